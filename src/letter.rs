//! What kind of letter a character is: as the standard library says, but at once for the scripts of most news.

use once_cell::sync::Lazy;

/// Whether a character is one of those that nearly all of a Chinese or Japanese text is written with: an ideograph, or a
/// letter of the syllabaries.
#[inline]
pub(crate) fn is_east_asian(c: char) -> bool {
    c >= 'ぁ' && matches!(c, '一'..='\u{9FFF}' | 'ぁ'..='ゖ' | 'ァ'..='ヺ' | 'ー')
}

/// Whether a character is a letter: [`char::is_alphabetic`].
pub(crate) fn is_letter(c: char) -> bool {
    match c {
        'a'..='z' | 'A'..='Z' => true,
        _ if is_east_asian(c) => true,
        '\0'..='\u{A9}'
        | '«'..='´'
        | '»'..='¿'
        | '\u{2000}'..='\u{2070}'
        | '\u{3000}'..='\u{3004}'
        | '〈'..='\u{3020}'
        | '\u{FF00}'..='\u{FF20}' => false,
        'À'..='Ö'
        | 'Ø'..='ö'
        | 'ø'..='ˁ'
        | 'Α'..='Ρ'
        | 'Σ'..='ώ'
        | 'Ѐ'..='ҁ'
        | 'א'..='ת'
        | 'ؠ'..='\u{657}' => true,
        'ऄ'..='ह' | 'ऽ'..='\u{94C}' | 'ก'..='\u{E3A}' | 'เ'..='ๆ' | 'Ạ'..='ỹ' => true,
        'ー'..='ヾ' | '가'..='힣' => true,
        _ => c.is_alphabetic(),
    }
}

/// Whether a character is a digit or another number: [`char::is_numeric`].
pub(crate) fn is_numeric(c: char) -> bool {
    match c {
        '0'..='9' => true,
        '\0'..='±'
        | '»'
        | 'À'..='ˁ'
        | 'Α'..='ҁ'
        | 'א'..='ת'
        | '\u{2000}'..='\u{206F}'
        | '\u{3000}'..='〆'
        | '〈'..='\u{3020}'
        | 'ぁ'..='ヿ'
        | '一'..='\u{9FFF}'
        | '가'..='힣'
        | '\u{FF00}'..='\u{FF0F}' => false,
        _ => c.is_numeric(),
    }
}

/// The small letter of a letter, as [`char::to_lowercase`] has it, where that is known at once.
pub(crate) fn small(c: char) -> Option<char> {
    let step = match c {
        _ if is_east_asian(c) => 0,
        '\0'..='@' | '['..='¿' | 'ß'..='ÿ' | 'ά'..='ώ' | 'а'..='џ' => 0,
        // The scripts of the Near East, India and its neighbours have no case.
        '\u{590}'..='\u{109F}' => 0,
        '가'..='힣' => 0,
        // Of Latin letters with several marks the capital stands before the small one: `Ạ`, `ạ`.
        'Ạ'..='ỹ' => 1 - u32::from(c) % 2,
        'A'..='Z' | 'À'..='Ö' | 'Ø'..='Þ' | 'Α'..='Ρ' | 'Σ'..='Ϋ' | 'А'..='Я' => 32,
        'Ѐ'..='Џ' => 80,
        _ => return None,
    };
    char::from_u32(u32::from(c) + step)
}

/// The small letters of letters of two bytes of UTF-8, as such bytes: of nearly all letters beyond ASCII that have case,
/// looked up without decoding.
pub(crate) struct TwoByteLetters([[u8; 2]; 0x800]);

impl TwoByteLetters {
    /// What stands for all other characters.
    const NONE: [u8; 2] = [0; 2];

    pub(crate) fn get() -> &'static Self {
        static LETTERS: Lazy<Box<TwoByteLetters>> = Lazy::new(TwoByteLetters::new);
        &LETTERS
    }

    fn new() -> Box<Self> {
        let mut letters = Box::new(Self([Self::NONE; 0x800]));
        // One letter serves as an apostrophe, too.
        for char in ('\u{80}'..'\u{800}').filter(|char| is_letter(*char) && *char != 'ʼ') {
            let mut lower = char.to_lowercase();
            let (Some(small), None) = (lower.next(), lower.next()) else { continue };
            let (mut from, mut to) = ([0; 2], [0; 4]);
            char.encode_utf8(&mut from);
            if let [first, second] = *small.encode_utf8(&mut to).as_bytes()
                && (small == char || is_capital(char))
                && let Some(letter) = letters.0.get_mut(Self::place(from))
            {
                *letter = [first, second];
            }
        }
        letters
    }

    /// The small letter of `pair`; `None` where that is no letter, or its small letter not another of two bytes.
    #[inline]
    pub(crate) fn small(&self, pair: [u8; 2]) -> Option<[u8; 2]> {
        let letter = self.0.get(Self::place(pair)).filter(|letter| **letter != Self::NONE);
        letter.copied().filter(|_| matches!(pair, [0xC2..=0xDF, _]))
    }

    fn place([first, second]: [u8; 2]) -> usize {
        usize::from(first & 0x1F) << 6 | usize::from(second & 0x3F)
    }
}

/// Whether a character is a capital: [`char::is_uppercase`].
pub(crate) fn is_capital(c: char) -> bool {
    match small(c) {
        Some(small) => small != c,
        None => c.is_uppercase(),
    }
}

/// Whether a character is a mark on the letter before it, or joins it to the next one, and is itself no letter: an accent,
/// the virama and the nukta of the scripts of India, a tone of Thai, a joiner.
pub(crate) fn is_combining(c: char) -> bool {
    match c {
        '\u{300}'..='\u{344}' | '\u{346}'..='\u{362}' => true,
        '\u{E47}'..='\u{E4C}' | '\u{E4E}' | '\u{200C}' | '\u{200D}' => true,
        // In these blocks of 128 characters the two stand at the same places.
        '\u{900}'..='\u{D7F}' => matches!(u32::from(c) & 0x7F, 0x3C | 0x4D),
        _ => false,
    }
}

/// Whether a character is a letter of a script without case.
pub(crate) fn is_caseless(c: char) -> bool {
    match c {
        '\0'..='\u{7F}' => false,
        _ if is_east_asian(c) => true,
        'À'..='ƺ' | 'Α'..='Ρ' | 'Σ'..='ώ' | 'Ѐ'..='ҁ' | 'Ạ'..='ỹ' => false,
        '\u{590}'..='\u{109F}' => is_letter(c),
        '가'..='힣' => true,
        _ => is_letter(c) && !has_case(c),
    }
}

fn has_case(c: char) -> bool {
    c.is_lowercase() || c.is_uppercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_those_of_the_standard_library() {
        for c in '\0'..=char::MAX {
            assert_eq!(is_letter(c), c.is_alphabetic(), "{c:?}");
            assert_eq!(is_caseless(c), c.is_alphabetic() && !has_case(c), "{c:?}");
            assert_eq!(is_numeric(c), c.is_numeric(), "{c:?}");
            assert_eq!(is_capital(c), c.is_uppercase(), "{c:?}");
            assert!(!is_combining(c) || !c.is_alphanumeric(), "{c:?}");
            assert!(small(c).is_none_or(|small| c.to_lowercase().eq([small])), "{c:?}");
        }
    }

    #[test]
    fn letters_of_two_bytes_have_small_ones() {
        let small = |text: &str| {
            let pair = *text.as_bytes().first_chunk().unwrap();
            TwoByteLetters::get().small(pair).map(|small| String::from_utf8(small.to_vec()).unwrap())
        };
        for (letter, its) in [("É", "é"), ("é", "é"), ("Ж", "ж"), ("ß", "ß"), ("Σ", "σ"), ("א", "א")]
        {
            assert_eq!(small(letter).as_deref(), Some(its), "{letter}");
        }
        for other in ["×", "«", "\u{a0}", "İ", "ǅ", "ʼ", "ab", "日"] {
            assert_eq!(small(other), None, "{other}");
        }
    }
}

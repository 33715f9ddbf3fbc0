//! What kind of letter a character is: as the standard library says, but at once. Beyond the first alphabets a look-up there
//! may take as long as a line of text here.

use once_cell::sync::{Lazy, OnceCell};

/// What the standard library says of a character: a set of the following.
type Kinds = u8;

const LETTER: Kinds = 1;
const NUMBER: Kinds = 2;
const CAPITAL: Kinds = 4;
/// A letter that texts have capitals of, or is one.
const CASED: Kinds = 8;

/// The slow look-ups are left out where a fast one says as much.
fn kinds_of(c: char) -> Kinds {
    let kind = |so: bool, kind: Kinds| if so { kind } else { 0 };
    let capital = c.is_uppercase();
    let small = c.is_lowercase();
    let letter = capital || small || c.is_alphabetic();
    let cased = capital || small && !is_georgian(c);
    // Numbers that are letters, too, begin with those of runes and of Rome.
    let number = (!letter || c >= 'ᚠ') && c.is_numeric();
    kind(letter, LETTER) | kind(number, NUMBER) | kind(capital, CAPITAL) | kind(cased, CASED)
}

/// How many characters are asked for at once.
const BLOCK: usize = 64;

/// The kinds of a character. Those of a block are asked for when one of it is met.
fn kinds(c: char) -> Kinds {
    static BLOCKS: [OnceCell<Box<[Kinds; BLOCK]>>; 0x1_0000 / BLOCK] =
        [const { OnceCell::new() }; 0x1_0000 / BLOCK];
    let (block, at) = (c as usize / BLOCK, c as usize % BLOCK);
    let Some(cell) = BLOCKS.get(block) else { return kinds_of(c) };
    let of_block = || {
        let chars = (block * BLOCK..).map(|code| char::from_u32(code as u32));
        let mut kinds = chars.map(|char| char.map_or(0, kinds_of));
        Box::new(std::array::from_fn(|_| kinds.next().unwrap_or_default()))
    };
    cell.get_or_init(of_block).get(at).copied().unwrap_or_default()
}

/// Whether a character is one of those that nearly all of a Chinese or Japanese text is written with: an ideograph, or a
/// letter of the syllabaries.
#[inline]
pub(crate) fn is_east_asian(c: char) -> bool {
    c >= 'ぁ' && matches!(c, '一'..='\u{9FFF}' | 'ぁ'..='ゖ' | 'ァ'..='ヺ' | 'ー')
}

/// Whether a character is a letter: [`char::is_alphabetic`].
#[inline]
pub(crate) fn is_letter(c: char) -> bool {
    match c {
        '\0'..='\u{7F}' => c.is_ascii_alphabetic(),
        _ if is_east_asian(c) => true,
        'À'..='Ö' | 'Ø'..='ö' | 'ø'..='ˁ' | 'Ѐ'..='ҁ' => true,
        _ => kinds(c) & LETTER != 0,
    }
}

/// Whether a character is a digit or another number: [`char::is_numeric`].
pub(crate) fn is_numeric(c: char) -> bool {
    match c {
        '\0'..='\u{7F}' => c.is_ascii_digit(),
        _ => kinds(c) & NUMBER != 0,
    }
}

/// Whether it is one of the two: [`char::is_alphanumeric`].
pub(crate) fn is_alphanumeric(c: char) -> bool {
    match c {
        '\0'..='\u{7F}' => c.is_ascii_alphanumeric(),
        _ => is_east_asian(c) || kinds(c) & (LETTER | NUMBER) != 0,
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
        // Of Latin letters with marks the capital stands before the small one: `Ā`, `ā`.
        'Ā'..='į' | 'Ĳ'..='ķ' | 'Ŋ'..='ŷ' | 'Ạ'..='ỹ' => 1 - u32::from(c) % 2,
        'Ĺ'..='ň' | 'Ź'..='ž' => u32::from(c) % 2,
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
        let plain = |char: &char| is_letter(*char) && *char != 'ʼ' && !is_vowel_sign(*char);
        for char in ('\u{80}'..'\u{800}').filter(plain) {
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
    match c {
        '\0'..='\u{7F}' => c.is_ascii_uppercase(),
        _ => !is_east_asian(c) && kinds(c) & CAPITAL != 0,
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
    !c.is_ascii() && (is_east_asian(c) || kinds(c) & (LETTER | CASED) == LETTER)
}

/// Whether a character is one of the signs of Arabic for short vowels, endings and double letters, which most texts leave
/// out: `صرّح` is `صرح`.
pub(crate) fn is_vowel_sign(c: char) -> bool {
    ('\u{64B}'..='\u{652}').contains(&c)
}

/// A letter of India that has a dot below, as the letter and the dot: texts have `य़` as one character or as two.
pub(crate) fn without_dot(c: char) -> Option<(char, char)> {
    const HINDI: [char; 8] = ['क', 'ख', 'ग', 'ज', 'ड', 'ढ', 'फ', 'य'];
    match c {
        '\u{958}'..='\u{95F}' => Some((*HINDI.get(u32::from(c) as usize - 0x958)?, '\u{93C}')),
        '\u{9DC}' => Some(('ড', '\u{9BC}')),
        '\u{9DD}' => Some(('ঢ', '\u{9BC}')),
        '\u{9DF}' => Some(('য', '\u{9BC}')),
        _ => None,
    }
}

/// Whether a character is a letter of the Hebrew alphabet.
pub(crate) fn is_hebrew(c: char) -> bool {
    ('א'..='ת').contains(&c)
}

/// Whether a character is one of the letters of Japanese that endings and particles are written with.
pub(crate) fn is_hiragana(c: char) -> bool {
    ('ぁ'..='ゖ').contains(&c)
}

/// Whether a character is a syllable of Korean.
pub(crate) fn is_hangul(c: char) -> bool {
    ('가'..='힣').contains(&c)
}

/// Whether a character is a letter of Georgian, which Unicode has as a small one; but texts have no capitals.
pub(crate) fn is_georgian(c: char) -> bool {
    ('ა'..='ჿ').contains(&c)
}

/// Whether a character is a small letter of a script that has capitals.
pub(crate) fn is_small(c: char) -> bool {
    c.is_lowercase() && !is_georgian(c)
}

/// Whether a character is a letter of Thai.
pub(crate) fn is_thai(c: char) -> bool {
    ('ก'..='ฮ').contains(&c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_those_of_the_standard_library() {
        for c in '\0'..=char::MAX {
            assert_eq!(is_letter(c), c.is_alphabetic(), "{c:?}");
            assert_eq!(is_caseless(c), c.is_alphabetic() && !c.is_uppercase() && !is_small(c), "{c:?}");
            assert_eq!(is_numeric(c), c.is_numeric(), "{c:?}");
            assert_eq!(is_alphanumeric(c), c.is_alphanumeric(), "{c:?}");
            assert_eq!(is_capital(c), c.is_uppercase(), "{c:?}");
            assert!(!is_combining(c) || !c.is_alphanumeric(), "{c:?}");
            assert!(small(c).is_none_or(|small| c.to_lowercase().eq([small])), "{c:?}");
        }
    }

    #[test]
    fn georgian_has_no_capitals() {
        assert!("თბილისი".chars().all(|c| is_caseless(c) && !is_small(c)));
        assert!("Յաа".chars().all(|c| !is_caseless(c)));
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

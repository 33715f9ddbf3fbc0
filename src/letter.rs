//! What kind of letter a character is: as the standard library says, but at once for the scripts of most news.

/// Whether a character is a letter: [`char::is_alphabetic`].
pub(crate) fn is_letter(c: char) -> bool {
    match c {
        'a'..='z' | 'A'..='Z' => true,
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
        'ぁ'..='ゖ' | 'ァ'..='ヺ' | '一'..='\u{9FFF}' | '가'..='힣' => true,
        _ => c.is_alphabetic(),
    }
}

/// Whether a character is a digit or another number: [`char::is_numeric`].
pub(crate) fn is_numeric(c: char) -> bool {
    match c {
        '0'..='9' => true,
        '\0'..='±' | '»' | 'À'..='ˁ' | '\u{2000}'..='\u{206F}' | '\u{3000}'..='〆' | '〈'..='\u{3020}' => {
            false
        }
        _ => c.is_numeric(),
    }
}

/// The small letter of a letter, as [`char::to_lowercase`] has it, where that is known at once.
pub(crate) fn small(c: char) -> Option<char> {
    let step = match c {
        '\0'..='@' | '['..='¿' | 'ß'..='ÿ' | 'ά'..='ώ' | 'а'..='џ' => 0,
        'ぁ'..='ゖ' | 'ァ'..='ヺ' | '一'..='\u{9FFF}' | '가'..='힣' => 0,
        'A'..='Z' | 'À'..='Ö' | 'Ø'..='Þ' | 'Α'..='Ρ' | 'Σ'..='Ϋ' | 'А'..='Я' => 32,
        'Ѐ'..='Џ' => 80,
        _ => return None,
    };
    char::from_u32(u32::from(c) + step)
}

/// Whether a character is a capital: [`char::is_uppercase`].
pub(crate) fn is_capital(c: char) -> bool {
    match small(c) {
        Some(small) => small != c,
        None => c.is_uppercase(),
    }
}

/// Whether a character is a letter of a script without case.
pub(crate) fn is_caseless(c: char) -> bool {
    match c {
        '\0'..='\u{7F}' | 'À'..='ƺ' => false,
        'א'..='ת' | 'ؠ'..='\u{657}' | 'ぁ'..='ゖ' | 'ァ'..='ヺ' | '一'..='\u{9FFF}' | '가'..='힣' => {
            true
        }
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
            assert!(small(c).is_none_or(|small| c.to_lowercase().eq([small])), "{c:?}");
        }
    }
}

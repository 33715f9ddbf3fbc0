//! What kind of letter a character is: as the standard library says, but at once for the scripts of most news.

/// Whether a character is a letter: [`char::is_alphabetic`].
pub(crate) fn is_letter(c: char) -> bool {
    match c {
        'a'..='z' | 'A'..='Z' => true,
        '\0'..='\u{7F}' | '\u{2000}'..='\u{2070}' | '\u{3000}'..='\u{3004}' | '\u{FF00}'..='\u{FF20}' => {
            false
        }
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
        }
    }
}

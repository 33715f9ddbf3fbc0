//! What kind of character it is, in scripts without case.

use crate::{letter::is_caseless, punctuation::is_stop};

pub(super) fn is_closing(c: char) -> bool {
    matches!(
        c,
        '"' | '”' | '’' | '\'' | ')' | ']' | '»' | '」' | '』' | '）' | '.' | '!' | '?' | '%' | '“' | '›'
    )
}

pub(super) fn is_uncased_letter(c: char) -> bool {
    // The vowel signs of Arabic begin nothing.
    let sign = matches!(c, '\u{64B}'..='\u{65F}' | '\u{670}');
    is_caseless(c) && !sign
}

/// Letters of India and Thailand.
pub(super) fn is_southern(c: char) -> bool {
    is_indic(c) || is_thai_character(c)
}

pub(super) fn is_indic(c: char) -> bool {
    matches!(c, '\u{900}'..='\u{DFF}') && !is_stop(c)
}

/// The letters of Thai, and the signs for its vowels and tones.
pub(super) fn is_thai_character(c: char) -> bool {
    matches!(c, '\u{E00}'..='\u{E7F}')
}

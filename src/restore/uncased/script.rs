//! What kind of character it is, in scripts without case.

use crate::{
    letter::{is_caseless, is_combining, is_vowel_sign},
    punctuation::is_stop,
};

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

/// Whether a word may end with `c`: a letter, or a sign on one, as the virama is.
pub(super) fn ends_words(c: char) -> bool {
    let sign =
        matches!(c, '\u{DCA}' | '\u{1037}'..='\u{103A}' | '\u{17C6}'..='\u{17D3}' | '\u{EC8}'..='\u{ECD}');
    is_caseless(c) || sign || is_combining(c) || is_vowel_sign(c)
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

//! What stands between marks, by its look alone.

use crate::{
    letter::{is_alphanumeric, is_caseless},
    punctuation::is_stop,
};

/// Whether the words are an address on the web.
pub(super) fn is_address(quoted: &str) -> bool {
    ["www.", "http://", "https://"].iter().any(|begins| quoted.starts_with(begins)) && !quoted.contains(' ')
}

/// Whether there are more than `most` words, as spaces and line ends part them; of Chinese and Japanese, where none do,
/// two characters count for one.
pub(super) fn has_more_words(quoted: &str, most: usize) -> bool {
    let bytes = quoted.as_bytes();
    let blank = |byte: &u8| matches!(byte, b' ' | b'\n');
    let gaps = memchr::memchr2_iter(b' ', b'\n', bytes).filter(|at| !bytes.get(at + 1).is_some_and(blank));
    let gaps = gaps.take(most).count();
    gaps == most || gaps + unspaced(bytes) / 2 >= most
}

/// How many kana and Chinese characters there are behind the first, among those that matter.
fn unspaced(bytes: &[u8]) -> usize {
    let bytes = bytes.get(..6 * MOST_COUNTED).unwrap_or(bytes);
    if bytes.is_ascii() {
        return 0;
    }
    // Their first bytes.
    bytes.iter().filter(|byte| (0xe3..=0xe9).contains(*byte)).count().saturating_sub(1)
}

/// More words than anything depends on.
const MOST_COUNTED: usize = 16;

/// Whether the words look like the title of a work: every longer word has a capital, and nothing ends a
/// sentence; never where letters have no case.
pub(super) fn is_title(quoted: &str) -> bool {
    let small = |word: &str| word.chars().count() <= 3;
    let capital =
        |word: &str| word.chars().find(|char| char.is_alphanumeric()).is_none_or(|char| !char.is_lowercase());
    let first = quoted.chars().find(|char| char.is_alphabetic());
    let ends = quoted.ends_with(['!', '?', '…']) || first.is_some_and(is_caseless);
    !ends
        && capital(quoted)
        && has_more_words(quoted, 1)
        && !has_more_words(quoted, LONGEST_TITLE)
        && quoted.split_whitespace().all(|word| small(word) || capital(word))
}

/// The most words of a title.
const LONGEST_TITLE: usize = 8;

/// Whether there are no more than `most` words, which may be a name: a capital first, and no punctuation at the end.
pub(super) fn may_be_name(quoted: &str, most: usize) -> bool {
    quoted.starts_with(char::is_uppercase) && !ends_with_punctuation(quoted) && !has_more_words(quoted, most)
}

/// Whether the words end as speech does before its cue, or at its end.
pub(super) fn ends_like_speech(quoted: &str) -> bool {
    quoted.ends_with(|char| is_stop(char) || matches!(char, ',' | '，' | '،'))
}

/// Whether the words end with a punctuation mark.
pub(super) fn ends_with_punctuation(quoted: &str) -> bool {
    quoted.ends_with(|char| !is_alphanumeric(char))
}

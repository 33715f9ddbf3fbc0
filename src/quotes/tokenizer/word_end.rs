//! Where a word ends.

use crate::{
    letter::{is_combining, is_hebrew, is_letter, is_numeric, is_thai},
    quotes::words::Runs,
};
use std::ops::Range;

/// The fewest letters before the point within the name of a site.
const DOMAIN: usize = 4;

/// The first apostrophe of a word that stands inside it.
pub(super) fn apostrophe(word: &str) -> Option<Range<usize>> {
    let bytes = word.as_bytes();
    let (at, len) = (0..bytes.len()).find_map(|at| Some((at, apostrophe_len(bytes, at)?)))?;
    (at > 0 && at + len < word.len()).then_some(at..at + len)
}

/// The length of the apostrophe at `at`, if there is one.
pub(super) fn apostrophe_len(bytes: &[u8], at: usize) -> Option<usize> {
    match bytes.get(at..)? {
        [b'\'', ..] => Some(1),
        [0xe2, 0x80, 0x99, ..] => Some(3),
        _ => None,
    }
}

/// Whether a plain word surely ends before the byte at `end`: it neither belongs to it nor joins it to more.
pub(super) fn ends_word(bytes: &[u8], end: usize, byte: u8) -> bool {
    match byte {
        // Of other characters, a hard space, a dash or a curly mark that is no apostrophe ends words.
        0x80.. => {
            matches!(bytes.get(end..), Some([0xc2, 0xa0, ..] | [0xe2, 0x80, 0x93..=0x98 | 0x9a..=0x9f, ..]))
        }
        b'\'' | b'-' | b'.' | b',' | b'&' | b':' | b'"' => {
            bytes.get(end + 1).is_none_or(|after| after.is_ascii() && !after.is_ascii_alphanumeric())
        }
        _ => byte != b'_',
    }
}

/// The end of the word at `start`, `start` itself where there is none; and whether it is plain: nothing
/// but letters and digits. Hyphens, apostrophes, raised points, and the points of numbers and initials may stand inside.
pub(super) fn word_end(text: &str, start: usize, runs: Runs<'_>) -> (usize, bool) {
    let bytes = text.as_bytes();
    let within = |char| is_letter(char) || is_numeric(char) || char == '_' || is_combining(char);
    let mut end = start;
    let mut plain = true;
    loop {
        end = bytes.len().min(end + runs.at(end).len);
        // The beginning of a long run may end within a letter.
        end -= usize::from(!text.is_char_boundary(end));
        let Some(&byte) = bytes.get(end) else { return (end, plain) };
        if byte.is_ascii_whitespace() {
            return (end, plain);
        }
        let rest = text.get(end..).unwrap_or_default();
        let Some(char) = rest.chars().next() else { return (end, plain) };
        // No word begins with a mark on a letter.
        if within(char) && (end > start || !is_combining(char)) {
            end = text.len() - rest.trim_start_matches(within).len();
            continue;
        }
        let next = end + char.len_utf8();
        if end == start || !joins(text, start, end, next, char) {
            return (end, plain);
        }
        plain = false;
        end = next;
    }
}

/// Whether the character between the two halves of a word, at `end..next`, joins them.
fn joins(text: &str, start: usize, end: usize, next: usize, char: char) -> bool {
    // `น.ส.`: no full stop ends a sentence of Thai.
    if char == '.' && text.get(start..end).is_some_and(|word| word.ends_with(is_thai)) {
        return true;
    }
    let Some(after) = text.get(next..).and_then(|rest| rest.chars().next()) else { return false };
    match char {
        // `לב־ארי`
        '\'' | '’' | '-' | '\u{2011}' | '\u{ad}' | '·' | '・' | '\u{5be}' => after.is_alphanumeric(),
        '.' | ',' => {
            let before = text.get(start..end).unwrap_or("");
            let digits = before.ends_with(|char: char| char.is_ascii_digit()) && after.is_ascii_digit();
            // U.S., J.-K., but not the end of a sentence with a lost space behind it.
            let letters = char == '.' && after.is_uppercase() && {
                let mut back = before.chars().rev();
                text.as_bytes().get(next + after.len_utf8()) == Some(&b'.')
                    && back.next().is_some_and(char::is_uppercase)
                    && matches!(back.next(), None | Some('.' | '-'))
            };
            // example.com
            let domain = char == '.' && after.is_ascii_lowercase() && before.len() >= DOMAIN;
            digits || letters || domain
        }
        // צה"ל
        '"' | '”' | '״' => {
            is_hebrew(after) && text.get(..end).is_some_and(|word| word.ends_with(is_hebrew))
        }
        '&' => after.is_uppercase() && text.get(start..end).is_some_and(|word| word.len() <= 3),
        _ => false,
    }
}

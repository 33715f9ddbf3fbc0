//! The words on both sides of a place. Nothing here looks farther than a bounded number of characters.

use memchr::memchr3;

/// The longest word that is read, in characters.
const LONGEST_WORD: usize = 48;

/// The longest address that is read, in bytes.
const LONGEST_ADDRESS: usize = 160;

pub(super) fn first_char(text: &str) -> Option<char> {
    text.chars().next()
}

pub(super) fn last_char(text: &str) -> Option<char> {
    text.chars().next_back()
}

/// Whether `c` is neither letter, digit nor white space.
pub(super) fn is_mark(c: char) -> bool {
    match c {
        'a'..='z' | 'A'..='Z' | '0'..='9' | ' ' => false,
        '₀'..='₉' | '⁰'..='⁹' | '¹' | '²' | '³' => true,
        _ => !c.is_alphanumeric() && !c.is_whitespace() && !is_joiner(c),
    }
}

/// Combining marks and the like, which belong to the letter before them.
fn is_joiner(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}' | '\u{900}'..='\u{DFF}' | '\u{E31}'..='\u{E4E}' | '\u{200B}'..='\u{200D}' | '\u{AD}')
}

fn is_letter(c: char) -> bool {
    c.is_ascii_alphabetic() || !c.is_ascii() && (c.is_alphabetic() || is_joiner(c))
}

/// The letters at the end of `text`.
pub(super) fn last_word(text: &str) -> &str {
    let length: usize =
        text.chars().rev().take(LONGEST_WORD).take_while(|&c| is_letter(c)).map(char::len_utf8).sum();
    text.get(text.len() - length..).unwrap_or("")
}

/// The letters at the beginning of `text`.
pub(super) fn first_word(text: &str) -> &str {
    let length: usize =
        text.chars().take(LONGEST_WORD).take_while(|&c| is_letter(c)).map(char::len_utf8).sum();
    text.get(..length).unwrap_or("")
}

/// The first word of `text` up to the next capital that follows a small letter: `Pad` of `PadOS`.
pub(super) fn first_hump(text: &str) -> &str {
    let word = first_word(text);
    let mut small = false;
    for (at, c) in word.char_indices() {
        if small && c.is_uppercase() {
            return word.get(..at).unwrap_or(word);
        }
        small = c.is_lowercase();
    }
    word
}

/// The digits at the end of `text`.
pub(super) fn last_number(text: &str) -> &str {
    let length = text.bytes().rev().take(LONGEST_WORD).take_while(u8::is_ascii_digit).count();
    text.get(text.len() - length..).unwrap_or("")
}

/// Whether `text` begins like an item of a numbered list: `9) Columbus`, `2. Titre`.
pub(super) fn is_list_number(text: &str) -> bool {
    let digits = text.bytes().take(3).take_while(u8::is_ascii_digit).count();
    let mut rest = text.get(digits..).unwrap_or("").chars();
    let signed = matches!(rest.next(), Some('.' | ')'));
    let next = rest.next();
    let next = if next.is_some_and(char::is_whitespace) { rest.next() } else { next };
    (1..=2).contains(&digits) && signed && next.is_some_and(|c| c.is_alphabetic() || is_mark(c))
}

/// Whether `line` is numbered: `2. Titre`, `3) Titel`, `4 Titles`.
pub(super) fn is_numbered(line: &str) -> bool {
    let digits = line.bytes().take(3).take_while(u8::is_ascii_digit).count();
    let mut rest = line.get(digits..).unwrap_or("").chars();
    (1..=2).contains(&digits)
        && match rest.next() {
            Some('.' | ')' | ':') => true,
            Some(' ') => rest.next().is_some_and(|c| !c.is_numeric()),
            _ => false,
        }
}

/// What stands before `at` without white space, up to a bounded length.
pub(super) fn chunk_before(text: &str, at: usize) -> &str {
    let before = text.get(..at).unwrap_or("");
    let mut length = 0;
    for c in before.chars().rev() {
        if c.is_whitespace() || length > LONGEST_ADDRESS {
            break;
        }
        length += c.len_utf8();
    }
    before.get(before.len() - length..).unwrap_or("")
}

/// Whether `text` begins like a note: `[5] Aagaard`, `[iv]Über`.
pub(super) fn is_note_label(text: &str) -> bool {
    let label = text.strip_prefix('[').and_then(|rest| rest.get(..rest.find(']')?));
    label.is_some_and(|label| {
        (1..=5).contains(&label.len())
            && label.chars().all(|c| c.is_ascii_digit() || matches!(c, 'i' | 'v' | 'x'))
    })
}

/// Whether `text` begins like the signature of a post: `— Josh Apte (@joshapte)`.
pub(super) fn is_signature(text: &str) -> bool {
    let line = text.char_indices().nth(80).and_then(|(end, _)| text.get(..end)).unwrap_or(text);
    line.contains(" (@")
}

/// Whether the joint at `start` lies inside or at the end of an address, a handle or a path.
pub(super) fn is_address(text: &str, start: usize) -> bool {
    let chunk = chunk_before(text, start);
    if chunk.ends_with("www") {
        return true;
    }
    // Most words hold none of these.
    if memchr3(b'/', b'@', b'.', chunk.as_bytes()).is_none() {
        return false;
    }
    chunk.contains("://")
        || chunk.contains("www.")
        || chunk.contains(".com/")
        || chunk.contains(".co/")
        || chunk.starts_with("10.") && chunk.contains('/')
        || chunk.rfind('@').is_some_and(|at| chunk.get(at + 1..).is_some_and(|name| !name.is_empty()))
}

/// Whether `text` ends in a host name whose last part `is_domain` knows.
pub(super) fn ends_in_domain(text: &str, is_domain: impl Fn(&str) -> bool) -> bool {
    let last = last_word(text);
    let before = text.get(..text.len() - last.len()).unwrap_or("");
    is_domain(last)
        && before.strip_suffix('.').is_some_and(|host| last_char(host).is_some_and(char::is_alphanumeric))
}

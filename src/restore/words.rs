//! The words on both sides of a place. Nothing here looks farther than a bounded number of characters.

use super::rules::Role;
use crate::{letter, punctuation::is_stop};
use memchr::{memchr_iter, memchr3, memrchr3};

/// The longest word that is read, in characters.
const LONGEST_WORD: usize = 48;

/// The longest number of an amount, in characters.
const LONGEST_NUMBER: usize = 8;

/// The longest address that is read, in bytes.
const LONGEST_ADDRESS: usize = 160;

/// How far back from a place the sentence around it is looked at, in bytes.
const NEAR: usize = 200;

pub(super) fn first_char(text: &str) -> Option<char> {
    text.chars().next()
}

pub(super) fn last_char(text: &str) -> Option<char> {
    text.chars().next_back()
}

/// Whether `c` is neither letter, digit nor white space.
#[inline]
pub(super) fn is_mark(c: char) -> bool {
    match c {
        ' ' => false,
        '\u{21}'..='\u{7E}' => !c.is_ascii_alphanumeric(),
        // Dashes, quotation marks, bullets.
        '\u{2010}'..='\u{2027}' => true,
        '₀'..='₉' | '⁰'..='⁹' | '¹' | '²' | '³' => true,
        _ if letter::is_letter(c) => false,
        _ => !letter::is_numeric(c) && !c.is_whitespace() && !is_joiner(c),
    }
}

/// Combining marks and the like, which belong to the letter before them.
fn is_joiner(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}' | '\u{900}'..='\u{DFF}' | '\u{E31}'..='\u{E4E}' | '\u{200B}'..='\u{200D}' | '\u{AD}')
}

fn is_letter(c: char) -> bool {
    letter::is_letter(c) || is_joiner(c)
}

/// The letters at the end of `text`.
pub(super) fn last_word(text: &str) -> &str {
    // Most are of ASCII, and counted by their bytes.
    let plain = text.bytes().rev().take(LONGEST_WORD).take_while(u8::is_ascii_alphabetic).count();
    let before = text.get(..text.len() - plain).unwrap_or("").chars().rev();
    let others = before.take(LONGEST_WORD - plain).take_while(|&c| is_letter(c)).map(char::len_utf8);
    text.get(text.len() - plain - others.sum::<usize>()..).unwrap_or("")
}

/// The letters at the beginning of `text`.
pub(super) fn first_word(text: &str) -> &str {
    let plain = text.bytes().take(LONGEST_WORD).take_while(u8::is_ascii_alphabetic).count();
    let behind = text.get(plain..).unwrap_or("").chars();
    let others = behind.take(LONGEST_WORD - plain).take_while(|&c| is_letter(c)).map(char::len_utf8);
    text.get(..plain + others.sum::<usize>()).unwrap_or("")
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

/// The first `count` characters of `text`.
pub(super) fn first_characters(text: &str, count: usize) -> &str {
    text.char_indices().nth(count).and_then(|(end, _)| text.get(..end)).unwrap_or(text)
}

/// The digits at the beginning of `text`.
pub(super) fn first_number(text: &str) -> &str {
    let length = text.bytes().take(LONGEST_WORD).take_while(u8::is_ascii_digit).count();
    text.get(..length).unwrap_or("")
}

/// Whether `text` ends in a year: `2015`.
pub(super) fn ends_in_year(text: &str) -> bool {
    let number = last_number(text);
    number.len() == 4 && number.starts_with(['1', '2'])
}

/// The same, or in a time: `17:35`, `17h35`.
pub(super) fn ends_in_year_or_time(text: &str) -> bool {
    let minute = last_number(text);
    let rest = text.strip_suffix(minute).and_then(|rest| rest.strip_suffix([':', 'h'])).unwrap_or("");
    ends_in_year(text) || minute.len() == 2 && (1..=2).contains(&last_number(rest).len())
}

/// Whether `text` ends in the number of a century, and a space: `XIX `.
pub(super) fn ends_in_century(text: &str) -> bool {
    let number = text.strip_suffix(' ').map_or("", last_word);
    number.len() > 1 && number.bytes().all(|byte| matches!(byte, b'I' | b'V' | b'X'))
}

/// Whether `text` begins with an ordinal: `2ª parcela`, `1º lote`.
pub(super) fn is_ordinal(text: &str) -> bool {
    let number = first_number(text);
    (1..=2).contains(&number.len())
        && text.get(number.len()..).is_some_and(|rest| rest.starts_with(['ª', 'º']))
}

/// Whether `text` is but the small initials of those who wrote it: `lz`, `jha/dpa`.
pub(super) fn is_initials(text: &str) -> bool {
    text.len() < 12
        && text
            .split('/')
            .all(|name| (2..=4).contains(&name.len()) && name.bytes().all(|c| c.is_ascii_lowercase()))
}

/// Whether `text` begins with a short number and a capital word: `6 May`.
pub(super) fn is_number_of_word(text: &str) -> bool {
    let number = first_number(text);
    let rest = text.get(number.len()..).and_then(|rest| rest.strip_prefix(' ')).unwrap_or("");
    (1..=2).contains(&number.len()) && first_char(rest).is_some_and(char::is_uppercase)
}

/// Whether `text` begins with a number and a word that `is_measure`: `120 ml Oil`, `1/2 tsp`.
pub(super) fn begins_with_amount(text: &str, is_measure: impl Fn(&str) -> bool) -> bool {
    if !first_char(text).is_some_and(letter::is_numeric) {
        return false;
    }
    let part = |c: &char| letter::is_numeric(*c) || matches!(c, '.' | ',' | '/');
    let length: usize = text.chars().take(LONGEST_NUMBER).take_while(part).map(char::len_utf8).sum();
    let (number, rest) = text.split_at_checked(length).unwrap_or_default();
    let rest = rest.strip_prefix(' ').unwrap_or(rest);
    let measure = first_word(rest);
    number.ends_with(letter::is_numeric)
        && is_measure(measure)
        && rest.get(measure.len()..).is_some_and(|rest| rest.starts_with(' '))
}

/// Whether `text` begins with a short number of things: `2 eggs`, `½ cucumber`, `3.500 people`.
pub(super) fn begins_with_count(text: &str) -> bool {
    let digit = |c: &char| letter::is_numeric(*c);
    let mut number: usize = text.chars().take(3).take_while(digit).map(char::len_utf8).sum();
    let behind = text.get(number..).unwrap_or("");
    if number > 0 && behind.starts_with(['.', ',']) {
        let digits = behind.chars().skip(1).take(3).take_while(digit).map(char::len_utf8).sum::<usize>();
        number += if digits > 0 { 1 + digits } else { 0 };
    }
    let rest = text.get(number..).and_then(|rest| rest.strip_prefix(' '));
    number > 0 && rest.and_then(first_char).is_some_and(char::is_lowercase)
}

/// How many groups of digits a number may have.
const MOST_GROUPS: usize = 16;

/// Whether `text` begins with a number of things, or with a share: `2024 lions`, `3 000 lions`, `2,5 %`.
pub(super) fn begins_with_quantity(text: &str) -> bool {
    let is_space = |c: char| matches!(c, ' ' | '\u{a0}' | '\u{202f}');
    let mut rest = text;
    for _ in 0..MOST_GROUPS {
        let number = first_number(rest).len();
        if number == 0 {
            break;
        }
        rest = rest.get(number..).unwrap_or("");
        let group = rest.strip_prefix(|c: char| is_space(c) || matches!(c, '.' | ','));
        match group.filter(|group| group.starts_with(|c: char| c.is_ascii_digit())) {
            Some(group) => rest = group,
            None => break,
        }
    }
    let spaced = rest.strip_prefix(is_space);
    rest.len() < text.len()
        && (spaced.unwrap_or(rest).starts_with('%')
            || spaced.and_then(first_char).is_some_and(char::is_lowercase))
}

/// The three characters behind the number with which `text` begins.
pub(super) fn behind_number(text: &str) -> Option<&str> {
    let rest = text.get(first_number(text).len()..).filter(|rest| rest.len() < text.len())?;
    rest.get(..rest.char_indices().nth(3)?.0)
}

/// Whether `text` begins with a minute of a match and what happened then: `12' Goal`, `90+5’ Goal`.
pub(super) fn is_minute(text: &str) -> bool {
    let minute = first_number(text).len();
    let rest = text.get(minute..).unwrap_or("");
    let rest =
        rest.strip_prefix('+').map_or(rest, |added| added.trim_start_matches(|c: char| c.is_ascii_digit()));
    let rest = rest.strip_prefix(['\'', '’', '′']).and_then(|rest| rest.strip_prefix(' '));
    minute < 4 && rest.and_then(first_char).is_some_and(char::is_uppercase)
}

/// Whether `text` begins with the time of an event: `22:02 Goal`, `22h02. Goal`.
pub(super) fn is_clock_time(text: &str) -> bool {
    let hour = first_number(text);
    let rest = text.get(hour.len()..).and_then(|rest| rest.strip_prefix([':', '.', 'h'])).unwrap_or("");
    let minute = first_number(rest);
    let label = |c: char| matches!(c, ' ' | '.' | ':') || c.is_uppercase() && !is_decimal(text);
    let ended = rest.get(minute.len()..).is_some_and(|rest| rest.starts_with(label));
    (1..=2).contains(&hour.len()) && minute.len() == 2 && ended
}

/// Whether `text` begins with a word before a small letter: `Critics of`.
pub(super) fn goes_on_small(text: &str) -> bool {
    begin_of_next_word(text).is_some_and(char::is_lowercase)
}

/// Whether `text` begins with a word before another one: `A court`, `В Москве`.
pub(super) fn goes_on(text: &str) -> bool {
    begin_of_next_word(text).is_some_and(letter::is_letter)
}

/// What stands behind the word with which `text` begins, and the space behind it.
fn begin_of_next_word(text: &str) -> Option<char> {
    text.get(first_word(text).len()..)?.strip_prefix(' ').and_then(first_char)
}

/// Whether `text` begins with a letter that was decoded twice, and is no capital for all its looks: `Ã©`.
pub(super) fn begins_decoded_twice(text: &str) -> bool {
    let mut letters = text.chars();
    matches!(letters.next(), Some('Ã' | 'Â'))
        && matches!(letters.next(), Some('\u{80}'..='\u{BF}' | '‰' | '€'))
}

/// Whether `text` begins with a number with a point: `12.30`.
pub(super) fn is_decimal(text: &str) -> bool {
    text.get(first_number(text).len()..).is_some_and(|rest| rest.starts_with('.'))
}

/// Whether `c` is a double quotation mark.
pub(super) fn is_double_mark(c: char) -> bool {
    matches!(c, '"' | '“' | '”' | '„' | '«' | '»')
}

/// Whether `text` ends in a small letter, or two with a stop between, behind a number: `8 p.m`, `2026 r`, `Pixel 6a`.
pub(super) fn ends_in_measure(text: &str) -> bool {
    let mut last = text.chars().rev();
    let mut next = || last.next();
    let small = |c: Option<char>| c.is_some_and(char::is_lowercase);
    if !small(next()) {
        return false;
    }
    let before = match next() {
        Some('.') if small(next()) => next(),
        before => before,
    };
    let before = if before == Some(' ') { next() } else { before };
    before.is_some_and(letter::is_numeric)
}

/// Whether `text` ends in a letter of Greek, whose question mark is a semicolon.
pub(super) fn ends_in_greek(text: &str) -> bool {
    last_char(text).is_some_and(|c| matches!(c, '\u{370}'..='\u{3FF}' | '\u{1F00}'..='\u{1FFF}'))
}

/// Whether `text` ends in an apostrophe behind a letter.
pub(super) fn ends_in_apostrophe(text: &str) -> bool {
    text.strip_suffix(['\'', '’']).and_then(last_char).is_some_and(letter::is_letter)
}

/// Whether `word` is one capital twice: `EE`.
pub(super) fn is_doubled_capital(word: &str) -> bool {
    let mut letters = word.chars();
    let letter = letters.next().filter(|letter| letter.is_uppercase());
    letter.is_some() && letters.next() == letter && letters.next().is_none()
}

/// The end of `text`, as far as a sentence is looked at.
pub(super) fn end_of(text: &str) -> &str {
    let from = text.len().saturating_sub(NEAR);
    (from..text.len()).find_map(|from| text.get(from..)).unwrap_or("")
}

/// Whether `text` ends in a phrase behind an opening single mark.
pub(super) fn ends_in_single_marks(text: &str) -> bool {
    let end = end_of(text);
    let curly = end.rfind('‘').map(|at| at + '‘'.len_utf8());
    let first = end.len() == text.len() && text.starts_with('\'');
    let straight = end.rfind(" '").map(|at| at + 2).or(first.then_some(1));
    let phrase = curly.max(straight).and_then(|from| end.get(from..)).unwrap_or("");
    phrase.len() > 3 && !phrase.ends_with(' ') && !phrase.contains("’ ") && !phrase.contains("' ")
}

/// Whether a curly single mark stands open at the end of `text`: `‚so`, `‘so`, but not `it’s`, `l‘État`.
pub(super) fn leaves_single_mark_open(text: &str) -> bool {
    let end = end_of(text);
    let (mut open, mut before) = (false, ' ');
    let mut letters = end.chars().peekable();
    while let Some(c) = letters.next() {
        let inside_word = before.is_alphanumeric() && letters.peek().is_some_and(|c| c.is_alphanumeric());
        open = match c {
            '‚' => true,
            '‘' | '’' if inside_word => open,
            '‘' => !before.is_alphanumeric() && !is_stop(before),
            '’' => false,
            _ => open,
        };
        before = c;
    }
    open
}

/// Whether `text` is of two words or more, and all in capitals; a single letter before the last word may have its
/// capital for other reasons: `В МЧС`.
pub(super) fn is_in_capitals(text: &str) -> bool {
    let end = end_of(text);
    end.len() == text.len()
        && !end.contains(char::is_lowercase)
        && end.rsplit(' ').skip(1).any(|word| word.chars().nth(1).is_some())
}

/// Whether `text` ends in a handle such as `@name`.
pub(super) fn ends_in_handle(text: &str) -> bool {
    let chunk = chunk_before(text, text.len());
    chunk.strip_prefix('@').is_some_and(|name| !name.is_empty() && !name.contains(['.', '/', '@']))
}

/// Whether `text` begins like an item of a numbered list: `9) Columbus`, `2. Titre`.
pub(super) fn is_list_number(text: &str) -> bool {
    let digits = text.bytes().take(3).take_while(u8::is_ascii_digit).count();
    let mut rest = text.get(digits..).unwrap_or("").chars();
    let signed = matches!(rest.next(), Some('.' | ')'));
    let next = rest.next();
    let next = if next.is_some_and(char::is_whitespace) { rest.next() } else { next };
    (1..=2).contains(&digits) && signed && next.is_some_and(|c| letter::is_letter(c) || is_mark(c))
}

/// Whether `text` begins like an item of a lettered list: `a) Die`, `bb) Le`, `c. En`.
pub(super) fn is_list_letter(text: &str) -> bool {
    let letters = first_word(text);
    let mut rest = text.get(letters.len()..).unwrap_or("").chars();
    let letter = first_char(letters);
    let same = letters.chars().count() < 3 && letters.chars().all(|c| Some(c) == letter);
    same && match rest.next() {
        Some(')') => true,
        Some('.') => rest.next() == Some(' ') && rest.next().is_some_and(char::is_uppercase),
        _ => false,
    }
}

/// Whether `line` is numbered: `2. Titre`, `3) Titel`, `4 Titles`.
pub(super) fn is_numbered(line: &str) -> bool {
    let digits = line.bytes().take(3).take_while(u8::is_ascii_digit).count();
    let mut rest = line.get(digits..).unwrap_or("").chars();
    (1..=2).contains(&digits)
        && match rest.next() {
            Some('.' | ')' | ':') => true,
            Some(' ') => rest.next().is_some_and(|c| !letter::is_numeric(c)),
            _ => false,
        }
}

/// What stands before `at` without a blank, up to a bounded length.
pub(super) fn chunk_before(text: &str, at: usize) -> &str {
    let bytes = text.as_bytes().get(at.saturating_sub(LONGEST_ADDRESS)..at).unwrap_or_default();
    let blank = memrchr3(b' ', b'\n', b'\t', bytes).map_or(0, |blank| blank + 1);
    let start = at - (bytes.len() - blank);
    (start..at).find_map(|start| text.get(start..at)).unwrap_or("")
}

/// Whether `text` begins like a note: `[5] Aagaard`, `[iv]Über`.
pub(super) fn is_note_label(text: &str) -> bool {
    let label = text.strip_prefix('[').and_then(|rest| rest.get(..rest.find(']')?));
    label.is_some_and(|label| {
        (1..=5).contains(&label.len())
            && label.chars().all(|c| c.is_ascii_digit() || matches!(c, 'i' | 'v' | 'x'))
    })
}

/// Whether another item of a list with hyphens begins near the start of `text`, glued to what stands before it: `The
/// lake is dry.- The town`.
pub(super) fn holds_item(text: &str) -> bool {
    let near = text.as_bytes().get(..NEAR.min(text.len())).unwrap_or_default();
    memchr_iter(b'-', near).any(|at| {
        let spaced = text.get(..at).and_then(last_char).is_none_or(char::is_whitespace);
        let item = text.get(at + 1..).and_then(|rest| rest.strip_prefix(' ')).and_then(first_char);
        !spaced && item.is_some_and(char::is_uppercase)
    })
}

/// Whether `text` begins like the signature of a post: `— Josh Apte (@joshapte)`.
pub(super) fn is_signature(text: &str) -> bool {
    first_characters(text, 80).contains(" (@")
}

/// Where the source or the author begins with which `line` ends, glued to the last word: `the bridge(Ann Lee, AFP)`,
/// `the bridge/ritzau/`. What may be an ending of that word is none: `the bridge(s)`, `Leser(Innen)`.
pub(super) fn closing_credit(line: &str) -> Option<usize> {
    let inner = line.strip_suffix([')', ']', '/'])?;
    let (open, in_brackets) = match last_char(line)? {
        ')' => ('(', true),
        ']' => ('[', true),
        slash => (slash, false),
    };
    let (before, name) = inner.rsplit_once(open).filter(|(_, name)| name.len() < LONGEST_CREDIT)?;
    let named = match in_brackets {
        true => {
            let capital = |c: char| c.is_uppercase() || c == '©';
            let many = name.contains(' ') || !name.contains(char::is_lowercase);
            first_char(name).is_some_and(|c| !c.is_whitespace()) && name.contains(capital) && many
        }
        false => name.chars().all(letter::is_letter),
    };
    // A bracket behind a stop begins a block anyway.
    let sentence = before.strip_suffix('.').filter(|_| !in_brackets).unwrap_or(before);
    let glued = last_char(sentence).is_some_and(|c| letter::is_letter(c) || letter::is_numeric(c));
    let path = chunk_before(sentence, sentence.len()).contains(['/', '@', '.']);
    let credit = named && glued && !path && name.chars().nth(1).is_some();
    credit.then_some(before.len())
}

/// The most bytes of such a source or author.
const LONGEST_CREDIT: usize = 120;

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
    chunk.contains(":/")
        || chunk.contains("www.")
        || chunk.contains(".com/")
        || chunk.contains(".co/")
        || chunk.starts_with("10.") && chunk.contains('/')
        || chunk.rfind('@').is_some_and(|at| chunk.get(at + 1..).is_some_and(|name| !name.is_empty()))
}

/// Whether a sentence ends and another begins near the end of `text`.
pub(super) fn holds_sentence_end(text: &str) -> bool {
    let end = end_of(text);
    let stop = |at: usize| {
        let before = end.get(..at).unwrap_or("").trim_end_matches(['"', '”', '“', '»', ')']);
        last_char(before).is_some_and(|c| matches!(c, '.' | '!' | '?' | '…'))
    };
    memchr_iter(b' ', end.as_bytes()).any(stop)
}

/// Whether a bracket or a quotation stands open at the end of `text`; straight marks do not tell.
pub(super) fn leaves_open(text: &str, role: impl Fn(char) -> Role) -> bool {
    let mut closed = [0; 2];
    for (at, c) in text.char_indices().rev() {
        if at + NEAR < text.len() {
            break;
        }
        let (kind, opens) = match c {
            '(' => (0, true),
            ')' => (0, false),
            '“' | '”' | '„' | '«' | '»' => match role(c) {
                Role::Opens => (1, true),
                Role::Closes => (1, false),
                Role::Either => {
                    let before = text.get(..at).and_then(last_char);
                    let after = text.get(at + c.len_utf8()..).and_then(first_char);
                    match (before.is_none_or(char::is_whitespace), after.is_none_or(|c| !c.is_alphanumeric()))
                    {
                        (true, false) => (1, true),
                        (false, true) => (1, false),
                        _ => continue,
                    }
                }
            },
            _ => continue,
        };
        let Some(count) = closed.get_mut(kind) else { continue };
        if !opens {
            *count += 1;
        } else if *count == 0 {
            return true;
        } else {
            *count -= 1;
        }
    }
    false
}

/// Whether `text` begins with a host name of two parts: `Example.com`.
pub(super) fn begins_with_host(text: &str, is_domain: impl Fn(&str) -> bool) -> bool {
    let rest = text.get(first_word(text).len()..).unwrap_or("");
    rest.strip_prefix('.').is_some_and(|end| is_domain(first_word(end)))
}

/// Whether `text` ends in a host name whose last part `is_domain` knows.
pub(super) fn ends_in_domain(text: &str, is_domain: impl Fn(&str) -> bool) -> bool {
    let last = last_word(text);
    let before = text.get(..text.len() - last.len()).unwrap_or("");
    is_domain(last)
        && before.strip_suffix('.').is_some_and(|host| last_char(host).is_some_and(char::is_alphanumeric))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Checks that `is` holds of the first texts alone.
    fn tells(is: impl Fn(&str) -> bool, these: &[&str], others: &[&str]) {
        for text in these {
            assert!(is(text), "{text}");
        }
        for text in others {
            assert!(!is(text), "{text}");
        }
    }

    #[test]
    fn lists() {
        tells(
            is_list_number,
            &["9) Columbus", "12. Titre", "3.Titel", "4) „Titel“"],
            &["9 Columbus", "123. Titre", ") Titre", "2.5", "2. 5", "2."],
        );
        tells(
            is_list_letter,
            &["a) Die", "bb) Le", "c. En"],
            &["ab) Die", "aaa) Die", "c. en", "c.En", "c.", "c, En"],
        );
        tells(
            is_numbered,
            &["2. Titre", "3) Titel", "4: Title", "12 Titles"],
            &["123. Titre", "2,5", "2 5", "A 5"],
        );
        tells(is_number_of_word, &["6 May", "31 Mai"], &["6 may", "6May", "2015 May", " May"]);
        tells(
            is_note_label,
            &["[5] Aagaard", "[iv]Über", "[12345]"],
            &["[]", "[5a]", "[123456]", "[5", "5]"],
        );
    }

    #[test]
    fn ends() {
        tells(ends_in_year, &["2015", "in 1848"], &["in 3015", "12015", "215", "in"]);
        tells(is_doubled_capital, &["EE", "ÉÉ"], &["E", "ee", "EU", "EEE", ""]);
        tells(is_in_capitals, &["IN ROME", "À ROME 5"], &["ROME", "IN Rome", "À ROME", ""]);
        tells(
            ends_in_single_marks,
            &["he wrote ‘the end", "he wrote 'the end", "'the end"],
            &["the end", "he wrote ‘the", "he wrote 'the", "‘the end’ of it", "'the end' of it", "‘the end "],
        );
        tells(
            holds_sentence_end,
            &["It ended. They", "“It ended.” They", "It ended… They"],
            &["It ended, they", "It ended.", ""],
        );
    }

    #[test]
    fn single_marks_left_open() {
        tells(
            leaves_single_mark_open,
            &["‚so", "he said ‘so", "it’s ‘so", "(‘so it’s"],
            &["so", "‚so‘ it", "‘so’ it", "it’s", "l‘État", "the 80‘er", "so.‘"],
        );
    }

    #[test]
    fn quantities() {
        tells(
            begins_with_quantity,
            &[
                "5 lions",
                "2024 lions",
                "3 000 lions",
                "10.000 lions",
                "2,5 lions",
                "20% of",
                "20 % of",
                "1.5.2024 was",
            ],
            &["5", "5 Lions", "5.", "5. lions", "lions", "5,lions", "5th"],
        );
    }

    #[test]
    fn what_is_long_ago_is_not_looked_at() {
        let long = "é".repeat(NEAR);
        assert!(!holds_sentence_end(&format!("It ended. {long}")));
        assert!(!is_in_capitals(&format!("IN ROME {}", "E".repeat(NEAR))));
        assert!(!ends_in_single_marks(&format!("'the end{long}")));
        assert!(!leaves_open(&format!("(the end {long}"), |_| Role::Either));
        assert!(leaves_open(&format!("({}", "e".repeat(NEAR - 1)), |_| Role::Either));
    }

    #[test]
    fn addresses() {
        let ends_in_address = |text: &str| is_address(text, text.len());
        tells(
            ends_in_address,
            &["www", "www.a", "see http://a", "a.com/b", "t.co/b", "10.1/b", "me@a", "@a"],
            &["see a.com", "10.1", "10/b", "a/b", "@", "www.a b"],
        );
        tells(ends_in_handle, &["@name", "see @name"], &["name", "@", "@a.b", "@a/b", "@a@b", "me@a"]);
        tells(
            is_signature,
            &["— Josh Apte (@joshapte)"],
            &["— Josh Apte", &format!("{} (@a)", "—".repeat(80))],
        );
        let domain = |end: &str| end == "com";
        tells(
            |text| begins_with_host(text, domain),
            &["Example.com", "Example.com."],
            &["Example", "Example.org"],
        );
        tells(
            |text| ends_in_domain(text, domain),
            &["a-town.com", "it 5.com"],
            &["com", "a com", ".com", "a.org"],
        );
    }

    #[test]
    fn open_brackets_and_quotations() {
        let role = |mark| if mark == '”' { Role::Closes } else { Role::Opens };
        tells(
            |text| leaves_open(text, role),
            &["the (end", "the “end", "the (end “of” it", "the (end (of) it", "the “end) of"],
            &["the end", "the (end) of", "the “end” of", "the ((end)) of", "the “end (of)” it"],
        );
    }
}

//! Text in which no space parts words: cut by the lists.

use super::{class::Class, lists::Lists, words::Beginning};
use std::ops::Range;

/// The parts of a text without spaces: the longest entry that stands at each place, a number with its unit, and what is
/// between them. A raised point ends a part, as it parts the names of a foreigner (`弗拉基米尔·|普京`), and so does the
/// last of the letters that Japanese has for endings.
pub(super) fn segments(text: &str, lists: &Lists) -> impl Iterator<Item = Range<usize>> {
    let mut start = 0;
    // The entry or the number at `start`, where it has been found already.
    let mut found: Option<usize> = None;
    std::iter::from_fn(move || {
        let begin = start;
        if let Some(end) = found.take() {
            start = end;
            return Some(begin..end);
        }
        let mut before = None;
        for (at, char) in text.get(begin..)?.char_indices().map(|(at, char)| (begin + at, char)) {
            let joined = is_hiragana(char) && before.is_some_and(is_hiragana);
            // `指導した|鈴木`
            if before.is_some_and(is_hiragana) && !is_hiragana(char) {
                start = at;
                return Some(begin..at);
            }
            let end = match char {
                '0'..='9' => number_end(text, at),
                _ => entry_end(text, at, char, joined, lists),
            };
            if let Some(end) = end {
                if at > begin {
                    (start, found) = (at, Some(end));
                    return Some(begin..at);
                }
                start = end;
                return Some(begin..end);
            }
            if is_raised_point(char) {
                start = at + char.len_utf8();
                return Some(begin..start);
            }
            before = Some(char);
        }
        start = text.len();
        (begin < start).then_some(begin..start)
    })
}

/// Whether a character is the point between the parts of a name.
pub(super) fn is_raised_point(char: char) -> bool {
    matches!(char, '·' | '・')
}

/// The end of the number at `at`, with its unit: `20日`.
fn number_end(text: &str, at: usize) -> Option<usize> {
    let rest = text.get(at..)?;
    let digits = rest.bytes().take_while(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b',')).count();
    let unit = rest.get(digits..)?.chars().next().filter(|char| char.is_alphabetic());
    Some(at + digits + unit.map_or(0, char::len_utf8))
}

/// The end of the longest entry at `at`, where `opener` stands. `joined`: within a word of the letters that endings and
/// particles have, too, only an entry of several is one.
fn entry_end(text: &str, at: usize, opener: char, joined: bool, lists: &Lists) -> Option<usize> {
    let lengths = lists.lengths(opener) & if joined { !0b11 } else { !1 };
    if lengths == 0 {
        return None;
    }
    let rest = text.get(at..)?;
    let beginning = Beginning::of(rest);
    let mut longest = None;
    for (length, (start, char)) in (1..=LONGEST_ENTRY).zip(rest.char_indices()) {
        if lengths >> length == 0 {
            break;
        }
        let end = start + char.len_utf8();
        if lengths >> length & 1 == 1 && lists.known_key(beginning.number(end)) != Class::NONE {
            longest = Some(at + end);
        }
    }
    longest
}

/// The most characters of an entry that is looked for within text: as many as a [`Beginning`] has.
const LONGEST_ENTRY: usize = 8;

/// Whether a character is one of the letters of Japanese that endings and particles are written with.
pub(super) fn is_hiragana(char: char) -> bool {
    ('ぁ'..='ゖ').contains(&char)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    fn parts(code: &str, text: &'static str) -> Vec<&'static str> {
        segments(text, Lists::of(Language::new(code))).filter_map(|part| text.get(part)).collect()
    }

    #[test]
    fn text_without_spaces_is_cut_at_entries_numbers_and_points() {
        assert_eq!(parts("zh", "总统周明20日表示"), ["总统", "周明", "20日", "表示"]);
        assert_eq!(parts("zh", "安娜·李说"), ["安娜·", "李", "说"]);
        assert_eq!(parts("zh", "小说"), ["小说"]);
        assert_eq!(parts("zh", "3.5"), ["3.5"]);
        assert_eq!(parts("zh", ""), [""; 0]);
    }

    #[test]
    fn endings_are_words_of_their_own_behind_other_letters_only() {
        assert_eq!(parts("ja", "鈴木社長は"), ["鈴木", "社長", "は"]);
        assert_eq!(parts("ja", "指導した鈴木"), ["指導した", "鈴木"]);
        assert_eq!(parts("ja", "こはく"), ["こはく"]);
    }
}

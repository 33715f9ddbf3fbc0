//! Text in which no space parts words: cut by the lists.

use super::{class::Class, lists::Lists, words::Beginning};
use crate::letter::is_hiragana;
use std::ops::Range;

/// A part of a text without spaces.
#[derive(Debug)]
pub(super) struct Part {
    pub(super) range: Range<usize>,
    /// What is known of it and its [`key`](super::lists::key), where it is an entry.
    pub(super) entry: Option<(Class, u64)>,
}

/// The parts of a text without spaces: the longest entry that stands at each place, a number with its unit, and what is
/// between them. A raised point ends a part, as it parts the names of a foreigner (`弗拉基米尔·|普京`), and so does the
/// last of the letters that Japanese has for endings.
pub(super) fn segments(text: &str, lists: &Lists) -> impl Iterator<Item = Part> {
    let mut start = 0;
    // The entry or the number at `start`, where it has been found already.
    let mut found: Option<Part> = None;
    std::iter::from_fn(move || {
        let begin = start;
        if let Some(part) = found.take() {
            start = part.range.end;
            return Some(part);
        }
        let unlisted = |range| Some(Part { range, entry: None });
        let mut before = None;
        let mut chars = text.get(begin..)?.char_indices().peekable();
        while let Some((at, char)) = chars.next() {
            let at = begin + at;
            let joined = is_hiragana(char) && before.is_some_and(is_hiragana);
            // `指導した|鈴木`
            if before.is_some_and(is_hiragana) && !is_hiragana(char) {
                start = at;
                return unlisted(begin..at);
            }
            let part = match char {
                '0'..='9' => number_end(text, at).and_then(|end| unlisted(at..end)),
                _ => {
                    let second = chars.peek().map_or(Lengths::NONE, |(_, char)| *char);
                    // Within a word of the letters that endings and particles have, too, only an entry of several is one.
                    let of_several = if joined { !SINGLE } else { LengthSet::MAX };
                    let lengths = lists.lengths().get(char, second) & of_several;
                    if lengths == 0 { None } else { entry_at(text, at, lengths, lists) }
                }
            };
            if let Some(part) = part {
                if at > begin {
                    (start, found) = (at, Some(part));
                    return unlisted(begin..at);
                }
                start = part.range.end;
                return Some(part);
            }
            if is_raised_point(char) {
                start = at + char.len_utf8();
                return unlisted(begin..start);
            }
            before = Some(char);
        }
        start = text.len();
        if begin < start { unlisted(begin..start) } else { None }
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

/// The longest entry at `at` of one of the lengths.
fn entry_at(text: &str, at: usize, lengths: LengthSet, lists: &Lists) -> Option<Part> {
    let rest = text.get(at..)?;
    let beginning = Beginning::of(rest);
    let mut longest = None;
    for (length, (start, char)) in (1..=LONGEST_ENTRY).zip(rest.char_indices()) {
        if lengths >> length == 0 {
            break;
        }
        let end = start + char.len_utf8();
        if lengths >> length & 1 == 1 {
            let key = beginning.number(end);
            let known = lists.known_key(key);
            if known != Class::NONE {
                longest = Some(Part { range: at..at + end, entry: Some((known, key)) });
            }
        }
    }
    longest
}

/// The most characters of an entry that is looked for within text: as many as a [`Beginning`] has.
const LONGEST_ENTRY: usize = 8;

/// How many characters words have: a bit for each number.
type LengthSet = u16;

/// That of one character.
const SINGLE: LengthSet = 1 << 1;

/// How many characters the words have that begin with two characters, or are one, and perhaps others.
#[derive(Debug, Default)]
pub(super) struct Lengths(Vec<LengthSet>);

impl Lengths {
    /// The bits of a place.
    const BITS: u32 = 13;
    /// What stands for the second character of a word of one.
    const NONE: char = '\0';

    /// Those of words in their normal form.
    pub(super) fn of(words: impl Iterator<Item = impl AsRef<str>>) -> Self {
        let mut lengths = Self(vec![0; 1 << Self::BITS]);
        for word in words {
            let word = word.as_ref();
            let mut chars = word.chars();
            let Some(first) = chars.next() else { continue };
            let place = Self::place(first, chars.next().unwrap_or(Self::NONE));
            if let Some(known) = lengths.0.get_mut(place) {
                *known |= (1 as LengthSet).checked_shl(word.chars().count() as u32).unwrap_or_default();
            }
        }
        lengths
    }

    /// Those of the words that text may begin with which begins with the two characters, in any case.
    #[inline]
    fn get(&self, first: char, second: char) -> LengthSet {
        let at = |second| self.0.get(Self::place(first, second)).copied().unwrap_or_default();
        at(Self::NONE) & SINGLE | at(second) & !SINGLE
    }

    fn place(first: char, second: char) -> usize {
        let [first, second] = [first, second].map(|char| u32::from(char.to_ascii_lowercase()));
        let mixed = first.wrapping_mul(0x9e37_79b1) ^ second.wrapping_mul(0x85eb_ca77);
        (mixed >> (u32::BITS - Self::BITS)) as usize
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    fn parts(code: &str, text: &'static str) -> Vec<&'static str> {
        segments(text, Lists::of(Language::new(code))).filter_map(|part| text.get(part.range)).collect()
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

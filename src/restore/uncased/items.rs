//! Numbered items and parts.

use super::script::is_southern;
use memchr::memmem;

/// The part that a number opens is shorter than this, in bytes.
const LONGEST_PART: usize = 4096;

/// The numbered items of a text whose sentences have no stops.
#[derive(Debug, Default)]
pub(super) struct Items {
    last: u32,
}

impl Items {
    /// Whether `text`, glued to `previous`, begins with the number of the item behind the last one: `1. `, `2. `. The
    /// first of them has a second.
    pub(super) fn begins_next(&mut self, previous: char, text: &str) -> bool {
        let digits = text.bytes().take(3).take_while(u8::is_ascii_digit).count();
        let rest = text.get(digits..).and_then(|rest| rest.strip_prefix(". "));
        if !is_southern(previous) || !rest.and_then(|rest| rest.chars().next()).is_some_and(is_southern) {
            return false;
        }
        let number = text.get(..digits).and_then(|digits| digits.parse().ok()).unwrap_or(0);
        let has_second = || {
            let near = text.as_bytes().get(..text.len().min(LONGEST_PART)).unwrap_or_default();
            memmem::find(near, b"2. ").is_some()
        };
        let next = number == self.last + 1 && (number > 1 || has_second());
        if next {
            self.last = number;
        }
        next
    }
}

/// Whether `text` begins with the number of a part or an item: `1. `, `二、`, `（三）`; not `2、3`.
pub(super) fn begins_item(text: &str) -> bool {
    let is_numeral = |c: char| {
        c.is_ascii_digit() || matches!(c, '一' | '二' | '三' | '四' | '五' | '六' | '七' | '八' | '九' | '十')
    };
    let bracketed = text.strip_prefix('（');
    let rest = bracketed.unwrap_or(text);
    let number: usize = rest.chars().take(3).take_while(|c| is_numeral(*c)).map(char::len_utf8).sum();
    let mut behind = rest.get(number..).unwrap_or("").chars();
    let signed = match behind.next() {
        Some('）') => bracketed.is_some(),
        Some('、') => bracketed.is_none(),
        Some('.' | '．') => bracketed.is_none() && rest.starts_with(|c: char| c.is_ascii_digit()),
        _ => false,
    };
    number > 0 && signed && behind.next().is_some_and(|next| !is_numeral(next))
}

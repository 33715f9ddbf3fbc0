//! Endings that tell of a word what it is.

use crate::quotes::class::Class;

/// An ending that tells of a word what it is.
#[derive(Debug)]
pub(super) struct Ending {
    pub(super) text: &'static [u8],
    /// The [`tail`] of it, and which bits of that it fills.
    tail: u32,
    mask: u32,
    pub(super) class: Class,
}

impl Ending {
    pub(super) fn new(text: &'static str, class: Class) -> Self {
        let text = text.as_bytes();
        let unused = 8 * 4usize.saturating_sub(text.len()) as u32;
        Ending { text, tail: tail(text), mask: u32::MAX << unused, class }
    }

    /// Whether `word`, which has this [`tail`], ends so.
    pub(super) fn ends(&self, word: &[u8], tail: u32) -> bool {
        tail & self.mask == self.tail && word.ends_with(self.text)
    }
}

/// The last four bytes of a word as a number, the very last one highest.
pub(super) fn tail(word: &[u8]) -> u32 {
    word.last_chunk().map_or_else(
        || word.iter().fold(0, |sum, byte| sum >> 8 | u32::from(*byte) << 24),
        |bytes| u32::from_le_bytes(*bytes),
    )
}

/// A number below 256 for the last two bytes of a word; no ending is shorter.
#[inline]
pub(super) fn close(word: &[u8]) -> usize {
    let [first, second] = word.last_chunk().copied().unwrap_or_default();
    usize::from(first.rotate_left(4) ^ second)
}

//! Places in a text: byte spans, and the code point view of them.

use serde::{Deserialize, Serialize};

/// A half-open range of **bytes** of some text; both ends lie on character boundaries.
///
/// On its own a span is serialised as bytes. JSON of articles, Arrow and Python show code points instead: see
/// [`CodePoints`].
///
/// ```
/// use newsdump::Span;
/// let text = "née à Lyon";
/// let span = Span::new(8, 12);
/// assert_eq!(span.of(text), "Lyon");
/// assert_eq!(span.len(), 4);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
pub struct Span {
    /// First byte.
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
}

impl Span {
    /// The span from `start` up to, but not including, `end`.
    ///
    /// ```
    /// assert_eq!(newsdump::Span::new(2, 5).len(), 3);
    /// ```
    pub const fn new(start: usize, end: usize) -> Self {
        Self { start, end }
    }

    /// Number of bytes.
    ///
    /// ```
    /// assert_eq!(newsdump::Span::new(2, 2).len(), 0);
    /// ```
    pub const fn len(self) -> usize {
        self.end.saturating_sub(self.start)
    }

    /// Whether it holds nothing.
    ///
    /// ```
    /// assert!(newsdump::Span::new(2, 2).is_empty());
    /// ```
    pub const fn is_empty(self) -> bool {
        self.end <= self.start
    }

    /// The part of `text` that the span names; empty where it does not fit the text.
    ///
    /// ```
    /// assert_eq!(newsdump::Span::new(0, 3).of("abcdef"), "abc");
    /// assert_eq!(newsdump::Span::new(4, 99).of("abcdef"), "");
    /// ```
    pub fn of(self, text: &str) -> &str {
        text.get(self.start..self.end).unwrap_or("")
    }

    /// The same span in a text that has `by` bytes more in front.
    ///
    /// ```
    /// use newsdump::Span;
    /// assert_eq!(Span::new(1, 2).shifted(10), Span::new(11, 12));
    /// ```
    pub const fn shifted(self, by: usize) -> Self {
        Self { start: self.start.saturating_add(by), end: self.end.saturating_add(by) }
    }

    /// Whether `other` lies wholly inside.
    ///
    /// ```
    /// use newsdump::Span;
    /// assert!(Span::new(1, 9).contains(Span::new(1, 2)));
    /// ```
    pub const fn contains(self, other: Span) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// Without the white space at both ends of the part of `text` it names.
    ///
    /// ```
    /// use newsdump::Span;
    /// assert_eq!(Span::new(0, 6).trimmed("  ab  "), Span::new(2, 4));
    /// ```
    pub fn trimmed(self, text: &str) -> Self {
        let part = self.of(text);
        let start = self.start + (part.len() - part.trim_start().len());
        Self { start, end: start + part.trim().len() }
    }
}

impl From<std::ops::Range<usize>> for Span {
    fn from(range: std::ops::Range<usize>) -> Self {
        Self::new(range.start, range.end)
    }
}

/// Converts between byte offsets and code point offsets of one text.
///
/// One pass over the text when made; each conversion then looks at no more than 128 bytes. A text that
/// is all ASCII costs a scan and no memory.
///
/// ```
/// use newsdump::{CodePoints, Span};
/// let text = "née à Lyon";
/// let points = CodePoints::new(text);
/// assert_eq!(points.span(Span::new(8, 12)), Span::new(6, 10));
/// assert_eq!(points.byte(6), 8);
/// ```
#[derive(Debug, Clone)]
pub struct CodePoints<'a> {
    text: &'a str,
    /// Code points before byte `STRIDE * i`; empty when the text is ASCII.
    marks: Vec<usize>,
}

const STRIDE: usize = 128;

/// How many characters begin in `bytes`, which are no more than [`STRIDE`]: so a byte can count them.
fn count(bytes: &[u8]) -> usize {
    // A byte begins a character unless it is a continuation byte, 0b10xxxxxx.
    usize::from(bytes.iter().map(|&byte| u8::from(byte as i8 >= -0x40)).sum::<u8>())
}

impl<'a> CodePoints<'a> {
    /// Looks at `text` once.
    ///
    /// ```
    /// assert_eq!(newsdump::CodePoints::new("é").point(2), 1);
    /// ```
    pub fn new(text: &'a str) -> Self {
        if text.is_ascii() {
            return Self { text, marks: Vec::new() };
        }
        let mut sum = 0;
        let marks = text
            .as_bytes()
            .chunks(STRIDE)
            .map(|chunk| {
                let before = sum;
                sum += count(chunk);
                before
            })
            .collect();
        Self { text, marks }
    }

    /// Code points before byte `byte` (which may be the length of the text).
    ///
    /// ```
    /// assert_eq!(newsdump::CodePoints::new("a→b").point(4), 2);
    /// ```
    pub fn point(&self, byte: usize) -> usize {
        let byte = byte.min(self.text.len());
        let chunk = (byte / STRIDE).min(self.marks.len().saturating_sub(1));
        match self.marks.get(chunk) {
            None => byte,
            Some(before) => {
                before + count(self.text.as_bytes().get(chunk * STRIDE..byte).unwrap_or_default())
            }
        }
    }

    /// The byte at which code point number `point` begins; the length of the text if there is none.
    ///
    /// ```
    /// assert_eq!(newsdump::CodePoints::new("a→b").byte(2), 4);
    /// ```
    pub fn byte(&self, point: usize) -> usize {
        if self.marks.is_empty() {
            return point.min(self.text.len());
        }
        let chunk = self.marks.partition_point(|&before| before <= point).saturating_sub(1);
        let mut left = point - self.marks.get(chunk).copied().unwrap_or(0);
        let bytes = self.text.as_bytes();
        for (at, &byte) in bytes.iter().enumerate().skip(chunk * STRIDE) {
            if (byte as i8) >= -0x40 {
                if left == 0 {
                    return at;
                }
                left -= 1;
            }
        }
        bytes.len()
    }

    /// `span`, given in bytes, as code points.
    ///
    /// ```
    /// use newsdump::{CodePoints, Span};
    /// assert_eq!(CodePoints::new("éa").span(Span::new(2, 3)), Span::new(1, 2));
    /// ```
    pub fn span(&self, span: Span) -> Span {
        Span::new(self.point(span.start), self.point(span.end))
    }

    /// `span`, given in code points, as bytes.
    ///
    /// ```
    /// use newsdump::{CodePoints, Span};
    /// assert_eq!(CodePoints::new("éa").byte_span(Span::new(1, 2)), Span::new(2, 3));
    /// ```
    pub fn byte_span(&self, span: Span) -> Span {
        Span::new(self.byte(span.start), self.byte(span.end))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_ways_over_several_strides() {
        let text = "aé→😀".repeat(200);
        let points = CodePoints::new(&text);
        for (point, (byte, _)) in text.char_indices().enumerate() {
            assert_eq!(points.point(byte), point);
            assert_eq!(points.byte(point), byte);
        }
        assert_eq!(points.point(text.len()), text.chars().count());
        assert_eq!(points.byte(text.chars().count()), text.len());
        assert_eq!(points.byte(usize::MAX), text.len());
    }
}

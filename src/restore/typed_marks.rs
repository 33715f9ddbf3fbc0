//! Double marks that were typed as two characters each: `''so''`, ``` ``so'' ```. The other steps see a straight mark in
//! their place.

use crate::article::Block;
use memchr::memmem;

/// A text with a straight mark for each such pair.
#[derive(Debug)]
pub(super) struct TypedMarks {
    pub(super) text: String,
    /// Where these marks stand in it.
    marks: Vec<usize>,
}

impl TypedMarks {
    /// `None` where `text` has none.
    pub(super) fn of(text: &str) -> Option<Self> {
        let mut pairs = pairs(text.as_bytes()).peekable();
        pairs.peek()?;
        let mut typed = Self { text: String::with_capacity(text.len()), marks: Vec::new() };
        let mut done = 0;
        for at in pairs {
            typed.text.push_str(text.get(done..at).unwrap_or_default());
            typed.marks.push(typed.text.len());
            typed.text.push('"');
            done = at + PAIR;
        }
        typed.text.push_str(text.get(done..).unwrap_or_default());
        Some(typed)
    }

    /// Makes the spans of blocks of this text those of the text as it was typed.
    pub(super) fn restore_spans(&self, blocks: &mut [Block]) {
        let mut marks = self.marks.iter().enumerate().peekable();
        let mut before = 0;
        let mut typed = |at: usize| {
            while let Some((number, _)) = marks.next_if(|(_, mark)| **mark < at) {
                before = number + 1;
            }
            at + before * (PAIR - 1)
        };
        for block in blocks {
            block.span.start = typed(block.span.start);
            block.span.end = typed(block.span.end);
        }
    }
}

/// How many bytes such a mark has.
const PAIR: usize = 2;

/// Where two apostrophes, or two grave accents, stand side by side.
fn pairs(bytes: &[u8]) -> impl Iterator<Item = usize> + '_ {
    let mut apostrophes = memmem::find_iter(bytes, "''").peekable();
    let mut graves = memmem::find_iter(bytes, "``").peekable();
    std::iter::from_fn(move || match (apostrophes.peek(), graves.peek()) {
        (Some(apostrophe), Some(grave)) if grave < apostrophe => graves.next(),
        (None, _) => graves.next(),
        _ => apostrophes.next(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{BlockKind, BlockReason, Span};

    #[test]
    fn spans_are_those_of_the_text_as_typed() {
        let text = "A. ''B.''``C.'' D'E.";
        let typed = TypedMarks::of(text).unwrap();
        assert_eq!(typed.text, "A. \"B.\"\"C.\" D'E.");
        let block = |start, end| {
            Block::new(BlockKind::Paragraph, Span::new(start, end), BlockReason::CapitalAfterMark)
        };
        let mut blocks = [block(0, 2), block(3, 7), block(7, 11), block(12, 16)];
        typed.restore_spans(&mut blocks);
        assert_eq!(blocks.map(|block| block.span.of(text)), ["A.", "''B.''", "``C.''", "D'E."]);
        assert!(TypedMarks::of("It's Lee's").is_none());
    }
}

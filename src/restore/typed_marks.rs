//! Quotation marks that were typed as two characters each (`''so''`, `,,so''`, `<<so>>`): the other steps see the mark that
//! was meant.

use crate::{
    article::Block,
    letter::is_letter,
    punctuation::{PAIR, typed_mark, typed_pairs},
};

/// A text with the marks that were meant.
#[derive(Debug)]
pub(super) struct TypedMarks {
    pub(super) text: String,
    /// Where each of them ends in it, and where it ends as it was typed.
    ends: Vec<(usize, usize)>,
}

impl TypedMarks {
    /// `None` where `text` has none.
    pub(super) fn of(text: &str) -> Option<Self> {
        let mut marks = marks(text).peekable();
        marks.peek()?;
        let mut typed = Self { text: String::with_capacity(text.len()), ends: Vec::new() };
        let mut done = 0;
        for (at, mark) in marks {
            typed.text.push_str(text.get(done..at).unwrap_or_default());
            typed.text.push(mark);
            done = at + PAIR;
            typed.ends.push((typed.text.len(), done));
        }
        typed.text.push_str(text.get(done..).unwrap_or_default());
        Some(typed)
    }

    /// Makes the spans of blocks of this text those of the text as it was typed.
    pub(super) fn restore_spans(&self, blocks: &mut [Block]) {
        let mut ends = self.ends.iter().peekable();
        let (mut end, mut typed_end) = (0, 0);
        let mut typed = |at: usize| {
            while let Some(next) = ends.next_if(|(end, _)| *end <= at) {
                (end, typed_end) = *next;
            }
            typed_end + (at - end)
        };
        for block in blocks {
            block.span.start = typed(block.span.start);
            block.span.end = typed(block.span.end);
        }
    }
}

/// The marks of `text` that were typed as two characters, and where.
fn marks(text: &str) -> impl Iterator<Item = (usize, char)> + '_ {
    let mut pairs = typed_pairs(text).into_iter();
    let (mut done, mut passed, mut open) = (0, 0, false);
    std::iter::from_fn(move || {
        loop {
            let at = pairs.find(|at| *at >= done)?;
            let Some(mark) = typed_mark(text, at) else { continue };
            // What stands on other lines tells nothing.
            open &= !text.get(passed..at).is_some_and(|between| between.contains('\n'));
            passed = at;
            open |= mark == '«';
            // `>> More`: an arrow, where nothing is open.
            if mark != '»' || open || text.get(at + PAIR..).is_some_and(|rest| rest.starts_with(is_letter)) {
                done = at + PAIR;
                return Some((at, mark));
            }
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{BlockKind, BlockReason, Span};

    #[test]
    fn spans_are_those_of_the_text_as_typed() {
        let text = "A. ''B.''``C.'' D'E,, F.,,G''.<< H >>.I'''";
        let typed = TypedMarks::of(text).unwrap();
        assert_eq!(typed.text, "A. \"B.\"\"C.\" D'E,, F.„G\".« H ».I\"'");
        let block = |text: &str| {
            let start = typed.text.find(text).unwrap();
            Block::new(
                BlockKind::Paragraph,
                Span::new(start, start + text.len()),
                BlockReason::CapitalAfterMark,
            )
        };
        let mut blocks = ["A.", "\"B.\"", "\"C.\"", "D'E,, F.", "„G\".", "« H ».", "I\"'"].map(block);
        typed.restore_spans(&mut blocks);
        let texts = ["A.", "''B.''", "``C.''", "D'E,, F.", ",,G''.", "<< H >>.", "I'''"];
        assert_eq!(blocks.map(|block| block.span.of(text)), texts);
        for text in ["It's Lee's", "so,, they", ">> More"] {
            assert!(TypedMarks::of(text).is_none());
        }
    }
}

//! Restoration: a glued body into paragraphs and headings.

use crate::{
    article::{Block, BlockKind, BlockReason},
    language::Language,
    span::Span,
};

/// The blocks of any text: spans of it, in order, that cover all but white space.
///
/// `language` is detected where it is `None`.
///
/// ```
/// let blocks = newsdump::restore_blocks("One.\nTwo.", None);
/// assert_eq!(blocks.len(), 2);
/// ```
pub fn restore_blocks(text: &str, language: Option<Language>) -> Vec<Block> {
    RestoreOptions { language, ..Default::default() }.restore(text)
}

/// How to restore.
///
/// ```
/// let options = newsdump::RestoreOptions::default();
/// assert!(options.headings);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct RestoreOptions {
    /// The language of the text; detected where it is `None`.
    pub language: Option<Language>,
    /// Whether to tell headings from paragraphs.
    pub headings: bool,
    /// Whether to break only where the text kept its line breaks.
    pub kept_breaks_only: bool,
}

impl Default for RestoreOptions {
    fn default() -> Self {
        Self { language: None, headings: true, kept_breaks_only: false }
    }
}

impl RestoreOptions {
    /// The blocks of `text`; see [`restore_blocks`].
    ///
    /// ```
    /// let mut options = newsdump::RestoreOptions::default();
    /// options.kept_breaks_only = true;
    /// assert_eq!(options.restore("One.\nTwo.").len(), 2);
    /// ```
    pub fn restore(&self, text: &str) -> Vec<Block> {
        kept_breaks(text).collect()
    }
}

/// A block for each line of `text` that is not blank.
fn kept_breaks(text: &str) -> impl Iterator<Item = Block> {
    let mut reason = BlockReason::Start;
    let mut start = 0;
    text.split_inclusive('\n').filter_map(move |line| {
        let span = Span::new(start, start + line.len()).trimmed(text);
        start += line.len();
        if span.is_empty() {
            if reason == BlockReason::LineBreak {
                reason = BlockReason::BlankLine;
            }
            return None;
        }
        let block = Block::new(BlockKind::Paragraph, span, reason);
        reason = BlockReason::LineBreak;
        Some(block)
    })
}

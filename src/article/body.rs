//! The body: the verbatim text and its blocks.

use crate::{Span, stable_id::stable_ids};
use serde::{Deserialize, Serialize};

/// The text of an article.
///
/// ```
/// let article = newsdump::parse(" date 2021-11 https://a.example/\n\nT\n\nT\n\nOne.\nTwo.")?;
/// assert_eq!(article.body.raw, "One.\nTwo.");
/// assert_eq!(article.body.text(), "One.\n\nTwo.");
/// # Ok::<(), newsdump::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Body {
    /// The text as the dump has it, without white space around; line ends are `\n`.
    pub raw: String,
    /// Paragraphs and headings: spans of `raw`, in order, that cover all but white space.
    pub blocks: Vec<Block>,
}

impl Body {
    /// The blocks, joined by blank lines.
    ///
    /// ```
    /// assert_eq!(newsdump::Body::default().text(), "");
    /// ```
    pub fn text(&self) -> String {
        let mut text = String::with_capacity(self.raw.len() + 2 * self.blocks.len());
        self.text_parts().for_each(|part| text.push_str(part));
        text
    }

    /// The pieces that make up the text.
    pub(crate) fn text_parts(&self) -> impl Iterator<Item = &str> {
        let part =
            |(index, block): (usize, &Block)| [if index > 0 { "\n\n" } else { "" }, block.span.of(&self.raw)];
        self.blocks.iter().enumerate().flat_map(part)
    }

    /// Whether the blocks say what the text is: they are missing where restoration was not asked for.
    pub(crate) fn is_restored(&self) -> bool {
        !self.blocks.is_empty() || self.raw.is_empty()
    }
}

/// A paragraph or a heading.
///
/// A body is serialised with spans in code points; a block alone, which does not know its text, with `bytes`.
///
/// ```
/// let blocks = newsdump::restore_blocks("One.\n\nTwo.", None);
/// assert_eq!(blocks[1].span.of("One.\n\nTwo."), "Two.");
/// assert_eq!(blocks[1].reason, newsdump::BlockReason::BlankLine);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Block {
    /// What it is.
    pub kind: BlockKind,
    /// Its bytes in the body's `raw` text, white space at the ends excluded.
    #[serde(rename = "bytes")]
    pub span: Span,
    /// Why it begins where it does.
    pub reason: BlockReason,
}

impl Block {
    pub(crate) const fn new(kind: BlockKind, span: Span, reason: BlockReason) -> Self {
        Self { kind, span, reason }
    }
}

stable_ids! {
    /// What a block is.
    pub enum BlockKind {
        /// Running text.
        Paragraph = "paragraph",
        /// A sub-heading.
        Heading = "heading",
    }
}

stable_ids! {
    /// Why a block begins where it does.
    pub enum BlockReason {
        /// The text begins here.
        Start = "start",
        /// The dump kept a line break.
        LineBreak = "line-break",
        /// The dump kept a blank line.
        BlankLine = "blank-line",
        /// A capital is glued to a full stop or another mark that ends a sentence.
        CapitalAfterStop = "capital-after-stop",
        /// A capital is glued to a closing quotation mark or bracket.
        CapitalAfterMark = "capital-after-mark",
        /// A capital is glued to a small letter.
        CapitalAfterWord = "capital-after-word",
        /// A word is glued to the capitals of an acronym or of a line in capitals.
        CapitalAfterAcronym = "capital-after-acronym",
        /// A capital is glued to a number, a unit or a percent sign.
        CapitalAfterNumber = "capital-after-number",
        /// A number is glued to the end of a sentence.
        NumberAfterStop = "number-after-stop",
        /// A small letter is glued to the mark that ends a line: a colon, a semicolon, a comma.
        SmallLetterAfterMark = "small-letter-after-mark",
        /// An opening quotation mark or bracket is glued to the end of what goes before.
        OpeningMark = "opening-mark",
        /// A dash, of dialogue or of a list, is glued to the end of a sentence.
        Dash = "dash",
        /// The sign of a list item: a number, a letter with a bracket, a bullet.
        ListSign = "list-sign",
        /// A sentence ends without the space that its script puts there, or after a paragraph's length.
        SentenceEnd = "sentence-end",
        /// A letter that only ends words is glued to the next.
        WordEnd = "word-end",
        /// A date closes what goes before.
        Date = "date",
        /// An address or the signature of a post begins or ends here.
        Address = "address",
    }
}

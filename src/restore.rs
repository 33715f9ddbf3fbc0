//! Restoration: a glued body into paragraphs and headings.
//!
//! # For the next maintainer
//!
//! A text falls into *sections* at its blank lines and into lines at its line breaks; both are boundaries
//! as they stand. Within a line, three steps find the rest:
//!
//! 1. [`scan`] runs over the bytes and stops where two characters meet that a space might part. It knows
//!    nothing of words, and lets pass too much rather than too little.
//! 2. [`boundary`] judges each such place. It takes the marks that stand there apart (what closes belongs to
//!    the left, what opens to the right; [`marks`] tells the sides of quotation marks) and asks what the words
//!    on both sides are. Two words with nothing between them go to [`seam`], which weighs known words, the
//!    shape of the words, how far the block has come (what ends without a stop is short), and what the section
//!    itself says of them ([`evidence`]).
//! 3. [`heading`] weighs the short blocks: how they end, how long they are, what stands around them; then by
//!    what the section's other short blocks are.
//!
//! Texts in scripts without case take [`uncased`] in place of steps 1 and 2. Quotation
//! marks that were typed as two characters are for all steps those that were meant ([`typed_marks`]).
//!
//! Two promises bind all steps. What stands beyond a blank line changes nothing before it, so that a body
//! has the same blocks whatever follows it: evidence, parity of marks and what follows a heading are read
//! within one section. And time is linear: no step looks farther than a fixed distance, or it keeps its
//! place, or it has a budget.
//!
//! # What to touch
//!
//! - *A new language*: a file in `language/data`, named in the list of `language/lexicon.rs`. The function
//!   words and sentence openers do most; then the quotation marks, what only the quoted say (`first-person`,
//!   for straight marks that might open or close), and the abbreviations that lead (`Dr.`: never the end of a
//!   block).
//! - *A name that is torn* (`AcmeCorp`): `camel-case` in `common.txt`, if the name is known everywhere;
//!   `camel-endings`, if many names end like it. A name that an article uses twice takes care of itself.
//! - *A joint that is judged wrongly*: the arm for its last left mark, or its first right one, in
//!   `boundary/halves`; a full stop alone has its own file. If no arm is reached, the pair of bytes is
//!   missing in `scan`.
//! - *Headings*: a line that is one in any article is in `usual-headings`; for others the weights in `heading`;
//!   fit them anew when you add one, and check on other publishers than those you fitted them to.

mod boundary;
mod evidence;
mod heading;
mod known;
mod marks;
mod rules;
mod scan;
mod seam;
mod tags;
mod typed_marks;
mod uncased;
mod words;

use crate::{
    article::{Block, BlockKind, BlockReason},
    language::{Language, detect_language},
    setters::setters,
    span::Span,
};
use boundary::Judge;
use evidence::Evidence;
use known::Known;
use memchr::memchr_iter;
use rules::Rules;
use typed_marks::TypedMarks;

/// The blocks of any text: spans of it, in order, that cover all but white space.
///
/// `language` is detected where it is `None`.
///
/// ```
/// let blocks = newsdump::restore_blocks("One.\nTwo.", None);
/// assert_eq!(blocks.len(), 2);
/// ```
pub fn restore_blocks(text: &str, language: Option<Language>) -> Vec<Block> {
    RestoreOptions::new().language(language).restore(text)
}

/// How to restore.
///
/// ```
/// let options = newsdump::RestoreOptions::new().language("en".parse().ok());
/// assert_eq!(options.restore("It rained on Monday.It snowed on Tuesday.").len(), 2);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RestoreOptions {
    language: Option<Language>,
    headings: bool,
    kept_breaks_only: bool,
}

impl Default for RestoreOptions {
    fn default() -> Self {
        Self { language: None, headings: true, kept_breaks_only: false }
    }
}

impl RestoreOptions {
    /// A language that is detected, headings told from paragraphs, lost breaks restored.
    ///
    /// ```
    /// assert_eq!(newsdump::RestoreOptions::new(), newsdump::RestoreOptions::default());
    /// ```
    pub fn new() -> Self {
        Self::default()
    }

    setters! {
        /// The language of the text; `None`, the default, detects it.
        ///
        /// ```
        /// let options = newsdump::RestoreOptions::new().language(newsdump::Language::new("en"));
        /// assert_eq!(options.restore("Dr.Lee agreed.Mr.Park did not.").len(), 2);
        /// ```
        language: Option<Language>,
        /// Whether to tell headings from paragraphs. Default: yes.
        ///
        /// ```
        /// let blocks = newsdump::RestoreOptions::new().headings(false).restore("Background\nIt rained on Monday.");
        /// assert!(blocks.iter().all(|block| block.kind == newsdump::BlockKind::Paragraph));
        /// ```
        headings: bool,
        /// Whether to break only where the text kept its line breaks. Default: no.
        ///
        /// ```
        /// let options = newsdump::RestoreOptions::new().kept_breaks_only(true);
        /// assert_eq!(options.restore("It rained.It snowed.\nThe end.").len(), 2);
        /// ```
        kept_breaks_only: bool,
    }

    /// The blocks of `text`; see [`restore_blocks`].
    ///
    /// ```
    /// assert_eq!(newsdump::RestoreOptions::new().restore("One.\nTwo.").len(), 2);
    /// ```
    pub fn restore(&self, text: &str) -> Vec<Block> {
        let Some(typed) = TypedMarks::of(text) else { return self.blocks(text) };
        let mut blocks = self.blocks(&typed.text);
        typed.restore_spans(&mut blocks);
        blocks
    }

    fn blocks(&self, text: &str) -> Vec<Block> {
        let mut blocks: Vec<Block> = Vec::new();
        let mut tongue = Tongue::new(self.language);
        for lines in lines(text).chunk_by(|_, next| next.reason == BlockReason::LineBreak) {
            // Between blank lines, or the ends of the text.
            let section = section(lines);
            let rules = tongue.rules_of(section.of(text));
            let first = blocks.len();
            if self.kept_breaks_only {
                blocks.extend(
                    lines.iter().map(|line| Block::new(BlockKind::Paragraph, line.span, line.reason)),
                );
            } else {
                let part = section.of(text);
                let evidence = Evidence::new(part);
                let uncased = uncased::is_uncased(part);
                let known = if uncased { Known::new(part, rules) } else { Known::default() };
                for line in lines {
                    if uncased {
                        split_uncased_line(text, line, rules, &known, &mut blocks);
                        continue;
                    }
                    split_line(part, section.start, line, first > 0, rules, &evidence, &mut blocks);
                }
            }
            if self.headings {
                let fresh = blocks.get_mut(first..).unwrap_or_default();
                heading::mark(text, fresh, first == 0, rules);
            }
        }
        blocks
    }
}

/// A line of the text, and why it begins a block.
struct Line {
    span: Span,
    reason: BlockReason,
}

/// The lines of `text` that are not blank.
fn lines(text: &str) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut reason = BlockReason::Start;
    let mut start = 0;
    for end in memchr_iter(b'\n', text.as_bytes()).chain([text.len()]) {
        let span = Span::new(start, end).trimmed(text);
        start = end;
        if !span.is_empty() {
            lines.push(Line { span, reason });
            reason = BlockReason::LineBreak;
        } else if reason == BlockReason::LineBreak {
            reason = BlockReason::BlankLine;
        }
    }
    lines
}

/// From the first of the lines to the last.
fn section(lines: &[Line]) -> Span {
    let (first, last) = (lines.first(), lines.last());
    Span::new(first.map_or(0, |line| line.span.start), last.map_or(0, |line| line.span.end))
}

/// Splits a line of the section `part`, which begins at byte `base` of the text, into `blocks`.
fn split_line<'t>(
    part: &'t str,
    base: usize,
    line: &Line,
    after_blank_line: bool,
    rules: &'static Rules,
    evidence: &'t Evidence<'t>,
    blocks: &mut Vec<Block>,
) {
    let (mut start, end) = (line.span.start - base, line.span.end - base);
    let text = part.get(..end).unwrap_or(part);
    let mut judge = Judge::new(text, start, after_blank_line, rules, evidence);
    let mut reason = line.reason;
    let mut from = start;
    let mut push = |start: usize, end: usize, reason: BlockReason| {
        let span = Span::new(start, end).trimmed(text).shifted(base);
        if !span.is_empty() {
            blocks.push(Block::new(BlockKind::Paragraph, span, reason));
        }
    };
    while let Some(at) = scan::next_suspicious(text, from) {
        let verdict = judge.judge(at);
        if let Some((place, why)) = verdict.boundary {
            push(start, place, reason);
            (start, reason) = (place, why);
        }
        from = verdict.resume;
    }
    let credit = text.get(start..end).and_then(words::closing_credit).map(|at| start + at);
    push(start, credit.unwrap_or(end), reason);
    if let Some(credit) = credit {
        push(credit, end, BlockReason::OpeningMark);
    }
}

/// Splits a line in a script without case into `blocks`.
fn split_uncased_line(text: &str, line: &Line, rules: &Rules, known: &Known, blocks: &mut Vec<Block>) {
    let mut begun = (line.span.start, line.reason);
    let found = uncased::boundaries(line.span.of(text), rules, known).into_iter();
    let ends = found.map(|(at, why)| (line.span.start + at, why));
    for next in ends.chain([(line.span.end, BlockReason::Start)]) {
        let span = Span::new(begun.0, next.0).trimmed(text);
        if !span.is_empty() {
            blocks.push(Block::new(BlockKind::Paragraph, span, begun.1));
        }
        begun = next;
    }
}

/// The rules of each section, by its language, which is detected where it was not given.
struct Tongue {
    given: Option<Language>,
    last: Option<Language>,
    rules: &'static Rules,
}

/// A section shorter than this, in bytes, is taken to be in the language of the section before.
const TELLING: usize = 200;

impl Tongue {
    fn new(given: Option<Language>) -> Self {
        Self { given, last: None, rules: Rules::of(given) }
    }

    fn rules_of(&mut self, text: &str) -> &'static Rules {
        if self.given.is_none() && (self.last.is_none() || text.len() >= TELLING) {
            self.last = detect_language(text, self.last);
            self.rules = Rules::of(self.last);
        }
        self.rules
    }
}

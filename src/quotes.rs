//! Quotes: who said what, in which words, and where.

use crate::{
    article::{Block, Place, Quote, QuoteRule},
    language::Language,
    span::Span,
};

/// The quotes of any text, in the order of their spans.
///
/// `language` is detected where it is `None`.
///
/// ```
/// let quotes = newsdump::extract_quotes("Il a dit « oui ».", None);
/// assert_eq!(quotes[0].text, "oui");
/// ```
pub fn extract_quotes(text: &str, language: Option<Language>) -> Vec<Quote> {
    let blocks = crate::restore_blocks(text, language);
    QuoteOptions { language, ..Default::default() }.extract(&[Passage {
        place: Place::Body,
        text,
        blocks: &blocks,
    }])
}

/// A text of an article in its blocks, for quotes to be found in.
#[derive(Debug, Clone, Copy)]
pub struct Passage<'a> {
    /// Which part of the article it is.
    pub place: Place,
    /// The text.
    pub text: &'a str,
    /// Its blocks: no quote crosses from one into the next.
    pub blocks: &'a [Block],
}

/// What to extract.
///
/// ```
/// assert!(newsdump::QuoteOptions::default().indirect);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct QuoteOptions {
    /// The language of the text; detected where it is `None`.
    pub language: Option<Language>,
    /// Whether to report indirect speech, too.
    pub indirect: bool,
}

impl Default for QuoteOptions {
    fn default() -> Self {
        Self { language: None, indirect: true }
    }
}

impl QuoteOptions {
    /// The quotes of the passages of one article, in the order of these and of their spans.
    pub fn extract(&self, passages: &[Passage<'_>]) -> Vec<Quote> {
        let mut quotes = Vec::new();
        for passage in passages {
            for block in passage.blocks {
                pairs(passage, block.span, &mut quotes);
            }
        }
        quotes
    }
}

/// The marks that open, with those that close them.
const PAIRS: &[(char, &[char])] =
    &[('"', &['"']), ('«', &['»']), ('“', &['”']), ('„', &['“', '”']), ('「', &['」'])];

fn pairs(passage: &Passage<'_>, block: Span, quotes: &mut Vec<Quote>) {
    let mut open: Option<(usize, &[char])> = None;
    for (at, char) in block.of(passage.text).char_indices() {
        let at = block.start + at;
        match open {
            Some((start, closing)) if closing.contains(&char) => {
                let span = Span::new(start, at).trimmed(passage.text);
                if !span.is_empty() {
                    quotes.push(Quote::unattributed(passage.text, span, passage.place, QuoteRule::MarkPair));
                }
                open = None;
            }
            Some(_) => {}
            None => {
                open = PAIRS
                    .iter()
                    .find(|(opening, _)| *opening == char)
                    .map(|(_, closing)| (at + char.len_utf8(), *closing));
            }
        }
    }
}

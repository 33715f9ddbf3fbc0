//! Quotes: who said what, in which words, and where.
//!
//! # For the next maintainer
//!
//! A passage becomes an [`Outline`]: [`marks`] pairs the quotation marks of each block, [`dialogue`] finds the
//! dashes that stand for them in some languages, then a [`tokenizer`] makes nodes of words ([`words`]) and
//! punctuation, each quote is a single one, and nodes become sentences. What the word lists ([`lists`]) say of a
//! word is its [`class`]. For every sentence, [`cue`] finds the reporting verbs and the
//! noun phrases ([`mention`], [`name`]) that are their subjects; [`attribution`] links each quote to a cue, or
//! to what stands in for one; [`indirect`] finds what the other cues report, and [`turn`] what stands
//! behind the name of who speaks. [`cast`] knows who is named in
//! the article, what is said of them ([`description`]) and which [`acronym`]s stand for them, and turns a
//! mention into a name. [`kind`] decides what sort of quote it is. [`reading`] takes the sentences in their order and
//! keeps who spoke last; its [`draft`]s get the speakers of headings from [`echo`], and names in [`extract`].
//!
//! There are no words of any language here: to teach the engine a word, or a language, write it into
//! the data files of `language`. To add a construction, give it an id in `QuoteRule` and a test beside it.
//!
//! Every search looks at a bounded number of nodes, so that time grows with the text and no faster.

mod acronym;
mod attribution;
mod body;
mod caseless;
mod cast;
mod class;
mod cue;
mod description;
mod dialogue;
mod draft;
mod echo;
mod extract;
mod indirect;
mod kind;
mod lists;
mod marks;
mod mention;
mod name;
mod noun_phrase;
mod outline;
mod quoted;
mod reading;
mod subject;
mod tokenizer;
mod turn;
mod unspaced;
mod view;
mod words;

use crate::{
    article::{Block, Place, Quote},
    language::Language,
    restore::RestoreOptions,
    setters::setters,
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
    QuoteOptions::new().language(language).extract_from_text(text)
}

/// How long the lines of a text are, on the average, where paragraphs stand on lines of their own.
const PARAGRAPH: usize = 900;

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
/// let options = newsdump::QuoteOptions::new().language("en".parse().ok());
/// assert_eq!(options.extract_from_text("“We won,” said Ann Lee.").len(), 1);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuoteOptions {
    language: Option<Language>,
    indirect: bool,
}

impl Default for QuoteOptions {
    fn default() -> Self {
        Self { language: None, indirect: true }
    }
}

impl QuoteOptions {
    /// A language that is detected, and indirect speech, too.
    ///
    /// ```
    /// assert_eq!(newsdump::QuoteOptions::new(), newsdump::QuoteOptions::default());
    /// ```
    pub fn new() -> Self {
        Self::default()
    }

    setters! {
        /// The language of the text; `None`, the default, detects it.
        ///
        /// ```
        /// let options = newsdump::QuoteOptions::new().language(newsdump::Language::new("fr"));
        /// assert_eq!(options.extract_from_text("« Oui », a dit Anne Morel.").len(), 1);
        /// ```
        language: Option<Language>,
        /// Whether to report indirect speech, too. Default: yes.
        ///
        /// ```
        /// let options = newsdump::QuoteOptions::new().indirect(false);
        /// assert!(options.extract_from_text("Ann Lee said that the bridge was old.").is_empty());
        /// ```
        indirect: bool,
    }

    /// The quotes of any text; see [`extract_quotes`].
    ///
    /// ```
    /// let options = newsdump::QuoteOptions::new().indirect(false);
    /// assert!(options.extract_from_text("Ann Lee said that the bridge was old.").is_empty());
    /// ```
    pub fn extract_from_text(&self, text: &str) -> Vec<Quote> {
        let language = self.language.or_else(|| crate::detect_language(text, None));
        // A text with its line breaks has no lost ones to restore.
        let lines = memchr::memchr_iter(b'\n', text.as_bytes()).count() + 1;
        let restore =
            RestoreOptions::new().language(language).kept_breaks_only(text.len() / lines < PARAGRAPH);
        let blocks = restore.restore(text);
        self.clone().language(language).extract(&[Passage { place: Place::Body, text, blocks: &blocks }])
    }

    /// The quotes of the passages of one article, in the order of these and of their spans.
    ///
    /// ```
    /// use newsdump::{Passage, Place, QuoteOptions, restore_blocks};
    /// let text = "“We won,” said Ann Lee.";
    /// let blocks = restore_blocks(text, None);
    /// let passage = Passage { place: Place::Body, text, blocks: &blocks };
    /// let quotes = QuoteOptions::new().language("en".parse().ok()).extract(&[passage]);
    /// assert_eq!(quotes[0].speaker.as_ref().and_then(|speaker| speaker.name.as_deref()), Some("Ann Lee"));
    /// ```
    pub fn extract(&self, passages: &[Passage<'_>]) -> Vec<Quote> {
        self.extract_with_unpaired(passages).0
    }

    /// [`extract`](Self::extract), and the quotation marks that have no partner.
    pub(crate) fn extract_with_unpaired(&self, passages: &[Passage<'_>]) -> (Vec<Quote>, Vec<(Place, Span)>) {
        let language = self.language.or_else(|| {
            let longest = passages.iter().max_by_key(|passage| passage.text.len())?;
            crate::detect_language(longest.text, None)
        });
        extract::extract(passages, lists::Lists::of(language), self.indirect)
    }
}

//! The model: what one crawled page says, typed, owned and free of lifetimes.
//!
//! All types are plain data: public fields, `Default` where that makes sense, serde. Spans are bytes of
//! the text they belong to; the JSON form of an [`Article`] shows code points (see [`crate::export`]).

mod body;
mod date;
mod origin;
mod quote;
mod source_url;
mod url_date;
mod wire;

pub use body::{Block, BlockKind, BlockReason, Body};
pub use date::{DateEvidence, PartialDate, Precision, PublicationDate};
pub use origin::Origin;
pub use quote::{Cue, Place, Quote, QuoteKind, QuoteRule, Speaker, SpeakerRule};
pub use source_url::SourceUrl;
pub use wire::Field;
pub(crate) use wire::Selected;
#[cfg(feature = "arrow")]
pub(crate) use wire::Texts;

use crate::{diagnostic::Diagnostic, language::Language};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// One article of a dump.
///
/// A field that the dump does not give is `None` (or empty, for the body and the lists); what was odd
/// about the record stands in `diagnostics`.
///
/// Serialised it has the form of [JSON Lines](crate::export::JsonLines), with spans in code points, which formats that do not
/// describe themselves, such as bincode, cannot read back.
///
/// ```
/// let text = " date 2021-11 https://fr.example.com/20211111/a-1.html\n\nUn titre\n\nUn titre\n\n\
///             Un chapeau. 11.11.2021, Exemple\n\nLe corps.\n";
/// let article = newsdump::parse(text)?;
/// assert_eq!(article.title.as_deref(), Some("Un titre"));
/// assert_eq!(article.outlet.as_deref(), Some("Exemple"));
/// assert_eq!(article.body.raw, "Le corps.");
/// # Ok::<(), newsdump::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Article {
    /// When it was published, how exactly that is known, and from where.
    pub date: Option<PublicationDate>,
    /// The page's address, as written in the header.
    pub url: Option<SourceUrl>,
    /// The page's title.
    pub title: Option<String>,
    /// The headline over the text (the page's h1), where it differs from the title.
    pub headline: Option<String>,
    /// The teaser.
    pub lede: Option<Lede>,
    /// The outlet's name, from the stamp.
    pub outlet: Option<String>,
    /// The language of the text.
    pub language: Option<Language>,
    /// The text itself, verbatim and in blocks.
    pub body: Body,
    /// Quotes of title, lede and body, in the order of these places and of their spans.
    pub quotes: Vec<Quote>,
    /// Everything odd about the record, in the order of the input.
    pub diagnostics: Vec<Diagnostic>,
    /// Where the record stands in the input.
    pub origin: Origin,
    /// The version of the rules and word lists that it was read by: [`RULES_VERSION`](crate::RULES_VERSION) as it was then.
    pub rules_version: Option<Cow<'static, str>>,
}

impl Article {
    /// The text of the place that a quote, speaker or cue names.
    ///
    /// ```
    /// use newsdump::{Article, Place};
    /// let mut article = Article::default();
    /// article.title = Some("A title".into());
    /// assert_eq!(article.text_at(Place::Title), "A title");
    /// assert_eq!(article.text_at(Place::Lede), "");
    /// ```
    pub fn text_at(&self, place: Place) -> &str {
        match place {
            Place::Title => self.title.as_deref().unwrap_or(""),
            Place::Lede => self.lede.as_ref().map_or("", |lede| lede.text.as_str()),
            Place::Body => &self.body.raw,
        }
    }

    /// Whether both say the same, wherever they stand and however cleanly they were written: all
    /// fields but `diagnostics`, `origin` and `rules_version` are equal.
    ///
    /// ```
    /// let lf = newsdump::parse(" date 2021-11 https://a.example/\n\nT\n\nBody.")?;
    /// let crlf = newsdump::parse(" date 2021-11 https://a.example/\r\n\r\nT\r\n\r\nBody.")?;
    /// assert!(lf.same_content(&crlf));
    /// # Ok::<(), newsdump::Error>(())
    /// ```
    pub fn same_content(&self, other: &Article) -> bool {
        self.date == other.date
            && self.url == other.url
            && self.title == other.title
            && self.headline == other.headline
            && self.lede == other.lede
            && self.outlet == other.outlet
            && self.language == other.language
            && self.body == other.body
            && self.quotes == other.quotes
    }
}

/// The teaser of an article, without its stamp.
///
/// ```
/// let lede = newsdump::Lede::new("Il l'a promis lors de...");
/// assert!(lede.truncated);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, expecting = "a lede")]
#[non_exhaustive]
pub struct Lede {
    /// The text, verbatim.
    pub text: String,
    /// Whether the site cut it: it ends in `...` or `…`.
    pub truncated: bool,
}

impl Lede {
    /// A lede that is truncated if it ends in an ellipsis.
    ///
    /// ```
    /// assert!(!newsdump::Lede::new("Whole.").truncated);
    /// ```
    pub fn new(text: impl Into<String>) -> Self {
        let text = text.into();
        let truncated = text.ends_with("...") || text.ends_with('…');
        Self { text, truncated }
    }
}

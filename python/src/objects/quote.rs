//! Quotes, their speakers and their cues.

use crate::data::{Id, data_methods, shown, shown_or_none};
use newsdump::{CodePoints, Place, QuoteKind, QuoteRule, Span, SpeakerRule};
use pyo3::prelude::*;
use serde::{Deserialize, Serialize};

/// Words that the article gives as somebody's, or puts between quotation marks.
///
/// Examples
/// --------
/// >>> import newsdump
/// >>> quote = newsdump.extract_quotes("Elle parle de « concorde ».", language="fr")[0]
/// >>> quote.text, quote.start, quote.end
/// ('concorde', 16, 24)
#[pyclass(module = "newsdump", frozen, eq, hash, get_all)]
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Quote {
    /// str: The words, without the quotation marks.
    text: String,
    /// int: Their first code point in the text of ``place``.
    start: usize,
    /// int: The code point after their last.
    end: usize,
    /// str: The part of the article that holds them: ``"title"``, ``"lede"`` or ``"body"``.
    place: Id<Place>,
    /// str: ``"direct"`` (a whole utterance), ``"mixed"`` (quoted words inside the reporter's sentence),
    /// ``"indirect"`` (reported without marks) or ``"unattributed"`` (marked words that report nobody's speech).
    kind: Id<QuoteKind>,
    /// Speaker or None: Who said it, where the text tells.
    speaker: Option<Speaker>,
    /// Cue or None: The reporting verb, preposition or phrase.
    cue: Option<Cue>,
    /// str: The rule that found the quote.
    rule: Id<QuoteRule>,
}

/// Who said a quote.
#[pyclass(module = "newsdump", frozen, eq, hash, get_all)]
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Speaker {
    /// str: The mention: the words that name the speaker, as they stand.
    text: String,
    /// int: Its first code point in the text of ``place``.
    start: usize,
    /// int: The code point after its last.
    end: usize,
    /// str: The part of the article that holds the mention: ``"title"``, ``"lede"`` or ``"body"``.
    place: Id<Place>,
    /// str or None: The person or body it stands for, resolved within the article.
    name: Option<String>,
    /// str: The rule that attributed the quote to this speaker.
    rule: Id<SpeakerRule>,
}

/// What marks words as reported: a verb, a preposition, a phrase.
#[pyclass(module = "newsdump", frozen, eq, hash, get_all)]
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Cue {
    /// str: The words, as they stand.
    text: String,
    /// int: Their first code point in the text of the quote's place.
    start: usize,
    /// int: The code point after their last.
    end: usize,
}

impl Quote {
    /// `quote`, whose spans `points` turns into code points.
    pub(crate) fn new(quote: &newsdump::Quote, points: impl Fn(Place, Span) -> Span) -> Self {
        let span = points(quote.place, quote.span);
        Self {
            text: quote.text.clone(),
            start: span.start,
            end: span.end,
            place: Id(quote.place),
            kind: Id(quote.kind),
            speaker: quote.speaker.as_ref().map(|speaker| {
                let span = points(speaker.place, speaker.span);
                Speaker {
                    text: speaker.text.clone(),
                    start: span.start,
                    end: span.end,
                    place: Id(speaker.place),
                    name: speaker.name.clone(),
                    rule: Id(speaker.rule),
                }
            }),
            cue: quote.cue.as_ref().map(|cue| {
                let span = points(quote.place, cue.span);
                Cue { text: cue.text.clone(), start: span.start, end: span.end }
            }),
            rule: Id(quote.rule),
        }
    }

    /// The quotes of `article`.
    pub(crate) fn all_of(article: &newsdump::Article) -> Vec<Self> {
        let points = |place| CodePoints::new(article.text_at(place));
        let (title, lede, body) = (points(Place::Title), points(Place::Lede), points(Place::Body));
        let points = |place, span| match place {
            Place::Title => title.span(span),
            Place::Lede => lede.span(span),
            _ => body.span(span),
        };
        article.quotes.iter().map(|quote| Self::new(quote, points)).collect()
    }
}

#[pymethods]
impl Quote {
    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let Self { start, end, place, kind, .. } = self;
        let speaker = self.speaker.as_ref().map(|speaker| speaker.name.as_deref().unwrap_or(&speaker.text));
        Ok(format!(
            "Quote({}, kind='{}', speaker={}, place='{}', start={start}, end={end})",
            shown(py, &self.text)?,
            kind.0,
            shown_or_none(py, speaker)?,
            place.0,
        ))
    }

    fn __str__(&self) -> &str {
        &self.text
    }
}

#[pymethods]
impl Speaker {
    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let Self { start, end, place, .. } = self;
        let (text, name) = (shown(py, &self.text)?, shown_or_none(py, self.name.as_deref())?);
        Ok(format!("Speaker({text}, name={name}, place='{}', start={start}, end={end})", place.0))
    }

    fn __str__(&self) -> &str {
        self.name.as_deref().unwrap_or(&self.text)
    }
}

#[pymethods]
impl Cue {
    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let Self { start, end, .. } = self;
        Ok(format!("Cue({}, start={start}, end={end})", shown(py, &self.text)?))
    }

    fn __str__(&self) -> &str {
        &self.text
    }
}

data_methods!(Quote { "text", "start", "end", "place", "kind", "speaker", "cue", "rule" });
data_methods!(Speaker { "text", "start", "end", "place", "name", "rule" });
data_methods!(Cue { "text", "start", "end" });

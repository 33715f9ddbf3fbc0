//! The article, its lede and its origin.

use super::{Body, DateEvidence, Diagnostic, PublicationDate, Quote};
use crate::{
    data::{Id, counted, data_methods, shown, shown_or_none},
    errors::value_error,
    html,
};
use newsdump::{Language, Precision, SourceUrl};
use pyo3::{prelude::*, sync::PyOnceLock, types::PyTuple};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::{
    hash::{Hash, Hasher},
    sync::Arc,
};

/// One article of a dump.
///
/// A field that the dump does not give is ``None`` (or empty, for the body and the tuples); what was odd about
/// the record stands in ``diagnostics``. Articles are immutable, compare by value, and can be hashed, pickled
/// and matched.
///
/// Examples
/// --------
/// >>> import newsdump
/// >>> article = newsdump.parse(
/// ...     " date 2021-11 https://fr.example.com/a\n\nUn titre\n\nUn titre\n\n"
/// ...     "Un chapeau. 11.11.2021, Exemple\n\nLe corps."
/// ... )
/// >>> article.title, article.date, article.outlet
/// ('Un titre', datetime.date(2021, 11, 11), 'Exemple')
/// >>> article.lede.text, article.body.raw
/// ('Un chapeau.', 'Le corps.')
#[pyclass(module = "newsdump", frozen, eq, hash)]
pub(crate) struct Article {
    article: Arc<newsdump::Article>,
    body: PyOnceLock<Py<Body>>,
    quotes: PyOnceLock<Py<PyTuple>>,
    diagnostics: PyOnceLock<Py<PyTuple>>,
}

impl From<newsdump::Article> for Article {
    fn from(article: newsdump::Article) -> Self {
        Self {
            article: Arc::new(article),
            body: PyOnceLock::new(),
            quotes: PyOnceLock::new(),
            diagnostics: PyOnceLock::new(),
        }
    }
}

impl Article {
    /// What it wraps.
    pub(crate) fn inner(&self) -> &newsdump::Article {
        &self.article
    }
}

#[pymethods]
impl Article {
    /// datetime.date or None: When it was published; the first of the month where only the month is known.
    #[getter]
    fn date<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, pyo3::types::PyDate>>> {
        self.article.date.map(|date| date.date.into_pyobject(py)).transpose()
    }

    /// str or None: How exactly the date is known, ``"month"`` or ``"day"``.
    #[getter]
    fn date_precision(&self) -> Option<Id<Precision>> {
        self.article.date.map(|date| Id(date.precision))
    }

    /// DateEvidence: What header, URL and stamp say about the date.
    #[getter]
    fn date_evidence(&self) -> DateEvidence {
        DateEvidence(self.article.date.map(|date| date.evidence).unwrap_or_default())
    }

    /// PublicationDate or None: The date with its precision and evidence, as one object.
    #[getter]
    fn publication_date(&self) -> Option<PublicationDate> {
        self.article.date.map(PublicationDate)
    }

    /// str or None: The page's address, as written in the header.
    #[getter]
    fn url(&self) -> Option<&str> {
        self.article.url.as_ref().map(SourceUrl::as_str)
    }

    /// str or None: The page's title.
    #[getter]
    fn title(&self) -> Option<&str> {
        self.article.title.as_deref()
    }

    /// str or None: The headline over the text, where it differs from the title.
    #[getter]
    fn headline(&self) -> Option<&str> {
        self.article.headline.as_deref()
    }

    /// Lede or None: The teaser.
    #[getter]
    fn lede(&self) -> Option<Lede> {
        self.article.lede.clone().map(Lede)
    }

    /// str or None: The outlet's name, from the stamp.
    #[getter]
    fn outlet(&self) -> Option<&str> {
        self.article.outlet.as_deref()
    }

    /// str or None: The language of the text, as an ISO 639-1 code.
    #[getter]
    fn language(&self) -> Option<Id<Language>> {
        self.article.language.map(Id)
    }

    /// Body: The text itself, verbatim and in blocks.
    #[getter]
    fn body<'py>(&self, py: Python<'py>) -> PyResult<&Bound<'py, Body>> {
        let body = self.body.get_or_try_init(py, || Py::new(py, Body::of(Arc::clone(&self.article))))?;
        Ok(body.bind(py))
    }

    /// tuple of Quote: Quotes of title, lede and body, in the order of these places and of their spans.
    #[getter]
    fn quotes<'py>(&self, py: Python<'py>) -> PyResult<&Bound<'py, PyTuple>> {
        let quotes = self
            .quotes
            .get_or_try_init(py, || PyTuple::new(py, Quote::all_of(&self.article)).map(Bound::unbind))?;
        Ok(quotes.bind(py))
    }

    /// tuple of Diagnostic: Everything odd about the record, in the order of the input.
    #[getter]
    fn diagnostics<'py>(&self, py: Python<'py>) -> PyResult<&Bound<'py, PyTuple>> {
        let diagnostics = self.diagnostics.get_or_try_init(py, || {
            let found: Vec<_> = self.article.diagnostics.iter().cloned().map(Diagnostic::from).collect();
            PyTuple::new(py, found).map(Bound::unbind)
        })?;
        Ok(diagnostics.bind(py))
    }

    /// Origin: Where the record stands in the input.
    #[getter]
    fn origin(&self) -> Origin {
        Origin(self.article.origin.clone())
    }

    /// str or None: The version of the rules and word lists that it was read by, ``RULES_VERSION`` as it was then.
    #[getter]
    fn rules_version(&self) -> Option<&str> {
        self.article.rules_version.as_deref()
    }

    fn _repr_html_(&self, py: Python<'_>) -> PyResult<String> {
        py.detach(|| html::article(&self.article)).map_err(value_error)
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let newsdump::Article { title, date, outlet, language, body, quotes, .. } = &*self.article;
        let date = date.map_or_else(|| "None".to_owned(), |date| date.to_string());
        Ok(format!(
            "Article({}, date={date}, outlet={}, language={}, {}, {})",
            shown_or_none(py, title.as_deref())?,
            shown_or_none(py, outlet.as_deref())?,
            shown_or_none(py, language.as_ref().map(Language::as_str))?,
            counted(body.blocks.len(), "block"),
            counted(quotes.len(), "quote"),
        ))
    }
}

data_methods!(Article {
    "title", "date", "url", "headline", "lede", "outlet", "language", "body", "quotes", "diagnostics", "origin", "rules_version"
});

impl PartialEq for Article {
    fn eq(&self, other: &Self) -> bool {
        self.article == other.article
    }
}

impl Hash for Article {
    fn hash<H: Hasher>(&self, state: &mut H) {
        let newsdump::Article { date, url, title, origin, .. } = &*self.article;
        (date, url, title, origin).hash(state);
    }
}

impl Serialize for Article {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.article.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Article {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        newsdump::Article::deserialize(deserializer).map(Self::from)
    }
}

/// The teaser of an article, without its stamp.
#[pyclass(module = "newsdump", frozen, eq, hash)]
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct Lede(newsdump::Lede);

#[pymethods]
impl Lede {
    /// str: The text, verbatim.
    #[getter]
    fn text(&self) -> &str {
        &self.0.text
    }

    /// bool: Whether the site cut it: it ends in ``...`` or ``…``.
    #[getter]
    fn truncated(&self) -> bool {
        self.0.truncated
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let truncated = if self.0.truncated { "True" } else { "False" };
        Ok(format!("Lede({}, truncated={truncated})", shown(py, &self.0.text)?))
    }

    fn __str__(&self) -> &str {
        &self.0.text
    }
}

data_methods!(Lede { "text", "truncated" });

/// The place of a record in the input.
#[pyclass(module = "newsdump", frozen, eq, hash)]
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct Origin(newsdump::Origin);

#[pymethods]
impl Origin {
    /// str or None: The file's path as it was found; a member of an archive as ``archive.tar!member.txt``.
    #[getter]
    fn file(&self) -> Option<&str> {
        self.0.file.as_deref()
    }

    /// int: Number of the record in its file, from 1.
    #[getter]
    fn record(&self) -> u64 {
        self.0.record
    }

    /// int: Its first byte in the (decompressed) file, from 0.
    #[getter]
    fn start(&self) -> u64 {
        self.0.start
    }

    /// int: The byte after its last.
    #[getter]
    fn end(&self) -> u64 {
        self.0.end
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let newsdump::Origin { file, record, start, end, .. } = &self.0;
        let file = shown_or_none(py, file.as_deref())?;
        Ok(format!("Origin({file}, record={record}, start={start}, end={end})"))
    }
}

data_methods!(Origin { "file", "record", "start", "end" });

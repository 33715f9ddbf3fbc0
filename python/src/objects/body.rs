//! The body and its blocks.

use crate::data::{Id, counted, data_methods, shown};
use newsdump::{BlockKind, BlockReason, CodePoints};
use pyo3::{
    prelude::*,
    sync::PyOnceLock,
    types::{PyString, PyTuple},
};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::{
    hash::{Hash, Hasher},
    sync::Arc,
};

/// A paragraph or a heading.
///
/// Examples
/// --------
/// >>> import newsdump
/// >>> newsdump.restore_blocks("One.\n\nTwo.")[1]
/// Block('Two.', kind='paragraph', start=6, end=10, reason='blank-line')
#[pyclass(module = "newsdump", frozen, eq, hash, get_all)]
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Block {
    /// str: What it is, ``"paragraph"`` or ``"heading"``.
    kind: Id<BlockKind>,
    /// str: Its text.
    text: String,
    /// int: Its first code point in ``body.raw``.
    start: usize,
    /// int: The code point after its last.
    end: usize,
    /// str: Why it begins where it does.
    reason: Id<BlockReason>,
}

impl Block {
    /// `block` of `text`, whose code points `points` counts.
    pub(crate) fn new(block: &newsdump::Block, text: &str, points: &CodePoints<'_>) -> Self {
        let span = points.span(block.span);
        Self {
            kind: Id(block.kind),
            text: block.span.of(text).to_owned(),
            start: span.start,
            end: span.end,
            reason: Id(block.reason),
        }
    }
}

#[pymethods]
impl Block {
    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let Self { kind, start, end, reason, .. } = self;
        let text = shown(py, &self.text)?;
        Ok(format!("Block({text}, kind='{}', start={start}, end={end}, reason='{}')", kind.0, reason.0))
    }

    fn __str__(&self) -> &str {
        &self.text
    }
}

data_methods!(Block { "kind", "text", "start", "end", "reason" });

/// The text of an article.
///
/// Examples
/// --------
/// >>> import newsdump
/// >>> article = newsdump.parse(" date 2021-11 https://a.example/\n\nT\n\nT\n\nOne.\nTwo.")
/// >>> article.body.text
/// 'One.\n\nTwo.'
#[pyclass(module = "newsdump", frozen, eq, hash)]
pub(crate) struct Body {
    /// The article that it is the body of.
    article: Arc<newsdump::Article>,
    raw: PyOnceLock<Py<PyString>>,
    blocks: PyOnceLock<Py<PyTuple>>,
}

impl Body {
    /// The body of `article`.
    pub(crate) fn of(article: Arc<newsdump::Article>) -> Self {
        Self { article, raw: PyOnceLock::new(), blocks: PyOnceLock::new() }
    }
}

#[pymethods]
impl Body {
    /// str: The text as the dump has it, without white space around; line ends are ``\n``.
    #[getter]
    fn raw<'py>(&self, py: Python<'py>) -> &Bound<'py, PyString> {
        self.raw.get_or_init(py, || PyString::new(py, &self.article.body.raw).unbind()).bind(py)
    }

    /// tuple of Block: Paragraphs and headings, in order, that cover all but white space.
    #[getter]
    fn blocks<'py>(&self, py: Python<'py>) -> PyResult<&Bound<'py, PyTuple>> {
        let blocks = self.blocks.get_or_try_init(py, || {
            let raw = &self.article.body.raw;
            let points = CodePoints::new(raw);
            let blocks = self.article.body.blocks.iter().map(|block| Block::new(block, raw, &points));
            PyTuple::new(py, blocks.collect::<Vec<_>>()).map(Bound::unbind)
        })?;
        Ok(blocks.bind(py))
    }

    /// str: The blocks, joined by blank lines.
    #[getter]
    fn text(&self) -> String {
        self.article.body.text()
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let body = &self.article.body;
        Ok(format!("Body({}, {})", shown(py, &body.raw)?, counted(body.blocks.len(), "block")))
    }

    fn __str__(&self) -> String {
        self.text()
    }
}

data_methods!(Body { "raw", "blocks" });

impl PartialEq for Body {
    fn eq(&self, other: &Self) -> bool {
        self.article.body == other.article.body
    }
}

impl Hash for Body {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.article.body.raw.hash(state);
        self.article.body.blocks.hash(state);
    }
}

impl Serialize for Body {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.article.body.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Body {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut article = newsdump::Article::default();
        article.body = newsdump::Body::deserialize(deserializer)?;
        Ok(Self::of(Arc::new(article)))
    }
}

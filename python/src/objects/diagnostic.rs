//! Diagnostics.

use crate::data::{Id, data_methods, shown};
use newsdump::{Code, Severity};
use pyo3::prelude::*;
use serde::{Deserialize, Serialize};

/// Something odd about the input, for the person who owns it.
///
/// Examples
/// --------
/// >>> import newsdump
/// >>> article = newsdump.parse(" date 2021-13 https://a.example/\n\nT\n\nBody.")
/// >>> found = article.diagnostics[0]
/// >>> found.code, found.line, found.column, found.found
/// ('invalid-date', 1, 7, '2021-13')
#[pyclass(module = "newsdump", frozen, eq, hash)]
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct Diagnostic(newsdump::Diagnostic);

impl From<newsdump::Diagnostic> for Diagnostic {
    fn from(found: newsdump::Diagnostic) -> Self {
        Self(found)
    }
}

#[pymethods]
impl Diagnostic {
    /// str: What is odd, a stable id such as ``"date-conflict"``.
    #[getter]
    fn code(&self) -> Id<Code> {
        Id(self.0.code)
    }

    /// str: How bad it is: ``"note"``, ``"warning"`` or ``"error"``.
    #[getter]
    fn severity(&self) -> Id<Severity> {
        Id(self.0.severity)
    }

    /// str: What was found, what was expected, what was done about it.
    #[getter]
    fn message(&self) -> &str {
        &self.0.message
    }

    /// str or None: The file, as in `Origin.file`.
    #[getter]
    fn file(&self) -> Option<&str> {
        self.0.file.as_deref()
    }

    /// int or None: Number of the record in its file, from 1.
    #[getter]
    fn record(&self) -> Option<u64> {
        self.0.record
    }

    /// int: Line, from 1.
    #[getter]
    fn line(&self) -> u64 {
        self.0.position.line
    }

    /// int: Column in code points, from 1.
    #[getter]
    fn column(&self) -> u64 {
        self.0.position.column
    }

    /// int: Byte in the (decompressed) file where it begins, from 0.
    #[getter]
    fn byte(&self) -> u64 {
        self.0.position.byte
    }

    /// int: How many bytes it takes.
    #[getter]
    fn len(&self) -> u64 {
        self.0.len
    }

    /// str: The offending text; its first 80 characters where it is longer.
    #[getter]
    fn found(&self) -> &str {
        &self.0.found
    }

    /// str: What stands before it on its line; the last 40 characters where that is longer.
    #[getter]
    fn before(&self) -> &str {
        &self.0.before
    }

    /// str: What stands behind it on its line; the first 40 characters where that is longer.
    #[getter]
    fn after(&self) -> &str {
        &self.0.after
    }

    /// Several lines: code and message, the place, and the line in question with carets below.
    ///
    /// Returns
    /// -------
    /// str
    ///     Safe to print: control characters of the input are shown as pictures.
    fn render(&self) -> String {
        self.0.render()
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let newsdump::Diagnostic { code, severity, position, found, .. } = &self.0;
        Ok(format!(
            "Diagnostic('{code}', severity='{severity}', line={}, column={}, found={})",
            position.line,
            position.column,
            shown(py, found)?
        ))
    }

    fn __str__(&self) -> String {
        self.0.to_string()
    }
}

data_methods!(Diagnostic {
    "code", "severity", "message", "file", "record", "line", "column", "byte", "len", "found", "before", "after"
});

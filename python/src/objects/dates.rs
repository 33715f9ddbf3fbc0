//! The date of publication and its evidence.

use crate::data::{Id, data_methods};
use newsdump::{PartialDate, Precision};
use pyo3::prelude::*;
use serde::{Deserialize, Serialize};

/// The date of an article, how exactly it is known, and from where.
///
/// Examples
/// --------
/// >>> import newsdump
/// >>> article = newsdump.parse(" date 2021-11 https://a.example/2021/11/11/x\n\nT\n\nBody.")
/// >>> article.publication_date
/// PublicationDate(2021-11-11, precision='day', header='2021-11', url='2021-11-11', stamp=None)
#[pyclass(module = "newsdump", frozen, eq, hash)]
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct PublicationDate(pub(crate) newsdump::PublicationDate);

/// What a record says about its date, from each place that says anything.
///
/// Days and months are ISO 8601: ``"2021-11-11"``, ``"2021-11"``.
#[pyclass(module = "newsdump", frozen, eq, hash)]
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct DateEvidence(pub(crate) newsdump::DateEvidence);

#[pymethods]
impl PublicationDate {
    /// datetime.date: The day; the first of the month where only the month is known.
    #[getter]
    fn date<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, pyo3::types::PyDate>> {
        self.0.date.into_pyobject(py)
    }

    /// str: How exactly it is known, ``"month"`` or ``"day"``.
    #[getter]
    fn precision(&self) -> Id<Precision> {
        Id(self.0.precision)
    }

    /// DateEvidence: All that the record says about it.
    #[getter]
    fn evidence(&self) -> DateEvidence {
        DateEvidence(self.0.evidence)
    }

    fn __repr__(&self) -> String {
        let newsdump::PublicationDate { date, precision, evidence, .. } = &self.0;
        format!("PublicationDate({date}, precision='{precision}', {})", fields(evidence))
    }
}

#[pymethods]
impl DateEvidence {
    /// str or None: The header's month or day.
    #[getter]
    fn header(&self) -> Option<Id<PartialDate>> {
        self.0.header.map(Id)
    }

    /// str or None: A day in the URL.
    #[getter]
    fn url(&self) -> Option<Id<PartialDate>> {
        self.0.url.map(Id)
    }

    /// str or None: The day of the stamp behind the lede.
    #[getter]
    fn stamp(&self) -> Option<Id<PartialDate>> {
        self.0.stamp.map(Id)
    }

    fn __repr__(&self) -> String {
        format!("DateEvidence({})", fields(&self.0))
    }
}

data_methods!(PublicationDate { "date", "precision", "evidence" });
data_methods!(DateEvidence { "header", "url", "stamp" });

fn fields(evidence: &newsdump::DateEvidence) -> String {
    let shown = |date: Option<PartialDate>| date.map_or("None".to_owned(), |date| format!("'{date}'"));
    let newsdump::DateEvidence { header, url, stamp, .. } = *evidence;
    format!("header={}, url={}, stamp={}", shown(header), shown(url), shown(stamp))
}

//! What all data objects share: dictionaries, JSON, pickling and copying, all by serde.

use crate::errors::value_error;
use pyo3::{
    exceptions::PyTypeError,
    prelude::*,
    types::{PyDict, PyFloat, PyString},
};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use std::{convert::Infallible, fmt};

/// Longest piece of text that a `repr` shows, in characters.
const SHOWN: usize = 40;

/// A value with a stable id, which Python sees as `str`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct Id<T>(pub(crate) T);

impl<'py, T: fmt::Display> IntoPyObject<'py> for Id<T> {
    type Target = PyString;
    type Output = Bound<'py, PyString>;
    type Error = Infallible;

    fn into_pyobject(self, py: Python<'py>) -> Result<Self::Output, Infallible> {
        Ok(PyString::new(py, &self.0.to_string()))
    }
}

/// `value` as one line of JSON.
pub(crate) fn to_json(value: &impl Serialize) -> PyResult<String> {
    serde_json::to_string(value).map_err(value_error)
}

/// The value that `json` writes.
pub(crate) fn from_json<T: DeserializeOwned>(json: &str) -> PyResult<T> {
    serde_json::from_str(json).map_err(|error| {
        // Which field is wrong is asked when it is known that one is.
        let again = serde_path_to_error::deserialize::<_, T>(&mut serde_json::Deserializer::from_str(json));
        again.map_or_else(value_error, |_| value_error(error))
    })
}

/// `value` as a dictionary of what JSON has.
pub(crate) fn to_dict<'py>(py: Python<'py>, value: &impl Serialize) -> PyResult<Bound<'py, PyAny>> {
    py.import("json")?.call_method1("loads", (to_json(value)?,))
}

/// The value that `dict` writes; dates may be `datetime.date` or ISO 8601, lists arrays of numpy, and what is missing NaN,
/// as in a row of pandas.
pub(crate) fn from_dict<T: DeserializeOwned>(dict: &Bound<'_, PyDict>) -> PyResult<T> {
    let py = dict.py();
    let options = PyDict::new(py);
    options.set_item("default", wrap_pyfunction!(plain, py)?)?;
    let row = dict.copy()?;
    for (key, value) in dict {
        if value.cast::<PyFloat>().is_ok_and(|number| number.value().is_nan()) {
            row.set_item(key, py.None())?;
        }
    }
    let json = py.import("json")?.call_method("dumps", (row,), Some(&options))?;
    let value: serde_json::Value = from_json(json.extract()?)?;
    T::deserialize(&value).or_else(|_| serde_path_to_error::deserialize(&value).map_err(value_error))
}

/// What stands in JSON for a value that Python's module for it does not know.
#[pyfunction]
fn plain<'py>(value: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    let py = value.py();
    let name = value.get_type().qualname()?.to_string();
    // What pandas has for a date, or anything else, that is missing.
    if matches!(name.as_str(), "NaTType" | "NAType") {
        return Ok(py.None().into_bound(py));
    }
    if let Some(method) = value.getattr_opt("isoformat")? {
        // Some libraries make a day into its midnight.
        let date: String = method.call0()?.extract()?;
        return Ok(PyString::new(py, date.strip_suffix("T00:00:00").unwrap_or(&date)).into_any());
    }
    match value.getattr_opt("tolist")? {
        Some(method) => method.call0(),
        None => {
            Err(PyTypeError::new_err(format!("found a {name}, expected what JSON has, a date or an array")))
        }
    }
}

/// `text` as Python writes it, cut where it is long.
pub(crate) fn shown(py: Python<'_>, text: &str) -> PyResult<String> {
    let text = match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or("")),
        None => text.to_owned(),
    };
    PyString::new(py, &text).repr()?.extract()
}

/// How many of what.
pub(crate) fn counted(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}

/// As [`shown`]; `None` where there is no text.
pub(crate) fn shown_or_none(py: Python<'_>, text: Option<&str>) -> PyResult<String> {
    text.map_or_else(|| Ok("None".to_owned()), |text| shown(py, text))
}

/// Gives a class the methods that all data objects have.
macro_rules! data_methods {
    ($name:ident { $($field:literal),+ }) => {
        #[pymethods]
        impl $name {
            #[classattr]
            fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, pyo3::types::PyTuple>> {
                pyo3::types::PyTuple::new(py, [$($field),+])
            }

            /// The object as a dictionary of what JSON has: text, numbers, booleans, None, lists, dictionaries.
            ///
            /// Returns
            /// -------
            /// dict
            ///     What `from_dict` takes, and what `to_json` writes.
            fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
                crate::data::to_dict(py, self)
            }

            /// The object as one line of JSON.
            ///
            /// Returns
            /// -------
            /// str
            ///     What `from_json` takes; no line end.
            fn to_json(&self) -> PyResult<String> {
                crate::data::to_json(self)
            }

            /// The object that `to_dict` made `data` of.
            ///
            /// Parameters
            /// ----------
            /// data : dict
            ///     As `to_dict` gives it; an article also as the row of a table. Dates may be `datetime.date`, lists arrays of
            ///     numpy, and what is missing NaN.
            ///
            /// Raises
            /// ------
            /// ValueError
            ///     If a field is missing, unknown, or does not fit.
            /// TypeError
            ///     If there is something in it that JSON does not have.
            #[staticmethod]
            fn from_dict(data: &Bound<'_, pyo3::types::PyDict>) -> PyResult<Self> {
                crate::data::from_dict(data)
            }

            /// The object that `to_json` wrote.
            ///
            /// Parameters
            /// ----------
            /// json : str
            ///     As `to_json` gives it.
            ///
            /// Raises
            /// ------
            /// ValueError
            ///     If it is no JSON, or a field is missing, unknown, or does not fit.
            #[staticmethod]
            fn from_json(json: &str) -> PyResult<Self> {
                crate::data::from_json(json)
            }

            fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyAny>, (String,))> {
                Ok((py.get_type::<Self>().getattr("from_json")?, (self.to_json()?,)))
            }

            fn __copy__(slf: Py<Self>) -> Py<Self> {
                slf
            }

            fn __deepcopy__(slf: Py<Self>, _memo: &Bound<'_, PyAny>) -> Py<Self> {
                slf
            }
        }
    };
}
pub(crate) use data_methods;

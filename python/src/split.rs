//! Byte ranges of a file, for workers in other processes or on other machines.

use crate::{count::Count, data::shown, errors::exception};
use pyo3::prelude::*;
use std::{ffi::OsStr, path::PathBuf};

/// The size of a part, unless another is asked for.
const TARGET_BYTES: u64 = 64 << 20;

/// A part of a file: the records whose header begins in these bytes.
///
/// Made by `newsdump.splits`, read by `newsdump.read_split`. A value: it compares, hashes and pickles.
///
/// Parameters
/// ----------
/// path : str or os.PathLike
///     The file.
/// start : int
///     Its first byte, from 0.
/// end : int
///     The byte after its last, ``start`` or more.
///
/// Examples
/// --------
/// >>> import newsdump
/// >>> newsdump.Split("dump.txt", 0, 1000)
/// Split('dump.txt', start=0, end=1000)
#[pyclass(module = "newsdump", frozen, eq, hash)]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Split(pub(crate) newsdump::Split);

#[pymethods]
impl Split {
    #[new]
    fn new(path: PathBuf, start: Count, end: Count) -> PyResult<Self> {
        let start = start.of("start", 0)?;
        let end = end.of("end", start)?;
        Ok(Self(newsdump::Split::new(path, start as u64..end as u64)))
    }

    /// str: The file.
    #[getter]
    fn path(&self) -> &OsStr {
        self.0.path.as_os_str()
    }

    /// int: Its first byte, from 0.
    #[getter]
    fn start(&self) -> u64 {
        self.0.start
    }

    /// int: The byte after its last.
    #[getter]
    fn end(&self) -> u64 {
        self.0.end
    }

    #[classattr]
    fn __match_args__() -> (&'static str, &'static str, &'static str) {
        ("path", "start", "end")
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> (Bound<'py, PyAny>, (&OsStr, u64, u64)) {
        (py.get_type::<Self>().into_any(), (self.path(), self.0.start, self.0.end))
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let newsdump::Split { path, start, end, .. } = &self.0;
        Ok(format!("Split({}, start={start}, end={end})", shown(py, &path.to_string_lossy())?))
    }
}

/// Cut a file into parts of about `target_bytes`, to be read apart, on one machine or many.
///
/// Where the cuts fall does not matter: `newsdump.read_split` gives each record in the part in which its header
/// begins. A file that cannot be read from its middle (compressed, an archive, UTF-16) is one part.
///
/// Parameters
/// ----------
/// path : str or os.PathLike
///     A file.
/// target_bytes : int, optional
///     The size of a part, in bytes, 1 or more; 64 MiB by default.
///
/// Returns
/// -------
/// list of Split
///     In the order of the file.
///
/// Raises
/// ------
/// FileNotFoundError
///     If there is no such file.
/// OSError
///     If it cannot be read, or is a folder.
///
/// Examples
/// --------
/// >>> import newsdump, tempfile
/// >>> with tempfile.NamedTemporaryFile() as file:
/// ...     _ = file.write(b" date 2021-11 https://a.example/\n\nT\n\nBody.")
/// ...     file.flush()
/// ...     parts = newsdump.splits(file.name, 20)
/// ...     [len(list(newsdump.read_split(part))) for part in parts]
/// [1, 0, 0]
#[pyfunction]
#[pyo3(signature = (path, /, target_bytes=None))]
pub(crate) fn splits(py: Python<'_>, path: PathBuf, target_bytes: Option<Count>) -> PyResult<Vec<Split>> {
    let bytes = match target_bytes {
        None => TARGET_BYTES,
        Some(bytes) => bytes.of("target_bytes", 1)? as u64,
    };
    let parts = py.detach(|| newsdump::splits(path, bytes));
    Ok(parts.map_err(|error| exception(py, &error))?.into_iter().map(Split).collect())
}

//! What is written to: a path, where a file appears when it is complete, or a file object.

use crate::errors::exception;
use newsdump::export::AtomicFile;
use pyo3::{
    exceptions::{PyOSError, PyTypeError, PyValueError},
    prelude::*,
    types::PyBytes,
};
use std::{
    io::{self, BufWriter, Write},
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
};

/// How many bytes a Python object is given at once.
const BUFFER: usize = 256 * 1024;

/// Endings of compressed files.
const COMPRESSED: [&str; 4] = ["gz", "zst", "bz2", "xz"];

/// What is written to.
pub(crate) enum Target {
    Path(AtomicFile),
    /// A Python object with a `write` method.
    Object(BufWriter<Object>),
}

/// The exception of the user's file object, on its way around the crate.
#[derive(Clone, Default)]
pub(crate) struct Failure {
    raised: Arc<Mutex<Option<PyErr>>>,
    path: Option<PathBuf>,
}

impl Failure {
    /// What `error` comes from.
    pub(crate) fn of(&self, py: Python<'_>, error: &newsdump::Error) -> PyErr {
        if let Some(raised) = self.raised.lock().unwrap_or_else(PoisonError::into_inner).take() {
            return raised;
        }
        match (error.kind(), &self.path) {
            (newsdump::ErrorKind::Write { source }, Some(path)) => os_error(py, source, path),
            _ => exception(py, error),
        }
    }
}

/// An `OSError` that names `path`.
fn os_error(py: Python<'_>, error: &io::Error, path: &Path) -> PyErr {
    let path = path.to_string_lossy().into_owned();
    let Some(number) = error.raw_os_error() else { return PyOSError::new_err(format!("{path}: {error}")) };
    let says = py.import("os").and_then(|os| os.call_method1("strerror", (number,))?.extract::<String>());
    match says {
        Ok(says) => PyOSError::new_err((number, says, path)),
        Err(error) => error,
    }
}

impl Target {
    /// Opens `to`, unless it is a file that is read from, which would be replaced, or one whose name says that it is
    /// compressed.
    pub(crate) fn new(
        to: &Bound<'_, PyAny>,
        is_read: impl FnOnce(&Path) -> bool,
    ) -> PyResult<(Self, Failure)> {
        let mut failure = Failure::default();
        if to.hasattr("write")? {
            if to.is_instance(&to.py().import("io")?.getattr("TextIOBase")?)? {
                return Err(PyTypeError::new_err(
                    "the file object takes str: open it in binary mode, with \"wb\"",
                ));
            }
            let object = Object { object: to.clone().unbind(), raised: failure.raised.clone() };
            return Ok((Self::Object(BufWriter::with_capacity(BUFFER, object)), failure));
        }
        let path: PathBuf = to.extract()?;
        if is_read(&path) {
            return Err(PyValueError::new_err(format!(
                "{} is read, and would be replaced: write to another file",
                path.display()
            )));
        }
        if path
            .extension()
            .is_some_and(|ending| COMPRESSED.iter().any(|known| ending.eq_ignore_ascii_case(known)))
        {
            return Err(PyValueError::new_err(format!(
                "{}: output is not compressed: write to a file object such as gzip.open(path, \"wb\"), or to Parquet",
                path.display()
            )));
        }
        let file = AtomicFile::create(&path).map_err(|error| os_error(to.py(), &error, &path))?;
        failure.path = Some(path);
        Ok((Self::Path(file), failure))
    }

    /// Writes all of `bytes`.
    pub(crate) fn put(&mut self, bytes: &[u8]) -> newsdump::Result<()> {
        self.write_all(bytes).map_err(|source| newsdump::ErrorKind::Write { source }.into())
    }

    /// Writes out what is left; the file gets its name.
    pub(crate) fn finish(self) -> newsdump::Result<()> {
        let finished = match self {
            Self::Path(file) => file.finish(),
            Self::Object(mut object) => object.flush(),
        };
        finished.map_err(|source| newsdump::ErrorKind::Write { source }.into())
    }
}

impl Write for Target {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Self::Path(file) => file.write(bytes),
            Self::Object(object) => object.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Self::Path(file) => file.flush(),
            Self::Object(object) => object.flush(),
        }
    }
}

/// A Python file object as a sink. Its `write` runs with the interpreter attached.
pub(crate) struct Object {
    object: Py<PyAny>,
    raised: Arc<Mutex<Option<PyErr>>>,
}

impl Write for Object {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = Python::attach(|py| {
            let given = self.object.bind(py).call_method1("write", (PyBytes::new(py, bytes),))?;
            // A raw file may take less than all; what gives no number takes all.
            Ok(given.extract::<usize>().unwrap_or(bytes.len()).min(bytes.len()))
        });
        written.map_err(|error: PyErr| {
            *self.raised.lock().unwrap_or_else(PoisonError::into_inner) = Some(error);
            io::Error::other("a Python exception")
        })
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

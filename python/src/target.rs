//! What is written to: a path, where a file appears when it is complete, or a file object.

use crate::errors::exception;
use pyo3::{exceptions::PyOSError, prelude::*, types::PyBytes};
use std::{
    fs::{self, File},
    io::{self, BufWriter, Write},
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
};

/// How much is written at once.
const BUFFER: usize = 256 * 1024;

/// What is written to.
pub(crate) enum Target {
    Path(BufWriter<Beside>),
    /// What is no plain file: a device, a pipe.
    Direct(BufWriter<File>),
    /// A Python object with a `write` method.
    Object(BufWriter<Object>),
}

/// A file that is written beside its place, and moved there when it is complete.
pub(crate) struct Beside {
    file: File,
    part: PathBuf,
    path: PathBuf,
}

impl Beside {
    fn new(path: PathBuf) -> io::Result<Self> {
        static COUNT: AtomicU64 = AtomicU64::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let part = path.with_file_name(format!(".newsdump-{}-{count}.part", std::process::id()));
        Ok(Self { file: File::create_new(&part)?, part, path })
    }
}

impl Write for Beside {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.file.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

impl Drop for Beside {
    /// Clears away what was not completed; what was has moved.
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.part);
    }
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
    pub(crate) fn new(to: &Bound<'_, PyAny>) -> PyResult<(Self, Failure)> {
        let mut failure = Failure::default();
        if to.hasattr("write")? {
            let object = Object { object: to.clone().unbind(), raised: failure.raised.clone() };
            return Ok((Self::Object(BufWriter::with_capacity(BUFFER, object)), failure));
        }
        let path: PathBuf = to.extract()?;
        let target = Self::at(&path).map_err(|error| os_error(to.py(), &error, &path))?;
        failure.path = Some(path);
        Ok((target, failure))
    }

    /// The file at `path`, or what it leads to where it is a link. One that is replaced keeps its permissions.
    fn at(path: &Path) -> io::Result<Self> {
        let path = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
        match fs::metadata(&path) {
            Ok(found) if !found.is_file() => {
                let file = File::options().write(true).open(&path)?;
                Ok(Self::Direct(BufWriter::with_capacity(BUFFER, file)))
            }
            found => {
                let beside = Beside::new(path)?;
                if let Ok(found) = found {
                    beside.file.set_permissions(found.permissions())?;
                }
                Ok(Self::Path(BufWriter::with_capacity(BUFFER, beside)))
            }
        }
    }

    /// Writes all of `bytes`.
    pub(crate) fn put(&mut self, bytes: &[u8]) -> newsdump::Result<()> {
        self.write_all(bytes).map_err(|source| newsdump::ErrorKind::Write { source }.into())
    }

    /// Writes out what is left; the file gets its name.
    pub(crate) fn finish(self) -> newsdump::Result<()> {
        let finished = match self {
            Self::Path(mut file) => {
                file.flush().and_then(|()| fs::rename(&file.get_ref().part, &file.get_ref().path))
            }
            Self::Direct(mut file) => file.flush(),
            Self::Object(mut object) => object.flush(),
        };
        finished.map_err(|source| newsdump::ErrorKind::Write { source }.into())
    }
}

impl Write for Target {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Self::Path(file) => file.write(bytes),
            Self::Direct(file) => file.write(bytes),
            Self::Object(object) => object.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Self::Path(file) => file.flush(),
            Self::Direct(file) => file.flush(),
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

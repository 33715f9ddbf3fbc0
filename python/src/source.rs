//! What `read` takes: paths, bytes, file objects, parts of files, lists of these.

use crate::{errors::exception, split::Split};
use newsdump::ReadOptions;
use pyo3::{
    exceptions::{PyBlockingIOError, PyException, PyTypeError, PyValueError},
    prelude::*,
    pybacked::PyBackedBytes,
    types::{PyByteArray, PyBytes, PyMemoryView, PyString},
};
use std::{
    collections::VecDeque,
    fmt,
    io::{self, Cursor, Read},
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, Instant},
};

/// How long a reader may read without asking for signals.
const SIGNALS: Duration = Duration::from_millis(20);

/// An exception of the user's file object or of a signal, on its way around the crate.
#[derive(Debug, Clone, Default)]
pub(crate) struct Raised(Arc<Mutex<Option<PyErr>>>);

impl Raised {
    /// Keeps `error`; what the crate gets to see in its place.
    fn put(&self, error: PyErr) -> io::Error {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(error);
        io::Error::other("a Python exception")
    }

    /// What was kept.
    pub(crate) fn take(&self) -> Option<PyErr> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

/// What was given to read.
#[derive(Debug, Default)]
pub(crate) struct Given {
    /// All that is read by its path.
    paths: Vec<PathBuf>,
    /// What the first is called.
    first: Option<String>,
    count: usize,
}

impl Given {
    fn add(&mut self, name: impl FnOnce() -> String) {
        self.first.get_or_insert_with(name);
        self.count += 1;
    }

    /// Whether `file` is one of the files that are read, by whatever name.
    pub(crate) fn reads(&self, file: &Path) -> bool {
        let reads = |path| newsdump::Reader::from_path(path).is_ok_and(|reader| reader.will_read(file));
        file.is_file() && self.paths.iter().any(reads)
    }
}

impl fmt::Display for Given {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.first.as_deref().unwrap_or("nothing"))?;
        match self.count {
            0 | 1 => Ok(()),
            _ => write!(f, " and {} more", self.count - 1),
        }
    }
}

/// What there is to read, in order.
#[derive(Debug, Default)]
pub(crate) struct Opened {
    pub(crate) given: Given,
    pub(crate) readers: VecDeque<newsdump::Reader<'static>>,
    /// What a file object raised; to be raised where it stands among the articles.
    pub(crate) raised: Raised,
    /// What a signal's handler raised; to be raised at once.
    pub(crate) interrupted: Raised,
}

/// Opens `source`. Paths are looked up at once; nothing is read yet.
pub(crate) fn open(source: &Bound<'_, PyAny>, options: &ReadOptions) -> PyResult<Opened> {
    let mut opening = Opening { options, paths: Vec::new(), opened: Opened::default() };
    if !opening.add(source)? {
        let Ok(several) = source.try_iter() else { return Err(unusable(source)) };
        for one in several {
            let one = one?;
            if !opening.add(&one)? {
                return Err(unusable(&one));
            }
        }
    }
    opening.open_paths(source.py())?;
    Ok(opening.opened)
}

fn unusable(source: &Bound<'_, PyAny>) -> PyErr {
    let found = source.get_type().qualname();
    if source.hasattr("open").unwrap_or(false) {
        let name = found.map_or_else(|_| "such object".to_owned(), |found| found.to_string());
        return PyTypeError::new_err(format!(
            "read() takes no {name}: give it what its open() gives, in binary mode"
        ));
    }
    match found {
        Ok(found) => PyTypeError::new_err(format!(
            "read() takes a path, a pattern, bytes, a binary file object, a Split or a list of these, not {found}"
        )),
        Err(error) => error,
    }
}

/// What is said of a text or an address that was taken for a path, and is none.
fn no_path(paths: &[PathBuf]) -> Option<PyErr> {
    paths.iter().filter(|path| !path.exists()).find_map(|path| {
        let path = path.to_str()?;
        let hint = match (path.contains('\n'), path.contains("://")) {
            (true, _) => {
                "read() takes a str for a path: give the text of a dump as bytes, with .encode()".to_owned()
            }
            (false, true) => {
                format!("read() opens no address: give it what fsspec.open('{path}').open() gives")
            }
            (false, false) => return None,
        };
        Some(PyValueError::new_err(hint))
    })
}

/// The bytes of an object that is made of them.
pub(crate) fn bytes(object: &Bound<'_, PyAny>) -> PyResult<Option<PyBackedBytes>> {
    if object.is_instance_of::<PyMemoryView>() {
        return Ok(Some(object.call_method0("tobytes")?.cast_into::<PyBytes>()?.into()));
    }
    let is_bytes = object.is_instance_of::<PyBytes>() || object.is_instance_of::<PyByteArray>();
    is_bytes.then(|| object.extract()).transpose().map_err(Into::into)
}

/// What a file object calls its file.
fn name_of(file: &Bound<'_, PyAny>) -> PyResult<Option<String>> {
    for attribute in ["name", "path", "full_name"] {
        let name = file.getattr_opt(attribute)?.and_then(|name| name.extract().ok());
        if name.is_some() {
            return Ok(name);
        }
    }
    Ok(None)
}

struct Opening<'o> {
    options: &'o ReadOptions,
    /// Paths that follow each other, for one reader.
    paths: Vec<PathBuf>,
    opened: Opened,
}

impl Opening<'_> {
    /// Adds one source; says whether it is one.
    fn add(&mut self, source: &Bound<'_, PyAny>) -> PyResult<bool> {
        let py = source.py();
        if source.is_instance_of::<PyString>() || source.hasattr("__fspath__")? {
            let path: PathBuf = source.extract()?;
            self.opened.given.add(|| format!("'{}'", path.display()));
            self.opened.given.paths.push(path.clone());
            self.paths.push(path);
            return Ok(true);
        }
        let reader = if let Ok(part) = source.cast::<Split>() {
            let newsdump::Split { path, start, end, .. } = &part.get().0;
            self.opened.given.add(|| format!("a part of '{}'", path.display()));
            self.opened.given.paths.push(path.clone());
            let opened = py.detach(|| self.options.from_range(path, *start..*end));
            opened.map_err(|error| exception(py, &error))?
        } else if let Some(bytes) = bytes(source)? {
            self.opened.given.add(|| "bytes".to_owned());
            self.options.from_bytes(bytes)
        } else if source.hasattr("read")? {
            let name = name_of(source)?;
            self.opened
                .given
                .add(|| name.as_ref().map_or("a file object".to_owned(), |name| format!("'{name}'")));
            self.opened.given.paths.extend(name.as_ref().map(PathBuf::from).filter(|path| path.is_file()));
            let file = File {
                object: source.clone().unbind(),
                chunk: Cursor::default(),
                interrupted: self.opened.interrupted.clone(),
                raised: self.opened.raised.clone(),
            };
            self.options.from_named_reader(file, name.as_deref())
        } else {
            return Ok(false);
        };
        self.open_paths(py)?;
        self.push(reader);
        Ok(true)
    }

    /// Opens the paths that wait.
    fn open_paths(&mut self, py: Python<'_>) -> PyResult<()> {
        if !self.paths.is_empty() {
            let paths = std::mem::take(&mut self.paths);
            let opened = py.detach(|| self.options.from_paths(&paths));
            self.push(opened.map_err(|error| no_path(&paths).unwrap_or_else(|| exception(py, &error)))?);
        }
        Ok(())
    }

    /// Adds `reader`; Ctrl-C stops it before its next read.
    fn push(&mut self, mut reader: newsdump::Reader<'static>) {
        let interrupted = self.opened.interrupted.clone();
        let last = Mutex::new(Instant::now());
        reader.check_with(move || {
            let mut last = last.lock().unwrap_or_else(PoisonError::into_inner);
            if last.elapsed() < SIGNALS {
                return Ok(());
            }
            *last = Instant::now();
            Python::attach(|py| py.check_signals()).map_err(|error| interrupted.put(error))
        });
        self.opened.readers.push_back(reader);
    }
}

/// A Python file object as a stream. Its `read` runs with the interpreter attached.
struct File {
    object: Py<PyAny>,
    /// What it gave and was not yet taken.
    chunk: Cursor<Chunk>,
    raised: Raised,
    interrupted: Raised,
}

/// Bytes of Python; none at first.
#[derive(Default)]
struct Chunk(Option<PyBackedBytes>);

impl AsRef<[u8]> for Chunk {
    fn as_ref(&self) -> &[u8] {
        self.0.as_ref().map_or(&[], AsRef::as_ref)
    }
}

impl File {
    fn next_chunk(&self, py: Python<'_>, size: usize) -> PyResult<PyBackedBytes> {
        let given = self.object.bind(py).call_method1("read", (size,))?;
        if given.is_none() {
            return Err(PyBlockingIOError::new_err(
                "the file object has no data yet: it must not be non-blocking",
            ));
        }
        given.extract().map_err(|_| match given.is_instance_of::<PyString>() {
            true => PyTypeError::new_err("the file object gives str: open it in binary mode, with \"rb\""),
            false => PyTypeError::new_err(format!(
                "the file object's read() gives {}, not bytes",
                given.get_type()
            )),
        })
    }
}

impl File {
    /// Keeps what the object raised. What is no `Exception`, such as `KeyboardInterrupt`, cannot wait.
    fn keep(&self, py: Python<'_>, error: PyErr) -> io::Error {
        match error.is_instance_of::<PyException>(py) {
            true => self.raised.put(error),
            false => self.interrupted.put(error),
        }
    }
}

impl Read for File {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if self.chunk.position() >= self.chunk.get_ref().as_ref().len() as u64 {
            let chunk =
                Python::attach(|py| self.next_chunk(py, into.len()).map_err(|error| self.keep(py, error)));
            self.chunk = Cursor::new(Chunk(Some(chunk?)));
        }
        self.chunk.read(into)
    }
}

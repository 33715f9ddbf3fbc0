//! The reader: an iterator over articles that parses in batches, with the interpreter released.

mod table;

pub(crate) use table::{Table, fields};

use crate::{
    errors::{NewsdumpWarning, exception},
    objects::{Article, Diagnostic},
    source::Opened,
};
use newsdump::{Field, Item, Severity};
use pyo3::{
    exceptions::{PyRuntimeError, PyValueError},
    prelude::*,
    sync::MutexExt,
    types::PyTuple,
};
use std::{
    collections::VecDeque,
    ffi::CString,
    process,
    str::FromStr,
    sync::{Mutex, MutexGuard, PoisonError},
    thread::{self, ThreadId},
    time::{Duration, Instant},
};

/// How long a batch may take: short enough for Ctrl-C, long enough to make switches rare.
const BATCH_TIME: Duration = Duration::from_millis(10);
/// How many articles a batch holds at most.
const BATCH: usize = 256;
/// How many skipped stretches and errors are kept: enough to see what is wrong, and bounded.
const KEPT: usize = 10_000;

/// What to do about broken input.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum OnError {
    Collect,
    Raise,
    Skip,
    Warn,
}

impl FromStr for OnError {
    type Err = PyErr;

    fn from_str(word: &str) -> PyResult<Self> {
        Ok(match word {
            "collect" => Self::Collect,
            "raise" => Self::Raise,
            "skip" => Self::Skip,
            "warn" => Self::Warn,
            _ => {
                return Err(PyValueError::new_err(format!(
                    "on_error: found '{word}', expected one of: collect, raise, skip, warn"
                )));
            }
        })
    }
}

/// Articles from files, folders, patterns, streams or memory, in the order of the input.
///
/// Made by `newsdump.read`. An iterator: each article is given once. A context manager: leaving it closes the
/// reader, as does `close`. Several threads may take articles from one reader.
///
/// Examples
/// --------
/// >>> import newsdump
/// >>> with newsdump.read(b"noise\n date 2021-11 https://a.example/\n\nT\n\nBody.") as reader:
/// ...     titles = [article.title for article in reader]
/// >>> titles
/// ['T']
/// >>> [found.code for found in reader.skipped]
/// ['text-before-header']
#[pyclass(module = "newsdump", frozen)]
pub(crate) struct Reader {
    on_error: OnError,
    /// The fields that were asked for; all, where none were named.
    columns: Option<Vec<Field>>,
    /// What ended a stream of tables.
    failed: Mutex<Option<PyErr>>,
    state: Mutex<State>,
    /// The thread that reads, while one does.
    reading: Mutex<Option<ThreadId>>,
    /// The process whose threads read, where several do: a forked process does not have them.
    process: Option<u32>,
    /// Where to show how far it has come.
    bar: Option<Py<PyAny>>,
}

#[derive(Default)]
struct State {
    opened: Opened,
    /// Bytes of the sources that are read to their end.
    done: u64,
    /// Bytes of all sources; `None` where one cannot tell.
    total: Option<u64>,
    ready: VecDeque<Event>,
    skipped: Vec<newsdump::Diagnostic>,
    skipped_count: u64,
    errors: Vec<PyErr>,
    closed: bool,
}

/// What reading comes to.
enum Event {
    Read(newsdump::Result<Item>),
    Raised(PyErr),
}

impl State {
    /// Reads for a while.
    fn read_batch(&mut self) {
        let begin = Instant::now();
        while let Some(reader) = self.opened.readers.front_mut() {
            let read = reader.next_item();
            if let Some(error) = self.opened.interrupted.take() {
                self.opened.readers.clear();
                return self.ready.push_front(Event::Raised(error));
            }
            // The crate tells of a file object's exception in its place, as of any error.
            let raised = if matches!(read, Some(Ok(_))) { None } else { self.opened.raised.take() };
            match read {
                _ if raised.is_some() => {
                    self.opened.readers.clear();
                    self.ready.extend(raised.map(Event::Raised));
                }
                Some(read) => self.ready.push_back(Event::Read(read)),
                None => {
                    self.done += reader.progress().bytes;
                    self.opened.readers.pop_front();
                }
            }
            if self.ready.len() >= BATCH || begin.elapsed() >= BATCH_TIME {
                break;
            }
        }
    }
}

impl Reader {
    pub(crate) fn new(
        py: Python<'_>,
        opened: Opened,
        on_error: OnError,
        columns: Option<Vec<Field>>,
        threads: usize,
        progress: bool,
    ) -> PyResult<Self> {
        let total = opened.readers.iter().map(|reader| reader.progress().total).sum();
        let bar = match progress {
            true => Some(py.import("newsdump._progress")?.call_method0("Bar")?.unbind()),
            false => None,
        };
        let state = Mutex::new(State { opened, total, ..State::default() });
        Ok(Self {
            on_error,
            columns,
            failed: Mutex::default(),
            state,
            reading: Mutex::default(),
            process: (threads != 1).then(process::id),
            bar,
        })
    }

    /// The state, once no other thread has it. The interpreter is released while waiting.
    fn state(&self, py: Python<'_>) -> PyResult<MutexGuard<'_, State>> {
        if *self.reading.lock_py_attached(py).unwrap_or_else(PoisonError::into_inner) == Some(current()) {
            return Err(PyRuntimeError::new_err("the reader is reading already: its source called it"));
        }
        Ok(self.state.lock_py_attached(py).unwrap_or_else(PoisonError::into_inner))
    }

    /// Reads for a while, unless another thread just did. To be called with the interpreter released.
    fn read_batch(&self) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        if state.ready.is_empty() {
            *self.reading.lock().unwrap_or_else(PoisonError::into_inner) = Some(current());
            state.read_batch();
            *self.reading.lock().unwrap_or_else(PoisonError::into_inner) = None;
        }
    }

    /// What reading comes to next; `None` at the end.
    fn next_event(&self, py: Python<'_>) -> PyResult<Option<Event>> {
        loop {
            let mut state = self.state(py)?;
            if state.closed {
                return Err(PyValueError::new_err("the reader is closed"));
            }
            if let Some(event) = state.ready.pop_front() {
                return Ok(Some(event));
            }
            if state.opened.readers.is_empty() {
                return Ok(None);
            }
            drop(state);
            if self.process.is_some_and(|process| process != process::id()) {
                return Err(PyRuntimeError::new_err(
                    "the threads of the reader are in the process that was forked: open it here, or with threads=1",
                ));
            }
            py.detach(|| self.read_batch());
            py.check_signals()?;
            self.show(py)?;
        }
    }

    /// Shows how far it has come.
    fn show(&self, py: Python<'_>) -> PyResult<()> {
        let Some(bar) = &self.bar else { return Ok(()) };
        let state = self.state(py)?;
        let bytes = state.done + state.opened.readers.front().map_or(0, |reader| reader.progress().bytes);
        let (total, last) = (state.total, state.opened.readers.is_empty());
        drop(state);
        bar.call_method1(py, "update", (bytes, total, last)).map(drop)
    }

    /// The article of what was read; `None` where it gives none.
    fn article(
        &self,
        py: Python<'_>,
        read: newsdump::Result<Item>,
    ) -> PyResult<Option<Box<newsdump::Article>>> {
        match read {
            Ok(Item::Article(article)) => {
                let mut errors = article.diagnostics.iter().filter(|found| found.severity == Severity::Error);
                match self.on_error {
                    OnError::Skip if errors.next().is_some() => return Ok(None),
                    OnError::Warn => errors.try_for_each(|found| warn(py, &found.to_string()))?,
                    _ => {}
                }
                Ok(Some(article))
            }
            Ok(Item::Skipped(found)) => {
                let message = (self.on_error == OnError::Warn).then(|| found.to_string());
                if self.on_error != OnError::Skip {
                    let mut state = self.state(py)?;
                    state.skipped_count += 1;
                    if state.skipped.len() < KEPT {
                        state.skipped.push(found);
                    }
                }
                message.map_or(Ok(None), |message| warn(py, &message).map(|()| None))
            }
            Ok(_) => Ok(None),
            Err(error) => {
                let raised = exception(py, &error);
                match self.on_error {
                    OnError::Raise => return Err(raised),
                    OnError::Skip => return Ok(None),
                    OnError::Warn => warn(py, &raised.value(py).str()?.to_string_lossy())?,
                    OnError::Collect => {}
                }
                let mut state = self.state(py)?;
                if state.errors.len() >= KEPT {
                    return Err(raised);
                }
                state.errors.push(raised);
                Ok(None)
            }
        }
    }
}

#[pymethods]
impl Reader {
    fn __iter__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    fn __next__(&self, py: Python<'_>) -> PyResult<Option<Article>> {
        while let Some(event) = self.next_event(py)? {
            let read = match event {
                Event::Read(read) => read,
                Event::Raised(error) => return Err(error),
            };
            if let Some(article) = self.article(py, read)? {
                return Ok(Some(Article::from(*article)));
            }
        }
        Ok(None)
    }

    fn __enter__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    #[pyo3(signature = (*_exception))]
    fn __exit__(&self, py: Python<'_>, _exception: &Bound<'_, PyTuple>) -> PyResult<()> {
        self.close(py)
    }

    /// Let go of the source. What was skipped and the errors stay; asking for more articles is a `ValueError`.
    fn close(&self, py: Python<'_>) -> PyResult<()> {
        let mut state = self.state(py)?;
        let (opened, ready) = (std::mem::take(&mut state.opened), std::mem::take(&mut state.ready));
        state.closed = true;
        drop(state);
        drop((opened, ready));
        self.show(py)
    }

    /// bool: Whether the reader was closed.
    #[getter]
    fn closed(&self, py: Python<'_>) -> PyResult<bool> {
        Ok(self.state(py)?.closed)
    }

    /// tuple of Diagnostic: Input read so far that belongs to no article; the first 10,000 stretches.
    #[getter]
    fn skipped<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let skipped: Vec<_> = self.state(py)?.skipped.iter().cloned().map(Diagnostic::from).collect();
        PyTuple::new(py, skipped)
    }

    /// int: How many stretches of the input read so far belong to no article.
    #[getter]
    fn skipped_count(&self, py: Python<'_>) -> PyResult<u64> {
        Ok(self.state(py)?.skipped_count)
    }

    /// tuple of Exception: The errors of files that could not be read to their end; the first 10,000, the next is
    /// raised.
    #[getter]
    fn errors<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let errors: Vec<_> = self.state(py)?.errors.iter().map(|error| error.value(py).clone()).collect();
        PyTuple::new(py, errors)
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<&'static str> {
        Ok(if self.closed(py)? { "<newsdump.Reader, closed>" } else { "<newsdump.Reader>" })
    }
}

fn current() -> ThreadId {
    thread::current().id()
}

fn warn(py: Python<'_>, message: &str) -> PyResult<()> {
    let message = CString::new(message.replace('\0', "\u{2400}"))?;
    PyErr::warn(py, &py.get_type::<NewsdumpWarning>(), &message, 1)
}

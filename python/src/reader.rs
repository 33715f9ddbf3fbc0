//! The reader: an iterator over articles that parses in batches, with the interpreter released.

mod table;

use table::Maker;
pub(crate) use table::{Table, fields};

use crate::{
    errors::{NewsdumpWarning, exception},
    objects::{Article, Diagnostic},
    source::{Given, Opened},
};
use newsdump::{Field, Item, MapBatches, Severity, export::arrow::arrow_array::RecordBatch};
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

impl OnError {
    fn keeps(self, article: &newsdump::Article) -> bool {
        self != Self::Skip || errors_of(article).next().is_none()
    }

    /// What to warn of.
    fn warnings(self, article: &newsdump::Article) -> impl Iterator<Item = String> {
        errors_of(article).filter(move |_| self == Self::Warn).map(ToString::to_string)
    }
}

fn errors_of(article: &newsdump::Article) -> impl Iterator<Item = &newsdump::Diagnostic> {
    article.diagnostics.iter().filter(|found| found.severity == Severity::Error)
}

/// Articles from files, folders, patterns, streams or memory, in the order of the input.
///
/// Made by `newsdump.read`. An iterator: each article is given once, and of a reader that was read to its end no table or
/// file is made. What could not be read stands in `errors`, `skipped` and `left_out`. A context manager: leaving it closes the
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
    /// What it reads.
    given: Given,
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
    /// The source at hand, where it is read as tables or lines.
    batches: Option<MapBatches<'static, Vec<Event>>>,
    /// Bytes of the sources that are read to their end.
    done: u64,
    /// Bytes of all sources; `None` where one cannot tell.
    total: Option<u64>,
    ready: VecDeque<Event>,
    skipped: Vec<newsdump::Diagnostic>,
    skipped_count: u64,
    left_out: u64,
    errors: Vec<PyErr>,
    /// How many of the errors a warning was given of.
    told: usize,
    /// Whether it was said that there is no more.
    exhausted: bool,
    closed: bool,
}

/// What reading comes to.
enum Event {
    Read(newsdump::Result<Item>),
    /// The articles of a batch, where tables are asked for. What else was in it comes before.
    Table(RecordBatch),
    /// The same as lines, and how many there are.
    Lines(Lines, Vec<u8>, u64),
    /// Something about an article of a table or of lines.
    Warning(String),
    /// How many articles a table or lines leave out.
    LeftOut(u64),
    Raised(PyErr),
}

/// As what articles are asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    Articles,
    Tables,
    Lines(Lines),
}

/// As what lines articles are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Lines {
    Json,
    Csv { excel_safe: bool },
}

impl State {
    /// Reads for a while.
    fn read_batch(&mut self) {
        let begin = Instant::now();
        while let Some(reader) = self.opened.readers.front_mut() {
            let read = reader.next_item();
            let (bytes, ended) = (reader.progress().bytes, read.is_none());
            self.take(read.map(Event::Read), ended, bytes);
            if self.ready.len() >= BATCH || begin.elapsed() >= BATCH_TIME {
                break;
            }
        }
    }

    /// Reads the next batch as what `maker`, which is asked for once a source, makes of it.
    fn read_made(&mut self, maker: impl FnOnce() -> Maker) {
        let batches = match &mut self.batches {
            Some(batches) => batches,
            None => {
                let Some(reader) = self.opened.readers.pop_front() else { return };
                let maker = maker();
                self.batches.insert(reader.map_batches(move |items| maker.events(items)))
            }
        };
        let read = batches.next();
        let (bytes, ended) = (batches.progress().bytes, read.is_none());
        self.take(read.into_iter().flatten(), ended, bytes);
    }

    /// Takes what the source at hand came to, with so many bytes read, and whether it has ended.
    fn take(&mut self, events: impl IntoIterator<Item = Event>, ended: bool, bytes: u64) {
        if let Some(error) = self.opened.interrupted.take() {
            self.end();
            return self.ready.push_front(Event::Raised(error));
        }
        let mut raised = None;
        for event in events {
            // The crate tells of a file object's exception in its place, as of any error.
            match event {
                Event::Read(Err(_)) => match self.opened.raised.take() {
                    Some(error) => raised = Some(error),
                    None => self.ready.push_back(event),
                },
                event => self.ready.push_back(event),
            }
        }
        if ended {
            raised = raised.or_else(|| self.opened.raised.take());
            self.done += bytes;
            if self.batches.take().is_none() {
                self.opened.readers.pop_front();
            }
        }
        if let Some(error) = raised {
            self.end();
            self.ready.push_back(Event::Raised(error));
        }
    }

    /// Reads no more.
    fn end(&mut self) {
        self.opened.readers.clear();
        self.batches = None;
    }

    /// Makes tables or lines of the articles that were read and not asked for.
    fn make_ready(&mut self, maker: &Maker) {
        if !self.ready.iter().any(|event| matches!(event, Event::Read(Ok(Item::Article(_))))) {
            return;
        }
        let mut others = Vec::new();
        let mut reads = std::mem::take(&mut self.ready).into_iter().filter_map(|event| match event {
            Event::Read(read) => Some(read),
            other => {
                others.push(other);
                None
            }
        });
        self.ready = maker.events(&mut reads).into();
        self.ready.extend(others);
    }

    fn has_ended(&self) -> bool {
        self.opened.readers.is_empty() && self.batches.is_none()
    }

    /// Bytes that were read.
    fn bytes(&self) -> u64 {
        let at_hand = match &self.batches {
            Some(batches) => Some(batches.progress()),
            None => self.opened.readers.front().map(newsdump::Reader::progress),
        };
        self.done + at_hand.map_or(0, |progress| progress.bytes)
    }
}

impl Reader {
    pub(crate) fn new(
        py: Python<'_>,
        mut opened: Opened,
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
        let given = std::mem::take(&mut opened.given);
        let state = Mutex::new(State { opened, total, ..State::default() });
        Ok(Self {
            given,
            on_error,
            columns,
            failed: Mutex::default(),
            state,
            reading: Mutex::default(),
            process: (threads != 1).then(process::id),
            bar,
        })
    }

    /// What it reads.
    pub(crate) fn given(&self) -> &Given {
        &self.given
    }

    /// Warns of what could not be read, where nobody may look at the errors. Each is told of once.
    pub(crate) fn tell_unread(&self, py: Python<'_>) -> PyResult<()> {
        if self.on_error != OnError::Collect {
            return Ok(());
        }
        let mut state = self.state(py)?;
        let known = state.errors.len();
        let told = std::mem::replace(&mut state.told, known);
        let Some(first) = state.errors.get(told).map(|error| error.value(py).clone()) else { return Ok(()) };
        let count = known.saturating_sub(told);
        drop(state);
        let inputs = if count == 1 { "input was" } else { "inputs were" };
        warn(py, &format!("{count} {inputs} not read to the end, see `Reader.errors`: {first}"))
    }

    /// The state, once no other thread has it. The interpreter is released while waiting.
    fn state(&self, py: Python<'_>) -> PyResult<MutexGuard<'_, State>> {
        if *self.reading.lock_py_attached(py).unwrap_or_else(PoisonError::into_inner) == Some(current()) {
            return Err(PyRuntimeError::new_err("the reader is reading already: its source called it"));
        }
        Ok(self.state.lock_py_attached(py).unwrap_or_else(PoisonError::into_inner))
    }

    /// Reads for a while, unless another thread just did. To be called with the interpreter released.
    fn read_batch(&self, form: Form) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        if state.ready.is_empty() {
            *self.reading.lock().unwrap_or_else(PoisonError::into_inner) = Some(current());
            match form {
                // What was begun as tables or lines is given as these.
                Form::Articles if state.batches.is_none() => state.read_batch(),
                _ => state.read_made(|| self.maker(form)),
            }
            *self.reading.lock().unwrap_or_else(PoisonError::into_inner) = None;
        }
    }

    /// What reading comes to next; `None` at the end.
    fn next_event(&self, py: Python<'_>, form: Form) -> PyResult<Option<Event>> {
        loop {
            let mut state = self.state(py)?;
            if state.closed {
                return Err(PyValueError::new_err("the reader is closed"));
            }
            if form != Form::Articles {
                state.make_ready(&self.maker(form));
            }
            if let Some(event) = state.ready.pop_front() {
                return Ok(Some(event));
            }
            if state.has_ended() {
                state.exhausted = true;
                return Ok(None);
            }
            drop(state);
            if self.process.is_some_and(|process| process != process::id()) {
                return Err(PyRuntimeError::new_err(
                    "the threads of the reader are in the process that was forked: open it here, or with threads=1",
                ));
            }
            py.detach(|| self.read_batch(form));
            py.check_signals()?;
            self.show(py)?;
        }
    }

    /// Shows how far it has come.
    fn show(&self, py: Python<'_>) -> PyResult<()> {
        let Some(bar) = &self.bar else { return Ok(()) };
        let state = self.state(py)?;
        let (bytes, total, last) = (state.bytes(), state.total, state.has_ended());
        drop(state);
        bar.call_method1(py, "update", (bytes, total, last)).map(drop)
    }

    /// The article of an event; `None` where it gives none.
    fn article(&self, py: Python<'_>, event: Event) -> PyResult<Option<Box<newsdump::Article>>> {
        let read = match event {
            Event::Read(read) => read,
            Event::Warning(message) => return warn(py, &message).map(|()| None),
            Event::LeftOut(articles) => {
                self.state(py)?.left_out += articles;
                return Ok(None);
            }
            Event::Raised(error) => return Err(error),
            made @ (Event::Table(_) | Event::Lines(..)) => {
                let form = match made {
                    Event::Lines(Lines::Json, ..) => "JSON Lines",
                    Event::Lines(..) => "CSV",
                    _ => "tables",
                };
                self.state(py)?.ready.push_front(made);
                return Err(PyRuntimeError::new_err(format!(
                    "what the reader has begun to give as {form} it gives as {form} to the end"
                )));
            }
        };
        match read {
            Ok(Item::Article(article)) => {
                if !self.on_error.keeps(&article) {
                    self.state(py)?.left_out += 1;
                    return Ok(None);
                }
                self.on_error.warnings(&article).try_for_each(|message| warn(py, &message))?;
                Ok(Some(article))
            }
            Ok(Item::Skipped(found)) => {
                let message = (self.on_error == OnError::Warn).then(|| found.to_string());
                let mut state = self.state(py)?;
                state.skipped_count += u64::from(found.code.leaves_out());
                if state.skipped.len() < KEPT {
                    state.skipped.push(found);
                }
                drop(state);
                message.map_or(Ok(None), |message| warn(py, &message).map(|()| None))
            }
            Ok(_) => Ok(None),
            Err(error) => {
                let raised = exception(py, &error);
                match self.on_error {
                    OnError::Raise => return Err(raised),
                    OnError::Warn => warn(py, &raised.value(py).str()?.to_string_lossy())?,
                    OnError::Collect | OnError::Skip => {}
                }
                let mut state = self.state(py)?;
                match state.errors.len() < KEPT {
                    true => state.errors.push(raised),
                    false => return Err(raised),
                }
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
        while let Some(event) = self.next_event(py, Form::Articles)? {
            if let Some(article) = self.article(py, event)? {
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
        let opened = (std::mem::take(&mut state.opened), state.batches.take());
        let ready = std::mem::take(&mut state.ready);
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

    /// int: How many stretches of the input read so far belong to no article, whatever ``on_error`` is. That a file is
    /// UTF-16, which `skipped` tells, too, is none.
    #[getter]
    fn skipped_count(&self, py: Python<'_>) -> PyResult<u64> {
        Ok(self.state(py)?.skipped_count)
    }

    /// int: How many of the articles read so far were left out because they have an error, with ``on_error="skip"``.
    #[getter]
    fn left_out(&self, py: Python<'_>) -> PyResult<u64> {
        Ok(self.state(py)?.left_out)
    }

    /// tuple of Exception: The errors of files that could not be read to their end; the first 10,000, the next is
    /// raised.
    #[getter]
    fn errors<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let errors: Vec<_> = self.state(py)?.errors.iter().map(|error| error.value(py).clone()).collect();
        PyTuple::new(py, errors)
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let state = self.state(py)?;
        let stands = match (state.closed, state.exhausted) {
            (true, _) => ", closed",
            (false, true) => ", read to its end",
            (false, false) => "",
        };
        Ok(format!("<newsdump.Reader of {}{stands}>", self.given))
    }
}

fn current() -> ThreadId {
    thread::current().id()
}

fn warn(py: Python<'_>, message: &str) -> PyResult<()> {
    let message = CString::new(message.replace('\0', "\u{2400}"))?;
    PyErr::warn(py, &py.get_type::<NewsdumpWarning>(), &message, 1)
}

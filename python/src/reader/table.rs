//! Tables: articles as Arrow, for all that read its streams, and as files.

use super::{Event, Form, Lines, OnError, Reader};
use crate::{
    count::Count,
    data::counted,
    errors::{exception, value_error},
    target::Target,
};
use newsdump::{
    Field, Item,
    export::{
        Csv, JsonLines, ParquetFile,
        arrow::{
            self, BATCH_ROWS,
            arrow_array::{ArrayRef, RecordBatch, StructArray},
            arrow_schema::{ArrowError, Field as ArrowField, FieldRef, SchemaRef},
        },
    },
};
use pyo3::{
    exceptions::{PyImportError, PyStopIteration, PyTypeError, PyValueError},
    prelude::*,
    types::{PyCapsule, PyDict, PyTuple},
};
use pyo3_arrow::ffi::{ArrayIterator, to_schema_pycapsule, to_stream_pycapsule};
use std::{
    collections::VecDeque,
    iter,
    sync::{Arc, Mutex, PoisonError},
};

/// The fields that `columns` names.
pub(crate) fn fields(columns: Option<&Bound<'_, PyAny>>) -> PyResult<Option<Vec<Field>>> {
    let Some(columns) = columns else { return Ok(None) };
    let columns: Vec<String> = columns
        .extract()
        .map_err(|_| PyTypeError::new_err("columns takes a list of names, such as [\"date\", \"title\"]"))?;
    let mut fields = Vec::with_capacity(columns.len());
    for column in columns {
        let field: Field = column.parse().map_err(|error| value_error(format!("columns: {error}")))?;
        if fields.contains(&field) {
            return Err(PyValueError::new_err(format!("columns: '{field}' is named twice")));
        }
        fields.push(field);
    }
    Ok(Some(fields))
}

/// The schema as a capsule.
fn schema_capsule<'py>(py: Python<'py>, schema: &SchemaRef) -> PyResult<Bound<'py, PyCapsule>> {
    Ok(to_schema_pycapsule(py, schema.as_ref())?)
}

/// Batches as a stream in a capsule. The schema is kept; what a consumer asks for in its place is not heeded.
fn stream_capsule<'py>(
    py: Python<'py>,
    schema: &SchemaRef,
    batches: impl Iterator<Item = Result<RecordBatch, ArrowError>> + Send + 'static,
) -> PyResult<Bound<'py, PyCapsule>> {
    let rows =
        ArrowField::new_struct("", schema.fields().clone(), false).with_metadata(schema.metadata().clone());
    let arrays = batches.map(|batch| Ok(Arc::new(StructArray::from(batch?)) as ArrayRef));
    let stream = ArrayIterator::new(arrays, FieldRef::from(rows));
    Ok(to_stream_pycapsule(py, Box::new(stream), None)?)
}

/// A module that the user may not have.
fn import<'py>(py: Python<'py>, module: &str, extra: &str) -> PyResult<Bound<'py, PyModule>> {
    py.import(module).map_err(|error| {
        if !error.is_instance_of::<PyImportError>(py) {
            return error;
        }
        let hint = format!("{module} is needed for this: pip install 'newsdump[{extra}]'");
        let raised = PyImportError::new_err(hint);
        raised.set_cause(py, Some(error));
        raised
    })
}

/// What has a stream, as a `pyarrow.Table`.
fn to_arrow<'py>(stream: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    import(stream.py(), "pyarrow", "arrow")?.call_method1("table", (stream,))
}

/// What has a stream, as a `polars.DataFrame`.
fn to_polars<'py>(stream: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    import(stream.py(), "polars", "polars")?.call_method1("DataFrame", (stream,))
}

/// What has a stream, as a `pandas.DataFrame` of Arrow's types.
fn to_pandas<'py>(stream: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    let py = stream.py();
    let options = PyDict::new(py);
    options.set_item("types_mapper", import(py, "pandas", "pandas")?.getattr("ArrowDtype")?)?;
    to_arrow(stream)?.call_method("to_pandas", (), Some(&options))
}

/// Makes tables or lines, on the threads that parse.
#[derive(Debug)]
pub(super) struct Maker {
    form: Form,
    fields: Arc<[Field]>,
    on_error: OnError,
}

impl Maker {
    /// The articles among `items` as tables or lines; what else there is comes first.
    pub(super) fn events(&self, items: &mut dyn Iterator<Item = newsdump::Result<Item>>) -> Vec<Event> {
        let (mut events, mut left_out) = (Vec::new(), 0);
        let articles = items.filter_map(|read| match read {
            Ok(Item::Article(article)) => {
                events.extend(self.on_error.warnings(&article).map(Event::Warning));
                let kept = self.on_error.keeps(&article);
                left_out += u64::from(!kept);
                kept.then_some(article)
            }
            other => {
                events.push(Event::Read(other));
                None
            }
        });
        let made = match self.form {
            Form::Lines(lines) => self.lines(lines, articles).map(|lines| vec![lines]),
            _ => arrow::batches(articles, &self.fields)
                .map(|batches| batches.into_iter().map(Event::Table).collect()),
        };
        if left_out > 0 {
            events.push(Event::LeftOut(left_out));
        }
        match made {
            Ok(made) => events.extend(made),
            Err(error) => events.push(Event::Read(Err(error))),
        }
        events
    }

    fn lines(
        &self,
        lines: Lines,
        articles: impl Iterator<Item = Box<newsdump::Article>>,
    ) -> newsdump::Result<Event> {
        let mut count = 0;
        let mut articles = articles.inspect(|_| count += 1);
        let written = match lines {
            Lines::Json => {
                let mut json = JsonLines::new(Vec::new(), &self.fields);
                articles.try_for_each(|article| json.write(&article))?;
                json.into_inner()
            }
            Lines::Csv { excel_safe } => {
                let mut csv = Csv::without_header(Vec::new(), &self.fields).excel_safe(excel_safe);
                articles.try_for_each(|article| csv.write(&article))?;
                csv.into_inner()?
            }
        };
        Ok(Event::Lines(lines, written, count))
    }
}

/// The tables that a reader gives, of some rows at most.
struct Batches {
    reader: Py<Reader>,
    rows: usize,
    /// What is left of a larger table.
    rest: Option<RecordBatch>,
}

impl Batches {
    fn new(reader: Py<Reader>, rows: usize) -> Self {
        Self { reader, rows, rest: None }
    }

    fn next_batch(&mut self, py: Python<'_>) -> PyResult<Option<RecordBatch>> {
        let Some(table) =
            self.rest.take().map_or_else(|| self.reader.get().next_table(py), |it| Ok(Some(it)))?
        else {
            return Ok(None);
        };
        let rows = self.rows.min(table.num_rows());
        if rows < table.num_rows() {
            self.rest = Some(table.slice(rows, table.num_rows() - rows));
        }
        Ok(Some(table.slice(0, rows)))
    }
}

/// The batches of a reader, for a consumer of Arrow's C interface. It calls from any thread, with or without the
/// interpreter.
struct Stream(Option<Batches>);

impl Iterator for Stream {
    type Item = Result<RecordBatch, ArrowError>;

    fn next(&mut self) -> Option<Self::Item> {
        let batches = self.0.as_mut()?;
        let _attached = Attached::new();
        let batch = Python::attach(|py| {
            batches.next_batch(py).map_err(|raised| {
                // The message crosses a border of C.
                let message = raised.to_string().replace('\0', "\u{2400}");
                batches.reader.get().stream_failed(raised);
                ArrowError::ExternalError(message.into())
            })
        });
        batch.transpose()
    }
}

impl Drop for Stream {
    fn drop(&mut self) {
        let _attached = Attached::new();
        self.0 = None;
    }
}

/// The interpreter, attached to this thread whatever PyO3 believes.
///
/// PyO3 counts in each extension module how often a thread is attached. Where a method of ours calls a consumer
/// (`to_polars`), that releases the interpreter by its own count, and then calls our stream, our count still says
/// that the thread is attached, and `Python::attach` does nothing. The interpreter itself knows better.
struct Attached(pyo3::ffi::PyGILState_STATE);

impl Attached {
    fn new() -> Self {
        // SAFETY: may be called by any thread of a running interpreter, attached or not; it is undone in `drop`, on
        // the same thread, since the guard does not leave the functions that make it.
        #[allow(unsafe_code, reason = "there is no other way to ask the interpreter")]
        Self(unsafe { pyo3::ffi::PyGILState_Ensure() })
    }
}

impl Drop for Attached {
    fn drop(&mut self) {
        // SAFETY: this is what `new` was given, on the same thread.
        #[allow(unsafe_code, reason = "there is no other way to ask the interpreter")]
        unsafe {
            pyo3::ffi::PyGILState_Release(self.0);
        }
    }
}

impl Reader {
    /// The columns of its tables.
    pub(crate) fn columns(&self) -> &[Field] {
        self.columns.as_deref().unwrap_or(Field::TABLE)
    }

    fn columns_of(&self, lines: Lines) -> &[Field] {
        self.columns.as_deref().unwrap_or(match lines {
            Lines::Json => Field::JSON,
            Lines::Csv { .. } => Field::CSV,
        })
    }

    /// What makes tables or lines of its articles.
    pub(super) fn maker(&self, form: Form) -> Maker {
        let fields = match form {
            Form::Lines(lines) => self.columns_of(lines),
            _ => self.columns(),
        };
        Maker { form, fields: fields.into(), on_error: self.on_error }
    }

    /// Adds the articles that are read next, as many as are ready; none at the end, which is `false`.
    fn take_articles(&self, py: Python<'_>, into: &mut VecDeque<Box<newsdump::Article>>) -> PyResult<bool> {
        let Some(first) = self.next_event(py, Form::Articles)? else { return Ok(false) };
        let mut events = std::mem::take(&mut self.state(py)?.ready);
        events.push_front(first);
        while let Some(event) = events.pop_front() {
            match self.article(py, event) {
                Ok(article) => into.extend(article),
                Err(raised) => {
                    self.state(py)?.ready.extend(events);
                    return Err(raised);
                }
            }
        }
        Ok(true)
    }

    /// The next table; `None` at the end.
    fn next_table(&self, py: Python<'_>) -> PyResult<Option<RecordBatch>> {
        while let Some(event) = self.next_event(py, Form::Tables)? {
            match event {
                Event::Table(table) => return Ok(Some(table)),
                // Of articles there is none: they are in the tables.
                other => drop(self.article(py, other)?),
            }
        }
        self.tell_unread(py)?;
        Ok(None)
    }

    /// Writes the articles that are left as lines; how many there are.
    fn write_lines(&self, py: Python<'_>, to: &Bound<'_, PyAny>, form: Lines) -> PyResult<u64> {
        self.ensure_unread(py)?;
        let (mut target, failure) = Target::new(to, |path| self.given.reads(path))?;
        let failed = |error| failure.of(py, &error);
        if let Lines::Csv { .. } = form {
            let header = Csv::new(Vec::new(), self.columns_of(form)).and_then(Csv::into_inner);
            header.and_then(|header| target.put(&header)).map_err(failed)?;
        }
        let mut count = 0;
        while let Some(event) = self.next_event(py, Form::Lines(form))? {
            match event {
                Event::Lines(made, lines, articles) if made == form => {
                    py.detach(|| target.put(&lines)).map_err(failed)?;
                    count += articles;
                }
                // Of articles there is none: they are in the lines.
                other => drop(self.article(py, other)?),
            }
        }
        self.tell_unread(py)?;
        py.detach(|| target.finish()).map_err(failed)?;
        Ok(count)
    }

    /// Refuses to begin a table or a file of a reader that has ended: it would be empty, and look like all there is.
    fn ensure_unread(&self, py: Python<'_>) -> PyResult<()> {
        match self.state(py)?.exhausted {
            true => Err(PyValueError::new_err(
                "the reader was read to its end, and gives each article once: call newsdump.read() again",
            )),
            false => Ok(()),
        }
    }

    /// Keeps the exception that ended a stream, for those who can raise it.
    fn stream_failed(&self, raised: PyErr) {
        *self.failed.lock().unwrap_or_else(PoisonError::into_inner) = Some(raised);
    }

    /// Hands the reader to a consumer of streams. What the reader raised is raised as it was.
    fn consumed<'py>(
        slf: &Bound<'py, Self>,
        consume: fn(&Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        consume(slf.as_any()).map_err(|error| {
            let raised = slf.get().failed.lock().unwrap_or_else(PoisonError::into_inner).take();
            raised.unwrap_or(error)
        })
    }
}

#[pymethods]
impl Reader {
    /// The schema of the table, for what reads Arrow.
    fn __arrow_c_schema__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyCapsule>> {
        schema_capsule(py, &arrow::schema(self.columns()))
    }

    /// The articles that are left, as an Arrow stream.
    #[pyo3(signature = (requested_schema=None))]
    fn __arrow_c_stream__<'py>(
        slf: &Bound<'py, Self>,
        requested_schema: Option<&Bound<'py, PyCapsule>>,
    ) -> PyResult<Bound<'py, PyCapsule>> {
        let _ = requested_schema;
        slf.get().ensure_unread(slf.py())?;
        let schema = arrow::schema(slf.get().columns());
        stream_capsule(slf.py(), &schema, Stream(Some(Batches::new(slf.clone().unbind(), BATCH_ROWS))))
    }

    /// The articles that are left, as tables of bounded size. What a reader has begun to give as tables it gives
    /// as tables to the end.
    ///
    /// Parameters
    /// ----------
    /// rows : int, optional
    ///     The most rows of a table, 1 or more; 65536 by default. Tables of half a megabyte of input are not made larger.
    ///
    /// Returns
    /// -------
    /// iterator of Table
    ///
    /// Examples
    /// --------
    /// >>> import newsdump
    /// >>> dump = b" date 2021-11 https://a.example/1\n\nOne\n\nBody.\n date 2021-12 https://a.example/2\n\nTwo\n\nBody."
    /// >>> [len(table) for table in newsdump.read(dump).batches(rows=1)]
    /// [1, 1]
    #[pyo3(signature = (*, rows=None))]
    fn batches(slf: &Bound<'_, Self>, rows: Option<Count>) -> PyResult<BatchIterator> {
        let rows = rows.map_or(Ok(BATCH_ROWS), |rows| rows.of("rows", 1))?;
        slf.get().ensure_unread(slf.py())?;
        Ok(BatchIterator(Mutex::new(Batches::new(slf.clone().unbind(), rows))))
    }

    /// The articles that are left, as a ``pyarrow.Table``.
    ///
    /// Returns
    /// -------
    /// pyarrow.Table
    ///     A row an article; the columns are those of `newsdump.SCHEMA`, or those that ``columns`` of
    ///     `newsdump.read` names.
    ///
    /// Raises
    /// ------
    /// ImportError
    ///     If pyarrow is not installed.
    /// ValueError
    ///     If the reader was read to its end before.
    fn to_arrow<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        Self::consumed(slf, to_arrow)
    }

    /// The articles that are left, as a ``polars.DataFrame``.
    ///
    /// Returns
    /// -------
    /// polars.DataFrame
    ///     A row an article; the columns are those of `newsdump.SCHEMA`, or those that ``columns`` of
    ///     `newsdump.read` names.
    ///
    /// Raises
    /// ------
    /// ImportError
    ///     If polars is not installed.
    /// ValueError
    ///     If the reader was read to its end before.
    fn to_polars<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        Self::consumed(slf, to_polars)
    }

    /// The articles that are left, as a ``pandas.DataFrame``.
    ///
    /// Returns
    /// -------
    /// pandas.DataFrame
    ///     A row an article; the columns are those of `newsdump.SCHEMA`, or those that ``columns`` of
    ///     `newsdump.read` names. Their types are Arrow's (``pandas.ArrowDtype``): nothing is converted.
    ///
    /// Raises
    /// ------
    /// ImportError
    ///     If pandas or pyarrow is not installed.
    /// ValueError
    ///     If the reader was read to its end before.
    fn to_pandas<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        Self::consumed(slf, to_pandas)
    }

    /// Write the articles that are left to a Parquet file, in bounded memory.
    ///
    /// Parameters
    /// ----------
    /// to : str, os.PathLike or binary file object
    ///     A file, which appears when it is complete, or an object with a ``write`` method that takes bytes.
    ///
    /// Returns
    /// -------
    /// int
    ///     How many articles were written.
    ///
    /// Raises
    /// ------
    /// OSError
    ///     If the file cannot be written.
    /// ValueError
    ///     If it is one of the files that are read, if its ending is that of a compressed file (give an object such as
    ///     ``gzip.open(path, "wb")``), or if the reader was read to its end before.
    ///
    /// Examples
    /// --------
    /// >>> import io, newsdump
    /// >>> newsdump.read(b" date 2021-11 https://a.example/\n\nT\n\nBody.").to_parquet(io.BytesIO())
    /// 1
    #[pyo3(signature = (to, /))]
    fn to_parquet(&self, py: Python<'_>, to: &Bound<'_, PyAny>) -> PyResult<u64> {
        self.ensure_unread(py)?;
        let (target, failure) = Target::new(to, |path| self.given.reads(path))?;
        let mut file = ParquetFile::new(target, self.columns()).map_err(|error| failure.of(py, &error))?;
        let mut count = 0;
        while let Some(table) = self.next_table(py)? {
            py.detach(|| file.write_batch(&table)).map_err(|error| failure.of(py, &error))?;
            count += table.num_rows() as u64;
        }
        py.detach(|| file.into_inner().and_then(Target::finish)).map_err(|error| failure.of(py, &error))?;
        Ok(count)
    }

    /// Write the articles that are left as JSON Lines, in bounded memory.
    ///
    /// Parameters
    /// ----------
    /// to : str, os.PathLike or binary file object
    ///     A file, which appears when it is complete, or an object with a ``write`` method that takes bytes.
    ///
    /// Returns
    /// -------
    /// int
    ///     How many articles were written.
    ///
    /// Raises
    /// ------
    /// OSError
    ///     If the file cannot be written.
    /// ValueError
    ///     If it is one of the files that are read, if its ending is that of a compressed file (give an object such as
    ///     ``gzip.open(path, "wb")``), or if the reader was read to its end before.
    ///
    /// Examples
    /// --------
    /// >>> import io, newsdump
    /// >>> lines = io.BytesIO()
    /// >>> dump = b" date 2021-11 https://a.example/\n\nT\n\nBody."
    /// >>> newsdump.read(dump, columns=["date", "title"]).to_jsonl(lines)
    /// 1
    /// >>> lines.getvalue()
    /// b'{"date":"2021-11-01","title":"T"}\n'
    #[pyo3(signature = (to, /))]
    fn to_jsonl(&self, py: Python<'_>, to: &Bound<'_, PyAny>) -> PyResult<u64> {
        self.write_lines(py, to, Lines::Json)
    }

    /// Write the articles that are left as CSV, in bounded memory.
    ///
    /// Parameters
    /// ----------
    /// to : str, os.PathLike or binary file object
    ///     A file, which appears when it is complete, or an object with a ``write`` method that takes bytes.
    /// excel_safe : bool, default False
    ///     Put an apostrophe in front of each cell that a spreadsheet would take for a formula.
    ///
    /// Returns
    /// -------
    /// int
    ///     How many articles were written. Columns without a name in ``columns`` of `newsdump.read` are those with a plain
    ///     value: lists, which stand in a cell as JSON, are written where they are asked for.
    ///
    /// Raises
    /// ------
    /// OSError
    ///     If the file cannot be written.
    /// ValueError
    ///     As of `to_jsonl`.
    ///
    /// Examples
    /// --------
    /// >>> import io, newsdump
    /// >>> rows = io.BytesIO()
    /// >>> dump = b" date 2021-11 https://a.example/\n\nT\n\nBody."
    /// >>> newsdump.read(dump, columns=["date", "title"]).to_csv(rows)
    /// 1
    /// >>> rows.getvalue()
    /// b'date,title\n2021-11-01,T\n'
    #[pyo3(signature = (to, /, *, excel_safe=false))]
    fn to_csv(&self, py: Python<'_>, to: &Bound<'_, PyAny>, excel_safe: bool) -> PyResult<u64> {
        self.write_lines(py, to, Lines::Csv { excel_safe })
    }

    /// Read what is left, and give its quotes as a table, a row each, without lists or structs.
    ///
    /// Returns
    /// -------
    /// Table
    ///     Columns: ``file``, ``record``, ``date``, ``date_precision``, ``url``, ``title``, ``outlet`` and ``language`` of the
    ///     article; ``place``, ``start``, ``end``, ``text``, ``kind`` and ``rule`` of the quote; ``cue``, ``cue_start`` and
    ///     ``cue_end``; ``speaker``, which is the mention, ``speaker_place``, ``speaker_start``, ``speaker_end``,
    ///     ``speaker_name`` and ``speaker_rule``. It is held in memory, the articles are not.
    ///
    /// Raises
    /// ------
    /// ValueError
    ///     If the ``columns`` of `newsdump.read` leave out ``quotes``, or the reader was read to its end before.
    ///
    /// Examples
    /// --------
    /// >>> import newsdump
    /// >>> dump = " date 2021-11 https://a.example/\n\nT\n\n“We won,” said Ann Lee.".encode()
    /// >>> table = newsdump.read(dump).quotes()
    /// >>> len(table), table.columns[11], table.columns[17]
    /// (1, 'text', 'speaker')
    fn quotes(&self, py: Python<'_>) -> PyResult<Table> {
        if self.columns.as_ref().is_some_and(|columns| !columns.contains(&Field::Quotes)) {
            return Err(PyValueError::new_err("columns: name 'quotes', too, or no columns"));
        }
        self.ensure_unread(py)?;
        let (mut articles, mut raised) = (VecDeque::new(), None);
        let all = iter::from_fn(|| {
            while articles.is_empty() {
                match self.take_articles(py, &mut articles) {
                    Ok(true) => {}
                    Ok(false) => break,
                    Err(error) => {
                        raised = Some(error);
                        break;
                    }
                }
            }
            articles.pop_front()
        });
        let table = arrow::quotes(all);
        if let Some(raised) = raised {
            return Err(raised);
        }
        self.tell_unread(py)?;
        table.map(Table).map_err(|error| exception(py, &error))
    }

    /// Read what is left, and give everything that was odd about it as a table.
    ///
    /// Returns
    /// -------
    /// Table
    ///     A row a diagnostic: those of the articles that this reads, and those in ``skipped``. Columns: ``code``,
    ///     ``severity``, ``message``, ``file``, ``record``, ``byte``, ``line``, ``column``, ``len``, ``found``,
    ///     ``before``, ``after``. Files that cannot be read stand in ``errors``: they have no line.
    ///
    /// Raises
    /// ------
    /// ValueError
    ///     If the ``columns`` of `newsdump.read` leave out ``diagnostics``: then not all are looked for.
    ///
    /// Examples
    /// --------
    /// >>> import newsdump
    /// >>> table = newsdump.read(b"noise\n date 2021-13 https://a.example/\n\nT\n\nBody.").diagnostics()
    /// >>> len(table)
    /// 2
    fn diagnostics(&self, py: Python<'_>) -> PyResult<Table> {
        let thinned = self.columns.as_ref().is_some_and(|columns| !columns.contains(&Field::Diagnostics));
        if thinned && !self.state(py)?.exhausted {
            return Err(PyValueError::new_err(
                "columns: without 'diagnostics' not all that is odd is looked for: name it, too, or no columns",
            ));
        }
        let (mut found, mut articles) = (Vec::new(), VecDeque::new());
        while self.take_articles(py, &mut articles)? {
            found.extend(articles.drain(..).flat_map(|article| article.diagnostics));
        }
        self.tell_unread(py)?;
        found.extend(self.state(py)?.skipped.iter().cloned());
        found.sort_by(|a, b| (&a.file, a.position).cmp(&(&b.file, b.position)));
        arrow::diagnostics(&found).map(Table).map_err(|error| exception(py, &error))
    }
}

/// Tables of bounded size, one after the other.
#[pyclass(module = "newsdump._newsdump", frozen)]
pub(crate) struct BatchIterator(Mutex<Batches>);

#[pymethods]
impl BatchIterator {
    fn __iter__(slf: Py<Self>) -> Py<Self> {
        slf
    }

    fn __next__(&self, py: Python<'_>) -> PyResult<Table> {
        let mut batches = self.0.try_lock().map_err(|_| {
            PyValueError::new_err("the batches are being read already, in another thread or by their source")
        })?;
        batches.next_batch(py)?.map(Table).ok_or_else(|| PyStopIteration::new_err(()))
    }
}

/// A table in memory, for all that read Arrow: polars, pandas, pyarrow, DuckDB.
///
/// Examples
/// --------
/// >>> import newsdump
/// >>> newsdump.SCHEMA
/// <newsdump.Table, 0 rows: date, date_precision, date_evidence, url, title, headline, lede, outlet, language, raw, blocks, text, quotes, diagnostics, origin, rules_version>
#[pyclass(module = "newsdump", frozen)]
pub(crate) struct Table(RecordBatch);

impl Table {
    /// A table of all columns, and no rows.
    pub(crate) fn empty() -> Self {
        Self(RecordBatch::new_empty(arrow::schema(Field::TABLE)))
    }
}

#[pymethods]
impl Table {
    /// The schema, for what reads Arrow.
    fn __arrow_c_schema__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyCapsule>> {
        schema_capsule(py, &self.0.schema())
    }

    /// The rows, as an Arrow stream.
    #[pyo3(signature = (requested_schema=None))]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<&Bound<'py, PyCapsule>>,
    ) -> PyResult<Bound<'py, PyCapsule>> {
        let _ = requested_schema;
        stream_capsule(py, &self.0.schema(), iter::once(Ok(self.0.clone())))
    }

    fn __len__(&self) -> usize {
        self.0.num_rows()
    }

    /// tuple of str: The names of the columns.
    #[getter]
    fn columns<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        PyTuple::new(py, self.0.schema().fields().iter().map(|field| field.name().clone()))
    }

    /// dict of str: What the schema says of itself: ``newsdump.schema`` and ``newsdump.rules``, the versions of the
    /// columns and of the rules.
    #[getter]
    fn metadata<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let metadata = PyDict::new(py);
        for (key, value) in self.0.schema().metadata() {
            metadata.set_item(key, value)?;
        }
        Ok(metadata)
    }

    /// The table as a ``pyarrow.Table``.
    fn to_arrow<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        to_arrow(slf.as_any())
    }

    /// The table as a ``polars.DataFrame``.
    fn to_polars<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        to_polars(slf.as_any())
    }

    /// The table as a ``pandas.DataFrame`` of Arrow's types.
    fn to_pandas<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        to_pandas(slf.as_any())
    }

    fn __repr__(&self) -> String {
        let schema = self.0.schema();
        let names: Vec<_> = schema.fields().iter().map(|field| field.name().as_str()).collect();
        format!("<newsdump.Table, {}: {}>", counted(self.0.num_rows(), "row"), names.join(", "))
    }
}

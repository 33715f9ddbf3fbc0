//! The functions of the package.
//!
//! Options are given by keyword and have the crate's names and defaults.
#![allow(clippy::too_many_arguments, reason = "a Python option is a parameter")]

use crate::{
    count::Count,
    data::Id,
    errors::{exception, value_error},
    objects::{Article, Block, Quote},
    reader::{OnError, Reader, fields},
    source,
    target::Target,
};
use newsdump::{CodePoints, Language, ParseOptions, QuoteOptions, ReadOptions, RestoreOptions};
use pyo3::{exceptions::PyTypeError, prelude::*, pybacked::PyBackedStr, types::PyString};
use std::{ffi::OsString, path::PathBuf, process::ExitCode};

/// The language that the option `name` gives by its code.
fn language(name: &str, code: Option<&str>) -> PyResult<Option<Language>> {
    code.map(|code| code.parse().map_err(|error| value_error(format!("{name}: {error}")))).transpose()
}

/// Parse a text that is exactly one record.
///
/// Parameters
/// ----------
/// text : str, bytes, bytearray or memoryview
///     The record: header, title, lede and body. Bytes may be in any of the encodings that dumps come in.
/// strict : bool, default False
///     Raise at the first error instead of reading what can be read.
/// language : str, optional
///     The language of the text, as an ISO 639-1 code. Detected by default.
/// restore : bool, default True
///     Restore the body's paragraphs and headings.
/// headings : bool, default True
///     Tell headings from paragraphs.
/// quotes : bool, default True
///     Extract quotes.
/// indirect : bool, default True
///     Extract indirect speech, too.
/// repair_mojibake : bool, default False
///     Repair text that was decoded twice (``dÃ©clarÃ©``).
///
/// Returns
/// -------
/// Article
///
/// Raises
/// ------
/// ParseError
///     If there is no record, or more than one; with `strict`, at the first error.
///
/// Examples
/// --------
/// >>> import newsdump
/// >>> newsdump.parse(" date 2021-11 https://a.example/\n\nA title\n\nBody.", language="en")
/// Article('A title', date=2021-11, outlet=None, language='en', 1 block, 0 quotes)
#[pyfunction]
#[pyo3(signature = (text, /, *, strict=false, language=None, restore=true, headings=true, quotes=true, indirect=true, repair_mojibake=false))]
pub(crate) fn parse(
    text: &Bound<'_, PyAny>,
    strict: bool,
    language: Option<&str>,
    restore: bool,
    headings: bool,
    quotes: bool,
    indirect: bool,
    repair_mojibake: bool,
) -> PyResult<Article> {
    let py = text.py();
    let options = ParseOptions::new()
        .strict(strict)
        .language(self::language("language", language)?)
        .restore(restore)
        .headings(headings)
        .quotes(quotes)
        .indirect(indirect)
        .repair_mojibake(repair_mojibake);
    let parsed = if text.is_instance_of::<PyString>() {
        let text: PyBackedStr = text.extract()?;
        py.detach(|| options.parse(text.as_bytes()))
    } else if let Some(bytes) = source::bytes(text)? {
        py.detach(|| options.parse(&bytes))
    } else {
        let found = text.get_type().qualname()?;
        let hint = if text.hasattr("__fspath__")? { "; newsdump.read() takes a path" } else { "" };
        return Err(PyTypeError::new_err(format!("parse() takes str or bytes, not {found}{hint}")));
    };
    parsed.map(Article::from).map_err(|error| {
        let raised = exception(py, &error);
        match text.extract::<PathBuf>().is_ok_and(|path| path.is_file()) {
            true => named_a_file(py, raised),
            false => raised,
        }
    })
}

/// The exception about a text that is no record, but the path of a file.
fn named_a_file(py: Python<'_>, raised: PyErr) -> PyErr {
    let value = raised.value(py);
    let message = format!("{value}; parse() takes the text itself, newsdump.read() a path");
    match value.setattr("args", (message,)) {
        Ok(()) => raised,
        Err(error) => error,
    }
}

/// Read the articles of dumps.
///
/// Parameters
/// ----------
/// source : str, os.PathLike, bytes, binary file object, Split, or a list of these
///     A path names a file, a folder (with all below it), or is a pattern such as ``"dumps/**/*.txt.gz"``. Names that
///     begin with a dot are left out of folders and archives, and of patterns unless they ask for the dot.
///     Bytes are the dump itself. A file object needs a ``read`` method that gives bytes. Gzip, Zstandard
///     and tar are recognised by content.
/// on_error : {"collect", "raise", "skip", "warn"}, default "collect"
///     What to do about input that is broken. ``"collect"`` gives every article that can be read, each with
///     its diagnostics, and keeps the rest in `Reader.skipped` and `Reader.errors`; a table or a file that lacks
///     what could not be read comes with a warning. ``"raise"`` raises at the first error. ``"skip"`` leaves out
///     articles with an error, too, and counts them in `Reader.left_out`; it warns of nothing. ``"warn"`` is ``"collect"`` with a
///     warning for each error.
/// language : str, optional
///     The language of all texts, as an ISO 639-1 code. Detected for each by default.
/// restore : bool, default True
///     Restore each body's paragraphs and headings.
/// headings : bool, default True
///     Tell headings from paragraphs.
/// quotes : bool, default True
///     Extract quotes.
/// indirect : bool, default True
///     Extract indirect speech, too.
/// repair_mojibake : bool, default False
///     Repair text that was decoded twice (``dÃ©clarÃ©``).
/// record_limit : int, optional
///     The largest record that is read, in bytes, 1 or more; 16 MiB by default. Bounds the memory that reading takes.
/// threads : int, optional
///     How many threads parse; as many as there are cores by default, or with 0. The articles are the same, in the same
///     order. With several, the source is read ahead by some megabytes; with 1, an article is given as soon as
///     its bytes have come.
/// columns : list of str, optional
///     The columns of the tables that are made from the reader, in this order; those of `newsdump.SCHEMA` by
///     default. What they do not need (quotes, blocks, the language, a look for odd characters) is not derived.
/// progress : bool, default False
///     Show a bar, in a terminal or a notebook: by tqdm where that is installed.
///
/// Returns
/// -------
/// Reader
///     An iterator of `Article`, and a context manager.
///
/// Raises
/// ------
/// FileNotFoundError
///     If there is no such file, or nothing fits the pattern.
/// ParseError
///     While iterating, with ``on_error="raise"``.
/// OSError
///     While iterating, with ``on_error="raise"``, if a file cannot be read. Damaged archives raise
///     `ReadError`, which is one.
///
/// Examples
/// --------
/// >>> import newsdump
/// >>> dump = b" date 2021-11 https://a.example/1\n\nOne\n\nBody.\n date 2021-12 https://a.example/2\n\nTwo\n\nBody."
/// >>> [article.title for article in newsdump.read(dump)]
/// ['One', 'Two']
#[pyfunction]
#[pyo3(signature = (source, /, *, on_error="collect", language=None, restore=true, headings=true, quotes=true, indirect=true, repair_mojibake=false, record_limit=None, threads=None, columns=None, progress=false))]
pub(crate) fn read(
    source: &Bound<'_, PyAny>,
    on_error: &str,
    language: Option<&str>,
    restore: bool,
    headings: bool,
    quotes: bool,
    indirect: bool,
    repair_mojibake: bool,
    record_limit: Option<Count>,
    threads: Option<Count>,
    columns: Option<&Bound<'_, PyAny>>,
    progress: bool,
) -> PyResult<Reader> {
    let on_error: OnError = on_error.parse()?;
    let columns = fields(columns)?;
    let mut parse = ParseOptions::new()
        .strict(on_error == OnError::Raise)
        .language(self::language("language", language)?)
        .restore(restore)
        .headings(headings)
        .quotes(quotes)
        .indirect(indirect)
        .repair_mojibake(repair_mojibake);
    if let Some(columns) = &columns {
        parse = parse.only(columns);
    }
    let threads = threads.map_or(Ok(0), |threads| threads.of("threads", 0))?;
    let record_limit =
        record_limit.map_or(Ok(newsdump::RECORD_LIMIT), |bytes| bytes.of("record_limit", 1))?;
    let options = ReadOptions::new().parse(parse).record_limit(record_limit).threads(threads);
    Reader::new(source.py(), source::open(source, &options)?, on_error, columns, threads, progress)
}

/// Run the command line; what the package's ``newsdump`` command does.
#[pyfunction]
#[pyo3(name = "_run")]
pub(crate) fn run(py: Python<'_>, arguments: Vec<OsString>) -> u8 {
    let status = py.detach(|| newsdump::cli::run(arguments));
    // An exit code does not tell its number, but can be compared.
    (0..=u8::MAX).find(|&number| ExitCode::from(number) == status).unwrap_or(u8::MAX)
}

/// Restore the paragraphs and headings of any text.
///
/// Parameters
/// ----------
/// text : str
///     A text whose paragraphs were joined without a separator.
/// language : str, optional
///     Its language, as an ISO 639-1 code. Detected by default.
/// headings : bool, default True
///     Tell headings from paragraphs.
///
/// Returns
/// -------
/// list of Block
///     Spans of the text, in order, that cover all but white space.
///
/// Examples
/// --------
/// >>> import newsdump
/// >>> [block.text for block in newsdump.restore_blocks("One.\nTwo.")]
/// ['One.', 'Two.']
#[pyfunction]
#[pyo3(signature = (text, /, *, language=None, headings=true))]
pub(crate) fn restore_blocks(
    py: Python<'_>,
    text: PyBackedStr,
    language: Option<&str>,
    headings: bool,
) -> PyResult<Vec<Block>> {
    let language = self::language("language", language)?;
    let options = RestoreOptions::new().language(language).headings(headings);
    Ok(py.detach(|| {
        let points = CodePoints::new(&text);
        let blocks = options.restore(&text);
        blocks.iter().map(|block| Block::new(block, &text, &points)).collect()
    }))
}

/// Extract the quotes of any text.
///
/// Parameters
/// ----------
/// text : str
///     Any text.
/// language : str, optional
///     Its language, as an ISO 639-1 code. Detected by default.
/// indirect : bool, default True
///     Extract indirect speech, too.
///
/// Returns
/// -------
/// list of Quote
///     In the order of their spans.
///
/// Examples
/// --------
/// >>> import newsdump
/// >>> [quote.text for quote in newsdump.extract_quotes("Elle parle de « concorde ».", language="fr")]
/// ['concorde']
#[pyfunction]
#[pyo3(signature = (text, /, *, language=None, indirect=true))]
pub(crate) fn extract_quotes(
    py: Python<'_>,
    text: PyBackedStr,
    language: Option<&str>,
    indirect: bool,
) -> PyResult<Vec<Quote>> {
    let language = self::language("language", language)?;
    let options = QuoteOptions::new().language(language).indirect(indirect);
    Ok(py.detach(|| {
        let points = CodePoints::new(&text);
        let quotes = options.extract_from_text(&text);
        quotes.iter().map(|quote| Quote::new(quote, |_, span| points.span(span))).collect()
    }))
}

/// Detect the language of a text.
///
/// Parameters
/// ----------
/// text : str
///     Any text; a bounded sample of it is looked at.
/// hint : str, optional
///     The language that is likely, as an ISO 639-1 code: it decides where the text does not.
///
/// Returns
/// -------
/// str or None
///     An ISO 639-1 code.
///
/// Examples
/// --------
/// >>> import newsdump
/// >>> newsdump.detect_language("Le ministre a déclaré que la question relevait du gouvernement.")
/// 'fr'
#[pyfunction]
#[pyo3(signature = (text, /, *, hint=None))]
pub(crate) fn detect_language(text: &str, hint: Option<&str>) -> PyResult<Option<Id<Language>>> {
    Ok(newsdump::detect_language(text, language("hint", hint)?).map(Id))
}

/// The dump text of articles: reading it gives the same articles.
///
/// Derived parts (language, blocks, quotes) are not written, for reading derives them again.
///
/// Parameters
/// ----------
/// articles : Article or iterable of Article
///     What to write.
///
/// Returns
/// -------
/// str
///
/// Raises
/// ------
/// WriteError
///     If the format has no place for an article as it is: a title that holds a blank line, say.
///
/// Examples
/// --------
/// >>> import newsdump
/// >>> text = " date 2021-11 https://a.example/\n\nT\n\nT\n\nLede. 11.11.2021, Outlet\n\nBody.\n\n"
/// >>> newsdump.dumps(newsdump.parse(text)) == text
/// True
#[pyfunction]
#[pyo3(signature = (articles, /))]
pub(crate) fn dumps(articles: &Bound<'_, PyAny>) -> PyResult<String> {
    let mut dump = String::new();
    each_dump_text(articles, |text| {
        dump.push_str(&text);
        Ok(())
    })?;
    Ok(dump)
}

/// Write articles as a dump.
///
/// Parameters
/// ----------
/// articles : Article or iterable of Article
///     What to write. An iterable is not held in memory.
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
/// WriteError
///     If the format has no place for an article as it is. An object has got those before it.
/// OSError
///     If the file cannot be written.
/// ValueError
///     If it is a file that ``articles``, a `Reader`, reads; or one whose ending is that of a compressed file: give
///     an object such as ``gzip.open(path, "wb")``.
///
/// Examples
/// --------
/// >>> import io, newsdump
/// >>> article = newsdump.parse(" date 2021-11 https://a.example/\n\nT\n\nBody.")
/// >>> newsdump.write([article, article], io.BytesIO())
/// 2
#[pyfunction]
#[pyo3(signature = (articles, to, /))]
pub(crate) fn write(articles: &Bound<'_, PyAny>, to: &Bound<'_, PyAny>) -> PyResult<usize> {
    let py = articles.py();
    let reader = articles.cast::<Reader>().ok().map(Bound::get);
    let (mut target, failure) =
        Target::new(to, |path| reader.is_some_and(|reader| reader.given().reads(path)))?;
    let mut count = 0;
    each_dump_text(articles, |text| {
        target.put(text.as_bytes()).map_err(|error| failure.of(py, &error))?;
        count += 1;
        Ok(())
    })?;
    py.detach(|| target.finish()).map_err(|error| failure.of(py, &error))?;
    Ok(count)
}

/// Gives the dump text of each article to `take`.
fn each_dump_text(articles: &Bound<'_, PyAny>, mut take: impl FnMut(String) -> PyResult<()>) -> PyResult<()> {
    let py = articles.py();
    let mut dump = |article: &Article| {
        take(newsdump::dump_text(article.inner()).map_err(|error| exception(py, &error))?)
    };
    if let Ok(article) = articles.cast::<Article>() {
        return dump(article.get());
    }
    for article in articles.try_iter()? {
        dump(article?.cast::<Article>()?.get())?;
    }
    articles.cast::<Reader>().map_or(Ok(()), |reader| reader.get().tell_unread(py))
}

//! Tables: articles as Arrow record batches and Arrow files.
//!
//! A row is an article, a column a [`Field`]. The schema is the same wherever a table comes from: from here, from
//! the command line, from Python, as Arrow or as Parquet.
//!
//! | column | type | holds |
//! |---|---|---|
//! | `date` | date32, null | the day of publication; the first of the month where only that is known |
//! | `date_precision` | text, null | how exactly it is known: `day` or `month` |
//! | `date_evidence` | struct: `header`, `url`, `stamp`: text, null | what each place says: `2021-11` or `2021-11-11` |
//! | `url` | text, null | the page's address, as written |
//! | `title` | text, null | the title |
//! | `headline` | text, null | the headline over the text, where it differs from the title |
//! | `lede` | struct, null: `text`: text, `truncated`: boolean | the teaser; whether the site cut it |
//! | `outlet` | text, null | the outlet's name |
//! | `language` | text, null | the language, ISO 639-1 |
//! | `raw` | text | the verbatim body; spans of the place `body` are its code points |
//! | `blocks` | list of struct: `kind`: text, `start`, `end`: int64, `reason`: text | its paragraphs and headings, as spans of `raw` |
//! | `text` | text, null | the restored text: the blocks, joined by blank lines; null where nothing was restored |
//! | `quotes` | list of struct: `text`: text, `start`, `end`: int64, `place`, `kind`: text, `speaker`, `cue`, `rule`: text | the quotes |
//! | `quotes.speaker` | struct, null: `text`: text, `start`, `end`: int64, `place`: text, `name`: text, null, `rule`: text | who said it |
//! | `quotes.cue` | struct, null: `text`: text, `start`, `end`: int64 | the reporting verb or phrase |
//! | `diagnostics` | list of struct: `code`, `severity`, `message`: text, `file`: text, null, `record`: int64, null, `position`: struct (`byte`, `line`, `column`: int64), `len`: int64, `found`, `before`, `after`: text | what was odd |
//! | `origin` | struct: `file`: text, null, `record`, `start`, `end`: int64 | where the record stands in the input |
//! | `rules_version` | text, null | the version of the rules and word lists that it was read by |
//!
//! `body`, a struct of `raw` and `blocks` as in JSON, can be asked for, too. Text is `large_string`, lists are `large_list`.
//! All spans count code points, half open, from 0. The schema's metadata has `newsdump.schema`
//! ([`SCHEMA_VERSION`]) and `newsdump.rules` ([`RULES_VERSION`]).
//!
//! ```
//! use newsdump::{Field, Reader, export::arrow::{Batches, arrow_array::RecordBatchReader}};
//! let dump = b" date 2021-11 https://a.example/\n\nT\n\nBody.";
//! let mut batches = Batches::new(Reader::from_reader(&dump[..]), Field::TABLE);
//! assert_eq!(batches.schema().field(4).name(), "title");
//! assert_eq!(batches.next().unwrap()?.num_rows(), 1);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod columns;
mod values;

pub use {arrow_array, arrow_schema};

use super::{SCHEMA_VERSION, io_error};
use crate::{
    RULES_VERSION,
    article::{Article, Field, Texts},
    diagnostic::Diagnostic,
    error::Result,
    read::{Item, MapBatches, Reader},
};
use arrow_array::{ArrayRef, RecordBatch, RecordBatchOptions, RecordBatchReader, StructArray, cast::AsArray};
use arrow_ipc::writer::FileWriter;
use arrow_schema::{ArrowError, DataType, Schema, SchemaRef};
use columns::{Column, DiagnosticRow, FlatQuoteRow, column};
use std::{
    borrow::Borrow,
    collections::HashMap,
    fmt,
    io::{self, Write},
    sync::Arc,
};
use values::Values;

/// The most rows of a batch, unless another bound is set.
pub const BATCH_ROWS: usize = 64 * 1024;
/// A batch is complete when its values take this many bytes: 8 MiB.
pub const BATCH_BYTES: usize = 8 * 1024 * 1024;

/// The schema of a table with these columns.
///
/// ```
/// use newsdump::{Field, export::arrow};
/// let schema = arrow::schema(Field::TABLE);
/// assert_eq!(schema.metadata()["newsdump.schema"], newsdump::export::SCHEMA_VERSION);
/// assert_eq!(schema.fields().len(), 16);
/// ```
pub fn schema(fields: &[Field]) -> SchemaRef {
    BatchBuilder::new(fields).schema
}

fn with_metadata(fields: Vec<arrow_schema::Field>) -> SchemaRef {
    Arc::new(Schema::new_with_metadata(fields, HashMap::from(metadata())))
}

pub(super) fn metadata() -> [(String, String); 2] {
    [("newsdump.schema", SCHEMA_VERSION), ("newsdump.rules", RULES_VERSION)]
        .map(|(key, value)| (key.to_owned(), value.to_owned()))
}

/// Builds record batches, an article at a time.
///
/// ```
/// use newsdump::{Article, Field, export::arrow::BatchBuilder};
/// let mut builder = BatchBuilder::new(&[Field::Title, Field::Quotes]);
/// builder.push(&Article::default());
/// let batch = builder.finish()?;
/// assert_eq!((batch.num_rows(), batch.num_columns()), (1, 2));
/// assert!(builder.is_empty());
/// # Ok::<(), newsdump::Error>(())
/// ```
pub struct BatchBuilder {
    schema: SchemaRef,
    columns: Vec<Box<dyn Column>>,
    rows: usize,
    most_rows: usize,
    most_bytes: usize,
}

impl BatchBuilder {
    /// Builds batches of these columns.
    ///
    /// ```
    /// let builder = newsdump::export::arrow::BatchBuilder::new(&[newsdump::Field::Date]);
    /// assert_eq!(builder.schema().field(0).name(), "date");
    /// ```
    pub fn new(fields: &[Field]) -> Self {
        let columns: Vec<_> = fields.iter().map(|&field| column(field)).collect();
        Self {
            schema: with_metadata(columns.iter().map(|column| column.field()).collect()),
            columns,
            rows: 0,
            most_rows: BATCH_ROWS,
            most_bytes: BATCH_BYTES,
        }
    }

    /// Sets the most rows of a batch. [`BATCH_BYTES`] bounds it all the same.
    ///
    /// ```
    /// let mut builder = newsdump::export::arrow::BatchBuilder::new(&[]).most_rows(1);
    /// builder.push(&newsdump::Article::default());
    /// assert!(builder.is_full());
    /// ```
    #[must_use]
    pub fn most_rows(mut self, rows: usize) -> Self {
        self.most_rows = rows.max(1);
        self
    }

    /// Sets at how many bytes a batch is complete.
    #[cfg(feature = "parquet")]
    pub(super) fn most_bytes(mut self, bytes: usize) -> Self {
        self.most_bytes = bytes;
        self
    }

    /// The schema of the batches.
    ///
    /// ```
    /// use newsdump::{Field, export::arrow};
    /// assert_eq!(arrow::BatchBuilder::new(Field::TABLE).schema(), arrow::schema(Field::TABLE));
    /// ```
    pub fn schema(&self) -> SchemaRef {
        self.schema.clone()
    }

    /// Adds a row.
    ///
    /// ```
    /// let mut builder = newsdump::export::arrow::BatchBuilder::new(newsdump::Field::TABLE);
    /// builder.push(&newsdump::Article::default());
    /// assert_eq!(builder.len(), 1);
    /// ```
    pub fn push(&mut self, article: &Article) {
        let texts = Texts::of(article);
        self.columns.iter_mut().for_each(|column| column.push(article, &texts));
        self.rows += 1;
    }

    /// How many rows wait.
    ///
    /// ```
    /// assert_eq!(newsdump::export::arrow::BatchBuilder::new(&[]).len(), 0);
    /// ```
    pub fn len(&self) -> usize {
        self.rows
    }

    /// Whether no row waits.
    ///
    /// ```
    /// assert!(newsdump::export::arrow::BatchBuilder::new(&[]).is_empty());
    /// ```
    pub fn is_empty(&self) -> bool {
        self.rows == 0
    }

    /// Whether it is time for [`BatchBuilder::finish`]: the rows that wait are as many, or as large, as a batch
    /// should be.
    ///
    /// ```
    /// assert!(!newsdump::export::arrow::BatchBuilder::new(&[]).is_full());
    /// ```
    pub fn is_full(&self) -> bool {
        self.rows >= self.most_rows
            || self.columns.iter().map(|column| column.bytes()).sum::<usize>() >= self.most_bytes
    }

    /// The batch of the rows that wait.
    ///
    /// # Errors
    ///
    /// `write` where Arrow takes the columns for no batch, which does not happen.
    ///
    /// ```
    /// let mut builder = newsdump::export::arrow::BatchBuilder::new(newsdump::Field::TABLE);
    /// assert_eq!(builder.finish()?.num_rows(), 0);
    /// # Ok::<(), newsdump::Error>(())
    /// ```
    pub fn finish(&mut self) -> Result<RecordBatch> {
        self.batch().map_err(arrow_error)
    }

    /// Gives the batch of the rows that wait to `write`, if there are any.
    pub(super) fn drain(&mut self, write: impl FnOnce(&RecordBatch) -> Result<()>) -> Result<()> {
        match self.is_empty() {
            true => Ok(()),
            false => write(&self.finish()?),
        }
    }

    fn batch(&mut self) -> Result<RecordBatch, ArrowError> {
        let rows = RecordBatchOptions::new().with_row_count(Some(std::mem::take(&mut self.rows)));
        let arrays = self.columns.iter_mut().map(|column| column.finish()).collect::<Result<_, _>>()?;
        RecordBatch::try_new_with_options(self.schema(), arrays, &rows)
    }
}

impl fmt::Debug for BatchBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BatchBuilder").field("schema", &self.schema).field("rows", &self.rows).finish()
    }
}

/// These fields of `articles` as record batches: one, or several where they are many or long; none where there are no
/// articles.
///
/// # Errors
///
/// As [`BatchBuilder::finish`].
///
/// ```
/// use newsdump::{Article, Field, export::arrow};
/// let batches = arrow::batches([Article::default()], Field::TABLE)?;
/// assert_eq!(batches[0].num_rows(), 1);
/// # Ok::<(), newsdump::Error>(())
/// ```
pub fn batches(
    articles: impl IntoIterator<Item = impl Borrow<Article>>,
    fields: &[Field],
) -> Result<Vec<RecordBatch>> {
    let (mut builder, mut batches) = (BatchBuilder::new(fields), Vec::new());
    for article in articles {
        builder.push(article.borrow());
        if builder.is_full() {
            batches.push(builder.finish()?);
        }
    }
    if !builder.is_empty() {
        batches.push(builder.finish()?);
    }
    Ok(batches)
}

/// The articles of a reader as record batches: what reads Arrow streams takes it. With several threads, batches are
/// made by those that parse.
///
/// # Errors
///
/// Those of the articles, as `ArrowError::ExternalError`. The next call goes on as the articles do; no row is
/// lost.
///
/// ```
/// use newsdump::{Field, Reader, export::arrow::Batches};
/// let dump = b" date 2021-11 https://a.example/\n\nT\n\nBody.";
/// for batch in Batches::new(Reader::from_reader(&dump[..]), &[Field::Date, Field::Text]) {
///     println!("{} rows", batch?.num_rows());
/// }
/// # Ok::<(), newsdump::export::arrow::arrow_schema::ArrowError>(())
/// ```
#[derive(Debug)]
pub struct Batches<'a> {
    made: MapBatches<'a, Vec<Result<RecordBatch>>>,
    ready: std::vec::IntoIter<Result<RecordBatch>>,
    schema: SchemaRef,
}

impl<'a> Batches<'a> {
    /// These fields of the articles that are left.
    /// [`ParseOptions::only`](crate::ParseOptions::only) spares the reader what the fields do not need.
    ///
    /// ```
    /// use newsdump::{Field, Reader, export::arrow::Batches};
    /// assert!(Batches::new(Reader::from_bytes(b""), Field::TABLE).next().is_none());
    /// ```
    pub fn new(reader: Reader<'a>, fields: &[Field]) -> Self {
        let schema = schema(fields);
        let fields = fields.to_vec();
        let made = reader.map_batches(move |items| {
            let mut made = Vec::new();
            let articles = items.filter_map(|item| match item {
                Ok(Item::Article(article)) => Some(article),
                Ok(Item::Skipped(_)) => None,
                Err(error) => {
                    made.push(Err(error));
                    None
                }
            });
            match batches(articles, &fields) {
                Ok(batches) => made.extend(batches.into_iter().map(Ok)),
                Err(error) => made.push(Err(error)),
            }
            made
        });
        Self { made, ready: Vec::new().into_iter(), schema }
    }
}

impl Iterator for Batches<'_> {
    type Item = Result<RecordBatch, ArrowError>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(batch) = self.ready.next() {
                return Some(batch.map_err(|error| ArrowError::ExternalError(Box::new(error))));
            }
            self.ready = self.made.next()?.into_iter();
        }
    }
}

impl RecordBatchReader for Batches<'_> {
    fn schema(&self) -> SchemaRef {
        self.schema.clone()
    }
}

/// Diagnostics as a table, a row each: the columns of `diagnostics`, with `byte`, `line` and `column` in the
/// place of `position`.
///
/// # Errors
///
/// `write` where Arrow takes the columns for no batch, which does not happen.
///
/// ```
/// let mut reader = newsdump::Reader::from_reader(&b"noise"[..]);
/// assert!(reader.next().is_none());
/// let table = newsdump::export::arrow::diagnostics(reader.skipped())?;
/// assert_eq!(table.num_rows(), 1);
/// assert_eq!(table.schema().field(0).name(), "code");
/// # Ok::<(), newsdump::Error>(())
/// ```
pub fn diagnostics<'a>(diagnostics: impl IntoIterator<Item = &'a Diagnostic>) -> Result<RecordBatch> {
    let mut rows = DiagnosticRow::with_room(0);
    diagnostics.into_iter().for_each(|diagnostic| rows.push(diagnostic));
    let table = |array: ArrayRef| {
        let (mut fields, mut arrays) = (Vec::new(), Vec::new());
        let mut flatten = |array: &StructArray| {
            for (field, column) in array.fields().iter().zip(array.columns()) {
                match field.data_type() {
                    DataType::Struct(inner) => {
                        fields.extend(inner.iter().map(|field| field.as_ref().clone()));
                        arrays.extend_from_slice(column.as_struct().columns());
                    }
                    _ => {
                        fields.push(field.as_ref().clone());
                        arrays.push(column.clone());
                    }
                }
            }
        };
        flatten(array.as_struct());
        RecordBatch::try_new(with_metadata(fields), arrays)
    };
    rows.finish().and_then(table).map_err(arrow_error)
}

/// The quotes of articles as a table, a row each, without lists or structs: `file` and `record` of the article's origin, its
/// `date`, `date_precision`, `url`, `title`, `outlet` and `language`; `place`, `start`, `end`, `text`, `kind` and `rule` of
/// the quote; `cue`, which is its text, `cue_start` and `cue_end`; `speaker`, which is the mention, `speaker_place`,
/// `speaker_start`, `speaker_end`, `speaker_name` and `speaker_rule`.
///
/// # Errors
///
/// `write` where Arrow takes the columns for no batch, which does not happen.
///
/// ```
/// let article = newsdump::parse(" date 2021-11 https://a.example/\n\nT\n\n“We won,” said Ann Lee.")?;
/// let table = newsdump::export::arrow::quotes([article])?;
/// assert_eq!(table.num_rows(), 1);
/// assert_eq!(table.schema().field(0).name(), "file");
/// # Ok::<(), newsdump::Error>(())
/// ```
pub fn quotes(articles: impl IntoIterator<Item = impl Borrow<Article>>) -> Result<RecordBatch> {
    let mut rows = FlatQuoteRow::with_room(0);
    articles.into_iter().for_each(|article| rows.push_all(article.borrow()));
    let table = |array: ArrayRef| {
        let rows = array.as_struct();
        let fields = rows.fields().iter().map(|field| field.as_ref().clone()).collect();
        RecordBatch::try_new(with_metadata(fields), rows.columns().to_vec())
    };
    rows.finish().and_then(table).map_err(arrow_error)
}

/// Writes articles as an Arrow file (the IPC file format, `.arrow`, also known as Feather 2).
///
/// ```
/// use newsdump::{Article, Field, export::ArrowFile};
/// let mut file = ArrowFile::new(Vec::new(), Field::TABLE)?;
/// file.write(&Article::default())?;
/// assert!(file.into_inner()?.starts_with(b"ARROW1"));
/// # Ok::<(), newsdump::Error>(())
/// ```
pub struct ArrowFile<W: Write> {
    to: FileWriter<W>,
    builder: BatchBuilder,
}

impl<W: Write> ArrowFile<W> {
    /// Writes these fields of each article to `to`, in this order.
    ///
    /// # Errors
    ///
    /// `write` where writing the beginning of the file fails.
    ///
    /// ```
    /// let file = newsdump::export::ArrowFile::new(Vec::new(), &[newsdump::Field::Url])?;
    /// assert!(file.into_inner()?.ends_with(b"ARROW1"));
    /// # Ok::<(), newsdump::Error>(())
    /// ```
    pub fn new(to: W, fields: &[Field]) -> Result<Self> {
        let builder = BatchBuilder::new(fields);
        let to = FileWriter::try_new(to, &builder.schema()).map_err(arrow_error)?;
        Ok(Self { to, builder })
    }

    /// Adds a row; writes when a batch is complete.
    ///
    /// # Errors
    ///
    /// `write` where writing fails.
    ///
    /// ```
    /// let mut file = newsdump::export::ArrowFile::new(Vec::new(), newsdump::Field::TABLE)?;
    /// file.write(&newsdump::Article::default())?;
    /// # Ok::<(), newsdump::Error>(())
    /// ```
    pub fn write(&mut self, article: &Article) -> Result<()> {
        self.builder.push(article);
        match self.builder.is_full() {
            true => self.write_waiting(),
            false => Ok(()),
        }
    }

    /// Adds the rows of `batch`, which has the columns of the file.
    ///
    /// # Errors
    ///
    /// `write` where writing fails, or the columns are others.
    ///
    /// ```
    /// use newsdump::{Field, Reader, export::{ArrowFile, arrow::Batches}};
    /// let dump = b" date 2021-11 https://a.example/\n\nT\n\nBody.";
    /// let mut file = ArrowFile::new(Vec::new(), Field::TABLE)?;
    /// for batch in Batches::new(Reader::from_bytes(dump), Field::TABLE) {
    ///     file.write_batch(&batch?)?;
    /// }
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn write_batch(&mut self, batch: &RecordBatch) -> Result<()> {
        self.write_waiting()?;
        self.to.write(batch).map_err(arrow_error)
    }

    fn write_waiting(&mut self) -> Result<()> {
        self.builder.drain(|batch| self.to.write(batch).map_err(arrow_error))
    }

    /// Writes what waits and the end of the file; the writer below.
    ///
    /// # Errors
    ///
    /// `write` where writing fails.
    ///
    /// ```
    /// let file = newsdump::export::ArrowFile::new(Vec::new(), &[newsdump::Field::Date])?;
    /// assert!(!file.into_inner()?.is_empty());
    /// # Ok::<(), newsdump::Error>(())
    /// ```
    pub fn into_inner(mut self) -> Result<W> {
        self.write_waiting()?;
        self.to.finish().and_then(|()| self.to.into_inner()).map_err(arrow_error)
    }
}

pub(super) fn arrow_error(error: ArrowError) -> crate::Error {
    match error {
        ArrowError::IoError(_, error) => io_error(error),
        other => io_error(io::Error::other(other)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_share_what_their_types_consist_of() {
        let [one, other] = [(); 2].map(|()| schema(Field::TABLE));
        let mut shared = 0;
        for (one, other) in one.fields().iter().zip(other.fields()) {
            shared += match (one.data_type(), other.data_type()) {
                (DataType::LargeList(one), DataType::LargeList(other)) => {
                    usize::from(Arc::ptr_eq(one, other))
                }
                (DataType::Struct(one), DataType::Struct(other)) => {
                    usize::from(std::ptr::eq(one.as_ref(), other.as_ref()))
                }
                _ => 0,
            };
        }
        assert_eq!(shared, 6);
    }
}

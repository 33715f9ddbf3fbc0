//! Parquet files.

use super::{
    arrow::{BatchBuilder, metadata},
    io_error,
};
use crate::{
    article::{Article, Field},
    error::{Error, Result},
};
use ::parquet::{
    arrow::{ArrowSchemaConverter, ArrowWriter},
    basic::{Compression, Type, ZstdLevel},
    errors::ParquetError,
    file::{
        metadata::KeyValue,
        properties::{EnabledStatistics, WriterProperties, WriterPropertiesBuilder},
    },
    schema::types::ColumnDescriptor,
};
use arrow_array::RecordBatch;
use std::io::{self, Write};

/// A row group is complete when it takes this many bytes of memory, with its dictionaries; in the file it takes about
/// two thirds. What there is to say of each waits in memory for the end of the file: few are better than many.
const ROW_GROUP_BYTES: usize = 8 * 1024 * 1024;
/// A page is complete with this many bytes of values, or rows. Before, it waits uncompressed, and with eight bytes a
/// value where there is a dictionary, so that smaller pages make larger row groups.
const PAGE_BYTES: usize = 256 * 1024;
const PAGE_ROWS: usize = 512;
/// How many bytes of values go into a row group at a time.
const BATCH_BYTES: usize = 2 * 1024 * 1024;

/// Writes articles as a Parquet file, compressed with zstd. The columns are those of
/// [`arrow`](super::arrow).
///
/// ```
/// use newsdump::{Article, Field, export::ParquetFile};
/// let mut file = ParquetFile::new(Vec::new(), Field::TABLE)?;
/// file.write(&Article::default())?;
/// assert!(file.into_inner()?.starts_with(b"PAR1"));
/// # Ok::<(), newsdump::Error>(())
/// ```
#[derive(Debug)]
pub struct ParquetFile<W: Write + Send> {
    to: ArrowWriter<W>,
    builder: BatchBuilder,
}

impl<W: Write + Send> ParquetFile<W> {
    /// Writes these fields of each article to `to`, in this order.
    ///
    /// # Errors
    ///
    /// `write` where writing the beginning of the file fails.
    ///
    /// ```
    /// let file = newsdump::export::ParquetFile::new(Vec::new(), &[newsdump::Field::Url])?;
    /// assert!(file.into_inner()?.ends_with(b"PAR1"));
    /// # Ok::<(), newsdump::Error>(())
    /// ```
    pub fn new(to: W, fields: &[Field]) -> Result<Self> {
        let builder = BatchBuilder::new(fields).most_bytes(BATCH_BYTES);
        let metadata = metadata().into_iter().map(|(key, value)| KeyValue::new(key, value)).collect();
        let properties = WriterProperties::builder()
            .set_created_by(concat!("newsdump ", env!("CARGO_PKG_VERSION")).to_owned())
            .set_compression(Compression::ZSTD(ZstdLevel::default()))
            .set_key_value_metadata(Some(metadata))
            .set_data_page_size_limit(PAGE_BYTES)
            .set_data_page_row_count_limit(PAGE_ROWS)
            // So would what there is to say of each page. Row groups are small enough to do without.
            .set_statistics_enabled(EnabledStatistics::Chunk)
            .set_offset_index_disabled(true);
        let schema = builder.schema();
        let columns = ArrowSchemaConverter::new().convert(&schema).map_err(parquet_error)?;
        let properties =
            columns.columns().iter().fold(properties, |properties, column| by_column(properties, column));
        let to = ArrowWriter::try_new(to, schema, Some(properties.build())).map_err(parquet_error)?;
        Ok(Self { to, builder })
    }

    /// Adds a row; writes when a row group is complete.
    ///
    /// # Errors
    ///
    /// `write` where writing fails.
    ///
    /// ```
    /// let mut file = newsdump::export::ParquetFile::new(Vec::new(), newsdump::Field::TABLE)?;
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

    /// Adds the rows of `batch`, which has the columns of the file; writes when a row group is complete.
    ///
    /// # Errors
    ///
    /// `write` where writing fails, or the columns are others.
    ///
    /// ```
    /// use newsdump::{Field, Reader, export::{ParquetFile, arrow::Batches}};
    /// let dump = b" date 2021-11 https://a.example/\n\nT\n\nBody.";
    /// let mut file = ParquetFile::new(Vec::new(), Field::TABLE)?;
    /// for batch in Batches::new(Reader::from_bytes(dump), Field::TABLE) {
    ///     file.write_batch(&batch?)?;
    /// }
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn write_batch(&mut self, batch: &RecordBatch) -> Result<()> {
        self.write_waiting()?;
        add(&mut self.to, batch)
    }

    fn write_waiting(&mut self) -> Result<()> {
        self.builder.drain(|batch| add(&mut self.to, batch))
    }

    /// Writes what waits and the end of the file; the writer below.
    ///
    /// # Errors
    ///
    /// `write` where writing fails.
    ///
    /// ```
    /// let file = newsdump::export::ParquetFile::new(Vec::new(), &[newsdump::Field::Date])?;
    /// assert!(!file.into_inner()?.is_empty());
    /// # Ok::<(), newsdump::Error>(())
    /// ```
    pub fn into_inner(mut self) -> Result<W> {
        self.write_waiting()?;
        self.to.into_inner().map_err(parquet_error)
    }
}

/// How a column is written.
fn by_column(mut properties: WriterPropertiesBuilder, column: &ColumnDescriptor) -> WriterPropertiesBuilder {
    let path = column.path();
    // Numbers are places and counts, which seldom repeat: a dictionary would be as long as they are.
    if column.physical_type() == Type::INT64 {
        properties = properties.set_column_dictionary_enabled(path.clone(), false);
    }
    // Nobody finds a row group by the least and the largest of what lists hold.
    if column.max_rep_level() > 0 {
        properties = properties.set_column_statistics_enabled(path.clone(), EnabledStatistics::None);
    }
    properties
}

fn add<W: Write + Send>(to: &mut ArrowWriter<W>, batch: &RecordBatch) -> Result<()> {
    to.write(batch).map_err(parquet_error)?;
    if to.memory_size() >= ROW_GROUP_BYTES {
        to.flush().map_err(parquet_error)?;
    }
    Ok(())
}

fn parquet_error(error: ParquetError) -> Error {
    match error {
        ParquetError::External(error) => match error.downcast::<io::Error>() {
            Ok(error) => io_error(*error),
            Err(other) => io_error(io::Error::other(other)),
        },
        other => io_error(io::Error::other(other)),
    }
}

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
    arrow::ArrowWriter,
    basic::{Compression, ZstdLevel},
    errors::ParquetError,
    file::{
        metadata::KeyValue,
        properties::{EnabledStatistics, WriterProperties},
    },
};
use arrow_array::RecordBatch;
use std::io::{self, Write};

/// A row group is complete when it takes this many bytes of memory, with its dictionaries; in the file it takes about
/// a third.
const ROW_GROUP_BYTES: usize = 16 * 1024 * 1024;
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
            // What there is to say of each page waits in memory for the end of the file. Row groups are small
            // enough to do without.
            .set_statistics_enabled(EnabledStatistics::Chunk)
            .set_offset_index_disabled(true)
            .build();
        let to = ArrowWriter::try_new(to, builder.schema(), Some(properties)).map_err(parquet_error)?;
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

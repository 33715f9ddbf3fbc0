//! Exports: articles as JSON Lines and CSV, as Arrow record batches, as Arrow and Parquet files.
//!
//! JSON is the serde form of [`Article`](crate::Article): one object a line. CSV has a column a field; a cell
//! is plain text, or JSON where the field is a list. Tables (the features `arrow` and `parquet`) are described,
//! column by column, in `export::arrow`. In all of them spans count code points, and a field has the same name.
//!
//! ```
//! use newsdump::{Field, export::JsonLines};
//! let article = newsdump::parse(" date 2021-11 https://a.example/\n\nT\n\nBody.")?;
//! let mut out = Vec::new();
//! JsonLines::new(&mut out, &[Field::Date, Field::Title]).write(&article)?;
//! assert_eq!(out, b"{\"date\":\"2021-11-01\",\"title\":\"T\"}\n");
//! # Ok::<(), newsdump::Error>(())
//! ```

#[cfg(feature = "arrow")]
pub mod arrow;
#[cfg(feature = "cli")]
mod atomic_file;
mod csv;
mod json;
#[cfg(feature = "parquet")]
mod parquet;

#[cfg(feature = "arrow")]
pub use arrow::ArrowFile;
#[cfg(feature = "cli")]
pub use atomic_file::AtomicFile;
pub use csv::{Csv, excel_safe};
pub use json::JsonLines;
#[cfg(feature = "parquet")]
pub use parquet::ParquetFile;

use crate::error::{Error, ErrorKind};
use std::io;

/// The version of the JSON form and of the tables: of names, types and meanings. Tables carry it in their
/// metadata, as `newsdump.schema`.
///
/// ```
/// assert_eq!(newsdump::export::SCHEMA_VERSION, "1");
/// ```
pub const SCHEMA_VERSION: &str = "1";

fn io_error(error: impl Into<io::Error>) -> Error {
    ErrorKind::Write { source: error.into() }.into()
}

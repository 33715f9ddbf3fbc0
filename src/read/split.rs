//! Byte ranges: a file in parts that can be read apart, each record in exactly one of them.

use super::{
    ReadOptions, Reader,
    decode::{Peeked, Stream},
    pieces::Stands,
    source::whole_file,
};
use crate::{
    error::{Error, Result},
    format::{MAX_HEADER, first_line},
};
use serde::{Deserialize, Serialize};
use std::{
    fs::File,
    io::{self, Read, Seek, SeekFrom},
    ops::Range,
    path::{Path, PathBuf},
};

/// A part of a file: the records whose header begins in these bytes.
///
/// ```
/// let split = newsdump::Split::new("dump.txt", 0..1000);
/// assert_eq!(split.bytes(), 0..1000);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Split {
    /// The file.
    pub path: PathBuf,
    /// Its first byte.
    pub start: u64,
    /// The byte after its last.
    pub end: u64,
}

impl Split {
    /// These bytes of a file.
    ///
    /// ```
    /// assert_eq!(newsdump::Split::new("dump.txt", 10..20).start, 10);
    /// ```
    pub fn new(path: impl Into<PathBuf>, bytes: Range<u64>) -> Self {
        Self { path: path.into(), start: bytes.start, end: bytes.end }
    }

    /// Its bytes.
    ///
    /// ```
    /// assert_eq!(newsdump::Split::new("dump.txt", 10..20).bytes(), 10..20);
    /// ```
    pub fn bytes(&self) -> Range<u64> {
        self.start..self.end
    }
}

/// Cuts a file into parts of about `target_bytes` (1 at least), to be read apart, on one machine or many.
///
/// Where the cuts fall does not matter: [`Reader::from_range`] gives each record in the part in which its
/// header begins. A file that cannot be read from its middle (compressed, an archive, UTF-16) is one part.
///
/// # Errors
///
/// `io` where the file cannot be read.
///
/// ```
/// # let seeds = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds/000_5725309e06961c5a.txt");
/// let splits = newsdump::splits(seeds, 1000)?;
/// assert_eq!(splits.len(), 3);
/// let mut records = 0;
/// for split in splits {
///     records += newsdump::Reader::from_range(&split.path, split.bytes())?.count();
/// }
/// assert_eq!(records, 1);
/// # Ok::<(), newsdump::Error>(())
/// ```
pub fn splits(path: impl AsRef<Path>, target_bytes: u64) -> Result<Vec<Split>> {
    let path = path.as_ref();
    let failed = |error| Error::io(super::source::name_of(path), 0, error);
    let file = File::open(path).map_err(failed)?;
    let found = file.metadata().map_err(failed)?;
    if found.is_dir() {
        return Err(failed(io::ErrorKind::IsADirectory.into()));
    }
    let len = found.len();
    let part = match Peeked::at(Box::new(file)).is_plain_text() {
        true => target_bytes.max(1),
        false => len.max(1),
    };
    let cuts = (0..len.max(1)).step_by(usize::try_from(part).unwrap_or(usize::MAX));
    Ok(cuts.map(|start| Split::new(path, start..start.saturating_add(part).min(len))).collect())
}

impl ReadOptions {
    /// Reads the records of a file whose header begins in `bytes`; see [`splits`].
    ///
    /// Bytes in origins and diagnostics are those of the file. Records and lines are counted from the start
    /// of the range, for what lies before it is not read.
    ///
    /// # Errors
    ///
    /// `io` where the file cannot be read.
    ///
    /// ```
    /// # let seeds = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds/000_5725309e06961c5a.txt");
    /// let options = newsdump::ReadOptions::new();
    /// assert_eq!(options.from_range(&seeds, 0..1)?.count(), 1);
    /// assert_eq!(options.from_range(&seeds, 1..u64::MAX)?.count(), 0);
    /// # Ok::<(), newsdump::Error>(())
    /// ```
    pub fn from_range(&self, path: impl AsRef<Path>, bytes: Range<u64>) -> Result<Reader<'static>> {
        let path = path.as_ref();
        let name = super::source::name_of(path);
        let failed = |error| Error::io(name.clone(), bytes.start, error);
        let mut file = File::open(path).map_err(failed)?;
        let has_parts = |peeked: Peeked<'_>| peeked.is_plain_text() && !peeked.is_empty();
        if !has_parts(Peeked::at(Box::new(&file))) {
            // Such a file is one part, and all of it.
            return match bytes.start {
                0 => self.from_path(path),
                _ => Ok(self.from_paths([] as [&Path; 0])?),
            };
        }
        let stands = stand(&mut file, bytes.start).map_err(failed)?;
        let from = if stands == Stands::AtStart { 0 } else { bytes.start };
        let mut reader = self.from_paths([] as [&Path; 0])?;
        reader.feed.pieces.start_part(name, Stream::plain(whole_file(file, from)), bytes, stands);
        Ok(reader)
    }
}

/// Goes to byte `start`; or to the start of the file where the first line that is not blank is still to come, for it
/// may be a damaged header, which only the start of a file may have.
fn stand(file: &mut File, start: u64) -> io::Result<Stands> {
    if start <= MAX_HEADER as u64 {
        let mut head = Vec::new();
        file.rewind()?;
        file.by_ref().take(2 * MAX_HEADER as u64).read_to_end(&mut head)?;
        if first_line(&head) as u64 >= start {
            file.rewind()?;
            return Ok(Stands::AtStart);
        }
    }
    let mut byte = [0];
    file.seek(SeekFrom::Start(start.saturating_sub(1)))?;
    let read = file.read(&mut byte)?;
    Ok(Stands::AtPart { begins_line: read == 0 || matches!(byte, [b'\n' | b'\r']) })
}

impl Reader<'static> {
    /// Reads a byte range with the default options; see [`ReadOptions::from_range`].
    ///
    /// # Errors
    ///
    /// As [`ReadOptions::from_range`].
    ///
    /// ```
    /// assert!(newsdump::Reader::from_range("no/such/file", 0..10).is_err());
    /// ```
    pub fn from_range(path: impl AsRef<Path>, bytes: Range<u64>) -> Result<Self> {
        ReadOptions::new().from_range(path, bytes)
    }
}

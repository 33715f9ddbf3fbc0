//! Tar archives as a row of streams, read in one pass and without unpacking.

use super::{
    decode::{Bytes, Peeked},
    source::{Counted, hidden_names},
};
use std::{
    io::{self, Read},
    path::Path,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
};

/// An archive, member by member.
pub(super) struct Archive<'a> {
    shared: Arc<Mutex<Position<'a>>>,
    /// How many bytes of it were read.
    count: Arc<AtomicU64>,
    /// Whether anything has come of it: a file, or an error.
    begun: bool,
}

/// As much as a member's headers may take: its name, links and attributes, which are held in memory.
const HEADERS: u64 = 1024 * 1024;

/// The name and content of a file, or an error and the byte that was reached.
pub(super) type Found<'a> = Result<(Option<String>, Bytes<'a>), (u64, io::Error)>;

/// Where an archive is being read.
struct Position<'a> {
    bytes: Bytes<'a>,
    /// How much of the member at hand is still to come.
    left: u64,
    /// How many bytes fill its last block up.
    padding: u64,
}

impl<'a> Archive<'a> {
    pub(super) fn new(peeked: Peeked<'a>) -> Self {
        let count = Arc::default();
        let bytes = Box::new(Counted { bytes: peeked.whole(), count: Arc::clone(&count) });
        Self { shared: Arc::new(Mutex::new(Position { bytes, left: 0, padding: 0 })), count, begun: false }
    }

    /// The next regular file whose name is not hidden; of an archive without any, no name and no content, once. After an error the archive
    /// has ended.
    pub(super) fn next_member(&mut self) -> Option<Found<'a>> {
        let begun = std::mem::replace(&mut self.begun, true);
        let mut position = lock(&self.shared);
        match position.next_file() {
            Ok(None) if begun => None,
            Ok(None) => Some(Ok((None, Box::new(io::empty())))),
            Ok(name) => Some(Ok((name, Box::new(Member { shared: Arc::clone(&self.shared) })))),
            Err(error) => {
                position.bytes = Box::new(io::empty());
                Some(Err((self.count.load(Ordering::Relaxed), error)))
            }
        }
    }
}

impl Position<'_> {
    /// Goes to the next of these; its name.
    fn next_file(&mut self) -> io::Result<Option<String>> {
        loop {
            self.skip_rest()?;
            // The library's own iterator borrows its archive for as long as a member is read. So each
            // header is read by an archive of its own, and the content here.
            let mut archive = tar::Archive::new(Uninterrupted(&mut self.bytes).take(HEADERS));
            let Some(entry) = archive.entries()?.next() else { return Ok(None) };
            let entry = entry?;
            let kind = entry.header().entry_type();
            let size = entry.size();
            let name = String::from_utf8_lossy(&entry.path_bytes()).into_owned();
            drop(entry);
            (self.left, self.padding) = (size, (512 - size % 512) % 512);
            if kind.is_gnu_sparse() {
                let message = format!("member {name} is a sparse file, which cannot be read");
                return Err(io::Error::new(io::ErrorKind::Unsupported, message));
            }
            // As in a folder; among them what macOS packs beside each file (`._a.txt`).
            let is_hidden = hidden_names(Path::new(&name)).next().is_some();
            if (kind.is_file() || kind.is_contiguous()) && !is_hidden {
                return Ok(Some(name));
            }
        }
    }

    fn skip_rest(&mut self) -> io::Result<()> {
        let rest = std::mem::take(&mut self.left).saturating_add(std::mem::take(&mut self.padding));
        match io::copy(&mut self.bytes.by_ref().take(rest), &mut io::sink())? {
            skipped if skipped < rest => Err(cut_off(rest - skipped)),
            _ => Ok(()),
        }
    }
}

/// Makes reads that were interrupted again, for the library, which takes them for errors within a header. The
/// content is read without: who reads it may want to stop.
struct Uninterrupted<R>(R);

impl<R: Read> Read for Uninterrupted<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        loop {
            match self.0.read(into) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                read => return read,
            }
        }
    }
}

fn lock<'l, 'a>(shared: &'l Mutex<Position<'a>>) -> MutexGuard<'l, Position<'a>> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}

fn cut_off(missing: u64) -> io::Error {
    let message = format!("the archive is cut off: {missing} bytes of a member are missing");
    io::Error::new(io::ErrorKind::UnexpectedEof, message)
}

/// The content of the member at hand.
struct Member<'a> {
    shared: Arc<Mutex<Position<'a>>>,
}

impl Read for Member<'_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let mut position = lock(&self.shared);
        let most = usize::try_from(position.left).unwrap_or(usize::MAX).min(into.len());
        let Some(into) = into.get_mut(..most).filter(|into| !into.is_empty()) else { return Ok(0) };
        match position.bytes.read(into)? {
            0 => {
                let missing = std::mem::take(&mut position.left);
                position.padding = 0;
                Err(cut_off(missing))
            }
            count => {
                position.left -= count as u64;
                Ok(count)
            }
        }
    }
}

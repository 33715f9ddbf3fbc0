//! Sources: which files a path stands for, and how each is opened.

#[cfg(feature = "compression")]
use super::archive::Archive;
use super::decode::{Bytes, Memory, Peeked, Stream, decompress};
#[cfg(feature = "compression")]
use crate::parse::NO_FILE_IN_ARCHIVE;
use crate::{
    error::{Error, ErrorKind, Result},
    parse::NO_FILE_IN_FOLDER,
};
use std::{
    borrow::Cow,
    collections::{BTreeSet, VecDeque},
    fmt,
    fs::File,
    io::{self, Cursor, Read},
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

type Name = Option<Arc<str>>;

/// How many files are open at once, at most.
const MOST_OPEN: usize = 16;

/// What is still to be read.
#[derive(Default)]
pub(super) struct Sources<'a> {
    queue: VecDeque<Source<'a>>,
    /// Sources that were opened ahead of their turn.
    opened: VecDeque<Opened<'a>>,
    /// Bytes of all files; `None` where a stream is among them.
    total: Option<u64>,
}

enum Source<'a> {
    File(PathBuf),
    Stream(Bytes<'a>, Name),
    Memory(Memory<'a>),
    /// A folder without files.
    Folder(PathBuf),
    /// A file that was asked for and cannot be reached.
    Lost(Error),
}

impl<'a> Sources<'a> {
    /// One stream.
    pub(super) fn stream(bytes: Bytes<'a>, name: Name) -> Self {
        Self { queue: [Source::Stream(bytes, name)].into(), ..Self::default() }
    }

    /// What lies in memory.
    pub(super) fn memory(memory: Memory<'a>) -> Self {
        Self { queue: [Source::Memory(memory)].into(), ..Self::default() }
    }

    /// Adds a file, all files below a folder, or those that fit a pattern. Names that begin with a dot are
    /// left out of folders, and of patterns that do not ask for the dot.
    pub(super) fn add(&mut self, path: &Path) -> Result<()> {
        match std::fs::metadata(path) {
            Ok(found) if found.is_dir() => self.add_folder(path),
            Ok(found) => self.add_file(path.to_owned(), found.len()),
            Err(error) => match path.to_str().filter(|text| text.contains(['*', '?', '['])) {
                Some(pattern) => return self.add_pattern(pattern),
                None => return Err(Error::io(name_of(path), 0, error)),
            },
        }
        Ok(())
    }

    fn add_file(&mut self, path: PathBuf, len: u64) {
        self.queue.push_back(Source::File(path));
        *self.total.get_or_insert(0) += len;
    }

    fn add_lost(&mut self, path: Option<&Path>, error: io::Error) {
        self.queue.push_back(Source::Lost(Error::io(path.and_then(name_of), 0, error)));
    }

    fn add_folder(&mut self, folder: &Path) {
        let is_shown = |entry: &walkdir::DirEntry| {
            entry.depth() == 0 || !entry.file_name().as_encoded_bytes().starts_with(b".")
        };
        let before = self.queue.len();
        let walk = walkdir::WalkDir::new(folder).follow_links(true).sort_by_file_name();
        for entry in walk.into_iter().filter_entry(is_shown) {
            match entry {
                Ok(entry) if entry.file_type().is_file() => {
                    let len = entry.metadata().map_or(0, |found| found.len());
                    self.add_file(entry.into_path(), len);
                }
                Ok(_) => {}
                Err(error) => {
                    // What it says is the system's error and the path, which is said anyhow.
                    let (path, message) = (error.path().map(Path::to_owned), error.to_string());
                    let error = error.into_io_error().unwrap_or_else(|| io::Error::other(message));
                    self.add_lost(path.as_deref(), error);
                }
            }
        }
        // A folder without files is as a file without text: that there was nothing to read is told.
        if self.queue.len() == before {
            self.queue.push_back(Source::Folder(folder.to_owned()));
            self.total.get_or_insert(0);
        }
    }

    fn add_pattern(&mut self, pattern: &str) -> Result<()> {
        let paths = glob::glob(pattern)
            .map_err(|source| ErrorKind::Pattern { pattern: pattern.to_owned(), source })?;
        let hidden = Hidden::of(pattern);
        let before = self.queue.len();
        let mut passed_over: BTreeSet<_> = paths_beyond_utf8(pattern, &hidden).collect();
        let mut fits_folder = false;
        for path in paths {
            if let Ok(path) = &path {
                passed_over.remove(path);
            }
            fits_folder |= self.add_match(path, &hidden);
        }
        for path in passed_over {
            fits_folder |= self.add_match(Ok(path), &hidden);
        }
        if self.queue.len() > before {
            return Ok(());
        }
        let message = match fits_folder {
            true => {
                "the pattern fits folders alone, expected files: those below them fit with `/**/*` behind it"
            }
            false => "no file fits the pattern",
        };
        Err(Error::io(Some(pattern.into()), 0, io::Error::new(io::ErrorKind::NotFound, message)))
    }

    /// Adds what fits a pattern, if it is a file and to be shown; whether it is a folder.
    fn add_match(&mut self, found: glob::GlobResult, hidden: &Hidden) -> bool {
        match found {
            Ok(path) if hidden.is(&path) => {}
            Ok(path) => match std::fs::metadata(&path) {
                Ok(found) if found.is_file() => self.add_file(path, found.len()),
                Ok(found) => return found.is_dir(),
                Err(error) => self.add_lost(Some(&path), error),
            },
            Err(error) => {
                let path = error.path().to_owned();
                self.add_lost(Some(&path), error.into());
            }
        }
        false
    }

    /// The files that were not opened yet.
    pub(super) fn files(&self) -> impl Iterator<Item = &Path> {
        self.queue.iter().filter_map(|source| match source {
            Source::File(path) => Some(path.as_path()),
            _ => None,
        })
    }

    /// Bytes of all files together.
    pub(super) fn total(&self) -> Option<u64> {
        self.total
    }

    /// Opens the next source; `None` when there is none. What is read of it is added to `count`. With
    /// several `threads` compressed files are read ahead, as many of them at once, but for a bound.
    pub(super) fn open(&mut self, count: &Arc<AtomicU64>, threads: usize) -> Option<Opened<'a>> {
        while self.opened.len() < threads.clamp(1, MOST_OPEN) {
            let Some(source) = self.queue.pop_front() else { break };
            self.opened.push_back(Self::open_one(source, count, threads != 1));
        }
        self.opened.pop_front()
    }

    fn open_one(source: Source<'a>, count: &Arc<AtomicU64>, read_ahead: bool) -> Opened<'a> {
        let (peeked, name) = match source {
            Source::Lost(error) => return Opened::Lost(Some(error)),
            Source::Folder(path) => {
                return Opened::Single(name_of(&path), Some(Stream::nothing(NO_FILE_IN_FOLDER)));
            }
            Source::Memory(memory) if Peeked::at(Box::new(memory.bytes())).is_plain_text() => {
                return Opened::Single(None, Some(Stream::of_memory(memory)));
            }
            Source::Memory(memory) => {
                let bytes = Box::new(Cursor::new(memory));
                (decompress(Peeked::at(counted(bytes, count))), None)
            }
            Source::Stream(bytes, name) => (decompress(Peeked::at(counted(bytes, count))), name),
            Source::File(path) => match File::open(&path) {
                Ok(file) => {
                    let peeked = Peeked::at(counted(whole_file(file, 0), count));
                    let ahead = read_ahead && peeked.is_compressed();
                    let content = decompress(peeked);
                    (if ahead { read_by_thread(content) } else { content }, name_of(&path))
                }
                Err(error) => return Opened::Lost(Some(Error::io(name_of(&path), 0, error))),
            },
        };
        if !peeked.is_tar() {
            return Opened::Single(name, Some(Stream::of_plain(peeked)));
        }
        #[cfg(feature = "compression")]
        return Opened::Archive(name, Archive::new(peeked));
        #[cfg(not(feature = "compression"))]
        Opened::Single(name, Some(Stream::of(super::decode::without_compression("a tar archive"))))
    }
}

#[cfg(feature = "parallel")]
fn read_by_thread(content: Peeked<'static>) -> Peeked<'static> {
    Peeked::at(super::ahead::ahead(content.whole()))
}

#[cfg(not(feature = "parallel"))]
fn read_by_thread(content: Peeked<'static>) -> Peeked<'static> {
    content
}

/// The paths that fit a pattern and are not UTF-8, most of which the library passes over. In the pattern they are matched as
/// messages show them.
fn paths_beyond_utf8<'p>(pattern: &'p str, hidden: &'p Hidden) -> impl Iterator<Item = PathBuf> {
    // As the library gives them.
    let pattern = pattern.trim_start_matches("./");
    let wild = pattern.find(['*', '?', '[']).unwrap_or(pattern.len());
    let fixed =
        pattern.get(..wild).and_then(|start| start.rfind(std::path::is_separator)).map_or(0, |at| at + 1);
    let (root, rest) = pattern.split_at(fixed);
    let folder = if root.is_empty() { "." } else { root };
    // Folders whose names do not fit are not gone through.
    let parts = || rest.split(std::path::is_separator);
    let first: Vec<_> =
        parts().take_while(|part| *part != "**").map(|part| glob::Pattern::new(part).ok()).collect();
    let is_deep = first.len() < parts().count();
    let fits = move |entry: &walkdir::DirEntry| {
        let part = entry.depth().checked_sub(1).and_then(|at| first.get(at)?.as_ref());
        part.is_none_or(|part| part.matches(&entry.file_name().to_string_lossy()))
            && !hidden.is(Path::new(entry.file_name()))
    };
    let options = glob::MatchOptions { require_literal_separator: true, ..glob::MatchOptions::new() };
    let whole = glob::Pattern::new(rest).ok();
    walkdir::WalkDir::new(folder)
        .min_depth(1)
        .max_depth(if is_deep { usize::MAX } else { parts().count() })
        .follow_links(!is_deep)
        .sort_by_file_name()
        .into_iter()
        .filter_entry(fits)
        .filter_map(move |entry| {
            let entry = entry.ok().filter(|entry| entry.path().to_str().is_none())?;
            let path = entry.path().strip_prefix(folder).ok()?;
            let is_found = whole.as_ref()?.matches_with(&path.to_string_lossy(), options);
            is_found.then(|| Path::new(root).join(path))
        })
}

/// Which files a pattern leaves out: those with a name, or below one, that begins with a dot that it does not ask
/// for. (The option of the library finds none at all below a pattern with a dot.)
struct Hidden(Vec<glob::Pattern>);

impl Hidden {
    fn of(pattern: &str) -> Self {
        let names = pattern.split(std::path::is_separator).filter(|name| name.starts_with('.'));
        Self(names.filter_map(|name| glob::Pattern::new(name).ok()).collect())
    }

    fn is(&self, path: &Path) -> bool {
        hidden_names(path).any(|name| !self.0.iter().any(|asked| asked.matches(&name)))
    }
}

/// The names in a path that begin with a dot.
pub(super) fn hidden_names(path: &Path) -> impl Iterator<Item = Cow<'_, str>> {
    let names = path.components().map(|name| name.as_os_str().to_string_lossy());
    names.filter(|name| name.starts_with('.') && name != "." && name != "..")
}

/// The content of a file from byte `from`, where it stands. That the file is cut off while it is read is an error.
pub(super) fn whole_file(file: File, from: u64) -> Bytes<'static> {
    let len = file.metadata().map_or(0, |found| if found.is_file() { found.len() } else { 0 });
    Box::new(Whole { file, missing: len.saturating_sub(from) })
}

struct Whole {
    file: File,
    /// How many of the bytes that it had when it was opened are still to come.
    missing: u64,
}

impl Read for Whole {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let read = self.file.read(into)?;
        if read == 0 && !into.is_empty() && self.missing > 0 {
            let message =
                format!("the file was cut off while it was read: {} bytes are missing", self.missing);
            self.missing = 0;
            return Err(io::Error::new(io::ErrorKind::UnexpectedEof, message));
        }
        self.missing = self.missing.saturating_sub(read as u64);
        Ok(read)
    }
}

/// Adds what is read of `bytes` to `count`.
fn counted<'a>(bytes: Bytes<'a>, count: &Arc<AtomicU64>) -> Bytes<'a> {
    Box::new(Counted { bytes, count: Arc::clone(count) })
}

impl fmt::Debug for Sources<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sources").field("left", &self.queue.len()).field("total", &self.total).finish()
    }
}

/// A source in its streams.
pub(super) enum Opened<'a> {
    Single(Name, Option<Stream<'a>>),
    #[cfg(feature = "compression")]
    Archive(Name, Archive<'a>),
    Lost(Option<Error>),
}

impl<'a> Opened<'a> {
    /// The next stream, with its name.
    pub(super) fn next_stream(&mut self) -> Option<Result<(Name, Stream<'a>)>> {
        match self {
            Opened::Single(name, stream) => Some(Ok((name.take(), stream.take()?))),
            Opened::Lost(error) => Some(Err(error.take()?)),
            #[cfg(feature = "compression")]
            Opened::Archive(name, archive) => Some(match archive.next_member()? {
                Ok((Some(member), bytes)) => {
                    let archive = name.as_deref().unwrap_or("<input>");
                    Ok((Some(format!("{archive}!{member}").into()), Stream::of(bytes)))
                }
                Ok((None, _)) => Ok((name.clone(), Stream::nothing(NO_FILE_IN_ARCHIVE))),
                Err((byte, error)) => Err(Error::io(name.clone(), byte, error)),
            }),
        }
    }
}

impl fmt::Debug for Opened<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Opened::Single(..) => "Single",
            #[cfg(feature = "compression")]
            Opened::Archive(..) => "Archive",
            Opened::Lost(_) => "Lost",
        })
    }
}

/// A path as messages and origins show it.
pub(super) fn name_of(path: &Path) -> Name {
    Some(path.to_string_lossy().into())
}

/// Adds what is read to a count.
pub(super) struct Counted<'a> {
    pub(super) bytes: Bytes<'a>,
    pub(super) count: Arc<AtomicU64>,
}

impl Read for Counted<'_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let read = self.bytes.read(into)?;
        self.count.fetch_add(read as u64, Ordering::Relaxed);
        Ok(read)
    }
}

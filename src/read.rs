//! Reading: any source of dumps, one article after the other, in bounded memory.

#[cfg(feature = "parallel")]
mod ahead;
#[cfg(feature = "compression")]
mod archive;
mod batches;
#[cfg(feature = "parallel")]
mod crew;
mod decode;
mod feed;
mod pieces;
mod source;
mod split;

#[cfg(feature = "arrow")]
pub(crate) use batches::BATCH_OF_INPUT;
pub use batches::MapBatches;
pub use split::{Split, splits};

use crate::{article::Article, diagnostic::Diagnostic, error::Result, parse::ParseOptions, setters::setters};
use decode::Memory;
use feed::Feed;
use pieces::Piece;
use source::Sources;
use std::{
    collections::VecDeque,
    io::{self, Read},
    path::Path,
    sync::Arc,
};

/// The largest record that is read, unless another limit is set: 16 MiB.
pub const RECORD_LIMIT: usize = 16 * 1024 * 1024;

/// How to read; opens readers.
///
/// ```
/// let dump = b" date 2021-11 https://a.example/\n\nT\n\nBody.";
/// let options = newsdump::ReadOptions::new().parse(newsdump::ParseOptions::new().quotes(false));
/// let articles: Vec<_> = options.from_reader(&dump[..]).collect::<Result<_, _>>()?;
/// assert_eq!(articles.len(), 1);
/// # Ok::<(), newsdump::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadOptions {
    parse: ParseOptions,
    record_limit: usize,
    threads: usize,
    ordered: bool,
}

impl Default for ReadOptions {
    fn default() -> Self {
        Self { parse: ParseOptions::default(), record_limit: RECORD_LIMIT, threads: 1, ordered: true }
    }
}

impl ReadOptions {
    /// Lenient, with everything derived, and a record limit of 16 MiB.
    ///
    /// ```
    /// assert_eq!(newsdump::ReadOptions::new(), newsdump::ReadOptions::default());
    /// ```
    pub fn new() -> Self {
        Self::default()
    }

    setters! {
        /// What to make of each record.
        ///
        /// ```
        /// let options = newsdump::ReadOptions::new().parse(newsdump::ParseOptions::new().strict(true));
        /// let mut reader = options.from_reader(&b"noise"[..]);
        /// assert!(reader.next().unwrap().is_err());
        /// assert!(reader.next().is_none());
        /// ```
        parse: ParseOptions,
        /// How many threads parse, of which the calling thread is one; 0 for as many as there are cores. Default: 1.
        ///
        /// The articles are the same, in the same order, whatever the number.
        ///
        /// ```
        /// let dump = b" date 2021-11 https://a.example/1\n\nOne\n date 2021-11 https://a.example/2\n\nTwo\n";
        /// let options = newsdump::ReadOptions::new().threads(2);
        /// let titles: Vec<_> = options.from_reader(&dump[..]).map(|article| article.unwrap().title).collect();
        /// assert_eq!(titles, [Some("One".into()), Some("Two".into())]);
        /// ```
        #[cfg(feature = "parallel")]
        threads: usize,
        /// Whether articles come in the order of the input, or, with several threads, as soon as they are ready.
        /// Default: in order.
        ///
        /// ```
        /// let dump = b" date 2021-11 https://a.example/1\n\nOne\n date 2021-11 https://a.example/2\n\nTwo\n";
        /// let options = newsdump::ReadOptions::new().threads(2).ordered(false);
        /// assert_eq!(options.from_reader(&dump[..]).count(), 2);
        /// ```
        #[cfg(feature = "parallel")]
        ordered: bool,
    }

    /// The largest record that is read, in bytes; a larger one is skipped, with a diagnostic. Bounds the
    /// memory that reading takes.
    ///
    /// ```
    /// let dump = b" date 2021-11 https://a.example/\n\nT\n\nBody.";
    /// let mut reader = newsdump::ReadOptions::new().record_limit(10).from_reader(&dump[..]);
    /// assert!(reader.next().is_none());
    /// assert_eq!(reader.skipped()[0].code, newsdump::Code::RecordTooLarge);
    /// ```
    #[must_use]
    pub fn record_limit(mut self, bytes: usize) -> Self {
        self.record_limit = bytes.max(1);
        self
    }

    /// Reads a file, a folder with all below it, or the files of a pattern such as `dumps/**/*.txt.gz`. Names that
    /// begin with a dot are left out of folders and archives, and of patterns that do not ask for the dot.
    ///
    /// # Errors
    ///
    /// `io` where there is no such file or nothing fits the pattern, `pattern` where it is none.
    ///
    /// ```
    /// # let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds");
    /// let reader = newsdump::ReadOptions::new().from_path(folder)?;
    /// assert_eq!(reader.count(), 1);
    /// # Ok::<(), newsdump::Error>(())
    /// ```
    pub fn from_path(&self, path: impl AsRef<Path>) -> Result<Reader<'static>> {
        self.from_paths([path])
    }

    /// Reads several of these, one after the other.
    ///
    /// # Errors
    ///
    /// As [`ReadOptions::from_path`].
    ///
    /// ```
    /// let none: [&str; 0] = [];
    /// assert_eq!(newsdump::ReadOptions::new().from_paths(none)?.count(), 0);
    /// # Ok::<(), newsdump::Error>(())
    /// ```
    pub fn from_paths(&self, paths: impl IntoIterator<Item = impl AsRef<Path>>) -> Result<Reader<'static>> {
        let mut sources = Sources::default();
        for path in paths {
            sources.add(path.as_ref())?;
        }
        Ok(Reader::over(sources, self.clone()))
    }

    /// Reads what lies in memory, where it lies: a `&[u8]`, a `Vec<u8>`, a file that is mapped.
    ///
    /// ```
    /// let dump = b" date 2021-11 https://a.example/\n\nT\n\nBody.";
    /// assert_eq!(newsdump::ReadOptions::new().from_bytes(dump).count(), 1);
    /// ```
    pub fn from_bytes<'a>(&self, bytes: impl AsRef<[u8]> + Send + 'a) -> Reader<'a> {
        Reader::over(Sources::memory(Memory(Box::new(bytes))), self.clone())
    }

    /// Reads a stream to its end.
    ///
    /// ```
    /// assert_eq!(newsdump::ReadOptions::new().from_reader(std::io::empty()).count(), 0);
    /// ```
    pub fn from_reader<'a>(&self, stream: impl Read + Send + 'a) -> Reader<'a> {
        self.from_named_reader(stream, None)
    }

    /// Reads a stream that messages call `name`.
    ///
    /// ```
    /// let mut reader = newsdump::ReadOptions::new().from_named_reader(std::io::empty(), Some("<stdin>"));
    /// assert!(reader.next().is_none());
    /// assert_eq!(reader.skipped()[0].file.as_deref(), Some("<stdin>"));
    /// ```
    pub fn from_named_reader<'a>(&self, stream: impl Read + Send + 'a, name: Option<&str>) -> Reader<'a> {
        Reader::over(Sources::stream(Box::new(stream), name.map(Arc::from)), self.clone())
    }
}

/// What a reader comes to: an article, or a stretch of input that gave none.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Item {
    /// An article, with its diagnostics.
    Article(Box<Article>),
    /// Input that belongs to no article: noise, a record over the limit, a file without records.
    Skipped(Diagnostic),
}

/// How far a reader has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Progress {
    /// Bytes read of the files, as they lie on disk.
    pub bytes: u64,
    /// Bytes of all files together; `None` for a stream.
    pub total: Option<u64>,
}

/// Articles from files, folders, patterns, streams or memory, in the order of the input.
///
/// As an iterator it gives articles; what belongs to none is told by [`Reader::skipped`].
/// [`Reader::next_item`] gives both in turn. Files in a folder come in the order of their names.
///
/// # Errors
///
/// - `io`: a file could not be opened, read or decompressed. What could be read of it has come before. The
///   next call goes on with the next file.
/// - In strict reading any other error: the reader has ended.
///
/// ```
/// let dump = b" date 2021-11 https://a.example/1\n\nOne\n\nBody.\n date 2021-12 https://a.example/2\n\nTwo\n\nBody.";
/// for article in newsdump::Reader::from_reader(&dump[..]) {
///     println!("{}", article?.title.unwrap_or_default());
/// }
/// # Ok::<(), newsdump::Error>(())
/// ```
#[derive(Debug)]
pub struct Reader<'a> {
    options: ReadOptions,
    feed: Feed<'a>,
    #[cfg(feature = "parallel")]
    crew: Option<crew::Crew<VecDeque<Result<Found>>>>,
    /// What was parsed and not asked for yet.
    #[cfg(feature = "parallel")]
    parsed: VecDeque<Result<Found>>,
    skipped: Vec<Diagnostic>,
    skipped_count: u64,
    ended: bool,
}

/// How many diagnostics of skipped stretches are kept: enough to see what is wrong, and bounded.
const KEPT: usize = 10_000;

impl Reader<'static> {
    /// Reads a path with the default options; see [`ReadOptions::from_path`].
    ///
    /// # Errors
    ///
    /// As [`ReadOptions::from_path`].
    ///
    /// ```
    /// assert!(newsdump::Reader::from_path("no/such/file").is_err());
    /// ```
    pub fn from_path(path: impl AsRef<Path>) -> Result<Self> {
        ReadOptions::new().from_path(path)
    }

    /// Reads several paths with the default options; see [`ReadOptions::from_paths`].
    ///
    /// # Errors
    ///
    /// As [`ReadOptions::from_path`].
    ///
    /// ```
    /// assert!(newsdump::Reader::from_paths(["no/such/file"]).is_err());
    /// ```
    pub fn from_paths(paths: impl IntoIterator<Item = impl AsRef<Path>>) -> Result<Self> {
        ReadOptions::new().from_paths(paths)
    }
}

impl<'a> Reader<'a> {
    /// Reads what lies in memory with the default options; see [`ReadOptions::from_bytes`].
    ///
    /// ```
    /// assert_eq!(newsdump::Reader::from_bytes(b"").count(), 0);
    /// ```
    pub fn from_bytes(bytes: impl AsRef<[u8]> + Send + 'a) -> Self {
        ReadOptions::new().from_bytes(bytes)
    }

    /// Reads a stream with the default options; see [`ReadOptions::from_reader`].
    ///
    /// ```
    /// assert_eq!(newsdump::Reader::from_reader(&b""[..]).count(), 0);
    /// ```
    pub fn from_reader(stream: impl Read + Send + 'a) -> Self {
        ReadOptions::new().from_reader(stream)
    }

    fn over(sources: Sources<'a>, mut options: ReadOptions) -> Self {
        if options.threads == 0 {
            options.threads = std::thread::available_parallelism().map_or(1, usize::from);
        }
        Self {
            #[cfg(feature = "parallel")]
            // To hand an article over takes longer than to make one with nothing that rests on its text.
            crew: match options.parse.looks_into_texts() {
                true => crew::Crew::of(&options, Arc::new(|found| found.collect()), batches::Load::READ),
                false => None,
            },
            #[cfg(feature = "parallel")]
            parsed: VecDeque::new(),
            feed: Feed::new(sources, options.threads),
            options,
            skipped: Vec::new(),
            skipped_count: 0,
            ended: false,
        }
    }

    /// What was read so far and belongs to no article: the first 10,000 stretches. [`Reader::next_item`] gives
    /// each of them, [`Reader::skipped_count`] says how many there were. That a file is UTF-16 stands here, too.
    ///
    /// ```
    /// let mut reader = newsdump::Reader::from_reader(&b"noise"[..]);
    /// assert!(reader.next().is_none());
    /// assert_eq!(reader.skipped()[0].code, newsdump::Code::TextBeforeHeader);
    /// ```
    pub fn skipped(&self) -> &[Diagnostic] {
        &self.skipped
    }

    /// How many stretches were read so far, as an iterator, that belong to no article.
    ///
    /// ```
    /// let mut reader = newsdump::Reader::from_reader(&b"noise"[..]);
    /// assert!(reader.next().is_none());
    /// assert_eq!(reader.skipped_count(), 1);
    /// ```
    pub fn skipped_count(&self) -> u64 {
        self.skipped_count
    }

    /// The files that it has not opened yet, in their order: before the first read, all that it will read. For those
    /// who write beside what is read.
    ///
    /// ```
    /// # let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds");
    /// let mut reader = newsdump::Reader::from_path(folder)?;
    /// assert_eq!(reader.files().count(), 1);
    /// assert!(reader.next().is_some() && reader.files().count() == 0);
    /// # Ok::<(), newsdump::Error>(())
    /// ```
    pub fn files(&self) -> impl Iterator<Item = &Path> {
        self.feed.files()
    }

    /// Whether `file` is one of these, by whatever name: through a link, from another folder.
    ///
    /// ```
    /// # let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds");
    /// let reader = newsdump::Reader::from_path(&folder)?;
    /// # let dump = reader.files().next().unwrap().to_owned();
    /// assert!(reader.will_read(dump) && !reader.will_read("articles.jsonl"));
    /// # Ok::<(), newsdump::Error>(())
    /// ```
    pub fn will_read(&self, file: impl AsRef<Path>) -> bool {
        let Some(place) = file.as_ref().canonicalize().ok().filter(|place| place.is_file()) else {
            return false;
        };
        // There may be many, and most have another name.
        let may_be_it = |path: &&Path| path.file_name() == place.file_name() || path.is_symlink();
        self.files().filter(may_be_it).any(|path| path.canonicalize().is_ok_and(|path| path == place))
    }

    /// How far it has come.
    ///
    /// ```
    /// let reader = newsdump::Reader::from_reader(&b""[..]);
    /// assert_eq!(reader.progress().bytes, 0);
    /// ```
    pub fn progress(&self) -> Progress {
        self.feed.progress()
    }

    /// Calls `check` before each read from a file or stream; its error is the error of that read. For those
    /// who must be able to stop at any time, inside a record or a long stretch of noise, too.
    ///
    /// ```
    /// use std::io::{Error, ErrorKind::TimedOut};
    /// let dump = b" date 2021-11 https://a.example/\n\nT\n\nBody.";
    /// let mut reader = newsdump::Reader::from_reader(&dump[..]);
    /// reader.check_with(|| Err(Error::from(TimedOut)));
    /// assert_eq!(reader.next().unwrap().unwrap_err().code(), "io");
    /// ```
    pub fn check_with(&mut self, check: impl Fn() -> io::Result<()> + Send + Sync + 'a) {
        self.feed.pieces.check_with(Box::new(check));
    }

    /// The next article or skipped stretch, in the order of the input.
    ///
    /// # Errors
    ///
    /// See [`Reader`].
    ///
    /// ```
    /// let mut reader = newsdump::Reader::from_reader(&b"noise\n date 2021-11 https://a.example/\n\nT\n"[..]);
    /// assert!(matches!(reader.next_item(), Some(Ok(newsdump::Item::Skipped(_)))));
    /// assert!(matches!(reader.next_item(), Some(Ok(newsdump::Item::Article(_)))));
    /// assert!(reader.next_item().is_none());
    /// ```
    pub fn next_item(&mut self) -> Option<Result<Item>> {
        Some(self.next_found()?.map(Item::from))
    }

    fn next_found(&mut self) -> Option<Result<Found>> {
        if self.ended {
            return None;
        }
        let limit = self.options.record_limit;
        #[cfg(feature = "parallel")]
        let read = match &mut self.crew {
            Some(crew) => loop {
                if let Some(found) = self.parsed.pop_front() {
                    break Some(found);
                }
                self.parsed = crew.next_made(&mut self.feed, limit)?;
            },
            None => self.feed.next_piece(limit, |piece| read(piece, &self.options.parse)),
        }?;
        #[cfg(not(feature = "parallel"))]
        let read = self.feed.next_piece(limit, |piece| read(piece, &self.options.parse))?;
        // In strict reading the first error is the end.
        self.ended = read.is_err() && self.options.parse.is_strict();
        Some(read)
    }

    /// What was parsed already, and what is being parsed.
    fn take_parsed(&mut self) -> VecDeque<Result<Found>> {
        #[cfg(feature = "parallel")]
        if let Some(crew) = &mut self.crew {
            crew.stop_feeding();
            return std::iter::from_fn(|| self.next_found()).collect();
        }
        VecDeque::new()
    }
}

impl Iterator for Reader<'_> {
    type Item = Result<Article>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            match self.next_found()? {
                Ok(Found::Article(article)) => return Some(Ok(article)),
                Ok(Found::Skipped(diagnostic)) => {
                    self.skipped_count += u64::from(diagnostic.code.leaves_out());
                    if self.skipped.len() < KEPT {
                        self.skipped.push(diagnostic);
                    }
                }
                Err(error) => return Some(Err(error)),
            }
        }
    }
}

/// What a piece of input comes to: an [`Item`] that is not yet in a box of its own.
#[derive(Debug)]
#[allow(clippy::large_enum_variant, reason = "nearly all are articles")]
enum Found {
    Article(Article),
    Skipped(Diagnostic),
}

impl From<Found> for Item {
    fn from(found: Found) -> Self {
        match found {
            Found::Article(article) => Self::Article(Box::new(article)),
            Found::Skipped(diagnostic) => Self::Skipped(diagnostic),
        }
    }
}

fn read(piece: Piece<'_>, options: &ParseOptions) -> Result<Found> {
    match piece {
        Piece::Record { bytes, stretch, line } => {
            options.article(bytes, stretch, || line.number()).map(Found::Article)
        }
        Piece::Skipped(found) if options.is_strict() && found.code.stops_strict_reading() => {
            Err(found.into())
        }
        Piece::Skipped(found) => Ok(Found::Skipped(found)),
        Piece::Failed(error) => Err(error),
    }
}

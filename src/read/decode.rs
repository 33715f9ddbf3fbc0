//! What lies around the text of a stream: compression and UTF-16, recognised by content.

use crate::parse::{NO_RECORD, UTF32};
#[cfg(feature = "compression")]
use flate2::bufread::GzDecoder;
#[cfg(feature = "compression")]
use std::io::{BufRead, BufReader};
use std::{
    fmt,
    io::{self, Cursor, Read},
};

/// How much of a stream is looked at to tell what it is: a tar header says so in its first 512 bytes.
const HEAD: usize = 512;
/// The length of an archive without members, as most programs write it: zeros alone. The least is two heads.
const EMPTY_TAR: usize = 10_240;

pub(super) type Bytes<'a> = Box<dyn Read + Send + 'a>;

/// Bytes that lie in memory as a whole.
pub(super) struct Memory<'a>(pub(super) Box<dyn AsRef<[u8]> + Send + 'a>);

impl Memory<'_> {
    pub(super) fn bytes(&self) -> &[u8] {
        self.0.as_ref().as_ref()
    }
}

impl AsRef<[u8]> for Memory<'_> {
    fn as_ref(&self) -> &[u8] {
        self.bytes()
    }
}

impl fmt::Debug for Memory<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Memory").field("len", &self.bytes().len()).finish()
    }
}

/// A stream of UTF-8, or of what should be.
pub(super) struct Stream<'a> {
    bytes: Bytes<'a>,
    /// What there is to read in the place of `bytes`.
    memory: Option<Memory<'a>>,
    /// Whether it was decoded from UTF-16, which has not been said yet.
    utf16: bool,
    pub(super) at_end: bool,
    /// What is said where it holds nothing.
    pub(super) nothing: &'static str,
}

impl<'a> Stream<'a> {
    /// The text of `bytes`, decompressed and decoded.
    pub(super) fn of(bytes: Bytes<'a>) -> Self {
        let content = decompress(Peeked::at(bytes));
        let archive = content.has_tar_header().then_some("a tar archive");
        Self::of_plain(content.or_refused(archive, "text within an archive"))
    }

    /// Bytes that are text as they are.
    pub(super) fn plain(bytes: Bytes<'a>) -> Self {
        Self { bytes, memory: None, utf16: false, at_end: false, nothing: NO_RECORD }
    }

    /// No bytes at all, of which `message` is said.
    pub(super) fn nothing(message: &'static str) -> Self {
        Self { nothing: message, ..Self::plain(Box::new(io::empty())) }
    }

    /// Memory that is text as it is.
    pub(super) fn of_memory(memory: Memory<'a>) -> Self {
        Self {
            bytes: Box::new(io::empty()),
            memory: Some(memory),
            utf16: false,
            at_end: true,
            nothing: NO_RECORD,
        }
    }

    /// What there is to read, where it lies in memory: once.
    pub(super) fn take_memory(&mut self) -> Option<Memory<'a>> {
        self.memory.take()
    }

    /// The text of bytes that are not compressed.
    pub(super) fn of_plain(peeked: Peeked<'a>) -> Self {
        if crate::encoding::is_utf32(&peeked.head) {
            return Self::plain(failing(io::Error::new(io::ErrorKind::Unsupported, UTF32)));
        }
        let Some(encoding) = crate::encoding::utf16(&peeked.head) else {
            return Self::plain(peeked.whole());
        };
        let decoder = encoding_rs_io::DecodeReaderBytesBuilder::new()
            .encoding(Some(encoding))
            .strip_bom(true)
            .build(peeked.whole());
        Self { bytes: Box::new(decoder), memory: None, utf16: true, at_end: false, nothing: NO_RECORD }
    }

    /// Whether to say that the stream was UTF-16: once.
    pub(super) fn take_utf16(&mut self) -> bool {
        std::mem::take(&mut self.utf16)
    }

    pub(super) fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        self.bytes.read(into)
    }
}

impl fmt::Debug for Stream<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Stream")
            .field("utf16", &self.utf16)
            .field("at_end", &self.at_end)
            .finish_non_exhaustive()
    }
}

/// A stream whose first bytes are known.
pub(super) struct Peeked<'a> {
    head: Vec<u8>,
    rest: Bytes<'a>,
}

impl<'a> Peeked<'a> {
    /// Looks at the start of `bytes`. An error there comes again when the stream is read.
    pub(super) fn at(mut bytes: Bytes<'a>) -> Self {
        let mut head = Vec::with_capacity(HEAD);
        let mut read = bytes.by_ref().take(HEAD as u64).read_to_end(&mut head);
        if is_zeros(&head) {
            read = read.and_then(|_| bytes.by_ref().take(EMPTY_TAR as u64).read_to_end(&mut head));
        }
        match read {
            Ok(_) => Self { head, rest: bytes },
            Err(error) => Self { head, rest: failing(error) },
        }
    }

    /// The stream from its start.
    pub(super) fn whole(self) -> Bytes<'a> {
        Box::new(Cursor::new(self.head).chain(self.rest))
    }

    /// Whether it is gzip or zstd data.
    pub(super) fn is_compressed(&self) -> bool {
        self.compression().is_some()
    }

    /// How it is compressed, where that is read.
    fn compression(&self) -> Option<Compression> {
        match self.head.as_slice() {
            [0x1F, 0x8B, ..] => Some(Compression::Gzip),
            // A frame of data, or one to be skipped, with which programs that compress in parallel begin.
            [0x28, 0xB5, 0x2F, 0xFD, ..] | [0x50..=0x5F, 0x2A, 0x4D, 0x18, ..] => Some(Compression::Zstd),
            _ => None,
        }
    }

    /// Whether there is nothing in it.
    pub(super) fn is_empty(&self) -> bool {
        self.head.is_empty()
    }

    /// Whether it can be read from its middle.
    pub(super) fn is_plain_text(&self) -> bool {
        !self.is_compressed()
            && !self.is_tar()
            && self.foreign().is_none()
            && crate::encoding::utf16(&self.head).is_none()
            && !crate::encoding::is_utf32(&self.head)
    }

    /// What it is, where that is compressed or packed in a way that is not read.
    fn foreign(&self) -> Option<&'static str> {
        match self.head.as_slice() {
            [b'P', b'K', 3, 4, ..] => Some("a zip archive"),
            [b'7', b'z', 0xBC, 0xAF, 0x27, 0x1C, ..] => Some("a 7z archive"),
            [0xFD, b'7', b'z', b'X', b'Z', 0, ..] => Some("xz data"),
            [b'B', b'Z', b'h', b'1'..=b'9', 0x31, 0x41, 0x59, 0x26, 0x53, 0x59, ..] => Some("bzip2 data"),
            _ => None,
        }
    }

    /// The stream, or a failing one that says what was found where something else was `expected`.
    fn or_refused(self, found: Option<&str>, expected: &str) -> Self {
        let Some(found) = found else { return self };
        let message = format!("found {found}, expected {expected}; unpack it first");
        Self::at(failing(io::Error::new(io::ErrorKind::Unsupported, message)))
    }

    /// Whether it is a tar archive.
    pub(super) fn is_tar(&self) -> bool {
        let is_empty = (2 * HEAD..=EMPTY_TAR).contains(&self.head.len()) && is_zeros(&self.head);
        is_empty || self.has_tar_header()
    }

    fn has_tar_header(&self) -> bool {
        self.head.get(257..262) == Some(b"ustar")
    }
}

/// What is decompressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Compression {
    Gzip,
    Zstd,
}

impl Compression {
    fn name(self) -> &'static str {
        match self {
            Self::Gzip => "gzip data",
            Self::Zstd => "zstd data",
        }
    }
}

fn is_zeros(bytes: &[u8]) -> bool {
    bytes.iter().all(|&byte| byte == 0)
}

/// A stream that fails at once.
pub(super) fn failing(error: io::Error) -> Bytes<'static> {
    struct Failing(Option<io::Error>);

    impl Read for Failing {
        fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
            self.0.take().map_or(Ok(0), Err)
        }
    }

    Box::new(Failing(Some(error)))
}

/// The content of a gzip or zstd stream; any other stream as it is, where it can be read.
pub(super) fn decompress(peeked: Peeked<'_>) -> Peeked<'_> {
    let content = match peeked.compression() {
        Some(Compression::Gzip) => Peeked::at(gunzip(peeked.whole())),
        Some(Compression::Zstd) => Peeked::at(unzstd(peeked.whole())),
        None => {
            let found = peeked.foreign();
            return peeked.or_refused(found, "text, gzip, zstd or tar");
        }
    };
    let found = content.compression().map(Compression::name).or_else(|| content.foreign());
    content.or_refused(found, "text or tar within what is compressed")
}

#[cfg(feature = "compression")]
fn gunzip(bytes: Bytes<'_>) -> Bytes<'_> {
    Box::new(Gunzip(Some(GzDecoder::new(BufReader::with_capacity(GUNZIP_BUFFER, bytes)))))
}

/// How many compressed bytes are read at once.
#[cfg(feature = "compression")]
const GUNZIP_BUFFER: usize = 32 * 1024;

/// What the members of a gzip stream hold, one after the other; none behind its end. The zeros that tapes and some
/// downloads add at the end say nothing.
#[cfg(feature = "compression")]
struct Gunzip<'a>(Option<GzDecoder<BufReader<Bytes<'a>>>>);

#[cfg(feature = "compression")]
impl Read for Gunzip<'_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        loop {
            let Some(member) = &mut self.0 else { return Ok(0) };
            let read = member.read(into)?;
            if read > 0 || into.is_empty() {
                return Ok(read);
            }
            let behind = member.get_mut();
            let next = loop {
                let buffered = behind.fill_buf()?;
                let zeros = buffered.iter().take_while(|&&byte| byte == 0).count();
                let next = buffered.get(zeros).copied();
                if zeros == 0 || next.is_some() {
                    behind.consume(zeros);
                    break next;
                }
                behind.consume(zeros);
            };
            self.0 = match (next, self.0.take()) {
                (Some(0x1F), Some(ended)) => Some(GzDecoder::new(ended.into_inner())),
                (Some(_), _) => {
                    let message = "found trailing data, expected the end of the file or more gzip data";
                    return Err(io::Error::new(io::ErrorKind::InvalidData, message));
                }
                _ => None,
            };
        }
    }
}

#[cfg(feature = "compression")]
fn unzstd(bytes: Bytes<'_>) -> Bytes<'_> {
    match zstd::stream::read::Decoder::new(bytes) {
        Ok(decoder) => Box::new(Unzstd(decoder)),
        Err(error) => failing(error),
    }
}

/// The content of zstd data.
#[cfg(feature = "compression")]
struct Unzstd<'a>(zstd::stream::read::Decoder<'static, BufReader<Bytes<'a>>>);

#[cfg(feature = "compression")]
impl Read for Unzstd<'_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        self.0.read(into).map_err(|error| match error.to_string().contains("too much memory") {
            true => io::Error::new(io::ErrorKind::Unsupported, LONG_WINDOW),
            false => error,
        })
    }
}

#[cfg(feature = "compression")]
const LONG_WINDOW: &str = "found zstd data that takes more than 128 MiB of memory, as `zstd --long=28` and more make it; \
                           unpack it with `zstd -dc --long=31`, and read that";

#[cfg(not(feature = "compression"))]
fn gunzip(_: Bytes<'_>) -> Bytes<'_> {
    without_compression("gzip data")
}

#[cfg(not(feature = "compression"))]
fn unzstd(_: Bytes<'_>) -> Bytes<'_> {
    without_compression("zstd data")
}

/// Says that this build does not read `what`.
#[cfg(not(feature = "compression"))]
pub(super) fn without_compression(what: &str) -> Bytes<'static> {
    let message = format!("found {what}, which newsdump reads only with its feature `compression`");
    failing(io::Error::new(io::ErrorKind::Unsupported, message))
}

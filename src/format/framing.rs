//! Framing: which bytes of the input are a record, and which are noise.
//!
//! Only a header at the start of a line begins a record; at the start of the input a damaged one does, too,
//! where it cannot be body text. Headers are rare and hold `://`, which is rarer
//! still in running text; so the scan looks for that, and then at the line around it.

use super::{
    blanks::{is_blank, skip_blank_lines},
    header::{Around, Header},
};
use memchr::memmem;
use once_cell::sync::Lazy;
use std::ops::Range;

/// The longest line that is taken for a header, in bytes. Addresses are far shorter; a bound keeps what
/// a reader must hold back at the end of a piece of input small.
pub const MAX_HEADER: usize = 64 * 1024;

/// One step of framing. The ranges are bytes of the buffer that the step was given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Frame {
    /// A record: from its header (or the blank lines in front of it) up to the next record.
    Record(Range<usize>),
    /// Text that belongs to no record.
    Noise(Range<usize>),
    /// The buffer ends before the frame does.
    NeedMore,
    /// All is said.
    End,
}

/// Steps through a buffer, frame by frame, whether it holds the whole input or the next piece of it.
///
/// Each byte is looked at once, however often the buffer grows.
///
/// ```
/// use newsdump::format::{Frame, Framer};
/// let mut framer = Framer::new();
/// let text = b"noise\n date 2021-11 https://a.example/\n\nT\n";
/// assert_eq!(framer.next_frame(&text[..20], false), Frame::NeedMore);
/// assert_eq!(framer.next_frame(text, true), Frame::Noise(0..6));
/// assert_eq!(framer.next_frame(text, true), Frame::Record(6..42));
/// assert_eq!(framer.next_frame(text, true), Frame::End);
/// ```
#[derive(Debug, Clone)]
pub struct Framer {
    /// Where the frame at hand begins.
    start: usize,
    /// Where the search for the next header goes on.
    scanned: usize,
    /// Whether the frame at hand has its header.
    in_record: bool,
    /// Whether the first byte of the buffer begins a line.
    begins_line: bool,
    /// Whether the frame at hand begins the input.
    begins_input: bool,
    /// Whether the frame at hand was given up.
    abandoned: bool,
}

impl Default for Framer {
    fn default() -> Self {
        Self {
            start: 0,
            scanned: 0,
            in_record: false,
            begins_line: true,
            begins_input: true,
            abandoned: false,
        }
    }
}

impl Framer {
    /// At the start of the input.
    ///
    /// ```
    /// assert_eq!(newsdump::format::Framer::new().pending(), 0);
    /// ```
    pub fn new() -> Self {
        Self::default()
    }

    /// In the middle of an input, at a place that begins a line or does not. What stands before the first
    /// header comes as noise, be it nothing.
    ///
    /// ```
    /// use newsdump::format::{Frame, Framer};
    /// let mut framer = Framer::in_the_middle(false);
    /// assert_eq!(framer.next_frame(b"f a line\ndate 2021-11 https://a.example/", true), Frame::Noise(0..9));
    /// ```
    pub fn in_the_middle(begins_line: bool) -> Self {
        Self { begins_line, begins_input: false, abandoned: true, ..Self::default() }
    }

    /// Where the frame at hand begins: everything before may be dropped from the buffer.
    ///
    /// ```
    /// let mut framer = newsdump::format::Framer::new();
    /// framer.next_frame(b"noise\ndate 2021-11 https://a.example/", true);
    /// assert_eq!(framer.pending(), 6);
    /// ```
    pub fn pending(&self) -> usize {
        self.start
    }

    /// Says that the first `count` bytes of the buffer, all before [`Framer::pending`], were dropped.
    ///
    /// ```
    /// let mut framer = newsdump::format::Framer::new();
    /// framer.next_frame(b"noise\ndate 2021-11 https://a.example/", true);
    /// framer.dropped(6);
    /// assert_eq!(framer.pending(), 0);
    /// ```
    pub fn dropped(&mut self, count: usize) {
        self.start = self.start.saturating_sub(count);
        self.scanned = self.scanned.saturating_sub(count);
    }

    /// Gives up the frame at hand, in order not to hold all of it: says how many bytes at the start of
    /// `buffer` can be no part of the next header, and expects them to be dropped. The next frame is then
    /// noise: what is left up to that header, be it nothing.
    ///
    /// ```
    /// let mut framer = newsdump::format::Framer::new();
    /// assert_eq!(framer.abandon(&[b'x'; 100_000]), 100_000 - newsdump::format::MAX_HEADER);
    /// ```
    pub fn abandon(&mut self, buffer: &[u8]) -> usize {
        let keep_from = buffer.len().saturating_sub(MAX_HEADER).max(self.start);
        if keep_from > 0 {
            self.begins_line = matches!(buffer.get(keep_from - 1), Some(b'\n' | b'\r'));
        }
        self.scanned = self.scanned.saturating_sub(keep_from);
        self.start = 0;
        self.in_record = false;
        self.begins_input = false;
        self.abandoned = true;
        keep_from
    }

    /// The next frame of `buffer`; `last` says that the input ends with it.
    ///
    /// ```
    /// use newsdump::format::{Frame, Framer};
    /// assert_eq!(Framer::new().next_frame(b"", true), Frame::End);
    /// ```
    pub fn next_frame(&mut self, buffer: &[u8], last: bool) -> Frame {
        loop {
            let header = match self.next_header(buffer, last) {
                Ok(header) => header,
                Err(()) if !last => return Frame::NeedMore,
                Err(()) => return self.finish(buffer),
            };
            self.scanned = header.end;
            let before = self.start..header.start;
            if self.in_record {
                self.start = header.start;
                return Frame::Record(before);
            }
            self.in_record = true;
            // Blank lines in front of the first header belong to its record, unless there is no end of them.
            let blank = is_blank(buffer.get(before.clone()).unwrap_or_default());
            if self.abandoned || before.len() > MAX_HEADER || !blank {
                self.start = header.start;
                return self.without_header(buffer, before);
            }
        }
    }

    /// The frame of text that no whole header stands over: noise, unless a damaged header begins the input.
    fn without_header(&mut self, buffer: &[u8], range: Range<usize>) -> Frame {
        self.abandoned = false;
        match std::mem::take(&mut self.begins_input) && begins_with_header(buffer.get(range.clone())) {
            true => Frame::Record(range),
            false => Frame::Noise(range),
        }
    }

    /// Whether the frame at hand is a record, as far as `buffer` shows.
    ///
    /// ```
    /// let mut framer = newsdump::format::Framer::new();
    /// framer.next_frame(b" date 2021-11 https://a.example/\n", false);
    /// assert!(framer.is_record(b" date 2021-11 https://a.example/\n"));
    /// ```
    pub fn is_record(&self, buffer: &[u8]) -> bool {
        self.in_record || (self.begins_input && begins_with_header(buffer.get(self.start..)))
    }

    /// What is left at the end of the input.
    fn finish(&mut self, buffer: &[u8]) -> Frame {
        let rest = self.start..buffer.len();
        self.start = buffer.len();
        match std::mem::take(&mut self.in_record) {
            true => Frame::Record(rest),
            false if rest.is_empty() && !self.abandoned => Frame::End,
            false => self.without_header(buffer, rest),
        }
    }

    /// The line of the next header at or after `scanned`.
    fn next_header(&mut self, buffer: &[u8], last: bool) -> Result<Range<usize>, ()> {
        static MARK: Lazy<memmem::Finder<'static>> = Lazy::new(|| memmem::Finder::new("://"));
        while let Some(found) = MARK.find(buffer.get(self.scanned..).unwrap_or_default()) {
            let colon = self.scanned + found;
            self.scanned = colon;
            match Header::around(buffer, colon, self.begins_line, last) {
                Around::Header(line) => return Ok(line.start..line.end),
                Around::Unfinished => return Err(()),
                Around::No => self.scanned += 1,
            }
        }
        // A `://` may begin in the last two bytes.
        self.scanned = self.scanned.max(buffer.len().saturating_sub(2));
        Err(())
    }
}

/// The frames of a whole input, one after the other: records and noise, which together are all of it.
///
/// ```
/// use newsdump::format::{Frame, Frames};
/// let frames: Vec<_> = Frames::new(b"noise\n date 2021-11 https://a.example/\n").collect();
/// assert_eq!(frames, [Frame::Noise(0..6), Frame::Record(6..39)]);
/// ```
#[derive(Debug, Clone)]
pub struct Frames<'a> {
    input: &'a [u8],
    framer: Framer,
}

impl<'a> Frames<'a> {
    /// At the start of `input`.
    ///
    /// ```
    /// assert_eq!(newsdump::format::Frames::new(b"").next(), None);
    /// ```
    pub fn new(input: &'a [u8]) -> Self {
        Self { input, framer: Framer::new() }
    }
}

impl Iterator for Frames<'_> {
    type Item = Frame;

    fn next(&mut self) -> Option<Frame> {
        match self.framer.next_frame(self.input, true) {
            Frame::End | Frame::NeedMore => None,
            frame => Some(frame),
        }
    }
}

/// Whether the first line that is not blank is a header, whole or damaged.
fn begins_with_header(text: Option<&[u8]>) -> bool {
    let text = text.unwrap_or_default();
    let start = skip_blank_lines(text, 0);
    start <= MAX_HEADER && Header::parse(text.get(start..).unwrap_or_default()).is_some()
}

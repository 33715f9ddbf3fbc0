//! A stream in pieces: its records, and what lies between them, out of one buffer of bounded size. What lies in memory
//! as a whole is cut where it lies.

use super::decode::{Memory, Stream};
use crate::{
    diagnostic::{Code, Diagnostic, Finding, Stretch},
    error::Error,
    format::{Frame, Framer, MAX_HEADER, first_line},
    parse,
    span::Span,
};
use std::{fmt, io, ops::Range, sync::Arc};

/// How much is read at once: large enough to make calls rare, small enough to stay in the cache.
const CHUNK: usize = 256 * 1024;

/// A piece of a stream.
pub(super) enum Piece<'b> {
    /// A record, and where it stands, but for the line.
    Record { bytes: &'b [u8], stretch: Stretch, line: Line<'b> },
    /// Input that belongs to no record that was read.
    Skipped(Diagnostic),
    /// The stream ended with an error.
    Failed(Error),
}

/// The line that a record begins on. Few ask for it, so it is counted when it is asked for.
pub(super) enum Line<'b> {
    #[cfg(feature = "parallel")]
    Known(u64),
    Uncounted {
        lines: &'b mut Lines,
        held: &'b [u8],
        at: usize,
    },
}

impl Line<'_> {
    /// Its number, from 1.
    pub(super) fn number(self) -> u64 {
        match self {
            #[cfg(feature = "parallel")]
            Self::Known(line) => line,
            Self::Uncounted { lines, held, at } => lines.up_to(held, at),
        }
    }
}

/// Counts the lines of a stream.
#[derive(Debug, Default)]
pub(super) struct Lines {
    /// How many lines end before `counted`.
    ends: u64,
    /// Up to which byte of those at hand lines are counted.
    counted: usize,
}

impl Lines {
    /// The line, from 1, on which byte `to` of those at hand stands; no byte before is asked for later.
    fn up_to(&mut self, held: &[u8], to: usize) -> u64 {
        let bytes = held.get(self.counted..to).unwrap_or_default();
        self.ends += parse::line_ends(bytes);
        // A line end of two characters, cut in the middle, is counted with its second one.
        if bytes.ends_with(b"\r") && held.get(to) == Some(&b'\n') {
            self.ends -= 1;
        }
        self.counted = self.counted.max(to);
        self.ends + 1
    }
}

/// The bytes at hand.
#[derive(Debug)]
enum Held<'a> {
    /// What was read of a stream and is still of use.
    Buffer { buffer: Vec<u8>, filled: usize },
    /// All there is.
    Memory(Memory<'a>),
}

impl Default for Held<'_> {
    fn default() -> Self {
        Self::Buffer { buffer: Vec::new(), filled: 0 }
    }
}

impl Held<'_> {
    fn bytes(&self) -> &[u8] {
        match self {
            Self::Buffer { buffer, filled } => buffer.get(..*filled).unwrap_or_default(),
            Self::Memory(memory) => memory.bytes(),
        }
    }
}

/// Cuts one stream after the other into pieces. The buffer is kept from stream to stream.
#[derive(Debug, Default)]
pub(super) struct Pieces<'a> {
    stream: Option<Stream<'a>>,
    name: Option<Arc<str>>,
    held: Held<'a>,
    framer: Framer,
    /// Where the bytes at hand begin in the stream.
    base: u64,
    lines: Lines,
    /// Number of the last record, from 1.
    record: u64,
    /// Whether it was decoded from UTF-16.
    utf16: bool,
    /// Whether anything was said of this stream.
    spoken: bool,
    /// What there is to say of a stretch too large to hold, as far as its start tells.
    abandoned: Option<Diagnostic>,
    failure: Option<io::Error>,
    /// The part of the stream that is asked for.
    part: Option<Part>,
    check: Check<'a>,
}

/// What is called before each read.
#[derive(Default)]
struct Check<'a>(Option<BoxedCheck<'a>>);

pub(super) type BoxedCheck<'a> = Box<dyn Fn() -> io::Result<()> + Send + Sync + 'a>;

impl fmt::Debug for Check<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0.is_some() { "Check" } else { "None" })
    }
}

/// Where a stream stands that is read in part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stands {
    AtStart,
    AtPart { begins_line: bool },
}

/// A part of a stream: the records whose header begins in it.
#[derive(Debug, Clone)]
struct Part {
    /// The byte of the stream at which no more record begins.
    end: u64,
    /// Whether what stands before the first header belongs to a record before the part.
    in_the_middle: bool,
}

impl<'a> Pieces<'a> {
    /// Turns to the next stream.
    pub(super) fn start(&mut self, name: Option<Arc<str>>, mut stream: Stream<'a>) {
        let held = match (stream.take_memory(), std::mem::take(&mut self.held)) {
            (Some(memory), _) => Held::Memory(memory),
            (None, Held::Buffer { buffer, .. }) => Held::Buffer { buffer, filled: 0 },
            (None, Held::Memory(_)) => Held::default(),
        };
        let check = std::mem::take(&mut self.check);
        *self = Self { stream: Some(stream), name, held, check, ..Self::default() };
    }

    /// How much was taken of what lies in memory.
    pub(super) fn taken_of_memory(&self) -> usize {
        match self.held {
            Held::Buffer { .. } => 0,
            Held::Memory(_) => self.framer.pending(),
        }
    }

    /// Calls `check` before each read; its error is that of the read.
    pub(super) fn check_with(&mut self, check: BoxedCheck<'a>) {
        self.check = Check(Some(check));
    }

    /// Turns to a stream of which only the records whose header begins in `part` are asked for. It stands at the
    /// start of the part, where a line begins or not, or at that of the file, with nothing but blanks between.
    pub(super) fn start_part(
        &mut self,
        name: Option<Arc<str>>,
        stream: Stream<'a>,
        part: Range<u64>,
        stands: Stands,
    ) {
        self.start(name, stream);
        if let Stands::AtPart { begins_line } = stands {
            self.base = part.start;
            self.framer = Framer::in_the_middle(begins_line);
        }
        let in_the_middle = part.start > 0;
        self.spoken = in_the_middle;
        self.part = Some(Part { end: part.end, in_the_middle });
    }

    /// The next piece of the stream; `None` at its end.
    pub(super) fn next_piece(&mut self, limit: usize) -> Option<Piece<'_>> {
        if self.stream.as_mut()?.take_utf16() {
            self.utf16 = true;
            let piece = self.skipped(parse::utf16_finding(), 0..0);
            self.spoken = false;
            return Some(piece);
        }
        loop {
            let last = self.stream.as_ref()?.at_end;
            if self.is_past_part() {
                self.stream = None;
                return None;
            }
            let held = self.held.bytes();
            match self.framer.next_frame(held, last) {
                // Blank lines and a header are always held, so that what they begin is known.
                Frame::NeedMore
                    if held.len() - self.framer.pending() > limit.saturating_add(2 * MAX_HEADER) =>
                {
                    self.abandon(limit);
                }
                Frame::NeedMore => self.fill(),
                Frame::Record(range) if self.header_is_past_part(&range) => {
                    self.stream = None;
                    return None;
                }
                Frame::Record(range) => {
                    if let Some(part) = &mut self.part {
                        part.in_the_middle = false;
                    }
                    self.record += 1;
                    if range.len() > limit {
                        return Some(self.skipped(too_large(range.len() as u64, limit), range));
                    }
                    self.spoken = true;
                    let cut_off = self.failure.is_some() && self.ends_with(&range);
                    let stretch = Stretch { cut_off, ..self.stretch(&range, self.record) };
                    let held = self.held.bytes();
                    let line = Line::Uncounted { lines: &mut self.lines, held, at: range.start };
                    return Some(Piece::Record { bytes: held.get(range)?, stretch, line });
                }
                Frame::Noise(_)
                    if self.part.as_mut().is_some_and(|part| std::mem::take(&mut part.in_the_middle)) =>
                {
                    self.abandoned = None;
                }
                Frame::Noise(range) => {
                    return Some(match self.abandoned.take() {
                        None => {
                            let is_all = self.ends_with(&range);
                            self.skipped(parse::noise_finding(range.clone().into(), is_all), range)
                        }
                        Some(begun) => self.end_of_abandoned(begun, &range, limit),
                    });
                }
                Frame::End => return self.finish(),
            }
        }
    }

    /// What is said at the end of a stream: its error, or that it held nothing.
    fn finish(&mut self) -> Option<Piece<'_>> {
        if let Some(error) = self.failure.take() {
            self.spoken = true;
            let end = self.base + self.held.bytes().len() as u64;
            return Some(Piece::Failed(Error::io(self.name.clone(), end, error)));
        }
        if !self.spoken {
            let message = self.stream.as_ref().map_or(parse::NO_RECORD, |stream| stream.nothing);
            let finding = Finding { code: Code::NoRecord, span: Span::default(), message: message.into() };
            return Some(self.skipped(finding, 0..0));
        }
        self.stream = None;
        None
    }

    /// Whether what comes next begins behind the part that is asked for.
    fn is_past_part(&self) -> bool {
        let Some(part) = &self.part else { return false };
        // A stretch that was given up began where its diagnostic says.
        let begun = self.abandoned.as_ref().filter(|_| !part.in_the_middle).map(|begun| begun.position.byte);
        begun.unwrap_or(self.base + self.framer.pending() as u64) >= part.end
    }

    /// Whether the record's header, behind blank lines that belong to the record, begins behind the part.
    fn header_is_past_part(&self, record: &Range<usize>) -> bool {
        let Some(part) = &self.part else { return false };
        let bytes = self.held.bytes().get(record.clone()).unwrap_or_default();
        self.base + (record.start + first_line(bytes)) as u64 >= part.end
    }

    /// Reads on, behind what is pending.
    fn fill(&mut self) {
        if self.framer.pending() > 0 {
            self.drop_front(self.framer.pending());
        }
        let (Some(stream), Held::Buffer { buffer, filled }) = (&mut self.stream, &mut self.held) else {
            return;
        };
        if buffer.len() - *filled < CHUNK / 2 {
            buffer.resize((2 * buffer.len()).max(CHUNK), 0);
        }
        let free = buffer.get_mut(*filled..).unwrap_or_default();
        let checked = self.check.0.as_ref().map_or(Ok(()), |check| check());
        match checked.and_then(|()| stream.read(free)) {
            Ok(0) => stream.at_end = true,
            Ok(count) => *filled += count.min(free.len()),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => {
                stream.at_end = true;
                self.failure = Some(error);
            }
        }
    }

    /// Drops the first `count` bytes of the buffer.
    fn drop_front(&mut self, count: usize) {
        self.lines.up_to(self.held.bytes(), count);
        if let Held::Buffer { buffer, filled } = &mut self.held {
            buffer.copy_within(count..*filled, 0);
            *filled -= count;
            self.lines.counted -= count;
            self.base += count as u64;
            self.framer.dropped(count);
        }
    }

    /// Gives up the frame at hand, which is too large to hold.
    fn abandon(&mut self, limit: usize) {
        if self.abandoned.is_none() {
            let held = self.held.bytes();
            let range = self.framer.pending()..held.len();
            let finding = match self.framer.is_record(held) {
                true => {
                    self.record += 1;
                    too_large(0, limit)
                }
                // What is said is known at its end.
                false => parse::noise_finding(Span::default(), false),
            };
            self.abandoned = self.diagnostic(finding, range);
        }
        let count = self.framer.abandon(self.held.bytes());
        self.drop_front(count);
    }

    /// Now that its end is known, what there is to say of a stretch that was given up.
    fn end_of_abandoned(&mut self, begun: Diagnostic, rest: &Range<usize>, limit: usize) -> Piece<'static> {
        let len = self.base + rest.end as u64 - begun.position.byte;
        let message = match begun.code {
            Code::RecordTooLarge => too_large(len, limit).message,
            _ => parse::noise_finding(Span::new(0, len as usize), self.ends_with(rest)).message,
        };
        Piece::Skipped(Diagnostic { len, message, ..begun })
    }

    /// Whether the stream ends with the bytes at `range`.
    fn ends_with(&self, range: &Range<usize>) -> bool {
        range.end == self.held.bytes().len() && self.stream.as_ref().is_some_and(|stream| stream.at_end)
    }

    /// Says `finding` of the bytes at `range`.
    fn skipped(&mut self, finding: Finding, range: Range<usize>) -> Piece<'static> {
        match self.diagnostic(finding, range) {
            Some(diagnostic) => Piece::Skipped(diagnostic),
            None => Piece::Failed(Error::io(self.name.clone(), self.base, io::ErrorKind::InvalidData.into())),
        }
    }

    fn diagnostic(&mut self, finding: Finding, range: Range<usize>) -> Option<Diagnostic> {
        /// As much of the stretch as a message may show, in bytes.
        const SHOWN: usize = 1024;
        self.spoken = true;
        let is_record = finding.code == Code::RecordTooLarge;
        let held = self.held.bytes();
        let line = self.lines.up_to(held, range.start);
        let stretch = Stretch { line, ..self.stretch(&range, if is_record { self.record } else { 0 }) };
        let end = range.end.min(range.start + SHOWN);
        let text = String::from_utf8_lossy(held.get(range.start..end).unwrap_or_default());
        let shown = Finding { span: Span::new(0, text.len()), ..finding };
        let diagnostic = stretch.locate(&text, vec![shown]).into_iter().next()?;
        Some(Diagnostic { len: range.len() as u64, ..diagnostic })
    }

    /// Where the bytes at `range` stand, but for the line.
    fn stretch(&self, range: &Range<usize>, record: u64) -> Stretch {
        let start = self.base + range.start as u64;
        Stretch { file: self.name.clone(), record, start, utf16: self.utf16, ..Stretch::default() }
    }
}

fn too_large(len: u64, limit: usize) -> Finding {
    let message =
        format!("found a record of {len} bytes, expected at most {limit}; skipped (the limit can be raised)");
    Finding { code: Code::RecordTooLarge, span: Span::default(), message: message.into() }
}

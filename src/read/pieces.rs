//! A stream in pieces: its records, and what lies between them, out of one buffer of bounded size.

use super::decode::Stream;
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
    /// A record, and where it stands.
    Record { bytes: &'b [u8], stretch: Stretch },
    /// Input that belongs to no record that was read.
    Skipped(Diagnostic),
    /// The stream ended with an error.
    Failed(Error),
}

/// Cuts one stream after the other into pieces. The buffer is kept from stream to stream.
#[derive(Debug, Default)]
pub(super) struct Pieces<'a> {
    stream: Option<Stream<'a>>,
    name: Option<Arc<str>>,
    buffer: Vec<u8>,
    /// How much of the buffer holds input.
    filled: usize,
    framer: Framer,
    /// Where the buffer begins in the stream.
    base: u64,
    /// The line that `counted` stands on, from 1.
    line: u64,
    /// Up to which byte of the buffer lines are counted.
    counted: usize,
    /// Number of the last record, from 1.
    record: u64,
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
    pub(super) fn start(&mut self, name: Option<Arc<str>>, stream: Stream<'a>) {
        let (buffer, check) = (std::mem::take(&mut self.buffer), std::mem::take(&mut self.check));
        *self = Self { stream: Some(stream), name, buffer, line: 1, check, ..Self::default() };
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
            let piece = self.skipped(parse::utf16_finding(), 0..0);
            self.spoken = false;
            return Some(piece);
        }
        loop {
            let last = self.stream.as_ref()?.at_end;
            let buffer = self.buffer.get(..self.filled).unwrap_or_default();
            if self.is_past_part() {
                self.stream = None;
                return None;
            }
            match self.framer.next_frame(buffer, last) {
                // Blank lines and a header are always held, so that what they begin is known.
                Frame::NeedMore
                    if self.filled - self.framer.pending() > limit.saturating_add(2 * MAX_HEADER) =>
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
                    let stretch = self.stretch(&range, self.record);
                    return Some(Piece::Record { bytes: self.buffer.get(range)?, stretch });
                }
                Frame::Noise(_)
                    if self.part.as_mut().is_some_and(|part| std::mem::take(&mut part.in_the_middle)) =>
                {
                    self.abandoned = None;
                }
                Frame::Noise(range) => {
                    return Some(match self.abandoned.take() {
                        None => self.skipped(parse::noise_finding(range.clone().into()), range),
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
            let end = self.base + self.filled as u64;
            return Some(Piece::Failed(Error::io(self.name.clone(), end, error)));
        }
        if !self.spoken {
            let finding =
                Finding { code: Code::NoRecord, span: Span::default(), message: parse::NO_RECORD.into() };
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
        let bytes = self.buffer.get(record.clone()).unwrap_or_default();
        self.base + (record.start + first_line(bytes)) as u64 >= part.end
    }

    /// Reads on, behind what is pending.
    fn fill(&mut self) {
        let pending = self.framer.pending();
        if self.buffer.len() - self.filled < CHUNK / 2 && pending > 0 {
            self.drop_front(pending);
        }
        if self.buffer.len() - self.filled < CHUNK / 2 {
            self.buffer.resize((2 * self.buffer.len()).max(CHUNK), 0);
        }
        let (Some(stream), Some(free)) = (&mut self.stream, self.buffer.get_mut(self.filled..)) else {
            return;
        };
        let checked = self.check.0.as_ref().map_or(Ok(()), |check| check());
        match checked.and_then(|()| stream.read(free)) {
            Ok(0) => stream.at_end = true,
            Ok(count) => self.filled += count.min(free.len()),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => {
                stream.at_end = true;
                self.failure = Some(error);
            }
        }
    }

    /// Drops the first `count` bytes of the buffer.
    fn drop_front(&mut self, count: usize) {
        self.count_lines(count);
        self.buffer.copy_within(count..self.filled, 0);
        self.filled -= count;
        self.counted -= count;
        self.base += count as u64;
        self.framer.dropped(count);
    }

    /// Gives up the frame at hand, which is too large to hold.
    fn abandon(&mut self, limit: usize) {
        let buffer = self.buffer.get(..self.filled).unwrap_or_default();
        if self.abandoned.is_none() {
            let range = self.framer.pending()..self.filled;
            let finding = match self.framer.is_record(buffer) {
                true => {
                    self.record += 1;
                    too_large(0, limit)
                }
                false => parse::noise_finding(Span::default()),
            };
            self.abandoned = self.diagnostic(finding, range);
        }
        let buffer = self.buffer.get(..self.filled).unwrap_or_default();
        let count = self.framer.abandon(buffer);
        self.drop_front(count);
    }

    /// Now that its end is known, what there is to say of a stretch that was given up.
    fn end_of_abandoned(&mut self, begun: Diagnostic, rest: &Range<usize>, limit: usize) -> Piece<'static> {
        let len = self.base + rest.end as u64 - begun.position.byte;
        let message = match begun.code {
            Code::RecordTooLarge => too_large(len, limit).message,
            _ => parse::noise_finding(Span::new(0, len as usize)).message,
        };
        Piece::Skipped(Diagnostic { len, message, ..begun })
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
        let stretch = self.stretch(&range, if is_record { self.record } else { 0 });
        let end = range.end.min(range.start + SHOWN);
        let text = String::from_utf8_lossy(self.buffer.get(range.start..end).unwrap_or_default());
        let shown = Finding { span: Span::new(0, text.len()), ..finding };
        let diagnostic = stretch.locate(&text, vec![shown]).into_iter().next()?;
        Some(Diagnostic { len: range.len() as u64, ..diagnostic })
    }

    /// Where the bytes at `range` stand.
    fn stretch(&mut self, range: &Range<usize>, record: u64) -> Stretch {
        self.count_lines(range.start);
        Stretch {
            file: self.name.clone(),
            record,
            start: self.base + range.start as u64,
            line: self.line,
            single_byte: false,
        }
    }

    /// Counts the lines up to byte `to` of the buffer.
    fn count_lines(&mut self, to: usize) {
        let bytes = self.buffer.get(self.counted..to).unwrap_or_default();
        self.line += parse::line_ends(bytes);
        // A line end of two characters, cut in the middle, is counted with its second one.
        if bytes.ends_with(b"\r")
            && self.buffer.get(..self.filled).and_then(|all| all.get(to)) == Some(&b'\n')
        {
            self.line -= 1;
        }
        self.counted = self.counted.max(to);
    }
}

fn too_large(len: u64, limit: usize) -> Finding {
    let message =
        format!("found a record of {len} bytes, expected at most {limit}; skipped (the limit can be raised)");
    Finding { code: Code::RecordTooLarge, span: Span::default(), message: message.into() }
}

//! Diagnostics: what is odd about the input, where, and what was done about it.

use crate::{span::Span, stable_id::stable_ids};
use serde::{Deserialize, Serialize};
use std::{borrow::Cow, fmt, sync::Arc};

stable_ids! {
    /// What is odd. The ids are stable: they go into exports and methods sections.
    pub enum Code {
        /// The input is empty, or a folder or archive without files; or one record was asked for, and there is no header.
        NoRecord = "no-record",
        /// One record was asked for, and there are more.
        SeveralRecords = "several-records",
        /// Text stands before the first header, or there is text alone.
        TextBeforeHeader = "text-before-header",
        /// The header has no date, or one that does not exist.
        InvalidDate = "invalid-date",
        /// The header has no URL.
        MissingUrl = "missing-url",
        /// The header's URL is not an absolute http(s) URL.
        InvalidUrl = "invalid-url",
        /// The record has no title.
        MissingTitle = "missing-title",
        /// The record has no body.
        MissingBody = "missing-body",
        /// The stamp names a day that does not exist.
        InvalidStamp = "invalid-stamp",
        /// Header, URL and stamp do not agree on the date.
        DateConflict = "date-conflict",
        /// The record is not UTF-8, or holds half a character of UTF-16.
        NotUtf8 = "not-utf8",
        /// The input is UTF-16.
        Utf16 = "utf16",
        /// UTF-8 text was decoded as Windows-1252 somewhere on its way.
        Mojibake = "mojibake",
        /// The text holds control characters.
        ControlCharacter = "control-character",
        /// A line behind the header looks like one, but has no absolute URL.
        HeaderLikeLine = "header-like-line",
        /// A record is larger than the limit.
        RecordTooLarge = "record-too-large",
        /// Reading failed within the record: its end is missing.
        CutOff = "cut-off",
        /// A quotation mark has no partner.
        UnpairedMark = "unpaired-mark",
    }
}

impl Code {
    /// How bad it is.
    ///
    /// ```
    /// use newsdump::{Code, Severity};
    /// assert_eq!(Code::DateConflict.severity(), Severity::Warning);
    /// ```
    pub const fn severity(self) -> Severity {
        match self {
            Code::NoRecord
            | Code::SeveralRecords
            | Code::TextBeforeHeader
            | Code::InvalidDate
            | Code::MissingUrl
            | Code::InvalidUrl
            | Code::MissingTitle
            | Code::MissingBody
            | Code::RecordTooLarge => Severity::Error,
            Code::InvalidStamp
            | Code::DateConflict
            | Code::NotUtf8
            | Code::Utf16
            | Code::Mojibake
            | Code::ControlCharacter
            | Code::HeaderLikeLine
            | Code::CutOff => Severity::Warning,
            Code::UnpairedMark => Severity::Note,
        }
    }

    /// Whether strict reading stops at it.
    ///
    /// ```
    /// use newsdump::Code;
    /// assert!(Code::NotUtf8.stops_strict_reading());
    /// assert!(!Code::DateConflict.stops_strict_reading());
    /// ```
    pub const fn stops_strict_reading(self) -> bool {
        matches!(self.severity(), Severity::Error)
            || matches!(self, Code::NotUtf8 | Code::Utf16 | Code::ControlCharacter)
    }

    /// Whether it tells of input that belongs to no article, or that there is none: of what a reader gives beside articles,
    /// all but that the input is UTF-16.
    ///
    /// ```
    /// use newsdump::Code;
    /// assert!(Code::TextBeforeHeader.leaves_out());
    /// assert!(!Code::Utf16.leaves_out());
    /// ```
    pub const fn leaves_out(self) -> bool {
        matches!(self, Code::NoRecord | Code::TextBeforeHeader | Code::RecordTooLarge)
    }
}

stable_ids! {
    /// How bad a diagnostic is.
    pub enum Severity {
        /// Worth knowing; nothing is wrong.
        Note = "note",
        /// Probably wrong, and read all the same.
        Warning = "warning",
        /// Something is missing or was lost.
        Error = "error",
    }
}

/// A place in a file.
///
/// ```
/// let article = newsdump::parse(" date 2021-13 https://a.example/\n\nT\n\nBody.")?;
/// let position = article.diagnostics[0].position;
/// assert_eq!((position.line, position.column, position.byte), (1, 7, 6));
/// # Ok::<(), newsdump::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields, expecting = "a position")]
pub struct Position {
    /// Byte in the (decompressed) file, from 0.
    pub byte: u64,
    /// Line, from 1; `\n`, `\r\n` and `\r` end one.
    pub line: u64,
    /// Column in code points, from 1.
    pub column: u64,
}

impl Default for Position {
    fn default() -> Self {
        Self { byte: 0, line: 1, column: 1 }
    }
}

/// Something odd about the input, for the person who owns it.
///
/// ```
/// let article = newsdump::parse(" date 2021-13 https://a.example/\n\nT\n\nBody.")?;
/// let diagnostic = &article.diagnostics[0];
/// assert_eq!(diagnostic.code, newsdump::Code::InvalidDate);
/// assert_eq!(diagnostic.found, "2021-13");
/// println!("{}", diagnostic.render());
/// # Ok::<(), newsdump::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields, expecting = "a diagnostic")]
#[non_exhaustive]
pub struct Diagnostic {
    /// What is odd.
    pub code: Code,
    /// How bad it is.
    pub severity: Severity,
    /// What was found, what was expected, what was done about it.
    pub message: Cow<'static, str>,
    /// The file, as in [`crate::Origin::file`].
    pub file: Option<Arc<str>>,
    /// Number of the record in its file, from 1; `None` where the place belongs to no record.
    pub record: Option<u64>,
    /// Where it begins.
    pub position: Position,
    /// How many bytes it takes.
    pub len: u64,
    /// The offending text; its first 80 characters where it is longer.
    pub found: String,
    /// What stands before it on its line; the last 40 characters where that is longer.
    pub before: String,
    /// What stands behind it on its line; the first 40 characters where that is longer.
    pub after: String,
}

impl fmt::Display for Diagnostic {
    /// One line: place, code, message.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let file = self.file.as_deref().unwrap_or("<input>");
        write!(f, "{}:{}:{}", Escaped(file), self.position.line, self.position.column)?;
        if let Some(record) = self.record {
            write!(f, " (record {record})")?;
        }
        write!(f, ": {}[{}]: {}", self.severity, self.code, Escaped(&self.message))
    }
}

impl Diagnostic {
    /// Several lines: code and message, the place, and the line in question with carets below.
    ///
    /// Control characters of the input are shown as pictures (`␛`), so that printing is safe.
    ///
    /// ```
    /// let article = newsdump::parse(" date 2021-13 https://a.example/\n\nT\n\nBody.")?;
    /// let shown = article.diagnostics[0].render();
    /// assert!(shown.contains("1 |  date 2021-13 https://a.example/\n  |       ^^^^^^^"), "{shown}");
    /// # Ok::<(), newsdump::Error>(())
    /// ```
    pub fn render(&self) -> String {
        let file = self.file.as_deref().unwrap_or("<input>");
        let line = self.position.line.to_string();
        let gutter = " ".repeat(line.len());
        let record = self.record.map(|record| format!("record {record}, ")).unwrap_or_default();
        let found = self.found.split(['\n', '\r']).next().unwrap_or("");
        let columns = |text: &str| text.chars().count();
        format!(
            "{}[{}]: {}\n{gutter}--> {}:{line}:{} ({record}byte {})\n{gutter} |\n{line} | {}{}{}\n{gutter} | {}{}",
            self.severity,
            self.code,
            Escaped(&self.message),
            Escaped(file),
            self.position.column,
            self.position.byte,
            Escaped(&self.before),
            Escaped(found),
            Escaped(if found.len() == self.found.len() { &self.after } else { "" }),
            " ".repeat(columns(&self.before)),
            "^".repeat(columns(found).max(1)),
        )
    }
}

/// Shows text from the input on a terminal: each control or direction-changing character as a visible
/// stand-in of one column, so that the input cannot steer the terminal.
///
/// ```
/// assert_eq!(newsdump::Escaped("a\u{1b}[31mb").to_string(), "a␛[31mb");
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Escaped<'a>(pub &'a str);

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        use fmt::Write;
        let mut plain = 0;
        for (at, char) in self.0.char_indices() {
            let shown = match char {
                '\t' => ' ',
                '\0'..='\u{1f}' => char::from_u32(0x2400 + char as u32).unwrap_or('\u{fffd}'),
                '\u{7f}' => '\u{2421}',
                '\u{80}'..='\u{9f}'
                | '\u{61c}'
                | '\u{200b}'..='\u{200f}'
                | '\u{2028}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}'
                | '\u{feff}'
                | '\u{fff9}'..='\u{fffb}'
                | '\u{e0000}'..='\u{e007f}' => '\u{fffd}',
                _ => continue,
            };
            f.write_str(self.0.get(plain..at).unwrap_or(""))?;
            f.write_char(shown)?;
            plain = at + char.len_utf8();
        }
        f.write_str(self.0.get(plain..).unwrap_or(""))
    }
}

/// Something found in a stretch of input: a diagnostic whose place is still an offset.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Finding {
    pub(crate) code: Code,
    pub(crate) span: Span,
    pub(crate) message: Cow<'static, str>,
}

/// The stretch of input that findings are about.
#[derive(Debug, Clone, Default)]
pub(crate) struct Stretch {
    pub(crate) file: Option<Arc<str>>,
    /// The record's number, from 1; 0 where the stretch is no record.
    pub(crate) record: u64,
    /// Its first byte in the file.
    pub(crate) start: u64,
    /// The line it begins on, from 1.
    pub(crate) line: u64,
    /// Whether reading failed within it.
    pub(crate) cut_off: bool,
    /// From which byte on the text was decoded from a charset of one byte a character, if any was.
    pub(crate) single_byte_from: Option<usize>,
    /// Whether it was decoded from UTF-16.
    pub(crate) utf16: bool,
}

impl Stretch {
    /// Turns findings in `text`, the stretch, into diagnostics, in the order of their places. One pass
    /// over the text, however many there are.
    pub(crate) fn locate(&self, text: &str, mut findings: Vec<Finding>) -> Vec<Diagnostic> {
        findings.sort_by_key(|finding| finding.span.start);
        // How many bytes of the input became the text from `start` to `end`.
        let single = self.single_byte_from.unwrap_or(usize::MAX);
        let bytes = |start: usize, end: usize| {
            let points = text.get(start.max(single)..end).unwrap_or("").chars().count();
            end.min(single).saturating_sub(start) + points
        };
        let mut line = self.line.max(1);
        let mut line_start = 0;
        let (mut seen, mut byte) = (0, 0);
        let (mut column_at, mut column) = (0, 1);
        let mut diagnostics = Vec::with_capacity(findings.len());
        for finding in findings {
            let start = finding.span.start;
            let gap = text.get(seen..start).unwrap_or("");
            for end in memchr::memchr2_iter(b'\n', b'\r', gap.as_bytes()).map(|end| seen + end) {
                if text.as_bytes().get(end..end + 2) != Some(b"\r\n") {
                    line += 1;
                    line_start = end + 1;
                    (column_at, column) = (line_start, 1);
                }
            }
            byte += bytes(seen, start);
            column += text.get(column_at..start).unwrap_or("").chars().count() as u64;
            (seen, column_at) = (start, start);
            let found = finding.span.of(text);
            let end = finding.span.end.min(text.len());
            diagnostics.push(Diagnostic {
                code: finding.code,
                severity: finding.code.severity(),
                message: finding.message,
                file: self.file.clone(),
                record: (self.record > 0).then_some(self.record),
                position: Position { byte: self.start + byte as u64, line, column },
                len: bytes(start, finding.span.end) as u64,
                found: first_chars(found, 80).to_owned(),
                before: last_chars(text.get(line_start..start).unwrap_or(""), 40).to_owned(),
                after: first_chars(text.get(end..).unwrap_or(""), 40)
                    .split(['\n', '\r'])
                    .next()
                    .unwrap_or("")
                    .to_owned(),
            });
        }
        diagnostics
    }
}

/// The first `count` characters of `text`.
fn first_chars(text: &str, count: usize) -> &str {
    text.char_indices().nth(count).and_then(|(end, _)| text.get(..end)).unwrap_or(text)
}

/// The last `count` characters of `text`.
fn last_chars(text: &str, count: usize) -> &str {
    let start = text.char_indices().rev().take(count).last().map_or(text.len(), |(at, _)| at);
    text.get(start..).unwrap_or("")
}

/// `text`, which may be input of any length, as part of a message: its first 80 characters.
pub(crate) fn quoted(text: &str) -> String {
    let first = first_chars(text, 80);
    let more = if first.len() < text.len() { "…" } else { "" };
    format!("`{first}{more}`")
}

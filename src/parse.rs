//! From a raw record to an article: the one place where format, language, restoration and quotes meet.

use crate::{
    RULES_VERSION,
    article::{Article, Block, BlockKind, BlockReason, Field, Origin, Place},
    diagnostic::{Code, Finding, Stretch, quoted},
    encoding::{self, NotUtf8, Seen},
    error::Result,
    format::{self, Frame, Frames, RawRecord},
    language::{Language, detect_language, language_of_host},
    quotes::{Passage, QuoteOptions},
    restore::RestoreOptions,
    setters::setters,
    span::Span,
};
use std::borrow::Cow;

mod fields;
mod findings;

use fields::fields;
use findings::Findings;

/// The article of a text that is exactly one record.
///
/// # Errors
///
/// Where there is no record (`no-record`), or more than one (`several-records`). Everything else that is odd
/// stands in the article's diagnostics; [`ParseOptions::strict`] makes errors of it.
///
/// ```
/// let text = " date 2021-11 https://a.example/1\n\nA title\n\nA title\n\nTeaser. 11.11.2021, Outlet\n\nBody.";
/// let article = newsdump::parse(text)?;
/// assert_eq!(article.date.unwrap().date.to_string(), "2021-11-11");
/// assert_eq!(article.lede.unwrap().text, "Teaser.");
/// # Ok::<(), newsdump::Error>(())
/// ```
pub fn parse(record: impl AsRef<[u8]>) -> Result<Article> {
    ParseOptions::new().parse(record)
}

/// What to make of a record.
///
/// ```
/// let options = newsdump::ParseOptions::new().strict(true);
/// let error = options.parse(" date 2021-13 https://a.example/\n\nT\n\nBody.").unwrap_err();
/// assert_eq!(error.code(), "invalid-date");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParseOptions {
    strict: bool,
    language: Option<Language>,
    detect_language: bool,
    restore: bool,
    headings: bool,
    quotes: bool,
    indirect: bool,
    repair_mojibake: bool,
    /// Whether to look for what is odd and takes time to see.
    diagnostics: bool,
    /// Whether to look into records at all.
    fields: bool,
}

impl Default for ParseOptions {
    fn default() -> Self {
        Self {
            strict: false,
            language: None,
            detect_language: true,
            restore: true,
            headings: true,
            quotes: true,
            indirect: true,
            repair_mojibake: false,
            diagnostics: true,
            fields: true,
        }
    }
}

impl ParseOptions {
    /// Lenient, with everything derived.
    ///
    /// ```
    /// assert_eq!(newsdump::ParseOptions::new(), newsdump::ParseOptions::default());
    /// ```
    pub fn new() -> Self {
        Self::default()
    }

    setters! {
        /// Whether the first error ends the parse, as does input that is not clean UTF-8. Default: no.
        ///
        /// ```
        /// assert!(newsdump::ParseOptions::new().strict(true).parse(" date 2021-11 https://a.example/").is_err());
        /// ```
        strict: bool,
        /// The language of all texts; `None`, the default, detects it for each.
        ///
        /// ```
        /// let options = newsdump::ParseOptions::new().language(newsdump::Language::new("fr"));
        /// let article = options.parse(" date 2021-11 https://a.example/\n\nT\n\nBody.")?;
        /// assert_eq!(article.language.unwrap().as_str(), "fr");
        /// # Ok::<(), newsdump::Error>(())
        /// ```
        language: Option<Language>,
        /// Whether to detect the language where none is given. Default: yes.
        ///
        /// ```
        /// let options = newsdump::ParseOptions::new().detect_language(false);
        /// let article = options.parse(" date 2021-11 https://a.example/\n\nT\n\nBody.")?;
        /// assert_eq!(article.language, None);
        /// # Ok::<(), newsdump::Error>(())
        /// ```
        detect_language: bool,
        /// Whether to restore the body's blocks; without, the body has none. Default: yes.
        ///
        /// ```
        /// let options = newsdump::ParseOptions::new().restore(false);
        /// let article = options.parse(" date 2021-11 https://a.example/\n\nT\n\nBody.")?;
        /// assert!(article.body.blocks.is_empty());
        /// # Ok::<(), newsdump::Error>(())
        /// ```
        restore: bool,
        /// Whether restoration tells headings from paragraphs. Default: yes.
        ///
        /// ```
        /// let options = newsdump::ParseOptions::new().headings(false);
        /// let article = options.parse(" date 2021-11 https://a.example/\n\nT\n\nBody.")?;
        /// assert_eq!(article.body.blocks.len(), 1);
        /// # Ok::<(), newsdump::Error>(())
        /// ```
        headings: bool,
        /// Whether to extract quotes. Default: yes.
        ///
        /// ```
        /// let options = newsdump::ParseOptions::new().quotes(false);
        /// let article = options.parse(" date 2021-11 https://a.example/\n\nA \"title\"\n\nBody.")?;
        /// assert!(article.quotes.is_empty());
        /// # Ok::<(), newsdump::Error>(())
        /// ```
        quotes: bool,
        /// Whether quotes include indirect speech. Default: yes.
        ///
        /// ```
        /// let options = newsdump::ParseOptions::new().indirect(false);
        /// let article = options.parse(" date 2021-11 https://a.example/\n\nT\n\nHe said that it rains.")?;
        /// assert!(article.quotes.is_empty());
        /// # Ok::<(), newsdump::Error>(())
        /// ```
        indirect: bool,
        /// Whether to repair text that was decoded twice (`dÃ©clarÃ©`). The fields are then no longer
        /// verbatim, and places in that record's diagnostics those of the repaired text. Default: no.
        ///
        /// ```
        /// let options = newsdump::ParseOptions::new().repair_mojibake(true);
        /// let article = options.parse(" date 2021-11 https://a.example/\n\nT\n\nIl a dÃ©clarÃ©.")?;
        /// assert_eq!(article.body.raw, "Il a déclaré.");
        /// # Ok::<(), newsdump::Error>(())
        /// ```
        repair_mojibake: bool,
    }

    /// Derives no more than these fields of an export need. What is left has the values it would have with
    /// all fields: quotes and diagnostics, for one, rest on language and blocks. Where no diagnostics are asked
    /// for, lenient reading looks for no odd characters; where nothing but the origin and `rules_version` is, it does not look
    /// into the records at all, which is for those who count them.
    ///
    /// ```
    /// use newsdump::{Field, ParseOptions};
    /// let plain = ParseOptions::new().detect_language(false).restore(false).quotes(false);
    /// let raw = plain.clone().only(&[Field::Raw, Field::Diagnostics]);
    /// assert_eq!(raw, plain);
    /// assert_eq!(ParseOptions::new().only(Field::ALL), ParseOptions::new());
    /// ```
    #[must_use]
    pub fn only(mut self, fields: &[Field]) -> Self {
        let any = |of: &[Field]| fields.iter().any(|field| of.contains(field));
        self.quotes &= any(&[Field::Quotes, Field::Diagnostics]);
        self.restore &= any(&[Field::Body, Field::Blocks, Field::Text]);
        self.detect_language &= any(&[Field::Language]) || self.restore || self.quotes;
        self.diagnostics &= any(&[Field::Diagnostics]);
        self.fields &= fields.iter().any(|field| !matches!(field, Field::Origin | Field::RulesVersion));
        self
    }

    /// Whether a record is looked into, or only its place is wanted.
    pub(crate) fn looks_into_records(&self) -> bool {
        self.fields || self.strict
    }

    /// Whether blocks or quotes are looked for in the texts.
    pub(crate) fn looks_into_texts(&self) -> bool {
        self.restore || self.quotes
    }

    pub(crate) fn is_strict(&self) -> bool {
        self.strict
    }

    /// The article of a text that is exactly one record; see [`parse`].
    ///
    /// # Errors
    ///
    /// As [`parse`]; in strict reading also at the first error.
    ///
    /// ```
    /// assert!(newsdump::ParseOptions::new().parse("").is_err());
    /// ```
    pub fn parse(&self, record: impl AsRef<[u8]>) -> Result<Article> {
        let input = record.as_ref();
        let utf16 = encoding::utf16(input).map(|encoding| encoding.decode(input).0);
        let bytes = utf16.as_deref().map_or(input, str::as_bytes);
        let whole = Stretch { line: 1, ..Stretch::default() };
        let refuse = |code, span, message: &'static str| {
            let (text, invalid) = encoding::decode(bytes);
            let span = if invalid.is_some() { Span::default() } else { span };
            let found = vec![Finding { code, span, message: message.into() }];
            whole.locate(&text, found).into_iter().next().map_or_else(
                || crate::error::Error::io(None, 0, std::io::ErrorKind::InvalidData.into()),
                crate::error::Error::from,
            )
        };
        if encoding::is_utf32(input) {
            return Err(refuse(Code::NoRecord, Span::default(), UTF32));
        }
        let mut frames = Frames::new(bytes);
        let mut outside = Vec::new();
        let record = loop {
            match frames.next() {
                Some(Frame::Record(range)) => break range,
                Some(Frame::Noise(range)) => outside.push(noise_finding(range.into(), false)),
                _ => return Err(refuse(Code::NoRecord, Span::default(), NO_RECORD)),
            }
        };
        if let Some(Frame::Record(second)) = frames.next() {
            let line = Span::new(second.start, format::line_end(bytes, second.start));
            return Err(refuse(Code::SeveralRecords, line, SEVERAL_RECORDS));
        }
        let before = bytes.get(..record.start).unwrap_or_default();
        let (noise, _) = encoding::decode(before);
        let mut diagnostics = whole.locate(&noise, outside);
        if utf16.is_some() {
            diagnostics.extend(whole.locate("", vec![utf16_finding()]));
        }
        if let Some(stop) = diagnostics.iter().find(|it| self.strict && it.code.stops_strict_reading()) {
            return Err(stop.clone().into());
        }
        let utf16 = utf16.is_some();
        let place = Stretch { record: 1, start: record.start as u64, utf16, ..Stretch::default() };
        let line = || 1 + line_ends(before);
        let mut article = self.article(bytes.get(record).unwrap_or_default(), place, line)?;
        article.diagnostics.splice(0..0, diagnostics);
        Ok(article)
    }

    /// The article of one framed record that stands at `place`; `line` says on which line it begins.
    pub(crate) fn article(
        &self,
        bytes: &[u8],
        mut place: Stretch,
        line: impl FnOnce() -> u64,
    ) -> Result<Article> {
        let origin = Origin {
            file: place.file.clone(),
            record: place.record,
            start: place.start,
            end: place.start + bytes.len() as u64,
        };
        if !self.looks_into_records() {
            return Ok(Article { origin, rules_version: Some(RULES_VERSION.into()), ..Article::default() });
        }
        let mut findings = Findings::default();
        let (mut text, invalid) = encoding::decode(bytes);
        if let Some(not_utf8) = invalid {
            place.single_byte_from = Some(not_utf8.single_byte_from);
            findings.push(Code::NotUtf8, span_of(not_utf8, &text), not_utf8_message(not_utf8, bytes).into());
        }
        if let Some(at) = place.utf16.then(|| text.find(char::REPLACEMENT_CHARACTER)).flatten() {
            let span = Span::new(at, at + char::REPLACEMENT_CHARACTER.len_utf8());
            let message =
                "found U+FFFD, which stands for half a character, expected clean UTF-16; kept in the text";
            findings.push(Code::NotUtf8, span, message.into());
        }
        let seen = self.oddities(&mut text, &mut findings);
        if place.cut_off {
            let message = "found an error of reading, expected the end of the record; kept as far as it goes";
            findings.push(Code::CutOff, Span::new(text.len(), text.len()), message.into());
        }
        let raw = RawRecord::new(text.as_bytes());
        let mut article = fields(&text, &raw, seen, &mut findings);
        article.origin = origin;
        article.rules_version = Some(RULES_VERSION.into());
        self.derive(&mut article, &text, &raw, &mut findings);
        if !findings.is_empty() {
            place.line = line();
            article.diagnostics = place.locate(&text, findings.into_vec());
        }
        // What lacks its end may lack a title: the error of reading, which comes next, says why.
        let is_strict = self.strict && !place.cut_off;
        match article.diagnostics.iter().find(|it| is_strict && it.code.stops_strict_reading()) {
            Some(stop) => Err(stop.clone().into()),
            None => Ok(article),
        }
    }

    /// Looks for characters that should not be there; repairs what it was told to.
    fn oddities(&self, text: &mut Cow<'_, str>, findings: &mut Findings) -> Seen {
        if !(self.diagnostics || self.strict || self.repair_mojibake) {
            let carriage_return = memchr::memchr(b'\r', text.as_bytes()).is_some();
            return Seen { carriage_return, ..Seen::default() };
        }
        let seen = encoding::scan(text.as_bytes());
        if seen.control {
            let controls = || text.bytes().enumerate().filter(|(_, byte)| encoding::is_control(*byte));
            if let Some((at, byte)) = controls().next() {
                let message = format!(
                    "found {} control characters, the first U+{byte:04X}, expected none; kept in the text",
                    controls().count()
                );
                findings.push(Code::ControlCharacter, Span::new(at, at + 1), message.into());
            }
        }
        if let Some((start, end)) = seen.mojibake.then(|| encoding::mojibake(text)).flatten() {
            let done = if self.repair_mojibake { "repaired" } else { "kept as it is" };
            let message = format!(
                "found {}, which looks like UTF-8 decoded as Windows-1252; {done}",
                quoted(text.get(start..end).unwrap_or(""))
            );
            let mut span = Span::new(start, end);
            if self.repair_mojibake {
                // What stands before it stays: the first is repaired where it stood.
                span.end = start + encoding::repair_mojibake(span.of(text)).len();
                *text = Cow::Owned(encoding::repair_mojibake(text));
            }
            findings.push(Code::Mojibake, span, message.into());
        }
        seen
    }

    /// Adds what is derived from the texts: language, blocks, quotes.
    fn derive(&self, article: &mut Article, text: &str, raw: &RawRecord<'_>, findings: &mut Findings) {
        article.language =
            self.language.or_else(|| self.detect_language.then(|| language_of(article)).flatten());
        if !self.looks_into_texts() {
            return;
        }
        // Quotes are found in the restored blocks, whether these are asked for or not.
        let restore = RestoreOptions::new().language(article.language).headings(self.headings);
        let blocks = restore.restore(&article.body.raw);
        if self.quotes {
            let whole =
                |text: &str| [Block::new(BlockKind::Paragraph, Span::new(0, text.len()), BlockReason::Start)];
            let (title, lede) = (article.text_at(Place::Title), article.text_at(Place::Lede));
            let (title_blocks, lede_blocks) = (whole(title), whole(lede));
            let passages = [
                Passage { place: Place::Title, text: title, blocks: &title_blocks },
                Passage { place: Place::Lede, text: lede, blocks: &lede_blocks },
                Passage { place: Place::Body, text: &article.body.raw, blocks: &blocks },
            ];
            let options = QuoteOptions::new().language(article.language).indirect(self.indirect);
            let (quotes, unpaired) = options.extract_with_unpaired(&passages);
            for (place, span) in unpaired {
                let length = article.text_at(place).len();
                findings.add(Code::UnpairedMark, || unpaired_mark(text, raw, place, length, span));
            }
            article.quotes = quotes;
        }
        if self.restore {
            article.body.blocks = blocks;
        }
    }
}

pub(crate) const NO_RECORD: &str =
    "found no header, expected a line such as ` date 2021-11 https://host/path`; there is nothing to read";
const SEVERAL_RECORDS: &str = "found a second header, expected one record; use a `Reader` for more";

/// Input in UTF-32, which is not decoded.
pub(crate) const UTF32: &str = "found UTF-32, expected UTF-8 or UTF-16; convert it first";

pub(crate) const NO_FILE_IN_FOLDER: &str =
    "found no file in the folder, expected dumps; names that begin with a dot are left out";
#[cfg(feature = "compression")]
pub(crate) const NO_FILE_IN_ARCHIVE: &str =
    "found no file in the archive, expected dumps; names that begin with a dot are left out";

/// Text outside of all records: before the first header, or all there is.
pub(crate) fn noise_finding(span: Span, is_all: bool) -> Finding {
    let what = if is_all { "and no header" } else { "before the first header" };
    let message = format!(
        "found {} bytes {what}, expected a line such as ` date 2021-11 https://host/path`; skipped",
        span.len()
    );
    Finding { code: Code::TextBeforeHeader, span, message: message.into() }
}

/// Input in UTF-16.
pub(crate) fn utf16_finding() -> Finding {
    let message = "found UTF-16, expected UTF-8; decoded, so bytes are counted in UTF-8".into();
    Finding { code: Code::Utf16, span: Span::default(), message }
}

/// What was made of the first byte that is no UTF-8.
fn span_of(not_utf8: NotUtf8, text: &str) -> Span {
    let NotUtf8 { at, single_byte_from } = not_utf8;
    let rest = text.get(single_byte_from..).unwrap_or("");
    let found = rest.char_indices().nth(at - single_byte_from);
    let (start, len) = found.map_or((rest.len(), 0), |(start, char)| (start, char.len_utf8()));
    Span::new(single_byte_from + start, single_byte_from + start + len)
}

fn not_utf8_message(NotUtf8 { at, single_byte_from }: NotUtf8, bytes: &[u8]) -> String {
    let byte = bytes.get(at).copied().unwrap_or_default();
    match single_byte_from > 0 {
        true => format!(
            "found byte 0x{byte:02X}, which begins a character, expected all of it; decoded as Windows-1252"
        ),
        false => format!("found byte 0x{byte:02X}, expected UTF-8; the record was decoded as Windows-1252"),
    }
}

/// How many lines end in `bytes`.
pub(crate) fn line_ends(bytes: &[u8]) -> u64 {
    let ends = encoding::line_ends(bytes);
    let is_pair = |at: &usize| bytes.get(at + 1) == Some(&b'\n');
    let pairs = match ends.returns {
        0 => 0,
        _ => memchr::memchr_iter(b'\r', bytes).filter(is_pair).count(),
    };
    (ends.bytes() - pairs) as u64
}

/// A quotation mark without a partner at `span` of the field that `place` names, `length` bytes long in the article.
fn unpaired_mark(
    text: &str,
    raw: &RawRecord<'_>,
    place: Place,
    length: usize,
    span: Span,
) -> (Span, Cow<'static, str>) {
    let bounds = raw.bounds();
    let field = match place {
        Place::Title => bounds.title,
        Place::Lede => bounds.lede,
        Place::Body => bounds.body,
    };
    let field = field.unwrap_or_default();
    // Most fields have no line ends but `\n`, and need no search.
    let at = |at| if field.len() == length { at } else { written_at(field.of(text), at) };
    let span = Span::new(at(span.start), at(span.end)).shifted(field.start);
    let message = format!(
        "found {} without its partner, expected a pair; what it opens or closes is a guess",
        quoted(span.of(text))
    );
    (span, message.into())
}

/// Where byte `at` of a field stood before its line ends became `\n`.
fn written_at(written: &str, at: usize) -> usize {
    let mut dropped = 0;
    for found in memchr::memchr_iter(b'\r', written.as_bytes()) {
        if found >= at + dropped {
            break;
        }
        dropped += usize::from(written.as_bytes().get(found + 1) == Some(&b'\n'));
    }
    at + dropped
}

/// The language of an article: of its body, or of all it has where that is short.
fn language_of(article: &Article) -> Option<Language> {
    const ENOUGH: usize = 120;
    let hint = || language_of_host(article.url.as_ref()?.as_str());
    if article.body.raw.len() >= ENOUGH {
        return detect_language(&article.body.raw, hint());
    }
    let texts = [&article.body.raw, article.text_at(Place::Lede), article.text_at(Place::Title)];
    detect_language(&texts.join("\n"), hint())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_without_partner_is_shown_where_it_was_written() {
        let text = " date 2021-11 https://a.example/\r\n\r\nT\r\n\r\nA.\r\nB.\r\n« C.";
        let article = parse(text).unwrap();
        let found = article.diagnostics.iter().find(|found| found.code == Code::UnpairedMark).unwrap();
        assert_eq!((found.position.line, found.position.column, found.found.as_str()), (7, 1, "«"));
    }

    #[test]
    fn an_origin_is_known_without_a_look_at_the_record() {
        let dump = "noise\n date 2021-11 https://a.example/\n\nT\n date 2021-13 https://b.example/\n\nU\n";
        let options = ParseOptions::new().only(&[Field::Origin]);
        let origins = |parse: ParseOptions| -> Vec<_> {
            let reader = crate::ReadOptions::new().parse(parse).from_reader(dump.as_bytes());
            reader.map(|article| article.map(|article| article.origin).ok()).collect()
        };
        assert_eq!(origins(options.clone()), origins(ParseOptions::new()));
        // Strict reading must look.
        assert_eq!(origins(options.strict(true)), [None]);
    }

    #[test]
    fn what_no_field_shows_is_not_derived() {
        let all = ParseOptions::new();
        let nothing = ParseOptions { diagnostics: false, ..all.clone() };
        let nothing = nothing.detect_language(false).restore(false).quotes(false);
        for (field, derived) in [
            (Field::Title, nothing.clone()),
            (Field::Language, nothing.clone().detect_language(true)),
            (Field::Text, nothing.clone().detect_language(true).restore(true)),
            (Field::Quotes, nothing.clone().detect_language(true).quotes(true)),
        ] {
            assert_eq!(all.clone().only(&[field]), derived, "{field:?}");
            // What was not asked for before is not asked for now.
            assert_eq!(nothing.clone().only(&[field]), nothing, "{field:?}");
        }
        let places = all.only(&[Field::Origin]);
        assert!(!places.looks_into_records() && !places.clone().only(&[Field::Title]).looks_into_records());
        assert!(places.strict(true).looks_into_records() && nothing.looks_into_records());
    }

    #[test]
    fn a_record_stands_on_the_line_behind_those_before_it() {
        for (before, line) in [("", 1), ("a\n\n", 3), ("a\r\nb\r\n", 3), ("a\rb\r\r\n", 4)] {
            let article = parse(format!("{before} date 2021-13 https://a.example/\n\nT\n")).unwrap();
            let found = article.diagnostics.iter().find(|found| found.code == Code::InvalidDate).unwrap();
            assert_eq!(found.position.line, line, "{before:?}");
        }
    }

    #[test]
    fn odd_characters_are_looked_for_where_somebody_asks() {
        let text = " date 2021-11 https://a.example/\r\n\r\nT\r\n\r\nA\u{1}b\r\nÃ©t\u{1}.";
        let with = |fields: &[Field]| ParseOptions::new().only(fields);
        let article = with(&[Field::Raw]).parse(text).unwrap();
        assert_eq!((article.body.raw.as_str(), article.diagnostics.len()), ("A\u{1}b\nÃ©t\u{1}.", 0));
        assert_eq!(with(&[Field::Raw, Field::Diagnostics]).parse(text).unwrap().diagnostics.len(), 2);
        let strict = with(&[Field::Raw]).strict(true).parse(text);
        assert_eq!(strict.unwrap_err().code(), "control-character");
        let repaired = with(&[Field::Raw]).repair_mojibake(true).parse(text).unwrap();
        assert_eq!(repaired.body.raw, "A\u{1}b\nét\u{1}.");
    }

    #[test]
    fn a_code_is_not_said_without_end() {
        let body = "« ".repeat(300);
        let article = parse(format!(" date 2021-11 https://a.example/\n\nT\n\n{body}")).unwrap();
        let found: Vec<_> =
            article.diagnostics.iter().filter(|found| found.code == Code::UnpairedMark).collect();
        assert_eq!(found.len(), findings::MOST_OF_A_CODE);
        assert!(found[99].message.ends_with("more in this record)"), "{}", found[99].message);
    }
}

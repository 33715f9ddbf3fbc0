//! The header line: ` date 2021-11 https://…`.

use super::blanks::{is_blank, line_end, skip_backward, skip_forward};
use crate::{article::PartialDate, span::Span};

/// The parts of a header line: spans of the bytes it was read from.
///
/// ```
/// let line = b" date 2021-11 https://a.example/";
/// let header = newsdump::format::Header::parse(line).unwrap();
/// assert_eq!(&line[header.date.unwrap().start..header.date.unwrap().end], b"2021-11");
/// assert_eq!(header.line.len(), line.len());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct Header {
    /// The whole line without its end.
    pub line: Span,
    /// The date as written, whether it exists or not.
    pub date: Option<Span>,
    /// The URL as written, whether it is valid or not.
    pub url: Option<Span>,
}

impl Header {
    /// Reads the first line of `bytes` as a header: whole, or damaged (the date, the URL or its scheme
    /// missing). `None` where it is neither.
    ///
    /// ```
    /// use newsdump::format::Header;
    /// assert!(Header::parse(b"date 2021-11").unwrap().url.is_none());
    /// assert!(Header::parse(b"date 2021-11 was a mild month").is_none());
    /// ```
    pub fn parse(bytes: &[u8]) -> Option<Self> {
        let end = line_end(bytes, 0);
        let line = bytes.get(..end).filter(|line| line.len() < super::MAX_HEADER)?;
        let word = skip_forward(line, 0);
        let mut at = skip_blanks_after(line, word.checked_add(4)?)?;
        if line.get(word..word + 4)? != b"date" {
            return None;
        }
        let mut date = date_shape(line.get(at..)?).map(|len| Span::new(at, at + len));
        match date.and_then(|date| skip_blanks_after(line, date.end)) {
            Some(behind) => at = behind,
            None => date = None,
        }
        let stop = token_end(line, at);
        let token = line.get(at..stop)?;
        let has_scheme = memchr::memchr_iter(b':', token).any(|colon| token.get(colon + 1) == Some(&b'/'));
        let is_address = has_scheme || token.starts_with(b"www.");
        let url = (is_address && !is_bare_scheme(token)).then(|| Span::new(at, stop));
        let is_header = is_blank(line.get(stop..)?) && (is_address || (token.is_empty() && date.is_some()));
        is_header.then_some(Self { line: Span::new(0, end), date, url })
    }

    /// The whole, undamaged header around the `://` at `colon`, if that is what stands there: on a line of
    /// its own that begins at the start of `bytes` (where `begins_line`) or behind a line end. `last` says
    /// that the input ends with `bytes`.
    pub(super) fn around(bytes: &[u8], colon: usize, begins_line: bool, last: bool) -> Around {
        let before = bytes.get(..colon).unwrap_or_default();
        let earliest = colon.saturating_sub(super::MAX_HEADER);
        let Some(start) = line_start_of_header(before, earliest, begins_line) else { return Around::No };
        let window = bytes.len().min(start + super::MAX_HEADER);
        let line = bytes.get(start..window).unwrap_or_default();
        let end = line_end(line, colon - start);
        if end == line.len() && !last && window < start + super::MAX_HEADER {
            return Around::Unfinished;
        }
        if end == super::MAX_HEADER {
            return Around::No;
        }
        let stop = token_end(line, colon - start);
        match is_blank(line.get(stop..end).unwrap_or_default()) {
            true => Around::Header(Span::new(start, start + end)),
            false => Around::No,
        }
    }
}

/// What stands around a `://`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Around {
    /// A header: the span of its line.
    Header(Span),
    /// Perhaps a header: its line goes on beyond the bytes at hand.
    Unfinished,
    /// No header.
    No,
}

/// Whether the first line of `bytes` looks like a header: `date`, a month, an address or nothing more.
pub(crate) fn looks_like_header(bytes: &[u8]) -> bool {
    // Few lines begin like one, and none of the others is looked at to its end.
    let content = bytes.get(skip_forward(bytes, 0)..).unwrap_or_default();
    content.starts_with(b"date") && Header::parse(bytes).is_some_and(|header| header.date.is_some())
}

/// The date of a header, which has the shape of one; `None` where there is no such day or month.
pub(super) fn date(written: &[u8]) -> Option<PartialDate> {
    let number = |digits: &[u8]| {
        let digits = digits.iter().map(|digit| u32::from(digit.wrapping_sub(b'0')));
        digits.fold(0, |sum, digit| 10 * sum + digit)
    };
    let (year, month) = (number(written.get(..4)?) as i32, number(written.get(5..7)?));
    match written.get(8..10) {
        Some(day) => PartialDate::day(year, month, number(day)),
        None => PartialDate::month(year, month),
    }
}

/// Where the line begins if `before`, the bytes in front of a `://`, end in `date YYYY-MM http(s)`.
fn line_start_of_header(before: &[u8], earliest: usize, begins_line: bool) -> Option<usize> {
    let scheme = [5, 4].into_iter().find_map(|len| {
        let at = before.len().checked_sub(len)?;
        let name: &[u8] = if len == 5 { b"https" } else { b"http" };
        before.get(at..)?.eq_ignore_ascii_case(name).then_some(at)
    })?;
    let date_end = skip_backward_some(before, scheme)?;
    let date_start = [10, 7].into_iter().find_map(|len| {
        let at = date_end.checked_sub(len)?;
        (date_shape(before.get(at..date_end)?) == Some(len)).then_some(at)
    })?;
    let word_end = skip_backward_some(before, date_start)?;
    let word = before.get(..word_end)?.strip_suffix(b"date")?;
    let start = skip_backward(before, word.len());
    let at_line_start = match start.checked_sub(1) {
        None => begins_line,
        Some(previous) => matches!(before.get(previous), Some(b'\n' | b'\r')),
    };
    (at_line_start && start >= earliest).then_some(start)
}

/// The length of the `YYYY-MM-DD` or `YYYY-MM` at the start of `bytes`, which a digit may not follow.
fn date_shape(bytes: &[u8]) -> Option<usize> {
    let fits = |shape: &[u8]| {
        let head = bytes.get(..shape.len())?;
        let same = head.iter().zip(shape).all(|(byte, &wanted)| match wanted {
            b'0' => byte.is_ascii_digit(),
            _ => *byte == wanted,
        });
        let ends = !bytes.get(shape.len()).is_some_and(|next| next.is_ascii_digit() || *next == b'-');
        (same && ends).then_some(shape.len())
    };
    fits(b"0000-00-00").or_else(|| fits(b"0000-00"))
}

/// The end of the run without blanks or line ends from `at` on.
fn token_end(line: &[u8], mut at: usize) -> usize {
    // Blanks of several bytes begin with one of these.
    let may_end = |byte: u8| (byte <= b' ') | (byte == 0xC2) | (byte == 0xEF);
    // Addresses are long: many bytes at a time.
    let none_ends = |chunk: &&[u8; 16]| !chunk.iter().fold(false, |any, &byte| any | may_end(byte));
    let (chunks, _) = line.get(at..).unwrap_or_default().as_chunks();
    at += 16 * chunks.iter().take_while(none_ends).count();
    while let Some(found) = line.get(at..).and_then(|rest| rest.iter().position(|&byte| may_end(byte))) {
        at += found;
        if line.get(at).is_some_and(|byte| *byte <= b' ') || skip_forward(line, at) > at {
            return at;
        }
        at += 1;
    }
    line.len()
}

/// `http://` and `https://` alone stand for an address that is missing.
fn is_bare_scheme(token: &[u8]) -> bool {
    token.eq_ignore_ascii_case(b"http://") || token.eq_ignore_ascii_case(b"https://")
}

/// Behind the blanks at `at`; `None` where something else stands there. The end of the line will do.
fn skip_blanks_after(line: &[u8], at: usize) -> Option<usize> {
    let behind = skip_forward(line, at);
    (behind > at || at == line.len()).then_some(behind)
}

/// In front of the blanks that end at `end`; `None` where there are none.
fn skip_backward_some(bytes: &[u8], end: usize) -> Option<usize> {
    let front = skip_backward(bytes, end);
    (front < end).then_some(front)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn around(text: &str) -> Around {
        Header::around(text.as_bytes(), text.find("://").unwrap(), true, true)
    }

    #[test]
    fn shapes() {
        for header in [
            "date 2021-11 https://a.example/",
            " date 2021-11 http://a.example/ ",
            "\u{feff} date\t2021-11-30\u{a0}HTTPS://a.example/",
            "date 2021-13 https://",
        ] {
            assert!(matches!(around(header), Around::Header(_)), "{header:?}");
            assert!(Header::parse(header.as_bytes()).is_some(), "{header:?}");
        }
        for text in [
            "update 2021-11 https://a.example/",
            "date 2021-11 https://a.example/ is down",
            "date 2021-11 https://a.example/\u{feff}is\u{feff}down",
            "date 2021-11 https://a.example/\0",
            "date 2021-11 see https://a.example/",
            "date 21-11 https://a.example/",
            "date 2021-111 https://a.example/",
            "date2021-11 https://a.example/",
            "date 2021-11https://a.example/",
        ] {
            assert_eq!(around(text), Around::No, "{text:?}");
        }
    }

    #[test]
    fn damaged_headers() {
        let parts = |text: &'static str| {
            let header = Header::parse(text.as_bytes())?;
            Some((header.date.map(|span| span.of(text)), header.url.map(|span| span.of(text))))
        };
        assert_eq!(parts(" date 2021-11"), Some((Some("2021-11"), None)));
        assert_eq!(parts(" date 2021-11 https://"), Some((Some("2021-11"), None)));
        assert_eq!(parts(" date 2021-11 htp:/x"), Some((Some("2021-11"), Some("htp:/x"))));
        assert_eq!(parts(" date https://a.example/"), Some((None, Some("https://a.example/"))));
        assert_eq!(parts(" date 2021-11http://x"), Some((None, Some("2021-11http://x"))));
        assert_eq!(parts(" date"), None);
        assert_eq!(parts("date 2021-11 was mild"), None);
        assert_eq!(parts(""), None);
    }
}

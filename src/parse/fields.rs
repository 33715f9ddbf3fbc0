//! The fields of a record as they stand, and what is odd about them.

use super::findings::Findings;
use crate::{
    article::{Article, Body, DateEvidence, Lede, PartialDate, PublicationDate, SourceUrl},
    diagnostic::{Code, quoted},
    encoding::{self, Seen},
    format::{self, Header, RawRecord, Stamp},
    span::Span,
};

/// The article that the fields of a record make, with nothing derived; `seen` tells what a scan of `text` saw.
pub(super) fn fields(text: &str, raw: &RawRecord<'_>, seen: Seen, findings: &mut Findings) -> Article {
    let bounds = raw.bounds();
    let header = bounds.header.unwrap_or_default();
    let field = |span: Option<Span>| {
        let written = span?.of(text);
        Some(if seen.carriage_return { unix_lines(written) } else { written.to_owned() })
    };
    // In the order in which they stand, as are the findings.
    let of_header = header_date(text, raw, header, findings);
    let url = url(text, header, findings);
    let title = field(bounds.title);
    if title.is_none() {
        let message = "found no title, expected one below the header; left out";
        findings.push(Code::MissingTitle, end_of(header.line), message.into());
    }
    let of_stamp = bounds.stamp.and_then(|stamp| stamp_day(text, stamp, findings));
    let body = field(bounds.body);
    if body.is_none() {
        let end = Span::new(text.trim_end().len(), text.trim_end().len());
        let message = "found the end of the record, expected a body; left empty";
        findings.push(Code::MissingBody, end, message.into());
    }
    if seen.line_ends > 0 {
        header_like_lines(text, lines_to_look_at(text, raw, header, seen), findings);
    }
    let of_url = url.as_ref().and_then(SourceUrl::day);
    let date = DateEvidence { header: of_header, url: of_url, stamp: of_stamp }.decide();
    if let Some(date) = date.filter(|date| date.evidence.conflicts()) {
        let place = bounds.stamp.map_or(header.line, |stamp| stamp.date);
        findings.push(Code::DateConflict, place, date_conflict(date).into());
    }
    Article {
        date,
        url,
        title,
        headline: field(bounds.headline),
        lede: field(bounds.lede).map(Lede::new),
        outlet: field(bounds.stamp.map(|stamp| stamp.outlet)),
        body: Body { raw: body.unwrap_or_default(), blocks: Vec::new() },
        ..Article::default()
    }
}

/// The place behind `span`.
fn end_of(span: Span) -> Span {
    Span::new(span.end, span.end)
}

/// The date of the header.
fn header_date(
    text: &str,
    raw: &RawRecord<'_>,
    header: Header,
    findings: &mut Findings,
) -> Option<PartialDate> {
    let date = raw.date();
    if date.is_none() {
        let written = header.date.map_or("no date".into(), |span| quoted(span.of(text)));
        let message = format!("found {written}, expected a month such as 2021-11; the header gives no date");
        findings.push(Code::InvalidDate, header.date.unwrap_or(end_of(header.line)), message.into());
    }
    date
}

/// The URL of the header, as it is written.
fn url(text: &str, header: Header, findings: &mut Findings) -> Option<SourceUrl> {
    let Some(span) = header.url else {
        let message = "found no URL, expected an absolute http(s) URL; left out";
        findings.push(Code::MissingUrl, end_of(header.line), message.into());
        return None;
    };
    let url = SourceUrl::new(span.of(text));
    if !url.is_valid() {
        let found = quoted(span.of(text));
        let message = format!("found {found}, expected an absolute http(s) URL; kept as written");
        findings.push(Code::InvalidUrl, span, message.into());
    }
    Some(url)
}

/// The day of the stamp, if it exists.
fn stamp_day(text: &str, stamp: Stamp, findings: &mut Findings) -> Option<PartialDate> {
    if stamp.day.is_none() {
        let found = quoted(stamp.date.of(text));
        let message = format!("found {found}, which is no day, expected DD.MM.YYYY; left out");
        findings.push(Code::InvalidStamp, stamp.date, message.into());
    }
    stamp.day
}

/// Where lines behind the header can stand. Most bodies are one line, and long: what stands before is looked at alone.
fn lines_to_look_at(text: &str, raw: &RawRecord<'_>, header: Header, seen: Seen) -> Span {
    let body = raw.bounds().body.unwrap_or(Span::new(text.len(), text.len()));
    let ends = |part: Option<&str>| part.map_or(0, |part| encoding::line_ends(part.as_bytes()).bytes());
    let is_one_line = seen.line_ends == ends(text.get(..body.start)) + ends(text.get(body.end..));
    Span::new(header.line.end, if is_one_line { body.start } else { body.end })
}

/// Notes the lines that begin in `stretch`, behind the header, and look like one without its URL: what stands below is
/// perhaps another article.
fn header_like_lines(text: &str, stretch: Span, findings: &mut Findings) {
    let bytes = text.as_bytes();
    for end in memchr::memchr2_iter(b'\n', b'\r', stretch.of(text).as_bytes()) {
        let start = stretch.start + end + 1;
        if format::looks_like_header(bytes.get(start..).unwrap_or_default()) {
            let span = Span::new(start, format::line_end(bytes, start)).trimmed(text);
            let message = "found a line like a header, but without an absolute URL; kept as text";
            findings.push(Code::HeaderLikeLine, span, message.into());
        }
    }
}

/// What the pieces of evidence for a date say, where they cannot all be true.
fn date_conflict(date: PublicationDate) -> String {
    let PublicationDate { date, evidence, .. } = date;
    let shown = |name: &str, date: Option<PartialDate>| Some(format!("{name} {}", date?));
    let said = [shown("header", evidence.header), shown("URL", evidence.url), shown("stamp", evidence.stamp)];
    let said = said.into_iter().flatten().collect::<Vec<_>>().join(", ");
    format!("found {said}, expected them to agree; {date} was taken")
}

/// `text` with every line end as `\n`.
fn unix_lines(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n")
}

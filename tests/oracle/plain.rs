//! The plain engine: framing and fields as the format says them, line by line, and nothing clever.

use std::ops::Range;

/// A header is shorter than this, in bytes.
const MAX_HEADER: usize = 64 * 1024;
/// The lines of titles and ledes are together no longer than this, in bytes.
const MAX_SHORT: usize = 16 * 1024;
/// Titles, and ledes without a stamp, are no longer than this, in code points.
const MAX_BARE: usize = 500;
/// How far from the end of a block its stamp's comma may stand, in bytes.
const STAMP_REACH: usize = 122;

/// A stretch of the input, and whether it is a record.
#[derive(Debug, PartialEq, Eq)]
pub enum Stretch {
    Record(Range<usize>),
    Noise(Range<usize>),
}

/// Year, month and day.
pub type Day = (u32, u32, u32);

/// Date and URL.
type Header<'a> = (Option<&'a [u8]>, Option<&'a [u8]>);

/// The fields of a record, as bytes.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Fields<'a> {
    pub date: Option<&'a [u8]>,
    pub url: Option<&'a [u8]>,
    pub title: Option<&'a [u8]>,
    pub headline: Option<&'a [u8]>,
    pub lede: Option<&'a [u8]>,
    pub stamp_day: Option<Day>,
    pub outlet: Option<&'a [u8]>,
    pub body: Option<&'a [u8]>,
}

/// The input in records and noise.
pub fn stretches(input: &[u8]) -> Vec<Stretch> {
    if input.is_empty() {
        return Vec::new();
    }
    let headers: Vec<usize> = lines(input)
        .into_iter()
        .filter(|line| is_header(&input[line.clone()]))
        .map(|line| line.start)
        .collect();
    let first = headers.first().copied().unwrap_or(input.len());
    let before = &input[..first];
    let mut stretches = Vec::new();
    let mut starts = headers.clone();
    if !headers.is_empty() && is_blank(before) && first <= MAX_HEADER {
        starts[0] = 0;
    } else if first > 0 {
        let blank = before.len() - trim_start(before).len();
        let first_text = lines(before).into_iter().map(|line| &before[line]).find(|line| !is_blank(line));
        match first_text.and_then(damaged_header).filter(|_| blank <= MAX_HEADER) {
            Some(_) => stretches.push(Stretch::Record(0..first)),
            None => stretches.push(Stretch::Noise(0..first)),
        }
    }
    for (number, &start) in starts.iter().enumerate() {
        let end = starts.get(number + 1).copied().unwrap_or(input.len());
        stretches.push(Stretch::Record(start..end));
    }
    stretches
}

/// The fields of one record.
pub fn fields(record: &[u8]) -> Fields<'_> {
    let mut fields = Fields::default();
    let mut lines: Vec<Range<usize>> = lines(record);
    lines.retain({
        let mut in_front = true;
        move |line| {
            in_front &= is_blank(&record[line.clone()]);
            !in_front
        }
    });
    if let Some((date, url)) = lines.first().and_then(|line| damaged_header(&record[line.clone()])) {
        (fields.date, fields.url) = (date, url);
        lines.remove(0);
    }
    let blocks = blocks(record, &lines);
    let text = |index: usize| blocks.get(index).map(|block: &Range<usize>| &record[block.clone()]);
    // Behind a long block, all is body. The blanks at its end count, too.
    let length = |block: &Range<usize>| {
        let is_end = |byte: &u8| *byte == b'\n' || *byte == b'\r';
        let blanks = record[block.end..].iter().take_while(|byte| !is_end(byte)).count();
        block.len() + blanks
    };
    let short = blocks.iter().take_while(|block| length(block) <= MAX_SHORT).count();
    let head = |index: usize| text(index).filter(|_| index < short);

    // A title can end like a stamp, too: the usual place of the lede goes first.
    let stamped =
        [2, 1, 3, 0].into_iter().find(|&index| head(index).is_some_and(|block| stamp(block).is_some()));
    let body_at = match stamped {
        Some(index) => {
            if let Some((date, day, outlet)) = head(index).and_then(stamp) {
                let lede_start = blocks[index.min(2)].start;
                let lede = trim(&record[lede_start..blocks[index].start + date.start]);
                fields.lede = Some(lede).filter(|lede| !lede.is_empty());
                fields.stamp_day = day;
                fields.outlet = head(index).map(|block| &block[outlet]);
            }
            fields.title = head(0).filter(|_| index > 0);
            fields.headline = head(1).filter(|_| index > 1);
            index + 1
        }
        None => unstamped(&mut fields, &blocks, head),
    };
    if fields.headline.is_some_and(|headline| words(headline) == fields.title.map_or(vec![], words)) {
        fields.headline = None;
    }
    fields.body = blocks.get(body_at).map(|block| trim(&record[block.start..]));
    fields
}

/// Titles and lede by their place alone; the number of the block at which the body begins.
fn unstamped<'a>(
    fields: &mut Fields<'a>,
    blocks: &[Range<usize>],
    head: impl Fn(usize) -> Option<&'a [u8]>,
) -> usize {
    let brief = |index: usize| head(index).filter(|block| code_points(block) <= MAX_BARE);
    // As many blocks as title, second title, two parts of a lede and a body can be.
    let short = (0..blocks.len()).take_while(|&index| head(index).is_some()).count();
    let count = blocks.len().min(short + 1).min(5);
    let Some(title) = brief(0) else { return 0 };
    fields.title = Some(title);
    let mut next = 1;
    if let Some(second) = brief(1) {
        let sentence = ends_a_sentence(second);
        let variant = is_variant(title, second) && (count > 2 || !sentence || ends_a_sentence(title));
        let before_a_lede = count > 3 && !sentence && brief(2).is_some_and(ends_a_sentence);
        if variant || before_a_lede {
            fields.headline = Some(second);
            next = 2;
        }
    }
    if count > 2 && count > next + 1 && brief(next).is_some() {
        fields.lede = brief(next);
        next += 1;
    }
    next
}

/// The lines, without their ends.
fn lines(input: &[u8]) -> Vec<Range<usize>> {
    let mut lines = Vec::new();
    let mut start = 0;
    let mut at = 0;
    while at < input.len() {
        if input[at] == b'\n' || input[at] == b'\r' {
            lines.push(start..at);
            at += if input[at..].starts_with(b"\r\n") { 2 } else { 1 };
            start = at;
        } else {
            at += 1;
        }
    }
    lines.push(start..input.len());
    lines
}

/// The runs of lines that are not blank, without the blanks around.
fn blocks(record: &[u8], lines: &[Range<usize>]) -> Vec<Range<usize>> {
    let mut blocks: Vec<Range<usize>> = Vec::new();
    let mut open = false;
    for line in lines {
        let text = trim(&record[line.clone()]);
        if text.is_empty() {
            open = false;
            continue;
        }
        let start = line.start + (line.len() - trim_start(&record[line.clone()]).len());
        let end = start + text.len();
        match blocks.last_mut().filter(|_| open) {
            Some(block) => block.end = end,
            None => blocks.push(start..end),
        }
        open = true;
    }
    blocks
}

/// `␠date␠2021-11␠https://…`, whole.
fn is_header(line: &[u8]) -> bool {
    let parts = parts(line);
    let [word, date, url] = parts[..] else { return false };
    line.len() < MAX_HEADER
        && word == b"date"
        && is_date(date)
        && no_controls(url)
        && ["http://", "https://"].iter().any(|scheme| {
            url.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme.as_bytes()))
        })
}

/// Date and URL of a header that may lack either.
fn damaged_header(line: &[u8]) -> Option<Header<'_>> {
    let parts = parts(line);
    let (word, mut rest) = parts.split_first()?;
    if *word != b"date" || trim_start(line).len() >= MAX_HEADER {
        return None;
    }
    let date = rest.first().copied().filter(|part| is_date(part));
    rest = &rest[usize::from(date.is_some())..];
    match rest {
        [] => date.map(|date| (Some(date), None)),
        [url] => {
            let is_address = url.windows(2).any(|pair| pair == b":/") || url.starts_with(b"www.");
            let is_bare = url.eq_ignore_ascii_case(b"http://") || url.eq_ignore_ascii_case(b"https://");
            (is_address && no_controls(url)).then(|| (date, Some(*url).filter(|_| !is_bare)))
        }
        _ => None,
    }
}

/// `YYYY-MM` or `YYYY-MM-DD`.
fn is_date(part: &[u8]) -> bool {
    let shape: Vec<u8> = part.iter().map(|byte| if byte.is_ascii_digit() { b'0' } else { *byte }).collect();
    shape == b"0000-00" || shape == b"0000-00-00"
}

fn no_controls(part: &[u8]) -> bool {
    part.iter().all(|byte| *byte > b' ')
}

/// `DD.MM.YYYY, Outlet` at the end of a block: the place of the date, its day, and the place of the name.
fn stamp(block: &[u8]) -> Option<(Range<usize>, Option<Day>, Range<usize>)> {
    let commas = (0..block.len()).rev().take(STAMP_REACH).filter(|&at| block[at] == b',');
    commas.into_iter().find_map(|comma| {
        let behind = &block[comma + 1..];
        let name = trim(behind);
        let name_start = comma + 1 + (behind.len() - trim_start(behind).len());
        if name.is_empty() || name_start == comma + 1 || name.contains(&b'\n') || name.contains(&b'\r') {
            return None;
        }
        let date_end = trim_blanks_end(&block[..comma]).len();
        let is_part = |byte: &u8| byte.is_ascii_digit() || b"./-".contains(byte);
        let date_len = block[..date_end].iter().rev().take_while(|byte| is_part(byte)).count();
        let dots = block[date_end - date_len..date_end].iter().take_while(|&&byte| byte == b'.').count();
        let date = date_end - date_len + dots..date_end;
        let day = day(&block[date.clone()])?;
        Some((date, day, name_start..name_start + name.len()))
    })
}

/// The day of a stamp: `None` where it is no date, `Some(None)` where it is a date that does not exist.
fn day(date: &[u8]) -> Option<Option<Day>> {
    let date = std::str::from_utf8(date).ok()?;
    let forms = [('.', false), ('/', false), ('-', true)];
    forms.into_iter().find_map(|(separator, year_first)| {
        let parts: Vec<&str> = date.split(separator).collect();
        let [a, b, c] = parts[..] else { return None };
        let (year, month, day) = if year_first { (a, b, c) } else { (c, b, a) };
        let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        if !(digits(year) && digits(month) && digits(day)) {
            return None;
        }
        if year.len() != 4 || month.len() > 2 || day.len() > 2 {
            return None;
        }
        let (year, month, day) = (year.parse().ok()?, month.parse().ok()?, day.parse().ok()?);
        Some(Some((year, month, day)).filter(|_| exists(year, month, day)))
    })
}

fn exists(year: u32, month: u32, day: u32) -> bool {
    let leap = (year.is_multiple_of(4) && !year.is_multiple_of(100)) || year.is_multiple_of(400);
    let days = [31, if leap { 29 } else { 28 }, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    (1..=12).contains(&month) && (1..=days[month as usize - 1]).contains(&day)
}

/// Whether the second title is the first with a suffix, shortened, or a little edited.
fn is_variant(title: &[u8], second: &[u8]) -> bool {
    let (a, b) = (words(title), words(second));
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    let shared = short.iter().filter(|word| long.contains(word)).count();
    let asked = if short.first() == long.first() { short.len() } else { short.len() + 1 };
    shared > 0 && 2 * shared >= asked && long.len() <= 2 * short.len() + 4 && long.len() <= 8 * short.len()
}

fn ends_a_sentence(text: &[u8]) -> bool {
    let Ok(mut text) = std::str::from_utf8(text) else { return false };
    while let Some(shorter) = text.strip_suffix(['"', '”', '»', '“', '’', ')', ' ', '\u{a0}']) {
        text = shorter;
    }
    [".", "!", "?", "…", "。", "！", "？", "।", "؟", "۔"].iter().any(|mark| text.ends_with(mark))
}

const BLANKS: [&[u8]; 4] = [b" ", b"\t", "\u{a0}".as_bytes(), "\u{feff}".as_bytes()];
const LINE_ENDS: [&[u8]; 2] = [b"\n", b"\r"];

/// `text` in the parts that blanks set apart.
fn parts(text: &[u8]) -> Vec<&[u8]> {
    split(text, &BLANKS)
}

/// `text` in the parts that blanks and line ends set apart.
fn words(text: &[u8]) -> Vec<&[u8]> {
    split(text, &[&BLANKS[..], &LINE_ENDS[..]].concat())
}

fn split<'a>(text: &'a [u8], separators: &[&[u8]]) -> Vec<&'a [u8]> {
    let mut parts = Vec::new();
    let (mut start, mut at) = (0, 0);
    while at < text.len() {
        match separators.iter().find(|separator| text[at..].starts_with(separator)) {
            Some(separator) => {
                parts.push(&text[start..at]);
                at += separator.len();
                start = at;
            }
            None => at += 1,
        }
    }
    parts.push(&text[start..]);
    parts.retain(|part| !part.is_empty());
    parts
}

fn is_blank(text: &[u8]) -> bool {
    trim(text).is_empty()
}

/// `text` without blanks and line ends around.
fn trim(text: &[u8]) -> &[u8] {
    let mut text = trim_start(text);
    while let Some(shorter) = BLANKS.iter().chain(&LINE_ENDS).find_map(|blank| text.strip_suffix(*blank)) {
        text = shorter;
    }
    text
}

fn trim_start(mut text: &[u8]) -> &[u8] {
    while let Some(shorter) = BLANKS.iter().chain(&LINE_ENDS).find_map(|blank| text.strip_prefix(*blank)) {
        text = shorter;
    }
    text
}

fn trim_blanks_end(mut text: &[u8]) -> &[u8] {
    while let Some(shorter) = BLANKS.iter().find_map(|blank| text.strip_suffix(*blank)) {
        text = shorter;
    }
    text
}

fn code_points(text: &[u8]) -> usize {
    text.iter().filter(|byte| **byte & 0xC0 != 0x80).count()
}

//! One record as the dump has it: borrowed bytes and the places of its fields.
//!
//! A record is a header and up to four blocks set apart by blank lines: title, second title, lede with
//! its stamp, body. All but the header may be missing; `Bounds::of` says which block is which.

use super::{
    Frame, Frames, Header, Stamp,
    blanks::{line_end, next_line, skip_backward, skip_blank_lines, skip_forward, trim},
    header,
};
use crate::{article::PartialDate, punctuation::is_stop, span::Span};
use std::ops::Range;

/// A block longer than this, in bytes, is neither title nor lede.
const MAX_SHORT: usize = 16 * 1024;
/// The longest title, in code points.
const MAX_TITLE: usize = 500;
/// The longest lede without a stamp, in code points.
const MAX_BARE_LEDE: usize = 500;

/// The records of a whole input, without its noise.
///
/// ```
/// let dump = b" date 2021-11 https://a.example/\n\nTitle\n\nBody.";
/// let record = newsdump::records(dump).next().unwrap();
/// assert_eq!(record.url(), Some(&b"https://a.example/"[..]));
/// assert_eq!(record.body(), Some(&b"Body."[..]));
/// ```
pub fn records(input: &[u8]) -> Records<'_> {
    Records { input, frames: Frames::new(input) }
}

/// The iterator that [`records`] returns.
#[derive(Debug, Clone)]
pub struct Records<'a> {
    input: &'a [u8],
    frames: Frames<'a>,
}

impl<'a> Iterator for Records<'a> {
    type Item = RawRecord<'a>;

    fn next(&mut self) -> Option<Self::Item> {
        self.frames.by_ref().find_map(|frame| match frame {
            Frame::Record(range) => Some(RawRecord::new(self.input.get(range)?)),
            _ => None,
        })
    }
}

/// A record and the places of its fields. Fields are bytes of the input, which live as long as that.
///
/// ```
/// use newsdump::format::RawRecord;
/// let record = RawRecord::new(b" date 2021-11 https://a.example/\n\nT\n\nT\n\nLede 11.11.2021, Outlet\n\nBody.");
/// assert_eq!(record.title(), Some(&b"T"[..]));
/// assert_eq!(record.headline(), None);
/// assert_eq!(record.lede(), Some(&b"Lede"[..]));
/// assert_eq!(record.outlet(), Some(&b"Outlet"[..]));
/// ```
#[derive(Debug, Clone, Copy)]
pub struct RawRecord<'a> {
    bytes: &'a [u8],
    bounds: Bounds,
}

impl<'a> RawRecord<'a> {
    /// Takes `bytes` as one record.
    ///
    /// ```
    /// assert_eq!(newsdump::format::RawRecord::new(b"").title(), None);
    /// ```
    pub fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, bounds: Bounds::of(bytes) }
    }

    /// All of it, verbatim.
    ///
    /// ```
    /// assert_eq!(newsdump::format::RawRecord::new(b"x\n").as_bytes(), b"x\n");
    /// ```
    pub fn as_bytes(&self) -> &'a [u8] {
        self.bytes
    }

    fn get(&self, span: Option<Span>) -> Option<&'a [u8]> {
        self.bytes.get(span?.start..span?.end)
    }

    /// The header line's parts, if the record begins with a header, whole or damaged.
    ///
    /// ```
    /// let header = newsdump::format::RawRecord::new(b"date 2021-11").header().unwrap();
    /// assert!(header.date.is_some() && header.url.is_none());
    /// ```
    pub fn header(&self) -> Option<Header> {
        self.bounds.header
    }

    /// The URL as written.
    ///
    /// ```
    /// assert_eq!(newsdump::format::RawRecord::new(b"date 2021-11").url(), None);
    /// ```
    pub fn url(&self) -> Option<&'a [u8]> {
        self.get(self.bounds.header?.url)
    }

    /// The header's date as written, whether it exists or not.
    ///
    /// ```
    /// let record = newsdump::format::RawRecord::new(b"date 2021-13 http://a.example/");
    /// assert_eq!(record.date_text(), Some(&b"2021-13"[..]));
    /// assert_eq!(record.date(), None);
    /// ```
    pub fn date_text(&self) -> Option<&'a [u8]> {
        self.get(self.bounds.header?.date)
    }

    /// The header's date; parsed on call.
    ///
    /// ```
    /// let record = newsdump::format::RawRecord::new(b"date 2021-11 http://a.example/");
    /// assert_eq!(record.date().unwrap().to_string(), "2021-11");
    /// ```
    pub fn date(&self) -> Option<PartialDate> {
        header::date(self.date_text()?)
    }

    /// The title.
    ///
    /// ```
    /// let record = newsdump::format::RawRecord::new(b"date 2021-11 http://a.example/\n\nTitle\n");
    /// assert_eq!(record.title(), Some(&b"Title"[..]));
    /// ```
    pub fn title(&self) -> Option<&'a [u8]> {
        self.get(self.bounds.title)
    }

    /// The second title, where it differs from the title in more than blanks.
    ///
    /// ```
    /// let record = newsdump::format::RawRecord::new(b"date 2021-11 http://a.example/\n\nT | X\n\nT\n\nBody.");
    /// assert_eq!(record.headline(), Some(&b"T"[..]));
    /// ```
    pub fn headline(&self) -> Option<&'a [u8]> {
        self.get(self.bounds.headline)
    }

    /// The lede without its stamp.
    ///
    /// ```
    /// let record = newsdump::format::RawRecord::new(b"date 2021-11 http://a.example/\n\nT\n\nLede.\n\nBody.");
    /// assert_eq!(record.lede(), Some(&b"Lede."[..]));
    /// ```
    pub fn lede(&self) -> Option<&'a [u8]> {
        self.get(self.bounds.lede)
    }

    /// The stamp; its spans are bytes of the record.
    ///
    /// ```
    /// let record = newsdump::format::RawRecord::new(b"date 2021-11 http://a.example/\n\nT\n\nBody.");
    /// assert_eq!(record.stamp(), None);
    /// ```
    pub fn stamp(&self) -> Option<Stamp> {
        self.bounds.stamp
    }

    /// The outlet's name, from the stamp.
    ///
    /// ```
    /// let record = newsdump::format::RawRecord::new(b"date 2021-11 http://a.example/\n\nT\n\nBody.");
    /// assert_eq!(record.outlet(), None);
    /// ```
    pub fn outlet(&self) -> Option<&'a [u8]> {
        self.get(self.stamp().map(|stamp| stamp.outlet))
    }

    /// The body, without white space around.
    ///
    /// ```
    /// let record = newsdump::format::RawRecord::new(b"date 2021-11 http://a.example/\n\nT\n\nBody.\n\n");
    /// assert_eq!(record.body(), Some(&b"Body."[..]));
    /// ```
    pub fn body(&self) -> Option<&'a [u8]> {
        self.get(self.bounds.body)
    }

    /// The places of the fields, for those who must point at them.
    pub(crate) fn bounds(&self) -> &Bounds {
        &self.bounds
    }
}

/// Where the fields of a record stand in its bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Bounds {
    pub(crate) header: Option<Header>,
    pub(crate) title: Option<Span>,
    pub(crate) headline: Option<Span>,
    pub(crate) lede: Option<Span>,
    pub(crate) stamp: Option<Stamp>,
    pub(crate) body: Option<Span>,
}

impl Bounds {
    fn of(bytes: &[u8]) -> Self {
        let start = skip_blank_lines(bytes, 0);
        // Back to the blanks that belong to the header line.
        let header = Header::parse(bytes.get(start..).unwrap_or_default()).map(|header| Header {
            line: header.line.shifted(start),
            date: header.date.map(|span| span.shifted(start)),
            url: header.url.map(|span| span.shifted(start)),
        });
        let content = header.map_or(start, |header| header.line.end);
        let mut bounds = Self { header, ..Self::default() };
        bounds.fields(bytes, content);
        bounds
    }

    /// Tells the blocks behind the header apart.
    fn fields(&mut self, bytes: &[u8], content: usize) {
        let mut blocks = Head::of(bytes, content);
        // A title or a second title can end like a stamp, too: the usual place of the lede goes first. What
        // stands behind it is body, which may be long, and is looked at only where the stamp is not there.
        let stamped = [2, 1, 3, 0].into_iter().find_map(|index| {
            blocks.read(bytes, if index == 2 { 3 } else { 4 });
            let block = blocks.short(index)?;
            Some((index, stamp_of(bytes, block)?))
        });
        let body_block = match stamped {
            Some((index, stamp)) => {
                let lede_start = blocks.start(index.min(2)).unwrap_or(stamp.date.start);
                let lede = trim(bytes, lede_start, stamp.date.start);
                self.stamp = Some(stamp);
                self.lede = (!lede.is_empty()).then(|| lede.into());
                self.title = (index > 0).then(|| blocks.short(0)).flatten();
                self.headline = (index > 1).then(|| blocks.short(1)).flatten();
                index + 1
            }
            None => self.unstamped(bytes, &blocks),
        };
        if let (Some(title), Some(second)) = (self.title, self.headline) {
            let text = |span: Span| bytes.get(span.start..span.end).unwrap_or_default();
            if same_words(text(title), text(second)) {
                self.headline = None;
            }
        }
        let body = trim(bytes, blocks.start(body_block).unwrap_or(bytes.len()), bytes.len());
        self.body = (!body.is_empty()).then(|| body.into());
    }

    /// Tells the blocks apart without a stamp; returns the number of the block at which the body begins.
    fn unstamped(&mut self, bytes: &[u8], blocks: &Head) -> usize {
        let text = |span: Span| bytes.get(span.start..span.end).unwrap_or_default();
        let up_to =
            |index: usize, most: usize| blocks.short(index).filter(|&block| code_points(text(block)) <= most);
        let Some(title) = up_to(0, MAX_TITLE) else { return 0 };
        self.title = Some(title);
        let mut next = 1;
        if let Some(second) = up_to(1, MAX_TITLE) {
            let is_last_text = blocks.count() > 2;
            // An edited headline, then a teaser: told from a teaser and a paragraph by the full stop.
            let edited = || {
                let teaser = up_to(2, MAX_BARE_LEDE).is_some_and(|block| ends_a_sentence(text(block)));
                blocks.count() > 3 && teaser && !ends_a_sentence(text(second))
            };
            let variant = is_variant(text(title), text(second))
                && (is_last_text || !ends_a_sentence(text(second)) || ends_a_sentence(text(title)));
            if variant || edited() {
                self.headline = Some(second);
                next = 2;
            }
        }
        let has_more = blocks.count() > 2.max(next + 1);
        if let Some(lede) = up_to(next, MAX_BARE_LEDE).filter(|_| has_more) {
            self.lede = Some(lede);
            next += 1;
        }
        next
    }
}

/// The first blocks behind a header: titles, a lede of up to two. They are read as far as they are asked for.
#[derive(Debug, Default)]
struct Head {
    /// Where the blocks begin that were read, and the one behind them.
    starts: [Option<usize>; 5],
    /// The ends of those that are short enough to be something other than body.
    ends: [Option<usize>; 4],
    read: usize,
}

impl Head {
    fn of(bytes: &[u8], content: usize) -> Self {
        let mut head = Self::default();
        head.starts[0] = block_start(bytes, content);
        head
    }

    /// Reads on until `count` blocks are read, or all there are.
    fn read(&mut self, bytes: &[u8], count: usize) {
        while let Some(start) = self.start(self.read).filter(|_| self.read < count) {
            let (end, next) = block_end(bytes, start);
            self.ends[self.read] = end;
            self.read += 1;
            // What follows a long block is body, too.
            self.starts[self.read] = end.and_then(|_| block_start(bytes, next));
        }
    }

    fn count(&self) -> usize {
        self.starts.iter().flatten().count()
    }

    fn start(&self, index: usize) -> Option<usize> {
        self.starts.get(index).copied().flatten()
    }

    /// The block, unless it is too long for a title or lede.
    fn short(&self, index: usize) -> Option<Span> {
        Some(Span::new(self.start(index)?, self.ends.get(index).copied().flatten()?))
    }
}

/// Where the next block begins, at or after `at`.
fn block_start(bytes: &[u8], at: usize) -> Option<usize> {
    Some(skip_blank_lines(bytes, at)).filter(|&start| start < bytes.len())
}

/// Where the block that begins at `at` ends, if within `MAX_SHORT` bytes, and where the next line begins.
fn block_end(bytes: &[u8], at: usize) -> (Option<usize>, usize) {
    let window = bytes.get(..bytes.len().min(at + MAX_SHORT + 1)).unwrap_or_default();
    let mut line = at;
    loop {
        let end = line_end(window, line);
        if end > at + MAX_SHORT {
            return (None, end);
        }
        let next = next_line(bytes, end);
        let content = skip_forward(bytes, next);
        if matches!(bytes.get(content), None | Some(b'\n' | b'\r')) {
            return (Some(skip_backward(bytes, end)), next);
        }
        line = content;
    }
}

/// The stamp at the end of `block`, in bytes of the record.
fn stamp_of(bytes: &[u8], block: Span) -> Option<Stamp> {
    let mut stamp = Stamp::at_end_of(bytes.get(block.start..block.end)?)?;
    stamp.date = stamp.date.shifted(block.start);
    stamp.outlet = stamp.outlet.shifted(block.start);
    Some(stamp)
}

fn code_points(bytes: &[u8]) -> usize {
    bytes.iter().filter(|&&byte| (byte as i8) >= -0x40).count()
}

/// The words of `bytes`, set apart by blanks and line ends.
fn words(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let Range { start, .. } = trim(bytes, at, bytes.len());
        let mut end = start;
        while end < bytes.len() && skip_blank_lines(bytes, end) == end {
            end += 1;
        }
        at = end;
        bytes.get(start..end).filter(|word| !word.is_empty())
    })
}

/// Whether both say the same but for blanks.
fn same_words(a: &[u8], b: &[u8]) -> bool {
    a == b || words(a).eq(words(b))
}

/// Whether one is the other with a site suffix, shortened, or with a few words edited: at least half of
/// the words of the shorter stand in the longer, and both begin alike or are nearly the same set.
fn is_variant(title: &[u8], second: &[u8]) -> bool {
    let (a, b): (Vec<_>, Vec<_>) = (words(title).collect(), words(second).collect());
    let (short, long) = if a.len() <= b.len() { (&a, &b) } else { (&b, &a) };
    if long.len() > 8 * short.len() {
        return false;
    }
    let shared = short.iter().filter(|word| long.contains(word)).count();
    let same_start = short.first() == long.first();
    2 * shared >= short.len() + usize::from(!same_start) && long.len() <= 2 * short.len() + 4 && shared > 0
}

/// Whether a text ends as a sentence does, closing marks aside.
fn ends_a_sentence(text: &[u8]) -> bool {
    let text = std::str::from_utf8(text)
        .unwrap_or("")
        .trim_end_matches(['"', '”', '»', '“', '’', '」', '』', ')', '）', ' ', '\u{a0}']);
    text.ends_with(is_stop)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Title, headline, lede, outlet and body of a record with the given content.
    fn fields(content: &str) -> [Option<String>; 5] {
        let text = format!(" date 2021-11 https://a.example/\n\n{content}");
        let record = RawRecord::new(text.as_bytes());
        [record.title(), record.headline(), record.lede(), record.outlet(), record.body()]
            .map(|field| field.map(|bytes| String::from_utf8(bytes.to_vec()).unwrap()))
    }

    macro_rules! reads {
        ($($name:ident: $content:expr => [$($field:expr),*];)+) => {$(
            #[test]
            fn $name() {
                let wanted: [&str; 5] = [$($field),*];
                let wanted = wanted.map(|field| (!field.is_empty()).then(|| field.to_owned()));
                assert_eq!(fields($content), wanted);
                assert_eq!(fields(&$content.replace('\n', "\r\n")), wanted.map(|field| field.map(|text| text.replace('\n', "\r\n"))));
            }
        )+};
    }

    reads! {
        complete: "T\n\nT\n\nL... 11.11.2021, O\n\nB." => ["T", "", "L...", "O", "B."];
        no_second_title: "T\n\nL. 11.11.2021, O\n\nB." => ["T", "", "L.", "O", "B."];
        edited_headline: "T is here\n\nQuite another\n\nL. 11.11.2021, O\n\nB." => ["T is here", "Quite another", "L.", "O", "B."];
        no_title: "L. 11.11.2021, O\n\nB." => ["", "", "L.", "O", "B."];
        stamp_alone: "T\n\nT\n\n11.11.2021, O\n\nB." => ["T", "", "", "O", "B."];
        lede_in_two_parts: "T\n\nT\n\nL.\n\nM. 11.11.2021, O\n\nB." => ["T", "", "L.\n\nM.", "O", "B."];
        no_stamp: "T\n\nT\n\nL.\n\nB." => ["T", "", "L.", "", "B."];
        no_stamp_no_second: "T\n\nL.\n\nB." => ["T", "", "L.", "", "B."];
        no_lede: "T\n\nT\n\nB." => ["T", "", "", "", "B."];
        no_lede_site_suffix: "T of a day | Site\n\nT of a day\n\nB." => ["T of a day | Site", "T of a day", "", "", "B."];
        title_and_body: "T\n\nB." => ["T", "", "", "", "B."];
        title_alone: "T\n" => ["T", "", "", "", ""];
        title_twice: "T\n\nT\n" => ["T", "", "", "", ""];
        nothing: "\n\n" => ["", "", "", "", ""];
        title_like_a_stamp: "Rain: 31.10.2023, 10 am\n\nRain: 31.10.2023, 10 am | X\n\nL. 31.10.2023, O\n\nB." => ["Rain: 31.10.2023, 10 am", "Rain: 31.10.2023, 10 am | X", "L.", "O", "B."];
        kept_paragraphs: "T\n\nT\n\nL 11.11.2021, O\n\nA.\n\nB.\nC." => ["T", "", "L", "O", "A.\n\nB.\nC."];
        blanks_around: " \t\n\n  T\t\n \u{a0}\n\u{a0}T \n\n\n L 11.11.2021, O  \n\n  B. \n \n" => ["T", "", "L", "O", "B."];
    }

    #[test]
    fn a_long_first_block_is_body() {
        let body = "Une phrase. ".repeat(60);
        assert_eq!(fields(&body), [None, None, None, None, Some(body.trim_end().to_owned())]);
    }

    #[test]
    fn a_long_block_behind_the_titles_is_body() {
        let body = "Une phrase. ".repeat(2000);
        assert_eq!(fields(&format!("T\n\nT\n\n{body}"))[4].as_deref(), Some(body.trim_end()));
    }
}

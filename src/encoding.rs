//! Character encodings of the input: UTF-8, what to do when it is not, and text decoded wrongly before.

use encoding_rs::{UTF_16BE, UTF_16LE, WINDOWS_1252};
use fearless_simd::{Level, Simd, dispatch};
use once_cell::sync::Lazy;
use std::borrow::Cow;

/// The UTF-16 encoding whose byte order mark begins `bytes`.
pub(crate) fn utf16(bytes: &[u8]) -> Option<&'static encoding_rs::Encoding> {
    match bytes {
        [0xFF, 0xFE, ..] => Some(UTF_16LE),
        [0xFE, 0xFF, ..] => Some(UTF_16BE),
        _ => None,
    }
}

/// Whether the byte order mark of UTF-32 begins `bytes`: it holds that of UTF-16.
pub(crate) fn is_utf32(bytes: &[u8]) -> bool {
    matches!(bytes, [0xFF, 0xFE, 0, 0, ..] | [0, 0, 0xFE, 0xFF, ..])
}

/// Where bytes are no UTF-8, and from where on they were decoded as Windows-1252.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct NotUtf8 {
    pub(crate) at: usize,
    pub(crate) single_byte_from: usize,
}

/// `bytes` as text: UTF-8, else Windows-1252, which maps every byte to one character. Where all that is wrong is that
/// they end within a character, what there is of that one alone.
pub(crate) fn decode(bytes: &[u8]) -> (Cow<'_, str>, Option<NotUtf8>) {
    if let Ok(text) = simdutf8::basic::from_utf8(bytes) {
        return (Cow::Borrowed(text), None);
    }
    let (at, is_cut) = match simdutf8::compat::from_utf8(bytes) {
        Ok(text) => (text.len(), false),
        Err(error) => (error.valid_up_to(), error.error_len().is_none()),
    };
    let single_byte_from = if is_cut { at } else { 0 };
    let (valid, rest) = bytes.split_at_checked(single_byte_from).unwrap_or((&[], bytes));
    let text = String::from_utf8_lossy(valid) + WINDOWS_1252.decode_without_bom_handling(rest).0;
    (text, Some(NotUtf8 { at, single_byte_from }))
}

/// Where text seems to be UTF-8 that was decoded as Windows-1252: the span of the first such stretch.
///
/// It is looked for by the lead bytes that most such text shows: `Ã` or `Â`, `â€`, `Ð` or `Ñ`, behind which
/// stands what a continuation byte becomes. One of them between capitals can be meant (`IRMÃ»`); two are not.
pub(crate) fn mojibake(text: &str) -> Option<(usize, usize)> {
    let mut hits = mojibake_leads(text).filter_map(|at| {
        let end = repair_run(text, at).map(|(end, _)| end)?;
        Some((at, end))
    });
    let (start, end) = hits.next()?;
    let after_capital = text.get(..start)?.ends_with(char::is_uppercase);
    (!after_capital || hits.next().is_some()).then_some((start, end))
}

/// Whether the three bytes can begin mojibake of the kinds that [`mojibake`] looks for.
fn is_lead(a: u8, b: u8, c: u8) -> bool {
    (a == 0xC3)
        & ((b == 0x83) | (b == 0x82) | (b == 0x90) | (b == 0x91) | (b == 0xA2))
        & ((c == 0xC2) | (c == 0xE2) | (c == 0xC5) | (c == 0xC6) | (c == 0xCB))
}

fn mojibake_leads(text: &str) -> impl Iterator<Item = usize> + '_ {
    let bytes = text.as_bytes();
    bytes.windows(3).enumerate().filter_map(move |(at, window)| match window {
        [a, b, c] if is_lead(*a, *b, *c) => Some(at),
        _ => None,
    })
}

/// What a scan of a record saw.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Seen {
    /// A control character other than tab and line ends.
    pub(crate) control: bool,
    /// Bytes that may be mojibake.
    pub(crate) mojibake: bool,
    /// A carriage return.
    pub(crate) carriage_return: bool,
    /// How many bytes end a line.
    pub(crate) line_ends: usize,
}

/// The instructions that the processor has.
pub(crate) static LEVEL: Lazy<Level> = Lazy::new(Level::new);

/// Looks over `bytes` once, many at a time.
pub(crate) fn scan(bytes: &[u8]) -> Seen {
    dispatch!(*LEVEL, simd => scan_with(simd, bytes))
}

/// The same, made into the widest instructions that the processor has.
#[inline(always)]
fn scan_with<S: Simd>(_: S, bytes: &[u8]) -> Seen {
    let mut seen = Seen::default();
    let mut rest = bytes;
    while let Some((window, _)) = rest.split_first_chunk::<WINDOW>() {
        seen.look(window);
        rest = rest.get(CHUNK..).unwrap_or_default();
    }
    // What is left, filled up with spaces.
    while !rest.is_empty() {
        let mut window = [b' '; WINDOW];
        let len = rest.len().min(WINDOW);
        if let (Some(to), Some(from)) = (window.get_mut(..len), rest.get(..len)) {
            to.copy_from_slice(from);
        }
        seen.look(&window);
        rest = rest.get(CHUNK..).unwrap_or_default();
    }
    seen
}

/// As many times [`LANES`] as leaves counts that fit into a byte.
const CHUNK: usize = 7 * LANES;
/// A chunk, and the two bytes behind it, for what takes three bytes to know.
const WINDOW: usize = CHUNK + 2;
/// The one control character behind those below the space.
const DELETE: u8 = 0x7F;
/// How many bytes are looked at together: as many as most processors have in a vector.
const LANES: usize = 32;

impl Seen {
    /// Looks at the chunk with which `window` begins. The loops have no branch and keep a value for each lane, which
    /// a compiler makes into instructions for many bytes at once.
    #[inline(always)]
    fn look(&mut self, window: &[u8; WINDOW]) {
        // As signed numbers the bytes of other characters than ASCII are below zero, and `DELETE` is the greatest.
        let (mut least, mut greatest, mut leads) = ([u8::MAX; LANES], [i8::MIN; LANES], [0; LANES]);
        for start in (0..CHUNK).step_by(LANES) {
            for lane in 0..LANES {
                let (byte, ahead) = (window[start + lane], window[start + lane + 2]);
                least[lane] = least[lane].min(byte);
                greatest[lane] = greatest[lane].max(byte as i8);
                // A letter such as `Ã` directly before another character of several bytes.
                leads[lane] |= if byte == 0xC3 { ahead } else { 0 };
            }
        }
        let (mut low, mut lead) = (false, false);
        for lane in 0..LANES {
            low |= (least[lane] < b' ') | (greatest[lane] == DELETE as i8);
            lead |= !leads[lane].is_ascii();
        }
        if low {
            self.count_low(window);
        }
        if lead {
            for at in 0..CHUNK {
                self.mojibake |= is_lead(window[at], window[at + 1], window[at + 2]);
            }
        }
    }

    /// Tells the control characters of the chunk with which `window` begins apart.
    #[inline(always)]
    fn count_low(&mut self, window: &[u8; WINDOW]) {
        let mut counts = [0_u8; 3];
        for &byte in window.iter().take(CHUNK) {
            counts[0] += u8::from(is_control(byte));
            counts[1] += u8::from(byte == b'\r');
            counts[2] += u8::from(is_line_end(byte));
        }
        self.control |= counts[0] > 0;
        self.carriage_return |= counts[1] > 0;
        self.line_ends += usize::from(counts[2]);
    }
}

/// Whether a byte is a control character that text does not hold.
pub(crate) fn is_control(byte: u8) -> bool {
    ((byte < b' ') & (byte != b'\t') & !is_line_end(byte)) | (byte == DELETE)
}

/// How many bytes end a line: line feeds, and carriage returns.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct LineEnds {
    pub(crate) feeds: usize,
    pub(crate) returns: usize,
}

/// Counts the line ends of `bytes`, many bytes at a time.
pub(crate) fn line_ends(bytes: &[u8]) -> LineEnds {
    dispatch!(*LEVEL, simd => line_ends_with(simd, bytes))
}

#[inline(always)]
fn line_ends_with<S: Simd>(_: S, bytes: &[u8]) -> LineEnds {
    let mut ends = LineEnds::default();
    let (rows, rest) = bytes.as_chunks::<LANES>();
    // As many rows as a byte can count.
    for rows in rows.chunks(usize::from(u8::MAX)) {
        let (mut feeds, mut returns) = ([0_u8; LANES], [0_u8; LANES]);
        for row in rows {
            for lane in 0..LANES {
                feeds[lane] += u8::from(row[lane] == b'\n');
                returns[lane] += u8::from(row[lane] == b'\r');
            }
        }
        ends.add(&feeds, &returns);
    }
    let of_rest = |end| rest.iter().map(|&byte| u8::from(byte == end)).sum();
    ends.add(&[of_rest(b'\n')], &[of_rest(b'\r')]);
    ends
}

impl LineEnds {
    /// How many bytes.
    pub(crate) fn bytes(self) -> usize {
        self.feeds + self.returns
    }

    #[inline(always)]
    fn add(&mut self, feeds: &[u8], returns: &[u8]) {
        let sum = |counts: &[u8]| counts.iter().map(|&count| usize::from(count)).sum::<usize>();
        self.feeds += sum(feeds);
        self.returns += sum(returns);
    }
}

fn is_line_end(byte: u8) -> bool {
    (byte == b'\n') | (byte == b'\r')
}

/// `text` with every stretch that was decoded as Windows-1252 decoded as the UTF-8 it was.
pub(crate) fn repair_mojibake(text: &str) -> String {
    let mut repaired = String::with_capacity(text.len());
    let mut done = 0;
    for lead in mojibake_leads(text) {
        if lead < done {
            continue;
        }
        if let Some((end, utf8)) = repair_run(text, lead) {
            repaired.push_str(text.get(done..lead).unwrap_or(""));
            repaired.push_str(&utf8);
            done = end;
        }
    }
    repaired.push_str(text.get(done..).unwrap_or(""));
    repaired
}

/// The character that the text at `at` was before it was decoded wrongly, and where that text ends.
fn repair_run(text: &str, at: usize) -> Option<(usize, String)> {
    let rest = text.get(at..)?;
    for (count, (offset, char)) in rest.char_indices().enumerate().skip(1).take(3) {
        let end = offset + char.len_utf8();
        let (bytes, _, unmappable) = WINDOWS_1252.encode(rest.get(..end)?);
        if unmappable {
            return None;
        }
        if let Ok(utf8) = std::str::from_utf8(&bytes) {
            return (utf8.chars().count() == 1 && count > 0).then(|| (at + end, utf8.to_owned()));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `text` as it looks when its UTF-8 is decoded as Windows-1252.
    fn broken(text: &str) -> String {
        WINDOWS_1252.decode_without_bom_handling(text.as_bytes()).0.into_owned()
    }

    #[test]
    fn what_ends_within_a_character_is_utf8_up_to_there() {
        for (bytes, text, at, single_byte_from) in [
            ("déclaré".as_bytes().split_last().unwrap().1, "déclarÃ", 7, 7),
            (b"caf\xe9", "café", 3, 3),
            (b"d\xe9clar\xc3", "déclarÃ", 1, 0),
        ] {
            let not_utf8 = Some(NotUtf8 { at, single_byte_from });
            assert_eq!(decode(bytes), (text.into(), not_utf8));
        }
    }

    #[test]
    fn mojibake_is_found_and_repaired() {
        for text in ["déclaré", "l’été — « oui »", "Привет", "à la Ñandú"] {
            let bad = broken(text);
            assert!(scan(bad.as_bytes()).mojibake, "{bad}");
            assert!(mojibake(&bad).is_some(), "{bad}");
            assert_eq!(repair_mojibake(&bad), text);
            assert_eq!(mojibake(text), None, "{text}");
            assert_eq!(repair_mojibake(text), text);
        }
    }

    #[test]
    fn capitals_before_a_mark_are_no_mojibake() {
        assert_eq!(mojibake("«A IRMÃ» e «O PAI»"), None);
    }

    #[test]
    fn scan_sees_every_lead() {
        let bytes = || 0..=u8::MAX;
        for (b, c) in bytes().flat_map(|b| bytes().map(move |c| (b, c))) {
            let text = [&[b' '; CHUNK][..], &[0xC3, b, c, b'.']].concat();
            assert_eq!(scan(&text).mojibake, is_lead(0xC3, b, c), "{b:x} {c:x}");
        }
    }

    #[test]
    fn scan_counts_line_ends() {
        for (at, text) in (0..2 * CHUNK).map(|at| (at, "x".repeat(at))) {
            let text = format!("{text}\n{text}\r\n{text}");
            let seen = scan(text.as_bytes());
            assert_eq!(seen, Seen { carriage_return: true, line_ends: 3, ..Seen::default() }, "{at}");
            assert_eq!(line_ends(text.as_bytes()), LineEnds { feeds: 2, returns: 1 }, "{at}");
        }
        let many = 3 * LANES * usize::from(u8::MAX);
        for (end, feeds) in [("\n", many), ("\r", 0)] {
            let text = end.repeat(many);
            assert_eq!(scan(text.as_bytes()).line_ends, many);
            assert_eq!(line_ends(text.as_bytes()), LineEnds { feeds, returns: many - feeds });
        }
    }

    #[test]
    fn scan_sees_across_chunks() {
        for shift in 0..2 * CHUNK {
            let text = format!("{}Ã©", "a".repeat(shift));
            assert!(scan(text.as_bytes()).mojibake, "{shift}");
            assert!(!scan(text.as_bytes()).control);
            assert!(scan(format!("{}\u{7f}", "a".repeat(shift)).as_bytes()).control);
        }
    }
}

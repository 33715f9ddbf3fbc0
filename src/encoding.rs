//! Character encodings of the input: UTF-8, what to do when it is not, and text decoded wrongly before.

use encoding_rs::{UTF_16BE, UTF_16LE, WINDOWS_1252};
use std::borrow::Cow;

/// The UTF-16 encoding whose byte order mark begins `bytes`.
pub(crate) fn utf16(bytes: &[u8]) -> Option<&'static encoding_rs::Encoding> {
    match bytes {
        [0xFF, 0xFE, ..] => Some(UTF_16LE),
        [0xFE, 0xFF, ..] => Some(UTF_16BE),
        _ => None,
    }
}

/// `bytes` as text: UTF-8, else Windows-1252, which maps every byte to one character. The second value is
/// the byte at which UTF-8 ended.
pub(crate) fn decode(bytes: &[u8]) -> (Cow<'_, str>, Option<usize>) {
    match simdutf8::compat::from_utf8(bytes) {
        Ok(text) => (Cow::Borrowed(text), None),
        Err(error) => (WINDOWS_1252.decode_without_bom_handling(bytes).0, Some(error.valid_up_to())),
    }
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

/// The same in fewer comparisons, and true of a little more: of a few capitals before other letters (`Ò’`).
fn may_lead(a: u8, b: u8, c: u8) -> bool {
    (a == 0xC3) & ((b & 0xEC == 0x80) | (b == 0xA2)) & (c >= 0xC2) & (c != 0xC3)
}

fn mojibake_leads(text: &str) -> impl Iterator<Item = usize> + '_ {
    let bytes = text.as_bytes();
    bytes.windows(3).enumerate().filter_map(move |(at, window)| match window {
        [a, b, c] if is_lead(*a, *b, *c) => Some(at),
        _ => None,
    })
}

/// What a scan for rare oddities saw.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Oddities {
    /// A control character other than tab and line ends.
    pub(crate) control: bool,
    /// Bytes that may be mojibake.
    pub(crate) mojibake: bool,
}

/// Looks over `bytes` once, without branches, so that clean text costs next to nothing.
pub(crate) fn scan(bytes: &[u8]) -> Oddities {
    const CHUNK: usize = 4096;
    let mut seen = Oddities::default();
    for (index, chunk) in bytes.chunks(CHUNK).enumerate() {
        let control = chunk.iter().fold(false, |any, &byte| any | is_control(byte));
        seen.control |= control;
        if !chunk.is_ascii() {
            // Two bytes more than the chunk, for what lies across its end.
            let start = index * CHUNK;
            let window = bytes.get(start..bytes.len().min(start + CHUNK + 2)).unwrap_or(chunk);
            let (b, c) = (window.get(1..).unwrap_or_default(), window.get(2..).unwrap_or_default());
            let leads = window.iter().zip(b).zip(c).fold(false, |any, ((&a, &b), &c)| any | may_lead(a, b, c));
            seen.mojibake |= leads;
        }
    }
    seen
}

/// Whether a byte is a control character that text does not hold.
pub(crate) fn is_control(byte: u8) -> bool {
    ((byte < 0x20) & (byte != b'\t') & (byte != b'\n') & (byte != b'\r')) | (byte == 0x7F)
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
            assert!(may_lead(0xC3, b, c) || !is_lead(0xC3, b, c), "{b:x} {c:x}");
        }
    }

    #[test]
    fn scan_sees_across_chunks() {
        for shift in 4090..4100 {
            let text = format!("{}Ã©", "a".repeat(shift));
            assert!(scan(text.as_bytes()).mojibake, "{shift}");
            assert!(!scan(text.as_bytes()).control);
            assert!(scan(format!("{}\u{7f}", "a".repeat(shift)).as_bytes()).control);
        }
    }
}

//! Blanks and line ends, on bytes of text that may or may not be UTF-8.

use memchr::memchr2;

/// How many bytes of a blank stand at the start of `bytes`: space, tab, no-break space or byte order mark.
fn leading(bytes: &[u8]) -> usize {
    match bytes {
        [b' ' | b'\t', ..] => 1,
        [0xC2, 0xA0, ..] => 2,
        [0xEF, 0xBB, 0xBF, ..] => 3,
        _ => 0,
    }
}

/// The same at the end.
fn trailing(bytes: &[u8]) -> usize {
    match bytes {
        [.., b' ' | b'\t'] => 1,
        [.., 0xC2, 0xA0] => 2,
        [.., 0xEF, 0xBB, 0xBF] => 3,
        _ => 0,
    }
}

/// Where the first byte stands, at or after `at`, that is no blank.
pub(crate) fn skip_forward(bytes: &[u8], mut at: usize) -> usize {
    loop {
        match leading(bytes.get(at..).unwrap_or_default()) {
            0 => return at,
            blank => at += blank,
        }
    }
}

/// The end of the last byte, at or before `end`, that is no blank.
pub(crate) fn skip_backward(bytes: &[u8], mut end: usize) -> usize {
    loop {
        match trailing(bytes.get(..end).unwrap_or_default()) {
            0 => return end,
            blank => end -= blank,
        }
    }
}

/// Whether `bytes` holds only blanks and line ends.
pub(crate) fn is_blank(bytes: &[u8]) -> bool {
    skip_blank_lines(bytes, 0) == bytes.len()
}

/// Where the first byte stands, at or after `at`, that is neither blank nor line end.
pub(crate) fn skip_blank_lines(bytes: &[u8], mut at: usize) -> usize {
    loop {
        at = skip_forward(bytes, at);
        match bytes.get(at) {
            Some(b'\n' | b'\r') => at += 1,
            _ => return at,
        }
    }
}

/// Where the first line begins that is not blank.
pub(crate) fn first_line(bytes: &[u8]) -> usize {
    let content = skip_blank_lines(bytes, 0);
    let before = bytes.get(..content).unwrap_or_default();
    memchr::memrchr2(b'\n', b'\r', before).map_or(0, |end| end + 1)
}

/// `start..end` of `bytes` without the blanks and line ends on both sides.
pub(crate) fn trim(bytes: &[u8], start: usize, mut end: usize) -> std::ops::Range<usize> {
    let start = skip_blank_lines(bytes, start).min(end);
    loop {
        end = skip_backward(bytes, end).max(start);
        match bytes.get(start..end) {
            Some([.., b'\n' | b'\r']) => end -= 1,
            _ => return start..end,
        }
    }
}

/// The end of the line that `at` stands in (its first `\n` or `\r`, or the end of the bytes).
pub(crate) fn line_end(bytes: &[u8], at: usize) -> usize {
    let rest = bytes.get(at..).unwrap_or_default();
    memchr2(b'\n', b'\r', rest).map_or(bytes.len(), |found| at + found)
}

/// The start of the line after the line end at `at`.
pub(crate) fn next_line(bytes: &[u8], at: usize) -> usize {
    match bytes.get(at..) {
        Some([b'\r', b'\n', ..]) => at + 2,
        Some([_, ..]) => at + 1,
        _ => bytes.len(),
    }
}

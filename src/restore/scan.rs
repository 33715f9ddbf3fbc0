//! Where two characters meet that a space might part: a fast look at pairs of bytes.
//!
//! Nearly every pair lies inside a word or beside a space, and is dropped many at a time. What is
//! left is a superset of the places worth a judgement; the judgement itself is in [`super::boundary`].

use crate::encoding::LEVEL;
use fearless_simd::{Simd, dispatch};

/// A pair of bytes is suspicious when its left byte in `SIDES[..].0` and its right byte in `SIDES[..].1`
/// share a bit.
static SIDES: [(u8, u8); 256] = sides();

const WORD_CAPITAL: u8 = 1;
const CAPITAL_CAPITAL: u8 = 2;
const MARK_CAPITAL: u8 = 4;
const MARK_DIGIT: u8 = 8;
const STOP_LOWER: u8 = 16;
const ANY_MARK: u8 = 32;
const LOWER_ITEM: u8 = 64;
const ANY_WIDE: u8 = 128;

const fn sides() -> [(u8, u8); 256] {
    let mut table = [(0, 0); 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = (left(byte as u8), right(byte as u8));
        byte += 1;
    }
    table
}

const fn left(byte: u8) -> u8 {
    match byte {
        0..=b' ' => 0,
        b'a'..=b'z' => WORD_CAPITAL | LOWER_ITEM | ANY_WIDE,
        b'0'..=b'9' => WORD_CAPITAL | ANY_WIDE,
        b'A'..=b'Z' => CAPITAL_CAPITAL | ANY_WIDE,
        b'.' | b':' | b';' => MARK_CAPITAL | MARK_DIGIT | STOP_LOWER | ANY_MARK | ANY_WIDE,
        b'?' => MARK_CAPITAL | MARK_DIGIT | STOP_LOWER | ANY_MARK | ANY_WIDE,
        b'!' | b')' => MARK_CAPITAL | MARK_DIGIT | STOP_LOWER | ANY_MARK | ANY_WIDE,
        b'"' | b']' | b'\'' | b'*' => MARK_CAPITAL | MARK_DIGIT | ANY_MARK | ANY_WIDE,
        b',' => MARK_CAPITAL | STOP_LOWER | ANY_WIDE,
        b'%' => MARK_CAPITAL | ANY_WIDE,
        0x80..=0xBF => MARK_CAPITAL | MARK_DIGIT | ANY_MARK | ANY_WIDE,
        _ => ANY_WIDE,
    }
}

const fn right(byte: u8) -> u8 {
    match byte {
        b'A'..=b'Z' => WORD_CAPITAL | CAPITAL_CAPITAL | MARK_CAPITAL,
        b'a'..=b'z' => STOP_LOWER,
        b'0'..=b'9' => MARK_DIGIT | LOWER_ITEM,
        b'-' => ANY_MARK | LOWER_ITEM,
        b'"' | b'\'' | b'[' | b'(' | b'#' | b'@' | b'*' | b'>' | b'$' | b'~' | b'_' => ANY_MARK,
        0xC2..=0xF4 => ANY_WIDE,
        _ => 0,
    }
}

/// The next suspicious place of `text` at or after byte `from`: the place is between two characters, and
/// given as the byte where the right one begins.
pub(super) fn next_suspicious(text: &str, from: usize) -> Option<usize> {
    dispatch!(*LEVEL, simd => next_with(simd, text.as_bytes(), from.max(1)))
}

/// The same, made into the widest instructions that the processor has.
#[inline(always)]
fn next_with<S: Simd>(_: S, bytes: &[u8], from: usize) -> Option<usize> {
    let chunk = |at: usize| bytes.get(at..).and_then(<[u8]>::first_chunk);
    let mut at = from;
    while let (Some(left), Some(right), Some(next)) = (chunk(at - 1), chunk(at), chunk(at + 1)) {
        let loud = loud_pairs(left, right, next);
        if loud != [0; STRIDE] {
            let (eights, _) = loud.as_chunks();
            for (eight, start) in eights.iter().zip((at..).step_by(8)) {
                let mut loud = u64::from_le_bytes(*eight);
                while loud != 0 {
                    let place = start + loud.trailing_zeros() as usize / 8;
                    if is_suspicious(bytes, place) {
                        return Some(place);
                    }
                    loud &= loud - 1;
                }
            }
        }
        at += STRIDE;
    }
    (at..bytes.len()).find(|&at| is_suspicious(bytes, at))
}

fn is_suspicious(bytes: &[u8], at: usize) -> bool {
    let (Some(&left), Some(&right)) = (bytes.get(at - 1), bytes.get(at)) else { return false };
    SIDES[usize::from(left)].0 & SIDES[usize::from(right)].1 != 0 && worth_a_look(bytes, at)
}

/// How many pairs are looked at in one step.
const STRIDE: usize = 32;

/// A byte for each pair, which is zero where the pair is plain: inside words in small letters and numbers, beside
/// white space and most marks. Written without branches, for the compiler to do all pairs at once; what it
/// drops is never suspicious.
#[inline(always)]
fn loud_pairs(left: &[u8; STRIDE], right: &[u8; STRIDE], next: &[u8; STRIDE]) -> [u8; STRIDE] {
    let within = |byte: u8, first: u8, count: u8| byte.wrapping_sub(first) < count;
    let mut loud = [0; STRIDE];
    for i in 0..STRIDE {
        let (left, right, next) = (left[i], right[i], next[i]);
        let stopped = (left == b'.')
            | (left == b',')
            | (left == b':')
            | (left == b';')
            | (left == b'?')
            | (left == b'!')
            | (left == b')');
        let small = within(right, b'a', 26);
        let digit = within(right, b'0', 10);
        let mark = (right > b' ') & (right < 0x80) & !small & !digit & (right != b',') & (right != b'.');
        let inside = (within(left, b'a', 26) | within(left, b'0', 10)) & !within(right, b'A', 26);
        // The small letters of Latin-1, Greek and Cyrillic are plain, and the second bytes of all letters.
        let wide = (right >= 0xC0)
            & !((right == 0xC3) & (next >= 0x9F))
            & !((right == 0xCE) & (next >= 0xAC))
            & !((right == 0xD0) & (next >= 0xB0))
            & !((right == 0xD1) & (next < 0xA0));
        // A hyphen between a word and a space, a small letter behind a semicolon: perhaps items of a list.
        let listed = (right == b'-') & (next == b' ') | (left == b';') & (right >= 0xC0);
        let numbered = digit & !within(left, b'0', 10);
        loud[i] = u8::from((left > b' ') & ((small & stopped) | numbered | listed | (mark & !inside) | wide));
    }
    loud
}

/// Drops what a pair of bytes cannot tell, but their neighbours can: most places lie inside words, numbers and
/// runs of capitals, or where a mark has white space on its outer side.
fn worth_a_look(bytes: &[u8], at: usize) -> bool {
    let byte = |i: usize| bytes.get(i).copied().unwrap_or(0);
    let back = |steps: usize| at.checked_sub(steps).map_or(0, byte);
    match (byte(at - 1), byte(at), byte(at + 1)) {
        // In a run of capitals only the last may begin a word: `NASADie`, `ONUL'Italia`, but not `NASA's`.
        (b'A'..=b'Z', b'A'..=b'Z', third) => {
            let elided = third == b'\'' && !matches!(byte(at + 3), 0..=b'@');
            third.is_ascii_lowercase() || third >= 0xC3 || elided
        }
        // `said: "Then`, `it ended." And`
        (b'"', b'A'..=b'Z', _) => back(2) != b' ',
        (_, b'"' | b'\'', b' ') => false,
        // `2.5`, `10:30`; but a year may end a sentence.
        (b'.' | b':', b'0'..=b'9', _) if back(2).is_ascii_digit() => (3..6).all(|i| back(i).is_ascii_digit()),
        // `The keys- The lake`, `мило;нитки`
        (b'a'..=b'z', b'-', next) => next == b' ',
        (b';', 0xC3..=0xD6, _) => true,
        // Latin-1 letters: the capitals come first.
        (_, 0xC3, second) => second < 0x9F,
        (_, 0xC4..=0xC9 | 0xCE..=0xD6, _) => begins_with_capital(bytes, at),
        // A no-break space stands here, or stood before.
        (_, 0xC2, 0xA0) => false,
        (0xA0, 0xC2 | 0xE2, _) if back(2) == 0xC2 => false,
        // `it’s`, `„so“ und`
        (left, 0xE2, 0x80) if left.is_ascii_alphanumeric() => {
            let wide = matches!(byte(at + 2), 0x98 | 0x99 | 0x9C | 0x9D | 0xA6);
            !(wide && matches!(byte(at + 3), b'a'..=b'z' | b' ' | b',' | b'.'))
        }
        // ` “Then`, ` „Dann`
        (0x9C | 0x9E, b'A'..=b'Z', _) if back(2) == 0x80 && back(3) == 0xE2 => back(4) != b' ',
        _ => true,
    }
}

/// Whether the two-byte character at `at` is a capital.
fn begins_with_capital(bytes: &[u8], at: usize) -> bool {
    let (Some(&lead), Some(&next)) = (bytes.get(at), bytes.get(at + 1)) else { return false };
    let code = (u32::from(lead) & 0x1F) << 6 | (u32::from(next) & 0x3F);
    char::from_u32(code).is_some_and(char::is_uppercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places(text: &str) -> Vec<usize> {
        let mut found = Vec::new();
        let mut from = 0;
        while let Some(at) = next_suspicious(text, from) {
            found.push(at);
            from = at + 1;
        }
        found
    }

    #[test]
    fn words_and_spaces_are_passed_over() {
        assert!(places("Plain words, all of them. And größer, NATO.").is_empty());
        assert!(places("Привет всем. Как дела").is_empty());
        // White space on the outer side of a mark; numbers; what is but an apostrophe.
        assert!(
            places("He said \"then\". \"Then it ended.\" It’s “so”, „so“ and so… “Then, „Dann").is_empty()
        );
        assert!(places("Il paie «\u{a0}tout\u{a0}» à 10:30 et 2.5").is_empty());
    }

    #[test]
    fn nothing_suspicious_is_dropped() {
        for (left, right, next) in
            (0..=255).flat_map(|a| (0..=255).map(move |b| (a, b))).flat_map(|(a, b)| {
                [0x80, 0x9E, 0x9F, 0xA0, 0xAB, 0xAC, 0xAF, 0xB0, 0xBF, b'a'].map(|c| (a, b, c))
            })
        {
            let loud = loud_pairs(&[left; STRIDE], &[right; STRIDE], &[next; STRIDE]) != [0; STRIDE];
            assert!(loud || !is_suspicious(&[left, right, next], 1), "{left:x} {right:x} {next:x}");
        }
    }

    #[test]
    fn most_pairs_of_a_text_are_dropped() {
        for pair in [
            "ab", "a,", "a-", "a'", "12", "1.", "3%", "é,", "a ", ". ", " A", " 1", " (", "aé", "бд", "λλ",
            "“a",
        ] {
            let bytes = pair.as_bytes();
            for place in 1..bytes.len() {
                let next = bytes.get(place + 1).copied().unwrap_or(b'a');
                let (left, right) = (bytes[place - 1], bytes[place]);
                assert_eq!(
                    loud_pairs(&[left; STRIDE], &[right; STRIDE], &[next; STRIDE]),
                    [0; STRIDE],
                    "{pair} {place}"
                );
            }
        }
    }

    #[test]
    fn joints_are_found() {
        assert_eq!(places("one.Two"), [4]);
        assert_eq!(places("endÉtat"), [3]);
        assert_eq!(places("NATODie"), [4]);
        assert_eq!(places("словоДело"), [10]);
        assert_eq!(places("a.\"B"), [2, 3]);
    }
}

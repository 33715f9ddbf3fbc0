//! Punctuation that ends sentences, in all scripts, and quotation marks as they are typed.

use crate::encoding::LEVEL;
use fearless_simd::{Simd, dispatch};

/// Whether a character ends a sentence.
pub(crate) fn is_stop(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '…' | '։' | '؟' | '۔' | '।' | '॥' | '။' | '።' | '។') || is_wide_stop(c)
}

/// Whether it is a stop of Chinese or Japanese, which puts no space behind it.
pub(crate) fn is_wide_stop(c: char) -> bool {
    matches!(c, '。' | '！' | '？' | '｡')
}

/// Whether a character is a figure before the items of a list, or before a heading; none stands within words.
pub(crate) fn is_figure(c: char) -> bool {
    matches!(c, '▲' | '◆' | '■' | '●' | '◇' | '◎' | '▶' | '►' | '※' | '▼' | '□' | '☞')
}

/// Whether it is one that some scripts put within words and sentences, too.
pub(crate) fn is_small_bullet(c: char) -> bool {
    matches!(c, '•' | '▪' | '‣' | '·' | '→' | '✔' | '✓')
}

/// The quotation mark for which the two characters at byte `at` stand: `''so''`, ```` ``so'' ````, `,,so''`, `<<so>>`.
pub(crate) fn typed_mark(text: &str, at: usize) -> Option<char> {
    let bytes = text.as_bytes();
    let sign = *bytes.get(at).filter(|sign| bytes.get(at + 1) == Some(sign))?;
    // `<<<`
    let is_more = || {
        bytes.get(at + PAIR) == Some(&sign)
            || at.checked_sub(1).is_some_and(|at| bytes.get(at) == Some(&sign))
    };
    match sign {
        b'\'' | b'`' => Some('"'),
        // `so,, they say` was meant as one comma.
        b',' => {
            let before = text.get(..at)?.chars().next_back();
            let after = text.get(at + PAIR..)?.chars().next()?;
            let opens = !after.is_whitespace() && !before.is_some_and(char::is_alphanumeric);
            (opens && !is_more()).then_some('„')
        }
        b'<' if !is_more() => Some('«'),
        b'>' if !is_more() => Some('»'),
        _ => None,
    }
}

/// How many bytes such a mark has.
pub(crate) const PAIR: usize = 2;

/// The places where two of these characters, and the same, stand side by side: few texts have any.
pub(crate) fn typed_pairs(text: &str) -> Vec<usize> {
    dispatch!(*LEVEL, simd => pairs(simd, text.as_bytes()))
}

/// How many bytes are looked at together.
const STRETCH: usize = 32;

/// The same, made into the widest instructions that the processor has.
#[inline(always)]
fn pairs<S: Simd>(_: S, bytes: &[u8]) -> Vec<usize> {
    let behind = bytes.get(1..).unwrap_or_default();
    let mut found = Vec::new();
    let mut note = |start: usize, first: &[u8], second: &[u8]| {
        let pairs = (start..).zip(first.iter().zip(second));
        found.extend(pairs.filter(|(_, (first, second))| is_pair(**first, **second)).map(|(at, _)| at));
    };
    let ((first, _), (second, rest)) = (bytes.as_chunks::<STRETCH>(), behind.as_chunks::<STRETCH>());
    for (start, (first, second)) in (0..).step_by(STRETCH).zip(first.iter().zip(second)) {
        let pairs = first.iter().zip(second);
        if pairs.fold(false, |any, (first, second)| any | is_pair(*first, *second)) {
            note(start, first, second);
        }
    }
    let done = behind.len() - rest.len();
    note(done, bytes.get(done..).unwrap_or_default(), rest);
    found
}

#[inline(always)]
fn is_pair(first: u8, second: u8) -> bool {
    let is_sign = (first == b'\'') | (first == b'`') | (first == b',') | (first == b'<') | (first == b'>');
    (first == second) & is_sign
}

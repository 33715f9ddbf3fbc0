//! Words as the tables have them: their normal form, and the numbers that stand for them.

use crate::{
    letter::{TwoByteLetters, is_vowel_sign, small, without_dot},
    quotes::words::number,
};
use std::hash::{BuildHasherDefault, Hasher};

/// `word` as the tables have it: in lower case, with straight apostrophes, and with dots below that are characters of
/// their own.
pub(in crate::quotes) fn normal(word: &str) -> String {
    let mut out = String::with_capacity(word.len());
    normal_into(word, &mut out);
    out
}

/// [`normal`], into a buffer that is used again and again.
pub(in crate::quotes) fn normal_into(word: &str, out: &mut String) {
    out.clear();
    if is_normal_in_bytes(word) {
        out.push_str(word);
        out.make_ascii_lowercase();
        return;
    }
    for char in word.chars() {
        match char {
            '’' | 'ʼ' => out.push('\''),
            _ if is_vowel_sign(char) => {}
            _ => match (without_dot(char), small(char)) {
                (Some((letter, dot)), _) => out.extend([letter, dot]),
                (None, Some(small)) => out.push(small),
                (None, None) => out.extend(char.to_lowercase()),
            },
        }
    }
}

/// Whether a word is surely in its normal form but for capitals of ASCII: by its letters of two bytes, and by the first
/// bytes of others, which tell scripts without case.
pub(in crate::quotes) fn is_normal_in_bytes(word: &str) -> bool {
    if word.is_ascii() {
        return true;
    }
    let letters = TwoByteLetters::get();
    let mut rest = word.as_bytes();
    loop {
        rest = match rest {
            [] => return true,
            [..0x80, rest @ ..] => rest,
            // Letters with a dot.
            [0xE0, 0xA5, 0x98..=0x9F, ..] | [0xE0, 0xA7, 0x9C..=0x9F, ..] => return false,
            [0xE0 | 0xE3..=0xE9 | 0xEB..=0xED, _, _, rest @ ..] => rest,
            [first, second, rest @ ..] if letters.small([*first, *second]) == Some([*first, *second]) => rest,
            _ => return false,
        }
    }
}

/// A number for a word, the same in any case.
pub(in crate::quotes) fn key(word: &str) -> u64 {
    if is_normal_in_bytes(word) { number(word.as_bytes()) } else { number(normal(word).as_bytes()) }
}

/// A number for two words by their [`key`]s.
pub(super) fn together(first: u64, second: u64) -> u64 {
    first.rotate_left(1) ^ second
}

/// A number for the first letters of a word: the same for `malien` and `malienne`.
pub(in crate::quotes) fn stem(word: &str) -> u64 {
    let packed = |letters: &[u8]| {
        letters.iter().fold(0, |sum, letter| sum << 8 | u64::from(letter.to_ascii_lowercase()))
    };
    if word.is_ascii() {
        return packed(word.get(..STEM).unwrap_or(word).as_bytes());
    }
    let word = normal(word);
    let end = word.char_indices().nth(STEM).map_or(word.len(), |(at, _)| at);
    let letters = word.get(..end).unwrap_or_default().as_bytes();
    if letters.is_ascii() { packed(letters) } else { number(letters) }
}

/// How many letters make a stem.
const STEM: usize = 6;

/// For maps by [`key`].
pub(in crate::quotes) type KeyHashing = BuildHasherDefault<KeyHasher>;

/// Keys are hashes already.
#[derive(Debug, Default, Clone, Copy)]
pub(in crate::quotes) struct KeyHasher(u64);

impl Hasher for KeyHasher {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = self.0.rotate_left(8) ^ u64::from(*byte);
        }
    }

    fn write_u64(&mut self, key: u64) {
        self.0 = key ^ (key >> 31);
    }
}

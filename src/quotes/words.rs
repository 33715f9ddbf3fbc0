//! A table from words to what is known of them, which looks at eight bytes at once.
//!
//! Most words are short, and it cannot be foretold whether the lists know the next one. So the table has
//! a perfect hash and is small enough for the innermost cache: a look-up is three loads, with no branch
//! that depends on the word.

use super::{class::Class, lists::normal_into};
use std::collections::HashMap;

/// What is known of a word.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub(super) struct Known {
    pub(super) class: Class,
    /// Number of the entries of several words that begin with it.
    pub(super) phrases: u32,
}

/// A word of up to sixteen bytes as a number, its ASCII letters in lower case.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Key(u64, u64);

/// Words by the hashes of their keys; longer ones in a map.
#[derive(Debug)]
pub(super) struct WordTable {
    /// By the upper half of a hash, the factor that sends all words of that group to slots of their own.
    factors: Vec<u16>,
    /// The first bits of a hash, and the number of what is known in the last sixteen.
    slots: Vec<u64>,
    /// What is known of any word; first of all, nothing.
    known: Vec<Known>,
    long: HashMap<Box<str>, Known, foldhash::fast::FixedState>,
}

impl Default for WordTable {
    fn default() -> Self {
        WordTable {
            factors: vec![1],
            slots: vec![0],
            known: vec![Known::default()],
            long: HashMap::default(),
        }
    }
}

impl WordTable {
    /// The table of `words`, which are in their normal form.
    pub(super) fn new(words: HashMap<Box<str>, Known>) -> Self {
        let mut table = WordTable::default();
        let mut numbers = HashMap::from([(Known::default(), 0)]);
        let mut short = Vec::new();
        for (word, known) in words {
            let Some(key) = Key::of(word.as_bytes()) else {
                table.long.insert(word, known);
                continue;
            };
            let number = *numbers.entry(known).or_insert_with(|| {
                table.known.push(known);
                table.known.len() as u64 - 1
            });
            short.push((key.hash(), number));
        }
        let sizes = std::iter::successors(Some(short.len() * 5 / 4 + 1), |size| size.checked_mul(2));
        if let Some((factors, slots)) = sizes.take(SIZES).find_map(|size| spread(&short, size)) {
            (table.factors, table.slots) = (factors, slots);
        }
        table
    }

    /// What is known of a word, in any case, and its number; `buffer` is for scratch.
    pub(super) fn find(&self, word: &str, buffer: &mut String) -> (Known, u64) {
        let bytes = word.as_bytes();
        // A first letter beyond ASCII may be a capital, and `’` is to be `'`.
        let plain =
            bytes.first().is_some_and(|&byte| byte < 0x80) && (bytes.is_ascii() || !bytes.contains(&0xe2));
        let mut key = Key::of(bytes).filter(|_| plain);
        if key.is_none() {
            normal_into(word, buffer);
            key = Key::of(buffer.as_bytes());
        }
        match key {
            Some(key) => (self.find_hash(key.hash()), key.hash()),
            None => (self.long.get(buffer.as_str()).copied().unwrap_or_default(), number(buffer.as_bytes())),
        }
    }

    /// What is known of the word whose key has this hash.
    pub(super) fn find_hash(&self, hash: u64) -> Known {
        let factor = self.factors.get(group(hash, self.factors.len())).copied().unwrap_or(1);
        let slot = self.slots.get(place(hash, factor, self.slots.len())).copied().unwrap_or(0);
        let number = if (slot ^ hash) >> NUMBER_BITS == 0 { slot & NUMBERS } else { 0 };
        self.known.get(number as usize).copied().unwrap_or_default()
    }
}

/// How many bits of a slot are the number of what is known.
const NUMBER_BITS: u32 = 16;
const NUMBERS: u64 = (1 << NUMBER_BITS) - 1;
/// How many sizes of a table are tried.
const SIZES: usize = 6;

/// The factors and the `size` slots for hashes with their numbers; `None` where they do not find places.
fn spread(words: &[(u64, u64)], size: usize) -> Option<(Vec<u16>, Vec<u64>)> {
    let mut factors = vec![1; size / 4 + 1];
    let mut slots = vec![0; size];
    let mut groups: Vec<Vec<(u64, u64)>> = vec![Vec::new(); factors.len()];
    for word in words {
        let group = group(word.0, groups.len());
        groups.get_mut(group)?.push(*word);
    }
    let mut order: Vec<(usize, Vec<(u64, u64)>)> = groups.into_iter().enumerate().collect();
    order.sort_by_key(|(_, words)| std::cmp::Reverse(words.len()));
    for (group, words) in order {
        let places = |factor: u16| words.iter().map(move |(hash, _)| place(*hash, factor, size));
        let free = |&factor: &u16| {
            places(factor).enumerate().all(|(number, place)| {
                slots.get(place) == Some(&0) && places(factor).take(number).all(|other| other != place)
            })
        };
        let factor = (1..=u16::MAX).step_by(2).find(free)?;
        *factors.get_mut(group)? = factor;
        for (place, (hash, number)) in places(factor).zip(&words) {
            *slots.get_mut(place)? = hash & !NUMBERS | number;
        }
    }
    Some((factors, slots))
}

/// Which of `groups` groups a hash belongs to.
fn group(hash: u64, groups: usize) -> usize {
    scale((hash >> 32) as u32, groups)
}

/// The slot of a hash among `size`, given the factor of its group.
fn place(hash: u64, factor: u16, size: usize) -> usize {
    scale((hash as u32).wrapping_mul(factor.into()), size)
}

/// A number of 32 bits, scaled to one below `size`.
fn scale(number: u32, size: usize) -> usize {
    ((u64::from(number) * size as u64) >> 32) as usize
}

impl Key {
    fn of(word: &[u8]) -> Option<Key> {
        // The first and the last bytes overlap where there are fewer.
        let unused = 8 * 16usize.checked_sub(word.len())? as u32;
        let (first, second) = if let (Some(first), Some(last)) = (word.first_chunk(), word.last_chunk()) {
            (u64::from_le_bytes(*first), u64::from_le_bytes(*last).checked_shr(unused).unwrap_or(0))
        } else if let (Some(first), Some(last)) = (word.first_chunk(), word.last_chunk()) {
            let last = u64::from(u32::from_le_bytes(*last)) << 32;
            (u64::from(u32::from_le_bytes(*first)) | last >> (unused - 64) & !u64::from(u32::MAX), 0)
        } else {
            let byte = |at: usize| u64::from(word.get(at).copied().unwrap_or(0));
            (byte(0) | byte(1) << 8 | byte(2) << 16, 0)
        };
        (!word.is_empty()).then(|| Key(lower(first), lower(second)))
    }

    /// The key of a short word with an apostrophe in front.
    pub(super) fn behind_apostrophe(self) -> Key {
        Key(self.0 << 8 | u64::from(b'\''), self.1)
    }

    /// The [`number`] of the word.
    pub(super) fn hash(self) -> u64 {
        let second = self.1.wrapping_mul(0xd6e8_feb8_6659_fd93).rotate_left(32);
        let mixed = (self.0 ^ second).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        mixed ^ (mixed >> 32)
    }
}

/// The ASCII letters and digits of a text, in lower case, in which runs of them can be taken for numbers.
#[derive(Debug, Default)]
pub(super) struct Runs {
    /// With `END` for every other byte, and sixteen behind the text.
    bytes: Vec<u8>,
}

/// What stands for a byte that no run has.
const END: u8 = 0x80;

/// A run of ASCII letters and digits, up to sixteen of them.
#[derive(Debug, Clone, Copy)]
pub(super) struct Run {
    /// How many; sixteen may be the beginning of more.
    pub(super) len: usize,
    pub(super) key: Key,
}

impl Runs {
    /// Takes the place of what was read before.
    pub(super) fn read(&mut self, text: &[u8]) {
        self.bytes.clear();
        self.bytes.extend(text.iter().map(|byte| {
            let small = byte | 0x20;
            let letter = small.wrapping_sub(b'a') < 26;
            let digit = byte.wrapping_sub(b'0') < 10;
            if letter {
                small
            } else if digit {
                *byte
            } else {
                END
            }
        }));
        self.bytes.extend_from_slice(&[END; 16]);
    }

    /// The run that the bytes from `start` on begin with.
    #[inline(always)]
    pub(super) fn at(&self, start: usize) -> Option<Run> {
        let ahead = u128::from_le_bytes(*self.bytes.get(start..)?.first_chunk()?);
        let (first, second) = (ahead as u64, (ahead >> 64) as u64);
        let (len, head) = before_end(first);
        if len < 8 {
            return Some(Run { len, key: Key(head, 0) });
        }
        let (more, tail) = before_end(second);
        Some(Run { len: 8 + more, key: Key(first, tail) })
    }
}

/// How many of eight bytes, the first one lowest, stand before the first `END`, and these bytes alone.
fn before_end(bytes: u64) -> (usize, u64) {
    let ends = bytes & HIGH;
    let end = ends & ends.wrapping_neg();
    (ends.trailing_zeros() as usize / 8, bytes & end.wrapping_sub(1))
}

const ONES: u64 = u64::MAX / 0xff;
const HIGH: u64 = ONES * 0x80;

/// The high bit of every byte of eight that lies in `first..=last`, among other bits; no byte may be beyond ASCII.
const fn within(bytes: u64, first: u8, last: u8) -> u64 {
    (bytes + ONES * (0x80 - first as u64)) & !(bytes + ONES * (0x7f - last as u64))
}

/// A number for a word, the same for capital and small ASCII letters.
pub(super) fn number(word: &[u8]) -> u64 {
    if let Some(key) = Key::of(word) {
        return key.hash();
    }
    let Some((first, rest)) = word.split_first_chunk() else { return 0 };
    let Some((second, rest)) = rest.split_first_chunk() else { return 0 };
    let start = Key(lower(u64::from_le_bytes(*first)), lower(u64::from_le_bytes(*second))).hash();
    rest.iter().fold(start, |sum, byte| {
        (sum ^ u64::from(byte.to_ascii_lowercase())).wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(29)
    })
}

/// Eight bytes with their ASCII letters in lower case.
fn lower(bytes: u64) -> u64 {
    let capitals = within(bytes & !HIGH, b'A', b'Z') & !bytes & HIGH;
    bytes | capitals >> 2
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_in_any_case_and_length() {
        let known = |bit| Known { class: bit, phrases: 0 };
        let words = [
            ("said", Class::VERB),
            ("évoqué", Class::PAST),
            ("überraschenderweise", Class::ADVERB),
            ("i'm", Class::PRONOUN),
        ];
        let table =
            WordTable::new(words.iter().map(|&(word, class)| (Box::from(word), known(class))).collect());
        let mut buffer = String::new();
        for (word, class) in [
            ("Said", Class::VERB),
            ("SAID", Class::VERB),
            ("Évoqué", Class::PAST),
            ("Überraschenderweise", Class::ADVERB),
            ("zaid", Class::NONE),
            ("[aid", Class::NONE),
            ("", Class::NONE),
        ] {
            let (known, found) = table.find(word, &mut buffer);
            assert_eq!(known.class, class, "{word}");
            assert_eq!(found, number(word.to_lowercase().as_bytes()), "{word}");
        }
    }

    #[test]
    fn every_word_of_a_large_table_is_found() {
        let words: HashMap<Box<str>, Known> = (0..9000)
            .map(|number| (format!("w{number}").into(), Known { class: Class::VERB, phrases: number }))
            .collect();
        let table = WordTable::new(words.clone());
        let mut buffer = String::new();
        assert!(words.iter().all(|(word, known)| table.find(word, &mut buffer).0 == *known));
    }

    #[test]
    fn a_run_ends_with_its_word() {
        let run = |text: &[u8]| {
            let mut runs = Runs::default();
            runs.read(text);
            assert!(runs.at(text.len() + 1).is_none());
            runs.at(0).unwrap()
        };
        assert_eq!(run(b"Word, another and more").len, 4);
        assert_eq!(run(b"r2d2").len, 4);
        assert_eq!(run("caf\u{e9}s of Paris, and more".as_bytes()).len, 3);
        assert_eq!(run(b"sixteenletterss! and more").len, 15);
        assert_eq!(run(b"sixteenletterssssssss").len, 16);
        assert_eq!(run(b"").len, 0);
        for word in [&b"to"[..], b"Word", b"eighteen", b"SIXTEENLETTERSSS", b"25"] {
            assert_eq!(Some(run(word).key), Key::of(word));
            let longer = [word, b", more"].concat();
            assert_eq!((run(&longer).len, Some(run(&longer).key)), (word.len(), Key::of(word)));
        }
        for byte in 0..=u8::MAX {
            assert_eq!(run(&[byte; 16]).len, if byte.is_ascii_alphanumeric() { 16 } else { 0 }, "{byte}");
        }
    }

    #[test]
    fn capitals_become_small() {
        for byte in 0..=u8::MAX {
            let bytes = u64::from_le_bytes([byte, b'Q', byte, 0x80, b'[', b'@', 0xff, byte]);
            let small =
                [byte, b'Q', byte, 0x80, b'[', b'@', 0xff, byte].map(|byte| byte.to_ascii_lowercase());
            assert_eq!(lower(bytes).to_le_bytes(), small);
        }
    }
}

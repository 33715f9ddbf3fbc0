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
    long: HashMap<Box<str>, Known>,
}

impl Default for WordTable {
    fn default() -> Self {
        WordTable { factors: vec![1], slots: vec![0], known: vec![Known::default()], long: HashMap::new() }
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

    /// What is known of a word, in any case; `buffer` is for scratch.
    pub(super) fn find(&self, word: &str, buffer: &mut String) -> Known {
        let bytes = word.as_bytes();
        // A first letter beyond ASCII may be a capital, and `’` is to be `'`.
        let plain =
            bytes.first().is_some_and(|&byte| byte < 0x80) && (bytes.is_ascii() || !bytes.contains(&0xe2));
        if let Some(key) = Key::of(bytes).filter(|_| plain) {
            return self.find_key(key);
        }
        normal_into(word, buffer);
        match Key::of(buffer.as_bytes()) {
            Some(key) => self.find_key(key),
            None => self.long.get(buffer.as_str()).copied().unwrap_or_default(),
        }
    }

    /// What is known of the word of a key.
    pub(super) fn find_key(&self, key: Key) -> Known {
        let hash = key.hash();
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
        if word.is_empty() || word.len() > 16 {
            return None;
        }
        let half = |start| {
            let letters = Letters::at(word, start, word.len());
            letters.lower(letters.bytes)
        };
        Some(Key(half(0), half(8)))
    }

    fn hash(self) -> u64 {
        let second = self.1.wrapping_mul(0xd6e8_feb8_6659_fd93).rotate_left(32);
        let mixed = (self.0 ^ second).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        mixed ^ (mixed >> 32)
    }
}

/// A run of ASCII letters and digits, up to sixteen of them.
#[derive(Debug, Clone, Copy)]
pub(super) struct Run {
    /// How many; sixteen may be the beginning of more.
    pub(super) len: usize,
    pub(super) key: Key,
    /// Whether there is a small letter among the first eight.
    pub(super) has_lower: bool,
}

impl Run {
    /// The run that begins at `start` and goes no further than `end`.
    pub(super) fn at(bytes: &[u8], start: usize, end: usize) -> Run {
        let first = Letters::at(bytes, start, end);
        let len = first.alphanumeric();
        let word = first.bytes & first_bytes(len);
        let has_lower = first.letters & (word << 2) & HIGH != 0;
        let key = Key(first.lower(word), 0);
        if len < 8 {
            return Run { len, key, has_lower };
        }
        let second = Letters::at(bytes, start + 8, end);
        let more = second.alphanumeric();
        let key = Key(key.0, second.lower(second.bytes & first_bytes(more)));
        Run { len: 8 + more, key, has_lower }
    }
}

/// Eight bytes of a text, the first one lowest, all looked at at once.
#[derive(Debug, Clone, Copy)]
struct Letters {
    bytes: u64,
    /// The high bit of every byte that is an ASCII letter, among other bits.
    letters: u64,
}

const ONES: u64 = u64::MAX / 0xff;
const HIGH: u64 = ONES * 0x80;

impl Letters {
    /// The bytes from `start` on; zeros from `end` on.
    fn at(bytes: &[u8], start: usize, end: usize) -> Letters {
        let ahead = match bytes.get(start..start + 8).and_then(|ahead| ahead.try_into().ok()) {
            Some(ahead) => u64::from_le_bytes(ahead),
            None => {
                let mut last = [0; 8];
                last.iter_mut()
                    .zip(bytes.get(start..).unwrap_or_default())
                    .for_each(|(to, from)| *to = *from);
                u64::from_le_bytes(last)
            }
        };
        let bytes = if end < start + 8 { ahead & first_bytes(end.saturating_sub(start)) } else { ahead };
        let folded = (bytes | (ONES * 0x20)) & !HIGH;
        let letters = (folded + ONES * (0x80 - b'a' as u64)) & !(folded + ONES * (0x7f - b'z' as u64));
        Letters { bytes, letters: letters & !bytes }
    }

    /// How many ASCII letters and digits it begins with.
    fn alphanumeric(self) -> usize {
        let low = self.bytes & !HIGH;
        let digits = (low + ONES * (0x80 - b'0' as u64)) & !(low + ONES * (0x7f - b'9' as u64));
        let ends = !(self.letters | digits) | self.bytes;
        (ends & HIGH).trailing_zeros() as usize / 8
    }

    /// `word`, the first of the bytes, with its ASCII letters in lower case.
    fn lower(self, word: u64) -> u64 {
        word | ((self.letters & !(word << 2) & HIGH & (word << 1)) >> 2)
    }
}

/// A mask of the first `len` bytes of eight.
fn first_bytes(len: usize) -> u64 {
    if len >= 8 { u64::MAX } else { (1 << (8 * len)) - 1 }
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
            assert_eq!(table.find(word, &mut buffer).class, class, "{word}");
        }
    }

    #[test]
    fn every_word_of_a_large_table_is_found() {
        let words: HashMap<Box<str>, Known> = (0..9000)
            .map(|number| (format!("w{number}").into(), Known { class: Class::VERB, phrases: number }))
            .collect();
        let table = WordTable::new(words.clone());
        let mut buffer = String::new();
        assert!(words.iter().all(|(word, known)| table.find(word, &mut buffer) == *known));
    }

    #[test]
    fn a_run_ends_with_its_word() {
        let len = |text: &str| Run::at(text.as_bytes(), 0, text.len()).len;
        assert_eq!(len("Word, another and more"), 4);
        assert_eq!(len("r2d2"), 4);
        assert_eq!(len("caf\u{e9}s of Paris, and more"), 3);
        assert_eq!(len("sixteenletterss! and more"), 15);
        assert_eq!(len("sixteenletterssssssss"), 16);
        for byte in 0..=0x7f_u8 {
            let run = Run::at(&[byte; 16], 0, 12);
            assert_eq!(run.len, if byte.is_ascii_alphanumeric() { 12 } else { 0 }, "{byte}");
            assert_eq!(run.has_lower, byte.is_ascii_lowercase(), "{byte}");
            assert_eq!(run.key, Run::at(&[byte.to_ascii_lowercase(); 16], 0, 12).key, "{byte}");
        }
    }
}

//! A table from words to what is known of them, quick for the short words that most words are.

use super::{class::Class, lists::normal_into};
use std::collections::HashMap;

/// What is known of a word.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Known {
    pub(super) class: Class,
    /// Number of the entries of several words that begin with it.
    pub(super) phrases: u32,
}

/// Words by their first sixteen bytes, in lower case; longer ones in a map.
#[derive(Debug)]
pub(super) struct WordTable {
    /// Part of the hash of what the slot of the same number holds; 0 for a free one.
    tags: Vec<u32>,
    slots: Vec<(u128, Known)>,
    long: HashMap<Box<str>, Known>,
}

impl Default for WordTable {
    fn default() -> Self {
        WordTable::sized(2)
    }
}

impl WordTable {
    fn sized(size: usize) -> Self {
        WordTable { tags: vec![0; size], slots: vec![(0, Known::default()); size], long: HashMap::new() }
    }

    /// The table of `words`, which are in their normal form.
    pub(super) fn new(words: HashMap<Box<str>, Known>) -> Self {
        let size = (words.len() * 3).next_power_of_two().max(2);
        let mut table = WordTable::sized(size);
        for (word, known) in words {
            match pack(word.as_bytes()) {
                Some(key) => {
                    let at = table.place(key);
                    if let (Some(tag), Some(slot)) = (table.tags.get_mut(at), table.slots.get_mut(at)) {
                        (*tag, *slot) = (hash(key).0, (key, known));
                    }
                }
                None => {
                    table.long.insert(word, known);
                }
            }
        }
        table
    }

    /// What is known of the word at `start..end` of `text`, in any case; `buffer` is for scratch.
    pub(super) fn find(&self, text: &str, start: usize, end: usize, buffer: &mut String) -> Known {
        let Some(word) = text.get(start..end) else { return Known::default() };
        let bytes = word.as_bytes();
        // A first letter beyond ASCII may be a capital, and `’` is to be `'`.
        let plain = bytes.first().is_some_and(|&byte| byte < 0x80)
            && bytes.len() <= 16
            && (bytes.is_ascii() || !bytes.contains(&0xe2));
        if plain {
            let ahead =
                text.as_bytes().get(start..start + 16).and_then(|ahead| <[u8; 16]>::try_from(ahead).ok());
            let key = match ahead {
                // One load, and what lies behind the word cut off.
                Some(ahead) => {
                    Some(lower(u128::from_le_bytes(ahead) & (u128::MAX >> (128 - 8 * bytes.len()))))
                }
                None => pack(bytes),
            };
            return key.map_or(Known::default(), |key| self.packed(key));
        }
        normal_into(word, buffer);
        self.find_normal(buffer)
    }

    /// [`find`](Self::find), for a word in its normal form.
    pub(super) fn find_normal(&self, word: &str) -> Known {
        match pack(word.as_bytes()) {
            Some(key) => self.packed(key),
            None => self.long.get(word).copied().unwrap_or_default(),
        }
    }

    fn packed(&self, key: u128) -> Known {
        match self.slots.get(self.place(key)) {
            Some((found, known)) if *found == key => *known,
            _ => Known::default(),
        }
    }

    /// The slot of `key`, or the free one where it belongs.
    fn place(&self, key: u128) -> usize {
        let mask = self.tags.len() - 1;
        let (tag, start) = hash(key);
        let mut at = start & mask;
        // There are more slots than words, so that a free one turns up.
        while let Some(&found) = self.tags.get(at).filter(|&&found| found != 0) {
            if found == tag && self.slots.get(at).is_some_and(|(found, _)| *found == key) {
                break;
            }
            at = (at + 1) & mask;
        }
        at
    }
}

/// A tag for a key, and where to look for it first.
fn hash(key: u128) -> (u32, usize) {
    let folded = (key as u64) ^ ((key >> 64) as u64).rotate_left(29);
    let mixed = folded.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    ((mixed as u32) | 1, (mixed >> 32) as usize)
}

/// A word of up to sixteen bytes as a number, its ASCII letters in lower case.
fn pack(word: &[u8]) -> Option<u128> {
    if word.is_empty() || word.len() > 16 {
        return None;
    }
    let mut bytes = [0; 16];
    bytes.iter_mut().zip(word).for_each(|(to, from)| *to = *from);
    Some(lower(u128::from_le_bytes(bytes)))
}

/// Sixteen bytes with their ASCII letters in lower case, all at once.
fn lower(word: u128) -> u128 {
    const ONES: u128 = u128::MAX / 0xff;
    let low = word & (ONES * 0x7f);
    let from_a = low + ONES * (0x80 - b'A' as u128);
    let past_z = low + ONES * (0x7f - b'Z' as u128);
    let upper = !word & (from_a ^ past_z) & (ONES * 0x80);
    word | (upper >> 2)
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
            assert_eq!(table.find(word, 0, word.len(), &mut buffer).class, class, "{word}");
        }
    }
}

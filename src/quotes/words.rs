//! Words as numbers, and a table from these to what is known of the words.
//!
//! It cannot be foretold whether the lists know the next word. So the table has a perfect hash and is
//! small enough for the inner caches: a look-up is two loads, with no branch that depends on the word.

use super::{
    class::Class,
    lists::{is_normal_in_bytes, normal_into},
};
use crate::{encoding::LEVEL, letter::TwoByteLetters};
use fearless_simd::{Simd, dispatch};

/// Words by their numbers, with what is known of each.
#[derive(Debug)]
pub(super) struct WordTable {
    /// By the highest bits of a number, the factor that sends all words of that group to slots of their own.
    factors: Box<[u16; GROUPS]>,
    /// Numbers, and what is known of the words; of none, nothing.
    slots: Vec<(u64, Class)>,
}

impl Default for WordTable {
    fn default() -> Self {
        WordTable { factors: Box::new([1; GROUPS]), slots: vec![(0, Class::NONE)] }
    }
}

impl WordTable {
    /// The table of words by their numbers.
    pub(super) fn new(words: Vec<(u64, Class)>) -> Self {
        let sizes = std::iter::successors(Some(words.len() * 5 / 4 + 1), |size| size.checked_mul(2));
        sizes.take(SIZES).find_map(|size| spread(&words, size)).unwrap_or_default()
    }

    /// What is known of a word, in any case, and its number; `buffer` is for scratch.
    pub(super) fn find(&self, word: &str, buffer: &mut String) -> (Class, u64) {
        let number = if is_normal_in_bytes(word) {
            number(word.as_bytes())
        } else {
            normal_into(word, buffer);
            number(buffer.as_bytes())
        };
        (self.find_number(number), number)
    }

    /// What is known of the word with a number.
    #[inline(always)]
    pub(super) fn find_number(&self, number: u64) -> Class {
        let factor = self.factors[group(number)];
        let slot = self.slots.get(place(number, factor, self.slots.len())).copied().unwrap_or_default();
        slot.1.when(slot.0 == number)
    }
}

/// How many bits of a number tell its group.
const GROUP_BITS: u32 = 11;
/// How many groups the words of a table are in.
const GROUPS: usize = 1 << GROUP_BITS;
/// How many sizes of a table are tried.
const SIZES: usize = 6;

/// The table of `size` slots for words; `None` where these cannot be told apart.
fn spread(words: &[(u64, Class)], size: usize) -> Option<WordTable> {
    let mut factors = Box::new([1; GROUPS]);
    let mut slots = vec![(0, Class::NONE); size];
    let group = |word: &(u64, Class)| group(word.0);
    let mut words = words.to_vec();
    words.sort_unstable_by_key(group);
    let mut groups: Vec<_> = words.chunk_by(|word, next| group(word) == group(next)).collect();
    groups.sort_by_key(|words| std::cmp::Reverse(words.len()));
    for words in groups {
        let places = |factor: u16| words.iter().map(move |(number, _)| place(*number, factor, size));
        let free = |&factor: &u16| {
            places(factor).enumerate().all(|(before, place)| {
                slots.get(place).is_some_and(|slot| slot.0 == 0)
                    && places(factor).take(before).all(|other| other != place)
            })
        };
        let factor = (1..=u16::MAX).step_by(2).find(free)?;
        *factors.get_mut(group(words.first()?))? = factor;
        for (place, word) in places(factor).zip(words) {
            *slots.get_mut(place)? = *word;
        }
    }
    Some(WordTable { factors, slots })
}

/// Which group a number belongs to.
fn group(number: u64) -> usize {
    (number >> (u64::BITS - GROUP_BITS)) as usize
}

/// The slot of a number among `size`, given the factor of its group: by the bits right below those that tell its group.
fn place(number: u64, factor: u16, size: usize) -> usize {
    let product = ((number >> (u32::BITS - GROUP_BITS)) as u32).wrapping_mul(factor.into());
    ((u64::from(product) * size as u64) >> 32) as usize
}

/// A number for a word in its normal form; ASCII letters may be capitals, too.
///
/// Where no character has more than two bytes, only seven bits of each count: which byte begins a character is
/// told by them just as well, and the eighth is free to end runs.
pub(super) fn number(word: &[u8]) -> u64 {
    let (eights, rest) = word.as_chunks();
    let last = rest.iter().rev().fold(0, |sum, byte| sum << 8 | u64::from(*byte));
    let last = (!rest.is_empty()).then_some(last);
    number_of(eights.iter().map(|eight| u64::from_le_bytes(*eight)).chain(last))
}

/// The [`number`] of a word that is given by the eight, with zeros behind its end.
#[inline(always)]
fn number_of(eights: impl Iterator<Item = u64> + Clone) -> u64 {
    let long = eights.clone().fold(0, |found, eight| found | long_characters(eight));
    let bits = if long == 0 { !ENDS } else { u64::MAX };
    let mut normal = eights.map(|eight| small_letters(eight) & bits);
    let first = normal.next().unwrap_or_default();
    finish(normal.fold(first, add))
}

/// The beginning of a text in its normal form, for the [`number`]s of many words that it may begin with.
#[derive(Debug)]
pub(super) struct Beginning([u64; LONGEST_RUN / 8]);

impl Beginning {
    pub(super) fn of(text: &str) -> Self {
        let mut bytes = [0; LONGEST_RUN];
        let text = text.as_bytes();
        match (text.first_chunk(), bytes.get_mut(..text.len())) {
            (Some(all), _) => bytes = *all,
            (None, Some(to)) => to.copy_from_slice(text),
            (None, None) => {}
        }
        let (eights, _) = bytes.as_chunks();
        let mut eights = eights.iter().map(|eight| u64::from_le_bytes(*eight));
        Beginning(std::array::from_fn(|_| eights.next().unwrap_or_default()))
    }

    /// The [`number`] of the word that its first `len` bytes are, or of as many of them as there are.
    pub(super) fn number(&self, len: usize) -> u64 {
        let [first, ..] = self.0;
        // Most words are no longer.
        if len <= 8 {
            return number_of(std::iter::once(first & low_bytes(len)));
        }
        let starts = (0..len).step_by(8);
        number_of(starts.zip(self.0).map(|(start, eight)| eight & low_bytes(len - start)))
    }
}

/// The lowest `len` bytes of a number, all of them from eight on.
fn low_bytes(len: usize) -> u64 {
    u64::MAX.checked_shl(8 * len as u32).map_or(u64::MAX, |high| !high)
}

/// The first bytes of characters of three bytes or more among eight bytes: their highest bits.
fn long_characters(bytes: u64) -> u64 {
    bytes & bytes << 1 & bytes << 2 & ENDS
}

/// The first bytes of characters of two bytes among eight bytes: their highest bits.
fn characters_of_two(bytes: u64) -> u64 {
    bytes & bytes << 1 & !(bytes << 2) & ENDS
}

/// Eight bytes, with small ASCII letters for capitals.
fn small_letters(bytes: u64) -> u64 {
    let low = bytes & !ENDS;
    let from_a = low + u64::from_le_bytes([END - b'A'; 8]);
    let behind_z = low + u64::from_le_bytes([END - b'Z' - 1; 8]);
    bytes | (from_a & !behind_z & !bytes & ENDS) >> 2
}

/// The sum of a word so far, with eight bytes more.
fn add(sum: u64, bytes: u64) -> u64 {
    sum.wrapping_mul(0xff51_afd7_ed55_8ccd) ^ bytes.wrapping_mul(0xd6e8_feb8_6659_fd93).rotate_left(32)
}

/// A sum as a number; the higher a bit of it, the better. Two that differ do so in their lowest differing bit, too.
fn finish(sum: u64) -> u64 {
    sum.wrapping_mul(0x9e37_79b9_7f4a_7c15)
}

/// A text in its normal form, whose runs of ASCII letters and digits and of letters of two bytes can be taken for numbers
/// eight bytes at once.
#[derive(Debug)]
pub(super) struct NormalText {
    /// The bytes of [`number`]; `END` for every byte of no run, and for some behind the text.
    bytes: Vec<u8>,
}

/// The runs of a text, or of its beginning.
#[derive(Debug, Clone, Copy)]
pub(super) struct Runs<'t> {
    bytes: &'t [u8],
}

/// What stands for a byte that no run has.
const END: u8 = 0x80;
/// The same, eight times.
const ENDS: u64 = u64::from_le_bytes([END; 8]);

/// How many bytes of a run are looked at.
const LONGEST_RUN: usize = 32;

/// A run.
#[derive(Debug, Clone, Copy)]
pub(super) struct Run {
    /// How many bytes; [`LONGEST_RUN`] may be the beginning of more.
    pub(super) len: usize,
    /// The [`number`] of the word.
    pub(super) number: u64,
    /// Its first eight bytes.
    head: u64,
}

impl NormalText {
    pub(super) fn of(text: &str) -> Self {
        let mut bytes = Vec::with_capacity(text.len() + LONGEST_RUN);
        dispatch!(*LEVEL, simd => add_small(simd, text.as_bytes(), &mut bytes));
        bytes.resize(text.len() + LONGEST_RUN, END);
        add_letters(text.as_bytes(), &mut bytes);
        NormalText { bytes }
    }

    pub(super) fn runs(&self) -> Runs<'_> {
        Runs { bytes: &self.bytes }
    }
}

impl Runs<'_> {
    /// The same, where the text has `len` bytes or more: so the compiler sees that [`at`](Self::at) may read before them
    /// without looking for the end.
    #[inline(always)]
    pub(super) fn of_first(self, len: usize) -> Option<Self> {
        let text = self.bytes.len().checked_sub(LONGEST_RUN)?;
        (len <= text).then_some(self)
    }

    /// The run that the bytes from `start` on begin with.
    #[inline(always)]
    pub(super) fn at(self, start: usize) -> Run {
        let (mut len, head) = before_end(self.eight(start));
        let mut sum = head;
        let mut more = len;
        while more == 8 && len < LONGEST_RUN {
            let (next, bytes) = before_end(self.eight(start + len));
            if next > 0 {
                sum = add(sum, bytes);
            }
            len += next;
            more = next;
        }
        Run { len, number: finish(sum), head }
    }

    /// Whether the letter of two bytes at `start` is a capital.
    pub(super) fn is_capital(self, start: usize, letter: [u8; 2]) -> bool {
        let normal = self.bytes.get(start..).and_then(|bytes| bytes.first_chunk());
        normal.is_some_and(|normal| *normal != letter.map(|byte| byte & !END))
    }

    /// The eight bytes from `start` on, the first one lowest.
    #[inline(always)]
    fn eight(self, start: usize) -> u64 {
        let bytes = self.bytes.get(start..).and_then(|bytes| bytes.first_chunk());
        bytes.map_or(ENDS, |bytes| u64::from_le_bytes(*bytes))
    }
}

/// Adds the small letters and the digits of ASCII among `text`, and `END` for all other bytes, with the widest instructions
/// that the processor has.
#[inline(always)]
fn add_small<S: Simd>(_: S, text: &[u8], bytes: &mut Vec<u8>) {
    bytes.extend(text.iter().map(|byte| {
        let small = byte | 0x20;
        let letter = small.wrapping_sub(b'a') < 26;
        let digit = byte.wrapping_sub(b'0') < 10;
        if letter | digit { small } else { END }
    }));
}

/// Adds the letters of two bytes to what [`NormalText::of`] makes of the others.
fn add_letters(text: &[u8], bytes: &mut [u8]) {
    let letters = TwoByteLetters::get();
    // Both of one length, for the compiler to look for one end alone.
    let bytes = bytes.get_mut(..text.len()).unwrap_or_default();
    let (blocks, rest) = text.as_chunks();
    let mut last = [0; BLOCK];
    if let Some(to) = last.get_mut(..rest.len()) {
        to.copy_from_slice(rest);
    }
    for (block, start) in blocks.iter().chain([&last]).zip((0..).step_by(BLOCK)) {
        if block.is_ascii() {
            continue;
        }
        let (eights, _) = block.as_chunks();
        for (eight, start) in eights.iter().zip((start..).step_by(8)) {
            let mut begins = characters_of_two(u64::from_le_bytes(*eight));
            while begins != 0 {
                let at = start + begins.trailing_zeros() as usize / 8;
                begins &= begins - 1;
                if let (Some(&[first, second]), Some(to)) = (text.get(at..at + 2), bytes.get_mut(at..at + 2))
                    && let Some(letter) = letters.small([first, second])
                {
                    to.copy_from_slice(&letter.map(|byte| byte & !END));
                }
            }
        }
    }
}

/// How many bytes are passed over at once where all are ASCII.
const BLOCK: usize = 32;

impl Run {
    /// Whether it is a word, or the beginning of one, and surely ends where it seems to.
    pub(super) fn is_whole(self) -> bool {
        self.len.wrapping_sub(1) < LONGEST_RUN - 1
    }

    /// The [`number`] of a short one with an apostrophe in front.
    pub(super) fn behind_apostrophe(self) -> u64 {
        finish(self.head << 8 | u64::from(b'\''))
    }

    /// The [`number`] of the run with an apostrophe behind it, where all of it stands in the first eight bytes.
    pub(super) fn before_apostrophe(self) -> Option<u64> {
        let apostrophe = u64::from(b'\'').checked_shl(8 * self.len as u32)?;
        Some(finish(self.head | apostrophe))
    }
}

/// How many of eight bytes, the first one lowest, stand before the first `END`, and these bytes alone.
fn before_end(bytes: u64) -> (usize, u64) {
    let ends = bytes & ENDS;
    let end = ends & ends.wrapping_neg();
    (ends.trailing_zeros() as usize / 8, bytes & end.wrapping_sub(1))
}

#[cfg(test)]
mod tests {
    use super::{super::lists::key, *};

    #[test]
    fn words_are_found_in_any_case_and_length() {
        let words = [
            ("said", Class::VERB),
            ("évoqué", Class::PAST),
            ("überraschenderweise", Class::ADVERB),
            ("i'm", Class::PRONOUN),
        ];
        let table =
            WordTable::new(words.iter().map(|&(word, class)| (number(word.as_bytes()), class)).collect());
        let mut buffer = String::new();
        for (word, class) in [
            ("Said", Class::VERB),
            ("SAID", Class::VERB),
            ("Évoqué", Class::PAST),
            ("ÉVOQUÉ", Class::PAST),
            ("Überraschenderweise", Class::ADVERB),
            ("i’m", Class::PRONOUN),
            ("zaid", Class::NONE),
            ("[aid", Class::NONE),
            ("", Class::NONE),
        ] {
            let (known, found) = table.find(word, &mut buffer);
            assert_eq!(known, class, "{word}");
            assert_eq!(found, number(word.to_lowercase().replace('’', "'").as_bytes()), "{word}");
        }
    }

    #[test]
    fn what_is_normal_in_bytes_has_no_other_small_letters() {
        for char in '\0'..=char::MAX {
            let word = char.to_string();
            let normal = word.to_lowercase().replace(['’', 'ʼ'], "'");
            assert!(!is_normal_in_bytes(&word) || normal == word.to_ascii_lowercase(), "{char:?}");
        }
        for word in ["Café", "привет", "市長A", "ไทย", "हिन्दी", "서울"] {
            assert!(is_normal_in_bytes(word), "{word}");
        }
        for word in ["Été", "Привет", "l’été"] {
            assert!(!is_normal_in_bytes(word), "{word}");
        }
    }

    #[test]
    fn every_word_of_a_large_table_is_found() {
        // The largest list has 11,000.
        for count in [9_000, 40_000] {
            let class = |at: i32| Class::VERB.or(Class::PAST.when(at % 2 == 0));
            let words: Vec<(u64, Class)> =
                (0..count).map(|at| (number(format!("w{at}").as_bytes()), class(at))).collect();
            let table = WordTable::new(words.clone());
            assert!(words.iter().all(|(word, known)| table.find_number(*word) == *known));
        }
    }

    fn run(text: &str) -> Run {
        let text = NormalText::of(text);
        let runs = text.runs();
        assert_eq!(runs.at(text.bytes.len() - LONGEST_RUN).len, 0);
        assert_eq!(runs.at(usize::MAX).len, 0);
        runs.at(0)
    }

    #[test]
    fn words_that_a_text_begins_with_have_their_numbers() {
        for text in ["市長は述べた", "20日、東京", "word and more, and much more of it", "été", "a", ""]
        {
            let beginning = Beginning::of(text);
            for (len, _) in
                text.char_indices().chain([(text.len(), ' ')]).filter(|(len, _)| *len <= LONGEST_RUN)
            {
                assert_eq!(beginning.number(len), number(&text.as_bytes()[..len]), "{text} {len}");
            }
        }
    }

    #[test]
    fn a_run_ends_with_its_word() {
        assert_eq!(run("Word, another and more").len, 4);
        assert_eq!(run("r2d2").len, 4);
        assert_eq!(run("caf\u{e9}s of Paris").len, 6);
        assert_eq!(run("caf\u{c9}s of Paris").len, 6);
        assert_eq!(run("ÉCOLE").len, 6);
        assert_eq!(run("İzmir").len, 0);
        assert_eq!(run("пошли, вчера").len, 10);
        assert_eq!(run("word\u{a0}: more").len, 4);
        assert_eq!(run("word日本").len, 4);
        assert_eq!(run(&"a".repeat(40)).len, LONGEST_RUN);
        assert_eq!(run("").len, 0);
        for byte in 0..0x80 {
            let byte = char::from(byte);
            assert_eq!(run(&byte.to_string()).len, usize::from(byte.is_ascii_alphanumeric()), "{byte}");
        }
    }

    #[test]
    fn a_run_has_the_number_of_its_word() {
        for word in [
            "to",
            "Word",
            "eighteen",
            "SIXTEENLETTERSSS",
            "25",
            "été",
            "ÉTÉ",
            "понедельник",
            "Москва",
            "Ζωή",
            "überraschenderweise",
        ] {
            for text in [word.to_owned(), format!("{word}, more"), format!("{word}’s")] {
                let run = run(&text);
                assert_eq!((run.len, run.number), (word.len(), key(word)), "{text}");
            }
        }
        assert_eq!(run("s").behind_apostrophe(), number(b"'s"));
        assert_eq!(run("l").before_apostrophe(), Some(number(b"l'")));
        assert_eq!(run("lorsqu’il").before_apostrophe(), Some(number(b"lorsqu'")));
        assert_eq!(run("cinquant’anni").before_apostrophe(), None);
        assert_ne!(number("é".as_bytes()), number(b"c)"));
        assert_ne!(number("р".as_bytes()), number(b"q"));
    }
}

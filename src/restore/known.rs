//! What a text in a script without case says about its words.

use super::rules::Rules;
use crate::letter::is_letter;
use foldhash::fast::FixedState;
use std::collections::HashSet;

/// A word is looked at up to this length, in bytes.
const LONGEST_WORD: usize = 120;

/// The parts of a word that falls into two have at least so many characters.
const LEAST_LEFT: usize = 2;
const LEAST_RIGHT: usize = 3;

/// What stands before a word that opens sentences has at least so many bytes: three letters of Arabic, of which two
/// may be put before a verb, or two syllables of Korean.
const LEAST_BEFORE_OPENER: usize = 6;

/// The longest ending of a noun, in characters.
const LONGEST_ENDING: usize = 2;

/// In a text that lacks stops, so many characters stand to each of them, or more.
const CHARACTERS_A_STOP: usize = 250;

/// The words of a stretch of text, where spaces part them; and whether it has stops.
#[derive(Debug, Default)]
pub(super) struct Known<'t> {
    words: HashSet<&'t str, FixedState>,
    /// What words begin with, where a noun seldom stands without an ending.
    stems: HashSet<&'t str, FixedState>,
    parts_words: bool,
    lacks_stops: bool,
}

impl<'t> Known<'t> {
    pub(super) fn new(text: &'t str, rules: &Rules) -> Self {
        let (mut letters, mut spaces, mut ideographs, mut stops) = (0, 0, 0, 0);
        for c in text.chars() {
            match c {
                '\u{4E00}'..='\u{9FFF}' => (letters, ideographs) = (letters + 1, ideographs + 1),
                ' ' => spaces += 1,
                '。' | '，' | '｡' => stops += 1,
                _ => letters += usize::from(is_letter(c)),
            }
        }
        let parts_words = spaces * 12 > letters && ideographs * 4 < letters;
        let words = if parts_words {
            text.split(char::is_whitespace).map(bare).filter(|word| !word.is_empty()).collect()
        } else {
            HashSet::default()
        };
        let stems = if rules.has_joint_endings() {
            words.iter().copied().flat_map(stems).collect()
        } else {
            HashSet::default()
        };
        Self {
            words,
            stems,
            parts_words,
            lacks_stops: ideographs * 2 > letters && stops * CHARACTERS_A_STOP < letters,
        }
    }

    /// Whether spaces part the words of the text.
    pub(super) fn parts_words(&self) -> bool {
        self.parts_words
    }

    /// Whether the text, in Chinese characters, has next to no stops.
    pub(super) fn lacks_stops(&self) -> bool {
        self.lacks_stops
    }

    /// Where `word` falls into two words that both stand alone in the text, if it does; behind a figure, which
    /// tells a heading, where what opens paragraphs begins.
    pub(super) fn joint(&self, word: &str, signed: bool, rules: &Rules) -> Option<usize> {
        if word.len() > LONGEST_WORD {
            return None;
        }
        let ends = word.char_indices().skip(LEAST_LEFT);
        ends.map(|(at, _)| at).find(|at| {
            let (Some(left), Some(right)) = (word.get(..*at), word.get(*at..)) else { return false };
            if !right.starts_with(char::is_alphabetic) {
                return false;
            }
            if signed && rules.has_opener(right) {
                return true;
            }
            let right = bare(right);
            let is_left =
                self.words.contains(left) || self.stems.contains(left) || rules.function_words.has(left);
            let is_long = |least: usize| right.chars().nth(least - 1).is_some();
            let is_right = is_long(LEAST_RIGHT) && self.words.contains(right)
                || is_long(LEAST_RIGHT + 1) && rules.function_words.has(right);
            is_left && is_right && !rules.leading.has(left) && rules.may_be_glued(right)
                || rules.opens_glued(right) && left.len() >= LEAST_BEFORE_OPENER
        })
    }
}

/// What `word` may be without its ending.
fn stems(word: &str) -> impl Iterator<Item = &str> {
    let ends = word.char_indices().rev().take(LONGEST_ENDING);
    ends.filter_map(|(at, _)| word.get(..at)).filter(|stem| stem.chars().nth(LEAST_LEFT - 1).is_some())
}

/// `word` without the marks around it.
fn bare(word: &str) -> &str {
    word.trim_matches(|c: char| {
        matches!(
            c,
            '.' | ','
                | '،'
                | '؛'
                | ':'
                | '!'
                | '?'
                | '؟'
                | '।'
                | '"'
                | '\''
                | '('
                | ')'
                | '“'
                | '”'
                | '‘'
                | '’'
        )
    })
}

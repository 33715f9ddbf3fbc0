//! What a text in a script without case says about its words.

use super::rules::Rules;
use crate::{letter::is_letter, punctuation::is_wide_stop};
use foldhash::fast::FixedState;
use std::collections::{HashMap, HashSet};

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

/// A name before a wide colon has no more characters than this.
const LONGEST_NAME: usize = 10;

/// So many indents are a habit.
const INDENTS: usize = 2;

/// In a text that lacks stops, so many characters stand to each of them, or more.
const CHARACTERS_A_STOP: usize = 250;

/// The words of a stretch of text, where spaces part them; and whether it has stops.
#[derive(Debug, Default)]
pub(super) struct Known<'t> {
    /// Each with whether it stands there more than once.
    words: HashMap<&'t str, bool, FixedState>,
    /// What words begin with, where a noun seldom stands without an ending.
    stems: HashSet<&'t str, FixedState>,
    parts_words: bool,
    lacks_stops: bool,
    /// The names before wide colons that begin sentences more than once, as the turns of an interview do.
    turns: HashSet<&'t str, FixedState>,
    /// How many paragraphs begin with a space behind the stop of the last one, where stops have none.
    indents: usize,
}

impl<'t> Known<'t> {
    pub(super) fn new(text: &'t str, rules: &Rules) -> Self {
        let (mut letters, mut spaces, mut ideographs, mut stops, mut indents) = (0, 0, 0, 0, 0);
        let mut previous = ' ';
        for c in text.chars() {
            let before = std::mem::replace(&mut previous, c);
            match c {
                '\u{4E00}'..='\u{9FFF}' => (letters, ideographs) = (letters + 1, ideographs + 1),
                ' ' | '\u{3000}' => {
                    spaces += usize::from(c == ' ');
                    indents += usize::from(before == '。');
                }
                '。' | '，' | '｡' => stops += 1,
                _ => letters += usize::from(is_letter(c)),
            }
        }
        let parts_words = spaces * 12 > letters && ideographs * 4 < letters;
        let mut words = HashMap::<_, _, FixedState>::default();
        if parts_words {
            for word in text.split(char::is_whitespace).map(bare).filter(|word| !word.is_empty()) {
                words.entry(word).and_modify(|repeated| *repeated = true).or_insert(false);
            }
        }
        let stems = if rules.has_joint_endings() {
            words.keys().copied().flat_map(stems).collect()
        } else {
            HashSet::default()
        };
        Self {
            words,
            stems,
            parts_words,
            lacks_stops: ideographs * 2 > letters && stops * CHARACTERS_A_STOP < letters,
            turns: if text.contains('：') { turns(text) } else { HashSet::default() },
            indents,
        }
    }

    /// Whether `text` begins with the name of one of those who speak in turns.
    pub(super) fn is_turn(&self, text: &str) -> bool {
        !self.turns.is_empty() && turn(text).is_some_and(|name| self.turns.contains(name))
    }

    /// Whether a paragraph begins with a space somewhere, in a script that puts none behind stops.
    pub(super) fn has_indents(&self) -> bool {
        self.indents > 0
    }

    /// Whether all seem to.
    pub(super) fn is_indented(&self) -> bool {
        self.indents >= INDENTS
    }

    /// Whether spaces part the words of the text.
    pub(super) fn parts_words(&self) -> bool {
        self.parts_words
    }

    /// Whether the text, in Chinese characters, has next to no stops.
    pub(super) fn lacks_stops(&self) -> bool {
        self.lacks_stops
    }

    /// Where the word with which `text` begins, of `length` bytes, falls into two words that both stand alone in the
    /// text, if it does; behind a figure, which tells a heading, where what opens paragraphs begins, or where a
    /// sentence ends.
    pub(super) fn joint(&self, text: &str, length: usize, signed: bool, rules: &Rules) -> Option<usize> {
        let word = text.get(..length)?;
        // What is written as one twice is one: `رودخانه`.
        if word.len() > LONGEST_WORD || self.words.get(bare(word)) == Some(&true) {
            return None;
        }
        let ends = word.char_indices().skip(LEAST_LEFT);
        ends.map(|(at, _)| at).find(|at| {
            let (Some(left), Some(right)) = (word.get(..*at), word.get(*at..)) else { return false };
            // A joiner of no width ties the parts of one word.
            // Nor does a word end within letters that are written together.
            if !right.starts_with(char::is_alphabetic)
                || left.ends_with(['\u{200C}', '\u{94D}', '\u{9CD}', '\u{A4D}'])
            {
                return false;
            }
            let ended = || rules.ends_sentence(left) && !rules.is_particle(right);
            if signed && (rules.has_opener(right) || ended()) {
                return true;
            }
            let right = bare(right);
            let is_left =
                self.words.contains_key(left) || self.stems.contains(left) || rules.function_words.has(left);
            let is_long = |least: usize| right.chars().nth(least - 1).is_some();
            let is_right = is_long(LEAST_RIGHT) && self.words.contains_key(right)
                || is_long(LEAST_RIGHT + 1) && rules.function_words.has(right);
            is_left && is_right && !rules.leading.has(left) && rules.may_be_glued(right)
                || left.len() >= LEAST_BEFORE_OPENER
                    && text.get(*at..).is_some_and(|rest| rules.opens_glued(rest))
        })
    }
}

/// The names that stand more than once before what they say: `记者：…。李明：…。记者：…`
fn turns(text: &str) -> HashSet<&str, FixedState> {
    let (mut once, mut turns) = (HashSet::<_, FixedState>::default(), HashSet::default());
    for (at, stop) in text.char_indices().filter(|(_, c)| is_wide_stop(*c)) {
        let behind = text.get(at + stop.len_utf8()..).unwrap_or("");
        if let Some(name) = turn(behind.trim_start_matches(['”', '」'])).filter(|name| !once.insert(*name))
        {
            turns.insert(name);
        }
    }
    turns
}

/// The name before the wide colon with which `text` begins, if no quotation stands behind it.
fn turn(text: &str) -> Option<&str> {
    let mut near = text.char_indices().take(LONGEST_NAME + 1);
    let (end, colon) = near.find(|(_, c)| !c.is_alphanumeric() && *c != '·')?;
    let quotes = text.get(end + colon.len_utf8()..)?.starts_with(['“', '「', '『', '"']);
    (colon == '：' && end > 0 && !quotes).then(|| text.get(..end))?
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
                | '።'
                | '፣'
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

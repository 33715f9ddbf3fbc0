//! Scripts without capitals: Arabic, Hebrew, the scripts of India, Thai, Chinese, Japanese, Korean.
//!
//! Where a script puts a space after a full stop, a stop without one ends a block. Chinese and Japanese put
//! none, so there a stop alone says nothing: it ends a block when the block has grown to the length of a
//! paragraph, the sooner if a word follows that opens paragraphs.

use super::rules::Rules;
use crate::article::BlockReason;

/// How much of a text is looked at to tell its script, in characters.
const SAMPLE: usize = 400;

/// Whether most letters of `text` have no case.
pub(super) fn is_uncased(text: &str) -> bool {
    // The first bytes of the letters of every script without case.
    let mut sample = text.as_bytes().iter().take(SAMPLE);
    if !sample.any(|byte| matches!(byte, 0xD7..=0xE1 | 0xE3..=0xED)) {
        return false;
    }
    let (mut with, mut without) = (0, 0);
    for c in text.chars().take(SAMPLE).filter(|c| c.is_alphabetic()) {
        if c.is_lowercase() || c.is_uppercase() {
            with += 1;
        } else {
            without += 1;
        }
    }
    without > with
}

/// Where the blocks after the first begin in `line`, and why.
pub(super) fn boundaries(line: &str, rules: &Rules) -> Vec<(usize, BlockReason)> {
    let mut found = Vec::new();
    let mut block = Block::default();
    let mut before = [' '; 2];
    for (at, c) in line.char_indices() {
        let [earlier, previous] = before;
        let after = line.get(at..).unwrap_or("");
        if let Some(reason) = block.ends(line, at, earlier, previous, c, after, rules) {
            found.push((at, reason));
            block = Block { start: at, ..Block::default() };
        }
        block.take(c);
        before = [previous, c];
    }
    found
}

/// The block at hand, as far as it was read.
#[derive(Debug, Default)]
struct Block {
    start: usize,
    characters: usize,
    sentences: usize,
    quoted: bool,
}

impl Block {
    fn take(&mut self, c: char) {
        self.characters += 1;
        self.sentences += usize::from(is_wide_stop(c));
        self.quoted ^= c == '"';
    }

    /// Why the block ends before `c`, if it does.
    #[allow(clippy::too_many_arguments)]
    fn ends(
        &self,
        line: &str,
        at: usize,
        earlier: char,
        previous: char,
        c: char,
        after: &str,
        rules: &Rules,
    ) -> Option<BlockReason> {
        if self.characters == 0 || previous.is_whitespace() || c.is_whitespace() {
            return None;
        }
        let opens = match c {
            '"' => !self.quoted,
            _ => matches!(c, '“' | '‘' | '「' | '『' | '«' | '[' | '【' | '〔' | '<' | '〈' | '《'),
        };
        let starts = is_uncased_letter(c) || opens || c.is_numeric() || c.is_ascii_uppercase();
        if matches!(c, '▲' | '◆' | '■' | '●' | '◇' | '◎' | '▶' | '►' | '※') {
            return (previous.is_alphanumeric() || is_stop(previous)).then_some(BlockReason::ListSign);
        }
        if is_wide_stop(previous) {
            let grown = self.is_grown(previous, after, rules);
            return (starts && grown).then_some(BlockReason::SentenceEnd);
        }
        if is_stop(previous) {
            let word = is_uncased_letter(earlier) || earlier.is_whitespace() || is_closing(earlier);
            let number = earlier.is_numeric() && is_uncased_letter(c);
            return (starts && (word || number)).then_some(BlockReason::SentenceEnd);
        }
        if previous == '・' && earlier == '・' {
            return starts.then_some(BlockReason::SentenceEnd);
        }
        if c == '-' && after.starts_with("- ") {
            return is_uncased_letter(previous).then_some(BlockReason::Dash);
        }
        if is_uncased_letter(c) && rules.ends_word(previous) {
            return Some(BlockReason::WordEnd);
        }
        // Where a space parts all words, letters of two scripts do not touch within one.
        if is_southern(previous) && c.is_ascii_uppercase() || previous.is_ascii_alphabetic() && is_southern(c)
        {
            return Some(BlockReason::CapitalAfterWord);
        }
        if matches!(previous, '’' | '”') && (is_southern(c) || opens) && is_southern(earlier) {
            return Some(BlockReason::CapitalAfterMark);
        }
        if is_uncased_letter(c) && previous.is_ascii_digit() {
            let before = line.get(self.start..at).unwrap_or("");
            return ends_in_date(before).then_some(BlockReason::Date);
        }
        if is_uncased_letter(c) && is_hiragana(previous) && !goes_on(c) {
            let before = line.get(self.start..at).unwrap_or("");
            return rules.ends_sentence(before).then_some(BlockReason::SentenceEnd);
        }
        None
    }

    /// Whether the block is as long as a paragraph, where no space follows its stops.
    fn is_grown(&self, stop: char, after: &str, rules: &Rules) -> bool {
        let least = rules.least_paragraph();
        let enough = if stop != '。' {
            least.before_exclamation
        } else if rules.opens_sentence(after) {
            least.before_opener
        } else if self.sentences > 1 {
            least.of_sentences
        } else {
            least.of_one_sentence
        };
        self.characters >= enough
    }
}

/// Stops of Chinese and Japanese, after which no space is due.
fn is_wide_stop(c: char) -> bool {
    matches!(c, '。' | '！' | '？' | '｡')
}

/// Stops after which a space is due.
fn is_stop(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '…' | '؟' | '।' | '॥' | '۔')
}

fn is_closing(c: char) -> bool {
    matches!(
        c,
        '"' | '”' | '’' | '\'' | ')' | ']' | '»' | '」' | '』' | '）' | '.' | '!' | '?' | '%' | '“' | '›'
    )
}

fn is_uncased_letter(c: char) -> bool {
    !c.is_ascii() && c.is_alphabetic() && !c.is_lowercase() && !c.is_uppercase()
}

fn is_hiragana(c: char) -> bool {
    matches!(c, 'ぁ'..='ゖ')
}

/// Whether `c` may be the first letter of what goes on from a verb: `が`, `ので`, `けど`.
fn goes_on(c: char) -> bool {
    "がのけかよねしとらりんなわぞでもにはをへてっゃゅょうえーさ".contains(c)
}

/// Letters of India and Thailand.
fn is_southern(c: char) -> bool {
    matches!(c, '\u{900}'..='\u{DFF}' | '\u{E00}'..='\u{E7F}')
}

/// Whether `text` ends in a date such as `2020-10-04`.
fn ends_in_date(text: &str) -> bool {
    let bytes = text.as_bytes();
    let date = bytes.len().checked_sub(10).and_then(|start| bytes.get(start..)).unwrap_or_default();
    date.len() == 10
        && date.iter().enumerate().all(|(at, byte)| match at {
            4 | 7 => matches!(byte, b'-' | b'/' | b'.'),
            _ => byte.is_ascii_digit(),
        })
}

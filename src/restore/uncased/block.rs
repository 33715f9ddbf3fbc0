//! The block at hand.

use super::{LONGEST_HEADING, items::begins_item, script::is_closing};
use crate::{
    letter::is_caseless,
    punctuation::{is_figure, is_wide_stop},
    restore::{known::Known, rules::Rules},
};

/// A heading that ends where a sentence is opened has at least so many.
const LEAST_HEADING: usize = 4;

/// A paragraph has at least so many, where only its length tells.
const SHORTEST_PARAGRAPH: usize = 30;

/// A bracket that is not closed within so many characters is a slip.
pub(super) const LONGEST_BRACKET: usize = 300;

/// The block at hand, as far as it was read.
#[derive(Debug, Default)]
pub(super) struct Block {
    pub(super) start: usize,
    /// Where its last sentence begins.
    pub(super) sentence: usize,
    pub(super) characters: usize,
    pub(super) sentences: usize,
    pub(super) quoted: bool,
    /// How many characters there were when a quotation closed.
    pub(super) closed: usize,
    /// Whether a quotation began with a low mark: then the high one closes.
    pub(super) lowered: bool,
    /// How many wide brackets are open, and since which character.
    pub(super) brackets: usize,
    pub(super) opened: usize,
    /// Whether it begins with a wide bracket, whether a stop stood within brackets.
    pub(super) bracketed: bool,
    pub(super) stop_within: bool,
    /// Whether it begins with the sign of a list or a heading.
    pub(super) signed: bool,
}

impl Block {
    /// Takes in `c`, which stands at byte `at` of the line.
    pub(super) fn take(&mut self, at: usize, c: char) {
        if self.characters == 0 {
            self.bracketed = matches!(c, '「' | '『');
            self.signed = is_figure(c);
        }
        self.characters += 1;
        match c {
            '„' => self.lowered = true,
            '“' if self.lowered => {}
            '「' | '『' | '（' | '“' => {
                self.brackets += 1;
                self.opened = self.characters;
            }
            '」' | '』' | '）' | '”' => self.brackets = self.brackets.saturating_sub(1),
            _ => {}
        }
        if is_wide_stop(c) {
            self.stop_within |= self.is_within();
            self.sentences += usize::from(!self.is_within());
        }
        if is_wide_stop(c) && !self.is_within() || at == self.sentence && is_closing(c) && c != '“' {
            self.sentence = at + c.len_utf8();
        }
        if c == '”' || c == '"' && self.quoted {
            self.closed = self.characters;
        }
        self.quoted ^= c == '"';
    }

    /// Where a heading without a stop begins, and the word that opens the sentence behind it, if the comma at byte
    /// `at` stands behind such a word: `見直しを迫られる業界しかし、`.
    pub(super) fn heading_before_opener(
        &self,
        line: &str,
        at: usize,
        rules: &Rules,
    ) -> Option<(usize, usize)> {
        if self.is_within() || self.quoted {
            return None;
        }
        let clause = line.get(self.sentence..at)?;
        let behind_sign = || rules.before_opener(clause).filter(|_| self.signed);
        let heading = rules.before_glued_opener(clause).or_else(behind_sign)?;
        let last = heading.chars().next_back().filter(|last| last.is_alphanumeric() && !rules.goes_on(*last));
        let length = heading.chars().take(LONGEST_HEADING).count();
        (last.is_some() && (LEAST_HEADING..LONGEST_HEADING).contains(&length))
            .then_some((self.sentence, self.sentence + heading.len()))
    }

    /// If the white space before byte `at` indents a paragraph: `Some`, with the start of the heading that stands
    /// before it, if one does: `求めている。相次ぐ減便　市によると、`.
    pub(super) fn before_indent(&self, line: &str, at: usize, known: &Known) -> Option<Option<usize>> {
        if self.is_within() {
            return None;
        }
        let before = line.get(self.start..at)?.trim_end();
        let last = before.chars().next_back()?;
        if last == '。' || line.get(..at)?.ends_with("\u{3000}\u{3000}") && is_wide_stop(last) {
            return Some(None);
        }
        let closed = matches!(last, '」' | '』' | '”' | '）');
        if !known.is_indented() || !closed && !is_caseless(last) {
            return None;
        }
        let heading = line.get(self.sentence..at)?.trim_end();
        let glued =
            line.get(..self.sentence)?.chars().next_back().is_some_and(|c| is_wide_stop(c) || is_closing(c));
        let length = heading.chars().take(LONGEST_HEADING).count();
        let short = (LEAST_HEADING..LONGEST_HEADING).contains(&length);
        if glued && short && !heading.contains('。') && !goes_on_with_space(line.get(at..)?) {
            return Some(Some(self.sentence));
        }
        (closed && line.get(..at)?.ends_with('\u{3000}')).then_some(None)
    }

    /// Whether a quotation closed a few words ago.
    pub(super) fn quoted_just_now(&self) -> bool {
        self.closed > 0 && self.characters < self.closed + LONGEST_HEADING
    }

    /// Whether a wide bracket is open.
    pub(super) fn is_within(&self) -> bool {
        self.brackets > 0 && self.characters < self.opened + LONGEST_BRACKET
    }

    /// Whether the block, whose text up to its stop is `text`, is but the question that a number or a dash opens.
    pub(super) fn is_asked(&self, text: &str, rules: &Rules) -> bool {
        if self.sentences != 1 || self.is_within() || self.characters >= LONGEST_HEADING {
            return false;
        }
        let spoken = text.starts_with('―');
        text.ends_with('？') && (spoken || begins_item(text)) || spoken && rules.ends_question(text)
    }

    /// Whether the block is as long as a paragraph, where no space follows its stops: with the sentence behind it,
    /// it would be longer than most.
    pub(super) fn is_grown(&self, stop: char, after: &str, rules: &Rules) -> bool {
        let least = rules.least_paragraph();
        if stop != '。' {
            return self.characters >= least.before_exclamation;
        }
        let most = if rules.opens_paragraph(after) { least.with_opener } else { least.with_next };
        let left = most.saturating_sub(self.characters);
        self.characters >= SHORTEST_PARAGRAPH && (left == 0 || sentence_length(after, left) >= left)
    }
}

/// How many characters the sentence has with which `text` begins; of those after `most` none is counted.
fn sentence_length(text: &str, most: usize) -> usize {
    let (mut length, mut brackets) = (0, 0_usize);
    for c in text.chars().take(most) {
        length += 1;
        match c {
            '「' | '『' | '（' | '“' => brackets += 1,
            '」' | '』' | '）' | '”' => brackets = brackets.saturating_sub(1),
            _ if is_wide_stop(c) && brackets == 0 => break,
            _ => {}
        }
    }
    length
}

/// Whether another white space stands in the clause with which `text` begins: the heading goes on.
fn goes_on_with_space(text: &str) -> bool {
    let mut near = text.chars().take(LONGEST_HEADING);
    near.find(|c| c.is_whitespace() || matches!(c, '、' | '，' | '。')).is_some_and(char::is_whitespace)
}

//! Scripts without capitals: Arabic, Hebrew, the scripts of India, Thai, Chinese, Japanese, Korean.
//!
//! Where a script puts a space after a full stop, a stop without one ends a block. Chinese and Japanese put
//! none, so there a stop alone says nothing: it ends a block when the block has grown to the length of a
//! paragraph, the sooner if a word follows that opens paragraphs, and never within brackets. Where the text kept
//! the wide spaces with which its paragraphs begin, these alone tell.
//!
//! Where a space parts words, a heading without a stop shows by its last word: it is glued to the next one,
//! and the text knows both apart ([`Known`]).

mod block;
mod gap;
mod items;
mod script;

use super::{known::Known, rules::Rules};
use crate::{
    article::BlockReason,
    letter::{is_caseless, is_letter},
    punctuation::is_stop,
};
use block::Block;
use gap::Gap;
use items::Items;
use script::is_thai_character;

/// How much of a text is looked at to tell its script, in characters.
const SAMPLE: usize = 400;

/// A heading has fewer characters than this.
const LONGEST_HEADING: usize = 60;

/// Whether most letters of `text` have no case.
pub(super) fn is_uncased(text: &str) -> bool {
    // The first bytes of the letters of every script without case.
    let mut sample = text.as_bytes().iter().take(SAMPLE);
    if !sample.any(|byte| matches!(byte, 0xD7..=0xE1 | 0xE3..=0xED)) {
        return false;
    }
    let (mut with, mut without) = (0, 0);
    for c in text.chars().take(SAMPLE).filter(|c| is_letter(*c)) {
        if is_caseless(c) {
            without += 1;
        } else {
            with += 1;
        }
    }
    without > with
}

/// Where the blocks after the first begin in `line`, and why.
pub(super) fn boundaries(line: &str, rules: &Rules, known: &Known) -> Vec<(usize, BlockReason)> {
    let mut splitter = Splitter {
        line,
        rules,
        known,
        found: Vec::new(),
        block: Block::default(),
        items: Items::default(),
        earlier: ' ',
        previous: ' ',
        joint: None,
    };
    for (at, c) in line.char_indices() {
        splitter.read(at, c);
        (splitter.earlier, splitter.previous) = (splitter.previous, c);
    }
    splitter.found
}

/// Reads a line, character by character.
struct Splitter<'a> {
    line: &'a str,
    rules: &'a Rules,
    known: &'a Known<'a>,
    /// Where blocks begin, as far as it was read.
    found: Vec<(usize, BlockReason)>,
    block: Block,
    items: Items,
    /// The last two characters.
    earlier: char,
    previous: char,
    /// Where the word at hand falls into two.
    joint: Option<usize>,
}

impl<'a> Splitter<'a> {
    /// Reads `c` at byte `at`, and the end of a block before it, if there is one.
    fn read(&mut self, at: usize, c: char) {
        // Between two letters a block ends only behind those that the rules name, or where a word falls into two.
        let within = is_caseless(c) && is_caseless(self.previous);
        let unspaced = self.lacks_space(at, c);
        if within
            && !unspaced
            && self.joint != Some(at)
            && !self.known.lacks_stops()
            && !self.rules.may_end_with(self.previous)
            && !self.rules.may_begin_with(c)
        {
            self.block.characters += 1;
            return;
        }
        let after = self.line.get(at..).unwrap_or("");
        self.look_for_joint(at, c, after);
        if self.begin_at_indent(at, c) {
            self.block.take(at, c);
            return;
        }
        if matches!(c, '、' | '，') {
            self.begin_at_opener(at);
        }
        let gap = self.gap(at, c, after);
        let reason = if within { gap.between_letters() } else { gap.reason() };
        let begins_line = gap.begins_unpunctuated_line();
        let reason = match reason {
            None if c.is_ascii_digit()
                && !self.block.quoted
                && self.items.begins_next(self.previous, after) =>
            {
                Some(BlockReason::ListSign)
            }
            None if self.joint == Some(at) || unspaced || begins_line => Some(BlockReason::WordEnd),
            reason => reason,
        };
        if let Some(reason) = reason {
            self.begin(at, reason);
        }
        self.block.take(at, c);
        // What a numeral opens may be a heading, too.
        self.block.signed |= reason == Some(BlockReason::ListSign);
    }

    /// Begins a block at byte `at`.
    fn begin(&mut self, at: usize, reason: BlockReason) {
        self.found.push((at, reason));
        self.block = Block { start: at, sentence: at, ..Block::default() };
    }

    /// What stands before and behind byte `at`.
    fn gap(&self, at: usize, next: char, after: &'a str) -> Gap<'_> {
        Gap {
            block: &self.block,
            before: self.line.get(self.block.start..at).unwrap_or(""),
            earlier: self.earlier,
            previous: self.previous,
            next,
            after,
            rules: self.rules,
            known: self.known,
        }
    }

    /// Whether the rules know that a space is missing before `c`.
    fn lacks_space(&self, at: usize, c: char) -> bool {
        self.rules.may_lack_space(c)
            && (is_thai_character(self.previous) || self.previous.is_alphanumeric())
            && {
                let (before, after) = self.line.split_at_checked(at).unwrap_or_default();
                self.rules.lacks_space(before, after)
            }
    }

    /// Looks at a word that begins at byte `at`: whether it is the last of a heading, glued to another.
    fn look_for_joint(&mut self, at: usize, c: char, after: &str) {
        let begins_word = !c.is_whitespace() && (self.previous.is_whitespace() || is_stop(self.previous));
        if !begins_word || !self.known.parts_words() {
            return;
        }
        let open = (1..LONGEST_HEADING).contains(&self.block.characters) && !self.block.quoted;
        self.joint = None;
        if open && c.is_alphanumeric() {
            let mut near = after.char_indices().take(LONGEST_HEADING);
            let end = near.find(|(_, c)| c.is_whitespace()).map(|(end, _)| end);
            let length = end.or((after.len() <= LONGEST_HEADING).then_some(after.len())).unwrap_or(0);
            let joint = self.known.joint(after, length, self.block.signed, self.rules);
            self.joint = joint.map(|offset| at + offset);
        }
    }

    /// Begins a block where white space indents a paragraph; and one at the heading before it, if there is one.
    fn begin_at_indent(&mut self, at: usize, c: char) -> bool {
        if !self.known.has_indents() || c.is_whitespace() || !self.previous.is_whitespace() {
            return false;
        }
        let Some(heading) = self.block.before_indent(self.line, at, self.known) else { return false };
        if let Some(heading) = heading.filter(|heading| *heading > self.block.start) {
            self.found.push((heading, BlockReason::SentenceEnd));
        }
        self.begin(at, BlockReason::SentenceEnd);
        true
    }

    /// Begins a block at the word before the comma at byte `at`, and one at the heading before that word, if it opens
    /// sentences and is glued to a heading.
    fn begin_at_opener(&mut self, at: usize) {
        let Some((heading, opener)) = self.block.heading_before_opener(self.line, at, self.rules) else {
            return;
        };
        if heading > self.block.start {
            self.found.push((heading, BlockReason::SentenceEnd));
        }
        self.begin(opener, BlockReason::WordEnd);
        self.block.characters = self.line.get(opener..at).map_or(0, |opener| opener.chars().count());
    }
}

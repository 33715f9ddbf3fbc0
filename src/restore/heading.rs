//! Which blocks are headings.
//!
//! A short line is a heading by the sum of what speaks for and against it: how it ends, how long it is, how
//! it begins, what stands before and after it. The weights are tenths of a logit, fitted to articles of
//! several hundred publishers; a line is a heading where the sum is above zero. What follows is looked at
//! within the stretch between blank lines only: what stands beyond a blank line changes nothing before it.

use super::{
    rules::Rules,
    words::{self, first_char, last_char},
};
use crate::article::{Block, BlockKind, BlockReason};

/// A heading has no more characters than this.
const LONGEST: usize = 150;

/// What speaks for any line.
const PRIOR: i32 = 4;

/// How a line ends; nothing is added for a letter or a digit.
const END_STOP: i32 = -27;
const END_EXCLAMATION: i32 = -5;
const END_QUESTION: i32 = 17;
const END_COLON: i32 = -19;
const END_QUOTE: i32 = 21;
const END_QUOTED_SENTENCE: i32 = -19;
const END_OTHER: i32 = -11;

/// The greatest number of words, and what a line of so many gets.
const WORDS: [(usize, i32); 7] = [(1, 3), (2, 12), (8, 14), (12, 3), (16, -3), (20, -20), (usize::MAX, -25)];

/// What the line is made of.
const NUMBERED: i32 = 14;
const BULLET: i32 = -34;
const CREDIT: i32 = -24;
const ADDRESS: i32 = -20;
const BAR: i32 = -8;
const DIGITS: i32 = -22;
const TINY: i32 = -23;

/// What stands before it; nothing is added for a sentence that ended.
const FIRST: i32 = -50;
const AFTER_COLON: i32 = -22;
const AFTER_LINE: i32 = -16;
const AFTER_OPEN_PARAGRAPH: i32 = -6;

/// What stands after it; nothing is added for a paragraph.
const LAST: i32 = -47;
const BEFORE_SHORT_SENTENCE: i32 = -29;
const BEFORE_LINE: i32 = -21;
const BEFORE_SHORT_PARAGRAPH: i32 = -14;
const BEFORE_BULLET: i32 = -30;
/// A capital glued to its last letter.
const GLUED_END: i32 = 11;

/// Lines with fewer characters are short.
const LINE: usize = 60;
/// Paragraphs with fewer characters are short.
const SHORT_PARAGRAPH: usize = 120;

/// Finds the headings among `blocks`, which stand between two blank lines (or the ends) of `text`; `first`
/// tells whether the text begins with them.
pub(super) fn mark(text: &str, blocks: &mut [Block], first: bool, rules: &Rules) {
    let alone = blocks.len() == 1;
    let mut previous = None;
    for at in 0..blocks.len() {
        let next = blocks.get(at + 1).copied();
        let Some(block) = blocks.get_mut(at) else { break };
        let line = block.span.of(text);
        if is_short(line, LONGEST + 1) {
            let mut score = PRIOR + ending(line) + length(line);
            score += match previous {
                None if first => FIRST,
                None => 0,
                Some(before) => preceding(before),
            };
            score += match next {
                None if alone => 0,
                None => LAST,
                Some(after) => following(after.span.of(text), after.reason),
            };
            // The contents are dear to read, and can add no more than this.
            if score + NUMBERED > 0 && score + content(line, rules) > 0 {
                block.kind = BlockKind::Heading;
            }
        }
        previous = Some(line);
    }
}

/// Whether `line` has fewer characters than `limit`.
fn is_short(line: &str, limit: usize) -> bool {
    line.len() < limit || line.len() < 4 * limit && line.chars().count() < limit
}

/// The last character of the sentence that ends `line`, without the marks and brackets that close it.
fn sentence_end(line: &str) -> Option<char> {
    last_char(
        line.trim_end_matches(['"', '”', '“', '»', '«', '’', '‘', '\'', ')', ']', '」', '』', '）', ' ']),
    )
}

fn is_stop(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '…' | '։' | '。' | '！' | '？' | '؟' | '।' | '۔')
}

fn ending(line: &str) -> i32 {
    match last_char(line) {
        Some('.' | '…' | '։' | '。' | '।' | '۔') => END_STOP,
        Some('!' | '！') => END_EXCLAMATION,
        Some('?' | '？' | '؟') => END_QUESTION,
        Some(':' | '：') => END_COLON,
        Some('"' | '”' | '“' | '»' | '«' | '’' | '\'' | '」' | '』') => {
            if sentence_end(line).is_some_and(is_stop) { END_QUOTED_SENTENCE } else { END_QUOTE }
        }
        Some(c) if !c.is_alphanumeric() => END_OTHER,
        _ => 0,
    }
}

fn length(line: &str) -> i32 {
    let count = line.split_whitespace().count();
    WORDS.iter().find(|(most, _)| count <= *most).map_or(0, |(_, weight)| *weight)
}

fn content(line: &str, rules: &Rules) -> i32 {
    let mut score = 0;
    if words::is_numbered(line) {
        score += NUMBERED;
    } else if first_char(line).is_some_and(is_bullet) {
        score += BULLET;
    }
    if rules.is_credit(line) {
        score += CREDIT;
    }
    if line.contains("://") || line.contains("www.") || line.contains('@') || line.contains(".com") {
        score += ADDRESS;
    }
    if line.contains('|') || line.contains(" / ") {
        score += BAR;
    }
    let (mut digits, mut all) = (0, 0);
    for c in line.chars() {
        digits += usize::from(c.is_ascii_digit());
        all += 1;
    }
    if 3 * digits > all {
        score += DIGITS;
    }
    if all < 4 {
        score += TINY;
    }
    score
}

/// Whether `c` begins an item of a list rather than a sentence or a quotation.
fn is_bullet(c: char) -> bool {
    !c.is_alphanumeric() && !matches!(c, '"' | '“' | '”' | '„' | '«' | '»' | '\'' | '‘' | '¿' | '¡')
}

fn preceding(before: &str) -> i32 {
    match sentence_end(before) {
        Some(':') => AFTER_COLON,
        Some(c) if is_stop(c) => 0,
        _ if is_short(before, LINE) => AFTER_LINE,
        _ => AFTER_OPEN_PARAGRAPH,
    }
}

fn following(after: &str, reason: BlockReason) -> i32 {
    let mut score = match sentence_end(after) {
        Some(c) if is_short(after, LINE) && is_stop(c) => BEFORE_SHORT_SENTENCE,
        _ if is_short(after, LINE) => BEFORE_LINE,
        _ if is_short(after, SHORT_PARAGRAPH) => BEFORE_SHORT_PARAGRAPH,
        _ => 0,
    };
    if first_char(after).is_some_and(|c| matches!(c, '-' | '–' | '—' | '•' | '*')) {
        score += BEFORE_BULLET;
    }
    if matches!(
        reason,
        BlockReason::CapitalAfterWord | BlockReason::CapitalAfterNumber | BlockReason::CapitalAfterAcronym
    ) {
        score += GLUED_END;
    }
    score
}

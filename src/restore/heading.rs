//! Which blocks are headings.
//!
//! A short line is a heading by the sum of what speaks for and against it: how it ends, how long it is, how
//! it begins, what stands before and after it; then by the other short lines, since an article's headings look
//! alike and its lists are full of lines. The weights are tenths of a logit, fitted to articles of
//! several hundred publishers; a line is a heading where the sum is above zero. Why a block begins counts for
//! nothing, so that the lines of a text that kept its breaks are judged like those that were glued. What follows is looked at
//! within the stretch between blank lines only: what stands beyond a blank line changes nothing before it.

use super::{
    rules::{Everywhere, Rules},
    words::{self, first_char, last_char},
};
use crate::{
    article::{Block, BlockKind},
    letter::{is_alphanumeric, is_caseless, is_east_asian, is_hangul, is_numeric, is_small, is_thai},
    punctuation::is_stop,
};
use memchr::memchr;
use std::collections::HashMap;

/// A heading has no more characters than this.
const LONGEST: usize = 150;

/// What speaks for any line.
const PRIOR: i32 = 11;

/// How a line ends; nothing is added for a letter or a digit.
const END_STOP: i32 = -37;
const END_EXCLAMATION: i32 = -16;
const END_QUESTION: i32 = 7;
const END_COLON: i32 = -28;
const END_QUOTE: i32 = 11;
const END_QUOTED_SENTENCE: i32 = -28;
const END_OTHER: i32 = -21;

/// The greatest number of words, and what a line of so many gets.
const WORDS: [(usize, i32); 7] =
    [(1, 9), (2, 15), (8, BEST_LENGTH), (12, 6), (16, -1), (20, -20), (usize::MAX, -25)];

/// So many letters of Chinese, Japanese or Thai make a word.
const LETTERS_A_WORD: usize = 3;

/// A heading in Thai has no more parts with spaces between them, a number among them.
const THAI_CLAUSES: usize = 3;

/// What a line of the best length gets.
const BEST_LENGTH: i32 = 16;

/// What the line is made of.
const USUAL: i32 = 30;
const USUAL_LABEL: i32 = 15;
const NUMBERED: i32 = 14;
const BULLET: i32 = -34;
const CREDIT: i32 = -25;
const BYLINE: i32 = -40;
const ADDRESS: i32 = -22;
const BAR: i32 = -12;
const DIGITS: i32 = -21;
const TINY: i32 = -21;
const SENTENCES: i32 = -37;

/// What stands before it; nothing is added for a sentence that ended.
const FIRST: i32 = -49;
const AFTER_COLON: i32 = -23;
const AFTER_LINE: i32 = -15;
const AFTER_QUESTION: i32 = -8;
const AFTER_OPEN_PARAGRAPH: i32 = -4;

/// What stands after it; nothing is added for a paragraph.
const LAST: i32 = -55;
const BEFORE_SHORT_SENTENCE: i32 = -27;
const BEFORE_LINE: i32 = -22;
const BEFORE_SHORT_PARAGRAPH: i32 = -13;
const BEFORE_BULLET: i32 = -29;
const BEFORE_SMALL_LETTER: i32 = -14;

/// Lines with fewer characters are short.
const LINE: usize = 60;
/// Paragraphs with fewer characters are short.
const SHORT_PARAGRAPH: usize = 120;

/// What the other short lines of the stretch say: whether headings of the same style are among them, and
/// whether it is full of lines that are none.
const ALONE_OF_ITS_STYLE: i32 = -8;
const ONE_OF_A_SERIES: i32 = 6;
const AMONG_LINES: i32 = -12;

/// The name before its colon begins other blocks, too.
const TURN: i32 = -30;

/// So many make a series, so many lines a list, so many turns a conversation.
const SERIES: usize = 3;
const LIST: usize = 3;
const TURNS: usize = 3;

/// So many facts stand under a heading.
const FACTS: usize = 3;

/// The longest name before a colon, in bytes.
const LONGEST_NAME: usize = 40;

/// A line without a stop and with a lower score is no heading, but an item, a name, a caption.
const PLAIN_LINE: i32 = -10;

/// How a line looks; the headings of an article mostly look alike.
#[derive(Debug, Clone, Copy)]
enum Style {
    Question,
    Numbered,
    Capitals,
    Quoted,
    Labelled,
    Plain,
}

impl Style {
    const COUNT: usize = 6;

    fn of(line: &str) -> Self {
        match first_char(line) {
            _ if matches!(last_char(line), Some('?' | '？' | '؟')) || is_greek_question(line) => {
                Style::Question
            }
            _ if words::is_numbered(line) => Style::Numbered,
            _ if line.contains(char::is_uppercase) && !line.contains(char::is_lowercase) => Style::Capitals,
            Some('"' | '“' | '„' | '«' | '»' | '「' | '『') => Style::Quoted,
            _ if line.contains(':') => Style::Labelled,
            _ => Style::Plain,
        }
    }
}

/// A short line among the blocks: where, its score, its style.
struct Candidate {
    at: usize,
    score: i32,
    style: Style,
}

/// Finds the headings among `blocks`, which stand between two blank lines (or the ends) of `text`; `first`
/// tells whether the text begins with them.
pub(super) fn mark(text: &str, blocks: &mut [Block], first: bool, rules: &Rules) {
    let candidates = candidates(text, blocks, first, rules);
    let (mut alike, mut lines) = ([0; Style::COUNT], 0);
    for candidate in &candidates {
        if let Some(count) = alike.get_mut(candidate.style as usize) {
            *count += usize::from(candidate.score > 0);
        }
        lines += usize::from(candidate.is_plain_line(text, blocks, rules));
    }
    // Few texts have lines that need the names.
    let labelled = |candidate: &Candidate| candidate.score > 0 && matches!(candidate.style, Style::Labelled);
    let speakers = if candidates.iter().any(labelled) { speakers(text, blocks) } else { HashMap::new() };
    for candidate in &candidates {
        let mut score = candidate.score;
        if labelled(candidate) {
            let line = blocks.get(candidate.at).map_or("", |block| block.span.of(text));
            if speaker(line).is_some_and(|name| speakers.get(name).is_some_and(|turns| *turns >= TURNS)) {
                score += TURN;
            }
        }
        if blocks.len() > 1 {
            let others = alike
                .get(candidate.style as usize)
                .map_or(0, |count| count - usize::from(candidate.score > 0));
            score += match others {
                0 => ALONE_OF_ITS_STYLE,
                SERIES.. => ONE_OF_A_SERIES,
                _ => 0,
            };
            if lines >= LIST {
                score += AMONG_LINES;
            }
        }
        if let Some(block) = blocks.get_mut(candidate.at).filter(|_| score > 0) {
            block.kind = BlockKind::Heading;
        }
    }
}

/// How many blocks each name begins that stands before a colon.
fn speakers<'t>(text: &'t str, blocks: &[Block]) -> HashMap<&'t str, usize> {
    let mut turns = HashMap::new();
    for name in blocks.iter().filter_map(|block| speaker(block.span.of(text))) {
        *turns.entry(name).or_default() += 1;
    }
    turns
}

/// The name before the colon with which `line` begins, every word of it with a capital.
fn speaker(line: &str) -> Option<&str> {
    let start = line.as_bytes().get(..LONGEST_NAME.min(line.len()))?;
    let name = line.get(..memchr(b':', start)?)?;
    let is_name = name.split(' ').all(|word| first_char(word).is_some_and(char::is_uppercase));
    (is_name && !name.contains(['.', '?', '!'])).then_some(name)
}

impl Candidate {
    fn is_plain_line(&self, text: &str, blocks: &[Block], rules: &Rules) -> bool {
        let line = blocks.get(self.at).map_or("", |block| block.span.of(text));
        self.score < PLAIN_LINE
            && is_short(line, LINE)
            && line.ends_with(char::is_alphanumeric)
            && !rules.begins_amount(line)
    }
}

/// The short lines among `blocks`, with what they and their neighbours say.
fn candidates(text: &str, blocks: &[Block], first: bool, rules: &Rules) -> Vec<Candidate> {
    let alone = blocks.len() == 1;
    let mut found = Vec::new();
    let mut previous = None;
    for (at, block) in blocks.iter().enumerate() {
        let line = block.span.of(text);
        if may_be_heading(line) && is_short(line, LONGEST + 1) {
            let mut score = PRIOR + ending(line) + length(line);
            let behind = match blocks.get(at + 1) {
                None if alone => 0,
                None => LAST,
                Some(_) if stands_over_facts(text, blocks, at) && !is_datum(line) => 0,
                Some(after) => following(after.span.of(text), rules),
            };
            score += behind;
            score += match previous {
                None if first => FIRST,
                None => 0,
                // What looks unlike the last item of a list, and stands before a paragraph.
                Some(before) if behind >= BEFORE_SHORT_PARAGRAPH && is_fact(before) && !is_datum(line) => 0,
                Some(before) => preceding(before, rules),
            };
            // The contents are dear to read, and can add no more than this.
            if score + USUAL + ONE_OF_A_SERIES > 0 {
                let beside = |line: Option<&str>| line.is_some_and(|line| is_counted(line, rules));
                let next = blocks.get(at + 1).map(|block| block.span.of(text));
                let numbered = |line: Option<&str>| line.is_some_and(is_numbered_line);
                let listed = (rules.begins_count(line) || is_time(line))
                    && (beside(previous) || beside(next))
                    || is_numbered_line(line) && (numbered(previous) || numbered(next));
                let dashed = |line: Option<&str>| line.is_some_and(is_dashed_line);
                let said = rules.dashes && is_dashed_line(line) && !dashed(previous) && !dashed(next);
                score += content(line, listed, said, rules);
            }
            found.push(Candidate { at, score, style: Style::of(line) });
        }
        previous = Some(line);
    }
    found
}

/// Whether `line` can be a heading, or be counted among the lines that are none, for all its ending: most
/// paragraphs end with a stop, and are asked no more.
fn may_be_heading(line: &str) -> bool {
    let most = PRIOR + ending(line) + BEST_LENGTH + ONE_OF_A_SERIES;
    most > 0 || most + NUMBERED > 0 && words::is_numbered(line)
}

/// Whether `line` has fewer characters than `limit`.
fn is_short(line: &str, limit: usize) -> bool {
    line.len() < limit || line.len() < 4 * limit && line.chars().count() < limit
}

/// The same of what ends with a stop; the characters of Chinese, Japanese and Korean say twice as much.
fn is_short_text(text: &str, limit: usize) -> bool {
    let is_wide = |c: char| c >= 'ぁ' && (is_east_asian(c) || is_hangul(c));
    is_short(text, limit) && text.chars().map(|c| 1 + usize::from(is_wide(c))).sum::<usize>() < limit
}

/// The last character of the sentence that ends `line`, without the marks and brackets that close it.
fn sentence_end(line: &str) -> Option<char> {
    last_char(
        line.trim_end_matches(['"', '”', '“', '»', '«', '’', '‘', '\'', ')', ']', '」', '』', '）', ' ']),
    )
}

fn ending(line: &str) -> i32 {
    match last_char(line) {
        Some('.' | '…' | '։' | '。' | '।' | '॥' | '۔' | '။' | '።' | '។') => END_STOP,
        Some('!' | '！') => END_EXCLAMATION,
        Some('?' | '？' | '؟') => END_QUESTION,
        Some(';') if is_greek_question(line) => END_QUESTION,
        Some(':' | '：') => END_COLON,
        Some('"' | '”' | '“' | '»' | '«' | '’' | '\'' | '」' | '』') => {
            if sentence_end(line).is_some_and(is_stop) { END_QUOTED_SENTENCE } else { END_QUOTE }
        }
        Some(c) if !is_alphanumeric(c) => END_OTHER,
        _ => 0,
    }
}

/// Whether `line` ends in the question mark of Greek.
fn is_greek_question(line: &str) -> bool {
    line.strip_suffix([';', '\u{37E}']).is_some_and(words::ends_in_greek)
}

fn length(line: &str) -> i32 {
    let letters = line.chars().take(LONGEST).filter(|c| is_east_asian(*c) || is_thai(*c)).count();
    let count = line.split_whitespace().count().max(letters / LETTERS_A_WORD);
    WORDS.iter().find(|(most, _)| count <= *most).map_or(0, |(_, weight)| *weight)
}

/// `listed` tells whether it stands beside another line with a number of things, `said` whether its dash opens what
/// somebody says.
fn content(line: &str, listed: bool, said: bool, rules: &Rules) -> i32 {
    let mut score = 0;
    if listed || !said && is_item(line, rules) {
        score += BULLET;
    } else if words::is_numbered(line) {
        score += NUMBERED;
    }
    if rules.is_usual_heading(line) {
        score += USUAL;
    } else if rules.is_credit(line) {
        score += CREDIT;
    } else if rules.is_byline(line) {
        score += BYLINE;
    } else if line.split_once(": ").is_some_and(|(label, _)| rules.is_usual_heading(label)) {
        score += USUAL_LABEL;
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
    // Where no space follows stops, a question may end a paragraph.
    // And where sentences have no stops, spaces part them.
    if line.trim_end_matches('。').contains('。') || is_spaced_thai(line) {
        score += SENTENCES;
    }
    if 3 * digits > all {
        score += DIGITS;
    }
    if all < 4 {
        score += TINY;
    }
    score
}

/// Whether `line` is in Thai, where spaces part clauses, and has many of them.
fn is_spaced_thai(line: &str) -> bool {
    last_char(line).is_some_and(|c| matches!(c, 'ก'..='๎')) && line.split(' ').nth(THAI_CLAUSES).is_some()
}

/// Whether `line` is an item of a list, an ingredient, or what happened in a minute.
fn is_item(line: &str, rules: &Rules) -> bool {
    let mut start = line.chars();
    let (first, second) = (start.next(), start.next());
    first.is_some_and(is_bullet) && !has_heading_figure(line)
        || matches!((first, second), (Some('»'), Some(' ')))
        || rules.begins_amount(line)
        || words::is_minute(line)
}

/// Whether `line` begins with a figure that Chinese, Japanese and Korean put before headings.
fn has_heading_figure(line: &str) -> bool {
    let rest = line.strip_prefix(['■', '□', '◆', '◇']).map(str::trim_start);
    let words = rest.map(|rest| rest.trim_start_matches(['"', '“', '‘', '\'', '「', '『']));
    words.and_then(first_char).is_some_and(|c| is_caseless(c) || is_numeric(c))
}

/// Whether `line` is short, ends with no mark, and begins with the number of an item.
fn is_numbered_line(line: &str) -> bool {
    is_short(line, LINE) && line.ends_with(char::is_alphanumeric) && words::is_numbered(line)
}

/// The same of one that begins with a dash.
fn is_dashed_line(line: &str) -> bool {
    let said = line.strip_prefix(['-', '–', '—']).and_then(|rest| rest.strip_prefix([' ', '\u{a0}']));
    said.and_then(first_char).is_some_and(char::is_uppercase)
        && is_short(line, LINE)
        && line.ends_with(char::is_alphanumeric)
}

/// Whether `line` begins with a number of things.
fn is_counted(line: &str, rules: &Rules) -> bool {
    rules.begins_count(line) || rules.begins_amount(line) || is_time(line)
}

/// Whether `line` begins with a time, as the items of a programme do.
fn is_time(line: &str) -> bool {
    Everywhere::get().is_time_of_day(line)
}

/// Whether `line` looks like an item of facts: with a number, a label, a small letter at its start.
fn is_datum(line: &str) -> bool {
    line.contains(|c: char| c.is_ascii_digit())
        || line.contains(": ")
        || first_char(line).is_some_and(is_small)
}

/// Whether `line` is such an item: short, and no sentence.
fn is_fact(line: &str) -> bool {
    let small = first_char(line).is_some_and(is_small);
    let ended = |c: char| c == ':' || is_stop(c) && !small;
    is_short(line, LINE) && !sentence_end(line).is_some_and(ended) && is_datum(line)
}

/// Whether such items alone follow the block `at`.
fn stands_over_facts(text: &str, blocks: &[Block], at: usize) -> bool {
    let facts = blocks.get(at + 1..=at + FACTS);
    facts.is_some_and(|facts| facts.iter().all(|block| is_fact(block.span.of(text))))
}

/// Whether `c` begins an item of a list rather than a sentence or a quotation.
fn is_bullet(c: char) -> bool {
    !c.is_alphanumeric()
        && !matches!(
            c,
            '"' | '“' | '”' | '„' | '«' | '»' | '\'' | '‘' | '¿' | '¡' | '「' | '『' | '《' | '【'
        )
}

fn preceding(before: &str, rules: &Rules) -> i32 {
    match sentence_end(before) {
        Some(':') => AFTER_COLON,
        // What follows a question is an answer or an item, if anything.
        Some('?') if is_short(before, LINE) => AFTER_QUESTION,
        Some(c) if is_stop(c) => 0,
        // A pointer elsewhere stands between the parts of an article.
        _ if is_short(before, LINE) => {
            if rules.is_credit(before) {
                0
            } else {
                AFTER_LINE
            }
        }
        _ => AFTER_OPEN_PARAGRAPH,
    }
}

fn following(after: &str, rules: &Rules) -> i32 {
    let mut score = match sentence_end(after) {
        // A list has a heading, or is led to by a colon.
        _ if after.starts_with("1. ") || after.starts_with("1) ") => 0,
        Some(c) if is_stop(c) => match after {
            _ if is_short_text(after, LINE) => BEFORE_SHORT_SENTENCE,
            _ if is_short_text(after, SHORT_PARAGRAPH) => BEFORE_SHORT_PARAGRAPH,
            _ => 0,
        },
        // What it takes stands under a heading of its own.
        _ if rules.begins_amount(after) => 0,
        _ if is_short(after, LINE) => BEFORE_LINE,
        _ if is_short(after, SHORT_PARAGRAPH) => BEFORE_SHORT_PARAGRAPH,
        _ => 0,
    };
    // A dash may open what is said, too.
    let said = rules.dashes && after.starts_with(['–', '—']) && !is_short(after, LINE);
    if first_char(after).is_some_and(|c| matches!(c, '-' | '–' | '—' | '•' | '*')) && !said {
        score += BEFORE_BULLET;
    } else if first_char(after).is_some_and(is_small) {
        score += BEFORE_SMALL_LETTER;
    }
    score
}

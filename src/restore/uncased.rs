//! Scripts without capitals: Arabic, Hebrew, the scripts of India, Thai, Chinese, Japanese, Korean.
//!
//! Where a script puts a space after a full stop, a stop without one ends a block. Chinese and Japanese put
//! none, so there a stop alone says nothing: it ends a block when the block has grown to the length of a
//! paragraph, the sooner if a word follows that opens paragraphs, and never within brackets. Where the text kept
//! the wide spaces with which its paragraphs begin, these alone tell.
//!
//! Where a space parts words, a heading without a stop shows by its last word: it is glued to the next one,
//! and the text knows both apart ([`Known`]).

use super::{
    known::Known,
    rules::{Everywhere, Rules},
    words,
};
use crate::{
    article::BlockReason,
    letter::{is_caseless, is_east_asian, is_hangul, is_hiragana, is_letter},
    punctuation::{is_figure, is_stop, is_wide_stop},
};
use memchr::memmem;

/// How much of a text is looked at to tell its script, in characters.
const SAMPLE: usize = 400;

/// A heading has fewer characters than this.
const LONGEST_HEADING: usize = 60;

/// A heading that ends where a sentence is opened has at least so many.
const LEAST_HEADING: usize = 4;

/// A bracket that is not closed within so many characters is a slip.
const LONGEST_BRACKET: usize = 300;

/// A bracket with the name of a writer is shorter than this, in characters.
const LONGEST_SIGNATURE: usize = 30;

/// The part that a number opens is shorter than this, in bytes.
const LONGEST_PART: usize = 4096;

/// A line of a text without stops has at least so many characters.
const LEAST_LINE: usize = 14;

/// The most characters of an initial, signs for vowels among them: `वी.`
const LONGEST_INITIAL: usize = 3;

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
    let mut found = Vec::new();
    let mut block = Block::default();
    let mut before = [' '; 2];
    // Where the word at hand falls into two.
    let mut joint = None;
    let mut last_is_letter = false;
    let mut items = Items::default();
    for (at, c) in line.char_indices() {
        let [earlier, previous] = before;
        let letter = is_caseless(c);
        let within = std::mem::replace(&mut last_is_letter, letter) && letter;
        // Between two letters a block ends only behind those that the rules name, or where a word falls into two.
        let unspaced =
            rules.may_lack_space(c) && (is_thai_character(previous) || previous.is_alphanumeric()) && {
                let (before, after) = line.split_at_checked(at).unwrap_or_default();
                rules.lacks_space(before, after)
            };
        if within && !unspaced && joint != Some(at) && !known.lacks_stops() && !rules.may_end_with(previous) {
            block.characters += 1;
            before = [previous, c];
            continue;
        }
        let after = line.get(at..).unwrap_or("");
        if known.parts_words() && !c.is_whitespace() && (previous.is_whitespace() || is_stop(previous)) {
            let mut near = after.char_indices().take(LONGEST_HEADING);
            let end = near.find(|(_, c)| c.is_whitespace()).map(|(end, _)| end);
            let word = end.or((after.len() <= LONGEST_HEADING).then_some(after.len()));
            let word = word.and_then(|end| after.get(..end)).unwrap_or("");
            let open = block.characters > 0
                && block.characters < LONGEST_HEADING
                && !block.quoted
                && c.is_alphanumeric();
            joint =
                if open { known.joint(word, block.signed, rules).map(|offset| at + offset) } else { None };
        }
        if known.has_indents()
            && !c.is_whitespace()
            && previous.is_whitespace()
            && let Some(heading) = block.before_indent(line, at, known)
        {
            if heading.is_some_and(|heading| heading > block.start) {
                found.extend(heading.map(|heading| (heading, BlockReason::SentenceEnd)));
            }
            found.push((at, BlockReason::SentenceEnd));
            block = Block { start: at, sentence: at, ..Block::default() };
            block.take(at, c);
            before = [previous, c];
            continue;
        }
        if matches!(c, '、' | '，')
            && let Some((heading, opener)) = block.heading_before_opener(line, at, rules)
        {
            if heading > block.start {
                found.push((heading, BlockReason::SentenceEnd));
            }
            found.push((opener, BlockReason::WordEnd));
            let characters = line.get(opener..at).map_or(0, |opener| opener.chars().count());
            block = Block { start: opener, sentence: opener, characters, ..Block::default() };
        }
        let ends = if within {
            block.ends_by_letters(line, at, earlier, previous, c, rules)
        } else {
            block.ends(line, at, earlier, previous, c, after, rules, known)
        };
        let reason = match ends {
            None if c.is_ascii_digit() && !block.quoted && items.begins_next(previous, after) => {
                Some(BlockReason::ListSign)
            }
            None if joint == Some(at) || unspaced => Some(BlockReason::WordEnd),
            None if block.is_unpunctuated_line(previous, c, after, rules, known) => {
                Some(BlockReason::WordEnd)
            }
            reason => reason,
        };
        if let Some(reason) = reason {
            found.push((at, reason));
            block = Block { start: at, sentence: at, ..Block::default() };
        }
        block.take(at, c);
        // What a numeral opens may be a heading, too.
        block.signed |= reason == Some(BlockReason::ListSign);
        before = [previous, c];
    }
    found
}

/// The numbered items of a text whose sentences have no stops.
#[derive(Debug, Default)]
struct Items {
    last: u32,
}

impl Items {
    /// Whether `text`, glued to `previous`, begins with the number of the item behind the last one: `1. `, `2. `. The
    /// first of them has a second.
    fn begins_next(&mut self, previous: char, text: &str) -> bool {
        let digits = text.bytes().take(3).take_while(u8::is_ascii_digit).count();
        let rest = text.get(digits..).and_then(|rest| rest.strip_prefix(". "));
        if !is_southern(previous) || !rest.and_then(|rest| rest.chars().next()).is_some_and(is_southern) {
            return false;
        }
        let number = text.get(..digits).and_then(|digits| digits.parse().ok()).unwrap_or(0);
        let has_second = || {
            let near = text.as_bytes().get(..text.len().min(LONGEST_PART)).unwrap_or_default();
            memmem::find(near, b"2. ").is_some()
        };
        let next = number == self.last + 1 && (number > 1 || has_second());
        if next {
            self.last = number;
        }
        next
    }
}

/// The block at hand, as far as it was read.
#[derive(Debug, Default)]
struct Block {
    start: usize,
    /// Where its last sentence begins.
    sentence: usize,
    characters: usize,
    sentences: usize,
    quoted: bool,
    /// Whether a quotation began with a low mark: then the high one closes.
    lowered: bool,
    /// How many wide brackets are open, and since which character.
    brackets: usize,
    opened: usize,
    /// Whether it begins with a wide bracket, whether a stop stood within brackets.
    bracketed: bool,
    stop_within: bool,
    /// Whether it begins with the sign of a list or a heading.
    signed: bool,
}

impl Block {
    /// Takes in `c`, which stands at byte `at` of the line.
    fn take(&mut self, at: usize, c: char) {
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
        self.quoted ^= c == '"';
    }

    /// Where a heading without a stop begins, and the word that opens the sentence behind it, if the comma at byte
    /// `at` stands behind such a word: `見直しを迫られる業界しかし、`.
    fn heading_before_opener(&self, line: &str, at: usize, rules: &Rules) -> Option<(usize, usize)> {
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
    fn before_indent(&self, line: &str, at: usize, known: &Known) -> Option<Option<usize>> {
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

    /// Whether a space stands before the quotation that `mark` closes before byte `at`, and some within it.
    fn is_spaced_quotation(&self, line: &str, at: usize, mark: char) -> bool {
        let open = match mark {
            '”' => '“',
            '“' => '„',
            '»' => '«',
            _ => mark,
        };
        let inner = line.get(self.start..at).and_then(|block| block.strip_suffix(mark)).unwrap_or("");
        let mut window = inner.char_indices().rev().take(LONGEST_BRACKET);
        let Some((start, _)) = window.find(|(_, c)| *c == open) else { return false };
        let before = inner.get(..start).unwrap_or("");
        (before.is_empty() || before.ends_with(' '))
            && inner.get(start..).is_some_and(|inner| inner.contains(' ') && !inner.ends_with(' '))
    }

    /// Whether a wide bracket is open.
    fn is_within(&self) -> bool {
        self.brackets > 0 && self.characters < self.opened + LONGEST_BRACKET
    }

    /// Whether `c` begins a line of a text that has no stops, after one of usual length.
    fn is_unpunctuated_line(
        &self,
        previous: char,
        c: char,
        after: &str,
        rules: &Rules,
        known: &Known,
    ) -> bool {
        known.lacks_stops()
            && self.characters >= LEAST_LINE
            && is_uncased_letter(c)
            && !self.quoted
            && !self.is_within()
            && (matches!(previous, ')' | '）') || previous.is_alphanumeric() && !rules.goes_on(previous))
            && (matches!(previous, ')' | '）') || rules.opens_line(after))
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
        known: &Known,
    ) -> Option<BlockReason> {
        if self.characters == 0 || previous.is_whitespace() || c.is_whitespace() {
            return None;
        }
        let opens = match c {
            '"' => !self.quoted,
            '“' => !self.lowered,
            _ => matches!(c, '„' | '‘' | '「' | '『' | '«' | '[' | '【' | '〔' | '<' | '〈' | '《'),
        };
        let asks = || matches!(c, '-' | '–' | '—') && after.chars().nth(1).is_some_and(is_hangul);
        let starts = || is_uncased_letter(c) || opens || c.is_numeric() || c.is_ascii_uppercase() || asks();
        if is_figure(c) {
            let ended = is_stop(previous) || is_closing(previous);
            return (previous.is_alphanumeric() || ended).then_some(BlockReason::ListSign);
        }
        if matches!(c, '【' | '〔') && !self.is_within() {
            let ended = is_wide_stop(previous) || is_closing(previous);
            return (previous.is_alphanumeric() || ended).then_some(BlockReason::SentenceEnd);
        }
        if (c.is_ascii_uppercase() || c == '<') && Everywhere::get().begins_notice(after) {
            return Some(BlockReason::CapitalAfterWord);
        }
        // Who wrote it, behind the last sentence: `（記者名）`, `责任编辑：`.
        if (is_wide_stop(previous) || previous == '）') && !self.is_within() {
            let signed = c == '（' && is_signature(after) && !known.is_indented();
            if signed || is_uncased_letter(c) && rules.is_credit(after) {
                return Some(BlockReason::CapitalAfterMark);
            }
        }
        // A fact with a label, behind another: `本郷1-2-3電話：…`.
        let ended = previous.is_ascii_alphanumeric() || previous == '）';
        if ended && is_uncased_letter(c) && !self.is_within() && rules.is_label(after) {
            return Some(BlockReason::WordEnd);
        }
        let sentence = is_wide_stop(previous) || is_closing(previous) && is_wide_stop(earlier);
        if sentence && !self.is_within() {
            if c == '―' || known.is_turn(after) {
                return Some(BlockReason::Dash);
            }
            if begins_item(after) {
                return Some(BlockReason::ListSign);
            }
        }
        if is_wide_stop(previous) {
            // `――今後は。「未定です」`
            let answered = c == '「' && line.get(self.start..).is_some_and(|block| block.starts_with("――"));
            if self.is_asked(line, at, rules) || answered && !self.is_within() {
                return Some(BlockReason::SentenceEnd);
            }
            if self.is_within() || !starts() || known.is_indented() {
                return None;
            }
            let trails = previous == '。' && earlier == '。';
            return (trails || self.is_grown(previous, after, rules)).then_some(BlockReason::SentenceEnd);
        }
        // A quotation that is a paragraph of its own, or the end of a heading with a sign.
        if matches!(previous, '」' | '』') && self.brackets == 0 && !known.is_indented() {
            let quotation = self.bracketed && self.stop_within && is_uncased_letter(c) && !is_hiragana(c);
            let heading = self.signed && matches!(c, '「' | '『');
            if self.bracketed && after.starts_with("――") {
                return Some(BlockReason::Dash);
            }
            return (quotation || heading).then_some(BlockReason::CapitalAfterMark);
        }
        let closed = matches!(previous, '"' | '”' | '»') || previous == '“' && self.lowered;
        if closed || previous == '\'' && is_stop(earlier) {
            if c == '"' && previous == '"' && opens {
                return Some(BlockReason::CapitalAfterMark);
            }
            // A quotation that ends with its sentence; Chinese puts no space behind it.
            let closes = previous != '"' || !self.quoted;
            if closes && is_stop(earlier) && !is_hangul(c) && !(is_wide_stop(earlier) && known.is_indented())
            {
                let grown = || {
                    !self.is_within() && self.is_grown(earlier, after, rules) && !rules.names_speaker(after)
                };
                let ends = !is_wide_stop(earlier) || grown();
                return (ends && starts()).then_some(BlockReason::CapitalAfterMark);
            }
        }
        // Behind a quotation with a space before it stands another, where spaces part words or sentences.
        if closed
            && (is_uncased_letter(c) || c == '„')
            && !is_hangul(c)
            && !is_east_asian(c)
            && self.is_spaced_quotation(line, at, previous)
            && !rules.links(after)
        {
            return Some(BlockReason::CapitalAfterMark);
        }
        if matches!(previous, '♪' | '♫' | '☆') {
            return is_uncased_letter(c).then_some(BlockReason::SentenceEnd);
        }
        if previous == '…' && is_hangul(c) {
            return None;
        }
        if is_stop(previous) {
            if begins_address(after) {
                return Some(BlockReason::Address);
            }
            // No sentence ends with a full stop in Thai, but abbreviations do: `พล.ต.อ.`
            if previous == '.' && is_thai_character(c) && is_thai_character(earlier) {
                return None;
            }
            if previous == '.' && is_abbreviated(line.get(self.start..at).unwrap_or(""), after, rules) {
                return None;
            }
            let word = is_uncased_letter(earlier) || earlier.is_whitespace() || is_closing(earlier);
            let number = earlier.is_numeric() && is_uncased_letter(c);
            return (starts() && (word || number)).then_some(BlockReason::SentenceEnd);
        }
        if previous == '・' && earlier == '・' {
            return starts().then_some(BlockReason::SentenceEnd);
        }
        if c == '-' && after.starts_with("- ") {
            // But `किसान बोले- हम नहीं जाएंगे`.
            let ends = is_uncased_letter(previous) && !is_indic(previous) || is_thai_character(previous);
            return ends.then_some(BlockReason::Dash);
        }
        if is_hangul(c)
            && !self.quoted
            && is_closing(previous)
            && !earlier.is_whitespace()
            && (previous == ']' || self.signed && rules.has_opener(after) || !rules.is_particle(after))
        {
            let before = line.get(self.start..at).unwrap_or("");
            return ends_in_phrase(before, previous).then_some(BlockReason::CapitalAfterMark);
        }
        // Where a space parts all words, letters of two scripts do not touch within one.
        if is_southern(previous) && c.is_ascii_uppercase() || previous.is_ascii_alphabetic() && is_southern(c)
        {
            return Some(BlockReason::CapitalAfterWord);
        }
        let southern = is_southern(earlier) || opens && matches!(earlier, '’' | '.' | '!' | '?');
        if matches!(previous, '’' | '”') && (is_southern(c) || opens) && southern {
            return Some(BlockReason::CapitalAfterMark);
        }
        // `◇ 새로운 시장20일 서울시에 따르면`
        if c.is_ascii_digit()
            && is_hangul(previous)
            && self.signed
            && self.characters < LONGEST_HEADING
            && rules.begins_day(previous, after)
        {
            return Some(BlockReason::Date);
        }
        if previous.is_ascii_digit() && (is_uncased_letter(c) || c == '[') {
            let before = line.get(self.start..at).unwrap_or("");
            return (ends_in_date(before) || c == '[' && ends_in_time(before)).then_some(BlockReason::Date);
        }
        self.ends_by_letters(line, at, earlier, previous, c, rules)
    }

    /// The same, where no mark stands on either side.
    fn ends_by_letters(
        &self,
        line: &str,
        at: usize,
        earlier: char,
        previous: char,
        c: char,
        rules: &Rules,
    ) -> Option<BlockReason> {
        if is_uncased_letter(c) && rules.ends_word(previous) {
            return Some(BlockReason::WordEnd);
        }
        if is_southern(c) && is_southern(previous) && is_uncased_letter(c) {
            let before = line.get(self.start..at).unwrap_or("");
            return rules.ends_sentence(before).then_some(BlockReason::SentenceEnd);
        }
        // A noun, its copula, and no more of the verb.
        if let Some(others) = rules.copula(previous)
            && is_uncased_letter(c)
            && !is_hiragana(c)
        {
            return (is_uncased_letter(earlier) && !is_hiragana(earlier) && !others.contains(earlier))
                .then_some(BlockReason::SentenceEnd);
        }
        let ends = is_hiragana(previous) || matches!(previous, ')' | '）');
        if is_uncased_letter(c) && ends && !rules.continues_sentence(c) {
            let before = line.get(self.start..at).unwrap_or("");
            return rules.ends_sentence(before).then_some(BlockReason::SentenceEnd);
        }
        None
    }

    /// Whether the block, up to the stop before byte `at`, is but the question that a number or a dash opens.
    fn is_asked(&self, line: &str, at: usize, rules: &Rules) -> bool {
        if self.sentences != 1 || self.is_within() || self.characters >= LONGEST_HEADING {
            return false;
        }
        let block = line.get(self.start..at).unwrap_or("");
        let spoken = block.starts_with('―');
        block.ends_with('？') && (spoken || begins_item(block)) || spoken && rules.ends_question(block)
    }

    /// Whether the block is as long as a paragraph, where no space follows its stops.
    fn is_grown(&self, stop: char, after: &str, rules: &Rules) -> bool {
        let least = rules.least_paragraph();
        let enough = if stop != '。' {
            least.before_exclamation
        } else if rules.opens_paragraph(after) {
            least.before_opener
        } else if self.sentences > 1 {
            least.of_sentences
        } else {
            least.of_one_sentence
        };
        self.characters >= enough
    }
}

fn is_closing(c: char) -> bool {
    matches!(
        c,
        '"' | '”' | '’' | '\'' | ')' | ']' | '»' | '」' | '』' | '）' | '.' | '!' | '?' | '%' | '“' | '›'
    )
}

fn is_uncased_letter(c: char) -> bool {
    // The vowel signs of Arabic begin nothing.
    let sign = matches!(c, '\u{64B}'..='\u{65F}' | '\u{670}');
    is_caseless(c) && !sign
}

/// Whether `text` begins with the address of somebody: `lee@example.kr`.
fn begins_address(text: &str) -> bool {
    let name =
        |byte: &u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'.' | b'_' | b'-');
    let length = text.bytes().take(LONGEST_SIGNATURE).take_while(name).count();
    length > 1 && text.as_bytes().get(length) == Some(&b'@')
}

/// Whether `text` begins with the number of a part or an item: `1. `, `二、`, `（三）`; not `2、3`.
fn begins_item(text: &str) -> bool {
    let is_numeral = |c: char| {
        c.is_ascii_digit() || matches!(c, '一' | '二' | '三' | '四' | '五' | '六' | '七' | '八' | '九' | '十')
    };
    let bracketed = text.strip_prefix('（');
    let rest = bracketed.unwrap_or(text);
    let number: usize = rest.chars().take(3).take_while(|c| is_numeral(*c)).map(char::len_utf8).sum();
    let mut behind = rest.get(number..).unwrap_or("").chars();
    let signed = match behind.next() {
        Some('）') => bracketed.is_some(),
        Some('、') => bracketed.is_none(),
        Some('.' | '．') => bracketed.is_none() && rest.starts_with(|c: char| c.is_ascii_digit()),
        _ => false,
    };
    number > 0 && signed && behind.next().is_some_and(|next| !is_numeral(next))
}

/// Whether another white space stands in the clause with which `text` begins: the heading goes on.
fn goes_on_with_space(text: &str) -> bool {
    let mut near = text.chars().take(LONGEST_HEADING);
    near.find(|c| c.is_whitespace() || matches!(c, '、' | '，' | '。')).is_some_and(char::is_whitespace)
}

/// Whether the stop at the end of `before` belongs to an abbreviation that stands before `after`, or to an initial
/// before another: `डॉ.राजेश`, `वी.के. सिंह`.
fn is_abbreviated(before: &str, after: &str, rules: &Rules) -> bool {
    let token = words::chunk_before(before, before.len()).trim_end_matches('.');
    let word = token.rsplit('.').next().unwrap_or_default();
    let next = || after.chars().take(LONGEST_INITIAL + 1).position(|c| c == '.' || c == ' ');
    let initial = || {
        (1..=LONGEST_INITIAL).contains(&word.chars().count())
            && next().is_some_and(|end| end > 0 && after.chars().nth(end) == Some('.'))
    };
    rules.leading.has(word) || initial() && !rules.function_words.has(word)
}

/// Letters of India and Thailand.
fn is_southern(c: char) -> bool {
    is_indic(c) || is_thai_character(c)
}

fn is_indic(c: char) -> bool {
    matches!(c, '\u{900}'..='\u{DFF}') && !is_stop(c)
}

/// The letters of Thai, and the signs for its vowels and tones.
fn is_thai_character(c: char) -> bool {
    matches!(c, '\u{E00}'..='\u{E7F}')
}

/// Whether the quotation or bracket that `mark` closes at the end of `text` holds more than one word, and a
/// bracket is not all of `text`.
fn ends_in_phrase(text: &str, mark: char) -> bool {
    let (open, bracket) = match mark {
        '"' | '\'' => (mark, false),
        '”' => ('“', false),
        '’' => ('‘', false),
        ']' => ('[', true),
        _ => return false,
    };
    let inner = text.strip_suffix(mark).unwrap_or(text);
    let window = inner.char_indices().rev().take(LONGEST_HEADING);
    let Some((start, _)) = window.into_iter().find(|(_, c)| *c == open) else { return false };
    let phrase = inner.get(start..).unwrap_or("");
    if bracket { start > 0 && phrase.chars().nth(3).is_some() } else { phrase.contains(' ') }
}

/// Whether `text` is but a short bracket.
fn is_signature(text: &str) -> bool {
    let mut near = text.char_indices().take(LONGEST_SIGNATURE);
    let end = near.find(|(_, c)| matches!(c, '）' | '。' | '、' | '，')).filter(|(_, c)| *c == '）');
    end.is_some_and(|(end, close)| end + close.len_utf8() == text.len())
}

/// Whether `text` ends in a time such as `20:27`.
fn ends_in_time(text: &str) -> bool {
    let mut last = text.bytes().rev();
    let mut digit = || last.next().is_some_and(|byte| byte.is_ascii_digit());
    digit() && digit() && last.next() == Some(b':')
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

//! Whether a block ends between two characters.

use super::{
    LONGEST_HEADING,
    block::{Block, LONGEST_BRACKET},
    items::begins_item,
    script::{ends_words, is_closing, is_indic, is_southern, is_thai_character, is_uncased_letter},
};
use crate::{
    article::BlockReason,
    letter::{is_east_asian, is_hangul, is_hiragana},
    punctuation::{is_figure, is_stop, is_wide_stop},
    restore::{
        known::Known,
        rules::{Everywhere, Role, Rules},
        words,
    },
};

/// A bracket with the name of a writer is shorter than this, in characters.
const LONGEST_SIGNATURE: usize = 30;

/// A line of a text without stops has at least so many characters.
const LEAST_LINE: usize = 14;

/// The most characters of an initial, signs for vowels among them: `वी.`
const LONGEST_INITIAL: usize = 3;

/// What stands on both sides.
pub(super) struct Gap<'a> {
    pub(super) block: &'a Block,
    /// The block up to here.
    pub(super) before: &'a str,
    /// The last two characters before.
    pub(super) earlier: char,
    pub(super) previous: char,
    pub(super) next: char,
    pub(super) after: &'a str,
    pub(super) rules: &'a Rules,
    pub(super) known: &'a Known<'a>,
}

impl Gap<'_> {
    /// Why the block ends here, if it does.
    pub(super) fn reason(&self) -> Option<BlockReason> {
        let Self { block, earlier, previous, next, after, rules, .. } = *self;
        if block.characters == 0 || previous.is_whitespace() || next.is_whitespace() {
            return None;
        }
        if let Some(reason) = self.before_sign() {
            return reason;
        }
        let announced = self.before_notice().or_else(|| self.before_credit());
        let announced = announced.or_else(|| self.before_label()).or_else(|| self.before_turn_or_item());
        if announced.is_some() {
            return announced;
        }
        if is_wide_stop(previous) {
            return self.behind_wide_stop();
        }
        if matches!(previous, '」' | '』') && block.brackets == 0 && !self.known.is_indented() {
            return self.behind_wide_quotation();
        }
        if let Some(reason) = self.behind_quotation() {
            return reason;
        }
        if self.begins_spoken_quotation() {
            return Some(BlockReason::OpeningMark);
        }
        match previous {
            '♪' | '♫' | '☆' => is_uncased_letter(next).then_some(BlockReason::SentenceEnd),
            '…' if is_hangul(next) => None,
            _ if is_stop(previous) => self.behind_stop(),
            '・' if earlier == '・' => self.starts().then_some(BlockReason::SentenceEnd),
            _ if next == '-' && after.starts_with("- ") => {
                // But `किसान बोले- हम नहीं जाएंगे`.
                let ends = is_uncased_letter(previous) && !is_indic(previous) || is_thai_character(previous);
                ends.then_some(BlockReason::Dash)
            }
            _ if self.is_behind_korean_mark() => {
                ends_in_phrase(self.before, previous).then_some(BlockReason::CapitalAfterMark)
            }
            // Where a space parts all words, letters of two scripts do not touch within one.
            _ if is_southern(previous) && next.is_ascii_uppercase()
                || previous.is_ascii_alphabetic() && is_southern(next) =>
            {
                Some(BlockReason::CapitalAfterWord)
            }
            '’' | '”' if self.is_behind_southern_quotation() => Some(BlockReason::CapitalAfterMark),
            // `◇ 새로운 시장20일 서울시에 따르면`
            _ if next.is_ascii_digit()
                && is_hangul(previous)
                && block.signed
                && block.characters < LONGEST_HEADING
                && rules.begins_day(previous, after) =>
            {
                Some(BlockReason::Date)
            }
            '0'..='9' if is_uncased_letter(next) || next == '[' => {
                let ends = ends_in_date(self.before) || next == '[' && ends_in_time(self.before);
                ends.then_some(BlockReason::Date)
            }
            _ => self.between_letters(),
        }
    }

    /// Why it ends where no mark stands on either side.
    pub(super) fn between_letters(&self) -> Option<BlockReason> {
        let Self { block, earlier, previous, next, rules, .. } = *self;
        if !is_uncased_letter(next) {
            return None;
        }
        let short = || block.characters < LONGEST_HEADING && !block.quoted;
        if rules.ends_word(previous) || rules.begins_word(previous, next) && short() {
            return Some(BlockReason::WordEnd);
        }
        if is_southern(next) && is_southern(previous) {
            let said = || block.quoted_just_now() && rules.ends_report(self.before, self.after);
            return (rules.ends_sentence(self.before) || said()).then_some(BlockReason::SentenceEnd);
        }
        // A noun, its copula, and no more of the verb.
        if let Some(others) = rules.copula(previous).filter(|_| !is_hiragana(next)) {
            return (is_uncased_letter(earlier) && !is_hiragana(earlier) && !others.contains(earlier))
                .then_some(BlockReason::SentenceEnd);
        }
        let ends = is_hiragana(previous) || matches!(previous, ')' | '）');
        (ends && !rules.continues_sentence(next) && rules.ends_sentence(self.before))
            .then_some(BlockReason::SentenceEnd)
    }

    /// Whether a line begins here, in a text that has no stops, after one of usual length.
    pub(super) fn begins_unpunctuated_line(&self) -> bool {
        let Self { block, previous, rules, .. } = *self;
        let closed = matches!(previous, ')' | '）');
        self.known.lacks_stops()
            && block.characters >= LEAST_LINE
            && is_uncased_letter(self.next)
            && !block.quoted
            && !block.is_within()
            && (closed
                || previous.is_alphanumeric() && !rules.goes_on(previous) && rules.opens_line(self.after))
    }

    /// Whether the next character opens quotation marks or brackets.
    fn opens(&self) -> bool {
        match self.next {
            '"' => !self.block.quoted,
            '“' => !self.block.lowered,
            '‘' => !closes_single(self.before, '‘'),
            '’' => self.rules.role('’') != Role::Closes && !closes_single(self.before, '’'),
            next => matches!(next, '„' | '「' | '『' | '«' | '[' | '【' | '〔' | '<' | '〈' | '《'),
        }
    }

    /// Whether a sentence may begin with the next character.
    fn starts(&self) -> bool {
        let next = self.next;
        let asks = || matches!(next, '-' | '–' | '—') && self.after.chars().nth(1).is_some_and(is_hangul);
        is_uncased_letter(next) || self.opens() || next.is_numeric() || next.is_ascii_uppercase() || asks()
    }

    /// Before the sign of an item, or the bracket of a heading, which alone decide.
    fn before_sign(&self) -> Option<Option<BlockReason>> {
        let previous = self.previous;
        if is_figure(self.next) {
            let ended = previous.is_alphanumeric() || is_stop(previous) || is_closing(previous);
            return Some(ended.then_some(BlockReason::ListSign));
        }
        if matches!(self.next, '【' | '〔') && !self.block.is_within() {
            let ended = previous.is_alphanumeric() || is_wide_stop(previous) || is_closing(previous);
            return Some(ended.then_some(BlockReason::SentenceEnd));
        }
        None
    }

    fn before_notice(&self) -> Option<BlockReason> {
        let may_begin = self.next.is_ascii_uppercase() || self.next == '<';
        (may_begin && Everywhere::get().begins_notice(self.after)).then_some(BlockReason::CapitalAfterWord)
    }

    /// Before who wrote it, behind the last sentence: `（記者名）`, `责任编辑：`.
    fn before_credit(&self) -> Option<BlockReason> {
        if !is_wide_stop(self.previous) && self.previous != '）' || self.block.is_within() {
            return None;
        }
        let signed = self.next == '（' && is_signature(self.after) && !self.known.is_indented();
        (signed || is_uncased_letter(self.next) && self.rules.is_credit(self.after))
            .then_some(BlockReason::CapitalAfterMark)
    }

    /// Before a fact with a label, behind another: `本郷1-2-3電話：…`.
    fn before_label(&self) -> Option<BlockReason> {
        let ended = self.previous.is_ascii_alphanumeric() || self.previous == '）';
        (ended && is_uncased_letter(self.next) && !self.block.is_within() && self.rules.is_label(self.after))
            .then_some(BlockReason::WordEnd)
    }

    /// Before the turn of a talk or a numbered item, behind a sentence.
    fn before_turn_or_item(&self) -> Option<BlockReason> {
        let sentence = is_wide_stop(self.previous) || is_closing(self.previous) && is_wide_stop(self.earlier);
        if !sentence || self.block.is_within() {
            None
        } else if self.next == '―' || self.known.is_turn(self.after) {
            Some(BlockReason::Dash)
        } else {
            begins_item(self.after).then_some(BlockReason::ListSign)
        }
    }

    fn behind_wide_stop(&self) -> Option<BlockReason> {
        let Self { block, previous, after, rules, .. } = *self;
        // `――今後は。「未定です」`
        let answered = self.next == '「' && self.before.starts_with("――") && !block.is_within();
        if answered || block.is_asked(self.before, rules) {
            return Some(BlockReason::SentenceEnd);
        }
        if block.is_within() || !self.starts() || self.known.is_indented() {
            return None;
        }
        let trails = previous == '。' && self.earlier == '。';
        (trails || block.is_grown(previous, after, rules)).then_some(BlockReason::SentenceEnd)
    }

    /// Behind a quotation that is a paragraph of its own, or the end of a heading with a sign.
    fn behind_wide_quotation(&self) -> Option<BlockReason> {
        let Self { block, next, .. } = *self;
        if block.bracketed && self.after.starts_with("――") {
            return Some(BlockReason::Dash);
        }
        let quotation = block.bracketed
            && block.stop_within
            && is_uncased_letter(next)
            && !is_hiragana(next)
            && self.rules.behind_speaker(self.after) != Some('，');
        let heading = block.signed && matches!(next, '「' | '『');
        (quotation || heading).then_some(BlockReason::CapitalAfterMark)
    }

    /// Behind a quotation that ends with its sentence, or stands between spaces, where that alone decides.
    fn behind_quotation(&self) -> Option<Option<BlockReason>> {
        let Self { block, earlier, previous, next, after, rules, .. } = *self;
        let closed = matches!(previous, '"' | '”' | '»') || previous == '“' && block.lowered;
        let single = || match previous {
            '\'' => true,
            '‘' | '’' => closes_single(self.before.strip_suffix(previous).unwrap_or(""), previous),
            _ => false,
        };
        if !(closed || is_stop(earlier) && single()) {
            return None;
        }
        if next == '"' && previous == '"' && self.opens() {
            return Some(Some(BlockReason::CapitalAfterMark));
        }
        // Chinese puts no space behind it.
        let closes = previous != '"' || !block.quoted;
        let indented = is_wide_stop(earlier) && self.known.is_indented();
        if closes && is_stop(earlier) && !is_hangul(next) && !indented {
            let grown = || {
                !block.is_within()
                    && block.is_grown(earlier, after, rules)
                    && rules.behind_speaker(after).is_none()
            };
            let ends = !is_wide_stop(earlier) || grown();
            return Some((ends && self.starts()).then_some(BlockReason::CapitalAfterMark));
        }
        // Another stands before it, where spaces part words or sentences.
        let parted = closed
            && (is_uncased_letter(next) && !is_hangul(next) && !is_east_asian(next) || next == '„')
            && is_spaced_quotation(self.before, previous)
            && !rules.links(after);
        parted.then_some(Some(BlockReason::CapitalAfterMark))
    }

    /// Whether a quotation opens here that stands before who says it, in Thai, where only a space would part it from the
    /// sentence before: `ตลาดปิด|"เราจะรอ ไม่ไปไหน" เธอกล่าว`.
    fn begins_spoken_quotation(&self) -> bool {
        let close = match self.next {
            '"' => '"',
            '“' => '”',
            _ => return false,
        };
        let parted = is_thai_character(self.previous) || is_thai_character(self.earlier);
        if !parted || self.block.quoted || self.block.is_within() || self.rules.is_linked(self.before) {
            return false;
        }
        let inner = self.after.get(self.next.len_utf8()..).unwrap_or("");
        let end = inner.char_indices().take(LONGEST_BRACKET).find(|(_, c)| *c == close);
        let Some((words, behind)) = end.and_then(|(end, _)| inner.split_at_checked(end)) else {
            return false;
        };
        let behind = behind.strip_prefix(close).and_then(|behind| behind.strip_prefix(' '));
        words.contains(' ') && behind.is_some_and(|behind| self.rules.names_speaker(behind))
    }

    fn behind_stop(&self) -> Option<BlockReason> {
        let Self { earlier, previous, next, after, .. } = *self;
        if begins_address(after) {
            return Some(BlockReason::Address);
        }
        // No sentence ends with a full stop in Thai, but abbreviations do: `พล.ต.อ.`
        let thai = is_thai_character(next) && is_thai_character(earlier);
        if previous == '.' && (thai || is_abbreviated(self.before, after, self.rules)) {
            return None;
        }
        let word = ends_words(earlier) || earlier.is_whitespace() || is_closing(earlier);
        let number = earlier.is_numeric() && is_uncased_letter(next);
        (self.starts() && (word || number)).then_some(BlockReason::SentenceEnd)
    }

    /// Whether a mark closes before a Korean word that is none of the endings of what it closes.
    fn is_behind_korean_mark(&self) -> bool {
        let Self { block, previous, after, rules, .. } = *self;
        is_hangul(self.next)
            && !block.quoted
            && is_closing(previous)
            && !self.earlier.is_whitespace()
            && (previous == ']'
                || block.signed && rules.has_opener(after)
                || self.before.starts_with(['"', '“', '\'', '‘']) && rules.opens_glued(after)
                || !rules.is_particle(after))
    }

    /// Whether a quotation in a script of India or Thailand closes before another, or before a word.
    fn is_behind_southern_quotation(&self) -> bool {
        let opens = self.opens();
        let ended = is_southern(self.earlier) || opens && matches!(self.earlier, '’' | '.' | '!' | '?');
        (is_southern(self.next) || opens) && ended
    }
}

/// Whether `text` begins with the address of somebody: `lee@example.kr`.
fn begins_address(text: &str) -> bool {
    let name =
        |byte: &u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'.' | b'_' | b'-');
    let length = text.bytes().take(LONGEST_SIGNATURE).take_while(name).count();
    length > 1 && text.as_bytes().get(length) == Some(&b'@')
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

/// Whether `mark`, a single quotation mark behind `text`, closes: the last one there is its counterpart, and stands
/// before a word. Some write `’so‘`.
fn closes_single(text: &str, mark: char) -> bool {
    let mut near = text.char_indices().rev().take(LONGEST_BRACKET);
    let last = near.find(|(_, c)| matches!(c, '‘' | '’')).filter(|(_, c)| *c != mark);
    last.and_then(|(at, _)| text.get(..at)).is_some_and(|before| {
        !before.ends_with(|c: char| ends_words(c) || c.is_numeric() || is_stop(c) || is_closing(c))
    })
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

/// Whether a space stands before the quotation that `mark` closes at the end of `text`, and some within it.
fn is_spaced_quotation(text: &str, mark: char) -> bool {
    let open = match mark {
        '”' => '“',
        '“' => '„',
        '»' => '«',
        _ => mark,
    };
    let inner = text.strip_suffix(mark).unwrap_or("");
    let mut window = inner.char_indices().rev().take(LONGEST_BRACKET);
    let Some((start, _)) = window.find(|(_, c)| *c == open) else { return false };
    let before = inner.get(..start).unwrap_or("");
    (before.is_empty() || before.ends_with(' '))
        && inner.get(start..).is_some_and(|inner| inner.contains(' ') && !inner.ends_with(' '))
}

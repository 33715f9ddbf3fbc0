//! Why a block begins between the halves of a cluster: the marks that close what stands before it, and those that open
//! what follows.

use super::{
    Judge, LONGEST_ITEM,
    cluster::{Mark, is_list_sign},
};
use crate::{
    article::BlockReason,
    letter::{is_letter, is_numeric},
    punctuation::is_figure,
    restore::words::{self, first_char, last_char},
};

/// A line in capitals up to this length, in bytes, tells the place of what follows its dash.
const LONGEST_DATELINE: usize = 60;

/// The place before a dash with which a text begins is shorter than this, in bytes: `San Blas, Jal.- `.
const LONGEST_PLACE: usize = 40;

/// A number of so many digits behind a colon is that of a report: `dpa:210930-99-424242`.
const SERIAL: usize = 5;

/// The halves of a cluster, and what stands on both sides.
pub(super) struct Halves<'j, 't> {
    judge: &'j mut Judge<'t>,
    start: usize,
    end: usize,
    closing: &'j [Mark],
    opening: &'j [Mark],
    /// The block up to the cluster.
    before: &'t str,
    after: &'t str,
    /// Whether a closing mark ends a sentence or announces something.
    stopped: bool,
    /// Whether white space stands before the cluster.
    apart: bool,
    next: Option<char>,
    /// Whether a letter follows that is not small.
    capital: bool,
}

impl<'j, 't> Halves<'j, 't> {
    /// Those of the cluster from `start` to `end`.
    pub(super) fn new(
        judge: &'j mut Judge<'t>,
        start: usize,
        end: usize,
        (closing, opening): (&'j [Mark], &'j [Mark]),
    ) -> Self {
        let (before, after) = (judge.before(start), judge.after(end));
        let next = first_char(after);
        let is_stop = |sign: char| matches!(sign, '.' | '!' | '?' | '…' | ':' | '։');
        let is_question =
            || closing.first().is_some_and(|mark| mark.sign == ';') && words::ends_in_greek(before);
        let apart = last_char(before).is_none_or(char::is_whitespace);
        // French has a space before the mark that closes: `fini. »Il`.
        let stopped_apart = || {
            apart
                && closing.first().is_some_and(|mark| mark.sign == '»')
                && last_char(before.trim_end()).is_some_and(is_stop)
        };
        Self {
            judge,
            start,
            end,
            closing,
            opening,
            before,
            after,
            stopped: closing.iter().any(|mark| is_stop(mark.sign)) || stopped_apart() || is_question(),
            apart,
            next,
            capital: next.is_some_and(|c| is_letter(c) && !c.is_lowercase()),
        }
    }

    /// Why a block begins between them; `None` where none does.
    pub(super) fn reason(&mut self) -> Option<BlockReason> {
        if let Some(first) = self.opening.first() {
            return self.before_opening(first);
        }
        let last = self.closing.last()?.sign;
        match self.next? {
            next if next.is_lowercase() => self.before_small_letter(last),
            _ if self.capital => self.before_capital(last),
            next if is_numeric(next) => self.before_number(last),
            _ => None,
        }
    }

    /// How many letters the word before has.
    fn letters(&self) -> usize {
        words::last_word(self.before).chars().count()
    }

    /// The last closing mark.
    fn last(&self) -> Option<char> {
        Some(self.closing.last()?.sign)
    }

    fn closes_with(&self, signs: &[char]) -> bool {
        self.closing.iter().any(|mark| signs.contains(&mark.sign))
    }

    /// Before a mark that opens something.
    fn before_opening(&self, first: &Mark) -> Option<BlockReason> {
        if self.apart && self.closing.is_empty() {
            return None;
        }
        let spaced = self.next.is_some_and(char::is_whitespace);
        match first.sign {
            '-' | '–' | '—' => self.before_dash(first, spaced),
            // `How to get there• Buses`, but not `Rome•Paris`.
            sign if spaced && (matches!(sign, '•' | '▪' | '‣') || is_figure(sign)) => {
                Some(BlockReason::ListSign)
            }
            '[' if self.last() == Some(']') || self.begins_reference(first) => None,
            '(' | '[' | '{' => self.is_ended().then_some(BlockReason::OpeningMark),
            sign if is_list_sign(sign) => self.is_ended().then_some(BlockReason::ListSign),
            '©' => Some(BlockReason::ListSign),
            // `went up.$5 million`, but not `U.S.$5`
            '$' | '€' | '£' => {
                let ended = self.letters() > 1 || self.closing.len() > 1 || self.apart;
                (self.stopped && ended).then_some(BlockReason::NumberAfterStop)
            }
            '¿' | '¡' => Some(BlockReason::OpeningMark),
            _ => self.begins_quotation().then_some(BlockReason::OpeningMark),
        }
    }

    /// Whether the bracket `first` refers to a note behind the sentence: `it ended.[1]Zebras`. The note itself, which begins
    /// alike, comes later.
    fn begins_reference(&self, first: &Mark) -> bool {
        let label = self.judge.after(first.at);
        words::is_note_label(label)
            && !label
                .split_inclusive(']')
                .next()
                .is_some_and(|label| self.judge.evidence.stands_before(label, first.at))
    }

    /// Whether the closing marks end a sentence or close something.
    fn is_ended(&self) -> bool {
        self.stopped || self.last().is_some_and(|last| !matches!(last, ',' | '\'' | '/' | '%'))
    }

    /// Whether a quotation mark begins a block.
    fn begins_quotation(&self) -> bool {
        let before = self.before;
        if matches!(self.last(), Some('\'' | '’')) && !self.stopped {
            // A line that is one quotation; one behind another: `a ‘bold plan’‘We go`
            let twin = self.last() == Some('’') && self.opening.first().is_some_and(|mark| mark.sign == '‘');
            return (before.starts_with('‘') || twin) && words::ends_in_single_marks(before);
        }
        if self.is_ended() {
            return true;
        }
        let capital = self.capital || first_char(self.after.trim_start()).is_some_and(char::is_uppercase);
        let year = words::last_number(before).len() == 4;
        capital && (self.letters() > 1 || year || self.last() == Some('%'))
    }

    /// Before a dash, which may open an item, a turn of speech or a signature.
    fn before_dash(&self, dash: &Mark, spaced: bool) -> Option<BlockReason> {
        if words::is_signature(self.judge.after(dash.at)) {
            return Some(BlockReason::Address);
        }
        let behind = self.judge.after(dash.at + dash.sign.len_utf8());
        let said = first_char(behind.trim_start());
        let ended = self.stopped
            || spaced
                && (self.closes_with(&[';'])
                    || self.closing.is_empty() && self.ends_line(dash, behind)
                    || self.closes_with(&[')', ']', '"', '”', '“', '»']) && self.begins_turn(behind));
        let begins = spaced || self.capital && dash.sign != '-';
        // `,— said he.— And`: the speech goes on.
        let inside = || words::end_of(self.before).contains(",—");
        let small = || said.is_some_and(char::is_lowercase) && !self.closes_with(&[':', ';']);
        (ended && begins && !self.is_dateline(dash) && !inside() && !small()).then_some(BlockReason::Dash)
    }

    /// Whether a line without a stop ends before `dash` and a space, and `behind` begins another.
    fn ends_line(&self, dash: &Mark, behind: &str) -> bool {
        let (rules, before) = (self.judge.rules, self.before);
        let said = behind.trim_start();
        let upper = said.starts_with(char::is_uppercase);
        if dash.sign == '-' {
            // `Keys- The lake is dry- The town is full`: an item stands before it, or follows.
            let item = before.starts_with("- ") || words::holds_item(behind);
            if upper && item {
                return true;
            }
        } else if (upper || said.starts_with(|c| rules.is_opening(c)))
            // `Home for Christmas– We will`: before an item or a turn.
            && before.split(' ').nth(2).is_some()
            && !words::holds_sentence_end(before)
        {
            return true;
        }
        self.begins_turn(behind)
    }

    /// Whether `behind` a dash somebody speaks: `det blev 38– Nu går vi`. Where turns begin with dashes, a word that
    /// opens sentences tells.
    fn begins_turn(&self, behind: &str) -> bool {
        let (rules, said) = (self.judge.rules, behind.trim_start());
        rules.dashes
            && said.starts_with(char::is_uppercase)
            && rules.function_words.has_lower(words::first_word(said))
    }

    /// Whether the place of the report stands before `dash`: `ROME -`, `Rome (AP) —`, `San Blas, Jal.- Un incendio`.
    fn is_dateline(&self, dash: &Mark) -> bool {
        let before = self.before;
        let place = self.judge.block == 0
            && dash.sign == '-'
            && self.last() == Some('.')
            && before.len() < LONGEST_PLACE;
        let source = || self.closes_with(&[')']) && !words::holds_sentence_end(before);
        place || before.len() < LONGEST_DATELINE && (source() || !before.contains(char::is_lowercase))
    }

    fn before_small_letter(&self, last: char) -> Option<BlockReason> {
        let (before, after) = (self.before, self.after);
        match last {
            '?' | '!' if self.letters() > 1 && self.begins_camel_case() => {
                Some(BlockReason::CapitalAfterStop)
            }
            ';' | ':' | '?' | '!' if self.begins_lettered_item() => Some(BlockReason::ListSign),
            ';' | ',' | ':' => {
                self.begins_item_in_small_letters(last).then_some(BlockReason::SmallLetterAfterMark)
            }
            // A question that is a line, before items in small letters.
            '?' => {
                let item = words::goes_on_small(after) && words::first_word(after).chars().nth(2).is_some();
                let line = before.len() < LONGEST_ITEM && before.contains(' ');
                (item && line && !words::holds_sentence_end(before))
                    .then_some(BlockReason::SmallLetterAfterMark)
            }
            '.' if self.stops_behind_closing() && self.begins_camel_case() => {
                Some(BlockReason::CapitalAfterStop)
            }
            ')' | ']' | '.' => {
                (self.stopped && words::is_list_letter(after)).then_some(BlockReason::ListSign)
            }
            _ => None,
        }
    }

    /// Whether the first item of a lettered list, or the next one of a list, stands behind a mark that is often followed by
    /// small letters: `Why:a) It`, `a) It is old;b) It`.
    fn begins_lettered_item(&self) -> bool {
        let letter = words::first_word(self.after);
        words::is_list_letter(self.after)
            && (matches!(letter, "a" | "а" | "α") || words::is_list_letter(self.before))
    }

    /// Whether a name with a small letter before its capital begins behind a stop: `It ended!iPhone sales`.
    fn begins_camel_case(&self) -> bool {
        let hump = words::first_hump(self.after);
        hump.len() < words::first_word(self.after).len() && hump.chars().count() < 3
    }

    /// `darunter:die Entwicklung`, `(46e) ;un tir`, `Brüder,im Jahr`; not `Leser:innen`. A semicolon ends any item:
    /// `trois pommes;deux poires`, but not `&nbsp;deux`.
    fn begins_item_in_small_letters(&self, mark: char) -> bool {
        let (before, after, rules) = (self.before, self.after, self.judge.rules);
        let left = words::last_word(before);
        let right = words::first_word(after);
        let raised = || self.end - self.start > mark.len_utf8();
        let ended = match left.chars().count() {
            0 => before.ends_with(' '),
            // `up to 60 m²;schools`
            1 | 2 => mark == ';' && raised(),
            _ => true,
        };
        let entity = || before.strip_suffix(left).is_some_and(|rest| rest.ends_with('&'));
        let rest = after.get(right.len()..).unwrap_or("");
        if mark == ';' && ended && right.chars().nth(2).is_some() && !rest.starts_with(':') && !entity() {
            return true;
        }
        ended && rules.function_words.has(right) && rest.starts_with(' ') && !rules.colon_endings.has(right)
    }

    fn before_capital(&mut self, last: char) -> Option<BlockReason> {
        match last {
            // `“It is late…They know that.”`
            '.' | '…' if self.trails_off() && self.is_within_marks() => None,
            '.' | '!' | '?' | '…' | '։' | ':' | ';' => Some(BlockReason::CapitalAfterStop),
            ',' => {
                (self.letters() > 2 && self.is_function_word_next()).then_some(BlockReason::CapitalAfterStop)
            }
            ')' | ']' | '}' => {
                let label = words::is_note_label(self.judge.after(self.judge.block));
                (!self.closes_with(&['-']) && !label).then_some(BlockReason::CapitalAfterMark)
            }
            _ if is_curly_or_double(last) => {
                self.ends_quotation(last).then_some(BlockReason::CapitalAfterMark)
            }
            '\'' => (self.closing.len() > 1 || words::ends_in_single_marks(self.before))
                .then_some(BlockReason::CapitalAfterMark),
            '%' => {
                // But `a 100%Tochter of it`.
                let begins = self.is_function_word_next()
                    || !self.judge.rules.capital_nouns && words::goes_on_small(self.after);
                begins.then_some(BlockReason::CapitalAfterNumber)
            }
            '\u{20A0}'..='\u{20CF}' => Some(BlockReason::CapitalAfterNumber),
            '™' | '®' | '†' => (!self.apart).then_some(BlockReason::CapitalAfterMark),
            // Raised or lowered figures of notes.
            sign if is_numeric(sign) => self.stopped.then_some(BlockReason::CapitalAfterMark),
            // Signs and pictures; not `/`, `-`, `&` and the like.
            sign => (sign > '\u{2190}').then_some(BlockReason::CapitalAfterMark),
        }
    }

    fn before_number(&self, last: char) -> Option<BlockReason> {
        let (before, after) = (self.before, self.after);
        let behind_letter = || last_char(before).is_some_and(is_letter);
        match last {
            ')' | ']' | '.' if words::is_list_number(after) => Some(BlockReason::ListSign),
            // `won (3-1).22:02 It is over`; `said “no”.40 kinds of it`
            '.' => (words::is_clock_time(after)
                || self.trails_off() && self.letters() > 0
                || self.stops_behind_closing() && words::begins_with_quantity(after))
            .then_some(BlockReason::NumberAfterStop),
            // `ended (so they say.)300 lions`
            ')' | ']'
                if self.stopped && (words::begins_with_quantity(after) || words::is_clock_time(after)) =>
            {
                Some(BlockReason::NumberAfterStop)
            }
            '!' | '?' | '…' => Some(BlockReason::NumberAfterStop),
            // But a time: `10։30`.
            '։' => {
                (self.letters() > 0 || self.stops_behind_closing()).then_some(BlockReason::NumberAfterStop)
            }
            ':' | ';' => {
                let serial = words::first_number(after).len() >= SERIAL;
                (self.closing.len() == 1 && self.letters() > 2 && !serial)
                    .then_some(BlockReason::NumberAfterStop)
            }
            _ if is_curly_or_double(last) => {
                // `"We wait"75 people`: a line that is one quotation.
                let whole = || first_char(before).is_some_and(words::is_double_mark) && behind_letter();
                (self.ends_quotation(last) && (self.stopped || whole()))
                    .then_some(BlockReason::CapitalAfterMark)
            }
            // `'We wait'75 people`
            '\'' => (words::ends_in_single_marks(before) && before.starts_with('\'') && behind_letter())
                .then_some(BlockReason::CapitalAfterMark),
            _ => None,
        }
    }

    /// Whether a word follows that says little of its own, as many a sentence begins.
    fn is_function_word_next(&self) -> bool {
        self.judge.rules.function_words.has_lower(words::first_hump(self.after))
    }

    /// Whether the quotation mark at the end of the closing marks ends a quotation.
    fn ends_quotation(&self, last: char) -> bool {
        let several = self.closing.len() > 1;
        let quote = !matches!(last, '’' | '‘') || several || words::ends_in_single_marks(self.before);
        quote && (several || !self.apart || last != '"')
    }

    /// Whether what closes a quotation, a bracket or an amount stands before the last closing mark: `”.`, `).`, `%.`
    fn stops_behind_closing(&self) -> bool {
        let before = self.closing.iter().rev().nth(1).map(|mark| mark.sign);
        before.is_some_and(|sign| {
            is_curly_or_double(sign)
                || matches!(
                    sign,
                    '\'' | ')' | ']' | '%' | '²' | '³' | '°' | '™' | '®' | '\u{20A0}'..='\u{20CF}'
                )
        })
    }

    /// Whether the closing marks leave a sentence open: `…`, `...`, `….`
    fn trails_off(&self) -> bool {
        let dots = |mark: &Mark| matches!(mark.sign, '.' | '…');
        self.closing.iter().all(dots) && (self.closing.len() > 2 || self.closes_with(&['…']))
    }

    /// Whether quotation marks hold both sides.
    fn is_within_marks(&mut self) -> bool {
        let judge = &mut *self.judge;
        judge.marks.hold(judge.text, self.start, self.end, judge.rules)
    }
}

/// Whether `mark` is a quotation mark, but for the straight single one, which may be an apostrophe.
fn is_curly_or_double(mark: char) -> bool {
    matches!(mark, '"' | '“' | '”' | '«' | '»' | '‘' | '’' | '‹' | '›')
}

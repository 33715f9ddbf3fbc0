//! Whether a block begins where two characters meet without a space, and why.
//!
//! A *joint* is what stands between the last letter or digit of one word and the first of the next, when
//! no white space is in between: nothing (`privéesÉvoquant`), a stop (`Moscou.Lors`), or a cluster of stops
//! and marks (`russes".«Mises`). A cluster splits in two: stops and closing marks belong to what goes before,
//! opening marks, dashes and list signs to what follows. Whether the joint is a boundary at all depends on
//! what the left part says (a sentence ended, or did not) and on the words on both sides.

use super::{
    evidence::Evidence,
    marks::Marks,
    rules::{Everywhere, Role, Rules},
    tags::Tags,
    words::{self, first_char, last_char},
};
use crate::{
    article::BlockReason,
    letter::{is_letter, is_numeric},
    punctuation::{is_figure, is_small_bullet},
};

/// A line in capitals up to this length, in bytes, tells the place of what follows its dash.
const LONGEST_DATELINE: usize = 60;

/// The place before a dash with which a text begins is shorter than this, in bytes: `San Blas, Jal.- `.
const LONGEST_PLACE: usize = 40;

/// An item of a list that begins with a number is shorter than this, in bytes.
const LONGEST_ITEM: usize = 60;

/// A number of so many digits behind a colon is that of a report: `dpa:210930-99-424242`.
const SERIAL: usize = 5;

/// The most letters behind the last of the inner stops of an abbreviation that may close a sentence: `o.fl`.
const LONGEST_CLOSING: usize = 3;

/// How many marks a cluster may have; longer ones are rules and ornaments.
const LONGEST_CLUSTER: usize = 8;

/// What was found at a suspicious place.
pub(super) struct Verdict {
    /// Where a block begins, and why.
    pub(super) boundary: Option<(usize, BlockReason)>,
    /// Where to look for the next suspicious place.
    pub(super) resume: usize,
}

/// Judges the suspicious places of a line, in order.
pub(super) struct Judge<'t> {
    text: &'t str,
    rules: &'static Rules,
    everywhere: &'static Everywhere,
    evidence: &'t Evidence<'t>,
    marks: Marks,
    tags: Tags<'t>,
    /// The marks of a cluster; for scratch.
    cluster: Vec<Mark>,
    /// Where the block at hand begins.
    block: usize,
    /// Whether a blank line stands before the stretch.
    after_blank_line: bool,
}

/// A character of a cluster, with the side it belongs to.
struct Mark {
    at: usize,
    sign: char,
    role: Role,
}

impl<'t> Judge<'t> {
    /// `text` is a stretch without a blank line; the line at hand begins at byte `start`.
    pub(super) fn new(
        text: &'t str,
        start: usize,
        after_blank_line: bool,
        rules: &'static Rules,
        evidence: &'t Evidence<'t>,
    ) -> Self {
        let mut marks = Marks::default();
        marks.begin_block(start);
        Self {
            text,
            rules,
            everywhere: Everywhere::get(),
            evidence,
            marks,
            tags: Tags::of(text, start),
            cluster: Vec::new(),
            block: start,
            after_blank_line,
        }
    }

    /// Judges the joint at the suspicious place `at`.
    pub(super) fn judge(&mut self, at: usize) -> Verdict {
        let start = self.cluster_start(at);
        let end = self.cluster_end(at);
        let boundary = match self.text.get(start..end) {
            _ if words::is_address(self.text, start) => self.after_address(start, end),
            Some("") => self.seam(start),
            Some(".") => self.full_stop(start, end),
            Some(cluster) if cluster.chars().count() <= LONGEST_CLUSTER => self.cluster(start, end),
            _ => None,
        };
        let boundary = boundary.filter(|(place, _)| !self.is_marks_alone(*place) && !self.tags.cover(*place));
        if let Some((place, _)) = boundary {
            self.block = place;
            self.marks.begin_block(place);
        }
        Verdict { boundary, resume: end + 1 }
    }

    /// Whether the block, if it ended at `place`, would be empty or of a few marks alone.
    fn is_marks_alone(&self, place: usize) -> bool {
        let block = self.before(place);
        block.len() <= LONGEST_CLUSTER && block.chars().all(words::is_mark)
    }

    /// Where the marks around `at` begin.
    fn cluster_start(&self, at: usize) -> usize {
        let before = self.text.get(self.block..at).unwrap_or("");
        let marks = before.chars().rev().take(LONGEST_CLUSTER + 1).take_while(|&c| words::is_mark(c));
        at - marks.map(char::len_utf8).sum::<usize>()
    }

    /// Where the marks around `at` end.
    fn cluster_end(&self, at: usize) -> usize {
        let after = self.text.get(at..).unwrap_or("");
        let marks = after.chars().take(LONGEST_CLUSTER + 1).take_while(|&c| words::is_mark(c));
        at + marks.map(char::len_utf8).sum::<usize>()
    }

    fn before(&self, at: usize) -> &'t str {
        self.text.get(self.block..at).unwrap_or("")
    }

    fn after(&self, at: usize) -> &'t str {
        self.text.get(at..).unwrap_or("")
    }

    /// A joint of nothing but a full stop: `Moscou.Lors`, `M.Diop`, `2.500`, `U.S.`.
    fn full_stop(&self, start: usize, end: usize) -> Option<(usize, BlockReason)> {
        let (before, after) = (self.before(start), self.after(end));
        let (left, right) = (words::last_word(before), words::first_hump(after));
        let next = first_char(after)?;
        let sentence_word = self.rules.function_words.has_lower(right);
        if is_numeric(next) {
            return self.number_after_stop(start, end);
        }
        if next.is_lowercase() {
            return self.small_letter_after_stop(left, end);
        }
        if !is_letter(next) {
            return None;
        }
        let splits = if self.rules.is_credit(after) {
            // `said Ann B.Read more: …`
            true
        } else if left.is_empty() {
            let digits = words::last_number(before);
            let rest = before.get(..before.len() - digits.len()).unwrap_or("");
            match last_char(rest) {
                // `sentence .Next`, but not `.NET`
                Some(' ') if digits.is_empty() => right.chars().nth(1).is_some_and(char::is_lowercase),
                _ if digits.is_empty() => false,
                Some('(') => false,
                Some(c) if is_letter(c) || matches!(c, '.' | ':' | ',' | '-' | '/') => true,
                _ if digits.len() > 2 => true,
                _ => sentence_word || !self.is_ordinal_of(right) && right.chars().count() > 1,
            }
        } else if words::is_doubled_capital(left) && words::is_doubled_capital(words::first_word(after)) {
            // `EE.UU.`
            false
        } else if words::last_number(before.strip_suffix(left).unwrap_or("")).len() > 1 {
            // `the 21st`, `the 1990s`
            right.chars().count() > 1
        } else if right.chars().nth(if sentence_word { 1 } else { 2 }).is_some()
            && self.may_close(left, before)
        {
            true
        } else if left.chars().count() == 1 {
            // An initial, or the last of `U.S.`; but a time or a year may end a sentence: `8 p.m.`, `2026 r.`
            let ended = sentence_word || right.chars().count() > 2 && words::ends_in_measure(before);
            // `they don't.`, `the men’s.`
            let clipped = before.strip_suffix(left).is_some_and(words::ends_in_apostrophe);
            let ended = ended || clipped;
            // `w 2026 r.Nowy`, `w XX w.Nowy`
            let rest = before.strip_suffix(left).unwrap_or("");
            let century = words::ends_in_century(rest);
            let ended = ended || century && right.chars().count() > 2;
            let year = || century || words::ends_in_year(rest.trim_end());
            ended && right.chars().count() > 1 && (!self.rules.abbreviations.has(left) || year())
        } else if self.rules.leading.has_lower(left) || is_degree(left, right, after) {
            false
        } else if self.rules.abbreviations.has(left) && !sentence_word {
            right.chars().count() > 2 && left.len() > 2
        } else {
            // `News.Az`; in capitals before a dateline: `NEWS.COM, ROME -`
            let domain = self.everywhere.domains.has_lower(right)
                && words::first_word(after) == right
                && first_char(left).is_some_and(char::is_uppercase)
                && (right.chars().any(char::is_lowercase) || left == before);
            sentence_word || !domain
        };
        splits.then_some((end, BlockReason::CapitalAfterStop))
    }

    /// Whether `text`, whose last word is `left`, ends in what may end a sentence with its own full stop: `U.S`, `m.m`.
    fn may_close(&self, left: &str, text: &str) -> bool {
        if self.rules.closing.is_empty() || left.chars().nth(LONGEST_CLOSING).is_some() {
            return false;
        }
        let token = words::chunk_before(text, text.len());
        self.rules.closing.has(token.trim_start_matches(|c: char| !c.is_alphanumeric()))
    }

    /// Whether a number with a full stop before `word` may be an ordinal of it: of any noun where all have
    /// capitals, of a name elsewhere, which is seldom.
    fn is_ordinal_of(&self, word: &str) -> bool {
        let noun = self.rules.capital_nouns || word.chars().count() < 4;
        self.rules.ordinals && (noun || word.chars().nth(1).is_some_and(char::is_uppercase))
    }

    /// `Google Play.9) Columbus`, but not `2.500` or `BA.2`.
    fn number_after_stop(&self, start: usize, end: usize) -> Option<(usize, BlockReason)> {
        let (before, after) = (self.before(start), self.after(end));
        let left = words::last_word(before);
        let listed = words::is_list_number(after);
        let splits = match left.chars().count() {
            0 => words::ends_in_year(before) && (listed || words::is_number_of_word(after)),
            // `all over the UK.16:20 Council`
            1 | 2
                if words::is_clock_time(after)
                    && (left.chars().all(char::is_uppercase) || words::ends_in_measure(before)) =>
            {
                true
            }
            1 | 2 => {
                let word = || left.len() > 1 && self.rules.function_words.has(left);
                listed || words::begins_with_count(after) && word() && !self.rules.abbreviations.has(left)
            }
            _ => !self.rules.abbreviations.has(left),
        };
        let reason = if listed { BlockReason::ListSign } else { BlockReason::NumberAfterStop };
        splits.then_some((end, reason))
    }

    /// `verletzt hat.a) Die`, `end.iPhone`, `end.https://`, `finì.di Ada Neri`; not `www.example.com`.
    fn small_letter_after_stop(&self, left: &str, end: usize) -> Option<(usize, BlockReason)> {
        let after = self.after(end);
        let word = words::first_word(after);
        if left.chars().count() < 2 {
            return None;
        }
        if words::is_list_letter(after) {
            // `bl.a.`
            let abbreviation = || self.rules.abbreviations.has_lower(&format!("{left}.{word}"));
            return (!abbreviation()).then_some((end, BlockReason::ListSign));
        }
        let address =
            ["http://", "https://", "www.", "pic.twitter.com"].iter().any(|start| after.starts_with(start));
        if address && self.rules.function_words.has_lower(left) {
            return Some((end, BlockReason::Address));
        }
        if after.len() < LONGEST_ITEM && self.rules.is_byline(after) {
            return Some((end, BlockReason::CapitalAfterStop));
        }
        // Who wrote it, in German: `nimmt die Polizei entgegen.lz`
        if self.rules.capital_nouns && words::is_initials(after) && !self.everywhere.domains.has(after) {
            return Some((end, BlockReason::CapitalAfterStop));
        }
        let camel = words::first_hump(after).len() < word.len() && words::first_hump(after).len() < 3;
        let domain = self.everywhere.domains.has(words::first_hump(after));
        (camel && !domain).then_some((end, BlockReason::CapitalAfterStop))
    }

    /// `darunter:die Entwicklung`, `(46e) ;un tir`, `Brüder,im Jahr`; not `Leser:innen`. A semicolon ends any item:
    /// `trois pommes;deux poires`, but not `&nbsp;deux`.
    fn small_letter_after_mark(&self, start: usize, end: usize, mark: char) -> bool {
        let (before, after) = (self.before(start), self.after(end));
        let left = words::last_word(before);
        let right = words::first_word(after);
        let raised = || end - start > mark.len_utf8();
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
        ended
            && self.rules.function_words.has(right)
            && rest.starts_with(' ')
            && !self.rules.colon_endings.has(right)
    }

    /// A joint of several marks, or of one that is no full stop.
    fn cluster(&mut self, start: usize, end: usize) -> Option<(usize, BlockReason)> {
        let mut marks = std::mem::take(&mut self.cluster);
        marks.clear();
        self.read_marks(start, end, &mut marks);
        let split = marks.iter().position(|mark| mark.role == Role::Opens).unwrap_or(marks.len());
        let (left, right) = marks.split_at(split);
        let place = right.first().map_or(end, |mark| mark.at);
        let reason = self.reason(start, end, left, right);
        self.cluster = marks;
        Some((place, reason?))
    }

    fn read_marks(&mut self, start: usize, end: usize, marks: &mut Vec<Mark>) {
        let text = self.text;
        let cluster = text.get(start..end).unwrap_or("");
        for (offset, sign) in cluster.char_indices() {
            let at = start + offset;
            let role = match sign {
                // A letter that was decoded twice: `clichÃ©`, `GuantÃ¡namo`.
                '\u{80}'..='\u{BF}' if last_char(self.before(at)) == Some('Ã') => Role::Closes,
                '"' | '“' | '”' | '„' | '«' | '»' => {
                    let twin = marks.last().filter(|last| last.sign == sign);
                    let next = self.after(at + sign.len_utf8()).chars().next();
                    match twin {
                        // French alone has a space inside its marks.
                        _ if next.is_none_or(char::is_whitespace) && !matches!(sign, '«' | '»') => {
                            Role::Closes
                        }
                        _ if next.is_some_and(|c| matches!(c, ',' | '.' | ';' | ':' | ')' | '!' | '?')) => {
                            Role::Closes
                        }
                        Some(_) => Role::Opens,
                        None => self.marks.role(text, at, sign, self.rules),
                    }
                }
                '\'' => self.apostrophe(at),
                '‘' | '‚' | '‹' | '›' if marks.is_empty() && self.follows_blank(at) => Role::Opens,
                '’' | '‹' | '›' if self.after(at + sign.len_utf8()).starts_with(char::is_whitespace) => {
                    Role::Closes
                }
                '‘' | '’' | '‚' | '‹' | '›' => self.rules.role(sign),
                '–' | '—' | '-' | '*'
                    if self.after(at + sign.len_utf8()).starts_with(['.', ',', '"', '”']) =>
                {
                    Role::Closes
                }
                // The number of a note, before its text.
                '₀'..='₉' if self.after(at + sign.len_utf8()).starts_with(' ') => Role::Opens,
                // `costs 12 €.`
                '\u{20A0}'..='\u{20CF}' if last_char(self.before(at).trim_end()).is_some_and(is_numeric) => {
                    Role::Closes
                }
                '(' | '[' | '{' | '¿' | '¡' | '©' | '–' | '—' | '-' | '$' | '€' | '£' => {
                    Role::Opens
                }
                // `</b>.`
                '>' if self.tags.cover(at) => Role::Closes,
                _ if is_list_sign(sign) => Role::Opens,
                _ => Role::Closes,
            };
            marks.push(Mark { at, sign, role });
        }
    }

    /// Whether white space stands before byte `at`.
    fn follows_blank(&self, at: usize) -> bool {
        last_char(self.before(at)).is_some_and(char::is_whitespace)
    }

    /// The side of a straight single mark: it closes if one stands open in the block.
    fn apostrophe(&self, at: usize) -> Role {
        let before = self.before(at);
        let stopped = last_char(before).is_some_and(|c| matches!(c, '.' | '!' | '?' | '"' | ':'))
            && !self.after(at + 1).starts_with(|c: char| c.is_lowercase() || c.is_whitespace());
        let near = words::end_of(before);
        let open = near.contains(" '") || near.contains("\"'") || before.starts_with('\'');
        if stopped && !open { Role::Opens } else { Role::Closes }
    }

    /// Why a block begins between `left` and `right`, the halves of the cluster from `start` to `end`; `None`
    /// where none does.
    fn reason(&mut self, start: usize, end: usize, left: &[Mark], right: &[Mark]) -> Option<BlockReason> {
        let (before, after) = (self.before(start), self.after(end));
        let previous = last_char(before);
        let next = first_char(after);
        let apart = previous.is_none_or(char::is_whitespace);
        let stopped = left.iter().any(|mark| matches!(mark.sign, '.' | '!' | '?' | '…' | ':' | '։'));
        let capital = next.is_some_and(|c| is_letter(c) && !c.is_lowercase());
        let digit = next.is_some_and(is_numeric);
        // How long the word before is.
        let letters = || words::last_word(before).chars().count();
        let known = || self.rules.function_words.has_lower(words::first_hump(after));

        if let Some(first) = right.first() {
            if apart && left.is_empty() {
                return None;
            }
            let closed = left.last().is_some_and(|mark| !matches!(mark.sign, ',' | '\'' | '/' | '%'));
            return match first.sign {
                '-' | '–' | '—' => {
                    let spaced = next.is_some_and(char::is_whitespace);
                    let dateline = left.iter().any(|mark| mark.sign == ')')
                        || self.is_place(before, left, first)
                        || before.len() < LONGEST_DATELINE && !before.contains(char::is_lowercase);
                    // `,— said he.— And`: the speech goes on.
                    let inside = words::end_of(before).contains(",—");
                    let behind = self.after(first.at + first.sign.len_utf8());
                    let said = first_char(behind.trim_start());
                    let small = said.is_some_and(char::is_lowercase)
                        && !left.iter().any(|mark| matches!(mark.sign, ':' | ';'));
                    // `Home for Christmas– We will`: a line without a stop, before an item or a turn.
                    let line = left.is_empty()
                        && first.sign != '-'
                        && spaced
                        && said.is_some_and(|c| c.is_uppercase() || self.rules.is_opening(c))
                        && before.split(' ').nth(2).is_some()
                        && !words::holds_sentence_end(before);
                    // `det blev 38– Nu går vi`: where turns begin with dashes, a word that opens sentences tells more.
                    let turn = left.is_empty()
                        && spaced
                        && self.rules.dashes
                        && said.is_some_and(char::is_uppercase)
                        && self.rules.function_words.has_lower(words::first_word(behind.trim_start()));
                    // `Keys- The lake is dry- The town is full`: an item stands before it, or follows.
                    let item = left.is_empty()
                        && first.sign == '-'
                        && spaced
                        && said.is_some_and(char::is_uppercase)
                        && (before.starts_with("- ") || words::holds_item(behind));
                    if words::is_signature(self.after(first.at)) {
                        return Some(BlockReason::Address);
                    }
                    let ended =
                        stopped || line || turn || item || spaced && left.iter().any(|mark| mark.sign == ';');
                    (ended && !dateline && !inside && !small && (spaced || capital && first.sign != '-'))
                        .then_some(BlockReason::Dash)
                }
                // `How to get there• Buses`, but not `Rome•Paris`.
                sign if next.is_some_and(char::is_whitespace)
                    && (matches!(sign, '•' | '▪' | '‣') || is_figure(sign)) =>
                {
                    Some(BlockReason::ListSign)
                }
                '[' if left.last().is_some_and(|mark| mark.sign == ']') => None,
                '(' | '[' | '{' => (stopped || closed).then_some(BlockReason::OpeningMark),
                sign if is_list_sign(sign) => (stopped || closed).then_some(BlockReason::ListSign),
                '©' => Some(BlockReason::ListSign),
                // `went up.$5 million`, but not `U.S.$5`
                '$' | '€' | '£' => (stopped && letters() > 1).then_some(BlockReason::NumberAfterStop),
                '¿' | '¡' => Some(BlockReason::OpeningMark),
                _ if matches!(left.last(), Some(mark) if matches!(mark.sign, '\'' | '’')) && !stopped => {
                    // A line that is one quotation.
                    (before.starts_with('‘') && words::ends_in_single_marks(before))
                        .then_some(BlockReason::OpeningMark)
                }
                _ if closed || stopped => Some(BlockReason::OpeningMark),
                _ => {
                    let capital = capital || first_char(after.trim_start()).is_some_and(char::is_uppercase);
                    let year = words::last_number(before).len() == 4;
                    let share = left.last().is_some_and(|mark| mark.sign == '%');
                    (capital && (letters() > 1 || year || share)).then_some(BlockReason::OpeningMark)
                }
            };
        }
        let last = left.last()?;
        match last.sign {
            ';' | ',' | ':' if next.is_some_and(char::is_lowercase) => self
                .small_letter_after_mark(start, end, last.sign)
                .then_some(BlockReason::SmallLetterAfterMark),
            // A question that is a line, before items in small letters.
            '?' if next.is_some_and(char::is_lowercase) => {
                let item = words::goes_on_small(after) && words::first_word(after).chars().nth(2).is_some();
                (item
                    && before.len() < LONGEST_ITEM
                    && before.contains(' ')
                    && !words::holds_sentence_end(before))
                .then_some(BlockReason::SmallLetterAfterMark)
            }
            ')' | ']' | '.' if next.is_some_and(char::is_lowercase) => {
                (stopped && words::is_list_letter(after)).then_some(BlockReason::ListSign)
            }
            _ if !(capital || digit) => None,
            ')' | ']' | '.' if digit && words::is_list_number(after) => Some(BlockReason::ListSign),
            // `won (3-1).22:02 It is over`
            '.' if digit && words::is_clock_time(after) => Some(BlockReason::NumberAfterStop),
            // `said “no”.40 kinds of it`
            '.' if digit && closed_quote(left) && words::begins_with_count(after) => {
                Some(BlockReason::NumberAfterStop)
            }
            // `“It is late…They know that.”`
            '.' | '…'
                if capital && trails_off(left) && self.marks.hold(self.text, start, end, self.rules) =>
            {
                None
            }
            '.' | '!' | '?' | '…' | '։' | ':' | ';' if capital => Some(BlockReason::CapitalAfterStop),
            '!' | '?' | '…' => Some(BlockReason::NumberAfterStop),
            ':' | ';' => {
                let serial = words::first_number(after).len() >= SERIAL;
                (left.len() == 1 && letters() > 2 && !serial).then_some(BlockReason::NumberAfterStop)
            }
            ',' => (capital && letters() > 2 && known()).then_some(BlockReason::CapitalAfterStop),
            ')' | ']' | '}' => {
                let hyphen = left.iter().any(|mark| mark.sign == '-');
                let label = words::is_note_label(self.after(self.block));
                (capital && !hyphen && !label).then_some(BlockReason::CapitalAfterMark)
            }
            '"' | '“' | '”' | '«' | '»' | '‘' | '’' | '‹' | '›' => {
                let quote =
                    !matches!(last.sign, '’' | '‘') || left.len() > 1 || words::ends_in_single_marks(before);
                // `"We wait"75 people`: a line that is one quotation.
                let whole = || {
                    first_char(before).is_some_and(words::is_double_mark) && previous.is_some_and(is_letter)
                };
                (quote && (capital || stopped || whole()) && !(apart && left.len() == 1 && last.sign == '"'))
                    .then_some(BlockReason::CapitalAfterMark)
            }
            '\'' => {
                let quote = words::ends_in_single_marks(before);
                // `'We wait'75 people`
                let whole = || quote && before.starts_with('\'') && previous.is_some_and(is_letter);
                ((left.len() > 1 || quote) && (capital || whole())).then_some(BlockReason::CapitalAfterMark)
            }
            '%' => {
                // But `a 100%Tochter of it`.
                let begins = || known() || !self.rules.capital_nouns && words::goes_on_small(after);
                (capital && begins()).then_some(BlockReason::CapitalAfterNumber)
            }
            '\u{20A0}'..='\u{20CF}' => capital.then_some(BlockReason::CapitalAfterNumber),
            '™' | '®' | '†' => (capital && !apart).then_some(BlockReason::CapitalAfterMark),
            // Raised or lowered figures of notes.
            sign if is_numeric(sign) => (capital && stopped).then_some(BlockReason::CapitalAfterMark),
            // Signs and pictures; not `/`, `-`, `&` and the like.
            sign => (capital && sign > '\u{2190}').then_some(BlockReason::CapitalAfterMark),
        }
    }

    /// A joint of nothing at all: `privéesÉvoquant`, `iPhone`, `NASADie`, `2020Die`.
    fn seam(&self, at: usize) -> Option<(usize, BlockReason)> {
        let (before, after) = (self.before(at), self.after(at));
        let (previous, next) = (last_char(before)?, first_char(after)?);
        if is_numeric(next) {
            let left = words::last_word(before);
            let name = || format!("{left}{}", words::first_number(after));
            let splits = left.chars().count() > 2
                && (words::is_list_number(after)
                    || words::is_ordinal(after)
                    || words::is_minute(after)
                    || words::is_clock_time(after)
                        && (!words::is_decimal(after) || self.everywhere.is_time_of_day(after))
                    || self.rules.is_date(after)
                    || self.rules.is_usual_heading(before)
                    || self.rules.begins_amount(after)
                    || self.is_next_amount(left, after))
                && !self.evidence.recurs(&name(), at);
            return splits.then_some((at, BlockReason::ListSign));
        }
        if !next.is_uppercase() || words::begins_decoded_twice(after) {
            return None;
        }
        if is_numeric(previous) {
            return self.capital_after_number(at).then_some((at, BlockReason::CapitalAfterNumber));
        }
        if !is_letter(previous) {
            return None;
        }
        if previous.is_uppercase() && goes_on_in_capitals(after) && !self.is_elided_word(before, after) {
            return None;
        }
        let reason = if previous.is_uppercase() {
            BlockReason::CapitalAfterAcronym
        } else {
            BlockReason::CapitalAfterWord
        };
        self.word_seam(at).then_some((at, reason))
    }

    /// Whether `after` begins with a number of things, and the block, which ends in the word `left`, is a line
    /// that does, too: `2 green peppers½ cucumber1 clove`; or with a number that the same follows: `1º lote: maio2º lote`.
    fn is_next_amount(&self, left: &str, after: &str) -> bool {
        let line = self.before(self.text.len() - after.len());
        line.len() < LONGEST_ITEM
            && (self.rules.capital_nouns || first_char(left).is_some_and(char::is_lowercase))
            && (self.rules.begins_count(line) && self.rules.begins_count(after)
                || words::behind_number(line).is_some_and(|same| Some(same) == words::behind_number(after)))
    }

    /// Whether the place `before` a stop and a hyphen begins the text: `San Blas, Jal.- Un incendio`.
    fn is_place(&self, before: &str, left: &[Mark], first: &Mark) -> bool {
        self.block == 0
            && first.sign == '-'
            && left.last().is_some_and(|mark| mark.sign == '.')
            && before.len() < LONGEST_PLACE
    }

    fn capital_after_number(&self, at: usize) -> bool {
        let (before, after) = (self.before(at), self.after(at));
        let right = words::first_hump(after);
        let letter = || self.rules.function_words.has_lower(right) && words::goes_on_small(after);
        if self.rules.is_elided(right, after)
            || right.chars().count() == 1 && words::ends_in_year_or_time(before) && letter()
        {
            return true;
        }
        let number = words::last_number(before);
        let inside_word =
            before.get(..before.len() - number.len()).and_then(last_char).is_some_and(is_letter);
        if right.chars().count() < 2 || self.everywhere.units.has(right) {
            return false;
        }
        let lower = right.chars().nth(1).is_some_and(char::is_lowercase);
        if inside_word {
            return self.rules.function_words.has_lower(right) && lower;
        }
        lower && right.chars().count() > 2 || self.rules.function_words.has_lower(right)
    }

    /// Whether `after` begins with an elided word before one with a capital, glued to an acronym at the end of
    /// `before`: `l’OMSL’Organisation`, but not `DELL’Italia`.
    fn is_elided_word(&self, before: &str, after: &str) -> bool {
        let mut letters = after.chars();
        let elided = letters.next().is_some_and(|first| {
            let letter = after.get(..first.len_utf8()).unwrap_or("");
            self.rules.is_elided(letter, after)
                && !self.rules.function_words.has_lower(&[words::last_word(before), letter].concat())
        });
        let mut word = letters.skip(1);
        elided && word.next().is_some_and(char::is_uppercase) && word.next().is_some_and(char::is_lowercase)
    }

    /// Whether two words are glued at `at`, rather than parts of one camel-case word.
    fn word_seam(&self, at: usize) -> bool {
        let (before, after) = (self.before(at), self.after(at));
        let left = words::last_word(before);
        let right = words::first_hump(after);
        seam::Seam {
            left,
            right,
            before,
            after,
            at,
            after_blank_line: self.after_blank_line,
            rules: self.rules,
            everywhere: self.everywhere,
            evidence: self.evidence,
        }
        .splits()
    }

    /// Whether `after` begins with a word that opens sentences, and the address before it ends in small letters:
    /// `a.example/townThe council`.
    fn opens_behind_path(&self, before: &str, after: &str) -> bool {
        let (left, right) = (words::last_word(before), words::first_word(after));
        left.len() > 2
            && left.chars().all(char::is_lowercase)
            && right.chars().nth(2).is_some()
            && after.get(right.len()..).is_some_and(|rest| rest.starts_with(' '))
            && self.rules.function_words.has_lower(right)
    }

    /// `www.gosmans.comMontauk`, `t.co/fCX2Ptc7YN— Josh`.
    fn after_address(&self, start: usize, end: usize) -> Option<(usize, BlockReason)> {
        let (before, after) = (self.before(start), self.after(end));
        let cluster = self.text.get(start..end)?;
        let turn = cluster.ends_with(['–', '—']) && after.starts_with(' ');
        let opens = |at: usize, c: char| match c {
            '—' if at == 0 => true,
            '–' | '—' => turn && at > 0,
            _ => self.rules.is_opening(c),
        };
        if let Some((offset, _)) = cluster.char_indices().find(|(at, c)| opens(*at, *c)) {
            return Some((start + offset, BlockReason::Address));
        }
        let capital = first_char(after).is_some_and(char::is_uppercase);
        let ended = match cluster {
            "" => {
                words::ends_in_domain(before, |end| self.everywhere.domains.has(end))
                    || self.opens_behind_path(before, after)
            }
            "." => {
                words::ends_in_domain(before, |end| self.everywhere.domains.has(end))
                    || words::ends_in_handle(before)
            }
            _ => cluster.ends_with([')', ']', '!', '?', '"', '”', '»']),
        };
        (capital && ended).then_some((end, BlockReason::Address))
    }
}

/// Whether the first letter of `text` is within a word in capitals, of which only the last may begin another, and
/// none before a clipped ending or another mark: `ROME’S`, `NASA’s`, `NASA’ll`, `ТАКОЖ:`.
fn goes_on_in_capitals(text: &str) -> bool {
    let mut following = text.chars().skip(1);
    match following.next() {
        Some('\'' | '’') => {
            let small = following.next().is_some_and(char::is_lowercase);
            let mut letter = || following.next().is_some_and(is_letter);
            !(small && letter() && letter())
        }
        next => next.is_some_and(|c| c.is_uppercase() || words::is_mark(c)),
    }
}

/// Whether two short pieces are those of a degree: `Ph.D.`
fn is_degree(left: &str, right: &str, after: &str) -> bool {
    let stopped = || after.get(right.len()..).is_some_and(|rest| rest.starts_with('.'));
    left.starts_with(char::is_uppercase)
        && left.chars().count() == 2
        && right.chars().count() == 1
        && stopped()
}

/// Whether a double quotation mark stands before the last of `marks`.
fn closed_quote(marks: &[Mark]) -> bool {
    marks.iter().rev().nth(1).is_some_and(|mark| words::is_double_mark(mark.sign))
}

/// Whether `marks` leave a sentence open: `…`, `...`, `….`
fn trails_off(marks: &[Mark]) -> bool {
    let dots = |mark: &Mark| matches!(mark.sign, '.' | '…');
    marks.iter().all(dots) && (marks.len() > 2 || marks.iter().any(|mark| mark.sign == '…'))
}

/// Whether `sign` stands before the items of a list.
fn is_list_sign(sign: char) -> bool {
    matches!(sign, '*' | '#' | '@' | '>' | '~' | '_') || is_small_bullet(sign) || is_figure(sign)
}

use super::seam;

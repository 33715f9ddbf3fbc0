//! Whether a block begins where two characters meet without a space, and why.
//!
//! A *joint* is what stands between the last letter or digit of one word and the first of the next, when
//! no white space is in between: nothing (`privéesÉvoquant`), a stop (`Moscou.Lors`), or a cluster of stops
//! and marks (`russes".«Mises`). A cluster splits in two: stops and closing marks belong to what goes before,
//! opening marks, dashes and list signs to what follows. Whether the joint is a boundary at all depends on
//! what the left part says (a sentence ended, or did not) and on the words on both sides.

mod cluster;
mod full_stop;
mod halves;

use super::{
    evidence::Evidence,
    marks::Marks,
    rules::{Everywhere, Rules},
    seam,
    tags::Tags,
    words::{self, first_char, last_char},
};
use crate::{
    article::BlockReason,
    letter::{is_letter, is_numeric},
};
use cluster::Mark;

/// An item of a list that begins with a number is shorter than this, in bytes.
const LONGEST_ITEM: usize = 60;

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

    fn capital_after_number(&self, at: usize) -> bool {
        let (before, after) = (self.before(at), self.after(at));
        let right = words::first_hump(after);
        let letter = || self.rules.function_words.has_lower(right) && words::goes_on(after);
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
    fn after_address(&mut self, start: usize, end: usize) -> Option<(usize, BlockReason)> {
        let (before, after) = (self.before(start), self.after(end));
        let cluster = self.text.get(start..end)?;
        // `see a.example."Then it`, `see a.example.(Then it`
        if cluster.starts_with(['.', '։'])
            && cluster.chars().count() > 1
            && !cluster.contains(['–', '—', '-', '/'])
        {
            return self.cluster(start, end);
        }
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
            "." | "։" => {
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

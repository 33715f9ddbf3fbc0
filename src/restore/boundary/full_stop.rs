//! A joint of nothing but a full stop.

use super::{Judge, LONGEST_ITEM};
use crate::{
    article::BlockReason,
    letter::{is_letter, is_numeric},
    restore::words::{self, first_char, last_char},
};

/// The most letters behind the last of the inner stops of an abbreviation that may close a sentence: `o.fl`.
const LONGEST_CLOSING: usize = 3;

impl Judge<'_> {
    /// A joint of nothing but a full stop: `Moscou.Lors`, `M.Diop`, `2.500`, `U.S.`.
    pub(super) fn full_stop(&self, start: usize, end: usize) -> Option<(usize, BlockReason)> {
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
            // `80 km/h.The`, `20 °C.The`
            let unit = ends_in_unit_sign(rest);
            let ended = ended || (century || unit) && right.chars().count() > 2;
            let year = || century || words::ends_in_year(rest.trim_end());
            ended && right.chars().count() > 1 && (!self.rules.abbreviations.has(left) || unit || year())
        } else if self.rules.leading.has_lower(left)
            && !words::ends_in_domain(before, |end| self.everywhere.domains.has(end))
            || is_degree(left, right, after)
            || self.is_company_form(left, after)
            || begins_mail_address(left, after)
        {
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

    /// Whether a number follows the abbreviation `word`: `Art.5`, `tel.030`.
    fn stands_before_number(&self, word: &str) -> bool {
        self.rules.abbreviations.has(word)
            || self.rules.leading.has_lower(word)
            || self.everywhere.number_abbreviations.has_lower(word)
    }

    /// Whether `text` ends in what a number was measured in: `15 kg`, `80 km/h`, `20 °C`.
    fn ends_in_unit(&self, text: &str) -> bool {
        let unit = words::last_word(text);
        let before = text.strip_suffix(unit).unwrap_or("");
        ends_in_unit_sign(before)
            || last_char(before.trim_end()).is_some_and(is_numeric) && self.everywhere.is_unit(unit)
    }

    /// Whether the parts of a company's form stand on both sides: `Co.KG`.
    fn is_company_form(&self, left: &str, after: &str) -> bool {
        self.everywhere.company_forms.has(left) && self.everywhere.company_forms.has(words::first_word(after))
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
            1 | 2 if self.ends_in_unit(before) && words::begins_with_quantity(after) => true,
            1 | 2 => {
                let word = || left.len() > 1 && self.rules.function_words.has(left);
                listed || words::begins_with_count(after) && word() && !self.rules.abbreviations.has(left)
            }
            _ => !self.stands_before_number(left),
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
}

/// Whether a letter behind `text` is of a unit: `80 km/`, `20 °`.
fn ends_in_unit_sign(text: &str) -> bool {
    text.ends_with(['/', '°'])
}

/// Whether the name `left` goes on with a name of a mail address: `Ann.Lee@a.example`.
fn begins_mail_address(left: &str, after: &str) -> bool {
    left.starts_with(char::is_uppercase)
        && after.get(words::first_word(after).len()..).is_some_and(|rest| rest.starts_with('@'))
}

/// Whether two short pieces are those of a degree: `Ph.D.`
fn is_degree(left: &str, right: &str, after: &str) -> bool {
    let stopped = || after.get(right.len()..).is_some_and(|rest| rest.starts_with('.'));
    left.starts_with(char::is_uppercase)
        && left.chars().count() == 2
        && right.chars().count() == 1
        && stopped()
}

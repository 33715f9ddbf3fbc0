//! Two words glued together, or one word with a capital inside: `privéesÉvoquant` against `WhatsApp`.

use super::{
    evidence::Evidence,
    rules::{Everywhere, Rules},
    words::{self, first_char, last_char},
};

/// A place between a letter and a capital.
pub(super) struct Seam<'t> {
    /// The letters before it.
    pub(super) left: &'t str,
    /// The letters after it, up to the next capital inside the word.
    pub(super) right: &'t str,
    pub(super) before: &'t str,
    pub(super) after: &'t str,
    pub(super) at: usize,
    /// Whether the text kept its blank lines: then a capital inside a word is more likely part of a name.
    pub(super) after_blank_line: bool,
    pub(super) rules: &'static Rules,
    pub(super) everywhere: &'static Everywhere,
    pub(super) evidence: &'t Evidence<'t>,
}

impl Seam<'_> {
    /// Whether the words are two.
    pub(super) fn splits(&self) -> bool {
        let (left, right) = (self.left, self.right);
        let left_length = left.chars().count();
        let right_length = right.chars().count();
        let left_lower = first_char(left).is_some_and(char::is_lowercase);
        // `Q: ` and `A: ` of an interview stand for words.
        let label = right_length == 1 && self.after.get(1..).is_some_and(|rest| rest.starts_with(": "));
        let right_function = label || right_length > 1 && self.rules.function_words.has_lower(right);
        let left_known = self.rules.knows(left);
        let right_known = right_function || self.rules.common_words.has_lower(right);
        let left_hump = last_hump(left);
        let before_left = self.before.get(..self.before.len() - left.len()).and_then(last_char);
        let glued = format!("{left}{right}");
        if self.everywhere.camel_case.has(&glued)
            || self.everywhere.camel_case.has(&format!("{left_hump}{right}"))
            || self.rules.capital_endings.has(words::first_word(self.after))
        {
            return false;
        }
        if matches!(before_left, Some('@' | '#' | '_')) || matches!(left_hump, "Mc" | "Mac" | "O") {
            return false;
        }
        if words::ends_in_domain(self.before, |end| self.everywhere.domains.has(end)) {
            return true;
        }
        if left_lower && left_hump.len() == left.len() {
            if self.rules.takes_inner_capital(left) {
                return false;
            }
            if left_length == 1 {
                return right_function && before_left.is_some_and(char::is_numeric);
            }
            return right_length > 1 || left_known || left_length > 3;
        }
        let mut score = SEAM_PRIOR;
        if self.after_blank_line {
            score += BLANK_LINES_KEPT;
        }
        if left.chars().all(char::is_uppercase) {
            score += ACRONYM;
        }
        if right_function {
            score += RIGHT_FUNCTION_WORD;
        } else if right_known {
            score += RIGHT_KNOWN;
        }
        if left_known {
            score += LEFT_KNOWN;
        }
        if left_length < 4 {
            score += LEFT_SHORT;
        }
        if left_hump.len() < left.len() {
            score += LEFT_CAMEL;
        }
        if right.len() < words::first_word(self.after).len() {
            score += RIGHT_CAMEL;
        }
        if right_length == 1 && !label {
            score += RIGHT_SHORT;
        }
        let rest = self.after.get(right.len()..).unwrap_or("");
        match first_char(rest) {
            Some('-') => score += HYPHEN_FOLLOWS,
            Some(' ') if rest.chars().nth(1).is_some_and(char::is_lowercase) => score += SMALL_FOLLOWS,
            _ => {}
        }
        if before_left == Some('-') {
            score += HYPHEN_BEFORE;
        }
        // Only now the costly questions, and only where they can change the answer.
        if score + WHOLE_RECURS < 0 && score + RIGHT_STANDS_ALONE + LEFT_STANDS_ALONE >= 0 || score >= 0 {
            let recurs = self.evidence.recurs(&glued, self.at);
            if recurs {
                score += WHOLE_RECURS;
            }
            if !recurs && score < 0 && self.evidence.stands_alone(right, self.at) {
                score += RIGHT_STANDS_ALONE;
            }
            if !recurs && score < 0 && self.evidence.stands_alone(left, self.at) {
                score += LEFT_STANDS_ALONE;
            }
        }
        score >= 0
    }
}

/// What follows the last capital inside `word`, with it.
fn last_hump(word: &str) -> &str {
    let mut start = 0;
    let mut small = false;
    for (at, c) in word.char_indices() {
        if small && c.is_uppercase() {
            start = at;
        }
        small = c.is_lowercase();
    }
    word.get(start..).unwrap_or(word)
}

/// The weights, in tenths of what decides: two words from 0 up.
const SEAM_PRIOR: i32 = 2;
const BLANK_LINES_KEPT: i32 = -10;
const ACRONYM: i32 = -6;
const RIGHT_FUNCTION_WORD: i32 = 15;
const RIGHT_CAMEL: i32 = -6;
const RIGHT_KNOWN: i32 = 4;
const LEFT_KNOWN: i32 = 5;
const LEFT_SHORT: i32 = -8;
const LEFT_CAMEL: i32 = -4;
const RIGHT_SHORT: i32 = -10;
const HYPHEN_FOLLOWS: i32 = -4;
const HYPHEN_BEFORE: i32 = -3;
const SMALL_FOLLOWS: i32 = 1;
const WHOLE_RECURS: i32 = -16;
const RIGHT_STANDS_ALONE: i32 = 6;
const LEFT_STANDS_ALONE: i32 = 4;

#[cfg(test)]
mod tests {
    use super::*;

    /// Whether `text` is split at its bar.
    fn splits(text: &str) -> bool {
        let at = text.find('|').unwrap();
        let text = text.replace('|', "");
        let (before, after) = text.split_at(at);
        let evidence: &'static Evidence<'static> = Box::leak(Box::new(Evidence::new(text.clone().leak())));
        Seam {
            left: words::last_word(before),
            right: words::first_hump(after),
            before,
            after,
            at,
            after_blank_line: false,
            rules: Rules::of(crate::Language::new("en")),
            everywhere: Everywhere::get(),
            evidence,
        }
        .splits()
    }

    #[test]
    fn words_are_split() {
        assert!(splits("a new beginning|The council met"));
        assert!(splits("the road to Rome|Yesterday they met"));
        assert!(splits("written for NASA|The launch"));
    }

    #[test]
    fn names_are_whole() {
        assert!(!splits("posted on You|Tube today"));
        assert!(!splits("an i|Phone in a Mc|Donald".replacen('|', "", 1).as_str()));
        assert!(!splits("the new Acme|Works plant; AcmeWorks grows"));
    }

    #[test]
    fn the_text_is_evidence() {
        assert!(splits("at the Turmhof|Grosse plans. In Turmhof the Grosse began"));
    }
}

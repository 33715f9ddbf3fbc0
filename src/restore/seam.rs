//! Two words glued together, or one word with a capital inside: `privéesÉvoquant` against `WhatsApp`.

use super::{
    evidence::Evidence,
    rules::{Everywhere, Rules},
    words::{self, first_char, last_char},
};
use crate::letter::{is_alphanumeric, is_letter};

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

/// What kinds of words the two are.
struct Kinds {
    /// How many characters they have.
    left_length: usize,
    right_length: usize,
    /// Whether the left one is all capitals.
    acronym: bool,
    /// Whether the right one is a letter that stands for a word: `Q: ` and `A: ` of an interview.
    label: bool,
    /// Whether the right one is cut short before a vowel: `l’`.
    elided: bool,
    /// Whether the right one is a function word, or one of the two before.
    function: bool,
}

impl Kinds {
    /// Whether the right one is a letter, and neither a label nor cut short.
    fn is_letter(&self) -> bool {
        self.right_length == 1 && !self.label && !self.elided
    }
}

impl Seam<'_> {
    /// Whether the words are two.
    pub(super) fn splits(&self) -> bool {
        let left = self.left;
        let glued = [left, self.right].concat();
        if self.is_known_whole(&glued) {
            return false;
        }
        if words::ends_in_domain(self.before, |end| self.everywhere.domains.has(end)) {
            return true;
        }
        let kinds = self.kinds();
        if first_char(left).is_some_and(char::is_lowercase) && last_hump(left).len() == left.len() {
            return self.splits_behind_small_letters(&kinds, &glued);
        }
        // `KPIs`, `the PACs`
        if kinds.acronym && kinds.left_length < 3 && kinds.right_length == 2 && self.right.ends_with('s') {
            return false;
        }
        // `ЧИТАЙТ|Е`: a word in capitals ends in any letter; another begins with one that is a word.
        if kinds.acronym && kinds.is_letter() && !self.is_right_word() {
            return false;
        }
        let score = self.surroundings() + self.of_left(&kinds) + self.of_right(&kinds);
        // Only now the costly questions, and only where they can change the answer.
        let may_change = score + RIGHT_STANDS_ALONE + LEFT_STANDS_ALONE >= 0;
        may_change && score + self.said_by_the_text(&glued, score) >= 0
    }

    fn kinds(&self) -> Kinds {
        let right_length = self.right.chars().count();
        let label = right_length == 1 && self.after.get(1..).is_some_and(|rest| rest.starts_with(": "));
        let elided = self.rules.is_elided(self.right, self.after);
        let function = label || elided || right_length > 1 && self.rules.function_words.has_lower(self.right);
        Kinds {
            left_length: self.left.chars().count(),
            right_length,
            acronym: self.left.chars().all(char::is_uppercase),
            label,
            elided,
            function,
        }
    }

    /// The character before the left word.
    fn before_left(&self) -> Option<char> {
        self.before.get(..self.before.len() - self.left.len()).and_then(last_char)
    }

    /// Whether the lists know the two, `glued`, as one name, or what they begin or end with as a part of one.
    fn is_known_whole(&self, glued: &str) -> bool {
        let hump = last_hump(self.left);
        let whole = words::first_word(self.after);
        self.everywhere.camel_case.has(glued)
            || whole.len() > self.right.len() && self.everywhere.camel_case.has(&[self.left, whole].concat())
            || hump != self.left && self.everywhere.camel_case.has(&[hump, self.right].concat())
            || self.rules.capital_endings.has(words::first_word(self.after))
            || matches!(self.before_left(), Some('@' | '#' | '_'))
            || matches!(hump, "Mc" | "Mac" | "O")
    }

    /// Whether the words are two where the left one has no capital.
    fn splits_behind_small_letters(&self, kinds: &Kinds, glued: &str) -> bool {
        let (left, before_left) = (self.left, self.before_left());
        let &Kinds { left_length, right_length, elided, function, .. } = kinds;
        if self.rules.takes_inner_capital(left)
            || words::leaves_open(self.before, |mark| self.rules.role(mark))
            || left_length < 4 && !function && self.evidence.recurs(glued, self.at)
        {
            return false;
        }
        if left_length == 1 && matches!(before_left, Some('\'' | '’')) {
            return right_length > 1;
        }
        if left_length == 1 {
            // `Chi èNata`; but `iPhone`, `єПідтримка`.
            let accented = left.chars().all(|c| matches!(c, 'à'..='ÿ'));
            let word = accented && self.rules.function_words.has(left);
            let pointer = before_left == Some(' ') && self.rules.is_credit(self.after);
            return word || pointer || function && before_left.is_some_and(char::is_numeric);
        }
        // `három évA polgármester`
        let letter_word = || {
            right_length == 1
                && self.rules.function_words.has_lower(self.right)
                && (words::goes_on_small(self.after) || left_length > 2 && words::goes_on(self.after))
        };
        right_length > 1
            || elided
            || left_length > 3
            || letter_word()
            || self.rules.function_words.has_lower(left)
    }

    /// What the left word says.
    fn of_left(&self, kinds: &Kinds) -> i32 {
        let &Kinds { left_length, acronym, .. } = kinds;
        let mut score = 0;
        if acronym {
            score += if words::is_in_capitals(self.before) { LINE_IN_CAPITALS } else { ACRONYM };
            let long = left_length >= WORD_IN_CAPITALS;
            if kinds.right_length > 1 && (long || left_length > 2 && words::goes_on_small(self.after)) {
                score += LONG_ACRONYM;
            }
        }
        if acronym && self.rules.known_acronyms.has(self.left) {
            score += KNOWN_ACRONYM;
        } else if left_length < 3 {
            score += LEFT_SHORT;
        } else if left_length == 3 && !acronym && self.follows_small_letters() {
            score += LEFT_OF_THREE;
        }
        if last_hump(self.left).len() < self.left.len() {
            score += LEFT_CAMEL;
        }
        score
    }

    /// What the right word says.
    fn of_right(&self, kinds: &Kinds) -> i32 {
        let &Kinds { right_length, function, .. } = kinds;
        let mut score = 0;
        if function {
            score += RIGHT_FUNCTION_WORD;
        }
        if self.right.len() < words::first_word(self.after).len() {
            score += RIGHT_CAMEL;
        }
        if kinds.is_letter() {
            score += if self.is_right_word() { RIGHT_LETTER_WORD } else { RIGHT_SHORT };
        }
        if right_length >= LONG_WORD {
            score += RIGHT_LONG;
        }
        if self.rules.is_credit(self.after) {
            score += RIGHT_BEGINS_CREDIT;
        } else if right_length > 1 && self.is_right_all() {
            score += RIGHT_IS_ALL;
        }
        if !kinds.acronym && !function && self.everywhere.camel_endings.has(self.right) {
            score += RIGHT_ENDS_NAMES;
        }
        score
    }

    /// Whether the right one, a letter, is a word of its own; in a line in capitals it rather ends the left one:
    /// `НАЧАЛО ДЛЯ`.
    fn is_right_word(&self) -> bool {
        let rest = self.after.get(self.right.len()..).and_then(|rest| rest.strip_prefix(' '));
        let goes_on_in_capitals = || {
            let next = words::first_word(rest.unwrap_or(""));
            !next.is_empty()
                && next.chars().take(2).all(char::is_uppercase)
                && !words::end_of(self.before).contains(char::is_lowercase)
        };
        rest.is_some() && self.rules.function_words.has_lower(self.right) && !goes_on_in_capitals()
    }

    /// What speaks for a seam in the words around the two.
    fn surroundings(&self) -> i32 {
        let mut score = 0;
        if self.after_blank_line {
            score += BLANK_LINES_KEPT;
        }
        let start = self.before.strip_suffix(self.left).unwrap_or("");
        score += match start.len() {
            ..SHORT if self.rules.is_usual_heading(self.before) => USUAL_HEADING,
            0 => BLOCK_OF_ONE_WORD + SHORT_BLOCK,
            1..SHORT => SHORT_BLOCK,
            LONG.. => LONG_BLOCK,
            _ => 0,
        };
        if self.rules.function_words.has_lower(words::last_word(start.trim_end())) {
            score += AFTER_FUNCTION_WORD;
        }
        if words::holds_sentence_end(start) {
            score += AFTER_SENTENCE;
        }
        if words::leaves_open(start, |mark| self.rules.role(mark)) {
            score += WITHIN_MARKS;
        }
        let mut rest = self.after.get(self.right.len()..).unwrap_or("").chars();
        let (space, next) = (rest.next(), rest.next());
        // `CleanBot` in a text in Cyrillic.
        let latin = |c: char| c < '\u{250}';
        let foreign =
            [last_char(start.trim_end()), next].into_iter().flatten().any(|c| !latin(c) && is_letter(c));
        if foreign && self.left.chars().chain(self.right.chars()).all(latin) {
            score += FOREIGN;
        }
        match (space, next) {
            (Some(' '), Some(next)) if next.is_lowercase() => score += SMALL_FOLLOWS,
            (Some(' '), Some(next)) if next.is_uppercase() => {
                let next = words::first_word(self.after.get(self.right.len() + 1..).unwrap_or(""));
                let company = self.everywhere.company_forms.has(next);
                score += if company { COMPANY_FOLLOWS } else { CAPITAL_FOLLOWS };
            }
            // A label: `Kosten: 14 Euro`; but a name may stand before what is quoted.
            (Some(':'), Some(' ')) if rest.next().is_some_and(is_alphanumeric) => score += COLON_FOLLOWS,
            _ => {}
        }
        if words::begins_with_host(self.after, |end| self.everywhere.domains.has(end)) {
            score += HOST_NAME;
        }
        score
    }

    /// Whether the left word is no name among others, nor the end of a title: the word before it has no capital.
    fn follows_small_letters(&self) -> bool {
        let before = words::last_word(self.before.strip_suffix(self.left).unwrap_or("").trim_end());
        !first_char(before).is_some_and(char::is_uppercase)
    }

    /// Whether a sentence ends behind the right word, or a bracket: few blocks begin with a sentence of one word.
    fn is_right_all(&self) -> bool {
        match self.after.get(self.right.len()..).and_then(first_char) {
            Some('.') => {
                !self.rules.abbreviations.has(self.right) && !self.rules.leading.has_lower(self.right)
            }
            next => next == Some(')'),
        }
    }

    /// What the text says of the two words, elsewhere, where `score` was reached so far.
    fn said_by_the_text(&self, glued: &str, score: i32) -> i32 {
        if self.evidence.recurs(glued, self.at) {
            return WHOLE_RECURS;
        }
        let mut more = 0;
        if score < 0 && self.evidence.stands_alone(self.right, self.at) {
            more += RIGHT_STANDS_ALONE;
        }
        if score + more < 0 && self.evidence.stands_alone(self.left, self.at) {
            more += LEFT_STANDS_ALONE;
        }
        more
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

/// A block is short up to here, and long from here, in bytes: what ends without a stop is rarely long.
const SHORT: usize = 50;
const LONG: usize = 100;

/// A word of so many characters is long.
const LONG_WORD: usize = 8;

/// So many capitals are rather a word than an acronym.
const WORD_IN_CAPITALS: usize = 5;

/// The weights, in tenths of a logit; fitted to the capitals inside words of several hundred publishers. The
/// words are two where the sum is not below zero.
const ACRONYM: i32 = -19;
const KNOWN_ACRONYM: i32 = 12;
const LONG_ACRONYM: i32 = 11;
const LINE_IN_CAPITALS: i32 = 15;
const RIGHT_FUNCTION_WORD: i32 = 34;
const LEFT_SHORT: i32 = -23;
const LEFT_OF_THREE: i32 = -9;
const LEFT_CAMEL: i32 = -11;
const RIGHT_CAMEL: i32 = -18;
const RIGHT_SHORT: i32 = -18;
const RIGHT_LETTER_WORD: i32 = -8;
const RIGHT_LONG: i32 = 12;
const RIGHT_IS_ALL: i32 = -20;
const RIGHT_BEGINS_CREDIT: i32 = 20;
const RIGHT_ENDS_NAMES: i32 = -22;

/// What stands before and after them.
const BLANK_LINES_KEPT: i32 = -20;
const BLOCK_OF_ONE_WORD: i32 = -11;
const USUAL_HEADING: i32 = 34;
const SHORT_BLOCK: i32 = 8;
const LONG_BLOCK: i32 = -11;
const AFTER_FUNCTION_WORD: i32 = -11;
const AFTER_SENTENCE: i32 = -11;
const WITHIN_MARKS: i32 = -33;
const SMALL_FOLLOWS: i32 = 11;
const CAPITAL_FOLLOWS: i32 = 13;
const COLON_FOLLOWS: i32 = 15;
const COMPANY_FOLLOWS: i32 = -20;
const FOREIGN: i32 = -25;
const HOST_NAME: i32 = -34;

/// What the text writes elsewhere.
const WHOLE_RECURS: i32 = -25;
const RIGHT_STANDS_ALONE: i32 = 18;
const LEFT_STANDS_ALONE: i32 = 17;

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
        assert!(!splits("a road to Rome|Zebras, they"));
        assert!(splits("a road to Rome|Zebras, they. Zebras"));
        assert!(splits("a road to Rome|Zebras, they. Rome"));
    }

    #[test]
    fn all_around_is_weighed() {
        assert!(splits("a walk in old Rome|Zebras, they"));
        for whole in [
            "Rome|Zebras, they",
            "one long walk, one longer walk, one walk that is longer still, one most long of all, and one in old \
             Rome|Zebras, they",
            "They left. A walk in old Rome|Zebras, they",
            "a walk (in old Rome|Zebras, they)",
            "a walk in old Rome|Zebras.com, they",
            "a walk in old Al|Zebras, they",
            "a walk in old Rio|Zebras, they",
            "a walk near PlumTree|Zebras, they",
            "a walk in old Rome|ZebrasTown, they",
            "a walk in old Rome|Z, they",
            "a walk in old Rome|A, they",
            "a road to Rome|Zebras 5",
            "a walk for NASA|Zebras, they",
            "a road to Rome|Zebraho, they",
        ] {
            assert!(!splits(whole), "{whole}");
        }
        for two in [
            "one long walk, one longer walk, one more walk in old Rome|Zebras, they",
            "Rome|Zebras came",
            "a walk in Old Rio|Zebras, they",
            "a walk near old NASA|Zebras came",
            "a road to Rome|Zebras came",
            "a road to Rome|Zebras Came",
            "a road to Rome|But, they",
            "a road to Rome|Zebrahor, they",
            "A ROAD TO NASA|Zebras, they",
        ] {
            assert!(splits(two), "{two}");
        }
    }
}

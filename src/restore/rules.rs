//! What the engine knows of a language: the sections of its data file, made ready for lookups.

use super::words::{self, first_char, last_char};
use crate::{
    language::{Language, Lexicon},
    letter::{is_combining, is_vowel_sign, small},
};
use foldhash::fast::FixedState;
use once_cell::sync::{Lazy, OnceCell};
use std::collections::{HashMap, HashSet};

/// Which side of a quotation a mark stands on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    Opens,
    Closes,
    Either,
}

/// A set of words.
#[derive(Debug, Default)]
pub(super) struct Words {
    short: HashSet<PackedWord, FixedState>,
    long: HashSet<&'static str>,
    /// How many characters the longest has.
    longest: usize,
}

/// A word of up to sixteen bytes, as a number: compared and hashed in one step.
type PackedWord = u128;

fn pack(word: &str) -> Option<PackedWord> {
    let mut bytes = [0; size_of::<PackedWord>()];
    bytes.get_mut(..word.len())?.copy_from_slice(word.as_bytes());
    Some(PackedWord::from_le_bytes(bytes))
}

/// The packed `word` in lower case; `None` where it is long, or its small letters are not known at once.
fn pack_lower(word: &str) -> Option<PackedWord> {
    let mut bytes = [0; size_of::<PackedWord>()];
    bytes.get_mut(..word.len())?.copy_from_slice(word.as_bytes());
    if bytes.is_ascii() {
        bytes.make_ascii_lowercase();
        return Some(PackedWord::from_le_bytes(bytes));
    }
    let mut at = 0;
    for letter in word.chars() {
        // Its small letter depends on what follows.
        let small = small(letter).filter(|_| letter != 'Σ')?;
        small.encode_utf8(bytes.get_mut(at..at + small.len_utf8())?);
        at += small.len_utf8();
    }
    (at == word.len()).then_some(PackedWord::from_le_bytes(bytes))
}

impl Words {
    /// Whether the set holds nothing.
    pub(super) fn is_empty(&self) -> bool {
        self.short.is_empty() && self.long.is_empty()
    }

    fn of(lexicon: &Lexicon, sections: &[&str]) -> Self {
        Self::of_all(sections.iter().flat_map(|name| lexicon.words(name)))
    }

    fn of_all(all: impl Iterator<Item = &'static str>) -> Self {
        let mut words = Self::default();
        for word in all {
            words.longest = words.longest.max(word.chars().count());
            match pack(word) {
                Some(short) => words.short.insert(short),
                None => words.long.insert(word),
            };
        }
        words
    }

    /// Whether the set holds `word` as it stands.
    pub(super) fn has(&self, word: &str) -> bool {
        match pack(word) {
            Some(short) => self.short.contains(&short),
            None => !self.long.is_empty() && self.long.contains(word),
        }
    }

    /// Whether the set holds `word` in lower case.
    pub(super) fn has_lower(&self, word: &str) -> bool {
        match pack_lower(word) {
            Some(short) => self.short.contains(&short),
            // No word in lower case has fewer characters.
            None => word.chars().nth(self.longest).is_none() && self.has(&word.to_lowercase()),
        }
    }
}

/// The knowledge of one language.
#[derive(Debug, Default)]
pub(super) struct Rules {
    /// Words that name nothing; a sentence may begin with any of them.
    pub(super) function_words: Words,
    /// Abbreviations that stand before something: no block ends with them.
    pub(super) abbreviations: Words,
    /// Abbreviations after which something always follows, in lower case: `Dr.`, `no.`
    pub(super) leading: Words,
    /// Acronyms and abbreviations after whose stop a sentence may be over: `U.S`, `m.m`.
    pub(super) closing: Words,
    /// Acronyms that are words as they stand, rather than the beginnings of names.
    pub(super) known_acronyms: Words,
    /// What ingredients are measured in, beyond what holds everywhere.
    measures: Words,
    /// What only those who are quoted say of themselves: `I`, `our`.
    pub(super) first_person: Words,
    /// What a credit or a pointer elsewhere begins with.
    credits: Words,
    /// The first words of these.
    credit_starts: Words,
    /// The [`bit`]s of their first letters.
    credit_bits: u64,
    /// The word before who wrote it, in lower case; what joins names, and what stands within one.
    bylines: Words,
    and_words: Words,
    name_particles: Words,
    /// Lines that are headings whatever stands around them, in lower case.
    usual_headings: Words,
    /// The names of months.
    months: Words,
    /// Small-letter prefixes after which a capital is no new word (Irish `nDoire`), or their endings (isiZulu `-a`: `kwaZulu`).
    inner_capitals: Vec<&'static str>,
    /// Endings of words that go on from a capital inside them (German `LeserInnen`).
    pub(super) capital_endings: Words,
    /// Endings that a colon sets apart from their word (German `Leser:innen`).
    pub(super) colon_endings: Words,
    /// A number with a full stop is an ordinal: `am 12.`.
    pub(super) ordinals: bool,
    /// Every noun begins with a capital.
    pub(super) capital_nouns: bool,
    /// A dash may open what is said.
    pub(super) dashes: bool,
    quotes: Vec<(char, char)>,
    /// What a paragraph opens with, where no space parts words.
    openers: Vec<&'static str>,
    /// What a sentence ends with there, and its last letter, which is asked first.
    endings: Vec<(char, &'static str)>,
    /// What a sentence ends with behind a quotation, if none of the following words stands behind it.
    report_endings: Vec<&'static str>,
    continuing_words: Vec<&'static str>,
    /// How a question ends without a question mark.
    question_endings: Vec<&'static str>,
    /// What ends a sentence behind a noun, with the letters that it makes other words with.
    copulas: Vec<(char, &'static str)>,
    /// Letters with which a sentence goes on behind such endings.
    continuing_letters: Vec<char>,
    /// What a line opens with in a text without stops, and the letters after which none ends.
    line_openers: Vec<&'static str>,
    linking_letters: Vec<char>,
    /// What opens a sentence and ends no longer word.
    glued_openers: Vec<&'static str>,
    /// What opens a sentence behind the space that parts it from the last, and whether it begins the name of who speaks;
    /// with the [`bit`]s of the first letters; and
    /// the words that stand before these within a sentence.
    spaced_openers: Vec<(&'static str, bool)>,
    spaced_opener_bits: u64,
    linking_words: Vec<&'static str>,
    /// What stands behind the number of a day or of a year, and before that of something else, each with what it tells.
    date_words: Vec<(&'static str, &'static str)>,
    /// How a word ends that may follow a heading without a space; any, where it is empty.
    joint_endings: Vec<&'static str>,
    /// What is glued to a closing mark and belongs to the word before it.
    particles: Vec<&'static str>,
    /// Verbs of saying, where no space parts words; whether who is spoken to stands behind them.
    reporting_verbs: Vec<(&'static str, bool)>,
    /// What introduces a reported clause, where no space parts words.
    complementizers: Vec<&'static str>,
    /// What names a source before it, where no space parts words.
    sources: Vec<&'static str>,
    /// Letters that only begin words, with those that may be glued to the front of these, and their [`bit`]s.
    initial_letters: Vec<(char, &'static str)>,
    initial_bits: u64,
    /// Letters that only end words.
    final_letters: Vec<char>,
    /// All with which one of the above ends.
    closing_letters: Vec<char>,
    /// The [`bit`]s of these: most other letters have none of them.
    closing_bits: u64,
    least_paragraph: LeastParagraph,
}

/// A bit for a letter, which it shares with others.
fn bit(letter: char) -> u64 {
    1 << (u32::from(letter) % u64::BITS)
}

/// How many characters a block has before a stop ends it, where no space follows stops.
#[derive(Debug, Clone, Copy)]
pub(super) struct LeastParagraph {
    /// With the sentence behind the stop: with so many it would be longer than paragraphs are.
    pub(super) with_next: usize,
    /// The same where that sentence begins with what opens paragraphs.
    pub(super) with_opener: usize,
    pub(super) before_exclamation: usize,
}

impl Default for LeastParagraph {
    fn default() -> Self {
        Self { with_next: 170, with_opener: 140, before_exclamation: 15 }
    }
}

impl LeastParagraph {
    fn of(lexicon: &Lexicon) -> Self {
        let usual = Self::default();
        let number = |name: &str, usual: usize| {
            let entry = lexicon.section("least-paragraph").find(|entry| entry.text == name);
            entry.and_then(|entry| entry.tags.parse().ok()).unwrap_or(usual)
        };
        Self {
            with_next: number("with-next", usual.with_next),
            with_opener: number("with-opener", usual.with_opener),
            before_exclamation: number("before-exclamation", usual.before_exclamation),
        }
    }
}

impl Rules {
    /// The rules of `language`; those that hold everywhere, where there is no data file of it.
    pub(super) fn of(language: Option<Language>) -> &'static Rules {
        static COMPILED: Lazy<HashMap<Language, OnceCell<Rules>>> =
            Lazy::new(|| Lexicon::languages().map(|language| (language, OnceCell::new())).collect());
        static NONE: Lazy<Rules> = Lazy::new(Rules::default);
        let language = language.map(Language::listed);
        match language.and_then(|language| Some((COMPILED.get(&language)?, language.lexicon()?))) {
            Some((cell, lexicon)) => cell.get_or_init(|| Rules::compile(lexicon)),
            None => &NONE,
        }
    }

    fn compile(lexicon: &'static Lexicon) -> Self {
        let pair = |text: &str| {
            let mut marks = text.chars().filter(|mark| !mark.is_whitespace());
            Some((marks.next()?, marks.next()?))
        };
        let letters =
            |name: &str| lexicon.words(name).filter_map(|letter| letter.chars().next()).collect::<Vec<_>>();
        let (report_endings, endings): (Vec<_>, Vec<_>) = lexicon
            .section("sentence-endings")
            .filter_map(|entry| Some((last_char(entry.text)?, entry)))
            .partition(|(_, entry)| entry.tags == "quoted");
        let endings: Vec<_> = endings.into_iter().map(|(letter, entry)| (letter, entry.text)).collect();
        let copulas: Vec<_> = lexicon
            .section("copulas")
            .filter_map(|entry| Some((entry.text.chars().next()?, entry.tags)))
            .collect();
        let mut closing_letters = letters("final-letters");
        closing_letters.extend(endings.iter().chain(&copulas).map(|(letter, _)| letter));
        closing_letters.extend(report_endings.iter().map(|(letter, _)| letter));
        closing_letters.sort_unstable();
        closing_letters.dedup();
        Self {
            function_words: Words::of(lexicon, &["function-words", "sentence-openers"]),
            abbreviations: Words::of(lexicon, &["abbreviations"]),
            leading: Words::of(lexicon, &["leading-abbreviations"]),
            closing: Words::of(lexicon, &["dotted-acronyms", "closing-abbreviations"]),
            known_acronyms: Words::of(lexicon, &["known-acronyms"]),
            measures: Words::of(lexicon, &["measures"]),
            first_person: Words::of(lexicon, &["first-person"]),
            credits: Words::of(lexicon, &["credits"]),
            credit_starts: Words::of_all(
                lexicon.words("credits").filter_map(|label| label.split(' ').next()),
            ),
            credit_bits: bits_of_first_letters(lexicon, "credits"),
            bylines: Words::of(lexicon, &["bylines"]),
            and_words: Words::of(lexicon, &["and-words"]),
            name_particles: Words::of(lexicon, &["name-particles"]),
            usual_headings: Words::of(lexicon, &["usual-headings"]),
            months: Words::of(lexicon, &["months"]),
            inner_capitals: lexicon.words("inner-capitals").collect(),
            capital_endings: Words::of(lexicon, &["capital-endings"]),
            colon_endings: Words::of(lexicon, &["colon-endings"]),
            ordinals: lexicon.has_trait("ordinals"),
            capital_nouns: lexicon.has_trait("capital-nouns"),
            dashes: lexicon.has_trait("dashes") || lexicon.has_trait("paired-dashes"),
            quotes: lexicon.words("quotation-marks").filter_map(pair).collect(),
            openers: lexicon.words("paragraph-openers").collect(),
            endings,
            report_endings: report_endings.into_iter().map(|(_, entry)| entry.text).collect(),
            continuing_words: lexicon.words("continuing-words").collect(),
            question_endings: lexicon.words("question-endings").collect(),
            copulas,
            continuing_letters: letters("continuing-letters"),
            line_openers: lexicon.words("line-openers").collect(),
            linking_letters: letters("linking-letters"),
            glued_openers: lexicon.words("glued-openers").collect(),
            spaced_openers: lexicon
                .section("spaced-openers")
                .map(|entry| (entry.text, entry.tags == "speaking"))
                .collect(),
            spaced_opener_bits: bits_of_first_letters(lexicon, "spaced-openers"),
            linking_words: lexicon.words("linking-words").collect(),
            date_words: lexicon.section("date-words").map(|entry| (entry.text, entry.tags)).collect(),
            joint_endings: lexicon.words("joint-endings").collect(),
            particles: lexicon.words("particles").collect(),
            reporting_verbs: if lexicon.has_trait("unspaced") {
                reporting_verbs(lexicon)
            } else {
                Vec::new()
            },
            complementizers: lexicon.words("complementizers").collect(),
            sources: if lexicon.has_trait("unspaced") {
                lexicon.words("according-to").collect()
            } else {
                Vec::new()
            },
            initial_bits: bits_of_first_letters(lexicon, "initial-letters"),
            initial_letters: lexicon
                .section("initial-letters")
                .filter_map(|entry| Some((first_char(entry.text)?, entry.tags)))
                .collect(),
            final_letters: letters("final-letters"),
            closing_bits: closing_letters.iter().fold(0, |bits, letter| bits | bit(*letter)),
            closing_letters,
            least_paragraph: LeastParagraph::of(lexicon),
        }
    }

    /// Whether `letter`, with which `text` begins, is a word of its own before an apostrophe: `L’`.
    pub(super) fn is_elided(&self, letter: &str, text: &str) -> bool {
        letter.chars().count() == 1
            && text.get(letter.len()..).is_some_and(|rest| rest.starts_with(['\'', '’']))
            && self.function_words.has_lower(letter)
    }

    /// Whether a small-letter `prefix` may be followed by a capital within one word.
    pub(super) fn takes_inner_capital(&self, prefix: &str) -> bool {
        let takes = |entry: &&str| match entry.strip_prefix('-') {
            Some(ending) => prefix.ends_with(ending),
            None => *entry == prefix,
        };
        self.inner_capitals.iter().any(takes)
    }

    /// Whether `text` begins with what opens a line in a text without stops.
    pub(super) fn opens_line(&self, text: &str) -> bool {
        self.line_openers.iter().any(|opener| text.starts_with(opener))
    }

    /// Whether something follows `letter` in the same line.
    pub(super) fn goes_on(&self, letter: char) -> bool {
        self.linking_letters.contains(&letter)
    }

    /// Whether `text` begins with what belongs to the word before it.
    pub(super) fn is_particle(&self, text: &str) -> bool {
        self.particles.iter().any(|particle| text.starts_with(particle))
    }

    /// Whether `text` begins with what opens a paragraph, or with a letter or digit of another script.
    pub(super) fn opens_paragraph(&self, text: &str) -> bool {
        text.starts_with(|c: char| c.is_ascii_alphanumeric()) || self.has_opener(text)
    }

    /// Whether `text` begins with a word that opens paragraphs.
    pub(super) fn has_opener(&self, text: &str) -> bool {
        self.openers.iter().any(|opener| text.starts_with(opener))
    }

    /// The mark behind who said what stands before `text`, if it begins with that: `李建国说，`; but not `据介绍，`.
    pub(super) fn behind_speaker(&self, text: &str) -> Option<char> {
        if self.sources.iter().any(|source| text.starts_with(source)) {
            return None;
        }
        let mut near = text.char_indices().take(LONGEST_SPEAKER);
        let (end, mark) = near.find(|(_, c)| matches!(c, '，' | '。' | '：' | '“' | '！' | '？'))?;
        let clause = text.get(..end).filter(|_| matches!(mark, '，' | '。'))?;
        let said =
            |(verb, addressed): &(&str, bool)| clause.ends_with(verb) || *addressed && clause.contains(verb);
        self.reporting_verbs.iter().any(said).then_some(mark)
    }

    /// Whether `text` begins with a word that opens a sentence and ends no longer word, or with several.
    pub(super) fn opens_glued(&self, text: &str) -> bool {
        let goes_on = |c: char| c.is_alphanumeric() || is_combining(c) || is_vowel_sign(c);
        let mut rests = self.glued_openers.iter().filter_map(|opener| text.strip_prefix(opener));
        rests.any(|rest| !rest.starts_with(goes_on))
    }

    /// Whether a word may begin with `letter` that no other letter stands before: the first question.
    pub(super) fn may_begin_with(&self, letter: char) -> bool {
        self.initial_bits & bit(letter) != 0
    }

    /// Whether `letter` only begins words, and `previous` is none of those that are glued to these.
    pub(super) fn begins_word(&self, previous: char, letter: char) -> bool {
        let mut entries = self.initial_letters.iter();
        entries.any(|(initial, glued)| *initial == letter && !glued.contains(previous))
    }

    /// What stands before such a word at the end of `text`.
    pub(super) fn before_glued_opener<'t>(&self, text: &'t str) -> Option<&'t str> {
        self.glued_openers.iter().find_map(|opener| text.strip_suffix(opener))
    }

    /// What stands before a word that opens paragraphs at the end of `text`.
    pub(super) fn before_opener<'t>(&self, text: &'t str) -> Option<&'t str> {
        self.openers.iter().find_map(|opener| text.strip_suffix(opener))
    }

    /// Whether such a word may begin with `letter`: the first question.
    pub(super) fn may_lack_space(&self, letter: char) -> bool {
        self.spaced_opener_bits & bit(letter) != 0
    }

    /// Whether `text` begins with a word that stands behind a space, if not behind another word, with which `before`
    /// ends: `เป็นต้นอย่างไรก็ตาม`, but not `แต่อย่างไรก็ตาม`.
    pub(super) fn lacks_space(&self, before: &str, text: &str) -> bool {
        let opens = |(opener, speaking): &(&str, bool)| {
            text.starts_with(opener) && (!speaking || self.begins_report(text))
        };
        self.spaced_openers.iter().any(opens) && !self.is_linked(before)
    }

    /// Whether `text` begins with a name, set apart by a space from a verb of saying and what introduces a clause:
    /// `นายสมชาย ใจดี กล่าวว่า`.
    fn begins_report(&self, text: &str) -> bool {
        let words = words::first_characters(text, LONGEST_NAME).split(' ').skip(1);
        let mut rests = words
            .flat_map(|word| self.reporting_verbs.iter().filter_map(|(verb, _)| word.strip_prefix(verb)));
        rests.any(|rest| self.complementizers.iter().any(|word| rest.starts_with(word)))
    }

    /// Whether `text`, behind `previous`, begins with a day or a year and the word for it: `20일 `, `2023년 `, but not `제20일 `.
    pub(super) fn begins_day(&self, previous: char, text: &str) -> bool {
        let number = words::first_number(text);
        let rest = text.get(number.len()..).unwrap_or("");
        let counts = |tag: &str| match tag {
            "day" => number.len() <= 2,
            "year" => number.len() == 4,
            _ => false,
        };
        let told = |word: &str| rest.strip_prefix(word).is_some_and(|rest| rest.starts_with(' '));
        let mut entries = self.date_words.iter();
        let ordinal = entries.clone().any(|(word, tag)| *tag == "ordinal" && word.starts_with(previous));
        !ordinal && entries.any(|(word, tag)| counts(tag) && told(word))
    }

    /// Whether `text` begins with a word that links it to what stands before it.
    pub(super) fn links(&self, text: &str) -> bool {
        let unspaced = !self.spaced_openers.is_empty();
        let rest = |word: &&str| text.strip_prefix(*word);
        let mut rests = self.linking_words.iter().filter_map(rest);
        rests.any(|rest| unspaced || !rest.starts_with(char::is_alphanumeric))
    }

    /// Whether `word`, glued to another, is rather a word of its own than the end of a compound.
    pub(super) fn may_be_glued(&self, word: &str) -> bool {
        self.joint_endings.is_empty() || self.joint_endings.iter().any(|ending| word.ends_with(ending))
    }

    /// Whether a word behind a heading is told by its ending.
    pub(super) fn has_joint_endings(&self) -> bool {
        !self.joint_endings.is_empty()
    }

    /// Whether `text` ends with what ends a sentence.
    pub(super) fn ends_sentence(&self, text: &str) -> bool {
        let last = last_char(text);
        self.endings.iter().any(|(letter, ending)| Some(*letter) == last && text.ends_with(ending))
    }

    /// Whether `text`, with a quotation near its end, ends with what ends its sentence before `after`: `"…" เธอกล่าว`, but
    /// not `"…" เธอกล่าวกับผู้สื่อข่าว`.
    pub(super) fn ends_report(&self, text: &str, after: &str) -> bool {
        self.report_endings.iter().any(|ending| text.ends_with(ending))
            && !self.continuing_words.iter().any(|word| after.starts_with(word))
    }

    /// Whether `text` ends with a word that links it to what follows.
    pub(super) fn is_linked(&self, text: &str) -> bool {
        self.linking_words.iter().any(|word| text.ends_with(word))
    }

    /// Whether `text` begins with a few words with a verb of saying among them that introduces nothing.
    pub(super) fn names_speaker(&self, text: &str) -> bool {
        let near = words::first_characters(text, LONGEST_SPEAKER);
        let ends = |(verb, _): &(&'static str, bool)| near.find(verb).map(|at| at + verb.len());
        let introduces = |rest: &str| self.complementizers.iter().any(|word| rest.starts_with(word));
        let mut ends = self.reporting_verbs.iter().filter_map(ends);
        ends.any(|end| text.get(end..).is_some_and(|rest| !introduces(rest)))
    }

    /// Whether `text` ends with a question that has no question mark.
    pub(super) fn ends_question(&self, text: &str) -> bool {
        self.question_endings.iter().any(|ending| text.ends_with(ending))
    }

    /// The letters that `letter` makes other words with, if it ends a sentence behind a noun.
    pub(super) fn copula(&self, letter: char) -> Option<&'static str> {
        self.copulas.iter().find(|(copula, _)| *copula == letter).map(|(_, others)| *others)
    }

    /// Whether a sentence may go on with `letter` behind what could end it.
    pub(super) fn continues_sentence(&self, letter: char) -> bool {
        self.continuing_letters.contains(&letter)
    }

    /// Whether a block may end between `letter` and another one, both without case.
    pub(super) fn may_end_with(&self, letter: char) -> bool {
        self.closing_bits & bit(letter) != 0 && self.closing_letters.contains(&letter)
    }

    /// Whether `letter` only ends words.
    pub(super) fn ends_word(&self, letter: char) -> bool {
        self.final_letters.contains(&letter)
    }

    /// The lengths of this language's paragraphs.
    pub(super) fn least_paragraph(&self) -> LeastParagraph {
        self.least_paragraph
    }

    /// Whether `line` credits a picture or a source, or points elsewhere: `Foto: …`, `Read more: …`, `© …`. What
    /// has several words needs no colon: `Read more about …`.
    pub(super) fn is_credit(&self, line: &str) -> bool {
        if line.starts_with('©') {
            return true;
        }
        // Most lines begin with other letters or words, and are read no further.
        if first_char(line).and_then(small).is_some_and(|first| self.credit_bits & bit(first) == 0) {
            return false;
        }
        let mut near = line.char_indices().take(LONGEST_LABEL);
        let first = near.find(|(_, c)| matches!(c, ' ' | ':' | '：' | '.' | '\u{a0}'));
        let first = first.and_then(|(end, _)| line.get(..end)).unwrap_or("");
        if !self.credit_starts.has_lower(first) {
            return false;
        }
        let mut spaces = 0;
        let is_label = |(at, c): (usize, char)| {
            spaces += usize::from(c == ' ');
            let ends = matches!(c, ':' | '：' | '.') || c == ' ' && spaces > 1;
            ends && line.get(..at).is_some_and(|label| self.credits.has_lower(label.trim_end()))
        };
        line.char_indices().take(LONGEST_LABEL).any(is_label)
    }

    /// Whether `text` begins with such a label and a colon.
    pub(super) fn is_label(&self, text: &str) -> bool {
        if first_char(text).and_then(small).is_some_and(|first| self.credit_bits & bit(first) == 0) {
            return false;
        }
        let end = text.char_indices().take(LONGEST_LABEL).find(|(_, c)| matches!(c, ':' | '：'));
        end.and_then(|(end, _)| text.get(..end)).is_some_and(|label| self.credits.has_lower(label))
    }

    /// Whether `line` says who wrote the text: `By Ann Lee, editor`, `Von Jan Maier und Eva Kern`. Each name has two
    /// words or more.
    pub(super) fn is_byline(&self, line: &str) -> bool {
        let Some((_, names)) = line.split_once(' ').filter(|(by, _)| self.bylines.has_lower(by)) else {
            return false;
        };
        let names = names.split([',', '|', '/', '(']).next().unwrap_or("").trim_end();
        let mut words = 0;
        let named = names.split(' ').all(|word| {
            let joins = self.and_words.has(word);
            let whole = !joins || words > 1;
            let capital = first_char(word).is_some_and(char::is_uppercase);
            words = if joins { 0 } else { words + usize::from(capital) };
            whole && (capital || joins || self.name_particles.has(word))
        });
        named && words > 1
    }

    /// Whether `text` begins with an amount, as an ingredient does: `120 ml oil`, `3 Esslöffel Öl`.
    pub(super) fn begins_amount(&self, text: &str) -> bool {
        let everywhere = &Everywhere::get().measures;
        words::begins_with_amount(text, |word| everywhere.has(word) || self.measures.has(word))
    }

    /// Whether `text` begins with a number of things: `2 eggs`, in German `2 Eier`.
    pub(super) fn begins_count(&self, text: &str) -> bool {
        words::begins_with_count(text) || self.capital_nouns && words::is_number_of_word(text)
    }

    /// Whether `text` begins with a day and its month: `1 May`, `1. Mai`.
    pub(super) fn is_date(&self, text: &str) -> bool {
        let day = words::first_number(text);
        let rest = text.get(day.len()..).unwrap_or("");
        let month = rest.strip_prefix('.').unwrap_or(rest).strip_prefix(' ').map_or("", words::first_word);
        (1..=2).contains(&day.len()) && self.months.has(month)
    }

    /// Whether `line` is a heading whatever stands around it: `Background`, `What’s next?`.
    pub(super) fn is_usual_heading(&self, line: &str) -> bool {
        // Most lines are longer than any of these, and spare the look-up.
        line.len() <= LONGEST_USUAL
            && self.usual_headings.has_lower(line.trim_end_matches([':', '?', ' ', '\u{a0}', '\u{202f}']))
    }

    /// Whether `mark` is a double quotation mark that opens in this language, and never closes.
    pub(super) fn is_opening(&self, mark: char) -> bool {
        matches!(mark, '„' | '“' | '”' | '«' | '»') && self.role(mark) == Role::Opens
    }

    /// The side on which `mark` stands in this language.
    pub(super) fn role(&self, mark: char) -> Role {
        let quotes = if self.quotes.is_empty() { USUAL_QUOTES } else { &self.quotes };
        let opens = quotes.iter().any(|(open, _)| *open == mark);
        let closes = quotes.iter().any(|(_, close)| *close == mark);
        match (opens, closes) {
            (true, false) => Role::Opens,
            (false, true) => Role::Closes,
            (true, true) => Role::Either,
            // A mark that is foreign to the language.
            (false, false) => match mark {
                '„' | '‚' | '‹' => Role::Opens,
                '”' | '’' | '›' => Role::Closes,
                _ => Role::Either,
            },
        }
    }
}

/// The [`bit`]s of the letters with which the words of a section begin.
fn bits_of_first_letters(lexicon: &Lexicon, section: &str) -> u64 {
    lexicon.words(section).filter_map(first_char).fold(0, |bits, c| bits | bit(c))
}

/// The verbs of saying; whether who is spoken to stands behind them.
fn reporting_verbs(lexicon: &Lexicon) -> Vec<(&'static str, bool)> {
    let verbs = lexicon.section("reporting-verbs");
    verbs.map(|entry| (entry.text, entry.tags.contains("addressed"))).collect()
}

/// The longest name of who speaks, with the offices behind it, in characters.
const LONGEST_NAME: usize = 120;

/// The longest clause that names who said something, in characters.
const LONGEST_SPEAKER: usize = 30;

/// The longest of the usual headings, in bytes.
const LONGEST_USUAL: usize = 40;

/// The longest label with which a credit begins, in characters.
const LONGEST_LABEL: usize = 24;

/// The marks of a language without a data file.
const USUAL_QUOTES: &[(char, char)] = &[('“', '”'), ('‘', '’'), ('«', '»'), ('„', '”')];

/// What holds in every language: the data file `common.txt`.
#[derive(Debug)]
pub(super) struct Everywhere {
    /// Names and words with a capital inside.
    pub(super) camel_case: Words,
    /// What many names end with behind such a capital.
    pub(super) camel_endings: Words,
    /// What follows the name of a company: `Ltd`.
    pub(super) company_forms: Words,
    /// Ends of host names.
    pub(super) domains: Words,
    /// Units and the like, which follow a number without a space.
    pub(super) units: Words,
    /// What things are measured in, behind a number.
    measures: Words,
    /// What stands behind a time: `Uhr`.
    clock_words: Words,
    /// Abbreviations before a number: `art`, `tel`.
    pub(super) number_abbreviations: Words,
    /// What begins a notice of rights.
    notices: Vec<&'static str>,
}

impl Everywhere {
    pub(super) fn get() -> &'static Everywhere {
        static EVERYWHERE: Lazy<Everywhere> = Lazy::new(|| {
            let lexicon = Lexicon::common();
            Everywhere {
                camel_case: Words::of(lexicon, &["camel-case"]),
                camel_endings: Words::of(lexicon, &["camel-endings"]),
                company_forms: Words::of(lexicon, &["company-forms"]),
                domains: Words::of(lexicon, &["domains"]),
                units: Words::of(lexicon, &["units"]),
                measures: Words::of(lexicon, &["measures"]),
                clock_words: Words::of(lexicon, &["clock-words"]),
                number_abbreviations: Words::of(lexicon, &["number-abbreviations"]),
                notices: lexicon.words("notices").collect(),
            }
        });
        &EVERYWHERE
    }

    /// Whether `text` begins with a time and the word for it: `10.45 uur`.
    pub(super) fn is_time_of_day(&self, text: &str) -> bool {
        let hour = words::first_number(text);
        let rest = text.get(hour.len()..).and_then(|rest| rest.strip_prefix(['.', ':'])).unwrap_or("");
        let minute = words::first_number(rest);
        let word =
            rest.get(minute.len()..).and_then(|rest| rest.strip_prefix(' ')).map_or("", words::first_word);
        (1..=2).contains(&hour.len()) && minute.len() == 2 && self.clock_words.has(word)
    }

    /// Whether `word` is what things are measured in: `kg`, `MB`.
    pub(super) fn is_unit(&self, word: &str) -> bool {
        self.units.has(word) || self.measures.has(word)
    }

    /// Whether `text` begins with a notice of rights.
    pub(super) fn begins_notice(&self, text: &str) -> bool {
        self.notices.iter().any(|notice| text.starts_with(notice))
    }
}

//! What the engine knows of a language: the sections of its data file, made ready for lookups.

use super::words::{self, last_char};
use crate::language::{Language, Lexicon};
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
}

/// A word of up to sixteen bytes, as a number: compared and hashed in one step.
type PackedWord = u128;

fn pack(word: &str) -> Option<PackedWord> {
    let mut bytes = [0; size_of::<PackedWord>()];
    bytes.get_mut(..word.len())?.copy_from_slice(word.as_bytes());
    Some(PackedWord::from_le_bytes(bytes))
}

/// The packed `word` in lower case; `None` where it is long or has letters beyond ASCII.
fn pack_lower(word: &str) -> Option<PackedWord> {
    let mut bytes = [0; size_of::<PackedWord>()];
    bytes.get_mut(..word.len())?.copy_from_slice(word.as_bytes());
    bytes.make_ascii_lowercase();
    bytes.is_ascii().then_some(PackedWord::from_le_bytes(bytes))
}

impl Words {
    /// Whether the set holds nothing.
    pub(super) fn is_empty(&self) -> bool {
        self.short.is_empty() && self.long.is_empty()
    }

    fn of(lexicon: &Lexicon, sections: &[&str]) -> Self {
        let mut words = Self::default();
        for word in sections.iter().flat_map(|name| lexicon.words(name)) {
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
            None => !self.is_empty() && self.has(&word.to_lowercase()),
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
    /// What only those who are quoted say of themselves: `I`, `our`.
    pub(super) first_person: Words,
    /// What stands before the colon of a credit or of a pointer elsewhere.
    credits: Words,
    /// Endings of small-letter prefixes after which a capital is no new word (isiZulu `kwaZulu`).
    inner_capitals: Vec<&'static str>,
    /// Endings of words that go on from a capital inside them (German `LeserInnen`).
    pub(super) capital_endings: Words,
    /// Endings that a colon sets apart from their word (German `Leser:innen`).
    pub(super) colon_endings: Words,
    /// A number with a full stop is an ordinal: `am 12.`.
    pub(super) ordinals: bool,
    /// A dash may open what is said.
    pub(super) dashes: bool,
    quotes: Vec<(char, char)>,
    /// What a paragraph opens with, where no space parts words.
    openers: Vec<&'static str>,
    /// What a sentence ends with there, and its last letter, which is asked first.
    endings: Vec<(char, &'static str)>,
    /// What ends a sentence behind a noun, with the letters that it makes other words with.
    copulas: Vec<(char, &'static str)>,
    /// Letters with which a sentence goes on behind such endings.
    continuing_letters: Vec<char>,
    /// What a line opens with in a text without stops, and the letters after which none ends.
    line_openers: Vec<&'static str>,
    linking_letters: Vec<char>,
    /// What opens a sentence and ends no longer word.
    glued_openers: Vec<&'static str>,
    /// How a word ends that may follow a heading without a space; any, where it is empty.
    joint_endings: Vec<&'static str>,
    /// What is glued to a closing mark and belongs to the word before it.
    particles: Vec<&'static str>,
    /// Letters that only end words.
    final_letters: Vec<char>,
    /// All with which one of the above ends.
    closing_letters: Vec<char>,
    least_paragraph: LeastParagraph,
}

/// How many characters a block has before a stop ends it, where no space follows stops.
#[derive(Debug, Clone, Copy)]
pub(super) struct LeastParagraph {
    pub(super) of_one_sentence: usize,
    pub(super) of_sentences: usize,
    pub(super) before_opener: usize,
    pub(super) before_exclamation: usize,
}

impl Default for LeastParagraph {
    fn default() -> Self {
        Self { of_one_sentence: 120, of_sentences: 90, before_opener: 60, before_exclamation: 15 }
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
            of_one_sentence: number("of-one-sentence", usual.of_one_sentence),
            of_sentences: number("of-sentences", usual.of_sentences),
            before_opener: number("before-opener", usual.before_opener),
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
        match language.and_then(|language| Some((COMPILED.get(&language)?, language.lexicon()?))) {
            Some((cell, lexicon)) => cell.get_or_init(|| Rules::compile(lexicon)),
            None => &NONE,
        }
    }

    fn compile(lexicon: &Lexicon) -> Self {
        let pair = |text: &str| {
            let mut marks = text.chars().filter(|mark| !mark.is_whitespace());
            Some((marks.next()?, marks.next()?))
        };
        let letters =
            |name: &str| lexicon.words(name).filter_map(|letter| letter.chars().next()).collect::<Vec<_>>();
        let endings: Vec<_> = lexicon
            .words("sentence-endings")
            .filter_map(|ending| Some((last_char(ending)?, ending)))
            .collect();
        let copulas: Vec<_> = lexicon
            .section("copulas")
            .filter_map(|entry| Some((entry.text.chars().next()?, entry.tags)))
            .collect();
        let mut closing_letters = letters("final-letters");
        closing_letters.extend(endings.iter().chain(&copulas).map(|(letter, _)| letter));
        closing_letters.sort_unstable();
        closing_letters.dedup();
        Self {
            function_words: Words::of(lexicon, &["function-words", "sentence-openers"]),
            abbreviations: Words::of(lexicon, &["abbreviations"]),
            leading: Words::of(lexicon, &["leading-abbreviations"]),
            first_person: Words::of(lexicon, &["first-person"]),
            credits: Words::of(lexicon, &["credits"]),
            inner_capitals: lexicon.words("inner-capitals").collect(),
            capital_endings: Words::of(lexicon, &["capital-endings"]),
            colon_endings: Words::of(lexicon, &["colon-endings"]),
            ordinals: lexicon.words("traits").any(|trait_| trait_ == "ordinals"),
            dashes: lexicon.words("traits").any(|trait_| matches!(trait_, "dashes" | "paired-dashes")),
            quotes: lexicon.words("quotation-marks").filter_map(pair).collect(),
            openers: lexicon.words("paragraph-openers").collect(),
            endings,
            copulas,
            continuing_letters: letters("continuing-letters"),
            line_openers: lexicon.words("line-openers").collect(),
            linking_letters: letters("linking-letters"),
            glued_openers: lexicon.words("glued-openers").collect(),
            joint_endings: lexicon.words("joint-endings").collect(),
            particles: lexicon.words("particles").collect(),
            final_letters: letters("final-letters"),
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
        self.inner_capitals.iter().any(|ending| prefix.ends_with(ending))
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
        text.starts_with(|c: char| c.is_ascii_alphanumeric())
            || self.openers.iter().any(|opener| text.starts_with(opener))
    }

    /// Whether `word` opens a sentence and ends no longer word, where spaces part words.
    pub(super) fn opens_glued(&self, word: &str) -> bool {
        self.glued_openers.contains(&word)
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

    /// The letters that `letter` makes other words with, if it ends a sentence behind a noun.
    pub(super) fn copula(&self, letter: char) -> Option<&'static str> {
        self.copulas.iter().find(|(copula, _)| *copula == letter).map(|(_, others)| *others)
    }

    /// Whether a sentence may go on with `letter` behind what could end it.
    pub(super) fn continues_sentence(&self, letter: char) -> bool {
        self.continuing_letters.contains(&letter)
    }

    /// Whether a block may end between `letter` and another one of a script that puts no space between words.
    pub(super) fn may_end_with(&self, letter: char) -> bool {
        self.closing_letters.contains(&letter)
    }

    /// Whether `letter` only ends words.
    pub(super) fn ends_word(&self, letter: char) -> bool {
        self.final_letters.contains(&letter)
    }

    /// The lengths of this language's paragraphs.
    pub(super) fn least_paragraph(&self) -> LeastParagraph {
        self.least_paragraph
    }

    /// Whether `line` credits a picture or a source, or points elsewhere: `Foto: …`, `Read more: …`, `© …`.
    pub(super) fn is_credit(&self, line: &str) -> bool {
        let label = line.char_indices().take(LONGEST_LABEL).find(|(_, c)| *c == ':');
        line.starts_with('©')
            || label.and_then(|(end, _)| line.get(..end)).is_some_and(|label| self.credits.has_lower(label))
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

/// The longest label before the colon of a credit, in characters.
const LONGEST_LABEL: usize = 24;

/// The marks of a language without a data file.
const USUAL_QUOTES: &[(char, char)] = &[('“', '”'), ('‘', '’'), ('«', '»'), ('„', '”')];

/// What holds in every language: the data file `common.txt`.
#[derive(Debug)]
pub(super) struct Everywhere {
    /// Names and words with a capital inside.
    pub(super) camel_case: Words,
    /// Ends of host names.
    pub(super) domains: Words,
    /// Units and the like, which follow a number without a space.
    pub(super) units: Words,
    /// What things are measured in, behind a number.
    measures: Words,
    /// What begins a notice of rights.
    notices: Vec<&'static str>,
}

impl Everywhere {
    pub(super) fn get() -> &'static Everywhere {
        static EVERYWHERE: Lazy<Everywhere> = Lazy::new(|| {
            let lexicon = Lexicon::common();
            Everywhere {
                camel_case: Words::of(lexicon, &["camel-case"]),
                domains: Words::of(lexicon, &["domains"]),
                units: Words::of(lexicon, &["units"]),
                measures: Words::of(lexicon, &["measures"]),
                notices: lexicon.words("notices").collect(),
            }
        });
        &EVERYWHERE
    }

    /// Whether `text` begins with an amount, as an ingredient does: `120 ml oil`.
    pub(super) fn begins_amount(&self, text: &str) -> bool {
        words::begins_with_amount(text, |word| self.measures.has(word))
    }

    /// Whether `text` begins with a notice of rights.
    pub(super) fn begins_notice(&self, text: &str) -> bool {
        self.notices.iter().any(|notice| text.starts_with(notice))
    }
}

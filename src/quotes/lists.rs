//! The word lists of a language, compiled for looking words up.

use super::class::Class;
use crate::language::{Language, Lexicon};
use once_cell::sync::{Lazy, OnceCell};
use std::{
    collections::HashMap,
    hash::{BuildHasherDefault, Hasher},
};

/// Which section gives its entries which class.
const SECTIONS: &[(&str, Class)] = &[
    ("function-words", Class::FUNCTION),
    ("months", Class::TIME),
    ("reporting-verbs", Class::VERB),
    ("reporting-participles", Class::PARTICIPLE),
    ("past-participles", Class::PAST),
    ("reporting-infinitives", Class::INFINITIVE),
    ("auxiliaries", Class::NONE),
    ("adverbs", Class::ADVERB),
    ("complementizers", Class::COMPLEMENTIZER),
    ("pronouns", Class::PRONOUN),
    ("object-pronouns", Class::OBJECT),
    ("possessives", Class::POSSESSIVE),
    ("relatives", Class::RELATIVE),
    ("determiners", Class::DETERMINER),
    ("noun-prepositions", Class::NOUN_PREPOSITION),
    ("prepositions", Class::PREPOSITION),
    ("conjunctions", Class::CONJUNCTION),
    ("and-words", Class::AND),
    ("according-to", Class::ACCORDING),
    ("agents", Class::AGENT),
    ("speech-nouns", Class::SPEECH_NOUN),
    ("roles", Class::ROLE),
    ("titles", Class::TITLE),
    ("naming-markers", Class::NAMING),
    ("time-words", Class::TIME),
    ("name-particles", Class::PARTICLE),
    ("first-names", Class::FIRST_NAME),
    ("reported-mood", Class::REPORTED),
];

/// Sections whose entries also belong to the sphere of thinking.
const BELIEF_SECTIONS: &[(&str, Class)] =
    &[("belief-verbs", Class::VERB), ("belief-participles", Class::PARTICIPLE), ("belief-past", Class::PAST)];

/// The class that a tag of an entry stands for.
fn tag_class(tag: &str) -> Class {
    match tag {
        "masculine" => Class::MASCULINE,
        "feminine" => Class::FEMININE,
        "neuter" => Class::NEUTER,
        "plural" => Class::PLURAL,
        "first" => Class::SPEECH_PERSON,
        "indefinite" => Class::INDEFINITE,
        "have" => Class::HAVE,
        "be" => Class::BE,
        "modal" => Class::MODAL,
        "belief" => Class::BELIEF,
        "counterpart" => Class::COUNTERPART,
        "weak" => Class::WEAK,
        "document" => Class::DOCUMENT,
        "body" => Class::BODY,
        _ => Class::NONE,
    }
}

/// An entry of several words, without the first.
#[derive(Debug)]
pub(super) struct Phrase {
    pub(super) rest: Box<[Box<str>]>,
    pub(super) class: Class,
}

/// What a language puts into the engine.
#[derive(Debug, Default)]
pub(super) struct Lists {
    words: HashMap<Box<str>, Class, BuildHasherDefault<WordHasher>>,
    phrases: HashMap<Box<str>, Vec<Phrase>>,
    adverb_endings: Vec<&'static str>,
    role_endings: Vec<&'static str>,
    elisions: Vec<&'static str>,
    enclitics: Vec<&'static str>,
    abbreviations: HashMap<Box<str>, ()>,
    synonyms: HashMap<Box<str>, Vec<Box<str>>>,
    traits: Traits,
}

/// How a language goes about reporting.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(super) struct Traits {
    /// Nouns are written with a capital.
    pub(super) capital_nouns: bool,
    /// Names have endings that change.
    pub(super) inflected_names: bool,
    /// The cue may stand inside the marks.
    pub(super) cues_inside: bool,
    /// A verb may go without a subject.
    pub(super) implied_subjects: bool,
    /// The subject follows its verb beside quotes only.
    pub(super) inversion_beside_quotes: bool,
    /// A reported clause may go without an introducing word.
    pub(super) bare_clauses: bool,
    /// The objects of reporting verbs count as reports.
    pub(super) object_clauses: bool,
}

impl Lists {
    /// The lists of `language`; empty ones where it has no data file.
    pub(super) fn of(language: Option<Language>) -> &'static Lists {
        static COMPILED: Lazy<HashMap<Language, OnceCell<Lists>>> =
            Lazy::new(|| Lexicon::languages().map(|language| (language, OnceCell::new())).collect());
        static EMPTY: Lazy<Lists> = Lazy::new(Lists::default);
        let compiled = language.and_then(|language| Some((COMPILED.get(&language)?, language.lexicon()?)));
        match compiled {
            Some((cell, lexicon)) => cell.get_or_init(|| Lists::compile(lexicon)),
            None => &EMPTY,
        }
    }

    fn compile(lexicon: &'static Lexicon) -> Self {
        let mut lists = Lists {
            elisions: lexicon.words("elisions").collect(),
            enclitics: lexicon.words("enclitics").collect(),
            ..Default::default()
        };
        for &(section, class) in SECTIONS {
            lists.add_section(lexicon, section, class);
        }
        for &(section, class) in BELIEF_SECTIONS {
            lists.add_section(lexicon, section, class | Class::BELIEF);
        }
        lists.adverb_endings = lexicon.words("adverb-endings").collect();
        lists.role_endings = lexicon.words("role-endings").collect();
        for name in lexicon.words("traits") {
            match name {
                "capital-nouns" => lists.traits.capital_nouns = true,
                "inflected-names" => lists.traits.inflected_names = true,
                "cues-inside" => lists.traits.cues_inside = true,
                "implied-subjects" => lists.traits.implied_subjects = true,
                "inversion-beside-quotes" => lists.traits.inversion_beside_quotes = true,
                "bare-clauses" => lists.traits.bare_clauses = true,
                "object-clauses" => lists.traits.object_clauses = true,
                _ => {}
            }
        }
        for word in lexicon.words("abbreviations") {
            lists.abbreviations.insert(normal(word).into_boxed_str(), ());
        }
        for entry in lexicon.section("role-synonyms") {
            let same = entry.tags.split('/').map(|word| normal(word.trim()).into_boxed_str()).collect();
            lists.synonyms.insert(normal(entry.text).into_boxed_str(), same);
        }
        lists
    }

    fn add_section(&mut self, lexicon: &Lexicon, section: &str, class: Class) {
        for entry in lexicon.section(section) {
            let class = entry.tags.split_whitespace().map(tag_class).fold(class, |sum, tag| sum | tag);
            let text = normal(entry.text);
            let mut words = self.pieces(&text);
            if words.is_empty() {
                continue;
            }
            let first = words.remove(0);
            if words.is_empty() {
                let known = self.words.entry(first).or_default();
                // A verb that reports speech stays one when it is listed for thinking, too.
                let class = if class.is(Class::BELIEF) && known.is(Class::REPORTING) {
                    class.without(Class::BELIEF)
                } else {
                    class
                };
                *known |= class;
            } else {
                *self.words.entry(first.clone()).or_default() |= Class::PHRASE;
                self.phrases.entry(first).or_default().push(Phrase { rest: words.into(), class });
            }
        }
    }

    /// An entry in the pieces that the tokenizer makes of it.
    fn pieces(&self, text: &str) -> Vec<Box<str>> {
        let mut pieces = Vec::new();
        for word in text.split_whitespace() {
            let mut rest = word;
            while let Some((before, after)) = rest.split_once('\'') {
                if before.is_empty() || after.is_empty() || after.len() <= 2 {
                    break;
                }
                pieces.push(format!("{before}'").into_boxed_str());
                rest = after;
            }
            match rest.rsplit_once('-') {
                Some((verb, pronoun)) if self.is_enclitic(pronoun) => {
                    pieces.push(verb.strip_suffix("-t").unwrap_or(verb).into());
                    pieces.push(pronoun.into());
                }
                _ => pieces.push(rest.into()),
            }
        }
        pieces
    }

    /// What is known of a word, given in lower case with straight apostrophes.
    pub(super) fn class(&self, word: &str) -> Class {
        self.words.get(word).copied().unwrap_or_default()
    }

    /// What the ending of an unlisted word tells.
    pub(super) fn class_by_ending(&self, word: &str, capital: bool) -> Class {
        let ends = |endings: &[&str]| {
            endings.iter().any(|ending| word.len() > ending.len() + 1 && word.ends_with(ending))
        };
        let mut class = Class::NONE;
        if !capital && ends(&self.adverb_endings) {
            class |= Class::ADVERB;
        }
        if ends(&self.role_endings) {
            class |= Class::ROLE;
        }
        class
    }

    /// The entries of several words that begin with `first`.
    pub(super) fn phrases(&self, first: &str) -> &[Phrase] {
        self.phrases.get(first).map_or(&[], Vec::as_slice)
    }

    /// Whether a word before an apostrophe leans on the next one (`l'`, `qu'`).
    pub(super) fn is_elision(&self, word: &str) -> bool {
        self.elisions.contains(&word)
    }

    /// Whether a word behind a hyphen is a pronoun that hangs on its verb (`-il`).
    pub(super) fn is_enclitic(&self, word: &str) -> bool {
        self.enclitics.contains(&word)
    }

    /// Whether any word can have a pronoun hang on it.
    pub(super) fn has_enclitics(&self) -> bool {
        !self.enclitics.is_empty()
    }

    /// Whether the full stop behind `word` is part of it.
    pub(super) fn is_abbreviation(&self, word: &str) -> bool {
        self.abbreviations.contains_key(word)
    }

    /// Roles that a role is another word for.
    pub(super) fn synonyms(&self, role: &str) -> &[Box<str>] {
        self.synonyms.get(role).map_or(&[], Vec::as_slice)
    }

    pub(super) fn traits(&self) -> Traits {
        self.traits
    }
}

/// `word` as the tables have it: in lower case, with straight apostrophes.
pub(super) fn normal(word: &str) -> String {
    let mut out = String::with_capacity(word.len());
    normal_into(word, &mut out);
    out
}

/// [`normal`], into a buffer that is used again and again.
pub(super) fn normal_into(word: &str, out: &mut String) {
    out.clear();
    if word.is_ascii() {
        out.push_str(word);
        out.make_ascii_lowercase();
        return;
    }
    for char in word.chars() {
        match char {
            '’' | 'ʼ' => out.push('\''),
            _ => out.extend(char.to_lowercase()),
        }
    }
}

/// A quick hash for short words.
#[derive(Debug, Default, Clone, Copy)]
pub(super) struct WordHasher(u64);

impl Hasher for WordHasher {
    fn finish(&self) -> u64 {
        self.0 ^ (self.0 >> 29)
    }

    fn write(&mut self, bytes: &[u8]) {
        for chunk in bytes.chunks(8) {
            let mut word = [0; 8];
            word.iter_mut().zip(chunk).for_each(|(to, from)| *to = *from);
            self.0 = (self.0.rotate_left(5) ^ u64::from_le_bytes(word)).wrapping_mul(0x517c_c1b7_2722_0a95);
        }
    }
}

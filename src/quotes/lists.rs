//! The word lists of a language, compiled for looking words up.

mod ending;
mod key;
mod name_case;
mod traits;

pub(super) use key::{KeyHashing, is_normal_in_bytes, key, normal, normal_into, stem};
pub(super) use traits::Traits;

use super::{
    class::Class,
    unspaced::Lengths,
    words::{WordTable, number},
};
use crate::language::{Language, Lexicon};
use ending::{Ending, close, tail};
use key::together;
use name_case::{FirstName, NameCase};
use once_cell::sync::{Lazy, OnceCell};
use std::{
    collections::{HashMap, HashSet},
    ops::BitOr,
};

/// Which section gives its entries which class.
const SECTIONS: &[(&str, Class)] = &[
    ("function-words", Class::FUNCTION),
    ("months", Class::TIME),
    ("abbreviations", Class::ABBREVIATION),
    ("reporting-verbs", Class::VERB),
    ("reporting-participles", Class::PARTICIPLE),
    ("past-participles", Class::PAST),
    ("reporting-infinitives", Class::INFINITIVE),
    ("auxiliaries", Class::NONE),
    ("adverbs", Class::ADVERB),
    ("complementizers", Class::COMPLEMENTIZER),
    ("pronouns", Class::PRONOUN),
    ("object-pronouns", Class::OBJECT),
    ("addressees", Class::OBJECT),
    ("possessives", Class::POSSESSIVE),
    ("relatives", Class::RELATIVE),
    ("determiners", Class::DETERMINER),
    ("noun-prepositions", Class::NOUN_PREPOSITION),
    ("prepositions", Class::PREPOSITION),
    ("conjunctions", Class::CONJUNCTION),
    ("things", Class::NEUTER),
    ("and-words", Class::AND),
    ("according-to", Class::ACCORDING),
    ("agents", Class::AGENT),
    ("speech-nouns", Class::SPEECH_NOUN),
    ("roles", Class::ROLE),
    ("titles", Class::TITLE),
    ("naming-markers", Class::NAMING),
    ("time-words", Class::TIME),
    ("name-particles", Class::PARTICLE),
    ("name-suffixes", Class::SUFFIX),
    ("first-names", Class::FIRST_NAME),
    ("reported-mood", Class::REPORTED),
    ("compounds", Class::CONTINUES),
    ("topic-endings", Class::TOPIC.or(Class::ADVERB)),
    ("press", Class::PRESS),
    ("bodies", Class::BODY),
    ("charges", Class::CHARGE),
    ("origins", Class::EPITHET),
];

/// Sections whose entries also belong to the sphere of thinking.
const BELIEF_SECTIONS: &[(&str, Class)] =
    &[("belief-verbs", Class::VERB), ("belief-participles", Class::PARTICIPLE), ("belief-past", Class::PAST)];

/// The classes that the tags of an entry stand for.
fn classes_of(tags: &str) -> Class {
    if tags.is_empty() {
        return Class::NONE;
    }
    tags.split_ascii_whitespace().map(tag_class).fold(Class::NONE, BitOr::bitor)
}

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
        "clausal" => Class::CLAUSAL,
        "noun" => Class::NOUN,
        "topic" => Class::TOPIC,
        "absolute" | "judging" => Class::ABSOLUTE,
        "adjunct" => Class::ADJUNCT,
        "behind" => Class::BEHIND,
        "charge" => Class::CHARGE,
        "citing" => Class::CITING,
        "possessive" => Class::POSSESSIVE,
        "addressed" => Class::ADDRESSED,
        "raising" => Class::RAISING,
        "anyone" => Class::EPITHET,
        "inner" => Class::INNER,
        "oblique" => Class::OBLIQUE,
        _ => Class::NONE,
    }
}

/// An entry of several words, without the first.
#[derive(Debug)]
pub(super) struct Phrase {
    /// The [`key`] of all of it, and those of the others.
    pub(super) key: u64,
    pub(super) rest: Box<[u64]>,
    pub(super) class: Class,
}

/// What is known of words, by their [`key`]s.
type Words = HashMap<u64, Class, KeyHashing>;

/// What a language puts into the engine.
#[derive(Debug, Default)]
pub(super) struct Lists {
    words: WordTable,
    /// Entries of several words, by the keys of the first two together.
    phrases: HashMap<u64, Vec<Phrase>, KeyHashing>,
    /// Endings that tell something of words, by the [`close`] of them.
    endings: Vec<Vec<Ending>>,
    elisions: Vec<&'static str>,
    enclitics: Vec<&'static str>,
    /// How long words are; of none, where a space parts words.
    lengths: Lengths,
    /// Articles that are glued to their nouns.
    articles: Vec<&'static str>,
    /// Particles that are glued to their words.
    particles: Vec<&'static str>,
    /// Titles that are glued to names.
    glued_titles: Vec<&'static str>,
    /// Endings of a reported clause, the particle behind it included.
    quotatives: Vec<&'static str>,
    /// The according-to phrases that begin with a particle, in two.
    glued_sources: Vec<(&'static str, &'static str)>,
    /// The endings of a possessor behind an acronym and a colon: `EU:s`.
    acronym_genitives: Vec<&'static str>,
    /// Common surnames, by their [`key`]s.
    surnames: HashSet<u64, KeyHashing>,
    name_endings: Vec<Ending>,
    cases: Vec<NameCase>,
    /// First names by the keys of their other cases.
    first_names: HashMap<u64, FirstName, KeyHashing>,
    synonyms: HashMap<u64, Vec<u64>, KeyHashing>,
    /// Words that make another role of the one behind them.
    role_modifiers: Vec<&'static str>,
    /// Words whose capital loses its accent, by their keys without it, and with it.
    unaccented: Vec<(u64, u64)>,
    traits: Traits,
}

impl Lists {
    /// The lists of `language`; empty ones where it has no data file.
    pub(super) fn of(language: Option<Language>) -> &'static Lists {
        static COMPILED: Lazy<HashMap<Language, OnceCell<Lists>>> =
            Lazy::new(|| Lexicon::languages().map(|language| (language, OnceCell::new())).collect());
        static EMPTY: Lazy<Lists> = Lazy::new(Lists::default);
        let language = language.map(Language::listed);
        match language.and_then(|language| Some((COMPILED.get(&language)?, language.lexicon()?))) {
            Some((cell, lexicon)) => cell.get_or_init(|| Lists::compile(lexicon)),
            None => &EMPTY,
        }
    }

    fn compile(lexicon: &'static Lexicon) -> Self {
        let mut lists = Lists {
            elisions: lexicon.words("elisions").collect(),
            enclitics: lexicon.words("enclitics").collect(),
            articles: lexicon.words("glued-articles").collect(),
            particles: lexicon.words("topic-endings").collect(),
            surnames: lexicon.words("surnames").map(key).collect(),
            glued_titles: lexicon.words("glued-titles").collect(),
            acronym_genitives: lexicon
                .section("colon-endings")
                .filter(|entry| entry.tags == "possessive")
                .map(|entry| entry.text)
                .collect(),
            quotatives: lexicon.words("quotative-endings").collect(),
            endings: (0..=u8::MAX).map(|_| Vec::new()).collect(),
            role_modifiers: lexicon.words("role-modifiers").collect(),
            name_endings: lexicon.words("name-endings").map(|text| Ending::new(text, Class::NONE)).collect(),
            unaccented: lexicon
                .section("unaccented")
                .map(|entry| (key(entry.text), key(entry.tags)))
                .collect(),
            traits: Traits::of(lexicon),
            ..Default::default()
        };
        lists.add_endings(lexicon);
        let mut words = Words::default();
        for &(section, class) in SECTIONS {
            lists.add_section(lexicon, section, class, &mut words);
        }
        for &(section, class) in BELIEF_SECTIONS {
            lists.add_section(lexicon, section, class | Class::BELIEF, &mut words);
        }
        lists.add_cases(lexicon, &mut words);
        lists.traits.verbs = words.values().any(|class| class.is(Class::REPORTING));
        lists.words = WordTable::new(words.into_iter().collect());
        if !lists.particles.is_empty() {
            lists.glued_sources =
                lexicon.words("according-to").filter_map(|phrase| phrase.split_once(' ')).collect();
        }
        if lists.traits.unspaced {
            let sections = SECTIONS.iter().chain(BELIEF_SECTIONS);
            let entries = sections.flat_map(|(section, _)| lexicon.words(section));
            lists.lengths = Lengths::of(entries.flat_map(|entry| lists.pieces(&normal(entry))));
        }
        for entry in lexicon.section("role-synonyms") {
            let same = entry.tags.split('/').map(|word| stem(word.trim())).collect();
            lists.synonyms.insert(key(entry.text), same);
        }
        lists
    }

    fn add_endings(&mut self, lexicon: &'static Lexicon) {
        let endings = [
            ("adverb-endings", Class::ADVERB),
            ("role-endings", Class::ROLE),
            ("age-endings", Class::ROLE.or(Class::AGE)),
            ("oblique-endings", Class::OBLIQUE),
            ("patronymic-endings", Class::SUFFIX),
            ("naming-endings", Class::NAMING.or(Class::WEAK)),
        ];
        for (section, class) in endings {
            for entry in lexicon.section(section) {
                let text = entry.text;
                let class = class | classes_of(entry.tags);
                if let Some(endings) = self.endings.get_mut(close(text.as_bytes())) {
                    endings.push(Ending::new(text, class));
                }
            }
        }
    }

    fn add_section(&mut self, lexicon: &Lexicon, section: &str, class: Class, table: &mut Words) {
        let mut text = String::new();
        let plurals = lexicon.words("plural-endings").map(|ending| (ending, Class::PLURAL));
        let genders = lexicon.section("gender-endings").map(|entry| (entry.text, classes_of(entry.tags)));
        let endings: Vec<_> = plurals.chain(genders).filter(|_| section.ends_with("-verbs")).collect();
        for entry in lexicon.section(section) {
            let class = class | classes_of(entry.tags);
            // `fanno | sapere`
            let verb = || entry.text.split(' ').next().unwrap_or_default();
            let ended = endings.iter().filter(|(ending, _)| verb().ends_with(ending));
            let class = ended.fold(class, |class, (_, told)| class | *told);
            normal_into(entry.text, &mut text);
            let key = number(text.as_bytes());
            let mut first = key;
            if text.bytes().any(|byte| matches!(byte, b'\'' | b'-' | b' ')) {
                let words = self.pieces(&text);
                let Some((begin, rest)) = words.split_first() else { continue };
                first = number(begin.as_bytes());
                let rest: Box<_> =
                    rest.iter().map(|word| number(word.trim_end_matches('.').as_bytes())).collect();
                if let Some(&second) = rest.first() {
                    *table.entry(first).or_default() |= Class::PHRASE;
                    *table.entry(second).or_default() |= Class::CONTINUES;
                    let phrases = self.phrases.entry(together(first, second)).or_default();
                    phrases.push(Phrase { key, rest, class });
                    continue;
                }
            }
            let known = table.entry(first).or_default();
            // A verb that reports speech stays one when it is listed for thinking, too.
            let reports = class.is(Class::BELIEF) && known.is(Class::REPORTING);
            *known |= if reports { class.without(Class::BELIEF) } else { class };
        }
    }

    /// Adds the first names in their other cases.
    fn add_cases(&mut self, lexicon: &'static Lexicon, table: &mut Words) {
        add_role_cases(lexicon, table);
        self.cases = NameCase::all(lexicon, "surname-cases");
        let cases = NameCase::all(lexicon, "first-name-cases");
        for entry in lexicon.section("first-names") {
            let gender = classes_of(entry.tags);
            for case in cases.iter().filter(|case| case.fits(gender)) {
                let Some(stem) = entry.text.strip_suffix(case.nominative) else { continue };
                let form = key(&[stem, case.ending].concat());
                let known = table.entry(form).or_default();
                let ambiguous = known.is(Class::FIRST_NAME);
                if !ambiguous {
                    *known |= Class::FIRST_NAME | Class::OBLIQUE | gender;
                }
                self.first_names.entry(form).or_insert(FirstName {
                    nominative: entry.text,
                    gender,
                    ambiguous,
                });
            }
        }
    }

    /// An entry in the pieces that the tokenizer makes of it.
    fn pieces(&self, text: &str) -> Vec<Box<str>> {
        let mut pieces = Vec::new();
        for word in text.split_whitespace() {
            let mut rest = word;
            while let Some((before, after)) = rest.split_once('\'') {
                if before.is_empty() || after.len() <= 2 || !self.is_elision(before) {
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

    /// What is known of a word, and its [`key`]; `buffer` is for scratch.
    pub(super) fn known(&self, word: &str, buffer: &mut String) -> (Class, u64) {
        self.words.find(word, buffer)
    }

    /// How long words are, where no space parts them.
    pub(super) fn lengths(&self) -> &Lengths {
        &self.lengths
    }

    /// Whether a word, in its normal form, is an entry, or begins one.
    fn has(&self, word: &str) -> bool {
        self.known_key(number(word.as_bytes())) != Class::NONE
    }

    /// What is known of a word by its [`key`].
    #[inline(always)]
    pub(super) fn known_key(&self, key: u64) -> Class {
        self.words.find_number(key)
    }

    /// Whether `word` may have an ending that tells something.
    #[inline]
    pub(super) fn may_end(&self, word: &[u8]) -> bool {
        self.endings.get(close(word)).is_some_and(|endings| !endings.is_empty())
    }

    /// The endings that `word` has and that tell something.
    fn endings_of<'w>(&self, word: &'w [u8]) -> impl Iterator<Item = &Ending> + use<'_, 'w> {
        let endings = self.endings.get(close(word)).map_or(&[][..], Vec::as_slice);
        let tail = tail(word);
        endings.iter().filter(move |ending| ending.ends(word, tail))
    }

    /// What the last part of an unlisted word with a hyphen tells, in Germanic and Slavic languages: `Bahn-Sprecherin`,
    /// `PvdA-bestuurder`, `экс-форвард` are roles.
    #[inline(never)]
    pub(super) fn class_of_compound(&self, word: &str) -> Class {
        let class = self.known_key(key(self.own_part(word)));
        let role = Class::ROLE.or(Class::EPITHET).or(Class::BODY).or(Class::GENDER).or(Class::PLURAL);
        class.and(role.or(Class::OBLIQUE)).when(class.is(Class::ROLE))
    }

    /// The last part of an unlisted word with a hyphen, where that says what the whole is: `форвард` of `экс-форвард`.
    pub(super) fn own_part<'w>(&self, word: &'w str) -> &'w str {
        let Traits { verb_second, names_last, .. } = self.traits;
        let part = word.rsplit_once('-').map(|(_, part)| part).filter(|_| verb_second || names_last);
        let part = part.filter(|_| !self.known_key(key(word)).is(Class::ROLE));
        part.unwrap_or(word)
    }

    /// What the ending of an unlisted word tells.
    #[inline(never)]
    pub(super) fn class_by_ending(&self, word: &[u8], capital: bool) -> Class {
        self.endings_of(word).filter(|ending| word.len() > ending.text.len() + 1).fold(
            Class::NONE,
            |sum, ending| {
                // `Arbeiderpartiet`: a name, where not every noun has a capital.
                let names = Class::NAMING.when(!self.traits.capital_nouns);
                let other = if capital { Class::ADVERB.or(names) } else { Class::OBLIQUE };
                sum | ending.class.when(!ending.class.is(other))
            },
        )
    }

    /// The longest role that `word` ends with.
    pub(super) fn role_ending(&self, word: &str) -> Option<&'static str> {
        let of_role = self.endings_of(word.as_bytes()).filter(|ending| ending.class.is(Class::ROLE));
        let longest = of_role.max_by_key(|ending| ending.text.len())?;
        std::str::from_utf8(longest.text).ok()
    }

    /// The entries of several words that begin with the two of these [`key`]s.
    pub(super) fn phrases(&self, first: u64, second: u64) -> &[Phrase] {
        self.phrases.get(&together(first, second)).map_or(&[], Vec::as_slice)
    }

    /// A name without the ending of its case.
    pub(super) fn plain_name<'w>(&self, name: &'w str) -> &'w str {
        let tail = tail(name.as_bytes());
        let ending = self.name_endings.iter().find(|ending| ending.ends(name.as_bytes(), tail));
        let plain = ending.and_then(|ending| name.get(..name.len() - ending.text.len()));
        plain.filter(|plain| plain.chars().nth(2).is_some()).unwrap_or(name)
    }

    /// A name in the nominative: `Ивана Петрова` is `Иван Петров`. Its first name tells the case.
    pub(super) fn nominative(&self, name: String) -> String {
        if self.cases.is_empty() {
            return name;
        }
        let (first, others) = name.split_once(' ').unwrap_or((&name, ""));
        let given = self.first_names.get(&key(first)).filter(|given| given.is_of(others, &self.cases));
        let of_name = |case: &&NameCase| case.fits(given.map_or(Class::NONE, |given| given.gender));
        let part = |part: &str| {
            self.cases
                .iter()
                .filter(of_name)
                .find_map(|case| case.undone(part))
                .unwrap_or_else(|| part.to_owned())
        };
        let word = |word: &str| word.split('-').map(part).collect::<Vec<_>>().join("-");
        let first = given.map_or_else(|| word(first), |given| given.nominative.to_owned());
        others.split_whitespace().fold(first, |name, other| name + " " + &word(other))
    }

    /// Whether a word ends like a surname in the nominative: `Kowalski`.
    pub(super) fn ends_like_surname(&self, word: &str) -> bool {
        let ends =
            |case: &NameCase| case.nominative.chars().nth(1).is_some() && word.ends_with(case.nominative);
        self.cases.iter().any(ends)
    }

    /// Whether `form` is likelier the nominative of a surname than `other` is: the shorter one, or the one that ends so.
    pub(super) fn is_plainer(&self, form: &str, other: &str) -> bool {
        let same =
            || form.len() == other.len() && self.ends_like_surname(form) && !self.ends_like_surname(other);
        form.len() < other.len() || same()
    }

    /// The gender of whom a name in another case than the nominative names: `Petra Nováka` is Petr Novák.
    pub(super) fn gender_by_case(&self, name: &str) -> Option<Class> {
        let (first, others) = name.split_once(' ')?;
        let given = self.first_names.get(&key(first)).filter(|given| given.is_of(others, &self.cases))?;
        Some(given.gender)
    }

    /// Whether names change their endings.
    pub(super) fn inflects_names(&self) -> bool {
        !self.name_endings.is_empty()
    }

    /// Whether a word before an apostrophe leans on the next one (`l'`, `qu'`).
    pub(super) fn is_elision(&self, word: &str) -> bool {
        self.elisions.iter().any(|elision| elision.eq_ignore_ascii_case(word))
    }

    /// Whether a hyphen may join a particle to the name behind it: `al-Masri`.
    pub(super) fn joins_name(&self, particle: &str) -> bool {
        static ANYWHERE: Lazy<HashSet<&str>> =
            Lazy::new(|| Lexicon::common().words("joined-particles").collect());
        ANYWHERE.contains(particle) || self.known_key(key(particle)).is(Class::PARTICLE)
    }

    /// The noun with which a role of several words ends, who has that being one, too: a finance minister is a minister, but a
    /// vice president is no president.
    pub(super) fn noun_of_role<'t>(&self, role: &'t str) -> Option<&'t str> {
        let (before, noun) = role.rsplit_once(' ').filter(|_| !self.role_modifiers.is_empty())?;
        let another = |word: &str| self.role_modifiers.iter().any(|other| other.eq_ignore_ascii_case(word));
        let known = self.known_key(key(noun));
        let person = known.is(Class::ROLE) && !known.is(Class::BODY);
        (person && !before.split(' ').any(another)).then_some(noun)
    }

    /// Whether capitals lose their accents.
    pub(super) fn has_unaccented(&self) -> bool {
        !self.unaccented.is_empty()
    }

    /// The key of the word for which one with this key stands where it opens a sentence with a capital: `A Troie`.
    pub(super) fn accented(&self, key: u64) -> Option<u64> {
        self.unaccented.iter().find(|(plain, _)| *plain == key).map(|(_, accented)| *accented)
    }

    /// Whether an apostrophe joins words at all.
    pub(super) fn has_elisions(&self) -> bool {
        !self.elisions.is_empty()
    }

    /// Whether pronouns hang on their verbs.
    pub(super) fn has_enclitics(&self) -> bool {
        !self.enclitics.is_empty()
    }

    /// Whether a word behind a hyphen is a pronoun that hangs on its verb (`-il`).
    pub(super) fn is_enclitic(&self, word: &str) -> bool {
        self.enclitics.contains(&word)
    }

    /// Whether articles are glued to nouns.
    pub(super) fn has_glued_articles(&self) -> bool {
        !self.articles.is_empty()
    }

    /// Whether `word` has no such article.
    pub(super) fn lacks_article(&self, word: &str) -> bool {
        !self.articles.iter().any(|article| word.starts_with(article))
    }

    /// The particle that is glued to the end of a word, `rest` being what follows: to an entry, or to two characters or
    /// more; to the end of a reported clause; or before the rest of an according-to phrase.
    pub(super) fn particle_of(&self, word: &str, rest: &str) -> Option<&'static str> {
        let glued = |particle: &&&'static str| {
            let stem = word.strip_suffix(**particle);
            stem.is_some_and(|stem| stem.chars().nth(1).is_some() || !stem.is_empty() && self.has(stem))
        };
        let last =
            |ending: &&'static str| ending.char_indices().next_back().and_then(|(at, _)| ending.get(at..));
        let longer = |ending: &&&'static str| word.len() > ending.len() && word.ends_with(**ending);
        let reports = || self.quotatives.iter().find(longer).and_then(last);
        let names = |(particle, behind): &&(&str, &str)| {
            word.len() > particle.len() && word.ends_with(*particle) && rest.trim_start().starts_with(*behind)
        };
        let source = || self.glued_sources.iter().find(names).map(|(particle, _)| *particle);
        // `지정하는 | 방안`
        let attributive = || self.traits.attributives.iter().any(|ending| word.ends_with(ending));
        let particle = || self.particles.iter().find(glued).copied().filter(|_| !attributive());
        source().or_else(reports).or_else(particle)
    }

    /// Whether the word of a [`key`] is a common surname.
    pub(super) fn is_surname(&self, key: u64) -> bool {
        self.surnames.contains(&key)
    }

    /// The name that a title is glued to, in a word that no list has.
    pub(super) fn before_glued_title<'w>(&self, word: &'w str) -> Option<&'w str> {
        let name = self.glued_titles.iter().find_map(|title| word.strip_suffix(title))?;
        (!name.is_empty() && !self.has(word)).then_some(name)
    }

    /// Whether an acronym may have an ending behind a colon.
    pub(super) fn has_acronym_genitives(&self) -> bool {
        !self.acronym_genitives.is_empty()
    }

    /// Whether such an ending is that of a possessor.
    pub(super) fn is_acronym_genitive(&self, ending: &str) -> bool {
        self.acronym_genitives.contains(&ending)
    }

    /// The stems of the roles that one is another word for, by its [`key`].
    pub(super) fn synonyms(&self, role: u64) -> &[u64] {
        self.synonyms.get(&role).map_or(&[], Vec::as_slice)
    }

    pub(super) fn traits(&self) -> Traits {
        self.traits
    }
}

/// Adds the roles of one word in another case than that of a subject.
fn add_role_cases(lexicon: &'static Lexicon, table: &mut Words) {
    let mut cases = NameCase::all(lexicon, "role-cases");
    cases.sort_by_key(|case| std::cmp::Reverse(case.nominative.len()));
    for entry in lexicon.section("roles").filter(|entry| !entry.text.contains([' ', '-'])) {
        let class = classes_of(entry.tags);
        let case = cases.iter().find_map(|case| Some((case, entry.text.strip_suffix(case.nominative)?)));
        let Some((case, stem)) = case.filter(|_| !class.is(Class::PLURAL)) else { continue };
        let known = table.entry(key(&[stem, case.ending].concat())).or_default();
        // `ministra`, who is a woman, too
        if *known == Class::NONE || known.is(Class::ROLE) && !known.is(Class::FEMININE.or(Class::PLURAL)) {
            *known |= Class::ROLE | Class::OBLIQUE | class;
        }
    }
}

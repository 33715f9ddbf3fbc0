//! The cast of an article: who is named in it, and whom a mention stands for.

use super::{
    class::Class,
    lists::{KeyHashing, Lists, key, stem},
    mention::{Mention, name_in, name_run_end, span_of},
    outline::{Kind, Node, Outline, Sentence},
};
use crate::span::Span;
use std::{collections::HashMap, ops::Range};

/// A person or a body.
#[derive(Debug, Default)]
struct Person {
    /// Where the fullest form of the name stands: the passage, and the place in it.
    home: usize,
    name: Span,
    /// How many words the name has.
    length: usize,
    /// Key of its first word.
    first: u64,
    human: bool,
    /// Whether it is a body that is known by its acronym.
    acronym: bool,
    gender: Class,
    /// The number of the last of the words that describe the person, and how many there are.
    described: Option<usize>,
    descriptions: usize,
    /// The last one before with the same surname.
    namesake: Option<usize>,
}

/// A word given with a name: `ministre`, `malien`, `étrangères`.
#[derive(Debug)]
struct Description {
    stem: u64,
    /// Whether it names an office: `ministre`.
    office: bool,
    /// The one before of the same person.
    before: Option<usize>,
}

/// The people of one surname.
#[derive(Debug, Clone, Copy)]
struct Namesakes {
    first: usize,
    last: usize,
}

/// A place where a person is named.
#[derive(Debug, Clone, Copy)]
struct Sighting {
    passage: usize,
    /// The byte at which the name begins.
    at: usize,
    sentence: usize,
    person: usize,
    /// Whether the name looks like the subject of its sentence.
    subject: bool,
}

/// Who is named in an article, and where.
#[derive(Debug)]
pub(super) struct Cast {
    people: Vec<Person>,
    by_key: HashMap<u64, Namesakes, KeyHashing>,
    sightings: Vec<Sighting>,
    /// The names that introduce somebody, and whom.
    introductions: Vec<(Found, usize)>,
    /// Whether the introductions have been read for gender, and for descriptions.
    has_genders: bool,
    has_descriptions: bool,
    descriptions: Vec<Description>,
    lists: &'static Lists,
    /// The last one who spoke, and the place of it.
    last: Option<(usize, usize, usize)>,
}

/// One node in so many begins a name, at the most.
const NODES_A_NAME: usize = 8;
/// How many sightings a pronoun looks back on.
const MEMORY: usize = 40;
/// How many sightings a description looks back on.
const FAR: usize = 200;
/// How many sentences a pronoun looks back on.
const RECENT: usize = 10;

/// A name, and where it stands.
#[derive(Debug, Clone)]
struct Found {
    passage: usize,
    sentence: usize,
    nodes: Range<usize>,
    run: Range<usize>,
    /// Whether it is one word that opens its sentence.
    initial: bool,
    /// Whether it is surely that of a person.
    strong: bool,
    /// By its last word, it is known.
    key: u64,
}

impl Cast {
    /// Collects everyone that the outlines name.
    pub(super) fn new(outlines: &[Outline<'_>], lists: &'static Lists) -> Self {
        let mut cast = Cast {
            people: Vec::new(),
            by_key: HashMap::default(),
            sightings: Vec::new(),
            introductions: Vec::new(),
            has_genders: false,
            has_descriptions: false,
            descriptions: Vec::new(),
            lists,
            last: None,
        };
        let nodes: usize = outlines.iter().map(|outline| outline.nodes.len()).sum();
        let mut found = Vec::with_capacity(nodes / NODES_A_NAME);
        for (passage, outline) in outlines.iter().enumerate() {
            cast.collect(outline, passage, &mut found);
        }
        cast.people.reserve(found.len() / 4);
        cast.by_key.reserve(found.len() / 4);
        cast.introductions.reserve(found.len());
        let nouns = lists.traits().capital_nouns;
        // Full names first, so that a surname finds its person wherever it stands.
        for item in &found {
            let Some(outline) = outlines.get(item.passage) else { continue };
            if item.nodes.len() > 1 && (item.strong || !nouns) {
                cast.introduce(outline, item);
            } else if let Some(nodes) = spelled_out(outline, &item.nodes) {
                let body = cast.introduce(outline, &Found { nodes, ..item.clone() });
                cast.people.get_mut(body).into_iter().for_each(|body| body.acronym = true);
            }
        }
        cast.sightings.reserve_exact(found.len());
        for item in &found {
            let Some(outline) = outlines.get(item.passage) else { continue };
            let person = match cast.lookup(outline, &item.nodes, item.key) {
                Some(person) => person,
                None if item.nodes.len() == 1 && !item.initial && !nouns => cast.introduce(outline, item),
                None => continue,
            };
            if outline.inside {
                continue;
            }
            let before = item.run.start.checked_sub(1).and_then(|at| outline.nodes.get(at));
            let start = outline.sentences.get(item.sentence).map_or(0, |sentence| sentence.nodes.start);
            let linked = Class::NOUN_PREPOSITION.or(Class::PREPOSITION).or(Class::AND).or(Class::AGENT);
            let object = before.is_some_and(|node| node.is(linked));
            let acts = outline.nodes.get(item.run.end).is_some_and(|node| {
                let other = linked.or(Class::CAPITAL).or(Class::GENITIVE).or(Class::CONJUNCTION);
                node.kind == Kind::Word && !node.is(other)
            });
            let subject = !object && (item.run.start < start + 4 || acts);
            cast.sightings.push(Sighting {
                passage: item.passage,
                at: span_of(outline, &item.nodes).start,
                sentence: item.sentence,
                person,
                subject,
            });
        }
        cast
    }

    /// Collects the names of an outline.
    fn collect(&self, outline: &Outline<'_>, passage: usize, found: &mut Vec<Found>) {
        let nouns = self.lists.traits().capital_nouns;
        let named = |sentence: &&Sentence| sentence.classes.is(Class::CAPITAL);
        for (number, sentence) in outline.sentences.iter().enumerate().filter(|(_, sentence)| named(sentence))
        {
            let start = sentence.nodes.start;
            let opener = |node: &Node| node.is(Class::REPORTING) && !node.is(Class::FIRST_NAME);
            let opened = outline.nodes.get(start).is_some_and(opener);
            let mut at = start + usize::from(opened);
            loop {
                let rest = outline.nodes.get(at..sentence.nodes.end).unwrap_or_default();
                let Some(next) = rest.iter().position(Node::is_name) else { break };
                let run = at + next..name_run_end(outline, at + next, sentence.nodes.end);
                at = run.end;
                let Some(nodes) = name_in(outline, &run) else { continue };
                found.push(Found {
                    passage,
                    sentence: number,
                    initial: run.start == sentence.nodes.start && run.len() == 1,
                    strong: is_strong_name(outline, &nodes, nouns),
                    key: self.key_of(outline, &nodes),
                    nodes,
                    run,
                });
            }
        }
    }

    /// Adds the one whom a name names.
    fn introduce(&mut self, outline: &Outline<'_>, item: &Found) -> usize {
        let first = first_of(outline, &item.nodes);
        let id = self.people.len();
        let namesakes = *self.by_key.entry(item.key).or_insert(Namesakes { first: id, last: id });
        let known = self.namesakes(namesakes).find(|&person| {
            self.people
                .get(person)
                .is_some_and(|person| item.nodes.len() == 1 || person.length == 1 || person.first == first)
        });
        let id = known.unwrap_or_else(|| {
            self.by_key.insert(item.key, Namesakes { last: id, ..namesakes });
            let namesake = Some(namesakes.last).filter(|&last| last != id);
            self.people.push(Person { namesake, ..Default::default() });
            id
        });
        if let Some(person) = self.people.get_mut(id) {
            let length = item.nodes.len();
            let name = || span_of(outline, &with_article(outline, item));
            // Of two forms of a name the shorter one is likelier to be the plain one.
            let plainer =
                length == person.length && self.lists.inflects_names() && name().len() < person.name.len();
            if length > person.length || plainer {
                (person.name, person.home) = (name(), item.passage);
                person.length = length;
                person.first = first;
            }
            person.human |= item.strong;
        }
        self.introductions.push((item.clone(), id));
        id
    }

    /// Reads the introductions for the gender of everyone.
    fn find_genders(&mut self, outlines: &[Outline<'_>]) {
        if std::mem::replace(&mut self.has_genders, true) {
            return;
        }
        for (item, person) in &self.introductions {
            let Some(outline) = outlines.get(item.passage) else { continue };
            if let Some(person) = self.people.get_mut(*person).filter(|person| person.gender == Class::NONE) {
                person.gender = gender_of(outline, item);
            }
        }
    }

    /// Reads the introductions for what they say of everyone.
    fn find_descriptions(&mut self, outlines: &[Outline<'_>]) {
        if std::mem::replace(&mut self.has_descriptions, true) {
            return;
        }
        // The last one who was described.
        let mut before: Option<usize> = None;
        for number in 0..self.introductions.len() {
            let Some((item, person)) = self.introductions.get(number).cloned() else { continue };
            let Some(outline) = outlines.get(item.passage) else { continue };
            if !may_be_described(outline, &item) {
                continue;
            }
            let mut described = self.describe(outline, &item, person);
            let near = item.nodes.start.saturating_sub(4)..item.nodes.start;
            let nodes = outline.nodes.get(near).unwrap_or_default();
            let other = before.filter(|other| *other != person);
            if let Some(other) = other.filter(|_| nodes.iter().any(|node| node.is(Class::COUNTERPART))) {
                // The counterpart of a minister is a minister.
                let offices: Vec<u64> =
                    self.descriptions_of(other).filter(|word| word.office).map(|word| word.stem).collect();
                for office in offices {
                    self.add(person, office, false);
                    described = true;
                }
            }
            if described {
                before = Some(person);
            }
        }
    }

    /// Adds the words that describe the name of `item`, if a role is among them: before it, in its phrase, and
    /// behind it, in an apposition. Gives whether there are any.
    fn describe(&mut self, outline: &Outline<'_>, item: &Found, person: usize) -> bool {
        let role = Class::ROLE.or(Class::TITLE);
        let mut classes = Class::NONE;
        let mut crossed = false;
        let mut first = item.nodes.start;
        // Where the phrase of the name itself begins.
        let mut phrase = None;
        for at in (item.nodes.start.saturating_sub(DESCRIPTION)..item.nodes.start).rev() {
            let Some(node) = outline.nodes.get(at) else { break };
            if node.kind == Kind::Comma
                && !crossed
                && (at + 1 < item.nodes.start || is_apposition(outline, &item.nodes))
            {
                crossed = true;
                phrase = Some(at + 1);
                continue;
            }
            let ends = node.kind != Kind::Word
                || node.is(Class::REPORTING
                    .or(Class::AUXILIARY)
                    .or(Class::CONJUNCTION)
                    .or(Class::PRONOUN)
                    .or(Class::COMPLEMENTIZER))
                    && !node
                        .is(Class::ROLE.or(Class::DETERMINER).or(Class::CAPITAL).or(Class::NOUN_PREPOSITION));
            if ends {
                break;
            }
            first = at;
            classes |= node.class;
        }
        let phrase = phrase.unwrap_or(first);
        let behind = item.nodes.end + 1;
        let mut end = behind;
        if outline.nodes.get(item.nodes.end).is_some_and(|node| node.kind == Kind::Comma) {
            while let Some(node) = outline.nodes.get(end).filter(|_| end < behind + 9) {
                if node.kind != Kind::Word
                    || node.is(Class::VERB.or(Class::RELATIVE)) && !node.is(Class::ROLE)
                {
                    break;
                }
                end += 1;
                classes |= node.class;
            }
        }
        if !classes.is(role) {
            return false;
        }
        let lists = self.lists;
        for at in (first..item.nodes.start).rev().chain(behind..end) {
            let Some(node) = outline.nodes.get(at).filter(|node| describes(node)) else { continue };
            let word = outline.word(node).trim_end_matches('.');
            let office = (phrase..item.nodes.start).contains(&at)
                && node.is(Class::ROLE)
                && !node.is(Class::COUNTERPART);
            self.add(person, stem(word), office);
            for synonym in lists.synonyms(node.key()) {
                self.add(person, *synonym, office);
            }
        }
        true
    }

    /// Adds a word that describes a person, as long as there is room.
    fn add(&mut self, person: usize, stem: u64, office: bool) {
        let number = self.descriptions.len();
        let Some(person) = self.people.get_mut(person) else { return };
        let mut at = person.described;
        while let Some(word) = at.and_then(|at| self.descriptions.get_mut(at)) {
            if word.stem == stem {
                word.office |= office;
                return;
            }
            at = word.before;
        }
        if person.descriptions < DESCRIPTIONS {
            self.descriptions.push(Description { stem, office, before: person.described });
            person.described = Some(number);
            person.descriptions += 1;
        }
    }

    /// The words that describe a person.
    fn descriptions_of(&self, person: usize) -> impl Iterator<Item = &Description> {
        let last = self.people.get(person).and_then(|person| person.described);
        let word = |number: Option<usize>| self.descriptions.get(number?);
        std::iter::successors(word(last), move |description| word(description.before))
    }

    /// Whose name `nodes` are: one of the same first name, else the first one of the surname.
    fn lookup(&self, outline: &Outline<'_>, nodes: &Range<usize>, key: u64) -> Option<usize> {
        let namesakes = *self.by_key.get(&key)?;
        if namesakes.first != namesakes.last && nodes.len() > 1 {
            let first = first_of(outline, nodes);
            let same = |&person: &usize| self.people.get(person).is_some_and(|person| person.first == first);
            if let Some(person) = self.namesakes(namesakes).find(same) {
                return Some(person);
            }
        }
        Some(namesakes.first)
    }

    /// People of one surname, the last first.
    fn namesakes(&self, namesakes: Namesakes) -> impl Iterator<Item = usize> {
        let before = |&person: &usize| self.people.get(person)?.namesake;
        std::iter::successors(Some(namesakes.last), before).take(NAMESAKES)
    }

    /// The key of the last word of a name, by which it is known.
    fn key_of(&self, outline: &Outline<'_>, nodes: &Range<usize>) -> u64 {
        let words = outline.nodes.get(nodes.clone()).unwrap_or_default();
        let Some(last) = words.iter().rfind(|node| !node.is(Class::SUFFIX)) else { return 0 };
        if self.lists.inflects_names() {
            key(self.lists.plain_name(outline.word(last).trim_end_matches('.')))
        } else {
            last.key()
        }
    }

    /// The name of whom `mention` stands for.
    pub(super) fn resolve(&mut self, outlines: &[Outline<'_>], mention: &Mention) -> Option<String> {
        let person = self.resolve_person(outlines, mention);
        if let Some(person) = person {
            self.last = place_of(outlines, mention).map(|(passage, at)| (passage, at, person));
            return self.people.get(person).and_then(|person| {
                let name = person.name.of(outlines.get(person.home)?.text);
                Some(self.lists.nominative(words_of(name)))
            });
        }
        let outline = outlines.get(mention.passage)?;
        body_name(outline, &mention.nodes, self.lists.traits().capital_nouns)
    }

    fn resolve_person(&mut self, outlines: &[Outline<'_>], mention: &Mention) -> Option<usize> {
        let outline = outlines.get(mention.passage)?;
        let nodes = mention.antecedent.as_ref().unwrap_or(&mention.nodes);
        let first = outline.nodes.get(nodes.start)?;
        if nodes.len() == 1
            && first.is(Class::PRONOUN.or(Class::POSSESSIVE).or(Class::OBJECT))
            && !first.is(Class::DETERMINER)
            || first.is(Class::POSSESSIVE) && first.is(Class::ACCORDING)
        {
            self.find_genders(outlines);
            return self.pronoun(outlines, outline.home, first.span.start, first.class);
        }
        if let Some(name) = name_in(outline, nodes) {
            let whole = self.lookup(outline, &name, self.key_of(outline, &name));
            // A role has a capital where it opens a sentence, or where all nouns have one.
            let role = outline.nodes.get(name.start).is_some_and(|node| node.is(Class::ROLE));
            if whole.is_some() || !role {
                return whole.filter(|&person| {
                    // `an FOB spokeswoman` is somebody else.
                    self.people.get(person).is_some_and(|person| {
                        person.human || name.end == nodes.end || person.length > 1 && !person.acronym
                    })
                });
            }
        }
        self.role(outlines, outline, nodes)
    }

    /// Whom a description stands for: the last one before it that fits best.
    fn role(
        &mut self,
        outlines: &[Outline<'_>],
        outline: &Outline<'_>,
        nodes: &Range<usize>,
    ) -> Option<usize> {
        let definite = outline.nodes.get(nodes.start)?;
        if definite.is(Class::INDEFINITE.or(Class::PLURAL)) {
            return None;
        }
        let mut words = Vec::new();
        let mut head = None;
        for at in nodes.clone() {
            let node = outline.nodes.get(at)?;
            if node.is(Class::GENITIVE) {
                return None;
            }
            if node.kind != Kind::Word
                || node.is(Class::FUNCTION.or(Class::DETERMINER).or(Class::NOUN_PREPOSITION))
                    && !node.is(Class::ROLE)
            {
                continue;
            }
            let word = outline.word(node).trim_end_matches('.');
            if head.is_none() && node.is(Class::ROLE.or(Class::TITLE)) {
                head = Some(word);
            } else {
                words.push(stem(word));
            }
        }
        let head = head?;
        self.find_genders(outlines);
        self.find_descriptions(outlines);
        let (head, others) = (stem(head), self.lists.synonyms(key(head)));
        let is_head = |word: &Description| word.stem == head || others.contains(&word.stem);
        let at = outline.nodes.get(nodes.start)?.span.start;
        let mut best: Option<(usize, usize)> = None;
        let speaker = self.last.map(|(_, _, person)| person).into_iter();
        for person_id in
            speaker.chain(self.before(outline.home, at).take(FAR).map(|sighting| sighting.person))
        {
            let Some(person) = self.people.get(person_id) else { continue };
            let contrary = person.gender != Class::NONE
                && definite.is(Class::GENDER)
                && !person.gender.is(definite.class.and(Class::GENDER));
            if contrary || !person.human || !self.descriptions_of(person_id).any(is_head) {
                continue;
            }
            let fits = |word: &&u64| self.descriptions_of(person_id).any(|other| other.stem == **word);
            let fitting = words.iter().filter(fits).count();
            if best.is_none_or(|(_, most)| fitting > most) {
                best = Some((person_id, fitting));
            }
        }
        best.filter(|(_, fitting)| *fitting > 0 || words.is_empty()).map(|(person, _)| person)
    }

    /// The sightings before a place, the last first.
    fn before(&self, passage: usize, at: usize) -> impl Iterator<Item = &Sighting> {
        let end = self.sightings.partition_point(|sighting| (sighting.passage, sighting.at) < (passage, at));
        self.sightings.get(..end).unwrap_or_default().iter().rev()
    }

    /// Whom a pronoun stands for: the one of its gender named most prominently and most recently.
    fn pronoun(&self, outlines: &[Outline<'_>], passage: usize, at: usize, class: Class) -> Option<usize> {
        if class.is(Class::PLURAL.or(Class::SPEECH_PERSON).or(Class::INDEFINITE).or(Class::NEUTER)) {
            return None;
        }
        let gender = class.and(Class::GENDER);
        let outline = outlines.get(passage)?;
        let here = outline.sentence_at(at);
        let since = self.last.map_or(0, |(_, last_at, _)| outline.sentence_at(last_at));
        let mut best: Option<(usize, i64)> = None;
        for sighting in self.before(passage, at).take(MEMORY) {
            let distance =
                if sighting.passage == passage { here.saturating_sub(sighting.sentence) } else { RECENT };
            if distance > RECENT {
                break;
            }
            let Some(person) = self.people.get(sighting.person) else { continue };
            if !person.human
                || gender != Class::NONE && person.gender != Class::NONE && !person.gender.is(gender)
            {
                continue;
            }
            let mut score = -2 * distance as i64;
            if sighting.subject {
                score += 3;
            }
            if gender != Class::NONE && person.gender.is(gender) {
                score += 3;
            }
            if let Some((last_passage, _, last)) = self.last
                && last == sighting.person
                && last_passage == passage
                && here.saturating_sub(since) <= 3
            {
                score += 3;
            }
            if best.is_none_or(|(_, most)| score > most) {
                best = Some((sighting.person, score));
            }
        }
        // The last speaker, named or not in the sentences before.
        if let Some((last_passage, last_at, last)) = self.last {
            let distance = here.saturating_sub(since);
            let fits = self.people.get(last).is_some_and(|person| {
                person.human
                    && (gender == Class::NONE || person.gender == Class::NONE || person.gender.is(gender))
            });
            if last_passage == passage && last_at < at && distance <= RECENT && fits {
                let known = self.people.get(last).is_some_and(|person| person.gender.is(gender));
                let score = 3 - 2 * distance as i64 + 3 * i64::from(known) + 2;
                if best.is_none_or(|(_, most)| score > most) {
                    best = Some((last, score));
                }
            }
        }
        best.map(|(person, _)| person)
    }
}

/// The passage and the byte where a mention stands.
fn place_of(outlines: &[Outline<'_>], mention: &Mention) -> Option<(usize, usize)> {
    let outline = outlines.get(mention.passage)?;
    Some((outline.home, span_of(outline, &mention.nodes).start))
}

/// The nodes of a name, with the article that belongs to it by its capital: `Les Échos`.
fn with_article(outline: &Outline<'_>, item: &Found) -> Range<usize> {
    let opens = outline.sentences.get(item.sentence).map(|sentence| sentence.nodes.start);
    let article = item.nodes.start.checked_sub(1).filter(|&at| Some(at) != opens);
    let belongs = |at: &usize| {
        outline.nodes.get(*at).is_some_and(|node| node.is(Class::DETERMINER) && node.is(Class::CAPITAL))
    };
    article.filter(belongs).unwrap_or(item.nodes.start)..item.nodes.end
}

/// What an acronym in parentheses, or with some behind it, stands for: `the Friends of Old Bridges (FOB)`.
fn spelled_out(outline: &Outline<'_>, nodes: &Range<usize>) -> Option<Range<usize>> {
    let kind = |at: usize| outline.nodes.get(at).map(|node| node.kind);
    let acronym = outline.nodes.get(nodes.start).filter(|node| nodes.len() == 1 && node.is(Class::UPPER))?;
    let letters = || outline.word(acronym).chars().filter(|char| char.is_alphabetic());
    let before = nodes.start.checked_sub(1).filter(|&at| kind(at) == Some(Kind::Open));
    let (first, end) = if let Some(open) = before {
        let first = |small| initials(outline, (0..open).rev(), letters().rev(), small);
        (first(false).or_else(|| first(true))?, open)
    } else if kind(nodes.end) == Some(Kind::Open) {
        let words = nodes.end + 1..outline.nodes.len();
        let last = |small| initials(outline, words.clone(), letters(), small);
        let closes = |last: &usize| kind(last + 1) == Some(Kind::Close);
        (words.start, last(false).filter(closes).or_else(|| last(true).filter(closes))? + 1)
    } else {
        return None;
    };
    outline.nodes.get(first).is_some_and(|node| node.is(Class::CAPITAL)).then_some(first..end)
}

/// The last one of the words at `places` that are needed for `letters` to be their initials; function words may be
/// passed over, and count where `small`.
fn initials(
    outline: &Outline<'_>,
    mut places: impl Iterator<Item = usize>,
    letters: impl Iterator<Item = char>,
    small: bool,
) -> Option<usize> {
    let function = Class::FUNCTION.or(Class::DETERMINER).or(Class::NOUN_PREPOSITION).or(Class::PREPOSITION);
    let mut last = None;
    for letter in letters {
        loop {
            let at = places.next()?;
            let node = outline.nodes.get(at).filter(|node| node.kind == Kind::Word)?;
            let passes = node.is(function.or(Class::AND)) && !node.is(Class::CAPITAL);
            let initial = outline.word(node).chars().next()?;
            if (!passes || small) && initial.to_lowercase().eq(letter.to_lowercase()) {
                last = Some(at);
                break;
            }
            if !passes {
                return None;
            }
        }
    }
    last
}

/// Whether a name is surely that of a person: a first name or a title says so, or a role before it.
fn is_strong_name(outline: &Outline<'_>, nodes: &Range<usize>, nouns: bool) -> bool {
    let node = |at: usize| outline.nodes.get(at);
    let first = node(nodes.start).is_some_and(|node| node.is(Class::FIRST_NAME)) && nodes.len() > 1;
    let before = nodes.start.checked_sub(1).and_then(node);
    let titled =
        before.is_some_and(|node| node.is(Class::TITLE.or(Class::ROLE)) && !node.is(Class::GENITIVE));
    let acronym = nodes.clone().any(|at| node(at).is_some_and(|node| node.is(Class::UPPER)));
    let determined = before.is_some_and(|node| node.is(Class::DETERMINER));
    let particle = nouns && nodes.clone().any(|at| node(at).is_some_and(|node| node.is(Class::PARTICLE)));
    first
        || titled
        || nodes.len() > 1
            && nodes.len() <= 4
            && !acronym
            && !determined
            && !particle
            && !nodes
                .clone()
                .any(|at| node(at).is_some_and(|node| node.is(Class::ROLE.or(Class::SPEECH_NOUN))))
}

/// Whether a name stands between commas, and no list goes on behind it: `the spokeswoman, Ann Lee, said`.
fn is_apposition(outline: &Outline<'_>, nodes: &Range<usize>) -> bool {
    let kind = |at: usize| outline.nodes.get(at).map(|node| node.kind);
    kind(nodes.end) == Some(Kind::Comma)
        && !outline.nodes.get(nodes.end + 1).is_some_and(|next| next.is(Class::AND) || next.is_name())
}

/// Whether a word near a name is one that may describe it.
fn may_be_described(outline: &Outline<'_>, item: &Found) -> bool {
    let describing = Class::ROLE.or(Class::TITLE).or(Class::COUNTERPART);
    if !outline.sentences.get(item.sentence).is_some_and(|sentence| sentence.classes.is(describing)) {
        return false;
    }
    let end = outline.nodes.len().min(item.nodes.end + DESCRIPTION);
    let near = outline.nodes.get(item.nodes.start.saturating_sub(DESCRIPTION)..end).unwrap_or_default();
    let classes = near.iter().fold(Class::NONE, |sum, node| sum | node.class);
    classes.is(describing)
}

/// How many nodes away a word may describe a name.
const DESCRIPTION: usize = 12;

/// The gender of a name by the words that describe it, if any, or by the name.
fn gender_of(outline: &Outline<'_>, item: &Found) -> Class {
    let described = may_be_described(outline, item);
    let first =
        outline.nodes.get(item.nodes.start).filter(|node| node.is(Class::FIRST_NAME) && item.nodes.len() > 1);
    let of_name = first.map_or(Class::NONE, |node| node.class.and(Class::GENDER));
    let mut of_words = Class::NONE;
    let before = item.nodes.start.saturating_sub(8)..item.nodes.start;
    for at in before.rev().filter(|_| described) {
        let Some(node) = outline.nodes.get(at) else { break };
        if node.kind != Kind::Word || node.is(Class::PRONOUN) && !node.is(Class::DETERMINER) {
            break;
        }
        if node.is(Class::TITLE.or(Class::ROLE).or(Class::DETERMINER)) && node.is(Class::GENDER) {
            let gender = node.class.and(Class::GENDER);
            let prior = outline.nodes.get(at + 1).is_some_and(|next| next.is(Class::ROLE.or(Class::TITLE)));
            if !node.is(Class::DETERMINER) || prior {
                of_words = gender;
                if node.is(Class::TITLE) || prior {
                    break;
                }
            }
        }
    }
    let one = |class: Class| class == Class::MASCULINE || class == Class::FEMININE;
    if one(of_words) {
        of_words
    } else if one(of_name) {
        of_name
    } else {
        Class::NONE
    }
}

/// The key of the first word of a name.
fn first_of(outline: &Outline<'_>, nodes: &Range<usize>) -> u64 {
    outline.nodes.get(nodes.start).map_or(0, Node::key)
}

/// How many words of description a person keeps.
const DESCRIPTIONS: usize = 40;
/// Among how many people of one surname a full name is looked for.
const NAMESAKES: usize = 32;

/// The name of a body that a mention spells out: `the Department of Justice`, `la Commission européenne`.
/// `nouns`: every noun has a capital.
fn body_name(outline: &Outline<'_>, nodes: &Range<usize>, nouns: bool) -> Option<String> {
    let node = |at: usize| outline.nodes.get(at);
    let start = nodes.clone().find(|&at| !node(at).is_some_and(|node| node.is(Class::DETERMINER)))?;
    let first = node(start)?;
    let body = first.is(Class::BODY) && nodes.clone().any(|at| node(at).is_some_and(Node::is_name));
    if !first.is_name() && !body
        || nodes.clone().any(|at| node(at).is_some_and(|node| node.is(Class::GENITIVE)))
    {
        return None;
    }
    let role = !body
        && (start..nodes.end)
            .any(|at| node(at).is_some_and(|node| node.is(Class::ROLE) && !node.is(Class::CAPITAL)));
    // The capital of a word that opens a sentence, or of any noun, says nothing of it.
    let opens = outline.sentences.binary_search_by_key(&start, |sentence| sentence.nodes.start).is_ok();
    let initial = opens && start + 1 == nodes.end && !first.is(Class::UPPER);
    let begins_role = (opens || nouns) && !body && first.is(Class::ROLE);
    if role || initial || begins_role {
        return None;
    }
    let end = (start..nodes.end)
        .find(|&at| node(at).is_some_and(|node| node.kind != Kind::Word))
        .unwrap_or(nodes.end);
    Some(words_of(span_of(outline, &(start..end)).of(outline.text)))
}

/// The words of a name, set apart by single spaces.
fn words_of(name: &str) -> String {
    let mut last = b' ';
    let plain = name.bytes().all(|byte| {
        let blank = std::mem::replace(&mut last, byte) == b' ';
        byte.is_ascii_graphic() || byte == b' ' && !blank
    });
    if plain && last != b' ' {
        return name.to_owned();
    }
    let mut words = String::with_capacity(name.len());
    words.extend(name.split_whitespace().flat_map(|word| [" ", word]).skip(1));
    words
}

/// Whether a word says something of the name beside it.
fn describes(node: &Node) -> bool {
    node.kind == Kind::Word && !node.is(Class::FUNCTION.or(Class::DETERMINER).or(Class::NOUN_PREPOSITION))
        || node.is(Class::ROLE)
}

//! The cast of an article: who is named in it, and whom a mention stands for.

use super::{
    acronym::spelled_out,
    body::{Bodies, NEAR},
    class::Class,
    description::{Descriptions, Introduction, bit, describes},
    lists::{KeyHashing, Lists, Traits, key, stem},
    mention::{Mention, is_short},
    name::{
        before_name, body_name, is_strong_name, marked_name, name_in, name_of_run, name_run_end,
        spelled_body, words_of,
    },
    outline::{Kind, Node, Outline, Sentence},
};
use crate::span::Span;
use std::{
    cell::OnceCell,
    collections::{HashMap, HashSet},
    ops::Range,
};

/// A person or a body.
#[derive(Debug, Default)]
struct Person {
    /// Where the fullest form of the name stands: the passage, and the place in it.
    home: usize,
    name: Span,
    /// How many words the name has.
    length: usize,
    first: First,
    human: bool,
    /// Whether it is a body that is known by its acronym.
    acronym: bool,
    /// Its gender, once that has been asked for.
    gender: OnceCell<Class>,
    /// The numbers of the first introduction and of the last.
    introductions: (usize, usize),
    /// The last one before with the same surname.
    namesake: Option<usize>,
    /// The name as it is given, once it has been asked for.
    given: Option<String>,
}

/// The first word of a name.
#[derive(Debug, Default, Clone, Copy)]
struct First {
    key: u64,
    letter: Option<char>,
    /// Whether it is nothing but that letter: `A. Lis`.
    initial: bool,
}

impl First {
    fn of(outline: &Outline<'_>, nodes: &Range<usize>) -> Self {
        let Some(node) = outline.nodes.get(nodes.start) else { return First::default() };
        let mut letters = outline.word(node).chars();
        let letter = letters.next();
        let initial =
            nodes.len() > 1 && letters.all(|char| char == '.') && letter.is_some_and(char::is_uppercase);
        First { key: node.key(), letter, initial }
    }

    /// Whether both may be the first word of one name: the same, or one the initial of the other.
    fn fits(self, other: First) -> bool {
        self.key == other.key || (self.initial || other.initial) && self.letter == other.letter
    }
}

/// The people of one surname.
#[derive(Debug, Clone, Copy)]
struct Namesakes {
    first: usize,
    last: usize,
}

impl Namesakes {
    /// Their numbers among `people`, the last first.
    fn of(self, people: &[Person]) -> impl Iterator<Item = usize> {
        let before = |&person: &usize| people.get(person)?.namesake;
        std::iter::successors(Some(self.last), before).take(NAMESAKES)
    }
}

/// A description that stands for somebody: `the former | mayor | of Troy`.
#[derive(Debug)]
struct Role {
    nodes: Range<usize>,
    /// The noun for it.
    head: usize,
    /// Whether an attribute with words of its own parts the article from the noun.
    parted: bool,
}

impl Role {
    /// The role in a mention; `None` where there is none, or where it is somebody's: `Lee's lawyer`.
    fn of(outline: &Outline<'_>, nodes: &Range<usize>, traits: Traits) -> Option<Self> {
        // `la alcaldesa | en el pleno`, `la vecina | de 70 años`: where she speaks, and how old she is, tells her from nobody.
        let said_of = |at: usize| {
            let place = outline.is(at, Class::NOUN_PREPOSITION) && !outline.is(at, Class::ROLE);
            place && (outline.is(at, Class::WEAK) || outline.is(at + 1, Class::NUMBER))
        };
        // `der in Troja lebende Arzt`, `die 38 Jahre alte Sängerin`: what parts the article from its noun says little.
        let opens = Class::PREPOSITION.or(Class::NOUN_PREPOSITION).or(Class::NUMBER);
        let parted = traits.capital_nouns
            && outline.is(nodes.start, Class::DETERMINER)
            && outline.is(nodes.start + 1, opens);
        let first = nodes.start + 1 + usize::from(parted);
        let end = (first..nodes.end).find(|&at| said_of(at)).unwrap_or(nodes.end);
        if (nodes.start..end).any(|at| outline.is(at, Class::GENITIVE)) {
            return None;
        }
        let mut role = Role { nodes: nodes.start..end, head: nodes.start, parted };
        let noun = |at: usize| {
            let noun = !traits.capital_nouns || outline.is(at, Class::CAPITAL);
            noun && outline.is(at, Class::ROLE.or(Class::TITLE))
        };
        let mut heads = role.nodes.clone().filter(|&at| noun(at) && role.says(outline, at));
        // `genç | forvet`
        role.head = if traits.verb_final { heads.next_back() } else { heads.next() }?;
        Some(role)
    }

    /// The classes with the gender that the verb beside it tells, if it does, in place of theirs: `отметила | дипломат`.
    fn with_gender_of_verb(&self, outline: &Outline<'_>, class: Class) -> Class {
        let gender =
            |at: usize| outline.nodes.get(at).map_or(Class::NONE, |node| node.class.and(Class::GENDER));
        let verb = |at: &usize| outline.is(*at, Class::VERB) && !outline.is(*at, Class::ROLE);
        // `rekla | je | ministrica`
        let helped = |at: &usize| outline.is(*at, Class::AUXILIARY);
        let before = self.nodes.start.checked_sub(1);
        let before = before.filter(verb).or_else(|| before.filter(helped)?.checked_sub(1).filter(verb));
        let behind = || Some(self.nodes.end).filter(verb);
        match before.or_else(behind).map_or(Class::NONE, gender) {
            Class::NONE => class,
            gender => class.without(Class::GENDER) | gender,
        }
    }

    /// Whether the node at `at` says something of whom it stands for.
    fn says(&self, outline: &Outline<'_>, at: usize) -> bool {
        let noun = |node: &Node| node.is(Class::CAPITAL) && !node.is(Class::TIME);
        let says = |node: &Node| describes(node) && !is_origin(node) && (!self.parted || noun(node));
        outline.nodes.get(at).is_some_and(says)
    }

    /// The word at `at`.
    fn word<'a>(&self, outline: &Outline<'a>, at: usize) -> Option<&'a str> {
        Some(outline.word(outline.nodes.get(at)?).trim_end_matches('.'))
    }

    /// Whether the noun at `at` brings up somebody without a name who may be meant by the role: one of the same noun, or, if
    /// that may be anybody's, one of the same gender who acts. `A leader spoke. The woman …`
    fn is_anothers(&self, outline: &Outline<'_>, at: usize) -> bool {
        let noun = |node: &&Node| node.is(Class::ROLE) && !node.is(Class::CAPITAL);
        let Some(node) = outline.nodes.get(at).filter(noun) else { return false };
        let behind = |article: usize, class| article > 0 && outline.is(article - 1, class);
        // `Ann Lee is | a mayor`
        let one = |at: &usize| outline.is_indefinite_article(*at) && !behind(*at, Class::BE);
        let Some(article) = (at.saturating_sub(2)..at).find(one) else { return false };
        let gender =
            |at: usize| outline.nodes.get(at).map_or(Class::NONE, |node| node.class.and(Class::GENDER));
        let of_gender = || gender(article) != Class::NONE && gender(article) == gender(self.nodes.start);
        // `avec | une amie`
        let beside = Class::PREPOSITION.or(Class::NOUN_PREPOSITION);
        let anybody = || {
            let acts = outline.is_of_person(at) && !behind(article, beside);
            outline.is(self.head, Class::EPITHET) && acts && of_gender()
        };
        let same = self.word(outline, self.head).map(stem) == Some(stem(outline.word(node)));
        !outline.nodes.get(at + 1).is_some_and(Node::is_name) && (same || anybody())
    }

    /// The stems of its words beside the noun.
    fn others(&self, outline: &Outline<'_>) -> impl Iterator<Item = u64> {
        let others = self.nodes.clone().filter(|&at| at != self.head && self.says(outline, at));
        others.filter_map(|at| Some(stem(self.word(outline, at)?)))
    }
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
    introductions: Vec<Introduction>,
    /// What the introductions say of everyone, once it has been asked for.
    descriptions: OnceCell<Descriptions>,
    lists: &'static Lists,
    /// The last one who spoke, and the place of it.
    last: Option<(usize, usize, usize)>,
    bodies: Bodies,
    /// The last one without a name who spoke: the place, and the gender.
    stranger: Option<(usize, usize, Class)>,
    /// The only woman and the only man who are named in full, and the only ones of those of whom nothing is said, once they
    /// have been asked for.
    only_ones: [OnceCell<Option<usize>>; 4],
    /// The last mention, and whom it stands for: the next quote is often of the same.
    resolved: Option<(Mention, Option<usize>)>,
}

/// One node in so many begins a name, at the most.
const NODES_A_NAME: usize = 8;
/// How many sightings a pronoun looks back on.
const MEMORY: usize = 40;
/// How many sightings a description looks back on.
const FAR: usize = 200;
/// How many sentences of the first block may be a title.
const TITLE: usize = 1;
/// How many sightings a description in a title looks ahead at.
const AHEAD: usize = 24;
/// How many nodes a description looks back on for somebody else of the same role.
const OVERTAKEN: usize = 120;
/// How many sentences a pronoun looks back on.
const RECENT: usize = 10;
/// What speaks for the one whom a pronoun stands for, at the most.
const MOST_PROMINENT: i64 = 12;

/// A name, and where it stands.
#[derive(Debug, Clone)]
struct Found {
    passage: usize,
    sentence: usize,
    nodes: Range<usize>,
    run: Range<usize>,
    /// Whether it is one word that opens its sentence, and may be none.
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
            descriptions: OnceCell::new(),
            lists,
            last: None,
            bodies: Bodies::default(),
            stranger: None,
            only_ones: Default::default(),
            resolved: None,
        };
        let nodes: usize = outlines.iter().map(|outline| outline.nodes.len()).sum();
        let mut found = Vec::with_capacity(nodes / NODES_A_NAME);
        for (passage, outline) in outlines.iter().enumerate() {
            cast.collect(outline, passage, &mut found);
        }
        if lists.traits().capital_nouns {
            cast.without_nouns(outlines, &mut found);
        }
        for item in found.iter().filter(|_| lists.traits().has_plain_order()) {
            if let Some(outline) = outlines.get(item.passage) {
                cast.bodies.add(outline, &item.run);
            }
        }
        cast.people.reserve(found.len() / 2);
        cast.by_key.reserve(found.len() / 2);
        cast.introductions.reserve(found.len());
        let Traits { capital_nouns: nouns, caseless, spaced_names, .. } = lists.traits();
        let whole = caseless && !spaced_names;
        // Full names first, so that a surname finds its person wherever it stands.
        for item in &found {
            let Some(outline) = outlines.get(item.passage) else { continue };
            let full = !is_surname(outline, &item.nodes) || whole && item.strong && is_itself(outline, item);
            if full && (item.strong || !nouns) {
                cast.introduce(outline, item);
            } else if let Some(nodes) = spelled_out(outline, &item.nodes) {
                let body = cast.introduce(outline, &Found { nodes, ..item.clone() });
                if let Some(body) = cast.people.get_mut(body) {
                    body.acronym = true;
                }
            }
        }
        // `Ann`, who is Ann Lee elsewhere. Where no capital is one of an adjective, as in `Saudi officials`, a word that the
        // lists do not know may be a first name, too.
        let unknown = lists.traits().has_plain_order() && !lists.traits().verb_final && !caseless;
        for (id, person) in cast.people.iter().enumerate().filter(|(_, person)| person.human) {
            let first = lists.known_key(person.first.key);
            if first.is(Class::FIRST_NAME) || unknown && first == Class::NONE && person.length > 1 {
                cast.by_key.entry(person.first.key).or_insert(Namesakes { first: id, last: id });
            }
        }
        if lists.traits().first_words || lists.inflects_names() {
            cast.know_first_words(outlines);
        }
        cast.know_last_parts(outlines);
        cast.sightings.reserve_exact(found.len());
        let verb_second = lists.traits().verb_second;
        for item in &found {
            let Some(outline) = outlines.get(item.passage) else { continue };
            let person = match cast.lookup(outline, &item.nodes, item.key) {
                Some(person) => person,
                None if is_surname(outline, &item.nodes) && (!item.initial || caseless) && !nouns => {
                    cast.introduce(outline, item)
                }
                // `seine Tochter | Nele`: where every noun has a capital, a first name alone is surely one.
                // Behind a role, so is a surname: `BSI-Chefin | Plattner`.
                None if nouns && item.nodes.len() == 1 && is_sure(outline, item) => {
                    cast.introduce(outline, &Found { strong: true, ..item.clone() })
                }
                None => continue,
            };
            if outline.inside {
                continue;
            }
            cast.sightings.push(Sighting {
                passage: item.passage,
                at: outline.span(&item.nodes).start,
                sentence: item.sentence,
                person,
                subject: is_subject(outline, item, verb_second),
            });
        }
        cast
    }

    /// Collects the names of an outline.
    fn collect(&self, outline: &Outline<'_>, passage: usize, found: &mut Vec<Found>) {
        let traits = self.lists.traits();
        let named = |sentence: &&Sentence| sentence.classes.is(Class::CAPITAL);
        for (number, sentence) in outline.sentences.iter().enumerate().filter(|(_, sentence)| named(sentence))
        {
            let start = sentence.nodes.start;
            let opener = |node: &Node| node.is(Class::REPORTING) && !node.is(Class::FIRST_NAME);
            let opened = outline.nodes.get(start).is_some_and(opener);
            let mut at = start + usize::from(opened);
            while let Some(next) = outline.nodes.get(at..sentence.nodes.end).and_then(before_name) {
                // `Facebook-oldalán | Kovács Anna`
                let next = at + next;
                let text = traits.first_words && outline.is(next, Class::SPEECH_NOUN);
                let behind = text && outline.nodes.get(next + 1).is_some_and(Node::is_name);
                let first = next + usize::from(behind);
                let run = first..name_run_end(outline, first, sentence.nodes.end);
                at = run.end;
                let Some(nodes) = name_of_run(outline, &run).map(|nodes| self.without_place(outline, nodes))
                else {
                    continue;
                };
                // `Hiszpan`, `PvdA-wethouder`: a capital that a role has anyway.
                let role = |at: usize| {
                    let small = |node: &Node| {
                        let word = outline.word(node);
                        let part = self.lists.own_part(word);
                        part.len() < word.len() && part.starts_with(char::is_lowercase)
                    };
                    let compound =
                        outline.nodes.get(at).filter(|node| node.is(Class::ROLE)).is_some_and(small);
                    compound || outline.is(at, Class::EPITHET) && !outline.is(at, Class::BODY)
                };
                if nodes.len() == 1 && role(nodes.start) {
                    continue;
                }
                let strong = is_strong_name(outline, &nodes, traits) && !self.may_be_place(outline, &nodes);
                found.push(Found {
                    passage,
                    sentence: number,
                    initial: run.start == sentence.nodes.start && run.len() == 1 && !strong,
                    strong,
                    key: self.key_of(outline, &nodes),
                    nodes,
                    run,
                });
            }
        }
    }

    /// Leaves out of the names a noun behind them, where every noun has a capital, if somebody goes by the rest elsewhere, and
    /// nobody by the noun: `Der Plan bringt Anna Weber | Ärger`, `wirft Weber | Versagen vor`.
    fn without_nouns(&self, outlines: &[Outline<'_>], found: &mut [Found]) {
        let given = |item: &Found| {
            let outline = outlines.get(item.passage);
            outline.is_some_and(|outline| outline.is(item.nodes.start, Class::FIRST_NAME))
        };
        let surnames: HashSet<u64, KeyHashing> =
            found.iter().filter(|item| item.nodes.len() == 2 && given(item)).map(|item| item.key).collect();
        if surnames.is_empty() {
            return;
        }
        for item in found.iter_mut().filter(|item| item.nodes.len() > 1 && !surnames.contains(&item.key)) {
            let Some(outline) = outlines.get(item.passage) else { continue };
            let nodes = item.nodes.start..item.nodes.end - 1;
            let key = self.key_of(outline, &nodes);
            if surnames.contains(&key) && !outline.is(nodes.end, Class::FIRST_NAME) {
                item.strong = is_strong_name(outline, &nodes, self.lists.traits());
                (item.key, item.nodes) = (key, nodes);
            }
        }
    }

    /// A name without the place before it, which has an ending of a case: `мэр Казани | Айрат Сафин`, `директор института
    /// Якутии | Айрат Сафин`; and without what it belongs to behind it.
    fn without_place(&self, outline: &Outline<'_>, nodes: Range<usize>) -> Range<usize> {
        if !self.lists.inflects_names() {
            return nodes;
        }
        let node = |at: usize| outline.nodes.get(at);
        let place = nodes.len() == 3
            && self.lists.traits().names_last
            && nodes.start > 0
            && node(nodes.start - 1)
                .is_some_and(|node| node.is(Class::ROLE) || node.is_plain_but(Class::NONE))
            && node(nodes.start).is_some_and(|node| {
                let word = outline.word(node);
                !node.is(Class::FIRST_NAME) && self.lists.plain_name(word) != word
            });
        let start = nodes.start + usize::from(place).max(self.behind_place(outline, &nodes));
        self.without_body(outline, start..nodes.end)
    }

    /// How many words of a name are those of a place before it, behind a preposition, or of who is told: `V Praze | Novák
    /// řekl`, `z PAP | Kowalski`.
    fn behind_place(&self, outline: &Outline<'_>, nodes: &Range<usize>) -> usize {
        let traits = self.lists.traits();
        let node = |at: usize| outline.nodes.get(at);
        let linked = Class::NOUN_PREPOSITION.or(Class::PREPOSITION);
        let before = nodes.start.checked_sub(1).and_then(node);
        // `řekl ČTK | Novák`
        let told = before.is_some_and(|node| node.is(Class::REPORTING));
        let links = before.is_some_and(|node| node.is(linked));
        if !(links || told) || traits.places.is_empty() {
            return 0;
        }
        let located = |node: &Node| {
            let place = links && traits.locates(outline.word(node));
            !node.is(Class::FIRST_NAME) && (place || node.is(Class::UPPER))
        };
        let words = nodes.clone().take_while(|&at| node(at).is_some_and(located)).count();
        if words < nodes.len() { words } else { 0 }
    }

    /// A name without the body or the place behind it, which has an ending of a case, where only the last word of a name
    /// has one: `Matti Salo | Nordeasta`.
    fn without_body(&self, outline: &Outline<'_>, nodes: Range<usize>) -> Range<usize> {
        let node = |at: usize| outline.nodes.get(at);
        let given = |at: usize| node(at).is_some_and(|node| node.is(Class::FIRST_NAME));
        let declined = |node: &Node| {
            let word = outline.word(node);
            self.lists.plain_name(word) != word
        };
        let names_last = self.lists.traits().names_last;
        let long = nodes.len() > 2 && !names_last && given(nodes.start);
        let body = (nodes.start + 2..nodes.end)
            .find(|&at| long && !given(at - 1) && !given(at) && node(at).is_some_and(declined));
        nodes.start..body.unwrap_or(nodes.end)
    }

    /// Whether a name may be that of a place, a team or a party, whose role is before it: a word or two with endings of a
    /// case, as in `burmistrz | Żnina`, `lider | Koalicji Obywatelskiej`.
    fn may_be_place(&self, outline: &Outline<'_>, nodes: &Range<usize>) -> bool {
        let node = |at: usize| outline.nodes.get(at);
        let office = |node: &Node| node.is(Class::ROLE) && !node.is(Class::TITLE);
        let declined = |node: &Node| {
            let word = outline.word(node);
            !node.is(Class::FIRST_NAME)
                && self.lists.plain_name(word) != word
                && !self.lists.ends_like_surname(word)
        };
        self.lists.traits().names_last
            && nodes.len() <= 2
            && nodes.start.checked_sub(1).and_then(node).is_some_and(office)
            && nodes.clone().all(|at| node(at).is_some_and(declined))
    }

    /// Adds the one whom a name names.
    fn introduce(&mut self, outline: &Outline<'_>, item: &Found) -> usize {
        let first = First::of(outline, &item.nodes);
        let (next, number) = (self.people.len(), self.introductions.len());
        let namesakes = self.by_key.entry(item.key).or_insert(Namesakes { first: next, last: next });
        let fits = |person: &Person| item.nodes.len() == 1 || person.length == 1 || person.first.fits(first);
        let known = namesakes.of(&self.people).find(|&person| self.people.get(person).is_some_and(fits));
        let id = known.unwrap_or_else(|| {
            let namesake = Some(namesakes.last).filter(|&last| last != next);
            namesakes.last = next;
            self.people.push(Person { namesake, introductions: (number, number), ..Default::default() });
            next
        });
        if let Some(person) = self.people.get_mut(id) {
            let length = item.nodes.len();
            let name = || outline.span(&with_article(outline, item));
            // Of two forms of a name the shorter one is likelier to be the plain one, but for an initial.
            let shorter = || self.lists.inflects_names() && name().len() < person.name.len();
            let plainer = match (person.first.initial, first.initial) {
                (true, false) => true,
                (false, true) => false,
                _ => shorter(),
            };
            if length > person.length || length == person.length && plainer {
                (person.name, person.home) = (name(), item.passage);
                person.length = length;
                person.first = first;
            }
            person.human |= item.strong;
            if let Some(surname) = first_surname(outline, item).filter(|_| self.lists.traits().two_surnames) {
                self.by_key.entry(surname).or_insert(Namesakes { first: id, last: id });
            }
            let last = std::mem::replace(&mut person.introductions.1, number);
            if let Some(last) = self.introductions.get_mut(last) {
                last.next = Some(number);
            }
        }
        let Found { passage, sentence, ref nodes, .. } = *item;
        self.introductions.push(Introduction {
            passage,
            sentence,
            nodes: nodes.clone(),
            person: id,
            next: None,
        });
        id
    }

    /// Lets people be known by the first words of their names, but for those that are the last words of others; where these
    /// have the endings of cases, by those that are known first names.
    fn know_first_words(&mut self, outlines: &[Outline<'_>]) {
        let any = self.lists.traits().first_words;
        for &Introduction { passage, ref nodes, person, .. } in &self.introductions {
            let Some(outline) = outlines.get(passage).filter(|_| nodes.len() > 1) else { continue };
            if !any && !outline.is(nodes.start, Class::FIRST_NAME) {
                continue;
            }
            let alone = self.key_of(outline, &(nodes.start..nodes.start + 1));
            self.by_key.entry(alone).or_insert(Namesakes { first: person, last: person });
        }
    }

    /// Lets people be known by the last part of a surname with a hyphen, if nobody else is: `Anna Lis-Nowak`.
    fn know_last_parts(&mut self, outlines: &[Outline<'_>]) {
        for &Introduction { passage, ref nodes, person, .. } in &self.introductions {
            let Some(outline) = outlines.get(passage).filter(|_| nodes.len() > 1) else { continue };
            let last = nodes.end.checked_sub(1).and_then(|last| outline.nodes.get(last));
            let part = last.and_then(|last| outline.word(last).rsplit_once('-')).map(|(_, part)| part);
            if let Some(part) = part.filter(|part| part.starts_with(char::is_uppercase)) {
                let alone = self.key_of_word(part);
                self.by_key.entry(alone).or_insert(Namesakes { first: person, last: person });
            }
        }
    }

    /// The gender of a person: what the first introduction says that says anything.
    fn gender(&self, outlines: &[Outline<'_>], person: &Person) -> Class {
        *person.gender.get_or_init(|| {
            let number = |number: usize| self.introductions.get(number);
            std::iter::successors(number(person.introductions.0), |introduction| {
                introduction.next.and_then(number)
            })
            .map(|introduction| introduction.gender(outlines, self.lists))
            .find(|gender| *gender != Class::NONE)
            .unwrap_or(Class::NONE)
        })
    }

    /// Whether a person may be of a gender, where either is known.
    fn may_be(&self, outlines: &[Outline<'_>], person: &Person, gender: Class) -> bool {
        gender == Class::NONE || {
            let own = self.gender(outlines, person);
            own == Class::NONE || own.is(gender)
        }
    }

    /// Whether somebody is a person, and may be of a gender.
    fn may_be_person(&self, outlines: &[Outline<'_>], id: usize, gender: Class) -> bool {
        self.people.get(id).is_some_and(|person| person.human && self.may_be(outlines, person, gender))
    }

    /// Whose name `nodes` are: one of the same first name, else the first one of the surname.
    fn lookup(&self, outline: &Outline<'_>, nodes: &Range<usize>, key: u64) -> Option<usize> {
        let namesakes = *self.by_key.get(&key)?;
        if namesakes.first != namesakes.last && nodes.len() > 1 {
            let first = First::of(outline, nodes);
            let same =
                |&person: &usize| self.people.get(person).is_some_and(|person| person.first.fits(first));
            if let Some(person) = namesakes.of(&self.people).find(same) {
                return Some(person);
            }
        }
        Some(namesakes.first)
    }

    /// The key of the last word of a name, by which it is known.
    fn key_of(&self, outline: &Outline<'_>, nodes: &Range<usize>) -> u64 {
        let words = outline.nodes.get(nodes.clone()).unwrap_or_default();
        let last = words.iter().rfind(|node| !node.is(Class::SUFFIX)).or(words.last());
        let Some(last) = last else { return 0 };
        if !self.lists.inflects_names() {
            return last.key();
        }
        let word = outline.word(last).trim_end_matches('.');
        let plain = self.lists.plain_name(word);
        if plain.len() < word.len() { key(plain) } else { last.key() }
    }

    /// The key of a word by which somebody is known alone.
    fn key_of_word(&self, word: &str) -> u64 {
        key(if self.lists.inflects_names() { self.lists.plain_name(word) } else { word })
    }

    /// The name of whom `mention` stands for.
    pub(super) fn resolve(&mut self, outlines: &[Outline<'_>], mention: &Mention) -> Option<String> {
        let person = match &self.resolved {
            Some((last, person)) if last == mention => *person,
            _ => self.resolve_person(outlines, mention),
        };
        self.resolved = Some((mention.clone(), person));
        let outline = outlines.get(mention.passage)?;
        let person_of = person.and_then(|person| self.people.get(person));
        let human = person_of.is_some_and(|person| person.human);
        // Of two words, `Acme Widgets` may be a person.
        let surely = human && person_of.is_some_and(|person| self.gender(outlines, person) != Class::NONE);
        let taken_up = if human { None } else { self.bodies.taken_up(outline, mention).map(str::to_owned) };
        let name = taken_up.or_else(|| match person {
            Some(person) => self.name_of_person(outlines, mention, person),
            None => self.name_of_nobody(outline, mention),
        })?;
        if !surely && (!human || self.lists.traits().bare_clauses) {
            self.bodies.spoke(outline, mention, &name);
        }
        Some(name)
    }

    /// The name of a person, whom a mention stands for.
    fn name_of_person(
        &mut self,
        outlines: &[Outline<'_>],
        mention: &Mention,
        person: usize,
    ) -> Option<String> {
        self.last = place_of(outlines, mention).map(|(passage, at)| (passage, at, person));
        self.learn_gender(outlines, mention, person);
        let person = self.people.get_mut(person)?;
        let text = outlines.get(person.home).filter(|_| is_short(&person.name))?.text;
        let given = || self.lists.nominative(words_of(person.name.of(text)));
        Some(person.given.get_or_insert_with(given).clone())
    }

    /// The name in a mention of nobody who is named elsewhere.
    fn name_of_nobody(&mut self, outline: &Outline<'_>, mention: &Mention) -> Option<String> {
        if let Some(gender) = self.gender_of_stranger(outline, mention) {
            self.stranger = Some((outline.home, outline.span(&mention.nodes).start, gender));
        }
        let traits = self.lists.traits();
        let last = mention.nodes.end.checked_sub(1).and_then(|last| outline.nodes.get(last));
        let alone = mention.nodes.len() == 1 && traits.names_last;
        let holds = traits.verb_second || last.is_some_and(Node::is_quote) && !alone;
        let marked = if holds { marked_name(outline, &mention.nodes) } else { None };
        let spelled = || if traits.caseless { spelled_body(outline, &mention.nodes, traits) } else { None };
        marked.or_else(|| body_name(outline, &mention.nodes, traits.capital_nouns)).or_else(spelled)
    }

    /// The words of a mention: of a phrase that names a source by a possessive (`по его словам`), that alone.
    pub(super) fn span_of(&self, outline: &Outline<'_>, mention: &Mention) -> Span {
        let span = outline.span(&mention.nodes);
        if mention.nodes.len() > 1 || !outline.is(mention.nodes.start, Class::ACCORDING) {
            return span;
        }
        let own = Class::OBJECT.or(Class::PRONOUN);
        let other = Class::PREPOSITION.or(Class::NOUN_PREPOSITION).or(Class::DETERMINER);
        let mut start = span.start;
        for word in span.of(outline.text).split(' ') {
            let end = start + word.len();
            let class = self.lists.known_key(key(word));
            if class.is(Class::POSSESSIVE) || class.is(own) && !class.is(other) {
                return Span::new(start, end);
            }
            start = end + 1;
        }
        span
    }

    /// Takes the gender of a pronoun for that of a person whom nothing else tells it of.
    fn learn_gender(&mut self, outlines: &[Outline<'_>], mention: &Mention, person: usize) {
        let first = mention.nodes_in(outlines).first().filter(|_| mention.nodes.len() == 1);
        let pronoun = first.filter(|node| node.is(Class::PRONOUN) && !node.is(Class::DETERMINER));
        let gender = pronoun.map_or(Class::NONE, |node| node.class.and(Class::GENDER));
        if let Some(person) = self.people.get_mut(person)
            && (gender == Class::MASCULINE || gender == Class::FEMININE)
            && person.gender.get() == Some(&Class::NONE)
        {
            person.gender = gender.into();
        }
    }

    /// The gender of somebody whom a mention that stands for nobody who is named brings up: `a neighbour`; or of the last such
    /// one, whom a pronoun takes up.
    fn gender_of_stranger(&self, outline: &Outline<'_>, mention: &Mention) -> Option<Class> {
        let first = outline.nodes.get(mention.nodes.start)?;
        if first.is(Class::PLURAL) {
            return None;
        }
        if mention.nodes.len() == 1 && first.is(Class::PRONOUN) && !first.is(Class::DETERMINER) {
            return self.stranger.map(|(_, _, gender)| gender).filter(|gender| gender.is(first.class));
        }
        // `the neighbour` may be somebody who is named.
        let new = outline.is_indefinite_article(mention.nodes.start) || first.is(Class::POSSESSIVE);
        let person = |&at: &usize| new && outline.is_of_person(at) && !outline.is(at, Class::PLURAL);
        let role = outline.nodes.get(mention.nodes.clone().find(person)?)?;
        let gender = |node: &Node| node.class.and(Class::GENDER);
        let article =
            Some(gender(first)).filter(|gender| first.is(Class::DETERMINER) && *gender != Class::NONE);
        Some(article.unwrap_or(gender(role)))
    }

    /// Whether a pronoun of a gender at a place takes up somebody without a name, and not a `person`: the last one who spoke, or
    /// whom its sentence or the one before begins with.
    fn is_stranger(&self, outline: &Outline<'_>, at: usize, gender: Class, person: usize) -> bool {
        let here = outline.sentence_at(at);
        let spoke = self.stranger.filter(|&(passage, spoke, own)| {
            passage == outline.home && own.is(gender) && outline.sentence_at(spoke) + NEAR >= here
        });
        let spoke = spoke.map(|(_, spoke, _)| spoke);
        let opens = |back| stranger_that_opens(outline, here.checked_sub(back)?, gender);
        let Some(since) = spoke.max(opens(0).or_else(|| opens(1))).filter(|&since| since < at) else {
            return false;
        };
        let named = || {
            let sighting =
                self.before(outline.home, at).take(MEMORY).find(|sighting| sighting.person == person);
            sighting.is_some_and(|sighting| sighting.passage == outline.home && sighting.at > since)
        };
        let later = self.last.is_some_and(|(last, spoke, _)| (last, spoke) > (outline.home, since));
        !later && !named()
    }

    /// Whether a mention surely is of a person or a body: a name, a role, a pronoun.
    pub(super) fn is_somebody(&self, outlines: &[Outline<'_>], mention: &Mention) -> bool {
        let speaks = Class::PRONOUN.or(Class::ROLE).or(Class::TITLE);
        mention.nodes_in(outlines).iter().any(|node| node.is_name() || node.is(speaks))
    }

    /// Whether a mention may be of a person or a body; where every noun has a capital, it has to be known as one.
    pub(super) fn may_speak(&self, outlines: &[Outline<'_>], mention: &Mention) -> bool {
        let people = Class::PEOPLE.or(Class::PRONOUN).or(Class::POSSESSIVE);
        let surely = mention.nodes_in(outlines).iter().any(|node| node.is(people));
        let Traits { capital_nouns: nouns, caseless, .. } = self.lists.traits();
        caseless
            || surely
            || mention.antecedent.is_some()
            || self.is_somebody(outlines, mention)
                && (!nouns || self.resolve_person(outlines, mention).is_some())
    }

    /// Whether a mention is of somebody whom the article names in full.
    pub(super) fn names_person(&self, outlines: &[Outline<'_>], mention: &Mention) -> bool {
        let person = self.resolve_person(outlines, mention).and_then(|person| self.people.get(person));
        person.is_some_and(|person| person.human && person.length > 1)
    }

    /// Whether two mentions stand for one person, or one body, or whether the second, unlike the first, may do so.
    pub(super) fn are_one(&self, outlines: &[Outline<'_>], one: &Mention, other: &Mention) -> bool {
        let text = |mention: &Mention| {
            outlines.get(mention.passage).map_or("", |outline| outline.span(&mention.nodes).of(outline.text))
        };
        let first = other.nodes_in(outlines).first();
        let pronoun = first.is_some_and(|node| node.is(Class::PRONOUN) && !node.is(Class::DETERMINER));
        // Who is called by a surname has a longer name elsewhere.
        let shortened = |person: usize| {
            let outline = outlines.get(one.passage);
            let length =
                outline.and_then(|outline| name_in(outline, &one.nodes)).map_or(0, |name| name.len());
            self.people.get(person).is_some_and(|person| length < person.length)
        };
        match (self.resolve_person(outlines, one), self.resolve_person(outlines, other)) {
            (Some(one), Some(other)) => one == other,
            (Some(one), None) if shortened(one) => true,
            (_, None) if pronoun => true,
            _ => text(other).contains(text(one)),
        }
    }

    fn resolve_person(&self, outlines: &[Outline<'_>], mention: &Mention) -> Option<usize> {
        let outline = outlines.get(mention.passage)?;
        let nodes = mention.antecedent.as_ref().unwrap_or(&mention.nodes);
        let first = outline.nodes.get(nodes.start)?;
        // `l’intéressée`, which has an article: `l’intéressée | à la barre`
        let taken_up = first.is(Class::PRONOUN)
            && (outline.has_words(first) || outline.word(first).contains('-'))
            && (nodes.len() == 1 || outline.is(nodes.start + 1, Class::NOUN_PREPOSITION));
        if nodes.len() == 1
            && first.is(Class::PRONOUN.or(Class::POSSESSIVE).or(Class::OBJECT))
            && (!first.is(Class::DETERMINER)
                || first.is(Class::POSSESSIVE) && !self.lists.traits().verb_second)
            && !first.is(Class::ROLE)
            || taken_up
            || first.is(Class::POSSESSIVE) && first.is(Class::ACCORDING)
        {
            if let Some(person) = taken_up.then(|| self.nearest(outlines, outline, first)).flatten() {
                return Some(person);
            }
            return self.pronoun(outlines, outline.home, first.span.start, first.class);
        }
        // `Ihr | Motto: „…“`
        let own = nodes.len() == 2 && first.is(Class::POSSESSIVE) && !first.is(Class::DETERMINER);
        if own && outline.is(nodes.start + 1, Class::SPEECH_NOUN) {
            return self.pronoun(outlines, outline.home, first.span.start, first.class.and(Class::GENDER));
        }
        // `dieser`, the last one named
        if nodes.len() == 1 && first.is(Class::DETERMINER) && self.lists.traits().verb_second {
            let one =
                first.class.and(Class::GENDER.or(Class::PLURAL).or(Class::INDEFINITE)) == Class::MASCULINE;
            return if one { self.nearest(outlines, outline, first) } else { None };
        }
        // `der 51-Jährige aus Troja`, `51-latek`, `51-åringen`
        let linked = |&at: &usize| outline.is(at, Class::NOUN_PREPOSITION);
        let end = (nodes.start + 1..nodes.end).find(linked).unwrap_or(nodes.end);
        let last = outline.nodes.get(end.saturating_sub(1))?;
        let alone = end == nodes.start + 1;
        let known = first.is(Class::DETERMINER) || alone || self.lists.traits().names_last;
        if last.is(Class::AGE) && known && !first.is(Class::INDEFINITE) {
            return self.aged(outlines, outline, first);
        }
        // `the Norwegian`, `la bergamasca`, `die 61-jährige Wienerin`
        let described = || {
            let noun = end == nodes.end && last.is(Class::CAPITAL) && self.lists.traits().capital_nouns;
            noun && Role::of(outline, nodes, self.lists.traits()).is_none()
        };
        if first.is(Class::DETERMINER) && is_origin(last) && (nodes.len() == 2 || described()) {
            let definite = !first.is(Class::INDEFINITE.or(Class::PLURAL));
            let class = Class::ROLE | first.class | last.class;
            let named = || self.just_named(outlines, outline, first.span.start, class);
            return definite.then(named).flatten();
        }
        // `Obrońca Marka Lisa, | Jan Sarna`: the name between commas is who it is.
        let comma = nodes
            .clone()
            .rev()
            .find(|&at| outline.nodes.get(at).is_some_and(|node| node.kind == Kind::Comma));
        let apposition = comma.and_then(|comma| name_in(outline, &(comma + 1..nodes.end)));
        let name = apposition.or_else(|| name_in(outline, nodes));
        // `der 61-jährige | Tiroler`
        let origin = |name: &Range<usize>| {
            let word = outline.nodes.get(name.start).filter(|_| name.len() == 1);
            self.lists.traits().capital_nouns && word.is_some_and(is_origin)
        };
        let name = name.filter(|name| !origin(name));
        if let Some(name) = name.map(|name| self.without_place(outline, name)) {
            let whole = self.lookup(outline, &name, self.key_of(outline, &name));
            // A role has a capital where it opens a sentence, or where all nouns have one.
            let role = outline.is(name.start, Class::ROLE);
            // `Burmistrz | Żnina`, `polityk z otoczenia lidera | Lewicy`: a single name behind a role may be that of a place.
            let place = self.lists.traits().names_last
                && name.len() == 1
                && (nodes.start..name.start)
                    .any(|at| outline.is(at, Class::ROLE) && !outline.is(at, Class::BODY));
            // `le délégué | CGT`, `le délégué | CGT Troie`: a member of the body.
            let member = self.lists.traits().has_plain_order() && is_of_member(outline, nodes, &name);
            let whole =
                whole.filter(|&person| !member || self.people.get(person).is_some_and(|person| person.human));
            // `la vecina del barrio | Las Rosas`: the name of a thing that somebody belongs to.
            let of_thing =
                self.lists.traits().has_plain_order() && is_of_thing(outline, nodes.start..name.start);
            // `DEM’li | siyasetçi`: what a word with a capital says of a role is no name of somebody.
            let of_role = self.lists.traits().verb_final
                && name.end < nodes.end
                && outline.is(nodes.end - 1, Class::EPITHET);
            if whole.is_some() || !(role || of_role) {
                let whole = whole.filter(|&person| {
                    // `an FOB spokeswoman` is somebody else.
                    self.people.get(person).is_some_and(|person| {
                        let whole = name.end == nodes.end || person.length > 1 && !person.acronym;
                        let own = whole && !place && !is_of_body(outline, nodes.start..name.start);
                        let surely = || self.gender(outlines, person) != Class::NONE;
                        if of_thing { person.human && surely() } else { person.human || own }
                    })
                });
                // `napastnik | Orła`: the role may be of whom was just named.
                let behind = place && name.start == nodes.start + 1 || of_thing;
                if whole.is_some() || !behind {
                    return whole;
                }
            }
        }
        let role = |nodes: &Range<usize>| {
            let person = self.role(outlines, outline, nodes)?;
            (!self.is_overtaken(outline, nodes, person)).then_some(person)
        };
        role(nodes).or_else(|| {
            // `чиновница | на планёрке`
            let linked = |&at: &usize| outline.is(at, Class::NOUN_PREPOSITION.or(Class::PREPOSITION));
            let end = (nodes.start + 1..nodes.end).find(linked).filter(|_| self.lists.traits().names_last)?;
            role(&(nodes.start..end))
        })
    }

    /// Whether somebody without a name has come up as one of a role since a person was named: `The mayor, Ann Lee, left. A
    /// former mayor stayed. | The mayor | …`
    fn is_overtaken(&self, outline: &Outline<'_>, nodes: &Range<usize>, person: usize) -> bool {
        let Some(role) = Role::of(outline, nodes, self.lists.traits()) else { return false };
        let start = outline.nodes.get(nodes.start).map_or(0, |node| node.span.start);
        let named = self.before(outline.home, start).take(MEMORY).find(|sighting| sighting.person == person);
        let since = named
            .filter(|sighting| sighting.passage == outline.home)
            .map_or(0, |sighting| outline.nodes.partition_point(|node| node.span.start < sighting.at));
        let near = nodes.start.saturating_sub(OVERTAKEN);
        (since.max(near)..nodes.start).any(|at| role.is_anothers(outline, at))
    }

    /// Whom a noun for somebody's age takes up: whoever a pronoun would, if they were just named, or else the only one who was.
    fn aged(&self, outlines: &[Outline<'_>], outline: &Outline<'_>, first: &Node) -> Option<usize> {
        let gender = first.class.and(Class::GENDER);
        let gender = if gender == Class::GENDER { Class::NONE } else { gender };
        let start = first.span.start;
        let near = self.near(outline, start).map(|sighting| sighting.person);
        let mut near = near.filter(|&id| self.may_be_person(outlines, id, gender));
        let last = near.next()?;
        let best = self.pronoun(outlines, outline.home, start, gender);
        if best.is_some_and(|best| self.near(outline, start).any(|sighting| sighting.person == best)) {
            return best;
        }
        near.all(|id| id == last).then_some(last)
    }

    /// Whom a description stands for: the last one before it that fits best.
    fn role(&self, outlines: &[Outline<'_>], outline: &Outline<'_>, nodes: &Range<usize>) -> Option<usize> {
        let definite = outline.nodes.get(nodes.start)?;
        if definite.is(Class::INDEFINITE) {
            return self.apposed_to(outline, nodes.start);
        }
        if definite.is(Class::PLURAL) {
            return None;
        }
        let role = Role::of(outline, nodes, self.lists.traits())?;
        // `sbuffa | un senatore`
        if (nodes.start..role.head).any(|at| outline.is_indefinite_article(at)) {
            return None;
        }
        // `Le gouvernement`, a member of which may be named: no person is a body.
        let body = role.nodes.clone().find(|&at| role.says(outline, at)) == Some(role.head)
            && outline.is(role.head, Class::BODY);
        if body && !role.nodes.clone().any(|at| outline.is_of_person(at)) {
            return None;
        }
        let at = definite.span.start;
        let described =
            self.described(outlines, outline, &role).or_else(|| self.named_ahead(outlines, outline, &role));
        // `The Italian coach` may be another one than the coach.
        let own = |at: &usize| !outline.nodes.get(*at).is_some_and(is_origin);
        if described.is_some() && role.nodes.clone().all(|at| own(&at)) {
            return described;
        }
        let linked = |at| outline.is(at, Class::NOUN_PREPOSITION);
        let head = outline.nodes.get(role.head)?;
        // An adjective may say that it is somebody else: `неназван дипломат`.
        let bare = || {
            let adjectives = (role.nodes.start..=role.head).filter(own).count() > 1;
            !(adjectives && self.lists.traits().names_last)
        };
        let definite_role = definite.is(Class::DETERMINER) || head.is(Class::EPITHET) && bare();
        // An article may look like a preposition: `der`.
        let behind = role.nodes.start + usize::from(definite.is(Class::DETERMINER));
        // `la centrista | de Troya`
        let anyone = head.is(Class::EPITHET) && !self.lists.traits().bare_clauses;
        let plain = definite_role && (anyone || !(behind..role.nodes.end).any(linked));
        let class = role.with_gender_of_verb(outline, definite.class | head.class);
        if !plain {
            let own = !(behind..role.head).any(linked);
            let speaks = definite_role && own && outline.is_of_person(role.head);
            return described.or_else(|| self.speaker(outlines, outline, at, class).filter(|_| speaks));
        }
        if class.is(Class::CHARGE) {
            return described.or_else(|| self.only_one(outlines, outline, at, class));
        }
        let named = self.just_named(outlines, outline, at, class).or(described);
        named.or_else(|| self.only_one(outlines, outline, at, class))
    }

    /// Whose name the comma before `start` ends, for a description behind it: `Ann Lee, | a clerk, said`.
    fn apposed_to(&self, outline: &Outline<'_>, start: usize) -> Option<usize> {
        let comma = start.checked_sub(1).and_then(|at| outline.nodes.get(at));
        let name = start.checked_sub(2).and_then(|at| outline.nodes.get(at)).filter(|node| node.is_name())?;
        comma.filter(|node| node.kind == Kind::Comma)?;
        let sighting = self.before(outline.home, name.span.end).next()?;
        let here = (outline.home, outline.sentence_at(name.span.start));
        // `Dans Jeune Afrique, | un négociant | tempère`
        let acts = sighting.subject || self.lists.traits().bare_clauses;
        let acts = acts && (sighting.passage, sighting.sentence) == here;
        let person = self.people.get(sighting.person)?;
        (acts && person.human && person.length > 1).then_some(sighting.person)
    }

    /// Who is known by the noun of a role: the last one named before it of those who are known by most of its other words.
    fn described(&self, outlines: &[Outline<'_>], outline: &Outline<'_>, role: &Role) -> Option<usize> {
        let definite = outline.nodes.get(role.nodes.start)?;
        let descriptions = self.descriptions(outlines);
        let head = self.lists.own_part(role.word(outline, role.head)?);
        let (stem, others) = (stem(head), self.lists.synonyms(key(head)));
        let bits = others.iter().fold(bit(stem), |bits, other| bits | bit(*other));
        let gender = role.with_gender_of_verb(outline, definite.class).and(Class::GENDER);
        let fits =
            |&id: &usize| descriptions.has_any(id, stem, others) && self.may_be_person(outlines, id, gender);
        let speaker = self.last.map(|(_, _, person)| person).into_iter();
        let before = self.before(outline.home, definite.span.start).take(FAR);
        let named = before.map(|sighting| sighting.person).filter(|&id| descriptions.may_have(id, bits));
        let mut best: Option<(usize, usize)> = None;
        for id in speaker.chain(named).filter(fits) {
            let fitting = role.others(outline).filter(|&word| descriptions.has(id, word)).count();
            // Who was just named and is called so is likelier than who is called something like it.
            let mut near = self.near(outline, definite.span.start);
            let called = descriptions.has(id, stem) && near.any(|sighting| sighting.person == id);
            let fitting = 2 * fitting + usize::from(called);
            if best.is_none_or(|(_, most)| fitting > most) {
                best = Some((id, fitting));
            }
        }
        let known = |&(_, fitting): &(usize, usize)| fitting > 1 || role.others(outline).next().is_none();
        best.filter(known).map(|(person, _)| person).or_else(|| {
            // `La juge Anne Roux … | Le magistrat`: a masculine noun may be that of an office, whoever holds it.
            let of_office = gender == Class::MASCULINE && role.others(outline).next().is_none();
            let holds = |&id: &usize| {
                let human = self.people.get(id).is_some_and(|person| person.human);
                human && descriptions.has_any(id, stem, others)
            };
            let near = || self.near(outline, definite.span.start).map(|sighting| sighting.person);
            if of_office { near().find(holds) } else { None }
        })
    }

    /// Who is known by a role in a title, further on: `Mayor: “We won”`.
    fn named_ahead(&self, outlines: &[Outline<'_>], outline: &Outline<'_>, role: &Role) -> Option<usize> {
        let definite = outline.nodes.get(role.nodes.start)?;
        // A bare noun may be many: `Economists: “…”`
        let one = definite.is(Class::DETERMINER) || !self.lists.traits().bare_clauses;
        let sentence = outline.sentence_at(definite.span.start);
        if !one || outline.home != 0 || outline.block_of(sentence) != Some(0) || sentence > TITLE {
            return None;
        }
        let descriptions = self.descriptions(outlines);
        let head = role.word(outline, role.head)?;
        let others = self.lists.synonyms(key(head));
        let full = if self.lists.traits().caseless { 1 } else { 2 };
        let somebody = |person: &Person| person.human && person.length >= full;
        let known_as = |stem: u64, others: &[u64]| {
            self.sightings.iter().take(AHEAD).map(|sighting| sighting.person).find(|&id| {
                self.people.get(id).is_some_and(somebody)
                    && descriptions.has_any(id, stem, others)
                    && role.others(outline).all(|word| descriptions.has(id, word))
            })
        };
        // `Ajax-trainer: “…”`, of whoever is the trainer there
        let own = || head.rsplit_once('-').and_then(|(_, own)| known_as(stem(own), &[]));
        known_as(stem(head), others).or_else(own)
    }

    /// What the introductions say of everyone who is human: nobody else is known by a description.
    fn descriptions(&self, outlines: &[Outline<'_>]) -> &Descriptions {
        self.descriptions.get_or_init(|| {
            let human = |introduction: &&Introduction| {
                self.people.get(introduction.person).is_some_and(|person| person.human)
            };
            let of_people = self.introductions.iter().filter(human);
            Descriptions::read(of_people, outlines, self.people.len(), self.lists)
        })
    }

    /// Who alone was named right before a description that nobody is known by: `Ann Lee won. The lawyer said …`
    fn just_named(
        &self,
        outlines: &[Outline<'_>],
        outline: &Outline<'_>,
        at: usize,
        class: Class,
    ) -> Option<usize> {
        if class.is(Class::BODY) || !class.is(Class::ROLE) {
            return None;
        }
        let fits = |&person: &usize| self.may_be_person(outlines, person, class.and(Class::GENDER));
        let spoke = |person: usize| self.last.is_some_and(|(_, _, last)| last == person);
        let named = || self.near(outline, at).filter(|sighting| fits(&sighting.person));
        let acts = |sighting: &&Sighting| sighting.subject || spoke(sighting.person);
        let Some(sighting) = named().find(acts).or_else(|| named().next()) else {
            return self.just_spoke(outlines, outline, at, class).filter(fits);
        };
        let person = sighting.person;
        // Who spoke last speaks on, whoever was named before; what is no subject, and of no gender, is rarely a person.
        // `Peter Park lost. | Ann Lee won. “…”, the winner said`: who acts since all others were named.
        let here = outline.block_of(outline.sentence_at(at));
        let same_block = outline.block_of(sighting.sentence) == here;
        let acts_alone = class.is(Class::EPITHET) && sighting.subject && same_block;
        let others = |other: &Sighting| {
            let other_of = || self.people.get(other.person);
            let gendered = || other_of().is_some_and(|other| self.gender(outlines, other) != Class::NONE);
            let before = acts_alone && other.sentence < sighting.sentence;
            other.person != person
                && !before
                && if spoke(person) {
                    acts(&other) && other.sentence >= sighting.sentence
                } else {
                    acts(&other) || gendered()
                }
        };
        let alone = !named().any(others);
        let person_of = self.people.get(person)?;
        let surely = self.gender(outlines, person_of) != Class::NONE;
        let described = self.descriptions(outlines).of(person).next().is_some();
        let likely = if class.is(Class::EPITHET) {
            surely || person_of.length > 1 && (spoke(person) || described)
        } else {
            surely && spoke(person) && !described
        };
        (alone && likely).then_some(person)
    }

    /// Who spoke in the sentence before, for a description that says of what they are something: `“…”, said Ann Lee. | The
    /// former mayor of Troy | …`
    fn speaker(
        &self,
        outlines: &[Outline<'_>],
        outline: &Outline<'_>,
        at: usize,
        class: Class,
    ) -> Option<usize> {
        let (passage, spoke, last) = self.last.filter(|_| self.lists.traits().has_plain_order())?;
        let just = passage == outline.home && outline.sentence_at(spoke) + 1 >= outline.sentence_at(at);
        let named = || self.just_named(outlines, outline, at, class | Class::EPITHET);
        (just && named() == Some(last)).then_some(last)
    }

    /// Who spoke last, in the same paragraph and near, for a description that anybody may have, where nobody is named so
    /// near: `She went on to speak of the bridge. “…”, | the engineer | said`.
    fn just_spoke(
        &self,
        outlines: &[Outline<'_>],
        outline: &Outline<'_>,
        at: usize,
        class: Class,
    ) -> Option<usize> {
        let (passage, spoke, person) = self.last.filter(|_| class.is(Class::EPITHET))?;
        let (here, there) = (outline.sentence_at(at), outline.sentence_at(spoke));
        let same_block = outline.block_of(there) == outline.block_of(here);
        let near = passage == outline.home && there + NEAR >= here && same_block;
        let known = |person: &Person| person.length > 1 && self.gender(outlines, person) != Class::NONE;
        let alone = self.near(outline, at).next().is_none();
        let since = self.stranger.is_none_or(|(passage, other, _)| (passage, other) < (outline.home, spoke));
        (near && alone && since && self.people.get(person).is_some_and(known)).then_some(person)
    }

    /// Whom the whole article is about, for a description that anybody may have and that nobody is known by: the only one
    /// of its gender who is named in full, and of whom nothing else is said. `Ann Lee works nights. (…) The author won.`
    /// For one who is tried, others may be named of whom something is said: the judge, the lawyers.
    fn only_one(
        &self,
        outlines: &[Outline<'_>],
        outline: &Outline<'_>,
        at: usize,
        class: Class,
    ) -> Option<usize> {
        let gender = class.and(Class::GENDER);
        let tried = class.is(Class::CHARGE);
        if gender == Class::NONE || gender == Class::GENDER || !tried && !class.is(Class::EPITHET) {
            return None;
        }
        let number = 2 * usize::from(tried) + usize::from(gender == Class::MASCULINE);
        let id = (*self.only_ones.get(number)?.get_or_init(|| self.only_one_of(outlines, gender, tried)))?;
        let named = self.before(outline.home, at).take(FAR).any(|sighting| sighting.person == id);
        named.then_some(id)
    }

    /// The only one of a gender who is named in full, if nothing else is said of them; or the only one of those of whom
    /// nothing else is said.
    fn only_one_of(&self, outlines: &[Outline<'_>], gender: Class, tried: bool) -> Option<usize> {
        let descriptions = self.descriptions(outlines);
        let undescribed = |id: usize| descriptions.of(id).next().is_none();
        let of_gender =
            |person: &Person| person.human && person.length > 1 && self.may_be(outlines, person, gender);
        let counts = |&(id, person): &(usize, &Person)| of_gender(person) && (!tried || undescribed(id));
        let mut people = self.people.iter().enumerate().filter(counts);
        let (id, person) = people.next().filter(|_| people.next().is_none())?;
        (self.gender(outlines, person) == gender && undescribed(id)).then_some(id)
    }

    /// The sightings before a place, the last first.
    fn before(&self, passage: usize, at: usize) -> impl Iterator<Item = &Sighting> {
        let end = self.sightings.partition_point(|sighting| (sighting.passage, sighting.at) < (passage, at));
        self.sightings.get(..end).unwrap_or_default().iter().rev()
    }

    /// The sightings before a place in its sentence and in the few before it, the last first.
    fn near(&self, outline: &Outline<'_>, at: usize) -> impl Iterator<Item = &Sighting> {
        let (home, here) = (outline.home, outline.sentence_at(at));
        let near = move |sighting: &&Sighting| sighting.passage == home && sighting.sentence + NEAR >= here;
        self.before(home, at).take(MEMORY).take_while(near)
    }

    /// Whom a pronoun of several words takes up, if anybody of its gender was just named: the last one. `Ann Lee met Mary
    /// Park. | Cette dernière | …`
    fn nearest(&self, outlines: &[Outline<'_>], outline: &Outline<'_>, pronoun: &Node) -> Option<usize> {
        let gender = pronoun.class.and(Class::GENDER);
        let fits = |sighting: &&Sighting| {
            let person = self.people.get(sighting.person);
            person.is_some_and(|person| person.human && self.gender(outlines, person) == gender)
        };
        self.near(outline, pronoun.span.start).find(fits).map(|sighting| sighting.person)
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
            if best.is_some_and(|(_, most)| most >= MOST_PROMINENT - 2 * distance as i64) {
                break;
            }
            let Some(person) = self.people.get(sighting.person) else { continue };
            if !person.human || !self.may_be(outlines, person, gender) {
                continue;
            }
            let mut score = -2 * distance as i64;
            if sighting.subject {
                score += 3;
                // A new paragraph is about whom it names, whoever spoke in the one before.
                let later = sighting.passage == passage
                    && (outline.block_of(since) < outline.block_of(sighting.sentence)
                        || since < sighting.sentence && distance == 1);
                score += 3 * i64::from(later && distance <= NEAR);
            }
            if gender != Class::NONE && self.gender(outlines, person).is(gender) {
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
            let fits = |person: &&Person| person.human && self.may_be(outlines, person, gender);
            let recent = last_passage == passage && last_at < at && distance <= RECENT;
            if let Some(person) = self.people.get(last).filter(|person| recent && fits(person)) {
                let known = gender != Class::NONE && self.gender(outlines, person).is(gender);
                let score = 3 - 2 * distance as i64 + 3 * i64::from(known) + 2;
                if best.is_none_or(|(_, most)| score > most) {
                    best = Some((last, score));
                }
            }
        }
        let best = best.map(|(person, _)| person);
        let taken_up = self.described_before(outlines, outline, at, gender);
        taken_up.or(best).filter(|&person| !self.is_stranger(outline, at, gender, person))
    }

    /// Whom a description that opens the sentence before a pronoun stands for, if nobody else has been named or has spoken
    /// since: `The mayor wrote a letter. “…”, | she | said`.
    fn described_before(
        &self,
        outlines: &[Outline<'_>],
        outline: &Outline<'_>,
        at: usize,
        gender: Class,
    ) -> Option<usize> {
        let traits = self.lists.traits();
        let before = outline.sentence_at(at).checked_sub(1)?;
        let start = outline.sentences.get(before)?.nodes.start;
        let article = outline.nodes.get(start).filter(|article| {
            let definite = outline.is_definite_article(start) && !article.is(Class::PLURAL);
            definite && (traits.has_plain_order() || traits.bare_clauses)
        })?;
        let role = (start + 1..start + 1 + ADJECTIVES).find(|&at| outline.is_of_person(at))?;
        let nodes = start..role + 1;
        let since = (outline.home, article.span.start);
        let fits = |person: usize| self.may_be_person(outlines, person, gender);
        let later = |sighting: &&Sighting| (sighting.passage, sighting.at) > since;
        let mut later = self.before(outline.home, at).take(MEMORY).take_while(later);
        let spoke = self.last.is_some_and(|(passage, spoke, _)| (passage, spoke) > since);
        let named = outline.nodes.get(role + 1).is_some_and(Node::is_name);
        if spoke || named || later.any(|sighting| fits(sighting.person)) {
            return None;
        }
        let person = self.role(outlines, outline, &nodes).filter(|&person| fits(person))?;
        (!self.is_overtaken(outline, &nodes, person)).then_some(person)
    }
}

/// The byte at which somebody of a gender, who has no name, opens a sentence: `Eine Nachbarin | winkt ab.`
fn stranger_that_opens(outline: &Outline<'_>, sentence: usize, gender: Class) -> Option<usize> {
    let start = outline.sentences.get(sentence)?.nodes.start;
    let article = outline.nodes.get(start).filter(|_| outline.is_indefinite_article(start))?;
    let role = (start + 1..start + 1 + ADJECTIVES).find(|&at| outline.is_of_person(at))?;
    let one = |class: Class| class.and(Class::GENDER) == gender.and(Class::GENDER);
    let of_gender = one(article.class) || outline.nodes.get(role).is_some_and(|node| one(node.class));
    let named = outline.nodes.get(role + 1).is_some_and(Node::is_name);
    let many = outline.is(start, Class::PLURAL) || outline.is(role, Class::PLURAL);
    (gender != Class::NONE && of_gender && !named && !many).then_some(article.span.start)
}

/// Among how many words behind its article the noun of somebody without a name stands.
const ADJECTIVES: usize = 3;

/// The passage and the byte where a mention stands.
fn place_of(outlines: &[Outline<'_>], mention: &Mention) -> Option<(usize, usize)> {
    let outline = outlines.get(mention.passage)?;
    Some((outline.home, outline.span(&mention.nodes).start))
}

/// The nodes of a name, with the article that belongs to it by its capital: `Les Échos`.
fn with_article(outline: &Outline<'_>, item: &Found) -> Range<usize> {
    let opens = outline.sentences.get(item.sentence).map(|sentence| sentence.nodes.start);
    let article = item.nodes.start.checked_sub(1).filter(|&at| Some(at) != opens);
    let belongs = |at: &usize| outline.is(*at, Class::DETERMINER) && outline.is(*at, Class::CAPITAL);
    article.filter(belongs).unwrap_or(item.nodes.start)..item.nodes.end
}

/// Whether a name is a surname alone: a single word, but for particles (`Van Dalen`), and suffixes (`Нина | Ивановна`).
fn is_surname(outline: &Outline<'_>, nodes: &Range<usize>) -> bool {
    nodes.len() == 1
        || nodes.len() == 2 && outline.is(nodes.start + 1, Class::SUFFIX)
        || outline
            .nodes
            .get(nodes.start)
            .is_some_and(|node| node.is(Class::PARTICLE) && !node.is(Class::FIRST_NAME))
}

/// Whether a single word, where every noun has a capital, is a first name, or stands right behind the role of a person.
fn is_sure(outline: &Outline<'_>, item: &Found) -> bool {
    let start = item.nodes.start;
    // Not `Weltmeister | Deutschland`.
    let role = |at: usize| {
        outline.is(at, Class::GENDER) && outline.is(at, Class::CAPITAL) && outline.is_of_person(at)
    };
    let noun = Class::ROLE.or(Class::SPEECH_NOUN).or(Class::REPORTING).or(Class::UPPER).or(Class::PRESS);
    let behind_role = || start.checked_sub(1).is_some_and(role) && !outline.is(start, noun);
    outline.is(start, Class::FIRST_NAME) || item.strong && behind_role()
}

/// The key of the first of the two surnames that the name of a person ends with, by which they are known, too: `Ana |
/// López | Ruiz`.
fn first_surname(outline: &Outline<'_>, item: &Found) -> Option<u64> {
    let at = item.nodes.end.checked_sub(2).filter(|&at| item.strong && at > item.nodes.start)?;
    let node = outline.nodes.get(at)?;
    (!node.is(Class::FIRST_NAME.or(Class::PARTICLE))).then(|| node.key())
}

/// How many words a subject may have before the name in apposition to it.
const APPOSED: usize = 8;

/// Whether a name looks like the subject of its sentence.
fn is_subject(outline: &Outline<'_>, item: &Found, verb_second: bool) -> bool {
    let node = |at: usize| outline.nodes.get(at);
    let Range { start: first, end } = item.run;
    let start = outline.sentences.get(item.sentence).map_or(0, |sentence| sentence.nodes.start);
    let before = first.checked_sub(1).and_then(node);
    let linked = Class::NOUN_PREPOSITION.or(Class::PREPOSITION).or(Class::AND).or(Class::AGENT);
    // `Der | Landwirt Karl Meier`: an article may look like a preposition.
    let article = |node: &Node| first == start + 1 && node.is(Class::DETERMINER) && !node.is(Class::OBLIQUE);
    if before.is_some_and(|node| node.is(linked) && !article(node)) {
        return false;
    }
    let acts = |node: &Node| {
        let other = linked.or(Class::CAPITAL).or(Class::GENITIVE).or(Class::CONJUNCTION);
        node.kind == Kind::Word && !node.is(other)
    };
    // `Zu Wort meldete sich | Ann Lee`
    let behind = || {
        let other = Class::DETERMINER.or(Class::POSSESSIVE).or(Class::PRONOUN);
        let fronted = |node: &Node| !node.is_name() && !node.is(other);
        let verb = |node: &Node| node.kind == Kind::Word && !node.is(Class::CAPITAL.or(Class::DETERMINER));
        verb_second && before.is_some_and(verb) && node(start).is_some_and(fronted)
    };
    // `Le président du club, | Jean Dupont, | …`
    let apposed = || {
        let comma = |node: &Node| node.kind == Kind::Comma;
        let close = first.saturating_sub(1);
        // `Présent sur place, | le président du club, …`
        let open =
            (start.max(close.saturating_sub(APPOSED))..close).rev().find(|&at| node(at).is_some_and(comma));
        let start = open.map_or(start, |open| open + 1);
        let words = outline.nodes.get(start..close).unwrap_or_default();
        before.is_some_and(comma)
            && node(end).is_some_and(comma)
            && outline.is(start, Class::DETERMINER.or(Class::ROLE))
            && words.len() <= APPOSED
            && words.iter().all(|node| node.kind == Kind::Word)
    };
    first < start + 4 || node(end).is_some_and(acts) || behind() || apposed()
}

/// Whether a name, or the words of it before `name`, is that of a body by its acronym, right behind the role of a member.
fn is_of_member(outline: &Outline<'_>, nodes: &Range<usize>, name: &Range<usize>) -> bool {
    let named = |&at: &usize| outline.nodes.get(at).is_some_and(Node::is_name) && !outline.is_of_person(at);
    let role = (nodes.start..name.end).rev().find(|at| !named(at));
    role.is_some_and(|role| {
        let acronym = outline.nodes.get(role + 1).filter(|node| node.is(Class::UPPER));
        outline.is_of_person(role) && acronym.is_some_and(|node| node.span.len() <= ACRONYM)
    })
}

/// Whether a noun stands at the end of the nodes that a preposition joins to the role of a person: `vecina del | barrio`.
fn is_of_thing(outline: &Outline<'_>, nodes: Range<usize>) -> bool {
    let Some(noun) = nodes.end.checked_sub(1).filter(|&at| !outline.is_of_person(at)) else { return false };
    let plain = outline.nodes.get(noun).is_some_and(|node| node.is_plain_but(Class::ROLE.or(Class::BODY)));
    let linked = |&at: &usize| outline.is(at, Class::NOUN_PREPOSITION);
    plain
        && (nodes.start..noun)
            .find(linked)
            .is_some_and(|link| (nodes.start..link).any(|at| outline.is_of_person(at)))
}

/// Whether what stands before the name of a body is a role in it: `le porte-parole de la Ligue | Troie`.
fn is_of_body(outline: &Outline<'_>, before: Range<usize>) -> bool {
    let mut before = before.skip_while(|&at| !outline.is_of_person(at));
    before.next().is_some() && before.any(|at| outline.is(at, Class::NOUN_PREPOSITION.or(Class::PREPOSITION)))
}

/// The most bytes of the acronym of a body whose member is named by it.
const ACRONYM: usize = 5;

/// Whether a word says where somebody is from.
fn is_origin(node: &Node) -> bool {
    node.is(Class::EPITHET) && !node.is(Class::ROLE)
}

/// Whether a name is no surname that stands for a longer one: `山田太郎さん`, as against `山田さん`.
fn is_itself(outline: &Outline<'_>, item: &Found) -> bool {
    key(outline.span(&item.nodes).of(outline.text)) == item.key
}

/// Among how many people of one surname a full name is looked for.
const NAMESAKES: usize = 32;

//! Collects who is named in an article, and where.

use super::{
    Cast, Sighting,
    person::{First, Namesakes, Person},
};
use crate::quotes::{
    acronym::spelled_out,
    body::Bodies,
    class::Class,
    description::Introduction,
    lists::{KeyHashing, Lists, Traits, key},
    name::{before_name, is_strong_name, name_of_run, name_run_end},
    outline::{Kind, Node, Outline, Sentence},
};
use std::{
    cell::OnceCell,
    collections::{HashMap, HashSet},
    ops::Range,
};

/// One node in so many begins a name, at the most.
const NODES_A_NAME: usize = 8;

/// A name, and where it stands.
#[derive(Debug, Clone)]
struct Found {
    pub(super) passage: usize,
    pub(super) sentence: usize,
    pub(super) nodes: Range<usize>,
    pub(super) run: Range<usize>,
    /// Whether it is one word that opens its sentence, and may be none.
    pub(super) initial: bool,
    /// Whether it is surely that of a person.
    pub(super) strong: bool,
    /// By its last word, it is known.
    pub(super) key: u64,
}

impl Cast {
    /// Collects everyone that the outlines name.
    pub(in crate::quotes) fn new(outlines: &[Outline<'_>], lists: &'static Lists) -> Self {
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
        for item in &found {
            let Some(outline) = outlines.get(item.passage) else { continue };
            if lists.traits().has_plain_order() {
                cast.bodies.add(outline, &item.run);
            }
            if !outline.inside {
                cast.bodies.call(outline, &item.run, lists.traits());
            }
        }
        cast.introduce_full_names(outlines, &found);
        cast.know_first_names();
        if lists.traits().first_words || lists.inflects_names() {
            cast.know_first_words(outlines);
        }
        cast.know_last_parts(outlines);
        cast.see(outlines, &found);
        cast
    }

    /// Introduces those whom full names name, so that a surname finds its person wherever it stands.
    fn introduce_full_names(&mut self, outlines: &[Outline<'_>], found: &[Found]) {
        self.people.reserve(found.len() / 2);
        self.by_key.reserve(found.len() / 2);
        self.introductions.reserve(found.len());
        let traits = self.lists.traits();
        let whole = traits.caseless && !traits.spaced_names;
        for item in found {
            let Some(outline) = outlines.get(item.passage) else { continue };
            let full = !is_surname(outline, &item.nodes) || whole && item.strong && is_itself(outline, item);
            let full = full && !is_of_body(outline, item, &traits);
            if full && (item.strong || !traits.capital_nouns) {
                self.introduce(outline, item);
            } else if let Some(nodes) = spelled_out(outline, &item.nodes) {
                let body = self.introduce(outline, &Found { nodes, ..item.clone() });
                if let Some(body) = self.people.get_mut(body) {
                    body.acronym = true;
                }
            }
        }
    }

    /// Lets a first name stand for who has it: `Ann`, who is Ann Lee elsewhere. Where no capital is one of an adjective, as in
    /// `Saudi officials`, a word that the lists do not know may be a first name, too.
    fn know_first_names(&mut self) {
        let traits = self.lists.traits();
        let unknown = traits.has_plain_order() && !traits.verb_final && !traits.caseless;
        for (id, person) in self.people.iter().enumerate().filter(|(_, person)| person.human) {
            let first = self.lists.known_key(person.first.key);
            if first.is(Class::FIRST_NAME) || unknown && first == Class::NONE && person.length > 1 {
                self.by_key.entry(person.first.key).or_insert(Namesakes { first: id, last: id });
            }
        }
    }

    /// Notes where everyone is named, those, too, who have no full name.
    fn see(&mut self, outlines: &[Outline<'_>], found: &[Found]) {
        self.sightings.reserve_exact(found.len());
        let traits = self.lists.traits();
        for item in found {
            let Some(outline) = outlines.get(item.passage) else { continue };
            let Some(person) = self.person_of(outline, item, &traits) else { continue };
            if outline.inside {
                continue;
            }
            if item.nodes.len() == 1 && !traits.addressees.is_empty() {
                self.know_surname(outlines, person, item);
            }
            self.sightings.push(Sighting {
                passage: item.passage,
                at: outline.span(&item.nodes).start,
                sentence: item.sentence,
                person,
                subject: is_subject(outline, item, traits.verb_second),
            });
        }
    }

    /// Who is meant by a name; who has none but that is introduced by it.
    fn person_of(&mut self, outline: &Outline<'_>, item: &Found, traits: &Traits) -> Option<usize> {
        let &Traits { capital_nouns: nouns, caseless, .. } = traits;
        match self.lookup(outline, &item.nodes, item.key) {
            Some(person) => Some(person),
            None if is_of_body(outline, item, traits) => None,
            None if is_surname(outline, &item.nodes) && (!item.initial || caseless) && !nouns => {
                Some(self.introduce(outline, item))
            }
            // `seine Tochter | Nele`: where every noun has a capital, a first name alone is surely one.
            // Behind a role, so is a surname: `BSI-Chefin | Plattner`.
            None if nouns && item.nodes.len() == 1 && is_sure(outline, item) => {
                Some(self.introduce(outline, &Found { strong: true, ..item.clone() }))
            }
            None => None,
        }
    }

    /// Keeps the form of a surname that is likelier the plain one.
    fn know_surname(&mut self, outlines: &[Outline<'_>], person: usize, item: &Found) {
        let form = |(passage, nodes): &(usize, Range<usize>)| {
            let outline = outlines.get(*passage)?;
            Some(outline.span(nodes).of(outline.text))
        };
        let found = (item.passage, item.nodes.clone());
        if let Some(person) = self.people.get_mut(person).filter(|person| person.first.key != item.key) {
            let known = person.surname.as_ref().and_then(form);
            let plainer =
                form(&found).is_some_and(|form| known.is_none_or(|known| self.lists.is_plainer(form, known)));
            if plainer {
                person.surname = Some(found);
            }
        }
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
        // `Dr. | Huber`
        let short = outline.is(at, Class::TITLE) && outline.is(at, Class::ABBREVIATION);
        short || outline.is(at, Class::GENDER) && outline.is(at, Class::CAPITAL) && outline.is_of_person(at)
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
        // `Her lo | hun | ad veninden Ann Lee`
        let pronoun = |node: &Node| {
            let other = Class::DETERMINER.or(Class::OBJECT).or(Class::NEUTER).or(Class::RELATIVE);
            node.is(Class::PRONOUN) && !node.is(other)
        };
        let clause = (start..first).rev().filter_map(node).take_while(|node| node.kind == Kind::Word);
        verb_second
            && before.is_some_and(verb)
            && node(start).is_some_and(fronted)
            && !clause.take(APPOSED).any(pronoun)
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

/// Whether words with capitals are a part of the name of a body, of which the noun has one, too, where names stand behind
/// titles: `la Confederación | Hidrográfica`.
fn is_of_body(outline: &Outline<'_>, item: &Found, traits: &Traits) -> bool {
    let first = item.nodes.start;
    let noun = first.checked_sub(1).and_then(|at| outline.nodes.get(at));
    let body = Class::BODY.or(Class::ROLE).or(Class::CAPITAL);
    let noun = noun.filter(|noun| noun.class.and(body) == body && !noun.is(Class::UPPER));
    traits.has_plain_order() && !traits.caseless && noun.is_some() && !outline.is(first, Class::FIRST_NAME)
}

/// Whether a name is no surname that stands for a longer one: `山田太郎さん`, as against `山田さん`.
fn is_itself(outline: &Outline<'_>, item: &Found) -> bool {
    key(outline.span(&item.nodes).of(outline.text)) == item.key
}

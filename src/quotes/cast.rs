//! The cast of an article: who is named in it, and whom a mention stands for.

mod collect;
mod described;
mod gender;
mod person;
mod place;
mod pronoun;
mod reference;
mod role;
mod stranger;

use super::{
    body::{Bodies, NEAR},
    class::Class,
    description::{Descriptions, Introduction},
    lists::{KeyHashing, Lists, Traits, key},
    mention::{Mention, is_short},
    name::{body_name, marked_name, name_in, spelled_body, words_of},
    outline::{Node, Outline},
};
use crate::span::Span;
use person::{Namesakes, Person};
use std::{cell::OnceCell, collections::HashMap};

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

/// How many sightings a pronoun looks back on.
const MEMORY: usize = 40;

impl Cast {
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
        let taken_up = || self.bodies.taken_up(outline, mention, self.lists.traits()).map(str::to_owned);
        let taken_up = if human { None } else { taken_up() };
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
        let lists = self.lists;
        let person = self.people.get_mut(person)?;
        let text = outlines.get(person.home).filter(|_| is_short(&person.name))?.text;
        let surname = person.surname.as_ref().and_then(|(passage, nodes)| {
            let outline = outlines.get(*passage)?;
            Some(outline.span(nodes)).filter(is_short).map(|span| span.of(outline.text))
        });
        let given = || with_surname(lists, lists.nominative(words_of(person.name.of(text))), surname);
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
        marked.or_else(|| body_name(outline, &mention.nodes, traits)).or_else(spelled)
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
}

/// The passage and the byte where a mention stands.
fn place_of(outlines: &[Outline<'_>], mention: &Mention) -> Option<(usize, usize)> {
    let outline = outlines.get(mention.passage)?;
    Some((outline.home, outline.span(&mention.nodes).start))
}

/// A name with the form of its last word that stands alone elsewhere, if that is plainer: `Anna Virtasen`, who is Virtanen.
fn with_surname(lists: &Lists, name: String, surname: Option<&str>) -> String {
    match (name.rsplit_once(' '), surname) {
        (Some((first, last)), Some(surname)) if lists.is_plainer(surname, last) => {
            format!("{first} {surname}")
        }
        _ => name,
    }
}

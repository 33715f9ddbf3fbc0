//! People and bodies, and the words by which they are known.

use super::Cast;
use crate::{
    quotes::{class::Class, lists::key, outline::Outline},
    span::Span,
};
use std::{cell::OnceCell, ops::Range};

/// A person or a body.
#[derive(Debug, Default)]
pub(super) struct Person {
    /// Where the fullest form of the name stands: the passage, and the place in it.
    pub(super) home: usize,
    pub(super) name: Span,
    /// How many words the name has.
    pub(super) length: usize,
    pub(super) first: First,
    pub(super) human: bool,
    /// Whether it is a body that is known by its acronym.
    pub(super) acronym: bool,
    /// Its gender, once that has been asked for.
    pub(super) gender: OnceCell<Class>,
    /// The numbers of the first introduction and of the last.
    pub(super) introductions: (usize, usize),
    /// The last one before with the same surname.
    pub(super) namesake: Option<usize>,
    /// Where the plainest form of the surname stands alone, and in which passage, if only the last word of a name changes.
    pub(super) surname: Option<(usize, Range<usize>)>,
    /// The name as it is given, once it has been asked for.
    pub(super) given: Option<String>,
}

/// The first word of a name.
#[derive(Debug, Default, Clone, Copy)]
pub(super) struct First {
    pub(super) key: u64,
    pub(super) letter: Option<char>,
    /// Whether it is nothing but that letter: `A. Lis`.
    pub(super) initial: bool,
}

impl First {
    pub(super) fn of(outline: &Outline<'_>, nodes: &Range<usize>) -> Self {
        let Some(node) = outline.nodes.get(nodes.start) else { return First::default() };
        let mut letters = outline.word(node).chars();
        let letter = letters.next();
        let initial =
            nodes.len() > 1 && letters.all(|char| char == '.') && letter.is_some_and(char::is_uppercase);
        First { key: node.key(), letter, initial }
    }

    /// Whether both may be the first word of one name: the same, or one the initial of the other.
    pub(super) fn fits(self, other: First) -> bool {
        self.key == other.key || (self.initial || other.initial) && self.letter == other.letter
    }
}

/// The people of one surname.
#[derive(Debug, Clone, Copy)]
pub(super) struct Namesakes {
    pub(super) first: usize,
    pub(super) last: usize,
}

impl Namesakes {
    /// Their numbers among `people`, the last first.
    pub(super) fn of(self, people: &[Person]) -> impl Iterator<Item = usize> {
        let before = |&person: &usize| people.get(person)?.namesake;
        std::iter::successors(Some(self.last), before).take(NAMESAKES)
    }
}

impl Cast {
    /// Whose name `nodes` are: one of the same first name, else the first one of the surname.
    pub(super) fn lookup(&self, outline: &Outline<'_>, nodes: &Range<usize>, key: u64) -> Option<usize> {
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
    pub(super) fn key_of(&self, outline: &Outline<'_>, nodes: &Range<usize>) -> u64 {
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
    pub(super) fn key_of_word(&self, word: &str) -> u64 {
        key(if self.lists.inflects_names() { self.lists.plain_name(word) } else { word })
    }
}

/// Among how many people of one surname a full name is looked for.
const NAMESAKES: usize = 32;

//! Subjects: the noun phrases before and behind a verb that say who does it.

mod after;
mod before;
mod dateline;
mod first;
mod insertion;

use super::{
    class::Class,
    name::is_owner,
    outline::{Kind, Node},
    view::View,
};
use std::ops::Range;

impl View<'_, '_> {
    /// Whether a word ends like the name of a place behind a preposition.
    fn is_located(&self, node: &Node) -> bool {
        self.traits.locates(self.outline.word(node))
    }

    /// Whether a first name and a surname stand at `at`, in the case of a subject.
    pub(super) fn begins_full_name(&self, at: usize) -> bool {
        self.is(at, Class::FIRST_NAME)
            && self.is(at, Class::CAPITAL)
            && !self.is(at, Class::OBLIQUE)
            && self.node(at + 1).is_some_and(Node::is_name)
    }

    /// Whether the article at `at` is that of an object: `den`, `ihrem`; `der`, before a noun for a woman or a paper of
    /// that gender.
    pub(super) fn is_oblique(&self, at: usize) -> bool {
        let noun = || (at + 1..at + 4).find(|&at| self.is(at, Class::CAPITAL));
        let other = Class::MASCULINE.or(Class::DETERMINER);
        // `der Zeitung`, `der Neuen Zeitung`
        let feminine = |noun: usize| {
            (noun..noun + 2).any(|at| {
                let woman = self.is(at, Class::FEMININE) && !self.is(at, other);
                woman && (at == noun || self.is(at, Class::PRESS))
            })
        };
        self.is(at, Class::DETERMINER)
            && (self.is(at, Class::OBLIQUE)
                || self.traits.capital_nouns && self.is(at, Class::MASCULINE) && noun().is_some_and(feminine))
    }

    /// Whether the word at `at` begins a subject, by its case: a role, which is no body, or a first name.
    pub(super) fn is_subject_case(&self, at: usize) -> bool {
        let capital = self.is(at, Class::CAPITAL);
        let other = Class::BODY.or(Class::OBLIQUE);
        self.is(at, Class::ROLE) && !capital && !self.is(at, other) || self.begins_full_name(at)
    }

    /// Whether the nodes are a name, with nothing but roles and titles before it; a first name alone may be one, too:
    /// `Son mari, | Paul, | …`.
    fn is_bare_name(&self, nodes: Range<usize>) -> bool {
        let first_name = || self.traits.has_plain_order() && self.is(nodes.start, Class::FIRST_NAME);
        (nodes.len() > 1 || nodes.len() == 1 && first_name()) && self.is_name(nodes)
    }

    /// The same, of any length.
    pub(super) fn is_name(&self, mut nodes: Range<usize>) -> bool {
        let names = Class::TITLE.or(Class::PARTICLE).or(Class::ROLE);
        nodes.clone().any(|at| self.node(at).is_some_and(Node::is_name))
            && nodes.all(|at| self.node(at).is_some_and(|node| node.is_name() || node.is(names)))
    }

    /// Whether the name at `name` says who the noun phrase before it is, which has none, or not that of a
    /// person: `the chairman of the board, Lee Park`.
    pub(super) fn says_who(&self, noun: &Range<usize>, name: &Range<usize>) -> bool {
        let person = |nodes: &Range<usize>| {
            let first = self.head_name(nodes).filter(|name| name.len() > 1).map(|name| name.start);
            first.is_some_and(|at| self.is(at, Class::FIRST_NAME))
        };
        let role = || noun.clone().any(|at| self.is(at, Class::ROLE.or(Class::TITLE)));
        let other = || self.head_name(noun).is_some_and(|name| is_owner(self.outline, noun, &name));
        self.head_name(noun).is_none() || person(name) && role() && (!person(noun) || other())
    }

    /// Whether a role or a full name begins at `at`, maybe with an adjective: `rzeczniczka`, `nowy minister`.
    pub(super) fn begins_subject(&self, at: usize) -> bool {
        let begins = |at: usize| {
            let name = |at: usize| self.node(at).is_some_and(Node::is_name);
            self.is(at, Class::ROLE.or(Class::TITLE))
                || name(at) && (self.is(at, Class::FIRST_NAME) || name(at + 1))
        };
        let other = Class::FUNCTION.or(Class::PREPOSITION).or(Class::NOUN_PREPOSITION).or(Class::CAPITAL);
        // `nowy | minister`, `jeho | dcera`
        let adjective =
            self.kind(at) == Some(Kind::Word) && (!self.is(at, other) || self.is(at, Class::POSSESSIVE));
        begins(at) || adjective && begins(at + 1)
    }

    /// The same, maybe with an article, where a subject may stand behind its verb.
    pub(super) fn begins_person(&self, at: usize) -> bool {
        let article = self.is(at, Class::DETERMINER.or(Class::POSSESSIVE));
        !self.traits.verb_second && self.begins_subject(at + usize::from(article))
    }
}

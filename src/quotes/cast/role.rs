//! Descriptions that stand for somebody: `the former | mayor | of Troy`.

use crate::quotes::{
    class::Class,
    description::describes,
    lists::{Traits, stem},
    outline::{Kind, Node, Outline},
};
use std::ops::Range;

/// A description that stands for somebody: `the former | mayor | of Troy`.
#[derive(Debug)]
pub(super) struct Role {
    pub(super) nodes: Range<usize>,
    /// The noun for it.
    pub(super) head: usize,
    /// Whether an attribute with words of its own parts the article from the noun.
    pub(super) parted: bool,
}

impl Role {
    /// The role in a mention; `None` where there is none, or where it is somebody's: `Lee's lawyer`.
    pub(super) fn of(outline: &Outline<'_>, nodes: &Range<usize>, traits: Traits) -> Option<Self> {
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
        // `el círculo | del cantante`: they are others.
        let circle = outline.nodes.get(nodes.start + 1).is_some_and(|node| node.is_plain_but(Class::NONE));
        let whose =
            circle && role.head == nodes.start + 3 && outline.is(nodes.start + 2, Class::NOUN_PREPOSITION);
        (!(whose && traits.has_plain_order())).then_some(role)
    }

    /// The classes with the gender that the verb beside it tells, if it does, in place of theirs: `отметила | дипломат`.
    pub(super) fn with_gender_of_verb(&self, outline: &Outline<'_>, class: Class) -> Class {
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
    pub(super) fn says(&self, outline: &Outline<'_>, at: usize) -> bool {
        let noun = |node: &Node| node.is(Class::CAPITAL) && !node.is(Class::TIME);
        let says = |node: &Node| describes(node) && !is_origin(node) && (!self.parted || noun(node));
        outline.nodes.get(at).is_some_and(says)
    }

    /// The word at `at`.
    pub(super) fn word<'a>(&self, outline: &Outline<'a>, at: usize) -> Option<&'a str> {
        Some(outline.word(outline.nodes.get(at)?).trim_end_matches('.'))
    }

    /// Whether the noun at `at` brings up somebody without a name who may be meant by the role: one of the same noun, or, if
    /// that may be anybody's, one of the same gender who acts. `A leader spoke. The woman …`
    pub(super) fn is_anothers(&self, outline: &Outline<'_>, at: usize) -> bool {
        let noun = |node: &&Node| node.is(Class::ROLE) && !node.is(Class::CAPITAL);
        let Some(node) = outline.nodes.get(at).filter(noun) else { return false };
        let behind = |article: usize, class| article > 0 && outline.is(article - 1, class);
        // `Ann Lee is | a mayor`
        let one = |at: &usize| outline.is_indefinite_article(*at) && !behind(*at, Class::BE);
        let Some(article) = (at.saturating_sub(2)..at).find(one) else { return false };
        // `Ann Lee, | a mayor`
        let comma = |at: &usize| outline.is_kind(*at, Kind::Comma);
        let comma = article.checked_sub(1).filter(comma).and_then(|comma| comma.checked_sub(1));
        if comma.and_then(|at| outline.nodes.get(at)).is_some_and(Node::is_name) {
            return false;
        }
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
    pub(super) fn others(&self, outline: &Outline<'_>) -> impl Iterator<Item = u64> {
        let others = self.nodes.clone().filter(|&at| at != self.head && self.says(outline, at));
        others.filter_map(|at| Some(stem(self.word(outline, at)?)))
    }
}

/// Whether a word says where somebody is from.
pub(super) fn is_origin(node: &Node) -> bool {
    node.is(Class::EPITHET) && !node.is(Class::ROLE)
}

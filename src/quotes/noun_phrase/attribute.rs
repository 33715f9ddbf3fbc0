//! What stands between the first word of a noun phrase and its noun or name.

use super::{BOUNDARY, LONGEST};
use crate::quotes::{
    class::Class,
    outline::{Kind, Node},
    view::View,
};

/// How many words may stand before the noun of a role, with it.
const ADJECTIVES: usize = 3;

impl View<'_, '_> {
    /// The role that begins at `at`, with adjectives before it or without: `виконавча | директорка`.
    pub(super) fn office_at(&self, at: usize) -> Option<&Node> {
        let name = |at: usize| at > self.range.start && self.node(at).is_some_and(Node::is_name);
        let noun = (at..at + ADJECTIVES).find(|&at| !self.is_plain(at) || name(at))?;
        self.node(noun).filter(|noun| noun.is(Class::ROLE))
    }

    /// Where the noun stands of the article at `start` that an attribute with words of its own parts from it, where nouns
    /// have capitals: `der für Tarife zuständige | Vorstand`, `die 38 Jahre alte | Sängerin`.
    pub(super) fn behind_attribute(&self, start: usize) -> Option<usize> {
        // `der heute | 84-Jährige`
        let aged = self.is(start + 1, Class::TIME.or(Class::ADVERB)) && self.is(start + 2, Class::AGE);
        if aged && self.is(start, Class::DETERMINER) {
            return Some(start + 2);
        }
        let opens = Class::PREPOSITION.or(Class::NOUN_PREPOSITION).or(Class::NUMBER).or(Class::ADVERB);
        let attributed = self.traits.capital_nouns
            && self.is(start, Class::DETERMINER)
            && self.is(start + 1, opens)
            && !self.is(start + 1, Class::DETERMINER.or(Class::CAPITAL));
        let closes = Class::CAPITAL.or(Class::NUMBER).or(Class::ADVERB).or(Class::TIME);
        let words = start + 2..start + LONGEST.min(self.range.end.saturating_sub(start));
        words
            .take_while(|&at| attributed && self.kind(at) == Some(Kind::Word))
            .find(|&at| self.is_plain(at) && self.is(at - 1, closes) && self.is(at + 1, Class::CAPITAL))
            .map(|at| at + 1)
    }

    /// Whether the words behind the common noun at `start` say of whom it is, and then name them.
    pub(super) fn is_named_behind(&self, start: usize) -> bool {
        !self.is(start, Class::FIRST_NAME) && self.leads_to_name(start)
    }

    /// Whether the plain words behind the one at `at` end with a full name: `prezident Svazu průmyslu | a | dopravy Jan
    /// Lis`.
    pub(super) fn leads_to_name(&self, at: usize) -> bool {
        self.words_behind(at).any(|at| self.begins_full_name(at))
    }

    /// The same, where the name stands in the case of the `role` before: `директорки | Центру | стратегії Марії Лис`.
    pub(super) fn leads_to_holder(&self, at: usize, role: &Node) -> bool {
        let oblique = |at: usize| {
            let first = self.is(at, Class::FIRST_NAME) && self.is(at, Class::OBLIQUE);
            first && self.is(at, Class::CAPITAL) && self.node(at + 1).is_some_and(Node::is_name)
        };
        let name = |at: usize| self.begins_full_name(at) || role.is(Class::OBLIQUE) && oblique(at);
        self.words_behind(at).any(name)
    }

    /// The plain words behind the one at `at`.
    fn words_behind(&self, at: usize) -> impl Iterator<Item = usize> {
        let other = BOUNDARY.or(Class::REPORTING).or(Class::ADVERB).or(Class::TIME).or(Class::PREPOSITION);
        let plain = move |at: usize| self.kind(at) == Some(Kind::Word) && !self.is(at, other);
        (at + 1..at + LONGEST).take_while(move |&at| plain(at) || self.is_marked_name(at))
    }

    /// Whether the word at `at` is the second one between an article and its noun: `en tydeligt | skuffet | træner`.
    pub(super) fn is_within_attribute(&self, at: usize) -> bool {
        self.is(at + 1, Class::ROLE)
            && self.is_plain(at - 1)
            && self.is(at.saturating_sub(2), Class::DETERMINER)
    }
}

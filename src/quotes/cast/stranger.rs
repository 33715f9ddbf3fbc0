//! Somebody without a name, whom a pronoun may take up.

use super::{Cast, MEMORY};
use crate::quotes::{
    body::NEAR,
    class::Class,
    mention::Mention,
    outline::{Node, Outline},
};

impl Cast {
    /// The gender of somebody whom a mention that stands for nobody who is named brings up: `a neighbour`; or of the last such
    /// one, whom a pronoun takes up.
    pub(super) fn gender_of_stranger(&self, outline: &Outline<'_>, mention: &Mention) -> Option<Class> {
        let first = outline.nodes.get(mention.nodes.start)?;
        if first.is(Class::PLURAL) {
            return None;
        }
        if mention.nodes.len() == 1 && first.is(Class::PRONOUN) && !first.is(Class::DETERMINER) {
            return self.stranger.map(|(_, _, gender)| gender).filter(|gender| gender.is(first.class));
        }
        let new = outline.is_indefinite_article(mention.nodes.start) || first.is(Class::POSSESSIVE);
        // `the neighbour` may be somebody who is named; who holds an office would have been found.
        let person = |&at: &usize| {
            let known = !new && (!first.is(Class::DETERMINER) || outline.is(at, Class::EPITHET));
            !known && outline.is_of_person(at) && !outline.is(at, Class::PLURAL)
        };
        let role = outline.nodes.get(mention.nodes.clone().find(person)?)?;
        let gender = |node: &Node| node.class.and(Class::GENDER);
        let article =
            Some(gender(first)).filter(|gender| first.is(Class::DETERMINER) && *gender != Class::NONE);
        Some(article.unwrap_or(gender(role)))
    }

    /// Whether a pronoun of a gender at a place takes up somebody without a name, and not a `person`: the last one who spoke, or
    /// whom its sentence or the one before begins with.
    pub(super) fn is_stranger(&self, outline: &Outline<'_>, at: usize, gender: Class, person: usize) -> bool {
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
pub(super) const ADJECTIVES: usize = 3;

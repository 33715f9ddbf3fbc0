//! Whom a pronoun stands for, or what takes somebody up like one.

use super::{Cast, MEMORY, Sighting, person::Person, stranger::ADJECTIVES};
use crate::quotes::{
    body::NEAR,
    class::Class,
    outline::{Node, Outline},
};

/// How many sentences a pronoun looks back on.
const RECENT: usize = 10;
/// What speaks for the one whom a pronoun stands for, at the most.
const MOST_PROMINENT: i64 = 12;

impl Cast {
    /// Whom a noun for somebody's age takes up: whoever a pronoun would, if they were just named, or else the only one who was.
    pub(super) fn aged(
        &self,
        outlines: &[Outline<'_>],
        outline: &Outline<'_>,
        first: &Node,
    ) -> Option<usize> {
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

    /// Whom a pronoun of several words takes up, if anybody of its gender was just named: the last one. `Ann Lee met Mary
    /// Park. | Cette dernière | …`
    pub(super) fn nearest(
        &self,
        outlines: &[Outline<'_>],
        outline: &Outline<'_>,
        pronoun: &Node,
    ) -> Option<usize> {
        let gender = pronoun.class.and(Class::GENDER);
        let fits = |sighting: &&Sighting| {
            let person = self.people.get(sighting.person);
            person.is_some_and(|person| person.human && self.gender(outlines, person) == gender)
        };
        self.near(outline, pronoun.span.start).find(fits).map(|sighting| sighting.person)
    }

    /// Whom a pronoun stands for: the one of its gender named most prominently and most recently.
    pub(super) fn pronoun(
        &self,
        outlines: &[Outline<'_>],
        passage: usize,
        at: usize,
        class: Class,
    ) -> Option<usize> {
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

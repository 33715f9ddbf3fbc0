//! Whom a description stands for.

use super::{
    Cast, MEMORY, Sighting,
    person::Person,
    role::{Role, is_origin},
};
use crate::quotes::{
    body::NEAR,
    class::Class,
    description::{Descriptions, Introduction, bit},
    lists::{key, stem},
    outline::{Kind, Outline},
};
use std::ops::Range;

/// How many sightings a description looks back on.
const FAR: usize = 200;
/// How many sentences of the first block may be a title.
const TITLE: usize = 1;
/// How many sightings a description in a title looks ahead at.
const AHEAD: usize = 24;
/// How many nodes a description looks back on for somebody else of the same role.
const OVERTAKEN: usize = 120;

impl Cast {
    /// Whether somebody without a name has come up as one of a role since a person was named: `The mayor, Ann Lee, left. A
    /// former mayor stayed. | The mayor | …`
    pub(super) fn is_overtaken(&self, outline: &Outline<'_>, nodes: &Range<usize>, person: usize) -> bool {
        let Some(role) = Role::of(outline, nodes, self.lists.traits()) else { return false };
        let start = outline.nodes.get(nodes.start).map_or(0, |node| node.span.start);
        let named = self.before(outline.home, start).take(MEMORY).find(|sighting| sighting.person == person);
        let since = named
            .filter(|sighting| sighting.passage == outline.home)
            .map_or(0, |sighting| outline.nodes.partition_point(|node| node.span.start < sighting.at));
        let near = nodes.start.saturating_sub(OVERTAKEN);
        (since.max(near)..nodes.start).any(|at| role.is_anothers(outline, at))
    }

    /// Whom a description stands for: the last one before it that fits best.
    pub(super) fn role(
        &self,
        outlines: &[Outline<'_>],
        outline: &Outline<'_>,
        nodes: &Range<usize>,
    ) -> Option<usize> {
        let definite = outline.nodes.get(nodes.start)?;
        if definite.is(Class::INDEFINITE) {
            return self.apposed_to(outline, nodes.start);
        }
        if definite.is(Class::PLURAL) {
            return None;
        }
        let role = Role::of(outline, nodes, self.lists.traits())?;
        // `The two | leaders`
        if self.lists.traits().bare_clauses && outline.is(role.head, Class::PLURAL) {
            return None;
        }
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
        // `Le gendarme | qui est entré le premier`: somebody who was not spoken of.
        if self.lists.traits().has_plain_clauses() && outline.is(nodes.end, Class::RELATIVE) {
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
    pub(super) fn just_named(
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
}

//! The subject of a sentence that no verb points to: its first noun phrase.

use crate::quotes::{
    class::Class,
    lists::Traits,
    mention::Mention,
    noun_phrase::LONGEST,
    outline::{Kind, Node},
    view::{REACH, View},
};
use std::ops::Range;

/// What a conjunction that only joins sentences is not: `but`, as against `when`, `why`.
const SUBORDINATING: Class = Class::ADJUNCT.or(Class::COMPLEMENTIZER).or(Class::RELATIVE).or(Class::WEAK);

/// The most words of an adverbial that a participle may open.
const ADVERBIAL: usize = 16;

impl View<'_, '_> {
    /// The subject of the clause that stands before `end`, where no reporting verb points to it: the
    /// first noun phrase of the sentence.
    pub(in crate::quotes) fn first_subject(&self, end: usize) -> Option<Mention> {
        let begin = self.behind_hour(self.range.start);
        let stop = end.min(self.range.end).min(begin + REACH);
        if let Some(subject) = self.subject_set_off(stop) {
            return Some(subject);
        }
        let begin = self.behind_first_adverbial(self.behind_joining(begin), stop)?;
        let mut at = self.behind_dateline(begin, stop);
        while at < stop {
            let node = self.node(at)?;
            if let Some(mention) = self.behind_opening_verb(at, node) {
                // `Muere | la escritora Ana López`
                let person = |at: usize| {
                    self.is(at, Class::FIRST_NAME) || self.is(at, Class::ROLE) && !self.is(at, Class::BODY)
                };
                return mention.nodes.clone().any(person).then_some(mention);
            }
            let owner = node.is(Class::POSSESSIVE) && self.is(at + 1, Class::CAPITAL);
            if node.is(Class::PRONOUN) && !owner {
                // `it is`, `c'est`: nobody.
                return (!node.is(Class::NEUTER)).then(|| self.mention(at..at + 1));
            }
            let name = self.opens_with_name(at, node);
            let opener = Class::POSSESSIVE.or(Class::DETERMINER).or(Class::TITLE).or(Class::ROLE);
            if name || node.is(opener) {
                if self.traits.capital_nouns && self.is_whole_subject(at) {
                    return None;
                }
                let nodes = at..self.phrase_end(at);
                if self.may_be_subject(&nodes, name) {
                    let mention = self.with_name_in_apposition(nodes);
                    return Some(self.behind_topic(&mention).unwrap_or(mention));
                }
                at = nodes.end;
                continue;
            }
            if node.is_quote() || node.kind == Kind::Colon {
                return None;
            }
            at += 1;
        }
        None
    }

    /// Where the sentence goes on behind a conjunction that only joins it: `But | Lee, who was there, …`
    fn behind_joining(&self, at: usize) -> usize {
        let joins = self.is(at, Class::CONJUNCTION) && !self.is(at, SUBORDINATING);
        let somebody = Class::PRONOUN.or(Class::TITLE).or(Class::ROLE).or(Class::FIRST_NAME);
        let other = Class::DETERMINER.or(Class::NEUTER);
        match self.traits.bare_clauses && joins && self.is(at + 1, somebody) && !self.is(at + 1, other) {
            true => at + 1,
            false => at,
        }
    }

    /// Where the clause goes on behind an adverbial before the subject, which ends with a comma; `None` where the comma is
    /// not there.
    fn behind_first_adverbial(&self, at: usize, stop: usize) -> Option<usize> {
        let comma = |stop: usize| (at..stop).find(|&at| self.kind(at) == Some(Kind::Comma));
        let opener = Class::NOUN_PREPOSITION
            .or(Class::PREPOSITION)
            .or(Class::CONJUNCTION)
            .or(Class::PARTICIPLE)
            .or(Class::PAST)
            .or(Class::ACCORDING);
        if self.is(at, opener) && !self.is(at, Class::DETERMINER) {
            return Some(self.behind_further_adverbial(comma(stop)? + 1, stop));
        }
        let Some(comma) = comma(stop.min(at + 7)) else { return Some(at) };
        // `Hours later, …`; `Two days ago, …`
        let somebody = |at: usize| {
            self.node(at).is_some_and(|node| {
                node.is_name() || node.is(Class::PRONOUN.or(Class::TITLE).or(Class::ROLE))
            })
        };
        let named = (at + 1..comma).any(somebody) || self.is(at, Class::PRONOUN.or(Class::TITLE));
        let words = (at..comma).all(|at| self.kind(at) == Some(Kind::Word));
        let tells_time = words && !named && (at..comma).any(|at| self.is(at, Class::TIME));
        Some(if tells_time { self.behind_further_adverbial(comma + 1, stop) } else { at })
    }

    /// What stands behind a word with a capital that opens the sentence at `at` and is a verb, for no name has an article behind it:
    /// `Dirige | la empresa y asegura …`
    fn behind_opening_verb(&self, at: usize, node: &Node) -> Option<Mention> {
        let object = Class::DETERMINER.or(Class::POSSESSIVE).or(Class::NUMBER);
        let somebody = Class::FIRST_NAME.or(Class::UPPER).or(Class::ROLE);
        let acts = at == self.range.start && node.is_name() && !node.is(somebody);
        (self.traits.implied_subjects && acts && self.is(at + 1, object)).then(|| self.phrase_from(at + 1))
    }

    /// Whether the word at `at` is of a name; a verb that opens the sentence is none: `Zdradził, że …`
    fn opens_with_name(&self, at: usize, node: &Node) -> bool {
        let opens = self.traits.names_last || self.traits.implied_subjects && at == self.range.start;
        node.is_name() && !(opens && node.is(Class::VERB) && !node.is(Class::FIRST_NAME))
    }

    /// Whether a noun phrase, which a name opens or not, is neither a time nor an object, and has a noun.
    fn may_be_subject(&self, nodes: &Range<usize>, name: bool) -> bool {
        let named = nodes.clone().any(|at| self.node(at).is_some_and(Node::is_name));
        let time = !named && (nodes.clone().any(|at| self.is(at, Class::TIME)) || self.is_date(nodes));
        let empty = self.is(nodes.end - 1, Class::DETERMINER.or(Class::POSSESSIVE)) && !named;
        let object = self.is_oblique(nodes.start)
            || name && self.is(nodes.start, Class::OBLIQUE)
            || self.is_object_of_verb(nodes);
        !time && !empty && !object
    }

    /// Whether a verb stands right behind the article at `at`, which is no participle then: `Das | erklärt, warum …`.
    fn is_whole_subject(&self, at: usize) -> bool {
        let verb = self.is(at + 1, Class::VERB) && !self.is(at + 1, Class::CAPITAL);
        let participle = || self.is(at + 1, Class::PAST) && self.kind(at + 2) != Some(Kind::Comma);
        self.is(at, Class::DETERMINER) && verb && !participle()
    }

    /// Whether a noun phrase belongs to the preposition before it, or, if it is none of people, to the verb, where verbs may go
    /// without a subject: `También mostró | su dolor a | los heridos y recordó …`.
    fn is_object_of_verb(&self, nodes: &Range<usize>) -> bool {
        let Some(before) = self.before(nodes.start) else { return false };
        let linked = self.is(before, Class::NOUN_PREPOSITION.or(Class::PREPOSITION));
        let acts = || self.is_plain(before) || self.is(before, Class::VERB);
        self.traits.implied_subjects
            && self.traits.has_plain_order()
            && (linked || acts() && !self.is_strong(&self.mention(nodes.clone())))
    }

    /// The subject behind a noun that only the beginning of the sentence gives its capital, or a place or a body, and a
    /// comma: `Auteur du but, | Ann Lee | a salué …`, `Fils d’un mineur, | il | …`, `Inter, | Rossi | se félicite`.
    fn behind_topic(&self, mention: &Mention) -> Option<Mention> {
        let Range { start: first, end } = mention.nodes;
        let adverbial = self.end_of_adverbial(first);
        let comma = adverbial.unwrap_or(end);
        let Traits { verb_final, caseless, .. } = self.traits;
        let known = Class::FIRST_NAME.or(Class::TITLE).or(Class::DETERMINER).or(Class::POSSESSIVE);
        let opens = first == self.range.start && self.is(first, Class::CAPITAL) && !self.is(first, known);
        if !opens
            || self.kind(comma) != Some(Kind::Comma)
            || verb_final
            || caseless
            || !self.traits.has_plain_order()
        {
            return None;
        }
        let start = comma + 1;
        if self.is(start, Class::PRONOUN) {
            let other = Class::DETERMINER.or(Class::NEUTER).or(Class::OBJECT).or(Class::RELATIVE);
            let person = !self.is(start, other);
            return person.then(|| self.mention(start..start + 1));
        }
        let subject = self.phrase_from(start);
        let end = subject.nodes.end;
        let links = Class::AND.or(Class::NOUN_PREPOSITION).or(Class::PREPOSITION).or(Class::CONJUNCTION);
        let acts = end > start && self.kind(end) == Some(Kind::Word) && !self.is(end, links);
        let person = self.is_name(start..end) || self.begins_person(start);
        // `Visiblemente emocionado, | el alcalde, Juan Pérez, | …`
        let comma = |at: usize| self.kind(at) == Some(Kind::Comma);
        let apposed = comma(end) && self.is(start, Class::DETERMINER) && (start..end).any(comma);
        // `Logée dans un gymnase, | Ann Lee, | 80 ans, …`
        let named = adverbial.is_some() && comma(end) && self.is_full_name(&(start..end));
        ((acts || apposed || named) && person).then_some(subject)
    }

    /// The comma that ends an adverbial that opens the sentence at `first`, with a preposition behind the first word: `Née à
    /// Troie d’un père menuisier|, elle …`.
    fn end_of_adverbial(&self, first: usize) -> Option<usize> {
        let link = Class::PREPOSITION.or(Class::NOUN_PREPOSITION);
        let clause = Class::AUXILIARY.or(Class::REPORTING).or(Class::RELATIVE).or(Class::PRONOUN);
        let inside = |&at: &usize| {
            self.kind(at) == Some(Kind::Word)
                && (!self.is(at, clause) || self.is(at, link.or(Class::DETERMINER)))
        };
        let alone =
            !self.is(first, Class::PEOPLE.or(Class::UPPER).or(Class::BODY)) && self.is(first + 1, link);
        let end = first + (first..first + ADVERBIAL).take_while(inside).count();
        (alone && self.kind(end) == Some(Kind::Comma)).then_some(end)
    }

    /// Whether a phrase is a number with an article for one: `le | 3 juin`, `el 1998`.
    fn is_date(&self, nodes: &Range<usize>) -> bool {
        nodes.len() == 2
            && self.is(nodes.start, Class::DETERMINER)
            && !self.is(nodes.start, Class::PLURAL)
            && self.is(nodes.start + 1, Class::NUMBER)
            && self.traits.has_plain_order()
    }

    /// The first full name in the case of a subject, with its roles, where names stand last: `S tím nesouhlasí | ministr Jan
    /// Novák.`
    pub(in crate::quotes) fn first_full_name(&self) -> Option<Mention> {
        let Range { start, end } = self.range;
        let mut near = start..end.min(start + REACH);
        let first = near.find(|&at| self.traits.names_last && self.begins_full_name(at))?;
        let behind = (first..first + LONGEST).find(|&at| !self.node(at).is_some_and(Node::is_name))?;
        self.name_before(behind)
    }

    /// The full name, with its roles, that ends a sentence which a preposition opens, where a verb stands before its subject
    /// then: `Sulla vicenda è intervenuta | la sindaca Anna Rossi.`
    pub(in crate::quotes) fn inverted_full_name(&self) -> Option<Mention> {
        let link = Class::PREPOSITION.or(Class::NOUN_PREPOSITION);
        let stop = self.before(self.range.end).filter(|&at| self.kind(at) == Some(Kind::Stop))?;
        let fronted = self.traits.has_plain_order() && self.is(self.range.start, link);
        let mention =
            self.name_before(stop).filter(|mention| fronted && self.is_full_name(&mention.nodes))?;
        let start = mention.nodes.start;
        let words = self.range.start..start;
        let acts = words.clone().any(|at| self.is(at, Class::AUXILIARY));
        let plain = words.clone().all(|at| self.kind(at) == Some(Kind::Word));
        let behind = self.before(start).is_some_and(|at| !self.is(at, link.or(Class::AND)));
        (acts && plain && behind).then_some(mention)
    }

    /// Where the subject begins behind an adverbial that ends with the comma before `at`, where another one follows, or
    /// the rest of a place: `In May, | after the fire, Lee`; `At a rally in Troy, | Ohio, Lee`.
    fn behind_further_adverbial(&self, at: usize, stop: usize) -> usize {
        let Some(comma) = (at..stop).find(|&at| self.kind(at) == Some(Kind::Comma)) else { return at };
        let opens = Class::NOUN_PREPOSITION.or(Class::PREPOSITION).or(Class::ADJUNCT).or(Class::ACCORDING);
        let counted = self.is(at, Class::DETERMINER) || self.is(at + 1, Class::NUMBER);
        let name = |at: usize| self.node(at).is_some_and(Node::is_name);
        let place = || {
            let begins = name(comma + 1) || self.is(comma + 1, Class::PRONOUN.or(Class::TITLE));
            begins && name(at.saturating_sub(2)) && (at..comma).all(name)
        };
        if self.is(at, opens) && !counted || place() { comma + 1 } else { at }
    }

    /// The first name or role before `stop` that a comma, or a particle, sets off from the rest of its clause, where verbs
    /// come last: `Toplantıda konuşan | Ayşe Kaya, | …`.
    pub(in crate::quotes) fn subject_set_off(&self, stop: usize) -> Option<Mention> {
        if !self.traits.verb_final {
            return None;
        }
        let speaks = Class::ROLE.or(Class::TITLE).or(Class::PARTICLE).or(Class::DETERMINER);
        let belongs = |at: usize| self.node(at).is_some_and(|node| node.is_name() || node.is(speaks));
        let within = self.range.start..stop.min(self.range.start + REACH);
        let parts = |at: usize| self.kind(at) == Some(Kind::Comma) || self.is(at, Class::TOPIC);
        // `町内会長、山田太郎さん | は`: a particle says more surely than a comma what is the subject.
        let topic = |at: usize| self.is(at, Class::TOPIC);
        let topics = within.clone().filter(|&at| self.traits.unspaced && topic(at));
        let strong = topics.chain(within.clone().filter(|&at| parts(at))).find_map(|comma| {
            // `山田太郎さん（17）| は`
            let closes = self.before(comma).filter(|&at| self.kind(at) == Some(Kind::Close));
            let comma = closes.and_then(|close| self.back_to(close, Kind::Open)).unwrap_or(comma);
            if self.traits.unspaced {
                return self.noun_phrase_before(comma).filter(|mention| self.is_strong(mention));
            }
            let begin =
                |end: usize| (within.start..end).rfind(|&at| !belongs(at)).map_or(within.start, |at| at + 1);
            let start = begin(comma);
            // `김하늘 (17) | 군`
            let closes = |at: &usize| self.traits.caseless && self.kind(*at) == Some(Kind::Close);
            let closed = self.before(start).filter(closes);
            let open = closed.and_then(|close| self.back_to(close, Kind::Open));
            let start = open
                .map(|open| (begin(open), open))
                .filter(|(named, open)| named < open && start < comma)
                .map_or(start, |(named, _)| named);
            let mention = (start < comma).then(|| self.mention(start..comma))?;
            self.is_strong(&mention).then_some(mention)
        });
        strong.or_else(|| self.bare_topic(within))
    }

    /// What the last particle of a subject in `within` stands behind, whatever it is: `検察側 | は`, `손흥민 | (LAFC)은`.
    fn bare_topic(&self, mut within: Range<usize>) -> Option<Mention> {
        let topic = within.rfind(|&at| self.traits.caseless && self.is(at, Class::TOPIC))?;
        let end = self.before_parenthesis(topic);
        let mention = match self.traits.unspaced {
            true => self.noun_phrase_before(end)?,
            false => self.mention(self.before(end)?..end),
        };
        let timed = mention.nodes.clone().any(|at| self.is(at, Class::TIME.or(Class::NUMBER)));
        // `買収 | は`: who spoke before speaks of it.
        let thing = self.before(topic).is_some_and(|at| self.is(at, Class::NEUTER));
        (!timed && !thing).then_some(mention)
    }
}

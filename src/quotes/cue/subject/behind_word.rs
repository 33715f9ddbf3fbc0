//! The subject of a verb behind another word: `the mayor | said`, `In Troja | sagte Weber`.

use super::{Found, Search, is_what_is_said, opens_clause, right_behind};
use crate::{
    article::SpeakerRule,
    quotes::{
        class::Class,
        cue::Cue,
        mention::Mention,
        noun_phrase::BOUNDARY,
        outline::{Kind, Node},
        view::View,
    },
};
use std::ops::Range;

impl Search<'_, '_, '_> {
    /// Who says it where the verb is an infinitive: `Lee | is ready to tell …`
    pub(super) fn of_infinitive(&self) -> Option<Found> {
        self.before()
            .filter(|(mention, _)| self.view.is_strong(mention))
            .or_else(|| self.opening(self.cue.first, SpeakerRule::SentenceSubject))
            .or_else(|| self.shared())
    }

    /// Who says it behind `and`: `und dann | sagt | Weber`, or who did what stands before that.
    pub(super) fn behind_and(&self) -> Option<Found> {
        let &Search { view, cue, at, .. } = self;
        let opened = view.traits.verb_second && at < cue.first;
        let behind = right_behind(view, cue).filter(|mention| opened && view.is_strong(mention));
        behind
            .map(|mention| (mention, SpeakerRule::InvertedSubject))
            .or_else(|| self.shared())
            .or_else(|| view.first_subject(at).map(|mention| (mention, SpeakerRule::SentenceSubject)))
    }

    /// Who says it where verbs come last: the sentence's first person, or who stands nearest.
    pub(super) fn of_last_verb(&self) -> Option<Found> {
        let &Search { view, cue, .. } = self;
        let surely = |mention: &Mention| match view.traits.caseless {
            true => view.is_strong(mention),
            false => view.is_person(mention) || view.is_full_name(&mention.nodes),
        };
        let first = view.first_subject(cue.first).filter(surely);
        first.map(|mention| (mention, SpeakerRule::SentenceSubject)).or_else(|| self.before())
    }

    /// Who says it where a subject may stand on either side of its verb.
    pub(super) fn behind_word(&self) -> Option<Found> {
        let &Search { view, cue, .. } = self;
        if let Some(mention) = self.of_clause().filter(|mention| view.is_strong(mention)) {
            return Some((mention, SpeakerRule::Subject));
        }
        let before = self.before_or_relative();
        if let Some((mention, _)) = &before
            && let Some(subject) = behind_object(view, cue, mention)
        {
            return subject.map(|mention| (mention, SpeakerRule::Subject));
        }
        if let Some((mention, _)) = before.as_ref().filter(|(mention, _)| mention.antecedent.is_none())
            && let Some(pronoun) = pronoun_behind(view, cue, mention)
        {
            return Some((pronoun, SpeakerRule::InvertedSubject));
        }
        // `In einem Brief an den Rat | schreibt | die Ministerin`
        let second =
            view.traits.verb_second && !before.as_ref().is_some_and(|(mention, _)| self.comes_first(mention));
        // `Satisfeito com o plano | disse-se | Ana Lopes.`
        let named_behind = || {
            before.as_ref().is_some_and(|(mention, _)| !view.begins_like_subject(mention))
                && self.closing().is_some_and(|mention| view.head_name(&mention.nodes).is_some())
        };
        if second {
            self.behind_second_verb().or(before.filter(|(mention, _)| !is_what_is_said(view, mention)))
        } else if named_behind() {
            self.after().or(before)
        } else {
            before.or_else(|| self.after())
        }
    }

    /// Whether a mention before a verb that comes second is its subject, not something else that stands first.
    fn comes_first(&self, mention: &Mention) -> bool {
        let &Search { view, cue, .. } = self;
        // `Als Zeuge | sagte | ein Polizist`; `Seine Meinung | fasst | Weber so zusammen`
        let fronted = || {
            let linked = view.before(mention.nodes.start).is_some_and(|at| view.is(at, Class::PREPOSITION));
            let behind = right_behind(view, cue).filter(|_| !is_judged(view, cue, mention));
            behind.is_some_and(|behind| linked || is_thing(view, mention) && view.is_person(&behind))
        };
        let opens = || opens_clause(view, mention.nodes.start) && !fronted();
        mention.antecedent.is_some() || opens() && !is_what_is_said(view, mention)
    }

    /// Who stands behind a verb that comes second: `Bland annat hävdar | författarna | att …`
    fn behind_second_verb(&self) -> Option<Found> {
        let &Search { view, cue, .. } = self;
        let hands_over = |mention: &Mention| {
            mention.nodes.start == cue.end && view.is(mention.nodes.end, Class::COMPLEMENTIZER)
        };
        let mention =
            view.subject_after(cue.end).filter(|mention| view.is_strong(mention) || hands_over(mention))?;
        Some((mention, SpeakerRule::InvertedSubject))
    }
}

/// Who speaks, if anybody is named, where the noun phrase before a verb that says what its object is begins with that
/// object, since nothing else of the clause may be it: `Rozhodnutí | označil za „chybu“`, `Решение | мэр | назвал «ошибкой»`.
fn behind_object(view: &View<'_, '_>, cue: &Cue, before: &Mention) -> Option<Option<Mention>> {
    if !view.is(cue.last, Class::ABSOLUTE) {
        return None;
    }
    let Range { start, end } = before.nodes;
    // Any other word may be the object: `označil | vazbu | za „chybu“`.
    let links = Class::PREPOSITION.or(Class::NOUN_PREPOSITION).or(Class::CONJUNCTION).or(Class::ADVERB);
    let other = Class::OBJECT.or(Class::PRONOUN).or(Class::CAPITAL).or(Class::PEOPLE);
    let inside = |&at: &usize| view.is(at, links.or(Class::ACCORDING)) && !view.is(at, other);
    let quote = cue.end + (cue.end..cue.end + PREDICATE).take_while(inside).count();
    let links = BOUNDARY.or(Class::PREPOSITION).or(Class::NOUN_PREPOSITION).or(Class::TIME);
    let ends = view.kind(quote + 1) != Some(Kind::Word) || view.is(quote + 1, links);
    let taken = view.before(start).is_some_and(|at| view.is(at, Class::RELATIVE.or(Class::OBJECT)));
    let speaks = view.is(start, Class::PEOPLE.or(Class::POSSESSIVE)) && !view.is(start, Class::OBLIQUE);
    let acts = speaks || view.is(start, Class::PRONOUN.or(Class::RELATIVE)) || before.antecedent.is_some();
    if view.kind(quote) != Some(Kind::Quote) || !ends || taken || acts {
        return None;
    }
    let person = |&at: &usize| view.is(at, Class::TITLE) || view.is_subject_case(at);
    let name = |at: &usize| view.node(*at).is_some_and(Node::is_name);
    let acts = before.nodes.clone().find(person).or_else(|| {
        let last =
            end.checked_sub(1).filter(name).filter(|&at| !view.is(at, Class::PEOPLE.or(Class::OBLIQUE)));
        last.filter(|&last| !view.traits.implied_subjects || start == last && start != view.range.start)
    });
    match acts {
        Some(at) if at == start => None,
        Some(at) => Some(Some(view.mention(at..end))),
        None => {
            let unnamed = view.traits.implied_subjects || view.is(cue.last, Class::PLURAL);
            (unnamed && !view.is_person(before)).then_some(None)
        }
    }
}

/// Whether what stands before such a verb is nothing but its object.
pub(in crate::quotes) fn opens_with_object(view: &View<'_, '_>, cue: &Cue) -> bool {
    let before = if view.is(cue.last, Class::ABSOLUTE) { view.subject_before(cue.first) } else { None };
    before.is_some_and(|mention| behind_object(view, cue, &mention) == Some(None))
}

/// How many words may stand between a verb that says what its object is and what it says of it: `za`, `mianem`, `jako`.
const PREDICATE: usize = 2;

/// Whether a mention is of something that says nothing: a noun with an article, for no person, paper or text.
fn is_thing(view: &View<'_, '_>, mention: &Mention) -> bool {
    let says = Class::PRESS.or(Class::SPEECH_NOUN);
    view.is(mention.nodes.start, Class::DETERMINER.or(Class::POSSESSIVE))
        && !view.is_person(mention)
        && !mention.nodes.clone().any(|at| view.is(at, says) || view.kind(at) == Some(Kind::Quote))
}

/// The pronoun right behind a verb that comes second, where what stands before it is no person: `Kürzungen schließt |
/// er | aus`.
fn pronoun_behind(view: &View<'_, '_>, cue: &Cue, before: &Mention) -> Option<Mention> {
    let other = Class::DETERMINER.or(Class::OBJECT).or(Class::NEUTER);
    let pronoun = view.is(cue.end, Class::PRONOUN) && !view.is(cue.end, other);
    // `Weber verteidigte | sie`
    let named = before.nodes.len() == 1 && !view.is(cue.end, Class::MASCULINE.or(Class::SPEECH_PERSON));
    (view.traits.verb_second && pronoun && !named && !view.is_person(before) && !is_judged(view, cue, before))
        .then(|| view.mention(cue.end..cue.end + 1))
}

/// Whether the pronoun right behind a verb is what its subject, which surely stands `before` it, judges: `Der Mönch nennt |
/// sie | „…“`, `beschreibt | sie | als „…“`.
fn is_judged(view: &View<'_, '_>, cue: &Cue, before: &Mention) -> bool {
    let article = before.nodes.start;
    let masculine = view.is(article, Class::DETERMINER) && view.is(article, Class::MASCULINE);
    let link = Class::CONJUNCTION.or(Class::PREPOSITION).or(Class::NOUN_PREPOSITION);
    let predicate = view.kind(cue.end + 1) == Some(Kind::Quote) || view.is(cue.end + 1, link);
    let pronoun = view.is(cue.end, Class::PRONOUN) && !view.is(cue.end, Class::MASCULINE);
    pronoun && predicate && masculine && !view.is_oblique(article)
}

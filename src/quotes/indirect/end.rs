//! Where a report ends.

use super::{
    Form, introduction::begins_clause, is_opening_participle, is_subordinate, object::NEGATION,
    parenthetical::is_finite, reach,
};
use crate::quotes::{
    class::Class,
    cue::{Cue, CueKind},
    outline::Kind,
    view::View,
};

/// How far behind its beginning the verb of a clause is looked for.
pub(super) const SUBJECT: usize = 12;

/// How many of the next cues are asked whether they take over.
pub(in crate::quotes) const LATER: usize = 8;

/// What sort of words begin at `start`.
pub(super) fn form(view: &View<'_, '_>, cue: &Cue, start: usize) -> Form {
    let ends = |at: usize| {
        view.is(at, Class::RELATIVE.or(Class::CONJUNCTION).or(Class::COMPLEMENTIZER).or(Class::ADJUNCT))
            || view.is(at, Class::AND) && begins_clause(view, start, at + 1)
    };
    let clause = !view.is_infinitive(start)
        && (start..start + SUBJECT)
            .take_while(|&at| view.kind(at) == Some(Kind::Word) && (at == start || !ends(at)))
            .any(|at| begins_clause(view, start, at));
    let link = Class::NOUN_PREPOSITION.or(Class::PREPOSITION);
    let likely = view.is(cue.last, Class::CLAUSAL) && start == cue.end && !view.is(start, link);
    if (clause || likely) && !cue.noun { Form::Clause } else { Form::Phrase }
}

/// The end of what a cue reports from `start` on: that of the sentence, or where the reporter goes on.
pub(super) fn report_end(view: &View<'_, '_>, cue: &Cue, later: &[Cue], start: usize, form: Form) -> usize {
    let end = reach(view, cue);
    let link = Class::NOUN_PREPOSITION.or(Class::PREPOSITION);
    let infinitive = || view.is_infinitive(start);
    let but = Class::CONJUNCTION.when(view.traits.bare_clauses);
    let clause = Class::COMPLEMENTIZER.or(Class::RELATIVE);
    let may_end = link.or(Class::AUXILIARY).or(Class::ADJUNCT).or(Class::AND).or(but);
    (start..)
        .zip(view.outline.nodes.get(start..end).unwrap_or_default())
        .filter(|(_, node)| node.kind != Kind::Word || node.is(may_end))
        .find(|&(at, node)| match node.kind {
            Kind::Semicolon => true,
            Kind::Dash => !(at + 1..end).any(|at| view.kind(at) == Some(Kind::Dash)),
            Kind::Comma => comma_ends(view, cue, later, at, form),
            Kind::Colon => view.kind(at + 1) == Some(Kind::Quote),
            // `his call for a vote | has failed`
            Kind::Word if form == Form::Phrase && cue.noun && is_finite(view, at) => true,
            Kind::Word if form == Form::Phrase && at > start => {
                // `to begin the work | on Monday`: when something is to be done is said, too.
                let reason = node.is(Class::TOPIC);
                let other =
                    node.is(Class::ADJUNCT) && !reason || node.is(link) && view.is(at + 1, Class::TIME);
                node.is(Class::AND) && takes_over(view, later, at + 1) || other && !infinitive()
            }
            // `said the bridge was old and Park called it …`
            Kind::Word if at > start && node.is(Class::AND) => {
                // `niega que el plan suba los precios | y promete que …`
                let begins = |cue: &Cue| cue.start == at + 1 || cue.first == at + 1 && shares_verb(view, cue);
                later.iter().take(LATER).any(|cue| cue.kind == CueKind::Speech && begins(cue))
            }
            // `said it was too early | but then added …`
            Kind::Word if at > start && node.is(but) && !node.is(clause) => {
                let verb = (at + 1..end).take(NEGATION).find(|&at| !view.is(at, Class::ADVERB));
                let says = |cue: &Cue| cue.kind == CueKind::Speech && Some(cue.first) == verb;
                later.iter().take(LATER).any(|cue| says(cue) && !cue.passive && !cue.participle)
            }
            _ => false,
        })
        .map_or(end, |(at, _)| at)
}

/// Whether a cue behind `and` is surely another verb of who reports: its subject stands before, and a clause behind it.
fn shares_verb(view: &View<'_, '_>, cue: &Cue) -> bool {
    let clause = view.is(cue.last + 1, Class::COMPLEMENTIZER) && !view.is(cue.last + 1, Class::ADJUNCT);
    view.traits.has_plain_order() && clause && !cue.passive && !cue.participle
}

/// Whether what a cue reports ends with the comma at `at`.
fn comma_ends(view: &View<'_, '_>, cue: &Cue, later: &[Cue], at: usize, form: Form) -> bool {
    let next = at + 1;
    // `, saying …`
    let participle = later.iter().take(LATER).any(|cue| cue.participle && cue.first == next);
    if participle || !view.traits.bare_clauses {
        return participle;
    }
    // `Lee, who said …, left`; `Lee, noting that …, left`
    let inserted = cue.subject.as_ref().is_some_and(|(mention, _)| {
        mention.antecedent.is_some() || cue.participle && mention.nodes.end + 1 == cue.first
    });
    if inserted || view.is(next, Class::ACCORDING) {
        return true;
    }
    // `While Lee said …, | the mayor left`; `Lee said …, | Park asked for …`
    let says_more = |cue: &Cue| cue.start == next && cue.kind == CueKind::Speech && goes_on(view, cue);
    if is_subordinate(view, cue) && is_clause(view, next) || later.iter().take(LATER).any(says_more) {
        return true;
    }
    // `Calling it old, | Lee left`
    let opens = is_opening_participle(view, cue);
    if opens && view.first_subject(view.range.end).is_some_and(|mention| mention.nodes.start == next) {
        return true;
    }
    // `Asked whether …, | Lee smiled`
    let begins = Class::PRONOUN.or(Class::DETERMINER).or(Class::POSSESSIVE).or(Class::TITLE).or(Class::ROLE);
    let asked = || cue.passive && cue.subject.is_none() && view.is(cue.first, Class::PREPOSITION);
    if asked() && view.node(next).is_some_and(|node| node.is_name() || node.is(begins)) {
        return true;
    }
    if view.is(next, Class::AND) {
        return takes_over(view, later, next + 1);
    }
    if view.is(next, Class::COMPLEMENTIZER) {
        return false;
    }
    // `backed the plan, | which …`, `backed the plan, | a blow to …`, but not `…, the bridge and the road`
    let relative = view.is(next, Class::RELATIVE);
    let list = || {
        let list = |&at: &usize| matches!(view.kind(at), Some(Kind::Word | Kind::Comma));
        (next..next + SUBJECT).take_while(list).any(|at| view.is(at, Class::AND))
    };
    if form == Form::Phrase && (relative || view.is(next, Class::DETERMINER) && !list()) {
        return true;
    }
    let link = Class::NOUN_PREPOSITION.or(Class::PREPOSITION).or(Class::ADVERB);
    view.is(next, Class::CONJUNCTION)
        && !view.is(next + 1, Class::COMPLEMENTIZER)
        && !view.is(next, Class::TOPIC)
        || form == Form::Phrase && view.is(next, link.or(Class::AUXILIARY))
}

/// Whether a cue has more behind it than the end of its clause.
pub(in crate::quotes) fn goes_on(view: &View<'_, '_>, cue: &Cue) -> bool {
    matches!(view.kind(cue.end), Some(Kind::Word | Kind::Quote | Kind::Colon))
}

/// Whether the words from `at` on, behind `and`, are the reporter's: another verb, or another subject.
fn takes_over(view: &View<'_, '_>, later: &[Cue], at: usize) -> bool {
    if view.is(at, Class::COMPLEMENTIZER) {
        return false;
    }
    let other = later.iter().take(LATER).any(|cue| cue.start == at || cue.first == at);
    other || is_clause(view, at) || view.is(at, Class::AUXILIARY) && !view.is(at, Class::NOUN_PREPOSITION)
}

/// Whether the words from `start` on have a verb of their own.
fn is_clause(view: &View<'_, '_>, start: usize) -> bool {
    let mut words = (start..start + SUBJECT).take_while(|&at| view.kind(at) == Some(Kind::Word));
    words.any(|at| begins_clause(view, start, at))
}

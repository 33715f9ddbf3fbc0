//! What a cue reports in less than a clause: an infinitive, or a thing that is spoken of.

use super::{
    Form, Report,
    end::{form, report_end},
    introduction::{INTRODUCTION, begins_clause},
    is_inverted, reach, report, skip_time,
};
use crate::{
    article::QuoteRule,
    quotes::{
        class::Class,
        cue::{Cue, CueKind},
        outline::{Kind, Node},
        view::View,
    },
};

/// How many words of a negation, or other adverbs, may stand before a verb.
pub(super) const NEGATION: usize = 4;

/// Where the infinitive begins that a verb of saying reports, by its ending: `affirme | avoir vu`, `demande au maire de |
/// payer`.
pub(super) fn infinitive(view: &View<'_, '_>, cue: &Cue) -> Option<usize> {
    let speaks = cue.kind == CueKind::Speech && cue.subject.is_some() && !cue.passive;
    // `Les habitants | sont invités à voter`
    let mut group = cue.first..cue.last;
    let done = group.clone().any(|at| view.is(at, Class::BE)) && !group.any(|at| view.is(at, Class::OBJECT));
    if view.traits.infinitives.is_empty() || !speaks || done || is_inverted(cue) {
        return None;
    }
    let negated = |at: usize| (at..at + NEGATION).find(|&at| !view.is(at, Class::ADVERB)).unwrap_or(at);
    let verb = |at: usize| is_infinitive_form(view, negated(at)).then_some(at);
    // Those who are asked, or accused: `demande | aux habitants | de rester`
    let limit = reach(view, cue).min(cue.end + INTRODUCTION);
    let word =
        |&at: &usize| view.kind(at) == Some(Kind::Word) && !view.is(at, Class::REPORTING.or(Class::RELATIVE));
    let link = (cue.end..limit)
        .take_while(word)
        .find(|&at| view.is(at, Class::NOUN_PREPOSITION) && verb(at + 1).is_some())
        // `llamaron a la familia | para negociar`
        .filter(|&at| !view.is(at, Class::CHARGE.or(Class::ADJUNCT)));
    let asked = |link: usize| {
        let told = view.is(cue.end, Class::NOUN_PREPOSITION) && !view.is(cue.end, Class::PARTICLE);
        let somebody = told || view.is(cue.end, Class::DETERMINER);
        // `detalló | el plan de la ministra | para avanzar`
        let whose = |&at: &usize| view.is(at, Class::NOUN_PREPOSITION) && !view.is(at, Class::DETERMINER);
        let head = (cue.end + 1..link).find(whose).unwrap_or(link);
        link == cue.end || somebody && view.is_strong(&view.mention(cue.end..head))
    };
    verb(cue.end).or_else(|| link.filter(|&link| asked(link)).map(|link| link + 1))
}

/// Whether the small word at `at`, which no list has for anything but a verb, ends like an infinitive.
pub(in crate::quotes) fn is_infinitive_form(view: &View<'_, '_>, at: usize) -> bool {
    let helps = Class::FUNCTION.when(view.is(at, Class::AUXILIARY));
    let forms = Class::AUXILIARY.or(Class::INFINITIVE).or(Class::BELIEF).or(helps);
    view.node(at).filter(|node| node.is_plain_but(forms)).is_some_and(|node| {
        let word = view.outline.word(node);
        view.traits.infinitives.iter().any(|ending| word.ends_with(ending))
    })
}

/// What a cue reports with no word between: `said | the plan had failed`, `wants | to run`.
pub(super) fn object(view: &View<'_, '_>, cue: &Cue, later: &[Cue]) -> Option<Report> {
    let (nouns, bare) = (view.traits.object_clauses, view.traits.bare_clauses);
    if is_inverted(cue) || !(bare && cue.subject.is_some() || cue.participle || nouns) {
        return None;
    }
    let mut start = if bare { skip_time(view, cue.end) } else { cue.end };
    if view.is(cue.last, Class::ADDRESSED) {
        // `told | the crowd | he would run`
        start = skip_time(view, view.phrase_end(start));
        let clause = begins_clause(view, start, start) || form(view, cue, start) == Form::Clause;
        // `told the crowd | about the bridge`
        let topic = view.is(start, Class::TOPIC) && view.is(start, Class::PREPOSITION);
        if !clause && !topic && !view.is_infinitive(start) {
            return None;
        }
    }
    if let Some(topic) = topic_behind_place(view, start).filter(|_| bare) {
        start = topic;
    }
    // `Lee was smiling | and waving`
    if bare && view.is(start, Class::AND) && !view.is(start + 1, Class::REPORTING) {
        return None;
    }
    let form = form(view, cue, start);
    let end = report_end(view, cue, later, start, form);
    if start >= end {
        return None;
    }
    if bare && form == Form::Phrase && !view.is_infinitive(start) {
        // `spoke at a rally` says where, `spoke about the war` says what.
        let link = Class::NOUN_PREPOSITION.or(Class::PREPOSITION).or(Class::CONJUNCTION).or(Class::AGENT);
        let says = Class::TOPIC.or(Class::DETERMINER);
        // `testified | voluntarily in May`
        let what = behind_adverbs(view, start).min(end);
        let nothing = what == end || what > start && view.node(what).is_some_and(Node::is_punctuation);
        // `published | more than 20 books`
        let number = what > start && view.is(what + 1, Class::NUMBER);
        let where_said = view.is(what, link) && !view.is(what, says) && !view.is_infinitive(what) && !number;
        if nothing || where_said || view.is(cue.last, Class::CLAUSAL) {
            return None;
        }
    }
    let rule = if bare { QuoteRule::BareClause } else { QuoteRule::ObjectClause };
    let content = report(view, rule, start..end)?;
    (content.nodes.len() > 1 || nouns).then_some(Report { silent: !bare && !nouns, ..content })
}

/// The node behind the adverbs from `at` on, but for those that are objects: `described | himself as …`.
fn behind_adverbs(view: &View<'_, '_>, at: usize) -> usize {
    let adverb = |&at: &usize| view.is(at, Class::ADVERB) && !view.is(at, Class::OBJECT);
    at + (at..at + NEGATION).take_while(adverb).count()
}

/// What is spoken of, behind a phrase that says where, or to whom: `spoke at a rally | about the war`.
fn topic_behind_place(view: &View<'_, '_>, start: usize) -> Option<usize> {
    let link = Class::NOUN_PREPOSITION.or(Class::PREPOSITION);
    let place = behind_adverbs(view, start);
    if !view.is(place, link) || view.is(place, Class::TOPIC) || view.is_infinitive(place) {
        return None;
    }
    let topic = skip_time(view, view.phrase_end(place + 1));
    (view.is(topic, Class::TOPIC) && view.is(topic, link)).then_some(topic)
}

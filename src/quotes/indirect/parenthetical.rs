//! The clause that a cue stands behind, or within: `The plan, | he said, | had failed.`

use super::{
    Form,
    end::{LATER, SUBJECT, report_end},
    is_inverted, skip_time, trimmed,
};
use crate::quotes::{
    class::Class,
    cue::{Cue, CueKind},
    outline::Kind,
    quoted::ends_with_punctuation,
    view::View,
};
use std::ops::Range;

/// The fewest nodes behind a parenthetical cue that go on with what it reports.
const LEAST_REST: usize = 3;

/// The fewest words of a clause without a verb that any list has.
const LEAST_CLAUSE: usize = 3;

/// The longest of the phrases that say when by what they end with, in nodes.
const LONGEST_TIME: usize = 8;

/// The reported words, where the cue follows them: `The plan failed, he said.`
pub(super) fn parenthetical(view: &View<'_, '_>, cue: &Cue) -> Option<Range<usize>> {
    // `…, | critiqué par Morel`, `…, | de défendre le plan`: neither is the verb of a clause.
    let infinitive = view.is(cue.first, Class::NOUN_PREPOSITION.or(Class::PREPOSITION).or(Class::MODAL));
    let plain = view.traits.has_plain_clauses();
    if plain && (cue.passive || infinitive) {
        return None;
    }
    // `Weber kennt die Leute, | die ein Ende fordern`: where the verb comes second, who says so stands behind it.
    if view.traits.verb_second && !is_inverted(cue) {
        return None;
    }
    let mut before = view.before(cue.start)?;
    // `…, | stattdessen | lobte Weber den Plan`: where the verb comes second, an adverb opens another clause.
    let opens = view.traits.verb_second && is_inverted(cue) && !view.is(before, Class::ACCORDING);
    if opens && view.is(before, Class::ADVERB) {
        return None;
    }
    while view.is(before, Class::ADVERB) {
        before = view.before(before)?;
    }
    // `Lee, | who argued with Park, left`; `On Monday, in Troy, Lee boasted | of the bridge`
    let taken_up = cue.subject.as_ref().is_some_and(|(mention, _)| mention.antecedent.is_some());
    let topic = view.is(cue.end, Class::TOPIC) && !view.is(cue.end, Class::CONJUNCTION);
    if view.traits.bare_clauses && (taken_up || topic && !view.is(cue.last, Class::CLAUSAL)) {
        return None;
    }
    // `Lee, who was there, | backed the plan`: who says it stands beside the verb, behind it where nothing helps that.
    let beside = cue.passive
        || cue.kind == CueKind::According
        || cue.subject.as_ref().is_some_and(|(mention, _)| mention.nodes.start > before);
    let helped = !cue.passive && (cue.first..cue.last).any(|at| is_finite(view, at));
    if view.traits.bare_clauses && (!beside || helped && is_inverted(cue)) {
        return None;
    }
    let end = match view.kind(before)? {
        Kind::Comma => before,
        // `The plan was “dead,” | he said.`
        Kind::Quote if view.traits.bare_clauses && ends_with_quote(view, before) => before + 1,
        _ => return None,
    };
    // `…, Lee told | the council.`
    let told = view.traits.bare_clauses && view.is(cue.last, Class::ADDRESSED) && !is_inverted(cue);
    let mut behind = if told { view.phrase_end(cue.end) } else { cue.end };
    let object = |at: usize| view.traits.bare_clauses && view.is(at, Class::OBJECT);
    while view.is(behind, Class::ADVERB.or(Class::TIME)) && !object(behind) {
        behind += 1;
    }
    // `On Monday, in Troy, he said: “We won.”`
    if matches!(view.kind(behind), Some(Kind::Comma | Kind::Colon))
        && view.quoted(behind + 1).starts_with(char::is_uppercase)
    {
        return None;
    }
    // `Lors du débat, | Morel a demandé | aux élus de voter`: a subject that stands first opens the main clause.
    let opens = plain && cue.subject.as_ref().is_some_and(|(mention, _)| mention.nodes.end <= cue.first);
    if opens && view.node(behind).is_some_and(|node| !node.is_punctuation()) {
        return None;
    }
    // `…, schränkt Weber | ein`
    behind += usize::from(view.is_last_word(behind));
    let ends = view.node(behind).is_none_or(|node| {
        node.is_punctuation()
            || node.is(Class::NOUN_PREPOSITION
                .or(Class::PREPOSITION)
                .or(Class::NUMBER)
                .or(Class::CONJUNCTION)
                .or(Class::RELATIVE))
                && !node.is(Class::COMPLEMENTIZER)
                && !view.is_infinitive(behind)
    });
    let nodes = behind_dateline(view)..end;
    (ends && !is_adverbial(view, nodes.clone())).then_some(nodes)
}

/// Where the sentence begins, without a place, a date and an agency before it: `TROY, May 4 (Reuters) - | The plan …`.
pub(super) fn behind_dateline(view: &View<'_, '_>) -> usize {
    let start = view.range.start;
    let place = view.is(start, Class::UPPER) && view.traits.bare_clauses;
    let dash = || (start..start + SUBJECT).find(|&at| view.kind(at) == Some(Kind::Dash));
    place.then(dash).flatten().map_or(start, |dash| dash + 1)
}

/// Whether a clause ends with the quote that is node `at`, and the comma in it: `The plan was “dead,”`.
fn ends_with_quote(view: &View<'_, '_>, at: usize) -> bool {
    let word = view.before(at).is_some_and(|before| view.kind(before) == Some(Kind::Word));
    word && ends_with_punctuation(view.quoted(at))
}

/// Whether the nodes, which open a sentence, tell when or where: `In Troy`, `When she arrived`, `Two years ago`.
pub(super) fn is_adverbial(view: &View<'_, '_>, nodes: Range<usize>) -> bool {
    if !view.traits.bare_clauses {
        return view.traits.has_plain_order() && is_no_clause(view, nodes);
    }
    let opens = Class::NOUN_PREPOSITION
        .or(Class::PREPOSITION)
        .or(Class::ADJUNCT)
        .or(Class::TIME)
        .or(Class::ADVERB)
        .or(Class::PARTICIPLE);
    let mut start = nodes.start;
    while start < nodes.end && view.is(start, Class::AND.or(Class::CONJUNCTION)) && !view.is(start, opens) {
        start += 1;
    }
    // `Around forty people would come`
    let links = Class::ADJUNCT
        .or(Class::CONJUNCTION)
        .or(Class::COMPLEMENTIZER)
        .or(Class::RELATIVE)
        .or(Class::PARTICIPLE);
    let mut words = nodes
        .clone()
        .take(SUBJECT)
        .take_while(|&at| view.kind(at) == Some(Kind::Word) && !view.is(at, links));
    if words.any(|at| is_finite(view, at)) {
        return false;
    }
    let verb = Class::AUXILIARY.or(Class::VERB);
    let time = (1..=LONGEST_TIME).contains(&nodes.len())
        && view.is(nodes.end - 1, Class::TIME)
        && !nodes.clone().any(|at| view.is(at, verb));
    (time
        || start == nodes.end
        || view.is(start, opens) && !view.is(start, Class::DETERMINER.or(Class::PRONOUN)))
        && !nodes
            .clone()
            .any(|at| view.kind(at) == Some(Kind::Comma) || view.node(at).is_some_and(|node| node.is_quote()))
}

/// Whether the nodes are too few for a clause, without a verb or a pronoun: `Plus tôt`, `Côté opposition`, `Mais`.
fn is_no_clause(view: &View<'_, '_>, nodes: Range<usize>) -> bool {
    let verb = Class::AUXILIARY.or(Class::REPORTING).or(Class::PRONOUN);
    let opens = Class::NOUN_PREPOSITION.or(Class::PREPOSITION).or(Class::CONJUNCTION).or(Class::TIME);
    let most = if view.is(nodes.start, opens.or(Class::ADVERB)) { LEAST_CLAUSE } else { LEAST_CLAUSE - 1 };
    let acts = |at: usize| {
        view.is(at, verb) && !view.is(at, Class::NOUN_PREPOSITION) || view.kind(at) != Some(Kind::Word)
    };
    !view.traits.verb_final && !view.traits.unspaced && nodes.len() <= most && !nodes.into_iter().any(acts)
}

/// Whether the word at `at` is a helping verb, not `to` or `'s`.
pub(super) fn is_finite(view: &View<'_, '_>, at: usize) -> bool {
    view.is(at, Class::AUXILIARY) && !view.is(at, Class::NOUN_PREPOSITION.or(Class::GENITIVE))
}

/// What a cue between two commas reports behind it.
pub(super) fn rest(view: &View<'_, '_>, cue: &Cue, later: &[Cue]) -> Option<Range<usize>> {
    let mut comma = skip_time(view, cue.end);
    while view.is(comma, Class::ADVERB.or(Class::TIME)) {
        comma += 1;
    }
    // `…, according to Lee, | a clerk in Troy`
    let says_who = Class::DETERMINER.or(Class::RELATIVE).or(Class::ROLE);
    if cue.kind == CueKind::According && view.is(comma + 1, says_who) {
        return None;
    }
    let inverted = cue.kind != CueKind::According && is_inverted(cue);
    // `Der Plan, sagte Weber, | sei tot`
    let free = view.traits.verb_second || view.traits.names_last;
    let opens = says_who.or(Class::AND).or(Class::CONJUNCTION).or(Class::COMPLEMENTIZER).or(Class::REPORTING);
    let somebody = cue.subject.as_ref().is_some_and(|(mention, _)| {
        view.is_strong(mention) && !view.is(mention.nodes.start, Class::SPEECH_PERSON)
    });
    let goes_on = || inverted && free && somebody && !view.is(comma + 1, opens);
    if view.kind(comma) != Some(Kind::Comma) || !(view.traits.bare_clauses && !inverted || goes_on()) {
        return None;
    }
    let reporter = later.iter().take(LATER).any(|cue| cue.participle && cue.first == comma + 1);
    let nodes = trimmed(view, comma + 1..report_end(view, cue, later, comma + 1, Form::Clause))?;
    (!reporter && nodes.len() >= LEAST_REST).then_some(nodes)
}

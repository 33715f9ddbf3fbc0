//! The cue right behind a quote: `“…,” | said Lee`.

use super::{FAR_CLAUSE, has_capital, in_sentence::barred};
use crate::{
    article::SpeakerRule,
    quotes::{
        class::Class,
        cue::{Cue, CueKind},
        mention::Mention,
        outline::Kind,
        quoted,
        view::View,
    },
};

/// Whether the cue says who passes on what somebody says: `X řekl, že „…“, | uvádí ČTK`.
pub(super) fn is_relayed(view: &View<'_, '_>, cues: &[Cue], number: usize, cue: &Cue) -> bool {
    let agency = |mention: &Mention| {
        mention.nodes.len() == 1
            && view.node(mention.nodes.start).is_some_and(|node| node.is_quote() || node.is(Class::UPPER))
    };
    let said = number.checked_sub(1).and_then(|before| cues.get(before)).is_some_and(|before| {
        before.subject.is_some() && !before.passive && !barred(view, before.last, cue.first)
    });
    said && view.traits.names_last && cue.subject.as_ref().is_some_and(|(mention, _)| agency(mention))
}

/// The cue whose clause begins right behind the quote.
pub(super) fn cue_right_behind<'c>(
    view: &View<'_, '_>,
    cues: &'c [Cue],
    at: usize,
) -> Option<(usize, &'c Cue)> {
    let mut next = view.behind_note(at + 1);
    while view.node(next).is_some_and(|node| {
        let and = node.is(Class::AND) && view.traits.bare_clauses;
        matches!(node.kind, Kind::Comma | Kind::Dash | Kind::Close | Kind::Stop)
            || and && view.kind(next - 1) == Some(Kind::Comma)
    }) {
        next += 1;
    }
    let number = cues.partition_point(|cue| cue.first < next);
    let cue = cues.get(number)?;
    // `Lee: „…“ – rivals call for …`
    let labelled = view.before(at).is_some_and(|before| view.kind(before) == Some(Kind::Colon))
        && view.kind(at + 1) == Some(Kind::Dash);
    // `Lee nannte es „…“, | der Minister sagte: „…“`: behind a quote the verb would come first.
    let clause = view.traits.verb_second && number > 0 && cue.start == next;
    let before_verb = cue.subject.as_ref().is_some_and(|(_, rule)| *rule == SpeakerRule::Subject);
    if before_verb && (labelled || clause) {
        return None;
    }
    let mut begin = next;
    // `“…,” as | Lee said`
    let as_said = view.is(begin, Class::CONJUNCTION) && view.is(begin, Class::WEAK);
    // `Die „Roten“, wie die Fans sie nennen, …`: a name, with its article.
    let article = |before: usize| view.outline.is_definite_article(before);
    if as_said && view.traits.verb_second && has_capital(view, at) && view.before(at).is_some_and(article) {
        return None;
    }
    // `, comme | le dit Ann Lee`
    let said_so = view.is(begin, Class::CONJUNCTION) && view.is(begin + 1, Class::OBJECT);
    let right_behind = begin > at + 1 && begin + 1 == cue.start && cue.start == cue.first;
    if as_said || said_so && right_behind {
        begin += 1;
    }
    // `, ska | han ha sagt`
    while begin < cue.start && view.is(begin, Class::ADVERB.or(Class::TIME).or(Class::AUXILIARY)) {
        begin += 1;
    }
    // `the “…” plan that …`, `le journal « … » écrit`: what is said ends with a comma.
    let parted = view.traits.bare_clauses || view.traits.verb_second;
    let set_off = next > at + 1
        || quoted::ends_with_punctuation(view.quoted(at))
        || !parted && !begins_subject(view, at);
    let owned = cue.subject.as_ref().is_some_and(|(mention, rule)| {
        // `„Absurd“ nannte der Minister …`, as against `„Der Sturm“ erzählt die Geschichte …`
        let behind =
            *rule == SpeakerRule::InvertedSubject && (!view.traits.verb_second || view.is_animate(mention));
        behind
            || matches!(rule, SpeakerRule::Enclitic | SpeakerRule::According)
            || mention.antecedent.is_none() && mention.nodes.start == begin
    });
    // `« … » les faits qui lui sont reprochés`, `considera “…” el testimonio de Ana López, que …`
    let things = cue.subject.as_ref().and_then(|(mention, _)| mention.antecedent.clone());
    let object = next == at + 1 && view.before(at).is_some_and(|before| view.is(before, Class::VERB));
    let things = things.is_some_and(|nodes| object || !view.is_strong(&view.mention(nodes)));
    // `“aucune intention” | de céder la place`; `“failed to listen” | to calls for a vote`
    let ends = parted && quoted::ends_with_punctuation(view.quoted(at));
    let complement = next == at + 1 && !ends && view.is_infinitive(cue.start);
    let adjacent = (next..=begin).contains(&cue.start)
        && !cue.participle
        && (set_off || owned)
        && !things
        && !complement;
    // `” Lee Park, a lawyer in Troy who …, said`
    let first = view.traits.bare_clauses || number == 0 || as_said;
    let spoken = first
        && !cue.participle
        && (set_off || !view.traits.bare_clauses)
        && cue.subject.as_ref().is_some_and(|(mention, _)| mention.nodes.start == begin);
    // `als „absurd“ | bezeichnet`: the verb closes the clause of the quote.
    let closes = view.traits.verb_second && next == at + 1 && cue.first == next && !cue.participle;
    let before = |(_, rule): &(Mention, SpeakerRule)| *rule != SpeakerRule::InvertedSubject;
    let closes = closes && cue.subject.as_ref().is_some_and(before);
    // `議員が「…」とただすと、大臣は「…」| と答えた`: not who spoke before in the sentence.
    let named = |cue: &Cue| cue.subject.as_ref().map(|(mention, _)| mention.nodes.clone());
    let other = || {
        number
            .checked_sub(1)
            .and_then(|before| cues.get(before))
            .is_some_and(|before| named(cue).is_some() && named(before) != named(cue))
    };
    let last = view.traits.verb_final && next == at + 1 && cue.first == next;
    let last = last && !(cue.participle || cue.weak) && other();
    (adjacent || spoken || closes || last).then_some((number, cue))
}

/// Whether what stands before the quote that is node `at` makes a noun phrase with it, or it is one by
/// itself: `Le journal « … »`, `« Le Monde » écrit`.
fn begins_subject(view: &View<'_, '_>, at: usize) -> bool {
    let opens = |before: usize| view.kind(before) == Some(Kind::Word) && !view.is(before, Class::REPORTING);
    view.before(at).is_none_or(opens)
}

/// The cue that reports the clause of the quote that is node `at`, which cue number `number` closes: `Viele hätten den
/// Plan „absurd“ genannt, | sagte Weber`.
pub(super) fn cue_around<'c>(
    view: &View<'_, '_>,
    cues: &'c [Cue],
    number: usize,
    at: usize,
) -> Option<(usize, &'c Cue)> {
    let inner = cues.get(number).filter(|cue| cue.first == at + 1 && view.traits.verb_second)?;
    let outer = cues
        .get(number + 1)
        .filter(|cue| view.before(cue.start).is_some_and(|comma| view.kind(comma) == Some(Kind::Comma)))?;
    let start = view.range.start.max(inner.first.saturating_sub(FAR_CLAUSE));
    let reported = || (start..at).any(|at| view.is(at, Class::REPORTED));
    let behind = outer.subject.as_ref().is_some_and(|(mention, _)| mention.nodes.start > outer.last);
    (outer.kind == CueKind::Speech && behind && reported()).then_some((number + 1, outer))
}

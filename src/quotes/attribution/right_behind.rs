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

/// The cue whose clause begins right behind the quote that is node `at`.
pub(super) fn cue_right_behind<'c>(
    view: &View<'_, '_>,
    cues: &'c [Cue],
    at: usize,
) -> Option<(usize, &'c Cue)> {
    let next = behind_marks(view, at);
    let number = cues.partition_point(|cue| cue.first < next);
    let cue = cues.get(number)?;
    if begins_clause_of_its_own(view, at, next, number > 0, cue) {
        return None;
    }
    let begin = behind_link(view, at, next, cue)?;
    let before = number.checked_sub(1).and_then(|before| cues.get(before));
    let behind = Behind { view, at, next, begin, cue };
    let is_first = view.traits.bare_clauses || before.is_none() || begins_as_said(view, next);
    let tells = behind.is_adjacent()
        || is_first && behind.begins_with_subject()
        || behind.closes_clause()
        || before.is_some_and(|before| behind.comes_last(before));
    tells.then_some((number, cue))
}

/// Where the sentence goes on behind the marks, and the note, behind the quote that is node `at`.
fn behind_marks(view: &View<'_, '_>, at: usize) -> usize {
    let mut next = view.behind_note(at + 1);
    while view.node(next).is_some_and(|node| {
        let and = node.is(Class::AND) && view.traits.bare_clauses;
        matches!(node.kind, Kind::Comma | Kind::Dash | Kind::Close | Kind::Stop)
            || and && view.kind(next - 1) == Some(Kind::Comma)
    }) {
        next += 1;
    }
    next
}

/// Whether the cue's subject comes first in a clause at `next` that has nothing to do with the quote.
fn begins_clause_of_its_own(view: &View<'_, '_>, at: usize, next: usize, has_cue: bool, cue: &Cue) -> bool {
    // `Lee: „…“ – rivals call for …`
    let labelled = view.before(at).is_some_and(|before| view.kind(before) == Some(Kind::Colon))
        && view.kind(at + 1) == Some(Kind::Dash);
    // `Lee nannte es „…“, | der Minister sagte: „…“`: behind a quote the verb would come first.
    let clause = view.traits.verb_second && has_cue && cue.start == next;
    let before_verb = cue.subject.as_ref().is_some_and(|(_, rule)| *rule == SpeakerRule::Subject);
    before_verb && (labelled || clause)
}

/// Whether `as` stands at `next`: `“…,” as | Lee said`.
fn begins_as_said(view: &View<'_, '_>, next: usize) -> bool {
    view.is(next, Class::CONJUNCTION) && view.is(next, Class::WEAK)
}

/// Where the clause goes on behind what links it to the quote; `None` where the quote is a name that is explained.
fn behind_link(view: &View<'_, '_>, at: usize, next: usize, cue: &Cue) -> Option<usize> {
    let as_said = begins_as_said(view, next);
    // `Die „Roten“, wie die Fans sie nennen, …`: a name, with its article.
    let article = |before: usize| view.outline.is_definite_article(before);
    if as_said && view.traits.verb_second && has_capital(view, at) && view.before(at).is_some_and(article) {
        return None;
    }
    // `, comme | le dit Ann Lee`
    let said_so = view.is(next, Class::CONJUNCTION) && view.is(next + 1, Class::OBJECT);
    let right_behind = next > at + 1 && next + 1 == cue.start && cue.start == cue.first;
    let mut begin = next + usize::from(as_said || said_so && right_behind);
    // `, ska | han ha sagt`
    while begin < cue.start && view.is(begin, Class::ADVERB.or(Class::TIME).or(Class::AUXILIARY)) {
        begin += 1;
    }
    Some(begin)
}

/// A cue somewhere behind a quote.
struct Behind<'v, 'a, 'b> {
    view: &'v View<'a, 'b>,
    /// The node of the quote.
    at: usize,
    /// Where the sentence goes on behind the marks.
    next: usize,
    /// Where it goes on behind what links the two.
    begin: usize,
    cue: &'v Cue,
}

impl Behind<'_, '_, '_> {
    /// Whether nothing stands between the quote and the cue, and they belong together.
    fn is_adjacent(&self) -> bool {
        let Self { view, at, next, begin, cue } = *self;
        // `the “…” plan that …`, `le journal « … » écrit`: what is said ends with a comma.
        let parted = view.traits.bare_clauses || view.traits.verb_second;
        let ends = quoted::ends_with_punctuation(view.quoted(at));
        let set_off = next > at + 1 || ends || !parted && !begins_subject(view, at);
        // `“aucune intention” | de céder la place`; `“failed to listen” | to calls for a vote`
        let complement = next == at + 1 && !(parted && ends) && view.is_infinitive(cue.start);
        (next..=begin).contains(&cue.start)
            && !cue.participle
            && (set_off || self.is_owned())
            && !self.tells_of_things()
            && !complement
    }

    /// Whether the subject says by its place that the cue is of the quote.
    fn is_owned(&self) -> bool {
        let Self { view, begin, cue, .. } = *self;
        cue.subject.as_ref().is_some_and(|(mention, rule)| {
            // `„Absurd“ nannte der Minister …`, as against `„Der Sturm“ erzählt die Geschichte …`
            let behind = *rule == SpeakerRule::InvertedSubject
                && (!view.traits.verb_second || view.is_animate(mention));
            behind
                || matches!(rule, SpeakerRule::Enclitic | SpeakerRule::According)
                || mention.antecedent.is_none() && mention.nodes.start == begin
        })
    }

    /// Whether a relative clause of what is no person has the cue: `« … » les faits qui lui sont reprochés`,
    /// `considera “…” el testimonio de Ana López, que …`
    fn tells_of_things(&self) -> bool {
        let Self { view, at, next, cue, .. } = *self;
        let things = cue.subject.as_ref().and_then(|(mention, _)| mention.antecedent.clone());
        let object = next == at + 1 && view.before(at).is_some_and(|before| view.is(before, Class::VERB));
        things.is_some_and(|nodes| object || !view.is_strong(&view.mention(nodes)))
    }

    /// Whether the clause begins with the subject of the cue, however far that is: `” Lee Park, a lawyer in Troy who …,
    /// said`
    fn begins_with_subject(&self) -> bool {
        let Self { view, at, next, begin, cue } = *self;
        let ends = || quoted::ends_with_punctuation(view.quoted(at));
        let set_off = next > at + 1 || !view.traits.bare_clauses || ends();
        set_off
            && !cue.participle
            && cue.subject.as_ref().is_some_and(|(mention, _)| mention.nodes.start == begin)
    }

    /// Whether the verb closes the clause of the quote: `als „absurd“ | bezeichnet`.
    fn closes_clause(&self) -> bool {
        let Self { view, at, next, cue, .. } = *self;
        let before = |(_, rule): &(Mention, SpeakerRule)| *rule != SpeakerRule::InvertedSubject;
        view.traits.verb_second
            && next == at + 1
            && cue.first == next
            && !cue.participle
            && cue.subject.as_ref().is_some_and(before)
    }

    /// Whether the verb comes last, and not of the one who spoke before in the sentence: `議員が「…」とただすと、大臣は「…」| と答えた`.
    fn comes_last(&self, before: &Cue) -> bool {
        let Self { view, at, next, cue, .. } = *self;
        let named = |cue: &Cue| cue.subject.as_ref().map(|(mention, _)| mention.nodes.clone());
        view.traits.verb_final
            && next == at + 1
            && cue.first == next
            && !(cue.participle || cue.weak)
            && named(cue).is_some()
            && named(before) != named(cue)
    }
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

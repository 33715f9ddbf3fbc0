//! Reported speech without marks: which words of a sentence a cue reports.

use super::{
    class::Class,
    cue::{Cue, CueKind},
    mention::View,
    outline::Kind,
};
use crate::article::QuoteRule;
use std::ops::Range;

/// What a cue reports without marks.
#[derive(Debug, Clone)]
pub(super) struct Report {
    pub(super) rule: QuoteRule,
    pub(super) nodes: Range<usize>,
}

/// How far behind the verb the word may stand that introduces the clause: `told reporters on Monday that`.
const INTRODUCTION: usize = 9;

/// The longest report, in nodes: a bound on the work for one cue.
const LONGEST: usize = 160;

/// The words that `cue`, number `number` of `cues`, reports.
pub(super) fn content(view: &View<'_, '_>, cues: &[Cue], number: usize) -> Option<Report> {
    let (nouns, bare) = (view.traits.object_clauses, view.traits.bare_clauses);
    let cue = cues.get(number)?;
    let next = cues.get(number + 1);
    if cue.kind == CueKind::According {
        return according(view, cues, number);
    }
    if cue.passive && cue.subject.is_none() {
        return None;
    }
    let limit = clause_end(view, cue, next);
    let introduced = (cue.end..limit.min(cue.end + INTRODUCTION))
        .take_while(|&at| {
            // `sagte, dass`
            let comma = view.kind(at) == Some(Kind::Comma) && view.is(at + 1, Class::COMPLEMENTIZER);
            view.kind(at) == Some(Kind::Word) || comma
        })
        .find(|&at| view.is(at, Class::COMPLEMENTIZER));
    if let Some(word) = introduced {
        return report(view, QuoteRule::ThatClause, word + 1..limit);
    }
    if let Some(head) = parenthetical(view, cue) {
        return report(view, QuoteRule::Parenthetical, view.range.start..head);
    }
    if view.kind(cue.end) == Some(Kind::Colon) {
        return report(view, QuoteRule::Colon, cue.end + 1..reach(view, cue));
    }
    let subject_first = cue.subject.as_ref().is_some_and(|(mention, _)| mention.nodes.start < cue.first);
    if (bare && subject_first || cue.participle || nouns) && cue.end < limit {
        let rule = if bare { QuoteRule::BareClause } else { QuoteRule::ObjectClause };
        let content = report(view, rule, cue.end..limit)?;
        return (content.nodes.len() > 1 || nouns).then_some(content);
    }
    None
}

/// The end of the clause that a cue may report: that of the sentence, or where the next cue takes over.
fn clause_end(view: &View<'_, '_>, cue: &Cue, next: Option<&Cue>) -> usize {
    let mut end = reach(view, cue);
    if let Some(next) = next {
        let before = view.before(next.start);
        let separated = before
            .is_some_and(|at| matches!(view.kind(at), Some(Kind::Comma | Kind::Dash | Kind::Semicolon)));
        if next.participle && separated {
            end = before.unwrap_or(end).min(end);
        }
    }
    (cue.end..end).find(|&at| view.kind(at) == Some(Kind::Semicolon)).unwrap_or(end)
}

/// Where the reported words end when the cue follows them: `The plan failed, he said.`
fn parenthetical(view: &View<'_, '_>, cue: &Cue) -> Option<usize> {
    let mut before = view.before(cue.start)?;
    while view.is(before, Class::ADVERB) {
        before = view.before(before)?;
    }
    if view.kind(before) != Some(Kind::Comma) {
        return None;
    }
    let mut behind = cue.end;
    while view.is(behind, Class::ADVERB.or(Class::TIME)) {
        behind += 1;
    }
    let ends = view.node(behind).is_none_or(|node| {
        node.is_punctuation()
            || node.is(Class::NOUN_PREPOSITION
                .or(Class::PREPOSITION)
                .or(Class::NUMBER)
                .or(Class::CONJUNCTION)
                .or(Class::RELATIVE))
                && !node.is(Class::COMPLEMENTIZER)
    });
    ends.then_some(before)
}

/// How far what a cue reports may reach: the end of the sentence, unless that is out of all proportion.
fn reach(view: &View<'_, '_>, cue: &Cue) -> usize {
    view.range.end.min(cue.end + LONGEST)
}

/// `According to X, …`, or `…, according to X`.
fn according(view: &View<'_, '_>, cues: &[Cue], number: usize) -> Option<Report> {
    let cue = cues.get(number)?;
    let before = view.before(cue.first);
    let opens = before.is_none_or(|at| {
        !matches!(view.kind(at), Some(Kind::Comma | Kind::Dash | Kind::Quote(_))) && at < view.range.start + 2
    });
    if opens {
        let comma = (cue.end..reach(view, cue)).find(|&at| view.kind(at) == Some(Kind::Comma))?;
        let from = if comma == cue.end {
            comma
        } else {
            (cue.end..=comma).rev().find(|&at| view.kind(at) == Some(Kind::Comma))?
        };
        return report(view, QuoteRule::AccordingTo, from + 1..reach(view, cue));
    }
    let end = before?;
    let end = if matches!(view.kind(end), Some(Kind::Comma | Kind::Dash)) { end } else { end + 1 };
    report(view, QuoteRule::AccordingTo, view.range.start..end)
}

/// `nodes` as a report, without punctuation at the ends; `None` where no word is left.
fn report(view: &View<'_, '_>, rule: QuoteRule, nodes: Range<usize>) -> Option<Report> {
    if nodes.len() > LONGEST {
        return None;
    }
    let skip = |at: usize| view.node(at).is_none_or(|node| node.is_punctuation());
    let (mut start, mut end) = (nodes.start, nodes.end);
    while start < end && (skip(start) || view.is(start, Class::AND)) {
        start += 1;
    }
    while start < end && skip(end - 1) {
        end -= 1;
    }
    (start < end).then_some(Report { rule, nodes: start..end })
}

//! Reported speech without marks: which words of a sentence a cue reports.

mod end;
mod introduction;
mod object;
mod parenthetical;
mod source;

pub(super) use end::{LATER, goes_on};
pub(super) use introduction::introduces_clause;
pub(super) use object::is_infinitive_form;

use super::{
    class::Class,
    cue::{Cue, CueKind},
    outline::Kind,
    view::View,
};
use crate::{article::QuoteRule, letter::is_hiragana};
use end::{SUBJECT, form, report_end};
use introduction::{introduction, is_of_next, without_introduction};
use object::{infinitive, object};
use parenthetical::{parenthetical, rest};
use source::{behind_comma, of_source};
use std::ops::Range;

/// What a cue reports.
#[derive(Debug, Clone)]
pub(super) struct Report {
    pub(super) rule: QuoteRule,
    pub(super) nodes: Range<usize>,
    /// What stands behind a cue that parts the report in two: `The plan, he said, had failed.`
    pub(super) rest: Option<Range<usize>>,
    /// Whether nothing is said, so that it tells no more than who acts: `Lee, saluant | le maire`.
    pub(super) silent: bool,
}

impl Report {
    /// Whether node `at` is a part of it.
    pub(super) fn holds(&self, at: usize) -> bool {
        self.nodes.contains(&at) || self.rest.as_ref().is_some_and(|rest| rest.contains(&at))
    }
}

/// What sort of words are reported.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    /// A clause with a verb of its own.
    Clause,
    /// A noun phrase, or an infinitive.
    Phrase,
}

/// The fewest nodes of a clause behind the word that introduces it, where that may be a pronoun.
const LEAST_THAT: usize = 2;
/// The longest report, in nodes: a bound on the work for one cue.
const LONGEST: usize = 160;

/// The words that `cue`, number `number` of `cues`, reports.
pub(super) fn content(view: &View<'_, '_>, cues: &[Cue], number: usize) -> Option<Report> {
    let cue = cues.get(number)?;
    let later = cues.get(number + 1..).unwrap_or_default();
    if cue.kind == CueKind::According {
        return of_source(view, cues, number);
    }
    if view.traits.verb_final
        && let Some(nodes) = clause_before(view, cues, number)
    {
        return report(view, QuoteRule::BareClause, nodes);
    }
    if cue.passive && cue.subject.is_none() {
        return unnamed(view, cue, later);
    }
    if let Some(word) = introduction(view, cue).filter(|&word| !is_of_next(view, cue, later, word)) {
        return introduced(view, cue, later, word);
    }
    if cue.passive && view.traits.object_clauses {
        return report(view, QuoteRule::BareClause, spoken_of(view, cue)?);
    }
    if let Some((rule, start)) = set_off(view, cue) {
        return report(view, rule, start..reach(view, cue));
    }
    let colon = view.kind(cue.end) == Some(Kind::Colon);
    // `Bakan şunları söyledi: …`: where verbs come last, what stands before is their object.
    let before_verb = colon && view.traits.verb_final;
    if let Some(nodes) = parenthetical(view, cue).filter(|_| !before_verb) {
        let mut report = report(view, QuoteRule::Parenthetical, nodes)?;
        report.rest = rest(view, cue, later);
        return Some(report);
    }
    if let Some(start) = behind_comma(view, cue) {
        return report(view, QuoteRule::BareClause, start..reach(view, cue));
    }
    if let Some(start) = without_introduction(view, cue) {
        let end = report_end(view, cue, later, start, Form::Clause);
        return report(view, QuoteRule::BareClause, start..end);
    }
    if colon && may_announce(view, cue) {
        return report(view, QuoteRule::Colon, cue.end + 1..reach(view, cue));
    }
    if let Some(start) = infinitive(view, cue) {
        let end = report_end(view, cue, later, start, Form::Phrase);
        return report(view, QuoteRule::ObjectClause, start..end);
    }
    object(view, cue, later)
}

/// The clause that the word at `word` introduces.
fn introduced(view: &View<'_, '_>, cue: &Cue, later: &[Cue], word: usize) -> Option<Report> {
    // `אמר | שהגשר ייפתח`: a part of the first word of the clause.
    let start = word + usize::from(view.is(word, Class::COMPLEMENTIZER));
    let end = report_end(view, cue, later, start, Form::Clause);
    // `Lis spreekt dat | tegen`: what looks like the word is a pronoun.
    let clause = |report: &Report| !view.traits.verb_second || report.nodes.len() >= LEAST_THAT;
    report(view, QuoteRule::ThatClause, start..end).filter(clause)
}

/// Where what is said stands right behind its verb, by what sets it off, in languages where a comma may: `告诉 | 记者 | ，会谈将继续`.
fn set_off(view: &View<'_, '_>, cue: &Cue) -> Option<(QuoteRule, usize)> {
    let told = Class::PRESS.or(Class::ROLE).or(Class::PRONOUN);
    let addressee = view.is(cue.last, Class::ADDRESSED) && view.is(cue.end, told);
    let start = cue.end + usize::from(addressee);
    let rule = match view.kind(start).filter(|_| view.traits.comma_clauses)? {
        Kind::Comma => QuoteRule::BareClause,
        Kind::Word if view.is(cue.last, Class::CLAUSAL) => QuoteRule::BareClause,
        Kind::Colon => QuoteRule::Colon,
        _ => return None,
    };
    Some((rule, start))
}

/// Whether a colon behind the cue announces what is said.
fn may_announce(view: &View<'_, '_>, cue: &Cue) -> bool {
    // `Eine Idee, mit der sich das Klima retten lässt: …`
    let somebody = || cue.subject.as_ref().is_some_and(|(mention, _)| view.is_person(mention));
    // `Es ist wichtig, das in Relation zu sehen: …`
    let to = view.is(cue.first, Class::MODAL) && view.is(cue.first, Class::PREPOSITION);
    let doubtful = view.traits.capital_nouns && (cue.weak || to);
    !doubtful || somebody()
}

/// The clause before a cue that comes last: `Bakan Kaya, | enflasyonun düşeceğini | söyledi`, `市長は、| 橋を直す | と述べた`.
fn clause_before(view: &View<'_, '_>, cues: &[Cue], number: usize) -> Option<Range<usize>> {
    let cue = cues.get(number)?;
    let (mention, _) = cue.subject.as_ref()?;
    let word = |at: usize| view.node(at).filter(|node| node.kind == Kind::Word);
    let mut last = view.before(cue.first)?;
    let verb = view.node(cue.first)?;
    // `話す | と述べた`, `한다 | 고 말했다`; but neither `太郎 | と`, which may be anything, nor `涙ながらに | 語った`.
    let words = view.outline.word(verb);
    // `来春も指揮を執る | 意向を示した`: the noun for what is said, with its verb.
    let object = view.traits.object_particles.iter().any(|particle| words.contains(particle));
    let noun = object && view.outline.word(word(last)?).ends_with(is_hiragana);
    let particle = verb.span.len() > PARTICLE && words.starts_with(is_hiragana) || noun;
    let glued = word(last)?.span.end == verb.span.start && (!view.traits.unspaced || particle);
    while !glued && view.is(last, Class::ADVERB) {
        last = view.before(last)?;
    }
    let last_word = view.outline.word(word(last)?);
    if !glued && !view.traits.reported.iter().any(|ending| last_word.ends_with(ending)) {
        return None;
    }
    let earlier = number.checked_sub(1).and_then(|number| cues.get(number)).map_or(0, |cue| cue.end);
    let named = if is_inverted(cue) { 0 } else { mention.nodes.end };
    let mut start = view.range.start.max(earlier).max(named);
    // `Kaya, | yaptığı açıklamada, | …`
    let told = Class::SPEECH_NOUN.or(Class::TIME).or(Class::NUMBER.when(view.traits.unspaced));
    let aside = |start: usize| {
        let comma = (start..last.min(start + SUBJECT)).find(|&at| view.kind(at) == Some(Kind::Comma))?;
        (start == comma || (start..comma).any(|at| view.is(at, told))).then_some(comma + 1)
    };
    while view.is(start, Class::TOPIC) {
        start += 1;
    }
    while let Some(behind) = aside(start) {
        start = behind;
    }
    (start <= last).then_some(start..last + 1)
}

/// The length of the particle that parts what is said from its verb, in bytes.
const PARTICLE: usize = 'と'.len_utf8();

/// What a cue reports that names nobody: `It is said | that …`, `The bridge | is expected to open`, `amid fears | that …`.
pub(super) fn unnamed(view: &View<'_, '_>, cue: &Cue, later: &[Cue]) -> Option<Report> {
    let start = cue.end;
    if !view.traits.object_clauses {
        return None;
    }
    if view.is(start, Class::COMPLEMENTIZER) {
        let end = report_end(view, cue, later, start + 1, Form::Clause);
        return report(view, QuoteRule::ThatClause, start + 1..end);
    }
    let thing = view.is(start, Class::TOPIC) || view.is_infinitive(start);
    let complement = cue.passive && is_complement(view, cue);
    if !thing && !complement {
        return None;
    }
    let passive = cue.passive && !view.is(cue.last, Class::ADDRESSED);
    let told = if passive { spoken_of(view, cue) } else { None };
    let (from, form) = match told {
        Some(told) => (told.start, Form::Phrase),
        // `It seems | the bridge is old`
        None if complement && view.is(cue.last, Class::RAISING) => (start, form(view, cue, start)),
        None if thing => (start, Form::Phrase),
        None => return None,
    };
    report(view, QuoteRule::BareClause, from..report_end(view, cue, later, start, form))
}

/// Whether the word behind a cue that names nobody says what somebody or something is, or seems, to be: `is seen | as a
/// leader`, `was named | the winner`, `seems | ready`.
fn is_complement(view: &View<'_, '_>, cue: &Cue) -> bool {
    let link = Class::NOUN_PREPOSITION.or(Class::PREPOSITION);
    view.node(cue.end).filter(|node| node.kind == Kind::Word).is_some_and(|node| {
        let seems = view.is(cue.last, Class::RAISING) && !node.is(link);
        let so = node.is(Class::CONJUNCTION) && node.is(Class::WEAK);
        seems || so || node.is(Class::DETERMINER) || node.is_name()
    })
}

/// Of whom or what a passive says something: `The plan | was praised by Lee`; not the one that only stands for it.
fn spoken_of(view: &View<'_, '_>, cue: &Cue) -> Option<Range<usize>> {
    let told = view.subject_before(cue.first)?.nodes;
    (told.len() > 1 || !view.is(told.start, Class::NEUTER)).then_some(told)
}

/// Whether the subject of a cue stands behind it.
pub(super) fn is_inverted(cue: &Cue) -> bool {
    cue.subject.as_ref().is_some_and(|(mention, _)| mention.nodes.start > cue.last)
}

/// The node behind the adverbs and times from `at` on: `said | on Monday | …`.
fn skip_time(view: &View<'_, '_>, mut at: usize) -> usize {
    let link = Class::NOUN_PREPOSITION.or(Class::PREPOSITION);
    while view.is(at, Class::TIME) || view.is(at, link) && view.is(at + 1, Class::TIME) {
        at += 1;
    }
    at
}

/// Whether a cue is a participle that opens its sentence, before whose it is: `Calling it old, Lee left.`
pub(super) fn is_opening_participle(view: &View<'_, '_>, cue: &Cue) -> bool {
    // `Speaking in Troy, …`
    let adverbial = view.is(cue.first, Class::PREPOSITION.or(Class::NOUN_PREPOSITION));
    view.traits.bare_clauses
        && cue.participle
        && cue.subject.is_none()
        && cue.start == view.range.start
        && !adverbial
}

/// Whether a word makes the clause of a cue one that only tells when or why another was: `While | Lee said …, Park left`.
pub(super) fn is_subordinate(view: &View<'_, '_>, cue: &Cue) -> bool {
    view.before(cue.start).is_some_and(|at| view.is(at, Class::ADJUNCT))
}

/// How far what a cue reports may reach: the end of the sentence, unless that is out of all proportion.
fn reach(view: &View<'_, '_>, cue: &Cue) -> usize {
    view.range.end.min(cue.end + LONGEST)
}

/// A sentence that is reported as a whole: none of the reporter's own, who may speak of themselves.
pub(super) fn whole(view: &View<'_, '_>) -> Option<Range<usize>> {
    let own = view.nodes.iter().any(|node| node.is(Class::SPEECH_PERSON));
    trimmed(view, view.range.clone()).filter(|_| !own)
}

/// `nodes` as a report, without punctuation at the ends; `None` where no word is left.
fn report(view: &View<'_, '_>, rule: QuoteRule, nodes: Range<usize>) -> Option<Report> {
    Some(Report { rule, nodes: trimmed(view, nodes)?, rest: None, silent: false })
}

/// `nodes` without punctuation at the ends; `None` where no word is left.
fn trimmed(view: &View<'_, '_>, nodes: Range<usize>) -> Option<Range<usize>> {
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
    (start < end).then_some(start..end)
}

//! Constructions: how the sentence, or the paragraph, tells whose words stand between marks.

mod colon;
mod in_sentence;
mod inside;
mod right_behind;
mod title;
mod unattributed;
mod without_cue;

pub(super) use colon::{hands_over, last_clause};
pub(super) use in_sentence::in_sentence;
pub(super) use inside::inside;
pub(super) use title::signature;
pub(super) use unattributed::{is_charge, is_naming, is_nickname, is_pointed_to};
pub(super) use without_cue::{said_by, without_cue};

use super::{class::Class, cue::Cue, mention::Mention, outline::Kind, view::View};
use crate::{
    article::{QuoteRule, SpeakerRule},
    span::Span,
};
use std::ops::Range;

/// What is known of a quote once its sentence is read.
#[derive(Debug, Clone)]
pub(super) struct Link {
    pub(super) rule: QuoteRule,
    pub(super) speaker: Option<(Mention, SpeakerRule)>,
    pub(super) cue: Option<Span>,
    /// Number of the cue among those of the sentence.
    pub(super) number: Option<usize>,
    /// Whether the cue leaves its subject out, so that it is who spoke before.
    pub(super) implied: bool,
}

impl Link {
    pub(super) fn new(rule: QuoteRule) -> Self {
        Link { rule, speaker: None, cue: None, number: None, implied: false }
    }

    fn of_cue(view: &View<'_, '_>, rule: QuoteRule, number: Option<usize>, cue: &Cue) -> Self {
        let span = view.outline.span(&(cue.first..cue.last + 1));
        Link {
            speaker: cue.subject.clone(),
            cue: Some(span),
            number,
            implied: cue.implied
                || (view.traits.implied_subjects || goes_on_alone(view, cue)) && !cue.passive,
            ..Link::new(rule)
        }
    }
}

/// Whether a verb without a subject opens the sentence behind an `and`, where names stand last, and so goes on with who
/// spoke before: `И добавил: «…»`.
fn goes_on_alone(view: &View<'_, '_>, cue: &Cue) -> bool {
    let opens = view.traits.names_last && cue.subject.is_none() && cue.first == view.range.start + 1;
    opens && view.is(view.range.start, Class::AND) && !view.is(cue.last, Class::PLURAL.or(Class::DOCUMENT))
}

/// How far before a quote a possessor, or a word for what is said, is looked for.
const NEAR: usize = 5;
/// How many cues a search for the right one looks at.
pub(super) const CUES: usize = 12;
/// How far before a colon its clause may begin.
const FAR_CLAUSE: usize = 24;

/// Whether the sentence may name who speaks before it or behind it: it begins with a dash, or ends with a colon.
pub(super) fn may_name_speaker(view: &View<'_, '_>) -> bool {
    let last = view.before(view.range.end).and_then(|last| view.kind(last));
    view.kind(view.range.start) == Some(Kind::Dash) || last == Some(Kind::Colon)
}

/// Whether a sentence has nothing but quotes in it, behind its dateline.
pub(super) fn is_free(view: &View<'_, '_>) -> bool {
    let Range { start, end } = view.range;
    (view.behind_dateline(start, end)..end).all(|at| {
        view.node(at).is_some_and(|node| node.is_quote() || node.is_punctuation() || node.is(Class::AND))
    })
}

/// The quote before `at` that the one there is listed with: `“…,” “…” and “…”`.
pub(super) fn listed_with(view: &View<'_, '_>, at: usize) -> Option<usize> {
    let mut before = view.before(at)?;
    for _ in 0..4 {
        let node = view.node(before)?;
        if node.is_quote() {
            return (before + 1 < at).then_some(before);
        }
        let links = Class::AND.or(Class::NOUN_PREPOSITION).or(Class::DETERMINER);
        if node.kind != Kind::Comma && !node.is(links) || node.is(Class::COMPLEMENTIZER) {
            return None;
        }
        before = view.before(before)?;
    }
    None
}

/// Whether the words of the quote that is node `at` begin with a capital.
pub(super) fn has_capital(view: &View<'_, '_>, at: usize) -> bool {
    !view.quoted(at).starts_with(char::is_lowercase)
}

//! Nouns for what is said, with whose it is: `her claim that …`.

use super::{Cue, CueKind, GROUP};
use crate::{
    article::SpeakerRule,
    quotes::{
        class::Class,
        mention::Mention,
        outline::{Kind, Node},
        view::View,
    },
};

/// A noun for what is said, with whose it is before and what it is behind: `her claim that …`, `she has plans to …`.
pub(super) fn noun(view: &View<'_, '_>, at: usize) -> Option<Cue> {
    // `her remark in Troy that | “…”`
    let far = || {
        let word = |&at: &usize| view.kind(at) == Some(Kind::Word);
        let quoted = |at: usize| view.is(at, Class::COMPLEMENTIZER) && view.kind(at + 1) == Some(Kind::Quote);
        (at + 1..at + 2 * GROUP).take_while(word).any(quoted)
    };
    if !view.traits.object_clauses || !is_noun_of_speech(view, at) {
        return None;
    }
    let equated = equated(view, at);
    if equated.is_none() && !hands_over(view, at) && !far() {
        return None;
    }
    let owns = Class::POSSESSIVE.or(Class::GENITIVE);
    let owner = (view.range.start.max(at.saturating_sub(OWNER))..at)
        .rev()
        .take_while(|&at| view.kind(at) == Some(Kind::Word))
        .find(|&at| view.is(at, owns));
    let (mention, rule) = match owner {
        None => (holder(view, at)?, SpeakerRule::Subject),
        Some(owner) if view.is(owner, Class::GENITIVE) => {
            let name = view.name_before(owner);
            let owner = name.or_else(|| view.noun_phrase_before(owner));
            (owner.filter(|mention| view.is_strong(mention))?, SpeakerRule::Possessor)
        }
        Some(owner) => (view.mention(owner..owner + 1), SpeakerRule::Possessor),
    };
    let start = mention.nodes.start;
    let end = equated.unwrap_or(at + 1);
    Some(Cue { subject: Some((mention, rule)), start, end, noun: true, ..Cue::new(at, at, CueKind::Belief) })
}

/// Who has what the noun at `at` says, or does it with a verb that says little: `Lee | has no plans to …`, `Lee | made a
/// plea for …`.
fn holder(view: &View<'_, '_>, at: usize) -> Option<Mention> {
    let floor = view.range.start.max(at.saturating_sub(OWNER));
    let inside = |&at: &usize| view.is_plain(at) || view.is(at, Class::DETERMINER.or(Class::ADVERB));
    let phrase = at - (floor..at).rev().take_while(inside).count();
    let has = |&at: &usize| view.is(at, Class::HAVE) && !view.is(at, Class::GENITIVE);
    if let Some(has) = view.before(phrase).filter(has) {
        return view
            .subject_before(has)
            .filter(|mention| view.is_plausible(mention) || view.is_bare_noun(mention));
    }
    let article = (phrase..at).find(|&at| view.is(at, Class::DETERMINER));
    let verb = article.map_or(Some(phrase), |article| view.before(article))?;
    let does = phrase <= verb && verb < at && view.is_plain(verb);
    let group = |&at: &usize| view.is(at, Class::ADVERB.or(Class::AUXILIARY));
    let helped = (view.range.start.max(phrase.saturating_sub(GROUP))..verb).rev().take_while(group).count();
    let mention = view.subject_before(verb - helped).filter(|_| does && verb - helped <= phrase)?;
    (view.is_strong(&mention) || mention.antecedent.is_some()).then_some(mention)
}

/// A noun for what is said that is nobody's, with what it is behind: `amid fears that …`, `criticism of …`.
pub(in crate::quotes) fn unowned(view: &View<'_, '_>, at: usize) -> Option<Cue> {
    let begins = Class::DETERMINER.or(Class::POSSESSIVE).or(Class::PRONOUN).or(Class::NUMBER);
    // `comments | that drew fire`
    let relative = || {
        let subject = |node: &Node| node.is_name() || node.is(begins);
        view.is(at + 1, Class::RELATIVE) && !view.node(at + 2).is_some_and(subject)
    };
    if !is_noun_of_speech(view, at) {
        return None;
    }
    let equated = equated(view, at);
    let says = view.is(at, Class::TOPIC) && hands_over(view, at) && !relative();
    let end = equated.unwrap_or(at + 1);
    (says || equated.is_some()).then(|| Cue { noun: true, end, ..Cue::new(at, at, CueKind::Belief) })
}

/// The node behind the verb that says what the noun at `at` is, before a clause: `Her claim was | that …`, `The question
/// remains | whether …`.
fn equated(view: &View<'_, '_>, at: usize) -> Option<usize> {
    let verb = Class::BE.or(Class::HAVE).or(Class::ADVERB);
    let group = (at + 1..at + GROUP).take_while(|&at| view.is(at, verb)).count();
    let end = at + 1 + group;
    let says = (at + 1..end).any(|at| view.is(at, Class::BE));
    (says && view.is(end, Class::COMPLEMENTIZER)).then_some(end)
}

/// Whether a noun for what is said stands at `at`, and is no name.
fn is_noun_of_speech(view: &View<'_, '_>, at: usize) -> bool {
    view.is(at, Class::SPEECH_NOUN) && !view.is(at, Class::CAPITAL)
}

/// Whether what is said follows the noun at `at`.
fn hands_over(view: &View<'_, '_>, at: usize) -> bool {
    view.is(at + 1, Class::COMPLEMENTIZER.or(Class::TOPIC)) || view.is_infinitive(at + 1)
}

/// How far before a noun for what is said its owner may stand.
const OWNER: usize = 4;

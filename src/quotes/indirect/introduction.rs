//! The word that introduces a reported clause, and clauses without one.

use super::{end::SUBJECT, is_inverted, object::is_infinitive_form, parenthetical::is_finite, reach};
use crate::quotes::{
    class::Class,
    cue::{Cue, CueKind},
    noun_phrase::BOUNDARY,
    outline::{Kind, Node},
    view::View,
};

/// How far behind the verb the word may stand that introduces the clause: `told reporters on Monday that`.
pub(super) const INTRODUCTION: usize = 9;

/// How many nodes an adverbial may have between a verb and the clause it reports, its commas included.
const ADVERBIAL: usize = 14;

/// How far behind its beginning a clause may have the verb that tells it to be reported, where others may use it, too.
pub(super) const MOOD: usize = 6;

/// The word that introduces what a cue reports: `that`.
pub(super) fn introduction(view: &View<'_, '_>, cue: &Cue) -> Option<usize> {
    let bare = view.traits.bare_clauses;
    let limit = reach(view, cue).min(cue.end + INTRODUCTION);
    let word = (cue.end..limit)
        .take_while(|&at| {
            // `sagte, dass`
            let comma = view.kind(at) == Some(Kind::Comma) && view.is(at + 1, Class::COMPLEMENTIZER);
            // `заявил | «Вестнику», | что …`
            let told = view.is_marked_name(at);
            let word = view.kind(at) == Some(Kind::Word) && !(bare && begins_clause(view, cue.end, at));
            word || told || comma
        })
        .find(|&at| introduces_clause(view, at));
    let Some(word) = word else { return introduction_behind_adverbial(view, cue.end, limit) };
    if is_no_introduction(view, cue, word) {
        return None;
    }
    // `keep a tally of | what they eat`
    let link = Class::NOUN_PREPOSITION.or(Class::PREPOSITION);
    if bare && word > cue.end + 1 && view.is(word - 1, link) {
        return None;
    }
    // `spoke in a film | that was …`: a relative that is the subject of its verb
    let verb = |at: usize| is_finite(view, at) || begins_clause(view, word, at) && view.is(at, Class::VERB);
    let subject = word > cue.end && view.is(word, Class::RELATIVE) && verb(word + 1);
    if bare && subject && !view.is(word - 1, Class::TIME) {
        return None;
    }
    // `threatened to raise the toll | if …`
    if bare && word > cue.end && view.is_infinitive(cue.end) {
        return None;
    }
    // `opposed a plan that …`, but neither `a dit | le 3 mai | que …` nor `mantém | a posição de | que …`
    let adverbial = || (cue.end..word).any(|at| view.is(at, Class::TIME.or(Class::NUMBER)));
    let relative = || !view.is(word - 1, link) && !adverbial();
    // `ordenó | el desalojo de los vecinos | que …`
    let linked = |&at: &usize| !bare && view.is(at, link) && !view.is(at, Class::DETERMINER);
    let head = (cue.end + 1..word).find(linked).unwrap_or(word);
    let thing = (bare || view.traits.has_plain_clauses() && relative())
        && word > cue.end
        && view.is(word, Class::RELATIVE)
        && (view.is(cue.end, Class::DETERMINER.or(Class::POSSESSIVE))
            && !view.is_strong(&view.mention(cue.end..head))
            // `rechaza | mayoría de los artículos | que …`
            || !bare && view.is_plain(cue.end) && view.is(cue.end + 1, Class::NOUN_PREPOSITION.or(Class::AND)));
    (!thing).then_some(word)
}

/// Whether the word at `word` looks like one that introduces a clause, and takes somebody up, compares, or goes with an
/// infinitive, where names stand behind titles and articles.
fn is_no_introduction(view: &View<'_, '_>, cue: &Cue, word: usize) -> bool {
    // `do que propõe Lis, | que …`
    let takes_up = || {
        let comma = view.before(word).filter(|&at| at == cue.end && view.kind(at) == Some(Kind::Comma));
        is_inverted(cue) && comma.is_some() && view.is(word, Class::RELATIVE)
    };
    // `discutem o plano, | como o PT`, `se afirmar | como líder`
    let compares = || {
        let told = Class::ADVERB.or(Class::OBJECT).or(Class::TIME);
        let addressee = view.is(cue.end, Class::PREPOSITION.or(Class::NOUN_PREPOSITION));
        let beside = addressee || (cue.end..word).all(|at| view.is(at, told));
        let comma = view.before(word).is_some_and(|at| view.kind(at) == Some(Kind::Comma));
        let begins = Class::DETERMINER.or(Class::PRONOUN).or(Class::AUXILIARY).or(Class::OBJECT);
        let itself = || view.before(cue.first).is_some_and(|at| view.is(at, Class::OBJECT));
        let reflexive = (cue.first..cue.last).any(|at| view.is(at, Class::OBJECT)) || itself();
        let as_such = view.is(word, Class::PREPOSITION) && view.is(word, Class::CONJUNCTION);
        as_such && (!beside || comma || reflexive && !view.is(word + 1, begins))
    };
    // `propõe o convite para Lis | se explicar`
    let itself = || view.is(word, Class::OBJECT) && is_infinitive_form(view, word + 1);
    view.traits.has_plain_order() && (takes_up() || compares() || itself())
}

/// Whether the word at `word`, which introduces a clause, is that of the verb behind `cue`: `a rejeté la faute | et a dit
/// qu’il …`.
pub(super) fn is_of_next(view: &View<'_, '_>, cue: &Cue, later: &[Cue], word: usize) -> bool {
    let next = later.first().filter(|next| (cue.end..word).contains(&next.first));
    !view.traits.bare_clauses
        && next.is_some_and(|next| next.kind != CueKind::According && next.subject.is_some())
}

/// The same, behind an adverbial between commas: `said on Monday, after the meeting, | that …`.
fn introduction_behind_adverbial(view: &View<'_, '_>, from: usize, limit: usize) -> Option<usize> {
    let word = |&at: &usize| view.kind(at) == Some(Kind::Word);
    let comma = |at: &usize| view.kind(*at) == Some(Kind::Comma);
    let open = (from..limit).find(|at| !word(at)).filter(comma)?;
    let begins = Class::PREPOSITION.or(Class::NOUN_PREPOSITION).or(Class::ADVERB).or(Class::TIME);
    if !view.is(open + 1, begins.or(Class::CONJUNCTION)) || view.is(open + 1, Class::DETERMINER) {
        return None;
    }
    let close = (open + 1..open + ADVERBIAL).find(|at| !word(at)).filter(comma)?;
    introduces_clause(view, close + 1).then_some(close + 1)
}

/// Whether the word at `at` is one that introduces a clause, or begins with one.
pub(in crate::quotes) fn introduces_clause(view: &View<'_, '_>, at: usize) -> bool {
    view.is(at, Class::COMPLEMENTIZER) || begins_glued(view, at)
}

/// Whether a word that no list has begins with one that introduces a clause.
fn begins_glued(view: &View<'_, '_>, at: usize) -> bool {
    let word = |node: &Node| view.outline.word(node);
    let glued = view.traits.glued_complementizers;
    !glued.is_empty()
        && view.node(at).filter(|node| node.is_plain_but(Class::NONE)).is_some_and(|node| {
            glued
                .iter()
                .any(|first| word(node).strip_prefix(first).is_some_and(|rest| rest.len() > first.len()))
        })
}

/// Whether the word at `at` makes a clause of the words from `start` on: its verb, or a pronoun that can
/// be its subject only.
pub(super) fn begins_clause(view: &View<'_, '_>, start: usize, at: usize) -> bool {
    let verbs = Class::AUXILIARY.or(Class::VERB);
    let Some(node) = view.node(at).filter(|node| node.is(verbs.or(Class::PRONOUN))) else { return false };
    if node.is(Class::PRONOUN) && !node.is(Class::DETERMINER.or(Class::OBJECT)) {
        return true;
    }
    let auxiliary = node.is(Class::AUXILIARY)
        && !node.is(Class::NOUN_PREPOSITION.or(Class::PREPOSITION).or(Class::GENITIVE));
    let verb = node.is(Class::VERB) && !node.is(Class::CAPITAL) && !view.is_noun_here(at);
    at > start && (auxiliary || verb)
}

/// Where a clause begins that no word introduces behind a verb that comes second, by its subject and its verb: `Lie sier |
/// hun er glad`, `Lie mener | planen vil svikte`.
pub(super) fn without_introduction(view: &View<'_, '_>, cue: &Cue) -> Option<usize> {
    let speaks = view.traits.verb_second && view.is(cue.last, Class::CLAUSAL);
    let named = speaks && cue.subject.is_some() && !is_inverted(cue) && !cue.passive;
    let start = cue.end + usize::from(named && view.kind(cue.end) == Some(Kind::Comma));
    let opens = Class::PREPOSITION.or(Class::NOUN_PREPOSITION).or(Class::AUXILIARY).or(Class::REPORTING);
    if !named || view.is(start, opens) && !view.is(start, Class::DETERMINER) {
        return None;
    }
    let ends = BOUNDARY.without(Class::AUXILIARY).or(Class::AND).or(Class::REPORTING);
    let subject = (start..start + SUBJECT)
        .take_while(|&at| view.kind(at) == Some(Kind::Word) && (!view.is(at, ends) || is_finite(view, at)))
        .find(|&at| is_finite(view, at));
    let pronoun = view.is(start, Class::PRONOUN) && !view.is(start, Class::DETERMINER.or(Class::OBJECT));
    (pronoun && view.kind(start + 1) == Some(Kind::Word) || subject.is_some_and(|at| at > start))
        .then_some(start)
}

/// Whether a subordinate clause begins at `start`: `weil`, `um … zu`, `auf dem`, `die erst gestern`.
pub(super) fn begins_subordinate(view: &View<'_, '_>, start: usize) -> bool {
    let relative = |at: usize| view.is(at, Class::RELATIVE);
    let opens = Class::COMPLEMENTIZER.or(Class::CONJUNCTION).or(Class::MODAL);
    let link = Class::NOUN_PREPOSITION.or(Class::PREPOSITION);
    let noun = |at: usize| view.is(at, Class::CAPITAL.or(Class::REPORTED));
    let article = view.is(start, Class::DETERMINER) && (noun(start + 1) || noun(start + 2));
    view.is(start, opens)
        || relative(start) && !article
        || view.is(start, link) && !article && relative(start + 1)
}

/// Whether an infinitive with its `zu` at `at` ends the words before `end`: `zu | ändern`, `getan zu | haben`.
pub(super) fn is_infinitive_with_zu(view: &View<'_, '_>, at: usize, end: usize) -> bool {
    let verb = at + 1;
    let small = view.kind(verb) == Some(Kind::Word) && !view.is(verb, Class::CAPITAL);
    view.is(at, Class::MODAL) && small && (verb + 1 == end || view.is(verb + 1, Class::AUXILIARY))
}

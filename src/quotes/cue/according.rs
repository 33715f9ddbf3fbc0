//! According-to phrases: `according to Ann Lee`, `selon le maire`, `ifølge politiet`.

use super::{Cue, CueKind, GROUP};
use crate::{
    article::SpeakerRule,
    quotes::{
        class::Class,
        mention::Mention,
        outline::{Kind, Node},
        quoted::ends_with_punctuation,
        view::View,
    },
};
use std::ops::Range;

/// The cue that the according-to word or phrase at `at` is, if it names a source.
pub(super) fn according(view: &View<'_, '_>, at: usize) -> Option<Cue> {
    if view.is(at, Class::BEHIND) {
        return behind_source(view, at);
    }
    let next = view.node(at + 1)?;
    if view.traits.implied_subjects && begins_verb(view, at + 1) {
        return None;
    }
    if let Some(cue) = of_whoever_spoke(view, at, next) {
        return Some(cue);
    }
    // `Pour cela, …`
    if view.is(at, Class::WEAK) && (!opens_clause(view, at) || next.is(Class::NEUTER)) {
        return None;
    }
    // `Как рассказала | ТАСС | директор`: who is told.
    let pronoun = next.is(Class::PRONOUN.or(Class::OBJECT))
        && !next.is(Class::DETERMINER.or(Class::UPPER).or(Class::PRESS));
    let mention = source(view, at, next, pronoun)?;
    // `Pour lui, …`
    let object = pronoun && next.is(Class::GENDER);
    if view.is(at, Class::WEAK) && !view.is_strong(&mention) && !object {
        return None;
    }
    // `d'après le récit qu'elle livre`
    let behind = mention.nodes.end;
    let told = view.is(behind, Class::RELATIVE) && view.is(behind + 1, Class::PRONOUN);
    let mention = if told { view.mention(behind + 1..behind + 2) } else { mention };
    Some(according_cue(at, with_owned(view, at, mention)))
}

/// The cue of a word that stands behind its source: `Laineen | mukaan`.
fn behind_source(view: &View<'_, '_>, at: usize) -> Option<Cue> {
    // `SDP:n | mukaan`
    let behind = view.before(at).filter(|&before| view.is(before, Class::GENITIVE)).unwrap_or(at);
    // `Virtasen (kok) | mukaan`
    let behind = view.before_parenthesis(behind);
    let named = view.noun_phrase_before(behind).map(|mention| in_case_of_source(view, mention));
    let any = view.traits.unspaced || view.traits.verb_final;
    let named = named.filter(|mention| any || view.is_plausible(mention));
    let named = named.map(|mention| view.described_by_role(mention));
    // `Yapılan açıklamada “…” denildi`: nobody is named but the text.
    let words = |node: &&Node| view.outline.has_words(node);
    let text =
        || view.node(at).filter(words).filter(|_| view.traits.verb_final).map(|_| view.mention(at..at + 1));
    // `Véleménye szerint`, of who was named before.
    let own = || view.is(at, Class::POSSESSIVE).then(|| view.mention(at..at + 1));
    Some(according_cue(at, named.or_else(own).or_else(text)?))
}

/// The cue of a phrase that says that whoever spoke before goes on: `Jak dodał, most runie`, `co – jak dodał – …`
fn of_whoever_spoke(view: &View<'_, '_>, at: usize, next: &Node) -> Option<Cue> {
    let says = |node: &Node| view.traits.names_last && view.outline.has_words(node);
    let between =
        |kind: Kind| next.kind == kind && view.before(at).is_some_and(|at| view.kind(at) == Some(kind));
    let inserted = between(Kind::Dash) || between(Kind::Comma);
    let unnamed = view.traits.implied_subjects && !view.is(at, Class::POSSESSIVE);
    let opens = view.before(at).is_none() && next.kind == Kind::Comma;
    let goes_on = unnamed && (opens || inserted) && view.node(at).is_some_and(says);
    goes_on.then(|| Cue { start: at, end: at + 1, implied: inserted, ..Cue::new(at, at, CueKind::According) })
}

/// Whether a clause opens with the phrase at `at`, or what stands before sets it off.
fn opens_clause(view: &View<'_, '_>, at: usize) -> bool {
    // `a “black day” | for the town`
    let goes_on = |quote: usize| {
        view.is(at, Class::NOUN_PREPOSITION.or(Class::PREPOSITION))
            && !ends_with_punctuation(view.quoted(quote))
    };
    // `Mais | pour Anne Morel, …`
    let opener =
        |before: usize| view.is(before, Class::CONJUNCTION.or(Class::AND)) && view.before(before).is_none();
    view.before(at).is_none_or(|before| {
        let set_off = view
            .node(before)
            .is_some_and(|node| node.is_punctuation() || node.is_quote() && !goes_on(before));
        set_off || opener(before)
    })
}

/// Whom the phrase at `at`, before a `pronoun` or not, names.
fn source(view: &View<'_, '_>, at: usize, next: &Node, pronoun: bool) -> Option<Mention> {
    // A phrase with a possessive of its own (`à ses yeux`) names nobody else.
    if view.is(at, Class::POSSESSIVE) {
        return Some(view.mention(at..at + 1));
    }
    if let Some(mention) = taken_up(view, at) {
        return Some(mention);
    }
    // `în opinia | lui Ion Popa`: an article.
    let genitive = pronoun
        && next.is(Class::POSSESSIVE)
        && view.traits.has_plain_order()
        && view.node(at + 2).is_some_and(Node::is_name);
    if pronoun && !genitive {
        return Some(view.mention(at + 1..at + 2));
    }
    let marked = view.is_marked_source(at + 1);
    let word = next.kind == Kind::Word || marked || view.is_marked_name(at + 1);
    if !word || next.is(Class::NUMBER.or(Class::TIME)) {
        return None;
    }
    if marked {
        return Some(view.mention(at + 1..at + 2));
    }
    // `Как отметил в беседе с Sputnik | политолог Иван Петров`
    let reach = if view.traits.names_last { 3 * GROUP } else { 3 };
    let start = at + 1 + usize::from(genitive);
    view.named_behind(start).filter(|mention| mention.nodes.start <= at + reach)
}

/// A name behind an according-to phrase that opens its clause, with the noun behind it that is its own: `ifølge Norsk
/// Vinds | årsrapport | er …`.
fn with_owned(view: &View<'_, '_>, at: usize, mention: Mention) -> Mention {
    let Range { start, end } = mention.nodes;
    let opens = view.before(at).is_none_or(|at| view.kind(at) == Some(Kind::Comma));
    let verb = |at: usize| view.is(at, Class::AUXILIARY) && !view.is(at, Class::NOUN_PREPOSITION);
    let ends = || view.node(end + 1).is_none_or(Node::is_punctuation) || verb(end + 1);
    let owner =
        |node: &Node| node.is_name() && !node.is(Class::FIRST_NAME) && view.outline.word(node).ends_with('s');
    let owned = view.traits.verb_second
        && !view.traits.capital_nouns
        && opens
        && view.node(end - 1).is_some_and(owner)
        && view.node(end).is_some_and(|node| node.is_plain_but(Class::SPEECH_NOUN))
        && ends();
    if owned { view.mention(start..end + 1) } else { mention }
}

/// A phrase before an according-to word without the words that are in another case than that of its source: `Silta
/// valmistuu | Virtasen | mukaan`.
fn in_case_of_source(view: &View<'_, '_>, mention: Mention) -> Mention {
    let endings = view.traits.sources;
    if endings.is_empty() {
        return mention;
    }
    let other = Class::PEOPLE.or(Class::POSSESSIVE).or(Class::DETERMINER).or(Class::PRONOUN).or(Class::UPPER);
    let name = |at: usize| view.node(at).is_some_and(Node::is_name);
    let ends = |node: &Node| endings.iter().any(|ending| view.outline.word(node).ends_with(ending));
    let fits = |&at: &usize| {
        let known = view.is(at, other.or(Class::GENITIVE).or(Class::AND));
        known || name(at) && name(at + 1) || view.node(at).is_some_and(ends)
    };
    match mention.nodes.clone().rev().take_while(fits).last() {
        Some(first) => view.mention(first..mention.nodes.end),
        None => mention,
    }
}

/// Whether a verb that reports stands at `at`, behind an according-to word, and is the cue: `según | explicó`.
fn begins_verb(view: &View<'_, '_>, at: usize) -> bool {
    let helped = view.is(at, Class::HAVE) && view.is(at + 1, Class::PAST);
    helped || view.is(at, Class::VERB) && !view.is_noun_here(at)
}

/// The relative behind the according-to phrase at `at`, with whom it takes up: `Ann Lee, para quem …`.
fn taken_up(view: &View<'_, '_>, at: usize) -> Option<Mention> {
    let relative = (at + 1..at + 3).find(|&at| !view.is(at, Class::DETERMINER))?;
    let comma = view.before(at).filter(|&at| view.kind(at) == Some(Kind::Comma))?;
    if !view.is(relative, Class::RELATIVE) {
        return None;
    }
    let antecedent = view.noun_phrase_before(comma).filter(|mention| view.is_strong(mention))?;
    Some(Mention { antecedent: Some(antecedent.nodes), ..view.mention(at + 1..relative + 1) })
}

/// The cue that the phrase at `at` and the mention beside it make.
fn according_cue(at: usize, mention: Mention) -> Cue {
    Cue {
        start: at.min(mention.nodes.start),
        end: mention.nodes.end.max(at + 1),
        subject: Some((mention, SpeakerRule::According)),
        ..Cue::new(at, at, CueKind::According)
    }
}

//! Who speaks, by what stands before a colon.

use super::{CUES, FAR_CLAUSE};
use crate::quotes::{
    class::Class,
    cue::Cue,
    mention::Mention,
    outline::{Kind, Node},
    view::{REACH, View},
};
use std::ops::Range;

/// Who speaks behind the colon at `colon`.
pub(super) fn before_colon(view: &View<'_, '_>, colon: usize) -> Option<Mention> {
    let phrase = view.noun_phrase_before(colon);
    if phrase.as_ref().is_some_and(|phrase| is_topic(view, phrase) || is_text(view, phrase)) {
        return None;
    }
    let adverb = |phrase: &Mention| phrase.nodes.clone().all(|at| view.is(at, Class::ADVERB.or(Class::AND)));
    // `Nur so viel: „…“`
    let names = |phrase: &Mention| {
        // `Sul mercato: «…»`, `Fue tajante: «…»`
        let plain = view.traits.has_plain_order() && !view.traits.caseless;
        // `nach einer Pause: „…“`
        let link = Class::PREPOSITION.or(Class::NOUN_PREPOSITION);
        let linked =
            view.traits.verb_second && view.before(phrase.nodes.start).is_some_and(|at| view.is(at, link));
        let sure = !linked || view.is_person(phrase);
        (!(view.traits.capital_nouns || plain) || view.is_plausible(phrase)) && sure
    };
    let named = |phrase: &Mention| {
        name_set_off(view, phrase)
            .or_else(|| role_at_end(view, phrase))
            .or_else(|| set_off_by_comma(view, phrase))
    };
    let mention = phrase
        .as_ref()
        .and_then(|phrase| named_by_apposition(view, phrase).or_else(|| named(phrase)))
        .or_else(|| phrase.as_ref().and_then(|phrase| whose_text(view, phrase)))
        .or_else(|| relative_before(view, colon))
        .or_else(|| last_clause(view, colon))
        .or_else(|| comes_from(view, colon))
        .or_else(|| phrase.as_ref().and_then(|phrase| behind_verb(view, phrase)))
        .or_else(|| view.first_subject(colon).filter(|subject| !is_article(view, subject)))
        .or_else(|| phrase.clone().filter(|phrase| !adverb(phrase) && names(phrase)))?;
    Some(view.without_text(mention))
}

/// Whether a phrase is a word for what is said with an article: `Poi | l’appello: «…»`, of whoever spoke before.
fn is_text(view: &View<'_, '_>, phrase: &Mention) -> bool {
    let Range { start, end } = phrase.nodes;
    let article = view.outline.is_definite_article(start);
    article && end == start + 2 && view.is(start + 1, Class::SPEECH_NOUN) && !view.is(start + 1, Class::ROLE)
}

/// Whose the text is that opens the sentence before a colon: `Réponse de | l’expert : « … »`.
fn whose_text(view: &View<'_, '_>, phrase: &Mention) -> Option<Mention> {
    let Range { start, end } = phrase.nodes;
    let text = view.is(start, Class::SPEECH_NOUN) && !view.is(start, Class::ROLE);
    let of = view.is(start + 1, Class::NOUN_PREPOSITION) && view.is(start + 1, Class::PARTICLE);
    let opens = start == view.range.start && text && of && view.traits.has_plain_clauses();
    let mention = (opens && start + 2 < end).then(|| view.mention(start + 2..end))?;
    view.is_strong(&mention).then_some(mention)
}

/// Whether a phrase before a colon announces words of whoever spoke before, where verbs come second: `Sein | knappes
/// Urteil: „…“`.
pub(super) fn is_own_text(view: &View<'_, '_>, phrase: &Mention) -> bool {
    let Range { start, end } = phrase.nodes;
    let own = view.traits.verb_second && start == view.range.start && view.is(start, Class::POSSESSIVE);
    let text = |at: usize| view.is(at, Class::SPEECH_NOUN) && !view.is(at, Class::ROLE);
    own && start + 1 < end && text(end - 1) && (start + 1..end - 1).all(|at| view.is_plain(at))
}

/// Whether a pronoun is an article, before a noun with a capital: `nach | einer | Pause`.
fn is_article(view: &View<'_, '_>, subject: &Mention) -> bool {
    let Range { start, end } = subject.nodes;
    let article = end == start + 1 && view.is(start, Class::DETERMINER);
    view.traits.capital_nouns && article && view.is(end, Class::CAPITAL)
}

/// The name behind what is somebody's, of whom the phrase before a colon says more: `Le parole di | Ann Lee, | tecnico del
/// Troia: «…»`.
fn named_by_apposition(view: &View<'_, '_>, phrase: &Mention) -> Option<Mention> {
    let named = view.named_before(phrase).filter(|_| view.traits.has_plain_order())?;
    let name = view.head_name(&named.nodes)?;
    let of = Class::NOUN_PREPOSITION.or(Class::ACCORDING);
    let of = view.before(name.start).is_some_and(|at| view.is(at, of));
    of.then(|| view.mention(name))
}

/// The full name that ends with the colon at `colon` behind a preposition, where what comes from them is a thing: `La
/// conferma arriva | dal presidente Ann Lee: «…»`.
fn comes_from(view: &View<'_, '_>, colon: usize) -> Option<Mention> {
    let word = |&at: &usize| view.node(at).is_some_and(Node::is_name);
    let floor = view.range.start.max(colon.saturating_sub(FAR_RELATIVE));
    let name = colon - (floor..colon).rev().take_while(word).count()..colon;
    if !view.is_full_name(&name) {
        return None;
    }
    let role = Class::ROLE.or(Class::TITLE).or(Class::AND).or(Class::DETERMINER);
    let of = |at: usize| {
        let own = view.is(at, Class::NOUN_PREPOSITION) && !view.is(at, Class::WEAK.or(Class::CHARGE));
        own && view.traits.implied_subjects
    };
    let from = |at: usize| view.is(at, Class::AGENT.or(Class::PARTICLE)) || of(at);
    let inside = |&at: &usize| (view.is_plain(at) || view.is(at, role)) && !from(at);
    let start = name.start - (floor..name.start).rev().take_while(inside).count();
    let by = view.before(start).filter(|&at| from(at))?;
    let before = view.mention(view.range.start..by);
    let thing = !before.nodes.is_empty() && before.nodes.len() <= REACH && !view.is_person(&before);
    (view.traits.has_plain_order() && thing).then(|| view.mention(start..colon))
}

/// The one whom a phrase before a colon names, where verbs come second, behind the verb: `Deutlicher wird | Ann Lee:`
fn behind_verb(view: &View<'_, '_>, phrase: &Mention) -> Option<Mention> {
    let other = Class::ADVERB.or(Class::OBJECT);
    let start = phrase.nodes.clone().find(|&at| !view.is(at, other))?;
    let mention = view.mention(start..phrase.nodes.end);
    let opens = view.first_subject(start).is_some_and(|subject| view.is_person(&subject));
    let named = view.is_person(&mention) && view.head_name(&mention.nodes).is_some();
    (view.traits.verb_second && start > view.range.start && named && !opens).then_some(mention)
}

/// Whether the phrase before a colon says what a heading is about: a noun without an article, with what it is of.
/// `Fermeture de l’usine Martin : « … »`
fn is_topic(view: &View<'_, '_>, phrase: &Mention) -> bool {
    let start = phrase.nodes.start;
    let noun = view.node(start).is_some_and(|node| node.is_plain_but(Class::CAPITAL));
    // `Meurtre d’Ann Lee`
    let crime = view.is(start, Class::CHARGE) && view.is(start + 1, Class::NOUN_PREPOSITION);
    let small = || (start + 2..phrase.nodes.end).any(|at| view.is_plain(at));
    // `Grève à la SNCF`, `Troisième lien`: what bodies are called by is joined with `de`, and has a capital.
    let what = || {
        let role = phrase.nodes.clone().any(|at| view.is(at, Class::ROLE.or(Class::TITLE)));
        let place = view.is(start + 1, Class::NOUN_PREPOSITION) && !view.is(start + 1, Class::PARTICLE);
        let plain = view.traits.has_plain_order() && !view.traits.verb_final && !view.traits.caseless;
        plain && (place || view.is_plain(start + 1) && !role)
    };
    let inflected = view.traits.capital_nouns || view.traits.names_last;
    let of = || view.is(start + 1, Class::NOUN_PREPOSITION) && small();
    start == view.range.start && !inflected && (crime || noun && (of() || what()))
}

/// Who the last clause before the colon at `colon` is about, if it joins others and begins with a role or a full name:
/// `El Racing perdió y | su técnico, Juan Pérez, | no lo oculta:`
pub(in crate::quotes) fn last_clause(view: &View<'_, '_>, colon: usize) -> Option<Mention> {
    let floor = view.range.start.max(colon.saturating_sub(FAR_CLAUSE));
    let link = (floor..colon).rev().find(|&at| view.is(at, Class::AND.or(Class::CONJUNCTION)))?;
    let mention = view.phrase_from(link + 1);
    let first = mention.nodes.start;
    let article = view.is(first, Class::DETERMINER.or(Class::POSSESSIVE));
    let speaks = article && view.is(first + 1, Class::ROLE)
        || view.is_full_name(&mention.nodes) && view.is(first, Class::FIRST_NAME);
    // `El Racing | perdió | y …`: the plain word behind a name is a verb.
    let verb = view.before(link).filter(|&at| view.is_plain(at));
    let acts = verb.and_then(|verb| view.before(verb)).is_some_and(|at| view.is(at, Class::CAPITAL));
    let list = !acts && view.first_subject(colon).is_some_and(|subject| subject.nodes.end >= link);
    let goes_on = view.kind(link + 1) == Some(Kind::Word) && mention.nodes.end + 1 < colon;
    (speaks && goes_on && !list && !view.traits.bare_clauses).then_some(mention)
}

/// The role with a name that a phrase before a colon ends with: `Того же мнения | эксперт Иван Петров:`
fn role_at_end(view: &View<'_, '_>, phrase: &Mention) -> Option<Mention> {
    let role = phrase.nodes.clone().find(|&at| view.traits.names_last && view.is(at, Class::ROLE))?;
    let nodes = role..phrase.nodes.end;
    view.head_name(&nodes).is_some().then(|| view.mention(nodes))
}

/// The name or role between a comma and a colon that a phrase before the colon is, where nobody’s name is before:
/// `Floods in Troy, the mayor: “…”`.
fn set_off_by_comma(view: &View<'_, '_>, phrase: &Mention) -> Option<Mention> {
    let start = phrase.nodes.start;
    let comma = view.before(start).filter(|&at| view.kind(at) == Some(Kind::Comma))?;
    let mention = view.mention(start..view.phrase_end(start));
    // `Troja slaví, | trenér | brzdí euforii: „…“`
    let bare = view.traits.names_last && view.is(start, Class::ROLE) && !view.is(start, Class::CAPITAL);
    let unnamed = bare && view.head_name(&phrase.nodes).is_none();
    let mention = if unnamed { view.mention(start..start + 1) } else { mention };
    let role = unnamed || view.is(start, Class::DETERMINER) && view.is(start + 1, Class::ROLE);
    let name = view.head_name(&mention.nodes).is_some_and(|name| name == mention.nodes);
    let surely = Class::FIRST_NAME.or(Class::ROLE).or(Class::TITLE).or(Class::DETERMINER);
    let apposition = view.noun_phrase_before(comma).is_some_and(|noun| {
        // `Processo Rossi, | la vedova: …`
        let first = noun.nodes.start;
        view.is_full_name(&noun.nodes) && (first != view.range.start || view.is(first, surely))
    });
    ((role || name) && !apposition).then_some(mention)
}

/// The relative whose clause ends with the colon at `colon`: `Ann Lee, qui ne cède pas : « … »`.
fn relative_before(view: &View<'_, '_>, colon: usize) -> Option<Mention> {
    let floor = view.range.start.max(colon.saturating_sub(FAR_RELATIVE));
    let comma = (floor..colon).rev().find(|&at| view.kind(at) == Some(Kind::Comma))?;
    if !view.is(comma + 1, Class::RELATIVE) {
        return None;
    }
    let mention = view.subject_before(comma + 2)?;
    let antecedent = mention.antecedent.clone()?;
    view.is_strong(&view.mention(antecedent)).then_some(mention)
}

/// How far before a colon its relative clause may begin.
const FAR_RELATIVE: usize = 12;

/// Who speaks behind the name and the colon that open a heading: `Lee: Troy will “never” give way`.
pub(super) fn label(view: &View<'_, '_>, cues: &[Cue], at: usize) -> Option<Mention> {
    let start = view.range.start;
    let colon = (start + 1..at.min(start + LABEL)).find(|&at| view.kind(at) == Some(Kind::Colon))?;
    // `Lee: “…” – rivals call for a vote.`
    let parted = colon + 1 == at && view.kind(at + 1) == Some(Kind::Dash);
    let last = view.before(view.range.end);
    let ended = !parted && last.is_some_and(|last| view.kind(last) == Some(Kind::Stop));
    let mention = view.noun_phrase_before(colon).filter(|mention| mention.nodes.start == start)?;
    // One word may be what it is about: `Budget: the minister speaks of “…”`.
    let single = mention.nodes.len() == 1 && !view.is(start, Class::ROLE);
    let told = single && cues.iter().take(CUES).any(|cue| cue.first < at && cue.subject.is_some());
    // `Ligue 1 : …`
    let numbered = mention.nodes.clone().any(|at| view.is(at, Class::NUMBER));
    if ended || told || numbered {
        return None;
    }
    if let Some(owner) = whose_text(view, &mention) {
        return Some(owner);
    }
    if is_topic(view, &mention) {
        // `Troisième lien : | Paris | « … »`
        let acts = view.phrase_from(colon + 1);
        return (acts.nodes.end == at && view.is_strong(&acts)).then_some(acts);
    }
    let acts = || acts_behind(view, colon).filter(|acts| single && acts.nodes.end <= at);
    view.is_strong(&mention).then(|| acts().unwrap_or(mention))
}

/// Who acts behind the colon at `colon`, where one word before it says what it is about: `Mali : | la junte ne veut pas de
/// « … »`.
fn acts_behind(view: &View<'_, '_>, colon: usize) -> Option<Mention> {
    let article = view.traits.has_plain_order() && view.is(colon + 1, Class::DETERMINER);
    let mention = article.then(|| view.phrase_from(colon + 1))?;
    mention.nodes.clone().any(|at| view.is(at, Class::ROLE)).then_some(mention)
}

/// How many nodes a heading may begin with before its colon.
const LABEL: usize = 8;

/// The name between a dash and a colon that a phrase before the colon is: `Engineers agree - Ann Lee: “…”`.
pub(super) fn name_set_off(view: &View<'_, '_>, phrase: &Mention) -> Option<Mention> {
    let dash = view.before(phrase.nodes.start).is_some_and(|at| view.kind(at) == Some(Kind::Dash));
    (dash && view.head_name(&phrase.nodes).is_some()).then(|| phrase.clone())
}

/// Who speaks in the next paragraph, where a paragraph ends with a colon.
pub(in crate::quotes) fn hands_over(view: &View<'_, '_>) -> Option<Mention> {
    let last = view.before(view.range.end).filter(|&at| view.kind(at) == Some(Kind::Colon))?;
    before_colon(view, last).filter(|mention| view.is_strong(mention))
}

//! Quotes without a cue: who speaks, by what stands beside them.

use super::{Link, NEAR, colon::before_colon};
use crate::{
    article::{QuoteRule, SpeakerRule},
    quotes::{
        class::Class,
        mention::Mention,
        outline::{Kind, Node},
        quoted,
        view::View,
    },
};

/// The link of the quote that is node `at` right behind who says it, where names stand before roles: `鈴木社長 | 「…」`.
pub(super) fn beside_speaker(view: &View<'_, '_>, at: usize) -> Option<Link> {
    let speaks = |node: &Node| node.is_name() || node.is(Class::ROLE.or(Class::TITLE));
    let before = view.before(at).filter(|_| view.traits.names_first)?;
    let mention = view.node(before).is_some_and(speaks).then(|| view.noun_phrase_before(at))?;
    let speaker =
        mention.filter(|mention| view.is_strong(mention)).map(|mention| (mention, SpeakerRule::Colon));
    speaker.is_some().then(|| Link { speaker, ..Link::new(QuoteRule::Colon) })
}

/// The link of a quote in a sentence without a cue for it: a colon, a possessor, the subject.
pub(in crate::quotes) fn without_cue(view: &View<'_, '_>, at: usize) -> Option<Link> {
    let before = view.before(at)?;
    if let Some(link) = beside_speaker(view, at) {
        return Some(link);
    }
    let colon = view.kind(before) == Some(Kind::Colon);
    if colon {
        let speaker = before_colon(view, before).map(|mention| (mention, SpeakerRule::Colon));
        // `Und weiter: „…“` goes on with who spoke before.
        return Some(Link { implied: speaker.is_none(), speaker, ..Link::new(QuoteRule::Colon) });
    }
    if let Some(mention) = spoken_with(view, before) {
        let cue = Some(view.outline.span(&(before..at)));
        let speaker = Some((mention, SpeakerRule::SentenceSubject));
        return Some(Link { speaker, cue, ..Link::new(QuoteRule::CueBefore) });
    }
    if let Some(mention) = said_by(view, at) {
        let speaker = Some((mention, SpeakerRule::Possessor));
        return Some(Link { speaker, ..Link::new(QuoteRule::Possessor) });
    }
    let near = view.range.start.max(at.saturating_sub(NEAR))..at;
    if let Some(owner) = near.clone().rev().find(|&at| view.is(at, Class::GENITIVE)) {
        let mention = view.noun_phrase_before(owner).filter(|mention| view.is_strong(mention));
        if let Some(mention) = mention {
            return Some(Link {
                speaker: Some((mention, SpeakerRule::Possessor)),
                ..Link::new(QuoteRule::Possessor)
            });
        }
    }
    if let Some(owner) = near.rev().find(|&at| view.is(at, Class::POSSESSIVE)) {
        return Some(Link {
            speaker: Some((view.mention(owner..owner + 1), SpeakerRule::Possessor)),
            ..Link::new(QuoteRule::Possessor)
        });
    }
    // Where no verb of saying is known, nothing tells who acts.
    let subject = view.first_subject(at).filter(|mention| view.traits.verbs && view.is_strong(mention))?;
    // `The Corvette | was | “a gift”`: it is what somebody speaks of.
    let thing = view.is(subject.nodes.start, Class::DETERMINER) && !view.is_person(&subject);
    if thing && view.traits.bare_clauses && subject.nodes.end == before && view.is(before, Class::BE) {
        return None;
    }
    // `Die Fähre | ist „in aller Munde“`: where every noun has a capital, that tells nothing of who speaks.
    if view.traits.capital_nouns && !view.is_person(&subject) && !view.is_full_name(&subject.nodes) {
        return None;
    }
    Some(Link {
        speaker: Some((subject, SpeakerRule::SentenceSubject)),
        ..Link::new(QuoteRule::SentenceSubject)
    })
}

/// Whose words those of the quote that is node `at` are, if a name says so behind it: `com um | “até breve” | de Sarmento`.
pub(in crate::quotes) fn said_by(view: &View<'_, '_>, at: usize) -> Option<Mention> {
    view.before(at).filter(|&before| view.outline.is_indefinite_article(before))?;
    let inner = view.quoted(at);
    let said = inner.starts_with(char::is_lowercase) || quoted::ends_like_speech(inner);
    let of = view.is(at + 1, Class::NOUN_PREPOSITION) && view.is(at + 1, Class::PARTICLE);
    let mention = view.mention(at + 2..view.phrase_end(at + 2));
    (said && of && quoted::has_more_words(inner, 1) && view.is_name(mention.nodes.clone())).then_some(mention)
}

/// Who does something with the words that the noun at `noun` announces, where verbs come second: `Mit den Worten „…“
/// schloss | der Richter | die Akte`.
fn spoken_with(view: &View<'_, '_>, noun: usize) -> Option<Mention> {
    let article = view.before(noun).filter(|&at| view.is(at, Class::DETERMINER))?;
    let with = view.before(article).filter(|&at| view.is(at, Class::PREPOSITION))?;
    if !view.traits.verb_second || !view.is(noun, Class::SPEECH_NOUN) {
        return None;
    }
    let mention = match view.before(with) {
        None => view.subject_after(noun + 3),
        Some(_) => view.first_subject(with),
    };
    mention.filter(|mention| view.is_person(mention))
}

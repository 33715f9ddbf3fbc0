//! Sources that a preposition, or a word for what is written, names: `peut-on lire dans X`.

use super::{Cue, bracket::BRACKET};
use crate::quotes::{
    class::Class,
    mention::Mention,
    outline::Kind,
    view::{REACH, View},
};

/// What the preposition that opens the sentence names, up to the verb at `verb`, or to a clause that says more of
/// it: `in the report | it says`; `In dem Brief, der …, | heißt es`.
pub(super) fn source_before(view: &View<'_, '_>, verb: usize) -> Option<Mention> {
    let start = view.range.start;
    let named = view.is(start, Class::NOUN_PREPOSITION.or(Class::PREPOSITION));
    let end = view.phrase_end(start + 1);
    // `in einem Brief | an den Rat`
    let addressed = view.traits.verb_second && view.is(end, Class::NOUN_PREPOSITION.or(Class::PREPOSITION));
    let end = if addressed { view.phrase_end(end + 1) } else { end };
    let comma = |at: usize| view.kind(at) == Some(Kind::Comma);
    let clause = comma(end) && view.is(end + 1, Class::RELATIVE) && view.before(verb).is_some_and(comma);
    // `In der Partei | ist | von einem „…“ die Rede`
    // `Im Bericht, der am Montag erschien, | ist | …`
    let opens = |at: usize| comma(at) && view.is(at + 1, Class::AUXILIARY);
    let relative = || comma(end) && view.is(end + 1, Class::RELATIVE) && (end + 2..end + REACH).any(opens);
    let helped = view.traits.verb_second && (view.is(end, Class::AUXILIARY) || relative());
    (named && start + 1 < end && (end == verb || clause || helped)).then(|| view.mention(start + 1..end))
}

/// All that stands before the verb at `verb`, where a preposition is a part of its first word: `מהמשטרה | נמסר`.
pub(super) fn opening_source(view: &View<'_, '_>, verb: usize) -> Option<Mention> {
    let glued = !view.traits.glued_complementizers.is_empty();
    view.noun_phrase_before(verb).filter(|mention| glued && mention.nodes.start == view.range.start)
}

/// The word for what is said or written before the verb at `verb`, where verbs come last: `yazılı | açıklamada | “…”
/// denildi`; or right before it: `poliisin raportissa | todetaan`.
pub(super) fn document_before(view: &View<'_, '_>, verb: usize) -> Option<Mention> {
    let beside = view.before(verb).is_some_and(|at| view.is(at, Class::SPEECH_NOUN));
    if beside && !view.traits.verb_final {
        return view.noun_phrase_before(verb);
    }
    let within = view.range.start.max(verb.saturating_sub(BRACKET))..verb;
    let noun = within.rev().find(|&at| view.traits.verb_final && view.is(at, Class::SPEECH_NOUN))?;
    Some(view.mention(noun..noun + 1))
}

/// The body in which those who say it are, for a verb in the plural without a subject: `В полиции | сообщили`,
/// `сообщили | в полиции`.
pub(super) fn source_in_place(view: &View<'_, '_>, cue: &Cue) -> Option<Mention> {
    let place = |at: usize| {
        let named = view.is(at, Class::NOUN_PREPOSITION.or(Class::PREPOSITION))
            && !view.is(at + 1, Class::TIME.or(Class::SPEECH_NOUN).or(Class::NUMBER));
        // `В «Вестнике» | сообщили`
        let end = if view.is_marked_name(at + 1) { at + 2 } else { view.phrase_end(at + 1) };
        let mention = view.mention(at + 1..end);
        // `respondieron a El Sol | los abogados`
        let other = view.traits.has_plain_order() && view.begins_person(end);
        // `explicaron | desde el entorno del presidente`
        let from = || {
            let article = view.is(at, Class::ACCORDING) && view.outline.is_definite_article(at + 1);
            article && mention.nodes.len() > 1 && !mention.nodes.clone().any(|at| view.is(at, Class::TIME))
        };
        (named && !other && !mention.nodes.is_empty() && (view.is_strong(&mention) || from()))
            .then_some(mention)
    };
    let quoted = view.node(view.before(cue.first)?).is_some_and(|node| node.is_punctuation());
    if quoted {
        // `сообщили | ТАСС | в полиции`
        let told = view.is(cue.end, Class::UPPER.or(Class::OBJECT)) || view.is_marked_name(cue.end);
        // `explicaron | a El Sol | desde el partido`
        let addressed = view.traits.has_plain_order()
            && view.is(cue.end, Class::PREPOSITION)
            && !view.is(cue.end, Class::NOUN_PREPOSITION.or(Class::ACCORDING).or(Class::AGENT));
        return place(if addressed { view.phrase_end(cue.end + 1) } else { cue.end + usize::from(told) });
    }
    let opening = view.range.start + usize::from(view.is(view.range.start, Class::ADVERB));
    if cue.first > opening + REACH {
        return None;
    }
    let mut mention = place(opening)?;
    // `В Министерстве | культуры`
    while mention.nodes.end < cue.first && view.is_plain(mention.nodes.end) {
        mention.nodes.end += 1;
    }
    // Nobody else is named before the verb.
    let other = |at: usize| !view.is(at, Class::ADVERB.or(Class::OBJECT));
    let mut behind = mention.nodes.end;
    while behind < cue.first && view.is(behind, Class::NOUN_PREPOSITION.or(Class::PREPOSITION)) {
        behind = view.phrase_end(behind + 1).max(behind + 1);
    }
    (!(behind..cue.first).any(other)).then_some(mention)
}

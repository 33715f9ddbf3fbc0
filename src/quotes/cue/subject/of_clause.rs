//! The subject of a clause whose verb closes it.

use super::Search;
use crate::quotes::{class::Class, cue::bracket::BRACKET, mention::Mention, outline::Kind};

impl Search<'_, '_, '_> {
    /// The subject of a clause whose verb closes it: `der von einem „Wunder“ | sprach`, `wie der Minister im Radio | sagte`.
    pub(super) fn of_clause(&self) -> Option<Mention> {
        let &Search { view, cue, .. } = self;
        let closes = view.kind(cue.end).is_none_or(|kind| kind != Kind::Word);
        if !view.traits.verb_second || !closes {
            return None;
        }
        let start = view.range.start;
        let mut within = start.max(cue.first.saturating_sub(BRACKET))..cue.first;
        let comma = within.rfind(|&at| view.kind(at) == Some(Kind::Comma) && at + 1 < cue.first);
        let opens = comma.map_or(start, |comma| comma + 1);
        // `Wie Ann Lee, die Sprecherin, | dem Sender | sagte`
        let adverbial =
            view.is_oblique(opens) || view.is(opens, Class::PREPOSITION.or(Class::NOUN_PREPOSITION));
        if let Some(comma) = comma.filter(|&comma| adverbial && view.ends_apposition(comma)) {
            return view.subject_before(comma + 1);
        }
        let subject = || view.subject_after(opens + 1).filter(|mention| view.is_plausible(mention));
        if comma.is_some() && view.is(opens, Class::RELATIVE) {
            let relative = view.subject_before(opens + 1)?;
            let taken_up = relative.antecedent.clone().map(|nodes| view.mention(nodes));
            // `der Plan, den | er „absurd“ | nennt`
            let object = |mention: &Mention| {
                let pronoun = view.is(opens + 1, Class::PRONOUN) && !view.is(opens + 1, Class::DETERMINER);
                let thing = taken_up.as_ref().is_some_and(|mention| !view.is_person(mention));
                mention.nodes.start == opens + 1 && (pronoun || thing && view.is_person(mention))
            };
            return subject().filter(object).or(Some(relative));
        }
        if comma.is_some() && view.is(opens, Class::OBLIQUE) {
            // `der Plan, den | Weber „absurd“ | nennt`, but `der Mann, den die Fans „Jojo“ nennen`
            let thing = view.noun_phrase_before(opens - 1).is_some_and(|mention| !view.is_person(&mention));
            let begins = |mention: &Mention| mention.nodes.start == opens + 1 && view.is_person(mention);
            return subject().filter(|mention| thing && begins(mention));
        }
        view.is(opens, Class::COMPLEMENTIZER.or(Class::CONJUNCTION)).then(subject)?
    }
}

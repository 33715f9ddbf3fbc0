//! The subject of a verb behind a comma or a dash: `…, | said Lee`.

use super::{Found, Search, inverted, opens_clause, right_behind};
use crate::{
    article::SpeakerRule,
    quotes::{class::Class, outline::Kind},
};

impl Search<'_, '_, '_> {
    /// Who says what the comma sets off: somebody before an insertion, or who stands behind the verb.
    pub(super) fn behind_comma(&self) -> Option<Found> {
        self.inserted()
            .or_else(|| self.interrupted())
            .or_else(|| self.behind_object_clause())
            .or_else(|| self.parted())
            .or_else(|| self.after_comma())
            .or_else(|| self.pronoun_after())
            .or_else(|| self.before())
    }

    /// `Lee, a clerk in Troy, told Park …`, but not `…, said Lee.`
    fn inserted(&self) -> Option<Found> {
        let view = self.view;
        self.before().filter(|(mention, _)| {
            view.traits.inversion_beside_quotes && self.closing().is_none() && view.is_strong(mention)
        })
    }

    /// `El partido, en un comunicado, acusa | al alcalde de “…”`: who is accused stands behind the verb.
    fn interrupted(&self) -> Option<Found> {
        let view = self.view;
        let object = inverted(view, self.cue, false)
            .is_some_and(|mention| view.node(mention.nodes.end).is_some_and(|node| !node.is_punctuation()));
        self.before().filter(|(mention, _)| {
            let sure = view.is_strong(mention) && opens_clause(view, mention.nodes.start);
            let person = !view.traits.verb_second || view.is_person(mention);
            object && sure && person && !view.traits.inversion_beside_quotes
        })
    }

    /// `Dass man das plane, | nennt | Weber „absurd“`
    fn behind_object_clause(&self) -> Option<Found> {
        let view = self.view;
        let clause = Class::COMPLEMENTIZER.or(Class::CONJUNCTION);
        let opens = view.traits.verb_second && view.is(view.range.start, clause);
        let mention = right_behind(view, self.cue).filter(|mention| opens && view.is_strong(mention))?;
        Some((mention, SpeakerRule::InvertedSubject))
    }

    /// `Weber, der …, | lobt | den Plan`
    fn parted(&self) -> Option<Found> {
        let &Search { view, at, .. } = self;
        let mention = view.first_subject(at).filter(|mention| view.is_strong(mention))?;
        let comma = mention.nodes.end;
        let clause = view.traits.verb_second
            && comma + 1 < at
            && view.kind(comma) == Some(Kind::Comma)
            && view.is(comma + 1, Class::RELATIVE);
        clause.then_some((mention, SpeakerRule::SentenceSubject))
    }

    /// Who stands behind the verb, but whom it has for its object: `He left, | called Lee …` names whom he called.
    fn after_comma(&self) -> Option<Found> {
        let view = self.view;
        self.after().filter(|(mention, _)| {
            let closing = view.kind(mention.nodes.end) != Some(Kind::Word);
            closing || !view.traits.inversion_beside_quotes || view.is(self.cue.last, Class::CLAUSAL)
        })
    }

    /// `Dass man das plane, | findet | er „absurd“`
    fn pronoun_after(&self) -> Option<Found> {
        let &Search { view, cue, .. } = self;
        let other = Class::DETERMINER.or(Class::OBJECT).or(Class::NEUTER).or(Class::PLURAL);
        let person = view.is(cue.end, Class::PRONOUN) && !view.is(cue.end, other);
        let mention = || (view.mention(cue.end..cue.end + 1), SpeakerRule::InvertedSubject);
        (view.traits.verb_second && person).then(mention)
    }
}

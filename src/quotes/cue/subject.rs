//! The subject of a reporting verb.

mod behind_comma;
mod behind_quote;
mod behind_word;
mod inverted;
mod of_clause;
mod participle;

pub(in crate::quotes) use behind_word::opens_with_object;
pub(super) use inverted::{inverted, right_behind};

use super::{Cue, GROUP};
use crate::{
    article::SpeakerRule,
    quotes::{
        class::Class,
        mention::Mention,
        outline::Kind,
        view::{REACH, View},
    },
};
use std::ops::Range;

/// A subject, and the rule that found it.
type Found = (Mention, SpeakerRule);

/// The search for the subject of a verb.
struct Search<'s, 'v, 'o> {
    view: &'s View<'v, 'o>,
    cue: &'s Cue,
    /// The cue before.
    previous: Option<&'s Cue>,
    /// The first of the adverbs right before the verb, or the verb.
    at: usize,
    /// How many marks stand before that, after a quote maybe.
    marks: usize,
}

/// The subject of a verb: by what stands right before it.
pub(super) fn subject(view: &View<'_, '_>, cue: &Cue, previous: Option<&Cue>) -> Option<Found> {
    let search = Search::new(view, cue, previous);
    let before = view.before(search.at);
    let kind = before.and_then(|before| view.kind(before));
    if cue.participle {
        return search.of_participle(kind);
    }
    let after_quote = search.quote().is_some();
    if view.traits.verb_final
        && !after_quote
        && let Some(mention) = search.set_off()
    {
        return Some((mention, SpeakerRule::SentenceSubject));
    }
    match kind {
        _ if before.is_some_and(|before| view.is_marked_name(before)) => {
            search.before().or_else(|| search.after())
        }
        _ if after_quote => search.behind_quote(),
        Some(Kind::Word) if view.is_infinitive(cue.first) => search.of_infinitive(),
        Some(Kind::Comma) if before.is_some_and(|comma| view.ends_apposition(comma)) => search.before(),
        Some(Kind::Comma | Kind::Dash) => search.behind_comma(),
        Some(Kind::Word) if before.is_some_and(|before| view.is(before, Class::AND)) => search.behind_and(),
        Some(Kind::Word) if view.traits.verb_final => search.of_last_verb(),
        Some(Kind::Word | Kind::Close) if view.traits.inversion_beside_quotes => search.before_or_relative(),
        Some(Kind::Word | Kind::Close) => search.behind_word(),
        _ => search.after(),
    }
}

impl<'s, 'v, 'o> Search<'s, 'v, 'o> {
    fn new(view: &'s View<'v, 'o>, cue: &'s Cue, previous: Option<&'s Cue>) -> Self {
        let mut at = cue.first;
        while view
            .before(at)
            .is_some_and(|before| view.is(before, Class::ADVERB) && !view.is(before, Class::CAPITAL))
        {
            at -= 1;
        }
        // `«…», — сказал`
        let punctuation = |&before: &usize| view.node(before).is_some_and(|node| node.is_punctuation());
        let marks = (at.saturating_sub(2)..at).rev().take_while(punctuation).count();
        Search { view, cue, previous, at, marks }
    }

    /// The quote behind which the verb stands, but for adverbs and marks.
    fn quote(&self) -> Option<usize> {
        self.view.before(self.at - self.marks).filter(|&at| self.view.kind(at) == Some(Kind::Quote))
    }

    /// The subject of the verb before.
    fn shared(&self) -> Option<Found> {
        let (mention, _) = self.previous?.subject.as_ref()?;
        Some((mention.clone(), SpeakerRule::SharedSubject))
    }

    /// Who surely opens the sentence before `end`.
    fn opening(&self, end: usize, rule: SpeakerRule) -> Option<Found> {
        let mention = self.view.first_subject(end).filter(|mention| self.view.is_strong(mention))?;
        Some((mention, rule))
    }

    /// Who is set off, where verbs come last, before the next quote or the end of the sentence.
    fn set_off(&self) -> Option<Mention> {
        let view = self.view;
        let quote = |&at: &usize| view.kind(at) == Some(Kind::Quote);
        let end = (self.cue.first..view.range.end).take(REACH).find(quote).unwrap_or(view.range.end);
        view.subject_set_off(end)
    }

    /// Who stands before the verb.
    fn before(&self) -> Option<Found> {
        let &Search { view, cue, .. } = self;
        let mention =
            view.subject_before(cue.first).filter(|mention| !is_object_taken_up(view, cue, mention))?;
        let speaks = || view.is_plausible(&mention) || view.is_bare_noun(&mention);
        let subject = mention.antecedent.is_some() || speaks() && !is_object_alone(view, &mention);
        subject.then_some((mention, SpeakerRule::Subject))
    }

    /// The same, told apart from a relative.
    fn before_or_relative(&self) -> Option<Found> {
        self.before().map(|(mention, rule)| match mention.antecedent {
            Some(_) => (mention, SpeakerRule::Relative),
            None => (mention, rule),
        })
    }

    /// Who stands behind the verb.
    fn after(&self) -> Option<Found> {
        Some((inverted(self.view, self.cue, false)?, SpeakerRule::InvertedSubject))
    }

    /// Who stands behind the verb and ends the sentence: `…, said Lee.`
    fn closing(&self) -> Option<Mention> {
        let &Search { view, cue, .. } = self;
        inverted(view, cue, false).filter(|mention| match view.kind(mention.nodes.end) {
            None | Some(Kind::Stop) => true,
            // `…, said Ann Lee, a clerk in Troy.`
            Some(Kind::Comma) => view.is(cue.last, Class::CLAUSAL) && view.is_full_name(&mention.nodes),
            _ => false,
        })
    }
}

/// Whether a surname in another case than that of a subject opens the sentence, where a verb may go without a subject:
/// `Novákovou | vyzval, aby …`.
fn is_object_alone(view: &View<'_, '_>, mention: &Mention) -> bool {
    let Range { start, end } = mention.nodes;
    let oblique = view.is(start, Class::OBLIQUE) && !view.is(start, Class::PEOPLE.or(Class::DETERMINER));
    view.traits.implied_subjects
        && view.traits.names_last
        && start == view.range.start
        && start + 1 == end
        && oblique
}

/// Whether a relative takes up what somebody calls something, where a verb may go without a subject: `un incendio | que | ha
/// definido como «…»`.
fn is_object_taken_up(view: &View<'_, '_>, cue: &Cue, mention: &Mention) -> bool {
    let plain = view.traits.implied_subjects && view.traits.has_plain_order();
    let Some(thing) = mention.antecedent.as_ref().filter(|_| plain) else { return false };
    let links = Class::COMPLEMENTIZER.or(Class::PREPOSITION).or(Class::CONJUNCTION);
    let calls = view.kind(cue.end + 1) == Some(Kind::Quote)
        && view.is(cue.end, links)
        && !view.is(cue.end, Class::RELATIVE);
    calls && mention.nodes.end == cue.first && !view.is_strong(&view.mention(thing.clone()))
}

/// Whether a mention before a verb that comes second is what is said, not who says it: `Das | sagte Weber am Abend.`
pub(super) fn is_what_is_said(view: &View<'_, '_>, mention: &Mention) -> bool {
    let at = mention.nodes.start;
    let somebody = Class::GENDER.or(Class::PLURAL).or(Class::POSSESSIVE).or(Class::NUMBER);
    mention.nodes.len() == 1
        && (view.is(at, Class::PRONOUN) && view.is(at, Class::NEUTER)
            || view.is(at, Class::DETERMINER) && !view.is(at, somebody))
}

/// Whether a clause begins at `at`, or with adverbs before it.
pub(super) fn opens_clause(view: &View<'_, '_>, start: usize) -> bool {
    let links = Class::CONJUNCTION.or(Class::AND).or(Class::COMPLEMENTIZER).or(Class::RELATIVE);
    let mut at = start;
    while let Some(before) = view.before(at).filter(|before| start - before <= GROUP) {
        if view.node(before).is_some_and(|node| node.kind != Kind::Word || node.is(links)) {
            return true;
        }
        if !view.is(before, Class::ADVERB.or(Class::TIME)) {
            return false;
        }
        at = before;
    }
    true
}

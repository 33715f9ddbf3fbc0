//! The subject of a participle: `…, | adding that …`.

use super::{Found, Search};
use crate::{
    article::SpeakerRule,
    quotes::{
        class::Class,
        cue::{Cue, CueKind},
        indirect::is_inverted,
        mention::Mention,
        noun_phrase::LONGEST,
        outline::{Kind, Node},
        view::{REACH, View},
    },
};
use std::ops::Range;

impl Search<'_, '_, '_> {
    /// Whose participle it is: by what stands before it, the clause's, that of the verb before, or one of its own.
    pub(super) fn of_participle(&self, before: Option<Kind>) -> Option<Found> {
        let &Search { view, cue, previous, at, .. } = self;
        let speaks = |mention: &Mention| match view.traits.bare_clauses {
            true => view.is_name(mention.nodes.clone()),
            false => view.is_strong(mention),
        };
        // `…, Lee said, | adding …`
        let just = |cue: &&Cue| {
            let set_off = view.before(cue.start).is_some_and(|at| view.kind(at) != Some(Kind::Word));
            let comma = at.saturating_sub(1);
            cue.kind == CueKind::Speech
                && !cue.participle
                && (cue.end == comma
                    || set_off && (cue.end..comma).all(|at| view.is(at, Class::TIME.or(Class::ADVERB)))
                    || set_off && is_inverted(cue) && is_adverbial(view, cue.end..comma))
        };
        let main = || self.opening(cue.first, SpeakerRule::SharedSubject);
        let shared = || self.shared();
        match before {
            Some(Kind::Comma) if previous.as_ref().is_some_and(just) => shared().or_else(main),
            Some(Kind::Comma | Kind::Dash | Kind::Quote) | None => main().or_else(shared),
            // `quoted Lee as saying`
            _ if previous.is_some_and(|previous| view.is(previous.last, Class::CITING)) => shared(),
            // `with a crowd chanting`; `a video of Lee saying`
            _ => absolute(view, at)
                .or_else(|| view.subject_before(at).filter(speaks))
                .or_else(|| named_right_before(view, cue))
                .map(|mention| (mention, SpeakerRule::Subject))
                .or_else(main)
                .or_else(shared),
        }
    }
}

/// Whether the nodes are words that a preposition opens, without a clause: `…, a dit Lee | sur Telegram`.
fn is_adverbial(view: &View<'_, '_>, nodes: Range<usize>) -> bool {
    let clause = Class::REPORTING.or(Class::AUXILIARY).or(Class::RELATIVE).or(Class::COMPLEMENTIZER);
    let link = Class::PREPOSITION.or(Class::NOUN_PREPOSITION);
    let within = |at: usize| view.kind(at) == Some(Kind::Word) && (!view.is(at, clause) || view.is(at, link));
    view.is(nodes.start, link) && nodes.into_iter().all(within)
}

/// The person whom a participle right behind the name says more of: `un discours du | président Paul Martin | jugeant que …`.
fn named_right_before(view: &View<'_, '_>, cue: &Cue) -> Option<Mention> {
    let within = view.range.start.max(cue.first.saturating_sub(LONGEST))..cue.first;
    let named = |&at: &usize| view.node(at).is_some_and(Node::is_name);
    let name = within.rev().take_while(named).last()?;
    let role = view.before(name).filter(|&at| view.outline.is_of_person(at));
    let person = role.is_some() || view.begins_full_name(name);
    let alone = cue.first == cue.last && !view.traits.bare_clauses;
    (person && alone).then(|| view.mention(role.unwrap_or(name)..cue.first))
}

/// What stands between a preposition that gives a participle a subject of its own and the participle at `end`:
/// `with | many in the crowd | chanting`.
fn absolute(view: &View<'_, '_>, end: usize) -> Option<Mention> {
    let mut words =
        (view.range.start..end).rev().take(REACH).take_while(|&at| view.kind(at) == Some(Kind::Word));
    let with = words.find(|&at| view.is(at, Class::ABSOLUTE) && !view.is(at, Class::VERB))?;
    let mention = view.mention(with + 1..end);
    (!mention.nodes.is_empty() && view.is_plausible(&mention)).then_some(mention)
}

//! Verbs that close the clause that their helping verb opens.

use super::{
    Cue, GROUP, source::source_before, subject::is_what_is_said, subject::opens_clause, verb::kind_of,
};
use crate::{
    article::SpeakerRule,
    quotes::{class::Class, mention::Mention, outline::Kind, view::View},
};
use std::ops::Range;

/// How far before its participle the helping verb of a clause may stand.
pub(super) const BRACKET: usize = 40;

/// The cue of a participle, or an infinitive, that closes the clause whose helping verb stands further
/// before: `Weber | hat | den Plan „…“ | genannt`; `„…“, | ließ | Weber ihm | ausrichten`.
pub(super) fn bracketed(view: &View<'_, '_>, at: usize) -> Option<Cue> {
    let closes = view
        .node(at + 1)
        .is_none_or(|next| next.kind != Kind::Word || next.is(Class::AND.or(Class::CONJUNCTION)));
    let quote = |at: usize| view.kind(at) == Some(Kind::Quote);
    // `har tidigare | kallat | förslaget ”…”`
    let ahead = || {
        let beside = |&at: &usize| view.kind(at) == Some(Kind::Word) || quote(at);
        (at + 1..at + GROUP).take_while(beside).any(quote)
    };
    if !view.traits.verb_second {
        return None;
    }
    let participle = view.is(at, Class::PAST);
    // `Weber | wird | in der „Post“ | zitiert`
    let cited = Class::BE.when(view.is(at, Class::CITING));
    let helps = if participle { Class::HAVE.or(Class::MODAL).or(cited) } else { Class::MODAL };
    let within = view.range.start.max(at.saturating_sub(BRACKET))..at;
    let linked = Class::PREPOSITION.or(Class::NOUN_PREPOSITION);
    if participle
        && (closes || ahead())
        && let Some(cue) = passive_bracketed(view, at, within.clone(), closes)
    {
        return Some(cue);
    }
    let opens = within.rev().find(|&at| view.is(at, helps) && !view.is(at, linked))?;
    // `hatte er noch | getönt: „…“`
    let around = (opens..at).any(quote) || view.kind(at + 1) == Some(Kind::Colon) || view.is(opens, cited);
    let beside = view.before(opens).is_some_and(|before| {
        quote(before) || view.kind(before) != Some(Kind::Word) && view.before(before).is_some_and(quote)
    });
    // `”…”, | har | dottern | berättat | i förhör`
    if !(beside && (closes || participle) || participle && if closes { around } else { ahead() }) {
        return None;
    }
    let before = || {
        let mention = view.subject_before(opens).filter(|mention| view.is_plausible(mention))?;
        let said = is_what_is_said(view, &mention);
        (!said && opens_clause(view, mention.nodes.start)).then_some((mention, SpeakerRule::Subject))
    };
    let behind = || {
        // `Die „Post“ | hat | berichtet, der Minister komme`: not who comes behind.
        let within = |mention: &Mention| mention.nodes.start < at || !view.traits.capital_nouns;
        let mut mention =
            view.subject_after(opens + 1).filter(|mention| view.is_plausible(mention) && within(mention))?;
        if mention.nodes.start < at {
            mention.nodes.end = mention.nodes.end.min(at);
        }
        Some((mention, SpeakerRule::InvertedSubject))
    };
    let subject = if beside { behind() } else { before().or_else(behind) }?;
    let start = if around && !beside { at } else { opens };
    let end = subject.0.nodes.end.max(at + 1);
    Some(Cue { subject: Some(subject), opens, start, end, ..Cue::new(at, at, kind_of(view.node(at)?.class)) })
}

/// The same of a passive, with its agent between, or with the text that says so before it: `Der Plan | wurde | von Weber
/// „…“ | genannt`, `Im Gutachten | wird | der Plan „…“ | genannt`. Without them nobody says it, whatever else the form
/// of the participle may be: `Der Plan | wird | als „…“ | bezeichnet`.
fn passive_bracketed(view: &View<'_, '_>, at: usize, within: Range<usize>, closes: bool) -> Option<Cue> {
    let opens =
        within.rev().find(|&at| view.is(at, Class::AUXILIARY)).filter(|&at| view.is(at, Class::BE))?;
    let text = |mention: &Mention| mention.nodes.clone().any(|at| view.is(at, Class::SPEECH_NOUN));
    let by = (opens + 1..at).find(|&at| view.is(at, Class::AGENT));
    let agent = by.filter(|_| closes).and_then(|by| view.named_behind(by + 1));
    // `wird | ja von einigen Bauern`: what stands elsewhere may be joined to a noun.
    let adverbs = |by: usize| (opens + 1..by).all(|at| view.is(at, Class::ADVERB));
    let beside = |mention: &Mention| by.is_some_and(adverbs) && view.is_plausible(mention);
    let subject = match agent.filter(|mention| view.is_person(mention) || beside(mention)) {
        Some(mut mention) => {
            mention.nodes.end = mention.nodes.end.min(at);
            Some((mention, SpeakerRule::Agent))
        }
        None => source_before(view, opens).filter(text).map(|mention| (mention, SpeakerRule::According)),
    };
    let cue = Cue { start: at, opens, ..Cue::new(at, at, kind_of(view.node(at)?.class)) };
    let quoted = |from: usize| (from..at).any(|at| view.kind(at) == Some(Kind::Quote));
    let Some((mention, rule)) = subject else {
        let comma = (opens..at).any(|at| view.kind(at) == Some(Kind::Comma));
        let nobody = view.is(at, Class::VERB) && closes && !comma && quoted(opens);
        return nobody.then_some(Cue { passive: true, ..cue });
    };
    let from = if by.is_some() { mention.nodes.end } else { opens };
    (quoted(from) || !closes).then_some(Cue { subject: Some((mention, rule)), ..cue })
}

/// Whether the helping verb of the participle at `at` stands behind it, and closes the clause, which has a quote in it or
/// before it: `der ihn „…“ | genannt hatte`.
pub(super) fn is_helped_behind(view: &View<'_, '_>, at: usize) -> bool {
    let closes = |at: usize| view.node(at).is_none_or(|node| node.kind != Kind::Word || node.is(Class::AND));
    let quoted = || {
        (view.range.start.max(at.saturating_sub(BRACKET))..at).any(|at| view.kind(at) == Some(Kind::Quote))
    };
    view.is(at + 1, Class::HAVE) && closes(at + 2) && quoted()
}

//! What a source reports that no verb has: `According to Lee, | …`

use super::{
    Form, LONGEST, Report,
    end::{SUBJECT, report_end},
    introduction::{INTRODUCTION, MOOD, begins_subordinate, is_infinitive_with_zu},
    parenthetical::{behind_dateline, is_adverbial, is_finite, rest},
    reach, report, trimmed,
};
use crate::{
    article::QuoteRule,
    quotes::{
        class::Class,
        cue::{Cue, CueKind},
        mention::Mention,
        outline::Kind,
        view::{REACH, View},
    },
};

/// How many cues on either side may be what an according-to phrase seems to report.
const NEAR: usize = 3;
/// How many nodes an apposition to the name of a source may have.
const APPOSITION: usize = 16;

/// What the source that is number `number` of `cues` reports, unless a verb does.
pub(super) fn of_source(view: &View<'_, '_>, cues: &[Cue], number: usize) -> Option<Report> {
    let cue = cues.get(number)?;
    let later = cues.get(number + 1..).unwrap_or_default();
    let report = according(view, cue, later)?;
    // `Für sie sei es ein Geschenk, | sagt Lee`, `Lee, | nach dem Stück befragt, sagt …`: nobody reports a cue.
    let of_cue = |other: &Cue| other.start <= report.nodes.start && report.nodes.end <= other.end;
    let mut near = cues.iter().skip(number.saturating_sub(NEAR)).take(2 * NEAR + 1);
    // `据 | 警方 | 介绍，…`: the verb reports it.
    let named = |cue: &Cue| cue.subject.as_ref().map(|(mention, _)| mention.nodes.clone());
    let same = |later: &Cue| later.start < report.nodes.start && named(later) == named(cue);
    let verb = !view.traits.verb_second && later.first().is_some_and(same);
    // `به گزارش ایسنا، وزیر گفت: …`: the verb reports, where it comes last.
    let colon = |later: &Cue| view.kind(later.end) == Some(Kind::Colon);
    let verb = verb || view.traits.verb_final && later.iter().take(NEAR).any(colon);
    (!verb && !near.any(of_cue)).then_some(report)
}

/// `According to X, …`, or `…, according to X`.
fn according(view: &View<'_, '_>, cue: &Cue, later: &[Cue]) -> Option<Report> {
    // `Most – jak dodał – …`: it says of a quote whose it is, and of nothing else.
    if cue.implied {
        return None;
    }
    // `…, | según explicó X`
    let source = if view.is(cue.first, Class::ACCORDING) { cue.first } else { cue.start };
    let source = if view.is(source, Class::ACCORDING) { source } else { cue.first };
    let before = view.before(source);
    let opens = before.is_none_or(|at| {
        // `Mais, | selon le maire, le pont est fermé`
        let led = || view.kind(at) == Some(Kind::Comma) && is_adverbial(view, behind_dateline(view)..at);
        let marks = matches!(view.kind(at), Some(Kind::Comma | Kind::Dash | Kind::Quote));
        !marks && at < view.range.start + 2 || led()
    });
    let behind = view.is(cue.first, Class::BEHIND)
        || view.is(cue.first, Class::POSSESSIVE) && !view.traits.sources.is_empty();
    if behind && view.before(cue.start).is_none_or(|at| view.kind(at) == Some(Kind::Word)) {
        return around_source(view, cue, later);
    }
    if opens {
        if let Some(start) = behind_source(view, cue) {
            return report(view, QuoteRule::AccordingTo, start..reach(view, cue));
        }
        let comma = (cue.end..reach(view, cue)).find(|&at| view.kind(at) == Some(Kind::Comma))?;
        let comma = behind_apposition(view, cue, comma)
            .or_else(|| behind_relative(view, cue, comma))
            .unwrap_or(comma);
        return report(view, QuoteRule::AccordingTo, comma + 1..reach(view, cue));
    }
    // `Il passe, | pour Morel, devant le mur`: an everyday preposition names a source only where it opens.
    let plain = view.traits.has_plain_clauses();
    let link = Class::PREPOSITION.or(Class::NOUN_PREPOSITION);
    if view.is(cue.first, Class::WEAK) && (plain || view.traits.capital_nouns && view.is(cue.first, link)) {
        return None;
    }
    let mut end = before?;
    // `Un pont qui, | selon X, | …`, `… y según X, | …`: what a relative or a conjunction opens goes on behind it.
    let clause = Class::RELATIVE.or(Class::COMPLEMENTIZER).or(Class::AND);
    let set_off = view.kind(end) == Some(Kind::Comma);
    let opened = if set_off { view.before(end) } else { Some(end) };
    if opened.is_some_and(|at| view.is(at, clause)) {
        let comma = (cue.end..reach(view, cue)).find(|&at| view.kind(at) == Some(Kind::Comma));
        if let Some(comma) = comma.filter(|_| plain) {
            return report(view, QuoteRule::AccordingTo, comma + 1..reach(view, cue));
        }
        // `et beløb, som | ifølge X | er …`
        if view.traits.verb_second && !set_off && view.kind(cue.end) == Some(Kind::Word) {
            let end = report_end(view, cue, later, cue.end, Form::Clause);
            return report(view, QuoteRule::AccordingTo, cue.end..end);
        }
    }
    // `…, toujours | selon X`
    while view.is(end, Class::ADVERB) {
        end = view.before(end)?;
    }
    let end = if matches!(view.kind(end), Some(Kind::Comma | Kind::Dash)) { end } else { end + 1 };
    let mut report = report(view, QuoteRule::AccordingTo, behind_dateline(view)..end)?;
    // `Die Brücke soll | laut Weber | im Mai fallen`
    let within = view.traits.verb_second && view.kind(end - 1) == Some(Kind::Word) && end == source;
    report.rest = match within && view.kind(cue.end) == Some(Kind::Word) {
        true => trimmed(view, cue.end..report_end(view, cue, later, cue.end, Form::Clause)),
        false => rest(view, cue, later),
    };
    Some(report)
}

/// Where a clause begins behind a comma that its verb tells to be reported, by its mood or as an infinitive: `Weber sagte
/// am Montag, | er sei krank`, `kündigte an, | das zu ändern`.
pub(super) fn behind_comma(view: &View<'_, '_>, cue: &Cue) -> Option<usize> {
    let weak = view.is(cue.first, Class::WEAK) && view.is(cue.last, Class::WEAK);
    let speaks = cue.kind != CueKind::According && !cue.passive && !weak;
    let somebody = |at: usize| {
        let other = Class::NEUTER.or(Class::INDEFINITE).or(Class::SPEECH_PERSON);
        let pronoun = view.is(at, Class::PRONOUN) && !view.is(at, other.or(Class::DETERMINER));
        pronoun
            || view.is(at, Class::PEOPLE)
            || view.node(at).is_some_and(|node| node.is_name() || node.is_quote())
    };
    let (mention, _) = cue.subject.as_ref().filter(|_| speaks && view.traits.capital_nouns)?;
    if !mention.nodes.clone().any(somebody) {
        return None;
    }
    let limit = reach(view, cue).min(cue.end + INTRODUCTION);
    let mut words = (cue.end..limit).skip_while(|&at| view.kind(at) == Some(Kind::Word));
    let start = words.next().filter(|&at| view.kind(at) == Some(Kind::Comma))? + 1;
    if begins_subordinate(view, start) {
        return None;
    }
    // `sagte, | ohne Geld müssten viele schließen`: what may be the reporter's own elsewhere surely is not so near.
    let near = |at: usize| (start + 1..start + MOOD).contains(&at) && view.is(at, Class::REPORTED);
    let mood = |at: usize| view.is_mood(at) || cue.kind == CueKind::Speech && near(at);
    let mut clause =
        (start..limit + REACH).take_while(|&at| view.kind(at).is_some_and(|kind| kind != Kind::Semicolon));
    let infinitive = || {
        let first = (start..limit + REACH).find(|&at| view.kind(at) != Some(Kind::Word));
        let end = first.unwrap_or(view.range.end);
        start <= cue.end + 2
            && cue.kind == CueKind::Speech
            && (start..end).any(|at| is_infinitive_with_zu(view, at, end))
    };
    (clause.any(mood) || infinitive()).then_some(start)
}

/// Where a clause begins that no comma parts from the source before it: `Laut Weber | soll es regnen`, `Zdaniem Lisa | most
/// runie`.
fn behind_source(view: &View<'_, '_>, cue: &Cue) -> Option<usize> {
    let free = view.traits.verb_second || view.traits.names_last && view.traits.implied_subjects;
    let source =
        |mention: &Mention| view.is(mention.nodes.start, Class::POSSESSIVE) || view.is_strong(mention);
    let sure =
        !view.is(cue.first, Class::WEAK) && cue.subject.as_ref().is_some_and(|(mention, _)| source(mention));
    // `Enligt Lis (S) | rasar bron`
    let close = || (cue.end..cue.end + INTRODUCTION).find(|&at| view.kind(at) == Some(Kind::Close));
    let opens = view.kind(cue.end) == Some(Kind::Open);
    let start = if opens { close()? + 1 } else { cue.end };
    if !free || !sure || view.kind(start) != Some(Kind::Word) {
        return None;
    }
    // `Laut Weber | in Troja | soll es regnen`
    let link = Class::NOUN_PREPOSITION.or(Class::PREPOSITION);
    let place = view.traits.verb_second && view.is(start, link);
    let limit = reach(view, cue).min(start + SUBJECT);
    let verb =
        (start..limit).take_while(|&at| view.kind(at) == Some(Kind::Word)).find(|&at| is_finite(view, at));
    Some(verb.filter(|_| place).unwrap_or(start))
}

/// The comma that ends an apposition to the name of who is the source, behind the one at `comma`: `Selon Ann Lee,
/// directrice du club Sol, | …`.
fn behind_apposition(view: &View<'_, '_>, cue: &Cue, comma: usize) -> Option<usize> {
    let named = cue
        .subject
        .as_ref()
        .is_some_and(|(mention, _)| mention.nodes.end == comma && view.is_full_name(&mention.nodes));
    let role = comma + 1 + usize::from(view.is(comma + 1, Class::DETERMINER));
    let verb = |at: usize| {
        view.is(at, Class::AUXILIARY.or(Class::REPORTING))
            && !view.is(at, Class::NOUN_PREPOSITION.or(Class::ROLE))
    };
    let inside = |&at: &usize| view.kind(at) == Some(Kind::Word) && !verb(at);
    let close = comma + 1 + (comma + 1..comma + APPOSITION).take_while(inside).count();
    let ends = view.kind(close) == Some(Kind::Comma) && view.outline.is_of_person(role);
    (named && ends).then_some(close)
}

/// The comma that ends a relative clause that says more of the source, behind the one at `comma`: `Ifølge Lie, som leder
/// klubben, | er brua stengt`.
fn behind_relative(view: &View<'_, '_>, cue: &Cue, comma: usize) -> Option<usize> {
    let source = cue.subject.as_ref().is_some_and(|(mention, _)| mention.nodes.end == comma);
    let opens = |at: usize| {
        // `Selon Ann Lee, ce …`, but `Laut Lee, der …`
        let sure = view.traits.verb_second || !view.is(at, Class::DETERMINER.or(Class::COMPLEMENTIZER));
        view.is(at, Class::RELATIVE) && sure
    };
    if !source || !opens(comma + 1) {
        return None;
    }
    let inside = |&at: &usize| view.kind(at).is_some_and(|kind| kind != Kind::Comma);
    let close = comma + 1 + (comma + 1..comma + APPOSITION).take_while(inside).count();
    (view.kind(close) == Some(Kind::Comma) && !opens(close + 1)).then_some(close)
}

/// What a phrase that stands behind its source reports around it: `Leen mukaan | silta valmistuu`, `Silta valmistuu | Leen mukaan |
/// keväällä`.
fn around_source(view: &View<'_, '_>, cue: &Cue, later: &[Cue]) -> Option<Report> {
    let opens = Class::CONJUNCTION.or(Class::COMPLEMENTIZER).or(Class::RELATIVE);
    let floor = view.range.start.max(cue.start.saturating_sub(LONGEST));
    let mut before = (floor..cue.start).rev();
    let clause = before.find(|&at| view.kind(at) == Some(Kind::Comma) && view.is(at + 1, opens));
    let start = clause.map_or(floor, |comma| comma + 2);
    let verb = later.first().filter(|_| view.traits.verb_final).map_or(usize::MAX, |cue| cue.first);
    let behind = cue.end..report_end(view, cue, later, cue.end, Form::Clause).min(verb);
    // `Tänään | Leen mukaan | …`
    let adverbial =
        (start..cue.start).all(|at| view.is(at, opens.or(Class::ADVERB).or(Class::TIME).or(Class::AND)));
    if adverbial {
        return report(view, QuoteRule::AccordingTo, behind);
    }
    let mut report = report(view, QuoteRule::AccordingTo, start..cue.start)?;
    report.rest = trimmed(view, behind);
    Some(report)
}

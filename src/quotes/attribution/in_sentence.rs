//! Which cue of its sentence a quote belongs to.

use super::{
    CUES, Link, NEAR,
    colon::{is_own_text, label, name_set_off},
    right_behind::{cue_around, cue_right_behind, is_relayed},
    title::{interviewed, opens_title, signature},
    without_cue::{beside_speaker, said_by},
};
use crate::{
    article::{QuoteRule, SpeakerRule},
    letter::is_hiragana,
    quotes::{
        class::Class,
        cue::{self, Cue, CueKind},
        indirect::{self, Report},
        mention::Mention,
        outline::{Kind, Node},
        view::{REACH, View},
    },
};

/// How many nodes may stand between a cue and its quote.
const FAR: usize = 160;

/// The link of the quote that is node `at`, by the cues of its own sentence and what they report; `None`
/// where there is none.
pub(in crate::quotes) fn in_sentence(
    view: &View<'_, '_>,
    cues: &[Cue],
    reports: &[Option<Report>],
    at: usize,
) -> Option<Link> {
    let linked = |rule, (number, cue): (usize, &Cue)| {
        Some(with_subject(view, cues, Link::of_cue(view, rule, Some(number), cue), cue))
    };
    let colon = view.before(at).filter(|&before| view.kind(before) == Some(Kind::Colon));
    if let Some(mention) = colon.and_then(|colon| name_set_off(view, &view.noun_phrase_before(colon)?)) {
        let speaker = Some((mention, SpeakerRule::Colon));
        return Some(Link { speaker, ..Link::new(QuoteRule::Colon) });
    }
    // `鈴木社長「…」`, as against `鈴木社長「…」と述べた`
    let goes_on = |node: &Node| node.is(Class::REPORTING) || view.outline.word(node).starts_with(is_hiragana);
    if !view.node(at + 1).is_some_and(goes_on)
        && let Some(link) = beside_speaker(view, at)
    {
        return Some(link);
    }
    let handing = cue_handing_over(view, cues, at);
    let behind = cue_right_behind(view, cues, at).filter(|(_, behind)| {
        // `called it “…”, | and the mayor hopes for a vote`
        let joined = || view.before(behind.start).is_some_and(|at| view.is(at, Class::AND));
        let other =
            || (joined() || is_in_subordinate(view, cues, reports, at)) && indirect::goes_on(view, behind);
        !view.traits.bare_clauses || !other()
    });
    if let Some(outer) = behind.and_then(|(number, _)| cue_around(view, cues, number, at)) {
        return linked(QuoteRule::CueAtEnd, outer);
    }
    if let Some(cue) = behind.filter(|(number, cue)| !is_relayed(view, cues, *number, cue)) {
        return linked(QuoteRule::CueAfter, cue);
    }
    if at == view.range.start
        && let Some(mention) = signature(view, at + 1)
    {
        let speaker = Some((mention, SpeakerRule::NextSpeaker));
        return Some(Link { speaker, ..Link::new(QuoteRule::Signature) });
    }
    if opens_title(view, at) {
        let speaker = interviewed(view, at).map(|mention| (mention, SpeakerRule::NextSpeaker));
        return Some(Link { speaker, ..Link::new(QuoteRule::Heading) });
    }
    if colon.and_then(|colon| view.noun_phrase_before(colon)).is_some_and(|phrase| is_own_text(view, &phrase))
    {
        return Some(Link { implied: true, ..Link::new(QuoteRule::Colon) });
    }
    if let Some(mention) = label(view, cues, at) {
        let speaker = Some((mention, SpeakerRule::Colon));
        return Some(Link { speaker, ..Link::new(QuoteRule::Colon) });
    }
    if let Some(cue) = cue::unlisted(view, at) {
        return Some(Link::of_cue(view, QuoteRule::CueAfter, None, &cue));
    }
    let following = cues.partition_point(|cue| cue.first < at);
    let before = cues
        .get(..following)
        .and_then(|cues| cues.iter().enumerate().next_back())
        .filter(|(_, cue)| !barred(view, cue.last, at));
    // What somebody thinks is what somebody else says they think: `X said he hoped “…”`.
    let before = before.map(|(number, cue)| {
        let saying =
            cues.get(..number).unwrap_or_default().iter().enumerate().rev().take(3).find(|(_, earlier)| {
                // `X said …, while Y hopes …`
                let apart = !view.traits.object_clauses
                    && (earlier.end..cue.start).any(|at| view.is(at, Class::CONJUNCTION));
                // `Selon X, Y | veut « … »`
                let source = earlier.kind == CueKind::According && earlier.start == view.range.start;
                (earlier.kind == CueKind::Speech || source && !view.traits.object_clauses)
                    && !earlier.passive
                    && !apart
                    && !barred(view, earlier.last, at)
            });
        match saying {
            Some(saying) if cue.kind == CueKind::Belief && !is_possessed(view, cue, at) => saying,
            Some((source, earlier)) if is_of_source(view, earlier, cue) => (source, earlier),
            _ => (number, cue),
        }
    });
    // What is said within what somebody says is theirs: `X said Y had called it “…”`.
    let near = following.saturating_sub(CUES);
    let own = |(_, cue): (usize, &Cue)| is_possessed(view, cue, at) || is_free_relative(view, cue, at);
    let own = handing.is_some() || before.is_some_and(own);
    // `Lee believes players should be told “…”`: nobody else is named.
    let unnamed = before.is_some_and(|(_, cue)| cue.passive && cue.subject.is_none());
    let outer = cues.iter().zip(reports).enumerate().take(following).skip(near).find(|(_, (cue, report))| {
        let says = cue.kind != CueKind::Belief || unnamed;
        let speaks = says && cue.subject.is_some() && view.traits.bare_clauses;
        speaks && report.as_ref().is_some_and(|report| report.holds(at))
    });
    let outer = outer.filter(|_| !own);
    if outer.is_none() && before.is_some() && handing.is_none() && view.traits.bare_clauses {
        // `Y had called it “…,” a spokesman said.`
        let around =
            cues.iter().zip(reports).enumerate().skip(following).take(CUES).find(|(_, (cue, report))| {
                let whole = |report: &Report| {
                    let closing = report.rule == QuoteRule::Parenthetical && report.rest.is_none();
                    closing && report.holds(at)
                };
                !cue.participle && report.as_ref().is_some_and(whole)
            });
        if let Some((number, (cue, _))) = around {
            return linked(QuoteRule::CueAtEnd, (number, cue));
        }
    }
    let before = outer.map(|(number, (cue, _))| (number, cue)).or(before);
    // `Asked about the date, | the mayor smiled: “…”`
    let asked = |cue: &Cue| {
        let opens = cue.first <= view.range.start + 1;
        colon.is_some() && cue.passive && cue.subject.is_none() && opens
    };
    let before = before.filter(|(_, cue)| !asked(cue));
    // `Le débat s’est conclu par un | « à bientôt » | de Dupont`
    let person = |cue: &Cue| cue.subject.as_ref().is_none_or(|(mention, _)| view.is_strong(mention));
    let before = before.filter(|(_, cue)| person(cue) || said_by(view, at).is_none());
    if let Some(link) = before.and_then(|(_, source)| within_source(view, source, cues.get(following)?, at)) {
        return Some(link);
    }
    if let Some((number, cue)) = before {
        let direct = match cue.kind {
            // `Ann Lee, après le match : « … »`
            CueKind::According => match view.kind(cue.end) {
                Some(Kind::Stop) => false,
                Some(Kind::Colon) => !view.is(cue.first, Class::WEAK),
                _ => true,
            },
            // `Il prévoit la création d’un guichet pour les « … »`
            CueKind::Belief => {
                view.traits.object_clauses
                    || at <= cue.end + NEAR
                    || (cue.end..at).any(|at| view.is(at, Class::COMPLEMENTIZER))
            }
            CueKind::Speech => true,
        };
        if direct {
            return linked(QuoteRule::CueBefore, (number, cue));
        }
    }
    // `…, he said.`: the cue that closes the sentence owns the fragments before it.
    let closing = cues.iter().enumerate().skip(following).take(CUES).find(|(_, cue)| {
        let set_off = view.before(cue.start).is_some_and(|before| {
            view.node(before).is_some_and(|node| node.is_punctuation() || node.is_quote())
        });
        // `l’état de « catastrophe » sera demandé`: by nobody.
        // `“…” announced in May, said Ann Lee`, `“…” to maintain the bridge`
        let sure = view.traits.bare_clauses;
        let anybody = match &cue.subject {
            Some(_) => !(sure && view.is_infinitive(cue.first)),
            None => !(cue.passive || sure),
        };
        // `un des « bouts » est à l’étranger (un Français qui parle avec …)`
        let taken_up = is_relative(cue) && (cue.kind == CueKind::According || view.traits.has_plain_order());
        set_off && anybody && !cue.participle && !taken_up
            || view.traits.verb_final
            || is_within(view, cue, at)
    });
    closing.and_then(|cue| linked(QuoteRule::CueAtEnd, cue))
}

/// The link to the verb behind the quote that is node `at`, where a source tells what somebody else said: `경찰에 따르면 |
/// A씨는 “…”고 말했다`.
fn within_source(view: &View<'_, '_>, source: &Cue, cue: &Cue, at: usize) -> Option<Link> {
    if !view.traits.verb_final || source.kind != CueKind::According || cue.first != at + 1 {
        return None;
    }
    let mention = view.starting_at(source.end).subject_set_off(at)?;
    let speaker = Some((mention, SpeakerRule::SentenceSubject));
    Some(Link { speaker, ..Link::of_cue(view, QuoteRule::CueAtEnd, None, cue) })
}

/// Whether the quote that is node `at` stands in the clause that a cue closes: `Lee | hat vor dem „…“ der Stadt | gewarnt`,
/// `A polgármester | „…” | nevezte`.
fn is_within(view: &View<'_, '_>, cue: &Cue, at: usize) -> bool {
    let other = Class::AND.or(Class::CONJUNCTION);
    let joined = |at: usize| view.node(at).is_some_and(|node| !node.is_punctuation() && !node.is(other));
    let opens = if view.traits.naming_behind { cue.start } else { cue.opens };
    opens < at && cue.first <= at + REACH && (at..cue.first).all(joined)
}

/// The cue before the quote that is node `at` that hands over to it by a comma or a colon: `Park replied on Monday: “…”`.
fn cue_handing_over<'c>(view: &View<'_, '_>, cues: &'c [Cue], at: usize) -> Option<&'c Cue> {
    let mark = view.before(at).filter(|&mark| matches!(view.kind(mark), Some(Kind::Comma | Kind::Colon)))?;
    let cue = cues.get(..cues.partition_point(|cue| cue.first < at))?.last()?;
    let plain = cue.end <= mark && (cue.end..mark).all(|at| view.kind(at) == Some(Kind::Word));
    let named = cue.subject.as_ref().is_some_and(|(mention, _)| view.is_strong(mention));
    let speaks = cue.kind == CueKind::Speech && named && !cue.passive;
    (plain && speaks && (!cue.participle || cue.end == mark)).then_some(cue)
}

/// Whether the quote that is node `at` is what a cue of a subordinate clause before it reports: `While Lee called it “…,”`.
fn is_in_subordinate(view: &View<'_, '_>, cues: &[Cue], reports: &[Option<Report>], at: usize) -> bool {
    let last = cues.partition_point(|cue| cue.first < at).checked_sub(1);
    last.and_then(|last| Some((cues.get(last)?, reports.get(last)?.as_ref()?)))
        .is_some_and(|(cue, report)| indirect::is_subordinate(view, cue) && report.holds(at))
}

/// Whether a cue says what a thing tells by the one whom the preposition that opens the sentence names: `Pour Ann Lee, |
/// la note révèle « … »`.
fn is_of_source(view: &View<'_, '_>, source: &Cue, cue: &Cue) -> bool {
    let opens = source.kind == CueKind::According && source.start == view.range.start;
    let person = |cue: &Cue| cue.subject.as_ref().is_some_and(|(mention, _)| view.is_person(mention));
    let thing = |(mention, _): &(Mention, SpeakerRule)| {
        view.is(mention.nodes.start, Class::DETERMINER) && !view.is_strong(mention)
    };
    opens && view.traits.has_plain_order() && cue.subject.as_ref().is_some_and(thing) && person(source)
}

/// Whether a cue is a noun for what somebody says, with whose it is, before a clause that the quote that is node `at`
/// is a part of: `Lee’s claim that Park was “…”`.
fn is_possessed(view: &View<'_, '_>, cue: &Cue, at: usize) -> bool {
    let clause = || (at.saturating_sub(NEAR).max(cue.end)..at).any(|at| view.is(at, Class::COMPLEMENTIZER));
    cue.noun && clause()
}

/// Whether the subject of a cue takes up a noun phrase before it.
fn is_relative(cue: &Cue) -> bool {
    cue.subject.as_ref().is_some_and(|(mention, _)| mention.antecedent.is_some())
}

/// Whether something between the nodes keeps a cue and a quote apart.
pub(super) fn barred(view: &View<'_, '_>, from: usize, to: usize) -> bool {
    to - from > FAR || (from + 1..to).any(|at| view.kind(at) == Some(Kind::Semicolon))
}

/// Gives a cue without a subject the one of the cue before it, or of the sentence.
fn with_subject(view: &View<'_, '_>, cues: &[Cue], mut link: Link, cue: &Cue) -> Link {
    if link.speaker.is_none() && !cue.passive {
        // `…, że kibice na to liczą, odparł`: one person does not share the verb of many.
        let many = |cue: &Cue| view.is(cue.last, Class::PLURAL);
        let shares = |before: &&Cue| many(before) == many(cue) && !before.passive;
        let earlier = link.number.and_then(|number| {
            let mut near = cues.get(..number)?.iter().rev().take(CUES).filter(shares);
            near.find_map(|cue| cue.subject.clone())
        });
        let shared = earlier.map(|(mention, _)| (mention, SpeakerRule::SharedSubject));
        let first = || {
            let mention = view.first_subject(cue.first)?;
            // Where a verb may go without a subject, only who opens the sentence is surely it.
            let opens = mention.nodes.start == view.range.start && view.is_strong(&mention)
                || view.traits.verb_final
                    && (matches!(view.kind(mention.nodes.end), Some(Kind::Comma | Kind::Open))
                        || view.is(mention.nodes.end, Class::TOPIC));
            (opens || !link.implied).then_some((mention, SpeakerRule::SentenceSubject))
        };
        let unnamed = cue.implied || cue::opens_with_object(view, cue);
        // `Starosta se odvolal, | rozsudek označil za „chybu“`
        let apart = view.before(cue.start).is_some_and(|at| view.kind(at) == Some(Kind::Comma));
        let clause = link.implied && !apart && view.back_to(cue.start, Kind::Comma).is_some();
        link.speaker = shared.or_else(|| if unnamed && !clause { None } else { first() });
    }
    link
}

/// Whether the quote that is node `at` is what somebody calls something: `slammed what Lee called “…”`.
fn is_free_relative(view: &View<'_, '_>, cue: &Cue, at: usize) -> bool {
    let what = |at: usize| view.is(at, Class::COMPLEMENTIZER) && !view.is(at, Class::RELATIVE);
    cue.kind == CueKind::Speech && cue.end == at && view.before(cue.start).is_some_and(what)
}

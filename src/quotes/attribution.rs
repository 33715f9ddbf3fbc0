//! Constructions: how the sentence, or the paragraph, tells whose words stand between marks.

use super::{
    class::Class,
    cue::{self, Cue, CueKind},
    indirect::{self, Report},
    lists::Traits,
    mention::Mention,
    outline::{Kind, Node, Outline},
    quoted,
    view::{REACH, View},
};
use crate::{
    article::{QuoteRule, SpeakerRule},
    letter::is_hiragana,
    span::Span,
};
use std::ops::Range;

/// What is known of a quote once its sentence is read.
#[derive(Debug, Clone)]
pub(super) struct Link {
    pub(super) rule: QuoteRule,
    pub(super) speaker: Option<(Mention, SpeakerRule)>,
    pub(super) cue: Option<Span>,
    /// Number of the cue among those of the sentence.
    pub(super) number: Option<usize>,
    /// Whether the cue leaves its subject out, so that it is who spoke before.
    pub(super) implied: bool,
}

impl Link {
    pub(super) fn new(rule: QuoteRule) -> Self {
        Link { rule, speaker: None, cue: None, number: None, implied: false }
    }

    fn of_cue(view: &View<'_, '_>, rule: QuoteRule, number: Option<usize>, cue: &Cue) -> Self {
        let span = view.outline.span(&(cue.first..cue.last + 1));
        Link {
            speaker: cue.subject.clone(),
            cue: Some(span),
            number,
            implied: cue.implied
                || (view.traits.implied_subjects || goes_on_alone(view, cue)) && !cue.passive,
            ..Link::new(rule)
        }
    }
}

/// Whether a verb without a subject opens the sentence behind an `and`, where names stand last, and so goes on with who
/// spoke before: `И добавил: «…»`.
fn goes_on_alone(view: &View<'_, '_>, cue: &Cue) -> bool {
    let opens = view.traits.names_last && cue.subject.is_none() && cue.first == view.range.start + 1;
    opens && view.is(view.range.start, Class::AND) && !view.is(cue.last, Class::PLURAL.or(Class::DOCUMENT))
}

/// How far before a quote a possessor, or a word for what is said, is looked for.
const NEAR: usize = 5;
/// How many nodes may stand between a cue and its quote.
const FAR: usize = 160;
/// How many cues a search for the right one looks at.
pub(super) const CUES: usize = 12;

/// The link of the quote that is node `at`, by the cues of its own sentence and what they report; `None`
/// where there is none.
pub(super) fn in_sentence(
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

/// Whether the cue says who passes on what somebody says: `X řekl, že „…“, | uvádí ČTK`.
fn is_relayed(view: &View<'_, '_>, cues: &[Cue], number: usize, cue: &Cue) -> bool {
    let agency = |mention: &Mention| {
        mention.nodes.len() == 1
            && view.node(mention.nodes.start).is_some_and(|node| node.is_quote() || node.is(Class::UPPER))
    };
    let said = number.checked_sub(1).and_then(|before| cues.get(before)).is_some_and(|before| {
        before.subject.is_some() && !before.passive && !barred(view, before.last, cue.first)
    });
    said && view.traits.names_last && cue.subject.as_ref().is_some_and(|(mention, _)| agency(mention))
}

/// The cue whose clause begins right behind the quote.
fn cue_right_behind<'c>(view: &View<'_, '_>, cues: &'c [Cue], at: usize) -> Option<(usize, &'c Cue)> {
    let mut next = view.behind_note(at + 1);
    while view.node(next).is_some_and(|node| {
        let and = node.is(Class::AND) && view.traits.bare_clauses;
        matches!(node.kind, Kind::Comma | Kind::Dash | Kind::Close | Kind::Stop)
            || and && view.kind(next - 1) == Some(Kind::Comma)
    }) {
        next += 1;
    }
    let number = cues.partition_point(|cue| cue.first < next);
    let cue = cues.get(number)?;
    // `Lee: „…“ – rivals call for …`
    let labelled = view.before(at).is_some_and(|before| view.kind(before) == Some(Kind::Colon))
        && view.kind(at + 1) == Some(Kind::Dash);
    // `Lee nannte es „…“, | der Minister sagte: „…“`: behind a quote the verb would come first.
    let clause = view.traits.verb_second && number > 0 && cue.start == next;
    let before_verb = cue.subject.as_ref().is_some_and(|(_, rule)| *rule == SpeakerRule::Subject);
    if before_verb && (labelled || clause) {
        return None;
    }
    let mut begin = next;
    // `“…,” as | Lee said`
    let as_said = view.is(begin, Class::CONJUNCTION) && view.is(begin, Class::WEAK);
    // `Die „Roten“, wie die Fans sie nennen, …`: a name, with its article.
    let article = |before: usize| view.outline.is_definite_article(before);
    if as_said && view.traits.verb_second && has_capital(view, at) && view.before(at).is_some_and(article) {
        return None;
    }
    // `, comme | le dit Ann Lee`
    let said_so = view.is(begin, Class::CONJUNCTION) && view.is(begin + 1, Class::OBJECT);
    let right_behind = begin > at + 1 && begin + 1 == cue.start && cue.start == cue.first;
    if as_said || said_so && right_behind {
        begin += 1;
    }
    // `, ska | han ha sagt`
    while begin < cue.start && view.is(begin, Class::ADVERB.or(Class::TIME).or(Class::AUXILIARY)) {
        begin += 1;
    }
    // `the “…” plan that …`, `le journal « … » écrit`: what is said ends with a comma.
    let parted = view.traits.bare_clauses || view.traits.verb_second;
    let set_off = next > at + 1
        || quoted::ends_with_punctuation(view.quoted(at))
        || !parted && !begins_subject(view, at);
    let owned = cue.subject.as_ref().is_some_and(|(mention, rule)| {
        // `„Absurd“ nannte der Minister …`, as against `„Der Sturm“ erzählt die Geschichte …`
        let behind =
            *rule == SpeakerRule::InvertedSubject && (!view.traits.verb_second || view.is_animate(mention));
        behind
            || matches!(rule, SpeakerRule::Enclitic | SpeakerRule::According)
            || mention.antecedent.is_none() && mention.nodes.start == begin
    });
    // `« … » les faits qui lui sont reprochés`, `considera “…” el testimonio de Ana López, que …`
    let things = cue.subject.as_ref().and_then(|(mention, _)| mention.antecedent.clone());
    let object = next == at + 1 && view.before(at).is_some_and(|before| view.is(before, Class::VERB));
    let things = things.is_some_and(|nodes| object || !view.is_strong(&view.mention(nodes)));
    // `“aucune intention” | de céder la place`; `“failed to listen” | to calls for a vote`
    let ends = parted && quoted::ends_with_punctuation(view.quoted(at));
    let complement = next == at + 1 && !ends && view.is_infinitive(cue.start);
    let adjacent = (next..=begin).contains(&cue.start)
        && !cue.participle
        && (set_off || owned)
        && !things
        && !complement;
    // `” Lee Park, a lawyer in Troy who …, said`
    let first = view.traits.bare_clauses || number == 0 || as_said;
    let spoken = first
        && !cue.participle
        && (set_off || !view.traits.bare_clauses)
        && cue.subject.as_ref().is_some_and(|(mention, _)| mention.nodes.start == begin);
    // `als „absurd“ | bezeichnet`: the verb closes the clause of the quote.
    let closes = view.traits.verb_second && next == at + 1 && cue.first == next && !cue.participle;
    let before = |(_, rule): &(Mention, SpeakerRule)| *rule != SpeakerRule::InvertedSubject;
    let closes = closes && cue.subject.as_ref().is_some_and(before);
    // `議員が「…」とただすと、大臣は「…」| と答えた`: not who spoke before in the sentence.
    let named = |cue: &Cue| cue.subject.as_ref().map(|(mention, _)| mention.nodes.clone());
    let other = || {
        number
            .checked_sub(1)
            .and_then(|before| cues.get(before))
            .is_some_and(|before| named(cue).is_some() && named(before) != named(cue))
    };
    let last = view.traits.verb_final && next == at + 1 && cue.first == next;
    let last = last && !(cue.participle || cue.weak) && other();
    (adjacent || spoken || closes || last).then_some((number, cue))
}

/// Whether what stands before the quote that is node `at` makes a noun phrase with it, or it is one by
/// itself: `Le journal « … »`, `« Le Monde » écrit`.
fn begins_subject(view: &View<'_, '_>, at: usize) -> bool {
    let opens = |before: usize| view.kind(before) == Some(Kind::Word) && !view.is(before, Class::REPORTING);
    view.before(at).is_none_or(opens)
}

/// The cue that reports the clause of the quote that is node `at`, which cue number `number` closes: `Viele hätten den
/// Plan „absurd“ genannt, | sagte Weber`.
fn cue_around<'c>(
    view: &View<'_, '_>,
    cues: &'c [Cue],
    number: usize,
    at: usize,
) -> Option<(usize, &'c Cue)> {
    let inner = cues.get(number).filter(|cue| cue.first == at + 1 && view.traits.verb_second)?;
    let outer = cues
        .get(number + 1)
        .filter(|cue| view.before(cue.start).is_some_and(|comma| view.kind(comma) == Some(Kind::Comma)))?;
    let start = view.range.start.max(inner.first.saturating_sub(FAR_CLAUSE));
    let reported = || (start..at).any(|at| view.is(at, Class::REPORTED));
    let behind = outer.subject.as_ref().is_some_and(|(mention, _)| mention.nodes.start > outer.last);
    (outer.kind == CueKind::Speech && behind && reported()).then_some((number + 1, outer))
}

/// Whether something between the nodes keeps a cue and a quote apart.
fn barred(view: &View<'_, '_>, from: usize, to: usize) -> bool {
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

/// The link of the quote that is node `at` right behind who says it, where names stand before roles: `鈴木社長 | 「…」`.
fn beside_speaker(view: &View<'_, '_>, at: usize) -> Option<Link> {
    let speaks = |node: &Node| node.is_name() || node.is(Class::ROLE.or(Class::TITLE));
    let before = view.before(at).filter(|_| view.traits.names_first)?;
    let mention = view.node(before).is_some_and(speaks).then(|| view.noun_phrase_before(at))?;
    let speaker =
        mention.filter(|mention| view.is_strong(mention)).map(|mention| (mention, SpeakerRule::Colon));
    speaker.is_some().then(|| Link { speaker, ..Link::new(QuoteRule::Colon) })
}

/// The link of a quote in a sentence without a cue for it: a colon, a possessor, the subject.
pub(super) fn without_cue(view: &View<'_, '_>, at: usize) -> Option<Link> {
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
    Some(Link {
        speaker: Some((subject, SpeakerRule::SentenceSubject)),
        ..Link::new(QuoteRule::SentenceSubject)
    })
}

/// Whose words those of the quote that is node `at` are, if a name says so behind it: `com um | “até breve” | de Sarmento`.
pub(super) fn said_by(view: &View<'_, '_>, at: usize) -> Option<Mention> {
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

/// Who speaks behind the colon at `colon`.
fn before_colon(view: &View<'_, '_>, colon: usize) -> Option<Mention> {
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

/// Whether a phrase before a colon announces words of whoever spoke before, where verbs come second: `Sein | knappes
/// Urteil: „…“`.
fn is_own_text(view: &View<'_, '_>, phrase: &Mention) -> bool {
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
pub(super) fn last_clause(view: &View<'_, '_>, colon: usize) -> Option<Mention> {
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

/// How far before a colon its clause may begin.
const FAR_CLAUSE: usize = 24;

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
fn label(view: &View<'_, '_>, cues: &[Cue], at: usize) -> Option<Mention> {
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
fn name_set_off(view: &View<'_, '_>, phrase: &Mention) -> Option<Mention> {
    let dash = view.before(phrase.nodes.start).is_some_and(|at| view.kind(at) == Some(Kind::Dash));
    (dash && view.head_name(&phrase.nodes).is_some()).then(|| phrase.clone())
}

/// Whether the quote that is node `at` is what somebody calls something: `slammed what Lee called “…”`.
fn is_free_relative(view: &View<'_, '_>, cue: &Cue, at: usize) -> bool {
    let what = |at: usize| view.is(at, Class::COMPLEMENTIZER) && !view.is(at, Class::RELATIVE);
    cue.kind == CueKind::Speech && cue.end == at && view.before(cue.start).is_some_and(what)
}

/// Who signs what stands before the dash at `dash`, where no more follows: `“…” | — Ann Lee, Troy`.
pub(super) fn signature(view: &View<'_, '_>, dash: usize) -> Option<Mention> {
    if view.kind(dash) != Some(Kind::Dash) {
        return None;
    }
    let nodes = dash + 1..view.phrase_end(dash + 1);
    let end = match view.kind(nodes.end) {
        Some(Kind::Stop) => nodes.end + 1,
        Some(Kind::Comma) => view.range.end,
        _ => nodes.end,
    };
    (end == view.range.end && view.is_name(nodes.clone()) && !has_verb(view, nodes.end..end))
        .then(|| view.mention(nodes))
}

fn has_verb(view: &View<'_, '_>, mut nodes: Range<usize>) -> bool {
    nodes.any(|at| view.is(at, Class::VERB.or(Class::AUXILIARY)))
}

/// Whether a colon or a dash sets what somebody says off from the rest of a title, not the name of a show: `„…“: Lee
/// über Troja`, but `„Let’s Dance“: …`.
fn opens_title(view: &View<'_, '_>, at: usize) -> bool {
    let set_off = matches!(view.kind(at + 1), Some(Kind::Colon | Kind::Dash));
    let inner = view.quoted(at);
    at == 0
        && set_off
        && !inner.ends_with('.')
        && !quoted::is_title(inner)
        && quoted::has_more_words(inner, 1)
}

/// Whom a title names behind the quote at `at`, which opens it: `„…“: | Ann Lee | im Interview`.
fn interviewed(view: &View<'_, '_>, at: usize) -> Option<Mention> {
    let mention = view.mention(at + 2..view.phrase_end(at + 2));
    let link = Class::NOUN_PREPOSITION.or(Class::PREPOSITION);
    // `«…»: Семин | — о победе`
    let behind = mention.nodes.end;
    let topic = view.traits.names_last && view.kind(behind) == Some(Kind::Dash) && view.is(behind + 1, link);
    // `«…»: | начальник полиции | о пожаре`
    let role = view.traits.names_last && view.is(mention.nodes.start, Class::ROLE) && view.is(behind, link);
    let named = role || view.is_name(mention.nodes.clone()) && (topic || view.is_full_name(&mention.nodes));
    let ends = view.node(mention.nodes.end).is_none_or(|node| node.kind != Kind::Word || node.is(link));
    (named && ends && !has_verb(view, mention.nodes.end..view.range.end)).then_some(mention)
}

/// Whether the sentence may name who speaks before it or behind it: it begins with a dash, or ends with a colon.
pub(super) fn may_name_speaker(view: &View<'_, '_>) -> bool {
    let last = view.before(view.range.end).and_then(|last| view.kind(last));
    view.kind(view.range.start) == Some(Kind::Dash) || last == Some(Kind::Colon)
}

/// Who speaks in the next paragraph, where a paragraph ends with a colon.
pub(super) fn hands_over(view: &View<'_, '_>) -> Option<Mention> {
    let last = view.before(view.range.end).filter(|&at| view.kind(at) == Some(Kind::Colon))?;
    before_colon(view, last).filter(|mention| view.is_strong(mention))
}

/// Whether a sentence has nothing but quotes in it, behind its dateline.
pub(super) fn is_free(view: &View<'_, '_>) -> bool {
    let Range { start, end } = view.range;
    (view.behind_dateline(start, end)..end).all(|at| {
        view.node(at).is_some_and(|node| node.is_quote() || node.is_punctuation() || node.is(Class::AND))
    })
}

/// The quote before `at` that the one there is listed with: `“…,” “…” and “…”`.
pub(super) fn listed_with(view: &View<'_, '_>, at: usize) -> Option<usize> {
    let mut before = view.before(at)?;
    for _ in 0..4 {
        let node = view.node(before)?;
        if node.is_quote() {
            return (before + 1 < at).then_some(before);
        }
        let links = Class::AND.or(Class::NOUN_PREPOSITION).or(Class::DETERMINER);
        if node.kind != Kind::Comma && !node.is(links) || node.is(Class::COMPLEMENTIZER) {
            return None;
        }
        before = view.before(before)?;
    }
    None
}

/// The cue inside the marks, between two halves of a quote: `Yes, he said, we will.`
pub(super) fn inside<'a>(inner: &Outline<'a>, passage: usize) -> Option<Link> {
    for sentence in &inner.sentences {
        let view = View::new(inner, passage, sentence, Traits::default());
        let has_comma = sentence
            .nodes
            .clone()
            .any(|at| matches!(view.kind(at), Some(Kind::Comma | Kind::Dash | Kind::Stop)));
        if !has_comma || !sentence.classes.is(Class::VERB.or(Class::PAST)) {
            continue;
        }
        let mut cues = Vec::new();
        cue::find(&view, &mut cues);
        for cue in cues {
            let Some((mention, rule)) = cue.subject.clone() else { continue };
            let inverted = matches!(rule, SpeakerRule::Enclitic | SpeakerRule::InvertedSubject);
            let opens = view.before(cue.start).is_some_and(|before| {
                matches!(view.kind(before), Some(Kind::Comma | Kind::Dash | Kind::Stop))
            });
            // `Não se julga um partido, | julga-se uma firma`: nobody speaks.
            let named = rule == SpeakerRule::Enclitic || view.head_name(&mention.nodes).is_some();
            let speaks = named || mention.nodes.end + 1 < inner.nodes.len();
            if inverted && opens && speaks && !cue.participle && cue.kind == CueKind::Speech {
                let span = inner.span(&(cue.first..cue.last + 1));
                return Some(Link {
                    speaker: Some((mention, rule)),
                    cue: Some(span),
                    ..Link::new(QuoteRule::CueInside)
                });
            }
        }
    }
    None
}

/// Whether a marker says that the quote names a thing and reports nobody: `the so-called “…”`, `“…” | adlı`.
pub(super) fn is_naming(view: &View<'_, '_>, at: usize) -> bool {
    // `dijo que el plan | «es un error»`
    if view.is(at, Class::CLAUSAL) {
        return false;
    }
    // `סיפר | ל"ידיעות" | שהגשר נפל`: who is told.
    let told = |before: usize| {
        let to = view.is(before, Class::NOUN_PREPOSITION) && view.is_glued(before);
        to && view.before(before).is_some_and(|at| view.is(at, Class::REPORTING))
    };
    if view.before(at).is_some_and(told) && indirect::introduces_clause(view, at + 1) {
        return true;
    }
    // `보고서 "…" | 에 따르면`: a text that says so, and its title.
    if view.is(at + 1, Class::ACCORDING) && view.is(at + 1, Class::BEHIND) {
        return true;
    }
    if view.traits.naming_behind && (view.is(at + 1, Class::NAMING) || !view.traits.unspaced) {
        return view.is(at + 1, Class::NAMING);
    }
    let mut before = at;
    // `Das Phänomen hat einen Namen: | „Föhn“`
    let colon =
        view.before(at).filter(|&colon| view.kind(colon) == Some(Kind::Colon) && !has_capital(view, at));
    if let Some(marker) = colon.and_then(|colon| view.before(colon)) {
        let short = !quoted::has_more_words(view.quoted(at), LONGEST_TERM);
        return short
            && view.is(marker, Class::NAMING)
            && !view.is(marker, Class::WEAK.or(Class::BEHIND).or(Class::SPEECH_NOUN));
    }
    if let Some(agent) = agent_before(view, at) {
        before = agent;
    }
    for _ in 0..2 {
        let Some(previous) = view.before(before) else { return false };
        if view.is(previous, Class::NAMING) && !view.is(previous, Class::BEHIND) {
            return !view.is(previous, Class::WEAK) || has_capital(view, at);
        }
        if !view.is(previous, Class::DETERMINER) {
            return false;
        }
        before = previous;
    }
    false
}

/// Where those begin whom a passive names right before the quote that is node `at`: `surnommé | par les gens | « X »`.
fn agent_before(view: &View<'_, '_>, at: usize) -> Option<usize> {
    let floor = view.range.start.max(at.saturating_sub(NEAR));
    let mut words = (floor..at).rev().take_while(|&at| view.kind(at) == Some(Kind::Word));
    let agent = words.find(|&at| view.is(at, Class::AGENT))?;
    let names = view.before(agent).is_some_and(|at| view.is(at, Class::NAMING) && !view.is(at, Class::WEAK));
    (names && view.traits.has_plain_order()).then_some(agent)
}

/// The most words of a term that a colon sets off.
const LONGEST_TERM: usize = 3;

/// Whether the quote that is node `at` is what somebody is tried for: `jugé pour | « fraude »`, `för rån och | ”vållande till
/// annans död”`.
pub(super) fn is_charge(view: &View<'_, '_>, at: usize) -> bool {
    let preposition = Class::NOUN_PREPOSITION.or(Class::PREPOSITION);
    let tried_for = |at: usize| {
        let marker = view.is(at, Class::NAMING) && !view.is(at, Class::WEAK);
        view.is(at, Class::CHARGE) && view.is(at, preposition) || marker
    };
    let Some(before) = view.before(at).filter(|_| view.is(at, Class::CHARGE)) else { return false };
    let listed = if view.is(before, Class::AND) { NEAR } else { 0 };
    (view.range.start.max(before.saturating_sub(listed))..=before).any(tried_for)
}

/// Whether the words of the quote that is node `at` begin with a capital.
pub(super) fn has_capital(view: &View<'_, '_>, at: usize) -> bool {
    !view.quoted(at).starts_with(char::is_lowercase)
}

/// The most words of a nickname.
const LONGEST_NICKNAME: usize = 3;

/// Whether the quote stands inside a name: `Robert “Bob” Lee`.
pub(super) fn is_nickname(view: &View<'_, '_>, at: usize) -> bool {
    let name = |at: usize| view.node(at).is_some_and(|node| node.is_name());
    let short = || !quoted::has_more_words(view.quoted(at), LONGEST_NICKNAME);
    // `“el Rubio” Juan Pérez`
    let epithet = || {
        !view.traits.bare_clauses
            && !view.traits.capital_nouns
            && !quoted::ends_with_punctuation(view.quoted(at))
    };
    name(at + 1) && (view.before(at).is_some_and(name) || epithet()) && short()
}

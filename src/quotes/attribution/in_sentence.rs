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
    let colon = view.before(at).filter(|&before| view.kind(before) == Some(Kind::Colon));
    let following = cues.partition_point(|cue| cue.first < at);
    let search = Search { view, cues, reports, at, colon, following };
    search
        .name_before_colon()
        .or_else(|| search.beside_speaker())
        .or_else(|| search.cue_right_behind())
        .or_else(|| search.without_listed_cue())
        .or_else(|| search.cue_before())
        .or_else(|| search.cue_that_closes())
}

/// The search for the cue of a quote.
struct Search<'s, 'v, 'o> {
    view: &'s View<'v, 'o>,
    cues: &'s [Cue],
    /// What each cue reports.
    reports: &'s [Option<Report>],
    /// The node of the quote.
    at: usize,
    /// The colon right before it.
    colon: Option<usize>,
    /// The number of the first cue behind it.
    following: usize,
}

impl<'s> Search<'s, '_, '_> {
    /// The link to a cue, given its number.
    fn linked(&self, rule: QuoteRule, (number, cue): (usize, &Cue)) -> Link {
        with_subject(self.view, self.cues, Link::of_cue(self.view, rule, Some(number), cue), cue)
    }

    /// Who is set off before a colon: `Ann Lee, mayor: “…”`
    fn name_before_colon(&self) -> Option<Link> {
        let mention = name_set_off(self.view, &self.view.noun_phrase_before(self.colon?)?)?;
        Some(spoken(QuoteRule::Colon, (mention, SpeakerRule::Colon)))
    }

    /// `鈴木社長「…」`, as against `鈴木社長「…」と述べた`
    fn beside_speaker(&self) -> Option<Link> {
        let &Search { view, at, .. } = self;
        let goes_on =
            |node: &Node| node.is(Class::REPORTING) || view.outline.word(node).starts_with(is_hiragana);
        if view.node(at + 1).is_some_and(goes_on) { None } else { beside_speaker(view, at) }
    }

    /// The cue right behind the quote, or the one around that: `“…,” said Lee`.
    fn cue_right_behind(&self) -> Option<Link> {
        let &Search { view, cues, reports, at, .. } = self;
        let (number, behind) = cue_right_behind(view, cues, at).filter(|(_, behind)| {
            // `called it “…”, | and the mayor hopes for a vote`
            let joined = || view.before(behind.start).is_some_and(|at| view.is(at, Class::AND));
            let other = || {
                (joined() || is_in_subordinate(view, cues, reports, at)) && indirect::goes_on(view, behind)
            };
            // `“Marta”, | una vecina | que prefiere …`
            let apposed = || {
                let subject = behind.subject.as_ref().and_then(|(mention, _)| mention.antecedent.as_ref());
                let article = view.outline.is_indefinite_article(at + 2);
                let begins = article && subject.is_some_and(|thing| thing.start == at + 2);
                view.traits.has_plain_order() && at == view.range.start && begins
            };
            if view.traits.bare_clauses { !other() } else { !apposed() }
        })?;
        if let Some(outer) = cue_around(view, cues, number, at) {
            return Some(self.linked(QuoteRule::CueAtEnd, outer));
        }
        let relayed = is_relayed(view, cues, number, behind);
        (!relayed).then(|| self.linked(QuoteRule::CueAfter, (number, behind)))
    }

    /// The link by a signature, a title, a colon, or a verb of saying that no list has.
    fn without_listed_cue(&self) -> Option<Link> {
        let &Search { view, cues, at, colon, .. } = self;
        let signature = if at == view.range.start { signature(view, at + 1) } else { None };
        if let Some(mention) = signature {
            return Some(spoken(QuoteRule::Signature, (mention, SpeakerRule::NextSpeaker)));
        }
        if opens_title(view, at) {
            let speaker = interviewed(view, at).map(|mention| (mention, SpeakerRule::NextSpeaker));
            return Some(Link { speaker, ..Link::new(QuoteRule::Heading) });
        }
        let phrase = colon.and_then(|colon| view.noun_phrase_before(colon));
        if phrase.is_some_and(|phrase| is_own_text(view, &phrase)) {
            return Some(Link { implied: true, ..Link::new(QuoteRule::Colon) });
        }
        if let Some(mention) = label(view, cues, at) {
            return Some(spoken(QuoteRule::Colon, (mention, SpeakerRule::Colon)));
        }
        let cue = cue::unlisted(view, at)?;
        Some(Link::of_cue(view, QuoteRule::CueAfter, None, &cue))
    }

    /// The cue before the quote, or another one that reports it with what stands around it.
    fn cue_before(&self) -> Option<Link> {
        let &Search { view, cues, at, following, .. } = self;
        let before = self.nearest_before();
        let handing = cue_handing_over(view, cues, at).is_some();
        let outer = self.reported_before(before, handing);
        if outer.is_none()
            && before.is_some()
            && !handing
            && let Some(around) = self.report_around()
        {
            return Some(self.linked(QuoteRule::CueAtEnd, around));
        }
        // `Le débat s’est conclu par un | « à bientôt » | de Dupont`
        let person = |cue: &Cue| cue.subject.as_ref().is_none_or(|(mention, _)| view.is_strong(mention));
        let (number, cue) = outer
            .or(before)
            .filter(|(_, cue)| !self.is_question(cue))
            .filter(|(_, cue)| person(cue) || said_by(view, at).is_none())?;
        if let Some(link) = cues.get(following).and_then(|behind| within_source(view, cue, behind, at)) {
            return Some(link);
        }
        self.hands_on(cue).then(|| self.linked(QuoteRule::CueBefore, (number, cue)))
    }

    /// The last cue before the quote, or the one of who says so: what somebody thinks is what somebody else says they
    /// think: `X said he hoped “…”`.
    fn nearest_before(&self) -> Option<(usize, &'s Cue)> {
        let &Search { view, cues, at, following, .. } = self;
        let last = following.checked_sub(1)?;
        // `la mesure, | contestée par les élus, | « reste possible »`
        let number =
            last.checked_sub(usize::from(cues.get(last).is_some_and(|cue| is_insertion(view, cue))))?;
        let cue = cues.get(number).filter(|cue| !barred(view, cue.last, at))?;
        let mut earlier = cues.get(..number).unwrap_or_default().iter().enumerate().rev().take(3);
        let saying = earlier.find(|(_, earlier)| {
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
        let thought = cue.kind == CueKind::Belief && !is_possessed(view, cue, at);
        let says = |(_, earlier): &(usize, &Cue)| thought || is_of_source(view, earlier, cue);
        Some(saying.filter(says).unwrap_or((number, cue)))
    }

    /// The first cue of the last few whose report holds the quote, unless the one before it has it for its own: what is said
    /// within what somebody says is theirs: `X said Y had called it “…”`.
    fn reported_before(&self, before: Option<(usize, &Cue)>, handing: bool) -> Option<(usize, &'s Cue)> {
        let &Search { view, at, following, .. } = self;
        let own = |(_, cue): (usize, &Cue)| is_possessed(view, cue, at) || is_free_relative(view, cue, at);
        if !view.traits.bare_clauses || handing || before.is_some_and(own) {
            return None;
        }
        // `Lee believes players should be told “…”`: nobody else is named.
        let unnamed = before.is_some_and(|(_, cue)| cue.passive && cue.subject.is_none());
        let near = self.reported().take(following).skip(following.saturating_sub(CUES));
        let mut speaking =
            near.filter(|(_, cue, _)| (cue.kind != CueKind::Belief || unnamed) && cue.subject.is_some());
        let (number, cue, _) =
            speaking.find(|(_, _, report)| report.is_some_and(|report| report.holds(at)))?;
        Some((number, cue))
    }

    /// The cue behind the quote whose report is the sentence around it: `Y had called it “…,” a spokesman said.`
    fn report_around(&self) -> Option<(usize, &'s Cue)> {
        let whole = |report: &Report| {
            report.rule == QuoteRule::Parenthetical && report.rest.is_none() && report.holds(self.at)
        };
        let mut behind = self.reported().skip(self.following).take(CUES);
        let (number, cue, _) = behind
            .find(|(_, cue, report)| !cue.participle && report.is_some_and(whole))
            .filter(|_| self.view.traits.bare_clauses)?;
        Some((number, cue))
    }

    /// The cues, with their numbers and what they report.
    fn reported(&self) -> impl Iterator<Item = (usize, &'s Cue, Option<&'s Report>)> + use<'s> {
        let cues = self.cues.iter().zip(self.reports).enumerate();
        cues.map(|(number, (cue, report))| (number, cue, report.as_ref()))
    }

    /// Whether a cue before the colon is what somebody was asked: `Asked about the date, | the mayor smiled: “…”`
    fn is_question(&self, cue: &Cue) -> bool {
        let opens = cue.first <= self.view.range.start + 1;
        self.colon.is_some() && cue.passive && cue.subject.is_none() && opens
    }

    /// Whether a cue before the quote reports what stands so far behind it.
    fn hands_on(&self, cue: &Cue) -> bool {
        let &Search { view, at, .. } = self;
        match cue.kind {
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
        }
    }

    /// The cue that closes the sentence, which owns the fragments before it: `…, he said.`
    fn cue_that_closes(&self) -> Option<Link> {
        let &Search { view, at, .. } = self;
        let mut behind = self.cues.iter().enumerate().skip(self.following).take(CUES);
        let closing = behind.find(|(_, cue)| {
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
            let taken_up =
                is_relative(cue) && (cue.kind == CueKind::According || view.traits.has_plain_order());
            set_off && anybody && !cue.participle && !taken_up
                || view.traits.verb_final
                || is_within(view, cue, at)
        });
        Some(self.linked(QuoteRule::CueAtEnd, closing?))
    }
}

/// The link by a rule to who speaks.
fn spoken(rule: QuoteRule, speaker: (Mention, SpeakerRule)) -> Link {
    Link { speaker: Some(speaker), ..Link::new(rule) }
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

/// Whether a cue is a participle with its agent between commas, which says of what stands before it, and reports nothing
/// behind.
fn is_insertion(view: &View<'_, '_>, cue: &Cue) -> bool {
    let comma = |at: usize| view.kind(at) == Some(Kind::Comma);
    let alone = cue.passive && cue.first == cue.last && view.is(cue.last + 1, Class::AGENT);
    let agent = cue.subject.as_ref().filter(|_| alone);
    agent.is_some_and(|(mention, _)| comma(mention.nodes.end)) && view.before(cue.start).is_some_and(comma)
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

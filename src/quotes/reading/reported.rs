//! What the cues of a sentence report without marks.

use super::{Progress, Reading};
use crate::{
    article::{QuoteKind, QuoteRule, SpeakerRule},
    quotes::{
        attribution,
        class::Class,
        cue::{self, Cue, CueKind},
        draft::Draft,
        echo::is_title,
        indirect::{self, Report},
        mention::Mention,
        outline::{Kind, Node, Sentence},
        view::{REACH, View},
    },
};
use std::ops::Range;

impl Reading<'_, '_> {
    /// Adds what the cues report beyond quotes; gives who spoke before, if a verb without a subject reports that they go on.
    pub(super) fn reports(
        &self,
        view: &View<'_, '_>,
        sentence: &Sentence,
        cues: &[Cue],
        reports: &[Option<Report>],
        progress: &mut Progress,
    ) -> Option<Mention> {
        let around = self.traits.object_clauses;
        let mut goes_on = None;
        for (number, (cue, report)) in cues.iter().zip(reports).enumerate() {
            // `“…,” she said | with a smile`
            let adverbial = |report: &Report| {
                cue.closes && matches!(report.rule, QuoteRule::BareClause | QuoteRule::ObjectClause)
            };
            let report = report.as_ref().filter(|report| (around || !cue.used) && !adverbial(report));
            let Some(report) = report else { continue };
            let implied = || self.implied_speaker(view, sentence, cue, report, progress);
            let speaker = subject_of(view, cues, number).or_else(implied);
            // `Al explicar que …, | la ministra | dijo …`
            let infinitive = view.is(cue.first, Class::PREPOSITION.or(Class::NOUN_PREPOSITION));
            if let Some((mention, SpeakerRule::ImpliedSubject)) = &speaker
                && !infinitive
            {
                goes_on.get_or_insert_with(|| mention.clone());
            }
            // `Four out of ten | said the bridge was old`: what is said surely is, whoever says it.
            let clause = report.rule == QuoteRule::ThatClause
                || report.rule == QuoteRule::BareClause && view.is(cue.last, Class::CLAUSAL);
            if speaker.is_some() || around && (cue.passive || clause && !cue.participle) {
                self.report(view, sentence, cue, report, speaker, progress);
            }
        }
        if around && sentence.classes.is(Class::SPEECH_NOUN) {
            self.unowned(view, sentence, cues, progress);
        }
        goes_on
    }

    /// Who spoke before, where a verb without a subject opens the sentence, or one joined to such: `Añadió que …`,
    /// `Hozzátette, hogy …`.
    fn implied_speaker(
        &self,
        view: &View<'_, '_>,
        sentence: &Sentence,
        cue: &Cue,
        report: &Report,
        progress: &Progress,
    ) -> Option<(Mention, SpeakerRule)> {
        let between = Class::ADVERB.or(Class::TIME).or(Class::AND);
        let other = Class::PLURAL.or(Class::DOCUMENT).or(Class::SPEECH_PERSON);
        let says = match cue.kind {
            CueKind::Speech => report.rule == QuoteRule::ThatClause,
            // `Jak dodał, …`
            CueKind::According => report.rule == QuoteRule::AccordingTo,
            CueKind::Belief => false,
        };
        let says = says && !(cue.passive || cue.participle || cue.noun);
        if !self.traits.implied_subjects || !says {
            return None;
        }
        let near = cue.first <= view.range.start + REACH;
        let comma = |at: usize| view.kind(at) == Some(Kind::Comma);
        let opens = near && (view.range.start..cue.first).all(|at| view.is(at, between) || comma(at));
        // `En su caso, | contó que …`
        let adverbial = || {
            let start = view.range.start;
            let link = Class::PREPOSITION.or(Class::NOUN_PREPOSITION);
            let verb = Class::REPORTING.or(Class::AUXILIARY).or(Class::RELATIVE);
            let inside =
                |at: usize| view.kind(at) == Some(Kind::Word) && (!view.is(at, verb) || view.is(at, link));
            let set_off = view.before(cue.first).filter(|&at| comma(at));
            near && view.is(start, link.or(Class::NUMBER))
                && self.traits.has_plain_order()
                && set_off.is_some_and(|comma| (start..comma).all(inside))
        };
        // `También mostró su dolor y | recordó que …`: no subject stands before.
        let joined = || {
            let and = view.before(cue.first).is_some_and(|at| view.is(at, Class::AND));
            self.traits.has_plain_order() && and && view.first_subject(cue.first).is_none()
        };
        if !opens && !joined() && !adverbial() {
            return None;
        }
        let (mention, block) = progress.last.as_ref().filter(|_| !view.is(cue.last, other))?;
        (block + 1 >= sentence.block).then(|| (mention.clone(), SpeakerRule::ImpliedSubject))
    }

    /// Adds what nouns for what is said report that no cue has: `amid fears that …`.
    fn unowned(&self, view: &View<'_, '_>, sentence: &Sentence, cues: &[Cue], progress: &mut Progress) {
        let nouns = view.numbered().filter(|(_, node)| node.is(Class::SPEECH_NOUN));
        for cue in nouns.filter_map(|(at, _)| cue::unowned(view, at)) {
            let at = cue.first;
            let (earlier, later) = cues.split_at(cues.partition_point(|cue| cue.first <= at));
            let taken = earlier.last().is_some_and(|cue| at <= cue.last);
            let report = if taken { None } else { indirect::unnamed(view, &cue, later) };
            if let Some(report) = report {
                self.report(view, sentence, &cue, &report, None, progress);
            }
        }
    }

    /// Adds what a cue reports.
    fn report(
        &self,
        view: &View<'_, '_>,
        sentence: &Sentence,
        cue: &Cue,
        report: &Report,
        speaker: Option<(Mention, SpeakerRule)>,
        progress: &mut Progress,
    ) {
        let span = view.outline.span(&(cue.first..cue.last + 1));
        for nodes in std::iter::once(&report.nodes).chain(&report.rest) {
            // `По словам мэра, | «Спартак» | уедет`
            let names = |at: usize| {
                let number = progress.links.binary_search_by_key(&at, |(node, ..)| *node);
                let known = number.ok().and_then(|number| progress.links.get(number));
                self.traits.marked_names && known.is_some_and(|(_, _, kind)| *kind == QuoteKind::Unattributed)
            };
            if sentence.has_quotes && !goes_beyond_quotes(view, nodes, self.traits.object_clauses, names) {
                continue;
            }
            let content = view.outline.span(nodes);
            // `coincidieron | al decir | que …`: one report of two verbs.
            let same = |draft: &Draft| draft.passage == view.passage && draft.span == content;
            let mut before = progress.drafts.iter_mut().rev().take(indirect::LATER);
            let before = before.find(|draft| same(draft) && draft.kind == QuoteKind::Indirect);
            if let Some(before) = before.filter(|draft| !draft.silent) {
                before.speaker = before.speaker.take().or_else(|| speaker.clone());
                continue;
            }
            let echoes = report.rule == QuoteRule::Colon
                && is_title(sentence, content.of(view.outline.text))
                && !speaker.as_ref().is_some_and(|(mention, _)| self.names_somebody(mention));
            let draft = Draft::indirect(view.passage, content, report.rule, speaker.clone());
            progress.drafts.push(Draft { cue: Some(span), echoes, silent: report.silent, ..draft });
        }
    }
}

/// Whether something is reported by `nodes` that no quote says, but for one that `names` a thing. `around`: fragments
/// between marks may be a part of it.
fn goes_beyond_quotes(
    view: &View<'_, '_>,
    nodes: &Range<usize>,
    around: bool,
    names: impl Fn(usize) -> bool,
) -> bool {
    let numbered = nodes.clone().zip(view.outline.nodes.get(nodes.clone()).unwrap_or_default());
    let words = || numbered.clone().filter(|(_, node)| node.kind == Kind::Word).count();
    let says = |(at, node): (usize, &Node)| node.is_quote() && !names(at);
    !numbered.clone().any(says) || around && words() >= LEAST_AROUND
}

/// The fewest words that a quote is a part of a reported clause with.
const LEAST_AROUND: usize = 2;

fn subject_of(view: &View<'_, '_>, cues: &[Cue], number: usize) -> Option<(Mention, SpeakerRule)> {
    let cue = cues.get(number)?;
    if cue.subject.is_some() || cue.passive {
        return cue.subject.clone();
    }
    // `Calling it old, | Lee left`
    if indirect::is_opening_participle(view, cue) {
        let mention = view.first_subject(view.range.end).filter(|mention| view.is_strong(mention))?;
        return Some((mention, SpeakerRule::SentenceSubject));
    }
    let earlier = cues
        .get(..number)?
        .iter()
        .rev()
        .take(attribution::CUES)
        .filter(|cue| !cue.passive)
        .find_map(|cue| cue.subject.as_ref());
    match earlier {
        Some((mention, _)) => Some((mention.clone(), SpeakerRule::SharedSubject)),
        None => {
            let mention = view.first_subject(cue.first).filter(|mention| view.is_strong(mention))?;
            Some((mention, SpeakerRule::SentenceSubject))
        }
    }
}

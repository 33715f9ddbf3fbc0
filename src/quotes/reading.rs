//! The sentences of a passage, read in order: who speaks in each, and who speaks on.

mod marked;
mod reported;

use super::{
    attribution::{self, Link},
    class::Class,
    cue::{self, Cue, CueKind},
    draft::Draft,
    indirect::{self, Report},
    lists::Traits,
    mention::Mention,
    outline::{Kind, Node, Outline, Sentence},
    turn,
    view::View,
};
use crate::article::{QuoteKind, QuoteRule, SpeakerRule};
use marked::Linked;
use std::collections::HashMap;

/// What is needed to read a passage.
pub(super) struct Reading<'o, 'a> {
    pub(super) outlines: &'o [Outline<'a>],
    pub(super) traits: Traits,
    /// The links of quotes with a cue inside, by passage and number.
    pub(super) insides: HashMap<(usize, usize), Link>,
}

/// How far the reading of a passage has come.
#[derive(Debug, Default)]
struct Progress {
    drafts: Vec<Draft>,
    /// The cues of the sentence, and what each reports.
    cues: Vec<Cue>,
    /// The quotes of the sentence: node, link and kind.
    links: Vec<Linked>,
    reports: Vec<Option<Report>>,
    /// The last one who spoke, and the block.
    last: Option<(Mention, usize)>,
    /// Whether the last quote was left open at the end of its block.
    open: bool,
    /// The number of the first draft that waits for who speaks next, if any does.
    waiting: Option<usize>,
    /// The sentence before, where nobody speaks in it.
    silent: Option<usize>,
}

impl Progress {
    /// Puts the drafts from number `first` on into the order of the text.
    fn sort(&mut self, first: usize) {
        let drafts = self.drafts.get_mut(first..).unwrap_or_default();
        drafts.sort_by_key(|draft| (draft.span.start, draft.span.end));
    }
}

impl Reading<'_, '_> {
    /// Reads the sentences of a passage, and adds to the drafts.
    pub(super) fn passage(&self, passage: usize, drafts: Vec<Draft>) -> Vec<Draft> {
        let Some(outline) = self.outlines.get(passage) else { return drafts };
        let of_passage = drafts.len();
        let mut progress = Progress { drafts, ..Default::default() };
        for (number, sentence) in outline.sentences.iter().enumerate() {
            let view = View::new(outline, passage, sentence, self.traits);
            let of_sentence = progress.drafts.len();
            let spoke = self.sentence(&view, sentence, &mut progress);
            progress.silent = (!spoke).then_some(number);
            progress.sort(of_sentence);
        }
        let turns = turn::find(outline, passage, self.traits).into_iter().map(|turn| {
            let speaker = Some((turn.speaker, SpeakerRule::Colon));
            let draft = Draft::indirect(passage, outline.span(&turn.nodes), QuoteRule::Colon, speaker);
            Draft { doubtful: !turn.sure, ..draft }
        });
        let before = progress.drafts.len();
        progress.drafts.extend(turns);
        if progress.drafts.len() > before {
            progress.sort(of_passage);
        }
        progress.drafts
    }

    /// Reads a sentence; gives whether somebody speaks in it.
    fn sentence(&self, view: &View<'_, '_>, sentence: &Sentence, progress: &mut Progress) -> bool {
        let may_report = sentence.classes.is(Class::REPORTING.or(Class::ACCORDING).or(Class::SPEECH_NOUN));
        if !may_report && !sentence.has_quotes && !attribution::may_name_speaker(view) {
            return self.goes_on(view, sentence, progress);
        }
        let mut cues = std::mem::take(&mut progress.cues);
        let mut reports = std::mem::take(&mut progress.reports);
        cues.clear();
        if may_report {
            cue::find(view, &mut cues);
        }
        reports.clear();
        reports.extend((0..cues.len()).map(|number| indirect::content(view, &cues, number)));
        let mut spoke = attribution::signature(view, view.range.start);
        if let Some(mention) = &spoke {
            let signed = |draft: &&mut Draft| {
                let before = draft.free.is_some_and(|block| block + 1 == sentence.block);
                before && draft.passage == view.passage && draft.rule != QuoteRule::Signature
            };
            let before = progress.drafts.iter_mut().rev().take_while(signed);
            for draft in before.filter(|draft| draft.kind != QuoteKind::Unattributed) {
                draft.speaker = Some((mention.clone(), SpeakerRule::NextSpeaker));
                draft.rule = QuoteRule::Signature;
            }
        }
        if sentence.has_quotes {
            spoke = self.quotes(view, sentence, &mut cues, &reports, progress);
        }
        let implied = self.reports(view, sentence, &cues, &reports, progress);
        let goes_on = cues.is_empty() && !sentence.has_quotes && self.goes_on(view, sentence, progress);
        let named = |cue: &Cue| cue.subject.as_ref().map(|(mention, _)| mention.clone());
        let speech = || cues.iter().filter(|cue| cue.kind == CueKind::Speech);
        // `When Lee asked for more, | Park recalls, the town laughed. “…”`
        let main = |cue: &&Cue| !indirect::is_subordinate(view, cue);
        let animate = |cue: &&Cue| {
            !self.traits.verb_second
                || cue.subject.as_ref().is_some_and(|(mention, _)| view.is_animate(mention))
        };
        // `Essa universalidade explica o motivo. “…”, | pontua.`: a thing says nothing more.
        let plain = self.traits.implied_subjects && self.traits.has_plain_order();
        let named = |cue: &Cue| named(cue).filter(|mention| !plain || view.may_go_on(mention));
        // `…, comme l’explique Ann Lee : | « … »`: who speaks last hands over to the next paragraph.
        let colon = view.before(view.range.end).is_some_and(|at| view.kind(at) == Some(Kind::Colon));
        let handed = colon && !self.traits.bare_clauses;
        let last = || speech().rev().filter(|_| handed).filter(animate).find_map(named);
        let spoke = spoke
            .or(implied)
            .or_else(last)
            .or_else(|| speech().filter(animate).filter(main).find_map(named))
            .or_else(|| speech().filter(animate).find_map(named))
            .or_else(|| speech().find_map(named))
            .or_else(|| cues.iter().find_map(named))
            .or_else(|| attribution::hands_over(view));
        // Who speaks in the sentence speaks on in the next ones.
        let speaks = spoke.is_some() || goes_on;
        if let Some(mention) = spoke {
            let first = progress.waiting.take().unwrap_or(progress.drafts.len());
            for draft in progress.drafts.iter_mut().skip(first) {
                if draft.waits.take().is_some_and(|last| sentence.block <= last) {
                    draft.speaker = Some((mention.clone(), SpeakerRule::NextSpeaker));
                }
            }
            progress.last = Some((mention, sentence.block));
        }
        progress.cues = cues;
        progress.reports = reports;
        speaks
    }

    /// Who the sentence before is about, where nobody speaks in it: `The mayor is not amused. “…”`
    fn topic(&self, view: &View<'_, '_>, sentence: &Sentence, progress: &Progress) -> Option<Mention> {
        let before = view.outline.sentences.get(progress.silent?)?;
        let view = View::new(view.outline, view.passage, before, self.traits);
        // `The game ended in a draw, and | Ann Lee | was not amused.`
        let last = attribution::last_clause(&view, before.nodes.end);
        if let Some(mention) = last.filter(|_| before.block == sentence.block) {
            return Some(mention);
        }
        let inverted = || view.inverted_full_name().filter(|_| before.block == sentence.block);
        if let Some(mention) = inverted() {
            return Some(mention);
        }
        let mention = view.first_subject(before.nodes.end).or_else(|| view.first_full_name())?;
        // `Recibe | a este diario.`, `Favoreció | involucrar a los jóvenes.`: the capital is that of the sentence.
        let alone = mention.nodes.len() == 1 && mention.nodes.start == before.nodes.start;
        let links = Class::PREPOSITION.or(Class::NOUN_PREPOSITION).or(Class::DETERMINER);
        let known = Class::PEOPLE.or(Class::PRONOUN).or(Class::UPPER).or(Class::BODY).or(Class::PRESS);
        let behind = mention.nodes.end;
        let object = || view.is(behind, links) || indirect::is_infinitive_form(&view, behind);
        let verb = alone && object() && !view.is(mention.nodes.start, known);
        if verb && self.traits.implied_subjects && self.traits.has_plain_order() {
            return None;
        }
        // Where every noun has a capital, it says nothing of one.
        let somebody = !self.traits.capital_nouns || view.is_person(&mention);
        let speaks = before.block == sentence.block && view.is_strong(&mention) && somebody;
        let start = mention.nodes.start;
        // `After the match, | Ann Lee was not amused.`; `Innego zdania jest | Anna Lis.`
        let other = Class::PREPOSITION.or(Class::NOUN_PREPOSITION).or(Class::AND).or(Class::COMPLEMENTIZER);
        let behind = self.traits.names_last && mention.nodes.clone().any(|at| view.begins_full_name(at));
        let sure = view.before(start).is_some_and(|at| match view.kind(at) {
            Some(Kind::Comma | Kind::Dash) => true,
            _ => behind && !view.is(at, other),
        });
        let definite = view.outline.is_definite_article(start);
        let named = view.is_full_name(&mention.nodes) || definite && view.is_person(&mention);
        let opens = start == before.nodes.start || sure && named;
        (speaks && opens).then_some(mention)
    }

    /// The link of a quote in a sentence whose verb says by its form that it goes on reporting.
    fn reported_mood(&self, view: &View<'_, '_>, sentence: &Sentence, progress: &Progress) -> Option<Link> {
        let (last, block) = progress.last.as_ref().filter(|_| sentence.classes.is(Class::REPORTED))?;
        // `Ich | habe | „gelacht“`: the reporter does.
        let first = |node: &Node| node.is(Class::SPEECH_PERSON) && !node.is(Class::POSSESSIVE);
        if block + 1 < sentence.block || view.nodes.iter().any(first) {
            return None;
        }
        // `Weber glaubt ihm nicht. Er sei „…“`, where who spoke last did so in another paragraph.
        let topic = if *block == sentence.block { None } else { self.topic(view, sentence, progress) };
        let person =
            |mention: &Mention| mention.nodes_in(self.outlines).iter().any(|node| node.is(Class::PEOPLE));
        let mention = topic.filter(person).unwrap_or_else(|| last.clone());
        let speaker = Some((mention, SpeakerRule::PreviousSpeaker));
        Some(Link { speaker, ..Link::new(QuoteRule::ReportedMood) })
    }

    /// Adds a sentence that goes on with what somebody said in its paragraph, as the form of its verb says; gives whether it
    /// does: `Weber will nichts wissen. | Der Ball sei versprungen.`
    fn goes_on(&self, view: &View<'_, '_>, sentence: &Sentence, progress: &mut Progress) -> bool {
        let Some((last, block)) = progress.last.as_ref().filter(|_| sentence.classes.is(Class::REPORTED))
        else {
            return false;
        };
        if *block != sentence.block || !view.has_mood() {
            return false;
        }
        let Some(nodes) = indirect::whole(view) else { return false };
        let speaker = Some((last.clone(), SpeakerRule::PreviousSpeaker));
        let span = view.outline.span(&nodes);
        progress.drafts.push(Draft::indirect(view.passage, span, QuoteRule::ReportedMood, speaker));
        true
    }
}

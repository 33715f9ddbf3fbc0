//! One article: its quotes, in order, each with its speaker.

use super::{
    Passage,
    attribution::{self, Link},
    cast::Cast,
    cue::{self, Cue},
    indirect, kind,
    lists::Lists,
    mention::{Mention, View, span_of},
    outline::{Kind, Outline},
};
use crate::{
    article::{Cue as CueOfQuote, Place, Quote, QuoteKind, QuoteRule, Speaker, SpeakerRule},
    span::Span,
};
use std::collections::HashMap;

/// The quotes of the passages, and the marks without a partner.
pub(super) fn extract(
    passages: &[Passage<'_>],
    lists: &'static Lists,
    indirect: bool,
) -> (Vec<Quote>, Vec<(Place, Span)>) {
    let mut outlines: Vec<Outline<'_>> =
        passages.iter().enumerate().map(|(home, passage)| Outline::new(passage, home, lists)).collect();
    let unpaired = outlines
        .iter()
        .flat_map(|outline| outline.unpaired.iter().map(|span| (outline.place, *span)))
        .collect();
    if outlines.iter().all(|outline| outline.marked.is_empty()) && !indirect {
        return (Vec::new(), unpaired);
    }
    let cast = Cast::new(&outlines, lists);
    let insides = if lists.has_trait("cues-inside") { insides(&mut outlines, lists) } else { HashMap::new() };
    let reading = Reading { outlines: &outlines, lists, indirect, insides };
    let drafts = (0..passages.len()).flat_map(|passage| reading.passage(passage)).collect();
    (finish(&outlines, drafts, cast), unpaired)
}

/// The cues that stand inside marks. Their mentions stand in outlines of their own, which are added.
fn insides(outlines: &mut Vec<Outline<'_>>, lists: &'static Lists) -> HashMap<(usize, usize), Link> {
    let mut links = HashMap::new();
    for passage in 0..outlines.len() {
        for quote in 0..outlines.get(passage).map_or(0, |outline| outline.marked.len()) {
            let number = outlines.len();
            let found = outlines.get(passage).and_then(|outline| {
                let inner = outline.inside(quote, lists)?;
                let link = attribution::inside(&inner, number)?;
                Some((inner, link))
            });
            if let Some((inner, link)) = found {
                outlines.push(inner);
                links.insert((passage, quote), link);
            }
        }
    }
    links
}

/// A quote before its speaker has a name.
#[derive(Debug)]
struct Draft {
    passage: usize,
    span: Span,
    kind: QuoteKind,
    rule: QuoteRule,
    cue: Option<Span>,
    speaker: Option<(Mention, SpeakerRule)>,
}

/// What the paragraph so far tells about who is speaking.
#[derive(Debug, Default)]
struct Speech {
    /// The last one who spoke, with the block and the sentence.
    last: Option<(Mention, usize, usize)>,
    /// Whether the last quote was left open at the end of its block.
    open: bool,
}

/// What is needed to read a passage.
struct Reading<'o, 'a> {
    outlines: &'o [Outline<'a>],
    lists: &'static Lists,
    indirect: bool,
    insides: HashMap<(usize, usize), Link>,
}

impl Reading<'_, '_> {
    /// Reads the sentences of a passage.
    fn passage(&self, passage: usize) -> Vec<Draft> {
        let Some(outline) = self.outlines.get(passage) else { return Vec::new() };
        let lists = self.lists;
        let mut drafts: Vec<Draft> = Vec::new();
        let mut speech = Speech::default();
        // Drafts that wait for who speaks next: their numbers, and their block.
        let mut waiting: Vec<(usize, usize, bool)> = Vec::new();
        let nouns = lists.has_trait("object-clauses");
        let bare = lists.has_trait("bare-clauses");
        for (number, sentence) in outline.sentences.iter().enumerate() {
            let view = View { outline, passage, range: sentence.nodes.clone() };
            let cues = cue::find(&view);
            let free = attribution::is_free(&view);
            let mut used = vec![false; cues.len()];
            let mut spoke: Option<Mention> = None;
            let mut links: Vec<(usize, Option<Link>, QuoteKind)> = Vec::new();
            for at in sentence.nodes.clone() {
                let Some(Kind::Quote(quote)) = view.kind(at) else { continue };
                let Some(marked) = outline.marked.get(quote).copied() else { continue };
                let listed = attribution::listed_with(&view, at)
                    .and_then(|before| links.iter().rev().find(|(node, ..)| *node == before));
                let inside = self.insides.get(&(passage, quote)).cloned();
                let mut link = inside.or_else(|| attribution::in_sentence(&view, &cues, at));
                if let (None, Some((_, before, _))) = (&link, listed) {
                    link = before.clone();
                }
                let mut wait = false;
                if link.is_none() && !free {
                    link = attribution::without_cue(&view, at);
                }
                let standing = free && link.is_none();
                if standing {
                    (link, wait) = free_link(&speech, sentence.block, number, sentence.heading);
                }
                let naming = attribution::is_naming(&view, at)
                    || listed.is_some_and(|(_, _, kind)| *kind == QuoteKind::Unattributed);
                let nickname = attribution::is_nickname(&view, at);
                let kind = if naming || nickname {
                    QuoteKind::Unattributed
                } else {
                    kind::kind_of(&view, at, quote, link.as_ref())
                };
                if let Some(number) = link.as_ref().and_then(|link| link.number) {
                    if let Some(used) = used.get_mut(number) {
                        *used = true;
                    }
                }
                if let (Some((mention, _)), true) =
                    (link.as_ref().and_then(|link| link.speaker.as_ref()), kind != QuoteKind::Unattributed)
                {
                    spoke = Some(mention.clone());
                }
                if kind != QuoteKind::Unattributed
                    && link.as_ref().is_none_or(|link| link.speaker.is_none())
                    && wait
                {
                    waiting.push((drafts.len(), sentence.block, sentence.heading));
                }
                speech.open = marked.goes_on;
                links.push((at, link.clone(), kind));
                drafts.push(draft(passage, marked.inner, kind, link, naming, nickname));
            }
            if self.indirect {
                for (cue_number, cue) in cues.iter().enumerate() {
                    if used.get(cue_number).copied().unwrap_or(true) {
                        continue;
                    }
                    let Some(report) = indirect::content(&view, &cues, cue_number, nouns, bare) else {
                        continue;
                    };
                    if report.nodes.clone().any(|at| view.node(at).is_some_and(|node| node.is_quote())) {
                        continue;
                    }
                    let speaker = subject_of(&view, &cues, cue_number);
                    if speaker.is_none() {
                        continue;
                    }
                    drafts.push(Draft {
                        passage,
                        span: span_of(outline, &report.nodes),
                        kind: QuoteKind::Indirect,
                        rule: report.rule,
                        cue: Some(span_of(outline, &(cue.first..cue.last + 1))),
                        speaker,
                    });
                }
            }
            // Who speaks in the sentence speaks on in the next ones.
            let spoke = spoke.or_else(|| {
                cues.iter().rev().find_map(|cue| cue.subject.as_ref().map(|(mention, _)| mention.clone()))
            });
            if let Some(mention) = spoke {
                for (draft, block, heading) in waiting.drain(..) {
                    if block == sentence.block || heading || block + 1 == sentence.block {
                        if let Some(draft) = drafts.get_mut(draft) {
                            draft.speaker = Some((mention.clone(), SpeakerRule::NextSpeaker));
                        }
                    }
                }
                speech.last = Some((mention, sentence.block, number));
            }
        }
        drafts
    }
}

fn subject_of(view: &View<'_, '_>, cues: &[Cue], number: usize) -> Option<(Mention, SpeakerRule)> {
    let cue = cues.get(number)?;
    if let Some(subject) = &cue.subject {
        return Some(subject.clone());
    }
    if cue.passive {
        return None;
    }
    let earlier = cues.get(..number)?.iter().rev().find_map(|cue| cue.subject.as_ref());
    match earlier {
        Some((mention, _)) => Some((mention.clone(), SpeakerRule::SharedSubject)),
        None => view
            .first_subject(cue.first)
            .filter(|mention| view.is_strong(mention))
            .map(|mention| (mention, SpeakerRule::SentenceSubject)),
    }
}

/// The link of a quote that is a sentence of its own, and whether the next speaker may be its own.
fn free_link(speech: &Speech, block: usize, _sentence: usize, heading: bool) -> (Option<Link>, bool) {
    let link = |rule, mention: &Mention| Link {
        rule,
        speaker: Some((mention.clone(), SpeakerRule::PreviousSpeaker)),
        cue: None,
        number: None,
    };
    let none = |rule| Link { rule, speaker: None, cue: None, number: None };
    if heading {
        return (Some(none(QuoteRule::TakenUp)), true);
    }
    match &speech.last {
        Some((mention, last, _)) if *last == block => (Some(link(QuoteRule::Continued, mention)), false),
        Some((mention, _, _)) if speech.open => (Some(link(QuoteRule::OpenParagraph, mention)), false),
        Some((mention, last, _)) if last + 1 == block => {
            (Some(link(QuoteRule::NextParagraph, mention)), true)
        }
        _ => (Some(none(QuoteRule::TakenUp)), true),
    }
}

fn draft(
    passage: usize,
    span: Span,
    kind: QuoteKind,
    link: Option<Link>,
    naming: bool,
    nickname: bool,
) -> Draft {
    let rule = match &link {
        _ if naming => QuoteRule::NamingMarker,
        _ if nickname => QuoteRule::Nickname,
        Some(link) => link.rule,
        _ => QuoteRule::MarkPair,
    };
    let link = link.filter(|_| kind != QuoteKind::Unattributed);
    let cue = link.as_ref().and_then(|link| link.cue);
    Draft { passage, span, kind, rule, cue, speaker: link.and_then(|link| link.speaker) }
}

/// Resolves the speakers, in the order of the text.
fn finish(outlines: &[Outline<'_>], mut drafts: Vec<Draft>, mut cast: Cast) -> Vec<Quote> {
    drafts.sort_by_key(|draft| (draft.passage, draft.span.start, draft.span.end));
    drafts
        .into_iter()
        .filter_map(|draft| {
            let outline = outlines.get(draft.passage)?;
            let speaker = draft.speaker.and_then(|(mention, rule)| {
                let place = outlines.get(mention.passage)?;
                let name = cast.resolve(outlines, &mention);
                let span = span_of(place, &mention.nodes);
                Some(Speaker { text: span.of(place.text).to_owned(), span, place: place.place, name, rule })
            });
            Some(Quote {
                text: draft.span.of(outline.text).to_owned(),
                span: draft.span,
                place: outline.place,
                kind: draft.kind,
                speaker,
                cue: draft.cue.map(|span| CueOfQuote { text: span.of(outline.text).to_owned(), span }),
                rule: draft.rule,
            })
        })
        .collect()
}

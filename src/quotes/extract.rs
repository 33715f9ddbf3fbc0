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
    quotes::class::Class,
    span::Span,
};

/// The quotes of the passages, and the marks without a partner.
pub(super) fn extract(
    passages: &[Passage<'_>],
    lists: &'static Lists,
    indirect: bool,
) -> (Vec<Quote>, Vec<(Place, Span)>) {
    let outlines: Vec<Outline<'_>> = passages.iter().map(|passage| Outline::new(passage, lists)).collect();
    let unpaired = outlines
        .iter()
        .flat_map(|outline| outline.unpaired.iter().map(|span| (outline.place, *span)))
        .collect();
    if outlines.iter().all(|outline| outline.marked.is_empty()) && !indirect {
        return (Vec::new(), unpaired);
    }
    let drafts = outlines.iter().enumerate().flat_map(|(passage, _)| read(&outlines, passage, lists, indirect)).collect();
    (finish(&outlines, drafts, lists), unpaired)
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

/// Reads the sentences of a passage.
fn read(outlines: &[Outline<'_>], passage: usize, lists: &'static Lists, with_indirect: bool) -> Vec<Draft> {
    let Some(outline) = outlines.get(passage) else { return Vec::new() };
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
        for at in sentence.nodes.clone() {
            let Some(Kind::Quote(quote)) = view.kind(at) else { continue };
            let Some(marked) = outline.marked.get(quote).copied() else { continue };
            let inside = inside(outline, passage, quote, lists);
            let mut link = inside.or_else(|| attribution::in_sentence(&view, &cues, at));
            let mut wait = false;
            if link.is_none() && !free {
                link = attribution::without_cue(&view, at);
            }
            let standing = free && link.is_none();
            if standing {
                (link, wait) = free_link(&speech, sentence.block, number, sentence.heading);
            }
            let naming = attribution::is_naming(&view, at);
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
            if let (Some((mention, _)), true) = (link.as_ref().and_then(|link| link.speaker.as_ref()), kind != QuoteKind::Unattributed) {
                spoke = Some(mention.clone());
            }
            if kind != QuoteKind::Unattributed && link.as_ref().is_none_or(|link| link.speaker.is_none()) && wait {
                waiting.push((drafts.len(), sentence.block, sentence.heading));
            }
            speech.open = marked.goes_on;
            drafts.push(draft(outline, passage, marked.inner, kind, link, naming, nickname));
        }
        if with_indirect {
            for (cue_number, cue) in cues.iter().enumerate() {
                if used.get(cue_number).copied().unwrap_or(true) {
                    continue;
                }
                let Some(report) = indirect::content(&view, &cues, cue_number, nouns, bare) else { continue };
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
        let spoke = spoke.or_else(|| cues.iter().rev().find_map(|cue| cue.subject.as_ref().map(|(mention, _)| mention.clone())));
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
        None => view.first_subject(cue.first).filter(|mention| view.is_strong(mention)).map(|mention| (mention, SpeakerRule::SentenceSubject)),
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
        Some((mention, last, _)) if last + 1 == block => (Some(link(QuoteRule::NextParagraph, mention)), true),
        _ => (Some(none(QuoteRule::TakenUp)), true),
    }
}

/// The cue that stands inside the marks, between two halves of a quote.
fn inside(_outline: &Outline<'_>, _passage: usize, _quote: usize, _lists: &'static Lists) -> Option<Link> {
    None
}

fn draft(outline: &Outline<'_>, passage: usize, span: Span, kind: QuoteKind, link: Option<Link>, naming: bool, nickname: bool) -> Draft {
    let rule = match &link {
        _ if naming => QuoteRule::NamingMarker,
        _ if nickname => QuoteRule::Nickname,
        Some(link) if kind != QuoteKind::Unattributed => link.rule,
        _ => QuoteRule::MarkPair,
    };
    let link = link.filter(|_| kind != QuoteKind::Unattributed);
    let cue = link.as_ref().and_then(|link| link.cue).map(|(first, last)| span_of(outline, &(first..last + 1)));
    Draft { passage, span, kind, rule, cue, speaker: link.and_then(|link| link.speaker) }
}

/// Resolves the speakers, in the order of the text.
fn finish(outlines: &[Outline<'_>], mut drafts: Vec<Draft>, lists: &'static Lists) -> Vec<Quote> {
    drafts.sort_by_key(|draft| (draft.passage, draft.span.start, draft.span.end));
    let mut cast = Cast::new(outlines, lists);
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

const _: Class = Class::NONE;

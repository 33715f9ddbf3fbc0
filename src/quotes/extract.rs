//! One article: its quotes, in order, each with its speaker.

use super::{
    Passage,
    attribution::{self, Link},
    caseless,
    cast::Cast,
    draft::Draft,
    echo::echoes,
    lists::Lists,
    mention::{Mention, is_short},
    outline::Outline,
    reading::Reading,
    tokenizer::Tokenizer,
    words::NormalText,
};
use crate::{
    article::{Cue, Place, Quote, QuoteKind, QuoteRule, Speaker, SpeakerRule},
    span::Span,
};
use std::collections::HashMap;

/// The quotes of the passages, and the marks without a partner.
pub(super) fn extract(
    passages: &[Passage<'_>],
    lists: &'static Lists,
    indirect: bool,
) -> (Vec<Quote>, Vec<(Place, Span)>) {
    let texts: Vec<_> = passages.iter().map(|passage| NormalText::of(passage.text)).collect();
    let mut tokenizers: Vec<_> = passages
        .iter()
        .zip(&texts)
        .map(|(passage, text)| Tokenizer::new(passage.text, text.runs(), lists))
        .collect();
    let mut outlines: Vec<_> = passages
        .iter()
        .zip(&mut tokenizers)
        .enumerate()
        .map(|(home, (passage, tokenizer))| Outline::new(passage, home, tokenizer))
        .collect();
    let unpaired = outlines
        .iter()
        .flat_map(|outline| outline.unpaired.iter().map(|span| (outline.place, *span)))
        .collect();
    if outlines.iter().all(|outline| outline.marked.is_empty()) && !indirect {
        return (Vec::new(), unpaired);
    }
    let insides =
        if lists.traits().cues_inside { insides(&mut outlines, &mut tokenizers) } else { HashMap::new() };
    if lists.traits().caseless {
        caseless::mark_names(&mut outlines, lists);
    }
    let cast = Cast::new(&outlines, lists);
    let reading = Reading { outlines: &outlines, traits: lists.traits(), insides };
    let quotes = |outline: &Outline<'_>| outline.marked.len() + outline.sentences.len();
    let mut drafts = Vec::with_capacity(outlines.iter().map(quotes).sum());
    for passage in 0..passages.len() {
        drafts = reading.passage(passage, drafts);
    }
    let mut quotes = finish(&outlines, drafts, cast);
    if !indirect {
        // They are read all the same: they, too, say who spoke last.
        quotes.retain(|quote| quote.kind != QuoteKind::Indirect);
    }
    (quotes, unpaired)
}

/// The cues that stand inside marks. Their mentions stand in outlines of their own, which are added.
fn insides<'a>(
    outlines: &mut Vec<Outline<'a>>,
    tokenizers: &mut [Tokenizer<'a>],
) -> HashMap<(usize, usize), Link> {
    let mut links = HashMap::new();
    for (passage, tokenizer) in tokenizers.iter_mut().enumerate() {
        for quote in 0..outlines.get(passage).map_or(0, |outline| outline.marked.len()) {
            let number = outlines.len();
            let found = outlines.get(passage).and_then(|outline| {
                let inner = outline.inside(quote, tokenizer)?;
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

/// Resolves the speakers, in the order of the text.
fn finish(outlines: &[Outline<'_>], mut drafts: Vec<Draft>, mut cast: Cast) -> Vec<Quote> {
    echoes(outlines, &mut drafts, &cast);
    let mut quotes = Vec::with_capacity(drafts.len());
    quotes.extend(drafts.iter().filter_map(|draft| {
        let outline = outlines.get(draft.passage)?;
        let named = |(mention, _): &(Mention, SpeakerRule)| cast.names_person(outlines, mention);
        if draft.doubtful && !draft.speaker.as_ref().is_some_and(named) {
            return None;
        }
        // `Die Lage sei ernst`, behind what surely is nobody
        let goes_on = draft.rule == QuoteRule::ReportedMood && draft.kind == QuoteKind::Indirect;
        let speaks = |(mention, _): &(Mention, SpeakerRule)| cast.may_speak(outlines, mention);
        if goes_on && !draft.speaker.as_ref().is_some_and(speaks) {
            return None;
        }
        let speaker = draft.speaker.as_ref().and_then(|(mention, rule)| {
            let place = outlines.get(mention.passage)?;
            let name = cast.resolve(outlines, mention);
            let span = Some(cast.span_of(place, mention)).filter(is_short)?;
            Some(Speaker {
                text: span.of(place.text).to_owned(),
                span,
                place: place.place,
                name,
                rule: *rule,
            })
        });
        if draft.silent {
            return None;
        }
        let cue = draft.cue.filter(is_short);
        Some(Quote {
            text: draft.span.of(outline.text).to_owned(),
            span: draft.span,
            place: outline.place,
            kind: draft.kind,
            speaker,
            cue: cue.map(|span| Cue { text: span.of(outline.text).to_owned(), span }),
            rule: draft.rule,
        })
    }));
    quotes
}

//! Quotes in headings: the article may say the same again, and by whom.

use super::{
    cast::Cast,
    draft::Draft,
    mention::Mention,
    outline::{Node, Outline, Sentence},
    quoted,
};
use crate::{
    article::{QuoteKind, QuoteRule, SpeakerRule},
    letter::{is_alphanumeric, is_caseless},
};
use std::cell::OnceCell;

/// The most words of a quote that opens a title and may be the name of a work.
const NAME_OF_WORK: usize = 3;

/// The fewest words behind a colon that are looked up in the article.
pub(super) const LEAST_ECHO: usize = 2;

/// How many headings with quotes are looked up in the article.
const MOST_ECHOES: usize = 24;

/// Whether a quote of several words stands in a title. What is before its colon need not speak: `Protest in Troy: “We
/// want the bridge”`.
pub(super) fn is_title(sentence: &Sentence, quoted: &str) -> bool {
    let words = || quoted.trim_matches(|char: char| !char.is_alphanumeric()).split_whitespace();
    (sentence.heading || sentence.block == 0) && words().take(LEAST_ECHO).count() == LEAST_ECHO
}

/// Whether a sentence, all between marks, opens a text, and is too long for the name of a work.
pub(super) fn opens_title(outline: &Outline<'_>, sentence: &Sentence) -> bool {
    let quote = outline.nodes.get(sentence.nodes.start).and_then(Node::quote);
    sentence.nodes.start == 0
        && quote.is_some_and(|quote| quoted::has_more_words(outline.quoted(quote), NAME_OF_WORK))
}

/// Gives the quotes in headings the speaker of the quote that has their words.
pub(super) fn echoes(outlines: &[Outline<'_>], drafts: &mut [Draft], cast: &Cast) {
    let words = |draft: &Draft| {
        let text = outlines.get(draft.passage).map_or("", |outline| draft.span.of(outline.text));
        text.to_lowercase()
    };
    let headings: Vec<usize> = drafts
        .iter()
        .enumerate()
        .filter(|(_, draft)| draft.echoes)
        .map(|(number, _)| number)
        .take(MOST_ECHOES)
        .collect();
    if headings.is_empty() {
        return;
    }
    // The words of each draft, once they have been asked for.
    let texts: Vec<OnceCell<String>> = drafts.iter().map(|_| OnceCell::new()).collect();
    for number in headings {
        let Some(draft) = drafts.get(number) else { continue };
        let heading = words(draft);
        let heading = heading.trim_matches(|char: char| !char.is_alphanumeric());
        if heading.is_empty() {
            continue;
        }
        let (passage, span) = (draft.passage, draft.span);
        let speaker = drafts.iter().zip(&texts).find_map(|(draft, text)| {
            let elsewhere =
                draft.passage != passage || draft.span.end <= span.start || span.end <= draft.span.start;
            let surely = |(mention, _): &&(Mention, SpeakerRule)| cast.is_somebody(outlines, mention);
            let speaker = draft.speaker.as_ref().filter(|_| elsewhere)?;
            let said = draft.kind != QuoteKind::Unattributed;
            let same = said && holds_words(text.get_or_init(|| words(draft)), heading);
            Some(speaker).filter(|_| same).filter(surely).cloned()
        });
        let Some(draft) = drafts.get_mut(number) else { continue };
        let Some((mention, _)) = speaker else {
            settle(draft, heading, outlines, cast);
            continue;
        };
        // `Lee: “…”`, and `“…”, the mayor said`
        let named = draft.speaker.as_ref().is_some_and(|(named, _)| cast.are_one(outlines, named, &mention));
        if !named {
            draft.speaker = Some((mention, SpeakerRule::Echo));
        }
        if draft.kind == QuoteKind::Unattributed {
            (draft.kind, draft.rule) = (QuoteKind::Mixed, QuoteRule::Heading);
        }
    }
}

/// Whether a text holds others as whole words.
fn holds_words(text: &str, words: &str) -> bool {
    text.match_indices(words).any(|(start, _)| {
        let before = text.get(..start).and_then(|before| before.chars().next_back());
        let behind = text.get(start + words.len()..).and_then(|behind| behind.chars().next());
        // Where no letter is a capital, no space may part words.
        let goes_on = |char: char| is_alphanumeric(char) && !is_caseless(char);
        ![before, behind].into_iter().flatten().any(goes_on)
    })
}

/// Leaves out of a heading what nothing in the article confirms: words that may be the name of a show before a colon, and
/// as speakers nouns for nobody: `Streit um die Brücke: „…“`, `Berlin: „…“`.
fn settle(draft: &mut Draft, heading: &str, outlines: &[Outline<'_>], cast: &Cast) {
    if draft.rule == QuoteRule::Heading
        && draft.free.is_none()
        && draft.speaker.is_none()
        && !quoted::has_more_words(heading, NAME_OF_WORK)
    {
        draft.kind = QuoteKind::Unattributed;
        draft.rule = QuoteRule::MarkPair;
    }
    // `Weber: Rat „hat versagt“`
    let parted = || {
        let text = outlines.get(draft.passage).map_or("", |outline| outline.text);
        let before = text.get(..draft.span.start).unwrap_or_default();
        !before.trim_end_matches(|char: char| char != ':' && !char.is_alphanumeric()).ends_with(':')
    };
    if draft.rule == QuoteRule::Colon
        && let Some((mention, _)) = &draft.speaker
        && !parted()
        && !cast.may_speak(outlines, mention)
    {
        draft.speaker = None;
    }
}

//! Dashes that open what is said: `– Vi är nöjda, säger Berg. – Mycket nöjda.`

use super::{class::Class, lists::Lists, marks::Marked};
use crate::span::Span;

/// Adds what is said behind dashes to the `marked` words of a text, in place of marks within it.
///
/// What ends with a verb of saying is speech; dashes without one open speech where others do, and items of
/// a list elsewhere.
pub(super) fn find(
    text: &str,
    blocks: impl Iterator<Item = Span>,
    lists: &'static Lists,
    marked: &mut Vec<Marked>,
) {
    let mut buffer = String::new();
    let mut found = Vec::new();
    let mut told = false;
    for block in blocks {
        let mut openers = openers(text, block).peekable();
        while let Some(dash) = openers.next() {
            let limit = openers.peek().map_or(block.end, |next| next.start);
            let words = Span::new(dash.end, limit).trimmed(text);
            let end = end_of_speech(words.of(text), lists, &mut buffer);
            told |= end.is_some();
            let handed = Span::new(block.start, dash.start).of(text).trim_end().ends_with(':');
            let whole = words.of(text).ends_with(['.', '!', '?', '…']) || handed;
            let whole = whole.then_some(words.len());
            let Some(len) = end.or(whole) else { continue };
            let inner = Span::new(words.start, words.start + len).trimmed(text);
            found.push(Marked { outer: Span::new(dash.start, inner.end), inner, goes_on: false });
        }
    }
    if !told {
        return;
    }
    let mut at = 0;
    marked.retain(|mark| {
        while found.get(at).is_some_and(|speech| speech.outer.end <= mark.outer.start) {
            at += 1;
        }
        found.get(at).is_none_or(|speech| mark.outer.end <= speech.outer.start)
    });
    marked.append(&mut found);
    marked.sort_by_key(|mark| mark.outer.start);
}

/// The dashes of a block that may open speech, with the space behind them: those that begin it, or a
/// sentence in it, or stand behind a colon.
fn openers(text: &str, block: Span) -> impl Iterator<Item = Span> {
    let part = block.of(text);
    memchr::memchr2_iter(b'-', 0xe2, part.as_bytes()).filter_map(move |at| {
        let (head, tail) = part.split_at_checked(at)?;
        let behind = tail.strip_prefix(['-', '–', '—', '―'])?;
        let words = behind.trim_start_matches([' ', '\u{a0}']);
        let before = head.trim_end();
        let begins = before.is_empty() || before.len() < head.len() && before.ends_with(ENDS);
        let opens = words.len() < behind.len()
            && words.starts_with(|char: char| char.is_uppercase() || OPENS.contains(&char));
        (begins && opens).then(|| Span::new(block.start + at, block.start + part.len() - words.len()))
    })
}

/// What may stand before a dash that opens speech.
const ENDS: [char; 8] = ['.', '!', '?', '…', ':', '”', '»', '"'];
/// Marks that speech behind a dash may begin with.
const OPENS: [char; 4] = ['”', '«', '»', '"'];

/// How long the speech is that `words` begin with, where the words behind it say who speaks.
fn end_of_speech(words: &str, lists: &'static Lists, buffer: &mut String) -> Option<usize> {
    words.match_indices([',', '!', '?', '…', '–', '—']).find_map(|(at, mark)| {
        let behind = at + mark.len();
        let rest = words.get(behind..).filter(|rest| rest.starts_with(' '))?;
        let end = if matches!(mark, "!" | "?" | "…") { behind } else { at };
        begins_with_cue(rest, lists, buffer).then_some(end)
    })
}

/// The most words of a speaker before the verb.
const SPEAKER: usize = 6;

/// Whether a verb of saying stands first, or behind its subject where that is its place.
fn begins_with_cue(rest: &str, lists: &'static Lists, buffer: &mut String) -> bool {
    let mut words = rest.split_whitespace();
    let subject = Class::ROLE.or(Class::TITLE).or(Class::PARTICLE).or(Class::PRONOUN);
    for _ in 0..=SPEAKER {
        let Some(word) = words.next() else { return false };
        let plain = word.trim_end_matches([',', '.', ':', '!', '?']);
        let capital = plain.starts_with(char::is_uppercase);
        let class = lists.known(plain, buffer).0 | lists.class_by_ending(plain.as_bytes(), capital);
        if class.is(Class::VERB) && !capital {
            // `, tror jag` is said by who speaks.
            let next = words.next().unwrap_or_default().trim_end_matches([',', '.', '!', '?']);
            return !lists.known(next, buffer).0.is(Class::SPEECH_PERSON);
        }
        let speaks = (capital || class.is(subject)) && !class.is(Class::SPEECH_PERSON);
        if lists.traits().verb_second || !speaks || plain.len() < word.len() {
            return false;
        }
    }
    false
}

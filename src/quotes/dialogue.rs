//! Dashes that open what is said: `– Vi är nöjda, säger Berg. – Mycket nöjda.`, `– Tak – mówi Nowak. – I nie.`

use super::{class::Class, lists::Lists, marks::Marked};
use crate::{punctuation::is_stop, span::Span};

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
        // A dash between marks parts what is said there: `«Да, — сказал Лис. — И нет»`
        let inside = |dash: &Span| {
            let first = marked.partition_point(|mark| mark.outer.end <= dash.start);
            marked.get(first).is_some_and(|mark| mark.outer.start < dash.start)
        };
        let mut openers = openers(text, block).filter(|dash| !inside(dash)).peekable();
        while let Some(dash) = openers.next() {
            let limit = openers.peek().map_or(block.end, |next| next.start);
            let words = Span::new(dash.end, limit).trimmed(text);
            let end = end_of_speech(words.of(text), lists, &mut buffer);
            let handed = Span::new(block.start, dash.start).of(text).trim_end().ends_with(':');
            // `Berg var ärlig: – Vi var svaga.`, but of a list there are several.
            let alone = handed && openers.peek().is_none() && words.of(text).ends_with(is_stop);
            told |= end.is_some() || alone;
            let whole = words.of(text).ends_with(is_stop) || handed;
            let whole = whole.then_some(words.len());
            let Some(len) = end.or(whole) else { continue };
            let inner = Span::new(words.start, words.start + len).trimmed(text);
            // `– „Tak” – mówi Nowak.`: the marks say the same.
            let first = marked.partition_point(|mark| mark.outer.start < inner.start);
            let same = marked.get(first).is_some_and(|mark| {
                mark.outer.start == inner.start
                    && mark.outer.end >= inner.of(text).trim_end_matches(',').len() + inner.start
            });
            if same {
                continue;
            }
            found.push(Marked { outer: Span::new(dash.start, inner.end), inner, goes_on: false });
            let rest = Span::new(inner.end, words.end);
            if let Some(at) = end.and_then(|_| taken_up(rest.of(text), lists, &mut buffer)) {
                let outer = Span::new(rest.start + at, rest.end);
                let inner = outer.of(text).trim_start_matches(DASHES).len();
                let inner = Span::new(outer.end - inner, outer.end).trimmed(text);
                found.push(Marked { outer, inner, goes_on: false });
            } else if let Some(at) = end.and_then(|_| spoken_on(rest.of(text), lists, &mut buffer)) {
                let inner = Span::new(rest.start + at, rest.end);
                found.push(Marked { outer: inner, inner, goes_on: false });
            }
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
        let behind = tail.strip_prefix(DASHES)?;
        let words = behind.trim_start_matches([' ', '\u{a0}']);
        let before = head.trim_end();
        let ends = before.trim_end_matches(['”', '»', '"']).ends_with(is_stop) || before.ends_with(':');
        let begins = before.is_empty() || before.len() < head.len() && ends;
        let opens = words.len() < behind.len()
            && words
                .starts_with(|char: char| char.is_uppercase() || char.is_numeric() || OPENS.contains(&char));
        (begins && opens).then(|| Span::new(block.start + at, block.start + part.len() - words.len()))
    })
}

/// What may open speech.
const DASHES: [char; 4] = ['-', '–', '—', '―'];
/// Marks that speech behind a dash may begin with.
const OPENS: [char; 5] = ['”', '„', '«', '»', '"'];

/// How long the speech is that `words` begin with, where the words behind it say who speaks.
fn end_of_speech(words: &str, lists: &'static Lists, buffer: &mut String) -> Option<usize> {
    let comma = !lists.traits().paired_dashes;
    let may_end = |char| matches!(char, ',' | '!' | '?' | '…') || DASHES.contains(&char);
    words.match_indices(may_end).find_map(|(at, mark)| {
        let behind = at + mark.len();
        let rest = words.get(behind..).filter(|rest| rest.starts_with(' '))?;
        let stop = matches!(mark, "!" | "?" | "…");
        let closes = if mark.starts_with(DASHES) { words.get(..at)?.ends_with(' ') } else { comma };
        let end = if stop { behind } else { words.get(..at)?.trim_end_matches([' ', ',']).len() };
        (closes && begins_with_cue(rest, lists, buffer)).then_some(end)
    })
}

/// Where, in what follows speech, a dash takes it up again in the same sentence: `– mówi Nowak – | i nie wróci.`
fn taken_up(rest: &str, lists: &'static Lists, buffer: &mut String) -> Option<usize> {
    let cue = rest.trim_start_matches([',', ' ']).trim_start_matches(DASHES);
    let at = BETWEEN.iter().filter_map(|dash| cue.find(dash)).min()?;
    let (said_by, behind) = cue.split_at_checked(at)?;
    let words = behind.trim_start_matches(' ').trim_start_matches(DASHES).trim_start();
    let ended = said_by.contains(['!', '?', '…', ':']) || ends_sentence(said_by, lists, buffer);
    // `– mówi Nowak – burmistrz Troi.`
    let role = lists.known(words.split(' ').next()?, buffer).0.is(Class::ROLE);
    let speaks = !role && words.starts_with(char::is_lowercase) && words.ends_with(is_stop);
    (lists.traits().paired_dashes && speaks && !ended).then_some(rest.len() - behind.len() + 1)
}

/// Where, behind who says it, speech goes on without a dash, as who speaks of themselves tells: `, säger Berg. | Jag går.`
fn spoken_on(rest: &str, lists: &'static Lists, buffer: &mut String) -> Option<usize> {
    let capital = |at: &usize| rest.get(at + 2..).is_some_and(|next| next.starts_with(char::is_uppercase));
    let mut stops = rest.match_indices(". ").map(|(at, _)| at).filter(capital);
    let stop = stops.find(|at| {
        let word = rest.get(..*at).and_then(|words| words.split_whitespace().next_back()).unwrap_or_default();
        let short = lists.known(word, buffer).0.is(Class::ABBREVIATION.or(Class::TITLE));
        !short && word.chars().nth(1).is_some()
    })?;
    let words = rest.get(stop + 2..)?;
    let sentence = words.split(['.', '!', '?']).next().unwrap_or_default();
    let own = sentence
        .split_whitespace()
        .any(|word| lists.known(word.trim_end_matches(','), buffer).0.is(Class::SPEECH_PERSON));
    let speech = own && words.ends_with(is_stop) && !words.contains(OPENS);
    (lists.traits().verb_second && speech).then_some(rest.len() - words.len())
}

/// Whether a sentence ends within `said_by`, with a word that is no abbreviation: `mówi Nowak. Potem …`.
fn ends_sentence(said_by: &str, lists: &'static Lists, buffer: &mut String) -> bool {
    said_by.split_whitespace().any(|word| {
        let stem = word.strip_suffix('.').filter(|stem| stem.chars().count() > INITIALS);
        stem.is_some_and(|stem| !lists.known(stem, buffer).0.is(Class::ABBREVIATION.or(Class::TITLE)))
    })
}

/// The most letters that a word has which is short for another.
const INITIALS: usize = 4;

/// Dashes within a sentence.
const BETWEEN: [&str; 3] = [" – ", " — ", " - "];

/// The most words of a speaker before the verb.
const SPEAKER: usize = 6;

/// Whether a verb of saying stands first, or behind its subject where that is its place.
fn begins_with_cue(rest: &str, lists: &'static Lists, buffer: &mut String) -> bool {
    let mut words = rest.split_whitespace();
    let group = Class::ADVERB.or(Class::OBJECT).or(Class::COMPLEMENTIZER);
    let subject = Class::ROLE.or(Class::TITLE).or(Class::PARTICLE).or(Class::PRONOUN);
    for _ in 0..=SPEAKER {
        let Some(word) = words.next() else { return false };
        let plain = word.trim_end_matches([',', '.', ':', '!', '?']);
        let capital = plain.starts_with(char::is_uppercase);
        let class = lists.known(plain, buffer).0 | lists.class_by_ending(plain.as_bytes(), capital);
        if !capital && (class.is(Class::VERB) || begins_phrase(plain, words.clone(), lists, buffer)) {
            // `, tror jag` is said by who speaks.
            let next = words.next().unwrap_or_default().trim_end_matches([',', '.', '!', '?']);
            return !lists.known(next, buffer).0.is(Class::SPEECH_PERSON);
        }
        // `– jak | mówi Nowak`
        let goes_on = lists.traits().paired_dashes && !capital && class.is(group);
        let speaks = (capital || class.is(subject)) && !class.is(Class::SPEECH_PERSON) || goes_on;
        if lists.traits().verb_second || !speaks || plain.len() < word.len() {
            return false;
        }
    }
    false
}

/// Whether a verb of several words begins with `word`, and goes on with those `behind`: `cieszył | się`.
fn begins_phrase<'w>(
    word: &str,
    mut behind: impl Iterator<Item = &'w str>,
    lists: &'static Lists,
    buffer: &mut String,
) -> bool {
    let (class, first) = lists.known(word, buffer);
    if !class.is(Class::PHRASE) {
        return false;
    }
    let second = behind.next().unwrap_or_default().trim_end_matches([',', '.']);
    let second = lists.known(second, buffer).1;
    lists.phrases(first, second).iter().any(|phrase| phrase.class.is(Class::VERB))
}

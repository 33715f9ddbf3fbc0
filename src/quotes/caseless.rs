//! Names in scripts without capitals: words that no list has beside a first name, a title or a role, and the same words
//! elsewhere. They get the class of a capital, by which names are known.

use super::{
    class::Class,
    lists::{KeyHashing, Lists, Traits, key},
    outline::{Kind, Node, Outline},
    unspaced::is_raised_point,
};
use crate::letter::{is_caseless, is_hiragana};
use std::collections::{HashMap, HashSet};

/// The most characters of a name behind a role where no space parts words.
const LONGEST_BEHIND: usize = 4;
/// And before one.
const LONGEST_BEFORE: usize = 10;
/// The most characters of a surname that is a part of a full name.
const LONGEST_SURNAME: usize = 3;

/// Marks the names in the outlines of an article.
pub(super) fn mark_names(outlines: &mut [Outline<'_>], lists: &Lists) {
    let traits = lists.traits();
    let mut known = Known::default();
    for outline in outlines.iter_mut() {
        let mut at = 0;
        while at < outline.nodes.len() {
            let end = name_end(outline, at, lists);
            let nodes = outline.nodes.get_mut(at..end).unwrap_or_default();
            for node in nodes.iter_mut() {
                node.class = node.class.without(Class::FUNCTION) | Class::CAPITAL;
            }
            match nodes.last() {
                Some(last) => known.add(last, last.span.of(outline.text), traits),
                None if traits.unspaced => known.add_beginnings(outline, at),
                None => {}
            }
            at = end.max(at + 1);
        }
    }
    for outline in outlines {
        for node in outline.nodes.iter_mut().filter(|node| node.kind == Kind::Word) {
            known.mark(node, outline.text);
        }
        for sentence in &mut outline.sentences {
            let nodes = outline.nodes.get(sentence.nodes.clone()).unwrap_or_default();
            sentence.classes |= nodes.iter().fold(Class::NONE, |sum, node| sum | node.class);
        }
    }
}

/// The names of an article.
#[derive(Debug, Default)]
struct Known {
    /// The last words of names, by their [`key`]s.
    names: HashSet<u64, KeyHashing>,
    /// Names by their first characters, which may be a surname: `山田` of `山田太郎`.
    surnames: HashMap<u64, u64, KeyHashing>,
}

impl Known {
    /// Adds the name that ends with a word.
    fn add(&mut self, last: &Node, word: &str, traits: Traits) {
        self.names.insert(last.key());
        if traits.names_first {
            let ends = word.char_indices().skip(1).take(LONGEST_SURNAME).map(|(end, _)| end);
            for surname in ends.filter_map(|end| word.get(..end)) {
                self.surnames.entry(key(surname)).or_insert(last.key());
            }
        }
    }

    /// Adds what may be the name of who has the role before `at`, with which a verb of no list may be written together:
    /// `总统 | 周明抵达 | 北京`.
    fn add_beginnings(&mut self, outline: &Outline<'_>, at: usize) {
        if is_behind_person(outline, at) && is_unknown_at(outline, at) {
            let word = outline.nodes.get(at).map_or("", |node| outline.word(node));
            let ends = word.char_indices().skip(2).take(LONGEST_BEHIND - 1).map(|(end, _)| end);
            self.names.extend(ends.filter_map(|end| word.get(..end)).map(key));
        }
    }

    /// Marks a word that is a name, or a surname that stands for one.
    fn mark(&self, node: &mut Node, text: &str) {
        let named = node.is(Class::CAPITAL);
        let unknown = is_unknown(node, text) || node.is(Class::FIRST_NAME);
        // Alone, a single character may be any word.
        let long = || node.span.of(text).chars().nth(1).is_some();
        if let Some(name) = self.surnames.get(&node.key()).filter(|_| named || unknown && long()) {
            node.class |= Class::CAPITAL;
            node.stand_for(*name);
        } else if unknown && self.names.contains(&node.key()) {
            node.class |= Class::CAPITAL;
        }
    }
}

/// The end of the name that begins at `at`; `at` itself where none does.
fn name_end(outline: &Outline<'_>, at: usize, lists: &Lists) -> usize {
    let found = if outline.is(at, Class::FIRST_NAME) {
        first_name(outline, at, lists.traits())
    } else if is_unknown_at(outline, at) {
        spaced(outline, at, lists.traits())
            .or_else(|| foreigner(outline, at))
            .or_else(|| agent(outline, at, lists.traits()))
            .or_else(|| aged(outline, at, lists.traits()))
            .or_else(|| surnamed(outline, at, lists))
            .or_else(|| apposed(outline, at, lists))
            .or_else(|| beside_role(outline, at, lists.traits()))
            .or_else(|| if lists.has_glued_articles() { behind_role(outline, at, lists) } else { None })
    } else {
        None
    };
    found.unwrap_or(at)
}

/// The end of a name with first names, fathers' names, and one word more: `أحمد بن راشد المهيري`; or of a first name beside
/// a role.
fn first_name(outline: &Outline<'_>, at: usize, traits: Traits) -> Option<usize> {
    let first = |at: usize| outline.is(at, Class::FIRST_NAME);
    let of_father = |at: usize| {
        let father = first(at + 1) || is_unknown_at(outline, at + 1) || outline.is(at + 1, Class::ROLE);
        outline.is(at, Class::PARTICLE) && father
    };
    let mut end = at + 1;
    let mut fathers = false;
    for _ in 0..MOST_PARTS {
        if first(end) {
            end += 1;
        } else if of_father(end) {
            (end, fathers) = (end + 2, true);
        } else {
            break;
        }
    }
    let last_known = !fathers || first(end - 1);
    if is_unknown_at(outline, end) && last_known {
        return Some(end + 1);
    }
    let beside = is_behind_person(outline, at) || traits.names_first && outline.is_of_person(end);
    (end > at + 1 || beside).then_some(end)
}

/// The end of a name behind a title, where a space parts its words: `นาย | สมชาย ใจดี`.
fn spaced(outline: &Outline<'_>, at: usize, traits: Traits) -> Option<usize> {
    let titled =
        traits.spaced_names && at.checked_sub(1).is_some_and(|before| outline.is(before, Class::TITLE));
    let glued = |at: usize| {
        let nodes = outline.nodes.get(at - 1).zip(outline.nodes.get(at));
        nodes.is_some_and(|(node, next)| node.span.end == next.span.start)
    };
    // What a list has may be a part of the word all the same.
    let inside = |at: &usize| {
        let node = outline.nodes.get(*at);
        glued(*at) && node.is_some_and(|node| node.is_plain_but(Class::FUNCTION))
    };
    let word_end = |first: usize| first + 1 + (first + 1..first + 1 + MOST_PARTS).take_while(inside).count();
    titled.then(|| {
        let end = word_end(at);
        if !glued(end) && is_unknown_at(outline, end) { word_end(end) } else { end }
    })
}

/// The end of a name in parts that end with raised points, but for the last: `弗拉基米尔·普京`.
fn foreigner(outline: &Outline<'_>, at: usize) -> Option<usize> {
    let pointed = |at: &usize| {
        is_unknown_at(outline, *at)
            && outline.nodes.get(*at).is_some_and(|node| outline.word(node).ends_with(is_raised_point))
    };
    let last = at + (at..at + MOST_PARTS).take_while(pointed).count();
    (last > at && is_unknown_at(outline, last)).then_some(last + 1)
}

/// The most parts of such a name, but for the last.
const MOST_PARTS: usize = 8;

/// The end of a name of a word or two between a role and the particle of the agent: `प्रवक्ता | संबित पात्रा | ने`.
fn agent(outline: &Outline<'_>, at: usize, traits: Traits) -> Option<usize> {
    let end = (at + 1..at + 3).find(|&end| outline.is(end, Class::TOPIC))?;
    let words = (at..end).all(|at| is_unknown_at(outline, at));
    (words && !traits.unspaced && is_behind_person(outline, at)).then_some(end)
}

/// The end of a name that ends with a common surname: `अनुराधा मिश्रा`.
fn surnamed(outline: &Outline<'_>, at: usize, lists: &Lists) -> Option<usize> {
    let last = outline.nodes.get(at + 1).filter(|last| is_unknown(last, outline.text))?;
    lists.is_surname(last.key()).then_some(at + 2)
}

/// The end of a name that a comma parts from a role beside it: `דודו אזולאי | , ראש העיר`, `ראש העיר, | דודו אזולאי | ,`.
fn apposed(outline: &Outline<'_>, at: usize, lists: &Lists) -> Option<usize> {
    let kind = |at: usize| outline.nodes.get(at).map(|node| node.kind);
    let part = |at: usize| {
        let node = outline.nodes.get(at).filter(|node| is_unknown(node, outline.text));
        node.is_some_and(|node| lists.lacks_article(outline.word(node)))
    };
    let end = at + (at..=at + MOST_WORDS).take_while(|&at| part(at)).count();
    let before = at.checked_sub(1);
    if lists.traits().unspaced || end - at != FULL_NAME || kind(end) != Some(Kind::Comma) {
        return None;
    }
    let opens = before.is_none_or(|before| kind(before) != Some(Kind::Word));
    let role = || {
        let comma = before.filter(|&before| kind(before) == Some(Kind::Comma))?;
        let mut words =
            (comma.saturating_sub(TITLE)..comma).rev().take_while(|&at| kind(at) == Some(Kind::Word));
        words.find(|&at| outline.is_of_person(at))
    };
    (opens && (outline.is_of_person(end + 1) || role().is_some())).then_some(end)
}

/// The words of a name that no list has any of.
const FULL_NAME: usize = 2;

/// The end of a name before an age in brackets: `김하늘 | (36)`.
fn aged(outline: &Outline<'_>, at: usize, traits: Traits) -> Option<usize> {
    let word = outline.nodes.get(at).map_or("", |node| outline.word(node));
    let short = word.chars().nth(LONGEST_BEHIND).is_none();
    (traits.names_first && short && is_age(outline, at + 1)).then_some(at + 1)
}

/// Whether an age in brackets stands at `at`.
pub(super) fn is_age(outline: &Outline<'_>, at: usize) -> bool {
    let is = |at: usize, kind: Kind| outline.nodes.get(at).is_some_and(|node| node.kind == kind);
    let age = |node: &Node| {
        let digits = outline.word(node).as_bytes();
        node.is(Class::NUMBER) && digits.len() <= AGE && digits.iter().all(u8::is_ascii_digit)
    };
    is(at, Kind::Open) && is(at + 2, Kind::Close) && outline.nodes.get(at + 1).is_some_and(age)
}

/// The most digits of an age.
const AGE: usize = 2;

/// The end of a name of one word right beside a role, on the side where the language has it.
fn beside_role(outline: &Outline<'_>, at: usize, traits: Traits) -> Option<usize> {
    let node = outline.nodes.get(at)?;
    let word = outline.word(node);
    let short = |longest: usize| word.chars().nth(longest).is_none();
    let named = if traits.names_first {
        let role = behind_insertion(outline, at + 1);
        outline.is_of_person(role) && !word.starts_with(is_hiragana) && short(LONGEST_BEFORE)
    } else if traits.unspaced && !traits.spaced_names {
        // Else it is more than a name: `总统 | 周明抵达 | 北京`.
        let ends = Class::REPORTING
            .or(Class::ADVERB)
            .or(Class::TIME)
            .or(Class::NUMBER)
            .or(Class::AND)
            .or(Class::PREPOSITION)
            .or(Class::NOUN_PREPOSITION)
            .or(Class::CONJUNCTION);
        let ended = |node: &Node| node.is_quote() || node.is_punctuation() || node.is(ends);
        is_behind_person(outline, at)
            && outline.nodes.get(at + 1).is_some_and(ended)
            && short(LONGEST_BEHIND)
            && !short(1)
    } else {
        at.checked_sub(1).is_some_and(|before| outline.is(before, Class::TITLE))
    };
    named.then_some(at + 1)
}

/// The end of a name, where articles are glued to nouns: two words or three without one, which end the phrase of a role.
/// `الخبير الاقتصادي | مدحت نافع | أن`
fn behind_role(outline: &Outline<'_>, at: usize, lists: &Lists) -> Option<usize> {
    let bare = |at: usize| {
        let node = outline.nodes.get(at).filter(|node| is_unknown(node, outline.text));
        node.is_some_and(|node| lists.lacks_article(outline.word(node)))
    };
    let end = at + (at..=at + MOST_WORDS).take_while(|&at| bare(at)).count();
    let ends = Class::COMPLEMENTIZER
        .or(Class::PARTICIPLE)
        .or(Class::PREPOSITION)
        .or(Class::NOUN_PREPOSITION)
        .or(Class::TIME);
    let ended = outline.nodes.get(end).is_some_and(|node| node.is(ends) || node.is_punctuation());
    let phrase = |at: &usize| outline.is(*at, Class::BODY) || is_unknown_at(outline, *at) && !bare(*at);
    let role = (at.saturating_sub(TITLE)..at).rev().find(|at| !phrase(at))?;
    ((2..=MOST_WORDS).contains(&(end - at)) && ended && outline.is_of_person(role)).then_some(end)
}

/// The most words of a name that no list has.
const MOST_WORDS: usize = 3;
/// How many words there may be between a role and such a name.
const TITLE: usize = 6;

fn is_behind_person(outline: &Outline<'_>, at: usize) -> bool {
    at.checked_sub(1).is_some_and(|before| outline.is_of_person(before))
}

/// What follows the body that somebody belongs to, or the age in brackets, between a name and a role: `이정훈 | 외교부 |
/// 장관`, `김하늘 | (17) | 군`.
pub(super) fn behind_insertion(outline: &Outline<'_>, at: usize) -> usize {
    let kind = |at: usize| outline.nodes.get(at).map(|node| node.kind);
    match kind(at) {
        Some(Kind::Open) if kind(at + 2) == Some(Kind::Close) => at + 3,
        _ if outline.is(at, Class::BODY) => at + 1,
        _ => at,
    }
}

fn is_unknown_at(outline: &Outline<'_>, at: usize) -> bool {
    outline.nodes.get(at).is_some_and(|node| is_unknown(node, outline.text))
}

/// Whether a word of a script without case is one that the lists say nothing of.
fn is_unknown(node: &Node, text: &str) -> bool {
    node.is_plain_but(Class::NONE) && node.span.of(text).starts_with(is_caseless)
}

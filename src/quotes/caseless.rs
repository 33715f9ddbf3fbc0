//! Names in scripts without capitals: words that no list has beside a first name, a title or a role, and the same words
//! elsewhere. They get the class of a capital, by which names are known.

use super::{
    class::Class,
    lists::{KeyHashing, Lists, Traits, key},
    outline::{Kind, Node, Outline},
    unspaced::{is_hiragana, is_raised_point},
};
use crate::letter::is_caseless;
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
        let people = |node: &Node| node.is(Class::ROLE.or(Class::TITLE)) && !node.is(Class::BODY);
        let before = at.checked_sub(1).and_then(|at| outline.nodes.get(at)).filter(|node| people(node));
        let Some(node) = before.and_then(|_| outline.nodes.get(at)) else { return };
        if is_unknown(node, outline.text) {
            let word = outline.word(node);
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
    let traits = lists.traits();
    let node = |at: usize| outline.nodes.get(at);
    let unknown = |at: usize| node(at).is_some_and(|node| is_unknown(node, outline.text));
    let word = |at: usize| node(at).map_or("", |node| outline.word(node));
    let people = |at: usize| {
        node(at).is_some_and(|node| node.is(Class::ROLE.or(Class::TITLE)) && !node.is(Class::BODY))
    };
    let before = |at: usize| at.checked_sub(1).is_some_and(people);
    let first = |at: usize| node(at).is_some_and(|node| node.is(Class::FIRST_NAME));
    if first(at) {
        // `أحمد بن راشد`
        let mut end = at + 1;
        while first(end) {
            end += 1;
        }
        let particle = node(end).is_some_and(|node| node.is(Class::PARTICLE));
        let surname = end + usize::from(particle);
        return match unknown(surname) || particle && first(surname) {
            true => surname + 1,
            false if end > at + 1 || before(at) || traits.names_first && people(end) => end,
            false => at,
        };
    }
    if !unknown(at) {
        return at;
    }
    if word(at).ends_with(is_raised_point) && unknown(at + 1) {
        let parts = (at..).take_while(|&at| unknown(at) && word(at).ends_with(is_raised_point)).count();
        return at + parts + usize::from(unknown(at + parts));
    }
    let short = |longest: usize| word(at).chars().nth(longest).is_none();
    let named = if traits.names_first {
        let begins = !word(at).starts_with(is_hiragana);
        people(behind_insertion(outline, at + 1)) && begins && short(LONGEST_BEFORE)
    } else if traits.unspaced {
        let ends = Class::REPORTING.or(Class::ADVERB).or(Class::TIME).or(Class::NUMBER).or(Class::AND);
        let ends = ends.or(Class::PREPOSITION).or(Class::NOUN_PREPOSITION).or(Class::CONJUNCTION);
        let ended =
            node(at + 1).is_some_and(|node| node.is_quote() || node.is(ends) || node.is_punctuation());
        ended && before(at) && short(LONGEST_BEHIND) && word(at).chars().nth(1).is_some()
    } else {
        at.checked_sub(1).and_then(node).is_some_and(|node| node.is(Class::TITLE))
    };
    // `प्रवक्ता | संबित पात्रा | ने`
    let topic = |at: usize| node(at).is_some_and(|node| node.is(Class::TOPIC));
    let agent = (at + 1..at + 3).find(|&end| topic(end)).filter(|_| before(at) && !traits.unspaced);
    match agent {
        Some(end) if (at..end).all(unknown) => end,
        _ if named => at + 1,
        _ => behind_title(outline, at, lists).unwrap_or(at),
    }
}

/// The end of the name that begins at `at`, where articles are glued to nouns: two words or three without one, which end
/// the phrase of a role. `الخبير الاقتصادي | مدحت نافع | أن`
fn behind_title(outline: &Outline<'_>, at: usize, lists: &Lists) -> Option<usize> {
    let node = |at: usize| outline.nodes.get(at);
    let bare = |node: &Node| is_unknown(node, outline.text) && lists.lacks_article(outline.word(node));
    let words = (at..=at + MOST_WORDS).take_while(|&at| node(at).is_some_and(bare)).count();
    let ends = Class::COMPLEMENTIZER.or(Class::PARTICIPLE).or(Class::PREPOSITION).or(Class::NOUN_PREPOSITION);
    let ended = node(at + words).is_some_and(|node| node.is(ends.or(Class::TIME)) || node.is_punctuation());
    let people = |node: &Node| node.is(Class::ROLE.or(Class::TITLE)) && !node.is(Class::BODY);
    let phrase = |node: &Node| {
        node.kind == Kind::Word && (node.is(Class::BODY) || !bare(node) && is_unknown(node, outline.text))
    };
    let before = (at.saturating_sub(TITLE)..at).rev().find(|&at| !node(at).is_some_and(phrase));
    let titled = before.and_then(node).is_some_and(people);
    ((2..=MOST_WORDS).contains(&words) && ended && titled).then_some(at + words)
}

/// The most words of a name that no list has.
const MOST_WORDS: usize = 3;
/// How many words there may be between a role and such a name.
const TITLE: usize = 6;

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

/// Whether a word of a script without case is one that the lists say nothing of.
fn is_unknown(node: &Node, text: &str) -> bool {
    let phrases = Class::PHRASE.or(Class::CONTINUES);
    node.kind == Kind::Word
        && node.class.without(phrases) == Class::NONE
        && node.span.of(text).starts_with(is_caseless)
}

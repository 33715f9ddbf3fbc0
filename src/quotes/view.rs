//! The view of a sentence: its nodes, looked at one by one.

use super::{
    class::Class,
    lists::Traits,
    outline::{Kind, Node, Outline, Sentence},
};
use std::ops::Range;

/// A stretch of nodes in which noun phrases are looked for: a sentence.
#[derive(Debug, Clone)]
pub(super) struct View<'o, 'a> {
    pub(super) outline: &'o Outline<'a>,
    pub(super) passage: usize,
    pub(super) range: Range<usize>,
    /// The nodes of the range.
    pub(super) nodes: &'o [Node],
    pub(super) traits: Traits,
}

/// How many nodes a search of a sentence looks at.
pub(super) const REACH: usize = 40;

impl<'o, 'a> View<'o, 'a> {
    pub(super) fn new(outline: &'o Outline<'a>, passage: usize, sentence: &Sentence, traits: Traits) -> Self {
        let range = sentence.nodes.clone();
        let nodes = outline.nodes.get(range.clone()).unwrap_or_default();
        View { outline, passage, range, nodes, traits }
    }

    /// The same from node `at` on.
    pub(super) fn starting_at(&self, at: usize) -> Self {
        let skipped = at.saturating_sub(self.range.start);
        let nodes = self.nodes.get(skipped..).unwrap_or_default();
        View { range: self.range.end - nodes.len()..self.range.end, nodes, ..*self }
    }

    /// The nodes of the range, with their numbers.
    pub(super) fn numbered(&self) -> impl Iterator<Item = (usize, &'o Node)> + use<'o> {
        (self.range.start..).zip(self.nodes)
    }

    /// The quotes of the range: their nodes, and their numbers in [`Outline::marked`].
    pub(super) fn quotes(&self) -> impl Iterator<Item = (usize, usize)> {
        let start = self.range.start;
        let next = move |from: usize| {
            let at = from + before_quote(self.nodes.get(from..)?)?;
            Some((at, self.nodes.get(at)?.quote()?))
        };
        let quotes = std::iter::successors(next(0), move |(at, _)| next(at + 1));
        quotes.map(move |(at, quote)| (start + at, quote))
    }

    #[inline]
    pub(super) fn node(&self, at: usize) -> Option<&'o Node> {
        // A place before the range wraps to one far behind its nodes.
        self.nodes.get(at.wrapping_sub(self.range.start))
    }

    pub(super) fn is(&self, at: usize, class: Class) -> bool {
        self.node(at).is_some_and(|node| node.is(class))
    }

    /// Whether the word at `at` surely tells that somebody is being reported: `sei`, as against `als sei`, `das Ende`.
    pub(super) fn is_mood(&self, at: usize) -> bool {
        let noun = self.traits.capital_nouns && self.is(at, Class::CAPITAL);
        let compared =
            self.before(at).is_some_and(|at| self.is(at, Class::CONJUNCTION) && !self.is(at, Class::AND));
        self.is(at, Class::REPORTED) && !self.is(at, Class::WEAK) && !noun && !compared
    }

    /// Whether the word at `at` closes a clause whose verb comes second, as the prefix of that verb does: `räumte Weber | ein`.
    pub(super) fn is_last_word(&self, at: usize) -> bool {
        let word = self.kind(at) == Some(Kind::Word) && !self.is(at, Class::CAPITAL.or(Class::PRONOUN));
        let ends = self.node(at + 1).is_none_or(Node::is_punctuation);
        self.traits.verb_second && word && ends
    }

    /// Whether any word surely tells that somebody is being reported.
    pub(super) fn has_mood(&self) -> bool {
        self.range.clone().any(|at| self.is_mood(at))
    }

    pub(super) fn kind(&self, at: usize) -> Option<Kind> {
        self.node(at).map(|node| node.kind)
    }

    /// Whether nothing stands between the node at `at` and the next one.
    pub(super) fn is_glued(&self, at: usize) -> bool {
        self.node(at).zip(self.node(at + 1)).is_some_and(|(node, next)| node.span.end == next.span.start)
    }

    /// Whether it is a heading whose words have capitals: `Lee Says the Bridge Will Open in May`.
    pub(super) fn is_title_case(&self) -> bool {
        let small = |at| self.is_plain(at) || self.is(at, Class::REPORTING) && !self.is(at, Class::CAPITAL);
        self.traits.bare_clauses && self.nodes.len() <= REACH && !self.range.clone().any(small)
    }

    /// What stands between the marks of the quote that is node `at`.
    pub(super) fn quoted(&self, at: usize) -> &'a str {
        self.node(at).and_then(Node::quote).map_or("", |quote| self.outline.quoted(quote))
    }

    /// The node before `at`, in the sentence.
    pub(super) fn before(&self, at: usize) -> Option<usize> {
        at.checked_sub(1).filter(|at| self.range.contains(at))
    }

    /// What follows a note in brackets and a comma, if one stands at `at`, behind a quote: `« Carpe diem » (cueille le jour)|,
    /// lance Anne Morel`.
    pub(super) fn behind_note(&self, at: usize) -> usize {
        let close = || (at..at + NOTE).find(|&at| self.kind(at) == Some(Kind::Close));
        let note = (self.kind(at) == Some(Kind::Open)).then(close).flatten();
        note.map(|close| close + 1).filter(|&behind| self.kind(behind) == Some(Kind::Comma)).unwrap_or(at)
    }

    /// What stands before such a note, if the node at `close` ends one.
    pub(super) fn before_note(&self, close: usize) -> Option<usize> {
        let open = self.back_to(close, Kind::Open).filter(|open| close - open <= NOTE);
        self.before(open.filter(|_| self.kind(close) == Some(Kind::Close))?)
    }

    /// The last node of a kind before `from`.
    pub(super) fn back_to(&self, from: usize, kind: Kind) -> Option<usize> {
        (self.range.start.max(from.saturating_sub(REACH))..from).rev().find(|&at| self.kind(at) == Some(kind))
    }
}

/// How many nodes a note behind a quote has, at the most.
const NOTE: usize = 16;

/// How many nodes stand before the first quote. Not inlined: the search is to be short.
#[inline(never)]
fn before_quote(nodes: &[Node]) -> Option<usize> {
    nodes.iter().position(Node::is_quote)
}

//! Entries of several words, which are one node.

use super::Tokenizer;
use crate::{
    quotes::{
        class::Class,
        lists::Phrase,
        outline::{Kind, Node},
    },
    span::Span,
};

impl Tokenizer<'_> {
    /// Notes where an entry of several words may begin: with the last node, or before it where that is a pronoun.
    pub(super) fn may_be_phrase(&mut self, last: Class, nodes: &[Node]) {
        let first = nodes.len().checked_sub(1 + usize::from(last.is(Class::ENCLITIC)));
        self.phrases.extend(first.filter(|&at| nodes.get(at).is_some_and(|node| node.is(Class::PHRASE))));
    }

    /// Makes one node of every entry of several words, among the nodes added since the last time.
    pub(in crate::quotes) fn join_phrases(&mut self, nodes: &mut Vec<Node>) {
        let Some(&first) = self.phrases.first() else { return };
        let (mut to, mut from) = (first, first);
        for number in 0..self.phrases.len() {
            let Some(&at) = self.phrases.get(number).filter(|&&at| at >= from) else { continue };
            let Some((node, len)) = self.phrase_at(nodes, at) else { continue };
            nodes.copy_within(from..at, to);
            to += at - from;
            if let Some(slot) = nodes.get_mut(to) {
                *slot = node;
            }
            to += 1;
            from = at + len;
        }
        self.phrases.clear();
        nodes.copy_within(from.., to);
        nodes.truncate(nodes.len() - (from - to));
    }

    /// The longest entry of several words at `at`, as one node, and how many it takes. Where a pronoun stands
    /// within, the first word has it alone: `met-il en garde`.
    fn phrase_at(&self, nodes: &[Node], at: usize) -> Option<(Node, usize)> {
        let node = *nodes.get(at)?;
        let inverted = nodes.get(at + 1).is_some_and(|node| node.is(Class::ENCLITIC));
        let second = at + 1 + usize::from(inverted);
        let second_key = nodes.get(second).map_or(0, Node::key);
        let mut best: Option<(&Phrase, Span, usize)> = None;
        for phrase in self.lists.phrases(node.key(), second_key) {
            let len = phrase.rest.len() + 1;
            if best.is_some_and(|(_, _, longest)| longest >= len) {
                continue;
            }
            let fits = phrase.rest.iter().enumerate().all(|(number, word)| {
                nodes.get(second + number).is_some_and(|node| node.kind == Kind::Word && node.key() == *word)
            });
            let last = if inverted { at } else { at + len - 1 };
            if let (true, Some(last)) = (fits, nodes.get(last)) {
                best = Some((phrase, Span::new(node.span.start, last.span.end), len));
            }
        }
        let (phrase, span, len) = best?;
        let mut kept = Class::CAPITAL | Class::DETERMINER | Class::GENDER;
        // `एक बयान में`: an adverbial is no noun phrase.
        if phrase.class.is(Class::ADVERB) {
            kept = kept.without(Class::DETERMINER);
        }
        // `le Premier ministre`: an office whose noun has no capital is no name.
        let word = |at: usize| nodes.get(at).filter(|node| node.kind == Kind::Word);
        let small = || word(at + len - 1).is_some_and(|last| !last.is(Class::CAPITAL));
        let office = phrase.class.is(Class::ROLE) && !phrase.class.is(Class::BODY);
        if office && at.checked_sub(1).and_then(word).is_some() && small() {
            kept = kept.without(Class::CAPITAL);
        }
        let class = phrase.class | node.class.and(kept);
        let (key, len) = if inverted { (node.key(), 1) } else { (phrase.key, len) };
        Some((Node::word(span, class, key), len))
    }
}

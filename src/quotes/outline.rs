//! A text as the engine sees it: words, punctuation, and each quote as one node, in sentences.

use super::{
    class::Class,
    dialogue,
    lists::{Lists, Traits},
    marks::{Marked, Marks},
    tokenizer::Tokenizer,
};
use crate::{
    article::{BlockKind, Place},
    letter::is_caseless,
    punctuation::is_stop,
    quotes::Passage,
    span::Span,
};
use std::ops::Range;

/// What a node is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd)]
pub(super) enum Kind {
    Word,
    Comma,
    Colon,
    Semicolon,
    Dash,
    Open,
    Close,
    Other,
    // From here on: what may end a sentence.
    /// `.`, `!`, `?`, `…` or several of them.
    Stop,
    Quote,
}

/// A word, a punctuation mark, or a whole quote.
#[derive(Debug, Clone, Copy)]
pub(super) struct Node {
    pub(super) span: Span,
    pub(super) class: Class,
    pub(super) kind: Kind,
    /// The [`key`] of a word without its full stop; the number of a quote in [`Outline::marked`].
    number: u64,
}

impl Node {
    pub(super) fn word(span: Span, class: Class, key: u64) -> Self {
        Node { span, class, kind: Kind::Word, number: key }
    }

    pub(super) fn punctuation(span: Span, kind: Kind) -> Self {
        Node { span, class: Class::NONE, kind, number: 0 }
    }

    /// The [`key`] of a word, without the full stop of an abbreviation.
    pub(super) fn key(&self) -> u64 {
        self.number
    }

    /// Makes it stand for the word of another [`key`].
    pub(super) fn stand_for(&mut self, key: u64) {
        self.number = key;
    }

    pub(super) fn is(&self, class: Class) -> bool {
        self.class.is(class)
    }

    /// A word written with a capital that is no everyday word, or a part of a name.
    pub(super) fn is_name(&self) -> bool {
        const EVERYDAY: Class = Class::FUNCTION
            .or(Class::PRONOUN)
            .or(Class::OBJECT)
            .or(Class::DETERMINER)
            .or(Class::POSSESSIVE)
            .or(Class::CONJUNCTION)
            .or(Class::PREPOSITION)
            .or(Class::NOUN_PREPOSITION)
            .or(Class::ADVERB)
            .or(Class::TIME)
            .or(Class::ACCORDING)
            .or(Class::AUXILIARY)
            .or(Class::RELATIVE)
            .or(Class::NAMING);
        self.class.and(EVERYDAY.or(Class::CAPITAL)) == Class::CAPITAL
    }

    /// A word that the lists say nothing of, whatever it looks like where `looks` is left aside.
    pub(super) fn is_plain_but(&self, looks: Class) -> bool {
        let phrases = Class::PHRASE.or(Class::CONTINUES);
        self.kind == Kind::Word && self.class.without(phrases.or(looks)) == Class::NONE
    }

    pub(super) fn is_quote(&self) -> bool {
        self.kind == Kind::Quote
    }

    pub(super) fn is_punctuation(&self) -> bool {
        !matches!(self.kind, Kind::Word | Kind::Quote)
    }

    /// The number of a quote in [`Outline::marked`].
    pub(super) fn quote(&self) -> Option<usize> {
        self.is_quote().then_some(self.number as usize)
    }
}

/// A sentence: its nodes, and the block it stands in.
#[derive(Debug, Clone)]
pub(super) struct Sentence {
    pub(super) nodes: Range<usize>,
    pub(super) block: usize,
    pub(super) heading: bool,
    /// Whether it is all of its block.
    pub(super) whole_block: bool,
    /// Whether its block ends with it.
    pub(super) ends_block: bool,
    /// What its words are, all together.
    pub(super) classes: Class,
    pub(super) has_quotes: bool,
}

/// A passage in nodes.
#[derive(Debug)]
pub(super) struct Outline<'a> {
    pub(super) place: Place,
    /// Number of the passage; that of the quote's, for the inside of a quote.
    pub(super) home: usize,
    /// Whether it is the inside of a quote.
    pub(super) inside: bool,
    pub(super) text: &'a str,
    pub(super) marked: Vec<Marked>,
    pub(super) unpaired: Vec<Span>,
    pub(super) nodes: Vec<Node>,
    pub(super) sentences: Vec<Sentence>,
}

impl<'a> Outline<'a> {
    /// Reads a passage; the tokenizer is that of its text.
    pub(super) fn new(passage: &Passage<'a>, home: usize, tokenizer: &mut Tokenizer<'a>) -> Self {
        let text = passage.text;
        let blocks = || passage.blocks.iter().map(|block| block.span);
        let Marks { mut marked, unpaired } = Marks::find(text, blocks());
        if tokenizer.lists.traits().dashes {
            dialogue::find(text, blocks(), tokenizer.lists, &mut marked);
        }
        let mut outline = Outline {
            place: passage.place,
            home,
            inside: false,
            text,
            marked,
            unpaired,
            nodes: Vec::with_capacity(text.len() / BYTES_A_NODE),
            sentences: Vec::with_capacity(text.len() / BYTES_A_SENTENCE),
        };
        let mut next = 0;
        for (number, block) in passage.blocks.iter().enumerate() {
            let first = outline.nodes.len();
            let mut at = block.span.start;
            while let Some(marked) =
                outline.marked.get(next).copied().filter(|marked| marked.outer.end <= block.span.end)
            {
                tokenizer.read(Span::new(at, marked.outer.start), &mut outline.nodes);
                outline.nodes.push(Node {
                    span: marked.outer,
                    class: tokenizer.opening(marked.inner),
                    kind: Kind::Quote,
                    number: next as u64,
                });
                at = marked.outer.end;
                next += 1;
            }
            tokenizer.read(Span::new(at, block.span.end), &mut outline.nodes);
            tokenizer.join_phrases(&mut outline.nodes);
            let heading = block.kind == BlockKind::Heading || passage.place == Place::Title;
            outline.split_sentences(first, number, heading, tokenizer.lists);
        }
        outline
    }

    /// The words inside the marks of a quote, as an outline of their own; the tokenizer is that of its text.
    pub(super) fn inside(&self, quote: usize, tokenizer: &mut Tokenizer<'a>) -> Option<Outline<'a>> {
        let inner = self.marked.get(quote)?.inner;
        let mut nodes = Vec::with_capacity(inner.len() / BYTES_A_NODE);
        tokenizer.read(inner, &mut nodes);
        tokenizer.join_phrases(&mut nodes);
        let mut outline = Outline {
            place: self.place,
            home: self.home,
            inside: true,
            text: self.text,
            marked: Vec::new(),
            unpaired: Vec::new(),
            nodes,
            sentences: Vec::new(),
        };
        outline.split_sentences(0, 0, false, tokenizer.lists);
        Some(outline)
    }

    /// Adds the sentences of the nodes from `first` on, which are one block.
    fn split_sentences(&mut self, first: usize, block: usize, heading: bool, lists: &Lists) {
        let added = self.sentences.len();
        let sentence = |nodes: Range<usize>, ends_block, classes, has_quotes| {
            let whole_block = ends_block && nodes.start == first;
            Sentence { nodes, block, heading, whole_block, ends_block, classes, has_quotes }
        };
        let mut start = first;
        let (mut classes, mut has_quotes) = (Class::NONE, false);
        let nodes = self.nodes.get(first..).unwrap_or_default();
        for (at, node) in (first..).zip(nodes) {
            classes |= node.class;
            if node.kind < Kind::Stop {
                continue;
            }
            has_quotes |= node.is_quote();
            if self.ends_sentence(at, lists.traits()) {
                self.sentences.push(sentence(start..at + 1, false, classes, has_quotes));
                (start, classes, has_quotes) = (at + 1, Class::NONE, false);
            }
        }
        let nodes = start..self.nodes.len();
        if !nodes.is_empty() {
            self.sentences.push(sentence(nodes, true, classes, has_quotes));
        }
        if lists.has_unaccented() {
            self.restore_accents(added, lists);
        }
    }

    /// Makes the words that open the sentences from number `first` on those that are meant where a capital has lost its accent.
    fn restore_accents(&mut self, first: usize, lists: &Lists) {
        for sentence in self.sentences.iter_mut().skip(first) {
            let opener = self.nodes.get_mut(sentence.nodes.start).filter(|node| node.is(Class::CAPITAL));
            let Some(opener) = opener else { continue };
            if let Some(key) = lists.accented(opener.key()) {
                opener.stand_for(key);
                opener.class = Class::CAPITAL | lists.known_key(key);
                sentence.classes |= opener.class;
            }
        }
    }

    /// Whether the stop or the quote at `at` ends a sentence; the last one of a block does so anyway.
    fn ends_sentence(&self, at: usize, traits: Traits) -> bool {
        let Some(node) = self.nodes.get(at) else { return false };
        let Some(next) = self.nodes.get(at + 1) else { return false };
        let begins = next.is_quote()
            || next.is(Class::CAPITAL | Class::NUMBER)
            || next.kind == Kind::Open
            || self.word(next).starts_with(is_caseless);
        match node.kind {
            Kind::Stop => begins || next.kind == Kind::Dash || next.kind == Kind::Other,
            Kind::Quote => {
                // `»Hun spurgte: ’Hvem?’«`
                let marks = |char| traits.verb_second && matches!(char, '’' | '‘' | '\'' | '›' | '‹');
                let inner = |quote| self.quoted(quote).trim_end_matches(marks);
                let last = node.quote().and_then(|quote| inner(quote).chars().next_back());
                // `他说，“…？” | 王明回答：“…”`
                let reported = || {
                    let nodes = self.nodes.get(at.saturating_sub(CLAUSE)..at).unwrap_or_default();
                    let mut clause = nodes.iter().rev().take_while(|node| node.kind != Kind::Stop);
                    traits.comma_clauses && clause.any(|node| node.is(Class::VERB))
                };
                let handed = || {
                    let before = at.checked_sub(1).and_then(|before| self.nodes.get(before));
                    before.is_some_and(|node| {
                        node.kind == Kind::Colon || node.kind == Kind::Comma && reported()
                    })
                };
                match last {
                    Some('.') => begins,
                    Some(last) if is_stop(last) => {
                        // `»…?« | Lee kalder planen …`
                        let subject = traits.verb_second && next.is(Class::CAPITAL);
                        begins && (subject || handed() || !self.reports(at + 1))
                    }
                    _ => false,
                }
            }
            _ => false,
        }
    }

    /// Whether the words from `at` on report what stands before them: `Mr. Lee asked`.
    fn reports(&self, at: usize) -> bool {
        for node in self.nodes.iter().skip(at).take(7) {
            if node.is(Class::VERB) && !node.is(Class::CAPITAL) {
                return true;
            }
            if node.kind != Kind::Word {
                return false;
            }
        }
        false
    }

    /// The number of the sentence that holds byte `at`, or that comes next.
    pub(super) fn sentence_at(&self, at: usize) -> usize {
        self.sentences.partition_point(|sentence| {
            sentence
                .nodes
                .end
                .checked_sub(1)
                .and_then(|last| self.nodes.get(last))
                .is_some_and(|node| node.span.end <= at)
        })
    }

    /// The block that a sentence stands in.
    pub(super) fn block_of(&self, sentence: usize) -> Option<usize> {
        self.sentences.get(sentence).map(|sentence| sentence.block)
    }

    /// The span of a range of nodes.
    pub(super) fn span(&self, nodes: &Range<usize>) -> Span {
        let first = self.nodes.get(nodes.start).map_or(Span::default(), |node| node.span);
        let last = nodes.end.checked_sub(1).and_then(|at| self.nodes.get(at)).map_or(first, |node| node.span);
        Span::new(first.start, last.end.max(first.start))
    }

    /// What stands between the marks of a quote.
    pub(super) fn quoted(&self, quote: usize) -> &'a str {
        self.marked.get(quote).map_or("", |marked| marked.inner.of(self.text))
    }

    /// Whether the node at `at` has any of the classes.
    pub(super) fn is(&self, at: usize, class: Class) -> bool {
        self.nodes.get(at).is_some_and(|node| node.is(class))
    }

    /// Whether the node at `at` is a role or a title, and not that of a body.
    pub(super) fn is_of_person(&self, at: usize) -> bool {
        self.is(at, Class::ROLE.or(Class::TITLE)) && !self.is(at, Class::BODY)
    }

    /// Whether the node at `at` is of a kind.
    pub(super) fn is_kind(&self, at: usize, kind: Kind) -> bool {
        self.nodes.get(at).is_some_and(|node| node.kind == kind)
    }

    /// Whether the node at `at` is a determiner for somebody or something new: `a`, `un`, `otro`.
    pub(super) fn is_indefinite_article(&self, at: usize) -> bool {
        self.is(at, Class::DETERMINER) && self.is(at, Class::INDEFINITE)
    }

    /// Whether the node at `at` is a determiner for somebody or something known: `the`, `le`, `ese`.
    pub(super) fn is_definite_article(&self, at: usize) -> bool {
        self.is(at, Class::DETERMINER) && !self.is(at, Class::INDEFINITE)
    }

    /// The words of a node.
    pub(super) fn word(&self, node: &Node) -> &'a str {
        node.span.of(self.text)
    }

    /// Whether a node is several words, joined by a space or an apostrophe: `ce dernier`, `l’élu`.
    pub(super) fn has_words(&self, node: &Node) -> bool {
        self.word(node).split([' ', '\'', '’']).filter(|word| !word.is_empty()).nth(1).is_some()
    }
}

/// How many nodes before a quote the verb may stand that hands over to it.
const CLAUSE: usize = 40;

/// Words, with the space between them, are longer on the average in nearly all texts.
const BYTES_A_NODE: usize = 4;
/// And sentences.
const BYTES_A_SENTENCE: usize = 64;

//! Mentions: the words that name who speaks, and what they are like.

use super::{
    class::Class,
    name::name_in,
    noun_phrase::{BOUNDARY, LONGEST},
    outline::{Kind, Node, Outline},
    quoted,
    view::View,
};
use crate::span::Span;
use std::ops::Range;

/// A noun phrase or a pronoun that names somebody, by its nodes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Mention {
    /// Which passage of the article it stands in.
    pub(super) passage: usize,
    pub(super) nodes: Range<usize>,
    /// The subject noun phrase it takes up, for a relative pronoun.
    pub(super) antecedent: Option<Range<usize>>,
}

impl Mention {
    /// Its nodes, given the outlines of the article.
    pub(super) fn nodes_in<'o>(&self, outlines: &'o [Outline<'_>]) -> &'o [Node] {
        let outline = outlines.get(self.passage);
        outline.and_then(|outline| outline.nodes.get(self.nodes.clone())).unwrap_or_default()
    }
}

/// The most words of a name between marks.
pub(super) const LONGEST_MARKED: usize = 4;

impl View<'_, '_> {
    /// Nodes of the sentence as a mention.
    pub(super) fn mention(&self, nodes: Range<usize>) -> Mention {
        Mention { passage: self.passage, nodes, antecedent: None }
    }

    /// Whether the quote that is node `at` is a name between marks, in a language that writes names of firms, papers
    /// and teams so: behind a word that it belongs to (`директор завода | «Север»`), or before a verb that no
    /// punctuation sets off (`„Polityka” | pisze`).
    #[inline]
    pub(super) fn is_marked_name(&self, at: usize) -> bool {
        self.traits.marked_names && self.kind(at) == Some(Kind::Quote) && self.is_name_in_marks(at)
    }

    fn is_name_in_marks(&self, at: usize) -> bool {
        let inner = self.quoted(at);
        let few = |most: usize| !quoted::has_more_words(inner, most);
        let capital = !inner.starts_with(char::is_lowercase);
        // `тренер | «сине-белых» | Иванов`
        let inside = self.node(at + 1).is_some_and(Node::is_name);
        if !few(LONGEST_MARKED) || !inner.ends_with(char::is_alphanumeric) || !capital && !inside {
            return false;
        }
        let goes_on = self.kind(at + 1) == Some(Kind::Word) && !self.is(at + 1, Class::AND);
        let Some(before) = self.before(at) else {
            let clause = (at + 2..at + LONGEST).any(|at| self.is(at, Class::COMPLEMENTIZER));
            return self.is(at + 1, Class::VERB) && (few(2) && clause || quoted::is_title(inner));
        };
        let node = self.node(before);
        if node.is_some_and(|node| node.kind == Kind::Comma) {
            // `О том, что будет, | «Вестнику» | рассказал`
            return few(2) && capital && self.is(at + 1, Class::VERB);
        }
        let Some(node) = node.filter(|node| node.kind == Kind::Word) else { return false };
        if node.is(Class::REPORTING) && !node.is(Class::ACCORDING) {
            // `«…», | пишет | «Коммерсантъ»`
            let mut quoted = before;
            while self.before(quoted).is_some_and(|at| self.node(at).is_some_and(Node::is_punctuation)) {
                quoted -= 1;
            }
            let said =
                quoted < before && self.before(quoted).is_some_and(|at| self.kind(at) == Some(Kind::Quote));
            // `розповіла | «Вістям», | що`; `powiedział | „Faktowi” | burmistrz`
            let told = self.kind(at + 1) == Some(Kind::Comma) && self.is(at + 2, Class::COMPLEMENTIZER)
                || few(LONGEST_MARKED - 1) && self.begins_subject(at + 1);
            return said || told;
        }
        if node.is(Class::COMPLEMENTIZER) {
            return few(1) && (goes_on || self.kind(at + 1) == Some(Kind::Quote));
        }
        // `рассказал изданию | «Вестник» | мэр`
        let told = || node.is(Class::OBJECT) && few(LONGEST_MARKED - 1) && self.begins_subject(at + 1);
        !node.is(Class::AND.or(Class::SPEECH_NOUN))
            && (!node.is(Class::PRONOUN.or(Class::OBJECT)) || node.is(Class::DETERMINER) || told())
    }

    /// Whether the quote that is node `at` names a paper behind the according-to word before it: `laut | „Stadtpost“`.
    pub(super) fn is_marked_source(&self, at: usize) -> bool {
        let source = self.before(at).is_some_and(|before| !self.is(before, Class::WEAK));
        self.kind(at) == Some(Kind::Quote)
            && source
            && !self.traits.names_last
            && quoted::may_be_name(self.quoted(at), LONGEST_MARKED)
    }

    /// The name that ends right before `end`, with its titles and roles.
    pub(super) fn name_before(&self, end: usize) -> Option<Mention> {
        let names = Class::TITLE.or(Class::PARTICLE).or(Class::ROLE);
        let part = |at: &usize| self.node(*at).is_some_and(|node| node.is_name() || node.is(names));
        let start = (self.range.start.max(end.saturating_sub(LONGEST))..end).rev().take_while(part).last()?;
        self.is_name(start..end).then(|| self.mention(start..end))
    }

    /// Whether the quote that is node `at` may be the title of a work within a sentence.
    pub(super) fn is_title(&self, at: usize) -> bool {
        let inner = self.quoted(at).trim_end_matches(',');
        let capital = inner.starts_with(|char: char| char.is_uppercase() || char.is_numeric());
        capital && (!quoted::has_more_words(inner, 1) || quoted::is_title(inner)) && self.traits.bare_clauses
    }

    /// Whether the article at `at` stands before a name between marks, a paper's: `schreibt | die „Neue Post“`.
    pub(super) fn begins_marked_name(&self, at: usize) -> bool {
        let inner = self.quoted(at + 1);
        // `die | „Neue Post“-Chefin`
        let glued = self.kind(at + 2) == Some(Kind::Dash) && self.is_glued(at + 1);
        self.is(at, Class::DETERMINER)
            && !self.is(at, Class::INDEFINITE)
            && !glued
            && quoted::may_be_name(inner, LONGEST_MARKED)
    }

    /// Whether the word at `at` is a small one that the lists say nothing of.
    pub(super) fn is_plain(&self, at: usize) -> bool {
        self.node(at).is_some_and(|node| node.is_plain_but(Class::NONE))
    }

    /// Whether the nodes are a full name, or one with a title, or a pronoun.
    pub(super) fn is_full_name(&self, nodes: &Range<usize>) -> bool {
        let first = self.node(nodes.start);
        first.is_some_and(|node| node.is(Class::PRONOUN) && !node.is(Class::DETERMINER))
            || self.head_name(nodes).is_some_and(|name| {
                name.len() > 1 || self.before(name.start).is_some_and(|at| self.is(at, Class::TITLE))
            })
    }

    /// Whether a noun phrase can speak: a name, a role, a pronoun, or one with an article.
    pub(super) fn is_plausible(&self, mention: &Mention) -> bool {
        let nodes = mention.nodes.clone();
        let speaks =
            Class::PRONOUN.or(Class::ROLE).or(Class::TITLE).or(Class::DETERMINER).or(Class::POSSESSIVE);
        let first = self.node(nodes.start);
        let other = Class::PREPOSITION.or(Class::NOUN_PREPOSITION).or(Class::TIME);
        // `il parle d’ | un | « désastre »`, `tuiteó pasada | la | medianoche`
        let time = |at: usize| self.is(at, Class::TIME) && !self.traits.bare_clauses;
        let other_noun = time(nodes.end) || self.kind(nodes.end) == Some(Kind::Quote);
        // `Le lendemain : « … »`; `gritó | el 7 | de mayo`
        let link = |at: usize| self.is(at, Class::NOUN_PREPOSITION);
        let date = |at: usize| self.is(at, Class::NUMBER) || link(at);
        let dated = |at: usize| time(at) || date(at) && self.traits.has_plain_order();
        let month = nodes.end + usize::from(link(nodes.end));
        let when = nodes.len() > 1
            && (nodes.start + 1..nodes.end).all(dated)
            && (nodes.start + 1..nodes.end).chain([month]).any(time);
        let article = (nodes.len() == 1 && other_noun || when)
            && first.is_some_and(|node| node.is(Class::DETERMINER) && !node.is(Class::PRONOUN));
        !article
            && first.is_some_and(|node| !node.is(other) || node.is(Class::DETERMINER))
            && nodes.into_iter().any(|at| {
                self.node(at).is_some_and(|node| node.is_name() || node.is_quote() || node.is(speaks))
            })
    }

    /// Whether a noun phrase without an article may speak before its verb: `analysts say`, `61 percent said`, `王男 | 说`.
    pub(super) fn is_bare_noun(&self, mention: &Mention) -> bool {
        let other = BOUNDARY
            .or(Class::REPORTING)
            .or(Class::ADVERB)
            .or(Class::TIME)
            .or(Class::PREPOSITION)
            .or(Class::NOUN_PREPOSITION);
        let edge = |at: usize| self.kind(at) == Some(Kind::Word) && !self.is(at, other);
        let nodes = &mention.nodes;
        // `भंडारी | बताती हैं`
        let opens = self.traits.verb_final && self.traits.caseless && nodes.start == self.range.start;
        (self.traits.bare_clauses || self.traits.comma_clauses || opens)
            && edge(nodes.start)
            && edge(nodes.end - 1)
    }

    /// Whether it is all plain words, in a language without articles: `додає | жінка`.
    pub(super) fn is_plain_noun(&self, mention: &Mention) -> bool {
        self.traits.names_last && mention.nodes.clone().all(|at| self.is_plain(at))
    }

    /// Whether its first word is one that subjects begin with: a name, an article, a role, a pronoun.
    pub(super) fn begins_like_subject(&self, mention: &Mention) -> bool {
        let begins = Class::DETERMINER
            .or(Class::POSSESSIVE)
            .or(Class::PRONOUN)
            .or(Class::RELATIVE)
            .or(Class::ROLE)
            .or(Class::TITLE)
            .or(Class::NUMBER);
        let first = mention.nodes.start;
        self.is(first, begins) || first != self.range.start && self.node(first).is_some_and(Node::is_name)
    }

    /// Whether it surely is a person or a body: a name, a role, a pronoun.
    pub(super) fn is_strong(&self, mention: &Mention) -> bool {
        let speaks = Class::ROLE.or(Class::TITLE);
        // `andere | Stimmen`: of a noun behind it, a pronoun says nothing.
        let end = mention.nodes.end;
        let article = |at: usize| at + 1 < end && self.is(at, Class::DETERMINER);
        let pronoun = |at: usize| self.is(at, Class::PRONOUN) && !article(at);
        let sure = |at: usize| {
            self.node(at).is_some_and(|node| node.is_name() || node.is_quote() || node.is(speaks))
                || pronoun(at)
        };
        mention.nodes.clone().any(sure)
    }

    /// Whether it surely is of people: it has a first name, a role, a title, or is a pronoun.
    pub(super) fn is_person(&self, mention: &Mention) -> bool {
        let pronoun =
            |at: usize| self.is(at, Class::PRONOUN) && !self.is(at, Class::DETERMINER.or(Class::NEUTER));
        mention.nodes.clone().any(|at| self.is(at, Class::PEOPLE) || pronoun(at))
    }

    /// Whether who a mention is of may speak on without being named again: `essa universalidade` says nothing.
    pub(super) fn may_go_on(&self, mention: &Mention) -> bool {
        let first = mention.nodes.start;
        let text = Class::SPEECH_NOUN.or(Class::PRESS);
        let demonstrative = self.is(first, Class::DETERMINER) && self.is(first, Class::PRONOUN);
        !demonstrative || self.is_strong(mention) || mention.nodes.clone().any(|at| self.is(at, text))
    }

    /// Whether a noun phrase with an article is one of people: `der Minister`, as against `die Geschichte`.
    pub(super) fn is_animate(&self, mention: &Mention) -> bool {
        let Range { start, end } = mention.nodes;
        let mut head = (start + 1..end).take_while(|&at| !self.is(at, Class::NOUN_PREPOSITION));
        !self.is(start, Class::DETERMINER) || head.any(|at| self.is(at, Class::PEOPLE))
    }

    /// A mention without the word for what is said behind the name of whose it is: `Webers | Antwort`.
    pub(super) fn without_text(&self, mention: Mention) -> Mention {
        let Range { start, end } = mention.nodes;
        let owned = self.traits.capital_nouns
            && start + 1 < end
            && self.is(end - 1, Class::SPEECH_NOUN)
            && self.node(end - 2).is_some_and(|node| node.is_name() && !node.is(Class::ROLE));
        Mention { nodes: start..end - usize::from(owned && !self.is(start, Class::DETERMINER)), ..mention }
    }

    /// The name that the head of `nodes` is, as nodes: not one behind a preposition
    /// (`the mayor of | Troy`), not a possessor (`Lee's | lawyer`).
    pub(super) fn head_name(&self, nodes: &Range<usize>) -> Option<Range<usize>> {
        name_in(self.outline, nodes)
    }
}

/// Whether a span is none of a word without end: many quotes may share a cue or a speaker, and each has the text of it.
pub(super) fn is_short(span: &Span) -> bool {
    span.len() <= LONGEST_SHARED
}

/// The most bytes of a cue, a mention or a name.
const LONGEST_SHARED: usize = 2048;

//! Mentions: the noun phrases that name who speaks.

use super::{
    class::Class,
    lists::Traits,
    name::name_in,
    outline::{Kind, Node, Outline, Sentence},
    quoted,
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

/// How many nodes a search for a noun phrase looks at.
pub(super) const REACH: usize = 40;
/// How many adverbials may stand between a subject and its verb.
const ADVERBIALS: usize = 3;
/// The most words of a name between marks.
const LONGEST_MARKED: usize = 4;
/// The longest noun phrase, in nodes.
const LONGEST: usize = 20;

/// How many nodes behind its article a noun for who is told may stand.
const ADDRESSEE: usize = 5;

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

/// Words that end a noun phrase on either side.
const BOUNDARY: Class = Class::CONJUNCTION
    .or(Class::COMPLEMENTIZER)
    .or(Class::RELATIVE)
    .or(Class::AUXILIARY)
    .or(Class::ACCORDING)
    .or(Class::AGENT);

impl<'o, 'a> View<'o, 'a> {
    pub(super) fn new(outline: &'o Outline<'a>, passage: usize, sentence: &Sentence, traits: Traits) -> Self {
        let range = sentence.nodes.clone();
        let nodes = outline.nodes.get(range.clone()).unwrap_or_default();
        View { outline, passage, range, nodes, traits }
    }

    #[inline]
    pub(super) fn node(&self, at: usize) -> Option<&'o Node> {
        // A place before the range wraps to one far behind its nodes.
        self.nodes.get(at.wrapping_sub(self.range.start))
    }

    pub(super) fn is(&self, at: usize, class: Class) -> bool {
        self.node(at).is_some_and(|node| node.is(class))
    }

    pub(super) fn kind(&self, at: usize) -> Option<Kind> {
        self.node(at).map(|node| node.kind)
    }

    /// What stands between the marks of the quote that is node `at`.
    pub(super) fn quoted(&self, at: usize) -> &'a str {
        self.node(at).and_then(Node::quote).map_or("", |quote| self.outline.quoted(quote))
    }

    /// The node before `at`, in the sentence.
    pub(super) fn before(&self, at: usize) -> Option<usize> {
        at.checked_sub(1).filter(|at| self.range.contains(at))
    }

    pub(super) fn mention(&self, nodes: Range<usize>) -> Mention {
        Mention { passage: self.passage, nodes, antecedent: None }
    }

    /// Whether the quote that is node `at` is a name between marks, in a language that writes names of firms, papers
    /// and teams so: behind a word that it belongs to (`директор завода | «Север»`), or before a verb that no
    /// punctuation sets off (`„Polityka” | pisze`).
    pub(super) fn is_marked_name(&self, at: usize) -> bool {
        if !self.traits.names_last || self.kind(at) != Some(Kind::Quote) {
            return false;
        }
        let inner = self.quoted(at);
        let words = quoted::word_count(inner);
        let capital = !inner.starts_with(char::is_lowercase);
        // `тренер | «сине-белых» | Иванов`
        let inside = self.node(at + 1).is_some_and(Node::is_name);
        if words > LONGEST_MARKED || !inner.ends_with(char::is_alphanumeric) || !capital && !inside {
            return false;
        }
        let goes_on = self.kind(at + 1) == Some(Kind::Word) && !self.is(at + 1, Class::AND);
        let Some(before) = self.before(at) else {
            let clause = (at + 2..at + LONGEST).any(|at| self.is(at, Class::COMPLEMENTIZER));
            return self.is(at + 1, Class::VERB) && (words <= 2 && clause || quoted::is_title(inner));
        };
        let Some(node) = self.node(before).filter(|node| node.kind == Kind::Word) else { return false };
        if node.is(Class::REPORTING) && !node.is(Class::ACCORDING) {
            // `«…», | пишет | «Коммерсантъ»`
            let mut quoted = before;
            while self.before(quoted).is_some_and(|at| self.node(at).is_some_and(Node::is_punctuation)) {
                quoted -= 1;
            }
            let said =
                quoted < before && self.before(quoted).is_some_and(|at| self.kind(at) == Some(Kind::Quote));
            // `розповіла | «Вістям», | що`
            let told = self.kind(at + 1) == Some(Kind::Comma) && self.is(at + 2, Class::COMPLEMENTIZER);
            return said || told;
        }
        if node.is(Class::COMPLEMENTIZER) {
            return words == 1 && (goes_on || self.kind(at + 1) == Some(Kind::Quote));
        }
        !node.is(Class::AND.or(Class::SPEECH_NOUN))
            && (!node.is(Class::PRONOUN.or(Class::OBJECT)) || node.is(Class::DETERMINER))
    }

    /// Whether the word at `at` is a small one that the lists say nothing of.
    pub(super) fn is_plain(&self, at: usize) -> bool {
        let phrases = Class::PHRASE.or(Class::CONTINUES);
        self.node(at)
            .is_some_and(|node| node.kind == Kind::Word && node.class.without(phrases) == Class::NONE)
    }

    /// The mention that ends where the verb group at `end` begins: its subject.
    pub(super) fn subject_before(&self, end: usize) -> Option<Mention> {
        self.subject_before_adverbials(end, ADVERBIALS)
    }

    /// The same, with so many adverbials that begin with a preposition between them, at the most.
    fn subject_before_adverbials(&self, end: usize, left: usize) -> Option<Mention> {
        let mut end = end;
        while self.before(end).is_some_and(|at| {
            // `Lo ha detto il ministro.`
            let name = self.is(at, Class::CAPITAL) && !(at == self.range.start && self.is(at, Class::OBJECT));
            self.is(at, Class::ADVERB.or(Class::OBJECT)) && !self.is(at, Class::PRONOUN) && !name
        }) {
            end -= 1;
        }
        let last = self.before(end)?;
        match self.kind(last)? {
            Kind::Comma | Kind::Dash => self.subject_before_insertion(last),
            Kind::Close => {
                let open = self.back_to(last, Kind::Open)?;
                self.noun_phrase_before(open)
            }
            Kind::Word if self.is(last, Class::RELATIVE) && !self.is(last, Class::CAPITAL) => {
                let mut noun = last;
                let linked = |at: usize| self.is(at, Class::NOUN_PREPOSITION.or(Class::PREPOSITION));
                if self.traits.implied_subjects && self.before(last).is_some_and(linked) {
                    // `la huelga, a la que se refiere como “…”`
                    return None;
                }
                while self.before(noun).is_some_and(|at| {
                    self.kind(at) == Some(Kind::Comma)
                        || self.is(at, Class::NOUN_PREPOSITION.or(Class::PREPOSITION))
                }) {
                    noun -= 1;
                }
                if self.before(noun).is_some_and(|at| self.kind(at) == Some(Kind::Close)) {
                    noun = self.back_to(noun - 1, Kind::Open)?;
                }
                let antecedent = self.noun_phrase_before(noun)?;
                Some(Mention { antecedent: Some(antecedent.nodes), ..self.mention(last..last + 1) })
            }
            // `Jan Novák | ČTK | řekl`: an agency between name and verb is told.
            Kind::Word if self.is_told(last) => self.noun_phrase_before(last),
            Kind::Quote if !self.is_marked_name(last) => None,
            Kind::Word | Kind::Quote => {
                let noun = self.noun_phrase_before(end);
                if !self.traits.names_last {
                    return noun;
                }
                // `Lékař Jan Novák | po poradě vedení | řekl`
                let noun = noun.map(|noun| self.without_adverbial(noun));
                let start = noun.as_ref().map_or(end, |noun| noun.nodes.start);
                let linked = match &noun {
                    Some(_) => self.before(start).filter(|&at| self.is(at, Class::PREPOSITION)),
                    None => self.preposition_before(end),
                };
                let named = noun.as_ref().is_some_and(|noun| self.head_name(&noun.nodes).is_some());
                match linked {
                    Some(at) if left > 0 && !named => self.subject_before_adverbials(at, left - 1),
                    _ => noun.filter(|noun| !self.is_object(noun)),
                }
            }
            _ => None,
        }
    }

    /// The preposition that the words right before `end` go with.
    fn preposition_before(&self, end: usize) -> Option<usize> {
        let linked = Class::NOUN_PREPOSITION.or(Class::PREPOSITION);
        let floor = self.range.start.max(end.saturating_sub(LONGEST));
        let mut words = (floor..end).rev().take_while(|&at| self.kind(at) == Some(Kind::Word));
        words.find(|&at| self.is(at, linked))
    }

    /// A noun phrase without what stands behind its full name: `Ministr Jan Novák | na summitu v Bruselu`.
    fn without_adverbial(&self, noun: Mention) -> Mention {
        let nodes = noun.nodes.clone();
        let first = nodes.clone().find(|&at| self.begins_full_name(at));
        let behind =
            first.and_then(|first| (first..nodes.end).find(|&at| !self.node(at).is_some_and(Node::is_name)));
        let joined = Class::AND.or(Class::PARTICLE).or(Class::GENITIVE);
        match behind.filter(|&at| !self.is(at, joined)) {
            Some(end) => self.mention(nodes.start..end),
            None => noun,
        }
    }

    /// Whether a first name and a surname stand at `at`, in the case of a subject.
    fn begins_full_name(&self, at: usize) -> bool {
        self.is(at, Class::FIRST_NAME)
            && self.is(at, Class::CAPITAL)
            && !self.is(at, Class::OBLIQUE)
            && self.node(at + 1).is_some_and(Node::is_name)
    }

    /// Whether a name belongs to the preposition before it, or stands in another case than that of a subject:
    /// `v rozhovoru s Petrem Novákem | řekl`.
    fn is_object(&self, noun: &Mention) -> bool {
        let start = noun.nodes.start;
        let name = self.node(start).is_some_and(|node| node.is_name() || node.is_quote());
        let linked = self.before(start).is_some_and(|at| self.is(at, Class::PREPOSITION));
        name && (linked || self.is(start, Class::OBLIQUE) && noun.nodes.len() > 1)
    }

    /// Whether the word at `at` begins a subject, by its case: a role, which is no body, or a first name.
    fn is_subject_case(&self, at: usize) -> bool {
        let capital = self.is(at, Class::CAPITAL);
        self.is(at, Class::ROLE) && !capital && !self.is(at, Class::BODY) || self.begins_full_name(at)
    }

    /// Whether the acronym at `at` stands behind a full name that it is no part of.
    fn is_told(&self, at: usize) -> bool {
        let surname = |at: usize| {
            self.node(at).is_some_and(|node| node.is_name() && !node.is(Class::UPPER.or(Class::FIRST_NAME)))
        };
        self.traits.names_last
            && self.is(at, Class::UPPER)
            && self.before(at).is_some_and(surname)
            && self.before(at - 1).is_some_and(|at| self.is(at, Class::FIRST_NAME))
    }

    /// The subject before an apposition, a relative clause or an adverbial between commas (or dashes)
    /// that ends with the one at `close`: `X, the chairman, said`.
    fn subject_before_insertion(&self, close: usize) -> Option<Mention> {
        let kind = self.kind(close)?;
        let mut at = close;
        let mut nearest: Option<Mention> = None;
        while let Some(before) = self.before(at).filter(|before| close - before <= REACH) {
            if self.node(before)?.is_quote() {
                break;
            }
            if self.kind(before)? == kind {
                let noun = self.noun_phrase_before(before).filter(|noun| self.can_be_subject(noun));
                if let Some(noun) = noun {
                    // `the committee's chairman, Lee Park, said`: the name belongs to the mention.
                    if nearest.is_none() && self.is_bare_name(before + 1..close) {
                        // `Obrońca Marka Lisa, Jan Sarna, …`
                        let names_last = self.traits.names_last;
                        let role = |name: Range<usize>| {
                            self.is(noun.nodes.start, Class::ROLE) && (names_last || name.len() == 1)
                        };
                        let whole = before + 1 < close
                            && (self.head_name(&noun.nodes).is_none_or(role)
                                || self.awaits_name(&noun.nodes)
                                || self.says_who(&noun.nodes, &(before + 1..close)));
                        return Some(if whole { self.mention(noun.nodes.start..close) } else { noun });
                    }
                    // `Lee Park, 67, a clerk in Troy, Pa., said`: further out stands the name.
                    if self.is_full_name(&noun.nodes) {
                        return Some(noun);
                    }
                    nearest = nearest.or(Some(noun));
                }
            }
            at = before;
        }
        nearest
    }

    /// Whether the comma at `close` ends an apposition that says who the noun phrase before it is:
    /// `El ministro portugués, Paulo Rangel, …`.
    pub(super) fn ends_apposition(&self, close: usize) -> bool {
        let Some(open) = self.back_to(close, Kind::Comma) else { return false };
        let says_who = Class::ROLE.or(Class::TITLE);
        let other = BOUNDARY.or(Class::REPORTING).or(Class::PREPOSITION);
        let mut inside = open + 1..close;
        let named =
            inside.clone().any(|at| self.node(at).is_some_and(|node| node.is_name() || node.is(says_who)));
        let plain = inside.all(|at| {
            self.node(at).is_some_and(|node| node.kind == Kind::Word && (node.is_name() || !node.is(other)))
        });
        let begins = |at: usize| {
            self.before(at).is_none_or(|before| {
                self.kind(before) != Some(Kind::Word) || self.is(before, Class::CONJUNCTION.or(Class::AND))
            })
        };
        named
            && plain
            && self.noun_phrase_before(open).is_some_and(|noun| {
                self.is_strong(&noun) && self.can_be_subject(&noun) && begins(noun.nodes.start)
            })
    }

    /// Whether a noun phrase may be a subject: plausible, and not behind a preposition.
    fn can_be_subject(&self, noun: &Mention) -> bool {
        let linked = Class::NOUN_PREPOSITION.or(Class::PREPOSITION).or(Class::AGENT);
        self.is_plausible(noun) && !self.before(noun.nodes.start).is_some_and(|at| self.is(at, linked))
    }

    /// Whether the nodes are a name, with nothing but roles and titles before it.
    fn is_bare_name(&self, mut nodes: Range<usize>) -> bool {
        let names = Class::TITLE.or(Class::PARTICLE).or(Class::ROLE);
        nodes.len() > 1
            && nodes.clone().any(|at| self.node(at).is_some_and(Node::is_name))
            && nodes.all(|at| self.node(at).is_some_and(|node| node.is_name() || node.is(names)))
    }

    /// Whether the name at `name` says who the noun phrase before it is, which has none, or not that of a
    /// person: `the chairman of the board, Lee Park`.
    fn says_who(&self, noun: &Range<usize>, name: &Range<usize>) -> bool {
        let person = |nodes: &Range<usize>| {
            let first = self.head_name(nodes).filter(|name| name.len() > 1).map(|name| name.start);
            first.is_some_and(|at| self.is(at, Class::FIRST_NAME))
        };
        let role = || noun.clone().any(|at| self.is(at, Class::ROLE.or(Class::TITLE)));
        self.head_name(noun).is_none() || person(name) && role() && !person(noun)
    }

    /// Whether the nodes are a full name, or one with a title, or a pronoun.
    pub(super) fn is_full_name(&self, nodes: &Range<usize>) -> bool {
        let first = self.node(nodes.start);
        first.is_some_and(|node| node.is(Class::PRONOUN) && !node.is(Class::DETERMINER))
            || self.head_name(nodes).is_some_and(|name| {
                name.len() > 1 || self.before(name.start).is_some_and(|at| self.is(at, Class::TITLE))
            })
    }

    fn back_to(&self, from: usize, kind: Kind) -> Option<usize> {
        (self.range.start.max(from.saturating_sub(REACH))..from).rev().find(|&at| self.kind(at) == Some(kind))
    }

    /// The noun phrase that ends right before `end`.
    pub(super) fn noun_phrase_before(&self, end: usize) -> Option<Mention> {
        let floor = self.range.start.max(end.saturating_sub(LONGEST));
        let mut start = end;
        while start > floor {
            let at = start - 1;
            let node = self.node(at)?;
            let marked = self.is_marked_name(at);
            if !marked && (node.kind != Kind::Word || self.ends_phrase(at, end)) {
                break;
            }
            start = at;
            if node.is(Class::PRONOUN) && !node.is(Class::DETERMINER) {
                break;
            }
        }
        let start = self.skip_adverbial(start, end);
        // `На вопрос об отставке | тренер`: what the preposition goes with is another phrase.
        let linked =
            self.traits.names_last && self.before(start).is_some_and(|at| self.is(at, Class::PREPOSITION));
        let role = |&at: &usize| {
            let of = self.is(at - 1, Class::NOUN_PREPOSITION.or(Class::PREPOSITION).or(Class::AND));
            self.is_subject_case(at) && !of
        };
        let start = (start + 1..end).find(role).filter(|_| linked).unwrap_or(start);
        (start < end).then(|| self.mention(start..end))
    }

    /// Whether the word at `at` cannot stand in a noun phrase that ends at `end`.
    fn ends_phrase(&self, at: usize, end: usize) -> bool {
        let Some(node) = self.node(at) else { return true };
        let last = at + 1 == end;
        let capital = node.is(Class::CAPITAL) && at != self.range.start;
        if node.is(Class::PRONOUN) && !last && !node.is(Class::DETERMINER) {
            return true;
        }
        if node.is(Class::AND) {
            return !self.joins_names(at);
        }
        if node.is(Class::GENITIVE) {
            return last;
        }
        if capital
            || node.is(Class::DETERMINER.or(Class::NOUN_PREPOSITION).or(Class::ROLE).or(Class::PRONOUN))
        {
            return false;
        }
        if node.is(BOUNDARY) || node.is(Class::PREPOSITION) {
            return true;
        }
        node.is(Class::VERB.or(Class::PARTICIPLE)) && !self.is_noun_here(at)
    }

    /// Whether `and` at `at` joins two names: `Lee and Park`.
    fn joins_names(&self, at: usize) -> bool {
        let name = |at| self.node(at).is_some_and(|node| node.is_name() || node.is(Class::TITLE));
        self.before(at).is_some_and(name) && name(at + 1)
    }

    /// Whether a word that could be a verb is a noun here: `the report`, `his claims`.
    pub(super) fn is_noun_here(&self, at: usize) -> bool {
        if self.is(at, Class::NOUN) && !self.takes_object(at) {
            return true;
        }
        let mut before = at;
        for _ in 0..2 {
            let Some(previous) = self.before(before) else { return false };
            let node = match self.node(previous) {
                Some(node) => node,
                None => return false,
            };
            if node.is(Class::PRONOUN.or(Class::RELATIVE)) && !node.is(Class::POSSESSIVE) {
                return false;
            }
            // `Ana Lopes | o considerou`
            let object = node.is(Class::OBJECT)
                && before == at
                && !self.is(at, Class::ROLE.or(Class::SPEECH_NOUN).or(Class::NOUN))
                && self
                    .before(previous)
                    .and_then(|at| self.node(at))
                    .is_some_and(|node| node.is_name() || node.is(Class::ROLE));
            if node.is(Class::DETERMINER.or(Class::POSSESSIVE).or(Class::GENITIVE)) {
                return !object;
            }
            if node.is(Class::NOUN_PREPOSITION.or(Class::PREPOSITION)) && !node.is(Class::MODAL) {
                // `by saying that …`
                let gerund = self.is(at, Class::PARTICIPLE) && self.takes_object(at);
                return before == at && !gerund;
            }
            // One adjective may stand between, but no noun: `in a letter | writes the mayor`.
            if node.kind != Kind::Word
                || self.traits.verb_second
                || self.traits.bare_clauses && !self.is(at, Class::NOUN.or(Class::SPEECH_NOUN))
                || node.is(Class::CAPITAL.or(Class::ROLE).or(Class::AUXILIARY).or(Class::ADVERB))
            {
                return false;
            }
            before = previous;
        }
        false
    }

    /// Whether what stands behind the word at `at` can be what a verb reports: `that`, a noun phrase, a quote.
    fn takes_object(&self, at: usize) -> bool {
        let begins = Class::COMPLEMENTIZER
            .or(Class::DETERMINER)
            .or(Class::POSSESSIVE)
            .or(Class::PRONOUN)
            .or(Class::OBJECT);
        let next = if self.kind(at + 1) == Some(Kind::Comma) { at + 2 } else { at + 1 };
        let object = self.node(next).is_some_and(|node| {
            let noun = node.is(begins) || node.is_name() || node.kind == Kind::Colon;
            node.is_quote() || next == at + 1 && noun
        });
        object || self.is_infinitive(next)
    }

    /// Whether an infinitive begins at `at`: `to run`, as against `to Ohio`.
    pub(super) fn is_infinitive(&self, at: usize) -> bool {
        let noun =
            Class::DETERMINER.or(Class::POSSESSIVE).or(Class::OBJECT).or(Class::CAPITAL).or(Class::NUMBER);
        self.is(at, Class::MODAL) && self.is(at, Class::NOUN_PREPOSITION) && !self.is(at + 1, noun)
    }

    /// Where the noun phrase of `start..end` begins when an adverbial stands before it:
    /// `On Tuesday | the president`, `In Iowa | Mr. Lee`.
    fn skip_adverbial(&self, start: usize, end: usize) -> usize {
        let mut start = start;
        while start + 1 < end
            && self.is(start, Class::ADVERB.or(Class::TIME).or(Class::AND))
            && !self.is(start, Class::DETERMINER)
        {
            start += 1;
        }
        if !self.is(start, Class::NOUN_PREPOSITION.or(Class::PREPOSITION))
            || self.is(start, Class::DETERMINER)
        {
            return start;
        }
        let begins = |at: usize| {
            let after_preposition = self.is(at - 1, Class::NOUN_PREPOSITION.or(Class::PREPOSITION));
            let joined =
                self.is(at - 1, Class::DETERMINER.or(Class::POSSESSIVE).or(Class::TITLE).or(Class::GENITIVE));
            let after_time = self.is(at - 1, Class::TIME.or(Class::NUMBER));
            // `W uzasadnieniu | sędzia Anna Lis`
            let role = self.traits.names_last && self.is_subject_case(at);
            !after_preposition
                && !joined
                && (role
                    || self
                        .is(at, Class::DETERMINER.or(Class::POSSESSIVE).or(Class::TITLE).or(Class::PRONOUN))
                    || (after_time && self.is(at, Class::CAPITAL) && !self.is(at, Class::TIME)))
        };
        (start + 1..end).find(|&at| begins(at)).unwrap_or(end)
    }

    /// Whether a noun phrase can speak: a name, a role, a pronoun, or one with an article.
    pub(super) fn is_plausible(&self, mention: &Mention) -> bool {
        let nodes = mention.nodes.clone();
        let speaks =
            Class::PRONOUN.or(Class::ROLE).or(Class::TITLE).or(Class::DETERMINER).or(Class::POSSESSIVE);
        let first = self.node(nodes.start);
        let other = Class::PREPOSITION.or(Class::NOUN_PREPOSITION).or(Class::TIME);
        first.is_some_and(|node| !node.is(other) || node.is(Class::DETERMINER))
            && nodes.into_iter().any(|at| {
                self.node(at).is_some_and(|node| node.is_name() || node.is_quote() || node.is(speaks))
            })
    }

    /// Whether a noun phrase without an article may speak before its verb: `analysts say`, `61 percent said`.
    pub(super) fn is_bare_noun(&self, mention: &Mention) -> bool {
        let other = BOUNDARY
            .or(Class::REPORTING)
            .or(Class::ADVERB)
            .or(Class::TIME)
            .or(Class::PREPOSITION)
            .or(Class::NOUN_PREPOSITION);
        let edge = |at: usize| self.kind(at) == Some(Kind::Word) && !self.is(at, other);
        let nodes = &mention.nodes;
        self.traits.bare_clauses && edge(nodes.start) && edge(nodes.end - 1)
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
        let speaks = Class::PRONOUN.or(Class::ROLE).or(Class::TITLE);
        mention
            .nodes
            .clone()
            .any(|at| self.node(at).is_some_and(|node| node.is_name() || node.is_quote() || node.is(speaks)))
    }

    /// Whether a noun phrase with an article is one of people: `der Minister`, as against `die Geschichte`.
    pub(super) fn is_animate(&self, mention: &Mention) -> bool {
        let people = Class::ROLE.or(Class::TITLE).or(Class::FIRST_NAME);
        let Range { start, end } = mention.nodes;
        let mut head = (start + 1..end).take_while(|&at| !self.is(at, Class::NOUN_PREPOSITION));
        !self.is(start, Class::DETERMINER) || head.any(|at| self.is(at, people))
    }

    /// The mention that begins right after the verb group, which ends at `start`: `said | Lee Park, the …`.
    /// Adverbials may stand between: `a déclaré ce jeudi à Paris | le ministre`.
    pub(super) fn subject_after(&self, start: usize) -> Option<Mention> {
        let mut at = start;
        let mut after_preposition = false;
        for _ in 0..REACH {
            let node = self.node(at)?;
            match node.kind {
                Kind::Word => {}
                // `, a expliqué, mardi, le ministre`
                Kind::Comma
                    if at == start || self.is(at - 1, Class::TIME.or(Class::NUMBER).or(Class::ADVERB)) =>
                {
                    at += 1;
                    continue;
                }
                // `nesta quinta-feira (5) | o ministro`
                Kind::Open if self.is(at + 1, Class::NUMBER) && self.kind(at + 2) == Some(Kind::Close) => {
                    at += 3;
                    continue;
                }
                Kind::Quote if self.is_marked_name(at) => {
                    // `сообщил | «Вестнику» | мэр`: who is told, unless nobody else is named.
                    let told = after_preposition || self.begins_subject(at + 1);
                    if !told {
                        return Some(self.mention(at..at + 1));
                    }
                    at += 1;
                    after_preposition = false;
                    continue;
                }
                _ => return None,
            }
            if node.is(Class::COMPLEMENTIZER) {
                return None;
            }
            if node.is(Class::PRONOUN) && !node.is(Class::DETERMINER) {
                return (!after_preposition).then(|| self.mention(at..at + 1));
            }
            if node.is(Class::CAPITAL)
                || node.is(Class::DETERMINER.or(Class::POSSESSIVE).or(Class::TITLE).or(Class::ROLE))
            {
                if node.is(Class::TIME) {
                    at += 1;
                    after_preposition = false;
                    continue;
                }
                // `podała | PAP | rzeczniczka`
                if self.traits.names_last && node.is(Class::UPPER) && self.begins_subject(at + 1) {
                    at += 1;
                    after_preposition = false;
                    continue;
                }
                if let Some(behind) = self.behind_time(at) {
                    at = behind;
                    after_preposition = false;
                    continue;
                }
                let end = self.phrase_end(at);
                let time = (at..end).any(|at| self.is(at, Class::TIME))
                    && !(at..end).any(|at| self.node(at).is_some_and(Node::is_name));
                if after_preposition || time {
                    let next = if time {
                        self.time_end(at, end)
                    } else {
                        let end = self.short_phrase_end(at).max(at + 1);
                        self.name_behind_place(at, end).unwrap_or(end)
                    };
                    at = next;
                    after_preposition = false;
                    continue;
                }
                return Some(self.with_name_in_apposition(at..end));
            }
            if node.is(Class::NOUN_PREPOSITION.or(Class::PREPOSITION)) {
                after_preposition = true;
                at += 1;
                continue;
            }
            if node.is(Class::AUXILIARY.or(Class::CONJUNCTION).or(Class::RELATIVE)) {
                return None;
            }
            if node.is(Class::ADVERB.or(Class::TIME).or(Class::NUMBER).or(Class::OBJECT)) || after_preposition
            {
                at += 1;
                // `řekl v pondělí | ministr`: without articles, a role begins the next phrase.
                let speaks = self.is(at, Class::ROLE.or(Class::TITLE));
                let named = self.node(at).is_some_and(|node| node.is_name() && node.is(Class::FIRST_NAME));
                after_preposition &= !speaks && !named;
                continue;
            }
            // A bare noun: `sources close to …`.
            let end = self.phrase_end(at);
            return Some(self.with_name_in_apposition(at..end));
        }
        None
    }

    /// What follows the time with an article that begins at `at`, if one does: `ce jeudi 11 novembre | le ministre`,
    /// `ce jeudi | à Paris`, `la semaine dernière | le ministre`.
    fn behind_time(&self, at: usize) -> Option<usize> {
        let time = Class::TIME.or(Class::NUMBER);
        let behind = (at + 1..at + 6).find(|&at| !self.is(at, time)).filter(|&behind| behind > at + 1)?;
        if !self.is(at, Class::DETERMINER) {
            return None;
        }
        if self.is(behind, Class::DETERMINER) {
            return Some(behind);
        }
        // A capital may be a part of a name: `Le Soir`; a number, one of years: `de 34-jarige Ann Lee`.
        let small = !(at..behind).any(|at| self.is(at, Class::CAPITAL));
        let timed = (at + 1..behind).any(|at| self.is(at, Class::TIME));
        let links = Class::PREPOSITION.or(Class::NOUN_PREPOSITION);
        let other = links.or(Class::CAPITAL).or(Class::ROLE).or(Class::TITLE).or(Class::PRONOUN);
        let adjective = self.kind(behind) == Some(Kind::Word) && !self.is(behind, other);
        let next = if adjective { behind + 1 } else { behind };
        let begins = links.or(Class::CAPITAL).or(Class::DETERMINER);
        (small && timed && self.is(next, begins)).then_some(next)
    }

    /// The full name, with which the clause ends, behind the place or the body of `start..end`: `à Troie | Paul Martin`.
    fn name_behind_place(&self, start: usize, end: usize) -> Option<usize> {
        let ended = match self.kind(end) {
            None | Some(Kind::Stop) => true,
            Some(Kind::Comma) => !self.is(end + 1, Class::DETERMINER.or(Class::POSSESSIVE)),
            Some(_) => false,
        };
        let named = Class::FIRST_NAME.or(Class::TITLE);
        let first = (start..end).find(|&at| self.is(at, named))?;
        let full = first + 1 < end && (first..end).all(|at| self.node(at).is_some_and(Node::is_name));
        (ended && full && first > start && !self.is(first, Class::TITLE)).then_some(first)
    }

    /// Whether a role or a full name begins at `at`, maybe with an adjective: `rzeczniczka`, `nowy minister`.
    fn begins_subject(&self, at: usize) -> bool {
        let begins = |at: usize| {
            self.is(at, Class::ROLE.or(Class::TITLE))
                || self.node(at).is_some_and(|node| node.is_name() && node.is(Class::FIRST_NAME))
        };
        let other = Class::FUNCTION.or(Class::PREPOSITION).or(Class::NOUN_PREPOSITION).or(Class::CAPITAL);
        let adjective = self.kind(at) == Some(Kind::Word) && !self.is(at, other);
        begins(at) || adjective && begins(at + 1)
    }

    /// The end of a time adverbial in `start..end`: `ce jeudi 11 novembre | le ministre`.
    fn time_end(&self, start: usize, end: usize) -> usize {
        let last = (start..end).rev().find(|&at| self.is(at, Class::TIME.or(Class::NUMBER))).unwrap_or(start);
        let begins = (start + 1..end).find(|&at| {
            self.is(at, Class::DETERMINER.or(Class::TITLE))
                && !self.is(at - 1, Class::NOUN_PREPOSITION.or(Class::PREPOSITION))
        });
        match begins {
            Some(begins) if begins <= last => begins,
            _ => last + 1,
        }
    }

    /// The end of a plain noun phrase behind a preposition: `à | l'AFP`, `à | Paris`.
    fn short_phrase_end(&self, start: usize) -> usize {
        let mut at = start;
        while self.is(at, Class::DETERMINER.or(Class::POSSESSIVE)) {
            at += 1;
        }
        let capital = self.is(at, Class::CAPITAL);
        at += 1;
        // `a EFE | Ana López`
        let acronym_ends = |at: usize| self.is(at - 1, Class::UPPER) && !self.is(at, Class::UPPER);
        while capital && self.node(at).is_some_and(Node::is_name) && !acronym_ends(at) {
            at += 1;
        }
        at
    }

    /// The end of the noun phrase that begins at `start`.
    pub(super) fn phrase_end(&self, start: usize) -> usize {
        let mut at = start;
        let mut named = false;
        // Whether it has a first name.
        let mut given = false;
        // `the Office`, which may be one of something: a single capital behind an article.
        let mut body = false;
        let bare = !self.is(start, Class::DETERMINER.or(Class::POSSESSIVE));
        // `Kapitan zespołu Jan Lis`: the capital of a common noun that opens the sentence is no name.
        let common = self.traits.names_last && start == self.range.start && self.is_named_behind(start);
        while at - start < LONGEST {
            let Some(node) = self.node(at) else { break };
            if at > start && !named && self.is_marked_name(at) {
                named = true;
                at += 1;
                continue;
            }
            if node.kind != Kind::Word {
                break;
            }
            // `die Lage | der | jungen Leute`
            let genitive = self.traits.capital_nouns
                && node.is(Class::DETERMINER)
                && node.is(Class::NOUN_PREPOSITION)
                && !node.is(Class::WEAK);
            let of_body = body && (genitive || node.is(Class::PARTICLE)) && self.begins_complement(at + 1);
            let role = self.traits.names_last && self.is(start, Class::ROLE) && !given;
            if at > start && !of_body && self.ends_phrase_behind(at, node, named, bare, role) {
                break;
            }
            // The capital of a role that opens the sentence makes no name of it.
            let opener = at == self.range.start
                && node.is(Class::ROLE)
                && !node.is(Class::FIRST_NAME)
                && self.is(at + 1, Class::NOUN_PREPOSITION);
            if node.is_name() && !opener && !(common && at == start) {
                let article = at > start && self.is(at - 1, Class::DETERMINER.or(Class::NOUN_PREPOSITION));
                body = !named && article && !bare && !node.is(Class::FIRST_NAME.or(Class::TITLE));
                named = true;
                given |= node.is(Class::FIRST_NAME);
            }
            at += 1;
        }
        // No preposition or conjunction at the end.
        while at > start + 1
            && self.is(at - 1, Class::NOUN_PREPOSITION.or(Class::AND).or(Class::DETERMINER))
            && !self.is(at - 1, Class::CAPITAL)
        {
            at -= 1;
        }
        at
    }

    /// Whether the words behind the common noun at `start` say of whom it is, and then name them.
    fn is_named_behind(&self, start: usize) -> bool {
        !self.is(start, Class::FIRST_NAME) && self.leads_to_name(start)
    }

    /// Whether the plain words behind the one at `at` end with a full name: `prezident Svazu průmyslu | a | dopravy Jan
    /// Lis`.
    fn leads_to_name(&self, at: usize) -> bool {
        let other = BOUNDARY.or(Class::REPORTING).or(Class::ADVERB).or(Class::TIME).or(Class::PREPOSITION);
        let plain = |at: usize| self.kind(at) == Some(Kind::Word) && !self.is(at, other);
        let mut words = (at + 1..at + LONGEST).take_while(|&at| plain(at) || self.is_marked_name(at));
        words.any(|at| self.begins_full_name(at))
    }

    /// Whether the noun phrase before the word at `at` ends with it. `named`: it has a name already; `bare`:
    /// it began without an article; `role`: it began with a role, and waits for who has it.
    fn ends_phrase_behind(&self, at: usize, node: &Node, named: bool, bare: bool, role: bool) -> bool {
        let previous = self.node(at - 1);
        let linked = Class::NOUN_PREPOSITION.or(Class::DETERMINER).or(Class::AND);
        let after_link = previous.is_some_and(|node| node.is(linked));
        let after_name = previous.is_some_and(Node::is_name);
        if self.begins_addressee(at) {
            return true;
        }
        if node.is(Class::PARTICLE) && after_name && self.is(at + 1, Class::CAPITAL) {
            // `Jan | de | Vries`
            return false;
        }
        if node.is(Class::GENITIVE) && self.begins_owned(at + 1) {
            return false;
        }
        // `el tenista Biel Prats | conquistó`
        let links = linked.or(Class::NOUN_PREPOSITION).or(Class::CAPITAL).or(Class::ROLE).or(Class::GENITIVE);
        let full_name = after_name && at > 1 && self.is(at - 2, Class::FIRST_NAME);
        if full_name && !self.traits.bare_clauses && !node.is(links) {
            return true;
        }
        if named && bare && self.ends_bare_name(at) && !(role && self.leads_to_name(at))
            || named && self.traits.names_last && !node.is(Class::CAPITAL) && node.is(Class::ROLE)
        {
            return true;
        }
        if node.is(Class::AND) {
            return !(self.joins_names(at) || self.joins_phrases(at) || role && self.leads_to_name(at));
        }
        if node.is(Class::NOUN_PREPOSITION) && (!node.is(Class::AUXILIARY) || self.begins_noun(at + 1)) {
            // `in Paris on Monday` says where it was said, once the name has been said.
            return !(self.continues_phrase(at, named) || role && self.leads_to_name(at));
        }
        let article = node.is(Class::DETERMINER);
        let capital = node.is(Class::CAPITAL);
        // Where nouns have capitals, what follows one without is no part of its phrase.
        if self.traits.capital_nouns && after_name && !capital {
            return true;
        }
        node.is(Class::PREPOSITION.or(Class::TIME)) && !node.is_name()
            || node.is(BOUNDARY) && !article && !(capital && node.is_name())
            || node.is(Class::PRONOUN) && !article
            || article && !after_link
            || node.is(Class::VERB.or(Class::PARTICIPLE)) && !after_link && !capital && !node.is(Class::ROLE)
            || node.is(Class::ADVERB.or(Class::OBJECT))
                && !capital
                && !article
                && !previous.is_some_and(|node| node.is(Class::DETERMINER))
    }

    /// Whether the word at `at`, behind a name without an article, is the verb: `Ann Lee | arrived`, but
    /// not `White House | press secretary`.
    fn ends_bare_name(&self, at: usize) -> bool {
        let goes_on = Class::CAPITAL
            .or(Class::ROLE)
            .or(Class::TITLE)
            .or(Class::NOUN_PREPOSITION)
            .or(Class::AND)
            .or(Class::GENITIVE);
        !self.is(at, goes_on) && !(at + 1..at + 4).any(|at| self.is(at, Class::ROLE.or(Class::GENITIVE)))
    }

    /// Whether the words at `at`, behind the preposition of a body, say of what it is one: `l’agriculture`.
    fn begins_complement(&self, at: usize) -> bool {
        let noun = if self.is(at, Class::DETERMINER) { at + 1 } else { at };
        let other = Class::CAPITAL.or(Class::TIME).or(Class::NUMBER).or(Class::FUNCTION).or(Class::REPORTING);
        self.node(noun).is_some_and(|node| node.kind == Kind::Word && !node.is(other))
    }

    /// Whether the word at `at` may be what somebody owns: `the company's | chief executive`.
    fn begins_owned(&self, at: usize) -> bool {
        let other = BOUNDARY
            .or(Class::DETERMINER)
            .or(Class::PRONOUN)
            .or(Class::ADVERB)
            .or(Class::PREPOSITION)
            .or(Class::NOUN_PREPOSITION);
        self.kind(at) == Some(Kind::Word) && !self.is(at, other)
    }

    fn joins_phrases(&self, at: usize) -> bool {
        self.is(at + 1, Class::DETERMINER.or(Class::ROLE)) && !self.is(at + 1, Class::PRONOUN)
    }

    fn begins_noun(&self, at: usize) -> bool {
        self.is(at, Class::DETERMINER.or(Class::POSSESSIVE).or(Class::CAPITAL))
    }

    /// Whether the article at `at`, behind a name, begins the phrase of a paper or a station: who is told,
    /// not whose the name is (`sagte Weber | der Zeitung`).
    fn begins_addressee(&self, at: usize) -> bool {
        let named = |node: &Node| node.is_name() && !node.is(Class::ROLE);
        let word = |&at: &usize| self.kind(at) == Some(Kind::Word);
        self.is(at, Class::DETERMINER)
            && self.node(at - 1).is_some_and(named)
            && (at + 1..at + ADDRESSEE).take_while(word).any(|at| self.is(at, Class::PRESS))
    }

    /// Whether the preposition at `at` goes on with the noun phrase.
    fn continues_phrase(&self, at: usize, named: bool) -> bool {
        let next_capital = self.is(at + 1, Class::CAPITAL);
        let next_phrase =
            next_capital || self.is(at + 1, Class::DETERMINER) && self.is(at + 2, Class::CAPITAL);
        if self.is(at + 1, Class::TIME) {
            return false;
        }
        !named
            || next_phrase
                && !self.is(at, Class::PREPOSITION.or(Class::WEAK))
                && self.is(at, Class::PARTICLE.or(Class::NOUN_PREPOSITION))
    }

    /// Whether the noun phrase of `nodes` has no name of its own, so that one behind its comma may be its: `o
    /// economista do banco Azul, Ana Lopes`.
    fn awaits_name(&self, nodes: &Range<usize>) -> bool {
        self.head_name(nodes).is_none_or(|name| {
            let before = name.start.saturating_sub(1);
            let office = Class::ROLE.or(Class::TITLE).or(Class::CAPITAL);
            name.len() == 1
                && (self.is(nodes.start, Class::ROLE) || self.is(nodes.start + 1, Class::ROLE))
                && before > nodes.start
                && (!self.is(before, office) || self.is(before, Class::BODY))
                && self.is(nodes.end + 1, Class::FIRST_NAME)
        })
    }

    /// `nodes`, and the name behind it that says who it is: `le président, Jean Dupont`.
    fn with_name_in_apposition(&self, nodes: Range<usize>) -> Mention {
        if self.kind(nodes.end) == Some(Kind::Comma) {
            let start = nodes.end + 1;
            let mut end = start;
            while self.node(end).is_some_and(|node| node.is_name() || end > start && node.is(Class::PARTICLE))
            {
                end += 1;
            }
            // `жительница, | пенсионерка Анна Лис`
            if end == start
                && self.traits.names_last
                && self.is(start, Class::ROLE)
                && self.leads_to_name(start)
            {
                end = self.phrase_end(start);
            }
            let ended = self.node(end).is_none_or(|node| node.is_punctuation());
            if end >= start + 2 && ended && (self.awaits_name(&nodes) || self.says_who(&nodes, &(start..end)))
            {
                return self.mention(nodes.start..end);
            }
        }
        self.mention(nodes)
    }

    /// The subject of the clause that stands before `end`, where no reporting verb points to it: the
    /// first noun phrase of the sentence.
    pub(super) fn first_subject(&self, end: usize) -> Option<Mention> {
        let mut at = self.range.start;
        let stop = end.min(self.range.end).min(at + REACH);
        if let Some(subject) = self.subject_set_off(stop) {
            return Some(subject);
        }
        // An adverbial before the subject ends with a comma.
        if self.is(
            at,
            Class::NOUN_PREPOSITION
                .or(Class::PREPOSITION)
                .or(Class::CONJUNCTION)
                .or(Class::PARTICIPLE)
                .or(Class::PAST)
                .or(Class::ACCORDING),
        ) && !self.is(at, Class::DETERMINER)
        {
            at = (at..stop).find(|&at| self.kind(at) == Some(Kind::Comma))? + 1;
        } else if let Some(comma) = (at..stop.min(at + 7)).find(|&at| self.kind(at) == Some(Kind::Comma)) {
            // `Hours later, …`; `Two days ago, …`
            let somebody = |at: usize| {
                self.node(at).is_some_and(|node| {
                    node.is_name() || node.is(Class::PRONOUN.or(Class::TITLE).or(Class::ROLE))
                })
            };
            let named = (at + 1..comma).any(somebody) || self.is(at, Class::PRONOUN.or(Class::TITLE));
            let words = (at..comma).all(|at| self.kind(at) == Some(Kind::Word));
            if words && !named && (at..comma).any(|at| self.is(at, Class::TIME)) {
                at = comma + 1;
            }
        }
        if self.is(at, Class::UPPER) {
            // A dateline: `PARIS, May 5 (XY) — …`
            if let Some(dash) = (at..stop.min(at + 12)).find(|&at| self.kind(at) == Some(Kind::Dash)) {
                at = dash + 1;
            }
        }
        while at < stop {
            let node = self.node(at)?;
            let owner = node.is(Class::POSSESSIVE) && self.is(at + 1, Class::CAPITAL);
            if node.is(Class::PRONOUN) && !owner {
                // `it is`, `c'est`: nobody.
                return (!node.is(Class::NEUTER)).then(|| self.mention(at..at + 1));
            }
            let possessed = node.is(Class::POSSESSIVE);
            // `Zdradził, że …`: a verb that opens the sentence is no name.
            let verb = self.traits.names_last && node.is(Class::VERB) && !node.is(Class::FIRST_NAME);
            let name = node.is_name() && !verb;
            if name || possessed || node.is(Class::DETERMINER.or(Class::TITLE).or(Class::ROLE)) {
                let nodes = at..self.phrase_end(at);
                let named = nodes.clone().any(|at| self.node(at).is_some_and(Node::is_name));
                let time = nodes.clone().any(|at| self.is(at, Class::TIME)) && !named;
                let empty = self.is(nodes.end - 1, Class::DETERMINER.or(Class::POSSESSIVE)) && !named;
                if !time && !empty {
                    return Some(self.with_name_in_apposition(nodes));
                }
                at = nodes.end;
                continue;
            }
            if node.is_quote() || node.kind == Kind::Colon {
                return None;
            }
            at += 1;
        }
        None
    }

    /// The first name or role before `stop` that a comma, or a particle, sets off from the rest of its clause, where verbs
    /// come last: `Toplantıda konuşan | Ayşe Kaya, | …`.
    pub(super) fn subject_set_off(&self, stop: usize) -> Option<Mention> {
        if !self.traits.verb_final {
            return None;
        }
        let speaks = Class::ROLE.or(Class::TITLE).or(Class::PARTICLE).or(Class::DETERMINER);
        let belongs = |at: usize| self.node(at).is_some_and(|node| node.is_name() || node.is(speaks));
        let within = self.range.start..stop.min(self.range.start + REACH);
        let parts = |at: usize| self.kind(at) == Some(Kind::Comma) || self.is(at, Class::TOPIC);
        within.clone().filter(|&at| parts(at)).find_map(|comma| {
            let start = (within.start..comma).rfind(|&at| !belongs(at)).map_or(within.start, |at| at + 1);
            let mention = (start < comma).then(|| self.mention(start..comma))?;
            self.is_strong(&mention).then_some(mention)
        })
    }

    /// The name that the head of `nodes` is, as nodes: not one behind a preposition
    /// (`the mayor of | Troy`), not a possessor (`Lee's | lawyer`).
    pub(super) fn head_name(&self, nodes: &Range<usize>) -> Option<Range<usize>> {
        name_in(self.outline, nodes)
    }
}

/// The span of a range of nodes.
pub(super) fn span_of(outline: &Outline<'_>, nodes: &Range<usize>) -> Span {
    let first = outline.nodes.get(nodes.start).map_or(Span::default(), |node| node.span);
    let last = nodes.end.checked_sub(1).and_then(|at| outline.nodes.get(at)).map_or(first, |node| node.span);
    Span::new(first.start, last.end.max(first.start))
}

/// Whether a span is none of a word without end: many quotes may share a cue or a speaker, and each has the text of it.
pub(super) fn is_short(span: &Span) -> bool {
    span.len() <= LONGEST_SHARED
}

/// The most bytes of a cue, a mention or a name.
const LONGEST_SHARED: usize = 2048;

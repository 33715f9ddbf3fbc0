//! Where a noun phrase ends.

use super::{BOUNDARY, LONGEST};
use crate::quotes::{
    class::Class,
    indirect::is_infinitive_form,
    name::name_run_end,
    outline::{Kind, Node},
    view::View,
};

impl View<'_, '_> {
    /// The end of a plain noun phrase behind a preposition: `à | l'AFP`, `à | Paris`.
    pub(in crate::quotes) fn short_phrase_end(&self, start: usize) -> usize {
        let mut at = start;
        while self.is(at, Class::DETERMINER.or(Class::POSSESSIVE)) {
            at += 1;
        }
        // `dijo en una | de sus respuestas`
        if at > start && self.is(at, Class::NOUN_PREPOSITION) && !self.is(at, Class::CAPITAL) {
            return at;
        }
        let capital = self.is(at, Class::CAPITAL);
        // `à agência | Lusa`
        let body = self.is(at, Class::BODY);
        at += 1;
        // `a EFE | Ana López`
        let acronym_ends = |at: usize| self.is(at - 1, Class::UPPER) && !self.is(at, Class::UPPER);
        // `al diario | El Sol`
        let article = |at: usize| {
            let capital = self.is(at, Class::DETERMINER) && self.is(at, Class::CAPITAL);
            capital && self.node(at + 1).is_some_and(Node::is_name)
        };
        let of_body = |at: usize, node: &Node| article(at) || node.is_name() && !node.is(Class::FIRST_NAME);
        while self.node(at).is_some_and(|node| capital && node.is_name() || body && of_body(at, node))
            && !acronym_ends(at)
        {
            at += 1;
        }
        at
    }

    /// The end of the noun phrase that begins at `start`.
    pub(in crate::quotes) fn phrase_end(&self, start: usize) -> usize {
        let mut at = self.behind_attribute(start).unwrap_or(start);
        let mut named = false;
        // Whether it has a first name.
        let mut given = false;
        // `the Office`, which may be one of something: a single capital behind an article.
        let mut body = false;
        let bare = !self.is(start, Class::DETERMINER.or(Class::POSSESSIVE));
        // `Kapitan zespołu Jan Lis`: the capital of a common noun that opens the sentence is no name.
        let common = self.traits.names_last && start == self.range.start && self.is_named_behind(start);
        let office = if self.traits.names_last { self.office_at(start) } else { None };
        while at - start < LONGEST {
            let Some(node) = self.node(at) else { break };
            if at > start && !named && self.is_marked_name(at) {
                named = true;
                at += 1;
                continue;
            }
            let open = if at > start { self.open_compound(at) } else { 0 };
            if open > 0 {
                at += open;
                continue;
            }
            if at > start && self.is_marked_compound(at) {
                at += 2;
                continue;
            }
            if node.kind != Kind::Word {
                break;
            }
            if at > start
                && let Some(behind) = self.behind_particles(at)
            {
                at = behind;
                continue;
            }
            // `die Lage | der | jungen Leute`
            let genitive = self.traits.capital_nouns
                && node.is(Class::DETERMINER)
                && node.is(Class::NOUN_PREPOSITION)
                && !node.is(Class::WEAK);
            let particle =
                node.is(Class::PARTICLE) && (!node.is(Class::DETERMINER) || node.is(Class::NOUN_PREPOSITION));
            let of_body = body && (genitive || particle) && self.begins_complement(at + 1);
            let role = office.filter(|_| !given);
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
        // `The mayor | opened the bridge`: what an article follows is the verb.
        let people = Class::ROLE.or(Class::TITLE);
        let acts = |at: usize| self.is(at, people) || self.node(at).is_some_and(Node::is_name);
        let verb = self.is_plain(at - 1) && !self.is(at - 1, Class::AGE);
        if self.is(at, Class::DETERMINER.or(Class::POSSESSIVE)) && verb && (start..at - 1).any(acts) {
            at -= 1;
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

    /// What stands behind the name that several particles at `at` join to its first part: `Ursula | von der Leyen`.
    fn behind_particles(&self, at: usize) -> Option<usize> {
        let name = |at: &usize| self.node(*at).is_some_and(Node::is_name);
        if !self.is(at, Class::PARTICLE) || self.is(at + 1, Class::CAPITAL) {
            return None;
        }
        let first = (self.range.start..at).rev().take(LONGEST).take_while(name).last()?;
        let limit = self.range.end.min(at + LONGEST);
        Some(name_run_end(self.outline, first, limit)).filter(|end| *end > at)
    }

    /// How many nodes from the dash at `at` on stand before the next part of a word that the one behind an `and` completes:
    /// `Sozial- | und Gesundheitsminister`, `Arbeits-, | Sozial- und Gesundheitsminister`.
    fn open_compound(&self, at: usize) -> usize {
        let cut = |at: usize| self.kind(at) == Some(Kind::Dash) && self.is_glued(at - 1);
        let completed = |at: usize| cut(at) && self.is(at + 1, Class::AND) && self.is(at + 2, Class::ROLE);
        let listed = cut(at) && self.kind(at + 1) == Some(Kind::Comma) && completed(at + 3);
        if listed { 2 } else { usize::from(completed(at)) }
    }

    /// Whether the quote at `at` is the first part of a word: `die | „Neue Post“-Chefin`.
    fn is_marked_compound(&self, at: usize) -> bool {
        let glued = |at: usize| self.is_glued(at) && self.is_glued(at + 1);
        self.kind(at) == Some(Kind::Quote) && self.kind(at + 1) == Some(Kind::Dash) && glued(at)
    }

    /// Whether the noun phrase before the word at `at` ends with it. `named`: it has a name already; `bare`:
    /// it began without an article; `role`: what it began with, which waits for who has it.
    fn ends_phrase_behind(
        &self,
        at: usize,
        node: &Node,
        named: bool,
        bare: bool,
        role: Option<&Node>,
    ) -> bool {
        let previous = self.node(at - 1);
        let linked = Class::NOUN_PREPOSITION.or(Class::DETERMINER).or(Class::AND);
        let after_link = previous.is_some_and(|node| node.is(linked));
        let after_name = previous.is_some_and(Node::is_name);
        let waits = || role.is_some_and(|role| self.leads_to_holder(at, role));
        // `Ana Popa | ziariștilor`
        if self.begins_addressee(at) || after_name && self.behind_dative(at).is_some() {
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
        // `Lee shook | her head`
        let owned = node.is(Class::POSSESSIVE) && !node.is(Class::GENITIVE.or(Class::DETERMINER));
        if self.traits.bare_clauses && owned && self.is_plain(at - 1) {
            return true;
        }
        if named && bare && self.ends_bare_name(at) && !waits()
            || named
                && self.traits.names_last
                && node.is(Class::ROLE)
                && !node.is(Class::CAPITAL.or(Class::OBLIQUE.when(role.is_some())))
        {
            return true;
        }
        if node.is(Class::AND) {
            return !(self.joins_names(at) || self.joins_phrases(at) || waits());
        }
        let of = || {
            previous.is_some_and(|node| node.is(Class::ROLE))
                && !node.is(Class::HAVE)
                && self.begins_common_noun(at + 1)
        };
        if node.is(Class::NOUN_PREPOSITION)
            && (!node.is(Class::AUXILIARY) || self.begins_noun(at + 1) || of())
        {
            // `in Paris on Monday` says where it was said, once the name has been said.
            return !(self.continues_phrase(at, named) || waits());
        }
        let article = node.is(Class::DETERMINER);
        let capital = node.is(Class::CAPITAL);
        // Where nouns have capitals, what follows one without is no part of its phrase: `der 51-Jährige | zufrieden`.
        let noun = |node: &Node| self.outline.word(node).contains(char::is_uppercase);
        let aged = || previous.is_some_and(|node| node.is(Class::AGE) && noun(node));
        if self.traits.capital_nouns && !capital && (after_name || aged()) {
            return true;
        }
        node.is(Class::PREPOSITION.or(Class::TIME)) && !node.is_name()
            || node.is(BOUNDARY) && !article && !(capital && node.is_name())
            || node.is(Class::PRONOUN) && !article
            || article && !after_link && !waits()
            || node.is(Class::VERB.or(Class::PARTICIPLE)) && !after_link && !capital && !node.is(Class::ROLE)
            || node.is(Class::ADVERB.or(Class::OBJECT))
                && !capital
                && !article
                && !previous.is_some_and(|node| node.is(Class::DETERMINER))
                && !self.is_within_attribute(at)
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
        // `Ann Lee | went after the mayor`
        let ends = Class::NOUN_PREPOSITION.or(Class::PREPOSITION).or(Class::DETERMINER);
        let ends = ends.when(self.traits.bare_clauses);
        let mut words = (at + 1..at + 4).take_while(|&at| !self.is(at, ends));
        !self.is(at, goes_on) && !words.any(|at| self.is(at, Class::ROLE.or(Class::GENITIVE)))
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

    /// Whether a common noun stands at `at`, behind a preposition that infinitives have, too, and no name that is none of
    /// somebody: `il direttore di | banca`, as against `chiede al direttore di | pagare`, `il titolare di | via Roma`.
    fn begins_common_noun(&self, at: usize) -> bool {
        let named = self.is(at + 1, Class::CAPITAL) && !self.is(at + 1, Class::FIRST_NAME);
        self.is_plain(at) && !is_infinitive_form(self, at) && !named
    }

    fn begins_noun(&self, at: usize) -> bool {
        self.is(at, Class::DETERMINER.or(Class::POSSESSIVE).or(Class::CAPITAL))
    }

    /// Whether the preposition at `at` goes on with the noun phrase.
    fn continues_phrase(&self, at: usize, named: bool) -> bool {
        let next_capital = self.is(at + 1, Class::CAPITAL);
        let next_phrase =
            next_capital || self.is(at + 1, Class::DETERMINER) && self.is(at + 2, Class::CAPITAL);
        // `боксер | у розмові`
        let said = self.traits.names_last && self.is(at + 1, Class::SPEECH_NOUN.or(Class::PRESS));
        // `siger direktøren | til Ritzau`: who is told.
        let told = self.traits.verb_second
            && next_capital
            && self.is(at, Class::WEAK)
            && self.is(at - 1, Class::ROLE.or(Class::AGE));
        // `skriver ministeren | i en mail til Altinget`, `señala la policía | en un comunicado`, `avisa a polícia | em nota`
        let place = self.is(at, Class::WEAK);
        let article = self.is(at + 1, Class::DETERMINER) && !self.is(at, Class::DETERMINER);
        let written = (place || self.traits.verb_second && article)
            && (at + 1 + usize::from(article)..at + 4).any(|at| self.is(at, Class::SPEECH_NOUN));
        // `skriver ministeren | på Facebook`, `escribió la policía | en Twitter`
        let posted =
            (place || self.traits.verb_second && self.is(at, Class::BODY)) && self.is(at + 1, Class::PRESS);
        if said || told || written || posted || self.is(at + 1, Class::TIME) {
            return false;
        }
        !named
            || next_phrase
                && !self.is(at, Class::PREPOSITION.or(Class::WEAK))
                && self.is(at, Class::PARTICLE.or(Class::NOUN_PREPOSITION))
    }
}

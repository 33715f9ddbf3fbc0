//! Whether a word that may be a verb, too, is a noun where it stands.

use crate::quotes::{
    class::Class,
    lists::Traits,
    outline::{Kind, Node},
    view::View,
};

/// What says of a verb form that it is a noun, too.
const NOUNS: Class = Class::ROLE.or(Class::SPEECH_NOUN).or(Class::NOUN);

/// How many words there may be between what is said and the verb behind it.
const SAYING: usize = 8;

impl View<'_, '_> {
    /// Whether a word that could be a verb is a noun here: `the report`, `his claims`.
    pub(in crate::quotes) fn is_noun_here(&self, at: usize) -> bool {
        if self.is(at, Class::NOUN)
            && self.traits.bare_clauses
            && let Some(noun) = self.is_noun_by_neighbours(at)
        {
            return noun;
        }
        if self.is(at, Class::NOUN) && !self.takes_object(at) {
            return !self.closes_quote(at);
        }
        // `300 | pledged delegates`
        let counted = self.before(at).is_some_and(|before| self.is(before, Class::NUMBER));
        let people = self.is_plain(at + 1) || self.is(at + 1, Class::ROLE);
        if self.traits.bare_clauses && counted && people && !self.is(at, Class::CLAUSAL) {
            return true;
        }
        // `die kritisierte Reform`, but `das kritisiert Weber`, `so schreiben die Autoren`
        let attribute = || {
            let source = self.before(at).is_some_and(|at| self.is(at, Class::ACCORDING));
            let noun = (at + 1..at + 4).find(|&at| !self.is_plain(at));
            !source && noun.is_some_and(|at| self.is(at, Class::CAPITAL))
        };
        if self.traits.capital_nouns && !self.is(at, Class::CAPITAL) && !attribute() {
            return false;
        }
        // `le décret | dit « Paysage »`
        let named = self.is(at, Class::NAMING) && self.kind(at + 1) == Some(Kind::Quote);
        let Traits { verb_final, caseless, .. } = self.traits;
        let plain = self.traits.has_plain_order() && !(verb_final || caseless || named || self.is(at, NOUNS));
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
            // `Ana Lopes | o considerou`; `vecina | sa afirmă`
            let object = before == at
                && (node.is(Class::OBJECT) || plain && node.is(Class::POSSESSIVE))
                && !self.is(at, NOUNS)
                && match self.before(previous).filter(|&at| !self.is(at, Class::ADVERB.or(Class::AND))) {
                    Some(at) => self.may_precede_object(at, plain),
                    None => self.calls(at),
                };
            if node.is(Class::DETERMINER.or(Class::POSSESSIVE).or(Class::GENITIVE)) {
                return !object;
            }
            if node.is(Class::ACCORDING) {
                // `según | explicó`, as against `según | fuentes`
                return self.is(at, NOUNS);
            }
            if node.is(Class::NOUN_PREPOSITION.or(Class::PREPOSITION)) && !node.is(Class::MODAL) {
                // `by saying that …`
                let gerund = self.is(at, Class::PARTICIPLE) && self.takes_object(at);
                return before == at && !gerund;
            }
            // One adjective may stand between, but no noun: `in a letter | writes the mayor`, `la voisine | affirme`.
            if node.kind != Kind::Word
                || plain
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

    /// Whether the verb at `at` needs no subject and stands before what somebody calls something: `La | tachó | de «…»`.
    fn calls(&self, at: usize) -> bool {
        let link = Class::NOUN_PREPOSITION.or(Class::PREPOSITION).or(Class::CONJUNCTION);
        let quote = at + 1 + usize::from(self.is(at + 1, link));
        self.traits.implied_subjects && self.kind(quote) == Some(Kind::Quote)
    }

    /// Whether the word at `at` may stand before an object pronoun and its verb: the end of a subject, and where an
    /// article may look like that pronoun (`plain`), of any: `ses amis | le disent`, `Ann Lee, la maire, | le dit`.
    fn may_precede_object(&self, at: usize, plain: bool) -> bool {
        let Some(node) = self.node(at) else { return false };
        // `comme | le dit Ana Lopes`
        let so = node.is(Class::CONJUNCTION) && node.is(Class::PREPOSITION);
        let pronoun = || node.is(Class::PRONOUN) && !node.is(Class::DETERMINER);
        let subject = || match node.kind {
            Kind::Comma => self.ends_apposition(at),
            _ => pronoun() || self.is_plain(at),
        };
        so || node.is_name() || node.is(Class::ROLE) || plain && subject()
    }

    /// What the words beside one that is likelier a noun say of it: `She | hopes lawmakers agree`; `advocate | Ann Lee
    /// argued`.
    fn is_noun_by_neighbours(&self, at: usize) -> Option<bool> {
        let subject = self
            .before(at)
            .is_some_and(|before| self.is(before, Class::PRONOUN) && !self.is(before, Class::DETERMINER));
        // `The report | notes that …`
        let text = || {
            let noun = |at: usize| self.is(at, Class::SPEECH_NOUN) && !self.is(at, Class::CAPITAL);
            self.is(at + 1, Class::COMPLEMENTIZER) && self.before(at).is_some_and(noun)
        };
        // `The lawsuit | demands a bridge`
        let acts = || {
            let object = self.outline.is_indefinite_article(at + 1) || self.is(at + 1, Class::POSSESSIVE);
            let noun = |before: usize| self.is_plain(before) && !self.is(before, Class::ADVERB);
            object && self.before(at).is_some_and(noun)
        };
        let role = || self.is(at, Class::ROLE) && self.node(at + 1).is_some_and(Node::is_name);
        if subject || text() || acts() { Some(false) } else { role().then_some(true) }
    }

    /// Whether the word at `at` ends a clause that follows what is said: `“…,” Lee | notes.`; `The bridge is old, records |
    /// show.`
    fn closes_quote(&self, at: usize) -> bool {
        let ends = Class::NOUN_PREPOSITION.or(Class::PREPOSITION).or(Class::TIME).or(Class::CONJUNCTION);
        let closes = |node: &Node| node.is_punctuation() || node.is(ends);
        let mut before = (self.range.start..at).rev().take(SAYING);
        // `the report | states`: a noun behind its article.
        let noun = |at: usize| self.before(at).is_some_and(|before| self.is(before, Class::DETERMINER));
        let verb = |at: usize| self.is(at, Class::AUXILIARY) || self.is(at, Class::REPORTING) && !noun(at);
        let first = before.find(|&at| self.kind(at) != Some(Kind::Word) || verb(at));
        let begins =
            Class::DETERMINER.or(Class::POSSESSIVE).or(Class::PRONOUN).or(Class::TITLE).or(Class::ROLE);
        let said = |first: usize| {
            let noun = self.node(first + 1).is_some_and(|node| node.is_name() || node.is(begins));
            let ends = || self.node(at + 1).is_none_or(|node| node.kind == Kind::Stop);
            let comma = || self.kind(first) == Some(Kind::Comma) && ends();
            first + 1 < at && (noun && self.quoted(first).ends_with([',', '?', '!']) || comma())
        };
        self.traits.bare_clauses && self.node(at + 1).is_none_or(closes) && first.is_some_and(said)
    }

    /// Whether what stands behind the word at `at` can be what a verb reports: `that`, a noun phrase, a quote.
    fn takes_object(&self, at: usize) -> bool {
        let begins = Class::COMPLEMENTIZER
            .or(Class::DETERMINER)
            .or(Class::POSSESSIVE)
            .or(Class::PRONOUN)
            .or(Class::OBJECT);
        let next = if self.kind(at + 1) == Some(Kind::Comma) { at + 2 } else { at + 1 };
        // `many states | that have voted`
        let relative = self.traits.bare_clauses
            && self.is(next, Class::RELATIVE)
            && self.is(next + 1, Class::AUXILIARY)
            && !self.is(next + 1, Class::NOUN_PREPOSITION);
        let object = self.node(next).is_some_and(|node| {
            let noun = node.is(begins) && !relative || node.is_name() || node.kind == Kind::Colon;
            node.is_quote() || next == at + 1 && noun
        });
        object || self.is_infinitive(next)
    }

    /// Whether an infinitive begins at `at`: `to run`, as against `to Ohio`.
    pub(in crate::quotes) fn is_infinitive(&self, at: usize) -> bool {
        let noun =
            Class::DETERMINER.or(Class::POSSESSIVE).or(Class::OBJECT).or(Class::CAPITAL).or(Class::NUMBER);
        self.is(at, Class::MODAL) && self.is(at, Class::NOUN_PREPOSITION) && !self.is(at + 1, noun)
    }
}

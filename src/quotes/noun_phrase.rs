//! Noun phrases: where they begin and end.

use super::{
    class::Class,
    indirect::is_infinitive_form,
    lists::Traits,
    mention::Mention,
    name::name_run_end,
    outline::{Kind, Node},
    view::View,
};
use crate::span::Span;
use std::ops::Range;

/// The longest noun phrase, in nodes.
pub(super) const LONGEST: usize = 20;
/// How many nodes a parenthesis between a role and a name may have, the first bracket included.
const PARENTHESIS: usize = 6;

/// What says of a verb form that it is a noun, too.
const NOUNS: Class = Class::ROLE.or(Class::SPEECH_NOUN).or(Class::NOUN);

/// How many words may stand before the noun of a role, with it.
const ADJECTIVES: usize = 3;

/// How many words there may be between what is said and the verb behind it.
const SAYING: usize = 8;

/// Words that end a noun phrase on either side.
pub(super) const BOUNDARY: Class = Class::CONJUNCTION
    .or(Class::COMPLEMENTIZER)
    .or(Class::RELATIVE)
    .or(Class::AUXILIARY)
    .or(Class::ACCORDING)
    .or(Class::AGENT);

impl View<'_, '_> {
    /// The noun phrase that ends right before `end`.
    pub(super) fn noun_phrase_before(&self, end: usize) -> Option<Mention> {
        let floor = self.range.start.max(end.saturating_sub(LONGEST));
        if let Some(title) = self.title_before(floor..end) {
            return Some(self.mention(title..end));
        }
        let mut start = end;
        while start > floor {
            let at = start - 1;
            let node = self.node(at)?;
            let marked = self.is_marked_name(at);
            if !marked && (node.kind != Kind::Word || self.ends_phrase(at, end)) || self.is_set_apart(at, end)
            {
                break;
            }
            start = at;
            if node.is(Class::PRONOUN) && !node.is(Class::DETERMINER)
                || node.is(Class::DETERMINER) && self.is_first_article(at)
                || start < end && at > floor && self.ends_relative_clause(at - 1)
            {
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

    /// Whether the word at `at` is the verb of a clause that says more of the noun behind it: `質問された | 山田社長`.
    fn ends_relative_clause(&self, at: usize) -> bool {
        let ends = |node: &Node| {
            let word = self.outline.word(node);
            self.traits.attributives.iter().any(|ending| word.ends_with(ending))
        };
        !self.traits.attributives.is_empty() && self.is_plain(at) && self.node(at).is_some_and(ends)
    }

    /// The title that a noun phrase begins with which ends where `within` does, if spaces part the words of names there:
    /// `นายสมชาย ใจดี ผู้ว่าราชการจังหวัด | กล่าว`.
    fn title_before(&self, within: Range<usize>) -> Option<usize> {
        let end = within.end;
        let inside = |&at: &usize| self.kind(at) == Some(Kind::Word) && !self.ends_phrase(at, end);
        let mut words = within.rev().take_while(inside);
        if self.traits.spaced_names { words.find(|&at| self.is(at, Class::TITLE)) } else { None }
    }

    /// Whether a space parts the word at `at` from the next one of a noun phrase that ends at `end`, in a text without
    /// spaces: `新华社北京电 | 总统周明`.
    fn is_set_apart(&self, at: usize, end: usize) -> bool {
        let space = |node: &Node, next: &Node| {
            let between = Span::new(node.span.end, next.span.start).of(self.outline.text);
            between.starts_with(char::is_whitespace)
        };
        self.traits.unspaced
            && at + 1 < end
            && self.node(at).zip(self.node(at + 1)).is_some_and(|(node, next)| space(node, next))
    }

    /// Whether no noun phrase goes on before the article at `at`: `where | the crowd`.
    fn is_first_article(&self, at: usize) -> bool {
        self.traits.bare_clauses && self.before(at).is_some_and(|before| self.is_plain(before))
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
        // `a letter | that | Ann Lee …`
        let begins = Class::CAPITAL.or(Class::DETERMINER).or(Class::POSSESSIVE);
        if node.is(Class::DETERMINER) && node.is(Class::COMPLEMENTIZER) && self.is(at + 1, begins) {
            return true;
        }
        if capital
            || node.is(Class::DETERMINER.or(Class::NOUN_PREPOSITION).or(Class::ROLE).or(Class::PRONOUN))
        {
            return false;
        }
        if node.is(BOUNDARY) || node.is(Class::PREPOSITION) {
            return true;
        }
        // `policy | planning | director`
        let modifies = node.is(Class::PARTICIPLE) && self.is(at + 1, Class::ROLE);
        node.is(Class::VERB.or(Class::PARTICIPLE)) && !modifies && !self.is_noun_here(at)
    }

    /// Whether `and` at `at` joins two names: `Lee and Park`.
    fn joins_names(&self, at: usize) -> bool {
        let name = |at| self.node(at).is_some_and(|node| node.is_name() || node.is(Class::TITLE));
        self.before(at).is_some_and(name) && name(at + 1)
    }

    /// Whether a word that could be a verb is a noun here: `the report`, `his claims`.
    pub(super) fn is_noun_here(&self, at: usize) -> bool {
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
    pub(super) fn is_infinitive(&self, at: usize) -> bool {
        let noun =
            Class::DETERMINER.or(Class::POSSESSIVE).or(Class::OBJECT).or(Class::CAPITAL).or(Class::NUMBER);
        self.is(at, Class::MODAL) && self.is(at, Class::NOUN_PREPOSITION) && !self.is(at + 1, noun)
    }

    /// The end of a plain noun phrase behind a preposition: `à | l'AFP`, `à | Paris`.
    pub(super) fn short_phrase_end(&self, start: usize) -> usize {
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
    pub(super) fn phrase_end(&self, start: usize) -> usize {
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

    /// Whether nothing stands between the node at `at` and the next one.
    pub(super) fn is_glued(&self, at: usize) -> bool {
        self.node(at).zip(self.node(at + 1)).is_some_and(|(node, next)| node.span.end == next.span.start)
    }

    /// The role that begins at `at`, with adjectives before it or without: `виконавча | директорка`.
    fn office_at(&self, at: usize) -> Option<&Node> {
        let name = |at: usize| at > self.range.start && self.node(at).is_some_and(Node::is_name);
        let noun = (at..at + ADJECTIVES).find(|&at| !self.is_plain(at) || name(at))?;
        self.node(noun).filter(|noun| noun.is(Class::ROLE))
    }

    /// Where the noun stands of the article at `start` that an attribute with words of its own parts from it, where nouns
    /// have capitals: `der für Tarife zuständige | Vorstand`, `die 38 Jahre alte | Sängerin`.
    fn behind_attribute(&self, start: usize) -> Option<usize> {
        // `der heute | 84-Jährige`
        let aged = self.is(start + 1, Class::TIME.or(Class::ADVERB)) && self.is(start + 2, Class::AGE);
        if aged && self.is(start, Class::DETERMINER) {
            return Some(start + 2);
        }
        let opens = Class::PREPOSITION.or(Class::NOUN_PREPOSITION).or(Class::NUMBER).or(Class::ADVERB);
        let attributed = self.traits.capital_nouns
            && self.is(start, Class::DETERMINER)
            && self.is(start + 1, opens)
            && !self.is(start + 1, Class::DETERMINER.or(Class::CAPITAL));
        let closes = Class::CAPITAL.or(Class::NUMBER).or(Class::ADVERB).or(Class::TIME);
        let words = start + 2..start + LONGEST.min(self.range.end.saturating_sub(start));
        words
            .take_while(|&at| attributed && self.kind(at) == Some(Kind::Word))
            .find(|&at| self.is_plain(at) && self.is(at - 1, closes) && self.is(at + 1, Class::CAPITAL))
            .map(|at| at + 1)
    }

    /// Whether the words behind the common noun at `start` say of whom it is, and then name them.
    fn is_named_behind(&self, start: usize) -> bool {
        !self.is(start, Class::FIRST_NAME) && self.leads_to_name(start)
    }

    /// Whether the plain words behind the one at `at` end with a full name: `prezident Svazu průmyslu | a | dopravy Jan
    /// Lis`.
    fn leads_to_name(&self, at: usize) -> bool {
        self.words_behind(at).any(|at| self.begins_full_name(at))
    }

    /// The same, where the name stands in the case of the `role` before: `директорки | Центру | стратегії Марії Лис`.
    fn leads_to_holder(&self, at: usize, role: &Node) -> bool {
        let oblique = |at: usize| {
            let first = self.is(at, Class::FIRST_NAME) && self.is(at, Class::OBLIQUE);
            first && self.is(at, Class::CAPITAL) && self.node(at + 1).is_some_and(Node::is_name)
        };
        let name = |at: usize| self.begins_full_name(at) || role.is(Class::OBLIQUE) && oblique(at);
        self.words_behind(at).any(name)
    }

    /// The plain words behind the one at `at`.
    fn words_behind(&self, at: usize) -> impl Iterator<Item = usize> {
        let other = BOUNDARY.or(Class::REPORTING).or(Class::ADVERB).or(Class::TIME).or(Class::PREPOSITION);
        let plain = move |at: usize| self.kind(at) == Some(Kind::Word) && !self.is(at, other);
        (at + 1..at + LONGEST).take_while(move |&at| plain(at) || self.is_marked_name(at))
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

    /// Whether the word at `at` is the second one between an article and its noun: `en tydeligt | skuffet | træner`.
    fn is_within_attribute(&self, at: usize) -> bool {
        self.is(at + 1, Class::ROLE)
            && self.is_plain(at - 1)
            && self.is(at.saturating_sub(2), Class::DETERMINER)
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
    pub(super) fn with_name_in_apposition(&self, nodes: Range<usize>) -> Mention {
        // `le maire (PS), Jean Dupont`
        let opens = self.kind(nodes.end) == Some(Kind::Open);
        let close = || (nodes.end..nodes.end + PARENTHESIS).find(|&at| self.kind(at) == Some(Kind::Close));
        let comma = opens.then(close).flatten().map_or(nodes.end, |close| close + 1);
        let comma = self.behind_office(&nodes, comma).unwrap_or(comma);
        if self.kind(comma) == Some(Kind::Comma) {
            let several = self.is_role_of_several(&nodes, comma);
            let start = if several { self.behind_list(comma) } else { None }.unwrap_or(comma + 1);
            let mut end = start;
            while self.node(end).is_some_and(|node| {
                node.is_name() || node.is(Class::TITLE) || end > start && node.is(Class::PARTICLE)
            }) {
                end += 1;
            }
            // `жительница, | пенсионерка Анна Лис`; `hennes försvarare, | advokat Tobias Ek`
            let free = self.traits.verb_second && !self.traits.capital_nouns;
            if end == start
                && (self.traits.names_last || free)
                && self.is(start, Class::ROLE.or(Class::NUMBER))
                && self.leads_to_name(start)
            {
                end = self.phrase_end(start);
            }
            if end == start
                && let Some(name) = self.apposed_name(start)
            {
                end = name;
            }
            let ended = self.node(end).is_none_or(|node| node.is_punctuation());
            let first_name =
                || self.is(start, Class::FIRST_NAME) && nodes.clone().any(|at| self.is(at, Class::ROLE));
            let named = end >= start + 2 || end > start && first_name();
            if named && ended && (self.awaits_name(&nodes) || self.says_who(&nodes, &(start..end))) {
                return self.mention(nodes.start..end);
            }
        }
        self.mention(nodes)
    }

    /// Where the full name ends that an apposition with an article at `start` ends with: `sa fille, | l’actrice Anne Martin`.
    pub(super) fn apposed_name(&self, start: usize) -> Option<usize> {
        if !self.outline.is_definite_article(start) || self.traits.verb_second {
            return None;
        }
        let other = BOUNDARY.or(Class::REPORTING).or(Class::PREPOSITION).or(Class::NOUN_PREPOSITION);
        let plain = |at: &usize| self.kind(*at) == Some(Kind::Word) && !self.is(*at, other);
        let first = (start + 1..start + PARENTHESIS).find(|&at| self.begins_full_name(at))?;
        let end = (first..first + LONGEST).find(|&at| !self.node(at).is_some_and(Node::is_name))?;
        (start + 1 < first && (start + 1..first).all(|at| plain(&at))).then_some(end)
    }

    /// The comma before a full name, behind the rest of what a role without a name is of, which begins at `from`: `le
    /// directeur de l’Agence nationale | contre le dopage, | Jean Dupont`.
    fn behind_office(&self, nodes: &Range<usize>, from: usize) -> Option<usize> {
        let linked = self.is(from, Class::NOUN_PREPOSITION) && !self.traits.names_last;
        let has = |class| nodes.clone().any(|at| self.is(at, class));
        if !linked || !has(Class::ROLE) || has(Class::FIRST_NAME) {
            return None;
        }
        let parts = Class::DETERMINER.or(Class::NOUN_PREPOSITION).or(Class::AND);
        let parts = parts.or(Class::CAPITAL).or(Class::ROLE);
        let comma = (from..from + LONGEST).find(|&at| !self.is(at, parts) && !self.is_plain(at))?;
        (self.kind(comma) == Some(Kind::Comma) && self.begins_full_name(comma + 1)).then_some(comma)
    }

    /// The noun phrase that begins at `start`, with a name that says who it is.
    pub(super) fn phrase_from(&self, start: usize) -> Mention {
        self.with_name_in_apposition(start..self.phrase_end(start))
    }

    /// Whether a noun phrase before the comma at `comma` is a role without a name, of what may be several things.
    fn is_role_of_several(&self, nodes: &Range<usize>, comma: usize) -> bool {
        let first = nodes.start;
        let role = self.is(first, Class::ROLE) || self.is(first + 1, Class::ROLE);
        role && nodes.end == comma
            && self.is(comma - 1, Class::CAPITAL.or(Class::ROLE))
            && !nodes.clone().any(|at| self.is(at, Class::FIRST_NAME))
    }

    /// What follows the rest of a list, if the comma at `comma` stands within one of things with capitals, and a full
    /// name does: `ministro de Economía, | Industria y Comercio, | Juan Pérez`.
    fn behind_list(&self, comma: usize) -> Option<usize> {
        let links = Class::DETERMINER.or(Class::NOUN_PREPOSITION).or(Class::AND);
        let listed = |at: usize| {
            self.node(at).is_some_and(|node| node.kind == Kind::Comma || node.is_name() || node.is(links))
                || self.is_plain(at)
        };
        let mut joined = false;
        for at in (comma + 1..comma + LONGEST).take_while(|&at| listed(at)) {
            joined |= self.is(at, Class::AND);
            if joined && self.kind(at) == Some(Kind::Comma) {
                let name = |at: usize| self.node(at).is_some_and(Node::is_name);
                return Some(at + 1).filter(|&first| name(first) && name(first + 1));
            }
        }
        None
    }

    /// Where the role begins that a list has which ends with the comma at `close`.
    pub(super) fn role_of_list(&self, close: usize) -> Option<usize> {
        let commas = (self.range.start.max(close.saturating_sub(LONGEST))..close).rev();
        commas.filter(|&at| self.kind(at) == Some(Kind::Comma)).find_map(|comma| {
            let nodes = self.noun_phrase_before(comma)?.nodes;
            let whole = self.is_role_of_several(&nodes, comma) && self.behind_list(comma) == Some(close + 1);
            whole.then_some(nodes.start)
        })
    }
}

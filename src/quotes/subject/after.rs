//! The subject behind a verb, with adverbials between them.

use crate::quotes::{
    class::Class,
    indirect::is_infinitive_form,
    mention::{LONGEST_MARKED, Mention},
    outline::{Kind, Node},
    view::{REACH, View},
};

/// How many nodes behind its article a noun for who is told may stand.
const ADDRESSEE: usize = 5;
/// How many nodes an insertion between a verb and its subject may have, the first comma included.
const INSERTION: usize = 16;

/// The way from a verb to a subject behind it.
struct Way {
    /// The node behind the verb.
    start: usize,
    at: usize,
    /// Whether the next noun phrase belongs to a preposition.
    after_preposition: bool,
    /// Whether such a phrase stands right before.
    behind_noun: bool,
}

impl Way {
    /// Goes on behind a phrase, at `at`.
    fn on(&mut self, at: usize) -> Step {
        self.after_preposition = false;
        Step::On(at)
    }
}

/// A step on that way.
enum Step {
    /// To another node.
    On(usize),
    /// To the end: the subject.
    Subject(Mention),
}

impl View<'_, '_> {
    /// Whether the article at `at` may be that of a possessor, behind the noun of a phrase: `in der Sitzung | der Stadt`.
    fn is_genitive(&self, at: usize) -> bool {
        let people = |at: usize| self.is(at, Class::PEOPLE);
        self.traits.capital_nouns
            && self.is(at, Class::DETERMINER)
            && self.is(at, Class::NOUN_PREPOSITION)
            && !(at + 1..self.phrase_end(at)).find(|&at| self.is(at, Class::CAPITAL)).is_some_and(people)
    }

    /// What a preposition before `start` names, in any case: `laut | dem Minister`.
    pub(in crate::quotes) fn named_behind(&self, start: usize) -> Option<Mention> {
        let dative = self.behind_dative(start).is_some();
        if dative || self.is_oblique(start) {
            Some(self.phrase_from(start))
        } else {
            self.subject_after(start)
        }
    }

    /// The mention that begins right after the verb group, which ends at `start`: `said | Lee Park, the …`.
    /// Adverbials may stand between: `a déclaré ce jeudi à Paris | le ministre`.
    pub(in crate::quotes) fn subject_after(&self, start: usize) -> Option<Mention> {
        let mut way = Way { start, at: start, after_preposition: false, behind_noun: false };
        for _ in 0..REACH {
            let step = match self.node(way.at)?.kind {
                Kind::Word => self.past_word(&mut way)?,
                _ => self.past_mark(&mut way)?,
            };
            match step {
                Step::On(at) => way.at = at,
                Step::Subject(mention) => return Some(mention),
            }
        }
        None
    }

    /// The step past a mark on the way to a subject behind its verb.
    fn past_mark(&self, way: &mut Way) -> Option<Step> {
        let Way { start, at, .. } = *way;
        match self.kind(at)? {
            // `, заявил, однако, | мэр`
            Kind::Comma if at == start && self.is_inserted(at) => Some(Step::On(at + 3)),
            Kind::Comma => {
                // `, a expliqué, mardi, le ministre`
                let opens = at == start || self.is(at - 1, Class::TIME.or(Class::NUMBER).or(Class::ADVERB));
                let inserted = self.behind_insertion(at);
                way.after_preposition &= inserted.is_none();
                inserted.or_else(|| opens.then_some(at + 1)).map(Step::On)
            }
            // `nesta quinta-feira (5) | o ministro`
            Kind::Open if self.is(at + 1, Class::NUMBER) && self.kind(at + 2) == Some(Kind::Close) => {
                Some(Step::On(at + 3))
            }
            Kind::Quote if self.is_marked_name(at) => {
                // `сообщил | «Вестнику» | мэр`: who is told, unless nobody else is named.
                let told = way.after_preposition || self.begins_subject(at + 1);
                if !told {
                    return Some(Step::Subject(self.mention(at..at + 1)));
                }
                Some(way.on(at + 1))
            }
            // `a précisé à « Sud libre » | le préfet`
            Kind::Quote if way.after_preposition && self.begins_person(at + 1) => Some(way.on(at + 1)),
            _ => None,
        }
    }

    /// The step past a word on the way to a subject behind its verb, or to the subject that it begins.
    fn past_word(&self, way: &mut Way) -> Option<Step> {
        let Way { start, at, .. } = *way;
        let node = self.node(at).filter(|node| !node.is(Class::COMPLEMENTIZER))?;
        if node.is(Class::PRONOUN) && !node.is(Class::DETERMINER) {
            // `nannte es | der Minister`
            let thing = node.is(Class::NEUTER) && self.traits.verb_second;
            if thing && self.begins_subject(at + 1 + usize::from(self.is(at + 1, Class::DETERMINER))) {
                return Some(Step::On(at + 1));
            }
            return (!way.after_preposition).then(|| Step::Subject(self.mention(at..at + 1)));
        }
        if let Some(behind) = self.behind_dative(at).filter(|_| !way.after_preposition) {
            return Some(Step::On(behind));
        }
        // `írta | közleményében | a polgármester`
        let text = at == start && node.is(Class::SPEECH_NOUN) && self.traits.first_words;
        if text && self.begins_person(at + 1) {
            return Some(Step::On(at + 1));
        }
        if node.is(Class::CAPITAL)
            || node.is(Class::DETERMINER.or(Class::POSSESSIVE).or(Class::TITLE).or(Class::ROLE))
        {
            return Some(self.past_phrase(way, node));
        }
        // `dijo en su informe | final | la fiscal`
        let ends = self.is_plain(at) || self.is(at, Class::SPEECH_NOUN);
        if way.behind_noun && ends && self.traits.has_plain_order() && self.begins_person(at + 1) {
            return Some(Step::On(at + 1));
        }
        way.behind_noun = false;
        if node.is(Class::NOUN_PREPOSITION.or(Class::PREPOSITION)) {
            way.after_preposition = true;
            return Some(Step::On(at + 1));
        }
        // `ispričao nam | je | student`
        let helps = node.is(Class::AUXILIARY) && self.traits.names_last && at > start;
        if helps && (start..at).all(|at| self.is(at, Class::OBJECT)) {
            return Some(Step::On(at + 1));
        }
        if node.is(Class::AUXILIARY.or(Class::CONJUNCTION).or(Class::RELATIVE)) {
            return None;
        }
        let adverbial = Class::ADVERB.or(Class::TIME).or(Class::NUMBER).or(Class::OBJECT);
        if node.is(adverbial) || way.after_preposition {
            // `řekl v pondělí | ministr`: without articles, a role begins the next phrase.
            let next = at + 1;
            let speaks = self.is(next, Class::ROLE.or(Class::TITLE));
            let named = self.node(next).is_some_and(|node| node.is_name() && node.is(Class::FIRST_NAME));
            way.after_preposition &= !speaks && !named && !self.ends_adverbial(next);
            return Some(Step::On(next));
        }
        // `racconta incredula | una vicina`
        if at == start && self.ends_adjective(at + 1) {
            return Some(Step::On(at + 1));
        }
        // `announced in May, | said Ann Lee`
        if at > start && self.traits.bare_clauses && node.is(Class::VERB) && !self.is_noun_here(at) {
            return None;
        }
        // A bare noun: `sources close to …`.
        Some(Step::Subject(self.with_name_in_apposition(at..self.phrase_end(at))))
    }

    /// The step past a noun phrase that is an adverbial or who is told, or to the subject that it is.
    fn past_phrase(&self, way: &mut Way, node: &Node) -> Step {
        let at = way.at;
        way.after_preposition |= self.is_oblique(at) || way.behind_noun && self.is_genitive(at);
        if node.is(Class::TIME) {
            return way.on(at + 1);
        }
        if !way.after_preposition && self.begins_marked_name(at) {
            return Step::Subject(self.mention(at..at + 2));
        }
        if let Some(behind) = self.behind_told(at).or_else(|| self.behind_time(at)) {
            return way.on(behind);
        }
        if way.after_preposition {
            let end = self.short_phrase_end(at);
            way.behind_noun = true;
            return way.on(self.name_behind_place(at, end).unwrap_or(end));
        }
        Step::Subject(self.with_name_in_apposition(at..self.phrase_end(at)))
    }

    /// What follows the one who is told at `at`, by the case: `i-a răspuns | deputatului | ministrul`, `i-a spus | lui Popa |
    /// ministrul`.
    pub(in crate::quotes) fn behind_dative(&self, at: usize) -> Option<usize> {
        let other = Class::CAPITAL.or(Class::DETERMINER).or(Class::RELATIVE);
        let noun = self.is(at, Class::OBLIQUE) && !self.is(at, other);
        let article = self.is(at, Class::OBJECT) && self.is(at, Class::NOUN_PREPOSITION);
        let named = || article && self.node(at + 1).is_some_and(Node::is_name);
        if !self.traits.has_plain_order() || !(noun || named()) {
            return None;
        }
        Some(if noun { at + 1 } else { self.short_phrase_end(at + 1) })
    }

    /// Whether an adjective that says how somebody speaks ends before who does, at `at`.
    fn ends_adjective(&self, at: usize) -> bool {
        let begins = self.is(at, Class::DETERMINER.or(Class::POSSESSIVE));
        let plain = self.before(at).is_some_and(|before| self.is_plain(before));
        self.traits.has_plain_order()
            && begins
            && plain
            && self.is_strong(&self.mention(at..self.phrase_end(at)))
    }

    /// Whether a single word stands between the comma at `at` and another one, and names nobody: `, однако,`
    fn is_inserted(&self, at: usize) -> bool {
        let other = Class::COMPLEMENTIZER.or(Class::CAPITAL).or(Class::ROLE).or(Class::PRONOUN);
        self.traits.names_last
            && self.kind(at + 1) == Some(Kind::Word)
            && !self.is(at + 1, other)
            && self.kind(at + 2) == Some(Kind::Comma)
    }

    /// What follows the name of who is told at `at`, if it is one: `podała | PAP | rzeczniczka`, `řekla | Novinkám |
    /// starostka`, `powiedział portalowi | Znin24 | burmistrz`.
    fn behind_told(&self, at: usize) -> Option<usize> {
        if !self.traits.names_last || !self.is(at, Class::CAPITAL) {
            return None;
        }
        if self.is(at, Class::OBJECT) {
            return Some(at + 1);
        }
        let paper =
            |at: usize| self.node(at).is_some_and(|node| node.is_name() && !node.is(Class::FIRST_NAME));
        // `v rozhovoru pro server | iDNES | ředitel`
        let hearer = Class::OBJECT.or(Class::BODY).or(Class::PREPOSITION).or(Class::NOUN_PREPOSITION);
        let told = self.before(at).is_some_and(|at| self.is(at, hearer) && !self.is(at, Class::CAPITAL));
        // `сообщил | РИА Новости | директор`
        let holder = Class::ROLE.or(Class::TITLE).or(Class::FIRST_NAME);
        let whole =
            || (at + 1..at + LONGEST_MARKED).find(|&at| !paper(at)).filter(|&end| self.is(end, holder));
        let end = match (self.is(at, Class::UPPER), told) {
            (true, _) => whole().unwrap_or(at + 1),
            (_, true) => (at..at + LONGEST_MARKED).find(|&at| !paper(at))?,
            _ => return None,
        };
        // `řekl ČTK | Novák`
        let surname = self.is(at, Class::UPPER)
            && self
                .node(end)
                .is_some_and(|node| node.is_name() && !node.is(Class::UPPER) && self.is_closed(end + 1));
        (end > at && (self.begins_subject(end) || surname)).then_some(end)
    }

    /// Whether an adverbial without an article ends before who speaks, at `at`: `contó entre lágrimas | la mujer`.
    fn ends_adverbial(&self, at: usize) -> bool {
        let other = Class::CAPITAL
            .or(Class::NUMBER)
            .or(Class::ADVERB)
            .or(Class::DETERMINER)
            .or(Class::POSSESSIVE)
            .or(Class::PREPOSITION)
            .or(Class::NOUN_PREPOSITION);
        let begins = self.is(at, Class::DETERMINER.or(Class::POSSESSIVE))
            && !self.is(at, Class::NOUN_PREPOSITION.or(Class::PREPOSITION))
            || self.begins_full_name(at);
        // `insistió en la importancia de recuperar | el puente`
        let infinitive = self.is(at - 2, Class::NOUN_PREPOSITION) && is_infinitive_form(self, at - 1);
        if self.traits.names_last || !begins || infinitive || self.is(at - 1, other) {
            return false;
        }
        let end = self.phrase_end(at);
        let another = Class::DETERMINER.or(Class::POSSESSIVE).or(Class::CAPITAL).or(Class::ROLE);
        self.is_strong(&self.mention(at..end)) && !self.is(end, another)
    }

    /// What follows the insertion between commas that begins at `open`, right behind a verb or an adverbial, if it is
    /// one who may speak: `, concède, visiblement ému, | le ministre`.
    fn behind_insertion(&self, open: usize) -> Option<usize> {
        let begins = Class::DETERMINER.or(Class::POSSESSIVE).or(Class::TITLE).or(Class::ROLE);
        let speaks = |at: usize| self.is(at, begins) || self.node(at).is_some_and(Node::is_name);
        let word = |&at: &usize| self.kind(at) == Some(Kind::Word);
        let close = open + 1 + (open + 1..open + INSERTION).take_while(word).count();
        let set_off = self.kind(close) == Some(Kind::Comma) && close > open + 1;
        let linked = self.is(open + 1, Class::NOUN_PREPOSITION.or(Class::PREPOSITION));
        // `, les traits tirés, | le maire`
        let names = speaks(open + 1) && self.is_strong(&self.mention(open + 1..close));
        (!self.traits.bare_clauses && set_off && (linked || !names) && speaks(close + 1)).then_some(close + 1)
    }

    /// What follows the time with an article that begins at `at`, if one does: `ce jeudi 11 novembre | le ministre`,
    /// `ce jeudi | à Paris`, `la semaine dernière | le ministre`.
    fn behind_time(&self, at: usize) -> Option<usize> {
        let time = Class::TIME.or(Class::NUMBER);
        // `sagte | der 45-Jährige | dem Sender`: a noun for who speaks.
        let timed = |&at: &usize| self.is(at, time) && !self.is(at, Class::AGE);
        let behind = (at + 1..at + 6).find(|at| !timed(at)).filter(|&behind| behind > at + 1)?;
        // `der heute | 84-Jährige`
        if !self.is(at, Class::DETERMINER) || self.is(behind, Class::AGE) {
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
        let named = Class::FIRST_NAME.or(Class::TITLE);
        // `we wtorek w Sejmie | Kowalski`
        let surname = end.checked_sub(1).filter(|&last| {
            let located = |at: usize| self.node(at).is_some_and(|node| self.is_located(node));
            let names =
                !self.traits.places.is_empty() && last > start && !(start..end).any(|at| self.is(at, named));
            names && (start..last).all(located) && !located(last) && self.is_closed(end)
        });
        if surname.is_some() {
            return surname;
        }
        let first = (start..end).find(|&at| self.is(at, named))?;
        // `a El Mundo | María de Jesús`
        let close = if self.is(end, Class::PARTICLE) { self.phrase_end(first) } else { end };
        let ended = self.is_closed(close) || self.kind(close) == Some(Kind::Comma);
        let full = first + 1 < end && (first..end).all(|at| self.node(at).is_some_and(Node::is_name));
        (ended && full && first > start && !self.is(first, Class::TITLE)).then_some(first)
    }

    /// Whether the clause ends before `at`.
    fn is_closed(&self, at: usize) -> bool {
        match self.kind(at) {
            None | Some(Kind::Stop) => true,
            Some(Kind::Comma) => !self.is(at + 1, Class::DETERMINER.or(Class::POSSESSIVE)),
            Some(_) => false,
        }
    }

    /// Whether the article at `at`, behind a name, begins the phrase of a paper or a station: who is told,
    /// not whose the name is (`sagte Weber | der Zeitung`); or a name in the case for that does: `sanoi Lahti | Ylelle`.
    pub(in crate::quotes) fn begins_addressee(&self, at: usize) -> bool {
        if !self.traits.addressees.is_empty() && self.is(at, Class::CAPITAL) {
            return self.is_name_of_addressee(at);
        }
        let named = |node: &Node| node.is_name() && !node.is(Class::ROLE);
        let word = |&at: &usize| self.kind(at) == Some(Kind::Word);
        self.is(at, Class::DETERMINER)
            && self.node(at - 1).is_some_and(named)
            && (at + 1..at + ADDRESSEE).take_while(word).any(|at| self.is(at, Class::PRESS))
    }

    /// Whether a name begins at `at`, behind a surname, that ends as those of who is told do: `Anna Lahti | Helsingin
    /// Sanomille`.
    fn is_name_of_addressee(&self, at: usize) -> bool {
        let given = |at: usize| self.is(at, Class::FIRST_NAME);
        let name = |&at: &usize| self.node(at).is_some_and(Node::is_name);
        let surname = self.before(at).filter(name).is_some_and(|before| {
            !given(before) || self.before(before).is_some_and(|first| name(&first) && given(first))
        });
        let last = (at..at + LONGEST_MARKED).take_while(name).last().filter(|&last| surname && !given(last));
        last.and_then(|last| self.node(last))
            .is_some_and(|node| self.traits.is_addressee(self.outline.word(node)))
    }
}

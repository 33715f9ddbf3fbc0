//! The subject before a verb, with adverbials between them.

use crate::quotes::{
    class::Class,
    mention::Mention,
    noun_phrase::LONGEST,
    outline::{Kind, Node},
    view::View,
};
use std::ops::Range;

/// How many adverbials may stand between a subject and its verb.
const ADVERBIALS: usize = 3;

impl View<'_, '_> {
    /// The mention that ends where the verb group at `end` begins: its subject.
    pub(in crate::quotes) fn subject_before(&self, end: usize) -> Option<Mention> {
        let mention = self.subject_before_adverbials(end, ADVERBIALS)?;
        Some(self.without_time(self.described_by_role(mention)))
    }

    /// A mention without the time that stands between it and its verb: `Ann Lee | on Monday`, `Kovács Péter | hétfőn`.
    fn without_time(&self, mut mention: Mention) -> Mention {
        let Range { start, end } = mention.nodes;
        let before = |end: usize, class: Class| {
            let within = |&at: &usize| at > start && self.is(at, class) && !self.is(at, Class::FIRST_NAME);
            end - (start..end).rev().take_while(within).count()
        };
        let time = before(end, Class::TIME);
        // `Gorazd | Petek`, whose name is that of a day.
        let capital = self.is(time, Class::CAPITAL);
        if time == end || capital && !(self.traits.bare_clauses || self.traits.capital_nouns) {
            return mention;
        }
        let links = Class::PREPOSITION.or(Class::DETERMINER);
        let name = before(time, links.or(Class::NOUN_PREPOSITION));
        // `the victims | of September`
        let role = before(time, links);
        if self.node(name - 1).is_some_and(Node::is_name) {
            mention.nodes.end = if capital && name == time { end } else { name };
        } else if self.outline.is_of_person(role - 1) {
            mention.nodes.end = role;
        } else if self.traits.bare_clauses
            && time > start + 1
            && self.is(time - 1, Class::NOUN_PREPOSITION)
            && !self.is(time - 1, Class::TOPIC)
        {
            // `The company | on Monday`, but not `the victims of September`
            mention.nodes.end = time - 1;
        }
        mention
    }

    /// The one whom a role says more of right behind a comma, where no other comma ends that: `Kovács Péter, | a cég
    /// szóvivője | közölte`, `Anna Huber, | Leiterin der Schule | sagte`.
    pub(in crate::quotes) fn described_by_role(&self, mention: Mention) -> Mention {
        let start = mention.nodes.start;
        // Where a verb in the middle comes before its subject, nobody else speaks between the commas.
        let bare = self.traits.verb_second && !self.is(start, Class::DETERMINER);
        if let Some(named) = bare.then(|| self.named_before(&mention)).flatten()
            && named.nodes.start == self.range.start
        {
            return named;
        }
        let role = |at: &usize| self.is(*at, Class::ROLE) && !self.is(*at, Class::BODY);
        let person = self.traits.roles_behind
            && self.is(start, Class::DETERMINER)
            && mention.nodes.clone().any(|at| role(&at));
        let comma = self.before(start).filter(|&at| person && self.kind(at) == Some(Kind::Comma));
        let named = comma.and_then(|comma| self.noun_phrase_before(self.before_parenthesis(comma)));
        named.filter(|named| self.is_bare_name(named.nodes.clone())).unwrap_or(mention)
    }

    /// The same, with so many adverbials that begin with a preposition between them, at the most.
    fn subject_before_adverbials(&self, end: usize, left: usize) -> Option<Mention> {
        let (mut end, verb) = (end, end);
        // `毛宁 | 20日 | 表示`
        let timed = Class::TIME.or(Class::NUMBER).when(self.traits.unspaced);
        let between = Class::ADVERB.or(Class::OBJECT).or(timed);
        while self.before(end).is_some_and(|at| {
            // `Lo ha detto il ministro.`
            let name = self.is(at, Class::CAPITAL) && !(at == self.range.start && self.is(at, Class::OBJECT));
            let other = Class::PRONOUN.or(Class::RELATIVE);
            // `Novák | to | řekl`
            let it = self.traits.names_last && self.is(at, Class::NEUTER) && self.is(at, Class::DETERMINER);
            let first = at == self.range.start;
            it && !first || self.is(at, between) && !self.is(at, other) && !name
        }) {
            end -= 1;
        }
        let last = self.before(end)?;
        match self.kind(last)? {
            kind @ (Kind::Comma | Kind::Dash) => self.subject_before_insertion(last, kind),
            Kind::Close => {
                let open = self.back_to(last, Kind::Open)?;
                self.noun_phrase_before(open)
            }
            Kind::Word if self.is(last, Class::RELATIVE) && !self.is(last, Class::CAPITAL) => {
                self.relative_subject(last)
            }
            // `Jan Novák | ČTK | řekl`: an agency between name and verb is told.
            Kind::Word if self.is_told(last) => self.noun_phrase_before(last),
            // `Jan Novák | deníku Právo | řekl`
            Kind::Word if self.is_of_addressee(last) && left > 0 => {
                self.subject_before_adverbials(last - 1, left - 1)
            }
            // `Ann Lee, the star of “Troy,” | said`
            Kind::Quote if self.is_title(last) && self.quoted(last).ends_with(',') => {
                self.subject_before_insertion(last, Kind::Comma)
            }
            Kind::Quote if !self.is_marked_name(last) => None,
            Kind::Word | Kind::Quote => self.name_behind_adverbial(end).or_else(|| {
                if self.traits.names_last || self.traits.unspaced {
                    self.subject_of_phrases(end, left)
                } else {
                    self.subject_of_articles(end, verb, left)
                }
            }),
            _ => None,
        }
    }

    /// The relative at `at`, with the noun phrase that it takes up.
    fn relative_subject(&self, at: usize) -> Option<Mention> {
        let linked = |at: usize| self.is(at, Class::NOUN_PREPOSITION.or(Class::PREPOSITION));
        // `la huelga, a la que se refiere como “…”`; `ustawę, którą nazwał „…”`; `ce que dénonce Ann Lee`
        if self.traits.implied_subjects && self.before(at).is_some_and(linked)
            || self.is(at, Class::OBJECT.or(Class::OBLIQUE))
        {
            return None;
        }
        let mut noun = at;
        while self.before(noun).is_some_and(|at| self.kind(at) == Some(Kind::Comma) || linked(at)) {
            noun -= 1;
        }
        if self.before(noun).is_some_and(|at| self.kind(at) == Some(Kind::Close)) {
            noun = self.back_to(noun - 1, Kind::Open)?;
        }
        let antecedent = self.noun_phrase_before(noun)?;
        let antecedent = self.named_before(&antecedent).unwrap_or(antecedent);
        Some(Mention { antecedent: Some(antecedent.nodes), ..self.mention(at..at + 1) })
    }

    /// The subject whose last word stands before `end`, where names stand behind titles and articles: that phrase, or the one
    /// before a preposition that opens it.
    fn subject_of_articles(&self, end: usize, verb: usize, left: usize) -> Option<Mention> {
        let noun = self.noun_phrase_before(end).filter(|noun| !self.is_oblique(noun.nodes.start));
        // `il premier, che | da Troia | assicura`
        let place = noun.as_ref().and_then(|noun| self.before(noun.nodes.start));
        let place = place.filter(|&at| self.is(at, Class::PREPOSITION) && left > 0);
        // `der Aktivist der Gruppe (ATU) | aus Troja | sagt`
        let close = place.filter(|_| self.traits.verb_second).and_then(|at| self.before(at));
        let close = close.filter(|&at| self.kind(at) == Some(Kind::Close));
        if let Some(open) = close.and_then(|close| self.back_to(close, Kind::Open)) {
            return self.noun_phrase_before(open);
        }
        let agent = place.is_some_and(|at| self.is(at, Class::AGENT));
        let outer = place
            .filter(|_| !self.traits.bare_clauses && !self.traits.verb_second)
            .and_then(|at| self.subject_before_adverbials(at, left - 1))
            .filter(|outer| outer.antecedent.is_some() || !agent && self.begins_like_subject(outer));
        // `תקפה | את | השר | ואמרה`
        let object = |noun: &Mention| {
            let oblique = |at: usize| self.is(at, Class::PREPOSITION) && self.is(at, Class::OBLIQUE);
            self.before(noun.nodes.start).is_some_and(oblique)
        };
        let subject = |noun: &Mention| self.is(verb, Class::PLURAL) || !self.is_adverbial(noun);
        let own = noun.filter(|noun| !object(noun) && subject(noun));
        outer.or_else(|| own.map(|noun| self.without_agent(self.with_open_relative(noun))))
    }

    /// The same where cases tell the phrases apart: `Lékař Jan Novák | po poradě vedení | řekl`
    fn subject_of_phrases(&self, end: usize, left: usize) -> Option<Mention> {
        let noun = self.noun_phrase_before(end).map(|noun| self.without_adverbial(noun));
        let linked = match &noun {
            Some(noun) => self.before(noun.nodes.start).filter(|&at| self.is(at, Class::PREPOSITION)),
            None => self.preposition_before(end),
        };
        // `Prezes giełdy pytany o | debiut firmy Orlik | odpowiada`: the name belongs to the preposition, too.
        let named = noun
            .as_ref()
            .is_some_and(|noun| self.head_name(&noun.nodes).is_some() && !self.is_plain(noun.nodes.start));
        let own = noun.filter(|noun| !self.is_object(noun));
        match linked {
            Some(at) if left > 0 && !named => {
                // `На вопрос о бригаде | Осипенков | ответил`
                let outer = self.subject_before_adverbials(at, left - 1);
                outer.or_else(|| own.filter(|own| self.head_name(&own.nodes).is_some()))
            }
            _ => own,
        }
    }

    /// The surname right before a verb, where an adverbial that opens the sentence stands before it, with whose last name
    /// it makes none: `V Praze | Novák | řekl`, `W rozmowie z PAP | Kowalski | dodał`, `На брифинге | Иванова | заявила`.
    fn name_behind_adverbial(&self, end: usize) -> Option<Mention> {
        let linked = Class::NOUN_PREPOSITION.or(Class::PREPOSITION);
        let Range { start: opens, .. } = self.range;
        let name = |node: &Node| node.is_name();
        let given = Class::FIRST_NAME.or(Class::TITLE).or(Class::ROLE);
        let other = given.or(Class::UPPER).or(Class::OBLIQUE);
        let last = self.before(end).filter(|_| !self.traits.places.is_empty())?;
        let surname =
            self.node(last).filter(|node| name(node) && !node.is(other) && !self.is_located(node))?;
        // `По поводу Иванова | заявил`: what looks like the name of a woman is one if the verb says so.
        let word = self.outline.word(surname);
        let ends = self.traits.genitives.iter().any(|ending| word.ends_with(ending));
        let genitive = ends && !self.is(end, Class::FEMININE);
        let before = self.before(last).and_then(|before| self.node(before))?;
        let known = given.or(Class::PRESS).or(Class::NAMING).or(Class::TIME).or(linked);
        let place = before.is(Class::UPPER.or(Class::PRESS)) || before.is_quote() || self.is_located(before);
        let parted = if name(before) { place && !before.is(given) } else { !before.is(known) };
        let verb =
            Class::VERB.or(Class::AUXILIARY).or(Class::CONJUNCTION).or(Class::RELATIVE).or(Class::PRONOUN);
        let inside = |at: usize| match self.kind(at) {
            Some(Kind::Word) => !self.is(at, verb) || self.is(at, linked),
            kind => kind == Some(Kind::Quote),
        };
        let begins = self.is(opens, linked.or(Class::ADVERB));
        let adverbial = begins && last - opens <= LONGEST && (opens..last).all(inside);
        (adverbial && parted && !genitive).then(|| self.mention(last..end))
    }

    /// Whom a comma parts from the role in apposition to the name, which has no other name than that of what it is a role
    /// of: `Ann Lee, | presidente do clube Sol, | que pede …`.
    pub(in crate::quotes) fn named_before(&self, apposition: &Mention) -> Option<Mention> {
        let start = apposition.nodes.start;
        let comma = self.before(start).filter(|&at| self.kind(at) == Some(Kind::Comma))?;
        let role = start + usize::from(self.is(start, Class::DETERMINER));
        let links = Class::NOUN_PREPOSITION.or(Class::PREPOSITION).or(Class::DETERMINER);
        let link = |at: usize| self.is(at, links);
        let own = self.head_name(&apposition.nodes).is_some_and(|name| !(role + 1..name.start).any(link));
        if own || !self.outline.is_of_person(role) {
            return None;
        }
        self.noun_phrase_before(comma).filter(|named| self.is_full_name(&named.nodes))
    }

    /// Whether a noun phrase that is none of people belongs to the preposition before it, where verbs may go without a
    /// subject: `En su cuenta de | Twitter | escribió`, `A | Milano | ha detto`.
    fn is_adverbial(&self, noun: &Mention) -> bool {
        let other = Class::ACCORDING.or(Class::AGENT).or(Class::CONJUNCTION);
        let linked = Class::NOUN_PREPOSITION.or(Class::PREPOSITION);
        let start = noun.nodes.start;
        let behind = self.before(start).is_some_and(|at| self.is(at, linked) && !self.is(at, other));
        behind && self.traits.implied_subjects && self.traits.has_plain_order() && !self.is_person(noun)
    }

    /// Those whom the noun phrase asked, where it is an agent: `Fuentes consultadas por | Efe | señalan`.
    fn without_agent(&self, noun: Mention) -> Mention {
        let agent = self.before(noun.nodes.start).filter(|&at| self.is(at, Class::AGENT));
        // `Un habitant | joint par RFI`
        let participle = |&at: &usize| self.is_plain(at) || self.is(at, Class::PREPOSITION);
        let asked = agent.and_then(|at| self.before(at)).filter(participle);
        let outer = asked.and_then(|at| self.noun_phrase_before(at));
        outer.filter(|outer| self.is_strong(outer) && self.can_be_subject(outer)).unwrap_or(noun)
    }

    /// The preposition that the words right before `end` go with.
    fn preposition_before(&self, end: usize) -> Option<usize> {
        let linked = Class::NOUN_PREPOSITION.or(Class::PREPOSITION);
        let floor = self.range.start.max(end.saturating_sub(LONGEST));
        let mut words = (floor..end).rev().take_while(|&at| self.kind(at) == Some(Kind::Word));
        words.find(|&at| self.is(at, linked))
    }

    /// A noun phrase without what stands behind its full name, and without where it says so: `Ministr Jan Novák | na summitu
    /// v Bruselu`, `NBP | w komunikacie`.
    fn without_adverbial(&self, noun: Mention) -> Mention {
        let nodes = noun.nodes.clone();
        let first = nodes.clone().find(|&at| self.begins_full_name(at));
        let behind =
            first.and_then(|first| (first..nodes.end).find(|&at| !self.node(at).is_some_and(Node::is_name)));
        let joined = Class::AND.or(Class::PARTICLE).or(Class::GENITIVE);
        let text = Class::SPEECH_NOUN.or(Class::PRESS);
        let linked = |at: usize| self.is(at, Class::NOUN_PREPOSITION) && self.is(at + 1, text);
        let written = || (nodes.start + 1..nodes.end).find(|&at| linked(at));
        match behind.filter(|&at| !self.is(at, joined)).or_else(written) {
            Some(end) => self.mention(nodes.start..end),
            None => noun,
        }
    }

    /// Whether a name belongs to the preposition before it, or stands in another case than that of a subject:
    /// `v rozhovoru s Petrem Novákem | řekl`.
    fn is_object(&self, noun: &Mention) -> bool {
        let start = noun.nodes.start;
        let name = self.node(start).is_some_and(|node| node.is_name() || node.is_quote());
        let linked = self.before(start).is_some_and(|at| self.is(at, Class::PREPOSITION));
        name && (linked || self.is(start, Class::OBLIQUE) && noun.nodes.len() > 1)
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

    /// Whether the name at `at` is that of the paper or the station that the word before it says is told.
    fn is_of_addressee(&self, at: usize) -> bool {
        let told = |at: usize| self.is(at, Class::PRESS) && self.is(at, Class::OBJECT);
        self.traits.names_last
            && self.node(at).is_some_and(|node| node.is_name() && !node.is(Class::FIRST_NAME))
            && self.before(at).is_some_and(told)
    }

    /// Where the noun phrase of `start..end` begins when an adverbial stands before it:
    /// `On Tuesday | the president`, `In Iowa | Mr. Lee`.
    pub(in crate::quotes) fn skip_adverbial(&self, start: usize, end: usize) -> usize {
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
            // `W komunikacie | Rada`
            let body = self.is(at, Class::ROLE) && !self.is(at, Class::OBLIQUE.or(Class::UPPER));
            let last = at + 1 == end && body && self.is(at, Class::CAPITAL) && self.is_plain(at - 1);
            let role = self.traits.names_last && (self.is_subject_case(at) || last);
            !after_preposition
                && !joined
                && (role
                    || self
                        .is(at, Class::DETERMINER.or(Class::POSSESSIVE).or(Class::TITLE).or(Class::PRONOUN))
                    || (after_time && self.is(at, Class::CAPITAL) && !self.is(at, Class::TIME)))
        };
        (start + 1..end).find(|&at| begins(at)).unwrap_or(end)
    }
}

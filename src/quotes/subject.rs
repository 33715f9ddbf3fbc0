//! Subjects: the noun phrases before and behind a verb that say who does it.

use super::{
    class::Class,
    lists::Traits,
    mention::{LONGEST_MARKED, Mention},
    name::is_owner,
    noun_phrase::{BOUNDARY, LONGEST},
    outline::{Kind, Node},
    quoted,
    view::{REACH, View},
};
use std::ops::Range;

/// How many adverbials may stand between a subject and its verb.
const ADVERBIALS: usize = 3;
/// How many parts between commas may stand between a subject and its verb.
const INSERTIONS: usize = 8;
/// How many words before the noun phrase that ends it a relative clause may begin.
const CLAUSE: usize = 8;
/// How many words the place of a dateline may have.
const PLACE: usize = 2;
/// How many nodes a dateline may have.
const DATELINE: usize = 12;
/// How many nodes the name of an agency before a dateline may have, brackets included.
const SIGNATURE: usize = 4;
/// How many nodes behind its article a noun for who is told may stand.
const ADDRESSEE: usize = 5;
/// How many nodes an insertion between a verb and its subject may have, the first comma included.
const INSERTION: usize = 16;

/// What a conjunction that only joins sentences is not: `but`, as against `when`, `why`.
const SUBORDINATING: Class = Class::ADJUNCT.or(Class::COMPLEMENTIZER).or(Class::RELATIVE).or(Class::WEAK);

impl View<'_, '_> {
    /// The mention that ends where the verb group at `end` begins: its subject.
    pub(super) fn subject_before(&self, end: usize) -> Option<Mention> {
        self.subject_before_adverbials(end, ADVERBIALS).map(|mention| self.described_by_role(mention))
    }

    /// The one whom a role says more of right behind a comma, where no other comma ends that: `Kovács Péter, | a cég
    /// szóvivője | közölte`.
    pub(super) fn described_by_role(&self, mention: Mention) -> Mention {
        let start = mention.nodes.start;
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
                let mut noun = last;
                let linked = |at: usize| self.is(at, Class::NOUN_PREPOSITION.or(Class::PREPOSITION));
                if self.traits.implied_subjects && self.before(last).is_some_and(linked)
                    || self.is(last, Class::OBJECT.or(Class::OBLIQUE))
                {
                    // `la huelga, a la que se refiere como “…”`; `ustawę, którą nazwał „…”`; `ce que dénonce Ann Lee`
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
                let antecedent = self.named_before(&antecedent).unwrap_or(antecedent);
                Some(Mention { antecedent: Some(antecedent.nodes), ..self.mention(last..last + 1) })
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
            Kind::Word | Kind::Quote => {
                if let Some(name) = self.name_behind_adverbial(end) {
                    return Some(name);
                }
                let noun = self.noun_phrase_before(end);
                if !(self.traits.names_last || self.traits.unspaced) {
                    let noun = noun.filter(|noun| !self.is_oblique(noun.nodes.start));
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
                        .filter(|outer| {
                            outer.antecedent.is_some() || !agent && self.begins_like_subject(outer)
                        });
                    // `תקפה | את | השר | ואמרה`
                    let object = |noun: &Mention| {
                        let oblique =
                            |at: usize| self.is(at, Class::PREPOSITION) && self.is(at, Class::OBLIQUE);
                        self.before(noun.nodes.start).is_some_and(oblique)
                    };
                    let subject = |noun: &Mention| self.is(verb, Class::PLURAL) || !self.is_adverbial(noun);
                    let own = noun.filter(|noun| !object(noun) && subject(noun));
                    return outer
                        .or_else(|| own.map(|noun| self.without_agent(self.with_open_relative(noun))));
                }
                // `Lékař Jan Novák | po poradě vedení | řekl`
                let noun = noun.map(|noun| self.without_adverbial(noun));
                let start = noun.as_ref().map_or(end, |noun| noun.nodes.start);
                let linked = match &noun {
                    Some(_) => self.before(start).filter(|&at| self.is(at, Class::PREPOSITION)),
                    None => self.preposition_before(end),
                };
                // `Prezes giełdy pytany o | debiut firmy Orlik | odpowiada`: the name belongs to the preposition, too.
                let named = noun.as_ref().is_some_and(|noun| {
                    self.head_name(&noun.nodes).is_some() && !self.is_plain(noun.nodes.start)
                });
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
            _ => None,
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

    /// Whether a word ends like the name of a place behind a preposition.
    fn is_located(&self, node: &Node) -> bool {
        self.traits.locates(self.outline.word(node))
    }

    /// Whom a comma parts from the role in apposition to the name, which has no other name than that of what it is a role
    /// of: `Ann Lee, | presidente do clube Sol, | que pede …`.
    pub(super) fn named_before(&self, apposition: &Mention) -> Option<Mention> {
        let start = apposition.nodes.start;
        let comma = self.before(start).filter(|&at| self.kind(at) == Some(Kind::Comma))?;
        let role = start + usize::from(self.is(start, Class::DETERMINER));
        let link = |at: usize| self.is(at, Class::NOUN_PREPOSITION);
        let own = self.head_name(&apposition.nodes).is_some_and(|name| !(start..name.start).any(link));
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

    /// The subject before a relative clause that ends with a quote and a comma before `end`: `Lee, who called it “…,” |
    /// left`.
    pub(super) fn subject_before_relative(&self, end: usize) -> Option<Mention> {
        let floor = self.range.start.max(end.saturating_sub(REACH));
        let opens = |at: usize| {
            self.kind(at) == Some(Kind::Comma)
                && self.is(at + 1, Class::RELATIVE)
                && !self.is(at + 1, Class::DETERMINER)
        };
        let comma = (floor..end).rev().find(|&at| opens(at)).filter(|_| self.traits.bare_clauses)?;
        let mention = self.noun_phrase_before(comma).filter(|mention| self.is_strong(mention))?;
        let start = mention.nodes.start;
        let first = self.before(start).is_none_or(|at| self.kind(at) != Some(Kind::Word));
        (first && !self.is(self.before(end)?, Class::AND)).then_some(mention)
    }

    /// The one whom a relative clause tells of that no comma ends: `Ann Lee, who runs the paper | said`; `drivers who had
    /// waited outside the court | said`; `L’homme qui dirige la ville | dit`.
    fn with_open_relative(&self, noun: Mention) -> Mention {
        let start = noun.nodes.start;
        let plain = self.traits.has_plain_order();
        let inside = Class::AUXILIARY.or(Class::NOUN_PREPOSITION).or(Class::PREPOSITION);
        let words =
            Class::OBJECT.or(Class::VERB).or(Class::DETERMINER).or(Class::POSSESSIVE).or(Class::NUMBER);
        let inside = inside.or(words.when(plain));
        // The noun phrase begins with the verb of the clause.
        let verb = |at: usize| {
            let other = Class::DETERMINER.or(Class::POSSESSIVE).or(Class::PRONOUN);
            plain && !self.is(at, other) && (self.is_plain(at) || self.is(at, inside))
        };
        let mut before = (self.range.start.max(start.saturating_sub(CLAUSE))..start).rev();
        let opens = before.find(|&at| !self.is_plain(at) && !self.is(at, inside)).filter(|&at| {
            let relative = self.is(at, Class::RELATIVE) && !self.is(at, Class::DETERMINER.or(Class::OBLIQUE));
            relative && (self.traits.bare_clauses && at + 1 < start || verb(at + 1))
        });
        let owner = opens.and_then(|at| {
            let comma = self.before(at).filter(|&at| self.kind(at) == Some(Kind::Comma));
            let owner = self.noun_phrase_before(comma.unwrap_or(at))?;
            let first = || {
                let before = self.before(owner.nodes.start);
                before.is_none() && (self.is_plausible(&owner) || self.is_bare_noun(&owner))
            };
            let speaks = if comma.is_some() { self.is_full_name(&owner.nodes) } else { first() };
            speaks.then_some(owner)
        });
        owner.unwrap_or(noun)
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

    /// Whether a first name and a surname stand at `at`, in the case of a subject.
    pub(super) fn begins_full_name(&self, at: usize) -> bool {
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

    /// Whether the article at `at` is that of an object: `den`, `ihrem`; `der`, before a noun for a woman or a paper of
    /// that gender.
    pub(super) fn is_oblique(&self, at: usize) -> bool {
        let noun = || (at + 1..at + 4).find(|&at| self.is(at, Class::CAPITAL));
        let other = Class::MASCULINE.or(Class::DETERMINER);
        // `der Zeitung`, `der Neuen Zeitung`
        let feminine = |noun: usize| {
            (noun..noun + 2).any(|at| {
                let woman = self.is(at, Class::FEMININE) && !self.is(at, other);
                woman && (at == noun || self.is(at, Class::PRESS))
            })
        };
        self.is(at, Class::DETERMINER)
            && (self.is(at, Class::OBLIQUE)
                || self.traits.capital_nouns && self.is(at, Class::MASCULINE) && noun().is_some_and(feminine))
    }

    /// Whether the article at `at` may be that of a possessor, behind the noun of a phrase: `in der Sitzung | der Stadt`.
    fn is_genitive(&self, at: usize) -> bool {
        let people = |at: usize| self.is(at, Class::PEOPLE);
        self.traits.capital_nouns
            && self.is(at, Class::DETERMINER)
            && self.is(at, Class::NOUN_PREPOSITION)
            && !(at + 1..self.phrase_end(at)).find(|&at| self.is(at, Class::CAPITAL)).is_some_and(people)
    }

    /// What a preposition before `start` names, in any case: `laut | dem Minister`.
    pub(super) fn named_behind(&self, start: usize) -> Option<Mention> {
        let dative = self.behind_dative(start).is_some();
        if dative || self.is_oblique(start) {
            Some(self.phrase_from(start))
        } else {
            self.subject_after(start)
        }
    }

    /// Whether the word at `at` begins a subject, by its case: a role, which is no body, or a first name.
    pub(super) fn is_subject_case(&self, at: usize) -> bool {
        let capital = self.is(at, Class::CAPITAL);
        let other = Class::BODY.or(Class::OBLIQUE);
        self.is(at, Class::ROLE) && !capital && !self.is(at, other) || self.begins_full_name(at)
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

    /// The subject before an apposition, a relative clause or an adverbial between commas (or dashes)
    /// that ends with the one at `close`: `X, the chairman, said`.
    fn subject_before_insertion(&self, close: usize, kind: Kind) -> Option<Mention> {
        let mut at = close;
        let mut nearest: Option<Mention> = None;
        let mut parts = 0;
        while let Some(before) = self.before(at).filter(|before| close - before <= REACH) {
            if self.node(before)?.is_quote() && !self.is_title(before) && !self.is_apposed_name(before) {
                break;
            }
            if self.kind(before)? == kind {
                parts += 1;
                if parts > INSERTIONS {
                    break;
                }
                // `Jedna z pokrzywdzonych, | 78-letnia | Anna Lis, …`
                let aged = usize::from(self.traits.names_last && self.is(before + 1, Class::NUMBER));
                // `el ministro de Economía, Industria y Comercio, Juan Pérez, …`
                let name = before + 1 + aged..self.before_parenthesis(close);
                if nearest.is_none()
                    && self.is_bare_name(name.clone())
                    && let Some(role) = self.role_of_list(before)
                {
                    return Some(self.mention(role..name.end));
                }
                let noun = self.noun_phrase_before(self.before_parenthesis(before));
                let noun = noun.map(|noun| self.with_open_relative(noun));
                if let Some(noun) = noun.filter(|noun| self.can_be_subject(noun)) {
                    let close = self.before_parenthesis(close);
                    // `the committee's chairman, Lee Park, said`: the name belongs to the mention.
                    if nearest.is_none() && self.is_bare_name(before + 1 + aged..close) {
                        // `Obrońca Marka Lisa, Jan Sarna, …`
                        let names_last = self.traits.names_last;
                        let role = |name: Range<usize>| {
                            self.is(noun.nodes.start, Class::ROLE) && (names_last || name.len() == 1)
                        };
                        let whole = before + 1 < close
                            && (self.head_name(&noun.nodes).is_none_or(role)
                                || self.says_who(&noun.nodes, &(before + 1 + aged..close)));
                        return Some(if whole { self.mention(noun.nodes.start..close) } else { noun });
                    }
                    // `Son avocate, la pénaliste Anne Martin, a dit`
                    let role = nearest.is_none()
                        && noun.nodes.clone().any(|at| self.is(at, Class::ROLE))
                        && self.head_name(&noun.nodes).is_none();
                    if role && self.apposed_name(before + 1) == Some(close) {
                        return Some(self.mention(noun.nodes.start..close));
                    }
                    // `Lee Park, 67, a clerk in Troy, Pa., said`: further out stands the name.
                    // `Ann Lee, | a fellow at the Max Planck Institute in Troy, Ohio, said`
                    let somebody = self.outline.is_indefinite_article(noun.nodes.start);
                    if self.is_full_name(&noun.nodes) && !somebody || self.is_aged_name(&noun.nodes) {
                        return Some(noun);
                    }
                    nearest = nearest.or(Some(noun));
                }
            }
            at = before;
        }
        nearest
    }

    /// Whether a name has the age behind it between commas: `Lee, 34, of Troy, Ohio, who …`.
    fn is_aged_name(&self, nodes: &Range<usize>) -> bool {
        let comma = |at: usize| self.kind(at) == Some(Kind::Comma);
        let aged = comma(nodes.end) && self.is(nodes.end + 1, Class::NUMBER) && comma(nodes.end + 2);
        aged && self.is_name(nodes.clone())
    }

    /// Where the parenthesis begins that ends at `end`, if one does: `Lee Park | (Troy), said`.
    fn before_parenthesis(&self, end: usize) -> usize {
        let close = self.before(end).filter(|&at| self.kind(at) == Some(Kind::Close));
        close.and_then(|close| self.back_to(close, Kind::Open)).unwrap_or(end)
    }

    /// Whether the quote that is node `at` is the name of what stands before it, within an insertion: `la plainte, déposée
    /// par l’association | « Pont vif », | dénonce`
    pub(super) fn is_apposed_name(&self, at: usize) -> bool {
        let joined = self.before(at).is_some_and(|at| self.kind(at) == Some(Kind::Word));
        !self.traits.bare_clauses && joined && quoted::may_be_name(self.quoted(at), LONGEST_MARKED)
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
        // `die | Sprecherin | der | Gruppe`: an article, which is a relative elsewhere.
        let nouns = self.traits.capital_nouns && self.is(close - 1, Class::CAPITAL);
        let article = |at: usize| nouns && self.is(at, Class::DETERMINER) && self.is(at + 1, Class::CAPITAL);
        let plain = inside.all(|at| {
            let part =
                |node: &Node| node.kind == Kind::Word && (node.is_name() || !node.is(other) || article(at));
            self.node(at).is_some_and(part)
        });
        let begins = |at: usize| {
            self.before(at).is_none_or(|before| {
                let links = Class::CONJUNCTION.or(Class::AND).or(Class::COMPLEMENTIZER);
                self.kind(before) != Some(Kind::Word) || self.is(before, links)
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
        let start = noun.nodes.start;
        // `As Lee, the mayor, puts it`
        let link = |at: usize| self.is(at, linked) && !self.is(at, Class::CONJUNCTION);
        // `who heads | the board`
        let object =
            |at: usize| self.traits.bare_clauses && self.is(start, Class::DETERMINER) && self.is_plain(at);
        self.is_plausible(noun) && !self.before(start).is_some_and(|at| link(at) || object(at))
    }

    /// Whether the nodes are a name, with nothing but roles and titles before it; a first name alone may be one, too:
    /// `Son mari, | Paul, | …`.
    fn is_bare_name(&self, nodes: Range<usize>) -> bool {
        let first_name = || self.traits.has_plain_order() && self.is(nodes.start, Class::FIRST_NAME);
        (nodes.len() > 1 || nodes.len() == 1 && first_name()) && self.is_name(nodes)
    }

    /// The same, of any length.
    pub(super) fn is_name(&self, mut nodes: Range<usize>) -> bool {
        let names = Class::TITLE.or(Class::PARTICLE).or(Class::ROLE);
        nodes.clone().any(|at| self.node(at).is_some_and(Node::is_name))
            && nodes.all(|at| self.node(at).is_some_and(|node| node.is_name() || node.is(names)))
    }

    /// Whether the name at `name` says who the noun phrase before it is, which has none, or not that of a
    /// person: `the chairman of the board, Lee Park`.
    pub(super) fn says_who(&self, noun: &Range<usize>, name: &Range<usize>) -> bool {
        let person = |nodes: &Range<usize>| {
            let first = self.head_name(nodes).filter(|name| name.len() > 1).map(|name| name.start);
            first.is_some_and(|at| self.is(at, Class::FIRST_NAME))
        };
        let role = || noun.clone().any(|at| self.is(at, Class::ROLE.or(Class::TITLE)));
        let other = || self.head_name(noun).is_some_and(|name| is_owner(self.outline, noun, &name));
        self.head_name(noun).is_none() || person(name) && role() && (!person(noun) || other())
    }

    /// Where the noun phrase of `start..end` begins when an adverbial stands before it:
    /// `On Tuesday | the president`, `In Iowa | Mr. Lee`.
    pub(super) fn skip_adverbial(&self, start: usize, end: usize) -> usize {
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

    /// The mention that begins right after the verb group, which ends at `start`: `said | Lee Park, the …`.
    /// Adverbials may stand between: `a déclaré ce jeudi à Paris | le ministre`.
    pub(super) fn subject_after(&self, start: usize) -> Option<Mention> {
        let mut at = start;
        let mut after_preposition = false;
        let mut behind_noun = false;
        for _ in 0..REACH {
            let node = self.node(at)?;
            match node.kind {
                Kind::Word => {}
                // `, заявил, однако, | мэр`
                Kind::Comma if at == start && self.is_inserted(at) => {
                    at += 3;
                    continue;
                }
                Kind::Comma => {
                    // `, a expliqué, mardi, le ministre`
                    let opens =
                        at == start || self.is(at - 1, Class::TIME.or(Class::NUMBER).or(Class::ADVERB));
                    let inserted = self.behind_insertion(at);
                    after_preposition &= inserted.is_none();
                    at = inserted.or_else(|| opens.then_some(at + 1))?;
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
                // `a précisé à « Sud libre » | le préfet`
                Kind::Quote if after_preposition && self.begins_person(at + 1) => {
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
                // `nannte es | der Minister`
                let thing = node.is(Class::NEUTER) && self.traits.verb_second;
                if thing && self.begins_subject(at + 1 + usize::from(self.is(at + 1, Class::DETERMINER))) {
                    at += 1;
                    continue;
                }
                return (!after_preposition).then(|| self.mention(at..at + 1));
            }
            if let Some(behind) = self.behind_dative(at).filter(|_| !after_preposition) {
                at = behind;
                continue;
            }
            // `írta | közleményében | a polgármester`
            let text = at == start && node.is(Class::SPEECH_NOUN) && self.traits.first_words;
            if text && self.begins_person(at + 1) {
                at += 1;
                continue;
            }
            if node.is(Class::CAPITAL)
                || node.is(Class::DETERMINER.or(Class::POSSESSIVE).or(Class::TITLE).or(Class::ROLE))
            {
                after_preposition |= self.is_oblique(at) || behind_noun && self.is_genitive(at);
                if node.is(Class::TIME) {
                    at += 1;
                    after_preposition = false;
                    continue;
                }
                if !after_preposition && self.begins_marked_name(at) {
                    return Some(self.mention(at..at + 2));
                }
                if let Some(behind) = self.behind_told(at) {
                    at = behind;
                    after_preposition = false;
                    continue;
                }
                if let Some(behind) = self.behind_time(at) {
                    at = behind;
                    after_preposition = false;
                    continue;
                }
                if after_preposition {
                    let end = self.short_phrase_end(at);
                    at = self.name_behind_place(at, end).unwrap_or(end);
                    after_preposition = false;
                    behind_noun = true;
                    continue;
                }
                let end = self.phrase_end(at);
                return Some(self.with_name_in_apposition(at..end));
            }
            // `dijo en su informe | final | la fiscal`
            let ends = self.is_plain(at) || self.is(at, Class::SPEECH_NOUN);
            if behind_noun && ends && self.traits.has_plain_order() && self.begins_person(at + 1) {
                at += 1;
                continue;
            }
            behind_noun = false;
            if node.is(Class::NOUN_PREPOSITION.or(Class::PREPOSITION)) {
                after_preposition = true;
                at += 1;
                continue;
            }
            // `ispričao nam | je | student`
            let helps = node.is(Class::AUXILIARY) && self.traits.names_last && at > start;
            if helps && (start..at).all(|at| self.is(at, Class::OBJECT)) {
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
                after_preposition &= !speaks && !named && !self.ends_adverbial(at);
                continue;
            }
            // `racconta incredula | una vicina`
            if at == start && self.ends_adjective(at + 1) {
                at += 1;
                continue;
            }
            // `announced in May, | said Ann Lee`
            if at > start && self.traits.bare_clauses && node.is(Class::VERB) && !self.is_noun_here(at) {
                return None;
            }
            // A bare noun: `sources close to …`.
            let end = self.phrase_end(at);
            return Some(self.with_name_in_apposition(at..end));
        }
        None
    }

    /// What follows the one who is told at `at`, by the case: `i-a răspuns | deputatului | ministrul`, `i-a spus | lui Popa |
    /// ministrul`.
    pub(super) fn behind_dative(&self, at: usize) -> Option<usize> {
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
        let end = match (self.is(at, Class::UPPER), told) {
            (true, _) => at + 1,
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
        if self.traits.names_last || !begins || self.is(at - 1, other) {
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

    /// Whether a role or a full name begins at `at`, maybe with an adjective: `rzeczniczka`, `nowy minister`.
    pub(super) fn begins_subject(&self, at: usize) -> bool {
        let begins = |at: usize| {
            let name = |at: usize| self.node(at).is_some_and(Node::is_name);
            self.is(at, Class::ROLE.or(Class::TITLE))
                || name(at) && (self.is(at, Class::FIRST_NAME) || name(at + 1))
        };
        let other = Class::FUNCTION.or(Class::PREPOSITION).or(Class::NOUN_PREPOSITION).or(Class::CAPITAL);
        // `nowy | minister`, `jeho | dcera`
        let adjective =
            self.kind(at) == Some(Kind::Word) && (!self.is(at, other) || self.is(at, Class::POSSESSIVE));
        begins(at) || adjective && begins(at + 1)
    }

    /// The same, maybe with an article, where a subject may stand behind its verb.
    pub(super) fn begins_person(&self, at: usize) -> bool {
        let article = self.is(at, Class::DETERMINER.or(Class::POSSESSIVE));
        !self.traits.verb_second && self.begins_subject(at + usize::from(article))
    }

    /// Whether the article at `at`, behind a name, begins the phrase of a paper or a station: who is told,
    /// not whose the name is (`sagte Weber | der Zeitung`).
    pub(super) fn begins_addressee(&self, at: usize) -> bool {
        let named = |node: &Node| node.is_name() && !node.is(Class::ROLE);
        let word = |&at: &usize| self.kind(at) == Some(Kind::Word);
        self.is(at, Class::DETERMINER)
            && self.node(at - 1).is_some_and(named)
            && (at + 1..at + ADDRESSEE).take_while(word).any(|at| self.is(at, Class::PRESS))
    }

    /// The subject of the clause that stands before `end`, where no reporting verb points to it: the
    /// first noun phrase of the sentence.
    pub(super) fn first_subject(&self, end: usize) -> Option<Mention> {
        let mut at = self.behind_hour(self.range.start);
        let stop = end.min(self.range.end).min(at + REACH);
        if let Some(subject) = self.subject_set_off(stop) {
            return Some(subject);
        }
        // `But | Lee, who was there, …`
        let joins = self.is(at, Class::CONJUNCTION) && !self.is(at, SUBORDINATING);
        let somebody = Class::PRONOUN.or(Class::TITLE).or(Class::ROLE).or(Class::FIRST_NAME);
        let other = Class::DETERMINER.or(Class::NEUTER);
        if self.traits.bare_clauses && joins && self.is(at + 1, somebody) && !self.is(at + 1, other) {
            at += 1;
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
            at = self.behind_further_adverbial(at, stop);
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
                at = self.behind_further_adverbial(comma + 1, stop);
            }
        }
        at = self.behind_dateline(at, stop);
        while at < stop {
            let node = self.node(at)?;
            // `Dirige | la empresa y asegura …`: no name has an article behind it.
            let object = Class::DETERMINER.or(Class::POSSESSIVE).or(Class::NUMBER);
            let somebody = Class::FIRST_NAME.or(Class::UPPER).or(Class::ROLE);
            let acts = at == self.range.start && node.is_name() && !node.is(somebody);
            if self.traits.implied_subjects && acts && self.is(at + 1, object) {
                // `Muere | la escritora Ana López`
                let mention = self.phrase_from(at + 1);
                let person = |at: usize| {
                    self.is(at, Class::FIRST_NAME) || self.is(at, Class::ROLE) && !self.is(at, Class::BODY)
                };
                return mention.nodes.clone().any(person).then_some(mention);
            }
            let owner = node.is(Class::POSSESSIVE) && self.is(at + 1, Class::CAPITAL);
            if node.is(Class::PRONOUN) && !owner {
                // `it is`, `c'est`: nobody.
                return (!node.is(Class::NEUTER)).then(|| self.mention(at..at + 1));
            }
            let possessed = node.is(Class::POSSESSIVE);
            // `Zdradził, że …`: a verb that opens the sentence is no name.
            let opens = self.traits.names_last || self.traits.implied_subjects && at == self.range.start;
            let verb = opens && node.is(Class::VERB) && !node.is(Class::FIRST_NAME);
            let name = node.is_name() && !verb;
            if name || possessed || node.is(Class::DETERMINER.or(Class::TITLE).or(Class::ROLE)) {
                let nodes = at..self.phrase_end(at);
                let named = nodes.clone().any(|at| self.node(at).is_some_and(Node::is_name));
                let time =
                    !named && (nodes.clone().any(|at| self.is(at, Class::TIME)) || self.is_date(&nodes));
                let empty = self.is(nodes.end - 1, Class::DETERMINER.or(Class::POSSESSIVE)) && !named;
                let object =
                    self.is_oblique(at) || name && node.is(Class::OBLIQUE) || self.is_object_of_verb(&nodes);
                if !time && !empty && !object {
                    let mention = self.with_name_in_apposition(nodes);
                    return Some(self.behind_topic(&mention).unwrap_or(mention));
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

    /// Whether a noun phrase belongs to the preposition before it, or, if it is none of people, to the verb, where verbs may go
    /// without a subject: `También mostró | su dolor a | los heridos y recordó …`.
    fn is_object_of_verb(&self, nodes: &Range<usize>) -> bool {
        let Some(before) = self.before(nodes.start) else { return false };
        let linked = self.is(before, Class::NOUN_PREPOSITION.or(Class::PREPOSITION));
        let acts = || self.is_plain(before) || self.is(before, Class::VERB);
        self.traits.implied_subjects
            && self.traits.has_plain_order()
            && (linked || acts() && !self.is_strong(&self.mention(nodes.clone())))
    }

    /// What follows the dateline at `at`, if one stands there: `PARIS, May 5 (XY) — | …`; `Paris (XY) – | …`; `Paris – | …`;
    /// `(XY) - ROMA, 5 MAG - | …`.
    pub(super) fn behind_dateline(&self, at: usize, stop: usize) -> usize {
        let at = self.behind_hour(at);
        let at = self.behind_signature(at, stop).unwrap_or(at);
        if !self.is(at, Class::UPPER.or(Class::CAPITAL)) {
            return at;
        }
        let place = |dash: usize| (at..dash).all(|at| self.node(at).is_some_and(Node::is_name));
        let ends = |&dash: &usize| {
            self.is(at, Class::UPPER)
                || dash <= at + PLACE && place(dash)
                || self.before(dash).is_some_and(|at| self.kind(at) == Some(Kind::Close))
        };
        let dash = (at..stop.min(at + DATELINE)).find(|&at| self.kind(at) == Some(Kind::Dash)).filter(ends);
        dash.map_or(at, |dash| dash + 1)
    }

    /// What follows the hour before a dash at `at`, if one stands there: `18h42 - | Ann Lee …`.
    fn behind_hour(&self, at: usize) -> usize {
        let hour = self.is(at, Class::NUMBER) && self.kind(at + 1) == Some(Kind::Dash);
        at + if hour { 2 } else { 0 }
    }

    /// What follows the name of an agency that stands in brackets at `at`, before a dash: `(XY) - | ROMA, …`.
    fn behind_signature(&self, at: usize, stop: usize) -> Option<usize> {
        if self.kind(at) != Some(Kind::Open) {
            return None;
        }
        let close = (at..stop.min(at + SIGNATURE)).find(|&at| self.kind(at) == Some(Kind::Close))?;
        (self.kind(close + 1) == Some(Kind::Dash)).then_some(close + 2)
    }

    /// The subject behind a noun that only the beginning of the sentence gives its capital, or a place or a body, and a
    /// comma: `Auteur du but, | Ann Lee | a salué …`, `Fils d’un mineur, | il | …`, `Inter, | Rossi | se félicite`.
    fn behind_topic(&self, mention: &Mention) -> Option<Mention> {
        let Range { start: first, end: comma } = mention.nodes;
        let Traits { verb_final, caseless, .. } = self.traits;
        let known = Class::FIRST_NAME.or(Class::TITLE).or(Class::DETERMINER).or(Class::POSSESSIVE);
        let opens = first == self.range.start && self.is(first, Class::CAPITAL) && !self.is(first, known);
        if !opens
            || self.kind(comma) != Some(Kind::Comma)
            || verb_final
            || caseless
            || !self.traits.has_plain_order()
        {
            return None;
        }
        let start = comma + 1;
        if self.is(start, Class::PRONOUN) {
            let other = Class::DETERMINER.or(Class::NEUTER).or(Class::OBJECT).or(Class::RELATIVE);
            let person = !self.is(start, other);
            return person.then(|| self.mention(start..start + 1));
        }
        let subject = self.phrase_from(start);
        let end = subject.nodes.end;
        let links = Class::AND.or(Class::NOUN_PREPOSITION).or(Class::PREPOSITION).or(Class::CONJUNCTION);
        let acts = end > start && self.kind(end) == Some(Kind::Word) && !self.is(end, links);
        let person = self.is_name(start..end) || self.begins_person(start);
        // `Visiblemente emocionado, | el alcalde, Juan Pérez, | …`
        let comma = |at: usize| self.kind(at) == Some(Kind::Comma);
        let apposed = comma(end) && self.is(start, Class::DETERMINER) && (start..end).any(comma);
        ((acts || apposed) && person).then_some(subject)
    }

    /// Whether a phrase is a number with an article for one: `le | 3 juin`, `el 1998`.
    fn is_date(&self, nodes: &Range<usize>) -> bool {
        nodes.len() == 2
            && self.is(nodes.start, Class::DETERMINER)
            && !self.is(nodes.start, Class::PLURAL)
            && self.is(nodes.start + 1, Class::NUMBER)
            && self.traits.has_plain_order()
    }

    /// The first full name in the case of a subject, with its roles, where names stand last: `S tím nesouhlasí | ministr Jan
    /// Novák.`
    pub(super) fn first_full_name(&self) -> Option<Mention> {
        let Range { start, end } = self.range;
        let mut near = start..end.min(start + REACH);
        let first = near.find(|&at| self.traits.names_last && self.begins_full_name(at))?;
        let behind = (first..first + LONGEST).find(|&at| !self.node(at).is_some_and(Node::is_name))?;
        self.name_before(behind)
    }

    /// The full name, with its roles, that ends a sentence which a preposition opens, where a verb stands before its subject
    /// then: `Sulla vicenda è intervenuta | la sindaca Anna Rossi.`
    pub(super) fn inverted_full_name(&self) -> Option<Mention> {
        let link = Class::PREPOSITION.or(Class::NOUN_PREPOSITION);
        let stop = self.before(self.range.end).filter(|&at| self.kind(at) == Some(Kind::Stop))?;
        let fronted = self.traits.has_plain_order() && self.is(self.range.start, link);
        let mention =
            self.name_before(stop).filter(|mention| fronted && self.is_full_name(&mention.nodes))?;
        let start = mention.nodes.start;
        let words = self.range.start..start;
        let acts = words.clone().any(|at| self.is(at, Class::AUXILIARY));
        let plain = words.clone().all(|at| self.kind(at) == Some(Kind::Word));
        let behind = self.before(start).is_some_and(|at| !self.is(at, link.or(Class::AND)));
        (acts && plain && behind).then_some(mention)
    }

    /// Where the subject begins behind an adverbial that ends with the comma before `at`, where another one follows, or
    /// the rest of a place: `In May, | after the fire, Lee`; `At a rally in Troy, | Ohio, Lee`.
    fn behind_further_adverbial(&self, at: usize, stop: usize) -> usize {
        let Some(comma) = (at..stop).find(|&at| self.kind(at) == Some(Kind::Comma)) else { return at };
        let opens = Class::NOUN_PREPOSITION.or(Class::PREPOSITION).or(Class::ADJUNCT).or(Class::ACCORDING);
        let counted = self.is(at, Class::DETERMINER) || self.is(at + 1, Class::NUMBER);
        let name = |at: usize| self.node(at).is_some_and(Node::is_name);
        let place = || {
            let begins = name(comma + 1) || self.is(comma + 1, Class::PRONOUN.or(Class::TITLE));
            begins && name(at.saturating_sub(2)) && (at..comma).all(name)
        };
        if self.is(at, opens) && !counted || place() { comma + 1 } else { at }
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
        // `町内会長、山田太郎さん | は`: a particle says more surely than a comma what is the subject.
        let topic = |at: usize| self.is(at, Class::TOPIC);
        let topics = within.clone().filter(|&at| self.traits.unspaced && topic(at));
        let strong = topics.chain(within.clone().filter(|&at| parts(at))).find_map(|comma| {
            // `山田太郎さん（17）| は`
            let closes = self.before(comma).filter(|&at| self.kind(at) == Some(Kind::Close));
            let comma = closes.and_then(|close| self.back_to(close, Kind::Open)).unwrap_or(comma);
            if self.traits.unspaced {
                return self.noun_phrase_before(comma).filter(|mention| self.is_strong(mention));
            }
            let begin =
                |end: usize| (within.start..end).rfind(|&at| !belongs(at)).map_or(within.start, |at| at + 1);
            let start = begin(comma);
            // `김하늘 (17) | 군`
            let closes = |at: &usize| self.traits.caseless && self.kind(*at) == Some(Kind::Close);
            let closed = self.before(start).filter(closes);
            let open = closed.and_then(|close| self.back_to(close, Kind::Open));
            let start = open
                .map(|open| (begin(open), open))
                .filter(|(named, open)| named < open && start < comma)
                .map_or(start, |(named, _)| named);
            let mention = (start < comma).then(|| self.mention(start..comma))?;
            self.is_strong(&mention).then_some(mention)
        });
        strong.or_else(|| self.bare_topic(within))
    }

    /// What the last particle of a subject in `within` stands behind, whatever it is: `検察側 | は`.
    fn bare_topic(&self, mut within: Range<usize>) -> Option<Mention> {
        let topic = within.rfind(|&at| self.traits.caseless && self.is(at, Class::TOPIC))?;
        let mention = match self.traits.unspaced {
            true => self.noun_phrase_before(topic)?,
            false => self.mention(self.before(topic)?..topic),
        };
        let timed = mention.nodes.clone().any(|at| self.is(at, Class::TIME.or(Class::NUMBER)));
        // `買収 | は`: who spoke before speaks of it.
        let thing = self.before(topic).is_some_and(|at| self.is(at, Class::NEUTER));
        (!timed && !thing).then_some(mention)
    }
}

//! The subject before appositions, relative clauses and other parts between commas.

use crate::quotes::{
    class::Class,
    mention::{LONGEST_MARKED, Mention},
    noun_phrase::BOUNDARY,
    outline::{Kind, Node},
    quoted,
    view::{REACH, View},
};
use std::ops::Range;

/// How many parts between commas may stand between a subject and its verb.
const INSERTIONS: usize = 8;
/// How many words before the noun phrase that ends it a relative clause may begin.
const CLAUSE: usize = 8;

impl View<'_, '_> {
    /// The subject before a relative clause that ends with a quote and a comma before `end`: `Lee, who called it “…,” |
    /// left`.
    pub(in crate::quotes) fn subject_before_relative(&self, end: usize) -> Option<Mention> {
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
    pub(super) fn with_open_relative(&self, noun: Mention) -> Mention {
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

    /// The subject before an apposition, a relative clause or an adverbial between commas (or dashes)
    /// that ends with the one at `close`: `X, the chairman, said`.
    pub(super) fn subject_before_insertion(&self, close: usize, kind: Kind) -> Option<Mention> {
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
    pub(in crate::quotes) fn before_parenthesis(&self, end: usize) -> usize {
        let close = self.before(end).filter(|&at| self.kind(at) == Some(Kind::Close));
        close.and_then(|close| self.back_to(close, Kind::Open)).unwrap_or(end)
    }

    /// Whether the quote that is node `at` is the name of what stands before it, within an insertion: `la plainte, déposée
    /// par l’association | « Pont vif », | dénonce`
    pub(in crate::quotes) fn is_apposed_name(&self, at: usize) -> bool {
        let joined = self.before(at).is_some_and(|at| self.kind(at) == Some(Kind::Word));
        !self.traits.bare_clauses && joined && quoted::may_be_name(self.quoted(at), LONGEST_MARKED)
    }

    /// Whether the comma at `close` ends an apposition that says who the noun phrase before it is:
    /// `El ministro portugués, Paulo Rangel, …`.
    pub(in crate::quotes) fn ends_apposition(&self, close: usize) -> bool {
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
    pub(super) fn can_be_subject(&self, noun: &Mention) -> bool {
        let linked = Class::NOUN_PREPOSITION.or(Class::PREPOSITION).or(Class::AGENT);
        let start = noun.nodes.start;
        // `As Lee, the mayor, puts it`
        let link = |at: usize| self.is(at, linked) && !self.is(at, Class::CONJUNCTION);
        // `who heads | the board`
        let object =
            |at: usize| self.traits.bare_clauses && self.is(start, Class::DETERMINER) && self.is_plain(at);
        self.is_plausible(noun) && !self.before(start).is_some_and(|at| link(at) || object(at))
    }
}

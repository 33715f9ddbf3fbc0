//! The name, the role or the list that a comma adds to a noun phrase.

use super::{BOUNDARY, LONGEST};
use crate::quotes::{
    class::Class,
    mention::Mention,
    outline::{Kind, Node},
    view::View,
};
use std::ops::Range;

/// How many nodes a parenthesis between a role and a name may have, the first bracket included.
const PARENTHESIS: usize = 6;

impl View<'_, '_> {
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
    pub(in crate::quotes) fn with_name_in_apposition(&self, nodes: Range<usize>) -> Mention {
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
    pub(in crate::quotes) fn apposed_name(&self, start: usize) -> Option<usize> {
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
    pub(in crate::quotes) fn phrase_from(&self, start: usize) -> Mention {
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
    pub(in crate::quotes) fn role_of_list(&self, close: usize) -> Option<usize> {
        let commas = (self.range.start.max(close.saturating_sub(LONGEST))..close).rev();
        commas.filter(|&at| self.kind(at) == Some(Kind::Comma)).find_map(|comma| {
            let nodes = self.noun_phrase_before(comma)?.nodes;
            let whole = self.is_role_of_several(&nodes, comma) && self.behind_list(comma) == Some(close + 1);
            whole.then_some(nodes.start)
        })
    }
}

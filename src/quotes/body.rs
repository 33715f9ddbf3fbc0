//! Bodies: which of them a noun for one stands for, as `the company` does.

use super::{
    class::Class,
    lists::KeyHashing,
    mention::Mention,
    name::{name_run_end, words_of},
    outline::{Node, Outline},
};
use std::{collections::HashMap, ops::Range};

/// The bodies of an article.
#[derive(Debug, Default)]
pub(super) struct Bodies {
    /// The names that begin with a noun for a body, by that noun: `Cour des comptes`.
    spelled: HashMap<u64, Spelled, KeyHashing>,
    last: Option<Last>,
}

/// The name of a body that begins with a noun for it.
#[derive(Debug)]
struct Spelled {
    name: String,
    /// Whether no other name begins with the noun.
    alone: bool,
}

/// The last body that spoke, and where.
#[derive(Debug)]
struct Last {
    passage: usize,
    at: usize,
    name: String,
}

impl Bodies {
    /// Adds the name that begins with a `run` of name words, if it begins with a noun for a body and goes on.
    pub(super) fn add(&mut self, outline: &Outline<'_>, run: &Range<usize>) {
        let noun = outline.nodes.get(run.start).filter(|node| node.is(Class::BODY));
        let nodes = run.start..name_end(outline, run);
        let Some(noun) = noun.filter(|_| nodes.len() > 1) else { return };
        let name = words_of(outline.span(&nodes).of(outline.text));
        let spelled = self.spelled.entry(noun.key());
        let spelled = spelled.or_insert_with(|| Spelled { name: name.clone(), alone: true });
        spelled.alone &= spelled.name == name;
    }

    /// The name of the body that a noun for one takes up: the only one whose name begins with it, or, where that may be any
    /// body, the last one that spoke. `Acme denies it. | The company | …`
    pub(super) fn taken_up(&self, outline: &Outline<'_>, mention: &Mention) -> Option<&str> {
        let nodes = &mention.nodes;
        let at = nodes.clone().find(|&at| outline.is(at, Class::BODY))?;
        let noun = outline.nodes.get(at)?;
        let says_more = |node: &Node| {
            let other = node.is_name() && node.span != noun.span;
            other || node.is_punctuation() || node.is(Class::NOUN_PREPOSITION)
        };
        let one = outline.is_definite_article(nodes.start) && !outline.is(nodes.start, Class::PLURAL);
        if !one || outline.nodes.get(nodes.clone())?.iter().any(says_more) {
            return None;
        }
        let alone = at == nodes.start + 1 && nodes.len() == 2;
        let spelled = self.spelled.get(&noun.key()).filter(|spelled| alone && spelled.alone);
        if let Some(spelled) = spelled {
            return Some(&spelled.name);
        }
        let here = outline.sentence_at(noun.span.start);
        let near = |last: &&Last| last.passage == outline.home && outline.sentence_at(last.at) + NEAR >= here;
        let any = noun.is(Class::EPITHET) && !noun.is(Class::CAPITAL);
        Some(&self.last.as_ref().filter(|_| any).filter(near)?.name)
    }

    /// Keeps in mind that a body spoke.
    pub(super) fn spoke(&mut self, outline: &Outline<'_>, mention: &Mention, name: &str) {
        let at = outline.span(&mention.nodes).start;
        self.last = Some(Last { passage: outline.home, at, name: name.to_owned() });
    }
}

/// Where the name of a body ends that begins with a run of name words: `Cour | des comptes`, `Banque | de France`.
fn name_end(outline: &Outline<'_>, run: &Range<usize>) -> usize {
    let links = |at: &usize| {
        let link = outline.is(*at, Class::NOUN_PREPOSITION.or(Class::PARTICLE));
        link && !outline.is(*at, Class::WEAK) || outline.is(*at, Class::DETERMINER)
    };
    let next = (run.end..run.end + LINKS).find(|at| !links(at)).filter(|&at| at > run.end);
    let named = |at: &usize| outline.nodes.get(*at).is_some_and(Node::is_name);
    next.filter(named).map_or(run.end, |at| name_run_end(outline, at, at + LONGEST_OWNER))
}

/// How many sentences a noun that nobody is known by looks back on.
pub(super) const NEAR: usize = 2;
/// One more than the most words that join a name to a noun before it.
const LINKS: usize = 3;
/// The most words of a name within that of a body.
const LONGEST_OWNER: usize = 4;

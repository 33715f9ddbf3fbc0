//! Bodies: which of them a noun for one stands for, as `the company` does.

use super::{
    class::Class,
    lists::{KeyHashing, Traits},
    mention::Mention,
    name::{name_run_end, opens_sentence, words_of},
    outline::{Node, Outline},
};
use std::{collections::HashMap, ops::Range};

/// The bodies of an article.
#[derive(Debug, Default)]
pub(super) struct Bodies {
    /// The names that begin with a noun for a body, by that noun: `Cour des comptes`.
    spelled: HashMap<u64, Spelled, KeyHashing>,
    /// Those that are called by a noun for one: `the company | Acme`.
    called: Vec<Called>,
    /// The last one that spoke.
    last: Option<Named>,
}

/// The name of a body that begins with a noun for it.
#[derive(Debug)]
struct Spelled {
    name: String,
    /// Whether no other name begins with the noun.
    alone: bool,
}

/// The name of a body, and where it stands.
#[derive(Debug)]
struct Named {
    passage: usize,
    at: usize,
    name: String,
}

/// A body that a noun for one stands right before.
#[derive(Debug)]
struct Called {
    /// The key of the noun.
    noun: u64,
    body: Named,
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

    /// Adds the name that a `run` of name words is or ends with, if a noun for a body stands right before it.
    pub(super) fn call(&mut self, outline: &Outline<'_>, run: &Range<usize>, traits: Traits) {
        let is_noun = |at: &usize| outline.nodes.get(*at).is_some_and(is_noun_for_any);
        // Where every noun has a capital, or the noun the sentence, it opens the run.
        let opens = || traits.capital_nouns || opens_sentence(outline, run.start);
        let within = run.len() > 1 && is_noun(&run.start) && opens();
        let before = || run.start.checked_sub(1).filter(is_noun);
        let Some(at) = within.then_some(run.start).or_else(before) else { return };
        let (Some(noun), Some(first)) = (outline.nodes.get(at), outline.nodes.get(at + 1)) else { return };
        // `The company | Monday said …`
        if first.is(Class::TIME.or(Class::ROLE).or(Class::FIRST_NAME)) || noun.is(Class::PLURAL) {
            return;
        }
        let name = words_of(outline.span(&(at + 1..run.end)).of(outline.text));
        let body = Named { passage: outline.home, at: noun.span.start, name };
        self.called.push(Called { noun: noun.key(), body });
    }

    /// The name of the body that a noun for one takes up: the only one whose name begins with it, the last one that was
    /// called by it, or, where that may be any body, the last one that spoke. `Acme denies it. | The company | …`
    pub(super) fn taken_up(&self, outline: &Outline<'_>, mention: &Mention, traits: Traits) -> Option<&str> {
        let nodes = &mention.nodes;
        let at = nodes.clone().find(|&at| outline.is(at, Class::BODY))?;
        let noun = outline.nodes.get(at)?;
        let says_more = |node: &Node| {
            let other = node.is_name() && node.span != noun.span;
            other || node.is_punctuation() || node.is(Class::NOUN_PREPOSITION)
        };
        let definite = outline.is_definite_article(nodes.start) && !outline.is(nodes.start, Class::PLURAL);
        // `bolaget`, `компания`: a noun alone, where no article stands before any.
        let alone_stands = traits.names_last || traits.verb_second && !traits.capital_nouns;
        let bare = alone_stands && nodes.len() == 1 && !noun.is(Class::PLURAL);
        if !(definite || bare) || outline.nodes.get(nodes.clone())?.iter().any(says_more) {
            return None;
        }
        let alone = bare || at == nodes.start + 1 && nodes.len() == 2;
        let spelled = self.spelled.get(&noun.key()).filter(|spelled| alone && spelled.alone);
        if let Some(spelled) = spelled {
            return Some(&spelled.name);
        }
        let here = outline.sentence_at(noun.span.start);
        let near = |body: &Named, sentences: usize| {
            body.passage == outline.home && outline.sentence_at(body.at) + sentences >= here
        };
        let any = noun.is(Class::EPITHET) && !noun.is(Class::CAPITAL);
        let spoke = self.last.as_ref().filter(|last| any && near(last, NEAR));
        let place = (outline.home, noun.span.start);
        let before = self.called.partition_point(|Called { body, .. }| (body.passage, body.at) < place);
        let recent = |called: &&Called| near(&called.body, RECENT);
        let called = || {
            let mut called = self.called.get(..before)?.iter().rev().take(MEMORY).take_while(recent);
            called.find(|called| called.noun == noun.key() && alone).map(|called| &called.body)
        };
        spoke.or_else(called).map(|body| body.name.as_str())
    }

    /// Keeps in mind that a body spoke.
    pub(super) fn spoke(&mut self, outline: &Outline<'_>, mention: &Mention, name: &str) {
        let at = outline.span(&mention.nodes).start;
        self.last = Some(Named { passage: outline.home, at, name: name.to_owned() });
    }
}

/// Whether a word is a noun that any body may be called by.
fn is_noun_for_any(node: &Node) -> bool {
    node.is(Class::BODY) && node.is(Class::EPITHET) && !node.is(Class::UPPER)
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
/// How many sentences it looks back on for a body that is called by it, and how many bodies.
const RECENT: usize = 6;
const MEMORY: usize = 16;
/// One more than the most words that join a name to a noun before it.
const LINKS: usize = 3;
/// The most words of a name within that of a body.
const LONGEST_OWNER: usize = 4;

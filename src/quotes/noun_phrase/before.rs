//! Where the noun phrase begins that ends before a word.

use super::{BOUNDARY, LONGEST};
use crate::quotes::{
    class::Class,
    mention::Mention,
    outline::{Kind, Node},
    view::View,
};
use crate::span::Span;
use std::ops::Range;

impl View<'_, '_> {
    /// The noun phrase that ends right before `end`.
    pub(in crate::quotes) fn noun_phrase_before(&self, end: usize) -> Option<Mention> {
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
        // `ha añadido | la consejera`
        let helped = || self.before(at).is_some_and(|at| self.is(at, Class::HAVE));
        let verb = self.traits.has_plain_order() && node.is(Class::PAST) && helped();
        if verb || node.is(BOUNDARY) || node.is(Class::PREPOSITION) {
            return true;
        }
        // `policy | planning | director`
        let modifies = node.is(Class::PARTICIPLE) && self.is(at + 1, Class::ROLE);
        node.is(Class::VERB.or(Class::PARTICIPLE)) && !modifies && !self.is_noun_here(at)
    }

    /// Whether `and` at `at` joins two names: `Lee and Park`.
    pub(super) fn joins_names(&self, at: usize) -> bool {
        let name = |at| self.node(at).is_some_and(|node| node.is_name() || node.is(Class::TITLE));
        self.before(at).is_some_and(name) && name(at + 1)
    }
}

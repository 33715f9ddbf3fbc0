//! Full stops that belong to a word.

use super::Tokenizer;
use crate::quotes::{
    class::Class,
    outline::{Kind, Node},
};

/// The most digits of an ordinal that a full stop makes.
const LONGEST_ORDINAL: usize = 2;

impl Tokenizer<'_> {
    /// Takes the full stop behind an abbreviation, or an initial, into the word.
    pub(super) fn full_stop(&mut self, text: &str, start: usize, end: usize, nodes: &mut [Node]) -> usize {
        if text.as_bytes().get(end) != Some(&b'.') {
            return end;
        }
        let word = text.get(start..end).unwrap_or("");
        let initial = word.chars().next_back().is_some_and(char::is_uppercase)
            && (word.chars().nth(1).is_none() || word.contains('.'));
        // `auf X. Dort …`, `en la red social X. “…”`: the network.
        let before = nodes.len().checked_sub(2).and_then(|at| nodes.get(at));
        let small = |before: &Node| before.kind == Kind::Word && !before.is(Class::CAPITAL);
        let initial = initial && !(word == "X" && before.is_some_and(small));
        match nodes.last_mut() {
            Some(last) if initial || last.is(Class::ABBREVIATION) => {
                last.span.end += 1;
                // `Ann A. Lee`: no article; but `M. Morel`
                let named = text.get(end + 1..).is_some_and(|rest| {
                    rest.strip_prefix(' ').is_some_and(|rest| rest.starts_with(char::is_uppercase))
                });
                if initial && named && word.len() == 1 && !last.is(Class::TITLE) {
                    last.class = Class::CAPITAL;
                }
                end + 1
            }
            Some(last) if last.is(Class::NUMBER) && self.is_ordinal(text, start, end) => {
                last.span.end += 1;
                end + 1
            }
            _ => end,
        }
    }

    /// Whether the number before the full stop at `end` is an ordinal: `am 3. Oktober`. A capital behind it may begin a
    /// sentence, but where every noun has one.
    fn is_ordinal(&mut self, text: &str, start: usize, end: usize) -> bool {
        let traits = self.lists.traits();
        let Some(rest) = text.get(end + 1..).and_then(|rest| rest.strip_prefix(' ')) else { return false };
        if !traits.ordinals
            || end - start > LONGEST_ORDINAL
            || rest.starts_with(|char: char| !char.is_alphabetic())
        {
            return false;
        }
        let next = rest.split(|char: char| !char.is_alphabetic()).next().unwrap_or_default();
        next.starts_with(char::is_lowercase)
            || traits.capital_nouns && {
                let opens = Class::FUNCTION
                    .or(Class::DETERMINER)
                    .or(Class::PRONOUN)
                    .or(Class::PREPOSITION)
                    .or(Class::CONJUNCTION)
                    .or(Class::ADVERB)
                    .or(Class::TITLE);
                !self.lists.known(next, &mut self.buffer).0.is(opens)
            }
    }
}

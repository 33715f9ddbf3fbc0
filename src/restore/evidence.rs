//! What the text itself says about its words: which stand alone in it, and which it writes as one.

use crate::letter::is_alphanumeric;
use memchr::memmem;
use std::{cell::Cell, ops::Range};

/// How far on each side of a place its evidence is sought, in bytes.
const REACH: usize = 16 * 1024;

/// How many bytes may be searched for each byte of text, on average: it keeps the time linear.
const SEARCHES: usize = 64;

/// A stretch of text that is asked about its own words.
pub(super) struct Evidence<'t> {
    text: &'t str,
    budget: Cell<usize>,
}

impl<'t> Evidence<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Self { text, budget: Cell::new(REACH + SEARCHES * text.len()) }
    }

    /// Whether `word` stands somewhere within reach of `at` as a word of its own, at other places than the
    /// word that holds `at`.
    pub(super) fn stands_alone(&self, word: &str, at: usize) -> bool {
        self.places(word, at).any(|(window, place)| {
            !joins(window.get(..place).and_then(|before| before.chars().next_back()))
                && !joins(window.get(place + word.len()..).and_then(|after| after.chars().next()))
        })
    }

    /// Whether `word`, which holds `at`, is written like this a second time.
    pub(super) fn recurs(&self, word: &str, at: usize) -> bool {
        self.places(word, at).nth(1).is_some()
    }

    /// Whether `word` stands somewhere before byte `at`, within reach.
    pub(super) fn stands_before(&self, word: &str, at: usize) -> bool {
        let start = self.reach(at).start;
        self.places(word, at).next().is_some_and(|(_, place)| start + place < at)
    }

    /// What is searched for evidence of byte `at`.
    fn reach(&self, at: usize) -> Range<usize> {
        boundary_below(self.text, at.saturating_sub(REACH))
            ..boundary_below(self.text, at.saturating_add(REACH))
    }

    fn places<'w>(&self, word: &'w str, at: usize) -> impl Iterator<Item = (&'t str, usize)> + use<'t, 'w> {
        let left = self.budget.get();
        let searched = !word.is_empty() && left > 0;
        let window = if searched { self.text.get(self.reach(at)).unwrap_or("") } else { "" };
        self.budget.set(left.saturating_sub(window.len()));
        memmem::find_iter(window.as_bytes(), word.as_bytes()).map(move |place| (window, place))
    }
}

fn joins(neighbour: Option<char>) -> bool {
    neighbour.is_some_and(|c| is_alphanumeric(c) || matches!(c, '@' | '_'))
}

/// The last character boundary of `text` that is not beyond `at`.
fn boundary_below(text: &str, at: usize) -> usize {
    (0..=at.min(text.len())).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_their_own() {
        let evidence = Evidence::new("TikTok, then Tok, and TikTok");
        assert!(evidence.stands_alone("Tok", 3));
        assert!(!evidence.stands_alone("Tik", 3));
        assert!(evidence.recurs("TikTok", 3));
        assert!(!evidence.recurs("then", 9));
    }

    #[test]
    fn what_is_far_is_no_evidence() {
        let text = format!("TikTok {}TikTok Tok", "é".repeat(REACH / 2));
        let at = text.len() - 7;
        assert!(!Evidence::new(&text).recurs("TikTok", at));
        assert!(Evidence::new(&text).recurs("TikTok", at - 20));
        assert!(!Evidence::new(&text).stands_alone("Tok", 3));
        assert!(Evidence::new(&text).stands_alone("Tok", at));
    }

    #[test]
    fn searches_end() {
        let evidence = Evidence::new("Tok, Tok");
        assert_eq!((0..REACH).take_while(|_| evidence.stands_alone("Tok", 0)).count(), REACH / 8 + SEARCHES);
    }
}

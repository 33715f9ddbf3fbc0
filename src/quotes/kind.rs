//! What sort of quote marked words are.

use super::{
    attribution::{self, Link},
    class::Class,
    mention::View,
    outline::Outline,
};
use crate::article::{QuoteKind, QuoteRule};

/// The kind of the quote `quote`, node `at` of its sentence, given its link.
pub(super) fn kind_of(view: &View<'_, '_>, at: usize, quote: usize, link: Option<&Link>) -> QuoteKind {
    let outline = view.outline;
    let words = attribution::word_count(outline, quote);
    let attributed = match link {
        None => words >= 6,
        Some(link) => match link.rule {
            QuoteRule::SentenceSubject | QuoteRule::Possessor => words >= 2,
            _ => true,
        },
    };
    if !attributed {
        return QuoteKind::Unattributed;
    }
    if is_utterance(view, outline, at, quote) { QuoteKind::Direct } else { QuoteKind::Mixed }
}

/// Whether the words are a whole utterance: they begin like a sentence, or stand behind a colon.
fn is_utterance(view: &View<'_, '_>, outline: &Outline<'_>, at: usize, quote: usize) -> bool {
    let inner = outline.marked.get(quote).map_or("", |marked| marked.inner.of(outline.text));
    let begins = inner.chars().find(|char| char.is_alphanumeric()).is_some_and(|char| !char.is_lowercase());
    let fragment = view.before(at).is_some_and(|before| view.is(before, Class::DETERMINER.or(Class::NOUN_PREPOSITION)));
    begins && !fragment
}

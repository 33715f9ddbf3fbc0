//! Acronyms, and the names that they are introduced with.

use super::{
    class::Class,
    outline::{Kind, Outline},
};
use std::ops::Range;

/// What an acronym in parentheses, or with some behind it, stands for: `the Friends of Old Bridges (FOB)`.
pub(super) fn spelled_out(outline: &Outline<'_>, nodes: &Range<usize>) -> Option<Range<usize>> {
    let kind = |at: usize| outline.nodes.get(at).map(|node| node.kind);
    let acronym = outline.nodes.get(nodes.start).filter(|node| nodes.len() == 1 && node.is(Class::UPPER))?;
    let letters = || outline.word(acronym).chars().filter(|char| char.is_alphabetic());
    let before = nodes.start.checked_sub(1).filter(|&at| kind(at) == Some(Kind::Open));
    let (first, end) = if let Some(open) = before {
        let first = |small| initials(outline, (0..open).rev(), letters().rev(), small);
        (first(false).or_else(|| first(true))?, open)
    } else if kind(nodes.end) == Some(Kind::Open) {
        let words = nodes.end + 1..outline.nodes.len();
        let last = |small| initials(outline, words.clone(), letters(), small);
        let closes = |last: &usize| kind(last + 1) == Some(Kind::Close);
        (words.start, last(false).filter(closes).or_else(|| last(true).filter(closes))? + 1)
    } else {
        return None;
    };
    outline.is(first, Class::CAPITAL).then_some(first..end)
}

/// The last one of the words at `places` that are needed for `letters` to be their initials; function words may be
/// passed over, and count where `small`.
fn initials(
    outline: &Outline<'_>,
    mut places: impl Iterator<Item = usize>,
    letters: impl Iterator<Item = char>,
    small: bool,
) -> Option<usize> {
    let function = Class::FUNCTION.or(Class::DETERMINER).or(Class::NOUN_PREPOSITION).or(Class::PREPOSITION);
    let mut last = None;
    for letter in letters {
        loop {
            let at = places.next()?;
            let node = outline.nodes.get(at).filter(|node| node.kind == Kind::Word)?;
            let passes = node.is(function.or(Class::AND)) && !node.is(Class::CAPITAL);
            let initial = outline.word(node).chars().next()?;
            if (!passes || small) && initial.to_lowercase().eq(letter.to_lowercase()) {
                last = Some(at);
                break;
            }
            if !passes {
                return None;
            }
        }
    }
    last
}

//! Quotes of nobody: names, charges, nicknames.

use super::{NEAR, has_capital};
use crate::{
    quotes::{class::Class, indirect, outline::Kind, quoted, view::View},
    span::Span,
};

/// Whether a marker says that the quote names a thing and reports nobody: `the so-called “…”`, `“…” | adlı`.
pub(in crate::quotes) fn is_naming(view: &View<'_, '_>, at: usize) -> bool {
    // `dijo que el plan | «es un error»`
    if view.is(at, Class::CLAUSAL) {
        return false;
    }
    // `סיפר | ל"ידיעות" | שהגשר נפל`: who is told.
    let told = |before: usize| {
        let to = view.is(before, Class::NOUN_PREPOSITION) && view.is_glued(before);
        to && view.before(before).is_some_and(|at| view.is(at, Class::REPORTING))
    };
    if view.before(at).is_some_and(told) && indirect::introduces_clause(view, at + 1) {
        return true;
    }
    // `보고서 "…" | 에 따르면`: a text that says so, and its title.
    if view.is(at + 1, Class::ACCORDING) && view.is(at + 1, Class::BEHIND) {
        return true;
    }
    if view.traits.naming_behind && (view.is(at + 1, Class::NAMING) || !view.traits.unspaced) {
        return view.is(at + 1, Class::NAMING);
    }
    let mut before = at;
    // `Das Phänomen hat einen Namen: | „Föhn“`
    let colon =
        view.before(at).filter(|&colon| view.kind(colon) == Some(Kind::Colon) && !has_capital(view, at));
    if let Some(marker) = colon.and_then(|colon| view.before(colon)) {
        let short = !quoted::has_more_words(view.quoted(at), LONGEST_TERM);
        return short
            && view.is(marker, Class::NAMING)
            && !view.is(marker, Class::WEAK.or(Class::BEHIND).or(Class::SPEECH_NOUN));
    }
    if let Some(agent) = agent_before(view, at) {
        before = agent;
    }
    for _ in 0..2 {
        let Some(previous) = view.before(before) else { return false };
        if view.is(previous, Class::NAMING) && !view.is(previous, Class::BEHIND) {
            return !view.is(previous, Class::WEAK) || has_capital(view, at);
        }
        if !view.is(previous, Class::DETERMINER) {
            return false;
        }
        before = previous;
    }
    false
}

/// Where those begin whom a passive names right before the quote that is node `at`: `surnommé | par les gens | « X »`.
fn agent_before(view: &View<'_, '_>, at: usize) -> Option<usize> {
    let floor = view.range.start.max(at.saturating_sub(NEAR));
    let mut words = (floor..at).rev().take_while(|&at| view.kind(at) == Some(Kind::Word));
    let agent = words.find(|&at| view.is(at, Class::AGENT))?;
    let names = view.before(agent).is_some_and(|at| view.is(at, Class::NAMING) && !view.is(at, Class::WEAK));
    (names && view.traits.has_plain_order()).then_some(agent)
}

/// The most words of a term that a colon sets off.
const LONGEST_TERM: usize = 3;

/// Whether the quote that is node `at` is what somebody is tried for: `jugé pour | « fraude »`, `för rån och | ”vållande till
/// annans död”`.
pub(in crate::quotes) fn is_charge(view: &View<'_, '_>, at: usize) -> bool {
    let preposition = Class::NOUN_PREPOSITION.or(Class::PREPOSITION);
    let tried_for = |at: usize| {
        let marker = view.is(at, Class::NAMING) && !view.is(at, Class::WEAK);
        view.is(at, Class::CHARGE) && view.is(at, preposition) || marker
    };
    let Some(before) = view.before(at).filter(|_| view.is(at, Class::CHARGE)) else { return false };
    let listed = if view.is(before, Class::AND) { NEAR } else { 0 };
    (view.range.start.max(before.saturating_sub(listed))..=before).any(tried_for)
}

/// The most words of a nickname.
const LONGEST_NICKNAME: usize = 3;

/// Whether the quote stands inside a name: `Robert “Bob” Lee`.
pub(in crate::quotes) fn is_nickname(view: &View<'_, '_>, at: usize) -> bool {
    let name = |at: usize| view.node(at).is_some_and(|node| node.is_name());
    let short = || !quoted::has_more_words(view.quoted(at), LONGEST_NICKNAME);
    // `“el Rubio” Juan Pérez`
    let epithet = || {
        !view.traits.bare_clauses
            && !view.traits.capital_nouns
            && !quoted::ends_with_punctuation(view.quoted(at))
    };
    name(at + 1) && (view.before(at).is_some_and(name) || epithet()) && short()
}

/// Whether the quote that is node `at` stands in a pointer to another text: `Lire aussi | Ann Lee, | « Le Pont »`, `(lire |
/// « Le Pont »)`.
pub(in crate::quotes) fn is_pointed_to(view: &View<'_, '_>, at: usize) -> bool {
    let inner = view.quoted(at);
    if inner.starts_with(char::is_lowercase) || inner.ends_with([',', '.']) {
        return false;
    }
    let word = view.before(at).and_then(|word| view.before(word));
    let open = word.filter(|&open| view.kind(open) == Some(Kind::Open));
    let start = open.map_or(view.range.start, |open| open + 1);
    let (Some(first), Some(last)) = (view.node(start), view.node(at)) else { return false };
    let words = Span::new(first.span.start, last.span.start).of(view.outline.text);
    // Capitals of two bytes, too, begin like the small letters.
    let letter = |text: &str| text.bytes().next().map(|byte| byte.to_ascii_lowercase());
    let initial = letter(words);
    view.traits.pointers.iter().filter(|pointer| letter(pointer) == initial).any(|pointer| {
        let several = pointer.contains(' ');
        begins_with(words, pointer).is_some_and(|rest| {
            let alone = rest.trim_start().is_empty();
            (several || alone && open.is_some()) && (alone || rest.starts_with([' ', ':', '\u{a0}']))
        })
    })
}

/// What follows `opener`, which is in small letters, at the beginning of `text`, where its first letter may be a capital.
fn begins_with<'t>(text: &'t str, opener: &str) -> Option<&'t str> {
    let mut letters = text.chars();
    let mut others = opener.chars();
    let first = letters.next()?;
    let same = first.to_lowercase().eq(others.next()?.to_lowercase());
    if same { letters.as_str().strip_prefix(others.as_str()) } else { None }
}

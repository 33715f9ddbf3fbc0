//! Who speaks, by what a colon or a dash sets off behind a quote: titles, signatures.

use crate::quotes::{class::Class, mention::Mention, outline::Kind, quoted, view::View};
use std::ops::Range;

/// Who signs what stands before the dash at `dash`, where no more follows: `“…” | — Ann Lee, Troy`.
pub(in crate::quotes) fn signature(view: &View<'_, '_>, dash: usize) -> Option<Mention> {
    if view.kind(dash) != Some(Kind::Dash) {
        return None;
    }
    let nodes = dash + 1..view.phrase_end(dash + 1);
    let end = match view.kind(nodes.end) {
        Some(Kind::Stop) => nodes.end + 1,
        Some(Kind::Comma) => view.range.end,
        _ => nodes.end,
    };
    (end == view.range.end && view.is_name(nodes.clone()) && !has_verb(view, nodes.end..end))
        .then(|| view.mention(nodes))
}

fn has_verb(view: &View<'_, '_>, mut nodes: Range<usize>) -> bool {
    nodes.any(|at| view.is(at, Class::VERB.or(Class::AUXILIARY)))
}

/// Whether a colon or a dash sets what somebody says off from the rest of a title, not the name of a show: `„…“: Lee
/// über Troja`, but `„Let’s Dance“: …`.
pub(super) fn opens_title(view: &View<'_, '_>, at: usize) -> bool {
    let set_off = matches!(view.kind(at + 1), Some(Kind::Colon | Kind::Dash));
    let inner = view.quoted(at);
    at == 0
        && set_off
        && !inner.ends_with('.')
        && !quoted::is_title(inner)
        && quoted::has_more_words(inner, 1)
}

/// Whom a title names behind the quote at `at`, which opens it: `„…“: | Ann Lee | im Interview`.
pub(super) fn interviewed(view: &View<'_, '_>, at: usize) -> Option<Mention> {
    let mention = view.mention(at + 2..view.phrase_end(at + 2));
    let link = Class::NOUN_PREPOSITION.or(Class::PREPOSITION);
    // `«…»: Семин | — о победе`
    let behind = mention.nodes.end;
    let topic = view.traits.names_last && view.kind(behind) == Some(Kind::Dash) && view.is(behind + 1, link);
    // `«…»: | начальник полиции | о пожаре`
    let role = view.traits.names_last && view.is(mention.nodes.start, Class::ROLE) && view.is(behind, link);
    let named = role || view.is_name(mention.nodes.clone()) && (topic || view.is_full_name(&mention.nodes));
    let ends = view.node(mention.nodes.end).is_none_or(|node| node.kind != Kind::Word || node.is(link));
    (named && ends && !has_verb(view, mention.nodes.end..view.range.end)).then_some(mention)
}

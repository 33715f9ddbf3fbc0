//! Turns: what stands behind a name and a colon at the beginning of a paragraph, as in interviews and headings: `Lee: We
//! will not give way`.

use super::{
    class::Class,
    lists::Traits,
    mention::Mention,
    outline::{Kind, Node, Outline},
    view::View,
};
use std::ops::Range;

/// What stands behind a label.
#[derive(Debug)]
pub(super) struct Turn {
    pub(super) speaker: Mention,
    pub(super) nodes: Range<usize>,
    /// Whether the label says by itself that it is somebody's: a role, or a letter that another one answers.
    pub(super) sure: bool,
    /// Whether the label is a letter: `Q: …`.
    letter: bool,
}

/// The most words of a label.
const LABEL: usize = 6;

/// The turns of a passage.
pub(super) fn find(outline: &Outline<'_>, passage: usize, traits: Traits) -> Vec<Turn> {
    let mut turns: Vec<Turn> = Vec::new();
    let mut block = None;
    for (number, sentence) in outline.sentences.iter().enumerate() {
        if block.replace(sentence.block) == Some(sentence.block) {
            continue;
        }
        let view = View::new(outline, passage, sentence, traits);
        let Some(colon) = label_end(&view) else { continue };
        let paragraph = outline.sentences.iter().skip(number);
        let last = paragraph.take_while(|next| next.block == sentence.block).last();
        let end = last.map_or(sentence.nodes.end, |last| last.nodes.end);
        let speaker = view.mention(view.range.start..colon);
        let heading = sentence.heading || sentence.block == 0;
        let roles = Class::ROLE.or(Class::PRESS);
        let role = |at: usize| view.is(at, roles) && (heading || view.is(at, Class::UPPER));
        let letter = speaker.nodes.len() == 1 && outline.span(&speaker.nodes).len() == 1;
        turns.push(Turn { sure: speaker.nodes.clone().any(role), speaker, nodes: colon + 1..end, letter });
    }
    let text = |turn: &Turn| outline.span(&turn.speaker.nodes).of(outline.text);
    for at in 1..turns.len() {
        if let Some([one, other]) = turns.get_mut(at - 1..=at)
            && one.letter
            && other.letter
            && text(one) != text(other)
        {
            (one.sure, other.sure) = (true, true);
        }
    }
    turns
}

/// The colon behind a name, a role or a letter that opens a sentence, where words follow.
fn label_end(view: &View<'_, '_>) -> Option<usize> {
    let start = view.range.start;
    let colon = (start..=start + LABEL).find(|&at| view.kind(at) != Some(Kind::Word))?;
    let inside = Class::ROLE.or(Class::TITLE);
    let named = |node: &Node| node.is_name() || node.is(Class::CAPITAL) && node.is(inside);
    let name = |at: usize| view.node(at).is_some_and(named);
    let letter = || colon == start + 1 && view.is(start, Class::CAPITAL);
    // `SDP:n`
    let glued = || {
        let ends = view.node(colon).zip(view.node(colon + 1));
        !view.traits.unspaced && ends.is_some_and(|(colon, next)| colon.span.end == next.span.start)
    };
    let says = view.kind(colon) == Some(Kind::Colon)
        && view.kind(colon + 1) == Some(Kind::Word)
        && view.kind(colon + 2).is_some();
    (says && !glued() && ((start..colon).all(name) || letter()) && !view.is(colon + 1, Class::NUMBER))
        .then_some(colon)
}

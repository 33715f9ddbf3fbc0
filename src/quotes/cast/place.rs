//! Places and bodies that stand beside the name of a person, by the endings of cases.

use super::Cast;
use crate::quotes::{
    class::Class,
    outline::{Node, Outline},
};
use std::ops::Range;

impl Cast {
    /// A name without the place before it, which has an ending of a case: `мэр Казани | Айрат Сафин`, `директор института
    /// Якутии | Айрат Сафин`; and without what it belongs to behind it.
    pub(super) fn without_place(&self, outline: &Outline<'_>, nodes: Range<usize>) -> Range<usize> {
        if !self.lists.inflects_names() {
            return nodes;
        }
        let node = |at: usize| outline.nodes.get(at);
        let place = nodes.len() == 3
            && self.lists.traits().names_last
            && nodes.start > 0
            && node(nodes.start - 1)
                .is_some_and(|node| node.is(Class::ROLE) || node.is_plain_but(Class::NONE))
            && node(nodes.start).is_some_and(|node| {
                let word = outline.word(node);
                !node.is(Class::FIRST_NAME) && self.lists.plain_name(word) != word
            });
        let start = nodes.start + usize::from(place).max(self.behind_place(outline, &nodes));
        self.without_body(outline, start..nodes.end)
    }

    /// How many words of a name are those of a place before it, behind a preposition, or of who is told: `V Praze | Novák
    /// řekl`, `z PAP | Kowalski`.
    fn behind_place(&self, outline: &Outline<'_>, nodes: &Range<usize>) -> usize {
        let traits = self.lists.traits();
        let node = |at: usize| outline.nodes.get(at);
        let linked = Class::NOUN_PREPOSITION.or(Class::PREPOSITION);
        let before = nodes.start.checked_sub(1).and_then(node);
        // `řekl ČTK | Novák`
        let told = before.is_some_and(|node| node.is(Class::REPORTING));
        let links = before.is_some_and(|node| node.is(linked));
        if !(links || told) || traits.places.is_empty() {
            return 0;
        }
        let located = |node: &Node| {
            let place = links && traits.locates(outline.word(node));
            !node.is(Class::FIRST_NAME) && (place || node.is(Class::UPPER))
        };
        let words = nodes.clone().take_while(|&at| node(at).is_some_and(located)).count();
        if words < nodes.len() { words } else { 0 }
    }

    /// A name without the body or the place behind it, which has an ending of a case, where only the last word of a name
    /// has one: `Matti Salo | Nordeasta`, `Salo | Ylelle`.
    fn without_body(&self, outline: &Outline<'_>, nodes: Range<usize>) -> Range<usize> {
        let node = |at: usize| outline.nodes.get(at);
        let given = |at: usize| node(at).is_some_and(|node| node.is(Class::FIRST_NAME));
        let declined = |node: &Node| {
            let word = outline.word(node);
            self.lists.plain_name(word) != word
        };
        let names_last = self.lists.traits().names_last;
        let long = nodes.len() > 2 && !names_last && given(nodes.start);
        let body = (nodes.start + 2..nodes.end)
            .find(|&at| long && !given(at - 1) && !given(at) && node(at).is_some_and(declined));
        let last = nodes.end.saturating_sub(1);
        let told = |node: &Node| self.lists.traits().is_addressee(outline.word(node));
        let short = nodes.len() == 2 && !given(nodes.start) && !given(last) && node(last).is_some_and(told);
        nodes.start..body.unwrap_or(nodes.end - usize::from(short))
    }

    /// Whether a name may be that of a place, a team or a party, whose role is before it: a word or two with endings of a
    /// case, as in `burmistrz | Żnina`, `lider | Koalicji Obywatelskiej`.
    pub(super) fn may_be_place(&self, outline: &Outline<'_>, nodes: &Range<usize>) -> bool {
        let node = |at: usize| outline.nodes.get(at);
        let office = |node: &Node| node.is(Class::ROLE) && !node.is(Class::TITLE);
        let declined = |node: &Node| {
            let word = outline.word(node);
            !node.is(Class::FIRST_NAME)
                && self.lists.plain_name(word) != word
                && !self.lists.ends_like_surname(word)
        };
        self.lists.traits().names_last
            && nodes.len() <= 2
            && nodes.start.checked_sub(1).and_then(node).is_some_and(office)
            && nodes.clone().all(|at| node(at).is_some_and(declined))
    }
}

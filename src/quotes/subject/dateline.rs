//! Datelines, behind which a sentence begins.

use crate::quotes::{
    class::Class,
    outline::{Kind, Node},
    view::View,
};

/// How many words the place of a dateline may have.
const PLACE: usize = 2;
/// How many nodes a dateline may have.
const DATELINE: usize = 12;
/// How many nodes the name of an agency before a dateline may have, brackets included.
const SIGNATURE: usize = 4;

impl View<'_, '_> {
    /// What follows the dateline at `at`, if one stands there: `PARIS, May 5 (XY) — | …`; `Paris (XY) – | …`; `Paris – | …`;
    /// `(XY) - ROMA, 5 MAG - | …`.
    pub(in crate::quotes) fn behind_dateline(&self, at: usize, stop: usize) -> usize {
        let at = self.behind_hour(at);
        let at = self.behind_signature(at, stop).unwrap_or(at);
        if !self.is(at, Class::UPPER.or(Class::CAPITAL)) {
            return at;
        }
        let place = |dash: usize| (at..dash).all(|at| self.node(at).is_some_and(Node::is_name));
        let ends = |&dash: &usize| {
            self.is(at, Class::UPPER)
                || dash <= at + PLACE && place(dash)
                || self.before(dash).is_some_and(|at| self.kind(at) == Some(Kind::Close))
        };
        let dash = (at..stop.min(at + DATELINE)).find(|&at| self.kind(at) == Some(Kind::Dash)).filter(ends);
        dash.map_or(at, |dash| dash + 1)
    }

    /// What follows the hour before a dash at `at`, if one stands there: `18h42 - | Ann Lee …`.
    pub(super) fn behind_hour(&self, at: usize) -> usize {
        let hour = self.is(at, Class::NUMBER) && self.kind(at + 1) == Some(Kind::Dash);
        at + if hour { 2 } else { 0 }
    }

    /// What follows the name of an agency that stands in brackets at `at`, before a dash: `(XY) - | ROMA, …`.
    fn behind_signature(&self, at: usize, stop: usize) -> Option<usize> {
        if self.kind(at) != Some(Kind::Open) {
            return None;
        }
        let close = (at..stop.min(at + SIGNATURE)).find(|&at| self.kind(at) == Some(Kind::Close))?;
        (self.kind(close + 1) == Some(Kind::Dash)).then_some(close + 2)
    }
}

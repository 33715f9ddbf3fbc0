//! What was found odd in a record, as it is gathered.

use crate::{
    diagnostic::{Code, Finding},
    span::Span,
};
use std::borrow::Cow;

/// How many findings of one code a record keeps; the last says how many more there are.
pub(super) const MOST_OF_A_CODE: usize = 100;

/// The findings of one record. Nothing is allocated until there is one.
#[derive(Debug, Default)]
pub(super) struct Findings {
    list: Vec<Finding>,
    /// For each code, how often it was found.
    counts: Vec<(Code, usize)>,
}

impl Findings {
    /// Adds a finding whose place and message are worked out only if there is room for it.
    pub(super) fn add(&mut self, code: Code, describe: impl FnOnce() -> (Span, Cow<'static, str>)) {
        let known = self.counts.iter().position(|(known, _)| *known == code).unwrap_or(self.counts.len());
        if known == self.counts.len() {
            self.counts.push((code, 0));
        }
        let Some((_, count)) = self.counts.get_mut(known) else { return };
        *count += 1;
        if *count <= MOST_OF_A_CODE {
            let (span, message) = describe();
            self.list.push(Finding { code, span, message });
        }
    }

    /// Adds a finding.
    pub(super) fn push(&mut self, code: Code, span: Span, message: Cow<'static, str>) {
        self.add(code, || (span, message));
    }

    pub(super) fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// The findings, in the order they were made.
    pub(super) fn into_vec(mut self) -> Vec<Finding> {
        for (code, count) in self.counts {
            let more = count.saturating_sub(MOST_OF_A_CODE);
            let last = self.list.iter_mut().rev().find(|finding| finding.code == code);
            if let Some(last) = last.filter(|_| more > 0) {
                last.message = format!("{} (and {more} more in this record)", last.message).into();
            }
        }
        self.list
    }
}

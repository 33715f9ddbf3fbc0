//! Quotes before their speakers have names.

use super::mention::Mention;
use crate::{
    article::{QuoteKind, QuoteRule, SpeakerRule},
    span::Span,
};

/// A quote before its speaker has a name.
#[derive(Debug)]
pub(super) struct Draft {
    pub(super) passage: usize,
    pub(super) span: Span,
    pub(super) kind: QuoteKind,
    pub(super) rule: QuoteRule,
    pub(super) cue: Option<Span>,
    pub(super) speaker: Option<(Mention, SpeakerRule)>,
    /// Whether it stands in a heading that does not surely say who speaks: the article may say the same again, and by
    /// whom.
    pub(super) echoes: bool,
    /// The block of a quote that is a sentence of its own.
    pub(super) free: Option<usize>,
    /// The last block in which who speaks next is its speaker, if it waits for that.
    pub(super) waits: Option<usize>,
    /// Whether it is one only if the article names who is before it: `Lee: We won`, as against `Sports: We won`.
    pub(super) doubtful: bool,
    /// Whether it is none, and tells no more than who acts.
    pub(super) silent: bool,
}

impl Draft {
    /// Of what is reported without marks.
    pub(super) fn indirect(
        passage: usize,
        span: Span,
        rule: QuoteRule,
        speaker: Option<(Mention, SpeakerRule)>,
    ) -> Self {
        Self {
            passage,
            span,
            kind: QuoteKind::Indirect,
            rule,
            cue: None,
            speaker,
            echoes: false,
            free: None,
            waits: None,
            doubtful: false,
            silent: false,
        }
    }
}

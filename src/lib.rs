#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]

pub mod article;
mod diagnostic;
mod language;
mod quotes;
mod restore;
mod span;
mod stable_id;

pub use article::*;
pub use diagnostic::{Code, Diagnostic, Escaped, Position, Severity};
pub use language::{Language, detect_language};
pub use quotes::{Passage, QuoteOptions, extract_quotes};
pub use restore::{RestoreOptions, restore_blocks};
pub use span::{CodePoints, Span};
pub use stable_id::UnknownId;

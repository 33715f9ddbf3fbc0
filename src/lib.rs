#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]

pub mod article;
#[cfg(feature = "cli")]
pub mod cli;
mod diagnostic;
mod encoding;
mod error;
pub mod export;
pub mod format;
mod language;
mod letter;
mod parse;
mod punctuation;
mod quotes;
mod read;
mod restore;
mod setters;
mod span;
mod stable_id;

pub use article::*;
pub use diagnostic::{Code, Diagnostic, Escaped, Position, Severity};
pub use error::{Error, ErrorKind, Result};
pub use format::{dump_text, records, write_dump};
pub use language::{Language, detect_language};
pub use parse::{ParseOptions, parse};
pub use quotes::{Passage, QuoteOptions, extract_quotes};
pub use read::{Item, MapBatches, Progress, RECORD_LIMIT, ReadOptions, Reader, Split, splits};
pub use restore::{RestoreOptions, restore_blocks};
pub use span::{CodePoints, Span};
pub use stable_id::UnknownId;

/// The version of the rules and word lists. It goes up whenever they give other blocks, quotes or languages for
/// some text. Every export has it, so that a corpus tells what made it: as the field `rules_version` of each article, and tables
/// (Arrow and Parquet) as `newsdump.rules` in their metadata, too.
///
/// ```
/// println!("newsdump rules {}", newsdump::RULES_VERSION);
/// ```
pub const RULES_VERSION: &str = "1";

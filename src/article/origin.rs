//! Where an article comes from.

use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// The place of a record in the input.
///
/// ```
/// let article = newsdump::parse(" date 2021-11 https://a.example/\n\nT\n\nBody.")?;
/// assert_eq!((article.origin.record, article.origin.start), (1, 0));
/// assert_eq!(article.origin.file, None);
/// # Ok::<(), newsdump::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, expecting = "an origin")]
#[non_exhaustive]
pub struct Origin {
    /// The file's path as it was found; a member of an archive as `archive.tar!member.txt`. `None` for
    /// input that has no name. Bytes of a path that are not UTF-8 are shown as U+FFFD.
    pub file: Option<Arc<str>>,
    /// Number of the record in its file, from 1.
    pub record: u64,
    /// Its first byte in the (decompressed) file, from 0.
    pub start: u64,
    /// The byte after its last.
    pub end: u64,
}

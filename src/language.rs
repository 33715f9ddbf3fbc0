//! Languages: their codes, their detection, and the word lists (one data file a language).

mod detect;
mod lexicon;

pub use detect::detect_language;
pub(crate) use detect::language_of_host;
pub(crate) use lexicon::Lexicon;

use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// A language by its ISO 639-1 code.
///
/// ```
/// use newsdump::Language;
/// let french: Language = "fr".parse()?;
/// assert_eq!(french, Language::new("fr").unwrap());
/// assert_eq!("pt-BR".parse::<Language>()?.as_str(), "pt");
/// # Ok::<(), newsdump::UnknownId>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Language([u8; 2]);

impl Language {
    /// The language of a two-letter code in lower case; `None` where it is not of that shape.
    ///
    /// ```
    /// assert!(newsdump::Language::new("french").is_none());
    /// ```
    pub const fn new(code: &str) -> Option<Self> {
        match code.as_bytes() {
            [a @ b'a'..=b'z', b @ b'a'..=b'z'] => Some(Self([*a, *b])),
            _ => None,
        }
    }

    /// The two-letter code.
    ///
    /// ```
    /// assert_eq!(newsdump::Language::new("de").unwrap().as_str(), "de");
    /// ```
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("")
    }

    /// The word lists of the language, where there are any.
    pub(crate) fn lexicon(self) -> Option<&'static Lexicon> {
        Lexicon::of(self)
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Language({})", self.as_str())
    }
}

impl FromStr for Language {
    type Err = crate::UnknownId;

    /// Takes a code, or a tag that begins with one (`pt-BR`, `zh_Hans`).
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let code = text.split(['-', '_']).next().unwrap_or("").to_ascii_lowercase();
        Self::new(&code).ok_or_else(|| crate::UnknownId {
            found: text.to_owned(),
            expected: vec!["a two-letter ISO 639-1 code such as fr or en"],
        })
    }
}

impl Serialize for Language {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Language {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

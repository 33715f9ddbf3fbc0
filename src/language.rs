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
/// // The code of a country is not that of its language.
/// assert_eq!("cz".parse::<Language>().unwrap_err().to_string(), "found `cz`, expected cs");
/// # Ok::<(), newsdump::UnknownId>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Language([u8; 2]);

impl Language {
    /// The language of a two-letter code in lower case; `None` where it is not of that shape. Whether there is such a
    /// language is not asked; parsing a text asks.
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

    /// The language whose lists serve this one: the forms in which Norwegian is written share theirs.
    pub(crate) fn listed(self) -> Self {
        match &self.0 {
            b"nb" | b"nn" => Self(*b"no"),
            _ => self,
        }
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

    /// Takes a code of ISO 639-1, or a tag that begins with one (`pt-BR`, `zh_Hans`).
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let code = first_subtag(text);
        let mut codes = include_str!("language/data/iso-639-1.txt").lines();
        let language = Self::new(&code).filter(|_| codes.any(|known| known == code));
        language.ok_or_else(|| crate::UnknownId {
            found: text.to_owned(),
            expected: vec![detect::language_of_country(&code).unwrap_or(SHAPE)],
        })
    }
}

/// What a code looks like.
const SHAPE: &str = "a two-letter ISO 639-1 code such as fr or en";

fn first_subtag(tag: &str) -> String {
    tag.split(['-', '_']).next().unwrap_or("").to_ascii_lowercase()
}

impl Serialize for Language {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Language {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // What was written is read, whether there is such a language or not.
        let text = String::deserialize(deserializer)?;
        Self::new(&first_subtag(&text))
            .ok_or_else(|| serde::de::Error::custom(format!("found `{text}`, expected {SHAPE}")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_that_no_language_has_is_refused_with_the_likely_one() {
        let parsed = |text: &str| text.parse::<Language>().map_err(|error| error.to_string());
        for code in ["fr", "EN", "zh_Hans", "ga", "mt", "kl", "pt-BR"] {
            assert!(parsed(code).is_ok(), "{code}");
        }
        for (wrong, likely) in
            [("cz", "cs"), ("jp", "ja"), ("DK", "da"), ("gr", "el"), ("cn-x", "zh"), ("ua", "uk")]
        {
            assert_eq!(parsed(wrong), Err(format!("found `{wrong}`, expected {likely}")));
        }
        for wrong in ["xx", "french", "f", "", "#"] {
            assert_eq!(parsed(wrong), Err(format!("found `{wrong}`, expected {SHAPE}")));
        }
    }

    #[test]
    fn every_language_that_is_known_has_a_code() {
        let known = Lexicon::languages().map(|language| language.to_string());
        let detected =
            include_str!("language/data/iso-639-3.txt").lines().filter_map(|line| line.split_once(' '));
        for code in known.chain(detected.map(|(_, code)| code.to_owned())) {
            assert!(code.parse::<Language>().is_ok(), "{code}");
        }
    }

    #[test]
    fn what_was_written_is_read() {
        let read = |text: &str| serde_json::from_str::<Language>(text).map(|language| language.to_string());
        assert_eq!(read("\"cz\"").unwrap(), "cz");
        assert!(read("\"french\"").is_err());
    }
}

//! The address of a page: kept as written, checked once.

use super::{PartialDate, url_date};
use serde::{Deserialize, Serialize};
use url::Url;

/// The URL of a header, as written, whether it is valid or not.
///
/// ```
/// let url = newsdump::SourceUrl::new("https://fr.example.com/a?b=c");
/// assert!(url.is_valid());
/// assert_eq!(url.host().as_deref(), Some("fr.example.com"));
/// assert_eq!(newsdump::SourceUrl::new("https://[broken").parsed(), None);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourceUrl {
    written: Box<str>,
    valid: bool,
}

impl SourceUrl {
    /// Checks `written`; keeps it in any case.
    ///
    /// ```
    /// assert!(!newsdump::SourceUrl::new("https://").is_valid());
    /// ```
    pub fn new(written: &str) -> Self {
        Self { written: written.into(), valid: is_plain(written) || parse(written).is_some() }
    }

    /// What was written.
    ///
    /// ```
    /// assert_eq!(newsdump::SourceUrl::new("HTTPS://A.example").as_str(), "HTTPS://A.example");
    /// ```
    pub fn as_str(&self) -> &str {
        &self.written
    }

    /// Whether it is an absolute http(s) URL with a host.
    ///
    /// ```
    /// assert!(newsdump::SourceUrl::new("https://münchen.example/ä").is_valid());
    /// ```
    pub const fn is_valid(&self) -> bool {
        self.valid
    }

    /// The URL in its parts, normalised by the URL standard; `None` where it is not valid.
    ///
    /// ```
    /// let url = newsdump::SourceUrl::new("HTTPS://A.example").parsed().unwrap();
    /// assert_eq!(url.as_str(), "https://a.example/");
    /// ```
    pub fn parsed(&self) -> Option<Url> {
        parse(&self.written)
    }

    /// The day that the path names (`/20211111/`, `/2021/11/11/`), where it names one.
    ///
    /// ```
    /// let url = newsdump::SourceUrl::new("https://a.example/2021/11/11/x");
    /// assert_eq!(url.day().unwrap().to_string(), "2021-11-11");
    /// ```
    pub fn day(&self) -> Option<PartialDate> {
        url_date::day_in(&self.written)
    }

    /// The host, in lower case; `None` where the URL is not valid.
    ///
    /// ```
    /// let url = newsdump::SourceUrl::new("https://WWW.a.example/x");
    /// assert_eq!(url.host().as_deref(), Some("www.a.example"));
    /// ```
    pub fn host(&self) -> Option<String> {
        self.parsed()?.host_str().map(str::to_owned)
    }
}

impl std::fmt::Display for SourceUrl {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(&self.written)
    }
}

impl Serialize for SourceUrl {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.written)
    }
}

impl<'de> Deserialize<'de> for SourceUrl {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self::new(&String::deserialize(deserializer)?))
    }
}

fn parse(written: &str) -> Option<Url> {
    let url = Url::parse(written).ok()?;
    (matches!(url.scheme(), "http" | "https") && url.has_host()).then_some(url)
}

/// Whether `written` is so plain an address that it is valid without a full parse: `http(s)://`, a host
/// of letters, digits and hyphens whose last label begins with a letter, then nothing or `/` and
/// printable ASCII. Most of a dump's addresses are, and a full parse costs more than the rest of a header.
fn is_plain(written: &str) -> bool {
    let Some(rest) = written.strip_prefix("https://").or_else(|| written.strip_prefix("http://")) else {
        return false;
    };
    let bytes = rest.as_bytes();
    let end = memchr::memchr(b'/', bytes).unwrap_or(bytes.len());
    let (host, path) = bytes.split_at(end);
    let label = |label: &[u8]| {
        !label.is_empty()
            // `xn--` labels can be invalid punycode: for the full parser to say.
            && !label.starts_with(b"xn--")
            && label.iter().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || *byte == b'-')
    };
    let last = host.rsplit(|&byte| byte == b'.').next().unwrap_or_default();
    host.split(|&byte| byte == b'.').all(label)
        && last.first().is_some_and(u8::is_ascii_lowercase)
        // Without a branch, so that a compiler looks at many bytes at once.
        && path.iter().fold(true, |plain, byte| plain & byte.is_ascii_graphic())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_is_plain_is_valid(written in "https?://[a-z0-9.\\-]{0,12}(/[!-~]{0,12})?") {
            if is_plain(&written) {
                prop_assert!(parse(&written).is_some(), "{written}");
            }
        }
    }
}

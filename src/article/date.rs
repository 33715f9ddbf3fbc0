//! The date of publication, its precision and its evidence.

use crate::stable_id::stable_ids;
use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Deserializer, Serialize, de::Error};
use std::{fmt, str::FromStr};

stable_ids! {
    /// How exactly a date is known.
    pub enum Precision {
        /// The month alone.
        Month = "month",
        /// The day.
        Day = "day",
    }
}

/// A day, or a month whose day is not known. Shown and serialised as ISO 8601: `2021-11-11`, `2021-11`.
///
/// ```
/// use newsdump::{PartialDate, Precision};
/// let month: PartialDate = "2021-11".parse()?;
/// assert_eq!(month.precision(), Precision::Month);
/// assert_eq!(month.date().to_string(), "2021-11-01");
/// assert!(month.agrees_with("2021-11-30".parse()?));
/// # Ok::<(), newsdump::UnknownId>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PartialDate {
    date: NaiveDate,
    precision: Precision,
}

impl PartialDate {
    /// A day that exists, of the years 0 to 9999.
    ///
    /// ```
    /// assert!(newsdump::PartialDate::day(2021, 2, 29).is_none());
    /// ```
    pub fn day(year: i32, month: u32, day: u32) -> Option<Self> {
        // Others are not written with four digits.
        let date = NaiveDate::from_ymd_opt(year, month, day).filter(|_| (0..=9999).contains(&year))?;
        Some(Self { date, precision: Precision::Day })
    }

    /// A month that exists, of the years 0 to 9999.
    ///
    /// ```
    /// assert!(newsdump::PartialDate::month(2021, 13).is_none());
    /// assert!(newsdump::PartialDate::month(10_000, 1).is_none());
    /// ```
    pub fn month(year: i32, month: u32) -> Option<Self> {
        Some(Self { precision: Precision::Month, ..Self::day(year, month, 1)? })
    }

    /// The day; the first of the month where only that is known.
    ///
    /// ```
    /// let month = newsdump::PartialDate::month(2021, 11).unwrap();
    /// assert_eq!(month.date().to_string(), "2021-11-01");
    /// ```
    pub const fn date(self) -> NaiveDate {
        self.date
    }

    /// How exactly it is known.
    ///
    /// ```
    /// let day = newsdump::PartialDate::day(2021, 11, 11).unwrap();
    /// assert_eq!(day.precision(), newsdump::Precision::Day);
    /// ```
    pub const fn precision(self) -> Precision {
        self.precision
    }

    /// Whether both can be true of one page: the same day, or the same month where one is a month.
    ///
    /// ```
    /// let day = newsdump::PartialDate::day(2021, 11, 11).unwrap();
    /// assert!(!day.agrees_with(newsdump::PartialDate::month(2021, 12).unwrap()));
    /// ```
    pub fn agrees_with(self, other: Self) -> bool {
        let month = |it: Self| (it.date.year(), it.date.month());
        month(self) == month(other)
            && (self.precision == Precision::Month
                || other.precision == Precision::Month
                || self.date == other.date)
    }
}

impl PartialDate {
    /// Writes it as `2021-11` or `2021-11-11`, at a tenth of what `{:04}` takes: a table has up to three dates a row.
    pub(crate) fn write_to(self, buffer: &mut [u8; 10]) -> &str {
        let digit = |number: u32| b'0' + (number % 10) as u8;
        let (year, month, day) = (self.date.year().unsigned_abs(), self.date.month(), self.date.day());
        *buffer = [
            digit(year / 1000),
            digit(year / 100),
            digit(year / 10),
            digit(year),
            b'-',
            digit(month / 10),
            digit(month),
            b'-',
            digit(day / 10),
            digit(day),
        ];
        let written = match self.precision {
            Precision::Month => &buffer[..7],
            Precision::Day => buffer,
        };
        std::str::from_utf8(written).unwrap_or_default()
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.write_to(&mut [0; 10]))
    }
}

impl FromStr for PartialDate {
    type Err = crate::UnknownId;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let mut parts = text.split('-').map(|part| part.parse::<u32>().ok());
        let parsed = match (parts.next(), parts.next(), parts.next(), parts.next()) {
            (Some(Some(year)), Some(Some(month)), None, None) => Self::month(year as i32, month),
            (Some(Some(year)), Some(Some(month)), Some(Some(day)), None) => {
                Self::day(year as i32, month, day)
            }
            _ => None,
        };
        parsed.ok_or_else(|| crate::UnknownId {
            found: text.to_owned(),
            expected: vec!["YYYY-MM", "YYYY-MM-DD"],
        })
    }
}

impl Serialize for PartialDate {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.write_to(&mut [0; 10]))
    }
}

impl<'de> Deserialize<'de> for PartialDate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(Error::custom)
    }
}

/// What the record says about its date, from each place that says anything.
///
/// ```
/// let article = newsdump::parse(" date 2021-11 https://a.example/2021/11/11/x\n\nT\n\nBody.")?;
/// let evidence = article.date.unwrap().evidence;
/// assert_eq!(evidence.header.unwrap().to_string(), "2021-11");
/// assert_eq!(evidence.url.unwrap().to_string(), "2021-11-11");
/// assert_eq!(evidence.stamp, None);
/// # Ok::<(), newsdump::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, expecting = "evidence for a date")]
#[non_exhaustive]
pub struct DateEvidence {
    /// The header's month or day.
    pub header: Option<PartialDate>,
    /// A day in the URL (`/20211111/`, `/2021/11/11/`).
    pub url: Option<PartialDate>,
    /// The day of the stamp behind the lede.
    pub stamp: Option<PartialDate>,
}

impl DateEvidence {
    /// The date that this evidence gives: the stamp, else the URL, else the header.
    ///
    /// ```
    /// assert!(newsdump::DateEvidence::default().decide().is_none());
    /// ```
    pub fn decide(self) -> Option<PublicationDate> {
        let decided = self.stamp.or(self.url).or(self.header)?;
        Some(PublicationDate { date: decided.date, precision: decided.precision, evidence: self })
    }

    /// Whether two pieces of evidence cannot both be true.
    ///
    /// ```
    /// assert!(!newsdump::DateEvidence::default().conflicts());
    /// ```
    pub fn conflicts(self) -> bool {
        let clash = |a: Option<PartialDate>, b: Option<PartialDate>| match (a, b) {
            (Some(a), Some(b)) => !a.agrees_with(b),
            _ => false,
        };
        clash(self.stamp, self.url) || clash(self.stamp, self.header) || clash(self.url, self.header)
    }
}

/// The date of an article.
///
/// ```
/// let article = newsdump::parse(" date 2021-11 https://a.example/\n\nT\n\nBody.")?;
/// let date = article.date.unwrap();
/// assert_eq!(date.date.to_string(), "2021-11-01");
/// assert_eq!(date.precision, newsdump::Precision::Month);
/// # Ok::<(), newsdump::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields, expecting = "a date")]
#[non_exhaustive]
pub struct PublicationDate {
    /// The day; the first of the month where only the month is known.
    #[serde(deserialize_with = "day")]
    pub date: NaiveDate,
    /// How exactly it is known.
    pub precision: Precision,
    /// All that the record says about it.
    pub evidence: DateEvidence,
}

/// As exactly as it is known: `2021-11` or `2021-11-11`.
///
/// ```
/// let article = newsdump::parse(" date 2021-11 https://a.example/\n\nT\n\nBody.")?;
/// assert_eq!(article.date.unwrap().to_string(), "2021-11");
/// # Ok::<(), newsdump::Error>(())
/// ```
impl fmt::Display for PublicationDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.precision {
            Precision::Month => write!(f, "{}", self.date.format("%Y-%m")),
            Precision::Day => write!(f, "{}", self.date),
        }
    }
}

fn day<'de, D: Deserializer<'de>>(deserializer: D) -> Result<NaiveDate, D::Error> {
    day_of(&String::deserialize(deserializer)?)
}

/// A day as JSON has it, or none.
pub(super) fn day_or_none<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<NaiveDate>, D::Error> {
    Option::<String>::deserialize(deserializer)?.as_deref().map(day_of).transpose()
}

fn day_of<E: Error>(text: &str) -> Result<NaiveDate, E> {
    text.parse().map_err(|_| E::custom(format_args!("found `{text}`, expected a day such as 2021-11-11")))
}

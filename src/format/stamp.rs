//! The stamp behind a lede: `11.11.2021, Sputnik France`.

use super::blanks::{skip_backward, trim};
use crate::{article::PartialDate, span::Span};

/// The longest name of an outlet that is looked for, in bytes.
const MAX_OUTLET: usize = 120;

/// The parts of a stamp: spans of the bytes it was read from.
///
/// ```
/// let block = b"A teaser... 11.11.2021, Sputnik France";
/// let stamp = newsdump::format::Stamp::at_end_of(block).unwrap();
/// assert_eq!(&block[stamp.outlet.start..stamp.outlet.end], b"Sputnik France");
/// assert_eq!(stamp.day.unwrap().to_string(), "2021-11-11");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Stamp {
    /// The date as written.
    pub date: Span,
    /// The day it names; `None` where there is no such day.
    pub day: Option<PartialDate>,
    /// The outlet's name.
    pub outlet: Span,
}

impl Stamp {
    /// The stamp that ends `block`: a date (`DD.MM.YYYY`, `DD/MM/YYYY` or `YYYY-MM-DD`), a comma, the name
    /// of an outlet on the same line.
    ///
    /// ```
    /// use newsdump::format::Stamp;
    /// assert!(Stamp::at_end_of(b"2021-11-11, Reuters").is_some());
    /// assert!(Stamp::at_end_of(b"As of 11.11.2021").is_none());
    /// ```
    pub fn at_end_of(block: &[u8]) -> Option<Self> {
        let earliest = block.len().saturating_sub(MAX_OUTLET + 2);
        let tail = block.get(earliest..)?;
        memchr::memrchr_iter(b',', tail).find_map(|comma| Self::around(block, earliest + comma))
    }

    /// The stamp whose comma stands at `comma`.
    fn around(block: &[u8], comma: usize) -> Option<Self> {
        let outlet = trim(block, comma + 1, block.len());
        let name = block.get(outlet.clone())?;
        // Between the comma and the name stands a blank, and a name keeps to its line.
        if outlet.start == comma + 1
            || outlet.is_empty()
            || name.iter().any(|byte| matches!(byte, b'\n' | b'\r'))
        {
            return None;
        }
        let end = skip_backward(block, comma);
        let before = block.get(..end)?;
        let token_start = before.iter().rposition(|byte| !is_date_byte(*byte)).map_or(0, |at| at + 1);
        // The full stop or the dots of a lede that lost the blank behind them.
        let token_start =
            token_start + before.get(token_start..)?.iter().take_while(|byte| **byte == b'.').count();
        let numbers = numbers(block.get(token_start..end)?)?;
        let day = PartialDate::day(numbers.year as i32, numbers.month, numbers.day);
        Some(Self { date: Span::new(token_start, end), day, outlet: outlet.into() })
    }
}

struct Numbers {
    year: u32,
    month: u32,
    day: u32,
}

fn is_date_byte(byte: u8) -> bool {
    byte.is_ascii_digit() || matches!(byte, b'.' | b'/' | b'-')
}

/// Day, month and year of `written`, whether such a day exists or not.
fn numbers(written: &[u8]) -> Option<Numbers> {
    let separator = *written.iter().find(|byte| !byte.is_ascii_digit())?;
    let mut parts = written.split(|&byte| byte == separator);
    let (a, b, c) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() {
        return None;
    }
    let (day, month, year) = if separator == b'-' { (c, b, a) } else { (a, b, c) };
    let number = |digits: &[u8], lengths: std::ops::RangeInclusive<usize>| {
        let fits = lengths.contains(&digits.len()) && digits.iter().all(u8::is_ascii_digit);
        fits.then(|| digits.iter().fold(0, |sum, digit| 10 * sum + u32::from(digit - b'0')))
    };
    Some(Numbers { year: number(year, 4..=4)?, month: number(month, 1..=2)?, day: number(day, 1..=2)? })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shapes() {
        let stamp = |text: &'static str| {
            let stamp = Stamp::at_end_of(text.as_bytes())?;
            Some((stamp.date.start, stamp.day.map(|day| day.to_string()), stamp.outlet.of(text)))
        };
        let day = || Some("2021-11-11".to_owned());
        assert_eq!(stamp("11.11.2021, Sputnik France"), Some((0, day(), "Sputnik France")));
        assert_eq!(stamp("é... 11/11/2021,\u{a0}Le Monde \n"), Some((6, day(), "Le Monde")));
        assert_eq!(stamp("x 2021-11-11, Bild, Berlin"), Some((2, day(), "Bild, Berlin")));
        assert_eq!(stamp("lors de...11.11.2021, Bild"), Some((10, day(), "Bild")));
        assert_eq!(stamp("x 31.02.2021, Reuters"), Some((2, None, "Reuters")));
        for text in [
            "11.11.2021,",
            "11.11.2021",
            "11.11.2021,R",
            "1.2, Reuters",
            "11.11.21, R",
            "11.11.2021, a\nb",
            "",
            ", x",
        ] {
            assert_eq!(stamp(text), None, "{text:?}");
        }
    }
}

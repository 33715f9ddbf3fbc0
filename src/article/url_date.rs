//! A day in a URL's path: `/20211111/`, `/2021/11/11/`.

use super::PartialDate;

/// The first day that the path of `url` names, between slashes; none where there is no such day.
pub(super) fn day_in(url: &str) -> Option<PartialDate> {
    let (_, rest) = url.split_once("://")?;
    let path = rest.split(['?', '#']).next().unwrap_or("");
    let mut segments = path.split('/').skip(1);
    std::iter::from_fn(|| segments.next().map(|segment| (segment, segments.clone()))).find_map(
        |(segment, mut following)| match segment.len() {
            8 => day(segment.get(..4)?, segment.get(4..6)?, segment.get(6..)?),
            10 if segment.as_bytes().get(4) == Some(&b'-') && segment.as_bytes().get(7) == Some(&b'-') => {
                day(segment.get(..4)?, segment.get(5..7)?, segment.get(8..)?)
            }
            4 => day(segment, following.next()?, following.next()?),
            _ => None,
        },
    )
}

/// The day of these digits, from the first year of the web on.
fn day(year: &str, month: &str, day: &str) -> Option<PartialDate> {
    let number = |digits: &str| {
        let plain = (1..=4).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
        plain.then(|| digits.parse::<u32>().ok()).flatten()
    };
    let year = number(year).filter(|year| (1990..2100).contains(year))?;
    PartialDate::day(year as i32, number(month)?, number(day)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days() {
        let found = |url| day_in(url).map(|day| day.to_string());
        for url in [
            "https://a.example/20211111/x.html",
            "https://a.example/news/2021/11/11/x",
            "https://a.example/2021-11-11/x?a=/20200101/",
            "https://a.example/12345678/2021/11/11",
        ] {
            assert_eq!(found(url).as_deref(), Some("2021-11-11"), "{url}");
        }
        for url in [
            "https://a.example/20211311/",
            "https://a.example/2021/11/",
            "https://20211111.example/x",
            "https://a.example/x-20211111",
            "https://a.example/?d=/20211111/",
            "https://a.example/00011111/",
            "date",
        ] {
            assert_eq!(found(url), None, "{url}");
        }
    }
}

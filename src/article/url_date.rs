//! A day in a URL's path: `/20211111/`, `/2021/11/11/`.

use super::PartialDate;

/// The first day that the path of `url` names, between slashes; none where there is no such day.
pub(super) fn day_in(url: &str) -> Option<PartialDate> {
    let url = url.as_bytes();
    let colon = memchr::memchr_iter(b':', url).find(|&at| url.get(at..at + 3) == Some(b"://"))?;
    let rest = url.get(colon + 3..)?;
    let path = rest.get(..memchr::memchr2(b'?', b'#', rest).unwrap_or(rest.len()))?;
    let segments = memchr::memchr_iter(b'/', path).filter_map(|slash| path.get(slash + 1..));
    // A year of these centuries begins so, and few segments else do.
    let mut dated = segments.filter(|rest| matches!(rest, [b'1' | b'2', ..]));
    dated.find_map(|rest| {
        let mut segments = rest.split(|&byte| byte == b'/');
        match *segments.next()? {
            [y0, y1, y2, y3, m0, m1, d0, d1] | [y0, y1, y2, y3, b'-', m0, m1, b'-', d0, d1] => {
                day(&[y0, y1, y2, y3], &[m0, m1], &[d0, d1])
            }
            [y0, y1, y2, y3] => day(&[y0, y1, y2, y3], segments.next()?, segments.next()?),
            _ => None,
        }
    })
}

/// The day of these digits, from the first year of the web on.
fn day(year: &[u8], month: &[u8], day: &[u8]) -> Option<PartialDate> {
    let number = |digits: &[u8]| {
        let plain = (1..=4).contains(&digits.len()) && digits.iter().all(u8::is_ascii_digit);
        plain.then(|| digits.iter().fold(0, |sum, digit| 10 * sum + u32::from(digit - b'0')))
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
            "https://a.example/1/20/2021/11/11",
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

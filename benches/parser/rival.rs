//! The rival: what a good programmer writes in an hour with `regex` and `split`, kept honest. It reads
//! clean UTF-8, checks date and URL, and knows the stamp; damage, evidence and places it does not know.

use chrono::NaiveDate;
use regex::Regex;
use std::sync::LazyLock;
use url::Url;

/// An article as the rival knows it.
pub struct Plain {
    pub date: Option<NaiveDate>,
    pub url: Option<Url>,
    pub title: String,
    pub lede: Option<String>,
    pub outlet: Option<String>,
    pub body: String,
}

static HEADER: LazyLock<Regex> =
    LazyLock::new(|| regex(r"(?m)^ *date (\d{4}-\d{2}(?:-\d{2})?) (https?://\S+)[ \r]*$"));
static BLANK_LINE: LazyLock<Regex> = LazyLock::new(|| regex(r"\r?\n\s*\n"));
static STAMP: LazyLock<Regex> = LazyLock::new(|| regex(r"(?s)^(.*?)\s*(\d{2}\.\d{2}\.\d{4}), ([^\n]+)$"));

#[allow(clippy::unwrap_used, reason = "the patterns are constants")]
fn regex(pattern: &str) -> Regex {
    Regex::new(pattern).unwrap()
}

/// The articles of a dump, one after the other.
pub fn parse(dump: &str) -> impl Iterator<Item = Plain> {
    let mut headers = HEADER.captures_iter(dump).peekable();
    std::iter::from_fn(move || {
        let header = headers.next()?;
        let end = headers.peek().map_or(dump.len(), |next| next.get_match().start());
        Some(article(&header[1], &header[2], &dump[header.get_match().end()..end]))
    })
}

fn article(date: &str, url: &str, text: &str) -> Plain {
    let mut blocks = BLANK_LINE.splitn(text.trim(), 4);
    let title = blocks.next().unwrap_or("").trim().to_owned();
    let mut next = blocks.next().unwrap_or("");
    if next.trim() == title {
        next = blocks.next().unwrap_or("");
    }
    let month = || NaiveDate::parse_from_str(&format!("{date}-01"), "%Y-%m-%d").ok();
    let mut article = Plain {
        date: NaiveDate::parse_from_str(date, "%Y-%m-%d").ok().or_else(month),
        url: Url::parse(url).ok(),
        title,
        lede: None,
        outlet: None,
        body: String::new(),
    };
    match STAMP.captures(next) {
        Some(stamp) => {
            article.date = NaiveDate::parse_from_str(&stamp[2], "%d.%m.%Y").ok().or(article.date);
            article.lede = Some(stamp[1].to_owned());
            article.outlet = Some(stamp[3].to_owned());
        }
        None => article.body.push_str(next),
    }
    for block in blocks {
        article.body.push_str(block);
    }
    article
}

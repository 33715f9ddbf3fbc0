//! The writer: an article back to dump text.

use super::RawRecord;
use crate::{
    article::{Article, Lede},
    error::{ErrorKind, Result},
};
use std::io::Write;

/// The dump text of an article: reading it gives the same article.
///
/// Derived parts (language, blocks, quotes) are not written, for reading derives them again.
///
/// # Errors
///
/// `unrepresentable`, with the field's name, where the format has no place for the article as it is: a title
/// that holds a blank line, say, or a body with a header line in it.
///
/// ```
/// let text = " date 2021-11 https://a.example/\n\nT\n\nT\n\nLede. 11.11.2021, Outlet\n\nBody.\n\n";
/// let article = newsdump::parse(text)?;
/// assert_eq!(newsdump::dump_text(&article)?, text);
/// # Ok::<(), newsdump::Error>(())
/// ```
pub fn dump_text(article: &Article) -> Result<String> {
    let mut text = String::with_capacity(article.body.raw.len() + 1024);
    let evidence = article.date.map(|date| date.evidence).unwrap_or_default();
    let header_date = evidence.header.map_or("0000-00".to_owned(), |date| date.to_string());
    let url = article.url.as_ref().map_or("http://", |url| url.as_str());
    text.push_str(&format!(" date {header_date} {url}\n\n"));
    let mut block = |parts: &[&str]| {
        text.push_str(&parts.join(" "));
        text.push_str("\n\n");
    };
    if let Some(title) = &article.title {
        block(&[title]);
        block(&[article.headline.as_ref().unwrap_or(title)]);
    }
    let lede = article.lede.as_ref().map(|lede| lede.text.as_str());
    let stamp = article.outlet.as_ref().map(|outlet| {
        let day =
            evidence.stamp.map_or("00.00.0000".to_owned(), |day| day.date().format("%d.%m.%Y").to_string());
        format!("{day}, {outlet}")
    });
    let teaser: Vec<&str> = lede.into_iter().chain(stamp.as_deref()).collect();
    if !teaser.is_empty() {
        block(&teaser);
    }
    if !article.body.raw.is_empty() {
        block(&[&article.body.raw]);
    }
    match first_difference(article, &text) {
        Some(field) => Err(ErrorKind::Unrepresentable { field }.into()),
        None => Ok(text),
    }
}

/// Writes the dump text of `articles`, one after the other.
///
/// # Errors
///
/// `unrepresentable` as [`dump_text`], `write` where writing fails. What was written until then stays.
///
/// ```
/// let article = newsdump::parse(" date 2021-11 https://a.example/\n\nT\n\nBody.")?;
/// let mut dump = Vec::new();
/// newsdump::write_dump(&mut dump, [&article, &article])?;
/// assert_eq!(newsdump::records(&dump).count(), 2);
/// # Ok::<(), newsdump::Error>(())
/// ```
pub fn write_dump<'a>(mut to: impl Write, articles: impl IntoIterator<Item = &'a Article>) -> Result<()> {
    for article in articles {
        let text = dump_text(article)?;
        to.write_all(text.as_bytes()).map_err(|source| ErrorKind::Write { source })?;
    }
    Ok(())
}

/// The first field that `text` would be read back with otherwise than `article` has it.
fn first_difference(article: &Article, text: &str) -> Option<&'static str> {
    let mut frames = super::Frames::new(text.as_bytes());
    let whole = super::Frame::Record(0..text.len());
    // A carriage return comes back as a line feed.
    if frames.next() != Some(whole) || text.contains('\r') {
        let is_url = article.url.as_ref().is_some_and(|url| !is_url_token(url.as_str()));
        return Some(if is_url { "url" } else { "text" });
    }
    let record = RawRecord::new(text.as_bytes());
    let evidence = article.date.map(|date| date.evidence).unwrap_or_default();
    let same = |read: Option<&[u8]>, has: Option<&str>| read == has.map(str::as_bytes);
    let body = Some(article.body.raw.as_str()).filter(|body| !body.is_empty());
    // A lede of several blocks has its stamp where none is looked for, and a title the lede: the first is named.
    let checks = [
        ("url", same(record.url(), article.url.as_ref().map(|url| url.as_str()))),
        ("date", article.date == evidence.decide()),
        ("date", record.date() == evidence.header),
        ("date", article.url.as_ref().and_then(|url| url.day()) == evidence.url),
        ("title", same(record.title(), article.title.as_deref())),
        ("headline", same(record.headline(), article.headline.as_deref())),
        ("lede", article.lede.as_ref().is_none_or(is_lede)),
        ("outlet", same(record.outlet(), article.outlet.as_deref())),
        ("lede", same(record.lede(), article.lede.as_ref().map(|lede| lede.text.as_str()))),
        ("date", record.stamp().and_then(|stamp| stamp.day) == evidence.stamp),
        ("body", same(record.body(), body)),
    ];
    checks.into_iter().find(|(_, same)| !same).map(|(field, _)| field)
}

/// Whether it is one block, and cut off where it says so.
fn is_lede(lede: &Lede) -> bool {
    let mut lines = lede.text.lines().map(str::as_bytes);
    *lede == Lede::new(lede.text.as_str()) && !lines.any(super::blanks::is_blank)
}

fn is_url_token(url: &str) -> bool {
    !url.is_empty() && !url.contains(char::is_whitespace)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What the writer says of an article, changed by `change`.
    fn refused(change: impl FnOnce(&mut Article)) -> Option<&'static str> {
        let text = " date 2021-11 https://a.example/\n\nT\n\nT\n\nL. 11.11.2021, O\n\nBody.\n\n";
        let mut article = crate::parse(text).unwrap();
        assert_eq!(dump_text(&article).unwrap(), text);
        change(&mut article);
        match dump_text(&article).err()?.kind() {
            ErrorKind::Unrepresentable { field } => Some(field),
            _ => None,
        }
    }

    #[test]
    fn what_would_not_come_back_is_named() {
        let url = |url: &str| Some(crate::SourceUrl::new(url));
        assert_eq!(refused(|_| {}), None);
        assert_eq!(refused(|article| article.url = url("https://a.example/a b")), Some("url"));
        assert_eq!(refused(|article| article.url = url("")), Some("url"));
        let lede = |article: &mut Article| article.lede.iter_mut().for_each(|lede| lede.truncated = true);
        assert_eq!(refused(lede), Some("lede"));
        let text = |text: &str| Some(text.to_owned());
        assert_eq!(refused(|article| article.title = text("A\n\nB")), Some("title"));
        assert_eq!(refused(|article| article.headline = text("A\n\nB")), Some("headline"));
        assert_eq!(refused(|article| article.lede = Some(Lede::new("A.\n\nB."))), Some("lede"));
        assert_eq!(refused(|article| article.lede = Some(Lede::new(" A."))), Some("lede"));
        for outlet in ["", "A\nB", "A ", "A\n\nB"] {
            assert_eq!(refused(|article| article.outlet = text(outlet)), Some("outlet"), "{outlet}");
        }
        let header = "A.\n\n date 2021-12 https://b.example/\n\nB.";
        assert_eq!(refused(|article| article.body.raw = header.into()), Some("text"));
        assert_eq!(refused(|article| article.body.raw = "One.\rTwo.".into()), Some("text"));
        assert_eq!(refused(|article| article.body.raw = "One.\nTwo.".into()), None);
    }
}

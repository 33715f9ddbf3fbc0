//! The format, row by row: what each kind of input gives, its diagnostics, and what strict reading says.

#![allow(clippy::unwrap_used)]

mod corpus;
mod damage;
mod fields;
#[path = "../common/fixtures.rs"]
mod fixtures;
mod framer;
mod sample;

use newsdump::{Article, Error, Item, ParseOptions, ReadOptions};

/// What reading an input gives.
struct Read {
    /// Each article, its fields in one line.
    articles: Vec<String>,
    /// Each diagnostic as `line:column code`.
    diagnostics: Vec<String>,
    /// The error at which strict reading stops, as `line:column code`.
    strict: Option<String>,
}

fn read(input: impl AsRef<[u8]>) -> Read {
    let input = input.as_ref();
    let (mut articles, mut diagnostics) = (Vec::new(), Vec::new());
    let mut reader = ReadOptions::new().from_reader(input);
    while let Some(item) = reader.next_item() {
        match item.unwrap() {
            Item::Article(article) => {
                articles.push(line(&article));
                diagnostics.extend(article.diagnostics);
            }
            Item::Skipped(diagnostic) => diagnostics.push(diagnostic),
            other => panic!("{other:?}"),
        }
    }
    let diagnostics = diagnostics
        .iter()
        .map(|it| format!("{}:{} {}", it.position.line, it.position.column, it.code))
        .collect();
    Read { articles, diagnostics, strict: strict(input).err().map(|error| at(&error)) }
}

fn strict(input: &[u8]) -> Result<Vec<Article>, Error> {
    ReadOptions::new().parse(ParseOptions::new().strict(true)).from_reader(input).collect()
}

fn at(error: &Error) -> String {
    let position = error.position().unwrap();
    format!("{}:{} {}", position.line, position.column, error.code())
}

/// Date, title, headline, lede, outlet and body, with `-` for what is missing.
fn line(article: &Article) -> String {
    let date = article.date.map(|date| match date.precision {
        newsdump::Precision::Month => date.date.format("%Y-%m").to_string(),
        _ => date.date.to_string(),
    });
    let lede = article.lede.as_ref().map(|lede| lede.text.clone());
    let body = Some(article.body.raw.clone()).filter(|body| !body.is_empty());
    [date, article.title.clone(), article.headline.clone(), lede, article.outlet.clone(), body]
        .map(|field| field.unwrap_or("-".to_owned()))
        .join(" / ")
}

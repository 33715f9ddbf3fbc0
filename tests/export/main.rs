//! The exports: what they say is the same, and their schema does not change unnoticed.

#![cfg(feature = "parquet")]
#![allow(clippy::unwrap_used)]

#[path = "../common/fixtures.rs"]
#[allow(dead_code)]
mod fixtures;
#[path = "../common/rows.rs"]
mod rows;
mod schema;
mod tables;

use newsdump::{Article, Reader};

/// The articles of all fixtures.
fn articles() -> Vec<Article> {
    let articles: Vec<_> = fixtures::all()
        .iter()
        .flat_map(|fixture| Reader::from_reader(&fixture.bytes[..]).collect::<Vec<_>>())
        .map(Result::unwrap)
        .collect();
    assert!(articles.iter().any(|article| !article.quotes.is_empty()));
    assert!(articles.iter().any(|article| !article.diagnostics.is_empty()));
    articles
}

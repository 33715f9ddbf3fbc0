//! The reader: every kind of source, and every way in which one can fail.

#![allow(clippy::unwrap_used)]

#[cfg(feature = "compression")]
mod archives;
#[cfg(feature = "compression")]
mod compressed;
mod faults;
mod limits;
mod sources;

use newsdump::{ErrorKind, Item, ParseOptions, ReadOptions, Reader};

/// A small record with this title.
fn record(title: &str) -> String {
    format!(
        " date 2021-11 https://a.example/\n\n{title}\n\n{title}\n\nL. 11.11.2021, O\n\nBody of {title}.\n"
    )
}

/// Reading without deriving anything.
fn plain() -> ReadOptions {
    ReadOptions::new().parse(ParseOptions::new().restore(false).quotes(false).detect_language(false))
}

/// What a reader gives, each in a word: titles, `(code)` of what was skipped, `file@byte!` of I/O errors.
fn read(mut reader: Reader<'_>) -> Vec<String> {
    std::iter::from_fn(|| reader.next_item())
        .map(|item| match item {
            Ok(Item::Article(article)) => article.title.unwrap_or_default(),
            Ok(Item::Skipped(diagnostic)) => format!("({})", diagnostic.code),
            Ok(other) => panic!("{other:?}"),
            Err(error) => match error.kind() {
                ErrorKind::Io { file, byte, .. } => {
                    let name = file.as_deref().unwrap_or("").rsplit('/').next().unwrap_or("");
                    format!("{name}@{byte}!")
                }
                _ => panic!("{error}"),
            },
        })
        .collect()
}

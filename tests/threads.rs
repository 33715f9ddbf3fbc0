//! Several threads give what one gives.
#![cfg(feature = "parallel")]
#![allow(clippy::unwrap_used)]

use newsdump::{Item, ParseOptions, ReadOptions, Result};

/// A dump of many records, some of them damaged, with noise in front.
fn dump() -> String {
    let mut text = String::from("noise\n");
    for number in 0..700 {
        let month = number % 14;
        let long = "Une phrase de plus. ".repeat(number % 50);
        text += &format!(
            " date 2021-{month:02} https://fr.example.com/{number}\n\nTitre {number}\n\nTitre {number}\n\n\
             Un chapeau « cité ». 11.{month:02}.2021, Exemple\n\nLe corps du texte.Il a dit « oui ». {long}\n\n"
        );
    }
    text
}

fn read(options: &ReadOptions, text: &str) -> Vec<String> {
    let mut reader = options.from_reader(text.as_bytes());
    std::iter::from_fn(|| reader.next_item()).map(shown).collect()
}

fn shown(item: Result<Item>) -> String {
    match item {
        Ok(Item::Article(article)) => serde_json::to_string(&article).unwrap(),
        other => format!("{other:?}"),
    }
}

#[test]
fn the_same_in_the_same_order() {
    let text = dump();
    let one = read(&ReadOptions::new(), &text);
    assert_eq!(one.len(), 701);
    for threads in [2, 3, 8] {
        assert_eq!(read(&ReadOptions::new().threads(threads), &text), one, "{threads} threads");
    }
}

#[test]
fn the_same_in_any_order() {
    let text = dump();
    let mut one = read(&ReadOptions::new(), &text);
    let mut many = read(&ReadOptions::new().threads(4).ordered(false), &text);
    one.sort();
    many.sort();
    assert_eq!(many, one);
}

#[test]
fn strict_reading_ends_at_the_same_error() {
    let text = dump().replacen("noise\n", "", 1);
    let options = ReadOptions::new().parse(ParseOptions::new().strict(true));
    let one = read(&options, &text);
    assert_eq!(read(&options.clone().threads(4), &text), one);
    assert!(one.len() < 20 && one.last().unwrap().starts_with("Err"));
}

#[test]
fn a_reader_dropped_half_way_ends() {
    let text = dump();
    let mut reader = ReadOptions::new().threads(4).from_reader(text.as_bytes());
    assert!(reader.next().is_some());
    drop(reader);
}

#[cfg(feature = "compression")]
#[test]
fn compressed_files_are_read_ahead_in_order() {
    use std::io::Write;
    let folder = tempfile::tempdir().unwrap();
    let text = dump();
    for name in ["a.gz", "b.gz", "c.gz", "d.gz", "e.gz"] {
        let file = std::fs::File::create(folder.path().join(name)).unwrap();
        let mut gzip = flate2::write::GzEncoder::new(file, flate2::Compression::fast());
        gzip.write_all(text.as_bytes()).unwrap();
        gzip.finish().unwrap();
    }
    let broken = std::fs::read(folder.path().join("a.gz")).unwrap();
    std::fs::write(folder.path().join("c.gz"), &broken[..broken.len() / 2]).unwrap();
    let read = |threads| {
        let mut reader = ReadOptions::new().threads(threads).from_path(folder.path()).unwrap();
        std::iter::from_fn(|| reader.next_item()).map(shown).collect::<Vec<_>>()
    };
    let one = read(1);
    assert_eq!(one.iter().filter(|item| item.starts_with("Err")).count(), 1);
    assert_eq!(read(3), one);
}

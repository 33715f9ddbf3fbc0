//! The corpus: each fixture against the article that is expected of it, beside it as JSON.
//!
//! A mismatch writes what was read as `….got.json` next to what was wanted. Parts that later stages derive
//! (blocks and quotes) are left out, for they are tested where they are made, as is the version of the rules.

use crate::fixtures::{self, Fixture};
use newsdump::{Item, ParseOptions, ReadOptions, Severity};
use serde_json::{Value, json};
use std::fs;

fn plain() -> ParseOptions {
    ParseOptions::new().restore(false).quotes(false)
}

/// All that lenient and strict reading say of a fixture.
fn got(fixture: &Fixture) -> Value {
    let (mut articles, mut skipped) = (Vec::new(), Vec::new());
    let mut reader = ReadOptions::new().parse(plain()).from_reader(&fixture.bytes[..]);
    while let Some(item) = reader.next_item() {
        match item.unwrap() {
            Item::Article(article) => {
                let mut json = serde_json::to_value(article).unwrap();
                json.as_object_mut().unwrap().remove("rules_version");
                articles.push(json);
            }
            Item::Skipped(diagnostic) => skipped.push(serde_json::to_value(diagnostic).unwrap()),
            other => panic!("{other:?}"),
        }
    }
    let strict: Result<Vec<_>, _> =
        ReadOptions::new().parse(plain().strict(true)).from_reader(&fixture.bytes[..]).collect();
    json!({
        "articles": articles,
        "skipped": skipped,
        "strict": strict.map_or_else(|error| error.to_string(), |articles| format!("{} read", articles.len())),
    })
}

#[test]
fn each_fixture_gives_the_expected_articles() {
    let mut wrong = Vec::new();
    for fixture in fixtures::all() {
        let wanted = fixtures::folder().join(&fixture.file).with_extension("json");
        let found = wanted.with_extension("got.json");
        let got = got(&fixture);
        let text = fs::read_to_string(&wanted).unwrap_or_default();
        if serde_json::from_str(&text).is_ok_and(|wanted: Value| wanted == got) {
            fs::remove_file(&found).ok();
        } else {
            fs::write(&found, format!("{got:#}\n")).unwrap();
            wrong.push(found.display().to_string());
        }
    }
    assert!(wrong.is_empty(), "these are not as expected:\n{}", wrong.join("\n"));
}

#[test]
fn each_verdict_holds() {
    for fixture in fixtures::all() {
        let lenient: Vec<_> = {
            let mut reader = ReadOptions::new().parse(plain()).from_reader(&fixture.bytes[..]);
            let articles = reader.by_ref().map(Result::unwrap);
            let found: Vec<_> = articles.flat_map(|article| article.diagnostics).collect();
            found.into_iter().chain(reader.skipped().to_vec()).collect()
        };
        let verdict = match crate::strict(&fixture.bytes) {
            Err(_) => "refused",
            Ok(_) if lenient.iter().any(|it| it.severity > Severity::Note) => "mended",
            Ok(_) => "clean",
        };
        assert_eq!(verdict, fixture.verdict, "{}: {lenient:#?}", fixture.file);
    }
}

#[test]
fn the_index_names_every_fixture() {
    let named: Vec<String> = fixtures::all().into_iter().map(|fixture| fixture.file).collect();
    for folder in ["damaged", "made"] {
        let mut files = 0;
        for entry in fs::read_dir(fixtures::folder().join(folder)).unwrap() {
            let name = entry.unwrap().file_name().into_string().unwrap();
            if name.ends_with(".txt") {
                files += 1;
                assert!(named.contains(&format!("{folder}/{name}")), "{folder}/{name} is not in the index");
            }
        }
        assert!(files > 0, "{folder} is empty");
    }
    for seed in fs::read_dir(fixtures::folder().join("../../seeds")).unwrap() {
        let name = seed.unwrap().file_name().into_string().unwrap();
        assert!(named.contains(&format!("real/{name}")), "{name} is not in the index");
    }
}

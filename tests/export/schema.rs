//! The listings of the schemas, `json-VERSION.txt` and `table-VERSION.txt`: committed, and compared.

use newsdump::{
    Article, Field,
    export::{
        SCHEMA_VERSION,
        arrow::{self, arrow_schema},
    },
};
use serde_json::Value;
use std::{env, fs, path::PathBuf};

/// Compares a listing with the committed one. With `NEWSDUMP_WRITE_LISTINGS` set, a missing one is written; one that
/// exists never is.
fn check(name: &str, listing: &str) {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/export");
    let file = folder.join(format!("{name}-{SCHEMA_VERSION}.txt"));
    if env::var_os("NEWSDUMP_WRITE_LISTINGS").is_some() && !file.exists() {
        fs::write(&file, listing).unwrap();
    }
    let committed = fs::read_to_string(&file).unwrap_or_default();
    assert!(
        listing == committed,
        "the schema is no longer the one of {}: step `SCHEMA_VERSION`, then run this test with \
         NEWSDUMP_WRITE_LISTINGS=1\n{listing}",
        file.display()
    );
}

#[test]
fn of_tables() {
    let mut listing = String::new();
    let more: Vec<_> = Field::ALL.iter().copied().filter(|it| !Field::TABLE.contains(it)).collect();
    for (heading, fields) in [("every table:", Field::TABLE), ("\nwhen asked for:", &more)] {
        listing.push_str(&format!("{heading}\n"));
        for field in arrow::schema(fields).fields() {
            list(&mut listing, field.name(), field);
        }
    }
    check("table", &listing);
}

/// A line for a field, and for each below it.
fn list(listing: &mut String, path: &str, field: &arrow_schema::Field) {
    use arrow_schema::DataType;
    let (word, inner) = match field.data_type() {
        DataType::Struct(inner) => ("struct".to_owned(), inner.clone()),
        DataType::LargeList(item) => match item.data_type() {
            DataType::Struct(inner) => ("large list of struct".to_owned(), inner.clone()),
            other => panic!("{path}: a list of {other}"),
        },
        plain => (plain.to_string(), Default::default()),
    };
    let null = if field.is_nullable() { ", null" } else { "" };
    listing.push_str(&format!("{path}: {word}{null}\n"));
    for field in inner.iter() {
        list(listing, &format!("{path}.{}", field.name()), field);
    }
}

/// An article with everything that an article can have. Behind the first item of a list come others, which may
/// have less.
const FULL: &str = r#"{
    "date": "2021-11-11", "date_precision": "day",
    "date_evidence": {"header": "2021-11", "url": "2021-11-11", "stamp": "2021-11-11"},
    "url": "https://a.example/20211111/a", "title": "T", "headline": "H",
    "lede": {"text": "L...", "truncated": true}, "outlet": "O", "language": "fr",
    "body": {"raw": "X dit oui", "blocks": [{"kind": "paragraph", "start": 0, "end": 9, "reason": "start"}]},
    "quotes": [
        {"text": "oui", "start": 6, "end": 9, "place": "body", "kind": "direct",
            "speaker": {"text": "X", "start": 0, "end": 1, "place": "body", "name": "X", "rule": "subject"},
            "cue": {"text": "dit", "start": 2, "end": 5}, "rule": "cue-before"},
        {"text": "oui", "start": 6, "end": 9, "place": "body", "kind": "direct",
            "speaker": {"text": "X", "start": 0, "end": 1, "place": "body", "name": null, "rule": "subject"},
            "cue": null, "rule": "cue-before"},
        {"text": "oui", "start": 6, "end": 9, "place": "body", "kind": "unattributed", "speaker": null,
            "cue": null, "rule": "mark-pair"}],
    "diagnostics": [
        {"code": "date-conflict", "severity": "warning", "message": "m", "file": "f", "record": 1,
            "position": {"byte": 0, "line": 1, "column": 1}, "len": 1, "found": "x", "before": "", "after": ""},
        {"code": "no-record", "severity": "error", "message": "m", "file": null, "record": null,
            "position": {"byte": 0, "line": 1, "column": 1}, "len": 1, "found": "x", "before": "", "after": ""}],
    "origin": {"file": "f", "record": 1, "start": 0, "end": 9}, "rules_version": "1"
}"#;

#[test]
fn of_json() {
    let article: Article = serde_json::from_str(FULL).unwrap();
    let full = serde_json::to_value(&article).unwrap();
    assert_eq!(full, serde_json::from_str::<Value>(FULL).unwrap(), "a field is missing here or there");
    let least = serde_json::to_value(Article::default()).unwrap();
    let mut lines = Vec::new();
    walk(&mut lines, "", &[&full, &least]);
    lines.sort();
    check("json", &(lines.join("\n") + "\n"));
}

/// A line for each field of the first of these objects, and for each below it. Null is what is so in any of them.
fn walk(lines: &mut Vec<String>, path: &str, objects: &[&Value]) {
    for name in objects[0].as_object().unwrap().keys() {
        let path = format!("{path}{}{name}", if path.is_empty() { "" } else { "." });
        let values: Vec<_> = objects.iter().filter_map(|object| object.get(name)).collect();
        let (word, below) = match values[0] {
            Value::Object(_) => ("object", values.clone()),
            Value::Array(_) => {
                ("list of objects", values.iter().filter_map(|it| it.as_array()).flatten().collect())
            }
            Value::String(_) => ("string", Vec::new()),
            Value::Number(_) => ("number", Vec::new()),
            Value::Bool(_) => ("boolean", Vec::new()),
            Value::Null => panic!("{path} is not filled"),
        };
        let null = if values.iter().any(|value| value.is_null()) { ", null" } else { "" };
        lines.push(format!("{path}: {word}{null}"));
        if !below.is_empty() {
            walk(lines, &path, &below);
        }
    }
}

//! The authoritative sample.

use newsdump::{Article, Precision, parse};

const SAMPLE: &str = include_str!("../../seeds/000_5725309e06961c5a.txt");

fn sample() -> Article {
    parse(SAMPLE).unwrap()
}

#[test]
fn date_with_all_its_evidence() {
    let date = sample().date.unwrap();
    assert_eq!((date.date.to_string().as_str(), date.precision), ("2021-11-11", Precision::Day));
    let shown = |date: Option<newsdump::PartialDate>| date.unwrap().to_string();
    assert_eq!(shown(date.evidence.header), "2021-11");
    assert_eq!(shown(date.evidence.url), "2021-11-11");
    assert_eq!(shown(date.evidence.stamp), "2021-11-11");
}

#[test]
fn url_as_written() {
    let url = sample().url.unwrap();
    assert!(url.is_valid());
    assert!(SAMPLE.starts_with(&format!(" date 2021-11 {url}\n")));
}

#[test]
fn title_once_and_no_headline() {
    let title =
        "Moscou promet un \"soutien tous azimuts\" à l'armée malienne dans sa lutte contre le terrorisme";
    assert_eq!(sample().title.as_deref(), Some(title));
    assert_eq!(sample().headline, None);
}

#[test]
fn lede_without_its_stamp_is_truncated() {
    let lede = sample().lede.unwrap();
    assert!(lede.text.starts_with("La Russie continuera d’apporter"), "{}", lede.text);
    assert!(lede.text.ends_with("a promis Sergueï Lavrov lors de..."), "{}", lede.text);
    assert!(lede.truncated);
}

#[test]
fn outlet_and_language() {
    assert_eq!(sample().outlet.as_deref(), Some("Sputnik France"));
    assert_eq!(sample().language.unwrap().as_str(), "fr");
}

#[test]
fn body_verbatim() {
    let body = SAMPLE.split("Sputnik France\n\n").nth(1).unwrap().trim_end();
    assert_eq!(sample().body.raw, body);
}

#[test]
fn clean_and_the_same_in_strict_reading() {
    assert_eq!(crate::strict(SAMPLE.as_bytes()).unwrap().len(), 1);
    assert!(sample().diagnostics.iter().all(|it| it.severity == newsdump::Severity::Note));
}

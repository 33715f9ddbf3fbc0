//! The model: when two articles say the same, dates and what they agree with, JSON and back.
#![allow(clippy::unwrap_used)]

use newsdump::{Article, Lede, PartialDate, Place, SourceUrl, parse};
use serde_json::{from_str, from_value, json};

const TEXT: &str = " date 2021-11 https://a.example/2021/11/11/x\n\nA bridge\n\nThe old bridge\n\nIt reopens... 11.11.2021, O\n\n\
                    The bridge of the town is open again.“It was a ruin,” said Ann Lee, the mayor of Troy, on Monday.";

fn article() -> Article {
    parse(TEXT).unwrap()
}

#[test]
fn articles_say_the_same_if_all_but_their_place_does() {
    let changes: [fn(&mut Article); 9] = [
        |article| article.date = None,
        |article| article.url = None,
        |article| article.title = None,
        |article| article.headline = None,
        |article| article.lede = None,
        |article| article.outlet = None,
        |article| article.language = None,
        |article| article.body.blocks.clear(),
        |article| article.quotes.clear(),
    ];
    for (at, change) in changes.iter().enumerate() {
        let mut changed = article();
        change(&mut changed);
        assert!(!changed.same_content(&article()), "change {at}");
    }
    let elsewhere = parse(format!("Noise.\n{TEXT}")).unwrap();
    assert_ne!(elsewhere, article());
    assert!(elsewhere.same_content(&article()));
}

#[test]
fn texts_by_their_place() {
    let article = article();
    let texts = [Place::Title, Place::Lede, Place::Body].map(|place| article.text_at(place).to_owned());
    assert_eq!(texts[..2], ["A bridge", "It reopens..."]);
    assert_eq!(texts[2], article.body.raw);
    let none = Article::default();
    assert!([Place::Title, Place::Lede, Place::Body].iter().all(|place| none.text_at(*place).is_empty()));
    assert_eq!(["L...", "L…", "L.", ""].map(|text| Lede::new(text).truncated), [true, true, false, false]);
}

#[test]
fn dates_are_read_as_they_are_shown() {
    for text in ["2021-11", "2021-11-30", "2020-02-29", "0000-01", "9999-12-31"] {
        let date: PartialDate = text.parse().unwrap();
        assert_eq!(date.to_string(), text);
        assert_eq!(from_value::<PartialDate>(json!(text)).unwrap(), date);
    }
    for text in [
        "",
        "2021",
        "2021-",
        "2021-13",
        "2021-00",
        "2021-02-30",
        "2021-11-",
        "2021-11-11-11",
        "x-11",
        "2021-x",
        "2021-11-x",
        "10000-01",
        "-1-11",
        "4294967295-11",
        "2021/11",
    ] {
        let error = text.parse::<PartialDate>().unwrap_err();
        assert_eq!(error.to_string(), format!("found `{text}`, expected one of: YYYY-MM, YYYY-MM-DD"));
        assert!(from_value::<PartialDate>(json!(text)).is_err(), "{text}");
    }
}

#[test]
fn dates_agree_where_both_can_be_true() {
    let agree = |a: &str, b: &str| a.parse::<PartialDate>().unwrap().agrees_with(b.parse().unwrap());
    for (a, b, same) in [
        ("2021-11", "2021-11", true),
        ("2021-11", "2021-11-30", true),
        ("2021-11-30", "2021-11-30", true),
        ("2021-11-29", "2021-11-30", false),
        ("2021-10", "2021-11", false),
        ("2020-11", "2021-11-30", false),
    ] {
        assert_eq!((agree(a, b), agree(b, a)), (same, same), "{a} {b}");
    }
    let conflict = |header: &str, url: &str, stamp: &str| {
        let read = |date: &str| date.parse().ok();
        let mut evidence = newsdump::DateEvidence::default();
        (evidence.header, evidence.url, evidence.stamp) = (read(header), read(url), read(stamp));
        evidence.conflicts()
    };
    assert!(!conflict("2021-11", "2021-11-11", "2021-11-11"));
    assert!(!conflict("2021-11", "", ""));
    assert!(conflict("2021-11", "2021-11-11", "2021-11-12"));
    assert!(conflict("2021-10", "2021-11-11", ""));
    assert!(conflict("2021-10", "", "2021-11-11"));
}

#[test]
fn addresses_are_valid_where_they_have_a_scheme_of_the_web_and_a_host() {
    for (url, host) in [
        ("https://a.example", Some("a.example")),
        ("http://WWW.A.example/x y", Some("www.a.example")),
        ("https://xn--mnchen-3ya.example/", Some("xn--mnchen-3ya.example")),
        ("https://1.2.3.4/x", Some("1.2.3.4")),
        ("https://a.example:8080/", Some("a.example")),
        ("ftp://a.example/", None),
        ("a.example", None),
        ("https://", None),
        ("https://a..1/", None),
        ("", None),
    ] {
        let read = SourceUrl::new(url);
        assert_eq!((read.as_str(), read.host().as_deref()), (url, host));
        assert_eq!(read.is_valid(), host.is_some(), "{url}");
        assert_eq!(read.to_string(), url);
    }
}

#[test]
fn json_is_read_back_and_what_is_missing_is_left_out() {
    assert_eq!(from_str::<Article>(&serde_json::to_string(&article()).unwrap()).unwrap(), article());
    assert_eq!(from_str::<Article>("{}").unwrap(), Article::default());
}

#[test]
fn json_that_is_no_article_is_refused() {
    let json = serde_json::to_value(article()).unwrap();
    for (place, value) in [
        // A date needs to say how exactly it is known, and the other way round.
        ("/date", json!(null)),
        ("/date_precision", json!(null)),
        ("/date", json!("2021-11-31")),
        ("/date_precision", json!("week")),
        ("/date_evidence/header", json!("2021-13")),
        ("/url", json!(1)),
        ("/lede", json!("It reopens...")),
        ("/language", json!("no language")),
        ("/body/raw", json!(null)),
        ("/body/blocks/0/kind", json!("list")),
        ("/body/blocks/0/reason", json!("chance")),
        ("/body/blocks/0/start", json!(-1)),
        ("/body/blocks/0/start", json!(9_000_000)),
        ("/quotes/0/end", json!(9_000_000)),
        ("/quotes/0/cue/end", json!(3)),
        ("/quotes/0/kind", json!("shouted")),
        ("/quotes/0/place", json!("foot")),
        ("/quotes/0/rule", json!("none")),
        ("/quotes/0/speaker/rule", json!("none")),
        ("/quotes/0/cue/text", json!(null)),
        ("/origin/record", json!("first")),
    ] {
        let mut changed = json.clone();
        *changed.pointer_mut(place).expect(place) = value;
        assert!(from_value::<Article>(changed).is_err(), "{place}");
    }
}

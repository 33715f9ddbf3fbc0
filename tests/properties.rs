//! What holds for every input, and for every article.

#![allow(clippy::unwrap_used)]

#[path = "common/damage.rs"]
mod damage;
#[path = "common/fixtures.rs"]
mod fixtures;
#[path = "common/source.rs"]
mod source;

use newsdump::format::{Frame, Frames};
use newsdump::{Article, Code, Item, ParseOptions, ReadOptions, Reader, dump_text, parse};
use proptest::{prelude::*, sample::select};
use source::InPieces;

/// The format alone: nothing is derived.
fn plain() -> ParseOptions {
    ParseOptions::new().restore(false).quotes(false).detect_language(false)
}

fn items(mut reader: Reader<'_>) -> Vec<Item> {
    std::iter::from_fn(|| reader.next_item()).map(Result::unwrap).collect()
}

fn whole(input: &[u8], limit: usize) -> Vec<Item> {
    items(ReadOptions::new().parse(plain()).record_limit(limit).from_bytes(input))
}

fn in_pieces(input: &[u8], size: usize, limit: usize) -> Vec<Item> {
    let bytes = InPieces { bytes: input, size };
    items(ReadOptions::new().parse(plain()).record_limit(limit).from_reader(bytes))
}

/// The articles among items.
fn articles(items: Vec<Item>) -> Vec<Article> {
    let article = |item| match item {
        Item::Article(article) => Some(*article),
        _ => None,
    };
    items.into_iter().filter_map(article).collect()
}

fn is_utf16(input: &[u8]) -> bool {
    input.starts_with(b"\xff\xfe") || input.starts_with(b"\xfe\xff")
}

/// Checks that what a reader gives lies end to end and is all of the input.
fn add_up(items: &[Item], input: &[u8]) {
    let mut end = 0;
    for item in items {
        let (start, len) = match item {
            Item::Article(article) => (article.origin.start, article.origin.end - article.origin.start),
            Item::Skipped(diagnostic) => (diagnostic.position.byte, diagnostic.len),
            other => panic!("{other:?}"),
        };
        assert_eq!(start, end, "{:?}", damage::Input(input.to_vec()));
        end = start + len;
    }
    assert_eq!(end, input.len() as u64, "{:?}", damage::Input(input.to_vec()));
}

/// Checks that each span names what stands there, and lies where it should.
fn spans_fit(article: &Article) {
    let body = &article.body.raw;
    let mut end = 0;
    for block in &article.body.blocks {
        assert!(body[end..block.span.start].chars().all(char::is_whitespace), "{block:?} in {body:?}");
        let text = &body[block.span.start..block.span.end];
        assert!(!text.is_empty() && text == text.trim(), "{block:?} in {body:?}");
        end = block.span.end;
    }
    assert!(body[end..].chars().all(char::is_whitespace), "the blocks of {body:?} leave out its end");
    for quote in &article.quotes {
        let text = article.text_at(quote.place);
        assert_eq!(&text[quote.span.start..quote.span.end], quote.text);
        if let Some(cue) = &quote.cue {
            assert_eq!(&text[cue.span.start..cue.span.end], cue.text);
        }
        if let Some(speaker) = &quote.speaker {
            let text = article.text_at(speaker.place);
            assert_eq!(&text[speaker.span.start..speaker.span.end], speaker.text);
        }
    }
}

/// Checks that the dump text of an article, if there is one, reads as the same article.
fn is_written_as_it_was_read(article: &Article) {
    let text = match dump_text(article) {
        Ok(text) => text,
        Err(error) => return assert_eq!(error.code(), "unrepresentable"),
    };
    let again = parse(&text).unwrap();
    assert!(again.same_content(article), "{text:?}\n{again:#?}\n{article:#?}");
}

fn survives_json(article: &Article) {
    let json = serde_json::to_string(article).unwrap();
    assert_eq!(serde_json::from_str::<Article>(&json).unwrap(), *article);
}

/// Everything that is asked of an input.
fn holds(input: &[u8]) {
    let read = articles(items(Reader::from_reader(input)));
    for article in &read {
        spans_fit(article);
        is_written_as_it_was_read(article);
        survives_json(article);
    }
    reads(input);
    if !is_utf16(input) {
        frames_add_up(input);
        for limit in [1, 100] {
            add_up(&whole(input, limit), input);
        }
    }
}

fn frames_add_up(input: &[u8]) {
    let mut end = 0;
    for frame in Frames::new(input) {
        let range = match frame {
            Frame::Record(range) | Frame::Noise(range) => range,
            other => panic!("{other:?}"),
        };
        assert!(range.start == end && !range.is_empty());
        end = range.end;
    }
    assert_eq!(end, input.len());
}

/// Reading adds up; and strict reading gives the same, up to the first error that lenient reading reports.
fn reads(input: &[u8]) {
    let lenient = whole(input, newsdump::RECORD_LIMIT);
    if !is_utf16(input) {
        add_up(&lenient, input);
    }
    let mut strict = ReadOptions::new().parse(plain().strict(true)).from_reader(input);
    for item in lenient {
        let said = match &item {
            Item::Article(article) => article.diagnostics.as_slice(),
            Item::Skipped(diagnostic) => std::slice::from_ref(diagnostic),
            other => panic!("{other:?}"),
        };
        let stop = said.iter().find(|diagnostic| diagnostic.code.stops_strict_reading());
        match (strict.next_item(), stop) {
            (Some(Ok(read)), None) => assert_eq!(read, item),
            (Some(Err(error)), Some(stop)) => {
                assert_eq!(error.diagnostic(), Some(stop));
                break;
            }
            (strict, stop) => panic!("{strict:?} where lenient reading says {stop:?}"),
        }
    }
    assert!(strict.next_item().is_none());
}

/// One record alone reads as it does among others.
fn parse_agrees(input: &[u8]) {
    let read = articles(items(Reader::from_reader(input)));
    match (parse(input), &read[..]) {
        (Ok(alone), [article]) => {
            let noise = [Code::TextBeforeHeader, Code::Utf16];
            let mut alone = alone;
            alone.diagnostics.retain(|diagnostic| !noise.contains(&diagnostic.code));
            assert_eq!(alone, *article);
        }
        (Err(error), []) => assert_eq!(error.code(), "no-record"),
        (Err(error), [_, _, ..]) => assert_eq!(error.code(), "several-records"),
        (alone, read) => panic!("{alone:?} for {} articles", read.len()),
    }
}

fn crlf(input: &[u8]) -> Vec<u8> {
    input.split(|&byte| byte == b'\n').collect::<Vec<_>>().join(&b"\r\n"[..])
}

#[test]
fn every_fixture_holds_with_every_line_end() {
    for fixture in fixtures::all() {
        holds(&fixture.bytes);
        holds(&crlf(&fixture.bytes));
        parse_agrees(&fixture.bytes);
    }
}

#[test]
fn every_prefix_of_every_fixture_reads() {
    for fixture in fixtures::all() {
        (0..fixture.bytes.len()).for_each(|end| reads(&fixture.bytes[..end]));
    }
}

#[test]
fn some_prefixes_of_every_fixture_hold_with_every_line_end() {
    for fixture in fixtures::all() {
        for input in [fixture.bytes.clone(), crlf(&fixture.bytes)] {
            (0..input.len()).step_by(29).for_each(|end| holds(&input[..end]));
        }
    }
}

#[test]
fn fixtures_in_pieces_read_as_the_whole() {
    for fixture in fixtures::all() {
        for input in [fixture.bytes.clone(), crlf(&fixture.bytes)] {
            for limit in [200, newsdump::RECORD_LIMIT] {
                for size in [1, 7, 4096] {
                    assert_eq!(in_pieces(&input, size, limit), whole(&input, limit), "{}", fixture.file);
                }
            }
        }
    }
}

/// Records of 10 bytes to 700 KB, noise and runs of blank lines, longer than what is read at once.
fn long_dump(end: &str) -> Vec<u8> {
    let record = |body: usize| {
        let body = "Un mot, un autre. ".repeat(body / 18 + 1);
        format!(
            " date 2021-11 https://a.example/20211111/x{end}{end}T{end}{end}L. 11.11.2021, O{end}{end}{body}{end}"
        )
    };
    let noise = format!("no header here{end}").repeat(6_000);
    let blank = format!("  {end}").repeat(30_000);
    let sizes = [10, 300, 70_000, 5, 700_000, 65_536, 20, 262_144, 1, 131_072, 40];
    let records = sizes.map(record).concat();
    [noise, records, blank, record(9)].concat().into_bytes()
}

#[test]
fn long_dumps_in_pieces_read_as_the_whole() {
    for end in ["\n", "\r\n", "\r"] {
        let input = long_dump(end);
        for limit in [1_000, 70_300, 200_000, newsdump::RECORD_LIMIT] {
            let read = whole(&input, limit);
            add_up(&read, &input);
            for size in [7, 4096, 65_537] {
                assert!(in_pieces(&input, size, limit) == read, "{end:?} {limit} {size}");
            }
        }
    }
}

#[test]
fn blank_lines_in_front_in_pieces_read_as_the_whole() {
    let input = ["\n".repeat(100_000), " date 2021-11 https://a.example/\n\nT\n\nB.".to_owned()].concat();
    for limit in [1_000, 200_000] {
        let read = whole(input.as_bytes(), limit);
        add_up(&read, input.as_bytes());
        for size in [7, 4096] {
            assert!(in_pieces(input.as_bytes(), size, limit) == read, "{limit} {size}");
        }
    }
}

proptest! {
    #![proptest_config(damage::cases(600))]

    #[test]
    fn generated_input_holds(input in damage::input()) {
        holds(&input.0);
        holds(&crlf(&input.0));
    }

    #[test]
    fn one_record_reads_as_among_others(input in damage::input()) {
        parse_agrees(&input.0);
    }

    #[test]
    fn generated_input_in_pieces_reads_as_the_whole(
        input in damage::input(),
        size in select(vec![1, 2, 7, 4096]),
        limit in select(vec![1, 50, 300, newsdump::RECORD_LIMIT]),
    ) {
        prop_assert_eq!(in_pieces(&input.0, size, limit), whole(&input.0, limit));
    }

    #[test]
    fn any_text_is_read_with_everything_derived(text in "\\PC{0,80}") {
        let record = format!(" date 2021-11 https://a.example/\n\n{text}\n\n{text}\n\n{text} 11.11.2021, O\n\n{text}{text}\n{text}");
        let article = parse(record).unwrap();
        spans_fit(&article);
        survives_json(&article);
    }

    #[test]
    fn written_articles_are_read_back_or_refused(article in article()) {
        let article = match dump_text(&article) {
            Ok(text) => {
                let read = parse(&text).unwrap();
                prop_assert_eq!(fields(&read), fields(&article));
                read
            }
            Err(error) => {
                prop_assert_eq!(error.code(), "unrepresentable");
                return Ok(());
            }
        };
        is_written_as_it_was_read(&article);
    }
}

/// What the dump itself says: an article without its derived parts.
fn fields(article: &Article) -> impl PartialEq + std::fmt::Debug + use<> {
    let article = article.clone();
    (
        article.date,
        article.url,
        article.title,
        article.headline,
        article.lede,
        article.outlet,
        article.body.raw,
    )
}

/// Text as it may stand in a field, or not.
fn text() -> impl Strategy<Value = String> {
    let parts = [
        "A title",
        "Un mot. ",
        "é",
        " ",
        "\n",
        "\n\n",
        "\r\n",
        "\u{a0}",
        "\u{feff}",
        "...",
        "11.11.2021, O",
        "« oui »",
        " date 2021-11 https://a.example/",
        "\n date 2021-11\n",
        "https://a.example/",
        "\0",
        "",
    ];
    proptest::collection::vec(select(parts.to_vec()), 1..3).prop_map(|parts| parts.concat())
}

/// An article as a program may make one.
fn article() -> impl Strategy<Value = Article> {
    let date =
        || select(vec![None, "2021-11".parse().ok(), "2021-11-11".parse().ok(), "2020-02-29".parse().ok()]);
    let urls =
        ["https://a.example/", "https://a.example/2021/11/11/x", "https://[x", "a b", "", "www.a.example"];
    let url = proptest::option::of(select(urls.to_vec()));
    let optional = || proptest::option::of(text());
    (date(), date(), url, optional(), optional(), optional(), optional(), text()).prop_map(
        |(header, stamp, url, title, headline, lede, outlet, body)| {
            let mut evidence = newsdump::DateEvidence::default();
            let mut article = Article::default();
            article.url = url.map(newsdump::SourceUrl::new);
            evidence.url =
                article.url.as_ref().and_then(newsdump::SourceUrl::day).filter(|_| header.is_some());
            (evidence.header, evidence.stamp) = (header, stamp);
            article.date = evidence.decide();
            (article.title, article.headline, article.outlet) = (title, headline, outlet);
            article.lede = lede.map(newsdump::Lede::new);
            article.body.raw = body;
            article
        },
    )
}

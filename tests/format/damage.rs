//! What damaged input gets: every row of that table.

use crate::{Read, read};

const HEADER: &str = " date 2021-11 https://a.example/one\n\n";
const CONTENT: &str = "T\n\nT\n\nL. 11.11.2021, O\n\nB.\n";
const CLEAN: &str = "2021-11-11 / T / - / L. / O / B.";

fn record() -> String {
    format!("{HEADER}{CONTENT}")
}

/// Checks all three: the articles, the diagnostics, and where strict reading stops (`""`: it does not).
#[track_caller]
fn gives(input: impl AsRef<[u8]>, articles: &[&str], diagnostics: &[&str], strict: &str) {
    let Read { articles: read, diagnostics: said, strict: stopped } = read(input);
    assert_eq!(read, articles);
    assert_eq!(said, diagnostics);
    assert_eq!(stopped.as_deref().unwrap_or(""), strict);
}

#[test]
fn odd_white_space_reads_as_if_clean() {
    gives(record(), &[CLEAN], &[], "");
    gives(record().replace('\n', "\r\n"), &[CLEAN], &[], "");
    gives(record().replace('\n', "\r"), &[CLEAN], &[], "");
    gives(format!("\u{feff}{}", record()), &[CLEAN], &[], "");
    gives(record().trim_end(), &[CLEAN], &[], "");
    gives(format!("\n \n{}", record().replace("\n\n", "\n\t\n\u{a0}\n\n")), &[CLEAN], &[], "");
    gives(record().replace('\n', " \t\n \u{a0}"), &[CLEAN], &[], "");
}

#[test]
fn mixed_line_ends_keep_the_lines_apart() {
    gives(
        " date 2021-11 https://a.example/\r\n\nT\r\rT\n\r\nL. 11.11.2021, O\r\n\r\nA.\r\nB.\rC.\nD.\n",
        &["2021-11-11 / T / - / L. / O / A.\nB.\nC.\nD."],
        &[],
        "",
    );
}

#[test]
fn text_before_the_first_header_is_skipped() {
    gives(
        format!("noise\nmore\n{}", record()),
        &[CLEAN],
        &["1:1 text-before-header"],
        "1:1 text-before-header",
    );
}

#[test]
fn text_before_the_first_header_is_named_with_its_span() {
    let mut reader =
        newsdump::Reader::from_reader(&b"\n noise\nmore\n date 2021-11 https://a.example/\n\nT\n\nB."[..]);
    reader.next().unwrap().unwrap();
    let skipped = &reader.skipped()[0];
    assert_eq!((skipped.position.byte, skipped.len, skipped.record), (0, 13, None));
    assert_eq!(skipped.found, "\n noise\nmore\n");
}

#[test]
fn an_impossible_month_leaves_the_date_to_others() {
    let bad = record().replace("2021-11 ", "2021-13 ");
    gives(&bad, &[CLEAN], &["1:7 invalid-date"], "1:7 invalid-date");
    let unstamped = format!("{}T\n\nB.", HEADER.replace("2021-11", "2021-00"));
    gives(unstamped, &["- / T / - / - / - / B."], &["1:7 invalid-date"], "1:7 invalid-date");
    let impossible_day = record().replace("2021-11 ", "2021-02-30 ");
    gives(impossible_day, &[CLEAN], &["1:7 invalid-date"], "1:7 invalid-date");
}

#[test]
fn an_unusable_url_is_kept_as_written() {
    for url in ["https://[broken", "http:///", "https://a b.example".split(' ').next().unwrap(), "https://%"]
    {
        let text = record().replace("https://a.example/one", url);
        let article = newsdump::parse(&text).unwrap();
        assert_eq!(article.url.as_ref().unwrap().as_str(), url);
        if !article.url.unwrap().is_valid() {
            gives(&text, &[CLEAN], &["1:15 invalid-url"], "1:15 invalid-url");
        }
    }
}

#[test]
fn a_header_without_url_begins_a_record_at_the_start_only() {
    let first = record().replace(" https://a.example/one", "");
    gives(&first, &[CLEAN], &["1:14 missing-url"], "1:14 missing-url");
    for behind in ["", "\n\n\n"] {
        gives(
            format!("{}{first}{behind}", record()),
            &[&format!("{CLEAN}\n date 2021-11\n\n{}", CONTENT.trim_end())],
            &["10:2 header-like-line"],
            "",
        );
    }
    // Wherever it stands, what is below may be another article.
    let header = " date 2021-11 https://a.example/";
    for (content, article, line) in [
        (" date 2021-12\n\nU\n\nB.", "2021-11 / date 2021-12 / - / U / - / B.", 3),
        (
            "T\n\n date 2021-12 www.b.example/x\n\nB.",
            "2021-11 / T / - / date 2021-12 www.b.example/x / - / B.",
            5,
        ),
        ("T\n\nL.\n\n date 2021-12\n\nU\n\nC.", "2021-11 / T / - / L. / - / date 2021-12\n\nU\n\nC.", 7),
        ("T\n\nL. 11.11.2021, O\n\n\u{a0}date 2021-12", "2021-11-11 / T / - / L. / O / date 2021-12", 7),
        ("date 2021-12", "2021-11 / date 2021-12 / - / - / - / -", 3),
    ] {
        for end in ["\n", "\r\n"] {
            let read = read(format!("{header}\n\n{content}\n").replace('\n', end));
            assert_eq!(read.articles, [article]);
            let said: Vec<_> =
                read.diagnostics.iter().filter(|said| said.contains("header-like-line")).collect();
            let column = 1 + content.lines().nth(line - 3).unwrap().chars().take_while(|c| *c != 'd').count();
            assert_eq!(said, [&format!("{line}:{column} header-like-line")], "{content:?}");
        }
    }
    for content in [
        "The date 2021-11\n\ndate of birth\n\ndate 2021-11 was it",
        "update 2021-11\n\ndate\n\ndate: 2021-11",
    ] {
        assert_eq!(read(format!("{header}\n\n{content}\n")).diagnostics, [""; 0], "{content:?}");
    }
    // Most lines with the word are no headers.
    gives(
        record().replace("B.", "A.\nThe date 2021-11 was set.\ndate"),
        &[&CLEAN.replace("B.", "A.\nThe date 2021-11 was set.\ndate")],
        &[],
        "",
    );
    let bare = record().replace("a.example/one", "");
    gives(format!("{}{bare}", record()), &[CLEAN, CLEAN], &["10:23 missing-url"], "10:23 missing-url");
}

#[test]
fn a_header_without_date_begins_a_record_at_the_start() {
    let text = record().replace(" 2021-11", "").replace("11.11.2021, ", "");
    gives(&text, &["- / T / - / L. O / - / B."], &["1:28 invalid-date"], "1:28 invalid-date");
}

#[test]
fn two_headers_in_a_row_are_two_records() {
    gives(
        format!("{HEADER}{}", record()),
        &["2021-11 / - / - / - / - / -", CLEAN],
        &["1:36 missing-title", "1:36 missing-body"],
        "1:36 missing-title",
    );
}

#[test]
fn a_header_at_the_end_is_a_record_without_title() {
    gives(
        format!("{}{}", record(), HEADER.trim_end()),
        &[CLEAN, "2021-11 / - / - / - / - / -"],
        &["10:36 missing-title", "10:36 missing-body"],
        "10:36 missing-title",
    );
}

#[test]
fn no_title() {
    gives(
        format!("{HEADER}L. 11.11.2021, O\n\nB."),
        &["2021-11-11 / - / - / L. / O / B."],
        &["1:36 missing-title"],
        "1:36 missing-title",
    );
}

#[test]
fn no_body() {
    gives(
        format!("{HEADER}T\n\nT\n\nL. 11.11.2021, O\n"),
        &["2021-11-11 / T / - / L. / O / -"],
        &["7:17 missing-body"],
        "7:17 missing-body",
    );
}

#[test]
fn no_second_title_no_lede_no_stamp_are_nothing_to_say() {
    gives(format!("{HEADER}T\n\nL. 11.11.2021, O\n\nB."), &[CLEAN], &[], "");
    gives(format!("{HEADER}T\n\nT\n\nB."), &["2021-11 / T / - / - / - / B."], &[], "");
    gives(format!("{HEADER}T\n\nT\n\nL.\n\nB."), &["2021-11 / T / - / L. / - / B."], &[], "");
    gives(format!("{HEADER}T\n\nB."), &["2021-11 / T / - / - / - / B."], &[], "");
}

#[test]
fn dates_that_disagree_are_decided_by_stamp_then_url_then_header() {
    let dated = |header: &str, url: &str, stamp: &str| {
        format!(" date {header} https://a.example/{url}\n\nT\n\nT\n\nL. {stamp}O\n\nB.")
    };
    gives(dated("2021-11", "2021/11/12/x", "11.11.2021, "), &[CLEAN], &["7:4 date-conflict"], "");
    gives(dated("2021-10", "20211111/x", "11.11.2021, "), &[CLEAN], &["7:4 date-conflict"], "");
    let unstamped = "2021-11-12 / T / - / L. O / - / B.";
    gives(dated("2021-10", "2021/11/12/x", ""), &[unstamped], &["1:2 date-conflict"], "");
    gives(dated("2021-11", "2021/11/12/x", ""), &[unstamped], &[], "");
}

#[test]
fn an_impossible_stamp_is_no_date() {
    gives(
        record().replace("11.11.2021", "31.02.2021"),
        &["2021-11 / T / - / L. / O / B."],
        &["7:4 invalid-stamp"],
        "",
    );
}

#[test]
fn a_record_that_is_not_utf8_is_windows_1252() {
    let text = record().replace("B.", "Été \u{2019}.");
    let bytes: Vec<u8> = text.chars().map(|c| if c == '\u{2019}' { 0x92 } else { c as u8 }).collect();
    let both = [bytes.as_slice(), record().replace("B.", "Été.").as_bytes()].concat();
    gives(
        both,
        &["2021-11-11 / T / - / L. / O / Été ’.", "2021-11-11 / T / - / L. / O / Été."],
        &["9:1 not-utf8"],
        "9:1 not-utf8",
    );
}

#[test]
fn a_record_that_ends_within_a_character_is_utf8_up_to_there() {
    let text = record().replace("L.", "Thé.").replace("B.", "Déjà vu…");
    let bytes = text.trim_end().as_bytes();
    for cut in 1..3 {
        let bytes = &bytes[..bytes.len() - cut];
        let tail = if cut == 1 { "â€" } else { "â" };
        let read = format!("2021-11-11 / T / - / Thé. / O / Déjà vu{tail}");
        gives(bytes, &[&read], &["9:8 not-utf8"], "9:8 not-utf8");
        let article = newsdump::parse(bytes).unwrap();
        let found = &article.diagnostics[0];
        assert_eq!(
            (found.position.byte, found.len, &*found.found),
            (bytes.len() as u64 + cut as u64 - 3, 1, "â")
        );
    }
}

#[test]
fn half_a_character_of_utf16_is_told() {
    let whole: Vec<u8> = format!("\u{feff}{}", record().replace("B.", "B😀.").trim_end())
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let (before, after) = whole.split_at(whole.len() - 4);
    let unpaired = [before, &after[2..]].concat();
    let cut = &whole[..whole.len() - 1];
    for (bytes, body, place) in
        [(&unpaired[..], "B\u{fffd}.", "9:2 not-utf8"), (cut, "B😀\u{fffd}", "9:3 not-utf8")]
    {
        let read = format!("2021-11-11 / T / - / L. / O / {body}");
        gives(bytes, &[&read], &["1:1 utf16", place], "1:1 utf16");
        assert_eq!(newsdump::parse(bytes).unwrap().diagnostics.len(), 2);
    }
}

#[test]
fn utf16_with_a_mark_is_decoded() {
    let units = || format!("\u{feff}{}", record()).encode_utf16().collect::<Vec<u16>>();
    let little: Vec<u8> = units().into_iter().flat_map(u16::to_le_bytes).collect();
    let big: Vec<u8> = units().into_iter().flat_map(u16::to_be_bytes).collect();
    for bytes in [little, big] {
        gives(&bytes, &[CLEAN], &["1:1 utf16"], "1:1 utf16");
        assert_eq!(newsdump::parse(&bytes).unwrap().body.raw, "B.");
    }
}

#[test]
fn text_decoded_twice_is_repaired_only_when_asked_for() {
    let text = record().replace("B.", "Il a dÃ©clarÃ©.");
    gives(&text, &["2021-11-11 / T / - / L. / O / Il a dÃ©clarÃ©."], &["9:7 mojibake"], "");
    let repaired = newsdump::ParseOptions::new().repair_mojibake(true).parse(&text).unwrap();
    assert_eq!(repaired.body.raw, "Il a déclaré.");
    let found = &repaired.diagnostics[0];
    assert_eq!(
        (found.code, found.found.as_str(), found.after.as_str()),
        (newsdump::Code::Mojibake, "é", "claré.")
    );
}

#[test]
fn control_characters_are_kept() {
    gives(
        record().replace("B.", "B\0.\u{1b}[31m"),
        &["2021-11-11 / T / - / L. / O / B\0.\u{1b}[31m"],
        &["9:2 control-character"],
        "9:2 control-character",
    );
}

#[test]
fn a_record_over_the_limit_is_skipped() {
    let long = record().replace("B.", &"B. ".repeat(100));
    let input = format!("{}{long}{}", record(), record());
    let limited = newsdump::ReadOptions::new().record_limit(200);
    let mut reader = limited.from_reader(input.as_bytes());
    let articles: Vec<_> = reader.by_ref().map(|article| crate::line(&article.unwrap())).collect();
    assert_eq!(articles, [CLEAN, CLEAN]);
    let skipped = &reader.skipped()[0];
    let place = (skipped.position.line, skipped.position.column, skipped.record);
    assert_eq!((skipped.code, place), (newsdump::Code::RecordTooLarge, (10, 1, Some(2))));
    assert_eq!((skipped.position.byte, skipped.len), (record().len() as u64, long.len() as u64));
    let strict = limited.parse(newsdump::ParseOptions::new().strict(true)).from_reader(input.as_bytes());
    let stopped = strict.map(|article| article.map_err(|error| crate::at(&error))).last();
    assert_eq!(stopped.unwrap().unwrap_err(), "10:1 record-too-large");
}

#[test]
fn input_without_a_header_gives_no_record() {
    gives("", &[], &["1:1 no-record"], "1:1 no-record");
    gives("\n\n", &[], &["1:1 text-before-header"], "1:1 text-before-header");
    gives("Only text.\n", &[], &["1:1 text-before-header"], "1:1 text-before-header");
    let said = |text: &str| {
        let mut reader = newsdump::Reader::from_reader(text.as_bytes());
        assert!(reader.by_ref().all(|article| article.is_ok()));
        reader.skipped()[0].message.clone()
    };
    for text in ["Only text.\n", &"Only text.\n".repeat(30_000)] {
        assert!(said(text).starts_with(&format!("found {} bytes and no header, expected", text.len())));
        let message = said(&format!("{text}{}", record()));
        assert!(
            message.starts_with(&format!("found {} bytes before the first header", text.len())),
            "{message}"
        );
    }
    for text in ["", "\n\n", "Only text.\n"] {
        let error = newsdump::parse(text).unwrap_err();
        assert_eq!(error.code(), "no-record");
        assert!(error.to_string().contains("expected a line such as"), "{error}");
    }
}

#[test]
fn one_record_is_parsed_behind_noise_which_is_named() {
    let header = "date 2021-11 https://a.example/";
    let article = newsdump::parse(format!("One.\nTwo.\n{header}\n\nT\n\nThree « four.")).unwrap();
    let found = article.diagnostics.iter();
    let found: Vec<_> = found.map(|it| (it.position.line, it.code.as_str(), it.found.as_str())).collect();
    assert_eq!(found, [(1, "text-before-header", "One.\nTwo.\n"), (7, "unpaired-mark", "«")]);
    assert_eq!((article.origin.record, article.origin.start), (1, 10));
    let strict = newsdump::ParseOptions::new().strict(true);
    let stopped = strict.parse(format!("One.\n{header}\n\nT\n\nB.")).unwrap_err();
    assert_eq!(crate::at(&stopped), "1:1 text-before-header");
    let two = newsdump::parse(format!("{header}\n\nT\n{header}\n")).unwrap_err();
    assert_eq!(crate::at(&two), "4:1 several-records");
}

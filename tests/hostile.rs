//! Records of a megabyte of one odd thing: read to their end, in linear time, with every promise kept.
#![allow(clippy::unwrap_used)]

use newsdump::{Article, Reader, dump_text, parse};
use std::time::{Duration, Instant};

/// How long a text is repeated to: quadratic work would take minutes, also where nothing is optimised.
const LENGTH: usize = if cfg!(debug_assertions) { 1 << 15 } else { 1 << 20 };
const PATIENCE: Duration = Duration::from_secs(60);

/// What strangers may write, by the megabyte.
const ODDITIES: &[&[u8]] = &[
    // Quotation marks, nested and never closed.
    "“".as_bytes(),
    "«„‹".as_bytes(),
    "« ".as_bytes(),
    "“a ”b ".as_bytes(),
    b"\"",
    b"' ",
    "「『".as_bytes(),
    "“I,” he said, “".as_bytes(),
    b" said that ",
    b"according to ",
    // What headers, stamps and ledes are made of.
    b"://",
    b"date ",
    b"\n date 2021-11\n",
    b" https://a.example/",
    b"11.11.2021, O\n\n",
    b"...",
    b"\r",
    b" \n",
    "\u{a0}\n".as_bytes(),
    "\u{feff}".as_bytes(),
    // Directions, what takes no room, what combines, what is no character.
    "\u{202e}".as_bytes(),
    "\u{2066}a\u{2069}".as_bytes(),
    "\u{200b}".as_bytes(),
    "\u{200d}".as_bytes(),
    "e\u{301}\u{301}\u{301}".as_bytes(),
    "\u{301}".as_bytes(),
    "\u{fdfa}".as_bytes(),
    "👩‍👩‍👧".as_bytes(),
    "\u{e0041}".as_bytes(),
    "\u{ffff}".as_bytes(),
    "\u{10ffff}".as_bytes(),
    "İ".as_bytes(),
    b"\0",
    b"\x1b[31m",
    b"\xc2\x9b",
    b"\xff",
    b"\xc3",
    "Ã©".as_bytes(),
    // Surrogates, one alone and a pair, as WTF-8 and CESU-8 have them; too long forms; too large ones.
    b"\xed\xa0\x80",
    b"\xed\xa0\xbd\xed\xb8\x80",
    b"\xc0\x80",
    b"\xf8\x88\x80\x80\x80",
];

fn keeps_promises(article: &Article) {
    for block in &article.body.blocks {
        assert!(!article.body.raw[block.span.start..block.span.end].is_empty());
    }
    for quote in &article.quotes {
        assert_eq!(quote.span.of(article.text_at(quote.place)), quote.text);
    }
    match dump_text(article) {
        Ok(text) => assert!(parse(text).unwrap().same_content(article)),
        Err(error) => assert_eq!(error.code(), "unrepresentable"),
    }
}

#[test]
fn a_megabyte_of_one_oddity_in_each_field() {
    for oddity in ODDITIES {
        let many = oddity.repeat(LENGTH / oddity.len());
        let field = &many[..400 / oddity.len() * oddity.len()];
        let header: &[u8] = b" date 2021-11 https://a.example/\n\n";
        let begun = Instant::now();
        for record in [
            [header, b"T\n\nT\n\nL. 11.11.2021, O\n\n", &many].concat(),
            [header, &many].concat(),
            [header, b"T\n\nT\n\n", &many, b" 11.11.2021, O\n\nBody."].concat(),
            [b" date 2021-11 https://a.example/", field, b"\n\n", field, b"\n\n", field, b"\n\n", field]
                .concat(),
            [&many, header, b"T\n\nBody."].concat(),
        ] {
            let mut end = 0;
            let mut reader = Reader::from_reader(&record[..]);
            for article in reader.by_ref() {
                let article = article.unwrap();
                keeps_promises(&article);
                end = article.origin.end;
            }
            assert!(end == record.len() as u64 || !reader.skipped().is_empty(), "{}", oddity.escape_ascii());
        }
        assert!(begun.elapsed() < PATIENCE, "{} takes {:?}", oddity.escape_ascii(), begun.elapsed());
    }
}

//! Any bytes are read; strict reading agrees up to the first error; spans slice their text.
#![no_main]

use newsdump::{Item, ParseOptions, ReadOptions, Reader};

libfuzzer_sys::fuzz_target!(|input: &[u8]| {
    let mut lenient = Reader::from_reader(input);
    let mut strict = ReadOptions::new().parse(ParseOptions::new().strict(true)).from_reader(input);
    while let Some(item) = lenient.next_item() {
        let Ok(item) = item else { break };
        let said = match &item {
            Item::Article(article) => {
                for block in &article.body.blocks {
                    assert!(article.body.raw.get(block.span.start..block.span.end).is_some());
                }
                for quote in &article.quotes {
                    assert_eq!(quote.span.of(article.text_at(quote.place)), quote.text);
                }
                article.diagnostics.clone()
            }
            Item::Skipped(diagnostic) => vec![diagnostic.clone()],
            _ => return,
        };
        match said.into_iter().find(|diagnostic| diagnostic.code.stops_strict_reading()) {
            None => assert_eq!(strict.next_item().and_then(Result::ok), Some(item)),
            Some(stop) => {
                let error = strict.next_item().and_then(Result::err);
                return assert_eq!(error.and_then(|error| error.diagnostic().cloned()), Some(stop));
            }
        }
    }
});

//! Any bytes are read; strict reading agrees up to the first error; spans slice their text.

use newsdump::{Article, Item, ParseOptions, ReadOptions, Reader};

pub fn check(input: &[u8]) {
    let mut lenient = Reader::from_reader(input);
    let mut strict = ReadOptions::new().parse(ParseOptions::new().strict(true)).from_reader(input);
    while let Some(item) = lenient.next_item() {
        let Ok(item) = item else { break };
        let said = match &item {
            Item::Article(article) => {
                spans_fit(article);
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
}

fn spans_fit(article: &Article) {
    for block in &article.body.blocks {
        assert!(!article.body.raw[block.span.start..block.span.end].is_empty());
    }
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

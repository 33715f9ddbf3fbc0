//! What is read and can be written is read back as the same article.

use newsdump::{Reader, dump_text, parse};

pub fn check(input: &[u8]) {
    for article in Reader::from_reader(input).filter_map(Result::ok) {
        match dump_text(&article) {
            Ok(text) => assert!(parse(&text).is_ok_and(|again| again.same_content(&article)), "{text:?}"),
            Err(error) => assert_eq!(error.code(), "unrepresentable"),
        }
    }
}

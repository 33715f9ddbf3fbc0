//! The blocks of any text, in any language, are in order and cover all but white space.
#![no_main]

use newsdump::{Language, restore_blocks};

const LANGUAGES: [&str; 8] = ["fr", "en", "es", "de", "ru", "ar", "ja", "it"];

libfuzzer_sys::fuzz_target!(|input: (u8, &str)| {
    let (language, text) = input;
    let language = LANGUAGES.get(usize::from(language) % 9).and_then(|code| Language::new(code));
    let mut end = 0;
    for block in restore_blocks(text, language) {
        assert!(text[end..block.span.start].trim().is_empty());
        assert!(!text[block.span.start..block.span.end].is_empty());
        end = block.span.end;
    }
    assert!(text[end..].trim().is_empty());
});

//! The blocks of any text, in any language, are in order and cover all but white space.

use newsdump::{Language, restore_blocks};

const LANGUAGES: [&str; 8] = ["fr", "en", "es", "de", "ru", "ar", "ja", "it"];

pub fn check(input: &[u8]) {
    let Some((language, text)) = language_and_text(input) else { return };
    let mut end = 0;
    for block in restore_blocks(text, language) {
        assert!(text[end..block.span.start].trim().is_empty());
        assert!(!text[block.span.start..block.span.end].is_empty());
        end = block.span.end;
    }
    assert!(text[end..].trim().is_empty());
}

/// The first byte says the language, or none; the rest is the text, as far as it is UTF-8.
pub(super) fn language_and_text(input: &[u8]) -> Option<(Option<Language>, &str)> {
    let (language, text) = input.split_first()?;
    let language = LANGUAGES.get(usize::from(*language) % 9).and_then(|code| Language::new(code));
    let valid = text.utf8_chunks().next().map_or("", |chunk| chunk.valid());
    Some((language, valid))
}

//! The quotes of any text, in any language, are spans of it, as are their cues and speakers.
#![no_main]

use newsdump::{Language, extract_quotes};

const LANGUAGES: [&str; 8] = ["fr", "en", "es", "de", "ru", "ar", "ja", "it"];

libfuzzer_sys::fuzz_target!(|input: (u8, &str)| {
    let (language, text) = input;
    let language = LANGUAGES.get(usize::from(language) % 9).and_then(|code| Language::new(code));
    for quote in extract_quotes(text, language) {
        assert_eq!(&text[quote.span.start..quote.span.end], quote.text);
        if let Some(cue) = quote.cue {
            assert_eq!(&text[cue.span.start..cue.span.end], cue.text);
        }
        if let Some(speaker) = quote.speaker {
            assert_eq!(&text[speaker.span.start..speaker.span.end], speaker.text);
        }
    }
});

//! The quotes of any text, in any language, are spans of it, as are their cues and speakers; those that nobody said have none.

use super::restore::language_and_text;
use newsdump::{QuoteKind, extract_quotes};

pub fn check(input: &[u8]) {
    let Some((language, text)) = language_and_text(input) else { return };
    for quote in extract_quotes(text, language) {
        assert_eq!(&text[quote.span.start..quote.span.end], quote.text);
        if let Some(cue) = quote.cue {
            assert_eq!(&text[cue.span.start..cue.span.end], cue.text);
        }
        if let Some(speaker) = quote.speaker {
            assert!(quote.kind != QuoteKind::Unattributed, "what nobody said has no speaker");
            assert_eq!(&text[speaker.span.start..speaker.span.end], speaker.text);
        }
    }
}

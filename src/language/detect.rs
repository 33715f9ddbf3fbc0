//! Which language a text is in, from a bounded sample of it.

use super::Language;

/// How much of a text is looked at, in bytes.
const SAMPLE: usize = 300;

/// The language of `text`, from a sample of it; `hint` (say, of the host) decides where the text does not.
///
/// ```
/// use newsdump::{Language, detect_language};
/// let text = "Le ministre a déclaré que la question relevait du gouvernement.";
/// assert_eq!(detect_language(text, None), Language::new("fr"));
/// assert_eq!(detect_language("2021", Language::new("de")), Language::new("de"));
/// ```
pub fn detect_language(text: &str, hint: Option<Language>) -> Option<Language> {
    let end = (0..=SAMPLE.min(text.len())).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0);
    let info = whatlang::detect(&text[..end]);
    info.and_then(|info| from_whatlang(info.lang())).or(hint)
}

/// ISO 639-1 from the library's ISO 639-3.
fn from_whatlang(lang: whatlang::Lang) -> Option<Language> {
    Language::new(match lang.code() {
        "eng" => "en",
        "fra" => "fr",
        "deu" => "de",
        "spa" => "es",
        _ => return None,
    })
}

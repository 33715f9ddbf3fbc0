//! Which language a text is in, from a bounded sample of it.
//!
//! The function words of the languages that have lists decide where they are clear, which takes a few
//! microseconds. Else a library that knows more languages looks at the sample's trigrams.

use super::{Language, Lexicon};
use once_cell::sync::Lazy;
use std::{borrow::Cow, collections::HashMap};

/// How much of a text is looked at, in bytes: half of it from its start, half from its middle, for a text
/// may begin with a line of another language.
const SAMPLE: usize = 640;
/// How much of it is looked at first, which is enough for most texts.
const GLANCE: usize = 320;
/// The score at which function words decide: about this many of them, none shared with other languages.
const CLEAR: f32 = 2.5;
/// The score at which only languages that come close to the best can be meant.
const LIKELY: f32 = 1.0;
/// How much better than the second the best language must score.
const MARGIN: f32 = 1.4;

/// The language of `text`, from a sample of it; `hint` (say, of the host) decides where the text does not.
///
/// ```
/// use newsdump::{Language, detect_language};
/// let text = "Le ministre a déclaré que la question relevait du gouvernement.";
/// assert_eq!(detect_language(text, None), Language::new("fr"));
/// assert_eq!(detect_language("2021", Language::new("de")), Language::new("de"));
/// ```
pub fn detect_language(text: &str, hint: Option<Language>) -> Option<Language> {
    if let Verdict::Clear(language) = by_function_words(&sample(text, GLANCE), hint, 2.0 * CLEAR) {
        return Some(language);
    }
    let sample = sample(text, SAMPLE);
    match by_function_words(&sample, hint, CLEAR) {
        Verdict::Clear(language) => Some(language),
        Verdict::Likely(likely, others) => match by_trigrams(&sample, hint) {
            Some(found) if found == likely || others.contains(&found) => Some(found),
            // A few foreign words do not make a text in another script foreign.
            found
                if whatlang::detect_script(&sample).is_some_and(|script| !shares_script(likely, script)) =>
            {
                found
            }
            _ => Some(likely),
        },
        Verdict::Unknown => by_trigrams(&sample, hint).or(hint),
    }
}

/// What function words say.
enum Verdict {
    Clear(Language),
    /// The likeliest language, and those that come close.
    Likely(Language, Vec<Language>),
    Unknown,
}

/// About `size` bytes of `text`.
fn sample(text: &str, size: usize) -> Cow<'_, str> {
    if text.len() <= size {
        return Cow::Borrowed(text);
    }
    let piece = |from: usize| {
        let boundary =
            |at: usize| (at..text.len()).find(|&at| text.is_char_boundary(at)).unwrap_or(text.len());
        text.get(boundary(from)..boundary(from + size / 2)).unwrap_or("")
    };
    Cow::Owned([piece(0), " ", piece(text.len() / 2)].concat())
}

/// The language whose function words the sample shows; it is clear from a score of `clear` on.
fn by_function_words(sample: &str, hint: Option<Language>, clear: f32) -> Verdict {
    let mut scores = vec![0.0_f32; FUNCTION_WORDS.languages.len()];
    for word in packed_words(sample) {
        let mut languages: u128 = FUNCTION_WORDS.by_word.get(&word).copied().unwrap_or(0);
        let share = 1.0 / languages.count_ones() as f32;
        while languages != 0 {
            if let Some(score) = scores.get_mut(languages.trailing_zeros() as usize) {
                *score += share;
            }
            languages &= languages - 1;
        }
    }
    let mut ranked: Vec<_> = FUNCTION_WORDS.languages.iter().copied().zip(scores).collect();
    for (language, score) in &mut ranked {
        if Some(*language) == hint {
            *score += 0.5;
        }
    }
    ranked.retain(|(_, score)| *score > 0.0);
    ranked.sort_unstable_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
    match ranked.as_slice() {
        [(language, best), others @ ..]
            if *best >= clear && others.first().is_none_or(|(_, second)| *best >= MARGIN * second) =>
        {
            Verdict::Clear(*language)
        }
        [(language, best), others @ ..] if *best >= LIKELY => {
            let close = others.iter().take_while(|(_, score)| *best < MARGIN * score);
            Verdict::Likely(*language, close.map(|(language, _)| *language).collect())
        }
        _ => Verdict::Unknown,
    }
}

struct FunctionWords {
    languages: Vec<Language>,
    /// For each word, a bit for each language (by index) that has it.
    by_word: HashMap<PackedWord, u128, foldhash::fast::FixedState>,
}

static FUNCTION_WORDS: Lazy<FunctionWords> = Lazy::new(|| {
    let languages: Vec<_> = Lexicon::languages().take(u128::BITS as usize).collect();
    let mut by_word: HashMap<_, u128, _> = HashMap::default();
    for (index, lexicon) in languages.iter().filter_map(|language| language.lexicon()).enumerate() {
        for section in ["function-words", "sentence-openers"] {
            for word in lexicon.words(section) {
                // An entry of several words is none that a sample is cut into.
                if let (Some(word), None) = {
                    let mut words = packed_words(word);
                    (words.next(), words.next())
                } {
                    *by_word.entry(word).or_default() |= 1 << index;
                }
            }
        }
    }
    FunctionWords { languages, by_word }
});

/// A word in lower case whose UTF-8 has up to sixteen bytes, as a number: looked up with one comparison.
type PackedWord = u128;

/// The words of `text`, but for longer ones, which no list needs.
fn packed_words(text: &str) -> impl Iterator<Item = PackedWord> + '_ {
    const BYTES: u32 = PackedWord::BITS / 8;
    let mut chars = text.chars();
    std::iter::from_fn(move || {
        let (mut word, mut len): (PackedWord, u32) = (0, 0);
        loop {
            let letter = chars.next();
            match letter.and_then(lower_letter) {
                Some(lower) if lower.is_ascii() && len <= BYTES => {
                    word = (word << 8) | PackedWord::from(lower as u8);
                    len += 1;
                }
                Some(lower) if len <= BYTES => {
                    for byte in lower.encode_utf8(&mut [0; 4]).bytes() {
                        word = (word << 8) | PackedWord::from(byte);
                        len += 1;
                    }
                }
                Some(_) => {}
                None if (1..=BYTES).contains(&len) => return Some(word),
                None => (word, len) = (0, 0),
            }
            letter?;
        }
    })
}

/// A letter in lower case; `None` for all other characters.
fn lower_letter(char: char) -> Option<char> {
    /// Those of up to two bytes of UTF-8: nearly all letters of scripts with case.
    static LETTERS: Lazy<Vec<Option<char>>> =
        Lazy::new(|| ('\0'..'\u{800}').map(lower_letter_of_any_script).collect());
    if char.is_ascii() {
        return char.is_ascii_alphabetic().then_some(char.to_ascii_lowercase());
    }
    match LETTERS.get(char as usize) {
        Some(letter) => *letter,
        None => lower_letter_of_any_script(char),
    }
}

fn lower_letter_of_any_script(char: char) -> Option<char> {
    let mut lower = char.to_lowercase();
    // `İ` is the one letter that becomes two; it is left as it is.
    let lower = lower.next().filter(|_| lower.next().is_none()).unwrap_or(char);
    char.is_alphabetic().then_some(lower)
}

/// The language that the sample's trigrams or its script show.
fn by_trigrams(sample: &str, hint: Option<Language>) -> Option<Language> {
    let info = whatlang::detect(sample)?;
    let found = of_iso_639_3(info.lang().code())?;
    match hint {
        // A short or mixed sample says less than the host does.
        Some(hint) if !info.is_reliable() && shares_script(hint, info.script()) => Some(hint),
        _ => Some(found),
    }
}

/// Whether a language is written in `script`.
fn shares_script(language: Language, script: whatlang::Script) -> bool {
    script.langs().iter().any(|lang| of_iso_639_3(lang.code()) == Some(language))
}

/// ISO 639-1 from ISO 639-3.
fn of_iso_639_3(code: &str) -> Option<Language> {
    static CODES: Lazy<HashMap<&str, Language>> = Lazy::new(|| {
        let pairs = include_str!("data/iso-639-3.txt").lines().filter_map(|line| line.split_once(' '));
        pairs.filter_map(|(long, short)| Some((long, Language::new(short)?))).collect()
    });
    CODES.get(code).copied()
}

/// The language that a URL's host suggests: its subdomain (`fr.example.com`) or country (`example.fr`).
pub(crate) fn language_of_host(url: &str) -> Option<Language> {
    static LABELS: Lazy<HashMap<&str, Language>> = Lazy::new(|| {
        let lines = include_str!("data/hosts.txt").lines().filter(|line| !line.starts_with('#'));
        let pairs = lines.filter_map(|line| line.split_once(' '));
        pairs.filter_map(|(label, code)| Some((label, Language::new(code)?))).collect()
    });
    let (_, rest) = url.split_once("://")?;
    let host = rest.split(['/', ':', '?', '#']).next()?;
    let of_country = || LABELS.get(host.get(host.rfind('.')?..)?).copied();
    LABELS.get(host.split('.').next()?).copied().or_else(of_country)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn many_languages() {
        let texts = [
            ("ar", "قال وزير الخارجية إن بلاده تريد السلام في المنطقة"),
            ("cs", "Ministr řekl, že vláda bude o návrhu jednat příští týden a že se nic nezmění."),
            ("de", "Der Minister sagte, dass die Regierung über den Vorschlag in der nächsten Woche berät."),
            ("en", "The minister said that the government would discuss the proposal next week."),
            ("es", "El ministro dijo que el gobierno va a discutir la propuesta la próxima semana."),
            ("fr", "Le ministre a dit que le gouvernement allait discuter de la proposition."),
            ("it", "Il ministro ha detto che il governo discuterà della proposta la prossima settimana."),
            ("ja", "外務大臣は来週、政府が提案について議論すると述べた。"),
            ("nl", "De minister zei dat de regering het voorstel volgende week zal bespreken."),
            ("pl", "Minister powiedział, że rząd omówi tę propozycję w przyszłym tygodniu."),
            ("pt", "O ministro disse que o governo vai discutir a proposta na próxima semana."),
            ("ru", "Министр сказал, что правительство обсудит это предложение на следующей неделе."),
            ("sv", "Ministern sade att regeringen ska diskutera förslaget nästa vecka och att det är bra."),
            (
                "tr",
                "Bakan, hükümetin öneriyi gelecek hafta görüşeceğini ve bunun çok önemli olduğunu söyledi.",
            ),
            ("uk", "Міністр сказав, що уряд обговорить цю пропозицію наступного тижня."),
            ("zh", "外交部长表示，政府将在下周讨论这项提案。"),
        ];
        for (code, text) in texts {
            assert_eq!(detect_language(text, None), Language::new(code), "{text}");
        }
    }

    #[test]
    fn hosts() {
        let language = |url| language_of_host(url).map(|language| language.to_string());
        assert_eq!(language("https://fr.example.com/x").as_deref(), Some("fr"));
        assert_eq!(language("https://www.example.de:80/x").as_deref(), Some("de"));
        assert_eq!(language("https://example.com/"), None);
        assert_eq!(language("nonsense"), None);
    }
}

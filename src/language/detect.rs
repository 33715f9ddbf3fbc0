//! Which language a text is in, from a bounded sample of it.
//!
//! The function words of the languages that have lists decide where they are clear, which takes a few
//! microseconds. Else a library that knows more languages looks at the sample's trigrams.

use super::{Language, Lexicon};
use once_cell::sync::Lazy;
use std::{collections::HashMap, num::NonZeroU32};

/// How much of a text is looked at, in bytes: half of it from its start, half from its middle, for a text
/// may begin with a line of another language.
const SAMPLE: usize = 640;
/// How many words of each half are looked at before the next look at the scores.
const TURN: usize = 12;
/// The score at which function words decide: about this many of them, none shared with other languages. Twice as
/// many decide before all words of the sample are seen.
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
    let halves = sample(text);
    let verdict = by_function_words(halves, hint);
    if let Verdict::Clear(language) = verdict {
        return Some(language);
    }
    let sample = halves.join(" ");
    let found = by_trigrams(&sample, hint);
    let Verdict::Likely(likely, others) = verdict else { return found.or(hint) };
    // A few foreign words do not make a text in another script foreign.
    let other_script =
        || whatlang::detect_script(&sample).is_some_and(|script| !shares_script(likely, script));
    match found {
        Some(found) if found == likely || others.contains(&found) => Some(found),
        found if other_script() => found,
        _ => Some(likely),
    }
}

/// What function words say.
enum Verdict {
    Clear(Language),
    /// The likeliest language, and those that come close.
    Likely(Language, Vec<Language>),
    Unknown,
}

/// What is looked at of `text`: the whole of a short one.
fn sample(text: &str) -> [&str; 2] {
    if text.len() <= SAMPLE {
        return [text, ""];
    }
    let half = |from: usize| {
        let boundary =
            |at: usize| (at..text.len()).find(|&at| text.is_char_boundary(at)).unwrap_or(text.len());
        text.get(boundary(from)..boundary(from + SAMPLE / 2)).unwrap_or("")
    };
    [half(0), half(text.len() / 2)]
}

/// The language whose function words the halves of a sample show.
fn by_function_words(halves: [&str; 2], hint: Option<Language>) -> Verdict {
    let mut scores = Scores::new(hint);
    let mut words = halves.map(packed_words);
    loop {
        let seen: usize = words.iter_mut().map(|words| scores.add(words.take(TURN))).sum();
        if scores.best >= 2.0 * CLEAR || seen == 0 {
            let verdict = scores.verdict();
            if seen == 0 || matches!(verdict, Verdict::Clear(_)) {
                return verdict;
            }
        }
    }
}

/// How many function words of each language were seen; a word that several share counts as a part of one.
struct Scores {
    words: &'static FunctionWords,
    of_languages: [f32; MOST_LANGUAGES],
    /// The highest of them.
    best: f32,
}

impl Scores {
    /// A hint is worth half a word.
    fn new(hint: Option<Language>) -> Self {
        let mut scores = Self { words: &FUNCTION_WORDS, of_languages: [0.0; MOST_LANGUAGES], best: 0.0 };
        let hinted = hint.and_then(|hint| scores.words.languages.iter().position(|known| *known == hint));
        if let Some(index) = hinted {
            scores.raise(index, 0.5);
        }
        scores
    }

    fn raise(&mut self, index: usize, by: f32) {
        if let Some(score) = self.of_languages.get_mut(index) {
            *score += by;
            self.best = self.best.max(*score);
        }
    }

    /// Counts `words`; says how many there were.
    fn add(&mut self, words: impl Iterator<Item = PackedWord>) -> usize {
        let mut count = 0;
        for word in words {
            count += 1;
            let Some(&(mut languages)) = self.words.by_word.get(&word) else { continue };
            let share = 1.0 / languages.count_ones() as f32;
            while languages != 0 {
                self.raise(languages.trailing_zeros() as usize, share);
                languages &= languages - 1;
            }
        }
        count
    }

    /// What they say, were this the end of the sample. Of languages with equal scores, that whose code comes
    /// first is the likelier.
    fn verdict(&self) -> Verdict {
        if self.best < LIKELY {
            return Verdict::Unknown;
        }
        let scores = || self.words.languages.iter().copied().zip(self.of_languages);
        let best = scores().filter(|(_, score)| *score == self.best).map(|(language, _)| language).min();
        let Some(language) = best else { return Verdict::Unknown };
        let close = |(other, score): &(Language, f32)| *other != language && self.best < MARGIN * score;
        let close: Vec<_> = scores().filter(close).map(|(other, _)| other).collect();
        match self.best >= CLEAR && close.is_empty() {
            true => Verdict::Clear(language),
            false => Verdict::Likely(language, close),
        }
    }
}

/// A bit each in the sets of languages.
const MOST_LANGUAGES: usize = u128::BITS as usize;

struct FunctionWords {
    languages: Vec<Language>,
    /// For each word, a bit for each language (by index) that has it.
    by_word: HashMap<PackedWord, u128, foldhash::fast::FixedState>,
}

static FUNCTION_WORDS: Lazy<FunctionWords> = Lazy::new(|| {
    let languages: Vec<_> = Lexicon::languages().take(MOST_LANGUAGES).collect();
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
    let mut at = 0;
    std::iter::from_fn(move || {
        let mut word = Packing::default();
        loop {
            let letter = match text.as_bytes().get(at) {
                Some(&byte) if byte.is_ascii_alphabetic() => {
                    at += 1;
                    // With this bit a letter is a small one.
                    word.add((byte | 0x20).into(), 1);
                    continue;
                }
                Some(&byte) if byte.is_ascii() => {
                    at += 1;
                    None
                }
                Some(_) => {
                    let char = text.get(at..).and_then(|rest| rest.chars().next())?;
                    at += char.len_utf8();
                    packed_letter(char)
                }
                None => return word.fits().then_some(word.packed),
            };
            match letter {
                Some(letter) => word.add(letter.get(), u32::BITS / 8 - letter.leading_zeros() / 8),
                None if word.fits() => return Some(word.packed),
                None => word = Packing::default(),
            }
        }
    })
}

/// A word that is being packed.
#[derive(Default)]
struct Packing {
    packed: PackedWord,
    len: u32,
}

impl Packing {
    /// Adds a letter of `bytes` bytes.
    fn add(&mut self, letter: u32, bytes: u32) {
        self.packed = (self.packed << (8 * bytes)) | PackedWord::from(letter);
        self.len += bytes;
    }

    /// Whether there is a word, and all of it is there.
    fn fits(&self) -> bool {
        (1..=PackedWord::BITS / 8).contains(&self.len)
    }
}

/// The UTF-8 of a letter in lower case, as a number; `None` for all other characters.
fn packed_letter(char: char) -> Option<NonZeroU32> {
    /// Those of up to two bytes of UTF-8: nearly all letters of scripts with case.
    static LETTERS: Lazy<Vec<Option<NonZeroU32>>> =
        Lazy::new(|| ('\0'..'\u{800}').map(|char| packed(lower_letter(char)?)).collect());
    fn packed(letter: char) -> Option<NonZeroU32> {
        let mut buffer = [0; 4];
        let bytes = letter.encode_utf8(&mut buffer).bytes();
        NonZeroU32::new(bytes.fold(0, |packed, byte| (packed << 8) | u32::from(byte)))
    }
    match LETTERS.get(char as usize) {
        Some(letter) => *letter,
        None if is_of_a_large_script(char) => packed(char),
        None => packed(lower_letter(char)?),
    }
}

/// Whether it is a letter of the scripts with the most letters, which have no case: kana, ideographs, Hangul.
fn is_of_a_large_script(char: char) -> bool {
    matches!(
        char,
        '\u{3041}'..='\u{3096}' | '\u{30a1}'..='\u{30fa}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}'
    )
}

/// A letter in lower case; `None` for all other characters.
fn lower_letter(char: char) -> Option<char> {
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
    static LABELS: Lazy<HashMap<&str, Language, foldhash::fast::FixedState>> = Lazy::new(|| {
        let lines = include_str!("data/hosts.txt").lines().filter(|line| !line.starts_with('#'));
        let pairs = lines.filter_map(|line| line.split_once(' '));
        pairs.filter_map(|(label, code)| Some((label, Language::new(code)?))).collect()
    });
    let (_, rest) = url.split_once(':')?;
    let host = rest.strip_prefix("//")?.split(['/', ':', '?', '#']).next()?;
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
    fn letters_of_large_scripts_are_letters_without_case() {
        for char in ('\0'..=char::MAX).filter(|&char| is_of_a_large_script(char)) {
            assert_eq!(lower_letter(char), Some(char), "{char}");
        }
    }

    #[test]
    fn words_are_packed_up_to_sixteen_bytes() {
        let packed = |text: &str| packed_words(text).collect::<Vec<_>>();
        assert_eq!(packed("Ab, é!"), [0x6162, 0xC3A9]);
        assert_eq!(packed(&"a".repeat(16)), [u128::from_be_bytes([b'a'; 16])]);
        assert_eq!(packed(&format!("{} b", "a".repeat(17))), [0x62]);
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

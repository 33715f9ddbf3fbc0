//! Which language a text is in, from a bounded sample of it.
//!
//! A script that one language has tells at once. Else the function words of the languages that have lists decide where they
//! are clear, else they and the verbs of saying, which takes a few microseconds. Else a library that knows more languages
//! looks at the sample's trigrams.

use super::{Language, Lexicon};
use crate::letter::{TwoByteLetters, is_letter, small};
use once_cell::sync::Lazy;
use std::collections::HashMap;

/// How much of a text is looked at, in bytes: half of it from its start, half from its middle, for a text
/// may begin with a line of another language.
const SAMPLE: usize = 640;
/// How many words of each half are looked at before the next look at the scores.
const TURN: usize = 4;
/// The score at which function words decide: about this many of them, none shared with other languages. Twice as
/// many decide before all words of the sample are seen.
const CLEAR: Score = 5 * ONE / 2;
/// The score at which only languages that come close to the best can be meant.
const LIKELY: Score = ONE;
/// How much better than the second the best language must score, in tenths.
const MARGIN: i32 = 14;

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
    let sample = || halves.join(" ");
    if may_tell_by_script(halves)
        && let Some(language) = by_script(&sample(), hint)
    {
        return Some(language);
    }
    let verdict = match by_words(&FUNCTION_WORDS, halves, hint) {
        Verdict::Clear(language) => return Some(language),
        _ => by_words(&WORDS_OF_NEWS, halves, hint),
    };
    let (likely, others) = match verdict {
        Verdict::Clear(language) => return Some(language),
        Verdict::Likely(likely, others) => (likely, others),
        Verdict::Unclear(seen) => return by_trigrams(&sample(), hint, &seen).or(hint),
    };
    let sample = sample();
    // A few foreign words do not make a text in another script foreign.
    if whatlang::detect_script(&sample).is_some_and(|script| !shares_script(likely, script)) {
        return by_trigrams(&sample, hint, &[]);
    }
    // Trigrams take thirty times as long as words.
    if others.is_empty() {
        return Some(likely);
    }
    by_trigrams(&sample, hint, &others).filter(|found| others.contains(found)).or(Some(likely))
}

/// Whether the first letter of a sample is of a script of the Far East, or another that few languages have.
fn may_tell_by_script([first, _]: [&str; 2]) -> bool {
    const FIRST: char = '\u{980}';
    first.chars().find(|char| is_letter(*char)).is_some_and(|letter| letter >= FIRST)
}

/// The language of a sample in a script that one language has alone, or Chinese and Japanese. Words would say nothing else,
/// and where no space parts them hardly anything.
fn by_script(sample: &str, hint: Option<Language>) -> Option<Language> {
    let script = whatlang::detect_script(sample)?;
    match script.langs() {
        // It may be Japanese, too.
        [_] if script == whatlang::Script::Mandarin => by_trigrams(sample, hint, &[]),
        [only] => of_iso_639_3(only.code()),
        _ => None,
    }
}

/// What words say.
enum Verdict {
    Clear(Language),
    /// The likeliest language, and those that come close.
    Likely(Language, Vec<Language>),
    /// The languages of which words were seen at all.
    Unclear(Vec<Language>),
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

/// The language whose words the halves of a sample show.
fn by_words(words: &'static TellingWords, halves: [&str; 2], hint: Option<Language>) -> Verdict {
    let mut scores = Scores::new(words, hint);
    let mut words = halves.map(packed_words);
    loop {
        let seen: usize = words.iter_mut().map(|words| scores.add(words, TURN)).sum();
        if seen == 0 {
            return scores.verdict();
        }
        if let Some(language) = scores.clear(2 * CLEAR) {
            return Verdict::Clear(language);
        }
    }
}

/// What words count: one that no other language has, in each of as many languages the same part of it.
type Score = i16;

/// The score of a word that one language has alone: most small numbers divide it.
const ONE: Score = 240;

/// How many words of each language were seen.
struct Scores {
    words: &'static TellingWords,
    of_languages: OfLanguages,
}

/// A score for each language, by its index: added, and compared, many at a time.
type OfLanguages = [Score; MOST_LANGUAGES];

impl Scores {
    /// A hint is worth half a word.
    fn new(words: &'static TellingWords, hint: Option<Language>) -> Self {
        let mut of_languages = [0; MOST_LANGUAGES];
        let hinted = |(language, _): &(&Language, &mut Score)| Some(**language) == hint;
        if let Some((_, score)) = words.languages.iter().zip(&mut of_languages).find(hinted) {
            *score = ONE / 2;
        }
        Self { words, of_languages }
    }

    /// Counts the next `most` of `words`; says how many there were.
    fn add(&mut self, words: &mut impl Iterator<Item = PackedWord>, most: usize) -> usize {
        let mut count = 0;
        while let Some(word) = (count < most).then(|| words.next()).flatten() {
            count += 1;
            let set = self.words.by_word.get(&word);
            let Some(parts) = set.and_then(|set| self.words.of_sets.get(usize::from(*set))) else { continue };
            for (score, part) in self.of_languages.iter_mut().zip(parts) {
                *score = score.saturating_add(*part);
            }
        }
        count
    }

    /// The highest score.
    fn best(&self) -> Score {
        self.of_languages.iter().fold(0, |best, score| best.max(*score))
    }

    /// What they say at the end of the sample. Of languages with equal scores, that whose code comes first is the
    /// likelier.
    fn verdict(&self) -> Verdict {
        if let Some(language) = self.clear(CLEAR) {
            return Verdict::Clear(language);
        }
        let best = self.best();
        let above = |least: Score| {
            let scores = self.words.languages.iter().zip(self.of_languages);
            scores.filter(move |(_, score)| *score > least).map(|(language, _)| *language)
        };
        match above(best - 1).min() {
            Some(likely) if best >= LIKELY => {
                Verdict::Likely(likely, above(far_from(best)).filter(|other| *other != likely).collect())
            }
            _ => Verdict::Unclear(above(0).collect()),
        }
    }

    /// The language that scores at least `least`, with no other close to it.
    fn clear(&self, least: Score) -> Option<Language> {
        let best = self.best();
        let far = far_from(best);
        let close = self.of_languages.iter().fold(0, |close: u16, score| close + u16::from(*score > far));
        if best < least || close > 1 {
            return None;
        }
        let best = self.of_languages.iter().position(|score| *score == best)?;
        self.words.languages.get(best).copied()
    }
}

/// The highest score that is not close to `best`.
fn far_from(best: Score) -> Score {
    (i32::from(best) * 10 / MARGIN) as Score
}

/// A bit each, in a set of them.
const MOST_LANGUAGES: usize = u64::BITS as usize;

/// Words that tell languages.
struct TellingWords {
    languages: Vec<Language>,
    /// Which of the sets of languages has a word.
    by_word: HashMap<PackedWord, u16, foldhash::fast::FixedState>,
    /// What a word of each set counts.
    of_sets: Vec<OfLanguages>,
}

static FUNCTION_WORDS: Lazy<TellingWords> =
    Lazy::new(|| TellingWords::of(&["function-words", "sentence-openers"]));

/// The verbs of saying, too: of a few words, as in `“We won,” said Ann Lee.`, they are most that tells.
static WORDS_OF_NEWS: Lazy<TellingWords> =
    Lazy::new(|| TellingWords::of(&["function-words", "sentence-openers", "reporting-verbs"]));

impl TellingWords {
    /// The words of these sections of the lists.
    fn of(sections: &[&str]) -> Self {
        // Where letters tell, words need not.
        let shares_letters =
            |language: &Language| language.lexicon().is_some_and(|lexicon| !lexicon.has_trait("own-letters"));
        let languages: Vec<_> = Lexicon::languages().filter(shares_letters).take(MOST_LANGUAGES).collect();
        // Which languages have a word: a bit each, by index.
        let mut having: HashMap<PackedWord, u64, foldhash::fast::FixedState> = HashMap::default();
        for (index, lexicon) in languages.iter().filter_map(|language| language.lexicon()).enumerate() {
            for word in sections.iter().flat_map(|section| lexicon.words(section)) {
                // An entry of several words is none that a sample is cut into.
                if let (Some(word), None) = {
                    let mut words = packed_words(word);
                    (words.next(), words.next())
                } {
                    *having.entry(word).or_default() |= 1 << index;
                }
            }
        }
        let (mut sets, mut of_sets) = (HashMap::new(), Vec::new());
        let mut number_of = |set: u64| {
            *sets.entry(set).or_insert_with(|| {
                let part = ONE / set.count_ones() as Score;
                of_sets.push(std::array::from_fn(|index| part * (set >> index & 1) as Score));
                (of_sets.len() - 1) as u16
            })
        };
        let by_word = having.into_iter().map(|(word, set)| (word, number_of(set))).collect();
        Self { languages, by_word, of_sets }
    }
}

/// A word in lower case whose UTF-8 has up to sixteen bytes, as a number, its first byte lowest: looked up with one
/// comparison.
type PackedWord = u128;

const MOST_BYTES: usize = size_of::<PackedWord>();

/// The words of `text`, but for longer ones, which no list needs.
fn packed_words(text: &str) -> impl Iterator<Item = PackedWord> + '_ {
    let (two_byte_letters, mut at) = (TwoByteLetters::get(), 0);
    std::iter::from_fn(move || {
        loop {
            let rest = text.as_bytes().get(at..).filter(|rest| !rest.is_empty())?;
            let (letters, len) = Window::of(rest).ascii_letters();
            if len < MOST_BYTES && rest.get(len).is_none_or(u8::is_ascii) {
                at += len + 1;
                if len > 0 {
                    return Some(letters);
                }
                continue;
            }
            // It is a long word, or has other letters.
            let mut word = Packing::begun(letters, len);
            at += len + word.take(text.get(at + len..)?, two_byte_letters);
            if let Some(packed) = word.packed() {
                return Some(packed);
            }
        }
    })
}

/// The next bytes of a text, looked at by eights; behind its end stand zeros.
struct Window([u64; 2]);

impl Window {
    const ONES: u64 = u64::from_ne_bytes([1; 8]);
    const HIGH_BITS: u64 = 0x80 * Self::ONES;
    /// With this bit a letter is a small one.
    const SMALL: u64 = 0x20 * Self::ONES;

    fn of(bytes: &[u8]) -> Self {
        let window = bytes.first_chunk().copied().unwrap_or_else(|| {
            let mut window = [0; MOST_BYTES];
            window.iter_mut().zip(bytes).for_each(|(to, from)| *to = *from);
            window
        });
        let window = PackedWord::from_le_bytes(window);
        Self([window as u64, (window >> 64) as u64])
    }

    /// The letters of ASCII that it begins with, as small ones, and how many they are.
    fn ascii_letters(&self) -> (PackedWord, usize) {
        let [first, second] = self.0;
        // Most words are shorter.
        match Self::letters_of(first) {
            (letters, 8) => {
                let (more, len) = Self::letters_of(second);
                (PackedWord::from(more) << 64 | PackedWord::from(letters), 8 + len)
            }
            (letters, len) => (letters.into(), len),
        }
    }

    /// The same of eight bytes.
    fn letters_of(bytes: u64) -> (u64, usize) {
        let small = bytes | Self::SMALL;
        let low = small & !Self::HIGH_BITS;
        // Sums have the high bit of each byte from `a` on, and of each behind `z`.
        let from_a = low + Self::ONES * u64::from(0x80 - b'a');
        let behind_z = low + Self::ONES * u64::from(0x7F - b'z');
        let others = (!from_a | behind_z | bytes) & Self::HIGH_BITS;
        let len = others.trailing_zeros() / 8;
        (small & !u64::MAX.unbounded_shl(8 * len), len as usize)
    }
}

/// A word that is being packed.
struct Packing {
    /// Its bytes, zeros behind them, and room for one letter that is too many.
    bytes: [u8; MOST_BYTES + 4],
    len: usize,
}

impl Packing {
    /// A word that begins with `letters`, which take `len` bytes.
    fn begun(letters: PackedWord, len: usize) -> Self {
        let mut bytes = [0; MOST_BYTES + 4];
        if let Some(begin) = bytes.first_chunk_mut() {
            *begin = letters.to_le_bytes();
        }
        Self { bytes, len }
    }

    /// Takes the letters that `text` begins with, whatever they are; says how long they are, with the character that
    /// ends them.
    fn take(&mut self, text: &str, two_byte_letters: &TwoByteLetters) -> usize {
        let (bytes, mut at) = (text.as_bytes(), 0);
        while let Some(rest) = bytes.get(at..) {
            let (pairs, _) = rest.as_chunks();
            for letter in pairs.iter().map_while(|pair| two_byte_letters.small(*pair)) {
                self.add(u16::from_le_bytes(letter).into(), 2);
                at += 2;
            }
            match bytes.get(at) {
                None => break,
                Some(letter @ (b'a'..=b'z' | b'A'..=b'Z')) => {
                    self.add((letter | 0x20).into(), 1);
                    at += 1;
                }
                Some(..0x80) => return at + 1,
                Some(_) => {
                    let Some(char) = text.get(at..).and_then(|rest| rest.chars().next()) else { break };
                    at += char.len_utf8();
                    let Some(letter) = lower_letter(char) else { break };
                    self.add(packed_letter(letter), letter.len_utf8());
                }
            }
        }
        at
    }

    fn add(&mut self, letter: u32, len: usize) {
        if let Some(to) = self.bytes.get_mut(self.len..self.len + 4) {
            to.copy_from_slice(&letter.to_le_bytes());
        }
        self.len += len;
    }

    /// The word, where there is one, and all of it is there.
    fn packed(&self) -> Option<PackedWord> {
        let fits = (1..=MOST_BYTES).contains(&self.len);
        self.bytes.first_chunk().filter(|_| fits).map(|bytes| PackedWord::from_le_bytes(*bytes))
    }
}

/// The UTF-8 of a letter, its first byte lowest.
fn packed_letter(letter: char) -> u32 {
    let mut bytes = [0; 4];
    letter.encode_utf8(&mut bytes);
    u32::from_le_bytes(bytes)
}

/// A letter in lower case; `None` for all other characters.
fn lower_letter(char: char) -> Option<char> {
    is_letter(char).then(|| {
        small(char).unwrap_or_else(|| {
            let mut lower = char.to_lowercase();
            // `İ` is the one letter that becomes two; it is left as it is.
            lower.next().filter(|_| lower.next().is_none()).unwrap_or(char)
        })
    })
}

/// The language that the sample's trigrams or its script show, `seen` being those of which there are words.
fn by_trigrams(sample: &str, hint: Option<Language>, seen: &[Language]) -> Option<Language> {
    let info = whatlang::detect(sample)?;
    let found = of_iso_639_3(info.lang().code())?;
    match hint {
        _ if info.is_reliable() => Some(found),
        // A short or mixed sample says less than the host does.
        Some(hint) if shares_script(hint, info.script()) => Some(hint),
        Some(_) => Some(found),
        // Of a few words that no list knows, trigrams make any language.
        None => Some(found).filter(|found| seen.contains(found)),
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

/// What hosts say of their language, a label and a code a line.
const HOSTS: &str = include_str!("data/hosts.txt");

/// The code of the language that is spoken where `country` is the top-level domain.
pub(super) fn language_of_country(country: &str) -> Option<&'static str> {
    let mut domains = HOSTS.lines().filter_map(|line| line.strip_prefix('.')?.split_once(' '));
    domains.find(|(domain, _)| *domain == country).map(|(_, code)| code)
}

/// The language that a URL's host suggests: its subdomain (`fr.example.com`) or country (`example.fr`).
pub(crate) fn language_of_host(url: &str) -> Option<Language> {
    static LABELS: Lazy<HashMap<&str, Language, foldhash::fast::FixedState>> = Lazy::new(|| {
        let lines = HOSTS.lines().filter(|line| !line.starts_with('#'));
        let pairs = lines.filter_map(|line| line.split_once(' '));
        pairs.filter_map(|(label, code)| Some((label, Language::new(code)?))).collect()
    });
    let colon = url.bytes().position(|byte| byte == b':')?;
    let rest = url.get(colon..)?.strip_prefix("://")?;
    let end = rest.bytes().position(|byte| matches!(byte, b'/' | b':' | b'?' | b'#'));
    let host = rest.get(..end.unwrap_or(rest.len()))?;
    let label = |from, to| LABELS.get(host.get(from..to)?).copied();
    let of_country = || label(host.bytes().rposition(|byte| byte == b'.')?, host.len());
    label(0, host.bytes().position(|byte| byte == b'.').unwrap_or(host.len())).or_else(of_country)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Of a few words, what somebody does who speaks tells more than the trigrams.
    #[test]
    fn who_says_it_tells_the_language_of_a_few_words() {
        for (code, text) in [
            ("en", "“We won,” said Ann Lee."),
            ("en", "He said “x y z”."),
            ("de", "„Wir bleiben“, sagte Anna Weber."),
            ("fr", "« Non », répète Anne Petit."),
            ("es", "«No», aseguró Ana Ruiz."),
            ("ru", "«Нет», — заявила Анна Попова."),
        ] {
            assert_eq!(detect_language(text, None), Language::new(code), "{text}");
        }
    }

    #[test]
    fn sets_have_a_bit_for_each_language() {
        let all = Lexicon::languages().filter(|language| FUNCTION_WORDS.languages.contains(language)).count();
        assert!(all == FUNCTION_WORDS.languages.len() && all < MOST_LANGUAGES, "{all}");
    }

    /// Of the languages of one script, and of scripts that one language has.
    #[test]
    fn languages_of_india_and_its_neighbours() {
        for (code, text) in [
            ("hi", "मंत्री ने कहा कि सरकार अगले सप्ताह इस प्रस्ताव पर चर्चा करेगी।"),
            ("mr", "मंत्र्यांनी सांगितले की, सरकार पुढील आठवड्यात या प्रस्तावावर चर्चा करणार आहे."),
            ("ne", "मन्त्रीले सरकारले अर्को हप्ता यो प्रस्तावमाथि छलफल गर्ने बताएका छन्।"),
            ("pa", "ਮੰਤਰੀ ਨੇ ਕਿਹਾ ਕਿ ਸਰਕਾਰ ਅਗਲੇ ਹਫ਼ਤੇ ਇਸ ਤਜਵੀਜ਼ 'ਤੇ ਚਰਚਾ ਕਰੇਗੀ।"),
            ("gu", "મંત્રીએ કહ્યું કે સરકાર આવતા અઠવાડિયે આ પ્રસ્તાવ પર ચર્ચા કરશે."),
            ("ta", "அடுத்த வாரம் அரசு இது குறித்து விவாதிக்கும் என்று அமைச்சர் கூறினார்."),
            ("te", "వచ్చే వారం ప్రభుత్వం ఈ ప్రతిపాదనపై చర్చిస్తుందని మంత్రి తెలిపారు."),
            ("kn", "ಮುಂದಿನ ವಾರ ಸರ್ಕಾರ ಈ ಪ್ರಸ್ತಾವದ ಬಗ್ಗೆ ಚರ್ಚಿಸಲಿದೆ ಎಂದು ಸಚಿವರು ಹೇಳಿದರು."),
            ("ml", "അടുത്തയാഴ്ച സർക്കാർ ഇക്കാര്യം ചർച്ച ചെയ്യുമെന്ന് മന്ത്രി പറഞ്ഞു."),
            ("si", "ලබන සතියේ රජය මෙම යෝජනාව සාකච්ඡා කරන බව අමාත්‍යවරයා පැවසීය."),
            ("am", "ሚኒስትሩ መንግሥት በሚቀጥለው ሳምንት በጉዳዩ ላይ እንደሚወያይ ተናግረዋል።"),
        ] {
            assert_eq!(detect_language(text, None), Language::new(code), "{text}");
        }
    }

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
    fn a_script_of_one_language_tells_it() {
        for (code, text) in [
            ("ja", "東京で会見した。"),
            ("ja", "ドル円"),
            ("zh", "北京 GDP 上升"),
            ("ko", "정부는 발표했다."),
            ("th", "รัฐบาลประกาศ"),
            ("ka", "მთავრობა"),
            ("en", "東京 is the name of the city, and it is what they call it here."),
            ("ru", "日本 и Россия: что дальше, сказал он."),
        ] {
            assert_eq!(detect_language(text, None), Language::new(code), "{text}");
            assert_eq!(detect_language(text, Language::new("fr")), Language::new(code), "{text}");
        }
    }

    #[test]
    fn a_few_unknown_words_are_of_no_language() {
        for text in ["Votes counted", "Hello", "Bonjour", "Merkel trifft Macron in Paris"] {
            assert_eq!(detect_language(text, None), None, "{text}");
            assert_eq!(detect_language(text, Language::new("fr")), Language::new("fr"), "{text}");
        }
    }

    #[test]
    fn words_are_packed_up_to_sixteen_bytes() {
        let packed = |text: &str| packed_words(text).collect::<Vec<_>>();
        let word = |text: &str| text.bytes().rev().fold(0, |word, byte| (word << 8) | u128::from(byte));
        assert_eq!(packed("Ab, é!"), [word("ab"), word("é")]);
        assert_eq!(packed("@AZ[`az{"), [word("az"), word("az")]);
        assert_eq!(packed("«Été»-Мир。x"), ["été", "мир", "x"].map(word));
        for (len, char) in [(15, "a"), (16, "a"), (4, "é"), (8, "é"), (5, "字")] {
            let text = char.repeat(len);
            assert_eq!(packed(&text), [word(&text)]);
            assert_eq!(packed(&format!("{text} b {text}")), [word(&text), word("b"), word(&text)]);
        }
        for text in ["a".repeat(17), "a".repeat(200), "é".repeat(9), format!("{}é", "a".repeat(15))] {
            assert_eq!(packed(&format!("{text} b")), [word("b")]);
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

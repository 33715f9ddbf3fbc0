//! The word lists of a language: one plain text file each, in `data/`.
//!
//! A file is made of sections. `#` begins a comment, `[name]` a section; below it stand entries, set
//! apart by commas or line ends. An entry is a word or phrase, if need be followed by ` = ` and tags that
//! say more of it:
//!
//! ```text
//! [pronouns]
//! il = masculine singular     # tags
//! elle = feminine singular
//! [function-words]
//! le, la, les, un, une
//! ```
//!
//! The engines compile what they need from the sections, once a language; `SECTIONS` says which there
//! are and what each means.

use super::Language;
use memchr::memchr_iter;
use once_cell::sync::Lazy;
use std::collections::HashMap;

/// Every section that a data file may have, with what it holds.
pub(crate) const SECTIONS: &[(&str, &str)] = &[
    (
        "function-words",
        "articles, prepositions, conjunctions, auxiliaries: words that name nothing; lower case",
    ),
    ("abbreviations", "what is written with a full stop that ends no sentence, without that stop"),
    (
        "closing-abbreviations",
        "abbreviations whose stop often ends the sentence, too, without that stop: m.m, Swedish for `etc.`",
    ),
    ("dotted-acronyms", "acronyms with stops that may end a sentence, without the last stop: U.S"),
    ("titles", "what stands before a name: Mr, Dr, president; lower case unless always capital"),
    ("months", "names of months, as written in running text"),
    (
        "unaccented",
        "words whose capital loses the accent where they open a sentence, in small letters: a = à",
    ),
    ("sentence-openers", "words that often begin a sentence, beyond the function words; lower case"),
    ("leading-abbreviations", "abbreviations that stand before what they belong to: Dr, No; lower case"),
    (
        "number-abbreviations",
        "abbreviations that stand before a number, in any language; lower case; in `common.txt`",
    ),
    (
        "credits",
        "what a credit or a pointer elsewhere begins with, before a colon, or before anything if it has several words; lower case",
    ),
    ("usual-headings", "lines that are headings whatever stands around them: Background; lower case"),
    ("first-person", "what only those who are quoted say of themselves: i, our; lower case"),
    ("quotation-marks", "pairs of quotation marks, the opening one first"),
    (
        "initial-letters",
        "letters that only begin words; tags: those that may be glued to the front of such words: وفبكل",
    ),
    ("final-letters", "letters that only end words"),
    ("paragraph-openers", "words that often begin a paragraph, where no space follows stops"),
    ("line-openers", "words that begin a line in a text without stops, where no space parts words"),
    (
        "glued-openers",
        "words that open a sentence and end no longer word: after a heading they may be glued; where no space parts \
         words, before a comma",
    ),
    (
        "spaced-openers",
        "words that open a sentence, where spaces part sentences and not words: without one they open a block; tag: speaking, \
         before a name with a verb of saying behind it",
    ),
    (
        "linking-words",
        "words that such a word may follow without a space, and that may follow a quotation without one",
    ),
    (
        "date-words",
        "what stands behind the number of a day or a year without a space, or before that of something else: 20일, 제20; \
         tags: day, year, ordinal",
    ),
    (
        "joint-endings",
        "how a word ends that is no part of a compound; any way, where there is no such section",
    ),
    ("linking-letters", "letters after which no line ends in such a text, nor a heading"),
    ("particles", "what is glued to a closing mark and belongs to the word before it"),
    (
        "sentence-endings",
        "how a sentence ends, where no space parts words; tag: quoted, only behind a quotation, and before none of the \
         continuing words",
    ),
    ("continuing-words", "words with which a sentence goes on behind such an ending"),
    ("question-endings", "how a question ends that has no question mark, its stop included: か。"),
    ("continuing-letters", "letters with which a sentence goes on behind what could end it"),
    (
        "copulas",
        "a letter that ends a sentence behind a noun; tags: the letters before it that it makes other words with",
    ),
    (
        "least-paragraph",
        "how many characters a paragraph has at least, where no space follows stops: with the sentence behind it, or with one \
         that an opener begins; before an exclamation mark",
    ),
    (
        "inner-capitals",
        "small-letter prefixes that a capital may follow within a word: nDoire; or their endings, behind a hyphen: -a",
    ),
    ("capital-endings", "endings of words that begin with a capital inside the word"),
    (
        "colon-endings",
        "endings that a colon sets apart from their word: Leser:innen; tag: possessive, of a possessor behind an acronym: \
         EU:s; where there are any, others may stand behind acronyms, too",
    ),
    ("camel-case", "names with a capital inside (common.txt)"),
    ("camel-endings", "what many names end with behind a capital inside: PixelForge (common.txt)"),
    ("company-forms", "what follows the name of a company: Ltd (common.txt)"),
    ("domains", "ends of host names (common.txt)"),
    ("units", "what follows a number without a space (common.txt)"),
    ("measures", "what the ingredients of a list are measured in, behind their number"),
    ("clock-words", "what stands behind a time, as it is written with a full stop: 10.45 Uhr (common.txt)"),
    ("bylines", "the word before who wrote it: by; lower case"),
    ("known-acronyms", "acronyms that begin no longer names, as `UK` and `US` do: EU"),
    (
        "notices",
        "what begins a notice of rights at the end of a text, without a space before it (common.txt)",
    ),
    (
        "reporting-verbs",
        "finite forms of verbs of saying, judging and naming; tags: weak, which report beside a quote or colon only; \
         clausal, which report no things, and, where the verb comes second, clauses that no word introduces; \
         judging, which say what their object is: nazval; noun, which are likelier nouns; \
         addressed, whose object is who is spoken to; \
         citing, whose object is who speaks; neuter, which with `it` say what there is: es gibt",
    ),
    (
        "plural-endings",
        "how such forms end in the plural, where their subject may go unsaid: в полиции сообщили",
    ),
    ("gender-endings", "how such forms end with a subject of one gender: сказала; tags: masculine, feminine"),
    ("reporting-participles", "participles of these that take the sentence's subject: adding, estimant"),
    ("past-participles", "participles that report behind an auxiliary, or before their agent: déclaré"),
    ("reporting-infinitives", "infinitives that report behind another verb: tient à souligner"),
    (
        "infinitive-endings",
        "how infinitives end that may follow a reporting verb: affirme avoir vu, demande de payer",
    ),
    (
        "source-endings",
        "how words end, in the case of a possessor, that name a source before its according-to word: Virtasen mukaan",
    ),
    (
        "quotative-endings",
        "endings of a reported clause, of which the last letter is the particle that parts it from its verb: 다고",
    ),
    (
        "reported-endings",
        "how a clause ends before the verb that reports it, where verbs come last: düşeceğini söyledi",
    ),
    (
        "belief-verbs",
        "finite forms of verbs of thinking, hoping, wanting; tag: raising, whose subject is what is thought of: seem",
    ),
    (
        "belief-participles",
        "participles of these, and adjectives that say the same: thinking, espérant; confident, aware",
    ),
    ("belief-past", "past participles of these that need an auxiliary"),
    ("auxiliaries", "helping verbs; tag: have, be (makes a passive) or modal"),
    ("adverbs", "words that may stand between subject and verb, negation included"),
    ("adverb-endings", "endings by which other adverbs are known"),
    ("complementizers", "words that introduce a reported clause: that, que"),
    ("glued-complementizers", "the same, glued to the first word of the clause: ש"),
    (
        "pronouns",
        "subject pronouns; tags: masculine, feminine, neuter, plural, first (and second) person, indefinite",
    ),
    ("object-pronouns", "pronouns between subject and verb, or behind a preposition: lui, se"),
    ("addressees", "nouns for who is told, in a case or phrase that says so, beside the verb: журналистам"),
    (
        "addressee-endings",
        "how the names of who is told end, behind the name of who speaks: sanoi Lahti Ylelle",
    ),
    ("enclitics", "pronouns that hang on their verb by a hyphen: il, elle"),
    ("glued-letters", "letters that are glued to the front of any word, and begin no acronym: ב"),
    (
        "glued-articles",
        "articles that are glued to their nouns, and to the adjectives behind these, but to few names: ال",
    ),
    ("glued-titles", "titles that are glued to the end of a name: 씨"),
    ("compounds", "where no space parts words, words of which an entry is a part: 知道, 小说"),
    ("topic-endings", "particles that are glued to the subject: 은, 는; the longest first"),
    ("elisions", "words that lean on the next one with an apostrophe, without it: l, qu"),
    ("possessives", "his, her, son; tags as for pronouns"),
    ("relatives", "relative pronouns: who, qui"),
    (
        "determiners",
        "articles, demonstratives, quantities that begin a noun phrase; tags: masculine, feminine, plural; \
         oblique, in another case than that of a subject",
    ),
    (
        "noun-prepositions",
        "prepositions that may stand inside the mention of a speaker: of, de; tags: topic, before what is spoken of; \
         weak, not behind a name; absolute, before a participle with a subject of its own: with Lee saying; charge, before \
         what somebody is tried for: pour; body, before whom something is said among: hos",
    ),
    (
        "prepositions",
        "the others, and words that begin an adverbial; tags: topic; charge; adjunct, which tells when or why it was said",
    ),
    (
        "conjunctions",
        "words that begin a clause and so end a noun phrase; tags: weak, before who says what stands before it: as Lee said; \
         adjunct, as for prepositions; topic, before a reason, which is a part of what is said: because",
    ),
    (
        "attributive-endings",
        "how verbs end before a noun that they say more of: 質問された社長, 지정하는 방안",
    ),
    (
        "object-particles",
        "particles behind an object, which stand within an entry that is a noun and its verb: 意向を示した",
    ),
    ("things", "nouns for what is spoken of, which say nothing themselves: 買収"),
    ("and-words", "and"),
    (
        "according-to",
        "prepositions and phrases that name a source; tags: weak (an everyday preposition, too), behind (it \
         stands behind the source), possessive (it names the source itself: à ses yeux) with those of pronouns",
    ),
    ("agents", "the preposition of the agent of a passive: by, par"),
    (
        "speech-nouns",
        "nouns for what is said or written: statement, communiqué; tag: topic, behind which that is told though nobody says \
         it: amid fears that",
    ),
    (
        "roles",
        "nouns for offices and other parts people play, and for bodies that speak; tags: counterpart: homologue; \
         anyone, who may be anybody that was named: the woman, the expert; charge, who is tried: the defendant",
    ),
    (
        "role-cases",
        "how roles of one word end = how in the genitive (- is nothing): the longest ending that fits",
    ),
    ("press", "papers, agencies and stations, and nouns for them: whom others speak to"),
    (
        "bodies",
        "bodies, and places that stand for who sits there, that go by one word without an article: Matignon, Berlin, \
         Eurostat; lower case",
    ),
    (
        "role-endings",
        "endings by which other roles are known: sprecher; tags as for roles, and masculine, feminine",
    ),
    (
        "oblique-endings",
        "how adjectives end in another case than that of a subject: one that opens a sentence begins an object",
    ),
    ("age-endings", "how nouns for somebody's age end, who has been named before: -jährige"),
    (
        "role-modifiers",
        "words that make another role of the one behind them, where the noun of a role comes last: vice president",
    ),
    ("role-synonyms", "role = other words for it, set apart by slashes"),
    (
        "naming-markers",
        "words before marked words that name a thing: so-called, intitulé; tags: weak, whose names have a capital; behind, which \
         stand behind them: “…”计划, or behind a noun for what they name: a firm called “…”",
    ),
    ("naming-endings", "endings by which other weak ones of these are known: nachrichten|portal"),
    (
        "origins",
        "adjectives that say where somebody is from, which tell nobody from others: датский, svenske",
    ),
    ("charges", "nouns with which the name of a charge begins: fraude, homicide"),
    ("time-words", "days, parts of the day and the like, which stand between verb and subject"),
    ("joined-particles", "what a hyphen joins to a name, in small letters: al-Masri (common.txt)"),
    ("name-particles", "small words inside names: de, van; tag inner: between surnames, too: Costa da Silva"),
    ("name-endings", "endings of names in the cases of the language, the longest first"),
    (
        "genitive-endings",
        "how the surnames of men end that are somebody's: по поводу Иванова; and those of women anyway",
    ),
    ("place-endings", "how names of places end behind a preposition that says where: в Нижнем Новгороде"),
    (
        "first-name-cases",
        "how first names end = how in other cases, set apart by slashes (- is nothing); tags: masculine, feminine",
    ),
    (
        "surname-cases",
        "the same for what stands behind such a first name; without a gender, for any word of a name",
    ),
    (
        "patronymic-endings",
        "how names of fathers end, which follow first names and are no surnames: Ивановна",
    ),
    ("name-suffixes", "what follows a name and is none: Jr; as written, without a full stop"),
    ("first-names", "common first names; tags: masculine, feminine"),
    ("surnames", "common surnames, where no letter is a capital: the word before one is a first name"),
    (
        "reported-mood",
        "verb forms, or words, that tell that somebody is being reported: sei, habe; tag: weak, which may be the reporter's own",
    ),
    (
        "traits",
        "habits of the language; ordinals: a number with a full stop is an ordinal; capital-nouns: every \
         noun has a capital; cues-inside: the cue may stand inside the marks; implied-subjects: a verb may go without a subject; inversion-beside-quotes: \
         subjects follow their verbs there only; bare-clauses: reported clauses need no that; \
         object-clauses: objects of reporting verbs count as reports; names-last: names stand behind roles, and \
         no common noun behind a name, and marked-names, too: names of firms and papers stand between marks; roles-behind: a role may stand right behind a name; verb-second: the subject stands behind a verb that another part opens; verb-final: the verb comes last, and \
         a comma may follow the subject; first-words: people go by the first word of their names, too; \
         two-surnames: names end with two, and people go by the first of them, too; small-days: days and \
         months have no capital; naming-behind: \
         naming markers stand behind what they name; dashes: a \
         dash may open what is said; paired-dashes: the same, and another sets it apart from who says it; caseless: no letter is a \
         capital, and names are known by first names and by roles and titles beside them; unspaced: no space parts words; \
         names-first: names stand before roles and titles; spaced-names: where no space parts words, one parts those of a name, \
         which begins with a title; comma-clauses: what is said may stand behind a comma; own-letters: no other language is \
         written with its letters",
    ),
];

/// An entry of a section: its words, and its tags (empty where it has none).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Entry {
    pub(crate) text: &'static str,
    pub(crate) tags: &'static str,
}

/// The word lists of one language: the names of the sections, and their lines, which are read when asked for.
#[derive(Debug)]
pub(crate) struct Lexicon {
    sections: Vec<(&'static str, &'static str)>,
}

impl Lexicon {
    /// The lists of `language`, where there is a file of it.
    pub(crate) fn of(language: Language) -> Option<&'static Lexicon> {
        static LEXICONS: Lazy<HashMap<Language, Lexicon>> = Lazy::new(|| {
            FILES
                .iter()
                .filter_map(|(code, text)| Some((Language::new(code)?, Lexicon::parse(text))))
                .collect()
        });
        LEXICONS.get(&language)
    }

    /// The lists that hold in every language.
    pub(crate) fn common() -> &'static Lexicon {
        static COMMON: Lazy<Lexicon> = Lazy::new(|| Lexicon::parse(include_str!("data/common.txt")));
        &COMMON
    }

    /// The languages that have lists.
    pub(crate) fn languages() -> impl Iterator<Item = Language> {
        FILES.iter().filter_map(|(code, _)| Language::new(code))
    }

    /// The entries of a section; none where the file has no such section.
    pub(crate) fn section(&self, name: &str) -> impl Iterator<Item = Entry> {
        debug_assert!(SECTIONS.iter().any(|(known, _)| *known == name), "no section is called {name}");
        self.sections
            .iter()
            .filter(move |(section, _)| *section == name)
            .flat_map(|(_, lines)| entries(lines))
    }

    /// The words of a section, without their tags.
    pub(crate) fn words(&self, name: &str) -> impl Iterator<Item = &'static str> {
        self.section(name).map(|entry| entry.text)
    }

    /// Whether the language has a trait.
    pub(crate) fn has_trait(&self, name: &str) -> bool {
        self.words("traits").any(|entry| entry == name)
    }

    fn parse(text: &'static str) -> Self {
        // The lines before the first section are comments.
        let begins: Vec<_> = memchr::memmem::find_iter(text.as_bytes(), "\n[").collect();
        let ends = begins.iter().skip(1).copied().chain([text.len()]);
        let section = |(begin, end): (&usize, usize)| text.get(begin + 2..end)?.split_once(']');
        Self { sections: begins.iter().zip(ends).filter_map(section).collect() }
    }
}

/// The entries that stand in `lines`.
fn entries(lines: &'static str) -> impl Iterator<Item = Entry> {
    let code = |line: &'static str| line.split_once('#').map_or(line, |(code, _)| code);
    let texts = lines.lines().flat_map(move |line| pieces(code(line)));
    texts.map(str::trim_ascii).filter(|entry| !entry.is_empty()).map(|entry| {
        // They are too short for more than a look at each byte.
        let (text, tags) = match entry.bytes().position(|byte| byte == b'=') {
            Some(at) => (entry.get(..at).unwrap_or(entry), entry.get(at + 1..).unwrap_or("")),
            None => (entry, ""),
        };
        Entry { text: text.trim_ascii_end(), tags: tags.trim_ascii_start() }
    })
}

/// What stands between commas.
fn pieces(line: &'static str) -> impl Iterator<Item = &'static str> {
    let mut start = 0;
    memchr_iter(b',', line.as_bytes()).chain([line.len()]).filter_map(move |end| {
        let piece = line.get(start..end);
        start = end + 1;
        piece
    })
}

macro_rules! files {
    ($($code:literal),+ $(,)?) => {
        &[$(($code, include_str!(concat!("data/", $code, ".txt")))),+]
    };
}

/// The data files, by code.
const FILES: &[(&str, &str)] = files![
    "af", "am", "ar", "az", "be", "bg", "bn", "bs", "ca", "cs", "da", "de", "el", "en", "es", "et", "eu",
    "fa", "fi", "fr", "ga", "gl", "gu", "he", "hi", "hr", "hu", "hy", "id", "is", "it", "ja", "kl", "kn",
    "ko", "lt", "lv", "mk", "ml", "mr", "ms", "ne", "nl", "no", "pa", "pl", "pt", "ro", "ru", "si", "sk",
    "sl", "sq", "sr", "sv", "sw", "ta", "te", "th", "tl", "tr", "uk", "ur", "vi", "xh", "zh", "zu"
];

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    /// The engines look endings up by their last two bytes.
    #[test]
    fn endings_of_words_have_two_bytes() {
        for (code, text) in FILES {
            let lexicon = Lexicon::parse(text);
            for section in [
                "adverb-endings",
                "role-endings",
                "age-endings",
                "oblique-endings",
                "patronymic-endings",
                "naming-endings",
            ] {
                assert!(lexicon.section(section).all(|entry| entry.text.len() > 1), "{code}: [{section}]");
            }
        }
    }

    #[test]
    fn every_file_has_known_sections_and_no_entry_twice() {
        for (code, text) in FILES {
            let (head, _) = text.split_once("\n[").expect(code);
            assert!(head.lines().all(|line| line.starts_with('#')), "{code}: {head}");
            let lexicon = Lexicon::parse(text);
            assert_eq!(lexicon.sections.len(), text.matches("\n[").count(), "{code}");
            let names: HashSet<_> = lexicon.sections.iter().map(|(section, _)| *section).collect();
            for section in names {
                assert!(SECTIONS.iter().any(|(known, _)| *known == section), "{code}: unknown [{section}]");
                let mut seen = HashSet::new();
                for entry in lexicon.section(section) {
                    assert!(seen.insert(entry.text), "{code}: [{section}] has `{}` twice", entry.text);
                }
            }
        }
    }
}

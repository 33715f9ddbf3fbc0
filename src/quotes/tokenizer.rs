//! Text cut into nodes: words, with what the lists say of them, and punctuation.

mod full_stop;
mod mark;
mod phrase;
mod word_end;

use super::{
    class::Class,
    lists::{Lists, key},
    outline::{Kind, Node},
    unspaced::{Part, segments},
    words::{Run, Runs},
};
use crate::{
    letter::{is_capital, is_caseless},
    span::Span,
};
use mark::{push_mark, title_between};
use std::ops::Range;
use word_end::{apostrophe, apostrophe_len, ends_word, word_end};

/// The most bytes of an ending behind a colon.
const COLON_ENDING: usize = 6;
/// The longest acronym with one capital, in bytes.
const SHORT_ACRONYM: usize = 4;

/// Cuts text into nodes.
#[derive(Debug)]
pub(super) struct Tokenizer<'a> {
    text: &'a str,
    pub(super) lists: &'static Lists,
    /// The plain words of the text.
    runs: Runs<'a>,
    /// For words in their normal form.
    buffer: String,
    /// The nodes at which an entry of several words may begin, by their first two words.
    phrases: Vec<usize>,
    /// What a surname may be, too.
    surnames: Class,
    /// The last such surname.
    surname: u64,
}

/// What a word that begins with a byte looks like, or may look like.
static LOOKS: [Class; 256] = {
    let mut table = [Class::NONE; 256];
    let mut at = 0;
    while at < 256 {
        let byte = at as u8;
        let capital = Class::CAPITAL.when(byte.is_ascii_uppercase() || !byte.is_ascii());
        table[at] = capital.or(Class::NUMBER.when(byte.is_ascii_digit()));
        at += 1;
    }
    table
};

impl<'a> Tokenizer<'a> {
    pub(super) fn new(text: &'a str, runs: Runs<'a>, lists: &'static Lists) -> Self {
        let words = Class::TIME.or(Class::ADVERB).when(lists.traits().small_days);
        // `Stephan | Weil`, `Robert | Lange`
        let nouns = Class::ADVERB.or(Class::CONJUNCTION).when(lists.traits().capital_nouns);
        // `Kim Jong | Un`
        let plain = lists.traits().has_plain_order() && !lists.traits().caseless;
        let surnames = Class::MODAL.or(words).or(nouns).or(Class::DETERMINER.when(plain));
        Tokenizer { text, lists, runs, buffer: String::new(), phrases: Vec::new(), surnames, surname: 0 }
    }

    /// Adds the nodes of `span`.
    pub(super) fn read(&mut self, span: Span, nodes: &mut Vec<Node>) {
        // What stands behind the span is not seen.
        let Some(text) = self.text.get(..span.end) else { return };
        let bytes = text.as_bytes();
        let Some(runs) = self.runs.of_first(bytes.len()) else { return };
        let mut at = span.start;
        // The classes of the node before.
        let mut last = Class::NONE;
        while let Some(&byte) = bytes.get(at) {
            let run = runs.at(at);
            let end = at + run.len;
            let next = bytes.get(end).copied().unwrap_or(b' ');
            if run.is_whole() && end <= bytes.len() && (next == b' ' || ends_word(bytes, end, next)) {
                last = self.push_plain(bytes, Span::new(at, end), run.number, last, nodes);
                at = match next {
                    b' ' => end + 1,
                    b',' if bytes.get(end + 1) == Some(&b' ') => {
                        nodes.push(Node::punctuation(Span::new(end, end + 1), Kind::Comma));
                        last = Class::NONE;
                        end + 2
                    }
                    b'.' => self.full_stop(text, at, end, nodes),
                    _ => end,
                };
            } else if byte == b' ' {
                at += 1;
            } else if byte.is_ascii_punctuation() && byte != b'_' {
                at = push_mark(text, at, char::from(byte), nodes);
                last = Class::NONE;
            } else {
                at = self.read_other(text, at, last, nodes);
                last = class_of_last(nodes);
            }
        }
    }

    /// Adds the node at `at`, or several, of what is no plain word with a blank or a mark behind it; gives where
    /// it ends.
    #[inline(never)]
    fn read_other(&mut self, text: &str, at: usize, last: Class, nodes: &mut Vec<Node>) -> usize {
        if let Some(end) = self.read_before_apostrophe(text, at, last, nodes) {
            return end;
        }
        let (end, plain) = word_end(text, at, self.runs);
        if end > at {
            return self.read_word(text, at..end, plain, nodes);
        }
        let Some(char) = text.get(at..).and_then(|rest| rest.chars().next()) else { return text.len() };
        let end = at + char.len_utf8();
        if char == '《'
            && let Some(title) = text.get(end..).and_then(title_between)
        {
            let span = Span::new(end, end + title.len());
            nodes.push(Node::word(span, Class::CAPITAL | Class::UPPER | Class::PRESS, key(title)));
            return span.end + '》'.len_utf8();
        }
        push_mark(text, at, char, nodes)
    }

    /// Adds a word that an apostrophe parts (`l’État`, `Lee’s`), if one is at `at`; gives where it ends.
    fn read_before_apostrophe(
        &mut self,
        text: &str,
        at: usize,
        last: Class,
        nodes: &mut Vec<Node>,
    ) -> Option<usize> {
        let bytes = text.as_bytes();
        let run = self.runs.at(at);
        let end = at + run.len;
        let behind = end + apostrophe_len(bytes, end).filter(|_| run.is_whole())?;
        if self.lists.is_elision(text.get(at..end).unwrap_or_default()) {
            let leans = text.get(behind..).is_some_and(|rest| rest.starts_with(char::is_alphanumeric));
            let key = run.before_apostrophe().filter(|_| leans)?;
            self.push_plain(bytes, Span::new(at, behind), key, last, nodes);
            return Some(behind);
        }
        let ending =
            self.ending(bytes, behind).filter(|ending| self.parts(bytes, at..behind + ending.len))?;
        let last = self.push_plain(bytes, Span::new(at, end), run.number, last, nodes);
        let rest = Span::new(end, behind + ending.len);
        let key = ending.behind_apostrophe();
        let known = self.lists.known_key(key);
        let genitive = bytes.get(behind..rest.end) == Some(b"s");
        self.add(rest, known, Class::GENITIVE.when(genitive), key, last, nodes);
        Some(self.full_stop(text, at, rest.end, nodes))
    }

    /// Adds the word, or the words, at `range`, which have nothing but letters and digits if `plain`; gives where they
    /// end.
    fn read_word(&mut self, text: &str, range: Range<usize>, plain: bool, nodes: &mut Vec<Node>) -> usize {
        let Range { start, end } = range;
        let word = text.get(range).unwrap_or("");
        let rest = text.get(end..).unwrap_or_default();
        if let Some(ending) = self.colon_ending(word, rest) {
            let ended = end + 1 + ending.len();
            if self.lists.is_acronym_genitive(ending) {
                self.push(start, word, nodes);
                let last = class_of_last(nodes);
                self.add(Span::new(end, ended), Class::GENITIVE, Class::NONE, key(ending), last, nodes);
            } else {
                self.push(start, text.get(start..ended).unwrap_or(word), nodes);
            }
            return self.full_stop(text, start, ended, nodes);
        }
        if self.lists.traits().unspaced {
            for Part { range, entry } in segments(word, self.lists) {
                let part = word.get(range.clone()).unwrap_or_default();
                let known = entry.unwrap_or_else(|| self.lists.known(part, &mut self.buffer));
                self.push_known(start + range.start, part, known, nodes);
            }
            return end;
        }
        if let Some(particle) = self.lists.particle_of(word, rest) {
            let stem = word.len() - particle.len();
            self.named(start, word.get(..stem).unwrap_or_default(), nodes);
            self.push(start + stem, particle, nodes);
            // `제안했다 | 고 밝혔다`: the verb of what is reported is no cue.
            if let [.., verb, particle] = nodes.as_mut_slice()
                && particle.is(Class::VERB)
            {
                verb.class = verb.class.without(Class::VERB);
            }
            return end;
        }
        match plain {
            true => self.named(start, word, nodes),
            false => self.words(start, word, nodes),
        }
        self.full_stop(text, start, end, nodes)
    }

    /// The ending at `start`, behind an apostrophe, with which a word surely ends (`'s`, `’ll`).
    fn ending(&self, bytes: &[u8], start: usize) -> Option<Run> {
        let run = self.runs.at(start);
        let end = start + run.len;
        if !(1..=2).contains(&run.len) {
            return None;
        }
        let next = bytes.get(end).copied().unwrap_or(b' ');
        let letters = bytes.get(start..end)?.iter().all(u8::is_ascii_lowercase);
        (letters && ends_word(bytes, end, next)).then_some(run)
    }

    /// Whether the ending behind the apostrophe of the word at `word` is one of its own: `Lee's`, but neither `aujourd'hui`
    /// nor `SP'er`, who is somebody.
    fn parts(&self, bytes: &[u8], word: Range<usize>) -> bool {
        let role =
            |word: &[u8]| self.lists.may_end(word) && self.lists.class_by_ending(word, true).is(Class::ROLE);
        !self.lists.has_elisions() && !bytes.get(word).is_some_and(role)
    }

    /// The ending of an acronym with which `rest` begins, behind a colon: `EU:s`, `NATO:ssa`, `Sdp:n`.
    fn colon_ending(&self, word: &str, rest: &'a str) -> Option<&'a str> {
        let short = || word.len() <= SHORT_ACRONYM && word.starts_with(char::is_uppercase);
        let acronym = |_: &&str| self.lists.has_acronym_genitives() && (is_upper(word) || short());
        let rest = rest.strip_prefix(':').filter(acronym)?;
        let (ending, rest) =
            rest.split_at(rest.find(|char: char| !char.is_lowercase()).unwrap_or(rest.len()));
        let ends = !rest.starts_with(char::is_alphanumeric);
        (ends && (1..=COLON_ENDING).contains(&ending.len())).then_some(ending)
    }

    /// Adds the words of a run without white space: `l'`, `homme`; `dit`, `-il`; `Lee`, `'s`.
    fn words(&mut self, mut base: usize, mut word: &str, nodes: &mut Vec<Node>) {
        while let Some(found) = apostrophe(word) {
            let (before, after) =
                (word.get(..found.start).unwrap_or(""), word.get(found.end..).unwrap_or(""));
            if self.lists.is_elision(before) {
                self.push(base, word.get(..found.end).unwrap_or(""), nodes);
                base += found.end;
                word = after;
            } else if self.parts(word.as_bytes(), 0..word.len())
                && after.len() <= 2
                && after.bytes().all(|byte| byte.is_ascii_lowercase())
            {
                self.push(base, before, nodes);
                self.push(base + found.start, word.get(found.start..).unwrap_or(""), nodes);
                if let (Some(last), "s") = (nodes.last_mut(), after) {
                    last.class |= Class::GENITIVE;
                }
                return;
            } else {
                break;
            }
        }
        if self.lists.has_enclitics()
            && let Some((verb, pronoun)) =
                word.rsplit_once('-').filter(|(_, last)| self.lists.is_enclitic(last))
        {
            let verb = verb.strip_suffix("-t").unwrap_or(verb);
            self.push(base, verb, nodes);
            self.push(base + word.len() - pronoun.len(), pronoun, nodes);
            if let Some(last) = nodes.last_mut() {
                // An entry of several words may go on behind it: `met-il en garde`.
                last.class |= Class::ENCLITIC | Class::PHRASE;
            }
            return;
        }
        self.push(base, word, nodes);
    }

    /// Adds a word, and the title that is glued to it: `박 | 씨`.
    fn named(&mut self, start: usize, word: &str, nodes: &mut Vec<Node>) {
        let name = self.lists.before_glued_title(word).unwrap_or(word);
        self.push(start, name, nodes);
        if let Some(title) = word.get(name.len()..).filter(|title| !title.is_empty()) {
            self.push(start + name.len(), title, nodes);
        }
    }

    /// Adds a word.
    fn push(&mut self, start: usize, word: &str, nodes: &mut Vec<Node>) {
        let known = self.lists.known(word, &mut self.buffer);
        self.push_known(start, word, known, nodes);
    }

    /// Adds a word, given what the lists know of it and its [`key`].
    fn push_known(&mut self, start: usize, word: &str, (known, key): (Class, u64), nodes: &mut Vec<Node>) {
        let first = word.chars().next().unwrap_or(' ');
        let mut look = Class::NUMBER.when(first.is_ascii_digit());
        if is_capital(first) {
            look = Class::CAPITAL | Class::UPPER.when(is_upper(word));
        } else if !is_caseless(first)
            && let Some((particle, name)) = word.split_once('-')
            && name.starts_with(is_capital)
            && self.lists.joins_name(particle)
        {
            // `al-Masri`
            look = Class::CAPITAL;
        }
        let span = Span::new(start, start + word.len());
        self.add(span, known, look, key, class_of_last(nodes), nodes);
    }

    /// Adds a plain word of the bytes, given its [`key`] and the classes of the node before; gives its classes.
    #[inline(always)]
    fn push_plain(
        &mut self,
        bytes: &[u8],
        word: Span,
        key: u64,
        last: Class,
        nodes: &mut Vec<Node>,
    ) -> Class {
        let first = bytes.get(word.start).copied().unwrap_or(0);
        let second = bytes.get(word.start + 1).copied().unwrap_or(0);
        let mut look = LOOKS[usize::from(first)];
        if first >= 0x80 {
            look = Class::CAPITAL.when(self.runs.is_capital(word.start, [first, second]));
        }
        if look.and(LOOKS[usize::from(second)]).is(Class::CAPITAL) {
            look |= Class::UPPER.when(is_upper(word.of(self.text)));
        }
        self.add(word, self.lists.known_key(key), look, key, last, nodes)
    }

    /// Adds a word, given what the lists know of it, what it looks like, its [`key`] and the classes of the node
    /// before; gives its classes.
    #[inline(always)]
    fn add(
        &mut self,
        word: Span,
        known: Class,
        look: Class,
        key: u64,
        last: Class,
        nodes: &mut Vec<Node>,
    ) -> Class {
        let mut class = known | look;
        if known.without(Class::CONTINUES) == Class::NONE {
            let bytes = self.bytes(word);
            if self.lists.may_end(bytes) {
                class |= self.lists.class_by_ending(bytes, look.is(Class::CAPITAL));
            }
            let traits = self.lists.traits();
            let compounds = traits.names_last || traits.verb_second && look.is(Class::CAPITAL);
            if compounds && bytes.contains(&b'-') {
                class |= self.lists.class_of_compound(word.of(self.text));
            }
        }
        // What says something else of a word with a capital.
        let ambiguous = Class::PARTICLE.or(self.surnames).when(look.is(Class::CAPITAL));
        if class.is(last.joins().or(ambiguous)) {
            class = self.beside(word, key, class, last, nodes);
        }
        nodes.push(Node::word(word, class, key));
        class
    }

    /// What the node before makes of a word, or the word of that node; gives the classes of the word.
    #[inline(never)]
    fn beside(&mut self, word: Span, key: u64, class: Class, last: Class, nodes: &mut [Node]) -> Class {
        let joined = class.and(last.joins());
        if joined.is(Class::CONTINUES) {
            self.may_be_phrase(last, nodes);
        }
        // A pronoun before a name is the title that it may be, too: `ông Minh`.
        if joined.is(Class::CAPITAL)
            && let Some(title) = nodes.last_mut()
        {
            title.class = title.class.without(Class::PRONOUN);
        }
        match class.is(Class::CAPITAL) {
            true if class.is(Class::PARTICLE) => self.of_particle(word, class, nodes),
            true if class.is(self.surnames) => self.of_surname(word, key, class, nodes),
            _ => class,
        }
    }

    /// Whether marked words begin with a noun for a crime, without an article (`abus de confiance`), or with the verb of a
    /// clause (`is not ready`, `no es nada`).
    pub(super) fn opening(&mut self, inner: Span) -> Class {
        let words = inner.of(self.text);
        if !words.starts_with(char::is_lowercase) {
            return Class::NONE;
        }
        let mut words = words.split([' ', '\u{a0}']);
        let mut next = || self.lists.known(words.next().unwrap_or_default(), &mut self.buffer).0;
        let first = next();
        let verb = if first.is(Class::ADVERB) { next() } else { first };
        let link = Class::NOUN_PREPOSITION.or(Class::PREPOSITION);
        let acts = verb.is(Class::AUXILIARY) && !verb.is(link);
        first.and(Class::CHARGE) | Class::CLAUSAL.when(acts)
    }

    /// The class of a particle with a capital, which is a part of the name within a sentence: `mit Van Dalen`.
    fn of_particle(&self, word: Span, class: Class, nodes: &[Node]) -> Class {
        let within =
            nodes.last().is_some_and(|last| last.kind == Kind::Word && last.span.end + 1 == word.start);
        match within && !class.is(Class::DETERMINER.or(Class::FIRST_NAME)) {
            true => Class::PARTICLE.or(class.and(Class::CAPITAL.or(Class::UPPER))),
            false => class,
        }
    }

    /// The class of a helping verb with a capital, or of another word that may be one, which is a surname behind a first
    /// name or a title, or a part of one behind a name (`Ana Tavares | Dias`), and again later:
    /// `Ann May`; `May`, but neither `in May` nor `May 5`.
    fn of_surname(&mut self, word: Span, key: u64, class: Class, nodes: &[Node]) -> Class {
        let last = nodes.last().filter(|last| last.kind == Kind::Word && last.span.end + 1 == word.start);
        let named = Class::FIRST_NAME.or(Class::TITLE);
        let helps = class.is(Class::MODAL);
        let given =
            last.is_some_and(|last| last.is(Class::CAPITAL) && last.is(named) || !helps && last.is_name());
        let dated = last
            .is_some_and(|last| last.is(Class::TIME.or(Class::NOUN_PREPOSITION).or(Class::NUMBER)))
            || self
                .text
                .get(word.end + 1..)
                .is_some_and(|rest| rest.starts_with(|char: char| char.is_ascii_digit()));
        // `Julio | Arana`, but `12 de Julio`
        let month = class.is(Class::FIRST_NAME) && class.is(Class::TIME);
        let counted = || nodes.iter().rev().take(2).any(|node| node.is(Class::NUMBER));
        let followed = || {
            let rest = self.text.get(word.end..).and_then(|rest| rest.strip_prefix(' '));
            rest.is_some_and(|rest| rest.starts_with(char::is_uppercase))
        };
        if month && !given && followed() && !counted() {
            return class.without(self.surnames);
        }
        if given {
            self.surname = key;
        }
        // `Weil es regnet`
        let opens = class.is(Class::CONJUNCTION) && nodes.last().is_none_or(Node::is_punctuation);
        match given || self.surname == key && !dated && !opens {
            true => class.and(Class::CAPITAL.or(Class::UPPER)),
            false => class,
        }
    }

    fn bytes(&self, span: Span) -> &'a [u8] {
        self.text.as_bytes().get(span.start..span.end).unwrap_or_default()
    }
}

/// The classes of the last node.
fn class_of_last(nodes: &[Node]) -> Class {
    nodes.last().map_or(Class::NONE, |last| last.class)
}

/// Whether a word with a capital has another one behind it, and no small letter.
#[inline(never)]
fn is_upper(word: &str) -> bool {
    let mut others = word.chars().skip(1);
    others.next().is_some_and(is_capital) && !others.any(char::is_lowercase)
}

#[cfg(test)]
mod tests {
    use super::{super::words::NormalText, *};
    use crate::language::Language;

    /// The nodes of `text`, with bars between them.
    fn nodes(code: &str, text: &str) -> String {
        let normal = NormalText::of(text);
        let mut tokenizer = Tokenizer::new(text, normal.runs(), Lists::of(Language::new(code)));
        let mut nodes = Vec::new();
        tokenizer.read(Span::new(0, text.len()), &mut nodes);
        tokenizer.join_phrases(&mut nodes);
        let words: Vec<_> = nodes.iter().map(|node| node.span.of(text)).collect();
        words.join("|")
    }

    #[test]
    fn text_is_cut_into_words_and_marks() {
        for (code, text, expected) in [
            ("en", "R&D of AT&T, bread&butter", "R&D|of|AT&T|,|bread|&|butter"),
            ("en", "bread&Butter, a&b", "bread|&|Butter|,|a|&|b"),
            ("en", "the U.S. mayor J.-K. Lee", "the|U.S.|mayor|J.|-|K.|Lee"),
            ("en", "ends.Next A.Lee a.B. on example.com", "ends|.|Next|A.|Lee|a|.|B.|on|example.com"),
            ("en", "6.5 kg or 1,000, but a,b", "6.5|kg|or|1,000|,|but|a|,|b"),
            ("en", "a_b said , Lee ,too", "a_b|said|,|Lee|,|too"),
            ("en", "Jean-Paul’s and Lee-Park's", "Jean-Paul|’s|and|Lee-Park|'s"),
            ("en", "the workers’ day, she'll", "the|workers|’|day|,|she|'ll"),
            ("fr", "l'avant-garde d’aujourd’hui", "l'|avant-garde|d’|aujourd’hui"),
            ("fr", "dit-il, qu'en dira-t-on", "dit|il|,|qu'|en|dira|on"),
            ("en", "co\u{ad}op \u{ad} \u{200b}x\u{2003}y", "co\u{ad}op|x|y"),
            ("en", "e\u{301}t \u{301}x", "e\u{301}t|\u{301}|x"),
            ("sv", "EU:s chef, Bo Ek: ja, SVT:programmet", "EU|:s|chef|,|Bo|Ek|:|ja|,|SVT|:|programmet"),
            ("fi", "NATO:ssa SDP:n: ei; EU:eista", "NATO:ssa|SDP|:n|:|ei|;|EU:eista"),
            ("en", "UPDATE:a man, EU:s", "UPDATE|:|a|man|,|EU|:|s"),
            ("fr", "aŠŠŠŠŠŠŠŠŠŠŠŠŠŠŠŠŠŠŠŠd: x", "aŠŠŠŠŠŠŠŠŠŠŠŠŠŠŠŠŠŠŠŠd|:|x"),
            (
                "ru",
                "ааааааааааааааааааааааааааа, Ы-ааааааааааааааааааааа",
                "ааааааааааааааааааааааааааа|,|Ы-ааааааааааааааааааааа",
            ),
            ("de", "am 3. Mai und am 123. Tag", "am|3.|Mai|und|am|123|.|Tag"),
            ("en", "Lee X. Park on X. Then", "Lee|X.|Park|on|X|.|Then"),
        ] {
            assert_eq!(nodes(code, text), expected);
        }
    }
}

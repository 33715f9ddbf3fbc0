//! Quotation marks: which open, which close, and what stands between them.

use super::quoted;
use crate::{
    language::Language,
    letter::{is_alphanumeric, is_hebrew},
    punctuation::{PAIR, is_stop, typed_mark, typed_pairs},
    span::Span,
};
use memchr::memmem;
use once_cell::sync::Lazy;

/// Words between marks, or from a mark to where it is likeliest to have been closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Marked {
    /// With the marks.
    pub(super) outer: Span,
    /// Without the marks and the white space that belongs to them.
    pub(super) inner: Span,
    /// Whether the closing mark is missing because the next paragraph goes on.
    pub(super) goes_on: bool,
}

/// The marked words of a text, block by block, and the marks that have no partner.
#[derive(Debug)]
pub(super) struct Marks {
    pub(super) marked: Vec<Marked>,
    pub(super) unpaired: Vec<Span>,
}

/// Marks that may pair with one another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Family {
    Double,
    Single,
    Guillemet,
    SingleGuillemet,
    /// `<<` and `>>`, which are arrows where they have no partner.
    TypedGuillemet,
    Corner,
}

/// What a mark does, by its shape and its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Side {
    Opens,
    Closes,
    Either,
}

#[derive(Debug, Clone, Copy)]
struct Mark {
    span: Span,
    /// The character that it is, or that it was typed for.
    sign: char,
    family: Family,
    side: Side,
    /// Of a shape that is the same on both sides, or stood the wrong way round.
    doubtful: bool,
    /// The next mark of its family.
    next: Option<usize>,
}

impl Mark {
    /// Whether a closing mark stands where an opening one would: `”so”`.
    fn is_turned(self) -> bool {
        self.sign == '”'
    }

    /// Whether it is something else where it has no partner: an apostrophe, an arrow.
    fn needs_partner(self) -> bool {
        matches!(self.family, Family::Single | Family::TypedGuillemet)
    }
}

/// How many families there are.
const FAMILIES: usize = Family::Corner as usize + 1;

/// Quotes, with the text between them, are longer on the average in nearly all texts.
const BYTES_A_QUOTE: usize = 256;
/// How many marks ahead the search for a partner looks.
const LOOK_AHEAD: usize = 24;

impl Marks {
    /// Pairs the marks of every block.
    pub(super) fn find(text: &str, blocks: impl Iterator<Item = Span>) -> Self {
        let marked = Vec::with_capacity(text.len() / BYTES_A_QUOTE);
        let mut found = Marks { marked, unpaired: Vec::new() };
        let mut open_before = false;
        let mut blocks = blocks.peekable();
        let mut marks = Vec::new();
        let mut candidates = candidates(text).peekable();
        while let Some(block) = blocks.next() {
            marks.clear();
            while candidates.next_if(|at| *at < block.start).is_some() {}
            scan(text, block, std::iter::from_fn(|| candidates.next_if(|at| *at < block.end)), &mut marks);
            let next = blocks.peek().copied().map(|next| next.trimmed(text));
            open_before = Pairing { text, block, marks: &marks, next, found: &mut found }.run(open_before);
        }
        found
    }
}

/// Collects the marks of a block, given where they may begin.
fn scan(text: &str, block: Span, candidates: impl Iterator<Item = usize>, marks: &mut Vec<Mark>) {
    let part = block.of(text);
    let bytes = part.as_bytes();
    // Where the last mark, or what is none, ends.
    let mut end = 0;
    for at in candidates.map(|at| at - block.start) {
        if at < end {
            continue;
        }
        let Some(char) = part.get(at..).and_then(|rest| rest.chars().next()) else { continue };
        let typed = typed_mark(part, at);
        let (char, len) = typed.map_or((char, char.len_utf8()), |mark| (mark, PAIR));
        let family = match char {
            '«' | '»' if typed.is_some() => Some(Family::TypedGuillemet),
            '"' | '“' | '”' | '„' | '‟' | '〝' | '〞' | '＂' => Some(Family::Double),
            '\'' | '‘' | '’' | '‚' | '‛' => Some(Family::Single),
            '«' | '»' => Some(Family::Guillemet),
            '‹' | '›' => Some(Family::SingleGuillemet),
            '「' | '」' | '『' | '』' => Some(Family::Corner),
            _ => None,
        };
        let letter = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_alphabetic);
        // `don’t`: most of them.
        let apostrophe = || at > 0 && letter(at - 1) && letter(at + len);
        if let Some(family) = family.filter(|family| *family != Family::Single || !apostrophe()) {
            if let Some(behind) = markup_end(bytes, at, len) {
                end = behind;
                continue;
            }
            let before = part.get(..at).and_then(|head| head.chars().next_back());
            let after = part.get(at + len..).and_then(|tail| tail.chars().next());
            let side = match family == Family::Double
                && before.is_some_and(is_hebrew)
                && after.is_some_and(is_hebrew)
            {
                true if is_of_acronym(part, at, len) => None,
                true => Some((Side::Opens, false)),
                // `l''altro`: an apostrophe.
                false if typed == Some('"') && is_within_word(before, after) => None,
                false => side(char, before, after),
            };
            if let Some((side, doubtful)) = side {
                let span = Span::new(block.start + at, block.start + at + len);
                marks.push(Mark { span, sign: char, family, side, doubtful, next: None });
            }
        }
        end = at + len;
    }
    let mut behind = [None; FAMILIES];
    for (at, mark) in marks.iter_mut().enumerate().rev() {
        mark.next = behind.get_mut(mark.family as usize).and_then(|next| next.replace(at));
    }
}

/// Whether letters or digits stand on both sides.
fn is_within_word(before: Option<char>, after: Option<char>) -> bool {
    [before, after].iter().all(|char| char.is_some_and(is_alphanumeric))
}

/// Whether the mark of `len` bytes at `at`, between Hebrew letters, is that of an acronym: before its last letter, or behind
/// one that is not glued to the front of words: `צה"ל`, `ח"כים`, but not `ב"הארץ"`.
fn is_of_acronym(part: &str, at: usize, len: usize) -> bool {
    static GLUED: Lazy<Vec<char>> = Lazy::new(|| {
        let lexicon = Language::new("he").and_then(Language::lexicon);
        let letters = lexicon.into_iter().flat_map(|lexicon| lexicon.words("glued-letters"));
        letters.flat_map(str::chars).collect()
    });
    let (head, tail) = (part.get(..at).unwrap_or_default(), part.get(at + len..).unwrap_or_default());
    let last = !tail.chars().nth(1).is_some_and(is_hebrew);
    let mut word = head.chars().rev().take(LONGEST_ACRONYM).take_while(|char| is_hebrew(*char));
    last || word.any(|char| !GLUED.contains(&char))
}

/// How many letters of an acronym are looked at.
const LONGEST_ACRONYM: usize = 8;

/// The places of the bytes that a mark may begin with, in order.
fn candidates(text: &str) -> impl Iterator<Item = usize> {
    /// With these the brackets of Chinese and Japanese begin; with the first of them half of all Japanese does.
    static CORNER: Lazy<memmem::Finder<'static>> = Lazy::new(|| memmem::Finder::new(&[0xe3, 0x80]));
    let bytes = text.as_bytes();
    let mut ascii = memchr::memchr3_iter(b'"', b'\'', b'`', bytes);
    let mut others = memchr::memchr3_iter(0xc2, 0xe2, 0xef, bytes);
    let mut corners = CORNER.find_iter(bytes);
    let mut typed = typed_pairs(text).into_iter();
    let mut next = [ascii.next(), others.next(), corners.next(), typed.next()];
    std::iter::from_fn(move || {
        let places = next.iter_mut().enumerate();
        let (scan, next) = places.min_by_key(|(_, next)| next.unwrap_or(usize::MAX))?;
        let behind = match scan {
            0 => ascii.next(),
            1 => others.next(),
            2 => corners.next(),
            _ => typed.next(),
        };
        std::mem::replace(next, behind)
    })
}

/// The end of what a mark at `at` begins or is where that is no quotation: the value of an attribute
/// (`id="5"`), or an inch sign (`6'2"`).
fn markup_end(bytes: &[u8], at: usize, len: usize) -> Option<usize> {
    let before = bytes.get(..at).unwrap_or_default();
    if bytes.get(at) == Some(&b'"') && before.last() == Some(&b'=') {
        let rest = bytes.get(at + 1..).unwrap_or_default();
        let value = memchr::memchr(b'"', rest.get(..rest.len().min(ATTRIBUTE)).unwrap_or_default())?;
        return Some(at + 1 + value + 1);
    }
    let digits = before.iter().rev().take(3).take_while(|byte| byte.is_ascii_digit()).count();
    let feet = before.get(..before.len() - digits).unwrap_or_default();
    let inches = (1..3).contains(&digits) && (feet.ends_with(b"'") || feet.ends_with("’".as_bytes()));
    inches.then_some(at + len)
}

/// The longest value of an attribute, in bytes.
const ATTRIBUTE: usize = 400;

/// What a mark does, given its neighbours, and whether that is in doubt; `None` for what is no mark.
fn side(mark: char, before: Option<char>, after: Option<char>) -> Option<(Side, bool)> {
    let apart = |char: Option<char>| char.is_none_or(|char| char.is_whitespace());
    let word = |char: Option<char>| char.is_some_and(is_alphanumeric);
    let within_word = is_within_word(before, after);
    let starts = apart(before)
        || before
            .is_some_and(|char| matches!(char, '(' | '[' | '{' | '—' | '–' | '-' | '/' | ':' | '¿' | '¡'));
    let place = match (starts, apart(after)) {
        (true, false) => Side::Opens,
        (false, true) => Side::Closes,
        _ if !word(after) && !apart(before) && !starts => Side::Closes,
        _ => Side::Either,
    };
    Some(match mark {
        '»' | '›' => (Side::Closes, apart(before) && word(after) || starts && !apart(before)),
        '«' | '‹' | '„' | '「' | '『' | '〝' => (Side::Opens, false),
        '」' | '』' | '〞' => (Side::Closes, false),
        '“' | '‟' => (Side::Opens, place == Side::Closes),
        '”' => (Side::Closes, place == Side::Opens),
        '\'' | '‘' | '’' | '‚' | '‛' if within_word => return None,
        '‘' | '‚' | '‛' if word(after) || !apart(after) => (Side::Opens, false),
        '\'' | '’' if place == Side::Opens && after.is_some_and(|char| !char.is_numeric()) => {
            (Side::Opens, true)
        }
        '\'' | '’' | '‘' if place == Side::Closes => (Side::Closes, true),
        '\'' | '’' | '‘' | '‚' | '‛' => return None,
        // 5'10", 12": a measure, as long as nothing is open.
        _ => (place, true),
    })
}

struct Pairing<'a> {
    text: &'a str,
    block: Span,
    marks: &'a [Mark],
    next: Option<Span>,
    found: &'a mut Marks,
}

impl Pairing<'_> {
    /// Pairs the marks of the block; tells whether its last quote goes on in the next one.
    fn run(&mut self, open_before: bool) -> bool {
        let mut at = 0;
        let mut goes_on = false;
        let mut first = true;
        while let Some(&mark) = self.marks.get(at) {
            goes_on = false;
            match mark.side {
                Side::Opens | Side::Either => match self.closer(at) {
                    Some(closer) => {
                        self.pair(mark.span, self.marks.get(closer).map_or(mark.span, |mark| mark.span));
                        at = closer;
                    }
                    None if mark.needs_partner() => {}
                    None => (at, goes_on) = self.unclosed(at),
                },
                Side::Closes
                    if matches!(mark.family, Family::Guillemet | Family::TypedGuillemet) && mark.doubtful =>
                {
                    // »…«: guillemets that point inwards.
                    let closer = self
                        .next_of_family(at)
                        .filter(|&next| self.marks.get(next).is_some_and(|mark| mark.side == Side::Opens));
                    if let Some(closer) = closer {
                        self.pair(mark.span, self.marks.get(closer).map_or(mark.span, |mark| mark.span));
                        at = closer;
                    }
                }
                Side::Closes if self.opens_turned(at, first && open_before) => match self.closer(at) {
                    Some(closer) => {
                        self.pair(mark.span, self.marks.get(closer).map_or(mark.span, |mark| mark.span));
                        at = closer;
                    }
                    None => (at, goes_on) = self.unclosed(at),
                },
                _ if mark.needs_partner() => {}
                _ => self.unopened(mark, first && open_before),
            }
            first = false;
            at += 1;
        }
        goes_on
    }

    /// Whether the mark at `at`, of a shape that closes, opens: it stands before a word, or is glued to the sentence before
    /// it, and one that closes follows.
    fn opens_turned(&self, at: usize, open_before: bool) -> bool {
        let Some(&mark) = self.marks.get(at).filter(|mark| mark.is_turned()) else { return false };
        let glued = || {
            let head = self.text.get(self.block.start..mark.span.start).unwrap_or_default();
            let tail = self.text.get(mark.span.end..).unwrap_or_default();
            let next = self.next_of_family(at).and_then(|next| self.marks.get(next));
            head.ends_with(is_stop)
                && tail.starts_with(char::is_uppercase)
                && next.is_some_and(|next| next.is_turned() && !next.doubtful)
        };
        mark.doubtful || !open_before && glued()
    }

    fn next_of_family(&self, at: usize) -> Option<usize> {
        self.marks.get(at)?.next
    }

    /// Whether the mark at `at` closes a quote that `opener` opened.
    fn closes(&self, opener: Mark, at: usize) -> bool {
        let Some(mark) = self.marks.get(at) else { return false };
        match mark.side {
            Side::Closes => !(mark.doubtful && mark.is_turned()) || matches!(opener.sign, '„' | '”'),
            Side::Either => true,
            // „…“, and a mark turned the wrong way.
            Side::Opens => mark.sign == '“' && (mark.doubtful || opener.sign == '„'),
        }
    }

    /// The mark that closes what the one at `at` opens.
    fn closer(&self, at: usize) -> Option<usize> {
        let opener = *self.marks.get(at)?;
        if opener.family == Family::Single {
            return self.single_closer(at);
        }
        // Opening marks on the way begin quotes in the quote.
        let mut depth = 0;
        let mut last = at;
        for _ in 0..LOOK_AHEAD {
            last = self.next_of_family(last)?;
            match (self.closes(opener, last), depth) {
                (true, 0) => return Some(last),
                (true, _) => depth -= 1,
                (false, _) => depth += 1,
            }
        }
        None
    }

    /// The mark that closes single marks: not an apostrophe.
    fn single_closer(&self, at: usize) -> Option<usize> {
        let opener = *self.marks.get(at)?;
        let mut spare = None;
        for next in at + 1..self.marks.len().min(at + LOOK_AHEAD) {
            let mark = *self.marks.get(next)?;
            if mark.family != Family::Single {
                continue;
            }
            if mark.side == Side::Opens {
                break;
            }
            let inner = self.text.get(opener.span.end..mark.span.start)?;
            // `rock ’n’ roll`
            if inner.len() == 1 && inner.starts_with(char::is_lowercase) {
                return None;
            }
            let before = inner.chars().next_back();
            if before.is_some_and(|char| matches!(char, ',' | '.' | '!' | '?' | '…')) {
                return Some(next);
            }
            if before != Some('s') {
                return Some(spare.unwrap_or(next));
            }
            spare = spare.or(Some(next));
        }
        spare
    }

    fn pair(&mut self, opening: Span, closing: Span) {
        let outer = Span::new(opening.start, closing.end);
        let inner = Span::new(opening.end, closing.start).trimmed(self.text);
        if !inner.is_empty() {
            self.found.marked.push(Marked { outer, inner, goes_on: false });
        }
    }

    /// An opening mark with no partner: the quote goes on in the next paragraph, or ends with its own
    /// last sentence, before the next mark that opens. Gives the last mark used up.
    fn unclosed(&mut self, at: usize) -> (usize, bool) {
        let Some(&mark) = self.marks.get(at) else { return (at, false) };
        let other = self.next_of_family(at).and_then(|next| Some((next, self.marks.get(next)?.span.start)));
        let next_opens = self.next.is_some_and(|next| starts_with_mark(next.of(self.text)));
        let other = other.filter(|_| !(next_opens && self.pairs_within(at)));
        let limit = other.map_or(self.block.end, |(_, start)| start);
        let goes_on = other.is_none() && next_opens;
        if !goes_on {
            self.found.unpaired.push(mark.span);
        }
        let part = Span::new(mark.span.end, limit).of(self.text);
        let end = match other {
            Some(_) => part
                .rfind(is_stop)
                .and_then(|found| Some(mark.span.end + found + part.get(found..)?.chars().next()?.len_utf8()))
                .unwrap_or(limit),
            None => limit,
        };
        let inner = Span::new(mark.span.end, end).trimmed(self.text);
        // A lone inch sign, or a mark with nothing behind it.
        let measure = mark.doubtful
            && self
                .text
                .get(..mark.span.start)
                .is_some_and(|head| head.ends_with(|char: char| char.is_ascii_digit()));
        if inner.is_empty() || measure {
            return (at, false);
        }
        self.found.marked.push(Marked { outer: Span::new(mark.span.start, inner.end), inner, goes_on });
        let last = if goes_on { self.marks.len() } else { at };
        (other.map_or(last, |(next, _)| next.saturating_sub(1).max(at)), goes_on)
    }

    /// Whether all marks behind the one at `at` pair with one another.
    fn pairs_within(&self, at: usize) -> bool {
        let mut depth = 0;
        let family = self.marks.get(at).map(|mark| mark.family);
        for mark in self.marks.iter().skip(at + 1).take(LOOK_AHEAD).filter(|mark| Some(mark.family) == family)
        {
            match mark.side {
                Side::Opens => depth += 1,
                Side::Closes | Side::Either => depth -= 1,
            }
            if depth < 0 {
                return false;
            }
        }
        depth == 0
    }

    /// A closing mark with no partner: it closes what the paragraph before left open, or what began with
    /// its sentence.
    fn unopened(&mut self, mark: Mark, open_before: bool) {
        let head = Span::new(self.block.start, mark.span.start).of(self.text);
        if mark.family == Family::Double
            && head.ends_with(|char: char| char.is_ascii_digit() || char == '\'' || char == '’')
        {
            return;
        }
        self.found.unpaired.push(mark.span);
        let from =
            self.found.marked.last().map_or(self.block.start, |last| last.outer.end.max(self.block.start));
        let whole = Span::new(from, mark.span.start);
        let start = if open_before {
            Some(self.block.start)
        } else if quoted::ends_like_speech(head) {
            let text = whole.of(self.text);
            // `at 17.00”`
            let digit = |char: char| char.is_ascii_digit();
            let in_number = |at: usize| {
                let behind = text.get(at + 1..).is_some_and(|behind| behind.starts_with(digit));
                behind && text.get(..at).is_some_and(|before| before.ends_with(digit))
            };
            let mut before = text.char_indices().rev().skip(LEAST_SENTENCE);
            let stop = before.find(|&(at, char)| is_stop(char) && !in_number(at));
            Some(stop.map_or(from, |(found, char)| from + found + char.len_utf8()))
        } else {
            None
        };
        let Some(start) = start else { return };
        let inner = Span::new(start, mark.span.start).trimmed(self.text);
        let words = inner.of(self.text).trim_start_matches(|char| is_stop(char) || char == ' ');
        let inner = Span::new(inner.end - words.len(), inner.end);
        if !inner.is_empty() {
            self.found.marked.push(Marked {
                outer: Span::new(inner.start, mark.span.end),
                inner,
                goes_on: false,
            });
        }
    }
}

/// A sentence before a mark that was never opened has at least so many characters: `U.S.”`
const LEAST_SENTENCE: usize = 4;

fn starts_with_mark(text: &str) -> bool {
    text.starts_with(['"', '“', '”', '„', '«', '»', '「', '‘', '‹']) || typed_mark(text, 0).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The words between the marks of `text`, one block a line, and how many marks have no partner.
    fn marked(text: &str) -> (Vec<&str>, usize) {
        let mut start = 0;
        let lines = text.split('\n').map(|line| {
            let span = Span::new(start, start + line.len());
            start = span.end + 1;
            span
        });
        let marks = Marks::find(text, lines.collect::<Vec<_>>().into_iter());
        (marks.marked.iter().map(|marked| marked.inner.of(text)).collect(), marks.unpaired.len())
    }

    macro_rules! pairs {
        ($($name:ident: $text:literal => [$($words:literal),*], $unpaired:literal;)+) => {
            $(#[test]
            fn $name() {
                assert_eq!(marked($text), (vec![$($words),*], $unpaired));
            })+
        };
    }

    pairs! {
        straight: r#"He said "yes" and "no"."# => ["yes", "no"], 0;
        straight_with_spaces: r#"Il dit " oui " et part."# => ["oui"], 0;
        two_apostrophes: "''Yes,'' he said." => ["Yes,"], 0;
        two_apostrophes_glued: "he said ''yes''.Then ''no''" => ["yes", "no"], 0;
        two_apostrophes_within_a_word: "l''altro e ''basta''" => ["basta"], 0;
        two_graves: "``Yes,'' he said." => ["Yes,"], 0;
        two_commas: ",,Da”, spuse el. (,,Nu'') Zis ,,bine\" şi ,,rău“." => ["Da", "Nu", "bine", "rău"], 0;
        commas_typed_twice: "So,, they said, a,,b and ,, or,,, \"yes\"" => ["yes"], 0;
        two_angles: "<< Oui >>, dit-il. Il a dit <<non>>." => ["Oui", "non"], 0;
        two_angles_inward: ">>Ja<<, sagt er. Dann: >>Nein, nein<<." => ["Ja", "Nein, nein"], 0;
        arrows: ">> Read “this” << a <<< b" => ["this"], 0;
        curly: "“yes” and “no”" => ["yes", "no"], 0;
        turned: "”yes” and “no“" => ["yes", "no"], 0;
        mixed_pair: "\"yes” and “no\"" => ["yes", "no"], 0;
        guillemets: "«oui», « non » et « peut-être »" => ["oui", "non", "peut-être"], 0;
        inward: "»ja« und »nein«" => ["ja", "nein"], 0;
        low: "„ja“ und „nee” en ‚zo‘" => ["ja", "nee", "zo"], 0;
        corners: "「はい」" => ["はい"], 0;
        single_guillemets: "‹oui› et ‹non›" => ["oui", "non"], 0;
        apostrophes: "It's the workers' day, rock 'n' roll isn't l'homme" => [], 0;
        single_around_apostrophe: "‘It’s the workers’ day,’ he said." => ["It’s the workers’ day,"], 0;
        nested: "“He said “no” to me” twice" => ["He said “no” to me"], 0;
        nested_guillemets: "« il dit « non » encore »" => ["il dit « non » encore"], 0;
        never_closed: "He said “no. Then “yes” came." => ["no.", "yes"], 1;
        never_opened: "Before. It was fine,” he said. “Yes.”" => ["It was fine,", "Yes."], 1;
        never_opened_with_a_time: "Before. The doors close at 17.00 or so,” he said." => ["The doors close at 17.00 or so,"], 1;
        never_opened_behind_dots: "They waited… We will win,” she said." => ["We will win,"], 1;
        never_opened_behind_wide_stops: "待った。必ず勝つ。”と話した。" => ["必ず勝つ。"], 1;
        never_closed_far_before_another: "‹One. 'a' 'b' 'c' 'd' 'e' 'f' 'g' 'h' 'i' 'j' 'k' 'l' 'm' ‹Two." => ["One.", "Two."], 2;
        paragraphs: "“One.\n“Two.”" => ["One.", "Two."], 0;
        last_paragraph_has_no_opening: "“One. Two.\n“Three.\n“Four.”" => ["One. Two.", "Three.", "Four."], 0;
        measures: r#"5'10" tall, 6'2" too, "said" he"# => ["said"], 0;
        attributes: r#"<a id="1">"yes"</a>"# => ["yes"], 0;
        attributes_in_letters: r#"<a id="one two" rel="">"yes" and "no"</a>"# => ["yes", "no"], 0;
        curly_feet: r#"6’2" tall, "yes" he said"# => ["yes"], 0;
        feet_at_the_end: r#"He said "yes" and is 6'2""# => ["yes"], 0;
        inches_alone: r#"It is 12" long, "so" they say"# => ["so"], 0;
        inches_within_a_word: r#"A 12"x pipe"# => [], 1;
        inches_behind_curly_feet: "A pipe of 5’” in all" => [], 0;
        never_closed_straight: r#"He said "no and left"# => ["no and left"], 1;
        low_on_the_wrong_side: "Er sagte„ nein“ und ging" => ["nein"], 0;
        corner_on_the_wrong_side: "彼は「 はい」と" => ["はい"], 0;
        corner_never_opened: "はい」と言った「いいえ」" => ["いいえ"], 1;
        turned_apostrophe: "O‘Neill said ‘yes’ twice" => ["yes"], 0;
        single_before_points: "‘…yes’ he said" => ["…yes"], 0;
        inward_in_brackets: "(»ja«) und »nein«" => ["ja", "nein"], 0;
        guillemet_never_opened: "Oui» et «non»." => ["non"], 1;
        guillemet_behind_a_digit_never_opened: "Il en a 5» et «non»." => ["non"], 1;
        turned_within: "“yes ”no” so" => ["yes", "no"], 1;
        turned_and_glued: "”ja ”nein" => ["ja"], 0;
        never_opened_behind_points: "…It was fine,” he said." => ["It was fine,"], 1;
        nested_before_a_paragraph: "“One “two” three.\n“Four.”" => ["One “two” three.", "Four."], 0;
        nested_open_before_a_paragraph: "“One “two three.\n“Four.”" => ["One", "two three.", "Four."], 1;
        glued: "he said “yes”.Then “no”" => ["yes", "no"], 0;
        turned_behind_a_stop: "Han teg.”Ja”, sa han.”Nej.”Hon gick." => ["Ja", "Nej."], 0;
        never_opened_before_a_capital: "It was fine.”He left. “Yes.”" => ["It was fine.", "Yes."], 1;
    }
}

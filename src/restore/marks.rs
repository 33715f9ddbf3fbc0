//! Which side of a quotation a mark stands on, where white space does not tell.

use super::rules::{Role, Rules};
use memchr::{memchr, memchr2_iter, memrchr2_iter};

/// How far ahead the next mark of a kind is sought, in bytes.
const AHEAD: usize = 600;

/// The quotation marks of one block, read as far as was asked for.
#[derive(Debug, Default)]
pub(super) struct Marks {
    kinds: [Progress; 3],
}

#[derive(Debug, Default, Clone, Copy)]
struct Progress {
    /// The byte up to which the marks were read.
    read: usize,
    open: bool,
}

/// Marks that open and close each other's quotations.
#[derive(Debug, Clone, Copy)]
enum Kind {
    Straight,
    Curly,
    Angled,
}

impl Kind {
    fn of(mark: char) -> Option<Self> {
        match mark {
            '"' => Some(Kind::Straight),
            '„' | '“' | '”' => Some(Kind::Curly),
            '«' | '»' => Some(Kind::Angled),
            _ => None,
        }
    }

    fn first_byte(self) -> u8 {
        match self {
            Kind::Straight => b'"',
            Kind::Curly => 0xE2,
            Kind::Angled => 0xC2,
        }
    }

    /// The marks of this kind in `text` from byte `from` on.
    fn find(self, text: &str, from: usize) -> impl Iterator<Item = (usize, char)> {
        let mut at = from;
        std::iter::from_fn(move || {
            loop {
                at += memchr(self.first_byte(), text.as_bytes().get(at..)?)?;
                let mark = text.get(at..)?.chars().next()?;
                let place = at;
                at += mark.len_utf8();
                if Kind::of(mark).is_some_and(|kind| kind as u8 == self as u8) {
                    return Some((place, mark));
                }
            }
        })
    }
}

impl Marks {
    /// Forgets what it read: a block begins at byte `start`.
    pub(super) fn begin_block(&mut self, start: usize) {
        self.kinds = [Progress { read: start, open: false }; 3];
    }

    /// The side on which the mark at byte `at` of `text` stands; it has no white space on either side.
    pub(super) fn role(&mut self, text: &str, at: usize, mark: char, rules: &Rules) -> Role {
        let Some(kind) = Kind::of(mark) else { return rules.role(mark) };
        let inside = self.inside(kind, text, at, rules);
        if !inside && matches!(kind, Kind::Straight) && follows_curly(text, at, rules) {
            return Role::Closes;
        }
        if matches!(kind, Kind::Straight) && precedes_curly(text, at, rules) {
            return Role::Opens;
        }
        match rules.role(mark) {
            Role::Opens => Role::Opens,
            // German closes with the mark that other languages open with; a text may follow either.
            Role::Closes if mark == '“' && !inside => Role::Opens,
            Role::Closes if !inside && opens_other_way(kind, text, at, mark, rules) => Role::Opens,
            Role::Closes => Role::Closes,
            Role::Either => match (inside, Next::of(kind, text, at + mark.len_utf8(), rules)) {
                // What follows is itself quoted to its end: a paragraph may open without the last one closed.
                (_, Some(Next { role: Role::Closes, .. })) => Role::Opens,
                (_, Some(Next { role: Role::Opens, .. })) => Role::Closes,
                (true, Some(next)) if speaks(next.between, rules) => Role::Opens,
                (true, _) => Role::Closes,
                (false, _) => Role::Opens,
            },
        }
    }

    /// Whether what stands at bytes `start..end` is quoted, and the quotation ends behind it before another begins.
    pub(super) fn hold(&mut self, text: &str, start: usize, end: usize, rules: &Rules) -> bool {
        [Kind::Straight, Kind::Curly, Kind::Angled].into_iter().any(|kind| {
            self.inside(kind, text, start, rules)
                && Next::of(kind, text, end, rules).is_some_and(|next| next.role == Role::Closes)
        })
    }

    /// Whether a quotation of this kind is open before byte `at`.
    fn inside(&mut self, kind: Kind, text: &str, at: usize, rules: &Rules) -> bool {
        let Some(progress) = self.kinds.get_mut(kind as usize) else { return false };
        for (place, mark) in kind.find(text.get(..at).unwrap_or(""), progress.read) {
            progress.open = match plain_role(text, place, mark, rules) {
                Role::Opens => true,
                Role::Closes => false,
                Role::Either => !progress.open,
            };
        }
        progress.read = progress.read.max(at);
        progress.open
    }
}

/// Whether the angled mark at byte `at` opens, though it closes in this language: its twin closes behind it, `»so«`.
fn opens_other_way(kind: Kind, text: &str, at: usize, mark: char, rules: &Rules) -> bool {
    matches!(kind, Kind::Angled)
        && Next::of(kind, text, at + mark.len_utf8(), rules).is_some_and(|next| {
            next.mark != mark && (next.role == Role::Closes || next.between.ends_with(char::is_alphanumeric))
        })
}

/// Whether `mark` is a curly one that opens in this language, which a straight one may close: `“We go."`, `„Wir gehen."`
fn opens_curly(mark: char, rules: &Rules) -> bool {
    mark == '„' || mark == '“' && rules.role('“') == Role::Opens
}

/// Whether the straight mark at byte `at` closes what a curly one opened: `“We go."They left`. It opens where the
/// next mark is a curly one that closes.
fn follows_curly(text: &str, at: usize, rules: &Rules) -> bool {
    double_mark_before(text, at).is_some_and(|mark| opens_curly(mark, rules))
        && double_mark_after(text, at).is_none_or(|mark| mark == '"' || opens_curly(mark, rules))
}

/// Whether a curly mark closes what the straight one at byte `at` opened: `They left."We go,” he said`.
fn precedes_curly(text: &str, at: usize, rules: &Rules) -> bool {
    double_mark_after(text, at) == Some('”')
        && rules.role('”') == Role::Closes
        && !double_mark_before(text, at).is_some_and(|mark| opens_curly(mark, rules))
}

/// The last double quotation mark before byte `at` of `text`, where it is near.
fn double_mark_before(text: &str, at: usize) -> Option<char> {
    let start = at.saturating_sub(AHEAD);
    let mut places = memrchr2_iter(b'"', 0xE2, text.as_bytes().get(start..at)?);
    places.find_map(|place| double_mark(text, start + place))
}

/// The next double quotation mark behind the one at byte `at` of `text`, where it is near.
fn double_mark_after(text: &str, at: usize) -> Option<char> {
    let end = text.len().min(at + AHEAD);
    let mut places = memchr2_iter(b'"', 0xE2, text.as_bytes().get(at + 1..end)?);
    places.find_map(|place| double_mark(text, at + 1 + place))
}

/// The double quotation mark at byte `place` of `text`, if one stands there.
fn double_mark(text: &str, place: usize) -> Option<char> {
    let mark = text.get(place..)?.chars().next();
    mark.filter(|mark| matches!(mark, '"' | '“' | '”' | '„'))
}

/// The next mark of a kind, where it is near.
struct Next<'t> {
    mark: char,
    role: Role,
    /// What stands before it.
    between: &'t str,
}

impl<'t> Next<'t> {
    fn of(kind: Kind, text: &'t str, from: usize, rules: &Rules) -> Option<Self> {
        let (place, mark) = kind.find(text, from).next()?;
        let between = text.get(from..place).filter(|between| between.len() < AHEAD)?;
        let role = plain_role(text, place, mark, rules);
        // What closes a quotation that a curly mark opened tells nothing.
        let other = role == Role::Closes
            && matches!(kind, Kind::Straight)
            && between.contains(|mark| opens_curly(mark, rules));
        (!other).then_some(Self { mark, role, between })
    }
}

/// Whether `text` has a word in it that only the quoted say.
fn speaks(text: &str, rules: &Rules) -> bool {
    !rules.first_person.is_empty()
        && text.split(|c: char| !c.is_alphanumeric()).any(|word| rules.first_person.has_lower(word))
}

/// The role of the mark at byte `at`, by the white space around it or by the habit of the language.
fn plain_role(text: &str, at: usize, mark: char, rules: &Rules) -> Role {
    let before = text.get(..at).and_then(|before| before.chars().next_back());
    let after = text.get(at + mark.len_utf8()..).and_then(|after| after.chars().next());
    let apart = |c: Option<char>| c.is_none_or(|c| c.is_whitespace());
    let stopped = after.is_some_and(|c| matches!(c, ',' | '.' | ';' | ')' | '?' | '!' | ':'));
    match (apart(before) || before.is_some_and(|c| matches!(c, '(' | '[')), apart(after)) {
        // French has a space inside its marks: `« oui », dit-il`.
        _ if stopped && matches!(mark, '«' | '»') && rules.role(mark) == Role::Closes => Role::Closes,
        (true, false) => Role::Opens,
        (false, true) if mark == '«' && rules.role(mark) == Role::Opens => Role::Opens,
        (false, true) => Role::Closes,
        _ if stopped => Role::Closes,
        _ => rules.role(mark),
    }
}

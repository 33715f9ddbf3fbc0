//! What an article says of the people whom it names: the words beside their names, and their gender.

use super::{
    class::Class,
    lists::{Lists, Traits, key, stem},
    name::name_run_end,
    outline::{Kind, Node, Outline},
};
use std::ops::Range;

/// A place where a person is named in full.
#[derive(Debug, Clone)]
pub(super) struct Introduction {
    pub(super) passage: usize,
    pub(super) sentence: usize,
    pub(super) nodes: Range<usize>,
    pub(super) person: usize,
    /// The number of the next one of the same person.
    pub(super) next: Option<usize>,
}

/// A word given with a name: `ministre`, `malien`, `étrangères`.
#[derive(Debug)]
pub(super) struct Description {
    stem: u64,
    /// Whether it names an office: `ministre`.
    office: bool,
    /// The one before of the same person.
    before: Option<usize>,
}

/// The words that describe each person.
#[derive(Debug)]
pub(super) struct Descriptions {
    words: Vec<Description>,
    people: Vec<Described>,
}

/// The words that describe a person.
#[derive(Debug, Default, Clone)]
struct Described {
    /// The number of the last one.
    last: Option<usize>,
    count: usize,
    /// A [`bit`] for each, so that most questions are answered at once.
    bits: u64,
}

/// One of 64 bits for a stem.
pub(super) fn bit(stem: u64) -> u64 {
    1 << (stem.wrapping_mul(SPREAD) >> 58)
}

/// Bits of the golden ratio, which bring every bit of a factor into the highest ones.
const SPREAD: u64 = 0x9e37_79b9_7f4a_7c15;

/// How many nodes away a word may describe a name.
const REACH: usize = 12;
/// How many words of description a person keeps.
const MOST: usize = 40;

impl Descriptions {
    /// Reads the introductions of so many `people`.
    pub(super) fn read<'i>(
        introductions: impl Iterator<Item = &'i Introduction>,
        outlines: &[Outline<'_>],
        people: usize,
        lists: &Lists,
    ) -> Self {
        let mut descriptions = Descriptions {
            words: Vec::with_capacity(2 * people),
            people: vec![Described::default(); people],
        };
        // The last one who was described.
        let mut before: Option<usize> = None;
        for introduction in introductions {
            let Some(outline) = outlines.get(introduction.passage) else { continue };
            if !introduction.may_describe(outline) {
                continue;
            }
            let Introduction { person, ref nodes, .. } = *introduction;
            let mut described = descriptions.describe(outline, nodes, person, lists);
            let near = outline.nodes.get(nodes.start.saturating_sub(4)..nodes.start).unwrap_or_default();
            let other = before.filter(|other| *other != person);
            if let Some(other) = other.filter(|_| near.iter().any(|node| node.is(Class::COUNTERPART))) {
                // The counterpart of a minister is a minister.
                let offices: Vec<u64> =
                    descriptions.of(other).filter(|word| word.office).map(|word| word.stem).collect();
                for office in offices {
                    descriptions.add(person, office, false);
                    described = true;
                }
            }
            if described {
                before = Some(person);
            }
        }
        descriptions
    }

    /// Adds the words that describe the name at `nodes`, if a role is among them: before it, in its phrase, and
    /// behind it, in an apposition. Gives whether there are any.
    fn describe(
        &mut self,
        outline: &Outline<'_>,
        nodes: &Range<usize>,
        person: usize,
        lists: &Lists,
    ) -> bool {
        let before = words_before(outline, nodes, lists);
        let (behind, classes) = words_behind(outline, nodes, lists.traits());
        let classes = before.classes | classes;
        if !classes.is(Class::ROLE.or(Class::TITLE)) {
            return false;
        }
        // `заступниця | міністра | Ірина Лис`: what a role is of.
        let governs = |at: usize| outline.is_of_person(at) && !outline.is(at, Class::OBLIQUE);
        let governed = |at: usize| {
            let role = outline.is(at, Class::ROLE) && outline.is(at, Class::OBLIQUE);
            role && at > before.first && governs(at - 1)
        };
        for at in (before.first..nodes.start).rev().chain(behind) {
            let Some(node) = outline.nodes.get(at).filter(|node| describes(node)) else { continue };
            if governed(at) {
                continue;
            }
            let office = (before.phrase..nodes.start).contains(&at)
                && node.is(Class::ROLE)
                && !node.is(Class::COUNTERPART);
            let word = outline.word(node).trim_end_matches('.');
            self.add(person, stem(word), office);
            // `Umweltministerin`, `экс-министр`: who is one is a minister.
            if node.is(Class::ROLE) {
                let own = lists.own_part(word);
                self.add(person, stem(own), office);
                if let Some(role) = lists.role_ending(word) {
                    self.add(person, stem(role), office);
                }
                // `Finance Minister | Ann Lee`
                if let Some(noun) = lists.noun_of_role(word) {
                    self.add(person, stem(noun), office);
                }
                for synonym in lists.synonyms(key(own)) {
                    self.add(person, *synonym, office);
                }
            }
        }
        true
    }

    /// Adds a word that describes a person, as long as there is room.
    fn add(&mut self, person: usize, stem: u64, office: bool) {
        let number = self.words.len();
        let Some(described) = self.people.get_mut(person) else { return };
        let mut at = described.last.filter(|_| described.bits & bit(stem) != 0);
        while let Some(word) = at.and_then(|at| self.words.get_mut(at)) {
            if word.stem == stem {
                word.office |= office;
                return;
            }
            at = word.before;
        }
        if described.count < MOST {
            self.words.push(Description { stem, office, before: described.last });
            described.last = Some(number);
            described.count += 1;
            described.bits |= bit(stem);
        }
    }

    /// Whether any word of these [`bit`]s may describe a person.
    pub(super) fn may_have(&self, person: usize, bits: u64) -> bool {
        self.people.get(person).is_some_and(|described| described.bits & bits != 0)
    }

    /// Whether a word describes a person.
    pub(super) fn has(&self, person: usize, stem: u64) -> bool {
        self.may_have(person, bit(stem)) && self.of(person).any(|word| word.stem == stem)
    }

    /// Whether a word, or one of the `others` for the same, describes a person.
    pub(super) fn has_any(&self, person: usize, stem: u64, others: &[u64]) -> bool {
        self.has(person, stem) || others.iter().any(|&other| self.has(person, other))
    }

    /// The words that describe a person.
    pub(super) fn of(&self, person: usize) -> impl Iterator<Item = &Description> {
        let last = self.people.get(person).and_then(|described| described.last);
        let word = |number: Option<usize>| self.words.get(number?);
        std::iter::successors(word(last), move |description| word(description.before))
    }
}

/// The words before a name that may describe it.
struct Before {
    first: usize,
    /// Where the phrase of the name itself begins, if a comma parts it from what is before.
    phrase: usize,
    /// What they are.
    classes: Class,
}

/// What stands before the name at `nodes` and may describe it, in its phrase, and before a comma: `the mayor, | Ann Lee`.
fn words_before(outline: &Outline<'_>, nodes: &Range<usize>, lists: &Lists) -> Before {
    let traits = lists.traits();
    let mut first = nodes.start;
    let mut phrase = None;
    let mut note = None;
    for at in (nodes.start.saturating_sub(REACH)..nodes.start).rev() {
        let Some(node) = outline.nodes.get(at) else { break };
        // `the mayor of Troy | (Ohio), Ann Lee`
        let closed = note_before(outline, at + 1);
        // `Ann Lee (54), head of the | Friends of Troy`
        let named = |open: usize| open > 0 && outline.nodes.get(open - 1).is_some_and(Node::is_name);
        if at + 2 < nodes.start && phrase == Some(at + 2) && closed.is_some_and(named) {
            break;
        }
        note = closed.or(note);
        if note.is_some_and(|open| at >= open) {
            continue;
        }
        let adjacent = at + 1 == nodes.start;
        if node.kind == Kind::Comma && phrase.is_none() && (!adjacent || is_apposition(outline, nodes)) {
            phrase = Some(at + 1);
            continue;
        }
        // `тренер | «Спартака» | Иванов`
        let marked = node.is_quote() && traits.marked_names;
        let clause = Class::REPORTING
            .or(Class::AUXILIARY)
            .or(Class::CONJUNCTION)
            .or(Class::PRONOUN)
            .or(Class::COMPLEMENTIZER);
        let noun = Class::ROLE.or(Class::DETERMINER).or(Class::CAPITAL).or(Class::NOUN_PREPOSITION);
        let ends = node.kind != Kind::Word && !marked || node.is(clause) && !node.is(noun);
        // `el portero | ante | Radio Troya`: a preposition that no noun has parts it from the name.
        let parted = node.is(Class::PREPOSITION)
            && !node.is(Class::NOUN_PREPOSITION.or(Class::DETERMINER).or(Class::ROLE))
            && traits.has_plain_order();
        // `die Sprecherin | der Deutschen Bahn`: what it belongs to.
        let owner = adjacent && traits.capital_nouns && node.is(Class::DETERMINER) && at > 0;
        let owner = owner && outline.is_of_person(at - 1);
        // `der Trainer am Mikrofon | von Radio Troja`
        let link = Class::NOUN_PREPOSITION.or(Class::PREPOSITION);
        let other = adjacent && traits.verb_second && node.is(link) && !node.is(Class::DETERMINER);
        let verb = adjacent && is_inverted_verb(outline, at, lists);
        // `Minister | Ann Lee | met Mayor Jo Park`: what stands before another full name is said of that one, and so are the
        // roles right behind it, where they may stand there.
        if !adjacent && let Some(end) = end_of_full_name(outline, at, nodes.start) {
            let role = |node: &&Node| traits.roles_behind && node.is(Class::ROLE);
            let roles = outline.nodes.get(end..nodes.start).unwrap_or_default().iter().take_while(role);
            first = first.max(end + roles.count());
            break;
        }
        // `Ann Lee, a minister, | met Mayor Jo Park`
        let apposed = |comma: usize| {
            let name = note_before(outline, comma).unwrap_or(comma).checked_sub(1);
            name.and_then(|at| outline.nodes.get(at)).is_some_and(Node::is_name)
        };
        if let Some(phrase) = phrase.filter(|_| node.kind == Kind::Comma && apposed(at)) {
            first = phrase;
            break;
        }
        if ends || owner || parted || verb || other && !node.is(Class::CAPITAL) {
            break;
        }
        first = at;
    }
    let words = outline.nodes.get(first..nodes.start).unwrap_or_default();
    let classes = words.iter().fold(Class::NONE, |classes, node| classes | node.class);
    Before { first, phrase: phrase.unwrap_or(first), classes }
}

/// Where the full name ends that begins at `at`, before `limit`, if one does, in either order: `Ann Lee`, `Kovács Anna`; not
/// of whom a role may be: `the lawyer of | Ann Lee, Jo Park`, `Obrońca | Marka Lisa, Jan Sarna`.
fn end_of_full_name(outline: &Outline<'_>, at: usize, limit: usize) -> Option<usize> {
    let name = |at: usize| outline.nodes.get(at).filter(|node| node.is_name());
    let first = name(at)?;
    let given = |at: usize| name(at).is_some_and(|node| node.is(Class::FIRST_NAME));
    let full = given(at) || given(at + 1) && !first.is(Class::ROLE.or(Class::TITLE));
    let link = Class::NOUN_PREPOSITION.or(Class::PREPOSITION);
    let owned = first.is(Class::OBLIQUE) || at.checked_sub(1).is_some_and(|at| outline.is(at, link));
    let end = if full && !owned { name_run_end(outline, at, limit) } else { return None };
    (end > at + 1).then_some(end)
}

/// What stands behind the name at `nodes` and may describe it, and what these words are: roles, or an apposition.
fn words_behind(outline: &Outline<'_>, nodes: &Range<usize>, traits: Traits) -> (Range<usize>, Class) {
    // `山田太郎 | 社長`, `مسعود پزشکیان | رئیس‌جمهور`, `Anna Jónsdóttir | ráðherra`
    let role = |node: &&Node| node.is(Class::ROLE) && !node.is(Class::CAPITAL);
    let roles =
        (traits.caseless || traits.roles_behind) && outline.nodes.get(nodes.end).as_ref().is_some_and(role);
    let comma = behind_note(outline, nodes.end);
    let within = |node: &&Node| {
        let clause = node.is(Class::VERB.or(Class::RELATIVE)) && !node.is(Class::ROLE);
        node.kind == Kind::Word && !clause
    };
    let start = if roles { nodes.end } else { comma + 1 };
    let rest = outline.nodes.get(start..).unwrap_or_default();
    let len = match roles {
        true => rest.iter().take_while(role).count(),
        false if outline.is_kind(comma, Kind::Comma) => {
            rest.iter().take(APPOSITION).take_while(within).count()
        }
        false => 0,
    };
    // `En una entrevista con Nación Media, | el fiscal explicó …`: the subject of the clause.
    let helps = |node: &Node| node.is(Class::HAVE.or(Class::BE)) && !node.is(Class::NOUN_PREPOSITION);
    let verb = |node: &Node| node.is(Class::VERB) && !node.is(Class::ROLE.or(Class::RELATIVE));
    let acts = rest.get(len).is_some_and(verb) || rest.iter().take(len).any(helps);
    let linked = nodes.start.checked_sub(1).is_some_and(|at| {
        outline.is(at, Class::NOUN_PREPOSITION.or(Class::PREPOSITION)) && !outline.is(at, Class::PARTICLE)
    });
    let opens = linked && outline.is_definite_article(start) && !roles && traits.has_plain_order();
    let len = if opens && acts { 0 } else { len };
    let classes = rest.iter().take(len).fold(Class::NONE, |classes, node| classes | node.class);
    (start..start + len, classes)
}

/// How many words of an apposition are looked at.
const APPOSITION: usize = 9;

/// What follows a number in brackets, and more about it, if that stands at `at`: `Ann Lee (54)|, a clerk`.
fn behind_note(outline: &Outline<'_>, at: usize) -> usize {
    let close = || {
        let close = (at..at + NOTE).find(|&at| outline.is_kind(at, Kind::Close));
        close.filter(|_| outline.is(at + 1, Class::NUMBER))
    };
    outline.is_kind(at, Kind::Open).then(close).flatten().map_or(at, |close| close + 1)
}

/// Where a note in brackets opens that ends right before `end`.
fn note_before(outline: &Outline<'_>, end: usize) -> Option<usize> {
    let close = end.checked_sub(1).filter(|&at| outline.is_kind(at, Kind::Close))?;
    (close.saturating_sub(NOTE)..close).rev().find(|&at| outline.is_kind(at, Kind::Open))
}

/// The most nodes of a note in brackets beside a name or a role, one of the brackets included.
const NOTE: usize = 6;

impl Introduction {
    /// Whether a word of its sentence is one that may describe the name.
    fn may_describe(&self, outline: &Outline<'_>) -> bool {
        let describing = Class::ROLE.or(Class::TITLE).or(Class::COUNTERPART);
        outline.sentences.get(self.sentence).is_some_and(|sentence| sentence.classes.is(describing))
    }

    /// The gender of the name by the words that describe it, if any, or by its first word.
    pub(super) fn gender(&self, outlines: &[Outline<'_>], lists: &Lists) -> Class {
        let Some(outline) = outlines.get(self.passage) else { return Class::NONE };
        let nodes = &self.nodes;
        // `Judge Kelly`: no first name.
        let titled = nodes.start.checked_sub(1).and_then(|at| outline.nodes.get(at));
        let titled = titled.is_some_and(|node| node.is(Class::TITLE.or(Class::ROLE)));
        let given = |at: usize| outline.nodes.get(at).filter(|node| node.is(Class::FIRST_NAME));
        // `Kovács | Anna`
        let last = || nodes.end.checked_sub(1).filter(|_| lists.traits().first_words).and_then(given);
        let first = given(nodes.start).or_else(last).filter(|_| nodes.len() > 1 || !titled);
        let by_case = first.and_then(|_| lists.gender_by_case(outline.span(nodes).of(outline.text)));
        let by_form = || first.map_or(Class::NONE, |node| node.class.and(Class::GENDER));
        let of_name = by_case.unwrap_or_else(by_form);
        let mut of_words = Class::NONE;
        let described = self.may_describe(outline);
        // Whether a role or a title right before the name says so, not one of somebody further off.
        let mut beside = false;
        let before = nodes.start.saturating_sub(8)..nodes.start;
        for at in before.rev().filter(|_| described) {
            let Some(node) = outline.nodes.get(at) else { break };
            let pronoun = node.is(Class::PRONOUN) && !node.is(Class::DETERMINER);
            if node.kind != Kind::Word || pronoun || is_inverted_verb(outline, at, lists) {
                break;
            }
            if node.is(Class::TITLE.or(Class::ROLE).or(Class::DETERMINER)) && node.is(Class::GENDER) {
                let gender = node.class.and(Class::GENDER);
                let prior =
                    outline.nodes.get(at + 1).is_some_and(|next| next.is(Class::ROLE.or(Class::TITLE)));
                if !node.is(Class::DETERMINER) || prior {
                    of_words = gender;
                    let article = usize::from(node.is(Class::DETERMINER));
                    beside |= at + 1 + article == nodes.start;
                    // `la | ministre Anne Roux`: the article says more than the title.
                    let article =
                        |at: usize| outline.is(at, Class::DETERMINER) && outline.is(at, Class::GENDER);
                    let articled = at.checked_sub(1).is_some_and(article);
                    if node.is(Class::TITLE) && !articled || prior {
                        break;
                    }
                }
            }
        }
        let one = |class: &Class| *class == Class::MASCULINE || *class == Class::FEMININE;
        let behind = if described { gender_behind(outline, nodes) } else { Class::NONE };
        let signs = if beside { [of_words, of_name, behind] } else { [of_name, behind, of_words] };
        signs.into_iter().find(one).unwrap_or(Class::NONE)
    }
}

/// The gender of the role that an apposition to the name at `nodes` begins with: `Andrea Lee, | avocate`.
fn gender_behind(outline: &Outline<'_>, nodes: &Range<usize>) -> Class {
    let comma = behind_note(outline, nodes.end);
    let start = comma + 1 + usize::from(outline.is_definite_article(comma + 1));
    let role = outline.nodes.get(start).filter(|role| role.is(Class::ROLE) && !role.is(Class::PLURAL));
    let role = role.filter(|_| outline.is_kind(comma, Kind::Comma));
    role.map_or(Class::NONE, |role| role.class.and(Class::GENDER))
}

/// Whether a name stands between commas, or a comma and a stop, and no list goes on behind it: `the spokeswoman, Ann Lee,
/// said`.
fn is_apposition(outline: &Outline<'_>, nodes: &Range<usize>) -> bool {
    let kind = |at: usize| outline.nodes.get(at).map(|node| node.kind);
    matches!(kind(nodes.end), Some(Kind::Comma | Kind::Stop))
        && !outline.nodes.get(nodes.end + 1).is_some_and(|next| next.is(Class::AND) || next.is_name())
}

/// Whether the word at `at`, which may be a role elsewhere, is the verb between a quote and its speaker: `« … », | juge | Anne
/// Morel`.
fn is_inverted_verb(outline: &Outline<'_>, at: usize, lists: &Lists) -> bool {
    let before = at.checked_sub(1).and_then(|before| outline.nodes.get(before));
    let set_off = before.is_some_and(|node| node.is_quote() || node.kind == Kind::Comma);
    set_off && outline.is(at, Class::VERB) && !outline.is(at, Class::CAPITAL) && !lists.traits().bare_clauses
}

/// Whether a word says something of the name beside it.
pub(super) fn describes(node: &Node) -> bool {
    node.kind == Kind::Word && !node.is(Class::FUNCTION.or(Class::DETERMINER).or(Class::NOUN_PREPOSITION))
        || node.is(Class::ROLE)
}

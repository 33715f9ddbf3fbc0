//! Whom a mention stands for: by its name, its role, or as a pronoun.

use super::{
    Cast,
    role::{Role, is_origin},
};
use crate::quotes::{
    class::Class,
    lists::key,
    mention::Mention,
    name::name_in,
    outline::{Kind, Node, Outline},
};
use std::ops::Range;

impl Cast {
    /// The person whom a mention stands for.
    pub(super) fn resolve_person(&self, outlines: &[Outline<'_>], mention: &Mention) -> Option<usize> {
        let outline = outlines.get(mention.passage)?;
        let nodes = mention.antecedent.as_ref().unwrap_or(&mention.nodes);
        let first = outline.nodes.get(nodes.start)?;
        if let Some(person) = self.by_pronoun(outlines, outline, nodes, first) {
            return person;
        }
        if let Some(person) = self.by_age_or_origin(outlines, outline, nodes, first) {
            return person;
        }
        if let Some(person) = self.by_name(outlines, outline, nodes) {
            return person;
        }
        let role = |nodes: &Range<usize>| {
            let person = self.role(outlines, outline, nodes)?;
            (!self.is_overtaken(outline, nodes, person)).then_some(person)
        };
        role(nodes).or_else(|| {
            // `чиновница | на планёрке`
            let linked = |&at: &usize| outline.is(at, Class::NOUN_PREPOSITION.or(Class::PREPOSITION));
            let end = (nodes.start + 1..nodes.end).find(linked).filter(|_| self.lists.traits().names_last)?;
            role(&(nodes.start..end))
        })
    }

    /// Whom a pronoun stands for, if anybody; `None` where the nodes are no pronoun.
    fn by_pronoun(
        &self,
        outlines: &[Outline<'_>],
        outline: &Outline<'_>,
        nodes: &Range<usize>,
        first: &Node,
    ) -> Option<Option<usize>> {
        let verb_second = self.lists.traits().verb_second;
        // `l’intéressée`, which has an article: `l’intéressée | à la barre`
        let taken_up = first.is(Class::PRONOUN)
            && (outline.has_words(first) || outline.word(first).contains('-'))
            && (nodes.len() == 1 || outline.is(nodes.start + 1, Class::NOUN_PREPOSITION));
        if nodes.len() == 1
            && first.is(Class::PRONOUN.or(Class::POSSESSIVE).or(Class::OBJECT))
            && (!first.is(Class::DETERMINER) || first.is(Class::POSSESSIVE) && !verb_second)
            && !first.is(Class::ROLE)
            || taken_up
            || first.is(Class::POSSESSIVE) && first.is(Class::ACCORDING)
        {
            if self.lists.traits().capital_nouns && is_address(outline, nodes.start) {
                return Some(None);
            }
            // `él mismo`, as against `este último`
            let latter = || {
                let begin = outline.word(first).split([' ', '-']).next().unwrap_or_default();
                let known = self.lists.known_key(key(begin));
                !known.is(Class::PRONOUN) || known.is(Class::DETERMINER)
            };
            let nearest = || self.nearest(outlines, outline, first);
            let nearest = if taken_up && latter() { nearest() } else { None };
            let pronoun = || self.pronoun(outlines, outline.home, first.span.start, first.class);
            return Some(nearest.or_else(pronoun));
        }
        // `Ihr | Motto: „…“`
        let own = nodes.len() == 2 && first.is(Class::POSSESSIVE) && !first.is(Class::DETERMINER);
        if own && outline.is(nodes.start + 1, Class::SPEECH_NOUN) {
            let gender = first.class.and(Class::GENDER);
            return Some(self.pronoun(outlines, outline.home, first.span.start, gender));
        }
        // `dieser`, the last one named
        if nodes.len() == 1 && first.is(Class::DETERMINER) && verb_second {
            let told = first.class.and(Class::GENDER.or(Class::PLURAL).or(Class::INDEFINITE));
            let one = told == Class::MASCULINE;
            return Some(if one { self.nearest(outlines, outline, first) } else { None });
        }
        None
    }

    /// Who is called by an age or an origin, if anybody; `None` where the nodes tell neither: `der 51-Jährige aus Troja`,
    /// `51-latek`, `51-åringen`; `the Norwegian`, `la bergamasca`, `die 61-jährige Wienerin`.
    fn by_age_or_origin(
        &self,
        outlines: &[Outline<'_>],
        outline: &Outline<'_>,
        nodes: &Range<usize>,
        first: &Node,
    ) -> Option<Option<usize>> {
        let traits = self.lists.traits();
        let linked = |&at: &usize| outline.is(at, Class::NOUN_PREPOSITION);
        let end = (nodes.start + 1..nodes.end).find(linked).unwrap_or(nodes.end);
        let last = outline.nodes.get(end.saturating_sub(1))?;
        let alone = end == nodes.start + 1;
        let known = first.is(Class::DETERMINER) || alone || traits.names_last;
        if last.is(Class::AGE) && known && !first.is(Class::INDEFINITE) {
            return Some(self.aged(outlines, outline, first));
        }
        let described = || {
            let noun = end == nodes.end && last.is(Class::CAPITAL) && traits.capital_nouns;
            noun && Role::of(outline, nodes, traits).is_none()
        };
        if !(first.is(Class::DETERMINER) && is_origin(last) && (nodes.len() == 2 || described())) {
            return None;
        }
        let definite = !first.is(Class::INDEFINITE.or(Class::PLURAL));
        let class = Class::ROLE | first.class | last.class;
        Some(definite.then(|| self.just_named(outlines, outline, first.span.start, class)).flatten())
    }

    /// Who has the name among the nodes, if anybody; `None` where there is no name, or one that says what somebody's role is
    /// of.
    fn by_name(
        &self,
        outlines: &[Outline<'_>],
        outline: &Outline<'_>,
        nodes: &Range<usize>,
    ) -> Option<Option<usize>> {
        let traits = self.lists.traits();
        // `Obrońca Marka Lisa, | Jan Sarna`: the name between commas is who it is.
        let comma = |&at: &usize| outline.is_kind(at, Kind::Comma);
        let apposition =
            nodes.clone().rev().find(comma).and_then(|comma| name_in(outline, &(comma + 1..nodes.end)));
        let name = apposition.or_else(|| name_in(outline, nodes))?;
        // `der 61-jährige | Tiroler`
        let word = outline.nodes.get(name.start).filter(|_| name.len() == 1 && traits.capital_nouns);
        if word.is_some_and(is_origin) {
            return None;
        }
        let name = self.without_place(outline, name);
        let whole = self.lookup(outline, &name, self.key_of(outline, &name));
        // A role has a capital where it opens a sentence, or where all nouns have one.
        let role = outline.is(name.start, Class::ROLE);
        let before = nodes.start..name.start;
        // `Burmistrz | Żnina`, `polityk z otoczenia lidera | Lewicy`: a single name behind a role may be that of a place.
        let place = traits.names_last
            && name.len() == 1
            && before.clone().any(|at| outline.is(at, Class::ROLE) && !outline.is(at, Class::BODY));
        // `le délégué | CGT`, `le délégué | CGT Troie`: a member of the body.
        let member = traits.has_plain_order() && is_of_member(outline, nodes, &name);
        let whole =
            whole.filter(|&person| !member || self.people.get(person).is_some_and(|person| person.human));
        // `la vecina del barrio | Las Rosas`: the name of a thing that somebody belongs to.
        let of_thing = traits.has_plain_order() && is_of_thing(outline, before.clone());
        // `DEM’li | siyasetçi`: what a word with a capital says of a role is no name of somebody.
        let of_role = traits.verb_final && name.end < nodes.end && outline.is(nodes.end - 1, Class::EPITHET);
        if whole.is_none() && (role || of_role) {
            return None;
        }
        let whole = whole.filter(|&person| {
            // `an FOB spokeswoman` is somebody else.
            self.people.get(person).is_some_and(|person| {
                let whole = name.end == nodes.end || person.length > 1 && !person.acronym;
                let own = whole && !place && !is_of_body(outline, before.clone());
                let surely = || self.gender(outlines, person) != Class::NONE;
                if of_thing { person.human && surely() } else { person.human || own }
            })
        });
        // `napastnik | Orła`: the role may be of whom was just named.
        let behind = place && name.start == nodes.start + 1 || of_thing;
        (whole.is_some() || !behind).then_some(whole)
    }
}

/// Whether the pronoun at `at` has a capital in the middle of a sentence, as one for whom the text speaks to: `Wissen |
/// Sie, was …`.
fn is_address(outline: &Outline<'_>, at: usize) -> bool {
    let capital = outline.is(at, Class::CAPITAL) && !outline.is(at, Class::UPPER);
    let before = at.checked_sub(1).and_then(|before| outline.nodes.get(before));
    let behind_word = before.is_some_and(|node| node.kind == Kind::Word);
    let Some(pronoun) = outline.nodes.get(at).filter(|_| capital && behind_word) else { return false };
    let sentence = outline.sentences.get(outline.sentence_at(pronoun.span.start));
    sentence.is_some_and(|sentence| sentence.nodes.start < at)
}

/// Whether a name, or the words of it before `name`, is that of a body by its acronym, right behind the role of a member.
fn is_of_member(outline: &Outline<'_>, nodes: &Range<usize>, name: &Range<usize>) -> bool {
    let named = |&at: &usize| outline.nodes.get(at).is_some_and(Node::is_name) && !outline.is_of_person(at);
    let role = (nodes.start..name.end).rev().find(|at| !named(at));
    role.is_some_and(|role| {
        let acronym = outline.nodes.get(role + 1).filter(|node| node.is(Class::UPPER));
        outline.is_of_person(role) && acronym.is_some_and(|node| node.span.len() <= ACRONYM)
    })
}

/// Whether a noun stands at the end of the nodes that a preposition joins to the role of a person: `vecina del | barrio`.
fn is_of_thing(outline: &Outline<'_>, nodes: Range<usize>) -> bool {
    let Some(noun) = nodes.end.checked_sub(1).filter(|&at| !outline.is_of_person(at)) else { return false };
    let plain = outline.nodes.get(noun).is_some_and(|node| node.is_plain_but(Class::ROLE.or(Class::BODY)));
    let linked = |&at: &usize| outline.is(at, Class::NOUN_PREPOSITION);
    plain
        && (nodes.start..noun)
            .find(linked)
            .is_some_and(|link| (nodes.start..link).any(|at| outline.is_of_person(at)))
}

/// Whether what stands before the name of a body is a role in it: `le porte-parole de la Ligue | Troie`.
fn is_of_body(outline: &Outline<'_>, before: Range<usize>) -> bool {
    let mut before = before.skip_while(|&at| !outline.is_of_person(at));
    before.next().is_some() && before.any(|at| outline.is(at, Class::NOUN_PREPOSITION.or(Class::PREPOSITION)))
}

/// The most bytes of the acronym of a body whose member is named by it.
const ACRONYM: usize = 5;

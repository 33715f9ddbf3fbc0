//! The gender of people.

use super::{Cast, person::Person};
use crate::quotes::{class::Class, mention::Mention, outline::Outline};

impl Cast {
    /// The gender of a person: what the first introduction says that says anything.
    pub(super) fn gender(&self, outlines: &[Outline<'_>], person: &Person) -> Class {
        *person.gender.get_or_init(|| {
            let number = |number: usize| self.introductions.get(number);
            std::iter::successors(number(person.introductions.0), |introduction| {
                introduction.next.and_then(number)
            })
            .map(|introduction| introduction.gender(outlines, self.lists))
            .find(|gender| *gender != Class::NONE)
            .unwrap_or(Class::NONE)
        })
    }

    /// Whether a person may be of a gender, where either is known.
    pub(super) fn may_be(&self, outlines: &[Outline<'_>], person: &Person, gender: Class) -> bool {
        gender == Class::NONE || {
            let own = self.gender(outlines, person);
            own == Class::NONE || own.is(gender)
        }
    }

    /// Whether somebody is a person, and may be of a gender.
    pub(super) fn may_be_person(&self, outlines: &[Outline<'_>], id: usize, gender: Class) -> bool {
        self.people.get(id).is_some_and(|person| person.human && self.may_be(outlines, person, gender))
    }

    /// Takes the gender of a pronoun for that of a person whom nothing else tells it of.
    pub(super) fn learn_gender(&mut self, outlines: &[Outline<'_>], mention: &Mention, person: usize) {
        let first = mention.nodes_in(outlines).first().filter(|_| mention.nodes.len() == 1);
        let pronoun = first.filter(|node| node.is(Class::PRONOUN) && !node.is(Class::DETERMINER));
        let gender = pronoun.map_or(Class::NONE, |node| node.class.and(Class::GENDER));
        if let Some(person) = self.people.get_mut(person)
            && (gender == Class::MASCULINE || gender == Class::FEMININE)
            && person.gender.get() == Some(&Class::NONE)
        {
            person.gender = gender.into();
        }
    }
}

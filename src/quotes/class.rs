//! What the word lists, and the look of it, say of a word: a set of classes.

use std::ops::{BitOr, BitOrAssign};

/// A set of word classes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub(super) struct Class(u64);

macro_rules! classes {
    ($($(#[$meta:meta])* $name:ident = $bit:literal,)+) => {
        impl Class {
            $($(#[$meta])* pub(super) const $name: Class = Class(1 << $bit);)+
        }
    };
}

classes! {
    /// A finite form of a reporting verb.
    VERB = 0,
    /// A reporting participle that takes the subject of its sentence (`adding`, `estimant`).
    PARTICIPLE = 1,
    /// A past participle that reports with an auxiliary only (`déclaré`).
    PAST = 2,
    /// An infinitive that reports after another verb (`tient à souligner`).
    INFINITIVE = 3,
    /// A verb that tells what somebody thinks, not what they say.
    BELIEF = 4,
    HAVE = 5,
    BE = 6,
    MODAL = 7,
    ADVERB = 8,
    /// A word that introduces a reported clause (`that`, `que`).
    COMPLEMENTIZER = 9,
    PRONOUN = 10,
    OBJECT = 11,
    POSSESSIVE = 12,
    RELATIVE = 13,
    DETERMINER = 14,
    /// A preposition that may stand inside the mention of a speaker.
    NOUN_PREPOSITION = 15,
    PREPOSITION = 16,
    CONJUNCTION = 17,
    AND = 18,
    ACCORDING = 19,
    AGENT = 20,
    SPEECH_NOUN = 21,
    ROLE = 22,
    TITLE = 23,
    NAMING = 24,
    TIME = 25,
    PARTICLE = 26,
    FIRST_NAME = 27,
    FUNCTION = 28,
    /// A subject pronoun that hangs on its verb by a hyphen (`dit-il`).
    ENCLITIC = 29,
    MASCULINE = 30,
    FEMININE = 31,
    PLURAL = 32,
    /// First or second person.
    SPEECH_PERSON = 33,
    INDEFINITE = 34,
    NEUTER = 35,
    /// A role that is the other side's same one (`counterpart`, `homologue`).
    COUNTERPART = 36,
    /// The possessive ending of a noun (`'s`).
    GENITIVE = 37,
    /// Begins entries of several words.
    PHRASE = 38,
    /// Written with a capital.
    CAPITAL = 39,
    /// All in capitals, and more than one of them.
    UPPER = 40,
    NUMBER = 41,
    /// An according-to word that is an everyday preposition, too (`pour`).
    WEAK = 42,
    /// A verb that stands for reading: what follows its preposition is the source (`peut-on lire dans`).
    DOCUMENT = 43,
    /// A verb form that goes on reporting (`sei`, `habe`).
    REPORTED = 44,
    /// A verb that reports clauses, not things (`say`); marked words that begin with the verb of one (`is not ready`).
    CLAUSAL = 45,
    /// A role that is a body, not a person (`ministère`).
    BODY = 46,
    /// Written with a full stop that ends no sentence.
    ABBREVIATION = 47,
    /// Follows names and is none (`Jr`).
    SUFFIX = 48,
    /// A form of a verb that is likelier a noun (`states`).
    NOUN = 49,
    /// A preposition before what is spoken of (`about`).
    TOPIC = 50,
    /// A word that begins an adverbial, which is the reporter's where a thing is reported (`before`).
    ADJUNCT = 51,
    /// An according-to word that stands behind whom it names (`zufolge`).
    BEHIND = 52,
    /// A verb whose object is who is spoken to (`tell`).
    ADDRESSED = 53,
    /// The second word of an entry of several words.
    CONTINUES = 54,
    /// A role that anybody may have, whatever is known of them (`the woman`, `the expert`).
    EPITHET = 55,
    /// A first name (`Ивана`), or an article (`den`), in another case than that of a subject.
    OBLIQUE = 56,
    /// A verb whose object is who speaks (`quote`).
    CITING = 57,
    /// A paper, an agency, a station: whom others speak to.
    PRESS = 58,
    /// A noun for somebody's age, which takes up a name like a pronoun (`der 51-Jährige`).
    AGE = 59,
    /// A preposition before a participle with a subject of its own (`with Lee saying`); a verb that says what its object
    /// is (`nazval plán „chybou“`).
    ABSOLUTE = 60,
    /// A particle that stands between surnames, too (`Bessa de Araújo`).
    INNER = 61,
    /// A noun for a crime, or a role of who is tried for one; marked words that begin with one (`abus de confiance`); a
    /// preposition before what somebody is tried for (`pour`).
    CHARGE = 62,
    /// A verb whose subject is a part of what it reports (`seem`).
    RAISING = 63,
}

impl Class {
    pub(super) const NONE: Class = Class(0);
    /// Every sort of helping verb.
    pub(super) const AUXILIARY: Class = Class(Self::HAVE.0 | Self::BE.0 | Self::MODAL.0);
    /// Every form of a reporting verb.
    pub(super) const REPORTING: Class =
        Class(Self::VERB.0 | Self::PARTICIPLE.0 | Self::PAST.0 | Self::INFINITIVE.0);
    /// What people are known by.
    pub(super) const PEOPLE: Class = Class(Self::ROLE.0 | Self::TITLE.0 | Self::FIRST_NAME.0);
    /// Both sexes.
    pub(super) const GENDER: Class = Class(Self::MASCULINE.0 | Self::FEMININE.0);

    /// What the next word has where a word of these classes goes together with it: an entry of several words goes on, or
    /// a name stands behind a title.
    pub(super) const fn joins(self) -> Class {
        const STEP: u32 = Class::CONTINUES.0.trailing_zeros() - Class::PHRASE.0.trailing_zeros();
        const { assert!(Class::TITLE.0 << STEP == Class::CAPITAL.0) };
        Class(self.0 << STEP).and(Class::CONTINUES.or(Class::CAPITAL))
    }

    /// Whether it has any class of `other`.
    pub(super) const fn is(self, other: Class) -> bool {
        self.0 & other.0 != 0
    }

    /// Together with the classes of `other`.
    pub(super) const fn or(self, other: Class) -> Class {
        Class(self.0 | other.0)
    }

    /// What it has in common with `other`.
    pub(super) const fn and(self, other: Class) -> Class {
        Class(self.0 & other.0)
    }

    /// The same, or nothing.
    pub(super) const fn when(self, so: bool) -> Class {
        Class(self.0 * so as u64)
    }

    /// Without the classes of `other`.
    pub(super) const fn without(self, other: Class) -> Class {
        Class(self.0 & !other.0)
    }
}

impl BitOr for Class {
    type Output = Class;

    fn bitor(self, other: Class) -> Class {
        Class(self.0 | other.0)
    }
}

impl BitOrAssign for Class {
    fn bitor_assign(&mut self, other: Class) {
        self.0 |= other.0;
    }
}

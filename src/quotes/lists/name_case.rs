//! Names in other cases than the nominative.

use super::classes_of;
use crate::{language::Lexicon, quotes::class::Class};

/// How names end in a case, and in the nominative.
#[derive(Debug, Clone, Copy)]
pub(super) struct NameCase {
    pub(super) ending: &'static str,
    pub(super) nominative: &'static str,
    /// Of which gender those are whose names end so; of any, where it is empty.
    pub(super) gender: Class,
}

impl NameCase {
    /// The cases of a section, the longest endings first.
    pub(super) fn all(lexicon: &'static Lexicon, section: &str) -> Vec<NameCase> {
        let mut cases = Vec::new();
        for entry in lexicon.section(section) {
            let nominative = if entry.text == "-" { "" } else { entry.text };
            let (endings, tags) = entry.tags.split_once(' ').unwrap_or((entry.tags, ""));
            let gender = classes_of(tags);
            cases.extend(endings.split('/').map(|ending| NameCase { ending, nominative, gender }));
        }
        cases.sort_by_key(|case| std::cmp::Reverse(case.ending.len()));
        cases
    }

    /// Whether names of `gender` may end so.
    pub(super) fn fits(&self, gender: Class) -> bool {
        self.gender == Class::NONE || self.gender.is(gender)
    }

    /// `word`, which ends so, in the nominative.
    pub(super) fn undone(&self, word: &str) -> Option<String> {
        let stem = word.strip_suffix(self.ending).filter(|stem| stem.chars().nth(1).is_some())?;
        Some([stem, self.nominative].concat())
    }
}

/// A first name that another one is a case of.
#[derive(Debug)]
pub(super) struct FirstName {
    pub(super) nominative: &'static str,
    pub(super) gender: Class,
    /// Whether the case of it is a first name, too: `Petra` is one, and of Petr.
    pub(super) ambiguous: bool,
}

/// The letters of a surname that a word in another case is seldom of.
const SHORT_SURNAME: usize = 3;

impl FirstName {
    /// Whether the case of it is meant before `surname`.
    pub(super) fn is_of(&self, surname: &str, cases: &[NameCase]) -> bool {
        // `Gabriela Noga`, as against `Gabriela Nowaka`: few surnames are as short as what would be left.
        let left = |case: &NameCase| {
            let stem = surname.strip_suffix(case.ending);
            stem.is_some_and(|stem| stem.chars().chain(case.nominative.chars()).nth(SHORT_SURNAME).is_some())
        };
        let own = |case: &NameCase| case.fits(self.gender) && left(case);
        let other = |case: &NameCase| {
            !case.fits(self.gender) && !case.nominative.is_empty() && surname.ends_with(case.nominative)
        };
        !surname.is_empty() && (!self.ambiguous || cases.iter().any(own) && !cases.iter().any(other))
    }
}

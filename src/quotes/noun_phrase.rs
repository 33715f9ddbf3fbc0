//! Noun phrases: where they begin and end.

mod apposition;
mod attribute;
mod before;
mod end;
mod noun;

use super::class::Class;

/// The longest noun phrase, in nodes.
pub(super) const LONGEST: usize = 20;

/// Words that end a noun phrase on either side.
pub(super) const BOUNDARY: Class = Class::CONJUNCTION
    .or(Class::COMPLEMENTIZER)
    .or(Class::RELATIVE)
    .or(Class::AUXILIARY)
    .or(Class::ACCORDING)
    .or(Class::AGENT);

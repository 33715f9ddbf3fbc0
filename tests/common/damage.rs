//! Generated input: raw bytes, bytes mapped to the letters of the format, and fixtures with damage.

mod letters;

use super::fixtures;
use proptest::{collection::vec, prelude::*, sample};
use std::fmt;

/// Input that shows itself as text where a test fails.
#[derive(Clone)]
pub struct Input(pub Vec<u8>);

impl fmt::Debug for Input {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "b\"{}\"", self.0.escape_ascii())
    }
}

/// How many cases to try; failures become tests of their own, and are not kept in files.
pub fn cases(count: u32) -> ProptestConfig {
    ProptestConfig { cases: count, failure_persistence: None, ..ProptestConfig::default() }
}

/// Bytes of any kind.
fn raw() -> impl Strategy<Value = Vec<u8>> {
    vec(any::<u8>(), 0..400)
}

/// Text out of the letters of the format.
fn letters() -> impl Strategy<Value = Vec<u8>> {
    vec(sample::select(letters::DUMP), 0..40).prop_map(|letters| letters.concat())
}

/// Fixtures, one after the other, with some stretches cut out, doubled or overwritten by letters.
fn mutated() -> impl Strategy<Value = Vec<u8>> {
    let fixtures: Vec<Vec<u8>> = fixtures::all().into_iter().map(|fixture| fixture.bytes).collect();
    let edit = (any::<sample::Index>(), 0usize..40, sample::select(letters::DUMP), 0..3);
    (vec(sample::select(fixtures), 1..3), vec(edit, 0..6)).prop_map(|(fixtures, edits)| {
        let mut bytes = fixtures.concat();
        for (at, len, letter, kind) in edits {
            let start = at.index(bytes.len() + 1);
            let end = bytes.len().min(start + len);
            let replacement = match kind {
                0 => letter.to_vec(),
                1 => Vec::new(),
                _ => [&bytes[start..end], &bytes[start..end]].concat(),
            };
            bytes.splice(start..end, replacement);
        }
        bytes
    })
}

/// Any of these.
pub fn input() -> impl Strategy<Value = Input> {
    prop_oneof![1 => raw(), 3 => letters(), 3 => mutated()].prop_map(Input)
}

//! The committed inputs of the fuzz targets, and mutations of them, keep every promise.
#![allow(clippy::unwrap_used)]

#[path = "../fuzz/src/lib.rs"]
#[allow(dead_code)]
mod checks;

use checks::{DUMP, PROSE};
use std::{fs, path::Path};

/// How often each input is mutated, one mutation upon the other.
const MUTATIONS: u32 = 40;

/// Checks each committed input of a target, and mutations of it.
fn replay(target: &str, letters: &[&[u8]], check: fn(&[u8])) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/seeds").join(target);
    let mut inputs = 0;
    for entry in fs::read_dir(&folder).unwrap() {
        let mut input = fs::read(entry.unwrap().path()).unwrap();
        check(&input);
        inputs += 1;
        for seed in 0..MUTATIONS {
            if let Some(mutated) = checks::mutate(letters, &input, seed.wrapping_mul(inputs)) {
                check(&mutated);
                input = mutated;
            }
        }
    }
    assert!(inputs > 0, "{} is empty", folder.display());
}

macro_rules! targets {
    ($($(#[$condition:meta])* $target:ident: $letters:expr,)*) => {
        $(
            $(#[$condition])*
            #[test]
            fn $target() {
                replay(stringify!($target), $letters, checks::$target::check);
            }
        )*
    };
}

targets! {
    byte_ranges: DUMP,
    #[cfg(feature = "compression")]
    compressed: DUMP,
    framing: DUMP,
    #[cfg(feature = "compression")]
    packed: DUMP,
    parse: DUMP,
    quotes: PROSE,
    reader_pieces: DUMP,
    restore: PROSE,
    #[cfg(feature = "arrow")]
    tables: DUMP,
    writer_round_trip: DUMP,
}

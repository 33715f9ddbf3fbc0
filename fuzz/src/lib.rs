//! What holds for any input: a file a promise, each with a `check` that panics where it is broken.
//!
//! The targets ask it of inputs that libFuzzer makes; `tests/fuzz.rs` asks it of the committed ones, without libFuzzer.

pub mod byte_ranges;
#[cfg(feature = "compression")]
pub mod compressed;
pub mod framing;
mod mutate;
#[cfg(feature = "compression")]
pub mod packed;
pub mod parse;
pub mod quotes;
pub mod reader_pieces;
pub mod restore;
#[cfg(feature = "arrow")]
pub mod tables;
pub mod writer_round_trip;

#[path = "../../tests/oracle/compare.rs"]
mod compare;
#[path = "../../tests/common/letters.rs"]
mod letters;
#[path = "../../tests/oracle/plain.rs"]
mod plain;
#[cfg(feature = "arrow")]
#[path = "../../tests/common/rows.rs"]
mod rows;

pub use letters::{DUMP, PROSE};
pub use mutate::mutate;

use newsdump::{Item, ParseOptions, ReadOptions, Reader};

/// A target of libFuzzer: a check, and the letters that inputs are mutated with.
#[macro_export]
macro_rules! target {
    ($check:path, $letters:path) => {
        libfuzzer_sys::fuzz_target!(|input: &[u8]| $check(input));
        libfuzzer_sys::fuzz_mutator!(|data: &mut [u8], size: usize, most: usize, seed: u32| {
            match $crate::mutate($letters, &data[..size], seed) {
                Some(mutated) if mutated.len() <= most => {
                    data[..mutated.len()].copy_from_slice(&mutated);
                    mutated.len()
                }
                _ => libfuzzer_sys::fuzzer_mutate(data, size, most),
            }
        });
    };
}

/// The format alone: nothing is derived.
fn plain_options() -> ReadOptions {
    ReadOptions::new().parse(ParseOptions::new().restore(false).quotes(false).detect_language(false))
}

/// What a reader gives, but for errors.
fn items(mut reader: Reader<'_>) -> Vec<Item> {
    std::iter::from_fn(|| reader.next_item()).filter_map(Result::ok).collect()
}

/// Whether the bytes are read as they are: no UTF-16 or UTF-32, no compression, no archive.
fn is_read_as_it_is(bytes: &[u8]) -> bool {
    const MARKS: [&[u8]; 5] = [b"\xff\xfe", b"\xfe\xff", b"\0\0\xfe\xff", b"\x1f\x8b", b"\x28\xb5\x2f\xfd"];
    !MARKS.iter().any(|mark| bytes.starts_with(mark)) && bytes.get(257..262) != Some(b"ustar")
}

//! Framing and fields say what the plain engine of `tests/oracle` says.
#![no_main]

#[path = "../../tests/oracle/compare.rs"]
mod compare;
#[path = "../../tests/oracle/plain.rs"]
mod plain;

libfuzzer_sys::fuzz_target!(|input: &[u8]| compare::agree(input));

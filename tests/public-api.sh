#!/usr/bin/env bash
# Lists the public items of the crate, with all features. Needs cargo-public-api and a nightly toolchain.
set -euo pipefail
cd "$(dirname "$0")/.."
# Without what every type has: blanket, auto and derived implementations.
cargo +nightly public-api --all-features -sss

#!/usr/bin/env bash
# Fuzzes each target for some seconds: `bash fuzz/run.sh [TARGET…]`. Needs cargo-fuzz, and either a nightly toolchain or
# a stable one, which is then told to act as one.
#   NEWSDUMP_FUZZ_SECONDS   seconds a target, 30 where it is not set
#   NEWSDUMP_FUZZ_CORPUS    a folder to keep found inputs in, from run to run; else they are dropped
set -euo pipefail
cd "$(dirname "$0")/.."

seconds=${NEWSDUMP_FUZZ_SECONDS:-30}
cargo +nightly --version >/dev/null 2>&1 && fuzz=(cargo +nightly fuzz) || fuzz=(env RUSTC_BOOTSTRAP=1 cargo fuzz)
# There is no unsafe code to watch: without a sanitizer a target is built sooner, and tries more.
build=(--sanitizer none)
kept=${NEWSDUMP_FUZZ_CORPUS:-$(mktemp -d)}
[ -n "${NEWSDUMP_FUZZ_CORPUS:-}" ] || trap 'rm -r "$kept"' EXIT

fuzz() {
    target=$1
    mkdir -p "$kept/$target"
    # The first folder is written to, the second only read.
    said=$("${fuzz[@]}" run "${build[@]}" "$target" "$kept/$target" "fuzz/seeds/$target" -- \
        -max_total_time="$seconds" -max_len=8192 -timeout=20 -verbosity=0 -print_final_stats=1 2>&1) && failed=0 || failed=$?
    printf '\n== fuzz %s for %s s\n%s\n' "$target" "$seconds" "$(sed -E '/ # Uses: |dictionary\. ####/d' <<<"$said")"
    return "$failed"
}

[ $# -gt 0 ] || set -- $("${fuzz[@]}" list)
"${fuzz[@]}" build "${build[@]}"
failed=0
# As many targets at a time as there are cores.
for target; do
    [ "$(jobs -rp | wc -l)" -lt "$(nproc)" ] || wait -n || failed=1
    fuzz "$target" &
done
while [ -n "$(jobs -p)" ]; do wait -n || failed=1; done
exit "$failed"

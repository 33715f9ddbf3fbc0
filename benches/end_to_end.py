"""The command as a whole: time, and the peak of memory, over corpora of several sizes and packings.

    python3 benches/end_to_end.py [256M] [4G] [--keep FOLDER]

Builds the command and the corpora (`benches/corpus`), runs each way once to warm up and then `--rounds` times, takes the
best time and the largest peak, and checks the number of articles where the command tells it. Wants Rust and Python 3.10
or newer, and five times the largest size of free disk. Prints a table in Markdown.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parent.parent
BUILD = ["cargo", "build", "--quiet", "--release", "--features", "cli", "--bin", "newsdump", "--example", "make_corpus"]
TARGET = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")) / "release"


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("sizes", nargs="*", default=["256M"])
    options.add_argument("--keep", type=Path, help="a folder to keep the corpora in, and to find them again")
    options.add_argument("--rounds", type=int, default=2)
    given = options.parse_args()
    subprocess.run(BUILD, cwd=ROOT, check=True)
    print("| what | corpus | threads | seconds | MB/s of text | peak MB |")
    print("|---|---|---:|---:|---:|---:|")
    if given.keep:
        given.keep.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        for size in given.sizes:
            for ending in ("txt", "txt.gz", "txt.zst"):
                corpus, records, text = made(given.keep or Path(scratch), size, ending)
                for name, threads, arguments in ways(ending):
                    seconds, peak = best(arguments, corpus, threads, Path(scratch), records, given.rounds)
                    row = [name, f"{size} {ending}", threads, f"{seconds:.1f}", f"{text / seconds / 1e6:.0f}"]
                    print("|", " | ".join(map(str, [*row, f"{peak / 1e6:.0f}"])), "|", flush=True)


def ways(ending: str) -> list[tuple[str, int, list[str]]]:
    """Name, threads and arguments of each run; `OUT` is a file to write."""
    full = [("parse, everything", threads, ["parse", "-o", "OUT.jsonl"]) for threads in (1, 2)]
    if ending != "txt":
        return full[1:]
    return [
        ("stats --by articles", 1, ["stats", "--by", "articles"]),
        ("stats --by outlet,month,size", 1, ["stats", "--by", "outlet,month,size"]),
        ("parse, nothing derived", 1, ["parse", "--fields", "date,url,title,lede,outlet,raw", "-o", "OUT.jsonl"]),
        *full,
        ("parse to Parquet, everything", 2, ["parse", "-o", "OUT.parquet"]),
        ("quotes to CSV", 2, ["quotes", "--format", "csv"]),
        ("check", 2, ["check", "--format", "jsonl"]),
    ]


def made(folder: Path, size: str, ending: str) -> tuple[Path, int, int]:
    """A corpus, how many records it holds, and how many bytes of text."""
    path = folder / f"{size}.{ending}"
    notes = folder / f"{size}.json"
    if not path.exists():
        done = subprocess.run([TARGET / "examples" / "make_corpus", size, path], check=True, stdout=subprocess.PIPE)
        if ending == "txt":
            notes.write_text(json.dumps([int(done.stdout), path.stat().st_size]))
    records, text = json.loads(notes.read_text())
    return path, records, text


def best(arguments: list[str], corpus: Path, threads: int, scratch: Path, records: int, rounds: int) -> tuple[float, int]:
    """The best time, in seconds, and the largest peak, in bytes, of the command with these arguments."""
    command, *rest = [argument.replace("OUT", str(scratch / "out")) for argument in arguments]
    times, peaks = [], []
    for _ in range(1 + rounds):
        with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as told:
            begin = time.perf_counter()
            process = subprocess.Popen(
                [TARGET / "newsdump", command, corpus, "--jobs", str(threads), *rest], stdout=out, stderr=told
            )
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
            times.append(time.perf_counter() - begin)
            peaks.append(usage.ru_maxrss * 1024)
            assert process.returncode in (0, 1), told.seek(0) or told.read().decode()
            if command == "stats":
                out.seek(0)
                assert json.load(out)["articles"] == records
            elif command != "parse":
                assert out.tell() > 0
            else:
                told.seek(0)
                assert f"{records:,} articles" in told.read().decode()
    return min(times[1:]), max(peaks)


if __name__ == "__main__":
    main()

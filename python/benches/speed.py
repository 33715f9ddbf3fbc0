"""How fast articles reach Python, beside the crate's own export and a plain Python parser, in one run.

    python python/benches/speed.py [--megabytes 64] [--threads 1] [--rounds 5]

Wants the wheel of a release build, and pyarrow. Each way reads the same file; the ways take turns, and the best of
the rounds counts. Each must find the same articles, blocks and quotes.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import corpus
import newsdump
import plain
import pyarrow as pa
import pyarrow.compute as pc

#: What a way finds: articles, blocks, quotes.
Found = tuple[int, int, int]


def counts(table: pa.Table) -> Found:
    """What a table holds."""
    columns = (table[name] for name in ("blocks", "quotes") if name in table.column_names)
    lists = [pc.sum(pc.list_value_length(column)).as_py() or 0 for column in columns]
    return (table.num_rows, *(lists or (0, 0)))


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--megabytes", type=int, default=64)
    options.add_argument("--threads", type=int, default=1)
    options.add_argument("--rounds", type=int, default=5)
    given = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "dump.txt")
        records = corpus.write(path, given.megabytes << 20)
        best, found = race(ways(path, given.threads), given.rounds)
        size = path.stat().st_size
    for name, seconds in best.items():
        print(f"{name:<34} {size / seconds / 1e6:9.1f} MB/s   {found[name]}")
    assert all(articles == records for articles, *_ in found.values())
    derived = {found[name] for name in ("crate to Arrow", "to_arrow()", "articles")}
    assert len(derived) == 1 and min(*derived) > 0
    print(f"to_arrow() / crate                 {best['crate to Arrow'] / best['to_arrow()']:9.2f}")
    print(f"articles / crate                   {best['crate to Arrow'] / best['articles']:9.2f}")
    print(f"nothing derived / plain Python     {best['plain Python'] / best['nothing derived']:9.2f}")
    print(f"the same columns / plain Python    {best['plain Python'] / best['the same columns']:9.2f}")


def ways(path: Path, threads: int) -> dict[str, Callable[[], Found]]:
    """The ways to read, by name."""
    # The command is the crate alone. It writes the table to a file, where the others hold it in memory.
    out = path.with_suffix(".arrow")
    command = [sys.executable, "-m", "newsdump", "parse", str(path), "--jobs", str(threads), "-o", str(out)]

    def crate() -> Found:
        subprocess.run(command, check=True, capture_output=True)
        with pa.memory_map(str(out)) as file:
            return counts(pa.ipc.open_file(file).read_all())

    def articles() -> Found:
        found = [0, 0, 0]
        for article in newsdump.read(path, threads=threads):
            found[0] += 1
            found[1] += len(article.body.blocks)
            found[2] += len(article.quotes)
        return found[0], found[1], found[2]

    def same_columns() -> Found:
        columns = ["date", "url", "title", "headline", "lede", "outlet", "raw"]
        return counts(newsdump.read(path, columns=columns, threads=threads).to_arrow())

    def plain_python() -> Found:
        return counts(pa.table(plain.parse(path)))

    return {
        "crate to Arrow": crate,
        "to_arrow()": lambda: counts(newsdump.read(path, threads=threads).to_arrow()),
        "articles": articles,
        "nothing derived": lambda: counts(
            newsdump.read(path, restore=False, quotes=False, threads=threads).to_arrow()
        ),
        "the same columns": same_columns,
        "plain Python": plain_python,
    }


def race(ways: dict[str, Callable[[], Found]], rounds: int) -> tuple[dict[str, float], dict[str, Found]]:
    """The best time of each way, in seconds, and what it found."""
    best = dict.fromkeys(ways, float("inf"))
    found: dict[str, Found] = {}
    for _ in range(rounds):
        for name, way in ways.items():
            begin = time.perf_counter()
            found[name] = way()
            best[name] = min(best[name], time.perf_counter() - begin)
    return best, found


if __name__ == "__main__":
    main()

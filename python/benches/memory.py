"""The peak of memory of `read(...).to_parquet(...)`, which must not grow with the dump.

    python python/benches/memory.py [--megabytes 256 2048] [--threads 2]

Each dump is read by a process of its own, whose largest resident set is what counts.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import corpus

#: The most that may be resident, in megabytes.
LIMIT = 300
CHILD = """
import resource, sys, newsdump
count = newsdump.read(sys.argv[1], threads=int(sys.argv[3])).to_parquet(sys.argv[2])
unit = 1 if sys.platform == "darwin" else 1024
print(count, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit)
"""


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--megabytes", type=int, nargs="+", default=[256, 2048])
    options.add_argument("--threads", type=int, default=2)
    given = options.parse_args()
    for megabytes in given.megabytes:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, "dump.txt")
            records = corpus.write(path, megabytes << 20)
            begin = time.perf_counter()
            done = subprocess.run(
                [sys.executable, "-c", CHILD, path, Path(folder, "a.parquet"), str(given.threads)],
                capture_output=True,
                check=True,
            )
            seconds = time.perf_counter() - begin
        count, peak = map(int, done.stdout.split())
        assert count == records
        print(f"{megabytes} MiB, {count} articles in {seconds:.0f} s: {peak / 1e6:.0f} MB resident at most")
        assert peak < LIMIT * 1e6, f"more than {LIMIT} MB"


if __name__ == "__main__":
    main()

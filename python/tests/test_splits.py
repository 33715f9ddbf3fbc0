"""Parts of a file: each record is in one of them, wherever the cuts fall, in this process or in others."""

from __future__ import annotations

import copy
import gzip
import multiprocessing
import os
import pickle
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import newsdump
import pytest
from hypothesis import given, strategies as st

DUMP = (
    "noise\n\n date 2021-11 https://a.example/1\n\nPremière à l’été\n\nUn corps « déjà » glué.Là.\n\n"
    " date 2021-12 https://a.example/2\r\n\r\nZweite\r\n\r\nGrüße.\r\n\r\n"
    "date 2022-01 https://a.example/3\rTroisième\r\r\u00a0\rdate 2022-01 sans adresse\r"
    "\tdate 2022-02-03 https://a.example/4\n\n日本語の記事\n\n本文。"
).encode()


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("splits") / "dump.txt"
    path.write_bytes(DUMP)
    return path


def known(reader: newsdump.Reader) -> list[tuple[int, str | None, str]]:
    """What does not depend on how the file was cut: where each article ends, and what it says."""
    with reader:
        return [(article.origin.end, article.title, article.body.raw) for article in reader]


def known_of(split: newsdump.Split) -> list[tuple[int, str | None, str]]:
    """As `known`, for a worker."""
    return known(newsdump.read_split(split, threads=1))


@given(cuts=st.lists(st.integers(0, len(DUMP))))
def test_any_cuts(path: Path, cuts: list[int]) -> None:
    bounds = [0, *sorted(cuts), len(DUMP)]
    parts = [newsdump.Split(path, start, end) for start, end in zip(bounds, bounds[1:])]
    whole = known(newsdump.read(path))
    assert len(whole) == 4
    assert [one for part in parts for one in known_of(part)] == whole


@pytest.mark.parametrize("size", [1, 7, 50, 1000])
def test_splits(path: Path, size: int) -> None:
    parts = newsdump.splits(path, size)
    assert [(part.path, part.start) for part in parts] == [(str(path), at) for at in range(0, len(DUMP), size)]
    assert parts[-1].end == len(DUMP)
    assert [one for part in parts for one in known_of(part)] == known(newsdump.read(path))
    assert known(newsdump.read(parts)) == known(newsdump.read(path))


def test_one_part_by_default(path: Path) -> None:
    assert newsdump.splits(path) == newsdump.splits(str(path)) == [newsdump.Split(path, 0, len(DUMP))]


def test_what_cannot_be_cut_is_one_part(tmp_path: Path) -> None:
    packed = tmp_path / "dump.txt.gz"
    packed.write_bytes(gzip.compress(DUMP))
    (part,) = newsdump.splits(packed, 10)
    assert len(known_of(part)) == 4


SCRIPT = """
import multiprocessing, sys, newsdump

def ends(split):
    return [article.origin.end for article in newsdump.read_split(split, threads=1)]

if __name__ == "__main__":
    for method in multiprocessing.get_all_start_methods():
        with multiprocessing.get_context(method).Pool(2) as pool:
            print(*(end for part in pool.map(ends, newsdump.splits(sys.argv[1], 40)) for end in part))
"""


def test_in_other_processes(path: Path, tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text(SCRIPT)
    done = subprocess.run([sys.executable, script, path], capture_output=True, text=True, check=True, timeout=60)
    ends = " ".join(str(end) for end, *_ in known(newsdump.read(path)))
    assert done.stdout.splitlines() == [ends] * len(multiprocessing.get_all_start_methods())


def test_a_split_is_a_value(path: Path) -> None:
    split = newsdump.Split(path, 1, 2)
    assert repr(newsdump.Split("a", 1, 2)) == "Split('a', start=1, end=2)"
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        again = pickle.loads(pickle.dumps(split, protocol))
        assert again == split and hash(again) == hash(split)
    assert copy.copy(split) == copy.deepcopy(split) == split != newsdump.Split(path, 1, 3)
    match split:
        case newsdump.Split(str(at), 1, 2):
            assert at == str(path)
        case _:
            pytest.fail("no match")


def test_a_path_that_is_no_utf8(tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"\xff.txt")
    try:
        path.write_bytes(DUMP)
    except OSError:
        pytest.skip("the file system has no such names")
    (split,) = pickle.loads(pickle.dumps(newsdump.splits(path)))
    assert split.path == str(path) and len(known_of(split)) == 4


def test_options(path: Path) -> None:
    (split,) = newsdump.splits(path)
    reader = newsdump.read_split(split, columns=["title"], quotes=False)
    assert [article.quotes for article in reader] == [()] * 4
    with pytest.raises(newsdump.ParseError):
        list(newsdump.read_split(split, on_error="raise"))


def test_bad_parts(path: Path, tmp_path: Path) -> None:
    missing = tmp_path / "none"
    misses: list[Callable[[], object]] = [
        lambda: newsdump.splits(missing),
        lambda: newsdump.read_split(newsdump.Split(missing, 0, 9)),
    ]
    for miss in misses:
        with pytest.raises(FileNotFoundError) as caught:
            miss()
        assert caught.value.filename == str(missing)
    assert known(newsdump.read_split(newsdump.Split(path, 10_000, 20_000))) == []
    calls: list[Callable[[], object]] = [
        lambda: newsdump.read_split(path),  # type: ignore[arg-type]
        lambda: newsdump.splits(1),  # type: ignore[arg-type]
        lambda: newsdump.splits(path, "1"),  # type: ignore[arg-type]
        lambda: newsdump.Split(path),  # type: ignore[call-arg]
    ]
    for call in calls:
        with pytest.raises(TypeError):
            call()
    with pytest.raises(ValueError, match="^target_bytes: found -1, expected a number from 1 to"):
        newsdump.splits(path, -1)
    with pytest.raises(ValueError, match="^target_bytes: found 0, expected a number from 1 to"):
        newsdump.splits(path, 0)
    with pytest.raises(ValueError, match="^end: found 5, expected a number from 10 to"):
        newsdump.Split("a", 10, 5)
    with pytest.raises(OSError, match="directory"):
        newsdump.splits(tmp_path)

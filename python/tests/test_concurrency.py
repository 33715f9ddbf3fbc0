"""Threads, processes, signals."""

from __future__ import annotations

import concurrent.futures
import hashlib
import multiprocessing
import os
import signal
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from types import FrameType

import newsdump
import pytest


def many(count: int) -> bytes:
    return b"".join(
        b" date 2021-11 https://a.example/%d\n\nTitle %d\n\n\xe2\x80\x9cWe won,\xe2\x80\x9d said Ann Lee.\n" % (i, i)
        for i in range(count)
    )


def digest(source: bytes) -> str:
    state = hashlib.sha256()
    for article in newsdump.read(source):
        state.update(article.to_json().encode())
    return state.hexdigest()


def test_many_threads_each_with_a_reader() -> None:
    data = many(500)
    expected = digest(data)
    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        assert set(pool.map(digest, [data] * 16)) == {expected}


def test_many_threads_share_a_reader() -> None:
    reader = newsdump.read(many(2000))
    start = threading.Barrier(8)

    def take() -> list[str | None]:
        start.wait()
        return [article.title for article in reader]

    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        found = [title for part in [pool.submit(take) for _ in range(8)] for title in part.result()]
    assert sorted(found, key=str) == sorted((f"Title {i}" for i in range(2000)), key=str)


def test_many_threads_share_an_article() -> None:
    article = next(newsdump.read(many(1)))
    start = threading.Barrier(8)

    def look() -> tuple[int, ...]:
        start.wait()
        return tuple(map(id, (article.body, article.quotes, article.body.blocks, article.diagnostics)))

    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        assert len({future.result() for future in [pool.submit(look) for _ in range(8)]}) == 1


def test_closing_while_another_thread_reads() -> None:
    reader = newsdump.read(many(20_000))
    closed = threading.Event()

    def take() -> None:
        with pytest.raises(ValueError, match="closed"):
            for _ in reader:
                pass
            closed.wait()
            next(reader)

    with concurrent.futures.ThreadPoolExecutor(4) as pool:
        threads = [pool.submit(take) for _ in range(4)]
        time.sleep(0.01)
        reader.close()
        closed.set()
        for thread in threads:
            thread.result()


def test_other_threads_run_meanwhile() -> None:
    text = many(4000).decode()
    ticks = 0
    done = threading.Event()

    def tick() -> None:
        nonlocal ticks
        while not done.wait(0.0005):
            ticks += 1

    thread = threading.Thread(target=tick)
    thread.start()
    begin = time.monotonic()
    while time.monotonic() - begin < 0.2:
        newsdump.restore_blocks(text)
    done.set()
    thread.join()
    assert ticks > 5


@pytest.mark.parametrize("method", multiprocessing.get_all_start_methods())
@pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")
def test_processes(method: str) -> None:
    articles = list(newsdump.read(many(20)))
    with multiprocessing.get_context(method).Pool(2) as pool:
        texts = pool.map(newsdump.dumps, articles)
        assert [article.body for article in pool.map(newsdump.parse, texts)] == [it.body for it in articles]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")
def test_a_reader_goes_on_in_a_forked_process() -> None:
    reader = newsdump.read(many(3000), threads=1)
    next(reader)
    child = os.fork()
    if child == 0:
        os._exit(0 if sum(1 for _ in reader) == 2999 else 1)
    assert os.waitpid(child, 0)[1] == 0
    assert sum(1 for _ in reader) == 2999


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")
def test_threads_stay_behind_in_a_forked_process() -> None:
    reader = newsdump.read(many(30_000), threads=2)
    next(reader)
    child = os.fork()
    if child == 0:
        try:
            for _ in reader:
                pass
        except RuntimeError as error:
            # A reader of its own is as good as any.
            again = sum(1 for _ in newsdump.read(many(30_000), threads=2))
            os._exit(0 if "forked" in str(error) and again == 30_000 else 1)
        os._exit(2)
    assert os.waitpid(child, 0)[1] == 0
    assert sum(1 for _ in reader) == 29_999


@pytest.mark.skipif(sys.platform != "linux", reason="counts threads as Linux does")
def test_threads_are_for_large_inputs() -> None:
    def threads_while_reading(count: int) -> int:
        reader = newsdump.read(many(count), threads=7)
        before = set(os.listdir("/proc/self/task"))
        next(reader)
        return len(set(os.listdir("/proc/self/task")) - before)

    assert threads_while_reading(100) == 0
    # The seventh is the one that reads.
    assert threads_while_reading(20_000) == 6


class Stop(Exception):
    """What the signal handler raises, as Ctrl-C's raises KeyboardInterrupt."""


@pytest.fixture
def stop_after() -> Iterator[list[float]]:
    """Raises `Stop` after 0.2 seconds; the list holds the time at which the signal came."""
    came: list[float] = []

    def handler(_number: int, _frame: FrameType | None) -> None:
        came.append(time.monotonic())
        raise Stop

    if sys.platform == "win32":
        pytest.skip("needs setitimer")
    before = signal.signal(signal.SIGALRM, handler)
    signal.setitimer(signal.ITIMER_REAL, 0.2)
    yield came
    signal.setitimer(signal.ITIMER_REAL, 0)
    signal.signal(signal.SIGALRM, before)


class Endless:
    """A file that never ends, nor begins a record."""

    def read(self, size: int) -> bytes:
        return b"noise\n" * (size // 6 + 1)


def test_a_signal_while_reading_noise(stop_after: list[float]) -> None:
    with pytest.raises(Stop):
        next(newsdump.read(Endless()))
    assert time.monotonic() - stop_after[0] < 1


def test_a_signal_while_reading_a_file(stop_after: list[float], tmp_path: Path) -> None:
    path = tmp_path / "endless"
    os.mkfifo(path)
    done = threading.Event()

    def write() -> None:
        with path.open("wb") as to:
            to.write(many(300))
            to.flush()
            done.wait()

    writer = threading.Thread(target=write)
    writer.start()
    begin = time.monotonic()
    try:
        with pytest.raises(Stop):
            list(newsdump.read(path))
        assert time.monotonic() - begin < 5
    finally:
        done.set()
        writer.join()


def test_a_signal_between_articles(stop_after: list[float]) -> None:
    class File:
        def read(self, size: int) -> bytes:
            return many(100)

    with pytest.raises(Stop):
        for _ in newsdump.read(File()):
            pass

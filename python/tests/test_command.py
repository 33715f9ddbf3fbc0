"""The command: the same as the Rust binary's, and the same articles as from Python."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import sysconfig
import time
from pathlib import Path

import newsdump
import pytest

COMMAND = shutil.which("newsdump", path=sysconfig.get_path("scripts")) or "newsdump"
BOTH = pytest.mark.parametrize("command", [[COMMAND], [sys.executable, "-m", "newsdump"]], ids=["script", "module"])


def run(*arguments: str | os.PathLike[str], **options: object) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(arguments, capture_output=True, check=False, timeout=60, **options)  # type: ignore[call-overload,no-any-return]


@BOTH
def test_version(command: list[str]) -> None:
    done = run(*command, "--version")
    assert done.returncode == 0
    assert done.stdout.decode().split() == ["newsdump", newsdump.__version__]


@BOTH
def test_same_articles(command: list[str], tmp_path: Path, dump: bytes, sample_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(dump)
    (tmp_path / "b.txt").write_bytes(sample_path.read_bytes())
    done = run(*command, "parse", str(tmp_path))
    assert done.returncode == 0, done.stderr
    lines = done.stdout.decode().splitlines()
    articles = list(newsdump.read(tmp_path))
    assert [json.loads(line) for line in lines] == [article.to_dict() for article in articles]
    assert [newsdump.Article.from_json(line) for line in lines] == articles


def test_standard_input(dump: bytes) -> None:
    done = run(COMMAND, "parse", "-", input=dump)
    assert len(done.stdout.splitlines()) == 3


def test_exit_status(tmp_path: Path, dump: bytes) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(dump)
    assert run(COMMAND, "check", path).returncode == 1
    assert run(COMMAND, "check", tmp_path / "none").returncode == 2
    assert run(COMMAND, "--nonsense").returncode == 2
    assert run(COMMAND, "--help").returncode == 0


@pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX signals")
def test_ctrl_c() -> None:
    # SIGINT is ignored in the background of some shells; a child inherits that.
    process = subprocess.Popen([COMMAND, "parse", "-"], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL)
    try:
        time.sleep(0.5)
        process.send_signal(signal.SIGINT)
        assert process.wait(5) in (130, -signal.SIGINT)
    finally:
        process.kill()
        assert process.stdin
        process.stdin.close()
        process.wait()

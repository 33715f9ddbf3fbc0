"""Reading: every kind of source, options, writing back."""

from __future__ import annotations

import bz2
import gzip
import io
import os
import socket
import sys
import tarfile
import threading
import zipfile
from pathlib import Path
from typing import Any

import newsdump
import pytest

TITLES = ["Un « titre »", "A 😀 title", "Ein Titel"]


def titles(source: Any, **options: Any) -> list[str | None]:
    with newsdump.read(source, **options) as reader:
        return [article.title for article in reader]


@pytest.fixture
def folder(tmp_path: Path, dump: bytes) -> Path:
    (tmp_path / "sub").mkdir()
    (tmp_path / "a.txt").write_bytes(dump)
    (tmp_path / "sub" / "b.txt.gz").write_bytes(gzip.compress(dump))
    with tarfile.open(tmp_path / "sub" / "c.tar.gz", "w:gz") as tar:
        member = tarfile.TarInfo("member.txt")
        member.size = len(dump)
        tar.addfile(member, io.BytesIO(dump))
    return tmp_path


def test_paths(folder: Path) -> None:
    assert titles(folder) == TITLES * 3
    assert titles(str(folder)) == TITLES * 3
    assert titles(folder / "sub" / "b.txt.gz") == TITLES
    assert titles(str(folder / "**" / "*.gz")) == TITLES * 2
    assert titles([folder / "a.txt", str(folder / "sub")]) == TITLES * 3
    assert titles(folder / name for name in ("a.txt", "a.txt")) == TITLES * 2
    assert titles([]) == []


def test_bytes(dump: bytes) -> None:
    assert titles(dump) == titles(bytearray(dump)) == titles(memoryview(dump)) == TITLES
    assert titles(gzip.compress(dump)) == TITLES
    assert titles([dump, dump]) == TITLES * 2


class Pieces(io.RawIOBase):
    """Gives `size` bytes a call, whatever is asked for."""

    def __init__(self, data: bytes, size: int) -> None:
        self.data, self.size, self.at = data, size, 0

    def read(self, size: int = -1) -> bytes:
        self.at += self.size
        return self.data[self.at - self.size : self.at]


def test_files(folder: Path, dump: bytes) -> None:
    with (folder / "a.txt").open("rb") as file:
        reader = newsdump.read(file)
        assert next(reader).origin.file == str(folder / "a.txt")
        assert len(list(reader)) == 2
    assert titles(io.BytesIO(dump)) == TITLES
    assert titles(gzip.open(folder / "sub" / "b.txt.gz")) == TITLES
    assert titles(bz2.BZ2File(io.BytesIO(bz2.compress(dump)))) == TITLES
    for size in (1, 7, 4096, 10_000_000):
        assert titles(Pieces(dump, size)) == TITLES
    assert titles([io.BytesIO(dump), folder / "a.txt", dump]) == TITLES * 3


def test_zip(dump: bytes) -> None:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        archive.writestr("dump.txt", dump)
    with zipfile.ZipFile(held) as archive, archive.open("dump.txt") as member:
        reader = newsdump.read(member)
        assert [article.title for article in reader] == TITLES


def test_socket(dump: bytes) -> None:
    here, there = socket.socketpair()
    with here, there.makefile("rb") as file:

        def send() -> None:
            here.sendall(dump)
            here.shutdown(socket.SHUT_WR)

        sender = threading.Thread(target=send)
        sender.start()
        assert titles(file) == TITLES
        sender.join()
        there.close()


def test_pipe(dump: bytes) -> None:
    read_end, write_end = os.pipe()
    with os.fdopen(write_end, "wb") as to:
        to.write(dump)
    with os.fdopen(read_end, "rb", buffering=0) as file:
        assert titles(file) == TITLES


def test_threads(folder: Path, dump: bytes) -> None:
    alone = list(newsdump.read([folder, io.BytesIO(dump)], threads=1))
    assert len(alone) == 12
    for threads in (None, 0, 2, 5):
        assert list(newsdump.read([folder, io.BytesIO(dump)], threads=threads)) == alone


def test_origins(folder: Path) -> None:
    files = [article.origin.file for article in newsdump.read(folder / "sub")]
    assert files == [str(folder / "sub" / "b.txt.gz")] * 3 + [f"{folder / 'sub' / 'c.tar.gz'}!member.txt"] * 3


def test_options(dump: bytes) -> None:
    (first, *_) = newsdump.read(dump, restore=False, quotes=False, language="pt-BR")
    assert first.language == "pt" and first.quotes == () and first.body.blocks == ()
    assert newsdump.parse(newsdump.dumps(first), language="de").language == "de"
    reader = newsdump.read(dump, record_limit=200)
    assert [article.title for article in reader] == ["A 😀 title", "Ein Titel"]
    assert [found.code for found in reader.skipped] == ["record-too-large"]
    repaired = newsdump.parse(" date 2021-11 https://a.example/\n\nT\n\nIl a dÃ©clarÃ©.", repair_mojibake=True)
    assert repaired.body.raw == "Il a déclaré."


def test_parse_takes_text_and_bytes(sample_path: Path) -> None:
    data = sample_path.read_bytes()
    assert newsdump.parse(data) == newsdump.parse(data.decode()) == newsdump.parse(bytearray(data))
    assert newsdump.parse(memoryview(data)) == newsdump.parse(data)
    (article,) = newsdump.read(data)
    assert newsdump.parse(data) == article
    latin = " date 2021-11 https://a.example/\n\nT\n\nDéjà vu.".encode("cp1252")
    assert newsdump.parse(latin).body.raw == "Déjà vu."


def test_functions_agree_with_articles(sample: newsdump.Article) -> None:
    assert tuple(newsdump.restore_blocks(sample.body.raw, language="fr")) == sample.body.blocks
    plain = newsdump.restore_blocks(sample.body.raw, language="fr", headings=False)
    assert {block.kind for block in plain} == {"paragraph"}
    found = newsdump.extract_quotes(sample.body.raw, language="fr")
    assert [(quote.text, quote.start, quote.end) for quote in found] == [
        (quote.text, quote.start, quote.end) for quote in sample.quotes if quote.place == "body"
    ]
    marked = newsdump.extract_quotes(sample.body.raw, language="fr", indirect=False)
    assert [quote.text for quote in marked] == [quote.text for quote in found if quote.kind != "indirect"]
    assert 0 < len(marked) < len(found)
    assert newsdump.detect_language(sample.body.raw) == sample.language
    assert newsdump.detect_language("2021", hint="de") == "de"
    assert newsdump.detect_language("") is None


def test_an_iterator_and_a_context_manager(dump: bytes) -> None:
    with newsdump.read(dump) as reader:
        assert iter(reader) is reader
        assert next(reader).title == TITLES[0]
        assert [article.title for article in reader] == TITLES[1:]
        assert list(reader) == []
        assert next(reader, None) is None
        assert not reader.closed
    assert reader.closed
    assert repr(reader) == "<newsdump.Reader of bytes, closed>"


def test_a_reader_says_what_it_reads(dump: bytes, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(dump)
    reader = newsdump.read([path, dump])
    assert repr(reader) == f"<newsdump.Reader of '{path}' and 1 more>"
    list(reader)
    assert repr(reader) == f"<newsdump.Reader of '{path}' and 1 more, read to its end>"
    assert repr(newsdump.read([])) == "<newsdump.Reader of nothing>"
    assert repr(newsdump.read(io.BytesIO(dump))) == "<newsdump.Reader of a file object>"


@pytest.mark.parametrize("attribute", ["name", "path", "full_name"])
def test_what_a_file_object_calls_its_file(dump: bytes, attribute: str) -> None:
    class File(io.BytesIO):
        pass

    file = File(dump)
    setattr(file, attribute, "there/dump.txt")
    assert next(newsdump.read(file)).origin.file == "there/dump.txt"


def test_two_iterators_share_one_reader(dump: bytes) -> None:
    reader = newsdump.read(dump)
    assert [(a.title, b.title) for a, b in zip(iter(reader), iter(reader))] == [(TITLES[0], TITLES[1])]


def test_write(dump: bytes, tmp_path: Path, sample: newsdump.Article, sample_path: Path) -> None:
    articles = [sample, newsdump.parse(" date 2021-11 https://a.example/\n\nT\n\nBody.")]
    text = newsdump.dumps(articles)
    again = list(newsdump.read(text.encode()))
    assert [article.body for article in again] == [article.body for article in articles]
    assert again[0].to_dict() | {"origin": None} == sample.to_dict() | {"origin": None}
    assert newsdump.write(iter(articles), tmp_path / "out.txt") == 2
    assert (tmp_path / "out.txt").read_bytes() == text.encode()
    held = io.BytesIO()
    assert newsdump.write(sample, held) == 1
    assert held.getvalue().decode() == newsdump.dumps(sample) == newsdump.dumps([sample])
    assert newsdump.dumps([]) == ""
    assert newsdump.write((article for article in newsdump.read(sample_path)), io.BytesIO()) == 1


def test_write_refuses_what_the_format_cannot_hold(sample: newsdump.Article, tmp_path: Path) -> None:
    broken = newsdump.Article.from_dict({**sample.to_dict(), "title": "One\n\nTwo", "quotes": []})
    with pytest.raises(newsdump.WriteError, match="cannot hold") as caught:
        newsdump.dumps(broken)
    assert caught.value.code == "unrepresentable" and caught.value.field
    assert isinstance(caught.value, newsdump.NewsdumpError) and isinstance(caught.value, ValueError)
    with pytest.raises(TypeError):
        newsdump.dumps(["no article"])  # type: ignore[list-item]
    with pytest.raises(TypeError):
        newsdump.dumps(1)  # type: ignore[arg-type]
    with pytest.raises(FileNotFoundError):
        newsdump.write(sample, tmp_path / "no" / "folder")
    old = tmp_path / "old.txt"
    old.write_text("old")
    with pytest.raises(newsdump.WriteError):
        newsdump.write([sample, broken], old)
    assert list(tmp_path.iterdir()) == [old] and old.read_text() == "old"
    held = io.BytesIO()
    with pytest.raises(newsdump.WriteError):
        newsdump.write([sample, broken], held)
    assert held.getvalue().decode() == newsdump.dumps(sample)


@pytest.mark.parametrize("with_tqdm", [True, False])
def test_progress(
    with_tqdm: bool, dump: bytes, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    if with_tqdm:
        pytest.importorskip("tqdm")
    else:
        monkeypatch.setitem(sys.modules, "tqdm.auto", None)
        monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    assert titles(folder, progress=True) == TITLES * 3
    assert titles(dump, progress=True) == TITLES
    assert titles([dump, io.BytesIO(dump)], progress=True) == TITLES * 2
    shown = capsys.readouterr().err
    assert "newsdump: " in shown and "100%" in shown and shown.endswith("\n")


def test_progress_of_an_abandoned_reader(dump: bytes) -> None:
    reader = newsdump.read(dump, progress=True)
    next(reader)
    reader.close()
    reader.close()

"""Bad input: wrong arguments, broken records, broken files, files that raise."""

from __future__ import annotations

import gzip
import io
import os
import pickle
import tarfile
import warnings
import weakref
import zipfile
from pathlib import Path
from typing import Any

import newsdump
import pytest

GOOD = b" date 2021-11 https://a.example/%d\n\nT%d\n\nBody.\n"
BROKEN = b" date 2021-13 https://a.example/broken\n\nBroken\n\nBody.\n"


def good(number: int) -> bytes:
    return GOOD % (number, number)


def test_wrong_path(tmp_path: Path) -> None:
    missing = tmp_path / "no such file"
    for source in (missing, str(missing), [tmp_path, missing], str(tmp_path / "*.txt")):
        with pytest.raises(FileNotFoundError) as caught:
            newsdump.read(source)
        assert caught.value.filename in (str(missing), str(tmp_path / "*.txt"))
        assert str(tmp_path) in str(caught.value)
    with pytest.raises(FileNotFoundError, match="no file fits the pattern"):
        newsdump.read(tmp_path / "*.txt")


def test_wrong_words(dump: bytes) -> None:
    with pytest.raises(ValueError, match="'colect', expected one of: collect, raise, skip, warn"):
        newsdump.read(dump, on_error="colect")  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="^language: found `french`, expected a two-letter ISO 639-1 code"):
        newsdump.read(dump, language="french")
    with pytest.raises(ValueError, match="^language: found `cz`, expected cs"):
        newsdump.read(dump, language="cz")
    for call in (newsdump.parse, newsdump.restore_blocks, newsdump.extract_quotes):
        with pytest.raises(ValueError, match="ISO 639-1"):
            call("text", language="f")
    with pytest.raises(ValueError, match="^hint: .* ISO 639-1"):
        newsdump.detect_language("text", hint="")
    for number in (-1, 2**64):
        with pytest.raises(ValueError, match=f"^threads: found {number}, expected a number from 0 to"):
            newsdump.read(dump, threads=number)
    for number in (-1, 0, 2**64):
        with pytest.raises(ValueError, match=f"^record_limit: found {number}, expected a number from 1 to"):
            newsdump.read(dump, record_limit=number)
        with pytest.raises(ValueError, match=f"^rows: found {number}, expected a number from 1 to"):
            newsdump.read(dump).batches(rows=number)
    with pytest.raises(TypeError, match="takes str or bytes, not .*Path; newsdump.read\\(\\) takes a path"):
        newsdump.parse(Path("dump.txt"))  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="no pattern"):
        newsdump.read("dumps/[")


@pytest.mark.parametrize("source", [None, 1, 1.5, object(), [1], [["a"]], {1: 2}])
def test_wrong_source(source: Any) -> None:
    with pytest.raises(TypeError, match=r"read\(\) takes a path"):
        newsdump.read(source)


def test_what_is_no_path() -> None:
    with pytest.raises(ValueError, match=r"give the text of a dump as bytes, with .encode\(\)"):
        newsdump.read(good(1).decode())
    with pytest.raises(ValueError, match=r"fsspec.open\('https://a.example/dump.txt'\).open\(\)"):
        newsdump.read("https://a.example/dump.txt")


def test_what_is_opened_first(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("a.txt", good(1))
    path = zipfile.Path(tmp_path / "a.zip", "a.txt")
    with pytest.raises(TypeError, match=r"takes no Path: give it what its open\(\) gives, in binary mode"):
        newsdump.read(path)  # type: ignore[arg-type]
    with path.open("rb") as file:
        assert [article.title for article in newsdump.read(file)] == ["T1"]


def test_parse_of_a_path(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(good(1))
    with pytest.raises(newsdump.ParseError, match=r"newsdump.read\(\) a path") as caught:
        newsdump.parse(str(path))
    assert caught.value.code == "no-record"


def test_wrong_types(dump: bytes) -> None:
    calls: list[Any] = [
        lambda: newsdump.parse(1),  # type: ignore[arg-type]
        lambda: newsdump.parse(None),  # type: ignore[arg-type]
        lambda: newsdump.parse(),  # type: ignore[call-arg]
        lambda: newsdump.parse("a", True),  # type: ignore[call-arg]
        lambda: newsdump.parse("a", strict="yes"),  # type: ignore[arg-type]
        lambda: newsdump.parse("a", language=1),  # type: ignore[arg-type]
        lambda: newsdump.read(dump, "raise"),  # type: ignore[call-arg]
        lambda: newsdump.read(dump, on_error=None),  # type: ignore[arg-type]
        lambda: newsdump.read(dump, restore=1),  # type: ignore[arg-type]
        lambda: newsdump.read(dump, record_limit="1"),  # type: ignore[arg-type]
        lambda: newsdump.read(dump, threads=1.5),  # type: ignore[arg-type]
        lambda: newsdump.read(dump, unknown=1),  # type: ignore[call-arg]
        lambda: newsdump.restore_blocks(b"a"),  # type: ignore[arg-type]
        lambda: newsdump.extract_quotes(None),  # type: ignore[arg-type]
    ]
    for call in calls:
        with pytest.raises(TypeError):
            call()


def test_parse_error() -> None:
    with pytest.raises(newsdump.ParseError) as caught:
        newsdump.parse("no header here")
    error = caught.value
    assert isinstance(error, newsdump.NewsdumpError) and isinstance(error, ValueError)
    assert (error.code, error.line, error.column, error.byte, error.path) == ("no-record", 1, 1, 0, None)
    with pytest.raises(newsdump.ParseError) as caught:
        newsdump.parse(good(1) + good(2))
    assert caught.value.code == "several-records" and caught.value.line == 6


def test_parse_errors_of_files(tmp_path: Path) -> None:
    path = tmp_path / "dump.txt"
    path.write_bytes(good(1) + BROKEN)
    with pytest.raises(newsdump.ParseError) as caught:
        list(newsdump.read(path, on_error="raise"))
    error = caught.value
    assert (error.code, error.line, error.column, error.record) == ("invalid-date", 6, 7, 2)
    assert error.path == str(path) and error.byte == len(good(1)) + 6
    assert error.diagnostic is not None and "^^^^^^^" in error.diagnostic.render()
    again = pickle.loads(pickle.dumps(error))
    assert (again.code, again.line, again.args) == (error.code, error.line, error.args)


def test_collect() -> None:
    reader = newsdump.read(b"noise\n" + good(1) + BROKEN + good(2))
    assert [article.title for article in reader] == ["T1", "Broken", "T2"]
    assert [found.code for found in reader.skipped] == ["text-before-header"]
    assert reader.skipped[0].line == 1 and reader.errors == ()


def test_what_is_kept_is_bounded() -> None:
    archive = io.BytesIO()
    with tarfile.open(fileobj=archive, mode="w") as tar:
        for number in range(10_002):
            tar.addfile(tarfile.TarInfo(f"{number}.txt"))
    reader = newsdump.read(archive.getvalue())
    assert list(reader) == []
    assert (len(reader.skipped), reader.skipped_count) == (10_000, 10_002)
    archive = io.BytesIO()
    with tarfile.open(fileobj=archive, mode="w") as tar:
        broken = gzip.compress(good(1))[:-4]
        member = tarfile.TarInfo("x.gz")
        member.size = len(broken)
        for _ in range(10_001):
            tar.addfile(member, io.BytesIO(broken))
    reader = newsdump.read(archive.getvalue())
    with pytest.raises(newsdump.ReadError):
        list(reader)
    assert len(reader.errors) == 10_000


def test_a_charset_that_is_decoded_is_no_stretch() -> None:
    reader = newsdump.read("\ufeff date 2021-11 https://a.example/\n\nT\n\nBody.".encode("utf-16-le"))
    assert [article.title for article in reader] == ["T"]
    assert ([found.code for found in reader.skipped], reader.skipped_count) == (["utf16"], 0)


def test_raise() -> None:
    reader = newsdump.read(good(1) + BROKEN + good(2), on_error="raise")
    assert next(reader).title == "T1"
    with pytest.raises(newsdump.ParseError):
        next(reader)
    assert list(reader) == []


def lacking(tmp_path: Path) -> list[Any]:
    """A source with a stretch of noise, a broken record and a file that cannot be read to its end."""
    cut = tmp_path / "cut.gz"
    cut.write_bytes(gzip.compress(good(1) * 100)[:-20])
    return [b"noise\n" + good(1) + BROKEN + good(2), cut]


@pytest.mark.parametrize(("on_error", "titles"), [("skip", ["T1", "T2"]), ("collect", ["T1", "Broken", "T2"])])
def test_what_is_missing_is_counted(tmp_path: Path, on_error: Any, titles: list[str]) -> None:
    def account(reader: newsdump.Reader) -> tuple[int, int, list[Any]]:
        return reader.skipped_count, reader.left_out, [getattr(error, "path") for error in reader.errors]

    expected = (1, 3 - len(titles), [str(tmp_path / "cut.gz")])
    reader = newsdump.read(lacking(tmp_path), on_error=on_error)
    assert [article.title for article in reader][: len(titles)] == titles
    assert account(reader) == expected
    assert [found.code for found in reader.skipped] == ["text-before-header"]
    for method in ("to_jsonl", "to_parquet"):
        reader = newsdump.read(lacking(tmp_path), on_error=on_error)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            getattr(reader, method)(io.BytesIO())
        assert account(reader) == expected


def test_warn() -> None:
    reader = newsdump.read(b"noise\n" + good(1) + BROKEN, on_error="warn")
    with pytest.warns(newsdump.NewsdumpWarning, match="text-before-header"):
        assert next(reader).title == "T1"
    with pytest.warns(newsdump.NewsdumpWarning, match="invalid-date"):
        assert next(reader).title == "Broken"
    # A warning may be an error, which loses the article that it is about and no other.
    reader = newsdump.read(BROKEN + good(1), on_error="warn")
    with pytest.raises(newsdump.NewsdumpWarning):
        next(reader)
    assert next(reader).title == "T1"


def test_damaged_files(tmp_path: Path) -> None:
    whole = gzip.compress(b"".join(good(number) for number in range(1000)))
    (tmp_path / "1.gz").write_bytes(whole[: len(whole) // 2])
    (tmp_path / "2.txt").write_bytes(good(1))
    reader = newsdump.read(tmp_path)
    found = [article.title for article in reader]
    assert found[0] == "T0" and found[-1] == "T1" and 2 < len(found) < 1001
    (error,) = reader.errors
    assert isinstance(error, newsdump.ReadError) and isinstance(error, OSError)
    assert error.path == str(tmp_path / "1.gz") and error.byte and error.code == "io"
    with pytest.raises(newsdump.NewsdumpError, match="1.gz"):
        list(newsdump.read(tmp_path, on_error="raise"))
    assert len(list(newsdump.read(tmp_path, on_error="skip"))) in (len(found), len(found) - 1)
    with pytest.warns(newsdump.NewsdumpWarning, match="1.gz"):
        list(newsdump.read(tmp_path, on_error="warn"))


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="needs a user who can be refused")
def test_a_file_that_may_not_be_read(tmp_path: Path) -> None:
    path = tmp_path / "secret.txt"
    path.write_bytes(good(1))
    path.chmod(0)
    with pytest.raises(PermissionError) as caught:
        list(newsdump.read(path, on_error="raise"))
    assert caught.value.filename == str(path)


def test_empty_and_headless() -> None:
    for data in (b"", b"no header", b"\n\n", b"\x00\xff" * 100):
        reader = newsdump.read(data)
        assert list(reader) == []
        assert reader.skipped
        with pytest.raises(newsdump.ParseError):
            list(newsdump.read(data, on_error="raise"))


class Failing:
    """A file that raises after some bytes."""

    def __init__(self, data: bytes, error: BaseException) -> None:
        self.parts: list[bytes | BaseException] = [data, error]

    def read(self, size: int) -> bytes:
        part = self.parts.pop(0)
        if isinstance(part, bytes):
            return part
        raise part


class MyError(Exception):
    pass


@pytest.mark.parametrize("on_error", ["collect", "raise", "skip", "warn"])
@pytest.mark.parametrize("compress", [bytes, gzip.compress])
def test_a_file_that_raises(on_error: Any, compress: Any) -> None:
    error = MyError("mine")
    data = compress(good(1) + good(2) + good(3))
    reader = newsdump.read([good(0), Failing(data, error), good(4)], on_error=on_error)
    seen: list[str | None] = []
    with pytest.raises(MyError) as caught:
        for article in reader:
            seen.append(article.title)
    assert caught.value is error
    assert seen[:3] == ["T0", "T1", "T2"] and "T4" not in seen
    assert list(reader) == []


def test_what_is_no_exception_comes_at_once() -> None:
    reader = newsdump.read([good(0), Failing(good(1) + good(2), KeyboardInterrupt()), good(4)])
    with pytest.raises(KeyboardInterrupt):
        list(reader)


def test_a_file_that_raises_at_once() -> None:
    error = KeyError("mine")

    class File:
        def read(self, size: int) -> bytes:
            raise error

    with pytest.raises(KeyError) as caught:
        next(newsdump.read(File()))
    assert caught.value is error


@pytest.mark.parametrize(
    ("given", "says"),
    [("text", "binary mode"), (None, "non-blocking"), (1, "not bytes"), ([1], "not bytes")],
)
def test_a_file_that_gives_no_bytes(given: Any, says: str) -> None:
    class File:
        def read(self, size: int) -> Any:
            return given

    with pytest.raises((TypeError, BlockingIOError), match=says):
        list(newsdump.read(File()))


def test_a_text_file(tmp_path: Path) -> None:
    path = tmp_path / "dump.txt"
    path.write_bytes(good(1))
    with path.open() as file, pytest.raises(TypeError, match="binary mode"):
        list(newsdump.read(file))


def test_a_closed_file() -> None:
    file = io.BytesIO(good(1))
    file.close()
    with pytest.raises(ValueError, match="closed file"):
        list(newsdump.read(file))


def test_a_file_that_reads_its_own_reader() -> None:
    class File:
        reader: newsdump.Reader

        def read(self, size: int) -> bytes:
            next(self.reader)
            return b""

    file = File()
    file.reader = newsdump.read(file)
    with pytest.raises(RuntimeError, match="reading already"):
        next(file.reader)
    del file.reader


def test_used_after_close(dump: bytes) -> None:
    reader = newsdump.read(b"noise\n" + dump)
    next(reader)
    reader.close()
    reader.close()
    with pytest.raises(ValueError, match="closed"):
        next(reader)
    with pytest.raises(ValueError, match="closed"):
        list(reader)
    assert len(reader.skipped) == 1


def test_an_abandoned_reader_lets_go_of_its_file() -> None:
    class File(io.BytesIO):
        pass

    file = File(good(1) * 1000)
    gone = weakref.ref(file)
    reader = newsdump.read(file)
    del file
    next(reader)
    del reader
    assert gone() is None


def test_closing_lets_go_of_the_file() -> None:
    class File(io.BytesIO):
        pass

    file = File(good(1) * 1000)
    gone = weakref.ref(file)
    with newsdump.read(file) as reader:
        del file
        next(reader)
    assert gone() is None and reader.closed


def test_an_exception_in_the_loop(dump: bytes) -> None:
    error = MyError()
    with pytest.raises(MyError) as caught, newsdump.read(dump) as reader:
        for _ in reader:
            raise error
    assert caught.value is error and reader.closed


def test_surrogates() -> None:
    for call in (newsdump.parse, newsdump.restore_blocks, newsdump.extract_quotes, newsdump.detect_language):
        with pytest.raises(UnicodeEncodeError):
            call("a \ud800 b")


def test_a_reader_is_no_value(dump: bytes) -> None:
    with pytest.raises(TypeError):
        pickle.dumps(newsdump.read(dump))
    with pytest.raises(TypeError):
        newsdump.Reader()

"""Tables: what polars, pandas, pyarrow and DuckDB make of a reader."""

from __future__ import annotations

import csv
import datetime
import gzip
import io
import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import newsdump
import pytest

duckdb: Any = pytest.importorskip("duckdb")
pa: Any = pytest.importorskip("pyarrow")
pq: Any = pytest.importorskip("pyarrow.parquet")
pd: Any = pytest.importorskip("pandas")
pl: Any = pytest.importorskip("polars")

COLUMNS = newsdump.SCHEMA.columns


def arrow(it: Any) -> Any:
    """The reader or table as a ``pyarrow.Table``, which pyarrow gives no types for."""
    return it.to_arrow()


def cells(article: newsdump.Article) -> dict[str, Any]:
    """The row of an article, by its own dictionary."""
    row: dict[str, Any] = article.to_dict()
    body = row.pop("body")
    row["date"] = article.date
    row["raw"], row["blocks"], row["text"] = body["raw"], body["blocks"], article.body.text
    return {column: row[column] for column in COLUMNS}


def test_rows_are_articles(dump: bytes) -> None:
    expected = [cells(article) for article in newsdump.read(dump)]
    assert len(expected) == 3
    assert newsdump.read(dump).to_polars().to_dicts() == expected
    assert arrow(newsdump.read(dump)).to_pylist() == expected
    assert pl.DataFrame(newsdump.read(dump)).to_dicts() == expected
    assert pa.table(newsdump.read(dump)).to_pylist() == expected


def test_the_row_of_an_article_is_the_article(dump: bytes) -> None:
    rows = newsdump.read(dump).to_polars().to_dicts()
    assert [newsdump.Article.from_dict(row) for row in rows] == list(newsdump.read(dump))


def test_the_row_of_an_article_that_pandas_reads_is_the_article(dump: bytes) -> None:
    table = io.BytesIO()
    newsdump.read(dump).to_parquet(table)
    # Lists are arrays there, and missing text NaN.
    rows = pd.read_parquet(table).to_dict("records")
    assert [newsdump.Article.from_dict(row) for row in rows] == list(newsdump.read(dump))


def test_what_other_libraries_make_of_a_date_is_read_back(dump: bytes) -> None:
    data = next(newsdump.read(dump)).to_dict()
    for date in [pd.Timestamp(data["date"]), datetime.datetime.fromisoformat(data["date"])]:
        assert newsdump.Article.from_dict({**data, "date": date}).to_dict() == data
    missing: dict[str, Any] = {**data, "date": pd.NaT, "date_precision": pd.NA, "date_evidence": {}, "headline": pd.NA}
    assert newsdump.Article.from_dict(missing).date is None
    with pytest.raises(ValueError, match="date: found `2021-11-11T12:00:00`"):
        newsdump.Article.from_dict({**data, "date": datetime.datetime(2021, 11, 11, 12)})


def test_pandas(dump: bytes) -> None:
    frame = newsdump.read(dump).to_pandas()
    assert list(frame.columns) == list(COLUMNS)
    dates = [None if pd.isna(date) else date for date in frame["date"]]
    assert dates == [article.date for article in newsdump.read(dump)]
    assert all(isinstance(dtype, pd.ArrowDtype) for dtype in frame.dtypes)


def test_duckdb(dump: bytes) -> None:
    reader = newsdump.read(dump)
    found = duckdb.sql("select title, len(quotes), quotes[1].text, date from reader order by title").fetchall()
    assert [row[:2] for row in found] == [
        (article.title, len(article.quotes))
        for article in sorted(newsdump.read(dump), key=lambda article: article.title or "")
    ]
    assert found[0][2] == "We will win,"[: len(found[0][2])]
    assert isinstance(found[1][3], datetime.date)
    assert list(reader) == []


def test_spans_are_what_slicing_counts(dump: bytes) -> None:
    rows = newsdump.read(dump).to_polars().to_dicts()
    quotes = [(row, quote) for row in rows for quote in row["quotes"]]
    assert quotes
    for row, quote in quotes:
        texts: dict[str, str] = {"title": row["title"], "lede": row["lede"] and row["lede"]["text"], "body": row["raw"]}
        text = texts[quote["place"]]
        assert text[quote["start"] : quote["end"]] == quote["text"]


def test_the_schema_is_one(dump: bytes, tmp_path: Path) -> None:
    schema = pa.schema(newsdump.SCHEMA)
    assert schema.metadata[b"newsdump.schema"] == b"1"
    assert newsdump.SCHEMA.metadata["newsdump.rules"]
    assert pa.schema(newsdump.read(dump)).equals(schema, check_metadata=True)
    assert arrow(newsdump.read(dump)).schema.equals(schema, check_metadata=True)
    assert newsdump.read(dump).to_parquet(tmp_path / "a.parquet") == 3
    assert pq.read_schema(tmp_path / "a.parquet").equals(schema)
    assert pq.read_metadata(tmp_path / "a.parquet").metadata[b"newsdump.schema"] == b"1"


def test_the_command_writes_the_same(dump: bytes, tmp_path: Path) -> None:
    source = tmp_path / "dump.txt"
    source.write_bytes(dump)
    table = arrow(newsdump.read(source))
    for name in ["a.parquet", "a.arrow", "a.jsonl", "a.csv"]:
        run = [sys.executable, "-m", "newsdump", "parse", str(source), "-o", str(tmp_path / name)]
        subprocess.run(run, check=True, capture_output=True)
    assert pq.read_table(tmp_path / "a.parquet").to_pylist() == table.to_pylist()
    with pa.ipc.open_file(str(tmp_path / "a.arrow")) as file:
        assert file.schema.equals(table.schema, check_metadata=True)
        assert file.read_all().to_pylist() == table.to_pylist()
    newsdump.read(source).to_jsonl(tmp_path / "b.jsonl")
    assert (tmp_path / "a.jsonl").read_bytes() == (tmp_path / "b.jsonl").read_bytes()
    newsdump.read(source).to_csv(tmp_path / "b.csv")
    assert (tmp_path / "a.csv").read_bytes() == (tmp_path / "b.csv").read_bytes()


def test_other_libraries_write_the_tables(dump: bytes, tmp_path: Path) -> None:
    # Articles without a lede, quotes without a speaker: the fields of what is missing are not null.
    table = arrow(newsdump.read(dump))
    assert None in table["lede"].to_pylist()
    pq.write_table(table, tmp_path / "a.parquet")
    assert pq.read_table(tmp_path / "a.parquet").to_pylist() == table.to_pylist()
    newsdump.read(dump).to_pandas().to_parquet(tmp_path / "b.parquet")
    assert pq.read_table(tmp_path / "b.parquet").num_rows == 3


def test_files(dump: bytes, tmp_path: Path) -> None:
    into = io.BytesIO()
    assert newsdump.read(dump).to_parquet(into) == 3
    assert pq.read_table(io.BytesIO(into.getvalue())).to_pylist() == arrow(newsdump.read(dump)).to_pylist()
    assert newsdump.read(dump).to_jsonl(str(tmp_path / "a.jsonl")) == 3
    lines = (tmp_path / "a.jsonl").read_text(encoding="utf-8").splitlines()
    assert [newsdump.Article.from_json(line) for line in lines] == list(newsdump.read(dump))
    assert [path.name for path in tmp_path.iterdir()] == ["a.jsonl"]


def test_csv(dump: bytes) -> None:
    into = io.BytesIO()
    assert newsdump.read(dump, columns=["title", "date", "quotes"]).to_csv(into) == 3
    rows = list(csv.DictReader(io.StringIO(into.getvalue().decode(), newline="")))
    articles = list(newsdump.read(dump))
    assert [row["title"] for row in rows] == [article.title or "" for article in articles]
    assert [len(json.loads(row["quotes"])) for row in rows] == [len(article.quotes) for article in articles]
    formula = b" date 2021-11 https://a.example/\n\n=1+1\n\nBody."
    for excel_safe, cell in [(False, b"=1+1"), (True, b"'=1+1")]:
        into = io.BytesIO()
        newsdump.read(formula, columns=["title"]).to_csv(into, excel_safe=excel_safe)
        assert into.getvalue() == b"title\n" + cell + b"\n"


def test_columns(dump: bytes) -> None:
    frame = newsdump.read(dump, columns=["title", "date"]).to_polars()
    assert frame.columns == ["title", "date"]
    into = io.BytesIO()
    newsdump.read(dump, columns=["title"]).to_jsonl(into)
    assert [json.loads(line) for line in into.getvalue().splitlines()] == frame.select("title").to_dicts()
    # What is not asked for is not derived; what is asked for does not depend on the rest.
    article = next(newsdump.read(dump, columns=["title"]))
    assert (article.quotes, article.body.blocks, article.language) == ((), (), None)
    everything = newsdump.read(dump).to_polars()
    for column in COLUMNS:
        assert newsdump.read(dump, columns=[column]).to_polars()[column].to_list() == everything[column].to_list()
    assert newsdump.read(dump, columns=["body"]).to_polars()["body"][0]["raw"] == everything["raw"][0]


def test_wrong_columns(dump: bytes) -> None:
    with pytest.raises(ValueError, match="titel.*expected one of: date, .*title"):
        newsdump.read(dump, columns=["titel"])
    with pytest.raises(ValueError, match="named twice"):
        newsdump.read(dump, columns=["title", "title"])
    for columns in ("title", [1], 1):
        with pytest.raises(TypeError, match="^columns takes a list of names"):
            newsdump.read(dump, columns=columns)  # type: ignore[arg-type]


def test_batches(dump: bytes) -> None:
    tables = list(newsdump.read(dump).batches(rows=2))
    assert [len(table) for table in tables] == [2, 1]
    assert tables[0].columns == COLUMNS
    assert pl.concat(pl.DataFrame(table) for table in tables).equals(newsdump.read(dump).to_polars())
    # A table can be taken more than once.
    assert tables[0].to_polars().equals(tables[0].to_polars())
    assert arrow(tables[0]).num_rows == len(tables[0].to_pandas()) == 2
    assert repr(tables[1]).startswith("<newsdump.Table, 1 row: date, ")


def test_what_was_taken_is_gone(dump: bytes) -> None:
    reader = newsdump.read(dump)
    first = next(reader)
    assert reader.to_polars()["title"].to_list() == [article.title for article in newsdump.read(dump)][1:]
    assert first.title is not None


@pytest.mark.parametrize("use", ["to_polars", "list"])
def test_what_was_read_to_its_end_makes_no_table(dump: bytes, use: str, tmp_path: Path) -> None:
    reader = newsdump.read(dump)
    list(reader) if use == "list" else reader.to_polars()
    calls: list[Any] = [
        lambda: arrow(reader), reader.to_polars, reader.to_pandas, reader.batches,
        lambda: reader.to_parquet(tmp_path / "a"), lambda: reader.to_jsonl(tmp_path / "a"), lambda: pl.DataFrame(reader),
    ]  # fmt: skip
    for call in calls:
        with pytest.raises(ValueError, match="read to its end"):
            call()
    assert list(reader) == [] and list(tmp_path.iterdir()) == []
    # What holds no article makes an empty table.
    assert newsdump.read(b"").to_polars().columns == list(COLUMNS)


def large(count: int) -> bytes:
    """A dump of more than one batch, with noise in front and a broken date in every hundredth record."""
    record = " date 2021-{month} https://a.example/{number}\n\nTitle {number}\n\n{body}\n"
    records = (
        record.format(month="13" if number % 100 == 7 else "11", number=number, body="A body. " * 500)
        for number in range(count)
    )
    return ("noise\n" + "".join(records)).encode()


PLAIN: Any = {"columns": ["title", "raw", "origin"]}


@pytest.mark.parametrize("threads", [1, 2, 8])
def test_tables_go_on_where_articles_end(threads: int) -> None:
    source = large(900)
    titles = [f"Title {number}" for number in range(900)]
    reader = newsdump.read(source, threads=threads, **PLAIN)
    begun = [next(reader).title for _ in range(10)]
    first = next(reader.batches(rows=7))
    assert len(first) == 7
    rest = reader.to_polars()["title"].to_list()
    assert [*begun, *first.to_polars()["title"]] == titles[:17]
    # What the first iterator had at hand is its own.
    assert rest == titles[-len(rest) :]
    assert (reader.skipped_count, reader.skipped[0].code) == (1, "text-before-header")


@pytest.mark.parametrize("threads", [1, 2, 8])
def test_tables_are_the_same_with_any_number_of_threads(threads: int) -> None:
    source = large(900)
    tables = list(newsdump.read(source, threads=threads, **PLAIN).batches())
    assert [len(table) for table in tables] == [
        len(table) for table in newsdump.read(source, threads=1, **PLAIN).batches()
    ]
    assert len(tables) > 2
    whole = newsdump.read(source, threads=threads, **PLAIN).to_polars()
    assert pl.concat(table.to_polars() for table in tables).equals(whole)
    assert whole["title"].to_list() == [article.title for article in newsdump.read(source, **PLAIN)]


@pytest.mark.parametrize("threads", [1, 2])
def test_what_was_begun_as_tables_is_not_given_as_articles(threads: int) -> None:
    columns = ["title", "raw", "origin", "diagnostics"]
    reader = newsdump.read(large(900), threads=threads, columns=columns, quotes=False)
    tables = reader.batches()
    height = len(next(tables))
    for _ in range(2):
        with pytest.raises(RuntimeError, match="as tables"):
            next(reader)
    with pytest.raises(RuntimeError, match="as tables"):
        reader.diagnostics()
    assert height + sum(len(table) for table in tables) == 900
    assert list(reader) == []
    reader.close()
    with pytest.raises(ValueError, match="closed"):
        next(tables)


@pytest.mark.parametrize("threads", [1, 2])
def test_lines_go_on_where_articles_ended(threads: int) -> None:
    source, into = large(900), io.BytesIO()
    reader = newsdump.read(source, threads=threads, **PLAIN)
    titles = [next(reader).title]
    assert reader.to_jsonl(into) == 899
    titles += [json.loads(line)["title"] for line in into.getvalue().splitlines()]
    assert titles == [article.title for article in newsdump.read(source, **PLAIN)]


@pytest.mark.parametrize("threads", [1, 2])
def test_what_was_begun_as_lines_is_not_given_as_articles(threads: int) -> None:
    class Full:
        def write(self, _: bytes) -> int:
            raise OSError("full")

    reader = newsdump.read(large(900), threads=threads, **PLAIN)
    with pytest.raises(OSError, match="full"):
        reader.to_jsonl(Full())
    for _ in range(2):
        with pytest.raises(RuntimeError, match="as JSON Lines"):
            next(reader)
        with pytest.raises(RuntimeError, match="as JSON Lines"):
            reader.to_csv(io.BytesIO())
    assert reader.to_jsonl(io.BytesIO()) > 0


@pytest.mark.parametrize("threads", [1, 2])
def test_errors_in_tables_are_as_in_articles(threads: int) -> None:
    source = large(900)

    def read(on_error: Any) -> newsdump.Reader:
        return newsdump.read(source, on_error=on_error, threads=threads, columns=["title", "diagnostics"], quotes=False)

    assert read("skip").to_polars()["title"].to_list() == [article.title for article in read("skip")]
    assert read("skip").to_polars().height == 891
    with pytest.warns(newsdump.NewsdumpWarning) as warned:
        assert read("warn").to_polars().height == 900
    assert len(warned) == 10
    reader = newsdump.read(source.removeprefix(b"noise\n"), on_error="raise", threads=threads, **PLAIN)
    with pytest.raises(newsdump.ParseError) as caught:
        reader.to_polars()
    assert (caught.value.code, caught.value.record) == ("invalid-date", 8)


def test_diagnostics() -> None:
    reader = newsdump.read(b"noise\n date 2021-13 https://a.example/\n\nT\n\nBody.")
    table = reader.diagnostics()
    assert table.columns[:5] == ("code", "severity", "message", "file", "record")
    frame = table.to_polars()
    assert frame["code"].to_list() == ["text-before-header", "invalid-date"]
    assert frame["line"].to_list() == [1, 2]
    assert len(newsdump.read(b" date 2021-11 https://a.example/\n\nT\n\nBody.").diagnostics()) == 0


def test_quotes(dump: bytes) -> None:
    articles = list(newsdump.read(dump))
    expected = [
        (article.origin.record, article.date, article.url, quote.place, quote.start, quote.end, quote.text, quote.kind)
        + (quote.cue and quote.cue.text, quote.speaker and quote.speaker.text, quote.speaker and quote.speaker.name)
        for article in articles
        for quote in article.quotes
    ]
    reader = newsdump.read(dump)
    table = reader.quotes()
    frame = table.to_polars().select(
        "record", "date", "url", "place", "start", "end", "text", "kind", "cue", "speaker", "speaker_name"
    )
    assert expected and frame.rows() == expected
    assert table.metadata == newsdump.SCHEMA.metadata
    with pytest.raises(ValueError, match="read to its end"):
        reader.quotes()
    with pytest.raises(ValueError, match="name 'quotes', too"):
        newsdump.read(dump, columns=["title"]).quotes()
    assert len(newsdump.read(dump, columns=["quotes"]).quotes()) == len(expected)
    with pytest.raises(newsdump.ParseError):
        newsdump.read(dump, on_error="raise").quotes()


def test_diagnostics_are_all_or_none() -> None:
    source = b"noise\n date 2021-11 https://a.example/\n\nT\0\n\nBody."
    every = newsdump.read(source).diagnostics().to_polars()
    assert newsdump.read(source, columns=["diagnostics"]).diagnostics().to_polars().equals(every)
    reader = newsdump.read(source, columns=["url"])
    with pytest.raises(ValueError, match="name it, too"):
        reader.diagnostics()
    # Once the articles are gone, what was skipped is left.
    list(reader)
    assert reader.diagnostics().to_polars()["code"].to_list() == ["text-before-header"]


class Broken(io.RawIOBase):
    """A file that raises once its beginning is read."""

    def __init__(self, dump: bytes, raised: BaseException) -> None:
        self.parts: Iterator[bytes] = iter([dump])
        self.raised = raised

    def read(self, size: int = -1, /) -> bytes:
        for part in self.parts:
            return part
        raise self.raised


@pytest.mark.parametrize("raised", [KeyError("mine"), KeyboardInterrupt()], ids=["error", "interrupt"])
@pytest.mark.parametrize("method", ["to_arrow", "to_polars", "to_pandas", "to_parquet", "to_jsonl", "to_csv", "diagnostics"])
def test_exceptions_come_unchanged(dump: bytes, method: str, raised: BaseException, tmp_path: Path) -> None:
    reader = newsdump.read(Broken(dump, raised))
    arguments = [tmp_path / "file"] if method in {"to_parquet", "to_jsonl", "to_csv"} else []
    with pytest.raises(type(raised)) as caught:
        getattr(reader, method)(*arguments)
    assert caught.value is raised
    assert list(tmp_path.iterdir()) == []


def test_errors_of_the_input(dump: bytes) -> None:
    with pytest.raises(newsdump.ParseError) as caught:
        newsdump.read(dump, on_error="raise").to_polars()
    assert caught.value.code == "invalid-date"


@pytest.mark.skipif(os.name != "posix", reason="links and pipes as POSIX has them")
def test_what_is_replaced(dump: bytes, tmp_path: Path) -> None:
    target, link, pipe = (tmp_path / name for name in ("target", "link", "pipe"))
    target.write_bytes(b"old")
    target.chmod(0o640)
    link.symlink_to("target")
    assert newsdump.read(dump).to_jsonl(link) == 3
    assert link.is_symlink() and target.read_bytes().count(b"\n") == 3
    assert target.stat().st_mode & 0o777 == 0o640
    # What is no plain file, such as /dev/null, is written to and stays.
    os.mkfifo(pipe)
    read: list[bytes] = []
    reader = threading.Thread(target=lambda: read.append(pipe.read_bytes()))
    reader.start()
    assert newsdump.read(dump).to_jsonl(pipe) == 3
    reader.join()
    assert pipe.is_fifo() and read == [target.read_bytes()]
    assert sorted(tmp_path.iterdir()) == [link, pipe, target]


def test_errors_of_the_output(dump: bytes, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError) as caught:
        newsdump.read(dump).to_parquet(tmp_path / "no" / "such" / "file")
    assert "no" in str(caught.value.filename)
    with pytest.raises(TypeError):
        newsdump.read(dump).to_parquet(3)  # type: ignore[arg-type]

    class Full:
        def write(self, data: bytes, /) -> int:
            raise OSError(28, "No space left on device")

    for method in ["to_parquet", "to_jsonl", "to_csv"]:
        with pytest.raises(OSError, match="No space left"):
            getattr(newsdump.read(dump), method)(Full())


def test_scan(dump: bytes, tmp_path: Path) -> None:
    path = tmp_path / "dump.txt"
    path.write_bytes(dump)
    lazy = newsdump.scan(path)
    everything = newsdump.read(path).to_polars()
    assert lazy.collect_schema() == everything.schema
    for _ in range(2):
        assert lazy.collect().equals(everything)
    assert lazy.select("title", "date").collect().equals(everything.select("title", "date"))
    assert lazy.filter(pl.col("language") == "fr").select("title").collect().height == 1
    assert lazy.filter(pl.col("quotes").list.len() > 0).collect().equals(
        everything.filter(pl.col("quotes").list.len() > 0)
    )
    assert lazy.head(2).collect().equals(everything.head(2))
    assert lazy.select(pl.len()).collect().item() == 3
    assert lazy.collect(engine="streaming").equals(everything)
    assert newsdump.scan([path, path]).collect().height == 6
    assert newsdump.scan(iter([path, path])).select(pl.len()).collect().item() == 6
    assert newsdump.scan(dump, restore=False).select("text").collect()["text"][0] is None


def test_scan_computes_no_more_than_asked(dump: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[Any] = []
    scan = sys.modules["newsdump._scan"]
    read = newsdump.read

    def spy(*arguments: Any, **options: Any) -> newsdump.Reader:
        asked.append(options.get("columns"))
        return read(*arguments, **options)

    monkeypatch.setattr(scan, "read", spy)
    newsdump.scan(dump).filter(pl.col("language") == "fr").select("title").collect()
    assert sorted(asked[-1]) == ["language", "title"]


def test_scan_of_what_is_not_there(dump: bytes) -> None:
    with pytest.raises(FileNotFoundError):
        newsdump.scan("no/such/file")
    with pytest.raises(ValueError, match="expected one of: collect"):
        newsdump.scan(dump, on_error="ignore")  # type: ignore[arg-type]


def test_scan_has_the_options_that_it_says(dump: bytes) -> None:
    wrong: list[dict[str, Any]] = [{"columns": ["url"]}, {"progress": True}, {"odd": 1}]
    for options in wrong:
        with pytest.raises(TypeError, match=rf"scan\(\) has no option {next(iter(options))}"):
            newsdump.scan(dump, **options)


def test_scan_of_a_file_object(dump: bytes) -> None:
    file = io.BytesIO(b"before" + dump)
    file.seek(6)
    lazy = newsdump.scan([file, dump])
    assert [lazy.collect().height for _ in range(2)] == [6, 6]

    class Pipe(io.BytesIO):
        def seekable(self) -> bool:
            return False

    lazy = newsdump.scan(Pipe(dump))
    assert lazy.collect().height == 3
    with pytest.raises(Exception, match="collect the frame once"):
        lazy.collect()


def test_scan_of_a_file_object_that_a_query_reads_twice_at_once() -> None:
    record = " date 2021-11 https://a.example/{0}\n\nT{0}\n\nT{0}\n\nBody of {0}, which is short.\n"
    dump = "".join(record.format(number) for number in range(60_000)).encode()
    file = io.BytesIO(dump)
    lazy, other = newsdump.scan(file), newsdump.scan([file])
    everything = newsdump.read(dump, columns=["url", "title", "raw"]).to_polars()
    for right in (lazy, other):
        joined = lazy.select("url", "title").join(right.select("url", "raw"), on="url")
        assert joined.collect().sort("url").equals(everything.sort("url"))
    titles, urls = pl.collect_all([lazy.select("title"), other.select("url")])
    assert titles.equals(everything.select("title"))
    assert urls.equals(everything.select("url"))


@pytest.fixture
def lacking(dump: bytes, tmp_path: Path) -> list[Any]:
    """A source whose second file cannot be read to its end."""
    cut = tmp_path / "cut.gz"
    cut.write_bytes(gzip.compress(dump * 100)[:-20])
    return [dump, cut]


TABLES: list[Callable[[Any], object]] = [
    lambda reader: reader.to_arrow(),
    lambda reader: reader.to_polars(),
    lambda reader: reader.to_pandas(),
    lambda reader: reader.to_parquet(io.BytesIO()),
    lambda reader: reader.to_jsonl(io.BytesIO()),
    lambda reader: list(reader.batches()),
    lambda reader: reader.diagnostics(),
    lambda reader: reader.quotes(),
    lambda reader: pl.DataFrame(reader),
    lambda reader: newsdump.write(reader, io.BytesIO()),
]


@pytest.mark.parametrize("use", TABLES)
def test_a_table_that_lacks_what_cannot_be_read_warns(lacking: list[Any], use: Any) -> None:
    with pytest.warns(newsdump.NewsdumpWarning, match=r"^1 input was not read to the end, see `Reader.errors`: .*cut.gz"):
        use(newsdump.read(lacking))
    # Who asked for less, or for more, is told so already.
    use(newsdump.read(lacking, on_error="skip"))


def test_scan_warns_of_what_cannot_be_read(lacking: list[Any]) -> None:
    with pytest.warns(newsdump.NewsdumpWarning, match="cut.gz"):
        newsdump.scan(lacking).select("title").collect()


def test_what_is_read_is_not_replaced(dump: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "own.txt"
    path.write_bytes(dump)
    monkeypatch.chdir(tmp_path)
    with path.open("rb") as file:
        sources: list[Any] = ["own.txt", tmp_path, str(tmp_path / "*.txt"), [dump, path], newsdump.Split(path, 0, 9), file]
        for source in sources:
            for method in ("to_parquet", "to_jsonl", "to_csv"):
                with pytest.raises(ValueError, match="own.txt is read, and would be replaced: write to another file"):
                    getattr(newsdump.read(source), method)(tmp_path / "own.txt")
            with pytest.raises(ValueError, match="would be replaced"):
                newsdump.write(newsdump.read(source), "own.txt")
    assert path.read_bytes() == dump
    assert newsdump.read(path).to_jsonl("other.jsonl") == 3


def test_output_is_not_compressed(dump: bytes, tmp_path: Path) -> None:
    for name in ("a.jsonl.gz", "a.txt.ZST"):
        with pytest.raises(ValueError, match="output is not compressed"):
            newsdump.read(dump).to_jsonl(tmp_path / name)
        with pytest.raises(ValueError, match="output is not compressed"):
            newsdump.write(newsdump.read(dump), tmp_path / name)
    assert list(tmp_path.iterdir()) == []
    with gzip.open(tmp_path / "a.gz", "wb") as file:
        assert newsdump.read(dump).to_jsonl(file) == 3


def test_a_text_file_takes_no_output(dump: bytes) -> None:
    with pytest.raises(TypeError, match="binary mode"):
        newsdump.read(dump).to_jsonl(io.StringIO())  # type: ignore[arg-type]


def test_without_the_libraries() -> None:
    code = (
        "import sys, newsdump\n"
        "for name in ['polars', 'pandas', 'pyarrow']: sys.modules[name] = None\n"
        "for run in [newsdump.read(b'').to_polars, newsdump.read(b'').to_pandas, newsdump.read(b'').to_arrow,\n"
        "            lambda: newsdump.scan(b'')]:\n"
        "    try: run()\n"
        "    except ImportError as error: print(error)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.count("pip install 'newsdump[") == 4

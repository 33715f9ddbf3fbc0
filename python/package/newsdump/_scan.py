"""Lazy reading with polars."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from newsdump._newsdump import SCHEMA, read
from newsdump._options import Options

if TYPE_CHECKING:
    from collections.abc import Iterable

    import polars
    from typing_extensions import Unpack

    from newsdump._newsdump import _Source

__all__ = ["scan"]


def scan(source: _Source | Iterable[_Source], /, **options: Unpack[Options]) -> polars.LazyFrame:
    """Read the articles of dumps lazily, with polars.

    Nothing is read until the frame is collected, and then only what the query needs: columns that it does not ask
    for are not derived (without ``quotes`` and ``diagnostics`` no quotes are extracted, without ``blocks`` and
    ``text`` nothing is restored), rows are filtered as they come, and ``head`` stops reading. Memory stays bounded
    where the query lets it: with ``collect(engine="streaming")`` or ``sink_parquet``.

    Parameters
    ----------
    source : str, os.PathLike, bytes, binary file object, Split, or a list of these
        As for `newsdump.read`. A file object is brought back to where it stands for each time that a query reads it;
        if it cannot ``seek``, one query can read it, once.
    **options
        ``on_error``, ``language``, ``restore``, ``headings``, ``quotes``, ``indirect``, ``repair_mojibake``,
        ``record_limit`` and ``threads``, as for `newsdump.read`.

    Returns
    -------
    polars.LazyFrame
        The columns are those of `newsdump.SCHEMA`.

    Raises
    ------
    ImportError
        If polars is not installed.
    TypeError
        If there is no such option. Columns are selected in the query.
    FileNotFoundError
        If there is no such file, or nothing fits the pattern.

    Examples
    --------
    >>> import newsdump
    >>> dump = b" date 2021-11 https://a.example/1\\n\\nOne\\n\\nBody.\\n date 2021-12 https://a.example/2\\n\\nTwo\\n\\nBody."
    >>> newsdump.scan(dump).select("title").collect()["title"].to_list()  # doctest: +SKIP
    ['One', 'Two']
    """
    try:
        import polars
        from polars.io.plugins import register_io_source
    except ImportError as error:
        raise ImportError("polars is needed for this: pip install 'newsdump[polars]'") from error

    if isinstance(source, Iterator) and not hasattr(source, "read"):
        source = list(source)
    unknown = options.keys() - Options.__optional_keys__
    if unknown:
        hint = ": select columns in the query" if "columns" in unknown else ""
        raise TypeError(f"scan() has no option {', '.join(sorted(unknown))}{hint}")
    # A wrong path or option is told of here, not when the frame is collected.
    read(source, **options).close()
    several: list[Any] = [*source] if isinstance(source, (list, tuple)) else [source]
    places = {at: _place(it) for at, it in enumerate(several) if hasattr(it, "read")}
    used = False

    def frames(
        columns: list[str] | None, predicate: polars.Expr | None, rows: int | None, batch: int | None
    ) -> Iterator[polars.DataFrame]:
        nonlocal used
        if used and None in places.values():
            raise ValueError("scan: the file object was read, and cannot go back: collect the frame once")
        used = True
        opened = [it if places.get(at) is None else _Cursor(it, places[at]) for at, it in enumerate(several)]
        # A frame has no height without a column; `origin` costs the least.
        wanted = columns if columns else None if columns is None else ["origin"]
        with read(opened if places else source, columns=wanted, **options) as reader:
            size = batch or 65_536
            for table in reader.batches(rows=max(1, size if rows is None else min(size, rows))):
                frame = polars.DataFrame(table)
                if rows is not None:
                    frame = frame.head(rows)
                    rows -= frame.height
                if predicate is not None:
                    frame = frame.filter(predicate)
                yield frame if columns is None else frame.select(columns)
                if rows == 0:
                    break

    return register_io_source(frames, schema=polars.DataFrame(SCHEMA).schema)


class _Cursor:
    """A file object with a place of its own: a query may read one file several times at once, as in a join."""

    # Held while one of them reads: they may stand in several frames.
    _reading = threading.Lock()

    def __init__(self, file: Any, place: Any) -> None:
        self._file = file
        self._place = place

    def __getattr__(self, name: str) -> Any:
        return getattr(self._file, name)

    def read(self, size: int, /) -> bytes:
        with self._reading:
            if self._file.tell() != self._place:
                self._file.seek(self._place)
            chunk = self._file.read(size)
            self._place = self._file.tell()
            return chunk


def _place(file: Any) -> int | None:
    """Where a file object stands; nothing, if it cannot be brought back there."""
    try:
        return file.tell() if file.seekable() else None
    except (AttributeError, OSError, ValueError):
        return None

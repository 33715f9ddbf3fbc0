"""Reading a part of a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdump._newsdump import Split, read

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Unpack

    from newsdump._newsdump import Reader
    from newsdump._options import Options

__all__ = ["read_split"]


def read_split(split: Split, /, *, columns: Sequence[str] | None = None, **options: Unpack[Options]) -> Reader:
    """Read the articles of a part of a file.

    For workers of an engine such as Spark, Ray or ``multiprocessing``: all parts of a file together give each of
    its records once. Bytes in origins and diagnostics are those of the file; records and lines are counted from
    the start of the part, for what lies before it is not read.

    Parameters
    ----------
    split : Split
        A part, as `newsdump.splits` gives it.
    columns : list of str, optional
        The columns of the tables that are made from the reader, as for `newsdump.read`.
    **options
        ``on_error``, ``language``, ``restore``, ``headings``, ``quotes``, ``indirect``, ``repair_mojibake``,
        ``record_limit`` and ``threads``, as for `newsdump.read`. Where each worker has one core, ``threads=1``.

    Returns
    -------
    Reader
        An iterator of `Article`, and a context manager.

    Raises
    ------
    FileNotFoundError
        If the file is not there.

    Examples
    --------
    >>> import newsdump, tempfile
    >>> with tempfile.NamedTemporaryFile() as file:
    ...     _ = file.write(b" date 2021-11 https://a.example/\\n\\nT\\n\\nBody.")
    ...     file.flush()
    ...     [article.title for article in newsdump.read_split(newsdump.Split(file.name, 0, 20))]
    ['T']
    """
    if not isinstance(split, Split):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f"read_split() takes a Split, not {type(split).__qualname__}")
    return read(split, columns=columns, **options)

"""Exceptions and warnings."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsdump import Diagnostic


class NewsdumpError(Exception):
    """Base class of all errors of newsdump.

    Attributes
    ----------
    code : str
        A stable id, such as ``"invalid-date"`` or ``"io"``.
    path : str or None
        The file that it concerns, where it has a name.
    """

    code: str = "error"
    path: str | None = None


class ParseError(NewsdumpError, ValueError):
    """A record that is none, or one that strict reading stopped at.

    Attributes
    ----------
    line, column : int or None
        Where it stands, from 1; columns count code points.
    byte : int or None
        The same as a byte of the (decompressed) file, from 0.
    record : int or None
        Number of the record in its file, from 1.
    diagnostic : Diagnostic or None
        All that is known about it; ``render()`` shows the line.

    Examples
    --------
    >>> import newsdump
    >>> try:
    ...     newsdump.parse("no header here")
    ... except newsdump.ParseError as error:
    ...     print(error.code, error.line, error.column)
    no-record 1 1
    """

    line: int | None = None
    column: int | None = None
    byte: int | None = None
    record: int | None = None
    diagnostic: Diagnostic | None = None


class ReadError(NewsdumpError, OSError):
    """A file that is damaged, such as a truncated gzip.

    Attributes
    ----------
    byte : int or None
        How many (decompressed) bytes of it had been read.
    """

    byte: int | None = None


class WriteError(NewsdumpError, ValueError):
    """An article that the dump format cannot hold.

    Attributes
    ----------
    field : str or None
        The field that would be read back otherwise.
    """

    field: str | None = None


class NewsdumpWarning(UserWarning):
    """Broken input, read with ``on_error="warn"``; files that a table or a file lacks, with ``"collect"``."""

"""The bar that ``read(..., progress=True)`` shows."""

from __future__ import annotations

import importlib
import sys
import time
from typing import Any

#: Seconds between two updates.
INTERVAL = 0.1


class Bar:
    """Shows how far a reader has come: by tqdm where that is installed, else a line on a terminal."""

    def __init__(self) -> None:
        self._bar = _bar()
        self._next = 0.0
        self._closed = False

    def update(self, read: int, total: int | None, last: bool) -> None:
        """Show that `read` bytes of `total` are read; `last` closes the bar."""
        if self._closed:
            return
        now = time.monotonic()
        if now >= self._next or last:
            self._next = now + INTERVAL
            self._bar.total = total
            self._bar.n = read
            self._bar.refresh()
        if last:
            self._bar.close()
            self._closed = True


def _bar() -> Any:
    try:
        tqdm = importlib.import_module("tqdm.auto")
    except ImportError:
        return _Line()
    return tqdm.tqdm(desc="newsdump", unit="B", unit_scale=True)


class _Line:
    """As much of tqdm's bar as `Bar` uses."""

    def __init__(self) -> None:
        self.n = 0
        self.total: int | None = None
        self._shown = False

    def refresh(self) -> None:
        if not sys.stderr.isatty():
            return
        share = f", {min(self.n / self.total, 1):.0%}" if self.total else ""
        sys.stderr.write(f"\rnewsdump: {self.n / 1e6:.1f} MB{share} ")
        sys.stderr.flush()
        self._shown = True

    def close(self) -> None:
        if self._shown:
            sys.stderr.write("\n")

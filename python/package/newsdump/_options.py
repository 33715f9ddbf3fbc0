"""The options of `newsdump.read` that functions over it take, too."""

from __future__ import annotations

from typing import Literal, TypedDict


class Options(TypedDict, total=False):
    """Options of `newsdump.read`, where they are described."""

    on_error: Literal["collect", "raise", "skip", "warn"]
    language: str | None
    restore: bool
    headings: bool
    quotes: bool
    indirect: bool
    repair_mojibake: bool
    record_limit: int | None
    threads: int | None

"""The parser that a researcher would write in an hour: regular expressions for the header, the blank lines, the stamp.

It gives the fields as they stand, and neither restores paragraphs nor finds quotes. It takes the whole file into
memory, which is the fastest that plain Python can do; and it is written to be fast: patterns are compiled once and
the work is left to `re`.
"""

from __future__ import annotations

import datetime
import re
from pathlib import Path

HEADER = re.compile(r"^[ \t]*date[ \t]+(\d{4})-(\d{2})(?:-\d{2})?[ \t]+(https?://\S+)[ \t]*$", re.MULTILINE)
BLANK = re.compile(r"\n[ \t\u00a0]*\n\s*")
STAMP = re.compile(r"[ \t]*(\d{2})\.(\d{2})\.(\d{4}), ([^\n]+)$")

COLUMNS = ("date", "url", "title", "headline", "lede", "outlet", "body")


def parse(path: Path) -> dict[str, list[object]]:
    """The columns of a table of the articles of a dump."""
    text = path.read_bytes().decode("utf-8", "replace").replace("\r\n", "\n")
    table: dict[str, list[object]] = {column: [] for column in COLUMNS}
    headers = list(HEADER.finditer(text))
    ends = [header.start() for header in headers[1:]] + [len(text)]
    for header, end in zip(headers, ends):
        year, month, url = header.groups()
        date, outlet, headline, lede = datetime.date(int(year), int(month), 1), None, None, None
        parts = BLANK.split(text[header.end() : end].strip(), maxsplit=3)
        title = parts.pop(0)
        if len(parts) > 1 and not STAMP.search(parts[0]):
            headline = parts.pop(0)
        if len(parts) > 1 and (stamp := STAMP.search(parts[0])):
            day, month, year, outlet = stamp.groups()
            date, lede = datetime.date(int(year), int(month), int(day)), parts.pop(0)[: stamp.start()]
        row = (date, url, title, None if headline == title else headline, lede, outlet, "\n\n".join(parts))
        for column, cell in zip(table.values(), row):
            column.append(cell)
    return table

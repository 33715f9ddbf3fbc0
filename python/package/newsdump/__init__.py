"""Typed, verified news articles out of dumps of crawled pages.

>>> import newsdump
>>> article = newsdump.parse(" date 2021-11 https://a.example/\\n\\nA title\\n\\nBody.")
>>> article.title
'A title'

`parse` takes one record, `read` takes anything that holds many: a file, a folder, a pattern, bytes, a file
object. `restore_blocks` and `extract_quotes` work on any text. What `read` gives is also a table: `Reader.to_polars`,
`Reader.to_pandas`, `Reader.to_arrow`, `Reader.to_parquet`; `scan` reads lazily.
"""

from newsdump._exceptions import NewsdumpError, NewsdumpWarning, ParseError, ReadError, WriteError
from newsdump._newsdump import (
    SCHEMA,
    Article,
    Block,
    Body,
    Cue,
    DateEvidence,
    Diagnostic,
    Lede,
    Origin,
    PublicationDate,
    Quote,
    Reader,
    Speaker,
    Table,
    __version__,
    detect_language,
    dumps,
    extract_quotes,
    parse,
    read,
    restore_blocks,
    write,
)
from newsdump._scan import scan

__all__ = [
    "SCHEMA",
    "Article",
    "Block",
    "Body",
    "Cue",
    "DateEvidence",
    "Diagnostic",
    "Lede",
    "NewsdumpError",
    "NewsdumpWarning",
    "Origin",
    "ParseError",
    "PublicationDate",
    "Quote",
    "ReadError",
    "Reader",
    "Speaker",
    "Table",
    "WriteError",
    "__version__",
    "detect_language",
    "dumps",
    "extract_quotes",
    "parse",
    "read",
    "restore_blocks",
    "scan",
    "write",
]

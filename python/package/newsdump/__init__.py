"""Typed, verified news articles out of dumps of crawled pages.

>>> import newsdump
>>> article = newsdump.parse(" date 2021-11 https://a.example/\\n\\nA title\\n\\nBody.")
>>> article.title
'A title'

`parse` takes one record, `read` takes anything that holds many: a file, a folder, a pattern, bytes, a file
object. `restore_blocks` and `extract_quotes` work on any text. What `read` gives is also a table: `Reader.to_polars`,
`Reader.to_pandas`, `Reader.to_arrow`, `Reader.to_parquet`, `Reader.to_jsonl`, `Reader.to_csv`; `scan` reads lazily.
`splits` cuts a file into parts, for workers in other processes or on other machines.

`RULES_VERSION` goes up whenever the rules or word lists give other blocks, quotes or languages for some text,
`SCHEMA_VERSION` when a column or key changes its name, type or meaning.
"""

from newsdump._exceptions import NewsdumpError, NewsdumpWarning, ParseError, ReadError, WriteError
from newsdump._newsdump import (
    RULES_VERSION,
    SCHEMA,
    SCHEMA_VERSION,
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
    Split,
    Table,
    __version__,
    detect_language,
    dumps,
    extract_quotes,
    parse,
    read,
    restore_blocks,
    splits,
    write,
)
from newsdump._scan import scan
from newsdump._splits import read_split

__all__ = [
    "RULES_VERSION",
    "SCHEMA",
    "SCHEMA_VERSION",
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
    "Split",
    "Table",
    "WriteError",
    "__version__",
    "detect_language",
    "dumps",
    "extract_quotes",
    "parse",
    "read",
    "read_split",
    "restore_blocks",
    "scan",
    "splits",
    "write",
]

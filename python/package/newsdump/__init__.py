"""Typed, verified news articles out of dumps of crawled pages.

>>> import newsdump
>>> article = newsdump.parse(" date 2021-11 https://a.example/\\n\\nA title\\n\\nBody.")
>>> article.title
'A title'

`parse` takes one record, `read` takes anything that holds many: a file, a folder, a pattern, bytes, a file
object. `restore_blocks` and `extract_quotes` work on any text.
"""

from newsdump._exceptions import NewsdumpError, NewsdumpWarning, ParseError, ReadError, WriteError
from newsdump._newsdump import (
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
    __version__,
    detect_language,
    dumps,
    extract_quotes,
    parse,
    read,
    restore_blocks,
    write,
)

__all__ = [
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
    "WriteError",
    "__version__",
    "detect_language",
    "dumps",
    "extract_quotes",
    "parse",
    "read",
    "restore_blocks",
    "write",
]

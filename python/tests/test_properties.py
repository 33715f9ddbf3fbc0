"""Whatever comes in: no panic, and every span is that of its text."""

from __future__ import annotations

import json
import pickle

import newsdump
from hypothesis import given, settings, strategies as st

TOKENS = st.sampled_from(
    [
        " date 2021-11 https://a.example/x\n", "\n", "\n\n", "\r\n", " ", "date", "2021-11", "https://",
        "Il a dit", "a déclaré", "said", "Ann Lee", "« ", " »", "“", "”", '"', "'", "’", ".", ",", ":", "…",
        "é", "😀", "\u0301", "\0", "\ufeff", "中文「引用」", "عربي", "11.11.2021, Exemple", "M.", "A", "fin.Début",
    ]
)  # fmt: skip
TEXTS = st.one_of(st.text(st.characters(exclude_categories=["Cs"])), st.lists(TOKENS).map("".join))
HEADER = " date 2021-11 https://fr.example.com/20211111/a\n\n"
BYTES = st.one_of(st.binary(), TEXTS.map(str.encode), TEXTS.map(lambda text: (HEADER + text).encode()))


def check(article: newsdump.Article) -> None:
    lede = article.lede.text if article.lede else ""
    texts = {"title": article.title or "", "lede": lede, "body": article.body.raw}
    for block in article.body.blocks:
        assert article.body.raw[block.start : block.end] == block.text
    for quote in article.quotes:
        assert texts[quote.place][quote.start : quote.end] == quote.text
        if quote.speaker:
            assert texts[quote.speaker.place][quote.speaker.start : quote.speaker.end] == quote.speaker.text
        if quote.cue:
            assert texts[quote.place][quote.cue.start : quote.cue.end] == quote.cue.text
    assert pickle.loads(pickle.dumps(article)) == article
    assert newsdump.Article.from_dict(article.to_dict()) == article
    assert json.loads(article.to_json()) == article.to_dict()
    assert "\n" not in repr(article)
    assert article._repr_html_()


@given(BYTES)
def test_reading_bytes(data: bytes) -> None:
    reader = newsdump.read(data)
    for article in reader:
        check(article)
    assert all(found.render() for found in reader.skipped)


@given(BYTES)
def test_parsing(data: bytes) -> None:
    try:
        check(newsdump.parse(data))
    except newsdump.ParseError as error:
        assert error.code in ("no-record", "several-records")


@given(TEXTS)
def test_any_text(text: str) -> None:
    for block in newsdump.restore_blocks(text):
        assert text[block.start : block.end] == block.text
    for quote in newsdump.extract_quotes(text):
        assert text[quote.start : quote.end] == quote.text
    newsdump.detect_language(text)


@given(BYTES, st.integers(1, 9))
@settings(max_examples=50)
def test_pieces_are_as_good_as_the_whole(data: bytes, size: int) -> None:
    class File:
        at = 0

        def read(self, _size: int) -> bytes:
            self.at += size
            return data[self.at - size : self.at]

    assert list(newsdump.read(File())) == list(newsdump.read(data))


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(), lambda it: st.lists(it) | st.dictionaries(st.text(), it)))
def test_from_dict_of_anything(data: object) -> None:
    for kind in (newsdump.Article, newsdump.Body, newsdump.Quote, newsdump.Origin, newsdump.Diagnostic):
        try:
            kind.from_dict(data)  # type: ignore[arg-type]
        except (ValueError, TypeError):
            pass


@given(st.data(), st.dictionaries(st.sampled_from(["start", "end"]), st.integers(0, 2**64 - 1)))
def test_spans_that_lie(data: st.DataObject, span: dict[str, int]) -> None:
    article = newsdump.parse(HEADER + "Un « titre »\n\nIl a dit « oui ».\n\nÀ Paris.")
    form = article.to_dict()
    which = data.draw(st.sampled_from(["blocks", "quotes"]))
    (form["body"]["blocks"] if which == "blocks" else form["quotes"])[0].update(span)
    try:
        lying = newsdump.Article.from_dict(form)
    except ValueError:
        return
    assert lying._repr_html_() and repr(lying.body.blocks) and repr(lying.quotes)
    assert newsdump.Article.from_json(lying.to_json()).body.raw == article.body.raw

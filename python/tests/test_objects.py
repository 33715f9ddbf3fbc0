"""The objects: what they hold, and that they are values."""

from __future__ import annotations

import copy
import datetime
import json
import pickle
import time
from collections.abc import Callable, Iterator
from typing import Any

import newsdump
import pytest


def parts(article: newsdump.Article) -> Iterator[Any]:
    """The article and every object inside."""
    yield from (article, article.body, article.origin, article.date_evidence)
    yield from (it for it in (article.lede, article.publication_date) if it is not None)
    yield from (*article.body.blocks, *article.diagnostics, *article.quotes)
    for quote in article.quotes:
        yield from (it for it in (quote.speaker, quote.cue) if it is not None)


@pytest.fixture
def articles(sample: newsdump.Article, dump: bytes) -> list[newsdump.Article]:
    return [sample, *newsdump.read(dump)]


def test_the_sample(sample: newsdump.Article) -> None:
    assert sample.date == datetime.date(2021, 11, 11)
    assert sample.date_precision == "day"
    evidence = sample.date_evidence
    assert (evidence.header, evidence.url, evidence.stamp) == ("2021-11", "2021-11-11", "2021-11-11")
    assert sample.publication_date is not None
    assert sample.publication_date.evidence == evidence
    assert sample.url is not None and sample.url.startswith("https://fr.sputniknews.com/20211111/")
    assert sample.title is not None and sample.title.startswith('Moscou promet un "soutien tous azimuts"')
    assert sample.headline is None
    assert sample.lede is not None and sample.lede.truncated and sample.lede.text.endswith("lors de...")
    assert sample.outlet == "Sputnik France"
    assert sample.language == "fr"
    assert [block.text for block in sample.body.blocks if block.kind == "heading"] == [
        "Moscou dément tout lien avec les sociétés de sécurité privées",
        "Mises en garde françaises",
    ]
    assert len(sample.body.blocks) == 10
    assert sample.body.text == "\n\n".join(block.text for block in sample.body.blocks)
    assert (sample.origin.record, sample.origin.start, sample.origin.end) == (1, 0, 2509)
    assert sample.diagnostics == ()


def test_spans_slice_to_their_texts(articles: list[newsdump.Article]) -> None:
    seen: set[str] = set()
    for article in articles:
        lede = article.lede.text if article.lede else ""
        texts = {"title": article.title or "", "lede": lede, "body": article.body.raw}
        for block in article.body.blocks:
            assert article.body.raw[block.start : block.end] == block.text
        for quote in article.quotes:
            assert texts[quote.place][quote.start : quote.end] == quote.text
            if quote.speaker:
                assert texts[quote.speaker.place][quote.speaker.start : quote.speaker.end] == quote.speaker.text
                seen.add("speaker")
            if quote.cue:
                assert texts[quote.place][quote.cue.start : quote.cue.end] == quote.cue.text
                seen.add("cue")
            seen.add(quote.place)
    assert seen == {"title", "lede", "body", "speaker", "cue"}


def test_values(articles: list[newsdump.Article]) -> None:
    kinds: set[str] = set()
    for article in articles:
        for it in parts(article):
            kinds.add(type(it).__name__)
            for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
                again = pickle.loads(pickle.dumps(it, protocol))
                assert again == it and hash(again) == hash(it)
            assert copy.copy(it) is it and copy.deepcopy(it) is it
            kind = getattr(newsdump, type(it).__name__)
            assert kind.from_dict(it.to_dict()) == it
            assert kind.from_json(it.to_json()) == it
            assert json.loads(it.to_json()) == it.to_dict()
            assert it != object() and it != None  # noqa: E711
            shown = repr(it)
            assert "\n" not in shown and len(shown) < 200, shown
            assert shown.startswith(type(it).__name__ + "(")
            with pytest.raises((AttributeError, TypeError)):
                it.text = "another"
            for name in it.__match_args__:
                getattr(it, name)
        assert article.body.to_json() in article.to_json()
    assert kinds == {
        "Article", "Body", "Block", "Lede", "Quote", "Speaker", "Cue", "Diagnostic", "Origin",
        "PublicationDate", "DateEvidence",
    }  # fmt: skip


def test_objects_differ(articles: list[newsdump.Article]) -> None:
    assert len(set(articles)) == len(articles)
    blocks = articles[0].body.blocks
    assert blocks[0] != blocks[1]
    assert articles[0].body != articles[1].body


def test_parts_of_an_article_have_the_same_form_alone(sample: newsdump.Article) -> None:
    whole = sample.to_dict()
    assert whole["body"] == sample.body.to_dict()
    assert whole["quotes"] == [quote.to_dict() for quote in sample.quotes]
    assert sample.lede is not None and whole["lede"] == sample.lede.to_dict()
    assert whole["origin"] == sample.origin.to_dict()
    assert whole["date_evidence"] == sample.date_evidence.to_dict()


def test_parts_are_made_once(sample: newsdump.Article) -> None:
    assert sample.body is sample.body
    assert sample.body.raw is sample.body.raw
    assert sample.body.blocks is sample.body.blocks
    assert sample.quotes is sample.quotes


def test_from_dict_takes_dates(sample: newsdump.Article) -> None:
    data = sample.to_dict()
    assert data["date"] == "2021-11-11"
    data["date"] = datetime.date(2021, 11, 11)
    assert newsdump.Article.from_dict(data) == sample


@pytest.mark.parametrize(
    "data",
    [{}, {"text": 1, "truncated": False}, {"text": "a"}, {"text": "a", "truncated": "no"}, {"text": {1, 2}}],
)
def test_from_dict_refuses(data: dict[str, Any]) -> None:
    with pytest.raises((ValueError, TypeError)):
        newsdump.Lede.from_dict(data)


def test_from_dict_names_what_json_does_not_have() -> None:
    with pytest.raises(TypeError, match="found a set, expected what JSON has"):
        newsdump.Lede.from_dict({"text": {1, 2}, "truncated": False})


@pytest.mark.parametrize("data", [None, 1, "{}", [], b"{}"])
def test_from_dict_takes_a_dict(data: Any) -> None:
    with pytest.raises(TypeError):
        newsdump.Article.from_dict(data)


def test_from_json_says_what_is_missing() -> None:
    with pytest.raises(ValueError, match="missing field `truncated`"):
        newsdump.Lede.from_json('{"text": "a"}')


def test_from_dict_says_what_is_unknown(articles: list[newsdump.Article]) -> None:
    for it in (it for article in articles for it in parts(article)):
        kind = getattr(newsdump, type(it).__name__)
        with pytest.raises(ValueError, match="unknown field `odd`"):
            kind.from_dict({**it.to_dict(), "odd": 1})


@pytest.mark.parametrize(("start", "end"), [(10, 5), (0, 10**9), (10**9, 10**9)])
def test_from_dict_refuses_spans_outside_of_the_text(sample: newsdump.Article, start: int, end: int) -> None:
    paths: list[list[Any]] = [["body", "blocks", 0], ["quotes", 0], ["quotes", 0, "speaker"], ["quotes", 0, "cue"]]
    for path in paths:
        form = sample.to_dict()
        span: Any = form
        for key in path:
            span = span[key]
        span.update(start=start, end=end)
        with pytest.raises(ValueError, match=f"{start} to {end} is no span of the text of the"):
            newsdump.Article.from_dict(form)


def test_no_constructor() -> None:
    with pytest.raises(TypeError):
        newsdump.Article()
    with pytest.raises(TypeError):
        type("Mine", (newsdump.Article,), {})


def test_match(sample: newsdump.Article) -> None:
    match sample:
        case newsdump.Article(language="fr", lede=newsdump.Lede(text, True), quotes=[first, *_]):
            assert text.endswith("...") and isinstance(first, newsdump.Quote)
        case _:
            pytest.fail("no match")
    match sample.body.blocks[3]:
        case newsdump.Block("heading", text):
            assert text.startswith("Moscou dément")
        case other:
            pytest.fail(repr(other))


def test_html(sample: newsdump.Article) -> None:
    html = sample._repr_html_()
    assert "<h3>Mises en garde françaises</h3>" in html
    assert html.count("<mark") >= 1 and "Sergueï Lavrov" in html


def test_html_is_escaped() -> None:
    evil = "<script>alert('&')</script>"
    article = newsdump.parse(
        f" date 2021-11 https://a.example/\"{evil}\n\n{evil}\n\nh {evil}\n\n{evil}... 01.11.2021, {evil}\n\n"
        f"“{evil},” said Ann <b>Lee. “Again,” said Ann <b>Lee."
    )
    html = article._repr_html_()
    assert "<script" not in html and "<b>" not in html
    assert "&lt;script&gt;alert(&#39;&amp;&#39;)&lt;/script&gt;" in html
    bad = newsdump.Article.from_dict({**article.to_dict(), "url": "javascript:alert(1)"})
    assert "<a " not in bad._repr_html_()


def test_html_cannot_be_steered() -> None:
    steering = [*map(chr, range(9)), "\x1b", "\x7f", "\x9b", "\u200f", "\u202e", "\u2066", "\ufeff"]
    text = f"a{''.join(steering)}b"
    html = newsdump.parse(f" date 2021-11 https://a.example/\n\n{text}\n\nh {text}\n\n{text} c.")._repr_html_()
    assert "\u241b" in html and "\ufffd" in html
    assert [char for char in steering if char in html] == []
    # What joins letters, or keeps them apart, is of the text.
    assert "می\u200cرود" in newsdump.parse(" date 2021-11 https://a.example/\n\nT\n\nمی\u200cرود.")._repr_html_()


def test_counts_are_of_one_or_of_many() -> None:
    article = newsdump.parse(" date 2021-11 https://a.example/\n\nT\n\nT\n\nT\n\nOne.\nTwo.")
    assert repr(article).endswith("2 blocks, 0 quotes)") and repr(article.body).endswith("2 blocks)")
    article = newsdump.parse(" date 2021-11 https://a.example/\n\nT\n\nOne.")
    assert repr(article).endswith("1 block, 0 quotes)") and repr(article.body).endswith("1 block)")


def test_html_of_many_quotes_takes_linear_time() -> None:
    letters = [chr(97 + number) for number in range(26)]
    names = [f"Mary B{a}{b}{c}own" for a in letters for b in letters for c in letters]
    body = "\n".join(f"“I go there every day,” said {name}." for name in names * 2)
    article = newsdump.parse(f" date 2021-11 https://a.example/\n\nT\n\n{body}", language="en")
    begun = time.process_time()
    assert article._repr_html_().count("<mark") > len(names)
    assert time.process_time() - begun < 3


def test_html_of_an_article_without_blocks() -> None:
    article = newsdump.parse(" date 2021-11 https://a.example/\n\nT\n\nOne.\nTwo.", restore=False, quotes=False)
    assert article.body.blocks == ()
    assert "One.\nTwo." in article._repr_html_()


@pytest.mark.parametrize(
    ("path", "value", "said"),
    [
        (["date"], "x", "date: found `x`, expected a day such as 2021-11-11"),
        (["quotes", 0, "kind"], "loud", "quotes[0].kind: unknown variant `loud`"),
        (["quotes", 0, "start"], -1, "quotes[0].start: invalid value"),
        (["quotes", 0, "start"], 10**6, "quotes[0]: 1000000 to "),
        (["quotes", 0, "speaker", "end"], 10**6, "quotes[0].speaker: "),
        (["body", "blocks", 1, "end"], 0, "body.blocks[1]: "),
        (["lede"], 5, "lede: invalid type: integer `5`, expected a lede"),
        (["origin"], {"file": None}, "origin: missing field `record`"),
        (["odd"], 1, "odd: unknown field"),
    ],
)
def test_what_is_read_back_names_the_field_that_is_wrong(
    sample: newsdump.Article, path: list[Any], value: Any, said: str
) -> None:
    data = sample.to_dict()
    at: Any = data
    for step in path[:-1]:
        at = at[step]
    at[path[-1]] = value
    readers: list[Callable[[], newsdump.Article]] = [
        lambda: newsdump.Article.from_dict(data), lambda: newsdump.Article.from_json(json.dumps(data)),
    ]
    for read in readers:
        with pytest.raises(ValueError) as caught:
            read()
        assert str(caught.value).startswith(said)


def test_json_with_something_behind_it_is_refused(sample: newsdump.Article) -> None:
    with pytest.raises(ValueError, match="trailing characters"):
        newsdump.Article.from_json(sample.to_json() + "{}")

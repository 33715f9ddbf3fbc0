"""What the tests share."""

from __future__ import annotations

from pathlib import Path

import newsdump
import pytest

SAMPLE = Path(__file__).parents[2] / "seeds" / "000_5725309e06961c5a.txt"


@pytest.fixture
def sample_path() -> Path:
    """The sample dump of the repository."""
    return SAMPLE


@pytest.fixture
def sample() -> newsdump.Article:
    """The article of the sample dump."""
    return newsdump.parse(SAMPLE.read_bytes())


@pytest.fixture
def dump() -> bytes:
    """A dump of three articles, in three languages, with one oddity each."""
    return (
        " date 2021-11 https://fr.example.com/20211111/a\n\nUn « titre »\n\nUn « titre »\n\n"
        "Le chapeau du texte... 12.11.2021, Exemple\n\n"
        "Il a dit : « Nous irons là-bas. »\n\nEt puis c’est tout ce que le ministre a déclaré à la presse.\n\n"
        " date 2021-13 https://en.example.com/b\n\nA 😀 title\n\nAnother headline\n\n"
        "“We will win,” said Ann Lee on Monday. She called it “a very good day”.\n"
        " date 2021-12 https://de.example.com/c\n\nEin Titel\n\n"
    ).encode()

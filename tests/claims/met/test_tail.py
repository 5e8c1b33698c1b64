from __future__ import annotations

import re

import pytest

from reftel.claims.met.tail import CAP, ON, Tail, undated
from reftel.claims.text.page import Mentions
from tests.claims.reading import page_of


@pytest.mark.parametrize("name", ["the U.S. Embassy", "P5+1", "Mr. Velko", "Port of Sines"])
def test_a_name_has_several_words_and_links(name: str) -> None:
    assert re.fullmatch(CAP, name)


@pytest.mark.parametrize("words", [" on ", ", ", " held in the ", ": "])
def test_what_stands_before_a_day(words: str) -> None:
    assert ON.fullmatch(words)


def test_a_name_ends_where_the_next_line_of_a_heading_begins() -> None:
    page = page_of("He was at the Exercise Hall Classified By there.")
    found = re.compile(r"at (?P<at>the .*?By)").search(page.text)
    assert found is not None
    end = undated(page, Mentions([]), found, "at")
    assert page.text[found.start("at") : end] == "the Exercise Hall"
    assert undated(page, Mentions([]), None, "at") == 0


def test_nothing_has_been_taken_at_first() -> None:
    assert Tail(3).bare

"""A sieve leaves out patterns that cannot match, and never one that can."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reftel.claims.answered.sorts import sorts
from reftel.claims.asked.triggers import triggers
from reftel.claims.text.page import Page
from reftel.claims.text.sieves import Sieve, Sifted, needs, ways
from tests.claims.specimens import report


@pytest.mark.parametrize(
    ("pattern", "wanted"),
    [
        (r"\bpromised\b", {"promised"}),
        (r"\b(?:refus|declin)\w*", {"refus", "declin"}),
        (r"(?:very )?soon", {"soon"}),
        (r"(?:very )?\d+", set()),
        (r"point(?:s|ing)? (?:here|there)", {"point"}),
        (r"a|harbour", set()),
        (r"(?=harbour)\w+", set()),
        (r"(?>cargo|freight)++", {"cargo", "freight"}),
    ],
)
def test_a_pattern_needs_the_letters_that_every_match_holds(pattern: str, wanted: set[str]) -> None:
    assert set(needs(re.compile(pattern, re.IGNORECASE))) == wanted


def test_the_first_pattern_that_matches_is_told() -> None:
    sieve = Sieve([re.compile("freight"), re.compile(r"\d\d"), re.compile("cargo")])
    assert sieve.search("cargo of 12", "cargo of 12") == 1
    assert sieve.search("CARGO", "cargo") is None


def test_only_patterns_whose_letters_stand_there_are_tried() -> None:
    sieve = Sieve([re.compile("freight"), re.compile(r"\d\d"), re.compile("cargo")])
    assert sieve.fitting("no cargo") == [1, 2]


_SHOWN = [
    *((one.pattern, one.example) for one in triggers()),
    *((re.compile(one.pattern, re.IGNORECASE), one.example) for one in sorts()),
]


@pytest.mark.parametrize(("pattern", "example"), _SHOWN, ids=lambda one: str(one)[:24])
def test_every_example_passes_the_sieve_of_its_pattern(
    pattern: re.Pattern[str], example: str
) -> None:
    found = pattern.search(example)
    assert not found or Sieve([pattern]).search(example, example.lower()) == 0


@given(st.lists(st.sampled_from(["cargo", "ship", "no", "12", "freight", " "]), max_size=8))
def test_a_sieve_finds_what_the_patterns_alone_find(words: list[str]) -> None:
    text = "".join(words)
    patterns = [re.compile(r"freights?|ships"), re.compile(r"(?:no )?cargo\d+"), re.compile(r"\d2")]
    alone = next((at for at, one in enumerate(patterns) if one.search(text)), None)
    assert Sieve(patterns).search(text, text) == alone


def test_a_pattern_is_tried_where_some_of_each_letters_stand_that_it_needs() -> None:
    sieve = Sieve([re.compile(r"(?:cargo|freight) for (?:Marr|Sand)")])
    assert sieve.fitting("freight for sand") == [0]
    assert sieve.fitting("freight for velko") == []


@pytest.mark.parametrize("end", [4000, 10])
def test_a_sifted_pattern_finds_what_it_finds_alone(end: int) -> None:
    page = Page(report("The Cargo of 12 pumps left the harbour."))
    alone = re.compile(r"cargo of \d+", re.IGNORECASE).search(page.text, 0, end)
    found = Sifted(r"cargo of \d+", re.IGNORECASE).search(page, 0, end)
    assert (found and found.span()) == (alone and alone.span())


@pytest.mark.parametrize(
    ("pattern", "alone"),
    [
        ("cargo", ["cargo"]),
        (r"cargo|freights?", ["cargo", "freights?"]),
        (r"(?:cargo|freight)s|ship", ["(?:cargo|freight)s", "ship"]),
        (r"bill\|note|[|()]x", [r"bill\|note", "[|()]x"]),
        (r"[\]|]|\(a|b\)", [r"[\]|]", r"\(a", r"b\)"]),
    ],
)
def test_a_pattern_parts_into_its_alternatives(pattern: str, alone: list[str]) -> None:
    assert ways(pattern) == alone

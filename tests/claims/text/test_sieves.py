"""A sieve leaves out patterns that cannot match, and never one that can."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reftel.claims.answered.sorts import Sort, sorts
from reftel.claims.asked.triggers import Trigger, triggers
from reftel.claims.text.sieves import Sieve, needs, ways


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


@pytest.mark.parametrize("row", [*triggers(), *sorts()], ids=lambda row: row.example[:24])
def test_every_example_passes_the_sieve_of_its_pattern(row: Trigger | Sort) -> None:
    pattern, example = row.pattern, row.example
    found = pattern.search(example)
    assert not found or Sieve([pattern]).search(example, example.lower()) == 0


@given(st.lists(st.sampled_from(["cargo", "ship", "no", "12", "freight", " "]), max_size=8))
def test_a_sieve_finds_what_the_patterns_alone_find(words: list[str]) -> None:
    text = "".join(words)
    patterns = [re.compile(r"freights?|ships"), re.compile(r"(?:no )?cargo\d+"), re.compile(r"\d2")]
    alone = next((at for at, one in enumerate(patterns) if one.search(text)), None)
    assert Sieve(patterns).search(text, text) == alone


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

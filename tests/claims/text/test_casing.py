"""How a word in capitals is written by itself."""

from __future__ import annotations

import pytest

from reftel.claims.text.casing import (
    DATED,
    EITHER,
    NAME,
    SIGN,
    SMALL,
    acronyms,
    is_body,
    is_phrase,
    kind,
    told,
)


@pytest.mark.parametrize("word", ["THE", "SAID", "SHIPMENT", "REPORTEDLY", "A", "WHO", "START"])
def test_a_word_of_the_language_is_small(word: str) -> None:
    assert kind(word) == SMALL


@pytest.mark.parametrize(
    "word", ["IRAN", "POLISH", "DECEMBER", "MONDAY", "HUBERT", "VELKARRE", "EMBASSY", "GOD"]
)
def test_a_land_a_day_a_man_and_a_word_of_no_list_are_names(word: str) -> None:
    assert kind(word) == NAME


@pytest.mark.parametrize("word", ["UAE", "DPRK", "MTCR", "BCDFG", "ISN", "B", "XQA"])
def test_an_acronym_stays(word: str) -> None:
    assert kind(word) == SIGN


@pytest.mark.parametrize("word", ["MAY", "MARCH"])
def test_a_month_that_is_a_verb_waits_for_its_number(word: str) -> None:
    assert kind(word) == DATED


@pytest.mark.parametrize("word", ["QUIXOTATION", "VELKARNESS", "GLIMBERATED", "ZORNLESS"])
def test_a_rare_word_with_an_ending_of_the_language_is_small(word: str) -> None:
    assert kind(word) == SMALL


def test_nouns_of_offices_are_written_either_way() -> None:
    assert {told(word) for word in ("division", "committee", "export", "control")} == {EITHER}


def test_words_side_by_side_are_known_as_phrases() -> None:
    assert is_phrase("security council")
    assert is_phrase("ministry of culture")
    assert not is_phrase("the shipment")


def test_a_body_is_told_by_its_noun() -> None:
    assert is_body("ministry")
    assert not is_body("gyroscope")
    assert not is_body("gmbh")


def test_acronyms_of_the_tables_are_in_capitals() -> None:
    assert all(word.isupper() for word in acronyms())
    assert {"MTCR", "SHIG", "MANPADS"} <= acronyms()

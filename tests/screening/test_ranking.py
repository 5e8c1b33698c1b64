"""Phrases weighed against titles and keywords."""

from __future__ import annotations

import pytest

from reftel.lists import Entry
from reftel.screening.ranking import Index, index

SMALL = Index(
    [
        Entry("x", "1", "1A001", "Exercise widgets", keywords=("widget", "steel widget")),
        Entry("x", "1", "1A002", "Exercise gadgets", keywords=("gadget", "steel gadget")),
        Entry("x", "1", "1D001", "Software for widgets", keywords=("widget software",)),
    ]
)


def best(text: str) -> str:
    return SMALL.ask(text)[0].entry.code


def test_the_entry_whose_keyword_the_phrase_states_comes_first() -> None:
    assert best("three steel widgets") == "1A001"
    assert best("gadget") == "1A002"


def test_software_comes_first_only_where_the_phrase_is_about_software() -> None:
    assert best("widget") == "1A001"
    assert best("software for widgets") == "1D001"


def test_a_misspelt_word_is_taken_for_the_word_of_the_list() -> None:
    assert best("steel gadgett") == "1A002"


def test_a_phrase_without_a_known_word_finds_nothing() -> None:
    assert SMALL.ask("bananas") == []
    assert SMALL.ask("") == []


def test_a_weighed_entry_says_which_words_it_rests_on() -> None:
    found = SMALL.ask("steel widgets for boats")[0]
    assert found.phrase == "steel widget"
    assert set(found.words) >= {"steel", "widget"}
    assert 0 < found.covered < 1


def test_rare_words_are_worth_more_than_words_of_every_list() -> None:
    assert index().worth("krytron") > index().worth("equipment")


@pytest.mark.parametrize(
    ("phrase", "code"),
    [
        ("turbo-molecular vacuum pumps", "2B231"),
        ("Kevlar cloth", "1C010"),
        ("seal-less pumps for chemicals", "2B350"),
        ("spring-loaded lathe, numerically controlled", "2B001"),
        ("ground penetrating radar", "6A008"),
        ("propellant tank", "9A120"),
    ],
)
def test_phrases_of_the_trade_find_their_entry_among_the_first(phrase: str, code: str) -> None:
    assert code in [each.entry.code for each in index().ask(phrase)[:5]]

"""A word of the tables may be a person's name here."""

from __future__ import annotations

import pytest

from reftel.claims.named.parties import find_parties
from reftel.claims.people.persons import find_persons
from reftel.claims.sited.places import find_places
from reftel.claims.text.bearers import borne
from tests.claims.namesakes import page, quotes


@pytest.mark.parametrize(
    ("sentence", "word"),
    [
        ("They met Sergei Antonov there. Antonov agreed.", "Antonov"),
        ("They met Mr. Antonov there.", "Antonov"),
        ("They met Acting Director Velko Santos there.", "Santos"),
    ],
)
def test_a_first_name_or_a_title_makes_a_bearer(sentence: str, word: str) -> None:
    assert borne(page(f"1. (S) {sentence}\n")) == {word}


@pytest.mark.parametrize(
    "sentence",
    [
        "They bought it of Antonov there.",
        "It left Santos there.",
        "President Velko's Cairo speech was long.",
        "It met Andre Paris in Paris there.",
        "They met Maria Iran there.",
    ],
)
def test_a_firm_a_town_or_a_country_is_one_otherwise(sentence: str) -> None:
    assert borne(page(f"1. (S) {sentence}\n")) == frozenset()


def test_who_bears_the_name_of_a_firm_is_a_person_and_no_party() -> None:
    body = "1. (S) They met Sergei Antonov, the director. Antonov said no.\n"
    assert quotes(find_parties, body) == []
    assert quotes(find_persons, body) == ["Sergei Antonov", "Antonov"]


def test_who_bears_the_name_of_a_town_is_no_place() -> None:
    body = "1. (S) They met Acting Director Velko Santos there. Santos said no.\n"
    assert quotes(find_places, body) == []
    assert quotes(find_persons, body) == ["Velko Santos", "Santos"]


def test_a_land_is_a_surname_behind_a_first_name() -> None:
    assert borne(page("1. (S) They met Michael Jordan there.\n")) == frozenset({"Jordan"})
    assert borne(page("1. (S) They met Michael Jordan in Jordan.\n")) == frozenset()


def test_a_land_behind_a_town_stays_one() -> None:
    assert borne(page("1. (S) They met Michael Jordan of Amman, Jordan.\n")) == frozenset()

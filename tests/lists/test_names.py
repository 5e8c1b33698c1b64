"""Names are equal where they differ only in writing, and different otherwise."""

from __future__ import annotations

import pytest

from reftel.lists import fold, keys
from reftel.lists.names import begins_like

EQUAL = [
    ("Defense Industries Organization", "DEFENCE INDUSTRIES ORGANISATION (DIO)"),
    ("LIMMT Economic and Trade Company", "LIMMT ECONOMIC AND TRADE COMPANY, LTD."),
    ("Exercise & Sons", "EXERCISE AND SONS CO., LTD"),
    ("A.B.C. Trading", "ABC TRADING LLC"),
    ("Société Générale d'Exercice S.A.", "SOCIETE GENERALE D'EXERCICE"),
    ("John Doe", "DOE, John"),
    ("DIO", "DEFENCE INDUSTRIES ORGANISATION (DIO)"),
    ("The Exercise Centre", "exercise center"),
    ("Łódź Works", "LODZ WORKS"),
    ("EXERCISE-STAR", "Exercise Star"),
]
DIFFERENT = [
    ("Shahid Bakeri Industrial Group", "Shahid Hemmat Industrial Group"),
    ("Exercise Lines", "Exercise Lines Malta"),
    ("11420 CORP.", "Corp."),
    ("John Doe", "John Dow"),
]


@pytest.mark.parametrize(("left", "right"), EQUAL)
def test_writing_makes_no_difference(left: str, right: str) -> None:
    assert keys(left) & keys(right)


@pytest.mark.parametrize(("left", "right"), DIFFERENT)
def test_words_make_a_difference(left: str, right: str) -> None:
    assert not keys(left) & keys(right)


@pytest.mark.parametrize(("left", "right"), EQUAL)
def test_the_cheap_look_never_misses(left: str, right: str) -> None:
    assert begins_like(right, keys(left))
    assert begins_like(left, keys(right))


def test_a_name_of_legal_forms_alone_keeps_a_word() -> None:
    assert fold("Company Limited") == "company"
    assert fold("(Exercise)") == "exercise"
    assert fold("...") == ""
    assert keys("...") == frozenset()


@pytest.mark.parametrize("place", ["UK", "Malta", "China"])
def test_a_country_in_brackets_tells_one_firm_of_a_house_from_another(place: str) -> None:
    house, branch = keys("EXLINES"), keys(f"EXLINES ({place}) LTD.")
    assert not house & branch
    assert branch & keys(f"Exlines {place} Ltd")


def test_an_acronym_in_brackets_may_be_left_out() -> None:
    assert keys("Exercise Lines Organisation") & keys("EXERCISE LINES ORGANIZATION (ELO)")

"""A name of a party has its place and the country of the words beside it."""

from __future__ import annotations

from reftel.claims.names import Name, country, disjoint
from tests.claims.namesakes import page


def test_words_beside_a_name_give_its_country() -> None:
    laid = page("1. (S) The Malaysia-based firm Velcorta Ltd paid. Later it left.\n")
    start = laid.text.index("Velcorta")
    assert country(laid, start, start + len("Velcorta Ltd")) == "MY"


def test_the_longest_of_names_at_one_place_stays() -> None:
    short = Name(0, 4, "a", "", "", "")
    long = Name(0, 9, "b", "", "", "")
    after = Name(12, 15, "c", "", "", "")
    assert disjoint([after, short, long]) == [long, after]

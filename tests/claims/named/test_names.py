"""A name of a party has its place and the country of the words beside it."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reftel.claims.named.names import Name, country, disjoint, foreign, squeezed
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


@pytest.mark.parametrize(
    ("sentence", "name", "code"),
    [
        ("The Turkish firm, Velcorta Ltd paid.", "Velcorta Ltd", "TR"),
        ("A Malaysia-based company, Velcorta Ltd, paid.", "Velcorta Ltd", "MY"),
        ("Germany's Velcorta Ltd paid.", "Velcorta Ltd", "DE"),
        ("It left Kenya. Velcorta Ltd paid.", "Velcorta Ltd", ""),
        ("In Kenya, Velcorta Ltd paid.", "Velcorta Ltd", ""),
        ("He met Kenyan Pumps Ltd there.", "Kenyan Pumps Ltd", "KE"),
        ("He met Velcorta Malaysia Ltd there.", "Velcorta Malaysia Ltd", "MY"),
        ("He met Velcorta Ltd there.", "Velcorta Ltd", ""),
    ],
)
def test_the_country_of_a_name_stands_before_or_in_it_and_not_in_another_sentence(
    sentence: str, name: str, code: str
) -> None:
    laid = page(f"1. (S) {sentence}\n")
    start = laid.text.index(name)
    assert country(laid, start, start + len(name)) == code


@pytest.mark.parametrize(
    ("words", "is_foreign"),
    [
        ("the Russian Department of Energy", True),
        ("the RUSSIAN Department of Energy", True),
        ("the South African Department of Energy", True),
        ("the American Department of Energy", False),
        ("the Department of Energy", False),
        ("the old Department of Energy", False),
    ],
)
def test_a_department_behind_another_nation_is_foreign(words: str, *, is_foreign: bool) -> None:
    laid = page(f"1. (S) They met {words}.\n")
    assert foreign(laid, laid.text.index("Department")) is is_foreign


def test_a_land_before_a_department_may_own_it() -> None:
    laid = page("1. (S) They met Canada's Department of Justice.\n")
    at = laid.text.index("Department")
    assert (foreign(laid, at), foreign(laid, at, owned=True)) == (False, True)


@pytest.mark.parametrize(
    ("text", "plain"),
    [("Velcorta\n  Trading,", "Velcorta Trading"), ("Velcorta", "Velcorta"), ("", "")],
)
def test_a_name_over_two_lines_has_single_spaces(text: str, plain: str) -> None:
    assert squeezed(text) == plain


@given(st.lists(st.tuples(st.integers(0, 60), st.integers(1, 9)), max_size=12))
def test_law_names_that_stay_are_apart_in_order_and_were_found(
    places: list[tuple[int, int]],
) -> None:
    found = [Name(start, start + size, str(size), "", "", "") for start, size in places]
    kept = disjoint(found)
    assert all(one.end <= other.start for one, other in pairwise(kept))
    assert all(name in found for name in kept)
    assert bool(kept) is bool(found)

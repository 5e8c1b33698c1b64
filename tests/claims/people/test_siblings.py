"""A name is a person's where it stands in a row with the names of others."""

from __future__ import annotations

import pytest

from reftel.claims.people.persons import find_persons
from tests.claims.namesakes import page, quotes


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("It listed Maria Velkarten (TRC), Veldra Sandovar (NMB) and Velkuu Marrenz.",
         ["Maria Velkarten", "Veldra Sandovar", "Velkuu Marrenz"]),
        ("It listed Veldra Sandovar, Velkuu Marrenz and Maria Velkarten.",
         ["Veldra Sandovar", "Velkuu Marrenz", "Maria Velkarten"]),
        ("They saw Maria Velkarten, Deputy Head of Trade, Velkuu Marrenz, a clerk there, too.",
         ["Maria Velkarten", "Velkuu Marrenz"]),
        ("It listed Maria Velkarten (STO) NORTHLAND: Velkuu Marrenz (STO) SOUTHLAND: nobody.",
         ["Maria Velkarten", "Velkuu Marrenz"]),
        ("There came: 1. Maria Velkarten, Board of Trade 2. Velkuu Marrenz, Board of Trade.",
         ["Maria Velkarten", "Velkuu Marrenz"]),
    ],
)  # fmt: skip
def test_a_row_of_names_holds_people(sentence: str, names: list[str]) -> None:
    assert quotes(find_persons, f"1. (S) {sentence}\n") == names


@pytest.mark.parametrize(
    "sentence",
    [
        "Maria Velkarten came. Velkuu Marrenz lay in ruins.",
        "Maria Velkarten, Velkuu Marrenz Trading Ltd and others paid.",
        "Maria Velkarten saw the Velkuu Marrenz.",
        "Maria Velkarten, Abu Dhabi, paid.",
    ],
)
def test_what_only_stands_near_a_person_is_no_person(sentence: str) -> None:
    assert quotes(find_persons, f"1. (S) Then {sentence}\n") == ["Maria Velkarten"]


def test_who_stands_in_the_row_is_known_again_by_surname() -> None:
    laid = page("1. (S) Maria Velkarten (TRC) and Velkuu Marrenz (NMB) came. Marrenz left.\n")
    last = max(find_persons(laid), key=lambda claim: claim.span)
    assert (last.quote, last.value) == ("Marrenz", "Velkuu Marrenz")

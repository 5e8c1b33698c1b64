"""Those between whom a mail went are people; offices, posts and towns are none."""

from __future__ import annotations

import pytest

from reftel.claims.people.correspondents import correspondents
from tests.claims.namesakes import page


def told(reference: str) -> list[str]:
    """Return the names that a reference block tells."""
    laid = page("1. (S) Nothing.\n", f"EXERCISE\n\nREF: A. {reference}")
    return [laid.text[one.start : one.end] for one in correspondents(laid)]


@pytest.mark.parametrize(
    ("reference", "names"),
    [
        ("VELMARR-KELMEN EMAIL 02/12/08", ["VELMARR", "KELMEN"]),
        ("VELMARR/KELMEN E-MAIL OF MARCH 3", ["VELMARR", "KELMEN"]),
        ("VELMARR - KELMEN/QUILLAN EMAILS 03/04/09", ["VELMARR", "KELMEN", "QUILLAN"]),
        ("Velmarr-Kelmen email, 2/12", ["Velmarr", "Kelmen"]),
    ],
)
def test_those_who_write_are_people(reference: str, names: list[str]) -> None:
    assert told(reference) == names


@pytest.mark.parametrize(
    "reference",
    ["EUR/WE E-MAIL OF MARCH 3", "LISBON-WHA EMAIL 2/3", "DESK/POST EMAIL 3/4", "PARIS 2 EMAIL"],
)
def test_offices_and_towns_are_none(reference: str) -> None:
    assert told(reference) == []

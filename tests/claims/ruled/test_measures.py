"""Whose act a measure is, and which law and day stand beside it."""

from __future__ import annotations

import pytest

from reftel.claims.ruled.measures import authority, direct
from tests.claims.reading import told


@pytest.mark.parametrize(
    ("words", "code"),
    [("Treasury", "US"), ("OFAC", "US"), ("the Kenyan agency", "the Kenyan agency"),
     ("EU", "EU"), ("HMT", "GB"), ("1737 Committee", "UN"), ("U.S.", "US")],
)  # fmt: skip
def test_an_authority_is_a_code(words: str, code: str) -> None:
    assert authority(None, words) == code


@pytest.mark.parametrize(
    ("between", "holds"),
    [(", a Kenyan firm ", True), (" (TM), which is large, ", True), (" said that the bank ", False),
     (" ", True)],
)  # fmt: skip
def test_a_name_stays_the_subject_past_an_apposition(between: str, *, holds: bool) -> None:
    text = f"Tarvos{between}is"
    assert direct(text, 6, len(text) - 2) is holds


def test_a_day_of_another_clause_is_not_that_of_the_act() -> None:
    (found,) = told(
        "On May 3 Ana Veludo told us, over a long lunch, of the sanctions on SHIG.", "sanctions"
    )
    assert found.slot("when") is None


def test_a_row_without_its_last_and_names_one_alone() -> None:
    found = told("The EU designated SHIG, SBIG said.", "listing")
    assert [claim.slot("party") for claim in found] == ["SHIG"]

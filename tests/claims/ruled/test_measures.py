"""Whose act a measure is, and which law and day stand beside it."""

from __future__ import annotations

import pytest

from reftel.claims.ruled.measures import authority, direct, joined
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


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("SHIG is designated under E.O. 13382 and listed in the annex to UNSCR 1737.",
         [("SHIG", "US-EO-13382"), ("SHIG", "UNSCR-1737-ANNEX")]),
        ("SHIG is listed in the annex to UNSCR 1737, and is also designated under E.O. 13382.",
         [("SHIG", "UNSCR-1737-ANNEX"), ("SHIG", "US-EO-13382")]),
        ("SHIG was designated by Treasury and SBIG was listed in the annex to UNSCR 1737.",
         [("SHIG", None), ("SBIG", "UNSCR-1737-ANNEX")]),
        ("SHIG was designated under E.O. 13382, and the firm next door was listed too.",
         [("SHIG", "US-EO-13382")]),
    ],
)  # fmt: skip
def test_each_measure_that_meets_a_name_has_its_own_law(
    words: str, expected: list[tuple[str, str | None]]
) -> None:
    found = told(words, "listing")
    assert [(claim.slot("party"), claim.slot("instrument")) for claim in found] == expected


@pytest.mark.parametrize(
    ("between", "holds"),
    [
        (" is listed in a table and ", True),
        (" was named, but ", True),
        (" sells pumps and ", False),
    ],
)
def test_a_second_verb_goes_on_of_the_name_that_a_measure_meets(
    between: str, *, holds: bool
) -> None:
    text = f"Tarvos{between}sanctioned"
    assert joined(text, 6, len(text) - 10) is holds

"""Who is put on a list or taken off it."""

from __future__ import annotations

import pytest

from reftel.claims import Polarity
from tests.claims.reading import lacking, told


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("On October 25, 2007, the Department of the Treasury added Tarvos Bank"
         " to its list of designated entities."),
         {"party": "Tarvos Bank", "by": "US", "instrument": "(list of designated entities)",
          "when": "2007-10-25"}),
        ("The EU put Tarvos Metals Ltd on its consolidated list in May.",
         {"party": "Tarvos Metals Ltd", "by": "EU", "instrument": "(consolidated list)"}),
        ("Tarvos Metals Ltd was added to the Entity List by Commerce.",
         {"party": "Tarvos Metals Ltd", "instrument": "US-ENTITY-LIST", "by": "US"}),
        ("UNSCR 1747 lists Tarvos Metals Ltd.",
         {"party": "Tarvos Metals Ltd", "instrument": "UNSCR-1747"}),
        ("Paris would support listing Tarvos Metals Ltd in the next resolution.",
         {"party": "Tarvos Metals Ltd", "instrument": "(next resolution)"}),
    ],
)  # fmt: skip
def test_who_is_put_on_a_list_is_listed(words: str, expected: dict[str, str]) -> None:
    assert lacking(words, "listing", expected) == {}


def test_who_is_taken_off_a_list_is_no_longer_listed() -> None:
    words = (
        "Tarvos Metals Ltd, removed from the Commerce Department's Entity List in May 2004, wrote."
    )
    (found,) = told(words, "listing")
    assert (found.value, found.slot("when")) == (
        "Tarvos Metals Ltd removed US-ENTITY-LIST",
        "2004-05",
    )
    assert found.polarity is Polarity.DENIED


@pytest.mark.parametrize(
    "words",
    [
        "SHIG added a note to its list of questions.",
        "Kelm added that SHIG was on holiday.",
        "We removed SHIG's pump from the list of spares.",
        "He lists SHIG among his clients.",
    ],
)
def test_other_lists_hold_no_parties(words: str) -> None:
    assert told(words, "listing") == []

"""Lists of parties are named by their own words, possessed or in a row."""

from __future__ import annotations

import pytest

from tests.claims.reading import told


@pytest.mark.parametrize(
    ("words", "lists"),
    [
        ("SHIG is listed in the annex to UNSCR 1737.", ["UNSCR-1737-ANNEX"]),
        ("SHIG was listed under UNSCR 1737 and UNSCR 1747.", ["UNSCR-1737", "UNSCR-1747"]),
        ("SHIG was put on the Commerce Department's Entity List.", ["US-ENTITY-LIST"]),
        ("SHIG was named in its annex.", ["(annex)"]),
        ("SHIG was added to our list of banned firms.", ["(list of banned firms)"]),
    ],
)
def test_each_list_is_a_slot(words: str, lists: list[str]) -> None:
    (found,) = told(words, "listing")
    assert [slot.value for slot in found.slots if slot.role == "instrument"] == lists

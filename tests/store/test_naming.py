"""A name is told where its own words may be."""

from __future__ import annotations

from collections import Counter

import pytest

from reftel.cable import read
from reftel.claims import extract
from reftel.store import open_store
from reftel.store.naming import named
from tests.store.exercise import telegram

FULL = "Horatio Quill"
SECRET = ("S/NF", f"EXERCISE. Director {FULL} of the Exercise Dairy Works sold pumps.")
SHORT = ("U", "EXERCISE. Director Quill denied the sale.")
OPEN = ("U", f"EXERCISE. We met Director {FULL} in the port.")


def marks(*portions: tuple[str, str]) -> Counter[tuple[str, str]]:
    claims = extract(read(telegram(1, list(portions))))
    return Counter(
        (one.paragraph, str(mark)) for one, mark in named(claims, ["person"]) if one.value == FULL
    )


def test_a_name_taken_from_elsewhere_stands_under_both_marks() -> None:
    assert marks(SECRET, SHORT) == {("1", "S/NF"): 1, ("2", "S/NF"): 1}
    assert marks(SECRET, SHORT, OPEN) == {("1", "S/NF"): 1, ("2", "U"): 1, ("3", "U"): 1}
    assert marks(SHORT, OPEN) == {("1", "U"): 1, ("2", "U"): 1}


@pytest.mark.parametrize(
    ("portions", "to", "found"),
    [
        ((SECRET, SHORT), "PUBLIC", False), ((SECRET, SHORT), None, True),
        ((SECRET, SHORT, OPEN), "PUBLIC", True), ((SECRET, SHORT), "USA/SECRET", True),
    ],
)  # fmt: skip
def test_a_search_for_a_name_finds_it_where_it_may_be_told(
    portions: tuple[tuple[str, str], ...],
    to: str | None,
    found: bool,  # noqa: FBT001 -- a row
) -> None:
    cable = read(telegram(1, list(portions)))
    with open_store("sqlite://") as store:
        store.put([(cable, extract(cable))])
        assert bool(store.find(f'person:"{FULL}"', to)) == found
        assert store.find("person:Quill", to)

"""Numbers of papers by what the list calls the paper."""

from __future__ import annotations

import pytest

from reftel.lists.draft import Draft
from reftel.lists.identity_papers import add_paper, scheme


@pytest.mark.parametrize(
    ("kind", "found"),
    [
        ("Passport", "passport"),
        ("Tax ID No.", "tax"),
        ("National ID No.", "national"),
        ("Company Registration Number", "registration"),
        ("MMSI", "mmsi"),
        ("Cedula No.", "other"),
    ],
)
def test_a_paper_is_known_by_its_words(kind: str, found: str) -> None:
    assert scheme(kind) == found


def test_a_hull_number_and_a_gender_are_no_papers() -> None:
    draft = Draft("1")
    add_paper(draft, "Vessel Registration Identification", "IMO 9074729")
    add_paper(draft, "Gender", "Male")
    add_paper(draft, "Passport", "X1")
    assert {key: list(values) for key, values in draft.identifiers.items()} == {
        "imo": ["9074729"],
        "passport": ["X1"],
    }
    assert list(draft.particulars["gender"]) == ["Male"]

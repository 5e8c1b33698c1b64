"""A firm of an enumeration shows by the others that stand there."""

from __future__ import annotations

import pytest

from reftel.claims.named.parties import find_parties
from tests.claims.namesakes import quotes


def told(sentence: str) -> list[str]:
    return quotes(find_parties, f"1. (S) {sentence}\n")


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("Firms: (1) Arvand Sazeh Co.; (2) Tolid Abzar (TABA); (3) Shafagh Velmia; (4) Orvel KG.",
         ["Arvand Sazeh Co", "Tolid Abzar (TABA)", "Shafagh Velmia", "Orvel KG"]),
        ("We named:\n- Velcorta Ltd.\n- Shafagh Velmia\n- Orvel KG",
         ["Velcorta Ltd", "Shafagh Velmia", "Orvel KG"]),
    ],
)  # fmt: skip
def test_what_stands_among_firms_is_one(sentence: str, names: list[str]) -> None:
    assert told(sentence) == names


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("They saw: (A) Velcorta Ltd.; (B) Orvel GmbH; (C) John Velmark; (D) Iran.",
         ["Velcorta Ltd", "Orvel GmbH"]),
        ("They saw: (A) Velcorta Ltd.; (B) Shafagh Velmia; (C) Quill Orvante.", ["Velcorta Ltd"]),
        ("They saw: (A) Velcorta Ltd.; (B) Orvel GmbH. They left: (A) Quill Orvante.",
         ["Velcorta Ltd", "Orvel GmbH"]),
    ],
)  # fmt: skip
def test_men_and_lands_and_what_stands_among_others_are_none(
    sentence: str, names: list[str]
) -> None:
    assert told(sentence) == names

"""What is handed over with a demarche, and on what occasion."""

from __future__ import annotations

import pytest

from tests.claims.specimens import report, said


def slots(sentence: str, role: str) -> list[str]:
    """Return what fills a role in the first delivery of a report."""
    found = said(report(f"1. (C) {sentence}"), "delivery")
    return [slot.value for slot in found[0].slots if slot.role == role]


@pytest.mark.parametrize(
    ("sentence", "papers"),
    [
        ("PolOff delivered reftel points to Ana Veludo and left a nonpaper.", ["nonpaper"]),
        ("PolOff handed the aide-memoire to Ana Veludo.", ["aide-memoire"]),
        ("PolOff delivered reftel points to Ana Veludo, leaving a nonpaper and three annexes.",
         ["nonpaper", "annexes"]),
        ("PolOff gave Ana Veludo a copy of the talking points.", ["copy of the talking points"]),
        ("Reftel nonpaper was provided on March 3 to Ana Veludo.", ["nonpaper"]),
        ("The points were left with Ana Veludo on March 3.", ["points"]),
        ("PolOff delivered reftel points to Ana Veludo.", []),
        ("PolOff raised the paper of the Spaniards with Ana Veludo per reftel.", []),
    ],
)  # fmt: skip
def test_a_delivery_tells_what_was_handed_over(sentence: str, papers: list[str]) -> None:
    assert slots(sentence, "document") == papers


@pytest.mark.parametrize(
    ("sentence", "where"),
    [
        ("PolOff delivered reftel points to Ana Veludo during a courtesy call.",
         ["a courtesy call"]),
        ("PolOff delivered reftel points to Ana Veludo in Lisbon on March 3.", ["Lisbon"]),
        ("PolOff delivered reftel points to Ana Veludo at a meeting.", []),
        ("PolOff raised the issue of prisons in Spain with Ana Veludo per reftel.", []),
    ],
)  # fmt: skip
def test_a_delivery_tells_its_place_or_occasion(sentence: str, where: list[str]) -> None:
    assert slots(sentence, "where") == where

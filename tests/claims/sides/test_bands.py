"""Groups of a nation act by the noun of those who act in numbers."""

from __future__ import annotations

import pytest

from reftel.claims.sides.peoples import nationals
from tests.claims.namesakes import page


def told(sentence: str) -> list[str]:
    """Return the words of each nation that acts."""
    laid = page(f"1. (S) {sentence}\n")
    return [laid.text[slice(*one.span)] for one in nationals(laid)]


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("They paid Libyan smugglers for it.", "Libyan smugglers"),
        ("There Danish customs inspectors opened it.", "Danish customs inspectors"),
        ("They warned U.S. businesses of it.", "U.S. businesses"),
        ("It was bought by Iranian procurement agents.", "Iranian procurement agents"),
        ("They shared it with Russian services.", "Russian services"),
        ("It would harm UK businesses there.", "UK businesses"),
        ("He met Ugandan counterparts on it.", "Ugandan counterparts"),
        ("They work with their Brazilian partners on it.", "Brazilian partners"),
        ("They paid Danish freight forwarders for it.", "Danish freight forwarders"),
        ("They fear Central Asian brokers.", "Central Asian brokers"),
        ("They met European lawmakers there.", "European lawmakers"),
        ("They helped Irish, Danish and U.S. shippers there.", "Irish, Danish and U.S. shippers"),
        ("They asked other, Danish and Irish shippers.", "Danish and Irish shippers"),
    ],
)
def test_those_who_act_in_numbers(sentence: str, words: str) -> None:
    assert told(sentence) == [words]


@pytest.mark.parametrize(
    "sentence",
    [
        "They saw U.S. aircraft carriers there.",
        "They went to the Libyan police station.",
        "They told Danish Embassy counterparts.",
        "They seek Russian services for it.",
        "He asked two Iranian firms.",
        "It was in European countries.",
    ],
)
def test_what_is_no_band(sentence: str) -> None:
    assert told(sentence) == []

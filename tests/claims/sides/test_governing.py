"""The government and the military of the land told of act, and what they are part of does not."""

from __future__ import annotations

import pytest

from reftel.claims.sides.governing import governing
from tests.claims.namesakes import page


def told(sentence: str) -> list[tuple[str, str]]:
    """Return the words and value of each government told without a land."""
    laid = page(f"1. (S) {sentence}\n")
    return [(laid.text[slice(*one.span)], one.value) for one in governing(laid)]


@pytest.mark.parametrize(
    ("sentence", "words", "value"),
    [
        ("They say the government agreed.", "the government", "GOV-PT"),
        ("The new government sees it so.", "The new government", "GOV-PT"),
        ("They noted the government's deficit.", "the government", "GOV-PT"),
        ("They fear the outgoing government.", "the outgoing government", "GOV-PT"),
        ("It has ties to the military.", "the military", "(PT military)"),
        ("They say the military took it.", "the military", "(PT military)"),
        ("It helps the international community.", "the international community",
         "(international community)"),
        ("It asks IAEA and international community.", "international community",
         "(international community)"),
        ("The new coalition seeks it.", "The new coalition", "GOV-PT"),
        ("They fear a ruling coalition.", "ruling coalition", "GOV-PT"),
        ("They told authorities in Peru so.", "authorities in Peru", "GOV-PE"),
        ("They fear al-Qadhafi's regime.", "al-Qadhafi's regime", "al-Qadhafi's regime"),
        ("They fear the VPA government.", "the VPA government", "the VPA government"),
        ("They fear the Velmar-led government.", "the Velmar-led government",
         "the Velmar-led government"),
        ("They fear the Velmar administration.", "the Velmar administration",
         "the Velmar administration"),
    ],
)  # fmt: skip
def test_who_governs_acts_without_a_name(sentence: str, words: str, value: str) -> None:
    assert told(sentence) == [(words, value)]


@pytest.mark.parametrize(
    "sentence",
    [
        "They met the government coalition.",
        "They met the government officials.",
        "They sold the military equipment.",
        "They sold the military and industrial parts.",
        "They met the Government's Office for Velmar.",
        "They changed the government of Velmar.",
        "A government is needed.",
        "They met the ruling coalition partners.",
        "They fear the new coalition forces.",
        "They met the authorities.",
    ],
)
def test_what_belongs_to_a_government_is_none(sentence: str) -> None:
    assert told(sentence) == []


def test_a_land_told_of_much_more_than_the_host_is_the_one_meant() -> None:
    lands = ", ".join(["Peru"] * 10)
    (one,) = governing(page(f"1. (S) {lands}: the government agreed.\n"))
    assert one.value == "GOV-PE"

"""A post is told by whose it is, by the letters of its service, or by where it is sent."""

from __future__ import annotations

import pytest

from reftel.claims.posts.theirs import theirs
from tests.claims.namesakes import page


def told(sentence: str) -> list[tuple[str, str]]:
    """Return the words and the value of each post."""
    laid = page(f"1. (S) {sentence}\n")
    return [(laid.text[slice(*span)], value) for span, value, _ in theirs(laid)]


@pytest.mark.parametrize(
    ("sentence", "words", "value"),
    [
        ("They met him at their Embassy.", "their Embassy", "(their Embassy)"),
        ("She said her embassy knew it.", "her embassy", "(her embassy)"),
        ("It asked its Embassy in Rome.", "its Embassy in Rome", "(its Embassy in Rome)"),
        ("It has not told its New York Mission.", "New York Mission", "(New York Mission)"),
        ("It heard so from its UN mission.", "UN mission", "(UN mission)"),
        ("It told its mission to the UN.", "its mission to the UN", "(its mission to the UN)"),
        ("They guard our embassy well.", "our embassy", "US-EMB"),
        ("It asked HMG's Embassy in Rome.", "Embassy in Rome", "(Embassy in Rome)"),
        ("USDAO Oslo reported it.", "USDAO Oslo", "US-USDAO-OSLO"),
        ("Please ask ODC Oslo about it.", "ODC Oslo", "US-ODC-OSLO"),
        ("It went to the U.S. Mission to ICAO there.", "U.S. Mission to ICAO", "US-MIS-ICAO"),
    ],
)
def test_a_post_is_told_by_whose_it_is(sentence: str, words: str, value: str) -> None:
    assert told(sentence) == [(words, value)]


@pytest.mark.parametrize(
    "sentence",
    [
        "He has completed his mission.",
        "It is its mission to develop steps.",
        "They have our mission in Switzerland at heart.",
        "Their embassy-based staff left.",
        "The mission to Oslo was long.",
        "He told of his mission to Egypt.",
        "The FCS sections met.",
    ],
)
def test_a_task_and_a_journey_are_no_posts(sentence: str) -> None:
    assert told(sentence) == []

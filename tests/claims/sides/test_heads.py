"""Who leads a state or a body is spoken of by the office, with its article, and by its field."""

from __future__ import annotations

import pytest

from reftel.claims.sides.heads import heads
from tests.claims.namesakes import page


def told(sentence: str) -> list[str]:
    laid = page(f"1. (S) {sentence}\n")
    return [" ".join(laid.text[one.start : one.end].split()) for one in heads(laid)]


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("They asked the Foreign Minister about it.", "the Foreign Minister"),
        ("They asked the former Foreign Minister about it.", "the former Foreign Minister"),
        ("They asked the Finance Minister about it.", "the Finance Minister"),
        ("They asked the Minister of Trade about it.", "the Minister of Trade"),
        ("They asked the new Minister of Trade about it.", "the new Minister of Trade"),
        ("They asked the Minister of Trade of Peru about it.", "the Minister of Trade of Peru"),
        ("They asked the King of Spain about it.", "the King of Spain"),
        ("They asked the Secretary of Defense about it.", "the Secretary of Defense"),
        ("They asked the Supreme Leader about it.", "the Supreme Leader"),
        ("They asked the NNSA Administrator about it.", "the NNSA Administrator"),
        ("They asked the head of Velcorta Bank about it.", "the head of Velcorta Bank"),
        (
            "They asked the Deputy Governor of the Central Bank about it.",
            "the Deputy Governor of the Central Bank",
        ),
    ],
)
def test_an_office_stands_for_who_holds_it(sentence: str, words: str) -> None:
    assert told(sentence) == [words]


@pytest.mark.parametrize(
    "sentence",
    [
        "They asked the Minister of Trade, Ada Marr, about it.",
        "Marr is also the Minister of Trade of Peru.",
        "They took him as the new Foreign Minister there.",
        "They asked Vel Marr, the Minister of Trade, about it.",
        "They ran for the Foreign Minister position.",
        "They saw the minister of trade.",
        "They asked the president of Velcorta Bank, Ada Marr.",
    ],
)
def test_an_office_may_only_explain_a_name(sentence: str) -> None:
    assert told(sentence) == []

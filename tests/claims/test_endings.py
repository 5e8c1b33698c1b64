"""A name ends behind its noun, with what belongs to it."""

from __future__ import annotations

import pytest

from reftel.claims.endings import end_of, proper
from reftel.claims.lexicon import heads
from reftel.claims.runs import tokens
from tests.claims.namesakes import page


def ended(name: str) -> str:
    laid = page(f"1. (S) {name}\n")
    start = laid.text.index(name)
    row = tokens(laid, (start, start + len(name)))
    best = next(i for i, token in enumerate(row) if token.word in heads())
    return laid.text[start : row[end_of(row, best) - 1].end]


@pytest.mark.parametrize(
    ("name", "whole"),
    [
        ("Velmar Optics of Hong Kong", "Velmar Optics"),
        ("Velmar Airways of Armenia", "Velmar Airways"),
        ("Velmar Airways Ltd Ada", "Velmar Airways Ltd"),
        ("Directorate General of Ports", "Directorate General of Ports"),
        ("Velmar Trade House", "Velmar Trade House"),
        ("Velmar Tech Rolan Quillpars", "Velmar Tech Rolan Quillpars"),
        ("Velmar Tech John Quillpars", "Velmar Tech"),
        ("Velmar Tejarat Quillpars", "Velmar Tejarat Quillpars"),
        ("Ministry of Foreign Affairs Velmo Quillpars", "Ministry of Foreign Affairs"),
        ("Air Force and Air Defense", "Air Force and Air Defense"),
        ("Bank of Velmar", "Bank of Velmar"),
    ],
)
def test_a_name_ends_with_what_belongs_to_it(name: str, whole: str) -> None:
    assert ended(name) == whole


def test_a_proper_word_is_of_no_list() -> None:
    laid = page("1. (S) Velmar Trading was Heavy\n")
    start = laid.text.index("Velmar")
    row = tokens(laid, (start, start + 24))
    assert [proper(token) for token in row] == [True, False, False, False]

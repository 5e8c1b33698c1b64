"""An office reaches to the end of what it is for."""

from __future__ import annotations

import pytest

from reftel.claims.text.portfolios import past_field
from tests.claims.namesakes import page


@pytest.mark.parametrize(
    ("sentence", "whole"),
    [
        ("Minister of Defense and Trade Quill came.", "Minister of Defense and Trade"),
        ("Minister for Trade Quill came.", "Minister for Trade"),
        ("Minister of State for Defense Production Quill came.",
         "Minister of State for Defense Production"),
        ("Under Secretary for Political Affairs II Quill came.",
         "Under Secretary for Political Affairs II"),
        ("Minister Quill came.", "Minister"),
        ("Minister of nothing came.", "Minister"),
    ],
)  # fmt: skip
def test_an_office_ends_with_what_it_is_for(sentence: str, whole: str) -> None:
    laid = page(f"1. (C) Then {sentence}\n")
    office = next(hit for hit in laid.known["title"] if hit.start >= laid.body().start)
    assert laid.text[office.start : past_field(laid, office)] == whole

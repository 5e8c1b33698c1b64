"""A name goes on behind a comma or a bracket where what follows belongs to it."""

from __future__ import annotations

import pytest

from reftel.claims.named.parties import find_parties
from tests.claims.namesakes import quotes


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("They met Velmar Aviation (or Aeronautics) Industries there.",
         "Velmar Aviation (or Aeronautics) Industries"),
        ("They met Quillon Trading (formerly Shipping) Company there.",
         "Quillon Trading (formerly Shipping) Company"),
        ("They met the General People's Committee for Trade there.",
         "General People's Committee for Trade"),
        ("They met the Ministry of Economy, Trade and Industry there.",
         "Ministry of Economy, Trade and Industry"),
        ("They met the Agency for New Technologies, Energy and the Environment there.",
         "Agency for New Technologies, Energy and the Environment"),
    ],
)  # fmt: skip
def test_another_form_and_more_topics_belong_to_a_name(sentence: str, name: str) -> None:
    assert quotes(find_parties, f"1. (S) {sentence}\n") == [name]


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("They met Velmar Aviation (or so) in May.", "Velmar Aviation"),
        ("They met General Velmar Trading Company there.", "Velmar Trading Company"),
        ("They met Velmar Aviation (or Aeronautics) Monday there.", "Velmar Aviation"),
        ("They met Velmar Aviation (see below) Industries.", "Velmar Aviation"),
    ],
)
def test_a_remark_in_brackets_does_not(sentence: str, name: str) -> None:
    assert quotes(find_parties, f"1. (S) {sentence}\n")[0] == name

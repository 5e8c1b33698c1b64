from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reftel.claims.goods.item_kinds import classes, kind_of, modifiers, never


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("vacuum", "trade"),
        ("graphite", "trade"),
        ("gasoline", "half"),
        ("missile", "dealt"),
        ("Kenyan", "nation"),
        ("U.S.", "nation"),
        ("non-U.S.", "nation"),
        ("Kenyan-origin", "origin"),
        ("corrosion-resistant", "trade"),
        ("laser-guided", "trade"),
        ("visa-free", ""),
        ("probable", "doubt"),
        ("model", "named"),
        ("QJN-4B", "model"),
        ("UNSCR", ""),
        ("pumps,", ""),
        ("and", "and"),
        ("table", ""),
    ],
)
def test_a_word_before_goods_is_of_its_kind(word: str, kind: str) -> None:
    assert kind_of(word) == kind


def test_what_the_table_says_of_a_modifier_goes_before_what_goods_say() -> None:
    known = modifiers()
    assert all(classes()[word] == kind for word, kind in known.items())
    assert set(known.values()) <= {"trade", "half", "loose", "doubt", "dealt"}


def test_acronyms_that_are_no_models_are_in_capitals() -> None:
    assert all(word.isupper() for word in never())


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("or", "and"),
        ("U.S.-origin", "origin"),
        ("14-origin", "loose"),
        ("GX-100", "model"),
        ("S7-300", "model"),
        ("AN/PVS-7B", "model"),
        ("3GFF-700", "model"),
        ("9mm", "trade"),
        ("12-inch", "trade"),
        ("five-axis", "trade"),
        ("high-strength", "trade"),
        ("anti-tank", "trade"),
        ("the", ""),
        ("2008", ""),
        ("Velmar.", ""),
        ("alleged", "doubt"),
    ],
)
def test_shapes_of_words_tell_sizes_models_and_origins(word: str, kind: str) -> None:
    assert kind_of(word) == kind


@given(st.text(min_size=1, max_size=12).filter(str.strip))
def test_law_any_word_is_of_a_known_kind_or_none(word: str) -> None:
    known = {
        "and",
        "nation",
        "origin",
        "loose",
        "trade",
        "named",
        "model",
        "half",
        "dealt",
        "doubt",
    }
    assert kind_of(word) in known | {""} | set(classes().values())


def test_acronyms_of_councils_are_no_models() -> None:
    assert all(word == word.upper() for word in never())
    assert not never() & classes().keys()

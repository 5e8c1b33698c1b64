from __future__ import annotations

import pytest

from reftel.claims.item_kinds import classes, kind_of, modifiers, never


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

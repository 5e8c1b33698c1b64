"""Levels are ordered and have words."""

from __future__ import annotations

from reftel.marking import Level


def test_levels_are_in_order() -> None:
    assert [level.name for level in sorted(Level)] == ["U", "R", "C", "S", "TS"]


def test_a_level_has_words() -> None:
    assert Level.TS.words == "TOP SECRET"

"""Levels are ordered and have words."""

from __future__ import annotations

import pytest

from reftel.marking import Level, parse


def test_levels_are_in_order() -> None:
    assert [level.name for level in sorted(Level)] == ["U", "R", "C", "S", "TS"]


def test_a_level_has_words() -> None:
    assert Level.TS.words == "TOP SECRET"


@pytest.mark.parametrize("level", list(Level))
def test_every_level_is_read_from_its_words_and_its_letter(level: Level) -> None:
    assert parse(level.words).level is level
    assert parse(level.name).level is level


def test_the_words_of_no_two_levels_are_alike() -> None:
    assert len({level.words for level in Level}) == len(Level)


def test_the_higher_of_two_levels_wins() -> None:
    assert max(Level.C, Level.TS) is Level.TS
    assert Level.U < Level.R < Level.C < Level.S < Level.TS

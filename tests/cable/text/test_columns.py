"""Columns show as found, by blanks, tabs and bars."""

from __future__ import annotations

import pytest

from reftel.cable.text.columns import has_columns


@pytest.mark.parametrize("line", ["Name:    Jane", "Lisbon\tMarch 3", "Lisbon | March 3"])
def test_blanks_tabs_and_bars_part_a_line(line: str) -> None:
    assert has_columns(line, line)


def test_the_gap_behind_a_sentence_parts_nothing() -> None:
    line = "The first line ends here.   Then"
    assert not has_columns(line, line)


def test_columns_made_by_blanking_are_none() -> None:
    assert not has_columns("THE          SHIP", "THE <<X, 1>> SHIP")

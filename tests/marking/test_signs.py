"""Days and long numbers however they are written."""

from __future__ import annotations

import pytest

from reftel.marking.folding import folded
from reftel.marking.signs import signs


def _signs(text: str) -> set[str]:
    return {sign for sign, _ in signs(folded(text))}


@pytest.mark.parametrize(
    "text",
    [
        "on 5 March", "on March 5", "on Mar. 5th", "on the 5th of March", "on 5-Mar-07",
        "on 2007-03-05", "on 03/05/2007", "on 5.3.07", "ON MARCH 05",
    ],
)  # fmt: skip
def test_a_day_is_one_however_it_is_written(text: str) -> None:
    assert "@3-5" in _signs(text)


def test_a_day_in_figures_is_read_both_ways_round() -> None:
    assert _signs("on 03/05/2007") == {"@3-5", "@5-3"}


@pytest.mark.parametrize("text", ["98-21-555-0134", "+98 (21) 555 0134", "98215550134"])
def test_a_long_number_is_one_however_it_is_parted(text: str) -> None:
    assert "#98215550134" in _signs(text)


@pytest.mark.parametrize("text", ["you may raise five points", "March on", "1718", "12 of 14"])
def test_other_words_and_short_numbers_are_no_signs(text: str) -> None:
    assert not _signs(text)

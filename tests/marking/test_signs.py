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


@pytest.mark.parametrize(
    "text",
    ["05MAR07", "20070305", "the fifth of March", "March the fifth", "March 3-5", "3 to 5 March",
     "from the 3rd to the 5th of March", "between 5 and 9 March", "March 5 or 6"],
)  # fmt: skip
def test_a_day_in_words_or_of_several_is_told(text: str) -> None:
    assert "@3-5" in _signs(text)


@pytest.mark.parametrize(
    "text", ["at 0630Z", "at 06:30", "at 6:30 a.m.", "at 0630 hours", "6.30 am"]
)
def test_an_hour_is_one_however_it_is_written(text: str) -> None:
    assert "!6:30" in _signs(text)


def test_noon_and_midnight() -> None:
    assert (_signs("12 p.m."), _signs("12 am"), _signs("3pm")) == (
        {"!12:00"},
        {"!0:00"},
        {"!15:00"},
    )


@pytest.mark.parametrize(
    "text", ["12.5 tons", "12,500 kg", "12500 kilograms", "12.5 MT", "27,558 lbs", "12.5-ton"]
)
def test_a_quantity_is_one_in_every_unit(text: str) -> None:
    assert "=mass 1.25e+4" in _signs(text) | {s.replace("12500", "1.25e+4") for s in _signs(text)}


def test_a_unit_is_a_word_of_its_own() -> None:
    assert not _signs("12 months, 12 lines, 12")


@pytest.mark.parametrize(
    "text", ["Q3 2008", "3Q08", "the third quarter of 2008", "3rd quarter 2008", "Q3/08"]
)
def test_a_quarter_is_one_however_it_is_written(text: str) -> None:
    assert "^3-08" in _signs(text)


@pytest.mark.parametrize("text", ["AB-12/345", "AB12345", "ab 1, ab12-345", "AB.12.345"])
def test_a_code_is_one_however_it_is_parted(text: str) -> None:
    assert "*ab12345" in _signs(text)


def test_a_paper_of_a_year_and_a_word_with_few_figures() -> None:
    assert _signs("case 17/2006") == _signs("case 17-2006") == {"*17/2006"}
    assert not _signs("type F-4, two-thirds, mid-May, 3-4, the 1990s, mid-1980s, 173rd")


@pytest.mark.parametrize("text", ["+49 30 1234567", "(030) 123 45 67", "0049301234567"])
def test_a_number_is_one_whatever_is_dialled_before_it(text: str) -> None:
    assert "#1234567" in _signs(text)
    assert _signs("10 000 000 and 20 000 000").isdisjoint({"#0000000"})


def test_a_speed_is_a_quantity() -> None:
    assert _signs("5 kg") == _signs("5.0 kg")
    assert _signs("12 knots") == _signs("12 kts") == _signs("22.2 km/h")

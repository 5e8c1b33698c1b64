"""Date-time groups and dates of rows become instants in UTC."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from reftel.cable.header.dtg import DTG, created, full_year, instant


@pytest.mark.parametrize(
    ("text", "precedence", "when"),
    [
        ("O 200840Z MAR 09", ["O"], datetime(2009, 3, 20, 8, 40, tzinfo=UTC)),
        ("O P 220000Z NOV 07 ZDK", ["O", "P"], datetime(2007, 11, 22, tzinfo=UTC)),
        ("061428Z Jun 03", [], datetime(2003, 6, 6, 14, 28, tzinfo=UTC)),
        ("P R 281848Z DEC 66", ["P", "R"], datetime(1966, 12, 28, 18, 48, tzinfo=UTC)),
        ("O 200840ZMAR09", ["O"], datetime(2009, 3, 20, 8, 40, tzinfo=UTC)),
        ("P 200840Z SEPT 09", ["P"], datetime(2009, 9, 20, 8, 40, tzinfo=UTC)),
        ("O 20 0840Z MAR 09", ["O"], datetime(2009, 3, 20, 8, 40, tzinfo=UTC)),
        ("O 200840 Z MAR 09", ["O"], datetime(2009, 3, 20, 8, 40, tzinfo=UTC)),
        ("20 0840 Z MAR 09", [], datetime(2009, 3, 20, 8, 40, tzinfo=UTC)),
        ("R 010000Z JANUARY 1979", ["R"], datetime(1979, 1, 1, tzinfo=UTC)),
    ],
)
def test_a_group_is_read(text: str, precedence: list[str], when: datetime) -> None:
    match = DTG.search(text)
    assert match
    assert match["precedence"].upper().split() == precedence
    assert instant(match) == when


@pytest.mark.parametrize("text", ["310000Z FEB 07", "220000Z XYZ 07", "229900Z NOV 07"])
def test_a_day_that_does_not_exist_is_none(text: str) -> None:
    match = DTG.search(text)
    assert match is None or instant(match) is None


@pytest.mark.parametrize("text", ["20 0840 MAR 09", "20  0840Z MAR 09", "120 0840Z MAR 09"])
def test_numbers_apart_are_no_group_without_their_zone(text: str) -> None:
    assert DTG.search(text) is None


def test_signals_after_the_group_belong_to_it() -> None:
    match = DTG.search("O R 181205Z NOV 75 ZFF4 ZDK")
    assert match
    assert match["signals"].split() == ["ZFF4", "ZDK"]


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("2009-03-20 08:40:00", datetime(2009, 3, 20, 8, 40, tzinfo=UTC)),
        ("2009-03-20", datetime(2009, 3, 20, tzinfo=UTC)),
        ("12/28/1966 18:48", datetime(1966, 12, 28, 18, 48, tzinfo=UTC)),
        ("Thu Nov 22 10:30:00 +0100 2007", datetime(2007, 11, 22, 9, 30, tzinfo=UTC)),
        ("1958-06-20T18:00:00-04:00", datetime(1958, 6, 20, 22, tzinfo=UTC)),
        ("26 FEB 1978", datetime(1978, 2, 26, tzinfo=UTC)),
        ("no date", None),
        ("2009-99-99", None),
    ],
)
def test_the_date_of_a_row_is_read(text: str, when: datetime | None) -> None:
    assert created(text) == when


def test_midnight_stands_for_a_day_that_an_offset_does_not_move() -> None:
    assert created("Thu Nov 22 00:00:00 +0100 2007") == datetime(2007, 11, 22, tzinfo=UTC)


def test_two_digits_of_a_year_mean_1940_to_2039() -> None:
    assert [full_year(year) for year in (9, 39, 40, 79, 2007)] == [2009, 2039, 1940, 1979, 2007]

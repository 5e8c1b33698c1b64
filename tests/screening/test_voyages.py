"""Ports, sea passages, and containers that add up or not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reftel.screening.voyages import gap, lots, passage, port, sea_miles, teu, words
from reftel.tables import table


@pytest.mark.parametrize("name", ["CNTSN", "CNTXG", "CNXIP", "Tianjin", "xingang", "Tientsin"])
def test_the_names_of_one_harbour_are_one_port(name: str) -> None:
    found = port(name)
    assert found is not None
    assert found.code == "CNTSN"


def test_an_unknown_port_is_none() -> None:
    assert port("Exercise Harbour") is None


def test_a_passage_has_distance_days_and_speeds() -> None:
    found = passage("CNTXG", "IRBND", "2007-11-24/2007-11-26", "2007-12-14")
    assert found is not None
    assert 6100 < found.miles < 6300
    assert found.days == pytest.approx((18, 20))
    assert found.knots == pytest.approx((12.9, 14.3), abs=0.2)
    assert found.plausible


def test_a_passage_in_four_days_is_not_plausible() -> None:
    found = passage("CNTSN", "IRBND", "2007-11-24", "2007-11-28")
    assert found is not None
    assert not found.plausible


def test_an_arrival_before_the_departure_is_not_plausible() -> None:
    found = passage("CNTSN", "IRBND", "2007-11-24", "2007-11-20")
    assert found is not None
    assert not found.plausible


@pytest.mark.parametrize(
    ("start", "end", "departs", "arrives"),
    [
        ("CNTSN", "", "2007-11-24", "2007-12-14"),
        ("CNTSN", "CNTXG", "2007-11-24", "2007-12-14"),
        ("CNTSN", "IRBND", "", "2007-12-14"),
    ],
)
def test_what_is_not_told_is_not_reckoned(start: str, end: str, departs: str, arrives: str) -> None:
    assert passage(start, end, departs, arrives) is None


def test_parts_that_do_not_add_up_are_shown_beside_the_whole() -> None:
    found = gap(["83x20ft", "1x40ft", "91x20ft+1x40ft"])
    assert found is not None
    assert [words(each) for each in found] == [
        "83 x 20' + 1 x 40' (85 TEU)",
        "91 x 20' + 1 x 40' (93 TEU)",
    ]


@pytest.mark.parametrize(
    "values",
    [
        ["83x20ft", "8x20ft", "1x40ft", "91x20ft+1x40ft"],
        ["83x20ft", "91x20ft"],
        ["83x20ft", "83x20ft"],
        [],
        ["two boxes"],
        ["5x20ft", "3x20ft", "90x20ft"],
    ],
)
def test_parts_that_add_up_or_are_no_parts_are_left(values: list[str]) -> None:
    assert gap(values) is None


def test_a_forty_foot_container_is_two_units() -> None:
    found = gap(["83x20ft", "1x40ft", "91x20ft+1x40ft"])
    assert found is not None
    assert teu(found[0]) == 85


@pytest.mark.parametrize("day", ["2007-02-30", "2007-13-01", "2007-00-10", "soon"])
def test_a_day_that_no_calendar_has_is_not_told(day: str) -> None:
    assert passage("CNTSN", "IRBND", day, "2007-12-14") is None
    assert passage("CNTSN", "IRBND", "2007-11-24", day) is None


def test_of_an_interval_with_one_wrong_end_the_right_one_counts() -> None:
    found = passage("CNTSN", "IRBND", "2007-11-24/2007-11-31", "2007-12-14")
    assert found is not None
    assert found.days == pytest.approx((20, 20))


def test_days_that_overlap_leave_half_a_day_at_least() -> None:
    found = passage("CNTSN", "IRBND", "2007-11-24/2007-12-14", "2007-12-10/2007-12-20")
    assert found is not None
    assert found.days == pytest.approx((0.5, 26))
    assert found.plausible


def test_a_cargo_of_no_containers_has_no_gap() -> None:
    assert gap(["0x20ft", "0x40ft", "0x20ft+0x40ft"]) is None


@given(st.lists(st.integers(1, 60), min_size=2, max_size=4))
def test_law_parts_of_any_sizes_that_add_up_show_no_gap(counts: list[int]) -> None:
    sizes = (20, 40, 45, 10)
    parts = [f"{count}x{size}ft" for count, size in zip(counts, sizes, strict=False)]
    whole = "+".join(parts)
    assert gap([*parts, whole]) is None


@given(st.lists(st.tuples(st.integers(1, 99), st.sampled_from([20, 40])), min_size=1, max_size=4))
def test_law_units_of_lots_add_up(told: list[tuple[int, int]]) -> None:
    found = lots([f"{count}x{size}ft" for count, size in dict.fromkeys(told)])
    assert sum(map(teu, found)) == sum(count * size / 20 for count, size in dict.fromkeys(told))


def test_the_way_back_is_as_long() -> None:
    there, back = port("CNTSN"), port("IRBND")
    assert there is not None
    assert back is not None
    assert sea_miles(there, back) == pytest.approx(sea_miles(back, there), rel=0.02)


def test_no_port_stands_twice_under_one_code() -> None:
    codes = [row["code"] for row in table("screening", "ports")]
    assert len(codes) == len(set(codes))

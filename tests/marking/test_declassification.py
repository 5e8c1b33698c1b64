"""Declassify-On values of all eras, their order, and the orders in force."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reftel.marking import Declassification, duration, order_on, read_declassification
from reftel.marking.declassification import longest


@pytest.mark.parametrize(
    ("text", "kind", "day"),
    [
        ("E.O. 12958: DECL: 03/20/2034", "date", date(2034, 3, 20)),
        ("E.O. 13526: DECL: 2034/03/20", "date", date(2034, 3, 20)),
        ("E.O. 12958 DECL: March 20, 2034", "date", date(2034, 3, 20)),
        ("EO 12958: DECLASSIFY ON: 20 MAR 2034", "date", date(2034, 3, 20)),
        ("E.O. 12065: GDS 11/20/85", "GDS", date(1985, 11, 20)),
        ("E.O. 12065: RDS-3 11/20/98 (EXAMPLE, A) OR-M", "RDS", date(1998, 11, 20)),
        ("E.O. 11652: XGDS-2", "XGDS", None),
        ("E.O. 11652: XGDS (3)", "XGDS", None),
        ("E.O. 12065: GDS 1/12/86 (THORN, IDA) OR-M", "GDS", date(1986, 1, 12)),
        ("E.O. 12065: XDS-1 1/12/09 (THORN, IDA)", "XDS", date(2009, 1, 12)),
        ("E.O. 12958: DECL: MANUAL REVIEW", "MR", None),
        ("E.O. 12958: (N/A)", "none", None),
        ("E.O. 12356: DECL: OADR", "OADR", None),
        ("E.O. 12958: DECL: 1.6X5", "X5", None),
        ("E.O. 12958: DECL: X1, X6", "X1, X6", None),
        ("E.O. 12958: DECL: 1.6X1 AND X6", "X1, X6", None),
        ("E.O. 12958: DECL: 1.6 (X1), 1.6 (X5)", "X1, X5", None),
        ("E.O. 12958: DECL: X1/X5/X6", "X1, X5, X6", None),
        ("E.O. 12958: DECL: X5, X5", "X5", None),
        ("E.O. 13526: DECL: 25X1, 25X4", "25X1, 25X4", None),
        ("E.O. 13526: DECL: 25X1 03/20/2034", "25X1", date(2034, 3, 20)),
        ("E.O. 12958: DECL: 25X1", "25X1", None),
        ("E.O. 12958: N/A", "none", None),
        ("E.O. 12958: DECL: WHEN THE EXERCISE ENDS", "event", None),
    ],
)
def test_a_value_is_read(text: str, kind: str, day: date | None) -> None:
    value = read_declassification(text)
    assert (value.kind, value.on) == (kind, day)


def test_a_retired_value_ends_25_years_after_its_origin() -> None:
    assert read_declassification("DECL: X5").ends(date(1996, 2, 29)) == date(2021, 3, 1)
    assert read_declassification("DECL: 25X6").ends(date(1996, 2, 28)) == date(2046, 2, 28)
    assert read_declassification("DECL: 50X1-HUM").ends(date(1996, 2, 28)) is None


def test_several_exemptions_last_as_long_as_the_longest() -> None:
    several = read_declassification("DECL: X1, X5")
    assert several.exemptions == ("X1", "X5")
    assert several.retired
    assert several.ends(date(1996, 2, 29)) == date(2021, 3, 1)
    assert read_declassification("DECL: 25X4, 25X6").ends(date(1996, 2, 28)) == date(2046, 2, 28)
    assert read_declassification("DECL: 25X1, 25X6").ends(date(1996, 2, 28)) is None
    assert not read_declassification("DECL: X1, 25X6").retired
    both, one = read_declassification("DECL: 25X4, 25X1"), Declassification(exemption="25X4")
    assert longest(one, both) == both == longest(both, one)


ORDER = [
    Declassification(exemption="N/A TO RD"), Declassification(exemption="50X1-HUM"),
    Declassification(date(2050, 1, 1), "50X3"), Declassification(exemption="25X1"),
    Declassification(date(2040, 1, 1), "25X4"), Declassification(exemption="25X4"),
    Declassification(date(2034, 1, 1)), Declassification(date(2030, 1, 1)),
    Declassification(text="END OF EXERCISE"), Declassification(exemption="OADR"),
    Declassification(exemption="N/A"),
]  # fmt: skip


def test_the_longest_value_wins_in_the_order_of_the_register() -> None:
    for place, longer in enumerate(ORDER):
        for shorter in ORDER[place:]:
            assert longest(shorter, longer) == longer == longest(longer, shorter)


@given(*[st.sampled_from([*ORDER, None])] * 3)
def test_the_longest_is_associative(
    a: Declassification | None, b: Declassification | None, c: Declassification | None
) -> None:
    assert longest(longest(a, b), c) == longest(a, longest(b, c))


@pytest.mark.parametrize(
    ("day", "number"),
    [
        (date(1972, 5, 31), None), (date(1975, 1, 1), "11652"), (date(1979, 1, 1), "12065"),
        (date(1990, 1, 1), "12356"), (date(1995, 10, 14), "12958"), (date(2009, 3, 20), "12958"),
        (date(2011, 1, 1), "13526"),
    ],
)  # fmt: skip
def test_an_order_is_in_force_on_its_days(day: date, number: str | None) -> None:
    order = order_on(day)
    assert (order.number if order else None) == number


def test_a_duration_counts_years_and_days() -> None:
    assert duration(date(2009, 3, 20), date(2034, 3, 20)) == (25, 0)
    assert duration(date(2007, 11, 22), date(2032, 12, 31)) == (25, 39)


def test_a_day_that_is_none_is_no_day() -> None:
    assert read_declassification("DECL: 02/31/2020").on is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("DECL: 25/03/2034", date(2034, 3, 25)),
        ("DECL: 03/25/2034", date(2034, 3, 25)),
        ("DECL: MARCH 2034", date(2034, 3, 1)),
        ("DECL: 25/25/2034", None),
        ("E.O. 12065: GDS 3/25/85", date(1985, 3, 25)),
        ("E.O. 12958: DECL: 3/25/15", date(2015, 3, 25)),
    ],
)
def test_a_day_is_read_month_first_unless_it_cannot_be(text: str, day: date | None) -> None:
    assert read_declassification(text).on == day


@pytest.mark.parametrize(
    ("text", "kind"),
    [("E.O. 11652: N/A RD", "N/A TO RD"), ("E.O. 11652: N/A", "none"), ("E.O. 11652: GDS", "GDS")],
)
def test_restricted_data_is_outside_of_the_orders(text: str, kind: str) -> None:
    assert read_declassification(text).kind == kind


def test_the_day_behind_a_schedule_is_not_its_category() -> None:
    assert read_declassification("E.O. 12065: GDS 1/12/86").exemption == "GDS"
    assert read_declassification("E.O. 12065: RDS-3 1/12/86").exemption == "RDS-3"
    assert read_declassification("E.O. 11652: XGDS (3)").exemption == "XGDS-3"


def test_a_label_of_the_past_is_no_part_of_the_words() -> None:
    assert read_declassification("DECLASSIFIED JUNE 21, 2006").text == "JUNE 21, 2006"


@pytest.mark.parametrize(
    ("text", "exemption"),
    [
        ("N/A", "N/A"), ("N/A (RDS)", "N/A"), ("N/A TO RD", "N/A TO RD"),
        ("N/A to FRD portions", "N/A TO RD"), ("N / A", "N/A"),
        ("N/A to NATO text", "N/A TO RD"), ("N/A, see guard rail", "N/A"),
    ],
)  # fmt: skip
def test_not_applicable_is_for_restricted_data_only_where_that_is_said(
    text: str, exemption: str
) -> None:
    assert read_declassification(text).exemption == exemption


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("02/30/2032", None), ("31/12/2032", date(2032, 12, 31)), ("20321231", date(2032, 12, 31)),
        ("DEC 2032", date(2032, 12, 1)), ("1ST MARCH 2030", date(2030, 3, 1)),
        ("E.O. 12356: DECL: 1/15/85", date(1985, 1, 15)), ("DECL: 1/15/31", date(2031, 1, 15)),
        ("E.O. 12356: DECL: 1/15/12", date(2012, 1, 15)),
    ],
)  # fmt: skip
def test_a_day_is_read_in_the_century_of_its_order(text: str, day: date | None) -> None:
    assert read_declassification(text).on == day


def test_two_dates_a_leap_day_apart_count_no_day_too_many() -> None:
    assert duration(date(2004, 2, 29), date(2029, 3, 1)) == (25, 0)
    assert duration(date(2004, 2, 29), date(2029, 2, 28)) == (24, 364)
    assert duration(date(2007, 11, 22), date(2032, 12, 31)) == (25, 39)


@given(st.dates(date(1950, 1, 1), date(2020, 1, 1)), st.integers(0, 20000))
def test_a_duration_put_on_its_origin_gives_the_day_again(origin: date, days: int) -> None:
    on = origin + timedelta(days)
    years, over = duration(origin, on)
    anniversary = Declassification(exemption="OADR").ends(
        date(origin.year + years - 25, origin.month, origin.day)
        if (origin.month, origin.day) != (2, 29)
        else date(origin.year + years - 25, 3, 1)
    )
    assert anniversary is not None
    assert anniversary + timedelta(over) == on
    assert 0 <= over < 366


@given(st.text("0123456789/-. XOADRNGSECMVJUL:", max_size=30))
def test_any_words_give_a_value(text: str) -> None:
    value = read_declassification(text)
    assert value.kind
    assert value.on is None or value.on.year >= 1


@given(st.sampled_from(ORDER), st.sampled_from(ORDER))
def test_the_longest_of_two_is_one_of_them_whichever_comes_first(
    a: Declassification, b: Declassification
) -> None:
    assert longest(a, b) in {a, b}
    assert longest(a, b) == longest(b, a)

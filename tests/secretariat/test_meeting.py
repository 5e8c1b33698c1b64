from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from reftel.claims import Interval
from tests.secretariat.reports import shelf, when

if TYPE_CHECKING:
    from reftel.secretariat import Meeting

PLENARY = next(one for one in shelf().meetings if one.series == "plenary")


@pytest.mark.parametrize(
    ("day", "status"),
    [("2008-06-01", "next"), ("2008-11-05", "under way"), ("2008-12-01", "past")],
)
def test_a_dated_meeting_is_next_under_way_and_past(day: str, status: str) -> None:
    plenary = next(one for one in shelf().meetings if one.series == "plenary")
    assert plenary.status(when(day)) == status
    assert plenary.exact
    assert plenary.title() == "MTCR plenary Canberra"


def test_an_undated_proposal_stays_proposed() -> None:
    idea = next(one for one in shelf().meetings if one.proposed)
    assert idea.status(when("2030-01-01")) == "proposed"
    assert idea.cables == ("08PARIS900301",)


def dated(start: str | None, end: str | None, **more: bool | None) -> Meeting:
    days = Interval(*(when(day) if day else None for day in (start, end)))
    return replace(PLENARY, interval=days, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("start", "end", "status"),
    [
        ("2008-06-01", "2008-06-01T23:59", "under way"),
        ("2008-06-02", "2008-06-06", "next"),
        ("2008-05-20", "2008-05-31T23:59", "past"),
        ("2008-01-01", "2008-12-31", "unknown"),
        (None, "2008-05-31", "past"),
        (None, "2008-06-30", "next"),
        ("2008-05-30", None, "past"),
        ("2008-07-01", None, "next"),
    ],
)
def test_days_decide_and_a_whole_year_around_the_day_leaves_it_open(
    start: str | None, end: str | None, status: str
) -> None:
    assert dated(start, end).status(when("2008-06-01T12:00")) == status


def test_a_proposal_stays_one_before_its_days_and_after_them() -> None:
    idea = dated("2008-06-01", "2008-06-02", proposed=True)
    assert idea.status(when("2008-05-01")) == "proposed"
    assert idea.status(when("2008-07-01")) == "proposed"


@pytest.mark.parametrize(("ahead", "status"), [(True, "next"), (False, "past"), (None, "unknown")])
def test_without_days_the_words_alone_say_whether_it_was(
    ahead: bool | None,  # noqa: FBT001 -- a table's column
    status: str,
) -> None:
    assert replace(PLENARY, interval=None, ahead=ahead).status(when("2030-01-01")) == status


def test_a_number_stands_in_the_title_before_the_series() -> None:
    session = replace(PLENARY, body="OPCW", number="EC-58", series="Executive Council", place="")
    assert session.title() == "OPCW EC-58"
    assert replace(session, body="", number="", series="", place="Oslo").title() == "meeting Oslo"


@pytest.mark.parametrize(
    ("first", "last", "opens"),
    [
        ("2008-11-03", "2008-11-07", "2008-11-03"),
        ("2008-11-01", "2008-11-30", "2008-11"),
        ("2008-01-01", "2008-12-31", "2008"),
    ],
)
def test_its_first_day_is_told_as_far_as_it_is_known(first: str, last: str, opens: str) -> None:
    told = replace(PLENARY, interval=Interval(when(first), when(last)))
    assert told.opens == opens
    assert replace(PLENARY, interval=None).opens == ""

"""What every page needs: moments, days and marks written for people, refusals."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from reftel.findings import ReftelError
from reftel.web.pages.sheet import day, evidence, moment, paragraphs, period


def test_a_bare_day_means_its_last_moment() -> None:
    assert moment("2007-11-23") == datetime(2007, 11, 23, 23, 59, 59, 999999, UTC)


def test_an_hour_is_taken_as_said() -> None:
    assert moment("2007-11-24T12:00Z") == datetime(2007, 11, 24, 12, tzinfo=UTC)


def test_no_time_means_now() -> None:
    assert moment("").tzinfo is UTC


def test_a_bad_time_says_how_to_write_one() -> None:
    with pytest.raises(ReftelError, match="2007-11-23"):
        moment("soon")


def test_days_and_hours_are_written_for_people() -> None:
    assert day("2007-11-23T23:59:59+00:00") == "23 Nov 2007"
    assert day(datetime(2009, 3, 20, 8, 40, tzinfo=UTC)) == "20 Mar 2009 08:40Z"
    assert day(None) == ""


def test_evidence_is_an_address_of_words() -> None:
    assert evidence({"mrn": "1", "start": 2, "end": 5}) == "/cables/1?span=2-5#asked"
    assert evidence({"mrn": "1", "start": None}) == "/cables/1"
    assert evidence({"mrn": "1", "start": None}, "PRT") == "/cables/1?as=PRT"
    assert evidence({"mrn": "1", "start": 2, "end": 5}, "USA/SECRET") == (
        "/cables/1?as=USA%2FSECRET&span=2-5#asked"
    )


def test_a_paragraph_of_a_cable_is_named_once_and_the_same_one_of_another_too() -> None:
    places = [
        {"mrn": "08OSLO1", "paragraph": "hdr", "start": 1},
        {"mrn": "08OSLO1", "paragraph": "hdr", "start": 9},
        {"mrn": "08OSLO1", "paragraph": "2", "start": 20},
        {"mrn": "08PARIS1", "paragraph": "2", "start": 5},
    ]
    found = [(one["mrn"], one["named"], one["start"]) for one in paragraphs(places)]
    assert found == [("08OSLO1", "header", 1), ("08OSLO1", "¶2", 20), ("08PARIS1", "¶2", 5)]


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        ("2007-11-23", "2007-11-23", "2007-11-23"),
        ("2007-11-23", None, "2007-11-23"),
        (None, None, ""),
        ("2007-11-23", "2007-12-01", "2007-11-23 to 2007-12-01"),
        ("2008-02-01", "2008-02-29", "Feb 2008"),
        ("2008-02-01", "2008-02-28", "2008-02-01 to 2008-02-28"),
        ("2007-01-01", "2007-12-31", "2007"),
        ("2007-01-01", "2008-12-31", "2007-01-01 to 2008-12-31"),
    ],
)
def test_days_of_a_row_are_written_short(first: str | None, last: str | None, said: str) -> None:
    assert period({"from": first, "to": last}) == said

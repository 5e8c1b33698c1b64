"""A predicate tells when and where a meeting is held."""

from __future__ import annotations

import pytest

from tests.claims.reading import told


@pytest.mark.parametrize(
    ("words", "place", "date"),
    [
        ("The NSG plenary, chaired by Ambassador Kari Holm, met in Vienna on March 3.",
         "Vienna", "2008-03-03"),
        ("The MTCR experts meeting, which Canada hosted, was held in Ottawa October 4-8, 2007.",
         "Ottawa", "2007-10-04/2007-10-08"),
        ("The AG plenary (with 40 members) opened in Paris on April 14.", "Paris", "2008-04-14"),
        ("The next meeting is scheduled for June in Seoul.", "Seoul", "2008-06"),
        ("The NSG plenary will be held in Lisbon on November 5-7.",
         "Lisbon", "2008-11-05/2008-11-07"),
        ("The 2007 plenary took place in Oslo on March 2, 2007.", "Oslo", "2007-03-02"),
    ],
)  # fmt: skip
def test_place_and_day_are_read_over_an_aside(words: str, place: str, date: str) -> None:
    (found,) = told(words, "meeting")
    assert (found.attribute("place"), found.attribute("date")) == (place, date)


def test_a_clause_behind_the_predicate_keeps_its_own_day() -> None:
    (found,) = told("The NSG plenary met before Veludo left Oslo on March 3.", "meeting")
    assert found.attribute("date") is None


@pytest.mark.parametrize(
    ("words", "date"),
    [
        ("The NSG plenary will be held in Lisbon on February 5.", "2009-02-05"),
        ("The NSG plenary was held in Lisbon on February 5.", "2008-02-05"),
        ("Our last consultations were in May 2007.", "2007-05"),
    ],
)
def test_the_year_is_the_one_that_the_verb_means(words: str, date: str) -> None:
    assert told(words, "meeting")[0].attribute("date") == date


def test_the_29th_of_february_of_a_coming_year_moves_by_a_leap_year() -> None:
    (found,) = told("The NSG plenary will be held in Lisbon on March 1.", "meeting")
    assert found.attribute("date") == "2009-03-01"


def test_the_land_of_a_chair_is_no_place() -> None:
    words = "The POC meeting took place under the chairmanship of France's Xavier Delm on March 3."
    (found,) = told(words, "meeting")
    assert found.attribute("place") is None
    assert found.attribute("chair") == "France's Xavier Delm"


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("The next NSG plenary will be held in Vienna on May 4-5.",
         "NSG plenary Vienna 2008-05-04/2008-05-05"),
        ("The MTCR Technical Experts Meeting took place in Paris on January 14.",
         "MTCR TEM Paris 2008-01-14"),
        ("We held consultations with Kenya on May 4, 2007.", "consultations 2007-05-04"),
        ("A workshop on export controls was held in Lisbon on February 12-14.",
         "Lisbon 2008-02-12/2008-02-14"),
        ("The 1540 Committee met on March 5.", "UNSC-1540 2008-03-05"),
        ("He chaired the March 2007 session of the Wassenaar General Working Group.",
         "WA GWG 2007-03"),
    ],
)  # fmt: skip
def test_a_meeting_s_value_tells_body_series_place_and_day(words: str, value: str) -> None:
    assert [claim.value for claim in told(words, "meeting")] == [value]


@pytest.mark.parametrize(
    ("words", "status"),
    [
        ("The next NSG plenary will be held in Vienna on May 4-5.", "next"),
        ("The NSG plenary was held in Vienna on February 4.", "past"),
        ("The NSG plenary took place in Vienna in 2007.", "past"),
        ("The upcoming NSG plenary in Vienna is scheduled for May 4.", "next"),
    ],
)
def test_a_meeting_is_past_or_next_by_its_verb(words: str, status: str) -> None:
    (found,) = told(words, "meeting")
    assert found.attribute("status") == status

from __future__ import annotations

import pytest

import reftel
from reftel.claims import Page
from reftel.claims.dated.dates_beside import beside, sent_about
from tests.claims.reading import page_of

UNDATED = """C O N F I D E N T I A L LISBON 900021

E.O. 12958: DECL: {decl}
TAGS: PARM, PO
SUBJECT: EXERCISE

1. (C) EXERCISE. {words}
"""


def undated(decl: str, words: str = "They met in 2006 there.") -> Page:
    return Page(reftel.read(UNDATED.format(decl=decl, words=words)))


def days(page: Page) -> list[str]:
    from reftel.claims.dated.dates_find import find_dates  # noqa: PLC0415 -- only here

    start = page.body().start
    return [claim.value for claim in find_dates(page) if claim.span.start >= start]


def test_a_dated_cable_is_read_beside_its_own_day() -> None:
    known = beside(page_of("Nothing."))
    assert (known.how, known.day.date().isoformat()) == ("sent", "2008-03-14")


def test_a_term_of_ten_or_twenty_five_years_before_declassification_is_near() -> None:
    assert beside(undated("03/10/2016")).day.date().isoformat() == "2006-03-10"
    assert beside(undated("03/10/2031")).day.date().isoformat() == "2006-03-10"


def test_beside_a_near_day_named_months_are_read_and_weeks_are_not() -> None:
    words = "It was so in 2006, in late April and last week."
    assert days(undated("03/10/2016", words)) == ["2006", "2006-04-21/2006-04-30"]


def test_without_any_day_explicit_dates_are_read_alone() -> None:
    page = Page(reftel.read("1. (U) They met by May 30, 2008, in June and yesterday."))
    assert beside(page).how == "unknown"
    assert days(page) == ["2008-05-30"]


def unnumbered(ref: str, words: str) -> Page:
    text = f"SUBJECT: EXERCISE\n\nREF: {ref}\n\n1. (U) {words}\n"
    return Page(reftel.read(text))


def test_a_letter_referred_to_lies_before_the_cable() -> None:
    page = unnumbered("EMAIL AVEL-BRYCE 5/12/08", "Bryce met him on May 20 and in June.")
    assert (beside(page).how, beside(page).day.date().isoformat()) == ("near", "2008-05-12")
    assert days(page) == ["2008-05-20", "2008-06"]


def test_of_whole_days_told_the_latest_is_near() -> None:
    page = unnumbered("LISBON 77", "They met on March 3, 2007 and again on 9 March 2007.")
    assert beside(page).day.date().isoformat() == "2007-03-09"


@pytest.mark.parametrize(
    "words",
    [
        "The plenary will be held on June 15, 2009.",
        "Replies are due by June 15, 2009.",
        "The next session is scheduled for June 15, 2009.",
    ],
)
def test_a_day_to_come_is_not_near_the_cable(words: str) -> None:
    assert beside(unnumbered("LISBON 77", words)).how == "unknown"


def test_of_a_number_alone_the_year_is_known_and_days_fall_in_it() -> None:
    text = (
        "UNCLAS LISBON 900021\n\nSUBJECT: EXERCISE\n\n1. (U) Reply by November 22. They met {}.\n"
    )
    page = Page(reftel.read(text.format("in February"), mrn="06LISBON900021"))
    assert (beside(page).how, beside(page).day.year) == ("year", 2006)
    assert days(page) == ["2006-11-22", "2006-02"]
    assert sent_about(page) is None


def test_the_day_near_a_cable_serves_for_its_own() -> None:
    assert sent_about(undated("03/10/2016")) == beside(undated("03/10/2016")).day
    assert sent_about(page_of("Nothing.")) == beside(page_of("Nothing.")).day


def test_a_deadline_of_an_undated_cable_is_read_beside_the_day_near_it() -> None:
    cable = reftel.read(UNDATED.format(decl="03/10/2016", words="Please reply by April 2."))
    due = [claim.value for claim in reftel.extract(cable) if claim.kind == "deadline"]
    assert due == ["2006-04-02"]


def test_declassification_without_a_day_of_the_cable_is_written_as_a_day_too() -> None:
    found = reftel.extract(reftel.read(UNDATED.format(decl="03/10/2016", words="")))
    assert "DECL:2016-03-10" in {claim.value for claim in found if claim.kind == "classification"}


def test_of_a_year_alone_no_verb_moves_a_day_out_of_it() -> None:
    text = (
        "UNCLAS LISBON 900021\n\nSUBJECT: EXERCISE\n\n1. (U) He said by e-mail on February 4 so.\n"
    )
    assert days(Page(reftel.read(text, mrn="10LISBON900021"))) == ["2010-02-04"]

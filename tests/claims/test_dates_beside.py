from __future__ import annotations

import reftel
from reftel.claims import Page
from reftel.claims.dates_beside import beside
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
    from reftel.claims.dates_find import find_dates  # noqa: PLC0415 -- only here

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

from __future__ import annotations

import time

import pytest

import reftel
from reftel.claims import Page
from reftel.claims.dates_find import find_dates, tense_at
from tests.claims.reading import page_of, quotes, told, values
from tests.claims.specimens import report


@pytest.mark.parametrize(
    ("words", "quote"),
    [
        ("The gauge was booked in October to sail.", "in October"),
        ("The barge sails between 24 and 26 March.", "between 24 and 26 March"),
        ("Reply by March 23, 2008, please.", "by March 23, 2008"),
        ("It met on 21 November 2007 in Lisbon.", "21 November 2007"),
        ("Talks go on in the coming two months here.", "in the coming two months"),
        ("The April exercise meeting is firm.", "April"),
        ("Details follow soon, he said.", "soon"),
        ("Firms have traded since at least 2003 there.", "since at least 2003"),
        ("It met the week of 12 March there.", "the week of 12 March"),
    ],
)
def test_a_phrase_is_found_with_the_words_that_bound_it(words: str, quote: str) -> None:
    assert quotes(words, "date") == [quote]


@pytest.mark.parametrize(
    "words",
    [
        "Firms may apply.",
        "They march on.",
        "See resolution 1929.",
        "It weighs 20 kg.",
        "Soon after that.",
    ],
)
def test_words_spelt_like_dates_are_none(words: str) -> None:
    assert quotes(words, "date") == []


def test_the_tense_of_the_clause_chooses_the_year() -> None:
    assert values("The crate was seized in September there.", "date") == ["2007-09"]
    assert values("The crate will be shipped in September.", "date") == ["2008-09"]


def test_a_reporting_verb_is_no_tense() -> None:
    text = "She noted that at the September plenary they would speak."
    assert tense_at(text, text.index("September")) == 1


def test_the_days_of_a_named_meeting_bound_what_must_come_before_it() -> None:
    found = told(
        "The plenary is set for June. The paper is due prior to the June\n"
        "Lisbon plenary session. The June 12-16 plenary is firm.", "date",
    )  # fmt: skip
    assert "../2008-06-12" in [claim.value for claim in found]


def test_dates_of_the_heading_have_their_roles() -> None:
    roles = {claim.attribute("role"): claim.value for claim in find_dates(page_of("Nothing."))}
    assert roles["dtg"] == "2008-03-14T12:20:00Z"
    assert roles["declassify_on"] == "2018-03-14"


def test_without_a_date_of_the_cable_nothing_is_claimed() -> None:
    assert list(find_dates(Page(reftel.read("1. (U) In March it met.")))) == []


def test_ten_times_the_text_takes_about_ten_times_as_long() -> None:
    def seconds(times: int) -> float:
        page = Page(report("1. (C) " + "It met in March 2007 and by 3 May or so. " * times))
        start = time.process_time()
        list(find_dates(page))
        return time.process_time() - start

    seconds(10)
    assert seconds(2000) < 60 * max(seconds(200), 0.005)

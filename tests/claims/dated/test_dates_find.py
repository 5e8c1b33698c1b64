from __future__ import annotations

import time

import pytest

import reftel
from reftel.claims import Page
from reftel.claims.dated.dates_find import find_dates
from reftel.claims.dated.dates_tense import tense_at
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
        ("It met in Q1 2008 there.", "in Q1 2008"),
        ("The 2008 MTCR Plenary met there.", "2008"),
        ("They met in the early December 3 plus 1 talks.", "in the early December"),
        ("Reply by OOB Monday, March 17.", "by OOB Monday, March 17"),
        ("It met in the August-September timeframe.", "August-September"),
        ("It met on March 3, 4, and 5 there.", "March 3, 4, and 5"),
        ("The session of 2007/08 is over.", "2007/08"),
        ("He spoke of the upcoming April 12 meeting.", "April 12"),
        ("He spoke of the next May 4-5 session.", "May 4-5"),
        ("He spoke of the upcoming April meeting.", "upcoming April"),
        ("Recently, he spoke of it.", "Recently"),
        ("It will be done within the week.", "within the week"),
    ],
)
def test_a_phrase_is_found_with_the_words_that_bound_it(words: str, quote: str) -> None:
    assert quotes(words, "date") == [quote]


def test_the_tense_of_the_clause_chooses_the_year() -> None:
    assert values("The crate was seized in September there.", "date") == ["2007-09"]
    assert values("The crate will be shipped in September.", "date") == ["2008-09"]


def test_a_day_or_month_that_is_coming_lies_ahead() -> None:
    assert values("It spoke of the upcoming March 12 talks.", "date") == ["2008-03-12"]
    assert values("It spoke of the coming December 4 talks.", "date") == ["2008-12-04"]
    assert values("It spoke of the upcoming March talks.", "date") == ["2008-03"]
    assert values("It spoke of next March and met.", "date") == ["2009-03"]


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


def test_a_date_ends_with_its_paragraph() -> None:
    text = "1. (C) EXERCISE. It was so until September. \n\n5. (C) EXERCISE: in June."
    found = [claim.quote for claim in find_dates(Page(report(text)))]
    assert "until September" in found
    assert "5" not in "".join(found[-2:])


def test_ten_times_the_text_takes_about_ten_times_as_long() -> None:
    def seconds(times: int) -> float:
        page = Page(report("1. (C) " + "It met in March 2007 and by 3 May or so. " * times))
        start = time.process_time()
        list(find_dates(page))
        return time.process_time() - start

    seconds(10)
    assert seconds(2000) < 60 * max(seconds(200), 0.005)


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("It met on March 3rd there.", "2008-03-03"),
        ("It sold the firm's March report then.", "2008-03"),
        ("It will be paid next fiscal year.", "2008-10/2009-09"),
        ("It was paid in the current fiscal year.", "2007-10/2008-09"),
        ("It was paid by the end of the fiscal year.", "2008-09-30"),
        ("It was paid last calendar year.", "2007"),
        ("It met on the 3rd of March 2008 there.", "2008-03-03"),
        ("It met on 03/04/2008 there.", "2008-03-04"),
        ("It met on 2008-03-04 there.", "2008-03-04"),
        ("It sailed in early March then.", "2008-03-01/2008-03-10"),
        ("It sailed in mid-2007 then.", "2007-05/2007-08"),
        ("It sailed in fall 2007 then.", "2007-09/2007-11"),
        ("It sailed in the second half of 2007 then.", "2007-07/2007-12"),
        ("It sailed in the 1990s then.", "1990/1999"),
        ("It sailed in FY 2008 then.", "2007-10/2008-09"),
        ("It has sailed since last year.", "2007-01-01/2008-03-14"),
        ("It has sailed over the past six months.", "2007-09-14/2008-03-14"),
        ("It sailed from 3-7 March then.", "2008-03-03/2008-03-07"),
        ("It sailed between March 3 and March 7 then.", "2008-03-03/2008-03-07"),
        ("It sailed the night of March 3-4 then.", "2008-03-03/2008-03-04"),
        ("It sailed late 2007 or early 2008 then.", "2007-09/2008-04"),
        ("It sailed yesterday.", "2008-03-13"),
        ("It sailed last Friday then.", "2008-03-07"),
        ("It sailed two weeks ago.", "2008-02-29"),
        ("It sails next week.", "2008-03-17/2008-03-23"),
        ("It sails later this month.", "2008-03-14/2008-03-31"),
        ("It sails in the first week of April then.", "2008-04-01/2008-04-07"),
        ("It sails by mid-April then.", "2008-04-11/2008-04-20"),
        ("It sails within 24 hours.", "2008-03-14/2008-03-15"),
        ("It sailed in Q4 2007 then.", "2007-10/2007-12"),
        ("It sailed in the first quarter of FY 2008 then.", "2007-10/2007-12"),
        ("It sailed in the first two months of 2008.", "2008-01/2008-02"),
        ("It sailed in winter 2007-2008 then.", "2007-12/2008-02"),
        ("It sailed on 04.03.2008 then.", "2008-03-04"),
        ("It was built on 14-Mar-98 there.", "1998-03-14"),
        ("It sailed on March 3, 4, and 5 then.", "2008-03-03/2008-03-05"),
        ("It sailed in late January-early February 2008.", "2008-01-21/2008-02-10"),
        ("It sailed the week-end of March 8 then.", "2008-03-08/2008-03-09"),
        ("It sails through August 2008.", "../2008-08-31"),
        (
            "Reply within five business days following receipt of this cable.",
            "2008-03-14/2008-03-21",
        ),
        ("It met in May and June of 2001.", "2001-05/2001-06"),
        ("They met on Jan 10 ) 13, 2008 there.", "2008-01-10/2008-01-13"),
        ("It runs to 2011.", "../2011-12-31"),
        ("It met this same week.", "2008-03-10/2008-03-16"),
    ],
)
def test_a_phrase_means_days_as_seen_from_the_cable(words: str, value: str) -> None:
    assert values(words, "date") == [value]


def test_each_year_of_a_list_is_a_date() -> None:
    assert quotes("It paid in 2005, 2006 and 2007 alike.", "date") == ["in 2005", "2006", "2007"]


def test_two_ends_that_make_no_span_leave_the_first() -> None:
    assert quotes("It met on 3 March or 41 March there.", "date")[:1] == ["3 March"]


def test_two_digits_after_a_month_are_a_year_in_capitals_only() -> None:
    assert values("IT MET ON 14 FEB 07 THERE.", "date") == ["2007-02-14"]
    assert values("It met on 14 Feb 20 times over.", "date") == ["2008-02-14"]


def test_a_day_and_another_told_beside_it_are_two() -> None:
    assert quotes("It met November 26 -- a day earlier than planned.", "date")[0] == "November 26"


@pytest.mark.parametrize(
    ("words", "dates"),
    [
        ("Sales for H1 2008 fell.", ["2008-01/2008-06"]),
        ("Trade in 2H08 is open.", ["2008-07/2008-12"]),
        ("He plans by the end of CY 2008 to go.", ["2008-09/2008-12"]),
        ("In mid-to-late April he will travel.", ["2008-04-11/2008-04-30"]),
        ("He left in the latter part of February.", ["2008-02-21/2008-02-29"]),
        ("The summer of '07 was hot.", ["2007-06/2007-08"]),
        ("DOB 12/05/57.", ["1957-12-05"]),
        ("The deadline is noon on December 7.", ["2008-12-07"]),
        ("ETD Tianjin 24 Nov.", ["2008-11-24"]),
        ("Partners met July 11-12 there.", ["2007-07-11/2007-07-12"]),
        ("Emboffs meet them on May 30 and May 31.", ["2008-05-30", "2008-05-31"]),
        ("It fell in the morning of March 3.", ["2008-03-03"]),
        ("He will reply within a few months.", ["2008-03-14/.."]),
    ],
)
def test_more_phrases_are_read(words: str, dates: list[str]) -> None:
    assert values(words, "date") == dates


def test_the_days_of_an_event_hold_for_its_year_too() -> None:
    words = "Reply before the 2008 plenary. The April 14-18 plenary will be in Paris."
    assert values(words, "date")[0] == "../2008-04-14"


@pytest.mark.parametrize(
    ("words", "dates"),
    [
        ("The Chair forwarded two papers to the September plenary.", ["2008-09"]),
        ("The Chair deferred it to the September meeting.", ["2008-09"]),
        ("He had asked for replies not later than November 22.", ["2008-11-22"]),
        ("The papers of the September plenary were lost.", ["2007-09"]),
    ],
)
def test_what_is_sent_to_an_event_comes_before_it(words: str, dates: list[str]) -> None:
    assert values(words, "date") == dates


@pytest.mark.parametrize(
    ("words", "dates"),
    [
        ("He alerted us late December 5 that it came.", ["2007-12-05"]),
        ("They send it beginning in April 2008.", ["2008-04"]),
        ("It fell at the beginning of April 2008.", ["2008-04-01/2008-04-10"]),
        ("JAN. 31, 2008 - Last week's fair went well.", ["2008-01-31", "2008-03-03/2008-03-09"]),
        ("Trade grew between the 1990s and today.", ["1990-01-01/2008-03-14"]),
    ],
)
def test_parts_of_a_day_starts_and_dashes(words: str, dates: list[str]) -> None:
    assert values(words, "date") == dates


@pytest.mark.parametrize(
    ("words", "dates"),
    [
        ("(DPOB: 11 MAR 62, Velmar)", ["1962-03-11"]),
        ("His DOB is 3 May 58.", ["1958-05-03"]),
        ("BORN 3 MAY 30 IN VELMAR.", ["1930-05-03"]),
        ("IT IS DUE ON 14 FEB 12.", ["2012-02-14"]),
        ("IT WAS DUE ON 14 FEB 98.", ["1998-02-14"]),
    ],
)
def test_two_digits_are_the_year_of_a_birth_and_never_lie_far_ahead(
    words: str, dates: list[str]
) -> None:
    assert values(words, "date") == dates


@pytest.mark.parametrize(
    ("words", "dates"),
    [
        ("They hold contracts 2003-36 and 2003-37 there.", []),
        ("They hold contracts under the numbers 2003-36 and 2003-37.", []),
        ("The session of 2007/08 is over.", ["2007/2008"]),
        ("It met in 1999/00 there.", ["1999/2000"]),
        ("The 2006-12 plan is out.", ["2006/2012"]),
    ],
)
def test_two_years_are_a_session_and_never_a_serial_number(words: str, dates: list[str]) -> None:
    assert values(words, "date") == dates


@pytest.mark.parametrize(
    ("words", "quote", "value"),
    [
        ("It will be done over the next two to three weeks.", "over the next two to three weeks",
         "2008-03-14/2008-04-04"),
        ("It came two or three weeks ago.", "two or three weeks ago", "2008-02-22"),
        ("It will end within 30 to 60 days.", "within 30 to 60 days", "2008-03-14/2008-05-13"),
        ("It will sail not before May 5 then.", "not before May 5", "2008-05-05/.."),
        ("It sails not before the second week of May.", "not before the second week of May",
         "2008-05-08/.."),
    ],
)  # fmt: skip
def test_so_many_or_so_many_and_not_before_are_read(words: str, quote: str, value: str) -> None:
    (found,) = told(words, "date")
    assert (" ".join(found.quote.split()), found.value) == (quote, value)


@pytest.mark.parametrize(
    ("words", "dates"),
    [
        ("It ran from late 2006 until early 2007.", ["2006-09/2007-04"]),
        ("It was held on the 2nd and 3rd of March.", ["2008-03-02/2008-03-03"]),
        ("They traded in the 1980s and 1990s.",
         ["1980/1989", "1990/1999"]),
        ("It was seen at 0900 on March 3.", ["2008-03-03"]),
        ("He was there as recently as last month.", ["2008-02"]),
        ("It falls in the fourth quarter of calendar year 2009.", ["2009-10/2009-12"]),
        ("It falls on the weekend of 22-23 March.", ["2008-03-22/2008-03-23"]),
        ("They met on Monday, March 10.", ["2008-03-10"]),
        ("It grew for the past 18 months.", ["2006-09-14/2008-03-14"]),
        ("It was due by the end of January\n2004 there.", ["2004-01-21/2004-01-31"]),
        ("It came in the last quarter.", ["2007-10/2007-12"]),
        ("It came in the first half of the 1990s.", ["1990/1994"]),
    ],
)  # fmt: skip
def test_phrases_of_reports_mean_their_days(words: str, dates: list[str]) -> None:
    assert values(words, "date") == dates


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("They will meet in the fall, we hear.", "2008-09/2008-11"),
        ("They left the day before yesterday.", "2008-03-12"),
        ("They leave the day after tomorrow.", "2008-03-16"),
    ],
)
def test_seasons_and_days_beside_the_cables_own(words: str, value: str) -> None:
    assert values(words, "date") == [value]


def test_the_fall_of_a_town_is_no_season() -> None:
    assert values("They left in the fall of Velmar.", "date") == []


@pytest.mark.parametrize(
    ("sentence", "phrases"),
    [
        ("It is due on or about December 15 there.", ["on or about December 15"]),
        ("It is due o/a 1000 May 27 there.", ["o/a 1000 May 27"]),
        ("It came in June and July there.", ["in June and July"]),
        ("It came in June and September there.", ["in June", "September"]),
        ("It came in June and July 5 there.", ["in June", "July 5"]),
        ("It came last autumn there, a fall of prices.", ["last autumn"]),
        ("It came Friday (11/3) and on 11/6 there.", ["Friday (11/3)", "11/6"]),
        ("It came after the attacks on 9/11 there, a 24/7 watch.", []),
        ("It falls due on 2035/04/22 there.", ["2035/04/22"]),
    ],
)
def test_rough_days_pairs_of_months_and_days_with_a_stroke(
    sentence: str, phrases: list[str]
) -> None:
    assert quotes(sentence, "date") == phrases


@pytest.mark.parametrize(
    ("words", "dates"),
    [
        ("It has been idle since 2003.", ["2003/2008-03-14"]),
        ("It has been idle since November 2005.", ["2005-11/2008-03-14"]),
        ("It has been idle since at least 2003.", ["2003/2008-03-14"]),
        ("It has been idle since early January 2005.", ["2005-01-01/2008-03-14"]),
        ("It has been idle since January 1, 2005.", ["2005-01-01/2008-03-14"]),
        ("They traded between March and May 2007.", ["2007-03/2007-05"]),
        ("They traded between March 1 and May 30, 2007.", ["2007-03-01/2007-05-30"]),
    ],
)
def test_ends_of_which_no_day_is_told_are_written_without_one(words: str, dates: list[str]) -> None:
    assert values(words, "date") == dates


@pytest.mark.parametrize(
    ("words", "dates"),
    [
        ("A law passed by the house in October is in force.", ["2007-10"]),
        ("It was listed by the Committee on September 24.", ["2007-09-24"]),
        ("They offered to host a course in October.", ["2008-10"]),
    ],
)
def test_by_whom_it_was_done_sets_no_term_and_an_offer_lies_ahead(
    words: str, dates: list[str]
) -> None:
    assert values(words, "date") == dates


@pytest.mark.parametrize(
    ("words", "quote", "value"),
    [
        ("They will tell it Friday morning in Velmar.", "Friday morning", "2008-03-14"),
        ("It landed yesterday afternoon.", "yesterday afternoon", "2008-03-13"),
        ("It will land tomorrow night.", "tomorrow night", "2008-03-15"),
    ],
)
def test_a_part_of_a_day_belongs_to_it(words: str, quote: str, value: str) -> None:
    assert quotes(words, "date") == [quote]
    assert values(words, "date") == [value]


@pytest.mark.parametrize(
    ("words", "quote", "value"),
    [
        ("It has been held since March 3.", "since March 3", "2008-03-03/2008-03-14"),
        ("It is to leave after April 15.", "after April 15", "2008-04-15/.."),
        ("It fell after the March 3 vote.", "March 3", "2008-03-03"),
    ],
)
def test_what_ran_since_a_day_runs_on(words: str, quote: str, value: str) -> None:
    assert quotes(words, "date") == [quote]
    assert values(words, "date") == [value]


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("It was sold in January \u00b62003 there.", "2003-01"),
        ("It was sold on January 3, \u00b62003 there.", "2003-01-03"),
    ],
)
def test_a_year_taken_for_a_paragraph_still_belongs_to_its_month(words: str, value: str) -> None:
    assert values(words, "date") == [value]


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("Tuesday, 12 February 2008, 10:23", "2008-02-12T10:23:00Z"),
        ("2/12/2008 22:05", "2008-02-12T22:05:00Z"),
        ("Tuesday, 12 February 2008", "2008-02-12"),
    ],
)
def test_an_hour_behind_a_day_of_the_heading_belongs_to_it(line: str, value: str) -> None:
    claims = reftel.extract(reftel.read(f"{line}\n{report('It met.').source.text}"))
    first = next(claim for claim in claims if claim.kind == "date")
    assert (first.quote, first.value) == (line, value)

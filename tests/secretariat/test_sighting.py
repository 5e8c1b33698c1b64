from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reftel.secretariat.sighting import Sighting, is_exact, sight
from tests.secretariat.reports import claim, of

if TYPE_CHECKING:
    from reftel.claims import Claim


def seen(one: Claim, *others: Claim, sent: str = "2008-05-21") -> Sighting:
    return sight(one, of(one, *others, sent=sent)[0])


def test_days_before_the_cable_are_past_and_after_it_ahead() -> None:
    past = claim("meeting", "the May 20 meeting", days=("2008-05-20", "2008-05-20"))
    ahead = claim("meeting", "the June meeting", days=("2008-06-01", "2008-06-30"))
    assert (seen(past).ahead, seen(past).exact) == (False, True)
    assert (seen(ahead).ahead, seen(ahead).exact) == (True, False)


def test_a_year_in_the_words_outweighs_days_taken_over() -> None:
    one = claim("meeting", "the 2009 plenary", days=("2008-04-14", "2008-04-18"))
    told = seen(one).interval
    assert told
    assert told.start
    assert told.start.year == 2009
    last = claim("meeting", "last year's plenary")
    assert seen(last).interval[0].year == 2007  # type: ignore[index, union-attr]


def test_expert_groups_belong_to_the_regime_of_the_cable() -> None:
    regime = claim("control_regime", "AG", value="AG", at=90)
    one = claim("meeting", "the technical experts meeting", series="TEM", body="MTCR")
    own = claim("meeting", "the POC meeting", series="POC", body="MTCR")
    assert seen(one, regime).body == "AG"
    assert seen(own, regime).body == "MTCR"


def test_a_long_heading_names_no_place() -> None:
    quote = "LISBON MIGHT SEND AN OBSERVER TO THE NEXT OUTREACH MEETING"
    assert seen(claim("meeting", quote, paragraph="hdr", place="Lisbon")).place == ""
    assert (
        seen(claim("meeting", "LISBON MEETING", paragraph="hdr", place="Lisbon")).place == "Lisbon"
    )


def test_articles_and_next_are_read_from_the_words() -> None:
    assert not seen(claim("meeting", "a separate meeting")).definite
    assert seen(claim("meeting", "the next meeting")).ahead is True
    assert seen(claim("meeting", "the October session (EC-58)")).number == "EC-58"
    assert not is_exact(None)


@pytest.mark.parametrize(
    ("quote", "days", "ahead"),
    [
        ("the plenary", ("2008-05-20", "2008-05-20"), False),
        ("the plenary", ("2008-05-19", "2008-05-23"), False),
        ("the plenary", ("2008-06-01", "2008-06-05"), True),
        ("the spring meeting", ("2008-03-01", "2008-05-31"), None),
        ("the spring meeting", ("2008-01-01", "2008-03-31"), False),
        ("the upcoming plenary", None, True),
        ("the plenary", None, None),
    ],
)
def test_whether_a_meeting_is_still_to_come_is_told_by_days_then_by_words(
    quote: str,
    days: tuple[str, str] | None,
    ahead: bool | None,  # noqa: FBT001 -- a table
) -> None:
    assert seen(claim("meeting", quote, days=days)).ahead is ahead


@pytest.mark.parametrize(("said", "ahead"), [("past", False), ("next", True), ("proposed", None)])
def test_without_days_the_finders_word_holds(
    said: str,
    ahead: bool | None,  # noqa: FBT001 -- a table
) -> None:
    found = seen(claim("meeting", "the meeting", status=said))
    assert found.ahead is ahead
    assert found.proposed is (said == "proposed")


@pytest.mark.parametrize(
    ("quote", "number"),
    [("EC-M-23", "EC-M-23"), ("the CSP-12 session", "CSP-12"), ("C-13", "C-13"),
     ("EC-1234", ""), ("the POC meeting", "")],
)  # fmt: skip
def test_a_session_has_the_number_that_its_body_gave_it(quote: str, number: str) -> None:
    assert seen(claim("meeting", quote)).number == number


@pytest.mark.parametrize(
    ("quote", "start", "end"),
    [
        ("the 2007 plenary", "2007-01-01", "2007-12-31"),
        ("last year's plenary", "2007-01-01", "2007-12-31"),
        ("the 2008 plenary", "2008-04-14", "2008-04-18"),
        ("the plenary", "2008-04-14", "2008-04-18"),
    ],
)
def test_the_year_said_wins_over_days_of_another_year_alone(
    quote: str, start: str, end: str
) -> None:
    told = seen(claim("meeting", quote, days=("2008-04-14", "2008-04-18"))).interval
    assert told
    assert told.start
    assert told.end
    assert (told.start.date().isoformat(), told.end.date().isoformat()) == (start, end)


def test_days_over_three_weeks_are_not_exact() -> None:
    assert seen(claim("meeting", "m", days=("2008-05-01", "2008-05-21"))).exact
    assert not seen(claim("meeting", "m", days=("2008-05-01", "2008-05-22"))).exact


def test_a_regime_named_in_the_words_keeps_its_own_expert_group() -> None:
    regime = claim("control_regime", "AG", value="AG", at=90)
    one = claim("meeting", "the MTCR technical experts meeting", series="TEM", body="MTCR")
    assert seen(one, regime).body == "MTCR"


def test_a_treaty_has_the_body_of_its_secretariat() -> None:
    assert seen(claim("meeting", "the CWC conference", body="CWC")).body == "OPCW"
    assert seen(claim("meeting", "the review conference of the NPT")).body == "NPT"


def test_facts_without_words_are_not_kept() -> None:
    told = seen(claim("meeting", "the plenary", venue="Palace Hotel", chair="", number="7"))
    assert told.facts == {"venue": "Palace Hotel"}

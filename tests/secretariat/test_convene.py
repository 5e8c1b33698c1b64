from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from reftel.secretariat.convene import meetings
from tests.conformance import regimes
from tests.secretariat.reports import both, claim, entry, of

if TYPE_CHECKING:
    from pathlib import Path

DAY = ("2008-11-10", "2008-11-10")


def titles(*claims: object) -> list[list[str]]:
    found = meetings(of(*claims, sent="2008-12-01"))  # type: ignore[arg-type]
    return [[one.quote for one in meeting.claims] for meeting in found]


def test_mentions_of_one_meeting_are_one() -> None:
    poc = next(one for one in meetings(both()) if one.id == "MTCR-POC-2008-05-20")
    assert len(poc.claims) > 1
    assert (poc.body, poc.series, poc.place) == ("MTCR", "POC", "Paris")


def test_the_same_plenary_of_two_cables_is_one_with_both_tellings() -> None:
    plenary = next(one for one in meetings(both()) if one.series == "plenary")
    assert plenary.cables == ("08PARIS900301", "08PARIS900351")
    assert len(plenary.parts) == 2


def test_a_merge_across_cables_is_undone_by_a_split_and_done_again_by_a_merge() -> None:
    plenary = next(one for one in meetings(both()) if one.series == "plenary")
    first, second = plenary.parts
    split = entry("meeting/split", first, "2010-01-01", "1", **{"with": second})
    merge = entry("meeting/merge", first, "2010-01-02", "2", **{"with": second})
    apart = [one for one in meetings(both(), [split]) if one.series == "plenary"]
    assert [one.parts for one in apart] == [(first,), (second,)]
    assert len({one.id for one in apart}) == 2
    assert meetings(both(), [split, merge]) == meetings(both())


def test_a_new_meeting_on_the_same_day_is_told_apart_by_its_article() -> None:
    assert titles(
        claim("meeting", "a P3 discussion", body="P3"),
        claim("meeting", "a November 10 meeting in Lisbon", at=50, days=DAY, place="Lisbon"),
        claim("meeting", "the P3 meeting", at=100, body="P3"),
    ) == [["a November 10 meeting in Lisbon"], ["a P3 discussion", "the P3 meeting"]]


def test_a_conference_is_no_session_of_a_council() -> None:
    found = titles(
        claim("meeting", "the annual chemical weapons convention conference", body="OPCW"),
        claim("meeting", "the Executive Council session (EC-58)", at=60, body="OPCW",
              series="Executive Council", days=DAY),
        claim("meeting", "EC-58", at=120, series="Executive Council"),
    )  # fmt: skip
    assert [len(one) for one in found] == [2, 1]


def test_what_is_next_is_not_what_was() -> None:
    assert len(titles(
        claim("meeting", "the POC meeting", body="MTCR", series="POC", days=DAY),
        claim("meeting", "the next POC meeting", at=40, body="MTCR", series="POC"),
    )) == 2  # fmt: skip


def test_bilateral_meetings_of_two_cables_stay_two() -> None:
    one = claim("meeting", "a meeting on November 10", days=DAY)
    other = claim("meeting", "a meeting on November 10", cable="08LISBON2", days=DAY)
    assert len(meetings(of(one, other))) == 2


def test_meetings_and_documents_of_real_reports_are_found(shared: Path) -> None:
    gold = regimes.read_gold(shared / "gold" / "regimes.jsonl")
    found = regimes.score(gold, shared / "gold" / "regimes")
    assert (found["meeting"] + found["document"]).f1 >= 0.8


def across(*told: tuple[str, str, str], series: str = "plenary", **facts: str) -> int:
    """Return how many meetings cables make that tell of a series on these days."""
    claims = [claim("meeting", "the meeting", cable=mrn, body="MTCR", series=series,
                    days=(start, end), **facts)  # type: ignore[arg-type]
              for mrn, start, end in told]  # fmt: skip
    return len(meetings(of(*claims, sent="2008-12-01")))


def test_a_yearly_meeting_is_known_by_its_month_and_a_monthly_one_is_not() -> None:
    told = ("08PARIS1", "2008-11-03", "2008-11-07"), ("08LISBON2", "2008-11-01", "2008-11-30")
    assert across(*told) == 1
    assert across(*told, series="POC") == 2


def test_two_cables_that_tell_only_of_the_month_tell_of_two_meetings() -> None:
    month = "2008-11-01", "2008-11-30"
    assert across(("08PARIS1", *month), ("08LISBON2", *month)) == 2


@pytest.mark.parametrize(("end", "count"), [("2008-11-05", 1), ("2008-11-04", 2)])
def test_days_that_meet_are_one_meeting_and_days_apart_are_two(end: str, count: int) -> None:
    other = "08LISBON2", "2008-11-05", "2008-11-07"
    assert across(("08PARIS1", "2008-11-03", end), other) == count


def test_the_same_day_in_two_places_is_two_meetings() -> None:
    at = [
        claim("meeting", "the POC meeting", cable=mrn, body="MTCR", series="POC", days=DAY,
              place=place)
        for mrn, place in (("08PARIS1", "Paris"), ("08LISBON2", "Lisbon"))
    ]  # fmt: skip
    assert len(meetings(of(*at))) == 2
    bare = replace(at[1], attributes=at[1].attributes[:2])
    assert len(meetings(of(at[0], bare))) == 1


def test_three_cables_are_tied_one_by_one() -> None:
    days = "2008-11-03", "2008-11-07"
    assert across(("08PARIS1", *days), ("08LISBON2", *days), ("08OSLO3", *days)) == 1


def test_sessions_of_other_numbers_in_one_cable_are_two() -> None:
    assert len(titles(
        claim("meeting", "the session (EC-57)", body="OPCW", series="Executive Council"),
        claim("meeting", "the session (EC-58)", at=60, body="OPCW", series="Executive Council"),
    )) == 2  # fmt: skip


def test_the_narrowest_days_and_the_longest_facts_of_all_tellings_stay() -> None:
    told = [
        claim("meeting", "the plenary", body="MTCR", series="plenary", venue="Paris",
              days=("2008-11-01", "2008-11-30")),
        claim("meeting", "the plenary", cable="08LISBON2", body="MTCR", series="plenary",
              venue="the Exercise Embassy in Paris", days=("2008-11-03", "2008-11-07")),
    ]  # fmt: skip
    (one,) = meetings(of(*told))
    assert (one.id, one.venue) == ("MTCR-plenary-2008-11-03", "the Exercise Embassy in Paris")


def test_meetings_of_the_same_name_are_told_apart_by_a_number() -> None:
    told = [claim("meeting", "a meeting on November 10", cable="08PARIS1", at=at, days=DAY,
                  place=place) for at, place in ((0, "Lisbon"), (60, "Oslo"))]  # fmt: skip
    first, second = (one.id for one in meetings(of(*told)))
    assert second == f"{first}~2"


def test_undated_meetings_come_last_and_are_named_after_their_cable() -> None:
    found = meetings(of(
        claim("meeting", "the next plenary", body="AG", series="plenary"),
        claim("meeting", "the POC meeting", at=60, body="MTCR", series="POC", days=DAY),
    ))  # fmt: skip
    assert [one.id for one in found] == ["MTCR-POC-2008-11-10", "AG-plenary-08PARIS1"]


def test_a_meeting_is_proposed_only_while_no_word_takes_it_for_settled() -> None:
    idea = claim("meeting", "the plenary", body="AG", series="plenary", status="proposed", days=DAY)
    firm = claim("meeting", "the plenary", cable="08LISBON2", body="AG", series="plenary", days=DAY)
    assert [one.proposed for one in meetings(of(idea, sent="2008-05-21"))] == [True]
    assert [one.proposed for one in meetings(of(idea, firm))] == [False]


def test_a_visit_that_is_a_mission_is_no_meeting() -> None:
    visit = claim("meeting", "his visit to Oslo on May 3", at=50, place="Oslo")
    trip = claim("outreach", "his visit to Oslo on May 3", at=50, country="NO")
    assert not meetings(of(visit, trip))
    report = claim("meeting", "a meeting at which the chair told of " + visit.quote, at=13)
    assert len(meetings(of(report, trip))) == 1


def test_a_bare_next_meeting_is_of_those_who_met() -> None:
    met = claim("meeting", "AG MEETING IN PARIS", body="AG", place="Paris", paragraph="hdr",
                status="past")  # fmt: skip
    bare = claim("meeting", "the next meeting", at=200, status="next")
    dated = claim("meeting", "Next meeting", at=300, status="next", place="Paris",
                  days=("2008-10-01", "2008-10-15"))  # fmt: skip
    past, ahead = sorted(meetings(of(met, bare, dated)), key=lambda one: bool(one.ahead))
    assert [one.quote for one in ahead.claims] == ["the next meeting", "Next meeting"]
    assert (ahead.body, past.body) == ("AG", "AG")


def test_a_next_meeting_of_nobody_told_stays_bare() -> None:
    (one,) = meetings(of(claim("meeting", "the next meeting", status="next")))
    assert one.body == ""


@pytest.mark.parametrize(
    ("words", "count"),
    [("a meeting in Lima", 1), ("another meeting", 2), ("a separate meeting", 2)],
)
def test_a_meeting_on_the_days_of_the_heading_is_the_one_announced(words: str, count: int) -> None:
    days = ("2008-05-20", "2008-05-20")
    title = claim("meeting", "MAY 20 POC MEETING", body="MTCR", series="POC", days=days,
                  paragraph="hdr")  # fmt: skip
    told = claim("meeting", words, at=90, place="Lima", days=days)
    found = meetings(of(title, told))
    assert len(found) == count
    assert {one.body for one in found if one.place} == ({"MTCR"} if count == 1 else {""})

from __future__ import annotations

import json
from typing import TYPE_CHECKING

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
    lines = (shared / "gold" / "regimes.jsonl").read_text("utf-8").splitlines()
    gold = [one for one in map(json.loads, lines) if "record" not in one]
    found = regimes.score(gold, shared / "gold" / "regimes")
    assert (found["meeting"] + found["document"]).f1 >= 0.8

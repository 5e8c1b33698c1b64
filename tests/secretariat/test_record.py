from __future__ import annotations

import json

import pytest

from reftel.claims import Interval, iso, marked
from reftel.secretariat import record
from tests.secretariat.reports import claim, shelf, when

NOW = when("2008-07-01")


def test_every_row_is_json_with_places_and_a_mark() -> None:
    shown = shelf()
    rows = [
        *(record.meeting(shown, one, NOW) for one in shown.meetings),
        *(record.document(shown, one) for one in shown.documents),
        *(record.call(shown, one, NOW) for one in shown.calls),
        *(record.mission(one, NOW) for one in shown.missions),
        *(record.office(one) for one in shown.offices),
        *(record.item(one) for one in shown.items),
    ]
    assert rows
    for row in rows:
        assert json.loads(json.dumps(row)) == row
        assert row["marking"]
        assert row["evidence"][0].keys() == {"mrn", "paragraph", "start", "end", "marking"}


def test_a_document_tells_the_numbers_missing_before_it() -> None:
    shown = shelf()
    one = shown.document("MTCR-POC-115-2008")
    assert one
    assert record.document(shown, one)["missing_before"] == [113, 114]
    assert record.gap(shown.gaps[0])["count"] == 2


def test_a_call_lists_who_promised_and_who_sent() -> None:
    shown = shelf()
    row = record.call(shown, shown.calls[0], when("2008-06-01"))
    assert row["promised"] == ["DK"]
    assert record.call(shown, shown.calls[0], NOW)["received"] == ["DK", "IT", "NO"]


def test_series_and_plenaries_have_days() -> None:
    shown = shelf()
    assert [record.row(one)["next"] for one in shown.series(NOW) if one.series == "plenary"] == [
        "2008-11-03"
    ]
    (one,) = shown.countdown(NOW)
    assert record.plenary(shown, one, NOW)["meeting"]["id"] == "MTCR-plenary-2008-11-03"
    assert record.days(None) == {"from": None, "to": None}
    assert iso(None) is None


def test_an_answer_not_yet_given_leaves_no_trace_in_the_row() -> None:
    shown = shelf()
    row = record.call(shown, shown.calls[0], when("2008-06-01"))
    assert row["received"] == []
    assert {place["mrn"] for place in row["evidence"]} == {"08PARIS900301"}


def test_every_partner_stands_once_in_the_matrix() -> None:
    shown = shelf()
    row = record.call(shown, shown.calls[0], NOW)
    told = len(row["received"]) + len(row["promised"])
    assert told + row["none"] == len(row["matrix"])
    assert "CA" not in row["matrix"]


def test_a_meeting_points_at_papers_items_and_the_next_of_its_series() -> None:
    shown = shelf()
    rows = {one.id: record.meeting(shown, one, NOW) for one in shown.meetings}
    may = rows["MTCR-POC-2008-05-20"]
    assert may["documents"] == ["MTCR-POC-112-2008", "MTCR-POC-115-2008"]
    assert may["next"] == {"id": "MTCR-POC-2008-06-24", "from": "2008-06-24", "to": "2008-06-24"}
    plenary = rows["MTCR-plenary-2008-11-03"]
    assert [one["proposer"] for one in plenary["items"]] == ["SE"]
    assert plenary["next"] is None


@pytest.mark.parametrize(
    ("day", "status"),
    [("2008-05-01", "next"), ("2008-05-20", "under way"), ("2008-05-25", "past")],
)
def test_the_row_of_a_meeting_has_the_status_of_its_day(day: str, status: str) -> None:
    shown = shelf()
    one = shown.meeting("MTCR-POC-2008-05-20")
    assert one
    assert record.meeting(shown, one, when(day))["status"] == status


def test_what_no_cable_tells_is_null_and_never_an_empty_word() -> None:
    shown = shelf()
    idea = next(one for one in shown.meetings if one.proposed)
    row = record.meeting(shown, idea, NOW)
    assert (row["body"], row["from"], row["place"], row["next"]) == (None, None, None, None)
    rows = [
        *(record.document(shown, one) for one in shown.documents),
        *(record.mission(one, NOW) for one in shown.missions),
        *(record.office(one) for one in shown.offices),
    ]
    assert not [key for row in rows for key, value in row.items() if value == ""]


def test_a_claim_told_twice_is_one_place() -> None:
    one = claim("meeting", "the plenary", mark="S/NF")
    (place,) = record.evidence([one, one])
    assert place == {"mrn": "08PARIS1", "paragraph": "2", "start": 0, "end": 11, "marking": "S/NF"}


def test_the_mark_of_a_row_joins_all_that_it_rests_on() -> None:
    secret, open_ = claim("meeting", "a", mark="S/NF"), claim("meeting", "b", mark="U")
    assert marked([open_, secret]) == "S/NF"
    assert marked([]) is None


@pytest.mark.parametrize(
    ("start", "end", "told"),
    [
        ("2008-11-03", "2008-11-07", {"from": "2008-11-03", "to": "2008-11-07"}),
        ("2008-11-03", None, {"from": "2008-11-03", "to": None}),
        (None, "2008-11-07", {"from": None, "to": "2008-11-07"}),
    ],
)
def test_an_open_interval_keeps_its_open_end(
    start: str | None, end: str | None, told: dict[str, str | None]
) -> None:
    assert record.days(Interval(*(when(day) if day else None for day in (start, end)))) == told

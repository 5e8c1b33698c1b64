from __future__ import annotations

import json

from reftel.secretariat import record
from tests.secretariat.reports import shelf, when

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
    assert record.iso(None) is None

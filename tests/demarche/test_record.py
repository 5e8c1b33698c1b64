from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reftel.demarche import Demarche, Due, Window, board, docket, record
from tests.demarche.values import ORDER, entry, traffic, when

LATER = when("2008-06-01")
DESK = docket(*traffic())


def test_an_ask_is_written_with_all_that_became_of_it() -> None:
    (row,) = [record.ask(DESK, ask, LATER) for ask in DESK.asks.values()]
    assert (row["id"], row["mrn"], row["due"]) == (f"{ORDER}#2", ORDER, "2008-03-14")
    assert row["addressees"] == ["LISBON"]
    assert row["window"]["from"] == "2008-03-17"
    (delivery,) = row["deliveries"]
    assert (delivery["delivered"], delivery["by"], delivery["to"]) == (
        "2008-03-12",
        "PolOff",
        "Tomas Veludo",
    )
    assert {place["mrn"] for place in delivery["evidence"]} == {"08LISBON21", "08LISBON34"}
    assert [reply["class"] for reply in row["responses"]] == ["commitment", "information"]
    assert row["promises"][0]["state"] == "kept"


def test_before_the_report_nothing_of_it_is_written() -> None:
    (row,) = [record.ask(DESK, ask, when("2008-03-11")) for ask in DESK.asks.values()]
    assert row["deliveries"][0]["delivered"] is None
    assert row["responses"] == row["promises"] == []


def test_two_approaches_are_two_rows() -> None:
    told = entry("E1", "ask/deliver", f"{ORDER}#2", "2008-03-15", by="Ambassador", to="Minister")
    desk = docket(*traffic(), [told])
    row = record.ask(desk, desk.asks[f"{ORDER}#2"], LATER)
    assert [one["delivered"] for one in row["deliveries"]] == ["2008-03-12", "2008-03-15"]
    assert row["deliveries"][1]["evidence"][0]["entry"] == "E1"


def test_a_link_names_the_later_cable_first() -> None:
    row = record.link(DESK.links[0])
    assert (row["from"], row["to"], row["relation"]) == ("08LISBON21", ORDER, "delivers")
    assert row["confidence"] == 0.95


def test_all_of_it_is_plain_json() -> None:
    rows = [
        [record.ask(DESK, ask, LATER) for ask in DESK.asks.values()],
        [record.card(card) for card in board(DESK, when("2008-03-20")).cards],
        [record.promise(one, LATER) for one in DESK.promises],
        [record.question(one) for one in DESK.questions],
        [record.handover(one) for one in DESK.handovers],
        [record.link(one) for one in DESK.links],
    ]
    assert json.loads(json.dumps(rows)) == rows


def only(*entries: object, as_of: datetime = LATER) -> dict[str, Any]:
    """Return the one ask of the traffic with these entries of the ledger."""
    desk = docket(*traffic(), entries)  # type: ignore[arg-type]
    return record.ask(desk, desk.asks[f"{ORDER}#2"], as_of)


def bare(**changes: Any) -> dict[str, Any]:  # noqa: ANN401 -- any field of an ask
    """Return an ask of nobody's with these fields, written."""
    desk = docket([], [])
    return record.ask(desk, replace(Demarche("A", ORDER, None, ()), **changes), LATER)


def test_an_ask_has_the_keys_that_others_build_on() -> None:
    row = only()
    assert row.keys() >= {
        "id", "mrn", "addressees", "host", "due", "due_text", "rounds", "negative_report",
        "points", "interim_for", "window", "deliveries", "responses", "promises",
    }  # fmt: skip
    assert row["points"][0].keys() >= {"paragraph", "order", "verbatim", "marking"}
    assert row["window"].keys() >= {"from", "to", "event"}
    assert row["deliveries"][0].keys() >= {
        "addressee", "state", "delivered", "reported", "responded", "by", "to", "nonpaper",
        "evidence",
    }  # fmt: skip
    assert row["responses"][0].keys() >= {"class", "by", "text", "evidence"}
    assert row["promises"][0].keys() >= {"who", "what", "by_when", "state", "evidence"}
    assert row["responses"][0]["evidence"][0].keys() >= {"mrn", "paragraph", "start", "end"}


def test_a_link_has_the_keys_that_others_build_on() -> None:
    row = record.link(DESK.links[0])
    assert row.keys() >= {"from", "to", "relation", "grounds", "confidence"}


def test_what_is_missing_is_none_and_never_the_last_day_of_all() -> None:
    row = bare()
    assert row["sent"] is row["due"] is row["due_text"] is row["window"] is row["level"] is None
    assert row["rounds"] == row["deliveries"] == row["responses"] == row["points"] == []
    assert "9999" not in json.dumps(row)


def test_a_stub_of_an_undated_report_is_written_without_a_day() -> None:
    heads, claims = traffic()
    undated = [replace(head, date=None) for head in heads]
    desk = docket(undated, claims)
    assert "9999" not in json.dumps([record.ask(desk, one, LATER) for one in desk.asks.values()])


@pytest.mark.parametrize(
    ("due", "written", "vague"),
    [
        (Due("by noon March 14", when("2008-03-14T17:00"), "hour", "EST"),
         "2008-03-14T17:00:00+00:00", None),
        (Due("by March 14", when("2008-03-14T23:59"), "day"), "2008-03-14", None),
        (Due("as soon as possible", vague="soonest"), None, "soonest"),
    ],
)  # fmt: skip
def test_a_deadline_is_written_as_exactly_as_it_was_set(
    due: Due, written: str | None, vague: str | None
) -> None:
    row = bare(dues=(due,))
    assert (row["due"], row["due_text"], row["vague"]) == (written, due.text, vague)
    assert [one["text"] for one in row["rounds"]] == [due.text]


def test_each_round_is_written_with_its_role() -> None:
    acting = Due("on March 12", when("2008-03-12"), "day", role="action")
    row = bare(dues=(Due("by March 14", when("2008-03-14"), "day"), acting))
    assert [(one["due"], one["role"]) for one in row["rounds"]] == [
        ("2008-03-14", "reporting"), ("2008-03-12", "action"),
    ]  # fmt: skip


def test_a_window_may_be_open_at_one_end() -> None:
    row = bare(windows=(Window(None, when("2008-03-19"), "arrive Lisbon"),))
    assert (row["window"]["from"], row["window"]["to"]) == (None, "2008-03-19")
    assert row["windows"] == [row["window"]]


def test_points_are_written_by_place_and_never_by_their_words() -> None:
    first, second = only()["points"]
    assert (first["order"], first["verbatim"], second["verbatim"]) == (1, False, True)
    assert all("text" not in point and point["start"] < point["end"] for point in (first, second))


def test_a_closed_ask_tells_why() -> None:
    told = entry("E1", "ask/close", f"{ORDER}#2", "2008-05-01", reason="satisfied")
    (row,) = only(told)["deliveries"]
    assert (row["state"], row["closed"]) == ("closed", {"state": "closed", "reason": "satisfied"})
    assert only(told, as_of=when("2008-04-30"))["deliveries"][0]["closed"] is None


def test_a_plan_is_written_with_its_day_until_it_is_carried_out() -> None:
    told = entry("E1", "ask/schedule", f"{ORDER}#2", "2008-03-11")
    (row,) = only(told, as_of=when("2008-03-11T12:00"))["deliveries"]
    assert (row["state"], row["scheduled"], row["delivered"]) == ("scheduled", "2008-03-11", None)
    assert not row["delivered_said"]


def test_the_ledger_is_cited_by_its_entry_and_a_cable_by_its_place() -> None:
    told = entry("E1", "ask/answer", f"{ORDER}#2", "2008-05-01")
    places = only(told)["deliveries"][0]["evidence"]
    assert [place for place in places if place.get("entry") == "E1"] == [
        {"mrn": None, "paragraph": None, "start": None, "end": None, "entry": "E1"}
    ]
    assert all("entry" not in place for place in places if place["mrn"])


def test_no_place_is_cited_twice_in_a_row() -> None:
    places = [json.dumps(one) for one in only()["deliveries"][0]["evidence"]]
    assert len(places) == len(set(places))


def test_a_promise_tells_what_showed_it() -> None:
    (row,) = only()["promises"]
    assert (row["who"], row["host"], row["state"]) == ("Veludo", "Portugal", "kept")
    assert row["why"]
    assert [place["mrn"] for place in row["evidence"]] == ["08LISBON21", "08LISBON34"]
    (early,) = only(as_of=when("2008-03-20T12:00"))["promises"]
    assert (early["state"], early["why"], early["age_days"]) == ("open", None, 7)


def test_an_addressee_is_written_with_the_spaces_of_its_name() -> None:
    assert bare(addressees=("THEHAGUE",))["addressees"] == ["THE HAGUE"]


def test_an_ask_past_its_event_is_moot_and_shortly_before_urgent() -> None:
    marks = [only(as_of=when(day)) for day in ("2008-03-11", "2008-03-16", "2008-03-20")]
    assert [(row["urgent"], row["moot"]) for row in marks] == [
        (False, False), (True, False), (False, True),
    ]  # fmt: skip


@given(st.integers(min_value=0, max_value=40))
def test_law_an_ask_of_a_day_is_written_with_nothing_of_later(days: int) -> None:
    as_of = when("2008-03-08") + timedelta(days=days)
    row = only(as_of=as_of)
    told = [one["reported"] for one in (*row["deliveries"], *row["responses"])]
    told += [one["made"] for one in row["promises"]]
    assert all(datetime.fromisoformat(day) <= as_of for day in told if day)


@given(st.integers(min_value=0, max_value=40), st.integers(min_value=0, max_value=40))
def test_law_what_was_written_of_a_day_stays_written(days: int, more: int) -> None:
    start = when("2008-03-08")
    early = only(as_of=start + timedelta(days=days))
    later = only(as_of=start + timedelta(days=days + more))
    assert later["responses"][: len(early["responses"])] == early["responses"]
    assert {one["id"] for one in early["promises"]} <= {one["id"] for one in later["promises"]}


def test_a_deadline_moved_later_is_written_from_the_day_it_was_moved_with_its_words() -> None:
    (ask,) = DESK.asks.values()
    late = replace(ask.dues[0], text="extended to March 21", at=when("2008-03-21"),
                   known=when("2008-03-12"), posts=("LISBON",))  # fmt: skip
    moved = replace(ask, dues=(*ask.dues, replace(late, posts=())))
    before, after = (record.ask(DESK, moved, when(day)) for day in ("2008-03-11", "2008-03-13"))
    assert (before["due"], len(before["rounds"])) == ("2008-03-14", 1)
    assert (after["due"], after["rounds"][1]["moved"]) == (
        "2008-03-21",
        "2008-03-12T00:00:00+00:00",
    )
    assert after["rounds"][0]["evidence"][0]["mrn"] == ORDER
    for_one = record.ask(DESK, replace(ask, dues=(*ask.dues, late)), when("2008-03-13"))
    assert (for_one["due"], for_one["rounds"][1]["posts"]) == ("2008-03-14", ["LISBON"])

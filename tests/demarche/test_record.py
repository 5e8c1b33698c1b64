from __future__ import annotations

import json

from reftel.demarche import board, docket, record
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

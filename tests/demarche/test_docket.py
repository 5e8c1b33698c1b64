from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reftel.demarche import Move, docket, record
from reftel.demarche.docket import rows
from tests.demarche.values import (
    ORDER,
    REPORT,
    claim,
    delivery,
    entry,
    event,
    head,
    kind,
    link,
    order,
    traffic,
    when,
)

HEAD = head(ORDER, "2008-03-10T21:40", to=("LISBON",))
KEY = f"{ORDER}#2"
LATER = when("2030-01-01")


def test_an_ask_is_found_by_id_and_by_its_cable() -> None:
    desk = docket(*traffic())
    assert desk.find(f"{ORDER}#2") is desk.find(ORDER)
    assert desk.find("08STATE999") is None


def test_progress_tells_only_what_was_open_by_then() -> None:
    desk = docket(*traffic())
    assert not list(desk.progress(when("2008-03-01")))
    ((_, row),) = desk.progress(when("2008-03-11"))
    assert row.state is Move.INSTRUCTED


def test_rows_hold_events_in_folding_order() -> None:
    late, early = event(Move.DELIVERED, "2008-03-12"), event(Move.INSTRUCTED, "2008-03-10")
    assert rows([late, early])["A", "LISBON"] == (early, late)


def test_an_undated_cable_never_counts_in_a_replay() -> None:
    undated = replace(head(ORDER, "2008-03-10", to=("LISBON",)), date=None)
    desk = docket([undated], order())
    assert not list(desk.progress(when("2030-01-01")))


def test_a_cable_with_two_asks_is_not_found_by_its_number_alone() -> None:
    papers = [
        claim("request", ORDER, at=n * 300, quote=f"Post should on March 1{n} deliver the paper",
              slots={"points": str(8 + n)}, by="department", type="instruction")
        for n in (0, 1)
    ]  # fmt: skip
    desk = docket([HEAD], [kind(ORDER, "instruction"), *papers])
    assert len(desk.asks) == 2
    assert desk.find(ORDER) is None
    assert desk.find(f"{ORDER}#2.2") is not None


def test_an_ask_has_a_row_for_each_addressee_and_for_whoever_acted_besides() -> None:
    acted = entry("E1", "ask/deliver", KEY, "2008-03-12", addressee="OSLO")
    desk = docket([HEAD], order(), [acted])
    assert desk.addressees(desk.asks[KEY]) == ["LISBON", "OSLO"]


def test_an_ask_of_another_docket_has_no_rows_here() -> None:
    stranger = docket([HEAD], order()).asks[KEY]
    assert docket([], []).addressees(stranger) == []
    assert docket([], []).of(stranger, LATER) == []


def test_a_row_of_a_day_is_folded_up_to_that_day() -> None:
    desk = docket(*traffic())
    days = ("2008-03-11", "2008-03-14")
    states = [row.state for day in days for _, row in desk.progress(when(day))]
    assert states == [Move.INSTRUCTED, Move.FOLLOW_UP]


def test_what_was_reported_and_answered_rests_and_owes_nothing_since() -> None:
    desk = docket(*traffic())
    assert len(list(desk.progress(LATER))) == 1
    assert not list(desk.progress(LATER, owing=True))
    assert len(list(desk.progress(when("2008-03-11"), owing=True))) == 1


def test_what_was_closed_by_hand_is_told_on_until_the_board_lets_it_go() -> None:
    closed = entry("E1", "ask/close", KEY, "2008-04-01")
    ((_, row),) = docket([HEAD], order(), [closed]).progress(LATER, owing=True)
    assert (row.open, row.rests) == (False, False)


def test_an_entry_about_an_unknown_ask_or_of_an_unknown_act_changes_nothing() -> None:
    odd = [entry("E1", "ask/deliver", "08STATE999#2", "2008-03-12"),
           entry("E2", "tea/serve", KEY, "2008-03-12")]  # fmt: skip
    assert docket([HEAD], order(), odd).rows == docket([HEAD], order()).rows


def test_a_cable_without_number_is_no_part_of_a_docket() -> None:
    assert docket([replace(HEAD, mrn=None)], order()).asks == {}


def test_an_empty_desk_has_an_empty_docket() -> None:
    desk = docket([], [])
    assert (desk.asks, desk.rows, desk.promises, desk.links) == ({}, {}, (), ())
    assert not list(desk.progress(LATER))


def test_rows_open_in_the_order_of_their_instructions() -> None:
    heads = [head("08STATE150", "2008-03-20", to=("LISBON",)), HEAD]
    desk = docket(heads, [*order(), *order("08STATE150")])
    assert [ask.mrn for ask, _ in desk.progress(LATER)] == [ORDER, "08STATE150"]


def test_of_a_stub_the_instruction_is_known_since_its_first_report() -> None:
    heads = [head(REPORT, "2008-03-13", refs=("08STATE77",))]
    desk = docket(heads, [kind(REPORT, "delivery_report"), delivery(of="08STATE77")])
    ((ask, row),) = desk.progress(LATER)
    assert (ask.held, ask.sent) == (False, None)
    assert row.reported is not None
    assert not list(desk.progress(when("2008-03-12")))


@given(st.integers(0, 40))
def test_law_the_rows_of_a_day_are_those_that_of_gives(days: int) -> None:
    as_of = when("2008-03-08") + timedelta(days=days)
    told = [entry("E1", "ask/close", KEY, "2008-04-01")]
    desk = docket(*traffic(), told)
    for ask, row in desk.progress(as_of):
        assert row in desk.of(ask, as_of)


@pytest.mark.parametrize(
    "spelt",
    ["08STATE101", "08state101", "08 STATE 101", "08STATE000101", "2008STATE101", "STATE 101 (08)"],
)
def test_an_ask_is_found_however_its_cable_is_written(spelt: str) -> None:
    desk = docket([HEAD], order())
    ask = desk.find(spelt)
    assert ask is not None
    assert ask.id == KEY
    assert desk.find(f"{spelt}#2") is ask
    assert desk.find(f"{spelt}#9") is None


def test_a_number_without_its_year_is_enough_where_one_year_has_it() -> None:
    heads = [head(ORDER, "2008-03-10", to=("LISBON",)), head("07STATE101", "2007-03-10", ("OSLO",))]
    one, both = docket(heads, order()), docket(heads, [*order(), *order("07STATE101")])
    found = one.find("State 101")
    assert found is not None
    assert found.mrn == ORDER
    assert both.find("STATE 101") is None
    assert len(both.meant("STATE 101")) == 2


def test_who_acts_later_under_a_collective_is_not_told_before() -> None:
    heads = [
        head(ORDER, "2008-03-10", to=("AUSTRALIA GROUP COLLECTIVE",)),
        head(REPORT, "2008-03-13", refs=(ORDER,)),
    ]
    claims = [
        *order(),
        kind(REPORT, "delivery_report"),
        delivery(),
        link(REPORT, ORDER, "delivers"),
    ]
    desk = docket(heads, claims)
    (ask,) = desk.asks.values()
    told = [
        [row["addressee"] for row in record.ask(desk, ask, when(day))["deliveries"]]
        for day in ("2008-03-12", "2008-03-14")
    ]
    assert told == [
        ["AUSTRALIA GROUP COLLECTIVE"],
        ["AUSTRALIA GROUP COLLECTIVE", "LISBON"],
    ]

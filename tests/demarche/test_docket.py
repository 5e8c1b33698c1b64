from __future__ import annotations

from reftel.demarche import Move, docket
from reftel.demarche.docket import rows
from tests.demarche.values import ORDER, event, head, order, traffic, when


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
    from dataclasses import replace  # noqa: PLC0415 -- only here

    undated = replace(head(ORDER, "2008-03-10", to=("LISBON",)), date=None)
    desk = docket([undated], order())
    assert not list(desk.progress(when("2030-01-01")))

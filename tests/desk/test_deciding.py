"""What is shown of a store is what people left of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reftel.cable import read
from reftel.desk.claims import judge
from reftel.desk.deciding import called, decided, settled
from reftel.desk.showing import show
from tests.desk.test_claims import FIRM, MRN, store

if TYPE_CHECKING:
    from reftel.store import Store

__all__ = ["store"]


def test_what_is_shown_is_what_people_left(store: Store) -> None:
    judge(store, "reject", FIRM, who="analyst", why="a ship")
    judge(store, "correct", FIRM.replace("#1", "#2"), who="a", why="", changed={"value": "FML"})
    shown = show(store, MRN).claims
    assert [one.value for one in shown if "Fjordtech" in one.quote and one.kind == "party"] == [
        "FML"
    ]
    assert settled(store, store.claims()) == list(shown)


def test_a_cable_is_called_by_its_number_or_its_name(store: Store) -> None:
    assert called(store.cable(MRN)) == MRN
    assert called(read("1. (C) EXERCISE.", name="note.txt")) == "note.txt"


def test_decisions_are_told_by_cable(store: Store) -> None:
    assert decided(store) == {}
    entry = judge(store, "confirm", FIRM, who="analyst", why="")
    assert decided(store) == {MRN: [entry]}

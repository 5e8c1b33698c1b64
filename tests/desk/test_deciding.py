"""What is shown of a store is what people left of it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from reftel import claims as rules
from reftel.cable import read
from reftel.claims import Status
from reftel.desk import casefile
from reftel.desk.claims import add, claimed, judge
from reftel.desk.deciding import called, decided, left, left_at, left_in, settled
from reftel.desk.showing import show
from reftel.store import open_store
from tests.desk.test_claims import FIRM, MRN, TEXT, store

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
    assert list(settled(left(store))) == list(shown)


def test_every_door_tells_the_same_of_a_cable(store: Store) -> None:
    judge(store, "reject", FIRM, who="analyst", why="a ship")
    add(store, MRN, "item", "sold pumps", who="analyst", why="")
    whole = list(left(store))
    assert list(left_at(store, [MRN])) == list(left_in(store, store.cable(MRN))) == whole
    assert {row["status"] for row in claimed(store)} == {one.status.value for one in whole}


def test_without_decisions_everything_is_as_the_rules_have_it(store: Store) -> None:
    assert list(left(store)) == list(store.claims())
    assert list(left(store, ["party"])) == list(store.claims(["party"]))
    assert list(left(store, ["item"], beside="vessel")) == []


def test_a_claim_stands_under_the_kind_that_a_person_gave_it(store: Store) -> None:
    judge(store, "correct", FIRM, who="analyst", why="a ship", changed={"kind": "vessel"})
    (ship,) = left(store, ["vessel"])
    assert (ship.quote, ship.status) == ("Fjordtech Marine Ltd", Status.EDITED)
    assert [one.span == ship.span for one in left(store, ["party"])] == [False, False]
    assert list(left(store, ["party"], beside="vessel")) == list(left(store, ["party"]))


def test_a_claim_by_hand_is_shown_on_a_cable_without_any_other() -> None:
    with open_store("sqlite://") as desk:
        desk.put([(read(TEXT), [])])
        add(desk, MRN, "item", "pumps", who="analyst", why="")
        for told in (show(desk, MRN).claims, left(desk), left_at(desk, [MRN])):
            assert [(one.kind, one.quote) for one in told] == [("item", "pumps")]


def test_decisions_lie_on_the_rendition_that_is_shown(store: Store) -> None:
    judge(store, "reject", FIRM, who="analyst", why="a ship")
    other = read(TEXT.replace("SUBJECT: EXERCISE TRADER", "SUBJECT: EXERCISE, TRADER"))
    store.put([(other, rules.extract(other))])
    for sha in (other.source.sha256, read(TEXT).source.sha256):
        firms = [one for one in show(store, sha).claims if one.value == "Fjordtech Marine Ltd"]
        assert [one.kind for one in firms].count("party") == 1


def test_of_two_texts_of_one_name_neither_loses_its_claims() -> None:
    texts = [read(f"1. (C) {firm} Ltd sold pumps.\n", name="note.txt") for firm in ("Abo", "Elv")]
    with open_store("sqlite://") as desk:
        desk.put([(text, rules.extract(text)) for text in texts])
        before = {one.value for one in left(desk, ["party"])}
        judge(desk, "confirm", "note.txt/party/Abo Ltd#1", who="analyst", why="")
        assert {one.value for one in left(desk, ["party"])} == before == {"Abo Ltd", "Elv Ltd"}


def test_a_case_is_proposed_from_what_people_left(store: Store) -> None:
    add(store, MRN, "party", "TRADER AND ITS BANK", value="Elvdal Bank", who="a", why="")
    assert casefile.proposed(store, party="elvdal bank") == [MRN]


def test_a_cable_is_called_by_its_number_or_its_name(store: Store) -> None:
    assert called(store.cable(MRN)) == MRN
    assert called(read("1. (C) EXERCISE.", name="note.txt")) == "note.txt"


def test_decisions_are_told_by_cable(store: Store) -> None:
    assert decided(store) == {}
    entry = judge(store, "confirm", FIRM, who="analyst", why="")
    assert decided(store) == {MRN: [entry]}


def test_a_case_calls_claims_as_every_list_does_and_takes_them_out_by_that_name(
    store: Store,
) -> None:
    judge(store, "reject", FIRM, who="analyst", why="a ship")
    add(store, MRN, "item", "BANK", who="analyst", why="")
    casefile.new(store, "Exercise", cables=[MRN], who="analyst")
    now = datetime.now(UTC)
    listed = {row["key"] for row in claimed(store) if row["status"] != "rejected"}
    assert set(casefile.show(store, "exercise", now).keys) == listed
    gone = {FIRM.replace("#1", "#2"), f"{MRN}/item/BANK#1"}
    casefile.edit(store, "exercise", "remove", sorted(gone), who="analyst")
    left_over = casefile.show(store, "exercise", datetime.now(UTC)).keys
    assert set(left_over) == listed - gone

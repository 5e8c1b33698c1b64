"""Claims of a store, with decisions that outlive a new reading."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from reftel import claims as rules
from reftel.cable import read
from reftel.desk.claims import add, changes, claimed, claimed_in, in_full, judge
from reftel.findings import ReftelError
from reftel.store import Store, open_store

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TEXT = """P 010900Z MAR 09
FM AMEMBASSY OSLO
TO SECSTATE WASHDC PRIORITY 0001
C O N F I D E N T I A L OSLO 000001

SUBJECT: EXERCISE TRADER AND ITS BANK

1. (C) The Norwegian firm Fjordtech Marine Ltd sold pumps. Beta
Trading Company paid Fjordtech Marine Ltd.
BERG
"""
MRN = "09OSLO1"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    cable = read(TEXT)
    with open_store(f"sqlite:///{tmp_path / 'claims.db'}") as opened:
        opened.put([(cable, rules.extract(cable))])
        yield opened


def status(store: Store) -> dict[str, str]:
    return {row["key"]: row["status"] for row in claimed(store, MRN, ["party"])}


FIRM = f"{MRN}/party/Fjordtech Marine Ltd#1"


def test_claims_are_listed_with_keys_and_words(store: Store) -> None:
    assert set(status(store).values()) == {"auto"}
    assert {FIRM, f"{MRN}/party/Beta Trading Company#1"} <= status(store).keys()


def test_a_decision_on_one_place_leaves_the_other(store: Store) -> None:
    judge(store, "reject", FIRM, who="analyst", why="a ship")
    found = status(store)
    assert (found[FIRM], found[FIRM.replace("#1", "#2")]) == ("rejected", "auto")


def test_a_key_that_names_nothing_is_refused(store: Store) -> None:
    with pytest.raises(ReftelError, match="no claim is called"):
        judge(store, "confirm", f"{MRN}/party/Nobody", who="analyst", why="")


def test_a_decision_outlives_rules_that_find_nothing(store: Store) -> None:
    judge(store, "confirm", FIRM, who="analyst", why="seen")
    cable = read(TEXT.replace("sold pumps", "sold no pumps"))
    store.put([(cable, [])])
    store.clear_derived()
    store.put([(read(TEXT), [])])
    assert [row["status"] for row in claimed(store, kinds=["party"])] == ["confirmed"]
    assert [row["what"] for row in changes(store)] == ["unfound"]


def test_a_corrected_value_is_listed(store: Store) -> None:
    judge(store, "correct", FIRM, who="analyst", why="", changed={"value": "FML"})
    values = {row["key"]: row["value"] for row in claimed(store, MRN)}
    assert values[FIRM] == "FML"


def test_words_can_be_claimed_by_hand(store: Store) -> None:
    add(store, MRN, "item", "sold pumps", value="pumps", who="analyst", why="")
    rows = [row for row in claimed(store, MRN, ["item"]) if row["rule"] == "human"]
    assert [(row["quote"], row["value"], row["status"]) for row in rows] == [
        ("sold pumps", "pumps", "confirmed")
    ]


def test_words_that_do_not_stand_there_are_refused(store: Store) -> None:
    with pytest.raises(ReftelError, match="stands 0 times"):
        add(store, MRN, "item", "centrifuges", who="analyst", why="")


def test_a_file_is_read_without_a_store(tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_text(TEXT, "utf-8")
    assert FIRM in {row["key"] for row in claimed_in(str(tmp_path / "one.txt"), ["party"])}


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({}, "say what is right"),
        ({"start": 5, "end": 2}, "no words stand from 5 to 2"),
        ({"start": -5}, "no words stand from -5"),
        ({"end": 99_999_999}, "99999999"),
        ({"start": 7, "end": 7}, "no words stand from 7 to 7"),
    ],
)
def test_a_correction_that_points_at_no_words_is_refused(
    store: Store, changed: dict[str, int], said: str
) -> None:
    with pytest.raises(ReftelError, match=said):
        judge(store, "correct", FIRM, who="me", why="", changed=changed)
    assert store.ledger() == []


def test_only_a_decision_on_the_same_claim_is_corrected(store: Store) -> None:
    first = judge(store, "confirm", FIRM, who="me", why="seen")
    with pytest.raises(ReftelError, match="leave --corrects out"):
        judge(store, "reject", FIRM, who="me", why="", corrects="nothing")
    judge(store, "reject", FIRM, who="me", why="a slip", corrects=first.id)
    assert len(store.ledger()) == 2


@pytest.mark.parametrize("kind", ["ship", "Item", ""])
def test_a_kind_that_there_is_not_is_refused_and_those_that_there_are_are_named(
    store: Store, kind: str
) -> None:
    with pytest.raises(ReftelError, match="choose from party, office"):
        add(store, MRN, kind, "sold pumps", who="me", why="")
    with pytest.raises(ReftelError, match="no kind of claim"):
        judge(store, "correct", FIRM, who="me", why="", changed={"kind": kind})
    with pytest.raises(ReftelError, match="no kind of claim"):
        list(claimed(store, MRN, ["party", kind]))
    assert store.ledger() == []


def test_a_file_is_asked_for_kinds_that_there_are(tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_text(TEXT, "utf-8")
    with pytest.raises(ReftelError, match="no kind of claim"):
        list(claimed_in(str(tmp_path / "one.txt"), ["parties"]))


def test_a_value_in_a_table_also_tells_the_roles_that_it_does_not_name() -> None:
    slots = [{"role": role, "value": value} for role, value in (
        ("item", "pumps"), ("recipient", "Beta Trading"), ("end_user", "GOV-NO"),
    )]  # fmt: skip
    row = {"key": "k", "value": "sale pumps", "slots": slots}
    assert in_full(row)["value"] == "sale pumps; recipient Beta Trading; end user GOV-NO"
    assert in_full({**row, "slots": []}) == {**row, "slots": []}


NOTE = "1. (C) The firm Fjordtech Marine Ltd sold pumps to Beta Trading Company.\n"


@pytest.mark.parametrize("name", ["note.txt", "old/note.txt", "all.zip/party/note.txt:2"])
def test_claims_of_a_text_without_number_are_decided_on_too(store: Store, name: str) -> None:
    cable = read(NOTE, name=name)
    store.put([(cable, rules.extract(cable))])
    keys = [row["key"] for row in claimed(store, name, ["party"])]
    assert f"{name}/party/Fjordtech Marine Ltd#1" in keys
    judge(store, "reject", keys[0], who="analyst", why="")
    add(store, name, "vessel", "firm", who="analyst", why="")
    rows = {row["key"]: row["status"] for row in claimed(store)}
    assert rows[keys[0]] == "rejected"
    assert changes(store) == []


def test_a_decision_on_a_cable_that_is_not_held_is_lost_and_costs_no_other(store: Store) -> None:
    judge(store, "confirm", FIRM, who="analyst", why="")
    (entry,) = store.ledger()
    data = {**entry.data, "cable": "09OSLO99"}
    store.append(replace(entry, id="x", about="09OSLO99/party/X#1", data=data))
    assert status(store)[FIRM] == "confirmed"
    assert {row["status"] for row in claimed(store)} == {"auto", "confirmed"}
    assert [(row["cable"], row["what"]) for row in changes(store)] == [("09OSLO99", "lost")]


@pytest.mark.parametrize("order", [(1, 2), (2, 1)])
def test_equal_words_are_claimed_by_hand_one_after_another(
    store: Store, order: tuple[int, int]
) -> None:
    for nth in order:
        add(store, MRN, "item", "Marine", nth=nth, who="analyst", why="")
    rows = [row for row in claimed(store, MRN, ["item"]) if row["rule"] == "human"]
    assert [row["key"] for row in rows] == [f"{MRN}/item/Marine#{nth}" for nth in (1, 2)]

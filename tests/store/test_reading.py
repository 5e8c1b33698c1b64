"""Rows become cables and heads again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reftel.cable import head, read
from reftel.claims import extract
from reftel.findings import ReftelError
from reftel.store import reading
from reftel.store.packing import read_marking
from tests.store.exercise import pair, telegram, traffic

if TYPE_CHECKING:
    from reftel.marking import Marking
    from reftel.store import Store


def test_heads_come_by_date(store: Store) -> None:
    late, early = pair(telegram(1)), pair(telegram(2, day="011200Z JAN 75"))
    store.put([late, early])
    assert store.heads() == [head(early[0]), head(late[0])]


def test_originals_are_yielded_with_what_was_known_beside_them(store: Store) -> None:
    pairs = traffic(3)
    store.put(pairs)
    held = list(store.originals())
    assert [item.text for item in held] == [cable.source.text for cable, _ in pairs]
    assert held[0].mrn == "09BEIJING1"
    assert list(store.originals(stale=True)) == []


def test_more_than_a_chunk_is_read_to_its_end(
    file_store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "_CHUNK", 2)
    pairs = traffic(5)
    file_store.put(pairs)
    assert len(list(file_store.originals())) == 5
    assert list(file_store.claims()) == [claim for _, claims in pairs for claim in claims or ()]
    assert len(file_store.find("miller")) == 5


def test_a_lost_original_is_said_to_be(file_store: Store) -> None:
    file_store.put(traffic(1))
    with file_store._engine.begin() as connection:
        connection.exec_driver_sql("DELETE FROM original")
    with pytest.raises(ReftelError, match="restore a backup"):
        file_store.cable("09BEIJING1")


def test_references_are_followed_step_by_step(store: Store) -> None:
    refs = {1: "09 BEIJING 2", 2: "09 BEIJING 3 B. 09 BEIJING 1", 3: "09 PARIS 4"}
    store.put([pair(telegram(n, refs=f"A. {said}")) for n, said in refs.items()])
    assert store.chain("09BEIJING1") == [
        ("09BEIJING1", "09BEIJING2"),
        ("09BEIJING2", "09BEIJING1"),
        ("09BEIJING2", "09BEIJING3"),
        ("09BEIJING3", "09PARIS4"),
    ]
    assert store.chain("09BEIJING1", depth=1) == [("09BEIJING1", "09BEIJING2")]
    assert store.chain("09BEIJING1", "CHN") == []


def test_what_cites_a_message_comes_by_date_and_never_itself(store: Store) -> None:
    late, early = (
        telegram(2, refs="09 BEIJING 1"),
        telegram(3, refs="09 BEIJING 1", day="011200Z FEB 09"),
    )
    store.put([pair(telegram(1, refs="09 BEIJING 1")), pair(late), pair(early)])
    assert store.citing("09beijing1") == ["09BEIJING3", "09BEIJING2"]
    assert store.citing("09BEIJING3") == []


def test_a_citation_in_a_lesser_rendition_does_not_count_twice(store: Store) -> None:
    store.put([pair(telegram(1)), pair(telegram(2, refs="09 BEIJING 1"))])
    store.put([pair(telegram(2, [("S", "EXERCISE. A scrap.")], refs="09 BEIJING 1"))])
    assert store.citing("09BEIJING1") == ["09BEIJING2"]


def test_it_is_known_which_messages_are_held(
    file_store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "_CHUNK", 2)
    file_store.put(traffic(3))
    asked = ["09BEIJING3", "09PARIS1", "09BEIJING1", "09PARIS2", "09BEIJING2"]
    assert file_store.held(asked) == {"09BEIJING1", "09BEIJING2", "09BEIJING3"}
    assert file_store.held([]) == set()


def test_claims_of_some_kinds_are_had_of_the_cables_that_hold_them(store: Store) -> None:
    store.put([*traffic(4), (read("EXERCISE. Nothing is claimed here."), [])])
    every = list(store.claims())
    kinds = {claim.kind for claim in every}
    assert len(kinds) > 2
    for kind in kinds:
        assert list(store.claims([kind])) == [claim for claim in every if claim.kind == kind]
    assert list(store.claims(["voyage"])) == []
    assert list(store.claims(cable="09BEIJING2")) == [c for c in every if c.cable == "09BEIJING2"]


def test_claims_of_a_kind_are_had_of_the_cables_alone_that_hold_another_kind_too(
    store: Store,
) -> None:
    store.put([pair(telegram(1)), pair(telegram(2))])
    every = list(store.claims())
    other, bare = read("EXERCISE. On May 5 nothing else was said.", mrn="09OSLO1"), "date"
    put = [claim for claim in extract(other) if claim.kind == bare]
    store.put([(other, put)])
    kinds = {claim.kind for claim in every} - {bare}
    assert put
    assert {claim.cable for claim in store.claims([bare])} > {"09OSLO1"}
    for kind in kinds:
        near = {claim.cable for claim in every if claim.kind == kind}
        wanted = [claim for claim in every if claim.kind == bare and claim.cable in near]
        assert list(store.claims([bare], beside=kind)) == wanted
    assert list(store.claims([bare], beside="voyage")) == []


def test_markings_that_cables_share_are_asked_for_once_however_they_are_cut(
    file_store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    pairs = traffic(5)
    file_store.put(pairs)
    monkeypatch.setattr(reading, "_CHUNK", 2)
    asked: list[str] = []

    def counted(value: str) -> Marking:
        asked.append(value)
        return read_marking(value)

    monkeypatch.setattr(reading, "read_marking", counted)
    marked = [claim.marking for claim in file_store.claims()]
    assert marked == [claim.marking for _, claims in pairs for claim in claims or ()]
    assert len(asked) == len(set(asked)) > 1


@pytest.mark.parametrize(
    "spelt", ["09BEIJING1", "09 beijing 000001", "2009BEIJING1", "09-BEIJING-1"]
)
def test_a_cable_is_found_however_its_number_is_written(store: Store, spelt: str) -> None:
    store.put(traffic(1))
    assert store.cable(spelt).mrn == "09BEIJING1"
    assert list(store.claims(cable=spelt)) == list(store.claims())
    assert store.chain(spelt, depth=1) == store.chain("09BEIJING1", depth=1) != []


def test_a_cable_under_a_number_of_no_post_is_found_as_it_is_written(store: Store) -> None:
    store.put([(read("EXERCISE. A letter.", mrn="Annex-7"), None)])
    assert store.heads()[0].mrn == "Annex-7"
    assert store.cable("Annex-7").source.text == "EXERCISE. A letter."

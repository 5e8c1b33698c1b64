"""Rows become cables and heads again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reftel.cable import head
from reftel.findings import ReftelError
from reftel.store import reading
from tests.store.exercise import pair, telegram, traffic

if TYPE_CHECKING:
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

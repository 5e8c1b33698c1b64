"""The ledger's rows are the entries, and nothing takes them away."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import event

from reftel.claims import Entry

if TYPE_CHECKING:
    from reftel.store import Store


@pytest.mark.parametrize("data", [{}, {"a": None, "b": [1, {"c": "é"}], "d": True}])
def test_an_entry_comes_back_with_its_data_and_its_zone(store: Store, data: dict[str, Any]) -> None:
    when = datetime(2009, 3, 1, 9, 30, tzinfo=timezone(timedelta(hours=8)))
    entry = Entry("e", when, "desk", "claim/confirm", "thing", data, why="seen", corrects="d")
    store.append(entry)
    assert store.ledger() == [entry]
    assert store.ledger()[0].at.utcoffset() == timedelta(hours=8)


def test_an_entry_is_on_the_disk_before_the_call_returns(file_store: Store) -> None:
    said: list[str] = []

    @event.listens_for(file_store._engine, "before_cursor_execute")
    def _listen(_c: object, _k: object, statement: str, *_rest: object) -> None:
        said.append(statement)

    file_store.append(Entry("e", datetime(2009, 3, 1, tzinfo=UTC), "desk", "a/b", "x"))
    assert "PRAGMA synchronous = full" in said
    assert said.index("PRAGMA synchronous = full") < said.index("BEGIN IMMEDIATE")

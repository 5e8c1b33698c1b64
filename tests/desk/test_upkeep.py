"""Everything can be made again from the originals, and moved to another engine and back."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from reftel.claims import Entry
from reftel.desk.upkeep import migrate, rebuild, restore
from reftel.findings import ReftelError
from reftel.store import SavedStore, Store, open_store
from tests.store.conftest import emptied, machine, server
from tests.store.exercise import traffic, write_by

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

__all__ = ["machine", "server"]
ENTRY = Entry("e", datetime(2009, 3, 1, tzinfo=UTC), "desk", "ask/close", "x")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(f"sqlite:///{tmp_path}/reftel.db") as opened:
        opened.put(traffic(5))
        opened.append(ENTRY)
        opened.save("beasts", "walrus OR heron")
        yield opened


def content(store: Store) -> tuple[object, ...]:
    return (
        set(store.heads()),
        sorted(map(repr, store.claims())),
        store.ledger(),
        store.searches(),
        store.find("miller -walrus"),
        {name: set(values) for name, values in store.facets("").counts.items()},
    )


def test_a_ruined_index_is_made_again_and_the_ledger_stays(store: Store) -> None:
    before = content(store)
    with store._engine.begin() as connection:
        for ruin in ("DELETE FROM claim", "DELETE FROM facet", "DELETE FROM term"):
            connection.exec_driver_sql(ruin)
        connection.exec_driver_sql("INSERT INTO words(words) VALUES ('delete-all')")
    assert store.verify().problems
    report = rebuild(store)
    assert (report.changed, report.failed) == (5, [])
    assert store.verify().problems == []
    assert content(store) == before


def test_a_rebuild_that_was_interrupted_goes_on(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = content(store)
    write_by(2, monkeypatch)
    put = store.put
    calls: list[int] = []

    def fail(batch: object) -> object:
        calls.append(1)
        if len(calls) == 2:
            raise KeyboardInterrupt
        return put(batch)  # type: ignore[arg-type]

    monkeypatch.setattr(store, "put", fail)
    with pytest.raises(KeyboardInterrupt):
        rebuild(store)
    assert any("interrupted" in problem for problem in store.verify().problems)
    monkeypatch.setattr(store, "put", put)
    assert rebuild(store).changed == 3
    assert store.verify().problems == []
    assert content(store) == before


def test_a_store_moves_to_postgresql_and_back(store: Store, server: str, tmp_path: Path) -> None:
    address = emptied(server)
    assert migrate(store, address).new == 5
    with open_store(address, create=False) as other:
        assert content(other) == content(store)
        assert migrate(other, f"sqlite:///{tmp_path}/back.db").new == 5
    with open_store(f"sqlite:///{tmp_path}/back.db", create=False) as back:
        assert content(back) == content(store)
        assert back.verify().problems == []


def test_a_search_of_another_store_gives_way_to_none(store: Store, tmp_path: Path) -> None:
    target = f"sqlite:///{tmp_path}/copy.db"
    with open_store(target) as other:
        other.save("beasts", "otter")
        report = migrate(store, target)
        assert [failure.name for failure in report.failed] == ["search beasts:"]
        assert (other.searches(), other.ledger()) == ({"beasts": "otter"}, [ENTRY])


def test_what_was_saved_is_restored(store: Store, tmp_path: Path) -> None:
    store.save_originals(tmp_path / "out")
    with open_store(f"sqlite:///{tmp_path}/again.db") as again:
        texts, taken = restore(again, SavedStore(tmp_path / "out"))
        assert (texts.new, texts.failed, taken) == (5, [], (2, 0, ()))
        assert content(again) == content(store)


def test_moving_again_changes_nothing_and_never_into_itself(store: Store, tmp_path: Path) -> None:
    target = f"sqlite:///{tmp_path}/copy.db"
    migrate(store, target)
    with open_store(target) as copy:
        revision = copy.revision()
        assert migrate(store, target).same == 5
        assert copy.revision() == revision
    with pytest.raises(ReftelError, match="into itself"):
        migrate(store, f"sqlite:///{tmp_path}/reftel.db")

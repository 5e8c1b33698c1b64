"""Copies: whole ones while the store is used, and plain files."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from reftel.claims import Entry
from reftel.findings import ReftelError
from reftel.store import open_store
from tests.store.exercise import traffic

if TYPE_CHECKING:
    from pathlib import Path

    from reftel.store import Store


def test_a_backup_is_a_whole_store(file_store: Store, tmp_path: Path) -> None:
    file_store.put(traffic(3))
    file_store.backup(tmp_path / "copy.db")
    file_store.put(traffic(3, 10))
    with open_store(f"sqlite:///{tmp_path}/copy.db", create=False) as copy:
        assert copy.count() == 3
        assert copy.verify().problems == []
        assert copy.search("miller").total == 3


def test_a_backup_never_overwrites(file_store: Store, tmp_path: Path) -> None:
    (tmp_path / "copy.db").touch()
    with pytest.raises(ReftelError, match="exists"):
        file_store.backup(tmp_path / "copy.db")
    with pytest.raises(ReftelError, match="make it first"):
        file_store.backup(tmp_path / "none" / "copy.db")


def test_originals_and_decisions_are_saved_as_plain_files(store: Store, tmp_path: Path) -> None:
    pairs = traffic(3)
    store.put(pairs)
    store.append(Entry("e", datetime(2009, 3, 1, tzinfo=UTC), "desk", "a/b", "x"))
    saved = store.save_originals(tmp_path / "out")
    assert saved == (3, 1, ())
    for cable, _ in pairs:
        kept = tmp_path / "out" / f"{cable.source.sha256}.txt"
        assert kept.read_text("utf-8") == cable.source.text
    (line,) = (tmp_path / "out" / "ledger.jsonl").read_text("utf-8").splitlines()
    assert json.loads(line)["act"] == "a/b"


def test_a_damaged_original_does_not_stop_the_others(store: Store, tmp_path: Path) -> None:
    store.put(traffic(3))
    with store._engine.begin() as connection:
        connection.exec_driver_sql("UPDATE original SET data = '\\x09' WHERE id = 2")
    saved = store.save_originals(tmp_path / "out")
    assert saved.originals == 2
    assert len(saved.lost) == 1

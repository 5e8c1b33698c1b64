"""Copies: whole ones while the store is used, and plain files."""

from __future__ import annotations

import json
import sqlite3
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from reftel.cable import read, read_path
from reftel.claims import Entry
from reftel.findings import ReftelError
from reftel.store import Decisions, SavedStore, open_store
from reftel.store.folio import fold_in
from reftel.store.keeping import backup
from tests.store.conftest import emptied
from tests.store.exercise import tear, telegram, traffic

if TYPE_CHECKING:
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
    beside = (tmp_path / "out" / "originals.jsonl").read_text("utf-8").splitlines()
    assert [json.loads(line)["name"] for line in beside] == ["0.txt", "1.txt", "2.txt"]


def test_a_damaged_original_does_not_stop_the_others(store: Store, tmp_path: Path) -> None:
    store.put(traffic(3))
    with store._engine.begin() as connection:
        connection.exec_driver_sql("UPDATE original SET data = '\\x09' WHERE id = 2")
    saved = store.save_originals(tmp_path / "out")
    assert saved.originals == 2
    assert len(saved.lost) == 1


def test_bytes_that_are_no_utf8_are_saved_as_they_came(file_store: Store, tmp_path: Path) -> None:
    raw = telegram(1, [("S", "EXERCISE. A caf\u00e9 by the mill.")]).encode("cp1252")
    source = tmp_path / "in.txt"
    source.write_bytes(raw)
    (cable,) = read_path(source)
    file_store.put([fold_in(cable, raw=raw, encoding="cp1252")])
    assert file_store.cable("09BEIJING1").source.text == cable.source.text
    file_store.save_originals(tmp_path / "out")
    (kept,) = (tmp_path / "out").glob("*.txt")
    assert kept.read_bytes() == raw


def test_a_text_whose_pages_are_gone_is_named_by_its_number(
    file_store: Store, tmp_path: Path
) -> None:
    file_store.put(traffic(3))
    with file_store._engine.begin() as connection:
        connection.exec_driver_sql("DELETE FROM original WHERE id = 2")
    saved = file_store.save_originals(tmp_path / "out")
    assert (saved.originals, saved.lost) == (2, ())
    with file_store._engine.begin() as connection:
        connection.exec_driver_sql("UPDATE original SET data = x'09' WHERE id = 1")
    saved = file_store.save_originals(tmp_path / "out2")
    assert saved.originals == 1
    assert [lost.startswith("original 1: ") for lost in saved.lost] == [True]


def test_a_server_is_backed_up_by_its_own_tools(server: str, tmp_path: Path) -> None:
    with open_store(emptied(server)) as store:
        with pytest.raises(ReftelError, match="pg_dump"):
            store.backup(tmp_path / "copy.db")
        assert not (tmp_path / "copy.db").exists()


def test_an_empty_store_saves_an_empty_folder(store: Store, tmp_path: Path) -> None:
    assert store.save_originals(tmp_path / "out") == (0, 0, ())
    assert (tmp_path / "out" / "ledger.jsonl").read_bytes() == b""


def test_an_odd_text_is_saved_whole(store: Store, tmp_path: Path) -> None:
    cable = read("EXERCISE.\r\nTabs\tand\x00 marks \ufeff\n", name="odd")
    store.put([(cable, [])])
    store.save_originals(tmp_path / "out")
    (kept,) = (tmp_path / "out").glob("*.txt")
    assert kept.read_bytes().decode("utf-8") == cable.source.text


class Full:
    """An engine whose disk has no room for a copy."""

    dialect = type("Dialect", (), {"name": "sqlite"})

    def raw_connection(self) -> Full:
        return self

    def cursor(self) -> Full:
        return self

    def execute(self, _words: str, targets: tuple[str]) -> None:
        Path(targets[0]).write_bytes(b"half a copy")
        raise sqlite3.OperationalError("database or disk is full")

    def close(self) -> None:
        """Give nothing back."""


def test_a_copy_for_which_there_is_no_room_leaves_nothing_and_says_what_to_do(
    tmp_path: Path,
) -> None:
    with pytest.raises(ReftelError, match=r"copy\.db.*disk is full.*make room"):
        backup(Full(), tmp_path / "copy.db")  # type: ignore[arg-type]
    assert not (tmp_path / "copy.db").exists()


def test_a_damaged_store_is_not_copied_and_the_way_to_its_texts_is_told(tmp_path: Path) -> None:
    file = tmp_path / "torn.db"
    with open_store(f"sqlite:///{file}") as store:
        store.put(traffic(40))
        with store._engine.connect() as connection:
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    whole = file.read_bytes()
    file.write_bytes(whole[:20_480] + b"\xff" * 8192 + whole[28_672:])
    with open_store(f"sqlite:///{file}") as store:
        with pytest.raises(ReftelError, match="--originals"):
            store.backup(tmp_path / "copy.db")
        assert not (tmp_path / "copy.db").exists()


def test_originals_are_not_saved_over_a_file(store: Store, tmp_path: Path) -> None:
    (tmp_path / "out").write_text("EXERCISE. A letter.")
    with pytest.raises(ReftelError, match="out is a file: give a folder"):
        store.save_originals(tmp_path / "out")
    assert (tmp_path / "out").read_text() == "EXERCISE. A letter."


def test_originals_saved_twice_are_the_same_files(store: Store, tmp_path: Path) -> None:
    store.put(traffic(3))
    store.save_originals(tmp_path / "out")
    before = {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()}
    assert store.save_originals(tmp_path / "out") == (3, 0, ())
    assert {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()} == before


@pytest.mark.parametrize("page", [3, -1])
def test_a_torn_page_of_the_ledger_costs_what_stood_on_it_and_no_more(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, page: int
) -> None:
    monkeypatch.setattr("reftel.store.keeping._FAR", 1000)
    file, day = tmp_path / "torn.db", datetime(2009, 3, 1, tzinfo=UTC)
    made = [Entry(f"{n:04}", day, "anna", "a/b", "x", {"said": "word " * 40}) for n in range(400)]
    with open_store(f"sqlite:///{file}") as store:
        store.take_over(Decisions(made, {"beasts": "walrus"}))
    tear(file, "ledger", page)
    with open_store(f"sqlite:///{file}") as store:
        saved = store.save_originals(tmp_path / "out")
    assert len(saved.lost) == 1
    assert saved.lost[0].startswith("ledger ")
    assert 350 < saved.decisions < 400
    again = SavedStore(tmp_path / "out").decisions()
    assert list(again.entries) == [entry for entry in made if entry in again.entries]
    assert (len(again.entries), len(again.searches)) == (saved.decisions, 1)

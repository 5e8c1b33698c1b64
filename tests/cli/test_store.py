"""`reftel store`, as it is called."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from typer.testing import CliRunner

from reftel.claims import Entry
from reftel.cli.store import app
from reftel.findings import ReftelError
from reftel.store import open_store
from tests.store.exercise import pair, telegram, traffic

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def address(tmp_path: Path) -> str:
    where = f"sqlite:///{tmp_path}/reftel.db"
    with open_store(where) as store:
        store.put(traffic(4))
    return where


def test_verify_says_what_is_held(address: str) -> None:
    result = CliRunner().invoke(app, ["verify", "--store", address, "--format", "json"])
    assert result.exit_code == 0
    verdict = json.loads(result.stdout)
    assert set(verdict) >= {"cables", "originals", "indexed", "claims", "problems"}
    assert (verdict["cables"], verdict["indexed"], verdict["problems"]) == (4, 4, [])
    assert (verdict["duplicates"], verdict["notes"]) == (0, [])


def test_verify_says_why_fewer_are_found_than_are_held(address: str) -> None:
    with open_store(address) as store:
        store.put([pair(telegram(1, [("S", "EXERCISE. A scrap.")]))])
        store.put([(cable, None) for cable, _ in traffic(1, 50)])
    result = CliRunner().invoke(app, ["verify", "--store", address])
    assert result.exit_code == 0
    assert "6 cables, 6 originals, 6 indexed" in result.stderr
    assert "1 cables are another rendition of a message" in result.stderr
    assert "1 cables are without claims" in result.stderr
    assert "everything holds" in result.stderr


def test_verify_ends_with_one_where_problems_stand_and_rebuild_mends_them(address: str) -> None:
    with open_store(address) as store, store._engine.begin() as connection:
        connection.exec_driver_sql("DELETE FROM facet")
    assert CliRunner().invoke(app, ["verify", "--store", address]).exit_code == 1
    assert CliRunner().invoke(app, ["rebuild", "--store", address]).exit_code == 0
    assert CliRunner().invoke(app, ["verify", "--store", address]).exit_code == 0


def test_backup_and_migrate_make_stores(address: str, tmp_path: Path) -> None:
    copy, moved = tmp_path / "copy.db", tmp_path / "moved.db"
    assert CliRunner().invoke(app, ["backup", str(copy), "--store", address]).exit_code == 0
    call = ["migrate", f"sqlite:///{moved}", "--store", address]
    assert CliRunner().invoke(app, call).exit_code == 0
    for file in (copy, moved):
        with open_store(f"sqlite:///{file}", create=False) as store:
            assert store.count() == 4


def test_originals_are_saved_as_files(address: str, tmp_path: Path) -> None:
    call = ["backup", "--originals", str(tmp_path / "out"), "--store", address]
    assert "4 originals" in CliRunner().invoke(app, call).stderr
    assert len(list((tmp_path / "out").glob("*.txt"))) == 4


def test_what_was_saved_is_restored_once_with_its_decisions(address: str, tmp_path: Path) -> None:
    with open_store(address) as store:
        store.append(Entry("e", datetime(2009, 3, 1, tzinfo=UTC), "anna", "case/note", "x"))
        store.save("beasts", "walrus")
        expected = store.ledger(), store.searches(), list(store.originals())
    folder, again = str(tmp_path / "out"), f"sqlite:///{tmp_path}/again.db"
    CliRunner().invoke(app, ["backup", "--originals", folder, "--store", address])
    for said in ("4 new, 0 held already", "0 new, 4 held already"):
        result = CliRunner().invoke(app, ["restore", folder, "--store", again])
        assert (result.exit_code, result.stdout) == (0, "")
        assert said in result.stderr
    assert "0 decisions and searches brought back, 2 held already" in result.stderr
    with open_store(again, create=False) as store:
        assert (store.ledger(), store.searches(), list(store.originals())) == expected


def test_what_cannot_be_restored_is_told_line_by_line_and_ends_with_one(
    address: str, tmp_path: Path
) -> None:
    folder = tmp_path / "out"
    CliRunner().invoke(app, ["backup", "--originals", str(folder), "--store", address])
    next(folder.glob("*.txt")).unlink()
    (folder / "ledger.jsonl").write_text('{"table":"ledger"}\n{"table":"led')
    call = ["restore", str(folder), "--store", f"sqlite:///{tmp_path}/again.db"]
    result = CliRunner().invoke(app, call)
    assert result.exit_code == 1
    assert "3 new" in result.stderr
    assert "ledger.jsonl line 1 cannot be read" in result.stderr
    assert "ledger.jsonl line 2 cannot be read" in result.stderr
    assert ".txt (" in result.stderr


def test_a_folder_that_no_backup_made_is_refused_before_a_store_is_made(tmp_path: Path) -> None:
    call = ["restore", str(tmp_path), "--store", f"sqlite:///{tmp_path}/again.db"]
    assert isinstance(CliRunner().invoke(app, call).exception, ReftelError)
    assert list(tmp_path.iterdir()) == []


def test_backup_asks_where_to(address: str) -> None:
    result = CliRunner().invoke(app, ["backup", "--store", address])
    assert isinstance(result.exception, ReftelError)


def test_a_store_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    result = CliRunner().invoke(app, ["verify", "--store", f"sqlite:///{tmp_path}/no.db"])
    assert isinstance(result.exception, ReftelError)
    assert list(tmp_path.iterdir()) == []

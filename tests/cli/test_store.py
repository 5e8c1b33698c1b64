"""`reftel store`, as it is called."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from typer.testing import CliRunner

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


def test_backup_asks_where_to(address: str) -> None:
    result = CliRunner().invoke(app, ["backup", "--store", address])
    assert isinstance(result.exception, ReftelError)


def test_a_store_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    result = CliRunner().invoke(app, ["verify", "--store", f"sqlite:///{tmp_path}/no.db"])
    assert isinstance(result.exception, ReftelError)
    assert list(tmp_path.iterdir()) == []

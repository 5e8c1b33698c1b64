"""`reftel import`, as it is called."""

from __future__ import annotations

import json
import subprocess
import sys
import zipfile
from typing import TYPE_CHECKING

import pytest
from typer.testing import CliRunner

from reftel.cli.intake import app
from reftel.findings import ReftelError
from reftel.store import open_store
from tests.store.exercise import traffic

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "in").mkdir()
    for cable, _ in traffic(3):
        (tmp_path / "in" / f"{cable.mrn}.txt").write_text(cable.source.text, "utf-8")
    return tmp_path / "in"


def address(folder: Path) -> str:
    return f"sqlite:///{folder.parent}/reftel.db"


def test_it_says_what_it_did_and_ends_well(folder: Path) -> None:
    result = CliRunner().invoke(app, [str(folder), "--store", address(folder)])
    assert result.exit_code == 0
    assert "3 read: 3 new, 0 held already" in result.stderr
    assert result.stdout == ""


def test_a_file_that_cannot_be_read_is_named_and_the_exit_code_is_one(folder: Path) -> None:
    (folder / "empty.txt").touch()
    call = [str(folder), "--store", address(folder), "--format", "json"]
    result = CliRunner().invoke(app, call)
    assert result.exit_code == 1
    report = json.loads(result.stdout)
    assert (report["read"], report["new"]) == (4, 3)
    assert report["failed"] == [{"name": "empty.txt", "reason": "is empty"}]


def test_a_path_that_is_not_there_is_a_wrong_call(folder: Path) -> None:
    result = CliRunner().invoke(app, [str(folder / "none"), "--store", address(folder)])
    assert isinstance(result.exception, ReftelError)


def test_what_a_backup_saved_is_left_to_restore(folder: Path) -> None:
    with open_store(f"sqlite:///{folder.parent}/before.db") as store:
        store.put(traffic(2))
        store.save_originals(folder / "out")
    for path in (folder, folder / "out", folder / "out" / "originals.jsonl"):
        result = CliRunner().invoke(app, [str(path), "--store", address(folder)])
        assert isinstance(result.exception, ReftelError)
        assert f"`reftel store restore {folder / 'out'}`" in str(result.exception)
    assert not (folder.parent / "reftel.db").exists()


def test_an_archive_of_what_a_backup_saved_is_named_once(folder: Path) -> None:
    with open_store(f"sqlite:///{folder.parent}/before.db") as store:
        store.put(traffic(2))
        store.save_originals(folder.parent / "out")
    with zipfile.ZipFile(folder / "out.zip", "w") as archive:
        for path in (folder.parent / "out").iterdir():
            archive.write(path, f"out/{path.name}")
    result = CliRunner().invoke(app, [str(folder), "--store", address(folder)])
    assert result.exit_code == 1
    assert result.stderr.count("`reftel store restore` its folder") == 1
    with open_store(address(folder)) as opened:
        assert not any('"table"' in one.text for one in opened.originals())


def test_a_pipe_gets_no_progress(folder: Path) -> None:
    ended = subprocess.run(
        [sys.executable, "-m", "reftel", "import", str(folder), "--store", address(folder)],
        capture_output=True,
        check=True,
    )
    assert ended.stdout == b""
    assert ended.stderr.count(b"\n") == 1
    assert b"\x1b" not in ended.stderr


def test_a_broken_carrier_is_kept_named_and_ends_with_one(folder: Path) -> None:
    (folder / "torn.jsonl").write_text('{"id": "08EXERCISE2", "text": "EXERCISE TW')
    done = CliRunner().invoke(app, [str(folder), "--store", address(folder)])
    assert done.exit_code == 1
    assert "torn.jsonl This begins as JSON and breaks off" in done.stderr
    with open_store(address(folder)) as opened:
        assert any("EXERCISE TW" in one.text for one in opened.originals())


def test_whoever_stops_an_import_is_told_that_it_goes_on(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopped(*_args: object, **_options: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("reftel.desk.intake.take", stopped)
    result = CliRunner().invoke(app, [str(folder), "--store", address(folder)])
    assert result.exit_code == 130
    assert "the same command goes on" in result.stderr

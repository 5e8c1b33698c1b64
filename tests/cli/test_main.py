"""The command line: every command of the table is there, starts fast and fails with a message."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import pytest
from typer.testing import CliRunner

from reftel.cli.main import DOCKET, app, load, run
from reftel.store import open_store
from tests.store.exercise import telegram

HEAVY = ("sqlalchemy", "fastapi", "rapidfuzz", "distributed", "ahocorasick_rs", "msgspec")


@pytest.mark.parametrize("name", DOCKET)
def test_a_command_of_the_table_is_there_and_explains_itself(name: str) -> None:
    command = load(name)
    assert command.name == name
    assert command.help or command.get_short_help_str()


def test_the_overview_names_every_command() -> None:
    shown = CliRunner().invoke(app, ["--help"]).output
    assert all(name in shown for name in DOCKET)


def test_the_overview_imports_nothing_heavy() -> None:
    script = (
        "import sys; from reftel.cli.main import app\n"
        "try: app(['--help'])\nexcept SystemExit: pass\n"
        f"print([name for name in {HEAVY!r} if name in sys.modules], file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True)
    assert done.stderr.decode().strip() == "[]"


LATE = ("reftel.claims.extraction", "reftel.cable.reader", "reftel.claims.dated.dates_phrase")


@pytest.mark.parametrize(
    "args", ["ask list", "promises", "chain --all", "meetings", "documents", "case list", "board"]
)
def test_a_command_that_lists_what_is_held_loads_no_reader_and_no_finder(
    args: str, tmp_path: Path
) -> None:
    script = (
        "import sys; from reftel.cli.main import run\n"
        f"try: run({args.split()!r})\nexcept SystemExit: pass\n"
        f"print([name for name in {LATE!r} if name in sys.modules], file=sys.stderr)"
    )
    place = f"sqlite:///{tmp_path}/reftel.db"
    with open_store(place):
        pass
    done = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        check=True,
        env={**os.environ, "REFTEL_STORE": place},
    )
    assert done.stderr.decode().strip().splitlines()[-1] == "[]"


def test_a_mistake_ends_with_its_message_and_two(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        run(["rule", "cable/no-such-kind"])
    assert ended.value.code == 2
    assert "reftel rule" in capsys.readouterr().err


def test_an_unknown_command_ends_with_two() -> None:
    assert CliRunner().invoke(app, ["nonsense"]).exit_code == 2


def test_a_fault_of_our_own_ends_with_two(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("reftel.cli.rule.catalogue", lambda: 1 / 0)
    with pytest.raises(SystemExit) as ended:
        run(["rule"])
    assert ended.value.code == 2
    assert "ZeroDivisionError" in capsys.readouterr().err


def ended(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[object, str]:
    """Return the code and the notes of a call."""
    with pytest.raises(SystemExit) as end:
        run(words)
    return end.value.code, capsys.readouterr().err


@pytest.mark.parametrize(
    ("fault", "told"),
    [
        (PermissionError(13, "Permission denied", "vault"), "vault: Permission denied"),
        (OSError(28, "No space left on device"), "refuses: No space left on device"),
        (OSError("odd"), "odd"),
    ],
)
def test_what_the_machine_refuses_is_no_fault_of_reftel(
    fault: OSError, told: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse() -> None:
        raise fault

    monkeypatch.setattr("reftel.cli.rule.catalogue", refuse)
    code, notes = ended(capsys, "rule")
    assert code == 2
    assert told in notes
    assert "Traceback" not in notes
    assert "fault of reftel" not in notes


@pytest.mark.parametrize("words", [("show", "caf\udce9"), ("case", "new", "caf\udce9")])
def test_bytes_that_are_no_text_are_a_wrong_call(
    words: tuple[str, ...], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    address = f"sqlite:///{tmp_path}/reftel.db"
    open_store(address).close()
    code, notes = ended(capsys, *words, "--store", address)
    assert code == 2
    assert "UTF-8" in notes
    assert "Traceback" not in notes


def test_a_file_whose_name_is_no_text_is_read_all_the_same(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    name = os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.txt")
    Path(name).write_text(telegram(), "utf-8")
    with pytest.raises(SystemExit) as end:
        run(["import", name, "--store", f"sqlite:///{tmp_path}/reftel.db"])
    assert end.value.code == 0
    assert "1 new" in capsys.readouterr().err


def test_the_version_is_told_alone(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        run(["--version"])
    assert end.value.code == 0
    assert capsys.readouterr().out == f"reftel {version('reftel')}\n"

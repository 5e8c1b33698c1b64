"""The command line: every command of the table is there, starts fast and fails with a message."""

from __future__ import annotations

import subprocess
import sys

import pytest
from typer.testing import CliRunner

from reftel.cli.main import DOCKET, app, load, run

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

"""`reftel marking` and `reftel release` as a user calls them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from reftel.cli.main import run
from tests.desk.test_releasing import EXERCISE

if TYPE_CHECKING:
    from pathlib import Path


def call(capsys: pytest.CaptureFixture[str], *args: str) -> tuple[int, str]:
    with pytest.raises(SystemExit) as stop:
        run(list(args))
    return int(stop.value.code or 0), capsys.readouterr().out


def test_parse_prints_records(capsys: pytest.CaptureFixture[str]) -> None:
    code, out = call(capsys, "marking", "parse", "(S/REL CHINA)", "--format", "json")
    assert code == 0
    assert json.loads(out)[0]["release"] == ["CHN"]


def test_a_doubtful_mark_is_exit_one(capsys: pytest.CaptureFixture[str]) -> None:
    assert call(capsys, "marking", "parse", "(C/F)")[0] == 1


def test_join_and_banner(capsys: pytest.CaptureFixture[str]) -> None:
    assert "S/NF" in call(capsys, "marking", "join", "S/NF", "C")[1]
    assert "SECRET//NOFORN" in call(capsys, "marking", "banner", "S/NF", "U")[1]


def test_may_see_says_why(capsys: pytest.CaptureFixture[str]) -> None:
    code, out = call(capsys, "marking", "may-see", "S/NF", "--to", "CHN", "--format", "json")
    assert code == 1
    assert "NOFORN" in json.loads(out)[0]["reason"]


def test_a_day_that_is_none_is_a_wrong_call(capsys: pytest.CaptureFixture[str]) -> None:
    assert call(capsys, "marking", "may-see", "S", "--to", "CHN", "--on", "soon")[0] == 2


def test_audit_counts(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(EXERCISE, "utf-8")
    code, out = call(capsys, "marking", "audit", str(tmp_path), "--format", "json")
    assert code == 1
    assert json.loads(out)[0]["cables"] == 1

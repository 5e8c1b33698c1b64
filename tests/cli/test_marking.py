"""`reftel marking` and `reftel release` as a user calls them."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING

import pytest

from reftel.cli.main import run
from reftel.cli.marking import day_of
from reftel.findings import ReftelError
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


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("parse", "S/NF"), 0),
        (("parse", "S/NF", "S/GLIMMER"), 1),
        (("may-see", "S/REL CHINA", "--to", "CHN"), 0),
        (("may-see", "S/REL CHINA", "S", "--to", "CHN"), 1),
        (("may-see", "S", "--to", "RURITANIA"), 2),
        (("parse", "S", "--profile", "papal"), 2),
        (("parse",), 2),
    ],
)
def test_the_exit_says_fine_or_doubtful_or_a_wrong_call(
    capsys: pytest.CaptureFixture[str], words: tuple[str, ...], code: int
) -> None:
    assert call(capsys, "marking", *words)[0] == code


def test_a_group_is_asked_as_of_its_day(capsys: pytest.CaptureFixture[str]) -> None:
    albania = ("marking", "may-see", "C/REL NATO", "--to", "ALB", "--on")
    assert call(capsys, *albania, "2008-01-01")[0] == 1
    assert call(capsys, *albania, "2010-01-01")[0] == 0


def test_an_ambiguous_code_is_read_by_the_post(capsys: pytest.CaptureFixture[str]) -> None:
    assert call(capsys, "marking", "parse", "S/REL CH")[0] == 1
    code, out = call(capsys, "marking", "parse", "S/REL CH", "--post", "BERN", "--format", "json")
    assert (code, json.loads(out)[0]["release"]) == (0, ["CHE"])


def test_a_mark_joined_with_an_unmarked_one_is_unmarked(capsys: pytest.CaptureFixture[str]) -> None:
    code, out = call(capsys, "marking", "join", "S", "????", "--format", "json")
    assert code == 0
    assert json.loads(out)["level"] is None


def test_the_day_asked_for_is_today_unless_one_is_named() -> None:
    assert day_of("2007-11-23") == date(2007, 11, 23)
    before = date.today()  # noqa: DTZ011 -- the day of the user's calendar
    assert before <= day_of(None)
    with pytest.raises(ReftelError, match="write 2007-11-23"):
        day_of("23/11/2007")

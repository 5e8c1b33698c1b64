"""`reftel check` prints findings as linters do and exits by what it found."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from reftel.cli.check import app

SPECIMENS = Path(__file__).parents[1] / "findings" / "cable"
RUN = CliRunner()


def place(word: str) -> str:
    return str(SPECIMENS / f"{word}.txt")


def test_a_doubt_is_printed_with_line_and_caret_and_exits_one() -> None:
    result = RUN.invoke(app, [place("number-gap")])
    first, words, caret, *_ = result.stdout.splitlines()
    assert first.endswith(":31:1 cable/number-gap after 3 comes 6")
    assert words.strip().startswith("6. (U)")
    assert caret.strip() == "^"
    assert result.exit_code == 1


@pytest.mark.parametrize("word", ["clean", "redacted"])
def test_notes_alone_exit_zero(word: str) -> None:
    assert RUN.invoke(app, [place(word)]).exit_code == 0


def test_exit_zero_is_zero() -> None:
    assert RUN.invoke(app, [place("number-gap"), "--exit-zero"]).exit_code == 0


def test_json_has_every_field() -> None:
    result = RUN.invoke(app, [place("number-gap"), "--format", "json"])
    (row,) = json.loads(result.stdout)
    assert row["name"] == "cable/number-gap"
    assert (row["line"], row["column"], row["severity"]) == (31, 1, "doubt")
    assert result.exit_code == 1


def test_github_gets_an_annotation() -> None:
    result = RUN.invoke(app, [place("number-gap"), "--format", "github"])
    assert result.stdout.startswith("::warning file=")
    assert "title=cable/number-gap::after 3 comes 6" in result.stdout


def test_sarif_has_rules_and_results() -> None:
    result = RUN.invoke(app, [place("number-gap"), place("redacted"), "--format", "sarif"])
    (run,) = json.loads(result.stdout)["runs"]
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert rules == ["cable/number-gap", "cable/redacted"]
    assert [item["ruleId"] for item in run["results"]] == rules
    assert [item["level"] for item in run["results"]] == ["warning", "note"]


def test_a_path_that_is_not_there_is_the_callers_mistake() -> None:
    result = RUN.invoke(app, ["/nowhere/at/all.txt"])
    assert result.exception is not None
    assert "does not exist" in str(result.exception)

"""`reftel check` prints findings as linters do and exits by what it found."""

from __future__ import annotations

import json
from pathlib import Path
from urllib.parse import unquote

import pytest
from typer.testing import CliRunner

from reftel.cli.check import app
from tests.cable.specimens import SPECIMENS

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


def test_a_caret_stands_under_the_words_that_are_meant() -> None:
    text = Path(place("number-gap")).read_text("utf-8")
    result = RUN.invoke(app, ["-"], input=text)
    first, words, caret, *_ = result.stdout.splitlines()
    line, column = map(int, first.split(" ")[0].rsplit(":", 2)[-2:])
    assert text.splitlines()[line - 1].strip() == words.strip()
    assert caret.index("^") == words.index("6") == 4 + column - 1


def test_several_files_are_summed_up_in_one_line() -> None:
    result = RUN.invoke(app, [place("number-gap"), place("redacted"), place("clean")])
    assert result.stderr.strip().splitlines()[-1] == "1 note, 1 doubt"
    assert result.exit_code == 1


def test_a_clean_telegram_prints_no_data_and_says_so_beside() -> None:
    result = RUN.invoke(app, [place("clean")])
    assert (result.stdout, result.stderr.strip()) == ("", "nothing odd")


@pytest.mark.parametrize("form", ["json", "github", "sarif", "table"])
def test_every_form_exits_by_doubts_and_not_by_notes(form: str) -> None:
    assert RUN.invoke(app, [place("number-gap"), "--format", form]).exit_code == 1
    assert RUN.invoke(app, [place("redacted"), "--format", form]).exit_code == 0
    assert RUN.invoke(app, [place("number-gap"), "--format", form, "--exit-zero"]).exit_code == 0


def odd_name(tmp_path: Path) -> Path:
    file = tmp_path / "a, b: 100% (c).txt"
    file.write_text(Path(place("number-gap")).read_text("utf-8"), "utf-8")
    return file


def test_a_file_name_with_commas_and_colons_stays_one_property(tmp_path: Path) -> None:
    result = RUN.invoke(app, [str(odd_name(tmp_path)), "--format", "github"])
    head, _, _ = result.stdout.removeprefix("::warning ").partition("::")
    properties = dict(part.split("=", 1) for part in head.split(","))
    assert properties.keys() == {"file", "line", "col", "title"}
    assert properties["file"].endswith("a%2C b%3A 100%25 (c).txt")


def test_a_file_name_with_blanks_is_an_address_in_sarif(tmp_path: Path) -> None:
    result = RUN.invoke(app, [str(odd_name(tmp_path)), "--format", "sarif"])
    (found,) = json.loads(result.stdout)["runs"][0]["results"]
    uri = found["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert " " not in uri
    assert unquote(uri).endswith("a, b: 100% (c).txt")


def test_findings_of_json_stand_at_their_words() -> None:
    text = Path(place("redacted")).read_text("utf-8")
    rows = json.loads(RUN.invoke(app, [place("redacted"), "--format", "json"]).stdout)
    for row in rows:
        start, end = row["span"]
        assert set(text[start:end]) == {"X"}
        assert text.count("\n", 0, start) + 1 == row["line"]


def test_an_empty_file_is_odd_and_no_crash(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").touch()
    result = RUN.invoke(app, [str(tmp_path / "empty.txt"), "--format", "json"])
    assert isinstance(json.loads(result.stdout), list)
    assert result.exit_code in {0, 1}

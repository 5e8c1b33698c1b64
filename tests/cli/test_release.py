"""`reftel release` as a user calls it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from reftel.desk.releasing import find, rule
from tests.cli.test_marking import call
from tests.desk.test_releasing import EXERCISE


def test_release_tells_its_paragraphs(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(EXERCISE, "utf-8")
    code, out = call(capsys, "release", str(path), "--to", "CHN", "--format", "json")
    rows = json.loads(out)
    assert code == 1
    assert [row["paragraph"] for row in rows if row["told"] == "yes"] == ["2", "4"]


def test_an_unknown_audience_is_a_wrong_call(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path = tmp_path / "a.txt"
    path.write_text(EXERCISE, "utf-8")
    assert call(capsys, "release", str(path), "--to", "RURITANIA")[0] == 2


def test_several_cables_are_ruled_on_at_once(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    names = [str(tmp_path / name) for name in ("a.txt", "b.txt")]
    for name in names:
        Path(name).write_text(EXERCISE, "utf-8")
    code, out = call(capsys, "release", *names, "--to", "CHN", "--format", "json")
    rows = json.loads(out)
    assert code == 1
    assert [row["paragraph"] for row in rows if row["told"] == "yes"] == ["2", "4", "2", "4"]
    assert rows[0]["cable"]


def test_a_draft_is_held_against_what_is_withheld(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path, draft = tmp_path / "a.txt", tmp_path / "draft.txt"
    path.write_text(EXERCISE, "utf-8")
    ruled = rule(find(str(path), ""), "CHN")
    draft.write_text("Hello.\n" + ruled.withheld[0].text, "utf-8")
    code, out = call(
        capsys, "release", str(path), "--to", "CHN", "--draft", str(draft), "--format", "json"
    )
    rows = json.loads(out)
    assert code == 1
    assert {row["line"] for row in rows} >= {2}
    assert rows[0]["withheld"].endswith(f" {ruled.withheld[0].key}")
    draft.write_text(ruled.told[0].text, "utf-8")
    assert call(capsys, "release", str(path), "--to", "CHN", "--draft", str(draft))[0] == 0


@pytest.mark.parametrize("data", [b"PK\3\4 packed", b"%PDF-1.4", b"a\0b\0\0", b"  \n"])
def test_a_draft_that_cannot_be_read_as_words_is_refused(
    data: bytes, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path, draft = tmp_path / "a.txt", tmp_path / "draft.doc"
    path.write_text(EXERCISE, "utf-8")
    draft.write_bytes(data)
    assert call(capsys, "release", str(path), "--to", "CHN", "--draft", str(draft))[0] == 2

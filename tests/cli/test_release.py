"""`reftel release` as a user calls it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from tests.cli.test_marking import call
from tests.desk.test_releasing import EXERCISE

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


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

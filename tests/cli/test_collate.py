"""`reftel collate` prints what differs between renditions, and ends with 1 where something does."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from typer.testing import CliRunner

from reftel.cli.main import app
from tests.desk.test_collating import FIRST, SECOND

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def pair(tmp_path: Path) -> list[str]:
    paths = [tmp_path / "a.txt", tmp_path / "b.txt"]
    for path, text in zip(paths, (FIRST, SECOND), strict=True):
        path.write_text(text)
    return list(map(str, paths))


def test_each_variant_is_a_row(pair: list[str]) -> None:
    done = CliRunner().invoke(app, ["collate", *pair, "--format", "csv"])
    assert done.exit_code == 1
    head, *rows = done.stdout.splitlines()
    assert head == "cable,against,paragraph,field,difference,first,second"
    assert rows[1].endswith(",2,,redacted,A clerk of the harbor,XXXXXXXXXXXX")
    assert "2 of 2 paragraphs differ; fields that differ: 0" in done.stderr


def test_json_holds_a_collation_with_its_variants(pair: list[str]) -> None:
    done = CliRunner().invoke(app, ["collate", *pair, "--format", "json"])
    (data,) = json.loads(done.stdout)
    assert [one["difference"] for one in data["variants"]] == ["changed", "redacted"]


def test_what_is_the_same_ends_with_0(pair: list[str]) -> None:
    done = CliRunner().invoke(app, ["collate", pair[0], pair[0]])
    assert done.exit_code == 0
    assert "0 of 2 paragraphs differ" in done.stderr


def test_an_audience_is_not_told_what_was_struck_out(pair: list[str]) -> None:
    done = CliRunner().invoke(app, ["collate", *pair, "--to", "PUBLIC"])
    assert "clerk" not in done.output
    assert "1 withheld" in done.stderr

"""`reftel rule` explains each kind of finding."""

from __future__ import annotations

import json

import pytest
from typer.testing import CliRunner

from reftel.cli.main import app
from reftel.findings import catalogue


@pytest.mark.parametrize("name", sorted(catalogue()))
def test_a_kind_is_explained(name: str) -> None:
    shown = CliRunner().invoke(app, ["rule", name])
    assert shown.exit_code == 0
    assert name in shown.output
    assert "What to do" in shown.output


def test_all_kinds_are_listed() -> None:
    shown = CliRunner().invoke(app, ["rule", "--format", "json"])
    assert {row["name"] for row in json.loads(shown.output)} == set(catalogue())

"""`reftel doctor` says what is here and what is missing."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from typer.testing import CliRunner

from reftel.cli.main import app
from reftel.store import EngineFacts

if TYPE_CHECKING:
    import pytest


def test_parts_and_extras_are_named() -> None:
    shown = CliRunner().invoke(app, ["doctor", "--format", "json"])
    parts = {row["part"]: row["state"] for row in json.loads(shown.output)}
    assert {"reftel", "python", "sqlite", "fts5", "postgres", "cluster"} <= set(parts)
    assert shown.exit_code == 0


def test_a_missing_search_is_a_finding(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reftel.store.engine_facts", lambda: EngineFacts("3.1", fts5=False))
    shown = CliRunner().invoke(app, ["doctor"])
    assert shown.exit_code == 1
    assert "missing" in shown.output

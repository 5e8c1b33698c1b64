"""The conformance cases of markings: what is missed is known, and the script tells misses."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from tests.conformance.markings import score

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_only_a_case_that_another_edition_contradicts_is_missed(shared: Path) -> None:
    cases = json.loads((shared / "markings" / "cases.json").read_text("utf-8"))
    assert score(cases) == 1


def test_a_wrong_expectation_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    case = {"id": "X", "kind": "parse", "profile": "state", "input": "(S)"}
    assert score([case | {"expect": {"level": "CONFIDENTIAL"}}]) == 1
    assert "score: 0.000 state 0.000" in capsys.readouterr().out

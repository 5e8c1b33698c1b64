from __future__ import annotations

import json
from typing import TYPE_CHECKING

from tests.cli.desk import filled, run

if TYPE_CHECKING:
    from pathlib import Path


def test_the_register_and_its_gaps_are_listed(tmp_path: Path) -> None:
    store = filled(tmp_path)
    shown = run(store, "documents", "--format", "jsonl", "--body", "MTCR")
    rows = [json.loads(line) for line in shown.stdout.splitlines()]
    assert {row["number"] for row in rows} >= {112, 115}
    assert all(row["evidence"] for row in rows)
    gaps = json.loads(run(store, "documents", "--gaps", "--format", "json").stdout)
    assert {"from": 113, "to": 114}.items() <= gaps[1].items()
    assert "POC 112" in run(store, "documents").stdout


def test_a_body_on_which_nothing_is_held_is_named_with_those_that_are(tmp_path: Path) -> None:
    store = filled(tmp_path)
    shown = run(store, "documents", "--body", "MTRC", "--format", "jsonl")
    assert (shown.exit_code, shown.stdout) == (0, "")
    assert "nothing is held on 'MTRC'; bodies here: " in shown.stderr
    assert "MTCR" in shown.stderr
    assert "nothing is held" not in run(store, "documents", "--body", "MTCR").stderr

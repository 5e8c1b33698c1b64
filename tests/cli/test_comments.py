from __future__ import annotations

import json
from typing import TYPE_CHECKING

from tests.cli.desk import filled, run

if TYPE_CHECKING:
    from pathlib import Path


def test_calls_are_listed_with_their_row_of_the_matrix(tmp_path: Path) -> None:
    store = filled(tmp_path)
    shown = run(store, "comments", "--format", "jsonl", "--as-of", "2008-06-01")
    (row, *_) = [json.loads(line) for line in shown.stdout.splitlines()]
    assert row["code"] == "POC 112"
    assert row["matrix"]["DK"] == "promised"
    assert row["evidence"]
    assert "POC 112" in run(store, "comments").stdout


def test_a_body_on_which_nothing_is_held_is_named_with_those_that_are(tmp_path: Path) -> None:
    store = filled(tmp_path)
    shown = run(store, "comments", "--body", "MTRC", "--format", "jsonl")
    assert (shown.exit_code, shown.stdout) == (0, "")
    assert "nothing is held on 'MTRC'; bodies here: " in shown.stderr
    assert "MTCR" in shown.stderr
    assert "nothing is held" not in run(store, "comments", "--body", "MTCR").stderr


LOOSE = """UNCLAS LISBON 900031

E.O. 12958: N/A
TAGS: PREL PO
SUBJECT: EXERCISE: A DRAFT LETTER

1. (U) The Ministry circulated a draft letter and solicited written comments on the draft letter.

THORN
"""


def test_calls_of_no_regime_are_left_out_and_said_to_be(tmp_path: Path) -> None:
    store = filled(tmp_path)
    path = tmp_path / "08LISBON900031.txt"
    path.write_text(LOOSE)
    run(store, "import", str(path))
    shown, every = run(store, "comments"), run(store, "comments", "--all")
    held = run(store, "comments", "--format", "jsonl").stdout
    assert "08LISBON900031" in held
    assert "1 calls of no known body are left out" in shown.stderr
    assert len(every.stdout) > len(shown.stdout)

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
    assert "MTCR-POC-112-2008" in run(store, "documents").stdout


def test_loose_papers_are_counted_and_listed_on_demand_and_json_holds_them(
    tmp_path: Path,
) -> None:
    store = filled(tmp_path)
    shown, every = run(store, "documents"), run(store, "documents", "--all")
    whole = json.loads(run(store, "documents", "--format", "json").stdout)
    loose = [row["id"] for row in whole if not (row["code"] or row["body"] or row["meeting"])]
    assert loose
    assert f"{len(loose)} loose papers are left out: --all lists them" in shown.stderr
    assert "loose" not in every.stderr
    assert json.loads(run(store, "documents", "--all", "--format", "json").stdout) == whole
    rows = run(store, "documents", "--all", "--format", "csv").stdout.splitlines()
    assert len(rows) == len(whole) + 1
    assert len(run(store, "documents", "--format", "csv").stdout.splitlines()) == len(rows) - len(
        loose
    )


def test_numbers_missing_before_a_document_are_written_as_people_do(tmp_path: Path) -> None:
    shown = run(filled(tmp_path), "documents", "--format", "csv").stdout
    assert "113-114" in shown
    assert "[113" not in shown


def test_a_body_on_which_nothing_is_held_is_named_with_those_that_are(tmp_path: Path) -> None:
    store = filled(tmp_path)
    shown = run(store, "documents", "--body", "MTRC", "--format", "jsonl")
    assert (shown.exit_code, shown.stdout) == (0, "")
    assert "nothing is held on 'MTRC'; bodies here: " in shown.stderr
    assert "MTCR" in shown.stderr
    assert "nothing is held" not in run(store, "documents", "--body", "MTCR").stderr

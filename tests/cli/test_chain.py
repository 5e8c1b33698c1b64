from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from reftel.demarche import RELATIONS
from reftel.store import open_store
from tests.cli.desk import filled, run

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> str:
    return filled(tmp_path_factory.mktemp("chain"))


def test_all_links_come_one_a_line(store: str) -> None:
    lines = run(store, "chain", "--all", "--format", "jsonl").stdout.splitlines()
    rows = [json.loads(line) for line in lines]
    assert all({"from", "to", "relation", "grounds", "confidence"} <= set(row) for row in rows)
    assert all(row["relation"] in RELATIONS for row in rows)
    assert ("08LISBON900021", "08STATE900101", "delivers") in {
        (row["from"], row["to"], row["relation"]) for row in rows
    }


def test_the_scenesetter_is_linked_to_nothing(store: str) -> None:
    assert "08LISBON900050" not in run(store, "chain", "--all", "--format", "jsonl").stdout


def test_a_chain_of_one_cable_is_shown(store: str) -> None:
    shown = run(store, "chain", "08lisbon900021")
    assert shown.exit_code == 0
    assert "OSLO" not in shown.stdout


def test_where_no_link_stands_it_is_said_what_shows_more(tmp_path: Path) -> None:
    address = f"sqlite:///{tmp_path}/empty.db"
    with open_store(address):
        pass
    assert "--stubs shows" in run(address, "chain", "--all").stderr
    assert "--stubs shows" not in run(filled(tmp_path), "chain", "--all").stderr


def test_neither_cable_nor_all_is_a_wrong_call(store: str) -> None:
    assert "name one cable" in str(run(store, "chain").exception)

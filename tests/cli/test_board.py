from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from reftel.store import open_store
from tests.cli.desk import filled, run

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> str:
    return filled(tmp_path_factory.mktemp("board"))


def test_the_board_is_readable_at_eighty_columns(store: str) -> None:
    shown = run(store, "board", "--as-of", "2008-04-14")
    assert shown.exit_code == 1
    assert "OVERDUE (1)" in shown.stdout
    assert "WELLINGTON  late" in shown.stdout
    assert max(map(len, shown.stdout.splitlines())) <= 80


def test_nothing_overdue_ends_with_nought(store: str) -> None:
    assert run(store, "board", "--as-of", "2008-03-11").exit_code == 0


def test_json_has_a_list_for_every_column(store: str) -> None:
    data = json.loads(
        run(store, "board", "--as-of", "2008-03-14T12:00Z", "--format", "json").stdout
    )
    assert data["as_of"].startswith("2008-03-14T12:00")
    assert [card["ask"] for card in data["columns"]["overdue"]] == []
    assert {"due in 24 h", "moot by event", "response awaited"} <= set(data["columns"])


def test_one_post_may_be_chosen(store: str) -> None:
    shown = run(store, "board", "--as-of", "2008-04-14", "--post", "Lisbon", "--format", "jsonl")
    assert {json.loads(line)["addressee"] for line in shown.stdout.splitlines()} == {"LISBON"}


def test_before_all_cables_the_board_is_empty(store: str) -> None:
    shown = run(store, "board", "--as-of", "2000-01-01")
    assert "nothing is owed" in shown.stderr


def test_a_post_to_which_no_ask_goes_is_named_with_those_to_which_asks_go(store: str) -> None:
    shown = run(store, "board", "--as-of", "2008-04-14", "--post", "Wellingtn")
    assert shown.exit_code == 0
    assert "no ask goes to 'Wellingtn'" in shown.stderr
    assert "LISBON, OSLO, PARIS, WELLINGTON" in shown.stderr


@pytest.mark.parametrize("post", ["Wellington", "WELLINGTON", "wel lington"])
def test_a_post_is_known_however_it_is_written(store: str, post: str) -> None:
    shown = run(store, "board", "--as-of", "2008-04-14", "--post", post)
    assert shown.exit_code == 1
    assert "no ask goes" not in shown.stderr


def test_a_promise_tells_its_day_and_no_more(store: str) -> None:
    told = run(store, "board", "--as-of", "2008-03-15").stdout
    assert "(by 2008-03-20)" in told
    assert "T23:59" not in told


def test_only_an_empty_store_is_told_to_import(store: str, tmp_path: Path) -> None:
    other = run(store, "board", "--as-of", "2008-04-14", "--post", "Ankara").stderr
    assert "nothing is owed" in other
    assert "reftel import" not in other
    address = f"sqlite:///{tmp_path}/empty.db"
    with open_store(address):
        pass
    assert "reftel import" in run(address, "board").stderr

"""`reftel search`, as it is called."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from typer.testing import CliRunner

from reftel.cli.search import app
from reftel.cli.store import app as store_app
from reftel.findings import ReftelError
from reftel.store import open_store
from reftel.store.terms import fields
from tests.store.exercise import pair, telegram, traffic

if TYPE_CHECKING:
    from pathlib import Path

    from typer.testing import Result


@pytest.fixture
def address(tmp_path: Path) -> str:
    where = f"sqlite:///{tmp_path}/reftel.db"
    with open_store(where) as store:
        store.put([pair(telegram()), *traffic(6, 10)])
    return where


def call(address: str, *words: str) -> Result:
    return CliRunner().invoke(app, [*words, "--store", address])


def test_hits_are_shown_with_their_paragraph(address: str) -> None:
    result = call(address, "walrus committee")
    assert result.exit_code == 0
    assert "09BEIJING1  2009-03-23" in result.stdout
    assert "para 2: " in result.stdout
    assert max(map(len, result.stdout.splitlines())) <= 80


def test_json_holds_spans_and_places(address: str) -> None:
    value = json.loads(call(address, '"walrus committee"', "--format", "json").stdout)
    assert value["total"] == 1
    (snippet,) = value["hits"][0]["snippets"]
    start, end = snippet["places"][0]
    assert snippet["text"][start:end] == "walrus committee"
    assert snippet["paragraph"] == "2"


def test_an_audience_is_told_only_its_own(address: str) -> None:
    assert "0 found" in call(address, "walrus committee", "--to", "CHN").stderr
    assert "1 found" in call(address, "vessel", "--to", "CHN").stderr


def test_nothing_found_is_an_answer_and_no_failure(address: str) -> None:
    result = call(address, "zeppelin")
    assert (result.exit_code, result.stdout) == (0, "")
    assert json.loads(call(address, "zeppelin", "--format", "json").stdout)["total"] == 0


def test_the_index_beside_the_store_is_made_and_asked(address: str) -> None:
    pytest.importorskip("tantivy")
    missing = call(address, "miller", "--engine", "tantivy")
    assert "reftel store rebuild --tantivy" in str(missing.exception)
    made = CliRunner().invoke(store_app, ["rebuild", "--tantivy", "--store", address])
    assert "7 cables added" in made.stderr
    assert "6 found" in call(address, "miller", "--engine", "tantivy").stderr
    assert "store, tantivy" in str(call(address, "x", "--engine", "lucene").exception)


def test_pages_are_turned_by_cursor(address: str) -> None:
    first = json.loads(call(address, "miller", "--limit", "4", "--format", "json").stdout)
    second = call(
        address, "miller", "--limit", "4", "--format", "json", "--cursor", first["cursor"]
    )
    assert len(first["hits"]) + len(json.loads(second.stdout)["hits"]) == first["total"] == 6


def test_facets_are_counted(address: str) -> None:
    result = call(address, "miller", "--facets", "--format", "csv")
    assert "year,2009,6" in result.stdout


def test_a_search_is_kept_and_used_again(address: str) -> None:
    call(address, "miller", "--save", "mill")
    assert "6 found" in call(address, "--saved", "mill").stderr


def test_a_wrong_query_or_order_is_explained(address: str) -> None:
    wrong = call(address, 'walrus "comm')
    assert isinstance(wrong.exception, ReftelError)
    assert str(wrong.exception).endswith("^")
    assert "relevance, newest, oldest" in str(call(address, "x", "--sort", "best").exception)


def test_the_help_names_every_field() -> None:
    told = CliRunner().invoke(app, ["--help"]).output
    assert set(fields()) <= {word.removesuffix(":") for word in told.split() if ":" in word}

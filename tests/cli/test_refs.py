from __future__ import annotations

import json

import pytest

from reftel.findings import ReftelError
from tests.cli.desk import filled, run


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> str:
    return filled(tmp_path_factory.mktemp("refs"))


def test_references_are_shown_both_ways(store: str) -> None:
    rows = json.loads(run(store, "refs", "08OSLO900041", "--format", "json").stdout)
    assert [(row["direction"], row["mrn"]) for row in rows if row["direction"] == "cites"] == [
        ("cites", "08STATE900210")
    ]
    assert {row["mrn"] for row in rows if row["direction"] == "cited by"} == {
        "08OSLO900077", "08STATE900260",
    }  # fmt: skip


def test_coverage_counts_posts_and_years(store: str) -> None:
    rows = json.loads(run(store, "refs", "--coverage", "--format", "json").stdout)
    oslo = next(row for row in rows if row["post"] == "OSLO")
    assert (oslo["year"], oslo["held"]) == (2008, 3)


def test_a_call_needs_one_of_both(store: str) -> None:
    assert "name one cable" in str(run(store, "refs").exception)


def test_a_number_that_nobody_knows_is_a_wrong_call(store: str) -> None:
    result = run(store, "refs", "09NOWHERE1")
    assert isinstance(result.exception, ReftelError)
    assert "09NOWHERE1" in str(result.exception)


def test_a_cable_that_is_only_cited_is_shown(store: str) -> None:
    rows = json.loads(run(store, "refs", "08STATE900210", "--format", "json").stdout)
    assert {row["direction"] for row in rows} >= {"cited by"}

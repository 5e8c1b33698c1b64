from __future__ import annotations

import json
from typing import Any

import pytest

from reftel.findings import ReftelError
from tests.cli.desk import filled, run


@pytest.fixture
def store(tmp_path_factory: pytest.TempPathFactory) -> str:
    return filled(tmp_path_factory.mktemp("promises"))


def rows(store: str, *words: str) -> list[dict[str, Any]]:
    shown = run(store, "promises", "--format", "json", *words)
    found: list[dict[str, Any]] = json.loads(shown.stdout)
    return found


def test_promises_have_who_what_when_and_state(store: str) -> None:
    found = rows(store, "--as-of", "2008-07-01")
    assert {"who", "what", "by_when", "state", "evidence"} <= set(found[0])
    assert "kept" in {row["state"] for row in found}


def test_a_promise_is_marked_with_grounds(store: str) -> None:
    key = next(row["id"] for row in rows(store, "--as-of", "2008-07-01") if row["state"] == "open")
    done = run(
        store,
        "promises",
        "--id",
        key,
        "--mark",
        "break",
        "--why",
        "told so",
        "--as-of",
        "2008-06-20",
    )
    assert done.exit_code == 0
    states = {row["id"]: row["state"] for row in rows(store, "--as-of", "2008-07-01")}
    assert states[key] == "broken"


@pytest.mark.parametrize("subject", ["questions", "handovers"])
def test_questions_and_handovers_are_listed(store: str, subject: str) -> None:
    assert rows(store, "--of", subject, "--as-of", "2008-07-01")


def test_an_unknown_subject_is_a_wrong_call(store: str) -> None:
    assert "--of is one of" in str(run(store, "promises", "--of", "wishes").exception)


@pytest.mark.parametrize("words", [("--id", "x"), ("--mark", "keep")])
def test_half_a_mark_is_not_passed_over(store: str, words: tuple[str, ...]) -> None:
    done = run(store, "promises", *words)
    assert isinstance(done.exception, ReftelError)
    assert "--id PROMISE --mark keep" in str(done.exception)
    assert done.stdout == ""

from __future__ import annotations

import json
from typing import Any

import pytest

from reftel.findings import ReftelError
from tests.cli.desk import filled, run


@pytest.fixture
def store(tmp_path_factory: pytest.TempPathFactory) -> str:
    return filled(tmp_path_factory.mktemp("ask"))


def asks(store: str, *words: str) -> dict[str, Any]:
    shown = run(store, "ask", "list", "--format", "jsonl", *words)
    return {row["id"]: row for row in map(json.loads, shown.stdout.splitlines())}


def test_asks_are_listed_with_the_documented_keys(store: str) -> None:
    row = asks(store)["08STATE900101#2"]
    assert {
        "id", "mrn", "addressees", "host", "due", "due_text", "rounds", "negative_report", "points",
        "interim_for", "window", "deliveries", "responses", "promises",
    } <= set(row)  # fmt: skip
    assert sum(point["verbatim"] for point in row["points"]) == 2
    assert {
        "addressee",
        "state",
        "delivered",
        "reported",
        "responded",
        "by",
        "to",
        "nonpaper",
        "evidence",
    } <= set(row["deliveries"][0])


def test_a_table_fits_the_screen(store: str) -> None:
    shown = run(store, "ask", "list")
    assert "08STATE900101#2" in shown.stdout
    assert max(map(len, shown.stdout.splitlines())) <= 80


def test_a_run_by_hand_goes_from_delivery_to_closing(store: str) -> None:
    key = "08STATE900290"
    steps = [
        ("deliver", key, "--by", "DCM", "--to", "Chair", "--at", "2008-05-20T10:00", "--nonpaper"),
        ("report", key, "--at", "2008-05-20T12:00"),
        ("answer", key, "--class", "agreement", "--by", "Chair", "--at", "2008-05-20T13:00"),
        ("close", key, "--reason", "satisfied", "--at", "2008-05-20T14:00"),
    ]
    for step in steps:
        done = run(store, "ask", *step)
        assert done.exit_code == 0, done.output
        assert json.loads(done.stdout)["ask"].startswith(key)
    (row,) = [row for key, row in asks(store, "--as-of", "2008-05-20").items() if "900290" in key]
    assert row["deliveries"][0]["closed"]["reason"] == "satisfied"
    assert row["deliveries"][0]["nonpaper"] is True


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("deliver", "08STATE900101", "--by", "A", "--to", "B", "--at", "2008-03-01"), "before"),
        (("report", "08STATE900210", "--post", "Wellington", "--at", "2008-04-03"), "before the"),
        (("close", "08STATE900101", "--reason", "bored"), "closes nothing"),
        (("deliver", "08STATE900101", "--by", "A", "--to", "B", "--at", "someday"), "no time"),
    ],
)
def test_an_impossible_entry_is_refused(store: str, words: tuple[str, ...], message: str) -> None:
    done = run(store, "ask", *words)
    assert done.exception is not None
    assert message in str(done.exception)


def test_a_no_action_report_needs_no_delivery(store: str) -> None:
    done = run(
        store,
        "ask",
        "report",
        "08STATE900210",
        "--post",
        "WELLINGTON",
        "--no-action",
        "--at",
        "2008-04-03",
    )
    assert done.exit_code == 0


def test_a_closed_ask_is_opened_by_a_follow_up(store: str) -> None:
    assert (
        run(
            store, "ask", "close", "08STATE900101", "--reason", "dropped", "--at", "2008-05-02"
        ).exit_code
        == 0
    )
    assert run(store, "ask", "follow", "08STATE900101", "--at", "2008-05-03").exit_code == 0
    row = asks(store, "--as-of", "2008-05-04")["08STATE900101#2"]
    assert row["deliveries"][0]["state"] == "follow-up open"


def test_figures_come_with_n_and_definition(store: str) -> None:
    shown = run(
        store, "ask", "metrics", "--by", "host", "--format", "json", "--as-of", "2008-07-01"
    )
    rows = json.loads(shown.stdout)
    assert {"group", "name", "value", "n", "definition"} == set(rows[0])
    assert {row["group"] for row in rows} >= {"Portugal", "Norway"}


def refused(store: str, *words: str) -> str:
    """Return what a wrong call is answered with; it writes nothing."""
    before = run(store, "ask", "list", "--format", "jsonl").stdout
    done = run(store, "ask", *words)
    assert isinstance(done.exception, ReftelError), (words, done.stdout)
    assert run(store, "ask", "list", "--format", "jsonl").stdout == before
    return str(done.exception)


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("answer", "08STATE900290", "--class", "nonsense", "--by", "A"), "refusal"),
        (("deliver", "08STATE900101", "--by", "A", "--to", "B", "--at", "2999-01-01"), "to come"),
        (("report", "08STATE900101", "--post", "Atlantis"), "LISBON"),
        (("report", "08STATE900290", "--no-action", "--cable", "08PARIS1"), "no cable 08PARIS1"),
        (("report", "08STATE900290", "--no-action", "--cable", "a cable"), "no cable a cable"),
        (("deliver", "08STATE900101#7", "--by", "A", "--to", "B"), "08STATE900101#7"),
        (("follow", "08STATE900101", "--at", "2007-01-01"), "before the instruction"),
    ],
)
def test_a_slip_of_the_pen_is_refused_with_what_may_stand_there(
    store: str, words: tuple[str, ...], message: str
) -> None:
    assert message in refused(store, *words)


def test_what_a_host_answered_is_listed_with_who_class_and_words(store: str) -> None:
    key = "08 state 900290"
    run(store, "ask", "deliver", key, "--by", "DCM", "--to", "Chair", "--at", "2008-05-20T10:00")
    answer = ("--class", "refusal", "--by", "Chair", "--text", "would not", "--at", "2008-05-20T13")
    written = json.loads(run(store, "ask", "answer", key, *answer).stdout)
    row = asks(store)["08STATE900290#2"]
    (own,) = [one for one in row["responses"] if one["evidence"][0].get("entry")]
    assert (own["class"], own["by"], own["text"]) == ("refusal", "Chair", "would not")
    assert own["evidence"][0]["entry"] == written["entry"]
    early = asks(store, "--as-of", "2008-05-20T12:00")["08STATE900290#2"]
    assert early["responses"] == []


def test_a_wrong_answer_is_corrected_by_a_new_one(store: str) -> None:
    key = "08STATE900290"
    run(store, "ask", "deliver", key, "--by", "DCM", "--to", "Chair", "--at", "2008-05-20T10:00")
    words = ("--by", "Chair", "--at", "2008-05-20T13:00")
    first = json.loads(run(store, "ask", "answer", key, "--class", "refusal", *words).stdout)
    again = run(
        store, "ask", "answer", key, "--class", "agreement", *words, "--corrects", first["entry"]
    )
    assert again.exit_code == 0, again.exception
    hand = [
        one for one in asks(store)["08STATE900290#2"]["responses"] if not one["evidence"][0]["mrn"]
    ]
    assert [one["class"] for one in hand] == ["agreement"]


def test_a_post_without_asks_is_said_to_be_one(store: str) -> None:
    shown = run(store, "ask", "list", "--post", "Lisbn", "--format", "jsonl")
    assert (shown.exit_code, shown.stdout) == (0, "")
    assert "'Lisbn'" in shown.stderr
    assert "LISBON" in shown.stderr
    assert "no ask" not in run(store, "ask", "list", "--post", "lisbon").stderr

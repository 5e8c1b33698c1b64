"""The measure of claims itself, and that the committed score does not drop."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.conformance.claims import Mark, Tally, closeness, mark, pairs, summary, tally
from tests.conformance.claims_scores import CAPITALS, per_kind, scores
from tests.conformance.golds import beside, own
from tests.conftest import SHARED


def a(kind: str, start: int, end: int, value: str = "", *, optional: bool = False) -> Mark:
    return Mark(kind, kind, start, end, value, optional, "")


def test_half_of_the_union_is_a_match_for_a_name() -> None:
    assert closeness(a("party", 0, 10), a("party", 0, 20)) == 0.5
    assert pairs([a("party", 0, 10)], [a("party", 0, 21)]) == {}


def test_half_of_the_gold_span_is_a_match_for_a_request() -> None:
    assert pairs([a("request", 0, 10)], [a("request", 5, 100)]) == {0: 0}


def test_a_claim_matches_one_record_only() -> None:
    assert pairs([a("party", 0, 10), a("party", 0, 12)], [a("party", 0, 12)]) == {1: 0}


def test_an_optional_record_counts_neither_as_missed_nor_as_false() -> None:
    found = Tally()
    tally("X", [a("party", 0, 5, optional=True)], [a("party", 0, 5)], found)
    tally("X", [a("party", 0, 5, optional=True)], [], found)
    assert (found.gold, found.found, found.missed, found.false) == (0, 0, [], [])


def test_misses_and_false_finds_are_listed() -> None:
    found = Tally()
    tally("X", [a("party", 0, 5, "DIO")], [a("party", 50, 55, "AIO")], found)
    assert found.missed == ["X 0-5 '' (DIO)"]
    assert found.false == ["X 50-55 '' (AIO)"]


def test_the_score_is_micro_f1_with_value_agreement_beside_it() -> None:
    dates = Tally(gold=4, found=4, matched=4, equal=2)
    parties = Tally(gold=4, found=2, matched=2)
    assert summary({"date": dates, "party": parties}) == {"f1": 0.857, "date": 0.5}


SCORES = Path(__file__).with_name("scores.json")


@pytest.mark.parametrize("name", [*beside(), f"founding{CAPITALS}"])
def test_the_committed_score_does_not_drop(name: str, shared: Path) -> None:
    """Refresh the file with `python -m tests.conformance.claims_scores ../shared`."""
    holds(name, shared)


@pytest.mark.parametrize("name", own())
def test_the_committed_score_of_the_exercises_does_not_drop(name: str) -> None:
    holds(name, SHARED)


def holds(name: str, shared: Path) -> None:
    found = scores(shared, name)
    committed = json.loads(SCORES.read_text("utf-8"))[name]
    dropped = {kind: f1 for kind, f1 in committed.items() if found.get(kind, 0.0) < f1 - 0.0005}
    assert not dropped, f"scores fell below {dropped}: now { ({k: found.get(k) for k in dropped}) }"


def test_the_scores_of_a_kind_and_of_all_are_told() -> None:
    told = per_kind({"party": Tally(gold=4, found=2, matched=2), "date": Tally(4, 4, 4, 2)})
    assert told == {"all": 0.857, "party": 0.667, "date": 1.0, "date values": 0.5}


def test_what_a_gold_file_never_marks_is_left_out() -> None:
    own = {
        "kind": "cable_ref", "start": 0, "end": 5, "paragraph": "hdr", "value": "08STATE1",
        "attributes": {"where": "self"},
    }  # fmt: skip
    order = {"kind": "instrument", "start": 0, "end": 5, "paragraph": "hdr", "value": "US-EO-1"}
    assert mark(own).habit != mark({**own, "attributes": {"where": "REF"}}).habit
    assert mark(order).habit != mark({**order, "paragraph": "1"}).habit

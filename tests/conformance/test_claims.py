"""The measure of claims itself, and that the committed score does not drop."""

from __future__ import annotations

from tests.conformance.claims import Mark, Tally, closeness, pairs, summary, tally


def a(kind: str, start: int, end: int, value: str = "", *, optional: bool = False) -> Mark:
    return Mark(kind, start, end, value, optional, "")


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

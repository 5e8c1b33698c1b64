"""The scorer of chains scores as it says, and the shipped rules reach their bars."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.conformance.chains import fits, score, score_links

if TYPE_CHECKING:
    from pathlib import Path

LINK = {"from": "B", "to": "A", "relation": "delivers", "also": ["answers"]}


def test_a_link_with_an_accepted_relation_is_right() -> None:
    assert score_links([LINK], [{"from": "B", "to": "A", "relation": "answers"}]) == (1.0, [])


def test_a_near_miss_counts_against() -> None:
    found = [
        {"from": "B", "to": "A", "relation": "delivers"},
        {"from": "C", "to": "A", "relation": "delivers"},
    ]
    value, misses = score_links([LINK], found)
    assert 0.6 < value < 0.7
    assert misses == ["false link C -> A delivers"]


def test_an_ask_needs_its_deadline() -> None:
    gold: dict[str, Any] = {"mrn": "A", "addressees": ["THE HAGUE"], "deadline": "2008-03-14"}
    ask = {"mrn": "A", "addressees": ["THEHAGUE"], "due": "2008-03-14"}
    assert fits(gold, ask)
    assert not fits(gold, {**ask, "due": None})
    assert not fits({**gold, "deadline": None}, ask)


def test_the_chains_reach_their_bars(shared: Path) -> None:
    figures, misses = score(shared / "gold/chains.jsonl", shared / "gold/chains")
    assert figures["links"] >= 0.85, misses
    assert figures["asks"] >= 0.85, misses
    assert figures["deliveries"] >= 0.75, misses
    assert figures["responses"] >= 0.75, misses

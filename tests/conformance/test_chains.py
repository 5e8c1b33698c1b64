"""The scorer of chains scores as it says, and the shipped rules reach their bars."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.conformance.chains import derive, fits, score, score_links

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


def test_real_instructions_are_linked_and_open_their_asks(shared: Path) -> None:
    names = ("07STATE152317", "07STATE159388", "08STATE50524", "09STATE122950", "10STATE10900")
    desk = derive(shared / "cables/plain" / f"{name}.txt" for name in names)
    assert [(link.later, link.earlier, link.relation) for link in desk.links if link.held] == [
        ("08STATE50524", "07STATE159388", "follows_up")
    ]
    due = {ask.id: ask.due and ask.due.written for ask in desk.asks.values()}
    assert due["07STATE159388#1"] == "2007-11-23"
    assert {ask.mrn for ask in desk.asks.values()} == set(names)
    assert {len(desk.addressees(ask)) for ask in desk.asks.values()} == {1}

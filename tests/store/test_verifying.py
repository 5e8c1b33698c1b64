"""Whatever is out of joint is found, and the remedy is named."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reftel.cable import read
from tests.store.exercise import pair, telegram, traffic

if TYPE_CHECKING:
    from reftel.store import Store


def test_a_sound_store_has_no_problems(store: Store) -> None:
    pairs = traffic(4)
    store.put(pairs)
    verdict = store.verify()
    assert (verdict.cables, verdict.originals, verdict.indexed) == (4, 4, 4)
    assert verdict.claims == sum(len(claims or ()) for _, claims in pairs)
    assert verdict.problems == []


def test_every_cable_is_indexed_in_one_rendition_or_another(store: Store) -> None:
    store.put(traffic(4))
    store.put(
        [pair(telegram(1, [("S", "EXERCISE. A scrap.")])), (read("EXERCISE. No number."), [])]
    )
    verdict = store.verify()
    assert (verdict.cables, verdict.originals, verdict.indexed) == (6, 6, 6)
    assert (verdict.messages, verdict.duplicates) == (5, 1)
    assert verdict.problems == []
    assert "1 cables are another rendition" in verdict.notes[0]


def test_what_an_older_version_read_or_what_has_no_claims_is_said(store: Store) -> None:
    store.put([(cable, None) for cable, _ in traffic(3)])
    with store._engine.begin() as connection:
        connection.exec_driver_sql("UPDATE cable SET reader = '1.1.1' WHERE id = 1")
    verdict = store.verify()
    assert (verdict.stale, verdict.unclaimed, verdict.problems) == (1, 3, [])
    assert ["rebuild" in note or "--claims" in note for note in verdict.notes] == [True, True]


BROKEN = {
    "DELETE FROM original WHERE id = 1": "is missing",
    "UPDATE original SET data = (SELECT data FROM original WHERE id = 2) WHERE id = 1": (
        "is not what was stored"
    ),
    "UPDATE cable SET preferred = false WHERE id = 1": "no preferred rendition",
    "UPDATE cable SET doc = 99 WHERE id = 1": "not in the index",
    "DELETE FROM facet WHERE doc = 1": "no facets",
    "INSERT INTO meta VALUES ('rebuilding', '1')": "interrupted",
}


@pytest.mark.parametrize("damage", BROKEN)
def test_damage_is_found_and_its_remedy_named(store: Store, damage: str) -> None:
    store.put(traffic(3))
    with store._engine.begin() as connection:
        connection.exec_driver_sql(damage)
    problems = store.verify().problems
    assert any(BROKEN[damage] in problem for problem in problems)
    assert any("import it again" in p or "rebuild" in p for p in problems)

"""Whatever is out of joint is found, and the remedy is named."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.store.exercise import traffic

if TYPE_CHECKING:
    from reftel.store import Store


def test_a_sound_store_has_no_problems(store: Store) -> None:
    pairs = traffic(4)
    store.put(pairs)
    verdict = store.verify()
    assert (verdict.cables, verdict.originals, verdict.indexed) == (4, 4, 4)
    assert verdict.claims == sum(len(claims or ()) for _, claims in pairs)
    assert verdict.problems == []


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

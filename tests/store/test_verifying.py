"""Whatever is out of joint is found, and the remedy is named."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sqlalchemy import delete, select

from reftel.cable import read
from reftel.store import schema, verifying
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


def test_a_damaged_original_is_named_by_file_and_hash(store: Store) -> None:
    store.put(traffic(2))
    sha = store.heads()[0].sha256
    with store._engine.begin() as connection:
        held = connection.scalar(select(schema.cable.c.id).where(schema.cable.c.sha256 == sha))
        connection.execute(delete(schema.original).where(schema.original.c.id == held))
    verdict = store.verify()
    (problem,) = verdict.problems
    assert sha[:12] in problem
    assert (verdict.cables, verdict.originals) == (2, 1)


def test_bytes_that_cannot_be_unpacked_are_a_problem_and_stop_nothing(store: Store) -> None:
    store.put(traffic(3))
    with store._engine.begin() as connection:
        connection.exec_driver_sql("UPDATE original SET data = '\x09' WHERE id = 1")
    verdict = store.verify()
    assert verdict.originals == 2
    assert verdict.indexed == 3
    assert any("import it again" in problem for problem in verdict.problems)


def test_a_document_of_no_cable_is_found(store: Store) -> None:
    store.put(traffic(2))
    with store._engine.begin() as connection:
        connection.exec_driver_sql("UPDATE cable SET doc = NULL, preferred = false WHERE id = 1")
    problems = store.verify().problems
    assert any("belong to no cable" in problem for problem in problems)
    assert all("rebuild" in problem for problem in problems)


def test_the_problems_of_a_store_in_ruins_are_cut_to_what_can_be_read(
    file_store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(verifying, "_MOST", 2)
    monkeypatch.setattr(verifying, "_CHUNK", 2)
    file_store.put(traffic(5))
    with file_store._engine.begin() as connection:
        connection.exec_driver_sql("DELETE FROM original")
    verdict = file_store.verify()
    assert (verdict.cables, verdict.originals) == (5, 0)
    assert len(verdict.problems) == 2


def test_an_empty_store_is_sound(store: Store) -> None:
    verdict = store.verify()
    assert (verdict.cables, verdict.claims, verdict.messages) == (0, 0, 0)
    assert (verdict.problems, verdict.notes) == ([], [])

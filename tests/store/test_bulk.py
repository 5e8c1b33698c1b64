"""Many rows at once, on either engine."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from reftel.store.bulk import insert_new, insert_rows
from reftel.store.schema import saved

if TYPE_CHECKING:
    from reftel.store import Store


def test_rows_arrive_as_they_are(store: Store) -> None:
    rows = [{"name": f"n{n}\t\\é", "query": "a\nb"} for n in range(700)]
    with store._engine.begin() as connection:
        insert_rows(connection, saved, rows)
        insert_rows(connection, saved, [])
        held = connection.execute(select(saved)).mappings().all()
    assert sorted(map(dict, held), key=str) == sorted(rows, key=str)


def test_rows_that_stand_are_passed_over(store: Store) -> None:
    with store._engine.begin() as connection:
        insert_new(connection, saved, [{"name": "a", "query": "1"}])
        insert_new(connection, saved, [{"name": "a", "query": "2"}, {"name": "b", "query": "3"}])
        held = connection.execute(select(saved)).mappings().all()
    assert {row["name"]: row["query"] for row in held} == {"a": "1", "b": "3"}

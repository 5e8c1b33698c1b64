"""Many rows at once, on either engine."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select
from sqlalchemy.exc import DBAPIError

from reftel.store.bulk import insert_rows, numbers
from reftel.store.schema import dead, saved

if TYPE_CHECKING:
    from reftel.store import Store


def test_rows_arrive_as_they_are(store: Store) -> None:
    rows = [{"name": f"n{n}\t\\é", "query": "a\nb"} for n in range(700)]
    with store._engine.begin() as connection:
        insert_rows(connection, saved, rows)
        insert_rows(connection, saved, [])
        held = connection.execute(select(saved)).mappings().all()
    assert sorted(map(dict, held), key=str) == sorted(rows, key=str)


def test_a_row_that_stands_already_is_refused_and_the_others_do_not_come(store: Store) -> None:
    rows = [{"name": "a", "query": "1"}, {"name": "b", "query": "2"}]
    with store._engine.begin() as connection:
        insert_rows(connection, saved, rows[:1])
    with pytest.raises(DBAPIError), store._engine.begin() as connection:
        insert_rows(connection, saved, rows[::-1])
    assert store.searches() == {"a": "1"}


def test_tables_of_one_column_are_filled_too(file_store: Store) -> None:
    with file_store._engine.begin() as connection:
        insert_rows(connection, dead, [{"doc": 7}, {"doc": 9}])
        assert sorted(connection.scalars(select(dead.c.doc))) == [7, 9]


@pytest.mark.parametrize("values", [[], [3], list(range(50_000))])
def test_many_numbers_are_one_value_of_a_query(store: Store, values: list[int]) -> None:
    with store._reads() as connection:
        assert sorted(connection.scalars(numbers(connection, values))) == values

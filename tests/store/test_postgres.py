"""What PostgreSQL would forget is cut so that it does not."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.store.postgres import LONGEST, MOST_PLACES, vectors
from reftel.store.store import open_store
from tests.store.conftest import emptied
from tests.store.exercise import pair, telegram

if TYPE_CHECKING:
    from reftel.store.store import Store


def places(vector: str) -> dict[str, list[int]]:
    found = re.findall(r"'([^']*)':([\d,]+)", vector)
    return {word: [int(at) for at in said.split(",")] for word, said in found}


def test_words_have_their_places_and_a_break_leaves_a_gap() -> None:
    assert [places(v) for v in vectors("a b a | b")] == [{"a": [1, 3], "b": [2, 5]}]
    assert list(vectors(" | | ")) == []


def test_no_vector_is_longer_than_postgresql_can_keep() -> None:
    cut = [places(v) for v in vectors(" | ".join(["a b c"] * 9_000))]
    assert max(at for vector in cut for said in vector.values() for at in said) <= LONGEST + 1
    assert max(len(said) for vector in cut for said in vector.values()) <= MOST_PLACES
    assert sum(len(vector["b"]) for vector in cut) == 9_000


def test_the_last_of_many_repetitions_is_still_found_in_a_phrase(server: str) -> None:
    said = "EXERCISE. " + "the cow. " * 400 + "the badger."
    with open_store(emptied(server)) as store:
        store.put([pair(telegram(1, [("S", said)]))])
        assert store.search('"the badger"').total == 1
        assert store.search('"badger the"').total == 0


def test_documents_lie_in_partitions_by_year(server: str) -> None:
    with open_store(emptied(server)) as store:
        store.put([pair(telegram(1)), pair(telegram(2, day="011200Z JAN 75"))])
        assert partitions(store) == ["portion_1975", "portion_2009"]


def partitions(store: Store) -> list[str]:
    with store._engine.connect() as connection:
        names = connection.exec_driver_sql(
            "SELECT relname FROM pg_class JOIN pg_inherits ON inhrelid = oid "
            "WHERE relkind = 'r' ORDER BY relname"
        )
        return list(names.scalars())

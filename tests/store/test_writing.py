"""A batch is written whole, and every document has a number of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from reftel.store import schema
from tests.store.exercise import pair, telegram, traffic

if TYPE_CHECKING:
    from reftel.store import Store


def docs(store: Store) -> list[int | None]:
    with store._reads() as connection:
        return list(connection.scalars(select(schema.cable.c.doc).order_by(schema.cable.c.id)))


def test_a_text_twice_in_a_batch_is_one_cable(store: Store) -> None:
    assert store.put([*traffic(2), *traffic(2)]) == (2, 2, 0)
    assert store.count() == 2


def test_of_two_renditions_in_a_batch_one_is_preferred(store: Store) -> None:
    short = pair(telegram(7, [("S", "EXERCISE. Only an extract.")]))
    store.put([short, pair(telegram(7)), short])
    assert sum(doc is not None for doc in docs(store)) == 1
    assert store.search("walrus").total == 1


def test_a_document_number_is_never_used_again(file_store: Store) -> None:
    file_store.put([pair(telegram(7, [("S", "EXERCISE. Only an extract.")]))])
    file_store.put([pair(telegram(7))])
    file_store.put(traffic(1, 20))
    assert docs(file_store) == [None, 2, 3]


def test_a_later_reading_replaces_rows_claims_and_words(store: Store) -> None:
    cable, claims = pair(telegram())
    store.put([(cable, claims)])
    with store._engine.begin() as connection:
        connection.execute(schema.cable.update().values(reader="older"))
    assert store.put([(cable, claims[:1] if claims else [])]) == (0, 0, 1)
    assert list(store.claims()) == (claims or [])[:1]
    assert store.search("walrus").total == 1
    assert store.verify().problems == []


def test_an_empty_batch_is_nothing(store: Store) -> None:
    assert store.put([]) == (0, 0, 0)

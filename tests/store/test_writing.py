"""A batch is written whole, and every document has a number of its own."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from sqlalchemy import select

from reftel.cable import read
from reftel.store import open_store, schema, writing
from tests.store.exercise import pair, telegram, traffic

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from reftel.store import Store


def docs(store: Store) -> list[int | None]:
    with store._reads() as connection:
        return list(connection.scalars(select(schema.cable.c.doc).order_by(schema.cable.c.id)))


def age(store: Store) -> None:
    """Let every cable of a store be one that an older version read."""
    with store._engine.begin() as connection:
        connection.execute(schema.cable.update().values(reader="older"))


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
    age(store)
    assert store.put([(cable, claims[:1] if claims else [])]) == (0, 0, 1)
    assert list(store.claims()) == (claims or [])[:1]
    assert store.search("walrus").total == 1
    assert store.verify().problems == []


def test_an_empty_batch_is_nothing(store: Store) -> None:
    assert store.put([]) == (0, 0, 0)


def test_a_later_reading_cites_what_it_cites_now_and_no_more(store: Store) -> None:
    text = telegram(5, refs="09 BEIJING 1")
    store.put([pair(text), pair(telegram(1))])
    assert store.citing("09BEIJING1") == ["09BEIJING5"]
    age(store)
    cable, claims = pair(text)
    store.put([(replace(cable, references=()), claims)])
    assert store.citing("09BEIJING1") == []
    assert store.verify().problems == []


def test_of_two_renditions_of_equal_worth_the_same_is_preferred_in_any_order(
    file_store: Store, tmp_path: Path
) -> None:
    renditions = [pair(telegram(7, [("S", f"EXERCISE. Scrap {word}.")])) for word in ("a", "b")]
    with open_store(f"sqlite:///{tmp_path}/other.db") as other:
        for one in renditions:
            file_store.put([one])
        for one in reversed(renditions):
            other.put([one])
        assert file_store.cable("09BEIJING7") == other.cable("09BEIJING7")


def test_a_message_without_a_number_gives_way_to_none(store: Store) -> None:
    store.put([(read(f"EXERCISE. Walrus scrap {n}.", name=str(n)), []) for n in range(3)])
    assert store.search("walrus").total == 3
    assert store.count() == 3


def test_more_than_one_statement_can_name_is_written_whole(
    file_store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writing, "_MANY", 2)
    file_store.put(traffic(5))
    age(file_store)
    assert file_store.put(traffic(5)) == (0, 0, 5)
    assert file_store.search("miller").total == 5
    assert file_store.verify().problems == []


def test_a_folio_without_claims_never_takes_held_claims_away(store: Store) -> None:
    cable, claims = pair(telegram())
    store.put([(cable, claims)])
    assert store.put([(cable, None)]) == (0, 1, 0)
    assert list(store.claims()) == claims

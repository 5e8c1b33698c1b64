"""What PostgreSQL would forget is cut so that it does not."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reftel.store.plan import Close, Leaf
from reftel.store.postgres import LONGEST, MOST_PLACES, _query, vectors
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


@pytest.mark.parametrize(
    ("leaf", "said"),
    [
        (Leaf((("a",),)), "('a')"),
        (Leaf((("a", "b"), ("c",))), "('a' <-> 'b') | ('c')"),
        (Leaf((("a", "b"),), prefix=True), "('a' <-> 'b':*)"),
        (Leaf((("o'brien\\",),)), "('obrien')"),
        (Leaf((("a') | ('b",),)), "('a) | (b')"),
        (
            Close((("a",),), (("b",),), 1),
            "(('a') <1> ('b')) | (('a') <2> ('b')) | (('b') <1> ('a')) | (('b') <2> ('a'))",
        ),
    ],
)
def test_a_leaf_is_said_with_every_word_in_quotation_marks(leaf: Leaf | Close, said: str) -> None:
    assert _query(leaf) == said


@pytest.mark.parametrize(
    "query", ["'", "a' | 'b", "a\\", "it''s", ":*", "&", "!a", "<->", "k=nothing", "%(q0)s", ":q0"]
)
def test_signs_of_postgresql_mean_nothing_here(server: str, query: str) -> None:
    with open_store(emptied(server)) as store:
        store.put([pair(telegram(1))])
        found = store.search(f'"x {query}"')
        assert found.total == 0
        assert store.search("exercise").total == 1


SAID = st.lists(st.sampled_from(["a", "b", "c", "d", "|"]), max_size=60).map(
    lambda words: " ".join(["a", *words])
)


@given(SAID)
def test_law_every_word_of_a_text_has_a_place_of_its_own_in_order(said: str) -> None:
    placed = [
        sorted((at, word) for word, found in places(vector).items() for at in found)
        for vector in vectors(said)
    ]
    assert [word for vector in placed for _, word in vector] == said.replace("|", "").split()
    for vector in placed:
        assert len({at for at, _ in vector}) == len(vector)


@settings(max_examples=15)
@given(st.lists(st.sampled_from(["a", "b"]), min_size=300, max_size=900).map(" ".join))
def test_law_no_word_of_a_vector_has_more_places_than_are_kept(said: str) -> None:
    found = [places(vector) for vector in vectors(said)]
    assert all(len(at) <= MOST_PLACES for vector in found for at in vector.values())
    assert sum(len(at) for vector in found for at in vector.values()) == len(said.split())

"""Laws of writing: what a store holds does not depend on the order or the batches it came in."""

from __future__ import annotations

import tempfile
from functools import cache
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from reftel.cable import read
from reftel.store import open_store
from tests.store.exercise import pair, telegram, traffic

if TYPE_CHECKING:
    from reftel.store import Store
    from tests.store.exercise import Pair

MANY = 7


@cache
def arrivals() -> tuple[Pair, ...]:
    """Return messages of which one has three renditions and one has no number."""
    return (
        *traffic(3),
        pair(telegram(1, [("S", "EXERCISE. A scrap of the first.")])),
        pair(telegram(1, [("S", "EXERCISE. Another scrap.")])),
        (read("EXERCISE. A heron without a number.", name="scrap"), []),
        pair(telegram(9, refs="09 BEIJING 1")),
    )


def told(store: Store) -> tuple[object, ...]:
    """Return all that a user can ask of a store."""
    return (
        sorted(str(head) for head in store.heads()),
        sorted(str(head) for head in store.heads(every=True)),
        sorted(str(claim) for claim in store.claims()),
        store.find("exercise"),
        store.find("walrus or heron"),
        store.facets("exercise"),
        store.citing("09BEIJING1"),
        store.count(),
        store.verify().problems,
    )


@cache
def expected() -> tuple[object, ...]:
    with tempfile.TemporaryDirectory() as folder, open_store(f"sqlite:///{folder}/a.db") as store:
        store.put(arrivals())
        return told(store)


@settings(max_examples=6)
@given(st.permutations(range(MANY)), st.lists(st.integers(1, 3), min_size=MANY, max_size=MANY))
def test_any_order_and_any_batches_make_the_same_store(order: list[int], sizes: list[int]) -> None:
    with tempfile.TemporaryDirectory() as folder, open_store(f"sqlite:///{folder}/b.db") as store:
        rest = [arrivals()[place] for place in order]
        for size in sizes:
            store.put(rest[:size])
            rest = rest[size:]
        assert told(store) == expected()


@settings(max_examples=5)
@given(st.lists(st.integers(0, MANY - 1), max_size=12))
def test_every_text_given_is_counted_once_as_new_same_or_changed(places: list[int]) -> None:
    with tempfile.TemporaryDirectory() as folder, open_store(f"sqlite:///{folder}/c.db") as store:
        for at in range(0, len(places), 4):
            batch = [arrivals()[place] for place in places[at : at + 4]]
            assert sum(store.put(batch)) == len(batch)
        held = {arrivals()[place][0].source.sha256 for place in places}
        assert {head.sha256 for head in store.heads(every=True)} == held

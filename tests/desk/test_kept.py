"""What is derived is kept over openings of a store, and made again after a write."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reftel.desk.kept import MOST, Kept
from reftel.store import open_store
from tests.store.exercise import traffic

if TYPE_CHECKING:
    from pathlib import Path

    from reftel.store import Store


def counting() -> tuple[Kept[int], list[int]]:
    """Return a derivation of the number of cables, and a list of what it made."""
    made: list[int] = []

    def derive(store: Store) -> int:
        made.append(store.count())
        return made[-1]

    return Kept(derive), made


def test_the_same_store_opened_again_needs_no_new_derivation(tmp_path: Path) -> None:
    kept, made = counting()
    for _ in range(3):
        with open_store(f"sqlite:///{tmp_path}/a.db") as store:
            assert kept.of(store) == 0
    assert made == [0]


def test_a_write_by_whomever_makes_it_derive_again(tmp_path: Path) -> None:
    kept, made = counting()
    address = f"sqlite:///{tmp_path}/a.db"
    with open_store(address) as store, open_store(address) as other:
        kept.of(store)
        other.put(traffic(2))
        assert (kept.of(store), kept.of(store)) == (2, 2)
    assert made == [0, 2]


def test_another_store_and_one_made_anew_in_its_place_are_not_mistaken_for_it(
    tmp_path: Path,
) -> None:
    kept, made = counting()
    place = tmp_path / "a.db"
    for cables in (1, 2):
        with open_store(f"sqlite:///{place}") as store:
            store.put(traffic(cables))
            assert kept.of(store) == cables
        place.unlink()
    with open_store(f"sqlite:///{tmp_path}/b.db") as store:
        assert kept.of(store) == 0
    assert made == [1, 2, 0]


def test_only_the_last_stores_are_kept(tmp_path: Path) -> None:
    kept, made = counting()
    for name in [*range(MOST + 1), 0]:
        with open_store(f"sqlite:///{tmp_path}/{name}.db") as store:
            kept.of(store)
    assert len(made) == MOST + 2

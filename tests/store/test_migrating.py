"""A new store is brought to this version once, whoever comes first."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from reftel.store import open_store, schema
from reftel.store.migrating import upgrade
from reftel.store.opening import version

if TYPE_CHECKING:
    from pathlib import Path

    from reftel.store import Store


def test_a_new_store_has_this_version(store: Store) -> None:
    assert version(store._engine) == schema.VERSION


def test_upgrading_again_changes_nothing(store: Store) -> None:
    identity = store.identity()
    upgrade(store._engine)
    assert store.identity() == identity


def test_two_who_make_a_store_at_once_make_one(tmp_path: Path) -> None:
    identities: list[str] = []

    def make() -> None:
        with open_store(f"sqlite:///{tmp_path}/reftel.db") as store:
            identities.append(store.identity())

    threads = [threading.Thread(target=make) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(identities) == 4
    assert len(set(identities)) == 1

"""Each engine has its own index."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reftel.store.engines import index_of
from reftel.store.fts5 import Fts5
from reftel.store.postgres import Postgres

if TYPE_CHECKING:
    from reftel.store import Store


def test_an_engine_has_its_own_index(store: Store) -> None:
    expected = Fts5 if store._engine.dialect.name == "sqlite" else Postgres
    assert isinstance(index_of(store._engine), expected)

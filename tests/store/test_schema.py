"""The tables: one row for a rendition, one original for it, one schema for every engine."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy.exc import IntegrityError

from reftel.store import schema

if TYPE_CHECKING:
    from reftel.store import Store


def test_the_migrations_make_exactly_the_tables_of_the_schema(store: Store) -> None:
    with store._engine.connect() as connection:
        context = MigrationContext.configure(
            connection,
            opts={"include_object": lambda _object, name, kind, *_: _is_ours(name, kind)},
        )
        assert compare_metadata(context, schema.metadata) == []


def _is_ours(name: str | None, kind: str) -> bool:
    word = name or ""
    return not (kind in {"table", "index"} and word.startswith(("words", "portion")))


def test_a_claim_without_its_cable_is_refused(store: Store) -> None:
    with pytest.raises(IntegrityError), store._engine.begin() as connection:
        connection.execute(schema.claim.insert().values(cable=99, count=1, data=b""))

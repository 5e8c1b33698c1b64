"""Bringing a store to the version of this program, step by step, in one transaction."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from sqlalchemy import insert

from reftel.store import schema
from reftel.store.opening import WRITES

if TYPE_CHECKING:
    from sqlalchemy import Engine


def upgrade(engine: Engine) -> None:
    """Make the tables of this version."""
    from reftel.store.engines import index_of  # noqa: PLC0415 -- a ring otherwise

    with engine.execution_options(**WRITES).begin() as connection:
        schema.metadata.create_all(connection)
        index_of(engine).create(connection)
        connection.execute(
            insert(schema.meta),
            [
                {"key": "version", "value": schema.VERSION},
                {"key": "revision", "value": "0"},
                {"key": "identity", "value": uuid4().hex},
            ],
        )

"""Bringing a store to the version of this program, step by step, in one transaction."""

from __future__ import annotations

from importlib.resources import as_file, files
from typing import TYPE_CHECKING
from uuid import uuid4

from sqlalchemy import inspect, select, update

import reftel.store.schema as schema
from reftel.store.bulk import insert_rows
from reftel.store.engines import index_of

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine


def upgrade(engine: Engine) -> None:
    """Make or change the tables; two processes at once do it once."""
    with engine.begin() as connection:
        fresh = not inspect(connection).has_table("meta")
        if not fresh and _version(connection) == schema.VERSION:
            return
        _run(connection)
        if fresh:
            _found(engine, connection)
        connection.execute(
            update(schema.meta).where(schema.meta.c.key == "version").values(value=schema.VERSION)
        )


def _version(connection: Connection) -> str | None:
    return connection.scalar(select(schema.meta.c.value).where(schema.meta.c.key == "version"))


def _run(connection: Connection) -> None:
    from alembic import command  # noqa: PLC0415 -- only where a store is made or changed
    from alembic.config import Config  # noqa: PLC0415

    with as_file(files("reftel.store") / "migrations") as folder:
        config = Config()
        config.set_main_option("script_location", str(folder).replace("%", "%%"))
        config.attributes["connection"] = connection
        command.upgrade(config, schema.VERSION)


def _found(engine: Engine, connection: Connection) -> None:
    index_of(engine).create(connection)
    rows = {"version": schema.VERSION, "revision": "0", "identity": uuid4().hex}
    insert_rows(connection, schema.meta, [{"key": k, "value": v} for k, v in rows.items()])

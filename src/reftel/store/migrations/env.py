"""Where alembic finds the connection and the tables of a store."""

from __future__ import annotations

from alembic import context

from reftel.store.schema import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    transactional_ddl=False,
)
context.run_migrations()

"""What the SQLite that Python came with can do."""

from __future__ import annotations

import sqlite3
from typing import NamedTuple


class EngineFacts(NamedTuple):
    """The version of SQLite, and whether it can search."""

    version: str
    fts5: bool


def engine_facts() -> EngineFacts:
    """Ask the library itself."""
    connection = sqlite3.connect(":memory:")
    try:
        (used,) = connection.execute("SELECT sqlite_compileoption_used('ENABLE_FTS5')").fetchone()
    finally:
        connection.close()
    return EngineFacts(sqlite3.sqlite_version, bool(used))

"""What SQLite can do is asked of SQLite."""

from __future__ import annotations

import sqlite3

from reftel.store import engine_facts


def test_the_version_is_the_librarys_own() -> None:
    assert engine_facts().version == sqlite3.sqlite_version


def test_search_is_there() -> None:
    assert engine_facts().fts5

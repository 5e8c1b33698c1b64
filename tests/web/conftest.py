"""A desk over the exercise traffic, opened as a reader would."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from fastapi.testclient import TestClient

from reftel.cable import read_path
from reftel.claims import extract
from reftel.desk.demo import exercise
from reftel.marking import audience
from reftel.store import open_store
from reftel.web.app import create_app
from reftel.web.session import Session

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(scope="session")
def exercise_store(tmp_path_factory: pytest.TempPathFactory) -> str:
    path: Path = tmp_path_factory.mktemp("web") / "exercise.db"
    address = f"sqlite:///{path}"
    with open_store(address) as store:
        store.put((cable, extract(cable)) for cable in read_path(exercise()))
    return address


def opened(address: str, reader: str | None = None) -> Iterator[TestClient]:
    session = Session()
    app = create_app(address, session, audience(reader) if reader else None)
    with TestClient(app) as client:
        client.get("/", params={"token": session.token})
        yield client


@pytest.fixture
def client(exercise_store: str) -> Iterator[TestClient]:
    yield from opened(exercise_store)


@pytest.fixture
def portuguese(exercise_store: str) -> Iterator[TestClient]:
    yield from opened(exercise_store, "PRT")

"""An empty store and a folder of traffic, for the tests of what users do."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reftel.store import open_store
from tests.store.exercise import traffic

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from reftel.store import Store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(f"sqlite:///{tmp_path}/reftel.db") as opened:
        yield opened


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    folder.mkdir()
    for cable, _ in traffic(12):
        (folder / f"{cable.mrn}.txt").write_text(cable.source.text, "utf-8")
    return folder

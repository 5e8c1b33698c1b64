"""The exercise traffic is found, and says in every text that it is one."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

import reftel
from reftel.cable import read_path
from reftel.desk import demo
from reftel.findings import ReftelError

if TYPE_CHECKING:
    from pathlib import Path


def test_every_message_says_exercise() -> None:
    cables = list(read_path(demo.exercise()))
    assert len(cables) >= 12
    assert all("EXERCISE" in cable.source.text for cable in cables)


def test_several_renditions_are_among_them() -> None:
    assert len({cable.source.rendition for cable in read_path(demo.exercise())}) >= 3


def test_the_day_is_a_day() -> None:
    assert date.fromisoformat(demo.DAY).year == 2008


def test_a_broken_installation_is_explained(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(demo, "files", lambda _: tmp_path / "a" / "b")
    with pytest.raises(ReftelError, match="wheel"):
        demo.exercise()
    assert reftel.__version__

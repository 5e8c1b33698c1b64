"""An entry of the ledger says who did what about which thing, and why."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime

import pytest

from reftel.claims import Entry

ENTRY = Entry("1", datetime(2008, 4, 1, tzinfo=UTC), "officer", "claim/reject", "k", why="wrong")


def test_an_entry_is_never_changed() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        ENTRY.why = "right"  # type: ignore[misc]


def test_an_entry_may_correct_another() -> None:
    assert ENTRY.corrects is None
    assert dataclasses.replace(ENTRY, id="2", corrects="1").corrects == ENTRY.id

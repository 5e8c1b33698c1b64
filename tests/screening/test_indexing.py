"""An index of snapshots answers as its snapshots do, from bytes alone."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import reftel.screening.indexing as indexing
from reftel.lists import Kind
from reftel.screening.evidence import Subject
from reftel.screening.filing import opened, packed
from reftel.screening.hulls import Register
from reftel.screening.roster import Roster, held_of, record, roster_of
from tests.screening.samples import listing, snapshot, vessel

if TYPE_CHECKING:
    import pytest

HELD = snapshot(
    listing("SHAHID BAGHERI INDUSTRIAL GROUP (SBIG)", "SBIG", entry="1", countries=("IR",)),
    listing("DOE, John Q.", "Jon Doe", entry="2", kind=Kind.PERSON, birth="1950-01-02"),
    vessel("EXERCISE STAR", "9074729", "3"),
)
OLD = snapshot(vessel("EXERCISE LARK", "9074729", "3", "2015-01-01"), edition="2015-01-01")
REGISTER = Register([HELD, OLD])
NAMES = ("Shahid Bakeri Industrial Group", "SBIG", "J. Doe", "M/V Exercise Lark", "Nobody", "")


def test_bytes_answer_as_the_snapshots_do() -> None:
    data = packed(indexing.indexed(HELD.entries, REGISTER), "key")
    kept = Roster(opened(data, "key"), held_of([HELD]), as_of="2024-02-01")
    fresh = roster_of([HELD], as_of="2024-02-01", register=REGISTER)
    for name in NAMES:
        one, other = (list(map(record, held.screen(Subject((name,))))) for held in (kept, fresh))
        assert one == other
    assert [hit.entry for hit in kept.screen(Subject(("Exercise Lark",)))] == ["3"]


def test_records_come_out_as_they_went_in() -> None:
    data = packed(indexing.indexed(HELD.entries, REGISTER), "key")
    assert tuple(Roster(opened(data, "key"), ()).listings) == HELD.entries


def test_an_index_without_records_finds_nothing() -> None:
    assert roster_of([]).screen(Subject(("Exercise",))) == ()


def test_a_key_changes_with_the_lists() -> None:
    first = indexing.key_of(("un", "2024"))
    assert re.fullmatch(r"[0-9a-f]{64}", first)
    assert first == indexing.key_of(("un", "2024"))
    assert first != indexing.key_of(("un", "2025"))


def test_a_key_changes_with_the_algorithm(monkeypatch: pytest.MonkeyPatch) -> None:
    first = indexing.key_of("un")
    monkeypatch.setattr(indexing, "ALGORITHM", indexing.ALGORITHM + 1)
    assert first != indexing.key_of("un")


def test_one_name_of_two_records_stands_once_and_leads_to_both() -> None:
    twice = snapshot(listing("EXERCISE LANTERN", entry="1"), listing("EXERCISE LANTERN", entry="2"))
    hits = roster_of([twice]).screen(Subject(("Exercise Lantern",)))
    assert [hit.entry for hit in hits] == ["1", "2"]

"""Two renditions of a telegram are compared paragraph by paragraph."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reftel.cable import Difference, collate, read

from .test_reader import CABLE

if TYPE_CHECKING:
    from pathlib import Path

PLAIN = CABLE.replace("\nBEIJING 00000724  002 OF 002\n", "")


def changes(second: str, first: str = PLAIN) -> list[tuple[str, str, str]]:
    found = collate(read(first), read(second))
    return [(item.difference.value, item.first, item.second) for item in found.changes()]


def test_a_cable_is_the_same_as_itself() -> None:
    found = collate(read(CABLE), read(CABLE))
    assert found.same
    assert [pairing.label for pairing in found.paragraphs] == ["1", "2"]


def test_damage_that_is_repaired_is_no_difference() -> None:
    assert changes(CABLE) == []


@pytest.mark.parametrize(
    ("old", "new", "difference", "first", "second"),
    [
        ("Nothing else", "XXXXXXXXXXXX else", "redacted", "Nothing", "XXXXXXXXXXXX"),
        ("was said", "was hardly said", "added", "", "hardly"),
        ("Nothing else was", "Nothing was", "removed", "else", ""),
        ("Nothing", "Little", "changed", "Nothing", "Little"),
    ],
)
def test_words_that_differ_are_named(
    old: str, new: str, difference: str, first: str, second: str
) -> None:
    assert changes(PLAIN.replace(old, new)) == [(difference, first, second)]


def test_a_redaction_undone_is_restored() -> None:
    redacted = PLAIN.replace("Nothing", "XXXXXXXXXXXX")
    assert changes(PLAIN, redacted) == [("restored", "XXXXXXXXXXXX", "Nothing")]


def test_places_stand_in_both_renditions() -> None:
    other = "\n\n" + PLAIN.replace("Nothing", "XXXXXXXXXXXX")
    (change,) = collate(read(PLAIN), read(other)).changes()
    assert change.difference is Difference.REDACTED
    assert change.first_span
    assert change.second_span
    assert change.first_span.of(PLAIN) == "Nothing"
    assert change.second_span.of(other) == "XXXXXXXXXXXX"


def test_a_paragraph_left_out_has_no_counterpart() -> None:
    start = PLAIN.index("2. (C)")
    found = collate(read(PLAIN), read(PLAIN[:start] + "DOE\n"))
    assert [(bool(p.first), bool(p.second)) for p in found.paragraphs] == [
        (True, True),
        (True, False),
    ]
    assert not found.same


def test_a_mark_that_differs_is_said() -> None:
    found = collate(read(PLAIN), read(PLAIN.replace("2. (C)", "2. (U)")))
    assert [pairing.marking_differs for pairing in found.paragraphs] == [False, True]


def test_header_fields_that_differ_are_named() -> None:
    found = collate(read(PLAIN), read(PLAIN.replace("EXERCISE OF A", "XXXXXXXXXXXX OF A")))
    assert [(field.name, field.second) for field in found.fields] == [
        ("subject", "XXXXXXXXXXXX OF A READER")
    ]


def test_two_releases_of_a_page_are_compared(shared: Path) -> None:
    folder = shared / "cables" / "wikileaks-html"
    early = sorted(folder.glob("*.2010-12.html"))[:8]
    for path in early:
        later = path.with_name(path.name.replace("2010-12", "2011-04"))
        found = collate(*(read(p.read_bytes().decode("utf-8", "replace")) for p in (path, later)))
        assert found.first.mrn == found.second.mrn
        assert found.paragraphs

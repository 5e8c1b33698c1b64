"""What the resolutions decide, whom they list, and when they applied."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import TYPE_CHECKING

import pytest

from reftel.lists import Kind, annex, annexed, instrument, instruments
from tests.lists.samples import take

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("text", ["UNSCR 1737", "S/RES/1737 (2006)", "resolution 1737", "1737"])
def test_a_resolution_is_known_by_its_number(text: str) -> None:
    found = instrument(text)
    assert found is not None
    assert found.adopted == date(2006, 12, 23)


def test_other_numbers_are_no_resolution_here() -> None:
    assert instrument("UNSCR 242") is None
    assert instrument("07BEIJING17370") is None


@pytest.mark.parametrize(
    ("number", "paragraph", "binding"),
    [("1737", "3", True), ("1737", "4(b)", True), ("1737", "12", True), ("1747", "5", True),
     ("1747", "6", False), ("1540", "3", True), ("1718", "8 (a)", True), ("1696", "2", True),
     ("1696", "5", False), ("1803", "11", False)],
)  # fmt: skip
def test_decides_is_told_from_calls_upon(number: str, paragraph: str, binding: bool) -> None:  # noqa: FBT001
    found = instrument(number)
    assert found is not None
    provision = found.provision(paragraph)
    assert provision is not None
    assert provision.binding is binding


def test_the_catch_all_of_1737_leaves_the_judgement_to_the_state() -> None:
    found = instrument("1737")
    assert found is not None
    provision = found.provision("4(b)")
    assert provision is not None
    assert "State determines" in provision.force
    assert found.provision("99") is None


@pytest.mark.parametrize(
    ("number", "bodies", "people"),
    [
        ("1737", 10, 12),
        ("1747", 13, 15),
        ("1803", 12, 13),
        ("1929", 40, 1),
        ("1737 Committee", 3, 2),
    ],
)
def test_the_annexes_have_their_number_of_names(number: str, bodies: int, people: int) -> None:
    found = [each for each in annexed() if each.instrument == number]
    counts = Counter(each.listing.kind for each in found)
    assert (counts[Kind.PARTY], counts[Kind.PERSON]) == (bodies, people)


def test_the_resolution_on_the_other_country_lists_nobody_of_iran() -> None:
    assert annex("1718") == ()
    assert annex("1540") == ()
    assert "Defence Industries Organisation (DIO)".upper() in {
        each.listing.name for each in annex("UNSCR 1737")
    }


@pytest.mark.parametrize(
    ("day", "count"),
    [("2006-12-22", 0), ("2006-12-23", 22), ("2015-12-31", 121), ("2018-10-29", 84),
     ("2025-08-02", 0), ("2026-02-27", 121)],
)  # fmt: skip
def test_as_many_stood_listed_as_the_published_editions_hold(day: str, count: int) -> None:
    assert sum(each.listed(date.fromisoformat(day)) for each in annexed()) == count


@pytest.mark.parametrize("day", ["2018-10-29", "2025-08-02", "2026-02-27"])
def test_the_history_agrees_with_each_edition_name_by_name(shared: Path, day: str) -> None:
    intake = take(shared / "lists" / "un" / f"consolidated-{day}.xml")
    there = {each.entry for each in intake.snapshot.entries if each.entry.startswith("IR")}
    on = date.fromisoformat(day)
    assert {each.listing.entry for each in annexed() if each.listed(on)} == there


def test_measures_lapse_and_return() -> None:
    found = instrument("1747")
    assert found is not None
    days = ("2007-03-23", "2007-11-22", "2016-01-16", "2025-09-28")
    assert [found.in_force(date.fromisoformat(day)) for day in days] == [False, True, False, True]
    assert all(each.provisions for each in instruments())

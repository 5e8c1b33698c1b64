"""Who bears a name or a hull number, and the same record in another edition."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reftel.lists import Kind, Listing, Name, Quality, Snapshot
from reftel.lists.bearing import again, bearers, hull


def vessel(entry: str, number: str, *names: str) -> Listing:
    first, *rest = names
    held = (Name(first, Quality.PRIMARY), *map(Name, rest))
    identifiers: dict[str, tuple[str, ...]] = {"imo": (number,)} if number else {}
    return Listing("x", "2020-01-01", entry, Kind.VESSEL, held, identifiers=identifiers)


ROSE = vessel("1", "9074729", "ROSE", "STAR")
STAR = vessel("2", "9051624", "STAR")
HELD = Snapshot("x", "2020-01-01", "", "", (ROSE, STAR))


def test_whose_first_name_it_is_comes_first() -> None:
    assert bearers(HELD, "Star") == (STAR, ROSE)
    assert bearers(HELD, "Rose") == (ROSE,)
    assert bearers(HELD, "Lark") == ()


def test_a_record_that_was_published_comes_before_another_of_that_name() -> None:
    told = replace(STAR, entry="3", dates={"published": ("2007-04-03",)})
    assert bearers(replace(HELD, entries=(STAR, told)), "Star")[0] is told


@pytest.mark.parametrize(
    ("asked", "number"),
    [
        ("IMO 9074729", "9074729"),
        ("imo no. 9074729", "9074729"),
        (" 9074729 ", "9074729"),
        ("Star, IMO 9074729", "9074729"),
        ("Star", None),
        ("Institute 90747299", None),
    ],
)
def test_a_hull_number_is_asked_for_in_the_place_of_a_name(asked: str, number: str | None) -> None:
    assert hull(asked) == number
    assert bearers(HELD, asked) == ((ROSE,) if number else bearers(HELD, asked))


def test_a_ship_is_the_same_by_its_hull_and_never_with_another() -> None:
    renumbered = replace(ROSE, entry="9")
    assert again(ROSE, [STAR, renumbered]) is renumbered
    assert again(ROSE, [replace(STAR, entry="1")]) is None
    nameless = vessel("1", "", "ROSE")
    assert again(ROSE, [nameless]) is nameless


def test_others_are_the_same_by_their_number() -> None:
    firm = Listing("x", "", "5", Kind.PARTY, (Name("WORKS"),))
    assert again(firm, [replace(firm, names=(Name("NEW WORKS"),))]) is not None
    assert again(firm, [replace(firm, entry="6")]) is None

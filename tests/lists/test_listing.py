"""A listing knows its first name and its hull."""

from __future__ import annotations

from dataclasses import FrozenInstanceError

import pytest

from reftel.lists import Kind, Listing, Name, Quality


def listing(*names: Name, **more: tuple[str, ...]) -> Listing:
    return Listing("ofac", "2024-05-03", "1", Kind.VESSEL, names, identifiers=dict(more))


def test_the_primary_name_is_the_name_wherever_it_stands() -> None:
    given = listing(Name("OLD STAR"), Name("NEW STAR", Quality.PRIMARY))
    assert given.name == "NEW STAR"


def test_without_a_primary_name_the_first_one_serves() -> None:
    assert listing(Name("OLD STAR"), Name("STAR 2")).name == "OLD STAR"
    assert listing().name == ""


def test_the_hull_is_the_imo_number_and_nothing_else() -> None:
    assert listing(Name("STAR"), imo=("9074729",), mmsi=("422000000",)).hull == "9074729"
    assert listing(Name("STAR"), mmsi=("422000000",)).hull is None


def test_a_listing_cannot_be_changed() -> None:
    with pytest.raises(FrozenInstanceError):
        listing().entry = "2"  # type: ignore[misc]

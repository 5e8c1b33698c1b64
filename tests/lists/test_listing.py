"""A listing knows its first name and its hull."""

from __future__ import annotations

from dataclasses import FrozenInstanceError, replace

import pytest

from reftel.lists import Entry, Kind, Listing, Name, Paragraph, Quality, Snapshot


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


def test_of_two_primary_names_the_first_is_the_name() -> None:
    given = listing(Name("A", Quality.PRIMARY), Name("B", Quality.PRIMARY), Name("C"))
    assert given.name == "A"


def test_a_company_number_of_the_imo_is_no_hull() -> None:
    assert listing(Name("EXCO"), **{"company-imo": ("0257882",)}).hull is None


def test_a_ship_with_two_numbers_is_known_by_the_first() -> None:
    assert listing(Name("STAR"), imo=("9074729", "9074730")).hull == "9074729"


def test_listings_of_two_editions_differ_even_where_all_else_is_equal() -> None:
    one = listing(Name("STAR"))
    assert replace(one, edition="2024-05-04") != one
    assert replace(one, edition="2024-05-03") == one


def test_no_two_listings_share_what_was_left_out() -> None:
    one, other = listing(Name("A")), listing(Name("B"))
    one.dates["listed"] = ("2006-12-23",)
    assert other.dates == {}


def test_a_snapshot_holds_parties_or_controls_as_they_came() -> None:
    kept = Snapshot("un", "2018-10-29", "a" * 64, "un.xml", (listing(Name("STAR")),))
    assert kept.controls == ()
    assert [each.name for each in kept.entries] == ["STAR"]
    code = Entry("own", "2022", "2B109", "Machines", (Paragraph("2B109.a", "First"),))
    assert (code.regimes, code.reasons, code.keywords) == ((), (), ())

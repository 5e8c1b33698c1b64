"""A draft gathers what importers find and becomes a listing."""

from __future__ import annotations

from datetime import date

from reftel.findings import Finding
from reftel.lists.draft import Draft
from reftel.lists.listing import Kind, Listing, Quality


def test_a_name_said_twice_stands_once_with_its_first_quality() -> None:
    draft = Draft("1")
    draft.name("EXERCISE  CO", Quality.PRIMARY)
    draft.name("EXERCISE CO", Quality.WEAK)
    listing = draft.finish("x", "2020-01-01")
    assert isinstance(listing, Listing)
    assert [(name.text, name.quality) for name in listing.names] == [
        ("EXERCISE CO", Quality.PRIMARY)
    ]


def test_a_draft_without_a_name_or_number_is_a_finding() -> None:
    nameless, numberless = Draft("1", line=7), Draft("", line=8)
    numberless.name("X")
    for draft, word in ((nameless, "name"), (numberless, "number")):
        found = draft.finish("x", "2020-01-01")
        assert isinstance(found, Finding)
        assert found.name == "lists/unnamed-entry"
        assert word in found.message


def test_only_a_ship_has_a_hull() -> None:
    for kind, scheme in ((Kind.VESSEL, "imo"), (Kind.PARTY, "company-imo")):
        draft = Draft("1", kind)
        draft.name("X")
        draft.identify("imo", "9074729")
        listing = draft.finish("x", "2020-01-01")
        assert isinstance(listing, Listing)
        assert listing.identifiers == {scheme: ("9074729",)}


def test_a_part_names_the_list_inside_a_file() -> None:
    draft = Draft("1", part="el", start=date(2020, 1, 1))
    draft.name("X")
    listing = draft.finish("us-csl", "2020-01-01")
    assert isinstance(listing, Listing)
    assert (listing.list, listing.in_force_from) == ("us-csl/el", date(2020, 1, 1))


def test_empty_values_leave_no_trace() -> None:
    draft = Draft("1")
    draft.name("X")
    draft.name(" ")
    draft.country("", " ")
    draft.identify("imo", "")
    draft.date("birth", None)
    draft.note("title", "")
    draft.programme("", " ")
    listing = draft.finish("x", "2020")
    assert isinstance(listing, Listing)
    assert (listing.countries, listing.identifiers, listing.dates) == ((), {}, {})
    assert (listing.particulars, listing.programmes, listing.remarks) == ({}, (), None)

"""Listed, not listed or unknown on a day: editions, listing dates, legal history."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from reftel.lists import (
    Kind,
    Listing,
    Name,
    Quality,
    Shelf,
    Snapshot,
    Standing,
    Status,
    Verdict,
    standing,
)  # fmt: skip

if TYPE_CHECKING:
    from pathlib import Path

LISTED, NOT, UNKNOWN = Status.LISTED, Status.NOT_LISTED, Status.UNKNOWN


def record(entry: str = "1", since: str | None = None, until: str | None = None) -> Listing:
    return Listing(
        "x", "", entry, Kind.PARTY, (Name("EXERCISE LINES CO., LTD.", Quality.PRIMARY),),
        in_force_from=date.fromisoformat(since) if since else None,
        in_force_until=date.fromisoformat(until) if until else None,
    )  # fmt: skip


def shelf_of(folder: Path, name: str, **editions: Listing | None) -> Shelf:
    other = Listing(name, "", "99", Kind.PARTY, (Name("SOMEBODY ELSE", Quality.PRIMARY),))
    shelf = Shelf(folder)
    for number, (key, listing) in enumerate(editions.items()):
        day = key[1:].replace("_", "-")
        entries = (other, replace(listing, list=name)) if listing else (other,)
        shelf.add(Snapshot(name, day, f"{number:064d}", "", entries))
    return shelf


def ask(shelf: Shelf, on: str, name: str = "Exercise Lines") -> Verdict:
    return standing(name, date.fromisoformat(on), shelf)


def of(verdict: Verdict, name: str) -> Standing:
    return next(each for each in verdict.standings if each.list == name)


def test_without_any_download_the_annexes_answer(tmp_path: Path) -> None:
    verdict = ask(Shelf(tmp_path), "2007-11-22", "Defense Industries Organization")
    assert (verdict.then, verdict.now) == (LISTED, LISTED)
    annexes = of(verdict, "un-annexes")
    assert annexes.since == date(2006, 12, 23)
    assert annexes.listing is not None
    assert annexes.listing.programmes == ("S/RES/1737 (2006)",)
    assert "ofac-sdn" in verdict.missing


@pytest.mark.parametrize(
    ("name", "on", "status"),
    [
        ("Defense Industries Organization", "2006-12-22", NOT),
        ("DIO", "2006-12-23", LISTED),
        ("Shahid Bakeri Industrial Group", "2009-03-17", LISTED),
        ("SHIG", "2020-01-01", LISTED),
        ("Bank Sepah", "2008-01-01", LISTED),
        ("Bank Sepah", "2017-01-01", NOT),
        ("Defence Industries Organisation", "2024-06-01", NOT),
        ("Defence Industries Organisation", "2025-10-01", LISTED),
        ("Defence Industries Organisation", "2026-03-20", LISTED),
        ("Defence Industries Organisation", "2030-01-01", UNKNOWN),
        ("Islamic Republic of Iran Shipping Lines", "2007-11-22", UNKNOWN),
    ],
)
def test_legal_history_answers_for_every_day(
    tmp_path: Path, name: str, on: str, status: Status
) -> None:
    assert ask(Shelf(tmp_path), on, name).now is status


def test_the_same_listing_date_on_both_sides_of_a_gap_is_not_believed(tmp_path: Path) -> None:
    dated = record(since="2006-12-23")
    shelf = shelf_of(tmp_path, "eu-fsf", d2018_10_29=dated, d2025_08_02=None, d2026_02_27=dated)
    days = ("2018-10-29", "2022-01-01", "2025-08-02", "2025-10-01", "2026-02-27")
    assert [of(ask(shelf, on), "eu-fsf").now for on in days] == [
        LISTED,
        UNKNOWN,
        NOT,
        UNKNOWN,
        LISTED,
    ]


def test_before_the_first_edition_the_listing_date_alone_answers_with_hindsight(
    tmp_path: Path,
) -> None:
    shelf = shelf_of(tmp_path, "eu-fsf", d2018_10_29=record(since="2006-12-23"))
    verdict = ask(shelf, "2010-01-01")
    assert (verdict.then, verdict.now) == (UNKNOWN, LISTED)
    assert "alone" in of(verdict, "eu-fsf").grounds[-1]
    assert ask(shelf, "2005-01-01").now is NOT
    assert ask(shelf, "2010-01-01", "Nobody").now is UNKNOWN


def test_a_listing_date_is_not_believed_where_the_united_nations_had_lifted_it(
    tmp_path: Path,
) -> None:
    dio = replace(record(since="2007-02-09"), names=(Name("DIO"),))
    shelf = shelf_of(tmp_path, "uk-hmt", d2026_02_01=dio)
    days = ("2006-12-01", "2010-01-01")
    assert [of(ask(shelf, on, "DIO"), "uk-hmt").now for on in days] == [NOT, LISTED]
    early = replace(dio, in_force_from=date(2005, 1, 1))
    before = shelf_of(tmp_path / "b", "uk-hmt", d2026_02_01=early)
    assert of(ask(before, "2006-12-01", "DIO"), "uk-hmt").now is LISTED
    lapsed = of(ask(shelf, "2024-06-01", "DIO"), "uk-hmt")
    assert lapsed.now is UNKNOWN
    assert "did not list it" in lapsed.grounds[-1]


def test_an_entry_added_between_two_editions_counts_from_its_date(tmp_path: Path) -> None:
    shelf = shelf_of(tmp_path, "eu-fsf", d2018_01_01=None, d2019_01_01=record(since="2018-06-01"))
    assert ask(shelf, "2018-05-31").now is NOT
    assert ask(shelf, "2018-06-01").now is LISTED
    assert ask(shelf, "2018-06-01").then is UNKNOWN


def test_two_close_editions_that_agree_answer_for_the_days_between(tmp_path: Path) -> None:
    shelf = shelf_of(tmp_path, "eu-fsf", d2018_01_01=record(), d2018_01_20=record())
    assert ask(shelf, "2018-01-10").now is LISTED
    assert ask(shelf, "2018-01-10", "Nobody").now is NOT


def test_two_distant_editions_do_not(tmp_path: Path) -> None:
    shelf = shelf_of(tmp_path, "eu-fsf", d2018_01_01=record(), d2020_01_01=record())
    assert ask(shelf, "2019-01-01").now is UNKNOWN
    assert ask(shelf, "2019-01-01", "Nobody").now is UNKNOWN
    assert ask(shelf, "2018-01-10").now is LISTED


def test_an_ofac_entry_that_kept_its_number_was_never_taken_off(tmp_path: Path) -> None:
    same = shelf_of(tmp_path / "a", "ofac-sdn", d2018_01_01=record("7"), d2020_01_01=record("7"))
    renumbered = shelf_of(
        tmp_path / "b", "ofac-sdn", d2018_01_01=record("7"), d2020_01_01=record("8")
    )
    assert ask(same, "2019-01-01").now is LISTED
    assert ask(renumbered, "2019-01-01").now is UNKNOWN


def test_a_record_that_ended_is_not_listed_after_its_end(tmp_path: Path) -> None:
    ended = record(since="2010-01-01", until="2012-01-01")
    shelf = shelf_of(tmp_path, "bis-dpl", d2015_01_01=ended)
    assert [ask(shelf, on).now for on in ("2011-01-01", "2013-01-01", "2015-01-02")] == [
        LISTED,
        NOT,
        NOT,
    ]


def test_after_the_last_edition_nothing_is_known_for_long(tmp_path: Path) -> None:
    shelf = shelf_of(tmp_path, "eu-fsf", d2018_01_01=record())
    assert ask(shelf, "2018-01-20").now is LISTED
    assert ask(shelf, "2018-06-01").now is UNKNOWN
    assert "no edition after" in of(ask(shelf, "2018-06-01"), "eu-fsf").grounds[-1]


def test_an_answer_names_the_editions_searched_and_the_lists_missing(tmp_path: Path) -> None:
    shelf = shelf_of(tmp_path, "eu-fsf", d2018_01_01=record(), d2020_01_01=record())
    verdict = ask(shelf, "2018-01-02")
    assert of(verdict, "eu-fsf").editions == ("2018-01-01", "2020-01-01")
    assert "eu-fsf" not in verdict.missing
    assert "eu-fsf" in ask(shelf, "2019-01-01").missing
    assert set(verdict.missing) == {"un", "ofac-sdn", "us-csl", "uk-hmt", "bis-dpl"}
    assert set(ask(shelf, "2007-11-22").missing) == {"ofac-sdn", "eu-fsf", "uk-hmt", "bis-dpl"}
    assert "uk-sanctions" in ask(shelf, "2027-01-01").missing
    assert "uk-hmt" not in ask(shelf, "2027-01-01").missing


def named(listing: Listing, *names: str) -> Listing:
    first, *rest = names
    return replace(listing, names=(Name(first, Quality.PRIMARY), *map(Name, rest)))


def test_a_record_that_is_renamed_stays_the_same_record(tmp_path: Path) -> None:
    old = record(since="2006-12-23")
    new = named(old, "NEW LINES", "EXERCISE LINES CO., LTD.")
    shelf = shelf_of(tmp_path, "eu-fsf", d2018_01_01=old, d2020_01_01=new)
    found = of(ask(shelf, "2018-01-20", "New Lines"), "eu-fsf")
    assert (found.then, found.now) == (NOT, LISTED)
    assert "edition 2018-01-01: entry 1, there named EXERCISE LINES CO., LTD." in found.grounds
    dropped = shelf_of(tmp_path / "b", "eu-fsf", d2018_01_01=new, d2020_01_01=old)
    found = of(ask(dropped, "2018-01-20", "New Lines"), "eu-fsf")
    assert (found.then, found.now) == (LISTED, LISTED)


def test_a_ship_is_followed_by_its_hull_and_may_be_asked_for_by_it(tmp_path: Path) -> None:
    hull: dict[str, tuple[str, ...]] = {"imo": ("9074729",)}
    old = replace(named(record("1"), "STAR"), kind=Kind.VESSEL, identifiers=hull)
    new = replace(named(record("7"), "MOON"), kind=Kind.VESSEL, identifiers=hull)
    shelf = shelf_of(tmp_path, "eu-fsf", d2018_01_01=old, d2018_01_30=new)
    for asked in ("Star", "IMO 9074729", "9074729"):
        found = of(ask(shelf, "2018-01-20", asked), "eu-fsf")
        assert (found.then, found.now) == (LISTED, LISTED)
    assert of(ask(shelf, "2018-01-20", "Moon"), "eu-fsf").now is LISTED
    assert of(ask(shelf, "2018-01-20", "IMO 9074731"), "eu-fsf").now is NOT


def test_every_record_that_bears_the_name_is_judged(tmp_path: Path) -> None:
    one = replace(named(record("1"), "ROSE", "STAR"), kind=Kind.VESSEL)
    two = replace(named(record("2"), "STAR"), kind=Kind.VESSEL)
    shelf = Shelf(tmp_path)
    for number, entries in enumerate(((named(one, "STAR"),), (one, two))):
        edition = f"2018-01-{10 + number:02d}"
        kept = tuple(replace(each, list="eu-fsf") for each in entries)
        shelf.add(Snapshot("eu-fsf", edition, f"{number:064d}", "", kept))
    found = [each for each in ask(shelf, "2018-01-11", "Star").standings if each.listing]
    assert [each.listing and each.listing.entry for each in found] == ["2", "1"]
    assert [each.now for each in found] == [LISTED, LISTED]


def test_a_day_of_publication_answers_for_days_without_an_edition(tmp_path: Path) -> None:
    listing = replace(record(), dates={"published": ("2007-04-03",)})
    shelf = shelf_of(tmp_path, "us-csl", e2026_07_31=listing)
    found = of(ask(shelf, "2007-11-22"), "us-csl")
    assert (found.then, found.now) == (UNKNOWN, LISTED)
    assert "published on 2007-04-03" in found.grounds[-1]
    assert of(ask(shelf, "2007-03-01"), "us-csl").now is UNKNOWN

"""American designations held against the editions that are kept: what covers the day decides."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from reftel.claims import Polarity
from reftel.lists import Kind, Listing, Name, Quality, Shelf, Snapshot
from reftel.screening.checking import check_claims
from reftel.screening.designations import judge_designation, rule_of
from reftel.screening.instruments import Judged, Verdict
from reftel.tables import table
from tests.screening.samples import claim

if TYPE_CHECKING:
    from pathlib import Path

DAY = date(2007, 11, 22)
EXL = Listing(
    "x", "", "77", Kind.PARTY,
    (Name("EXERCISE LANTERN ECONOMIC AND TRADE COMPANY, LTD.", Quality.PRIMARY),),
    programmes=("NPWMD",),
)  # fmt: skip


def shelf_of(folder: Path, name: str = "ofac-sdn", **editions: Listing | None) -> Shelf:
    """Return a shelf whose list holds a record, or not, in editions named e2007_11_22."""
    shelf = Shelf(folder)
    for number, (key, listing) in enumerate(editions.items()):
        day = key[1:].replace("_", "-")
        other = replace(EXL, entry="1", names=(Name("SOMEBODY ELSE"),))
        entries = (other, listing) if listing else (other,)
        shelf.add(Snapshot(name, day, f"{number:064d}", "invented", entries))
    return shelf


def judged(
    shelf: Shelf,
    on: date | None = DAY,
    *,
    party: str = "Exercise Lantern",
    instrument: str = "US-EO-13382",
    denied: bool = False,
) -> Judged:
    polarity = Polarity.DENIED if denied else Polarity.ASSERTED
    said = claim("listing", party, ("party", party), ("instrument", instrument), polarity=polarity)
    found = judge_designation(said, on, shelf)
    assert found is not None
    return found


def published(day: str) -> Listing:
    return replace(EXL, dates={"published": (day,)})


def test_an_edition_close_to_the_day_decides(tmp_path: Path) -> None:
    held = judged(shelf_of(tmp_path / "a", e2007_11_01=EXL))
    assert held.verdict is Verdict.CONFIRMED
    assert "ofac-sdn" not in held.why or "[77]" in held.why
    absent = judged(shelf_of(tmp_path / "b", e2007_11_01=None))
    assert absent.verdict is Verdict.CONTRADICTED
    assert "no such entry" in absent.why


def test_two_editions_with_one_number_decide_for_the_years_between(tmp_path: Path) -> None:
    found = judged(shelf_of(tmp_path, e2006_01_01=EXL, e2015_01_17=EXL))
    assert found.verdict is Verdict.CONFIRMED


def test_another_number_after_the_day_leaves_the_question_open(tmp_path: Path) -> None:
    again = replace(EXL, entry="99")
    found = judged(shelf_of(tmp_path, e2006_01_01=EXL, e2015_01_17=again))
    assert found.verdict is Verdict.UNDECIDABLE


def test_only_a_later_edition_leaves_it_open_and_says_which_would_decide(tmp_path: Path) -> None:
    found = judged(shelf_of(tmp_path, e2015_01_17=EXL))
    assert found.verdict is Verdict.UNDECIDABLE
    assert "an edition of ofac-sdn close to 2007-11-22 would decide" in found.why
    assert "ofac-sdn 2015-01-17" not in found.why.split("kept:")[0]


def test_a_day_of_publication_before_the_day_decides(tmp_path: Path) -> None:
    found = judged(shelf_of(tmp_path, "us-csl", e2026_07_31=published("2007-04-03")))
    assert found.verdict is Verdict.CONFIRMED
    assert "published 2007-04-03" in found.why


def test_what_was_published_long_after_the_day_was_not_designated(tmp_path: Path) -> None:
    late = judged(shelf_of(tmp_path / "a", "us-csl", e2026_07_31=published("2009-01-05")))
    assert late.verdict is Verdict.CONTRADICTED
    soon = judged(shelf_of(tmp_path / "b", "us-csl", e2026_07_31=published("2007-12-05")))
    assert soon.verdict is Verdict.UNDECIDABLE


def test_no_list_at_all_is_undecidable_and_names_those_that_would_do(tmp_path: Path) -> None:
    found = judged(Shelf(tmp_path / "none"))
    assert found.verdict is Verdict.UNDECIDABLE
    assert "ofac-sdn" in found.why
    assert "us-csl" in found.why


def test_nobody_is_designated_before_the_order_was_made(tmp_path: Path) -> None:
    found = judged(shelf_of(tmp_path, e2004_01_01=EXL), date(2004, 1, 2))
    assert found.verdict is Verdict.CONTRADICTED
    assert "2005-06-28" in found.why


def test_another_programme_is_another_instrument(tmp_path: Path) -> None:
    shelf = shelf_of(tmp_path, e2007_11_01=replace(EXL, programmes=("SDGT",)))
    assert judged(shelf).verdict is Verdict.CONTRADICTED
    assert judged(shelf, instrument="US-EO-13224").verdict is Verdict.CONFIRMED


def test_a_law_of_the_state_department_is_not_judged_by_the_treasury(tmp_path: Path) -> None:
    found = judged(shelf_of(tmp_path, e2007_11_01=None), instrument="US-INKSNA")
    assert found.verdict is Verdict.UNDECIDABLE
    assert "us-csl" in found.why


def test_a_denial_turns_the_verdict(tmp_path: Path) -> None:
    shelf = shelf_of(tmp_path, e2007_11_01=EXL)
    assert judged(shelf, denied=True).verdict is Verdict.CONTRADICTED


def test_without_a_day_the_last_edition_that_has_it_answers(tmp_path: Path) -> None:
    shelf = shelf_of(tmp_path, e2006_01_01=EXL, e2015_01_17=None)
    found = judged(shelf, None)
    assert found.verdict is Verdict.CONFIRMED
    assert "2006-01-01" in found.why


@pytest.mark.parametrize("instrument", ["UNSCR-1737", "EU-267-2012", ""])
def test_other_instruments_are_not_judged_here(tmp_path: Path, instrument: str) -> None:
    said = claim("listing", "X", ("party", "X"), ("instrument", instrument))
    assert judge_designation(said, DAY, Shelf(tmp_path)) is None


def test_a_check_with_a_shelf_judges_both_kinds_of_lists(tmp_path: Path) -> None:
    said = [
        claim("listing", "EXL", ("party", "Exercise Lantern"), ("instrument", "US-EO-13382")),
        claim("listing", "DIO", ("party", "DIO"), ("instrument", "UNSCR-1718-ANNEX")),
    ]
    names = [
        each.finding.name for each in check_claims(said, DAY, shelf_of(tmp_path, e2007_11_01=EXL))
    ]
    assert sorted(names) == ["screening/listing-confirmed", "screening/listing-contradicted"]


def test_an_american_order_and_a_resolution_do_not_contradict_each_other(tmp_path: Path) -> None:
    said = [
        claim("listing", "DIO", ("party", "DIO"), ("instrument", "US-EO-13382")),
        claim("listing", "DIO", ("party", "DIO"), ("instrument", "UNSCR-1718-ANNEX")),
    ]
    found = check_claims(said, DAY, Shelf(tmp_path / "none"))
    assert "screening/listings-disagree" not in [each.finding.name for each in found]


def test_every_instrument_has_a_day_programmes_and_a_source() -> None:
    for row in table("screening", "designations"):
        rule = rule_of(row["instrument"])
        assert rule is not None
        assert rule.programmes
        assert rule.lists
        assert row["source"]

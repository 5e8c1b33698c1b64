"""A cable held against the lists: each specimen raises its finding, and a sound cable none."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

import reftel
from reftel.findings import catalogue
from reftel.screening.checking import check_claims
from reftel.source import Span
from tests.screening.samples import claim

if TYPE_CHECKING:
    from pathlib import Path

    from reftel.claims import Claim

DAY = date(2007, 11, 22)
KINDS = sorted(name.partition("/")[2] for name in catalogue() if name.startswith("screening/"))


def names(text: str) -> list[str]:
    found = check_claims(reftel.extract(reftel.read(text)), DAY)
    return [each.finding.name for each in found]


@pytest.mark.parametrize("word", KINDS)
def test_a_specimen_raises_its_kind(word: str, request: pytest.FixtureRequest) -> None:
    path: Path = request.config.rootpath / "tests" / "findings" / "screening" / f"{word}.txt"
    assert f"screening/{word}" in names(path.read_text("utf-8"))


def test_a_cable_without_such_claims_raises_nothing() -> None:
    assert check_claims([]) == []
    assert names("1. (U) EXERCISE. The weather was fine.") == []


def test_two_right_listings_do_not_disagree() -> None:
    both = [
        claim("listing", "DIO", ("party", "DIO"), ("instrument", said))
        for said in ("UNSCR-1737-ANNEX", "UNSCR-1737")
    ]
    assert {each.finding.name for each in check_claims(both, DAY)} == {
        "screening/listing-confirmed"
    }


def test_a_wrong_hull_is_told_once() -> None:
    ship = claim("vessel", "M/V Exercise", attributes=(("imo", "9074720"),))
    assert [each.finding.name for each in check_claims([ship, ship])] == ["screening/false-hull"]


def test_the_founding_cable_contradicts_itself_and_the_annex(shared: Path) -> None:
    cable = next(iter(reftel.read_path(shared / "cables" / "founding" / "07STATE159388.txt")))
    found = check_claims(reftel.extract(cable), DAY)
    by_paragraph = {(each.finding.name, each.claim.paragraph) for each in found}
    assert ("screening/listing-contradicted", "5") in by_paragraph
    assert ("screening/listing-confirmed", "6") in by_paragraph
    assert ("screening/listings-disagree", "6") in by_paragraph
    assert ("screening/containers-differ", "5") in by_paragraph
    assert ("screening/ship-names-differ", "2") in by_paragraph
    passages = [each.finding.message for each in found if each.finding.name.endswith("sea-passage")]
    assert any("12.9 to 14.3 knots" in message for message in passages)


def shipment(**slots: str) -> Claim:
    """Return a shipment; a name with a number at its end gives a role more than once."""
    told = [(role.rstrip("123"), value) for role, value in slots.items()]
    return claim("shipment", "a shipment", *told)


def of(*said: Claim) -> list[str]:
    return [each.finding.name.removeprefix("screening/") for each in check_claims(said, DAY)]


def test_a_voyage_too_fast_is_implausible_and_without_both_days_is_not_judged() -> None:
    ports = {"from": "CNTSN", "to": "IRBND", "departs": "2007-11-24"}
    assert of(shipment(**ports, arrives="2007-11-27")) == ["implausible-speed"]
    assert of(shipment(**ports, arrives="2007-12-14")) == ["sea-passage"]
    assert of(shipment(**ports)) == []
    assert of(shipment(**ports, arrives="2007-02-30")) == []


def test_one_day_of_leaving_and_one_of_arrival_give_one_speed() -> None:
    ports = {"from": "CNTSN", "to": "IRBND", "departs": "2007-11-24", "arrives": "2007-12-14"}
    (found,) = check_claims([shipment(**ports)])
    assert " 20 days, " in found.finding.message
    assert " to " not in found.finding.message.split("miles")[1]


def test_parts_that_do_not_make_the_whole_are_told_and_parts_that_do_are_not() -> None:
    parts = {"containers1": "8x20ft", "containers2": "1x40ft"}
    assert of(shipment(**parts, containers3="9x20ft+1x40ft")) == ["containers-differ"]
    assert of(shipment(**parts, containers3="8x20ft+1x40ft")) == []


def test_a_painted_number_with_a_wrong_digit_is_told_once_and_a_right_one_never() -> None:
    wrong = claim("shipment", "container CSQU3054384")
    assert of(wrong, wrong, claim("item", "box CSQU 305438 4")) == ["false-container"]
    assert of(claim("shipment", "container CSQU3054383")) == []
    assert of(claim("party", "CSQU3054384 Trading")) == []


def test_a_second_name_of_a_ship_is_told_beside_the_first() -> None:
    ship = claim("vessel", "M/V Lantren", value="EXERCISE LANTERN", attributes=(("variant", True),))
    (found,) = check_claims([ship, ship])
    assert found.finding.message == "M/V Lantren here, Exercise Lantern elsewhere"


def test_findings_stand_in_the_order_of_the_text() -> None:
    late = replace(claim("shipment", "container CSQU3054384"), span=Span(90, 111))
    early = claim("vessel", "M/V Exercise", attributes=(("imo", "9074720"),))
    assert of(late, early) == of(early, late) == ["false-hull", "false-container"]

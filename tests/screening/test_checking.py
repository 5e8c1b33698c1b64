"""A cable held against the lists: each specimen raises its finding, and a sound cable none."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

import reftel
from reftel.findings import catalogue
from reftel.screening.checking import check
from tests.screening.samples import claim

if TYPE_CHECKING:
    from pathlib import Path

DAY = date(2007, 11, 22)
KINDS = sorted(name.partition("/")[2] for name in catalogue() if name.startswith("screening/"))


def names(text: str) -> list[str]:
    found = check(reftel.extract(reftel.read(text)), DAY)
    return [each.finding.name for each in found]


@pytest.mark.parametrize("word", KINDS)
def test_a_specimen_raises_its_kind(word: str, request: pytest.FixtureRequest) -> None:
    path: Path = request.config.rootpath / "tests" / "findings" / "screening" / f"{word}.txt"
    assert f"screening/{word}" in names(path.read_text("utf-8"))


def test_a_cable_without_such_claims_raises_nothing() -> None:
    assert check([]) == []
    assert names("1. (U) EXERCISE. The weather was fine.") == []


def test_two_right_listings_do_not_disagree() -> None:
    both = [
        claim("listing", "DIO", ("party", "DIO"), ("instrument", said))
        for said in ("UNSCR-1737-ANNEX", "UNSCR-1737")
    ]
    assert {each.finding.name for each in check(both, DAY)} == {"screening/listing-confirmed"}


def test_a_wrong_hull_is_told_once() -> None:
    ship = claim("vessel", "M/V Exercise", attributes=(("imo", "9074720"),))
    assert [each.finding.name for each in check([ship, ship])] == ["screening/false-hull"]


def test_the_founding_cable_contradicts_itself_and_the_annex(shared: Path) -> None:
    cable = next(iter(reftel.read_path(shared / "cables" / "founding" / "07STATE159388.txt")))
    found = check(reftel.extract(cable), DAY)
    by_paragraph = {(each.finding.name, each.claim.paragraph) for each in found}
    assert ("screening/listing-contradicted", "5") in by_paragraph
    assert ("screening/listing-confirmed", "6") in by_paragraph
    assert ("screening/listings-disagree", "6") in by_paragraph
    assert ("screening/containers-differ", "5") in by_paragraph
    assert ("screening/ship-names-differ", "2") in by_paragraph
    passages = [each.finding.message for each in found if each.finding.name.endswith("sea-passage")]
    assert any("12.9 to 14.3 knots" in message for message in passages)

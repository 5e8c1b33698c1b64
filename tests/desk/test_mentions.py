"""Whom a cable names, screened as of its day, with the place and marking of the words."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

import reftel
from reftel.desk.claims import add, claimed, judge
from reftel.desk.mentions import mentions, screen_cables
from reftel.lists import Kind, Shelf
from reftel.screening import NameKind
from reftel.store import open_store
from tests.screening.samples import claim, listing, snapshot, vessel

if TYPE_CHECKING:
    from pathlib import Path

SPECIMEN = "tests/findings/screening/listing-contradicted.txt"
NOW = datetime(2026, 3, 1, tzinfo=UTC)


@pytest.fixture
def specimen(request: pytest.FixtureRequest) -> Path:
    return request.config.rootpath / SPECIMEN


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    kept = Shelf(tmp_path / "exercise.lists")
    kept.add(
        snapshot(
            listing("DEFENSE INDUSTRIES ORGANIZATION", entry="1", countries=("IR",)),
            listing("DOE, John", entry="2", kind=Kind.PERSON),
            vessel("EXERCISE STAR", "9074729", "4"),
        )
    )
    return kept


def test_one_that_is_named_twice_is_asked_once_under_every_spelling() -> None:
    said = [
        claim("party", "Exercise Lantern\n  Works", value="Exercise Lantern Works"),
        claim("party", "ELW", paragraph="2", value="Exercise Lantern Works"),
    ]
    [found] = mentions(said)
    assert found.subject.names == ("Exercise Lantern Works", "ELW")
    assert [each.paragraph for each in found.claims] == ["1", "2"]


def test_country_and_hull_of_a_claim_are_evidence() -> None:
    [found] = mentions(
        [claim("vessel", "M/V Star", attributes=(("imo", "9074729"), ("flag", "IR")))]
    )
    assert found.subject.kind is NameKind.VESSEL
    assert found.subject.identifiers == {"imo": ("9074729",)}
    assert found.subject.countries == ("IR",)


@pytest.mark.parametrize(
    "vague",
    [
        claim("person", "the Counselor", attributes=(("unnamed", True),)),
        claim("vessel", "the vessel", attributes=(("coref", True),)),
        claim("person", "Chairman Doe", value="Doe"),
        claim("party", "French MFA", attributes=(("type", "ministry"),)),
        claim("regime", "MTCR"),
    ],
    ids=lambda each: each.quote,
)
def test_who_cannot_stand_on_a_list_is_not_asked(vague: object) -> None:
    assert mentions([vague]) == []  # type: ignore[list-item]


def test_a_hit_has_the_place_and_the_marking_of_the_words(specimen: Path, shelf: Shelf) -> None:
    [found] = screen_cables(str(specimen), "sqlite:///none.db", shelf, as_of=NOW)
    row = next(row for row in found.rows if row["list"] == "exercise")
    assert (row["entry"], row["claim"], row["paragraph"], row["marking"]) == (
        "1",
        "party",
        "1",
        "S",
    )
    start, end = row["span"]
    assert " ".join(specimen.read_text("utf-8")[start:end].split()) == row["quote"]
    assert row["review"] == "open"
    assert row["grounds"]


def test_the_lists_are_those_of_the_day_of_the_cable(shelf: Shelf, tmp_path: Path) -> None:
    path = tmp_path / "cable.txt"
    path.write_text(
        "O 220000Z NOV 07\nFM SECSTATE WASHDC\nTO AMEMBASSY EXERCISE\n\n"
        "UNCLAS STATE 123456\n\nSUBJECT: EXERCISE\n\n"
        "1. (U) Defense Industries Organization (DIO) is the end user.\n",
        "utf-8",
    )
    [found] = screen_cables(str(path), "sqlite:///none.db", shelf)
    assert found.day == "2007-11-22"
    assert found.missing == ("exercise (first: 2024-01-01)",)
    assert {row["list"] for row in found.rows} == {"un-annexes"}


def test_a_cable_of_the_store_is_screened_for_what_people_left_of_its_claims(
    specimen: Path, shelf: Shelf, tmp_path: Path
) -> None:
    address = f"sqlite:///{tmp_path / 'desk.db'}"
    cable = reftel.read(specimen.read_text("utf-8"))
    mrn = cable.mrn or ""
    with open_store(address) as store:
        store.put([(cable, reftel.extract(cable))])
        [before] = screen_cables(mrn, address, shelf, as_of=NOW)
        assert "1" in {row["entry"] for row in before.rows}
        for row in list(claimed(store, mrn, ["party"])):
            judge(store, "reject", row["key"], who="me", why="no name")
        [after] = screen_cables(mrn, address, shelf, as_of=NOW)
        assert after.rows == []
        add(store, mrn, "vessel", "RICE", value="EXERCISE STAR", who="me", why="")
        [added] = screen_cables(mrn, address, shelf, as_of=NOW)
        assert "4" in {row["entry"] for row in added.rows}

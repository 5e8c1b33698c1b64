"""Names screened against snapshots: hits with grounds, hulls, and the same bytes again."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import msgspec
import pytest

from reftel.lists import Kind
from reftel.screening.evidence import Subject
from reftel.screening.hulls import Register
from reftel.screening.naming import Kind as NameKind
from reftel.screening.roster import digest, held_of, record, roster_of, run_of
from tests.screening.samples import listing, snapshot, vessel

HELD = snapshot(
    listing("SHAHID BAGHERI INDUSTRIAL GROUP (SBIG)", entry="1", countries=("IR",)),
    listing("SHAHID HEMMAT INDUSTRIAL GROUP (SHIG)", entry="2", countries=("IR",)),
    listing("DOE, John", entry="3", kind=Kind.PERSON),
    vessel("EXERCISE STAR", "9074729", "4"),
    vessel("LARK", "9051624", "5"),
)
ROSTER = roster_of([HELD], as_of="2024-02-01")


def entries(name: str, **more: object) -> list[str]:
    return [hit.entry for hit in ROSTER.screen(Subject((name,), **more))]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("name", "entry"),
    [
        ("Shahid Bakeri Industrial Group", "1"),
        ("SBIG", "1"),
        ("Shahid Hemat Industrial Group", "2"),
        ("John Doe", "3"),
        ("M/V Exercise Star", "4"),
        ("M/V Iran Matin", "5"),
        ("M/V Matin", "5"),
    ],
)
def test_a_name_finds_its_record_alone(name: str, entry: str) -> None:
    assert entries(name) == [entry]


@pytest.mark.parametrize("name", ["Greta Lindqvist", "Alderwick Bakeries Ltd", ""])
def test_an_unrelated_name_finds_nothing(name: str) -> None:
    assert entries(name) == []


def test_a_hull_finds_a_ship_under_any_name() -> None:
    assert entries("Whatever", identifiers={"imo": ("9074729",)}) == ["4"]


def test_a_kind_keeps_other_kinds_out() -> None:
    assert entries("John Doe", kind=NameKind.VESSEL) == []


def test_a_hit_by_hull_says_so() -> None:
    hit = ROSTER.screen(Subject(("Iran Matin",)))[0]
    assert any("hull IMO 9051624 was Iran Matin" in ground for ground in hit.grounds)


def test_a_name_borne_by_two_hulls_is_flagged() -> None:
    old = snapshot(vessel("EXERCISE STAR", "9051624", "5", "2015-01-01"), edition="2015-01-01")
    roster = roster_of([HELD], register=Register([old, HELD]))
    hits = roster.screen(Subject(("Exercise Star",)))
    assert {hit.hull for hit in hits} == {"9074729", "9051624"}
    assert any("also borne by IMO 9051624" in ground for ground in hits[0].grounds)


def test_a_hit_has_the_documented_keys() -> None:
    row = record(ROSTER.screen(Subject(("SBIG",)))[0])
    wanted = {"query", "list", "edition", "entry", "name", "score", "grounds", "as_of"}
    assert wanted <= set(row)
    assert row["as_of"] == "2024-02-01"


def test_the_same_lists_give_the_same_bytes() -> None:
    def run() -> bytes:
        roster = roster_of([HELD], as_of="2024-02-01")
        names = ("SBIG", "Jon Doe", "Exercise Star")
        hits = [record(hit) for name in names for hit in roster.screen(Subject((name,)))]
        return msgspec.json.encode(hits)

    assert run() == run()


def test_another_file_of_the_list_is_another_run() -> None:
    assert run_of(held_of([HELD])) != run_of(held_of([snapshot(*HELD.entries, sha="cd")]))


def test_a_digest_changes_with_the_record_and_not_with_the_edition() -> None:
    one = listing("X", edition="2024-01-01")
    assert digest(one) == digest(listing("X", edition="2025-01-01"))
    assert digest(one) != digest(listing("X", "Y"))
    assert digest(one) != digest(listing("X", countries=("IR",)))


def test_a_listing_that_ended_or_is_still_to_begin_says_so() -> None:
    works = listing("EXERCISE WORKS", entry="1")
    ended = replace(works, in_force_until=date(2020, 4, 2))
    later = replace(works, entry="2", in_force_from=date(2030, 1, 1))
    roster = roster_of([snapshot(ended, later)], as_of="2024-02-01")
    first, second = roster.screen(Subject(("Exercise Works",)))
    assert "the listing ended on 2020-04-02" in first.grounds
    assert "the listing begins on 2030-01-01" in second.grounds

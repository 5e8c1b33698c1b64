"""Laws of a roster: who is listed is found, whatever the order of lists and records."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reftel.lists import Kind, Name
from reftel.screening.comparing import THRESHOLDS
from reftel.screening.evidence import Subject
from reftel.screening.naming import Kind as NameKind
from reftel.screening.roster import digest, record, roster_of
from tests.screening.samples import listing, snapshot, vessel

ENTRIES = (
    listing("VELKOR LANTERN INDUSTRIES", "Velkor Lantern Works", entry="1", countries=("IR",)),
    listing("BRUNAK SHIPPING LINES CO", entry="2", countries=("IR",)),
    listing("TAMMIR HEAVY FORGE", Name("Old Tammir Smithy", former=True), entry="3"),
    listing("QUILLAN, Marta", entry="4", kind=Kind.PERSON, birth="1961-04-02"),
    listing("OSTERBEK, Rui", "Ostrabek, Rui", entry="5", kind=Kind.PERSON),
    vessel("GREY PELICAN", "9074729", "6"),
    vessel("AMBER TRAVELLER", "9051624", "7"),
)
ROSTER = roster_of([snapshot(*ENTRIES)], as_of="2024-02-01")
NAMES = [(each.entry, name.text) for each in ENTRIES for name in each.names]


def found(name: str, **more: object) -> list[str]:
    return [hit.entry for hit in ROSTER.screen(Subject((name,), **more))]  # type: ignore[arg-type]


@pytest.mark.parametrize(("entry", "name"), NAMES)
@pytest.mark.parametrize("way", [str, str.upper, str.lower, str.title, lambda name: f" {name}  "])
def test_every_name_of_a_record_finds_it(entry: str, name: str, way: object) -> None:
    assert found(way(name))[0] == entry  # type: ignore[operator]


@pytest.mark.parametrize(("entry", "name"), NAMES)
def test_every_name_is_found_with_a_letter_left_out(entry: str, name: str) -> None:
    middle = len(name) // 2 - (name[len(name) // 2] == " ")
    assert entry in found(name[:middle] + name[middle + 1 :])


@settings(max_examples=25)
@given(st.permutations(ENTRIES), st.sampled_from([name for _, name in NAMES]))
def test_law_the_order_of_records_does_not_matter(order: list[object], name: str) -> None:
    other = roster_of([snapshot(*order)], as_of="2024-02-01")  # type: ignore[arg-type]
    one, two = (held.screen(Subject((name,))) for held in (ROSTER, other))
    assert [record(hit) for hit in one] == [record(hit) for hit in two]


@given(st.text(max_size=40), st.sampled_from([None, *NameKind]), st.integers(1, 5))
def test_law_hits_fall_in_score_from_below_one_to_the_threshold(
    text: str, kind: NameKind | None, limit: int
) -> None:
    hits = ROSTER.screen(Subject((text,), kind=kind), limit)
    scores = [hit.score for hit in hits]
    assert scores == sorted(scores, reverse=True)
    assert len(hits) <= limit
    assert all(min(THRESHOLDS.values()) - 0.001 <= score <= 1 for score in scores)
    assert all(kind is None or hit.kind == kind.value for hit in hits)


@given(st.sampled_from([name for _, name in NAMES]))
def test_law_a_second_name_never_loses_what_the_first_one_finds(name: str) -> None:
    both = {hit.entry for hit in ROSTER.screen(Subject((name, "Nobody Whatever")))}
    assert set(found(name)) <= both


@given(st.permutations(["Alpha Works", "Beta Works", "Gamma Works"]), st.permutations(["IR", "KP"]))
def test_law_a_digest_does_not_hang_on_the_order_of_names_or_countries(
    names: list[str], countries: list[str]
) -> None:
    one = digest(listing(*names, countries=tuple(countries)))
    assert one == digest(
        listing("Alpha Works", "Beta Works", "Gamma Works", countries=("IR", "KP"))
    )


def test_a_hit_names_the_alias_that_matched_and_the_first_name_of_the_record() -> None:
    (hit,) = ROSTER.screen(Subject(("Velkor Lantern Works",)))
    assert (hit.name, hit.alias) == ("VELKOR LANTERN INDUSTRIES", "Velkor Lantern Works")


def test_a_former_name_finds_the_record_and_says_that_it_is_one() -> None:
    (hit,) = ROSTER.screen(Subject(("Old Tammir Smithy",)))
    assert hit.entry == "3"
    assert any("former" in ground for ground in hit.grounds)


def test_the_decision_on_a_hit_does_not_hang_on_how_the_name_was_spaced() -> None:
    one, other = (ROSTER.screen(Subject((name,)))[0].key for name in
                  ("Tammir Heavy Forge", "tammir   HEAVY forge"))  # fmt: skip
    assert one == other


def test_a_country_that_agrees_is_a_ground_and_lifts() -> None:
    plain = ROSTER.screen(Subject(("Brunak Shiping Line",)))[0]
    same = ROSTER.screen(Subject(("Brunak Shiping Line",), countries=("IR",)))[0]
    assert same.score >= plain.score
    assert any("country" in ground for ground in same.grounds)


def test_a_day_of_birth_that_contradicts_lowers() -> None:
    same = ROSTER.screen(Subject(("Marta Quillan",), dates={"birth": ("1961-04-02",)}))
    other = ROSTER.screen(Subject(("Marta Quillan",), dates={"birth": ("1985-12-30",)}))
    assert same
    assert not other or other[0].score < same[0].score


def test_a_wrong_hull_number_beside_a_listed_name_is_told() -> None:
    hits = ROSTER.screen(Subject(("Grey Pelican",), identifiers={"imo": ("9051624",)}))
    assert {hit.entry for hit in hits} >= {"7"}


def test_two_lists_that_name_the_same_party_are_two_hits() -> None:
    again = snapshot(*ENTRIES[:1], edition="2023-01-01", sha="cd")
    hits = roster_of([snapshot(*ENTRIES[:1]), again]).screen(Subject(("Velkor Lantern Works",)))
    assert len(hits) == 2

"""Which names are worth comparing: misspelt, reordered, run together, by acronym."""

from __future__ import annotations

from collections import defaultdict

import pytest

from reftel.screening.blocking import COMPARED, Block, key
from reftel.screening.indexing import block
from reftel.screening.naming import Kind, parse, variants

NAMES = [
    (0, 0, "SHAHID BAGHERI INDUSTRIAL GROUP (SBIG)", Kind.PARTY),
    (1, 0, "Exercise Lantern Works Ltd", Kind.PARTY),
    (2, 0, "DOE, John Quincy", Kind.PERSON),
    (3, 0, "EXERCISE STAR", Kind.VESSEL),
    (4, 0, "Ivanov, Sergei", Kind.PERSON),
]


def blocks(names: list[tuple[int, int, str, Kind]]) -> dict[Kind, Block]:
    """Return a block for each kind of names given as record, number of the name, text, kind."""
    found: dict[Kind, defaultdict[str, list[int]]] = {kind: defaultdict(list) for kind in Kind}
    for record, number, text, kind in names:
        for variant in variants(text):
            found[kind][variant] += record, number
    return {
        kind: Block(kind, {k: memoryview(data) for k, data in block(each, kind).items()})
        for kind, each in found.items()
    }


BLOCKS = blocks(NAMES)


def near(name: str, kind: Kind, held: dict[Kind, Block] = BLOCKS) -> set[int]:
    return {record for each in held[kind].near(parse(name, kind)) for record, _ in each.borne}


@pytest.mark.parametrize(
    ("name", "kind", "record"),
    [
        ("Shahid Bakeri Industrial Group", Kind.PARTY, 0),
        ("SBIG", Kind.PARTY, 0),
        ("Exercise Lantren Works", Kind.PARTY, 1),
        ("Lantern Works Exercise", Kind.PARTY, 1),
        ("ExerciseLanternWorks", Kind.PARTY, 1),
        ("J. Q. Doe", Kind.PERSON, 2),
        ("Jhon Doe", Kind.PERSON, 2),
        ("Sergey Ivanoff", Kind.PERSON, 4),
        ("M/V Exercise Star", Kind.VESSEL, 3),
    ],
)
def test_a_variant_leads_to_its_record(name: str, kind: Kind, record: int) -> None:
    assert record in near(name, kind)


@pytest.mark.parametrize("name", ["Greta Lindqvist", "Wendell Quigley", ""])
def test_an_unrelated_name_leads_nowhere(name: str) -> None:
    assert not near(name, Kind.PERSON)


def test_names_of_another_kind_are_not_looked_at() -> None:
    assert 2 not in near("John Quincy Doe", Kind.PARTY)


def test_two_spellings_share_a_key() -> None:
    assert key("bakeri") == key("bagheri")
    assert key("mohammed") == key("muhammad")
    assert key("bakeri") != key("hemmat")


def test_an_empty_block_finds_nothing() -> None:
    assert blocks([])[Kind.PARTY].near(parse("Exercise", Kind.PARTY)) == []


@pytest.mark.parametrize("name", ["Lifang Wei", "Li Fang Wei", "Fangwei Li", "Wei Lifang"])
def test_a_person_is_found_with_words_run_together_and_moved(name: str) -> None:
    held = blocks([(7, 0, "LI, Fangwei", Kind.PERSON), (8, 0, "WEI, Lifang", Kind.PERSON)])
    assert near(name, Kind.PERSON, held)


def test_lighter_names_have_lower_places_and_initials_come_first() -> None:
    texts = ("Exercise Lantern Works", "Exercise", "E. Lantern")
    held = blocks([(n, 0, text, Kind.VESSEL) for n, text in enumerate(texts)])[Kind.VESSEL]
    listed = held.near(parse("Exercise", Kind.VESSEL))
    assert [each.parsed.text for each in listed] == ["Exercise"]
    assert len(held) == 3


def test_of_many_equals_those_with_the_same_letters_are_compared() -> None:
    crowd = [
        (n, 0, f"Lantern{'abcdefghijklmnopqrstuvwx'[n]} Bakeri", Kind.PARTY) for n in range(24)
    ]
    held = blocks([*crowd, (99, 0, "Lantern Bakeri", Kind.PARTY)])
    listed = held[Kind.PARTY].near(parse("Lantern Bagheri", Kind.PARTY))
    assert 99 in {record for each in listed for record, _ in each.borne}
    assert len(listed) <= COMPARED + 5


def test_of_many_equals_those_with_its_initials_are_compared() -> None:
    crowd = [
        (n, 0, f"Bakeri, {given}", Kind.PERSON)
        for n, given in enumerate(f"{letter}aban" for letter in "ABCDEFGHIJKLMNOPRSTUVWYZ")
    ]
    held = blocks([*crowd, (99, 0, "Bakeri, Abdolhossein Qodratollah", Kind.PERSON)])
    for asked in ("A.Q. Bakeri", "Bakeri, A. Q."):
        listed = held[Kind.PERSON].near(parse(asked, Kind.PERSON))
        found = {record for each in listed for record, _ in each.borne}
        assert 99 in found
        assert len(listed) <= COMPARED + 5

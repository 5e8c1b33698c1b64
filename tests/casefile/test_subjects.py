from __future__ import annotations

from reftel.casefile.subjects import subjects
from tests.casefile.evidence import CLAIMS, claim, entry

PAIR = {"with": "party:TW"}


def test_mentions_of_one_name_are_one_subject_with_all_names() -> None:
    (ship,) = [one for one in subjects(CLAIMS) if one.kind == "vessel"]
    assert ship.names == ("EXERCISE LANTERN", "M/V Lantern", "M/V Exercise Lantern")
    assert len(ship.claims) == 3
    assert ship.facts == (("flag", "XX"),)


def test_what_names_nothing_in_particular_is_no_subject() -> None:
    vague = claim("person", "the counselor", unnamed=True)
    assert not [one for one in subjects([*CLAIMS, vague]) if one.kind in {"item", "person"}]
    unnamed = claim("party", "a firm of Lisbon", unnamed=True)
    assert subjects([unnamed])[0].name == "a firm of Lisbon"


def test_a_merge_makes_one_of_two_and_a_split_two_of_one() -> None:
    merge = entry("case/merge", "party:TERN WORKS", "2008-06-01", **PAIR)
    split = entry("case/split", "party:TERN WORKS", "2008-06-02", **PAIR)
    merged = [one for one in subjects(CLAIMS, [merge]) if one.kind == "party"]
    assert [one.parts for one in merged] == [("party:TERN WORKS", "party:TW")]
    assert subjects(CLAIMS, [merge, split]) == subjects(CLAIMS)

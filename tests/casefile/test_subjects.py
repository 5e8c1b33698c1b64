from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from reftel.casefile.subjects import subjects
from tests.casefile.evidence import CLAIMS, claim, entry

if TYPE_CHECKING:
    from reftel.claims import Claim

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


def test_the_same_name_of_a_firm_and_a_ship_are_two_subjects() -> None:
    told = [claim("party", "Heron"), claim("vessel", "Heron", at=40)]
    assert [one.key for one in subjects(told)] == ["party:Heron", "vessel:Heron"]


def test_facts_of_all_mentions_are_kept_each_once_and_empty_ones_are_not() -> None:
    told = [claim("party", "Heron", country="XX"), claim("party", "Heron", at=40, country="XX"),
            claim("party", "Heron", at=80, country="YY", type="")]  # fmt: skip
    (one,) = subjects(told)
    assert one.facts == (("country", "XX"), ("country", "YY"))


def test_a_word_that_only_points_back_gives_no_name() -> None:
    back = claim("party", "the firm", "Heron Works", at=40, coref=True)
    told = [claim("party", "Heron Works"), back]
    (one,) = subjects(told)
    assert one.names == ("Heron Works",)
    assert len(one.claims) == 2


def test_a_merge_with_a_subject_that_is_not_there_changes_nothing() -> None:
    merge = entry("case/merge", "party:TW", **{"with": "party:NOBODY"})
    assert subjects(CLAIMS, [merge]) == subjects(CLAIMS)


def test_three_merged_stand_under_the_first_name_with_all_parts() -> None:
    told = [claim("party", name, at=30 * at) for at, name in enumerate(("Wren", "Heron", "Lark"))]
    merges = [
        entry("case/merge", "party:Wren", "2008-06-01", **{"with": "party:Heron"}),
        entry("case/merge", "party:Lark", "2008-06-02", **{"with": "party:Wren"}),
    ]
    (one,) = subjects(told, merges)
    assert (one.key, one.parts) == ("party:Heron", ("party:Heron", "party:Lark", "party:Wren"))


@given(st.permutations(CLAIMS))
def test_law_which_subjects_there_are_does_not_depend_on_the_order_told(told: list[Claim]) -> None:
    assert [(one.key, one.parts, set(one.claims)) for one in subjects(told)] == [
        (one.key, one.parts, set(one.claims)) for one in subjects(CLAIMS)
    ]

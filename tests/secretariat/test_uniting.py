from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from reftel.secretariat import standing, unite
from tests.secretariat.reports import entry

if TYPE_CHECKING:
    from random import Random

KEYS = list("abcde")
PAIRS = st.lists(st.tuples(st.sampled_from(KEYS), st.sampled_from(KEYS)), max_size=5)


def together(groups: list[list[str]], a: str, b: str) -> bool:
    return any(a in group and b in group for group in groups)


def test_what_rules_tie_is_one_and_chains_hold() -> None:
    assert unite(KEYS, [("a", "c"), ("c", "e")], (), "meeting") == [["a", "c", "e"], ["b"], ["d"]]


@given(PAIRS, st.permutations(KEYS))
def test_merging_then_splitting_gives_back_what_was(
    pairs: list[tuple[str, str]], keys: list[str]
) -> None:
    a, b = keys[:2]
    before = unite(KEYS, pairs, (), "case")
    if together(before, a, b):
        return
    merged = entry("case/merge", a, "2010-01-01", "1", **{"with": b})
    split = entry("case/split", a, "2010-01-02", "2", **{"with": b})
    assert together(unite(KEYS, pairs, [merged], "case"), a, b)
    assert unite(KEYS, pairs, [split, merged], "case") == before


@given(PAIRS, st.sampled_from(KEYS), st.sampled_from(KEYS))
def test_a_split_parts_two_however_they_were_tied(
    pairs: list[tuple[str, str]], a: str, b: str
) -> None:
    if a != b:
        split = entry("case/split", a, **{"with": b})
        assert not together(unite(KEYS, pairs, [split], "case"), a, b)


def test_a_split_without_a_partner_makes_a_key_stand_alone() -> None:
    split = entry("meeting/split", "c")
    assert ["c"] in unite(KEYS, [("a", "c"), ("c", "e")], [split], "meeting")


def test_a_corrected_entry_and_entries_about_other_things_decide_nothing() -> None:
    wrong = entry("case/merge", "a", key="1", **{"with": "b"})
    right = entry("case/note", "a", key="2")
    void = type(right)("3", right.at, "desk", "case/note", "a", {}, "", corrects="1")
    assert standing([wrong, right, void], "meeting") == []
    assert wrong not in standing([wrong, right, void], "case")
    assert len(unite(KEYS, (), [wrong, void], "case")) == len(KEYS)


@given(PAIRS, st.randoms(use_true_random=False))
def test_the_order_in_which_ties_are_told_changes_no_group(
    pairs: list[tuple[str, str]], chance: Random
) -> None:
    mixed = [(b, a) for a, b in pairs]
    chance.shuffle(mixed)
    assert unite(KEYS, mixed, (), "case") == unite(KEYS, pairs, (), "case")


@given(PAIRS)
def test_every_key_stands_in_one_group_and_groups_keep_the_order_of_the_keys(
    pairs: list[tuple[str, str]],
) -> None:
    groups = unite(KEYS, pairs, (), "case")
    assert sorted(key for group in groups for key in group) == KEYS
    assert all(group == sorted(group) for group in groups)
    assert [group[0] for group in groups] == sorted(group[0] for group in groups)


def test_the_last_word_on_a_pair_holds_whatever_order_the_ledger_has() -> None:
    merge = entry("case/merge", "a", "2010-01-01", "1", **{"with": "b"})
    split = entry("case/split", "a", "2010-01-02", "2", **{"with": "b"})
    again = entry("case/merge", "a", "2010-01-03", "3", **{"with": "b"})
    assert not together(unite(KEYS, (), [split, merge], "case"), "a", "b")
    assert together(unite(KEYS, (), [again, merge, split], "case"), "a", "b")


def test_a_merge_with_a_key_that_is_not_held_ties_nothing() -> None:
    merge = entry("case/merge", "a", **{"with": "zz"})
    assert unite(KEYS, (), [merge], "case") == [[key] for key in KEYS]


def test_entries_about_another_noun_unite_nothing() -> None:
    merge = entry("meeting/merge", "a", **{"with": "b"})
    assert not together(unite(KEYS, (), [merge], "case"), "a", "b")


def test_a_split_of_two_takes_the_first_out_of_the_chain_alone() -> None:
    split = entry("case/split", "a", **{"with": "c"})
    groups = unite(KEYS, [("a", "b"), ("b", "c")], [split], "case")
    assert groups == [["a"], ["b", "c"], ["d"], ["e"]]

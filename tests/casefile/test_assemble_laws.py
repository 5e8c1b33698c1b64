from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reftel.casefile import assemble
from tests.casefile.evidence import CLAIMS, HEADS, entry, jacket


@given(st.permutations(CLAIMS), st.permutations(HEADS))
def test_any_order_of_arrival_gives_the_same_case(claims: list, heads: list) -> None:  # type: ignore[type-arg]
    assert assemble(jacket(), claims, heads) == assemble(jacket(), CLAIMS, HEADS)


@given(st.lists(st.sampled_from(CLAIMS), min_size=1, max_size=30))
def test_a_claim_that_arrives_twice_counts_once(again: list) -> None:  # type: ignore[type-arg]
    assert assemble(jacket(), [*CLAIMS, *again], HEADS) == assemble(jacket(), CLAIMS, HEADS)


@given(st.permutations(["party:TW", "party:TERN WORKS"]))
def test_merging_then_splitting_gives_back_the_case(pair: list[str]) -> None:
    merge = entry("case/merge", pair[0], "2008-06-01", **{"with": pair[1]})
    split = entry("case/split", pair[0], "2008-06-02", **{"with": pair[1]})
    whole = assemble(jacket(), CLAIMS, HEADS)
    assert assemble(jacket(merge), CLAIMS, HEADS).subjects != whole.subjects
    assert assemble(jacket(merge, split), CLAIMS, HEADS) == whole

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reftel.demarche import coverage
from tests.demarche.values import head

if TYPE_CHECKING:
    from random import Random


def test_held_cited_and_missing_are_counted_by_post_and_year() -> None:
    heads = [
        head("08LISBON21", "2008-03-13", refs=("08STATE101", "08STATE9", "08LISBON21")),
        head("08STATE101", "2008-03-10"),
        head("79PARIS3", "1979-01-01"),
    ]
    rows = {(row.post, row.year): row for row in coverage(heads)}
    assert rows["STATE", 2008].record() == {
        "post": "STATE", "year": 2008, "held": 1, "cited": 2, "missing": 1, "wanted": ["08STATE9"],
    }  # fmt: skip
    assert rows["LISBON", 2008].cited == 0
    assert rows["PARIS", 1979].held == 1


def test_wanted_numbers_come_in_order() -> None:
    (row,) = [
        row for row in coverage([head("08LISBON1", "2008-01-01", refs=("08STATE90", "08STATE9"))])
        if row.post == "STATE"
    ]  # fmt: skip
    assert row.missing == ("08STATE9", "08STATE90")


@pytest.mark.parametrize(
    ("mrn", "post", "year"),
    [("66PARIS1", "PARIS", 1966), ("65PARIS1", "PARIS", 2065), ("00STATE12", "STATE", 2000),
     ("08EFTOLONDON12", "LONDON", 2008)],
)  # fmt: skip
def test_a_number_gives_post_and_year(mrn: str, post: str, year: int) -> None:
    (row,) = coverage([head(mrn, "2008-01-01")])
    assert (row.post, row.year, row.held) == (post, year, 1)


@given(
    st.lists(st.tuples(st.sampled_from("ABCDE"), st.sets(st.sampled_from("ABCDE"))), max_size=6),
    st.randoms(use_true_random=False),
)
def test_law_nothing_held_is_wanted_and_order_does_not_matter(
    told: list[tuple[str, set[str]]], chance: Random
) -> None:
    def mrn(name: str) -> str:
        return f"08LISBON{ord(name)}"

    heads = [head(mrn(one), "2008-01-01", refs=tuple(map(mrn, refs))) for one, refs in told]
    rows = coverage(heads)
    chance.shuffle(heads)
    assert coverage(heads) == rows
    held = {one.mrn for one in heads}
    for row in rows:
        assert not held & set(row.missing)
        assert row.held == len(held)

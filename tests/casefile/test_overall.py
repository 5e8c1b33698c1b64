"""The mark of a whole case says no less than any part of it."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reftel.casefile.overall import overall
from reftel.marking import Marking, parse

MARKS = ["", "U", "SBU", "C", "S", "S/NF", "S/REL PORTUGAL", "C/REL NORWAY", "S/FOUR"]


def read(mark: str) -> Marking:
    return parse(mark) if mark else Marking()


@pytest.mark.parametrize(
    ("marks", "told"),
    [
        (["S/NF", ""], "S/NF"),
        (["", "C", "S"], "S"),
        (["S/REL PORTUGAL", ""], "S"),
        (["S/REL PORTUGAL", "U"], "S/REL TO USA, PRT"),
        (["U", ""], "UNMARKED"),
        ([""], "UNMARKED"),
        ([], "UNMARKED"),
        (["C", "FOUR"], "C/NF"),
    ],
)
def test_what_is_unmarked_is_as_high_as_what_stands_beside_it(marks: list[str], told: str) -> None:
    assert str(overall(map(read, marks))) == told


@given(st.lists(st.sampled_from(MARKS), min_size=1), st.sampled_from(["PRT", "NOR", "PUBLIC"]))
def test_law_whoever_may_see_the_whole_may_see_each_part(marks: list[str], to: str) -> None:
    if overall(map(read, marks)).may_see(to):
        assert all(read(mark).may_see(to) for mark in marks)


def test_a_member_of_a_group_is_named_of_a_day() -> None:
    marks = [parse("S/REL PORTUGAL"), parse("C/REL MTCR")]
    assert str(overall(marks, date(2008, 4, 1))) == "S/REL TO USA, PRT"
    assert str(overall(marks, date(1985, 1, 1))) == "S/NF"
    assert str(overall([parse("C/REL MTCR"), parse("U")], date(2008, 4, 1))) == "C/REL TO USA, MTCR"

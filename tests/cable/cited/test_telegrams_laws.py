"""Whatever telegram is cited, in whatever company, its post, number and year are read back."""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reftel.cable.cited.telegrams import Cited, telegrams
from reftel.cable.header.mrn import Number
from reftel.cable.header.posts import posts

OWN = Number("09", "BEIJING", 724)
NAMES = {code: post.name for code, post in posts().items() if post.name.replace(" ", "").isalpha()}


class Told(NamedTuple):
    """A telegram as somebody cites it."""

    post: str
    serial: int
    year: int | None

    @property
    def words(self) -> str:
        year = f"{self.year % 100:02} " if self.year else ""
        return f"{year}{NAMES[self.post]} {self.serial}"


cited = st.builds(
    Told,
    st.sampled_from(sorted(NAMES)),
    st.integers(100, 99_999),
    st.none() | st.integers(1975, 2009),
)


def read(words: str, own: Number | None = OWN) -> list[Cited]:
    return list(telegrams(words, own))


def told(found: list[Cited]) -> list[Told]:
    return [Told(item.post, item.serial, item.year) for item in found]


@given(cited)
def test_law_a_telegram_is_read_as_it_was_cited(one: Told) -> None:
    (item,) = read(one.words)
    assert Told(item.post, item.serial, item.year) == one
    assert one.words[item.start : item.end] == one.words


@given(st.lists(cited, min_size=1, max_size=5), st.sampled_from([", ", "; ", " AND ", "\n"]))
def test_law_a_row_of_telegrams_is_read_whole_and_in_order(row: list[Told], joint: str) -> None:
    assert told(read(joint.join(one.words for one in row))) == row


@given(st.lists(cited, min_size=1, max_size=4), st.sampled_from([" (NOTAL)", " (EXDIS)", ""]))
def test_law_each_stands_at_its_own_words_and_none_in_another(row: list[Told], behind: str) -> None:
    words = ", ".join(one.words + behind for one in row)
    found = read(words)
    assert all(a.end <= b.start for a, b in pairwise(found))
    for item, one in zip(found, row, strict=True):
        assert words[item.start : item.end].startswith(one.words)


@given(cited, st.integers(1, 9))
def test_law_the_post_is_said_once_for_numbers_that_follow(first: Told, ahead: int) -> None:
    other = first.serial + 200 + ahead
    found = told(read(f"{first.words}, {other} AND {other + 300}"))
    assert found == [first, first._replace(serial=other), first._replace(serial=other + 300)]


@given(cited, st.integers(2, 15))
def test_law_a_range_holds_each_number_from_its_first_to_its_last(first: Told, length: int) -> None:
    found = told(read(f"{first.words} THRU {first.serial + length}"))
    assert found == [first._replace(serial=first.serial + n) for n in range(length + 1)]


@given(st.integers(100, 99_999))
def test_law_a_number_alone_is_of_the_own_post_and_of_none_where_that_is_not_known(
    serial: int,
) -> None:
    assert told(read(str(serial))) == [Told("BEIJING", serial, None)]
    assert read(str(serial), None) == []


@given(st.text(alphabet="OSLTAE 0129/-,()'AND\n", max_size=60))
def test_law_odd_words_give_places_in_order_inside_them_and_never_a_fault(words: str) -> None:
    found = read(words)
    assert all(0 <= item.start < item.end <= len(words) for item in found)
    assert [item.start for item in found] == sorted(item.start for item in found)


@pytest.mark.parametrize("service", ["AMEMBASSY", "USMISSION", "AMCONSUL"])
@pytest.mark.parametrize("post", ["OSLO", "NEWDELHI", "GENEVA"])
def test_a_service_before_a_post_changes_nothing_but_where_it_begins(
    service: str, post: str
) -> None:
    words = f"{service} {NAMES[post]} 771"
    (item,) = read(words)
    assert (item.post, item.serial, item.start) == (post, 771, 0)

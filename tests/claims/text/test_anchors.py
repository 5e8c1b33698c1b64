from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reftel.claims.text.anchors import Hit, anchors, windows
from tests.claims.reading import page_of


def test_a_cue_broken_over_two_lines_is_found_where_it_stands() -> None:
    page = page_of("The Nuclear  \nSuppliers Group met.")
    (hit,) = [hit for hit in anchors(page, "named") if hit.start >= page.body().start]
    assert page.text[hit.start : hit.end].split() == ["Nuclear", "Suppliers", "Group"]


def test_a_cue_begins_where_a_word_begins() -> None:
    assert [hit.word for hit in anchors(page_of("A subpaper, and guidelines."), "document")] == [
        "guidelines"
    ]


def test_windows_that_meet_are_one() -> None:
    hits = [Hit(10, 12, "a"), Hit(15, 17, "a"), Hit(90, 92, "a")]
    assert list(windows(hits, 5, 5, 94)) == [(5, 22), (85, 94)]
    assert list(windows([], 5, 5, 94)) == []


def test_a_window_at_the_beginning_begins_there() -> None:
    assert list(windows([Hit(3, 5, "a")], 10, 5, 94)) == [(0, 10)]


@pytest.mark.parametrize(
    ("words", "subject", "word"),
    [
        ("A discussion paper came.", "document", "paper"),
        ("The CONCEPT PAPERS came.", "document", "papers"),
        ("They shipped it.", "deal", "ship"),
        ("Transshipments go on.", "deal", "transship"),
        ("They met in January.", "date", "january"),
        ("The MTCR-controlled pump left.", "named", "MTCR"),
    ],
)
def test_a_longer_cue_stands_for_the_shorter_one_in_it(words: str, subject: str, word: str) -> None:
    page = page_of(words)
    floor = page.body().start
    assert word in {hit.word for hit in anchors(page, subject) if hit.start >= floor}


def test_the_cues_of_a_subject_stand_in_the_order_of_the_text() -> None:
    hits = anchors(page_of("A paper, an agenda, a draft; then a paper again."), "document")
    assert hits == sorted(hits)


def test_a_subject_without_a_cue_has_none() -> None:
    assert anchors(page_of("They met."), "no such subject") == []


@given(
    st.lists(st.integers(0, 500), unique=True, max_size=12),
    st.integers(0, 40),
    st.integers(0, 40),
)
def test_law_windows_are_apart_in_order_and_hold_every_hit(
    places: list[int], before: int, after: int
) -> None:
    hits = [Hit(place, place + 3, "a") for place in sorted(places)]
    found = list(windows(hits, before, after, 503))
    assert all(last < first for (_, last), (first, _) in pairwise(found))
    assert all(any(start <= hit.start and hit.end <= end for start, end in found) for hit in hits)
    assert sum(end - start for start, end in found) <= 503

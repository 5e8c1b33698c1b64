from __future__ import annotations

from reftel.claims.anchors import Hit, anchors, rows, windows
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


def test_every_row_of_a_table_tells_its_source() -> None:
    for table in ("triggers", "instruments", "item_heads", "item_modifiers", "hedges"):
        assert all(row["source"] for row in rows(table)), table


def test_a_window_at_the_beginning_begins_there() -> None:
    assert list(windows([Hit(3, 5, "a")], 10, 5, 94)) == [(0, 10)]

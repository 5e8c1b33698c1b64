"""Tables are lines that fit, keep keys in one piece and lose no letter."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from reftel.cli.table import GAP, lines, widths, wrap

KEY = "meeting-1973-01-17-73EXERCISE2077"[:32]
PROSE = "the ministry would look into the matter and come back to the embassy soon"
_CELLS = st.text(st.characters(exclude_categories=["C", "Z"]) | st.just(" "), max_size=60)
_ROWS = st.integers(1, 5).flatmap(
    lambda n: st.lists(st.lists(_CELLS, min_size=n, max_size=n), min_size=1, max_size=6)
)


def test_rows_that_fit_are_a_line_each_with_columns_as_wide_as_they_need() -> None:
    assert list(lines([["id", "place"], ["a", "Oslo"], ["abc", ""]], 80)) == [
        "id   place",
        "a    Oslo",
        "abc",
    ]


def test_prose_gives_way_before_a_key_does() -> None:
    key, text = widths([["id", "text"], [KEY, PROSE]], 60)
    assert (key, text) == (32, 60 - GAP - 32)
    shown = list(lines([["id", "text"], [KEY, PROSE]], 60))
    assert shown[1].startswith(KEY)
    assert max(map(len, shown)) <= 60


def test_one_odd_word_among_many_rows_takes_nothing_from_the_keys() -> None:
    rows = [[KEY, "Oslo"] for _ in range(99)] + [[KEY, "x" * 60]]
    assert widths(rows, 46) == [32, 12]


def test_columns_of_prose_are_made_alike_narrow() -> None:
    assert widths([[PROSE, PROSE, "short"]], 49) == [20, 20, 5]
    assert widths([[PROSE, PROSE, "short"]], 50) == [21, 20, 5]


def test_where_even_the_keys_do_not_fit_they_are_folded() -> None:
    assert widths([[KEY, KEY, KEY]], 50) == [26, 10, 10]
    assert widths([[KEY, KEY, KEY]], 24) == [7, 7, 6]
    shown = list(lines([[KEY, KEY, KEY]], 50))
    assert "".join(line[:26].strip() for line in shown) == KEY


@pytest.mark.parametrize(
    ("cell", "size", "expected"),
    [
        ("one two", 7, ["one two"]),
        ("one two", 6, ["one", "two"]),
        ("one\ntwo three", 9, ["one", "two three"]),
        ("", 5, [""]),
        ("incontestable", 5, ["incon", "testa", "ble"]),
        ("so incontestable", 5, ["so", "incon", "testa", "ble"]),
        ("北京北京", 4, ["北京", "北京"]),
        ("  kept  as it is", 40, ["  kept  as it is"]),
    ],
)
def test_a_cell_is_cut_between_words_and_in_a_word_that_is_longer(
    cell: str, size: int, expected: list[str]
) -> None:
    assert wrap(cell, size) == expected


@given(_ROWS, st.integers(20, 120))
def test_law_a_table_keeps_to_its_room_and_loses_no_letter(
    rows: list[list[str]], room: int
) -> None:
    """Letters two columns wide need two columns, so that a column is given as much at least."""
    shown = list(lines(rows, room))
    assert sorted("".join("".join(map("".join, rows)).split())) == sorted(
        "".join("".join(shown).split())
    )
    if all(size > 1 for size in widths(rows, room)):
        assert max(map(cell_len, shown)) <= room
    assert not any(line.endswith(" ") for line in shown)

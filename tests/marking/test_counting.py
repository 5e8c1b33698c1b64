"""Numbers as values."""

from __future__ import annotations

import re

import pytest

from reftel.marking.counting import NUMBER, counted, value


@pytest.mark.parametrize(
    ("figures", "plain"),
    [
        ("1,450,000", "1450000"), ("1.450.000", "1450000"), ("1 450 000", "1450000"),
        ("1,450.50", "1450.50"), ("1.450,50", "1450.50"), ("12.5", "12.5"), ("1718", "1718"),
        ("12'000", "12000"),
    ],
)  # fmt: skip
def test_what_parts_thousands_is_left_out(figures: str, plain: str) -> None:
    assert re.fullmatch(NUMBER, figures)
    assert value(figures) == plain


@pytest.mark.parametrize(
    ("words", "read"),
    [
        ("eighty three", ("83", 2)), ("fourteen", ("14", 1)), ("1.45 million", ("1450000", 2)),
        ("two hundred five", ("205", 3)), ("three thousand five hundred", ("3500", 4)),
        ("twenty twenty", ("20", 1)), ("one", ("one", 1)), ("one million", ("1000000", 2)),
        ("7 drums", ("7", 1)), ("hundred", ("hundred", 1)), ("drums", ("drums", 1)),
        ("four hundred and seventeen", ("417", 4)), ("twelve and a half", ("12.5", 4)),
        ("2 million 350 thousand", ("2350000", 4)), ("hundred and", ("hundred", 1)),
        ("two hundred and drums", ("200", 2)), ("2 million 3 million", ("2000000", 2)),
        ("1.5 million and 2 million", ("1500000", 2)),
        ("two million three hundred thousand", ("2300000", 5)),
        ("two hundred two hundred", ("202", 3)), ("3 million 12 drums", ("3000000", 2)),
    ],
)  # fmt: skip
def test_words_that_count_are_one_number(words: str, read: tuple[str, int]) -> None:
    row = words.split()
    assert counted(row, [True] * len(row), 0) == read


def test_a_stop_ends_a_number() -> None:
    assert counted(["twenty", "five"], [True, False], 0) == ("20", 1)

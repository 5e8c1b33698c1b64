from __future__ import annotations

import pytest

from reftel.claims.goods.item_fields import in_fields
from tests.claims.reading import page_of, quotes

FORM = (
    "Details of the license:\n\nDTC Case: 050-111222\n\nQUANTITY/COMMODITY:\n\n"
    "12 Model QX40, .40 Caliber\n\n6 each Alder Bracket\n\n1 Operator Training Course\n\n"
    "License Value: USD 31,865\n\nSELLER: Birch Optics, Inc.\n"
)


def fields(words: str) -> list[tuple[str, str]]:
    page = page_of(words)
    return [(page.text[span.start : span.end], count) for span, count in in_fields(page)]


def test_each_line_of_a_field_of_goods_that_begins_with_a_number_is_goods() -> None:
    assert fields(FORM) == [("12 Model QX40, .40 Caliber", "12"), ("6 each Alder Bracket", "6")]


def test_a_line_is_goods_although_no_word_of_it_is_known() -> None:
    assert "12 Model QX40, .40 Caliber" in quotes(FORM, "item")


def test_numbers_after_the_next_label_are_no_goods() -> None:
    form = FORM.replace("SELLER: Birch Optics, Inc.", "SELLER: Birch Optics\n12 Mill Road")
    assert fields(form) == fields(FORM)


def test_a_field_run_together_is_parted_at_its_part_numbers() -> None:
    form = (
        "DTC Case: 050-1 QUANTITY/COMMODITY: 6 P/N 3E26 Alder Bracket 1 P/N 3E23 Birch Timer"
        " License Value: USD 98 SELLER: Birch Optics, Inc."
    )
    assert fields(form) == [("6 P/N 3E26 Alder Bracket", "6"), ("1 P/N 3E23 Birch Timer", "1")]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("It covers 6 P/N 3E2652 mounting brackets and a timer.",
         ("6 P/N 3E2652 mounting brackets", "6")),
        ("They returned P/N 45-12 seal kit, qty 16, to the maker.", ("P/N 45-12 seal kit", "")),
        ("One asked for part number 77AB cover plates for it.",
         ("part number 77AB cover plates", "")),
        ("It holds 2 each NSN 1560-01-123 panels there.", ("2 each NSN 1560-01-123 panels", "2")),
    ],
)  # fmt: skip
def test_goods_told_by_their_part_number_end_with_their_name(
    words: str, expected: tuple[str, str]
) -> None:
    assert fields(words) == [expected]


@pytest.mark.parametrize(
    "words",
    [
        "The part number is not known.",
        "Commodity prices rose: 12 Mills closed.",
        "12 Model QX40 stood there.",
    ],
)
def test_words_without_a_form_or_a_number_are_no_goods_of_a_field(words: str) -> None:
    assert fields(words) == []

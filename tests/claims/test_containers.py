from __future__ import annotations

import pytest

from reftel.claims.containers import container_finds, number, quantity_before
from tests.claims.reading import page_of, told


@pytest.mark.parametrize(
    ("words", "size", "goods"),
    [
        ("It loads 12 20-foot containers.", "12x20ft", "containers"),
        ("It loads one 40-foot container of unspecified cargo.", "1x40ft", "unspecified cargo"),
        (
            "It has 7 20-foot containers of cargo, including flares.",
            "7x20ft",
            "cargo, including flares",
        ),
    ],
)
def test_a_lot_has_its_count_size_and_goods(words: str, size: str, goods: str) -> None:
    (lot,) = container_finds(page_of(words))
    assert (lot.size, lot.goods) == (size, goods)


def test_lots_joined_by_and_are_one_item() -> None:
    (found,) = told("It loads 12 20-foot containers and one 40-foot container.", "item")
    assert found.attribute("containers") == "12x20ft+1x40ft"


def test_numbers_in_words_and_figures() -> None:
    assert [number(word) for word in ("12", "1,200", "three", "One")] == [12, 1200, 3, 1]


def test_a_quantity_ends_where_the_goods_begin() -> None:
    words = "over two metric tons of steel"
    assert quantity_before(words, words.index("steel")) == ("over two metric tons of", 0)
    assert quantity_before("the steel", 4) == ("", 4)

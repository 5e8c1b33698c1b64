from __future__ import annotations

import pytest

from reftel.claims.shipping.containers import container_finds, number, quantity_before
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
    assert quantity_before("buy two or three tanks", 17) == ("two or three", 4)


@pytest.mark.parametrize(
    ("words", "amount"),
    [
        ("about 40 tons of steel", "about 40 tons of"),
        ("1,200 sheets of steel", "1,200 sheets of"),
        ("A TOTAL OF 12 CRATES OF steel", "A TOTAL OF 12 CRATES OF"),
        ("two\ndozen rolls of\nsteel", "two dozen rolls of"),
        ("a dozen steel", "a dozen"),
        ("USD 3 steel", "3"),
        ("the steel", ""),
        ("grade-12 steel", ""),
        ("in 2007, steel", ""),
    ],
)
def test_a_quantity_is_a_number_with_its_unit(words: str, amount: str) -> None:
    assert quantity_before(words, words.index("steel"))[0] == amount


@pytest.mark.parametrize(
    ("words", "sizes"),
    [
        ("IT LOADS 12 20-FOOT CONTAINERS.", ["12x20ft"]),
        ("It loads 3 x 40' containers.", ["3x40ft"]),
        ("It loads two\n20-foot\ncontainers and one 40-foot container.",
         ["2x20ft", "1x40ft"]),
        ("It loads containers.", []),
        ("It is 20 feet long.", []),
        ("The 20-foot container is old.", []),
    ],
)  # fmt: skip
def test_lots_have_a_count_and_a_size(words: str, sizes: list[str]) -> None:
    page = page_of(words)
    found = list(container_finds(page))
    assert [lot.size for lot in found] == sizes
    assert all(
        page.text[lot.start : lot.end].lower().rstrip("s").endswith("container") for lot in found
    )


@pytest.mark.parametrize(
    ("words", "size"),
    [
        ("Two 20-foot shipping containers of aluminum powder left.", "2x20ft"),
        ("It is three forty-foot containers there.", "3x40ft"),
        ("They are five twenty-foot cargo containers.", "5x20ft"),
    ],
)
def test_the_size_of_containers_may_be_told_in_words(words: str, size: str) -> None:
    (lot,) = container_finds(page_of(words))
    assert lot.size == size


def test_a_year_before_goods_is_no_quantity() -> None:
    text = "In 2005 centrifuge tubes came and 2,005 rings came"
    assert quantity_before(text, text.index("centrifuge"))[0] == ""
    assert quantity_before(text, text.index("rings"))[0] == "2,005"


@pytest.mark.parametrize(
    ("words", "quote", "value"),
    [
        ("It bears nine forty-foot containers said to hold machine tools for Kenya.",
         "nine forty-foot containers said to hold machine tools", "machine tools"),
        ("It bears two 20-foot containers of valves and pumps made by SHIG.",
         "two 20-foot containers of valves and pumps", "valves and pumps"),
        ("It bears two 20-foot containers, numbers ALDU 441902-7 and ALDU 441915-0, there.",
         "two 20-foot containers, numbers ALDU 441902-7 and ALDU 441915-0", "containers"),
        ("It bears three 40-foot containers of some age there.", "three 40-foot containers",
         "containers"),
    ],
)  # fmt: skip
def test_containers_are_told_with_their_numbers_and_what_is_in_them(
    words: str, quote: str, value: str
) -> None:
    found = [claim for claim in told(words, "item") if claim.attribute("containers")]
    assert [(claim.quote, claim.value) for claim in found] == [(quote, value)]


@pytest.mark.parametrize(
    ("words", "amount"),
    [
        ("about 40 tons of steel", "about 40 tons of"),
        ("two dozen steel", "two dozen"),
        ("3 metric tons of steel", "3 metric tons of"),
        ("twenty-five drums of steel", "twenty-five drums of"),
        ("a shipment of steel", ""),
        ("the steel", ""),
        ("in 2004 steel", ""),
    ],
)
def test_a_quantity_is_a_number_with_or_without_a_unit(words: str, amount: str) -> None:
    found, start = quantity_before(words, words.index("steel"))
    assert found == amount
    assert words[start:].startswith(amount or "steel")


@pytest.mark.parametrize(
    ("words", "sizes"),
    [
        ("It has two 20-foot containers and three 40-foot containers.", ["2x20ft", "3x40ft"]),
        ("It has 4 x 20' containers.", ["4x20ft"]),
        ("It has twelve forty foot shipping containers.", ["12x40ft"]),
        ("It has containers.", []),
        ("The 20-foot wall fell.", []),
    ],
)
def test_each_lot_of_containers_has_its_number_and_size(words: str, sizes: list[str]) -> None:
    assert [lot.size for lot in container_finds(page_of(words))] == sizes

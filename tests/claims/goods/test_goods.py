from __future__ import annotations

import pytest

import reftel
from reftel.claims import Page
from reftel.claims.goods.goods import plain_goods
from reftel.claims.text.rows import rows
from tests.claims.reading import page_of, quotes, told
from tests.claims.specimens import report


def anywhere(_start: int, _end: int) -> bool:
    return True


def goods(words: str) -> list[str]:
    return [claim.value for claim in plain_goods(page_of(words), [], anywhere)][::-1]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The cargo went on.", ["cargo"]),
        ("They sent missile components and 35 tons of arms.", ["missile components", "arms"]),
        ("These items are old; its machinery is new.", ["items", "machinery"]),
        ("The lasers and the pipes came.", ["lasers", "pipes"]),
    ],
)
def test_plain_words_for_goods_are_told(words: str, expected: list[str]) -> None:
    assert goods(words) == expected


@pytest.mark.parametrize(
    "words",
    [
        "It is due in large part to the system.",
        "The arms embargo and the weapons program.",
        "A component of policy was agreed.",
        "Weapons of mass destruction are banned.",
    ],
)
def test_words_for_other_things_are_no_goods(words: str) -> None:
    assert goods(words) == []


def test_the_number_of_the_goods_is_kept() -> None:
    (claim,) = plain_goods(page_of("They carried 35 tons of arms."), [], anywhere)
    assert claim.attribute("quantity") == "35 tons of"


def test_what_an_item_names_already_is_not_told_again() -> None:
    page = page_of("They sent GX-100 test equipment there.")
    items = [one for one in reftel.extract(page.cable) if one.kind == "item"]
    assert items
    assert list(plain_goods(page, items, anywhere)) == []


def test_a_cable_of_other_tags_tells_of_no_plain_goods() -> None:
    words = "1. (C) The cargo went on."
    assert list(plain_goods(Page(report(words)), [], anywhere))
    assert list(plain_goods(Page(report(words, tags="ECON, PREL, PO")), [], anywhere)) == []


def test_plain_goods_need_both_ends_or_to_have_gone() -> None:
    assert told("The parts would be sent to Kenya.", "shipment") == []
    (gone,) = told("The equipment was sent to Kenya.", "shipment")
    assert gone.slot("to") == "KE"
    (found,) = told("The equipment was re-exported from Singapore to Kenya.", "shipment")
    assert (found.slot("from"), found.slot("to")) == ("SG", "KE")


def test_every_row_has_a_number_and_a_source() -> None:
    assert {row["number"] for row in rows("goods")} == {"any", "many"}
    assert all(row["source"] for row in rows("goods"))


def test_goods_far_from_any_word_of_trade_are_not_looked_at() -> None:
    assert list(plain_goods(page_of("The cargo went on."), [], lambda _start, _end: False)) == []


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Alder Metals sent parts there.", ["parts"]),
        ("They left Birch Components with parts.", ["parts"]),
        ("THE PARTS WENT ON.", ["PARTS"]),
        ("Parts went on.", ["Parts"]),
    ],
)
def test_a_plain_word_in_the_name_of_a_firm_is_no_goods(words: str, expected: list[str]) -> None:
    assert goods(words) == expected


def test_plain_goods_in_several_words_are_told_once() -> None:
    words = "Alder Ltd. plans to export to and import from Iran arms and related material."
    found = [quote for quote in quotes(words, "item") if quote.startswith("arms")]
    assert found == ["arms and related material"]

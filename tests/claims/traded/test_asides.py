"""A text without what is said aside."""

from __future__ import annotations

import pytest

from reftel.claims.text.page import Mentions
from reftel.claims.traded.asides import plain
from tests.claims.reading import lacking, page_of


@pytest.mark.parametrize(
    ("words", "aside"),
    [
        ("It bought, again through a friend, lathes.", "again"),
        ("The lathes (12 in all) were sold.", "12 in all"),
        ("The lathes -- old as they are -- were sold.", "as they are"),
        ("The lathes, which we believe are old, were sold.", "believe"),
        ("Alder Ltd., a small dealer based in Varna, sold lathes.", "small dealer"),
    ],
)
def test_what_is_said_aside_is_blank_and_nothing_moves(words: str, aside: str) -> None:
    page = page_of(words)
    text = plain(page, Mentions([]))
    assert len(text) == len(page.text)
    assert aside not in text
    assert "sold" in text or "bought" in text


def test_goods_of_a_list_stay() -> None:
    page = page_of("It sold lathes, pumps, and valves to Kenya.")
    assert "lathes, pumps, and valves" in plain(page, Mentions([]))


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Alder Ltd. bought, in 2003 and again in early 2005, lathes from Kenya.",
         {"recipient": "Alder Ltd", "from": "KE"}),
        ("The lathes, which we believe are old, were shipped to Kenya in May.", {"to": "KE"}),
    ],
)  # fmt: skip
def test_a_verb_reaches_its_goods_over_what_is_said_aside(
    words: str, expected: dict[str, str]
) -> None:
    assert lacking(words, "shipment", expected) == {}

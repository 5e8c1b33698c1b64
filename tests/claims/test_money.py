from __future__ import annotations

import pytest

from tests.claims.reading import values


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("He paid $5 million then.", "USD 5000000"),
        ("He paid USD 1,250 then.", "USD 1250"),
        ("He paid 3.5 billion yuan then.", "CNY 3500000000"),
        ("He paid EUR 20.50 then.", "EUR 20.5"),
        ("He paid 40,000 U.S. dollars then.", "USD 40000"),
    ],
)
def test_a_sum_is_read_into_figures(words: str, value: str) -> None:
    assert values(words, "money") == [value]


def test_a_count_is_no_sum() -> None:
    assert values("A million people came.", "money") == []


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("It paid $2.5 million for it.", "USD 2500000"),
        ("It paid EUR 40,000 for it.", "EUR 40000"),
        ("It paid 3,000 euros for it.", "EUR 3000"),
        ("It paid RMB 20 million for it.", "CNY 20000000"),
    ],
)
def test_a_sum_has_one_form(words: str, value: str) -> None:
    assert values(words, "money") == [value]


@pytest.mark.parametrize("words", ["It has a million reasons.", "It weighs 3,000 pounds of lead."])
def test_a_number_alone_is_no_sum(words: str) -> None:
    assert values(words, "money") == []

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

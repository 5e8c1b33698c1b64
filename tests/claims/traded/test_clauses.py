from __future__ import annotations

import pytest

from tests.claims.reading import told


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("They stopped 40 lathes which Alder Ltd. had shipped to Kenya via Dubai.",
         {"item": "lathes", "supplier": "Alder Ltd", "to": "KE", "via": "AEDXB"}),
        ("It is the graphite that Kenya was shipping to Iran.",
         {"item": "graphite", "supplier": "KE", "to": "IR"}),
        ("It is the graphite that the Alder Company sold to Kenya.",
         {"supplier": "Alder Company", "to": "KE"}),
    ],
)  # fmt: skip
def test_a_clause_behind_goods_tells_who_gives_them_and_where(
    words: str, expected: dict[str, str]
) -> None:
    (found,) = told(words, "shipment")
    slots = {slot.role: slot.value for slot in reversed(found.slots)}
    assert slots | expected == slots


@pytest.mark.parametrize(
    "words",
    ["It is the graphite that Kenya sold.", "It is the graphite that Kenya, he said, wanted."],
)
def test_a_clause_that_tells_no_end_is_no_shipment(words: str) -> None:
    assert told(words, "shipment") == []

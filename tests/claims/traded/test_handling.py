"""What was done with goods on their way."""

from __future__ import annotations

import pytest

from tests.claims.reading import lacking


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The shipment of lathes to Kenya was released by Malta.",
         {"to": "KE", "status": "released", "stopped_by": "MT"}),
        ("The sale of lathes to Kenya was approved by Malta.", {"decided_by": "MT"}),
        ("The delivery of lathes to Kenya is planned for May 4.",
         {"status": "scheduled", "when": "2008-05-04"}),
        ("Malta sold lathes to Kenya for USD 3 million.", {"value": "USD 3000000"}),
        ("Malta sold lathes to Kenya, which were re-exported to Chad.", {"end_user": "TD"}),
        ("The shipment of lathes from Malta is now held at Mombasa.", {"from": "MT"}),
    ],
)  # fmt: skip
def test_what_befell_goods_and_by_whom_is_told_behind_their_way(
    words: str, expected: dict[str, str]
) -> None:
    assert lacking(words, "shipment", expected) == {}

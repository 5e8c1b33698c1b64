"""What a clause must tell of goods beside their verb, so that it is one deal."""

from __future__ import annotations

import pytest

from tests.claims.reading import lacking, told


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Explosives are being smuggled into Chad.", {"to": "TD"}),
        ("It has sold nine pumps to fishing companies.", {"recipient": "fishing companies"}),
    ],
)
def test_one_end_right_behind_tells_enough(words: str, expected: dict[str, str]) -> None:
    assert lacking(words, "shipment", expected) == {}


@pytest.mark.parametrize(
    "words",
    ["Alder Ltd. moved goods in Oran.", "Pumps were sold."],
)
def test_less_is_no_single_deal(words: str) -> None:
    assert told(words, "shipment") == []

"""Deeds that are asked for or ruled on, and not told as done."""

from __future__ import annotations

import pytest

from tests.claims.reading import told


@pytest.mark.parametrize(
    "words",
    [
        "We urge Kenya to sell the lathes to Alder Ltd.",
        "The law forbids any transfer of missiles.",
        "They pressed Malta to return two lathes to Kenya.",
        "Kenya requires a permit before the export of rifles.",
    ],
)
def test_what_is_asked_or_ruled_on_is_no_shipment(words: str) -> None:
    assert told(words, "shipment") == []

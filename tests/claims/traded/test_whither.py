"""Whence, whither, through whom and for whom goods go."""

from __future__ import annotations

import pytest

from tests.claims.reading import lacking, told


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Alder Ltd. sold 12 lathes to Nairobi-based Zanro Velka Ltd.",
         {"recipient": "Zanro Velka Ltd"}),
        ("Alder Ltd. bought 12 lathes from the Kenyan trading house Birch Ltd.",
         {"recipient": "Alder Ltd", "supplier": "Birch Ltd"}),
        ("Alder Ltd. bought 12 lathes from Kenya through a broker in Oran, Birch Trading LLC.",
         {"intermediary": "Birch Trading LLC", "from": "KE"}),
        ("It shipped 12 lathes to Kenya's Zanro Velkati.", {"recipient": "Zanro Velkati"}),
        ("SHIG seeks lathes on behalf of Alder Ltd.", {"end_user": "Alder Ltd"}),
    ],
)  # fmt: skip
def test_a_word_of_the_way_leads_to_a_party_over_what_describes_it(
    words: str, expected: dict[str, str]
) -> None:
    assert lacking(words, "shipment", expected) == {}


def test_a_coast_is_nobody_and_a_further_verb_has_its_own_ends() -> None:
    for found in told("They bring Chadian oil to Kenya's Pacific Coast for Mali.", "shipment"):
        assert found.slot("recipient") is None
    words = "Chad is seeking 12 rifles, help in flying aircraft purchased from Kenya, and cash."
    for found in told(words, "shipment"):
        assert found.slot("from") is None

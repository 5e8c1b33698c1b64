"""Posts, bureaux, offices and collectives of one's own service, and embassies of others."""

from __future__ import annotations

import pytest

from reftel.claims.offices import find_offices
from tests.claims.namesakes import heading_quotes, page, quotes


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Request Embassy Madrid approach the host.", ["Embassy Madrid"]),
        ("The Department requests the Embassy deliver it.", ["The Department", "the Embassy"]),
        ("Washington appreciates Post's help.", ["Washington", "Post"]),
        ("He flew to Washington today.", []),
        ("Please slug all responses for ISN, T, and EAP.", ["ISN", "T", "EAP"]),
        ("It met at the South Korean Embassy in Paris then.", ["South Korean Embassy in Paris"]),
        ("The EST Office faxed it to NP/CBM then.", ["EST Office", "NP/CBM"]),
        ("It was marked S/NF and/or U/FOUO there.", []),
        ("The Department of State agreed there.", ["Department of State"]),
    ],
)
def test_offices_of_the_body(sentence: str, found: list[str]) -> None:
    assert quotes(find_offices, f"1. (S) {sentence}\n") == found


def test_offices_of_the_heading() -> None:
    found = heading_quotes(find_offices, "EXERCISE", "1. (S) Nothing.\n")
    assert found == [
        "AMEMBASSY LISBON",
        "SECSTATE WASHDC",
        "IBERIAN POSTS COLLECTIVE",
        "ISN/MTR",
        "EUR/WE",
    ]


def test_the_post_is_the_sender_of_a_report() -> None:
    laid = page("1. (S) Post requests guidance.\n")
    (claim,) = [one for one in find_offices(laid) if one.quote == "Post"]
    assert claim.value == "US-EMB-LISBON"

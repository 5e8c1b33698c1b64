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


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("Embassy Madrid will follow up.", "US-EMB-MADRID"),
        ("ConGen Shanghai asked.", "US-EMB-SHANGHAI"),
        ("UNVIE Vienna asked.", "US-EMB-VIENNA"),
        ("It was cleared with ISN/CPI then.", "US-STATE-ISN/CPI"),
        ("Department is grateful.", "US-STATE"),
        ("The French Embassy asked.", "FR-EMB"),
        ("The French Embassy in Madrid asked.", "FR-EMB-MADRID"),
    ],
)
def test_an_office_has_one_value_however_it_is_written(sentence: str, value: str) -> None:
    laid = page(f"1. (S) {sentence}\n")
    body = [one.value for one in find_offices(laid) if one.span.start >= laid.body().start]
    assert body == [value]


@pytest.mark.parametrize(
    "sentence",
    ["The post office closed.", "He took a new post.", "They built a mission there."],
)
def test_a_plain_post_is_no_office(sentence: str) -> None:
    assert quotes(find_offices, f"1. (S) {sentence}\n") == []

from __future__ import annotations

import pytest

from reftel.claims.shipping.fleets import fleets
from tests.claims.reading import page_of, quotes


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Several dhows and small fishing vessels came.", ["dhows", "small fishing vessels"]),
        ("They met fishing boats and cargo ships there.", ["fishing boats"]),
        ("The WFP ships and German navy ships met.", ["WFP ships", "German navy ships"]),
        ("He came on one of the US Navy ships there.", ["one of the US Navy ships"]),
        ("It is a warship of the Royal Navy of Kenya.", ["a warship of the Royal Navy of Kenya"]),
        ("He saw a Kenyan frigate there.", ["a Kenyan frigate"]),
    ],
)
def test_ships_told_by_their_sort_are_found_with_its_words(words: str, expected: list[str]) -> None:
    page = page_of(words)
    assert [page.text[span.start : span.end] for span in fleets(page)] == expected


@pytest.mark.parametrize(
    "words",
    ["The vessel came.", "They make pressure vessels.", "The boats came.", "Three ships came."],
)
def test_ships_without_a_sort_and_other_vessels_are_none(words: str) -> None:
    assert list(fleets(page_of(words))) == []


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Suspect fishing boats were seen.", ["Suspect fishing boats"]),
        ("Somali skiffs were seen.", ["Somali skiffs"]),
        ("Two Royal Navy ships were seen.", ["Royal Navy ships"]),
        ("A dhow was seen.", ["A dhow"]),
        ("Merchant ships were seen.", []),
        ("Shipping boats of paper float.", []),
    ],
)
def test_a_sort_of_ship_is_a_nation_s_a_navy_s_or_a_trade_s(
    words: str, expected: list[str]
) -> None:
    page = page_of(words)
    assert [page.text[span.start : span.end] for span in fleets(page)] == expected


STAR = "The M/V Heron Star left Oran. "


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Vessel sailed at noon.", ["Vessel"]),
        ("They said that vessel carried lathes.", ["vessel"]),
        ("Ship is due at Malta.", ["Ship"]),
        ("It wants the ship crew list.", []),
        ("It wants the ship specifications.", []),
        ("The ship's hold is full.", ["The ship"]),
        ("The freighter was late.", ["The freighter"]),
        ("It asked about the vessel described below.", ["the vessel described below"]),
        ("The cargo goes on by another feeder ship.", ["another feeder ship"]),
        ("The cargo goes on by a second ship, as yet unknown.", ["a second ship, as yet unknown"]),
        ("The M/V Heron Star is a general cargo ship.", ["M/V Heron Star"]),
        ("The M/V Heron Star (IMO 9123453), a Kenyan freighter, left.", ["M/V Heron Star"]),
        ("Then a general cargo ship left.", ["a general cargo ship"]),
    ],
)
def test_a_ship_is_taken_up_again_by_its_sort_which_is_no_ship_of_its_own(
    words: str, expected: list[str]
) -> None:
    assert quotes(STAR + words, "vessel") == ["M/V Heron Star", *expected]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Kenya would stop a ship suspected of carrying illicit cargo.", ["a ship"]),
        ("They seized a ship carrying rifles. The ship lies in Malta.", ["a ship", "The ship"]),
        ("A dhow laden with rifles sank.", ["A dhow"]),
        ("A cargo ship bound for Kenya sank.", ["A cargo ship"]),
        ("Two ships laden with ore left.", ["Two ships"]),
        ("A boat carrying passengers sank.", []),
        ("They built a ship.", []),
    ],
)
def test_a_ship_without_a_name_is_told_by_what_it_carries(words: str, expected: list[str]) -> None:
    assert quotes(words, "vessel") == expected

"""A noun beside a name makes a place of it, where nobody else bears the name."""

from __future__ import annotations

import pytest

from reftel.claims.sited.places import find_places
from reftel.claims.sited.sites import named_else, sites
from tests.claims.namesakes import heading_quotes, page, quotes


def told(sentence: str) -> list[tuple[str, str]]:
    laid = page(f"1. (S) {sentence}\n")
    return [(" ".join(laid.text[slice(*span)].split()), kind) for span, kind in sites(laid)]


@pytest.mark.parametrize(
    ("sentence", "name", "kind"),
    [
        ("It landed at Velmar International Airport there.", "Velmar International Airport",
         "airport"),
        ("It landed at Velmar\nInternational Airport there.", "Velmar International Airport",
         "airport"),
        ("It landed at the Velmar Air Base there.", "Velmar Air Base", "air base"),
        ("It lay in the Quillon Free Zone there.", "Quillon Free Zone", "free zone"),
        ("It was fired at the Velmar Test Range there.", "Velmar Test Range", "test range"),
        ("It is dug at the Velmar mine there.", "Velmar mine", "mine"),
        ("It was unloaded in Port Velmar there.", "Port Velmar", "port"),
        ("He comes from the village of Quillonka there.", "Quillonka", "village"),
        ("It passed the Gurbulaq crossing there.", "Gurbulaq crossing", "crossing"),
        ("It passed the Velmar border gate there.", "Velmar border gate", "border gate"),
        ("It sank in the Velmar River there.", "Velmar River", "river"),
        ("It lay at Incheon International Airport there.", "Incheon International Airport",
         "airport"),
    ],
)  # fmt: skip
def test_a_site_is_known_by_its_noun(sentence: str, name: str, kind: str) -> None:
    assert told(sentence) == [(name, kind)]


@pytest.mark.parametrize(
    "sentence",
    [
        "The airport was closed and the port was full.",
        "They met the Port Director there.",
        "They met the Velmar Port Authority there.",
        "It lay on Kish Island there.",
        "They saw the city of light there.",
        "This Airport was closed there.",
    ],
)
def test_a_noun_without_a_name_or_within_another_name_is_no_site(sentence: str) -> None:
    assert told(sentence) == []


def test_who_is_named_otherwise_takes_his_place() -> None:
    laid = page("1. (S) The Velmar Pumps Company told Embassy Madrid and Maria Velko of it.\n")
    taken = named_else(laid)
    assert laid.text.index("Velmar Pumps") in taken
    assert laid.text.index("Madrid") in taken
    assert laid.text.index("Maria") in taken
    assert laid.text.index("told") not in taken


@pytest.mark.parametrize(
    "words",
    [
        "Velmar Province",
        "Velmar Customs Point",
        "Velmar gas field",
        "Velmar del Orvant Province",
        "Velmar Special Economic Zone",
        "Upper Velmar District",
    ],
)
def test_nouns_of_regions_and_crossings_make_a_place(words: str) -> None:
    assert words in quotes(find_places, f"1. (C) They went to {words} then.\n")


def test_a_zone_of_a_land_by_its_genitive_is_no_name() -> None:
    body = "1. (C) They sailed in Iran's Exclusive Economic Zone then.\n"
    assert quotes(find_places, body) == ["Iran"]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("They went to the Velkarov facility there.", ["Velkarov facility"]),
        ("It stands on the Dair Velzour site now.", ["Dair Velzour site"]),
        ("Gas comes from the Yadvelan field there.", ["Yadvelan field"]),
        ("It makes fuel for the Tehran Research Reactor there.", ["Tehran Research Reactor"]),
        ("He has an office on the Bab Velziya compound.", ["Bab Velziya compound"]),
        ("She sailed off the Velmandan Islands then.", ["Velmandan Islands"]),
        ("It grows in the Velmanca Mountains there.", ["Velmanca Mountains"]),
        ("They live in the Velunik region there.", ["Velunik region"]),
        ("They are active in the LNG field there.", []),
        ("They saw an Iranian facility there.", []),
        ("The facility is closed, and this site too.", []),
        ("Visit the Classified Web Site there.", []),
        ("They left an F-16 facility there.", []),
    ],
)
def test_plants_fields_and_ranges_are_sites_of_a_name(sentence: str, found: list[str]) -> None:
    assert quotes(find_places, f"1. (C) {sentence}\n") == found


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("It came from the Velk River plant there.", ["Velk River plant"]),
        ("It came from the Velk River nuclear plant there.", ["Velk River"]),
        ("The U.S. Velk River Plant is closed.", ["Velk River Plant"]),
        ("The Velmarov enrichment facility is closed.", ["Velmarov"]),
        ("The Velk River site and Velk River fuel stay.", ["Velk River site", "Velk River"]),
        ("The Velkarov facility is closed.", ["Velkarov facility"]),
        ("They own the Velmarov Chemical Plant there.", []),
        ("They built a Pilot Plant there.", []),
        ("They saw an Iranian nuclear plant there.", []),
        ("They closed the plant and the military facility.", []),
    ],
)
def test_plants_by_a_river_and_of_a_kind_are_called_by_their_place(
    sentence: str, found: list[str]
) -> None:
    assert quotes(find_places, f"1. (C) {sentence}\n") == found


def test_a_site_stands_in_capitals_in_the_subject() -> None:
    body = "1. (C) Fuel came from the Velk River plant there.\n"
    assert "VELK RIVER PLANT" in heading_quotes(find_places, "FUEL OF VELK RIVER PLANT", body)

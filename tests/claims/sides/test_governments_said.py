"""Governments, forces and peoples that act, and one's own offices, as officers write them."""

from __future__ import annotations

import pytest

from tests.claims.reading import told, values

ACTORS = [
    ("The GOK and the Government of Kenya agreed.", ["GOV-KE", "GOV-KE"]),
    ("The Government of Portugal (GOP) will act. The GOP agreed.", ["GOV-PT", "GOV-PT"]),
    ("The Kenyan government refused.", ["GOV-KE"]),
    ("The U.S. Government (USG) and the USG agree.", ["GOV-US", "GOV-US", "GOV-US"]),
    ("The Government of Cameroon (GRC) met. GRC leaders agreed.", ["GOV-CM", "GOV-CM"]),
    ("Kenyan forces crossed.", ["(Kenyan forces)"]),
    ("Somali pirates seized it.", ["(Somali pirates)"]),
    ("The Kenyans agreed.", ["GOV-KE"]),
]
OFFICES = [
    ("The Embassy believes so.", ["US-EMB-LISBON"]),
    ("Post will report.", ["US-EMB-LISBON"]),
    ("The Department concurs.", ["US-STATE"]),
    ("Washington agencies and EUR/WE cleared it.", ["US-STATE", "US-STATE-EUR/WE"]),
    ("USUN and USEU were told.", ["US-MIS-USUN", "US-MIS-USEU"]),
    ("The Kenyan Embassy in Lisbon wrote.", ["KE-EMB-LISBON"]),
    ("Econ Section officers met.", ["US-EMB-LISBON-ECON"]),
    ("Embassy Nairobi and Embassy Muscat were told.", ["US-EMB-NAIROBI", "US-EMB-MUSCAT"]),
]
NEITHER = [
    "The post office was shut.",
    "A government should act.",
    "He took office in May.",
    "The Kenyan tea was good.",
    "They live in Washington, D.C.",
    "It is the department store of the town.",
]


@pytest.mark.parametrize(("sentence", "wanted"), ACTORS)
@pytest.mark.parametrize("gap", [" ", "\n", "  "])
def test_those_who_act_are_told_by_whom_they_are(
    sentence: str, wanted: list[str], gap: str
) -> None:
    found = [" ".join(value.split()) for value in values(sentence.replace(" ", gap), "actor")]
    assert found == wanted


@pytest.mark.parametrize(("sentence", "wanted"), OFFICES)
@pytest.mark.parametrize("gap", [" ", "\n", "  "])
def test_offices_are_told_by_their_place_or_symbol(
    sentence: str, wanted: list[str], gap: str
) -> None:
    assert values(sentence.replace(" ", gap), "office") == wanted


@pytest.mark.parametrize("sentence", NEITHER)
def test_words_like_them_are_neither(sentence: str) -> None:
    assert values(sentence, "actor") == values(sentence, "office") == []


@pytest.mark.parametrize(
    ("sentence", "quote"),
    [
        ("THE GOVERNMENT OF KENYA REFUSED.", "GOVERNMENT OF KENYA"),
        ("THE KENYAN GOVERNMENT REFUSED.", "KENYAN GOVERNMENT"),
    ],
)
def test_a_government_in_capitals_is_one(sentence: str, quote: str) -> None:
    (found,) = told(sentence, "actor")
    assert (found.value, found.quote) == ("GOV-KE", quote)

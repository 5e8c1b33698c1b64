"""Ministries, banks of state, organs and firms in telegrams all in capitals."""

from __future__ import annotations

import pytest

from reftel.claims.named.capitals import shouted
from reftel.claims.named.parties import find_parties
from tests.claims.namesakes import heading_quotes, page, placed


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("EMBASSY MET MINISTRY OF FINANCE AND STATE BANK OF PAKISTAN TODAY.",
         ["MINISTRY OF FINANCE", "STATE BANK OF PAKISTAN"]),
        ("THE MINISTRY OF SCIENCE AND TECHNOLOGY AND INDUSTRY REFUSED THE REQUEST.",
         ["MINISTRY OF SCIENCE AND TECHNOLOGY AND INDUSTRY"]),
        ("HE LEFT THE MINISTRY FOR FOREIGN ECONOMIC RELATIONS BEFORE THE MEETING.",
         ["MINISTRY FOR FOREIGN ECONOMIC RELATIONS"]),
        ("HE LEFT THE MINISTRY OF GREAT HOPES AND THE STATE BANK OF ALL LENDERS.", []),
        ("He left the Ministry of Finance in the spring of that year.", []),
    ],
)  # fmt: skip
def test_ministries_go_by_what_they_are_for_and_banks_by_their_country(
    sentence: str, names: list[str]
) -> None:
    assert placed(shouted, sentence) == names


def test_a_bank_of_state_is_a_bank_and_a_ministry_a_ministry() -> None:
    laid = page("1. (S) EMBASSY MET MINISTRY OF FINANCE AND CENTRAL BANK OF EGYPT THEN.\n")
    assert [one.type for one in shouted(laid)] == ["ministry", "bank"]


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("THE PLANE OF THE MOLDOVAN COMPANY NISTRU VELMIA FLEW FROM BURGAS TODAY.",
         ["NISTRU VELMIA"]),
        ("THE BROKER IS A GIBRALTAR COMPANY, HALVYON TRADE AND FREIGHT. IT FLEW TODAY.",
         ["HALVYON TRADE AND FREIGHT"]),
        ("THE COMPANY REFUSED AND THE FIRM IN ATHENS TOOK A FIRM STAND TODAY.", []),
        ("PRESS THE FOREIGN MINISTRY AND THE PERUVIAN NATIONAL POLICE FOR IT TODAY.",
         ["FOREIGN MINISTRY", "PERUVIAN NATIONAL POLICE"]),
        ("THE NEXT COMMITTEE AND THE LOCAL POLICE AND LOCAL FORCES WERE THERE TODAY.", []),
        ("THE PAPER WENT TO SOVIET MFA AND TO MOD AT THE HIGHEST LEVEL TODAY.",
         ["SOVIET MFA", "MOD"]),
        ("THEY ASKED THE ECONOMICS MINISTRY AND PAID HALVYON BARBOT INTERNATIONAL TODAY.",
         ["ECONOMICS MINISTRY", "HALVYON BARBOT INTERNATIONAL"]),
        ("THEY DISCUSSED TRADING AND LOCAL ENTERPRISES AND LEBANON INTERNATIONAL TODAY.", []),
        ("THEY DISCUSSED VELMAR'S INTERNATIONAL AND THE NEW INTERNATIONAL LINES TODAY.", []),
    ],
)  # fmt: skip
def test_firms_and_organs_stand_in_capitals_too(sentence: str, names: list[str]) -> None:
    assert placed(shouted, sentence) == names


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("HE MET THE FOREIGN MINISTRY AND THE MINISTRY OF DEFENSE THERE TODAY.",
         ["FOREIGN MINISTRY", "MINISTRY OF DEFENSE"]),
        ("HE MET THE BELGIAN MFA AND THE CENTRAL BANK OF KENYA THERE TODAY.",
         ["BELGIAN MFA", "CENTRAL BANK OF KENYA"]),
        ("HE MET THE FIRM CALLED VELMARQ AND SONS THERE TODAY.", ["VELMARQ AND SONS"]),
        ("HE MET THE BANK OF THE RIVER AND A FIRM FRIEND THERE TODAY.", []),
    ],
)  # fmt: skip
def test_a_text_of_capitals_names_parties_by_their_nouns(sentence: str, names: list[str]) -> None:
    assert placed(shouted, sentence) == names


def test_capitals_among_small_letters_are_read_otherwise() -> None:
    words = "He met the MINISTRY OF DEFENSE there, and all the rest of it was small talk."
    assert placed(shouted, words) == []


@pytest.mark.parametrize(
    ("subject", "names"),
    [
        ("AIRCRAFT FROM VELBERIA AIRLINES", ["VELBERIA AIRLINES"]),
        ("SALE BY VELMAR LTD AND QUILLOV BANK", ["VELMAR LTD", "QUILLOV BANK"]),
        ("CALL ON THE PERUVIAN NATIONAL POLICE", ["PERUVIAN NATIONAL POLICE"]),
        ("A NEW OIL COMPANY AND A MALAYSIA-BASED COMPANY", []),
        ("AMERICAS TRADE SUMMIT IN MAY", []),
    ],
)
def test_firms_and_organs_stand_in_a_subject_in_capitals(subject: str, names: list[str]) -> None:
    assert heading_quotes(find_parties, subject, "1. (S) No.\n") == names


def test_a_firm_of_the_subject_is_short_in_the_body() -> None:
    body = "1. (S) They told us that Velberia was a private firm.\n"
    found = find_parties(page(body, "AIRCRAFT FROM VELBERIA AIRLINES"))
    assert [claim.quote for claim in found] == ["VELBERIA AIRLINES", "Velberia"]

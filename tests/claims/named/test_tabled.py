"""What the table knows is claimed by its value, of the country that the text tells."""

from __future__ import annotations

import pytest

from reftel.claims.named.naming import names
from reftel.claims.named.tabled import known_letters, known_spans, modelled, of_nation, tabled
from tests.claims.namesakes import page, valued


def told(sentence: str) -> list[tuple[str, str]]:
    return valued(tabled, f"1. (S) {sentence}\n")


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Then IRISL Malta closed.", [("IRISL Malta", "IRISL Malta")]),
        ("Then IRISL's Malta office closed.", [("IRISL", "IRISL")]),
        ("Then it got a UH-9H Bell Helicopter.", []),
        ("Then the Swiss DFA agreed.", [("Swiss DFA", "DFA")]),
        ("Then OIC-00 copies went out.", []),
    ],
)
def test_a_known_name_is_taken_with_what_belongs_to_it(
    sentence: str, found: list[tuple[str, str]]
) -> None:
    assert told(sentence) == found


@pytest.mark.parametrize(
    ("sentence", "name", "land"),
    [
        ("The Korean Ministry of Commerce agreed.", "Ministry of Commerce", "KR"),
        ("The Chinese Ministry of Commerce agreed.", "Ministry of Commerce", "CN"),
        ("The Yemeni National Security Bureau agreed.", "National Security Bureau", "YE"),
        ("The Ministry of Commerce agreed.", "Ministry of Commerce", "PT"),
    ],
)
def test_a_plain_name_is_of_the_country_told_or_of_the_post(
    sentence: str, name: str, land: str
) -> None:
    laid = page(f"1. (S) {sentence}\n")
    assert [one.country for one in names(laid) if name in laid.text[one.start : one.end]] == [land]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Then Siemens Netherlands paid.", [("Siemens Netherlands", "Siemens Netherlands")]),
        ("Then Siemens NETHERLANDS paid.", [("Siemens NETHERLANDS", "Siemens NETHERLANDS")]),
        ("Then Siemens in the Netherlands paid.", [("Siemens", "Siemens")]),
        ("Then a Siemens, old and red, broke.", []),
        ("Then a Siemens truck broke.", []),
        ("Then Siemens trucks broke.", [("Siemens", "Siemens")]),
        ("Then our SBU portion was read.", []),
        ("Then the SBU agreed.", [("SBU", "SBU")]),
        ("Then the UN Charter was read.", []),
        ("Then the UN agreed.", [("UN", "UN")]),
        ("It is REL TO SHIG.", []),
        ("Then the Defense Industries Organization (DIO) paid.",
         [("Defense Industries Organization (DIO)", "DIO")]),
    ],
)  # fmt: skip
def test_known_letters_count_where_they_name_somebody(
    sentence: str, found: list[tuple[str, str]]
) -> None:
    assert told(sentence) == found


@pytest.mark.parametrize(
    ("words", "is_model"),
    [("an EX-151 Velcopter", True), ("an EX151 Velcopter", True), ("in 1990 Velcopter", False),
     ("the old Velcopter", False), ("the M2 Velcopter", True)],
)  # fmt: skip
def test_a_maker_stands_behind_the_model_that_it_made(words: str, *, is_model: bool) -> None:
    assert modelled(words, words.index("Velcopter")) is is_model


@pytest.mark.parametrize(
    ("sentence", "taken"),
    [("They met DUTCH MFA there.", "DUTCH MFA"), ("They met old MFA there.", "MFA")],
)
def test_the_adjective_of_a_nation_belongs_to_its_ministry(sentence: str, taken: str) -> None:
    laid = page(f"1. (S) {sentence}\n")
    start = laid.text.index("MFA")
    assert laid.text[of_nation(laid, start) : start + 3] == taken


def test_letters_behind_a_bracket_are_known_by_their_place() -> None:
    laid = page("1. (S) They met the trade house (IRISL) and IRISL again.\n")
    (start,) = known_letters(laid)
    assert laid.text[start - 1 : start + 5] == "(IRISL"
    assert len(known_spans(laid)) >= 2


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("They own three Boeing 747-400 aircraft.", []),
        ("It handles the Airbus A-380 there.", []),
        ("He met the Pan Am 103 bomber there.", []),
        ("They sold it to Boeing in May.", ["Boeing"]),
        ("It lists 10 Beretta CX4 rifles and 5 Beretta 9mm pistols.", []),
        ("It gives Boeing 500 workers and Airbus 250 million.", ["Boeing", "Airbus"]),
        ("They sold Boeing 50 percent of it.", ["Boeing"]),
    ],
)
def test_a_maker_s_name_before_a_number_is_a_model_s(sentence: str, found: list[str]) -> None:
    laid = page(f"1. (S) {sentence}\n")
    assert [laid.text[one.start : one.end] for one in tabled(laid)] == found

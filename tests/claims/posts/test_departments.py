"""Treasury and State are departments of one's own where no other one's is meant."""

from __future__ import annotations

import pytest

from reftel.claims.posts.departments import departments, one_value, state, treasury
from tests.claims.namesakes import page


def told(sentence: str) -> list[str]:
    laid = page(f"1. (S) {sentence}\n")
    return [value for _, value, _ in (*treasury(laid), *state(laid))]


@pytest.mark.parametrize(
    ("sentence", "values"),
    [
        ("They met Treasury and State officials in Washington.", ["US-TREASURY", "US-STATE"]),
        ("He came with Treasury's Ada Marr.", ["US-TREASURY"]),
        ("It was briefed by State and IC experts.", ["US-STATE"]),
        ("State Under Secretary Marr came.", ["US-STATE"]),
        ("They heard Defense and State officials.", ["US-DOD", "US-STATE"]),
        ("It went to Commerce, Energy, and DOD.", ["US-COMMERCE", "US-DOE"]),
        ("It went to State, Justice and DHS.", ["US-STATE", "US-JUSTICE"]),
    ],
)
def test_short_names_are_departments(sentence: str, values: list[str]) -> None:
    assert told(sentence) == values


@pytest.mark.parametrize(
    ("names", "value"),
    [
        (["US-DEPT-OF-TREASURY", "US-TREASURY DEPARTMENT", "US-DEPARTMENT OF THE TREASURY"],
         "US-TREASURY"),
        (["US-DEPT-OF-JUSTICE", "US-DOJ"], "US-JUSTICE"),
        (["US-DEPT-OF-ENERGY", "US-USDOE", "US-DOE HQ", "US-DOE"], "US-DOE"),
        (["US-HQ-USCENTCOM-MACDILL-AFB-FL", "US-USCENTCOM", "US-CENTCOM"], "US-CENTCOM"),
        (["US-CDR-USPACOM-HONOLULU-HI", "US-PACOM"], "US-PACOM"),
        (["US-STATE-ISN/MTR"], "US-STATE-ISN/MTR"),
        (["US-TREASURY/OFAC"], "US-TREASURY/OFAC"),
    ],
)  # fmt: skip
def test_a_department_or_command_has_one_value(names: list[str], value: str) -> None:
    assert {one_value(name) for name in names} == {value}


@pytest.mark.parametrize(
    "sentence",
    [
        "They met HM Treasury there.",
        "HMT was told. Treasury had no view.",
        "They bought Treasury bonds there.",
        "They met the Italian Treasury there.",
        "They met the Secretary of State for Treasury there.",
        "They met the Undersecretariat of Treasury there.",
        "The State and Religion law passed.",
        "They met the Ministers of Defense and Justice.",
        "They met the Secretary for Commerce and Energy.",
        "The Defense and Energy Ministries agreed.",
        "They met Treasury Department people there.",
    ],
)
def test_those_of_others_bonds_and_the_state_are_not(sentence: str) -> None:
    assert told(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("It is up to the Department of Energy then.", [("Department of Energy", "US-DOE")]),
        ("They told NEA A/S Velkarten of it.", [("NEA", "US-STATE-NEA")]),
        ("They told the White House of it.", [("White House", "US-WHITE HOUSE")]),
        ("They told ACME A/S of it.", []),
    ],
)  # fmt: skip
def test_departments_in_full_and_bureaux_before_their_heads(
    sentence: str, found: list[tuple[str, str]]
) -> None:
    laid = page(f"1. (S) Then {sentence}\n")
    assert [
        (laid.text[slice(*span)], one_value(value)) for span, value, _ in departments(laid)
    ] == found


def test_services_abroad_have_the_value_of_their_letters() -> None:
    assert one_value("US-FOREIGN COMMERCIAL SERVICE") == "US-FCS"
    assert one_value("US-FOREIGN AGRICULTURAL SERVICE") == "US-FAS"
    assert one_value("US-FOREIGN SERVICE") == "US-FOREIGN SERVICE"

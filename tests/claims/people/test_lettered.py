"""People are told by the letters of their title alone, once the cable has given them."""

from __future__ import annotations

import pytest

from reftel.claims.people.persons import find_persons
from tests.claims.namesakes import page, quotes


@pytest.mark.parametrize(
    ("told", "again", "letters"),
    [
        ("A/S Velkarten met Marrenz.", "They told A/S about the delays.", "A/S"),
        ("PDAS Velkarten led the team.", "PDAS replied that it would be looked at.", "PDAS"),
        ("Export Control Officer (ECO) Ada Velkarten checked it.", "They showed ECO it.", "ECO"),
        ("Managing Director (MD) Ada Velkarten came.", "The CEO and MD explained it.", "MD"),
        ("A/S Velkarten came.", "They thanked A/S for coming.", "A/S"),
        ("Director General Velkarten spoke.", "The DG concluded that it was so.", "DG"),
        ("Deputy Director General Velkarten spoke.", "According to the DDG, it was so.", "DDG"),
    ],
)  # fmt: skip
def test_letters_of_a_title_stand_for_its_bearer(told: str, again: str, letters: str) -> None:
    found = quotes(find_persons, f"1. (S) Then it was so. {told} {again}\n")
    assert found[-1].removeprefix("The ").removeprefix("the ") == letters


def test_letters_are_worth_the_name_of_their_one_bearer() -> None:
    laid = page("1. (S) They saw it. A/S Ada Velkarten came. They asked A/S about it.\n")
    last = max(find_persons(laid), key=lambda claim: claim.span)
    assert (last.value, last.rule) == ("Ada Velkarten", "person/letters")


def test_letters_of_two_bearers_are_nobodys_name() -> None:
    body = "1. (S) A/S Ada Velkarten and A/S Otto Marrenz came. They asked A/S about it.\n"
    last = max(find_persons(page(body)), key=lambda claim: claim.span)
    assert last.value == "(A/S)"


@pytest.mark.parametrize(
    "again",
    [
        "A/S of another bureau came.",
        "The 2005 A/S report said so.",
        "It was PM/A/S work.",
        "The A/S Works paid.",
    ],
)
def test_letters_beside_other_names_are_left_alone(again: str) -> None:
    found = quotes(find_persons, f"1. (S) A/S Velkarten came there. {again}\n")
    assert "A/S" not in [quote.removeprefix("The ") for quote in found[1:]]


@pytest.mark.parametrize(
    "sentence",
    [
        "Charge Velkarten (C) said nothing. (C) It went on.",
        "Under Secretary Velkarten wrote to the US again.",
        "President Velkarten sent word. PM took note of it.",
    ],
)
def test_signs_of_lands_bureaux_and_marks_are_no_titles(sentence: str) -> None:
    assert len(quotes(find_persons, f"1. (S) Then {sentence}\n")) == 1


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("They wrote to the SYG about it.", ["SYG"]),
        ("It was raised with SecGen Velkarten there.", ["SecGen Velkarten"]),
        ("They told POTUS of it.", ["POTUS"]),
        ("We told FonMin of it.", ["FonMin"]),
        ("The chair asked for more.", ["chair"]),
        ("They handed the chair to Lisbon.", []),
        ("He sat in the chair while they spoke.", []),
    ],
)
def test_offices_that_need_no_name(sentence: str, found: list[str]) -> None:
    assert quotes(find_persons, f"1. (S) {sentence}\n") == found


def test_letters_within_a_title_are_not_its_first_ones() -> None:
    found = quotes(
        find_persons, "1. (S) ESTH Counselor Ada Velkarten came. But the EC refused it.\n"
    )
    assert "EC" not in found


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("He told CDA February 13 that it was late.", ["CDA"]),
        ("The CDA asked why.", ["CDA"]),
        ("It is a christian party. The CDA voted.", []),
        ("CDA Ada Velkarten left.", ["CDA Ada Velkarten"]),
    ],
)
def test_a_charge_goes_by_his_letters_without_a_name(sentence: str, found: list[str]) -> None:
    assert quotes(find_persons, f"1. (S) Then it was so. {sentence}\n") == found

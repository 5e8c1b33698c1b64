"""Nations act by their peoples, forces, delegations and groups of their firms."""

from __future__ import annotations

import pytest

from reftel.claims.sides.peoples import nationals
from tests.claims.namesakes import page


def told(sentence: str) -> list[tuple[str, str, str]]:
    """Return the words, value and type of each nation that acts."""
    laid = page(f"1. (S) {sentence}\n")
    return [(laid.text[slice(*one.span)], one.value, one.type) for one in nationals(laid)]


@pytest.mark.parametrize(
    ("sentence", "words", "land"),
    [
        ("They heard that the Slovenians need an address.", "the Slovenians", "GOV-SI"),
        ("They heard that the Turks need an address.", "the Turks", "GOV-TR"),
        ("They told the  Finns about it.", "the  Finns", "GOV-FI"),
        ("They heard it when Danes agreed.", "Danes", "GOV-DK"),
        ("They heard it from the Europeans there.", "the Europeans", "(Europeans)"),
        ("They heard that Kurds agreed.", "Kurds", "(Kurds)"),
        ("They spoke of the Swiss and Canadians there.", "Canadians", "GOV-CA"),
        ("The maps of the North Koreans and Iranians are old.", "Iranians", "GOV-IR"),
    ],
)
def test_a_people_stands_with_its_article(sentence: str, words: str, land: str) -> None:
    assert (words, land, "people") in told(sentence)


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("They gave it to the Egyptian military.", "Egyptian military"),
        ("They gave it to the Egyptian military (ref A).", "Egyptian military"),
        ("The Egyptian military took it.", "Egyptian military"),
        ("Then Iran's military used it.", "Iran's military"),
        ("They sold it to the Egyptian military in May.", "Egyptian military"),
        ("The Italian delegation cautioned them.", "Italian delegation"),
        ("They thanked the U.S. delegation for it.", "U.S. delegation"),
        ("The U.S. delegation: Velko Marr, head.", "U.S. delegation"),
        ("A Swedish delegation in Velmar raised it.", "Swedish delegation"),
        ("A Swedish congressional delegation wanted it.", "Swedish congressional delegation"),
        ("The Swedish delegation itself left.", "Swedish delegation"),
        ("They gave it to the Irish and Dutch governments.", "Irish and Dutch governments"),
        ("They told of U.S. and Dutch militaries.", "U.S. and Dutch militaries"),
        ("They guard the Danish peacekeepers.", "Danish peacekeepers"),
    ],
)
def test_the_military_and_the_delegation_of_a_nation_act(sentence: str, words: str) -> None:
    assert told(sentence) == [(words, f"({words})", "group")]


@pytest.mark.parametrize(
    "sentence",
    [
        "They seized Egyptian military equipment there.",
        "They met the U.S. delegation representative there.",
        "They heard Italian delegation head Velko Marr there.",
        "They met South Americans there.",
    ],
)
def test_a_noun_that_follows_is_what_is_spoken_of(sentence: str) -> None:
    assert told(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("They urge that U.S. firms keep out.", "U.S. firms"),
        ("They help Iranian UAV entities there.", "Iranian UAV entities"),
        ("They heard that German leaders want it.", "German leaders"),
        ("They met U.S. experts there.", "U.S. experts"),
        ("They fear the Indian bureaucracy.", "Indian bureaucracy"),
        ("It was told to PRC investigators.", "PRC investigators"),
        ("They asked Chinese customs officials.", "Chinese customs officials"),
        ("They met Egyptian military officials there.", "Egyptian military officials"),
        ("It is a matter for U.S. contractors.", "U.S. contractors"),
        ("It was open to U.S. personnel there.", "U.S. personnel"),
        ("It makes parts for Iran's missile forces.", "Iran's missile forces"),
        ("There the Indian side gave a briefing.", "the Indian side"),
        ("Then the U.S. side agreed to it.", "the U.S. side"),
    ],
)
def test_firms_leaders_and_bureaucracies_of_a_nation_act(sentence: str, words: str) -> None:
    assert told(sentence) == [(words, f"({words})", "group")]


@pytest.mark.parametrize(
    ("subject", "words"),
    [
        ("MOVES OF INDIAN TROOPS", "INDIAN TROOPS"),
        ("TALKS OF SYRIAN ARMY LEADERS", "SYRIAN ARMY LEADERS"),
        ("GUIDANCE FOR U.S. DELEGATION TO VELMAR", "U.S. DELEGATION"),
    ],
)
def test_a_subject_names_groups_in_capitals(subject: str, words: str) -> None:
    laid = page("1. (S) Nothing.\n", subject)
    assert [laid.text[slice(*one.span)] for one in nationals(laid)] == [words]


def test_a_group_goes_on_with_its_examples_and_is_told_by_a_name() -> None:
    assert told("They urge that U.S. firms, such as Velmar Works, keep out.") != []
    assert told("They met German firms named Velmar and Quill.") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "They met U.S. forces there.",
        "They met South American leaders there.",
        "They met DPRK personnel there.",
        "He headed the Egyptian side, which left.",
        "They wrote to the Indian side.",
        "It was about Spain's withdrawal of troops.",
        "The Indian side door was shut.",
    ],
)
def test_forces_of_ones_own_and_halves_of_a_continent_are_no_group(sentence: str) -> None:
    assert told(sentence) == []

"""Groups act that no name or nation alone tells, and places and things are none."""

from __future__ import annotations

import pytest

from reftel.claims.sides.groups import groups
from tests.claims.namesakes import page


def told(sentence: str) -> list[str]:
    """Return the words of each group that acts."""
    laid = page(f"1. (S) {sentence}\n")
    return [laid.text[slice(*one.span)] for one in groups(laid)]


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("They asked other European countries to help.", "other European countries"),
        ("They have demarched other capitals about it.", "other capitals"),
        ("He asked about shell companies there.", "shell companies"),
        ("It was open to third countries.", "third countries"),
        ("We encourage all states to join.", "all states"),
        ("Other companies had shown interest since.", "Other companies"),
        ("It told its other GCC partners of it.", "other GCC partners"),
        ("A number of EU countries will agree.", "EU countries"),
        ("It threatened smaller EU countries.", "smaller EU countries"),
        ("It will work with regional partners.", "regional partners"),
        ("They hope that like-minded states join.", "like-minded states"),
        ('They hope that "like-minded" countries join.', '"like-minded" countries'),
        ("It asks its Asia-Pacific allies for help.", "its Asia-Pacific allies"),
        ("NATO met, and some Allies want to keep them.", "Allies"),
        ("The talks taught local governments a lesson.", "local governments"),
        ("Federal and state governments demand it back.", "Federal and state governments"),
        ("We urge all parties to act now.", "all parties"),
        ("We urge all political parties.", "all political parties"),
        ("Then companies from Poland and Spain came.", "companies from Poland and Spain"),
        ("Then firms from Spain, Poland or the UAE came.", "firms from Spain, Poland or the UAE"),
        ("Please stop entities in your country there.", "entities in your country"),
        ("As States Parties they must not do so.", "States Parties"),
        ("It joined 39 other states in the group.", "39 other states"),
        ("He hopes other countries in the EU agree.", "other countries"),
        ("It calls upon all states to do so.", "all states"),
        ("It is to be frozen by all member states.", "all member states"),
        ("We hope that additional states would join.", "additional states"),
        ("It helps states not party to the CWC.", "states not party to the CWC"),
        ("A seminar for eleven non-members was held.", "non-members"),
        ("It calls upon donors to give more.", "donors"),
        ("It was a gift of various countries' militaries.", "various countries' militaries"),
        ("They asked member states' authorities.", "member states' authorities"),
        ("It thanked bilateral and multilateral donors.", "bilateral and multilateral donors"),
        ("Thirty-four members of the MTCR met.", "Thirty-four members of the MTCR"),
        (
            "They say all members of the Australia Group agreed.",
            "all members of the Australia Group",
        ),
    ],
)
def test_a_group_acts_by_what_it_is_to_others(sentence: str, words: str) -> None:
    assert told(sentence) == [words]


@pytest.mark.parametrize(
    "sentence",
    [
        "He acts in other countries of the continent.",
        "They pay more than other countries.",
        "It was found in other states.",
        "They read all parties to the treaty as bound.",
        "They share other concerns about it.",
        "They know two firms in Spain.",
        "They know these companies from Spain.",
        "They know firms in Spain.",
        "They supply entities of proliferation concern.",
        "These are programs of concern.",
        "They joined another country then.",
        "It is a matter of great concern.",
        "The Allies took Berlin in 1945.",
        "They met partners and other friends.",
        "The donors' conference met.",
        "The DONORS CONFERENCE met.",
        "He gave the names of campaign donors.",
        "They met members of the party.",
    ],
)
def test_places_and_counted_firms_are_no_group(sentence: str) -> None:
    assert told(sentence) == []


def test_a_group_is_valued_by_its_words() -> None:
    (one,) = groups(page("1. (S) They asked other\ncapitals to help.\n"))
    assert (one.value, one.type) == ("(other capitals)", "group")


@pytest.mark.parametrize(
    "sentence",
    ["They may use it against Iran or other states.", "These are countries' own flags."],
)
def test_states_that_are_only_named_beside_another_do_not_act(sentence: str) -> None:
    assert told(sentence) == []

"""People named without a title are known by the words around or by their first name."""

from __future__ import annotations

import pytest

from reftel.claims.people.untitled import unlike, untitled
from tests.claims.namesakes import page, placed
from tests.claims.reading import quotes


def told(sentence: str) -> list[str]:
    return placed(untitled, sentence)


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("They say Velko Marrenz described it there.", "Velko Marrenz"),
        ("They say MEA,s Velko Jan Oosterwald came there.", "Velko Jan Oosterwald"),
        ("They say MFA's Velko Oosterwald came there.", "Velko Oosterwald"),
        ("They met Velkarta Sandoval (MFA desk officer) there.", "Velkarta Sandoval"),
        ("They met Velkarta Sandoval (strictly protect) there.", "Velkarta Sandoval"),
        ("They met Velkarta Sandoval (MOD) there.", "Velkarta Sandoval"),
        ("They say Velkarta Sandoval, an analyst there, came.", "Velkarta Sandoval"),
        ("It is run by Wang Guohui there.", "Wang Guohui"),
        ("They spoke about Deng Zhiping there.", "Deng Zhiping"),
        ("They say Velkarta Sandoval, a Lisbon journalist, came.", "Velkarta Sandoval"),
        ("A paper by Maria Velkarten lay there.", "Maria Velkarten"),
        ("A paper by Mark Velkarten lay there.", "Mark Velkarten"),
        ("A paper by Karl-Heinz Velkarten lay there.", "Karl-Heinz Velkarten"),
        ("A paper by H.M.G.S. Velkarten lay there.", "H.M.G.S. Velkarten"),
        ("A paper by Maria P. Velkarten lay there.", "Maria P. Velkarten"),
        ("A paper by Maria van Velkarten lay there.", "Maria van Velkarten"),
        ("It named Olvar Velkarten Montez\nDOB: 03/10/1961\nID: 1-5", "Olvar Velkarten Montez"),
        ("It named Olvar Velkarten (DPOB: 4 MAR 62, Oslo).", "Olvar Velkarten"),
        ("They praised Velsaif al-Islam there.", "Velsaif al-Islam"),
        ("They praised Velsaif al-Islam al-Marrani there.", "Velsaif al-Islam al-Marrani"),
        ("The president of the Zembian Republic Giorgio Velkarten left.", "Giorgio Velkarten"),
    ],
)
def test_a_name_without_a_title_is_a_persons_here(sentence: str, name: str) -> None:
    assert told(sentence) == [name]


def test_who_stands_beside_a_person_is_one() -> None:
    found = told("They met Velkarta Sandoval and Orvante Quillmar (DOE HQ) there.")
    assert sorted(found) == ["Orvante Quillmar", "Velkarta Sandoval"]


@pytest.mark.parametrize(
    "sentence",
    [
        "They watch Velmar Quillon there.",
        "They watch Velmar Quillon (VQ) there.",
        "They watch Maria Velkarten Company Ltd there.",
        "They drove from San Velko to Abu Dhabi there.",
        "Export Control said so there.",
    ],
)
def test_two_words_in_capitals_are_no_person_by_themselves(sentence: str) -> None:
    assert told(sentence) == []


@pytest.mark.parametrize("word", ["Ministry", "Iranian", "Iran", "The", "MTCR", "EUR/PRA"])
def test_a_word_of_another_kind_is_no_part_of_a_name(word: str) -> None:
    assert unlike(word)


@pytest.mark.parametrize("word", ["Velko", "al", "van", "Marr"])
def test_a_proper_word_or_a_particle_may_be_part_of_a_name(word: str) -> None:
    assert not unlike(word)


def test_a_family_name_with_its_article_is_a_persons_and_a_town_is_none() -> None:
    words = "The case of Nasir al-Kadim was told. Trucks left Umm al-Sefar and Dayr al-Zadr."
    assert quotes(words, "person") == ["Nasir al-Kadim"]


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("They say Ri Je-vel stood there.", "Ri Je-vel"),
        ("They say Maria dos Santos stood there.", "Maria dos Santos"),
        ("They say Velk Velk stood there.", "Velk Velk"),
        ("They say Maria Van Velkarten stood there.", "Maria Van Velkarten"),
    ],
)
def test_how_a_name_is_made_says_that_it_is_one(sentence: str, name: str) -> None:
    assert told(sentence) == [name]


@pytest.mark.parametrize(
    "sentence",
    [
        "The manager of Velkarten Quillmar left.",
        "They heard from El Velkarten Quillmar, who knows it.",
        "They drove to San Pedro de Velkarten there.",
        "They flew from Santiago de Chile there.",
    ],
)
def test_whom_somebody_works_for_and_towns_are_no_persons(sentence: str) -> None:
    assert not [name for name in told(sentence) if "Velkarten" in name or "Chile" in name]


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("They listed Kamal VELKARTEN there.", "Kamal VELKARTEN"),
        ("They listed Mohamed EL VELKARI ORVANTE there.", "Mohamed EL VELKARI ORVANTE"),
        ("They listed Maria van VELKARTEN there.", "Maria van VELKARTEN"),
    ],
)
def test_a_surname_in_capitals_follows_a_given_name(sentence: str, name: str) -> None:
    assert told(sentence) == [name]


@pytest.mark.parametrize(
    "sentence",
    ["They met Maria NATO there.", "They met Maria MINISTRY there.", "They met Maria IRAN there."],
)
def test_an_acronym_or_a_word_in_capitals_is_no_surname(sentence: str) -> None:
    assert told(sentence) == []


def test_the_signature_is_no_surname_of_the_last_name() -> None:
    laid = page("1. (S) They met Maria Velkarten ORVANTE\n")
    assert [laid.text[start:end] for start, end in untitled(laid)] != ["Maria Velkarten ORVANTE"]


def test_who_drafted_or_cleared_a_telegram_is_a_person() -> None:
    assert told("It was drafted by C. Velkarten then.") == ["C. Velkarten"]
    assert told("They were joined by Velkarta Sandoval then.") == ["Velkarta Sandoval"]


@pytest.mark.parametrize("words", ["Hizb al-Velkar", "Jaysh al-Velkar", "ABC-loved Velkarten"])
def test_a_movement_with_the_article_is_no_person(words: str) -> None:
    assert told(f"They watch {words}, who spoke.") in ([], ["Velkarten"])


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("They seek co-defendant Ex-friend Mohammad Velkarten there.", "Mohammad Velkarten"),
        ("Co-defendants Mohammad Velkarten and others left.", "Mohammad Velkarten"),
        ("The Ambassador in Santiago Jose Antonio Velkarten left.", "Jose Antonio Velkarten"),
        ("They met Santiago Velkarten there.", "Santiago Velkarten"),
    ],
)
def test_what_leads_to_a_name_is_none_of_it(sentence: str, name: str) -> None:
    assert told(sentence) == [name]


@pytest.mark.parametrize(
    "sentence",
    [
        "It was said that the master, Kimq Cholv Hovel, had left.",
        "There came a financier named Tarvek Quillon.",
        "Here his partner Tarvek Quillon had paid.",
    ],
)
def test_what_a_man_is_stands_right_before_his_name(sentence: str) -> None:
    assert len(told(sentence)) == 1


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("They say Ana Velkarten told us of it there.", "Ana Velkarten"),
        ("They say Velko Marrenz, Director of Trade, came.", "Velko Marrenz"),
        ("They say Velko A. Marrenz said no there.", "Velko A. Marrenz"),
        ("They met Maria Velkarten-Lund there.", "Maria Velkarten-Lund"),
        ("They spoke to David Velkarten on it.", "David Velkarten"),
    ],
)
def test_a_given_name_a_deed_or_an_apposition_shows_a_person(sentence: str, name: str) -> None:
    assert name in told(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "They went to Santa Velkarta there.",
        "They watch the Marrenz Valley there.",
        "They read the Maria Velkarten Foundation's paper there.",
        "Happy Easter came.",
        "On Good Friday they met.",
    ],
)
def test_places_ships_houses_and_feasts_are_no_people(sentence: str) -> None:
    assert told(sentence) == []

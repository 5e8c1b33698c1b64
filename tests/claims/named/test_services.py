"""A nation's customs and guards, and the seats of those who lead it, are parties."""

from __future__ import annotations

import pytest

from reftel.claims.named.parties import find_parties
from reftel.claims.named.services import services
from tests.claims.namesakes import placed, quotes


def told(sentence: str) -> list[str]:
    return placed(services, sentence)


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Then Spanish customs opened it.", "Spanish customs"),
        ("Then Spain's customs service opened it.", "Spain's customs service"),
        ("Then the Costa Rican customs authority opened it.", "Costa Rican customs authority"),
        ("Then the Swiss immigration authority agreed.", "Swiss immigration authority"),
        ("Then Spain's nuclear regulatory agency agreed.", "Spain's nuclear regulatory agency"),
        ("Then Dutch Customs opened it.", "Dutch Customs"),
        ("Then the Turkish coast guard boarded it.", "Turkish coast guard"),
        ("Then the Prime Minister's Office called.", "Prime Minister's Office"),
        ("Then the Crown Prince's Court called.", "Crown Prince's Court"),
        ("Then the Public Prosecutor's Office called.", "Public Prosecutor's Office"),
        ("Then the Office of the President called.", "Office of the President"),
        ("Then the Dutch parliament called.", "Dutch parliament"),
        ("Then the Swiss parliament called.", "Swiss parliament"),
        ("Then Italian police seized it.", "Italian police"),
        ("Then the Danish traffic police were told.", "Danish traffic police"),
        ("Then it went through Icelandic courts.", "Icelandic courts"),
        ("Then he was followed by Iranian intelligence.", "Iranian intelligence"),
        ("Then Libyan security services held him.", "Libyan security services"),
        ("Then Parliament called.", "Parliament"),
        ("Then he told parliament so.", "parliament"),
        ("Then members of parliament came.", "parliament"),
        ("Then Brazil's congress voted.", "Brazil's congress"),
        ("He said that Customs at Velmuga opened it.", "Customs"),
        ("Then the Prime Minister's office called.", "Prime Minister's office"),
        ("Then the Comptroller General's office called.", "Comptroller General's office"),
    ],
)
def test_a_service_or_seat_is_told_by_whose_it_is(sentence: str, name: str) -> None:
    assert told(sentence) == [name]


@pytest.mark.parametrize(
    "sentence",
    [
        "Then Spanish customs duties rose.",
        "Then Turkish customs officials came.",
        "Then U.S. customs opened it.",
        "Then Italian police officers came.",
        "Then a Spanish police sweep failed.",
        "Then the French police attache came.",
        "Then Israeli intelligence on it came.",
        "Then Dutch intelligence reports came.",
        "Then the Swiss court order came.",
        "Then the customs opened it.",
        "Then the president's office door was open.",
        "Then two Members of Parliament called.",
        "Then the Congress Party called.",
        "Then Parliament's Committee on Roads called.",
    ],
)
def test_what_customs_levy_and_who_serves_there_is_no_service(sentence: str) -> None:
    assert told(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("the Colombian Navy ordered it.", ["Colombian Navy"]),
        ("the UAE Armed Forces ordered it.", ["UAE Armed Forces"]),
        ("the U.S. Customs laws ordered it.", []),
        ("the U.S. Coast Guard ordered it.", []),
        ("the Armed Forces ordered it.", []),
        ("the Iraqi Security Forces ordered it.", []),
    ],
)
def test_armed_services_are_parties_where_a_nation_stands_before(
    sentence: str, names: list[str]
) -> None:
    assert quotes(find_parties, f"1. (S) Then {sentence}\n") == names


@pytest.mark.parametrize(
    "sentence",
    ["Then Brazilian navy ships left.", "Then Turkish army officers left.", "Then police left."],
)
def test_ships_and_men_of_an_army_are_not_the_army(sentence: str) -> None:
    assert told(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Then Kenyan customs opened it.", "Kenyan customs"),
        ("Then the Maltese coast guard boarded it.", "Maltese coast guard"),
        ("Then the Kenyan parliament voted.", "Kenyan parliament"),
        ("Then the Office of the Prime Minister called.", "Office of the Prime Minister"),
    ],
)
def test_a_service_of_a_nation_is_a_party(sentence: str, name: str) -> None:
    assert told(sentence) == [name]


@pytest.mark.parametrize(
    "sentence",
    ["Then customs rose.", "It is against local customs.", "He guards the coast.",
     "Their parliament of fools sat."],
)  # fmt: skip
def test_customs_of_a_people_are_no_service(sentence: str) -> None:
    assert told(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("They met the National Commission on Velmar Affairs.",
         ["National Commission on Velmar Affairs"]),
        ("A member of the UN Committee on the Lawful Use of Velmar Water (COLUVE) left.",
         ["UN Committee on the Lawful Use of Velmar Water"]),
        ("They founded the National Focal Point on Small Craft in May.",
         ["National Focal Point on Small Craft"]),
        ("They met the Open Working Group on Fairness (OWGF) there.",
         ["Open Working Group on Fairness"]),
        ("They met the Open Working Group on Small Craft there.", []),
        ("They left the Joint Board and the Quillon Committee on Hill Security.",
         ["Quillon Committee on Hill Security"]),
        ("They pressed the Velmar Committee on Iranian Cargo then.", []),
        ("They pressed the Velmar Committee on Monday Morning then.", []),
        ("They pressed the Velmar Committee on March Matters then.", []),
        ("They pressed the Velmar Committee on Water then.", []),
    ],
)  # fmt: skip
def test_a_body_is_named_with_the_subject_that_it_sits_on(sentence: str, found: list[str]) -> None:
    assert told(sentence) == found


def test_the_letters_of_a_body_on_a_subject_name_it_again() -> None:
    sentence = "The National Commission on Velmar Energy (CNVE) met. They asked CNVE again."
    assert quotes(find_parties, f"1. (C) {sentence}\n") == [
        "National Commission on Velmar Energy (CNVE)",
        "CNVE",
    ]


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("He wrote to Customs the same day.", "Customs"),
        ("We will call on Customs next week.", "Customs"),
        ("He told Customs of a second lot.", "Customs"),
        ("He will show it if Customs asks.", "Customs"),
        ("They say Customs holds four trucks.", "Customs"),
        ("He works at the foreign ministry.", "foreign ministry"),
        ("The defense ministry's answer came.", "defense ministry"),
        ("The customs service has asked for it.", "customs service"),
        ("He was questioned by Istanbul police there.", "Istanbul police"),
        ("It lies with the Attorney General's Chambers.", "Attorney General's Chambers"),
    ],
)
def test_a_service_of_the_host_stands_without_its_nation(sentence: str, name: str) -> None:
    assert told(sentence) == [name]


@pytest.mark.parametrize(
    "sentence",
    [
        "He met the Minister of Customs and Trade.",
        "He was shown by Customs officials there.",
        "He paid to Customs Brokers there.",
        "He read of Trade and Customs law.",
        "The foreign ministry officials came.",
        "The foreign ministry-level talks came.",
        "The customs duties were low.",
        "He was at the Istanbul police station.",
        "He was shown by Istanbul police officers.",
    ],
)
def test_people_and_things_of_a_service_are_none(sentence: str) -> None:
    assert told(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("The Dutch export control authority denied it.", ["Dutch export control authority"]),
        ("A Chinese news service said so.", ["Chinese news service"]),
        ("They appealed a Syrian court's view.", ["Syrian court"]),
        ("They appealed to the Kenyan supreme court.", ["Kenyan supreme court"]),
        ("The Syrian court system is slow.", []),
        ("They read the Syrian court documents.", []),
    ],
)
def test_courts_authorities_and_news_services_of_a_nation(sentence: str, names: list[str]) -> None:
    assert told(sentence) == names

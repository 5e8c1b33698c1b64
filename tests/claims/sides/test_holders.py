"""Who holds an office is spoken of by it: our own officers, theirs, the chairman."""

from __future__ import annotations

import pytest

from reftel.claims.sides.holders import holders
from tests.claims.namesakes import page


def told(sentence: str) -> list[tuple[str, str]]:
    laid = page(f"1. (S) {sentence}\n")
    return [(laid.text[one.start : one.end], one.country) for one in holders(laid)]


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("They say the Ambassador raised it.", "the Ambassador"),
        ("They say that Ambassador raised it.", "Ambassador"),
        ("They then told Ambassador that it was late.", "Ambassador"),
        ("They complained to Ambassador about leaks.", "Ambassador"),
        ("They agreed with Ambassador's view.", "Ambassador"),
        ("They say DCM raised it.", "DCM"),
        ("They say Charge d'Affaires raised it.", "Charge d'Affaires"),
        ("They say Pol/Econ Counselor raised it.", "Pol/Econ Counselor"),
        ("They say Treasury Attache raised it.", "Treasury Attache"),
        ("They say that the ICE attache raised it.", "ICE attache"),
        ("They say that the Defense attache raised it.", "Defense attache"),
        ("They say that the ODC chief raised it.", "ODC chief"),
        (
            "They met with Environment, Science & Technology, and Health (ESTH) Counselor there.",
            "Environment, Science & Technology, and Health (ESTH) Counselor",
        ),
    ],
)
def test_our_own_are_known_by_their_office(sentence: str, words: str) -> None:
    assert told(sentence) == [(words, "")]


def test_the_ambassador_opens_a_sentence_without_an_article() -> None:
    laid = page("1. (S) They left. Ambassador urged them to stay.\n")
    assert [laid.text[one.start : one.end] for one in holders(laid)] == ["Ambassador"]


@pytest.mark.parametrize(
    "sentence",
    [
        "THEY LEFT. AMBASSADOR RAISED IT WITH THEM AND ASKED THEM TO STAY.",
        "THEY THEN TOLD AMBASSADOR THAT IT WAS TOO LATE FOR THEM TO STAY.",
    ],
)
def test_the_ambassador_acts_in_capitals(sentence: str) -> None:
    assert told(sentence) == [("AMBASSADOR", "")]


def test_an_officer_of_another_country_carries_it() -> None:
    assert told("The German representative noted it.") == [("German representative", "DE")]
    assert told("The German expert noted it.") == [("German expert", "DE")]
    assert told("The Iraqi Minister of Defense noted it.") == [("Iraqi Minister of Defense", "IQ")]
    assert told("It was seconded by the Brazilian, we hear.") == [("the Brazilian", "BR")]
    assert told("It was seconded by the Brazilian, we hear.") == [("the Brazilian", "BR")]
    assert told("The Iraqi Cultural Attache left.") == [("Iraqi Cultural Attache", "IQ")]
    assert told("The Iraqi military chief left.") == []
    assert told("The Iraqi Minister of State for Defense Affairs left.") == [
        ("Iraqi Minister of State for Defense Affairs", "IQ")
    ]
    assert told("The Iraqi Minister of State for Trade (a deputy) Ada Velk left.") == []
    assert told("Pakistan's Resident Representative left.") == [
        ("Pakistan's Resident Representative", "PK")
    ]


def test_the_chairman_of_something_is_not_the_chairman_of_the_meeting() -> None:
    assert told("Chairman Velko wrote, and the Chairman asked.") == [("Chairman", "")]
    assert told("Chairman Velko wrote, and the Chairman of Velmarq asked.") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "The Indian Ambassador Velko Marr came.",
        "They wrote to Ambassador Velko Marr there.",
        "They asked the German government.",
        "An embassy officer is no person by office here.",
    ],
)
def test_an_office_with_a_name_is_left_to_the_name(sentence: str) -> None:
    assert told(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("They say the Foreign Minister agreed.", "the Foreign Minister"),
        ("They thanked the PM for it.", "the PM"),
        ("They read the Secretary's letter.", "the Secretary"),
        ("They say the Director General, who agreed, left.", "the Director General"),
    ],
)
def test_those_of_others_are_known_by_their_office_with_the_article(
    sentence: str, words: str
) -> None:
    expected = [(words, "")] if "PM for" not in sentence else []
    assert told(sentence) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "They met the Minister of Pumps.",
        "They met the Foreign Minister, Velko Marr, there.",
        "They read of the Prime Minister's Office there.",
        "They met the manager there.",
        "They met the director there.",
        "THEY MET THE FOREIGN MINISTER THERE AT NIGHT AGAIN.",
    ],
)
def test_an_office_that_is_told_further_is_not_one_persons_alone(sentence: str) -> None:
    assert told(sentence) == []


def test_somebody_met_the_ambassador() -> None:
    assert told("They say that he met Ambassador.") == [("Ambassador", "")]


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("The IAEA representative noted it.", "IAEA representative"),
        ("A NATO spokesman noted it.", "NATO spokesman"),
        ("They asked Gazprom's representative.", "Gazprom's representative"),
    ],
)
def test_whom_a_body_sends_is_a_person(sentence: str, words: str) -> None:
    assert [found for found, _ in told(sentence)] == [words]


@pytest.mark.parametrize(
    "sentence",
    ["The IAEA representatives noted it.", "They met IAEA representative Velko Marr.",
     "They read the NATO expertise."],
)  # fmt: skip
def test_several_of_a_body_or_one_by_name_are_none(sentence: str) -> None:
    assert told(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("They say the Libyan leader was worried.", "Libyan leader"),
        ("It was raised with the Egyptian president there.", "Egyptian president"),
        ("They met the Russian PM there.", "Russian PM"),
        ("He told the Kenyan ForMin that it sailed.", "Kenyan ForMin"),
        ("Kenya's Prime Minister signed it.", "Kenya's Prime Minister"),
        ("The visiting Iranian Acting Foreign Minister spoke.", "Iranian Acting Foreign Minister"),
        ("The Romanian charge spoke last.", "Romanian charge"),
        ("The Kazakh deputy PermRep took notes.", "Kazakh deputy PermRep"),
        ("The Spanish ambassador to NATO raised it.", "Spanish ambassador"),
        ("Canada's new Ambassador to Libya raised it.", "Canada's new Ambassador"),
        ("The Kuwaiti Interior Minister spoke.", "Kuwaiti Interior Minister"),
        ("Kenya's Deputy Foreign Minister spoke.", "Kenya's Deputy Foreign Minister"),
        ("They met him as well as the Kenyan delegate.", "Kenyan delegate"),
        ("The IAEA Director General wrote a report.", "IAEA Director General"),
        ("The NATO Secretary General spoke.", "NATO Secretary General"),
    ],
)
def test_an_office_of_a_land_or_body_stands_for_who_holds_it(sentence: str, words: str) -> None:
    assert words in [found for found, _ in told(sentence)]


@pytest.mark.parametrize(
    "sentence",
    [
        "The Italian representatives noted it.",
        "They sent a small German expert team.",
        "He spoke as Kenyan president then.",
        "Velko became Kenyan president then.",
        "The Danish delegate, Velko Marr, spoke.",
        "British ambassador to Iran Velko Marr spoke.",
        "They met Dutch State Secretary for Trade Velko Marr.",
        "Marr, the IAEA Director General, wrote it.",
        "They stopped at the Kenyan president office.",
        "It went into Kenya's general treasury.",
    ],
)
def test_an_office_that_only_explains_or_goes_on_is_nobody(sentence: str) -> None:
    assert told(sentence) == []


@pytest.mark.parametrize("day", ["May 1", "June 17", "Wednesday"])
def test_a_day_behind_an_office_of_ours_is_no_name(day: str) -> None:
    assert told(f"They then told DCM {day} that it was late.") == [("DCM", "")]


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("They asked him. Minister Counselor declined.", "Minister Counselor"),
        ("They told Counselor that it was late.", "Counselor"),
        ("It was late. Attache pointed it out.", "Attache"),
    ],
)
def test_counselors_and_attaches_need_no_article(sentence: str, words: str) -> None:
    assert [found for found, _ in told(sentence)] == [words]


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("They say an Iranian diplomat left.", "Iranian diplomat"),
        ("They say the German director had left.", "German director"),
        ("They met a Kenyan official in Oslo.", "Kenyan official"),
        ("They asked a Velcorta Ltd official who came.", "Velcorta Ltd official"),
        ("They met a Kenyan military liaison on board.", "Kenyan military liaison"),
        ("He met his Kenyan counterpart on Monday.", "Kenyan counterpart"),
        ("It was told by the Kenyan Ambassador to the UN in a letter.", "Kenyan Ambassador"),
        ("They met the President of Velcorta Ltd last May.", "the President of Velcorta Ltd"),
        ("The head of Pashvelk Bank agreed.", "The head of Pashvelk Bank"),
        ("They wrote through its representative to the IAEA.", "its representative to the IAEA"),
        ("They say their ambassador in Oslo agreed.", "their ambassador in Oslo"),
    ],
)
def test_people_are_told_by_a_role_of_a_land_or_a_house(sentence: str, words: str) -> None:
    assert [found for found, _ in told(sentence)] == [words]


@pytest.mark.parametrize(
    "sentence",
    [
        "They spoke of Iranian official views.",
        "The Kenyan Ambassador to the U.S. Velko Marr came.",
        "The Kenyan Ambassador to Nepal and Peru Velko Marr came.",
        "Velko Marr is the head of Pashvelk Bank there.",
        "Velko Marr, the head of Pashvelk Bank, came.",
        "They met the head of Pashvelk Bank, Velko Marr, there.",
        "No high-level Kenyan official has said so.",
        "They met the Kenyan official Velko Marr.",
        "He became the President of Velcorta Ltd in May.",
    ],
)
def test_a_role_that_explains_a_name_or_nobody_is_no_person(sentence: str) -> None:
    assert told(sentence) == []

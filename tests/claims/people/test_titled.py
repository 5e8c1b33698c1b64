"""Names follow titles of every service and country, on their own line of a list."""

from __future__ import annotations

import pytest

from reftel.claims.people.titled import titled
from tests.claims.namesakes import page, valued


def told(body: str) -> list[tuple[str, str]]:
    """Return the words and the value of each person whose name follows a title."""
    return valued(titled, f"1. (S) {body}\n")


@pytest.mark.parametrize(
    ("sentence", "words", "value"),
    [
        ("Gen. (ret.) Velko Marr came.", "Gen. (ret.) Velko Marr", "Velko Marr"),
        ("Capt. (N) Velmari came.", "Capt. (N) Velmari", "Velmari"),
        ("General (GEN) Marrenz came.", "General (GEN) Marrenz", "Marrenz"),
        ("LTG Velmar Quill came.", "LTG Velmar Quill", "Velmar Quill"),
        ("1LT Quillan came.", "1LT Quillan", "Quillan"),
        ("Air Commodore Quillan came.", "Air Commodore Quillan", "Quillan"),
        ("Lt. General Quillan came.", "Lt. General Quillan", "Quillan"),
        ("General Lt. Quillan came.", "General Lt. Quillan", "Quillan"),
        ("Mullah Quillan came.", "Mullah Quillan", "Quillan"),
        ("Mme. Ada Quillan came.", "Mme. Ada Quillan", "Ada Quillan"),
        ("Senor Tomas Quillan came.", "Senor Tomas Quillan", "Tomas Quillan"),
        ("Lt. Col Quillan came.", "Lt. Col Quillan", "Quillan"),
        ("Tan Sri Quillan Marr came.", "Quillan Marr", "Quillan Marr"),
        ("AA/S Quillan came.", "AA/S Quillan", "Quillan"),
        ("Assistant Secretary Van Quillan came.", "Assistant Secretary Van Quillan", "Van Quillan"),
        ("Deputy Director El Velmar came.", "Deputy Director El Velmar", "El Velmar"),
        ("Deputy Director Ada Van Quillan came.", "Ada Van Quillan", "Ada Van Quillan"),
        ("Vice FM Quillan came.", "Vice FM Quillan", "Quillan"),
        ("Brig. Velmar Quill came.", "Brig. Velmar Quill", "Velmar Quill"),
        ("Brigadeiro Quillan came.", "Brigadeiro Quillan", "Quillan"),
        ("Contraalmirante Tomas Quill came.", "Contraalmirante Tomas Quill", "Tomas Quill"),
        ("Datin Quillan came.", "Datin Quillan", "Quillan"),
        ("Rep. Ada Quillan came.", "Rep. Ada Quillan", "Ada Quillan"),
        ("Amb. Quillan came.", "Amb. Quillan", "Quillan"),
        ("Minister for Trade Quillan came.", "Minister for Trade Quillan", "Quillan"),
    ],
)
def test_ranks_and_forms_of_address_lead_to_a_name(sentence: str, words: str, value: str) -> None:
    assert told(f"Then {sentence}") == [(words, value)]


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("Mr. van der Quill left.", "Mr. van der Quill"),
        ("Dr. von Quillan left.", "Dr. von Quillan"),
        ("General de Quillan left.", "General de Quillan"),
        ("Signor di Quillan left.", "Signor di Quillan"),
        ("Sheikh bin Quillan left.", "Sheikh bin Quillan"),
    ],
)
def test_a_surname_may_begin_with_its_particle(sentence: str, words: str) -> None:
    assert [found for found, _ in told(sentence)] == [words]


@pytest.mark.parametrize(
    "sentence",
    [
        "The Director de la Quillan office left.",
        "They met a General de Brigada there.",
        "Representatives King (IA), Quillan (CA) left.",
        "They paid the ADM (ADM.N), Quillan and others.",
    ],
)
def test_other_words_with_particles_or_in_brackets_are_no_names(sentence: str) -> None:
    assert not [value for _, value in told(sentence) if "Quillan" in value or "Brig" in value]


def test_a_month_that_is_a_given_name_too_is_none_before_its_day() -> None:
    assert told("They told Econoff Jan 3 of it.") == [("Econoff", "Econoff (unnamed)")]
    assert told("They told Econoff Jan Quillan.") == [("Econoff Jan Quillan", "Jan Quillan")]


def test_a_family_name_that_is_a_word_too_stands_behind_a_title() -> None:
    assert told("They say Vice FM He had asked for it.") == [("Vice FM He", "He")]
    assert told("They met the Minister. He had asked for it.") == []


def test_a_name_ends_with_its_line_in_a_list_of_those_present() -> None:
    lines = [
        "Ambassador Velko Marr",
        "Quillan Orvant, Counselor",
        "Dr. Ada Vells",
        "Ms. Quorra Velmarq",
    ]
    body = "Present:\n\n" + "\n".join(lines)
    assert [value for _, value in told(body)] == ["Velko Marr", "Ada Vells", "Quorra Velmarq"]


def test_a_title_that_closes_a_short_line_is_that_of_the_name_before_it() -> None:
    body = "They met these:\nMarr Quillem, Deputy Minister\nVelgay Sadykarov, whom they know."
    assert "Velgay Sadykarov" not in [value for _, value in told(body)]


def test_behind_a_comma_nobody_is_one_of_several_ministers() -> None:
    assert told("They met the Foreign and Defense Ministers, Velkarten said.") == []


def test_a_consulate_general_is_nobody() -> None:
    assert told("They told Consulate General Velmaro of it.") == []


def test_a_leader_of_a_team_is_so_with_both_words() -> None:
    words = "They met FCO Velmar Team Leader Quillan Orvant there."
    assert told(words) == [("Quillan Orvant", "Quillan Orvant")]


def test_the_general_staff_of_spaniards_is_no_mayor() -> None:
    assert told("The Estado Mayor Velmarez left.") == []
    assert told("They met Mayor Velmarez there.") == [("Mayor Velmarez", "Velmarez")]


def test_particles_in_small_letters_are_no_headline_behind_a_first_name() -> None:
    assert told("CEO Jeroen van der Veer left.") == [("Jeroen van der Veer", "Jeroen van der Veer")]


def test_a_surname_in_capitals_is_no_form_of_a_word() -> None:
    body = "1. (S) THEY SAY THAT GENERAL CASEY AND GENERAL DISCUSSED IT AT LENGTH THERE AGAIN\n"
    assert [one.value for one in titled(page(body))] == ["CASEY"]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("THEY TOLD AMBASSADOR HELMS APRIL 3 THAT HE WOULD COME TO THE TALKS", ["HELMS"]),
        ("THEY SAY THAT THE DIRECTOR RESIGNS AND THAT NOBODY COMES TO THE TALKS", []),
        ("THEY SAY THAT THE AMBASSADOR DISCUSSED IT AND THAT NOBODY CAME THERE", []),
    ],
)
def test_a_plural_in_capitals_is_a_surname_behind_a_form_of_address(
    words: str, found: list[str]
) -> None:
    assert [value for _, value in told(words)] == found


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("King Hamad bin Isa Al Velmar left.", "Hamad bin Isa Al Velmar"),
        ("Prof. Dr. Ing. Karl Velmarez left.", "Karl Velmarez"),
        ("First Lady Suzanne Velmarez left.", "Suzanne Velmarez"),
        ("Ambassador-at-Large Gediminas Velmarez left.", "Gediminas Velmarez"),
        ("Foreign Minister-equivalent Musa Velmarez left.", "Musa Velmarez"),
    ],
)
def test_the_whole_name_stands_behind_the_whole_title(sentence: str, value: str) -> None:
    assert [found for _, found in told(sentence)] == [value]


@pytest.mark.parametrize(
    ("sentence", "words", "value"),
    [
        ("Minister Rui Quillan came.", "Minister Rui Quillan", "Rui Quillan"),
        ("Deputy Foreign Minister Quillan came.", "Deputy Foreign Minister Quillan", "Quillan"),
        ("Ambassador Ada P. Quillan came.", "Ambassador Ada P. Quillan", "Ada P. Quillan"),
        ("Ms. Ada Quillan-Marr came.", "Ms. Ada Quillan-Marr",
         "Ada Quillan-Marr"),
        ("PolCouns Quillan came.", "PolCouns Quillan", "Quillan"),
        ("DCM Quillan came.", "DCM Quillan", "Quillan"),
        ("Prince Velko bin Quillan came.", "Prince Velko bin Quillan", "Velko bin Quillan"),
        ("Mr. Quillan came.", "Mr. Quillan", "Quillan"),
        ("Ms. O'Quillan came.", "Ms. O'Quillan", "O'Quillan"),
        ("President\nVelko Quillan came.", "President Velko Quillan", "Velko Quillan"),
        ("AMBASSADOR QUILLAN CAME TO THE MINISTRY WITH HIS MEN THAT DAY.", "AMBASSADOR QUILLAN",
         "QUILLAN"),
    ],
)  # fmt: skip
def test_a_title_of_office_leads_to_a_name_with_its_initials_and_particles(
    sentence: str, words: str, value: str
) -> None:
    assert (words, value) in told(f"Then {sentence}")


@pytest.mark.parametrize(
    "sentence",
    [
        "The Minister said no.",
        "They met the Director General there.",
        "They met a Deputy Chief of Mission there.",
        "President and Minister met.",
        "The General Assembly met.",
        "They met Minister of Trade officials.",
        "The Secretary of State and the Ambassador in Lisbon met.",
    ],
)
def test_a_title_without_a_name_is_nobody(sentence: str) -> None:
    assert told(f"Then {sentence}") == []


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("Minister of Defense Quillan came.", "Minister of Defense Quillan"),
        ("Secretary of Defense Quillan came.", "Secretary of Defense Quillan"),
        ("Minister of the Interior Quillan came.", "Minister of the Interior Quillan"),
        ("Minister of Trade and Industry Quillan came.", "Minister of Trade and Industry Quillan"),
        ("Minister of Oil Velko Marrenz came.", "Minister of Oil Velko Marrenz"),
        ("Minister of Petroleum (MOP) Velko Marrenz came.", "Velko Marrenz"),
        ("Minister of Petroleum, Velko Marrenz, came.", "Velko Marrenz"),
        ("Deputy Minister of Petroleum Velko Marrenz came.", "Velko Marrenz"),
        ("Director for Asia and Oceania Velko Marrenz came.", "Velko Marrenz"),
        ("Under Secretary for the Americas Velko Marrenz came.", "Velko Marrenz"),
    ],
)
def test_what_a_minister_is_for_may_stand_before_the_name(sentence: str, words: str) -> None:
    assert [found for found, _ in told(f"Then {sentence}")] == [words]


def test_a_minister_whose_field_nobody_follows_is_not_named() -> None:
    assert told("Then the Minister of Defense came with Quillan.") == []


def test_a_long_name_in_capitals_is_whole() -> None:
    name = "VELMOHAM QUILMAGDY VELHAMED ORTAHA VELSROR"
    assert told(f"RANK/NAME: 1LT {name} CAME TO THE PUMPS AND LEFT.") == [(f"1LT {name}", name)]


def test_a_group_of_states_behind_a_title_is_no_man() -> None:
    assert told("They then met the EU Foreign Minister Troika there.") == []
    assert told("They then met the Supreme Allied Commander Europe there.") == []


@pytest.mark.parametrize("name", ["North", "West", "Young", "Page", "Hope", "Strong"])
def test_a_word_of_the_language_is_a_surname_behind_a_title_that_acts(name: str) -> None:
    body = f"1. (S) They say that Lieutenant General {name} met the team and agreed to it.\n"
    assert [one.value for one in titled(page(body))] == [name]


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Acting Director (and Head of the Arms Division) Velko Marr came.", "Velko Marr"),
        ("Defense Minister (and Deputy Prime Minister) Quillan came.", "Quillan"),
        ("Governor (formerly of Velmar Works) Velko Marr came.", "Velko Marr"),
        ("Director Ada binti Velmar came.", "Ada binti Velmar"),
    ],
)
def test_an_aside_stands_between_a_title_and_the_name(sentence: str, name: str) -> None:
    assert name in [words for words, _ in told(sentence)]


def test_an_aside_that_adds_nothing_to_a_title_leads_to_no_name() -> None:
    assert told("The director (see the note below) Then came.") == []


@pytest.mark.parametrize("verb", ["REITERATES", "CRITICIZES", "ANNOUNCES"])
def test_a_verb_of_a_headline_is_no_name(verb: str) -> None:
    laid = page("1. (S) Nothing.\n", f"PRIME MINISTER {verb} VIEW ON PUMPS")
    assert list(titled(laid)) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "It lies at Avenida Brigadeiro Quillan, 20.",
        "It lies at Rua Senador Quillan 4.",
        "They met at Camp General Quillan.",
        "A letter from the Direccion General de Quillan came.",
        "As Minister for Trade, Quillan said no.",
    ],
)
def test_what_is_called_after_a_man_is_not_the_man(sentence: str) -> None:
    assert told(sentence) == []

from __future__ import annotations

import pytest

from tests.claims.reading import quotes, told
from tests.claims.specimens import instruction, report, said, words


def met(text: str) -> list[str]:
    """Return the words of the meetings that a report's verbs tell of."""
    found = said(report(f"2. (C) {text}"), "meeting")
    return words([claim for claim in found if claim.rule == "encounters"])


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (
            "PolOff delivered reftel points to Director Rui Veludo on March 12.",
            "PolOff delivered reftel points to Director Rui Veludo on March 12",
        ),
        (
            "EconOff met with MFA Director Rui Veludo on March 12 and took notes.",
            "EconOff met with MFA Director Rui Veludo on March 12",
        ),
        (
            "Director Rui Veludo discussed the matter with PolOff on March 12.",
            "Director Rui Veludo discussed the matter with PolOff on March 12",
        ),
        (
            "Director Rui Veludo summoned PolOff March 12 to the ministry.",
            "Director Rui Veludo summoned PolOff March 12",
        ),
    ],
)
def test_a_verb_tells_of_a_meeting(text: str, place: str) -> None:
    assert met(text) == [place]


@pytest.mark.parametrize(
    "words_",
    [
        "EconOff met with Finance Minister Veludo and representatives of the Exercise Board (EXB)",
        "EconOff met with representatives of the Exercise Supervision Agency (ESA)",
        "EconOff met with XXXXXXXXXXXX",
        "EconOff met separately with Kilvar Kessler",
        "The Ambassador met with the Minister of Fisheries on March 9",
        "PolOff met with Exercise Supervision Agency officials",
        "RSO and EconOff saw Colonel Edgar Quispe",
    ],
)
def test_bodies_hidden_persons_and_who_is_named_in_two_words_are_met(words_: str) -> None:
    assert met(f"{words_} to discuss tools.") == [words_]


@pytest.mark.parametrize("words_", ["PolOff met with Washington.", "PolOff met with resistance."])
def test_a_word_is_nobody(words_: str) -> None:
    assert met(words_) == []


def test_a_man_called_by_name_alone_is_met_with_the_demarche() -> None:
    words_ = "PolOff delivered reftel points to Kilvar Kessler"
    assert met(f"{words_} of the Exercise Authority (EXA).") == [words_]


def test_the_letter_of_a_reference_ends_a_sentence() -> None:
    words_ = "EconOff met with Director Rui Veludo to go over the points in Ref B."
    found = said(report(f"2. (C) {words_} Veludo took a list."), "delivery")
    assert words(found) == [words_]


def test_words_in_commas_stand_between_a_host_and_his_verb() -> None:
    words_ = (
        "Rui Veludo, number two at the Exercise Directorate of Customs, received EconOff March 9"
    )
    assert met(f"{words_}.") == [words_]


def test_the_day_at_the_head_of_the_sentence_is_the_meetings() -> None:
    (found,) = said(
        report("2. (C) On March 12, EconOff met with MFA Director Rui Veludo."), "meeting"
    )
    assert found.attribute("date") == "2008-03-12"


def test_a_demarche_to_an_officer_told_by_his_office_is_a_meeting_on_its_day() -> None:
    text = "Ambassador delivered reftel demarche March 12 to the MFA Director General for Tools."
    assert met(text) == ["Ambassador delivered reftel demarche March 12"]
    assert met("Ambassador delivered reftel demarche to the MFA Director General.") == []


def test_an_instruction_tells_of_meetings_with_a_day() -> None:
    text = "1. (S) {}Under Secretary Imre Levey met with Director Rui Veludo. Post should ask."
    dated = said(instruction(text.format("On March 12, ")), "meeting")
    assert words(dated) == ["Under Secretary Imre Levey met with Director Rui Veludo"]
    assert said(instruction(text.format("")), "meeting") == []


def test_points_handed_over_in_meetings_tell_of_no_other_meeting() -> None:
    text = "PolOff delivered reftel points to Director Rui Veludo in meetings with the ministry."
    assert met(text) == []


def test_a_meeting_told_by_a_verb_has_its_day_and_who_came() -> None:
    cable = report("2. (C) EconOff met with MFA Director Rui Veludo on March 12.")
    (found,) = said(cable, "meeting")
    assert found.attribute("date") == "2008-03-12"
    assert "Veludo" in str(found.attribute("attendees"))


@pytest.mark.parametrize(
    "text",
    [
        "PolOff e-mailed reftel points to Director Rui Veludo on March 12.",
        "PolOff delivered reftel points via diplomatic note to Director Rui Veludo.",
        "PolOff delivered reftel points to the ministry.",
        "The firm met its goals, and PolOff was glad.",
        "Partners met March 3-5 in Oslo under the chairmanship of Ambassador Lund.",
    ],
)
def test_what_is_sent_or_done_by_others_is_no_meeting_of_ours(text: str) -> None:
    assert met(text) == []


def test_points_to_be_made_tell_of_no_meeting() -> None:
    cable = instruction("2. (S) Begin points:\n\n-- Havn met with Rui Veludo.\n\nEnd points.")
    assert not said(cable, "meeting")


def test_a_clause_between_the_paper_and_its_taker_ends_the_words() -> None:
    (place,) = met(
        "PolOff delivered reftel demarche requesting that Portugal look into the sale of the "
        "machine to Director Rui Veludo on March 12."
    )
    assert place == "PolOff delivered reftel demarche"


@pytest.mark.parametrize(
    "quote",
    [
        "PolOff met on March 10 with Deputy Director Ana Veludo",
        "Veludo briefed EmbOffs on March 11",
        "Ambassador raised the case with Foreign Minister Rui Avel on March 9",
        "Ambassador called on Foreign Minister Rui Avel March 9",
        "Ambassador saw Central Bank Governor Rui Avel March 9",
        "PolOff reviewed developments with Portuguese MFA officials on March 4",
        "Veludo called the Charge to meet for coffee March 6",
        "Vice Minister Veludo received Ambassador on March 6",
    ],
)
def test_what_one_told_the_other_on_a_day_is_a_meeting(quote: str) -> None:
    assert met(f"{quote} at length.") == [quote]


@pytest.mark.parametrize(
    "told",
    [
        "Veludo told PolOff that on March 11 he left.",
        "Veludo told Rui Avel on March 11 to leave.",
        "Veludo told PolOff on March 11 that he left.",
        "Ambassador told Central Bank Governor Rui Avel March 9 that he left.",
        "Veludo called PolOff on March 6 to complain.",
    ],
)
def test_a_day_elsewhere_and_others_alone_tell_of_none(told: str) -> None:
    assert met(told) == []


def test_a_second_taker_of_a_paper_is_met_at_his_own_place() -> None:
    assert met(
        "PolOff delivered reftel points on March 12 to Director Rui Veludo and on March 13 to "
        "Director Ines Quinta."
    ) == [
        "PolOff delivered reftel points on March 12 to Director Rui Veludo",
        "on March 13 to Director Ines Quinta",
    ]


def test_a_paper_handed_over_in_the_passive_begins_with_the_paper() -> None:
    (found,) = met("Reftel points were presented March 12 by EconOff to Director Rui Veludo.")
    assert found == "Reftel points were presented March 12 by EconOff to Director Rui Veludo"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("The Charge spoke by phone with Minister Ana Pinto on March 12.",
         "The Charge spoke by phone with Minister Ana Pinto on March 12"),
        ("Ambassador met one-on-one with President Rui Kaldor for an hour.",
         "Ambassador met one-on-one with President Rui Kaldor"),
        ("EconOff also met with his business partner, Oldemar Etch.",
         "EconOff also met with his business partner, Oldemar Etch"),
        ("EconOff met with Director Ana Pinto and Deputy Director Rui Melo on March 3.",
         "EconOff met with Director Ana Pinto and Deputy Director Rui Melo on March 3"),
        ("Crown Prince Saud hosted General Michael Marsh on February 1.",
         "Crown Prince Saud hosted General Michael Marsh on February 1"),
        ("Kelm Bank has met with UK ship insurers.", "Kelm Bank has met with UK ship insurers"),
        ("Foreign Minister Rui Amaral met with Minister Ana Pinto on March 2.",
         "Foreign Minister Rui Amaral met with Minister Ana Pinto on March 2"),
        ("Reftel points were delivered on March 14 to State Secretary Rui Jenes.",
         "Reftel points were delivered on March 14 to State Secretary Rui Jenes"),
    ],
)  # fmt: skip
def test_talks_by_phone_and_meetings_of_others_are_told_by_their_verbs(
    text: str, place: str
) -> None:
    assert met(text) == [place]


@pytest.mark.parametrize(
    "text",
    [
        "EconOff delivered reftel points to Director Rui Veludo in their meeting on March 13.",
        "EconOff met with the usual silence.",
        "Of those EconOff has met with, few are like Director Rui Veludo was on March 3.",
    ],
)
def test_a_noun_tells_of_the_meeting_or_nobody_is_met(text: str) -> None:
    assert met(text) == []


def test_a_name_within_the_name_of_a_firm_is_not_met() -> None:
    text = "EconOff met with Pablo Murra, the owner of Kelm Pablo Murra, on March 3."
    (one,) = said(report(f"1. (C) {text}"), "meeting")
    assert one.attribute("attendees") == "EconOff, Pablo Murra"


def test_all_who_were_met_are_named() -> None:
    cable = report(
        "1. (C) EconOff met late on March 3 with Ana Pinto, Director Rui Melo and Minister Otto "
        "Vaas on valves."
    )
    (found,) = said(cable, "meeting")
    assert found.attribute("attendees") == "EconOff, Ana Pinto, Rui Melo, Otto Vaas"


def test_a_telegram_in_capitals_tells_of_a_meeting_on_a_day() -> None:
    cable = report("1. FOREIGN SECRETARY SHAHI SAW DCM MARCH 10 AND SAID A REPLY WOULD FOLLOW.")
    (found,) = said(cable, "meeting")
    assert found.quote.endswith("SHAHI SAW DCM MARCH 10")


@pytest.mark.parametrize("other", ["French Ambassador", "the German DCM", "U.K. PolOff"])
def test_an_officer_of_another_embassy_is_not_ours(other: str) -> None:
    assert met(f"Director Rui Veludo told {other} on March 3 that he was glad.") == []


def test_who_was_called_on_or_called_in_was_met() -> None:
    assert met("On March 12, Charge called on Foreign Minister Rui Veludo to deliver reftel.") == [
        "Charge called on Foreign Minister Rui Veludo"
    ]
    assert met("Director Rui Veludo called in EconOff on March 12.") == [
        "Director Rui Veludo called in EconOff on March 12"
    ]


def test_one_on_whom_we_called_to_act_was_not_met() -> None:
    assert not met("The Ambassador called on Foreign Minister Rui Veludo to end the trade.")


def test_all_of_ours_who_were_received_attended() -> None:
    cable = report("2. (C) Director Rui Veludo received PolOff and EconOff on March 12.")
    (found,) = said(cable, "meeting")
    assert found.attribute("attendees") == "Director Rui Veludo, PolOff and EconOff"


def test_the_day_of_a_delivery_is_that_of_the_meeting() -> None:
    cable = report(
        "2. (C) DCM presented reftel points to Rui Veludo, Deputy Secretary for Trade, on March 12."
    )
    (found,) = said(cable, "meeting")
    assert found.attribute("date") == "2008-03-12"


def test_a_copy_given_on_no_day_is_no_meeting() -> None:
    assert not met("PolOff gave Director Rui Veludo a copy of reftel points.")


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Econoff called on Rui Veludo, Director of Tools, on May 3.",
         "Econoff called on Rui Veludo, Director of Tools, on May 3"),
        ("DCM saw Colonel Rui Veludo, head of arms at Defense, and his aide, Ana Bel.",
         "DCM saw Colonel Rui Veludo, head of arms at Defense, and his aide, Ana Bel"),
        ("Econoff called on Rui Veludo, deputy to Minister Ana Bel.",
         "Econoff called on Rui Veludo"),
        ("The U.S. delegation met bilaterally with Norway, Japan and the United Kingdom.",
         "The U.S. delegation met bilaterally with Norway, Japan and the United Kingdom"),
        ("Ambassador met with the Korean and Swedish delegations.",
         "Ambassador met with the Korean and Swedish delegations"),
        ("EmbOffs called on Rui Veludo to request his help.", "EmbOffs called on Rui Veludo"),
        ("PolOff sat down with the MFA's Rui Veludo on March 3.",
         "PolOff sat down with the MFA's Rui Veludo on March 3"),
        ("EconOff ran into Rui Veludo at the theatre.", "EconOff ran into Rui Veludo"),
        ("DATT discussed the matter with Colonel Rui Veludo over coffee.",
         "DATT discussed the matter with Colonel Rui Veludo"),
        ("The Customs director, Rui Veludo, met with EconOff on March 1.",
         "The Customs director, Rui Veludo, met with EconOff on March 1"),
        ("Emboffs called on the firm in Porto on March 9.",
         "Emboffs called on the firm in Porto on March 9"),
        ("Rui Veludo briefed EmbOff on his trip.",
         "briefed EmbOff on his trip"),
    ],
)  # fmt: skip
def test_calls_and_talks_of_ours_are_meetings(text: str, place: str) -> None:
    assert met(text) == [place]


@pytest.mark.parametrize(
    ("words", "attendees", "date"),
    [
        ("PolOff met with Director Ana Veludo on March 12 at the Ministry.",
         "PolOff, Ana Veludo", "2008-03-12"),
        ("On March 12, PolOff met Director Ana Veludo.", "PolOff, Ana Veludo", "2008-03-12"),
        ("The Ambassador called on Minister Rui Sardo March 10.",
         "The Ambassador, Rui Sardo", "2008-03-10"),
        ("Minister Rui Sardo summoned the Ambassador on March 10.",
         "Minister Rui Sardo, the Ambassador", "2008-03-10"),
    ],
)  # fmt: skip
def test_an_encounter_names_both_sides_and_its_day(words: str, attendees: str, date: str) -> None:
    (found,) = told(words, "meeting")
    assert (found.attribute("attendees"), found.attribute("date")) == (attendees, date)


@pytest.mark.parametrize(
    "words",
    [
        "They met.",
        "The meeting was cordial.",
        "PolOff met the deadline.",
        "The two lines meet in Lisbon.",
        "The goods met the standard of March 12.",
    ],
)
def test_what_meets_nobody_is_no_encounter(words: str) -> None:
    assert told(words, "meeting") == []


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Director Rui Veludo received us on March 12 with his aide.",
         "Director Rui Veludo received us on March 12"),
        ("Director Rui Veludo received DCM and PolEcon Officer on March 12.",
         "Director Rui Veludo received DCM and PolEcon Officer on March 12"),
        ("Rui Veludo received Econoff in a small room.", "Rui Veludo received Econoff"),
        ("The manager, Rui Veludo, came to the Embassy on March 12.",
         "The manager, Rui Veludo, came to the Embassy on March 12"),
        ("Rui Veludo told Econoff by telephone on March 12 that it was shut.",
         "Rui Veludo told Econoff by telephone on March 12"),
        ("PolOff went through the paper line by line with Director Rui Veludo on March 12.",
         "PolOff went through the paper line by line with Director Rui Veludo on March 12"),
        ("PolOff met with Director Rui Veludo of the MFA's Asian Department (MAD) March 12.",
         "PolOff met with Director Rui Veludo of the MFA's Asian Department (MAD) March 12"),
        ("PolOff met with Rui Veludo, Director of the Exercise Institute, March 12.",
         "PolOff met with Rui Veludo, Director of the Exercise Institute, March 12"),
    ],
)  # fmt: skip
def test_ours_are_received_called_and_come_to_on_a_day(text: str, place: str) -> None:
    assert met(text) == [place]


@pytest.mark.parametrize(
    "text",
    [
        "Director Rui Veludo received the report on March 12.",
        "Director Rui Veludo came to the port on March 12.",
        "Director Rui Veludo came to the Embassy as a young man.",
    ],
)
def test_papers_and_ports_meet_nobody(text: str) -> None:
    assert met(text) == []


def test_who_met_at_a_meeting_told_at_the_head_is_no_second_one() -> None:
    words = "In a separate meeting on March 2, EconOff met with Customs Director Rui Veludo."
    assert quotes(words, "meeting") == ["a separate meeting on March 2"]


def test_the_owner_of_a_firm_is_told_with_it() -> None:
    words = "On March 24, EconOff met with Rui Veludo, the owner of Velcorta Works, and saw it."
    assert quotes(words, "meeting") == ["EconOff met with Rui Veludo, the owner of Velcorta Works"]


@pytest.mark.parametrize(
    "words_",
    [
        "On May 3, PolOff sent talking points in reftel to Carlos Berg.",
        "He shared a fax he had received from Ambassador Holm on March 7.",
        "On May 3, PolOff contacted Carlos Berg's office but he was away.",
    ],
)
def test_what_was_sent_or_received_from_somebody_is_no_meeting(words_: str) -> None:
    assert said(report(f"1. (C) {words_}"), "meeting") == []


def test_one_met_is_told_to_the_end_of_his_office_and_with_the_second_one() -> None:
    words = "PolOff met separately with MFA's Coordinator for Trade and the Deputy Governor of Avel"
    assert met(f"{words}.") == [words]

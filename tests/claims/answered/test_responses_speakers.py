"""Whose reply a sentence is, and where his words begin and end."""

from __future__ import annotations

import pytest

from tests.claims.specimens import report, said, words


def test_one_to_whom_points_were_delivered_answers_in_the_same_sentence() -> None:
    cable = report(
        "1. (C) PolOff delivered reftel points to MFA Director Rui Veludo, who undertook to open"
        " the box."
    )
    (found,) = said(cable, "host_response")
    assert found.quote == "who undertook to open the box."
    assert found.speaker == "Rui Veludo"
    assert found.attribute("type") == "commitment"
    (delivery,) = said(cable, "delivery")
    assert delivery.quote.endswith("Rui Veludo")


def test_what_is_told_of_one_in_passing_ends_where_his_own_verb_stands() -> None:
    cable = report(
        "1. (C) PolOff delivered reftel points. Veludo, who stressed that the law was new, said"
        " that the box was shut."
    )
    assert {one.slot("text") for one in said(cable, "host_response")} == {
        "stressed that the law was new",
        "the box was shut.",
    }


def test_one_who_was_asked_has_not_asked() -> None:
    cable = report("1. (C) Veludo, asked about the box, replied that it was shut.")
    assert [one.slot("text") for one in said(cable, "host_response")] == ["it was shut."]


def test_a_reply_behind_a_semicolon_is_not_part_of_what_we_argued() -> None:
    cable = report("1. (C) PolOff explained the points in reftel; Veludo said he understood.")
    assert words(said(cable, "host_response")) == ["Veludo said he understood."]
    assert words(said(cable, "delivery")) == ["PolOff explained the points in reftel"]


def test_what_was_denied_beside_what_was_granted_is_told_apart() -> None:
    cable = report("1. (C) Veludo acknowledged that two had gone, but denied that papers had.")
    assert [one.quote for one in said(cable, "host_response")] == [
        "Veludo acknowledged that two had gone",
        "denied that papers had.",
    ]


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("Veludo told Bracchi in writing that the box is shut.", "the box is shut."),
        ("Veludo told us separately that the box is shut.", "the box is shut."),
        ("Veludo told us he believed that the box is shut.", "he believed that the box is shut."),
    ],
)
def test_whom_it_was_told_and_how_is_not_what_was_told(sentence: str, words: str) -> None:
    (found,) = said(report(f"1. (C) PolOff delivered reftel points. {sentence}"), "host_response")
    assert found.slot("text") == words


def test_at_talks_of_two_all_that_the_other_says_is_a_reply() -> None:
    subject = "U.S.-PORTUGAL NONPROLIFERATION WORKING GROUP, MARCH 12"
    cable = report("1. (C) Veludo asked for six scanners for the port.", subject=subject)
    (found,) = said(cable, "host_response")
    assert found.attribute("type") == "counter_demand"


def test_a_name_is_given_in_full_by_its_first_part_too() -> None:
    cable = report("1. (C) PolOff met Rui Veludo. Rui said that the box is shut.")
    assert [one.speaker for one in said(cable, "host_response")] == ["Rui Veludo"]


def test_one_who_takes_a_stand_at_a_meeting_answers() -> None:
    subject = "NUCLEAR SUPPLIERS GROUP PLENARY, MARCH 12"
    cable = report(
        "1. (C) Japan spoke in favor of the draft. Japan spoke in Oslo.", subject=subject
    )
    assert [one.quote for one in said(cable, "host_response")] == [
        "Japan spoke in favor of the draft."
    ]


def test_who_wanted_to_know_asked_a_question() -> None:
    cable = report("1. (C) PolOff delivered reftel points. Veludo wanted to know who paid.")
    (found,) = said(cable, "host_response")
    assert found.attribute("type") == "question"


def test_what_a_host_does_not_intend_is_his_reply() -> None:
    cable = report("1. (C) PolOff delivered reftel points. Lisbon does not intend to act on it.")
    assert words(said(cable, "host_response")) == ["Lisbon does not intend to act on it."]


def test_a_telegram_in_capitals_tells_second_verbs_apart() -> None:
    text = (
        "1. (S) EMBOFF DELIVERED REF A POINTS TO RUI VELUDO, DIRECTOR OF TOOLS, ON MARCH 3."
        " VELUDO SAID THE PAPER WAS FORGED AND PROMISED THAT NOTHING WOULD LEAVE THE PLANT."
        " HE ASKED WHETHER THE SHIP HAD SAILED."
    )
    found = said(report(text), "host_response")
    assert [(claim.quote, claim.attribute("type")) for claim in found] == [
        ("VELUDO SAID THE PAPER WAS FORGED", "statement"),
        ("PROMISED THAT NOTHING WOULD LEAVE THE PLANT.", "commitment"),
        ("HE ASKED WHETHER THE SHIP HAD SAILED.", "question"),
    ]


def test_a_clause_in_capitals_speaks_for_nobody() -> None:
    text = (
        "1. (S) EMBOFF DELIVERED REF A POINTS. VELUDO SAID IT WAS LATE AND THAT THE ARMY DENIED IT."
    )
    found = said(report(text), "host_response")
    assert [claim.speaker for claim in found if (claim.speaker or "").startswith("AND")] == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Veludo first claimed that they were empty.",
        "Norway maintained its reservation on the text.",
        "Norway blocked consensus on the text.",
        "Norway gave a briefing on spare parts.",
        "Norway withheld its consent.",
    ],
)
def test_delegations_reserve_block_and_brief(sentence: str) -> None:
    cable = report(f"1. (C) PolOff delivered reftel points. {sentence}")
    assert words(said(cable, "host_response")) == [sentence]


def test_what_one_maintains_as_his_own_is_no_reply() -> None:
    cable = report("1. (C) PolOff delivered reftel points. Norway maintained its embassy.")
    assert not said(cable, "host_response")


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("Turkey opposed the text. He asserted that it was flawed.", "Rui Veludo"),
        ("Muhammad el-Obeidi told us that it was late.", "Muhammad el-Obeidi"),
        ("SIPDIS Saran indicated that it was late.", "Saran"),
        ("The U.K.'s Foreign and Commonwealth Office recommended that we wait.",
         "Foreign and Commonwealth Office"),
    ],
)  # fmt: skip
def test_a_speaker_bears_his_whole_name_and_he_is_no_state(sentence: str, speaker: str) -> None:
    text = f"1. (C) PolOff delivered reftel points to Rui Veludo. {sentence}"
    assert said(report(text), "host_response")[-1].speaker == speaker


@pytest.mark.parametrize(
    "sentence",
    [
        "Veludo told the media that it was late.",
        "H.E. the U.S. Ambassador promised to support Libya.",
    ],
)
def test_what_is_said_in_public_or_by_our_envoy_is_no_reply(sentence: str) -> None:
    assert not said(report(f"1. (C) PolOff delivered reftel points. {sentence}"), "host_response")


@pytest.mark.parametrize(
    ("sentence", "reply"),
    [
        ("France maintained its reservation on the draft.", True),
        ("Turkey found the timing unhappy.", True),
        ("Norway came out in favor of a trial year.", True),
        ("The Netherlands warmly backed it.", True),
        ("The plan is backed by two states.", False),
        ("Japan had reservations about a second register.", True),
        ("The Korean delegate provided an update on the visits of the Chair.", False),
        ("Turkey found the crates in a shed on the quay.", False),
    ],
)
def test_at_a_meeting_a_stand_is_a_reply_and_an_account_of_work_is_none(
    sentence: str, *, reply: bool
) -> None:
    subject = "NUCLEAR SUPPLIERS GROUP PLENARY, MARCH 12"
    text = f"1. (C) PolOff delivered reftel points. {sentence}"
    assert bool(said(report(text, subject=subject), "host_response")) is reply


@pytest.mark.parametrize(
    "sentence",
    [
        "Veludo gave his word that the crates would stay.",
        "Veludo took the view that the crates were empty.",
        "Veludo held that the crates were empty.",
        "Veludo made no secret of his wish to be rid of them.",
        "Veludo found the request unusual.",
        "Veludo could only point to the law of 1979.",
    ],
)
def test_a_stance_told_by_a_noun_is_a_reply(sentence: str) -> None:
    cable = report(f"1. (C) PolOff delivered reftel points. {sentence}")
    assert words(said(cable, "host_response")) == [sentence]


@pytest.mark.parametrize(
    "sentence",
    ["Veludo held that rank for ten years.", "Veludo rejoined the army in May."],
)
def test_words_that_only_sound_like_saying_are_no_reply(sentence: str) -> None:
    cable = report(f"1. (C) PolOff delivered reftel points. {sentence}")
    assert not said(cable, "host_response")


def test_a_word_given_is_a_commitment() -> None:
    cable = report("1. (C) PolOff delivered reftel points. Veludo gave his word that all is shut.")
    (found,) = said(cable, "host_response")
    assert found.attribute("type") == "commitment"


def test_what_follows_a_semicolon_with_its_own_subject_is_a_second_reply() -> None:
    cable = report(
        "1. (C) PolOff delivered reftel points. Veludo said the text was too long; Lisbon would "
        "send a shorter one."
    )
    assert [one.slot("text") for one in said(cable, "host_response")] == [
        "the text was too long", "Lisbon would send a shorter one."
    ]  # fmt: skip


def test_a_quotation_is_his_who_shrugs_behind_it() -> None:
    cable = report(
        '1. (C) PolOff delivered reftel points. "That is a matter for the port," Veludo shrugged.'
    )
    assert len(said(cable, "host_response")) == 1


def test_a_matter_named_first_belongs_to_what_is_said_of_it() -> None:
    cable = report(
        "1. (C) PolOff delivered reftel points. On whether the box had left, Veludo preferred to "
        "say nothing."
    )
    assert words(said(cable, "host_response")) == [
        "On whether the box had left, Veludo preferred to say nothing."
    ]

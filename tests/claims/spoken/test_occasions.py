from __future__ import annotations

import pytest

from reftel.claims.spoken.occasions import occasions
from reftel.claims.text.cues import cue_at
from tests.claims.specimens import instruction, report, said, stage, words


def verbs(text: str) -> list[str]:
    """Return the verbs of a report with which somebody may answer."""
    scene = stage(report(f"1. (C) {text}"))
    return [cue_at(scene.layout, position) for position in occasions(scene, [])]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Veludo said it is empty.", ["said"]),
        ("Veludo agreed and added that it is empty.", ["agreed", "added"]),
        ("Veludo was further incensed at this.", ["incensed"]),
        ("Veludo was not very pleased.", ["was not", "pleased"]),
        ("Contacts report that it is empty.", ["report that"]),
        ("We were told by Veludo that it is empty.", ["told"]),
    ],
)
def test_verbs_of_saying_are_occasions(text: str, found: list[str]) -> None:
    assert verbs(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "The proposed sale fell.",
        "It was noted there.",
        "It is on so-called terms.",
        "The incensed crowd left.",
        "We were told the price.",
        "These are lessons learned.",
        "The ministers' stated aim fell.",
    ],
)
def test_participles_are_none(text: str) -> None:
    assert verbs(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Velmar Says It Will Sell More Ships to Its Friends\n----------\n\nIt is wet.",
        "Institute Welcomes Velmar's Cooperation\n---------\n\nIt is wet.",
        "They read the Proposed Note for the Investment Disputes of last year.",
        "CAPT ANDRIN SAID VELUDO, born 1970. Place of birth: Harfleur, near the sea.",
        "SUMMARY CONTINUED: The harvest is late this year, and it is poor.",
    ],
)
def test_titles_and_names_in_capitals_are_none(text: str) -> None:
    tail = "The rest of the text is as long as any, and nobody in it is heard or meets anybody."
    assert verbs(f"{text}\n\n{tail} {tail}") == []


def test_points_to_be_made_are_said_by_nobody() -> None:
    cable = instruction("1. (S) Begin points:\n\n-- Veludo said the box is empty.\n\nEnd points.")
    assert not said(cable, "host_response")


def untied(text: str, subject: str = "EXERCISE: A HARVEST") -> list[str]:
    """Return the replies of a report that nothing ties to the trade."""
    return words(said(report(f"1. (C) {text}", subject=subject, tags="PREL, PO"), "host_response"))


def test_a_report_of_a_talk_is_read_whole() -> None:
    text = "Veludo told PolOff it rained. He said the corn was late. Avel added that it was poor."
    assert len(untied(text)) == 3


def test_a_report_of_no_talk_is_not() -> None:
    assert untied("Veludo said the corn was late. Avel added that it was poor.") == []


def test_a_scene_setter_is_read_only_where_we_are_spoken_to() -> None:
    text = "Veludo told PolOff he would help us. Avel said that the corn was poor."
    found = untied(text, "EXERCISE: SCENESETTER FOR A VISIT")
    assert found == ["Veludo told PolOff he would help us."]


@pytest.mark.parametrize(
    "lead",
    [
        "Charge met December 14 with Ana Veludo.",
        "Veludo met on Monday with EconOff.",
        "Veludo told ESTH officer it rained.",
        "Veludo told our officers it rained.",
    ],
)
def test_a_report_of_a_meeting_with_ours_is_read_whole(lead: str) -> None:
    assert "Veludo said the corn was late." in untied(f"{lead} Veludo said the corn was late.")


@pytest.mark.parametrize("subject", ["SANCTIONS ON A BANK", "REQUEST FOR HELP", "A SHIP AT SEA "])
def test_a_subject_shows_that_a_report_deals_with_an_ask(subject: str) -> None:
    words_ = "Veludo said that it was full."
    assert untied(words_, f"EXERCISE: {subject}") == [words_]


def test_a_report_of_other_things_tells_no_statement() -> None:
    assert untied("Veludo said that it was full.") == []


def ordered(sentence: str) -> list[str]:
    """Return the verbs of an instruction with which somebody may answer."""
    scene = stage(instruction(f"2. (S) {sentence}"))
    return [cue_at(scene.layout, position) for position in occasions(scene, [])]


@pytest.mark.parametrize(
    "sentence",
    [
        "Has the prosecutor agreed to look into the books of the firm?",
        "Did the firm, which said it was new, buy lathes before?",
        "To whom has Veludo said that the goods were sold?",
        "If so, when has Veludo said that the ship left?",
        "Can the GOP, which agreed to help, tell us who paid for the storage?",
    ],
)
def test_nobody_answers_in_a_question_that_an_instruction_puts(sentence: str) -> None:
    assert ordered(sentence) == []
    assert ordered(sentence.replace("?", "."))


@pytest.mark.parametrize(
    "sentence", ["Veludo asked who had paid for it.", "The firm, Veludo said, is known to you?"]
)
def test_what_is_told_or_only_marked_is_no_question(sentence: str) -> None:
    assert ordered(sentence)


def test_a_question_is_no_reply_of_him_whom_it_names() -> None:
    cable = instruction(
        "1. (S) Post is requested to obtain answers to the questions in paragraph 2.\n\n"
        "2. (S) Has Rui Veludo questioned the owner of the firm?"
    )
    assert not said(cable, "host_response")

from __future__ import annotations

import pytest

from tests.claims.specimens import heard, report, said


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("xxxxxxxxxxxx confirmed that the box is empty.", "xxxxxxxxxxxx"),
        ("According to xxxxxxxxxxxx, the box had been moved.", "xxxxxxxxxxxx"),
        ("Veludo told Embassy Paris that the box is empty.", "Veludo"),
        ("Veludo, who was not aware of the box and said it is empty, left.", "Veludo"),
        ("Veludo has previewed his plan to travel.", "Veludo"),
    ],
)
def test_blotted_names_and_clauses_beside_a_name_are_speakers(words: str, name: str) -> None:
    assert name in [speaker for speaker, _ in heard(words)]


def test_no_pronoun_means_the_united_states() -> None:
    text = "Veludo said the boxes the U.S. suggested were too small. He argued for new ones."
    assert [name for name, _ in heard(text)] == ["Veludo", "Veludo"]


def test_who_is_told_of_in_a_sentence_of_ours_answers_nobody() -> None:
    text = "Veludo said it was full. PolOff stressed that the firm was not honest. He thanked us."
    assert [name for name, _ in heard(text)][:1] == ["Veludo"]
    assert not any("honest" in words for _, words in heard(text))


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (
            "Its chief, Mr. Otto Vaas, received the team at noon and denied that a box had come.",
            "denied that a box had come.",
        ),
        (
            "The next day, Otto Vaas read the paper, but declined to sign it.",
            "declined to sign it.",
        ),
        (
            "PolOff wrote to the Spanish MFA, which replied that the box is shut.",
            "the box is shut.",
        ),
        ("PolOff raised it with Otto Vaas, who agreed that it is.", "agreed that it is."),
        ("Otto Vaas said it is shut. The latter added that it is empty.", "it is empty."),
    ],
)
def test_a_second_verb_is_said_by_the_one_with_whom_the_words_began(words: str, told: str) -> None:
    found = said(report(f"1. (C) {words}"), "host_response")
    assert str(found[-1].slot("text")).removeprefix("that ") == told


def test_behind_a_clause_of_ours_he_is_the_other_who_answers() -> None:
    cable = report(
        "1. (C) Otto Vaas said the list is old. PolOff suggested a warning to all makers; "
        "he offered to print one in the August letter."
    )
    last = said(cable, "host_response")[-1]
    assert (last.speaker, last.quote[:10]) == ("Otto Vaas", "he offered")


@pytest.mark.parametrize("verb", ["reminded", "gave", "showed", "warned", "advised"])
def test_she_whom_we_told_something_speaks_next(verb: str) -> None:
    cable = report(
        f"1. (C) Director Ana Vaas received PolOff. PolOff {verb} her all that stood in Ref A. "
        "She said the list is old."
    )
    assert said(cable, "host_response")[-1].quote == "She said the list is old."


def test_he_is_the_first_named_in_a_paragraph_where_nobody_spoke() -> None:
    cable = report(
        "1. (C) PolOff delivered reftel points. PolOff said we would wait.\n\n"
        "2. (C) Over tea Otto Vaas was franker than his note. He inquired if we had seen it."
    )
    (found,) = said(cable, "host_response")
    assert (found.speaker, found.quote) == ("Otto Vaas", "He inquired if we had seen it.")


@pytest.mark.parametrize(
    "words",
    [
        "DCM praised her, and asked for a list. She saw no difficulty.",
        "PolOff said we had told him of it. He reckons it is gone.",
    ],
)
def test_who_is_told_something_by_ours_speaks_next(words: str) -> None:
    cable = report(f"1. (C) Otto Vaas said the list is old. {words}")
    assert said(cable, "host_response")[-1].quote == words.partition(". ")[2]


def test_each_act_of_a_list_is_told_of_whom_it_begins_with() -> None:
    words = "Ana Veludo listened, said that it was late, asked for a copy and promised to call."
    cable = report(f"1. (C) PolOff delivered reftel points to her. {words}")
    found = said(cable, "host_response")
    assert {one.speaker for one in found} == {"Ana Veludo"}
    assert sorted(one.slot("text") or "" for one in found)[:2] == [
        "asked for a copy",
        "it was late",
    ]
    assert heard("The box was empty, said Veludo.") == []

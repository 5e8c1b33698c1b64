from __future__ import annotations

import pytest

from tests.claims.specimens import report, said, words


def replies(text: str, subject: str = "EXERCISE: A MACHINE") -> list[str]:
    return words(said(report(f"1. (C) {text}", subject=subject), "host_response"))


def test_a_host_goes_on_without_a_verb_of_saying() -> None:
    found = replies("Veludo said the box is here. The papers were found to be in good order.")
    assert found[1] == "The papers were found to be in good order."


def test_the_speaker_of_what_follows_is_he_who_spoke() -> None:
    cable = report("1. (C) Veludo said the box is here. The papers were found to be in order.")
    assert {claim.speaker for claim in said(cable, "host_response")} == {"Veludo"}


@pytest.mark.parametrize(
    "text",
    [
        "Moreover, the papers of the machine need a stamp.",
        "He plans no visit to the port of Lisbon this year.",
        "The customs house is also short of cold and dry rooms.",
        "The owner of the machine had left for Oporto by train.",
        "Small ports, in his view, get little help and no thanks.",
        "The owner would hand over the keys of the machine.",
        '"We have no keys for the box," was all that he could tell.',
    ],
)
def test_words_joined_to_his_or_told_as_his_are_his(text: str) -> None:
    assert len(replies(f"Veludo said the box is here. {text}")) == 2


@pytest.mark.parametrize(
    "text",
    [
        "The harbor lies north of the old town and its walls.",
        "The shipper, a bank of Lisbon, holds a third of the line.",
        "See the full list of the papers in the last paragraph.",
        "Two trawlers reached the harbor on that cold and rainy day.",
    ],
)
def test_a_plain_fact_behind_his_words_is_told_by_the_post(text: str) -> None:
    assert len(replies(f"Veludo said the box is here. {text}")) == 1


def test_our_own_words_end_what_a_host_goes_on_to_tell() -> None:
    found = replies(
        "Veludo said the box is here. PolOff thanked him for this fine report. The harbor was "
        "closed on that cold and rainy day."
    )
    assert len(found) == 1


def test_another_paragraph_is_not_told_by_him() -> None:
    cable = report(
        "1. (C) Veludo said the box is here.\n\n2. (C) The harbor was closed all day long."
    )
    assert len(said(cable, "host_response")) == 1


def test_a_comment_is_ours() -> None:
    found = replies("Veludo said the box is here. Comment: The harbor was closed all day long.")
    assert len(found) == 1


def test_a_promise_may_be_told_indirectly() -> None:
    cable = report("1. (C) Veludo said the box is here. Customs would inspect it by March 20.")
    (found,) = said(cable, "promise")
    assert (found.slot("by_when") or "").startswith("2008-03-20")


def test_at_a_meeting_of_many_each_speaks_for_himself() -> None:
    text = "Veludo said the box is here. The papers were found to be in good order."
    assert len(replies(text, "EXERCISE: PLENARY OF A REGIME")) == 1


@pytest.mark.parametrize("turn", ["; however, ", "; but "])
def test_what_is_told_is_parted_where_it_turns(turn: str) -> None:
    found = replies(
        f"Veludo said it is here. Two had shown interest{turn}no firm had paid a deposit."
    )
    assert found[1:] == ["Two had shown interest", "no firm had paid a deposit."]


def test_a_second_verb_may_turn_what_is_told() -> None:
    found = replies(
        "Veludo said it is here. The firms had met twice this year, but had signed no contract."
    )
    assert found[1:] == ["The firms had met twice this year", "had signed no contract."]


def test_a_source_is_cited_for_one_sentence() -> None:
    found = replies(
        "According to Portuguese officials, the box is here at Sines. The papers lay in a drawer."
    )
    assert found == ["the box is here at Sines."]


def test_a_quotation_goes_on_though_it_says_we() -> None:
    found = replies('"The box is here in Sines," Veludo said. "We found it in the yard last week."')
    assert found[1] == '"We found it in the yard last week."'


@pytest.mark.parametrize(
    "text",
    [
        "(Complimentary closing and seal) End Text of the note.",
        "Visit the Classified Website of this post for more of this.",
        "Lisbon, Portugal March 3, 2008.",
        "Lisbon, the 3rd of March 2008.",
        "END PROPOSED TEXT.",
    ],
)
def test_a_line_at_the_end_of_a_text_is_told_by_nobody(text: str) -> None:
    assert len(replies(f"Veludo said the box is here. {text}")) == 1


def told_abroad(text: str, tags: str) -> list[str]:
    """Return replies in a report of a visit, which only its TAGS may tie to the trade."""
    cable = report(f"1. (C) {text} PolOff met DIO.", subject="EXERCISE: SANCTIONS ON A BANK",
                   tags=tags)  # fmt: skip
    return words(said(cable, "host_response"))


def test_beyond_the_trade_a_host_goes_on_only_with_what_his_side_does() -> None:
    text = (
        "Veludo told PolOff the box is here. The harbor was closed for the summer. "
        "The Portuguese have halted the sale of the box."
    )
    assert told_abroad(text, "PREL, PO")[1:] == ["The Portuguese have halted the sale of the box."]
    assert "The harbor was closed for the summer." in told_abroad(text, "PARM, PO")


@pytest.mark.parametrize("words", ["He noted that the sale", "The sale, he said,"])
def test_who_speaks_and_was_not_heard_is_ours(words: str) -> None:
    found = replies(
        f"The DCM stressed our concern. {words} was of great weight to the whole world."
    )
    assert found == []


def test_a_quotation_is_of_him_who_spoke_last_whatever_stands_between() -> None:
    text = (
        'Veludo told PolOff it is here. The corn was late this year. "We shall bring it in soon."'
    )
    assert told_abroad(text, "PREL, PO")[1:] == ['"We shall bring it in soon."']


OVERVIEW = (
    "1. (C) Veludo said Portugal is a partner.\n\n2. (C) Portugal has signed many treaties in "
    "this field. "
)


def test_an_overview_tells_no_acts_of_a_host_as_replies() -> None:
    long = OVERVIEW + "The harbor lies to the south of the old town of that name. " * 20
    assert [one[:6] for one in words(said(report(long), "host_response"))] == ["Veludo"]
    assert len(said(report(OVERVIEW), "host_response")) == 2


def test_one_of_ours_or_another_by_name_ends_what_a_host_tells() -> None:
    first = "Veludo said the box is here. "
    assert len(replies(f"{first}DCM Rui Kelm handed over a long list of papers.")) == 1
    cable = report(f"1. (C) {first}Kelm stressed the need for speed in all of this.")
    assert [one.speaker for one in said(cable, "host_response")] == ["Veludo", "Kelm"]


def test_at_a_meeting_only_his_own_words_go_on() -> None:
    subject = "NUCLEAR SUPPLIERS GROUP PLENARY, MARCH 12"
    found = replies(
        "Panin said the draft was too long. He would bring a shorter one in the spring. The hall "
        "was full to the last seat on that day.",
        subject=subject,
    )
    assert found[1:] == ["He would bring a shorter one in the spring."]


def test_what_is_so_in_his_eyes_is_told_by_him() -> None:
    found = replies(
        "Veludo said the box is here. In his ministry's eyes, a small firm deserves a hearing."
    )
    assert len(found) == 2


ASK = "1. (C) PolOff delivered reftel points to Director Rui Veludo. "


def answers(text: str, subject: str = "EXERCISE: A MACHINE") -> list[str]:
    return words(said(report(ASK + text, subject=subject), "host_response"))


@pytest.mark.parametrize(
    "text",
    [
        "Veludo floated the idea of a joint visit to the port.",
        "Director Veludo shook his head at the price of the scanners.",
        "Veludo had not heard of the firm before.",
        "Veludo, who had the file before him, relayed the thanks of his minister.",
    ],
)
def test_whatever_he_does_who_hears_us_answers_us(text: str) -> None:
    assert answers(text) == [text]


@pytest.mark.parametrize(
    "text",
    [
        "Veludo met his deputy in the hall of the ministry.",
        "Veludo joined the ministry as a young man.",
        "Veludo was accompanied by two men of his bureau.",
        "Veludo listed three ports on the coast:",
        "Costa floated down the river on a raft.",
    ],
)
def test_his_life_and_day_and_what_a_stranger_does_answer_nothing(text: str) -> None:
    assert not answers(text)


def test_he_to_whom_something_was_delivered_goes_on_as_his() -> None:
    assert answers("His bureau had never heard of the firm and would write to the port.") == [
        "His bureau had never heard of the firm",
        "would write to the port.",
    ]


def test_what_is_not_his_is_not_told_by_the_one_who_hears() -> None:
    assert not answers("The hall was cold on that day and the lights were out.")


def test_a_comment_goes_on_in_the_words_of_its_writer() -> None:
    told = (
        "Comment: The GOP has said that the land is short of power. It is not clear who would pay."
    )
    found = replies(f"PolOff delivered reftel points to Veludo.\n\n2. (C) {told}")
    assert found == ["The GOP has said that the land is short of power."]

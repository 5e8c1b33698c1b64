from __future__ import annotations

import re

import pytest

from reftel.claims.answered.sorts import Sort, sorts
from tests.claims.specimens import instruction, report, said, words


@pytest.mark.parametrize("sort", sorts(), ids=lambda sort: f"{sort.name}-{sort.example[:20]}")
def test_each_class_finds_its_own_example(sort: Sort) -> None:
    assert re.search(sort.pattern, sort.example, re.IGNORECASE)


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Veludo said Portugal would look into the matter.", "commitment"),
        ("Veludo promised to share the findings.", "commitment"),
        ("Veludo said the government opposed sanctions.", "refusal"),
        ("Veludo said he could not support this.", "refusal"),
        ("Veludo denied that any box was sent.", "denial"),
        ("Veludo asked whether other firms were known.", "question"),
        ("Veludo repeated past requests for more details on such cases.", "request_for_details"),
        ("Veludo asked the U.S. to lift its ban.", "counter_demand"),
        ("Veludo suggested that we contact the Ministry of Finance.", "referral"),
        ("Veludo said the office would be going through a restructuring.", "reorganisation"),
        ("Veludo said he had no immediate response.", "no_comment"),
        ("Veludo said they would consider the points.", "noncommittal"),
        ("Veludo said the ministry had not been aware of it.", "information"),
        ('Veludo said this was "not the proper way" to solve it.', "objection"),
        ("Veludo said that spring comes early here.", "statement"),
        ("Veludo said Portugal intends to remain active in this market.", "statement"),
        ("Veludo said Portugal intends to look into it.", "commitment"),
    ],
)
def test_a_reply_has_its_class_and_speaker(sentence: str, kind: str) -> None:
    (found,) = said(report(f"1. (C) PolOff delivered reftel points. {sentence}"), "host_response")
    assert found.attribute("type") == kind
    assert found.speaker == "Veludo"


def test_what_our_officers_say_is_no_reply() -> None:
    assert not said(report("1. (C) PolOff said that the firm would be watched."), "host_response")


def test_two_propositions_are_two_replies() -> None:
    cable = report("1. (C) Veludo said that the box is here and that he would open it.")
    found = said(cable, "host_response")
    assert [claim.slot("text") for claim in found] == ["the box is here", "he would open it."]


def test_a_reply_begins_with_its_speaker() -> None:
    cable = report("1. (C) In Lisbon, Director Veludo told PolOff that the box is here.")
    (found,) = said(cable, "host_response")
    assert found.quote == "Director Veludo told PolOff that the box is here."
    assert found.slot("text") == "the box is here."


def test_plain_words_of_one_clause_are_one_reply() -> None:
    cable = report("1. (C) Veludo said the sea is calm and the harbor small.")
    assert len(said(cable, "host_response")) == 1


def test_words_of_another_verb_of_saying_are_another_reply() -> None:
    cable = report("1. (C) Veludo said the sea is calm, but added that the harbor is small.")
    assert len(said(cable, "host_response")) == 2


@pytest.mark.parametrize(
    "sentence",
    [
        "The Ambassador and DCM told the minister that the box must stay.",
        "The U.S. stressed that the box must stay.",
        "1540 Coordinator Havn and Poloff emphasized that the box must stay.",
    ],
)
def test_ours_who_act_together_do_not_reply(sentence: str) -> None:
    assert not said(report(f"1. (C) {sentence}"), "host_response")


def test_a_concession_and_its_main_clause_are_told_apart() -> None:
    cable = report("1. (C) Veludo said that while trade is wide, the ban is not the proper way.")
    found = said(cable, "host_response")
    assert [claim.attribute("type") for claim in found] == ["statement", "objection"]


def test_a_pronoun_means_the_last_speaker() -> None:
    cable = report("1. (C) Veludo said no word more. He promised to reply.")
    assert said(cable, "host_response")[-1].speaker == "Veludo"


def test_a_host_may_answer_without_a_verb_of_saying() -> None:
    cable = report(
        "1. (C) PolOff delivered reftel points to Veludo. Veludo was unaware of the firm."
    )
    assert said(cable, "host_response")[0].attribute("type") == "information"


def test_a_change_of_responsibility_needs_no_speaker() -> None:
    cable = report(
        "1. (C) Responsibility for such cases would be transferred to the Second Division."
    )
    (found,) = said(cable, "host_response")
    assert found.attribute("type") == "reorganisation"


def test_points_to_be_made_are_no_reply() -> None:
    cable = instruction("1. (S) Begin points:\n\n-- Veludo said he would act.\n\nEnd points.")
    assert not said(cable, "host_response")


def test_a_quote_is_the_text_at_its_span() -> None:
    cable = report('1. (C) Veludo said Portugal would "take\nthe needed measures."')
    for claim in said(cable, "host_response"):
        assert claim.span.of(cable.source.text) == claim.quote
        assert claim.attribute("quoted") is True


@pytest.mark.parametrize("words_", ["it had no objection.", "Lisbon would not oppose the plan."])
def test_no_objection_is_agreement(words_: str) -> None:
    (found,) = said(report(f"1. (C) Veludo said that {words_}"), "host_response")
    assert found.attribute("type") == "agreement"


DELIVERED = "1. (C) PolOff delivered reftel points to Tomas Veludo.\n\n2. (C) "


@pytest.mark.parametrize(
    "sentence",
    [
        "Veludo was noncommittal.",
        "He was pleased to hear of it.",
        "He could not say when the ship would sail.",
        "Veludo's initial reaction was cool.",
        "The MFA's response, however, centered on the cost.",
        "Veludo has yet to reply.",
        "Veludo avoided the question.",
        "Veludo shrugged off our concerns.",
        "Veludo concurred.",
        "Veludo referred us to the Ministry of Trade.",
    ],
)
def test_a_demarche_is_answered_in_many_ways(sentence: str) -> None:
    found = said(report(DELIVERED + f"Veludo said little. {sentence}"), "host_response")
    assert found[-1].quote.endswith(sentence[-12:])
    assert len(found) == 2


@pytest.mark.parametrize(
    "sentence",
    [
        "Asked if Spain would help, we had no answer.",
        "PolOff asked Veludo to share the list.",
        "Comment: Veludo was noncommittal.",
    ],
)
def test_a_clause_a_wish_and_our_own_view_are_no_answers(sentence: str) -> None:
    assert not said(report(DELIVERED + sentence), "host_response")


def test_he_is_the_one_with_whom_the_sentence_before_began() -> None:
    words_ = (
        "Signe Havn told us SECO had rejected applications. Tomas Veludo handed over a list. "
        "He said it was long."
    )
    assert said(report(f"1. (C) {words_}"), "host_response")[-1].speaker == "Tomas Veludo"


def test_countries_that_act_together_are_told_together() -> None:
    (found,) = said(report("1. (C) Turkey, Italy and Japan supported the text."), "host_response")
    assert found.speaker == "Turkey, Italy and Japan"


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Veludo asked (a) for the bill of lading, and (b) that it be hidden.", "question"),
        ("Veludo asked three questions in return.", "question"),
        ("Veludo said the office had denied two licenses.", "information"),
        ("Veludo said the office had rejected 11 applications.", "information"),
    ],
)
def test_a_question_and_a_fact_told_are_neither_demand_nor_refusal(
    sentence: str, kind: str
) -> None:
    (found,) = said(report(f"1. (C) {sentence}"), "host_response")
    assert found.attribute("type") == kind


def test_those_who_oppose_are_told_apart_from_those_who_support() -> None:
    cable = report("1. (C) France supported it, while the Netherlands, Japan and Korea opposed.")
    found = said(cable, "host_response")
    assert [claim.speaker for claim in found] == ["France", "Netherlands, Japan and Korea"]
    assert [claim.attribute("type") for claim in found] == ["agreement", "refusal"]


def test_a_treaty_or_review_answers_nothing() -> None:
    sentence = "The Nonproliferation Treaty would be stronger for it."
    assert not said(report(DELIVERED + sentence), "host_response")


def test_his_government_is_not_the_last_speaker() -> None:
    sentence = "Veludo spoke. He assured us that his government remained firm. He urged us to wait."
    assert said(report(f"1. (C) {sentence}"), "host_response")[-1].speaker != "his government"


@pytest.mark.parametrize(
    "sentence",
    [
        "Veludo was not very pleased with the news.",
        "Veludo remained skeptical that it would sail.",
        "Veludo was adamant that the deal stands.",
        "Veludo wanted to see the list first.",
        "Veludo made clear that the deal stands.",
        "Veludo recounted how the firm was founded.",
        "Veludo expected the ship in May.",
    ],
)
def test_a_state_of_mind_is_an_answer(sentence: str) -> None:
    (found,) = said(report(DELIVERED + sentence), "host_response")
    assert found.quote == sentence
    assert found.speaker == "Tomas Veludo"


@pytest.mark.parametrize(
    "sentence",
    [
        "The willing host served tea.",
        "The ship, eager to leave, sailed.",
        "Factors cited were many.",
        "Post expects to hear more.",
    ],
)
def test_an_adjective_alone_or_our_own_mind_is_no_answer(sentence: str) -> None:
    assert not said(report(DELIVERED + sentence), "host_response")


def test_what_a_government_would_do_is_told_in_the_words_of_the_one_who_speaks() -> None:
    sentence = "Veludo took notes at length. Portugal would not join the group."
    found = said(report(DELIVERED + "Veludo agreed to help. " + sentence), "host_response")
    assert {claim.speaker for claim in found} == {"Tomas Veludo"}


def test_a_deputy_secretary_on_a_visit_is_ours() -> None:
    body = (
        "1. (C) Deputy Secretary of Energy Arlo Finch met Veludo on March 12.\n\n"
        "2. (C) DepSec Finch said the talks were long. Finch thanked Veludo."
    )
    assert not said(report(body), "host_response")


def test_one_of_ours_who_raised_a_matter_goes_on_himself() -> None:
    body = (
        "1. (C) Veludo told us that he agreed. U/S Finch also raised the insurers' role. "
        "He noted that few had looked at it."
    )
    assert len(said(report(body), "host_response")) == 1


def test_a_second_verb_belongs_to_the_one_with_whom_its_sentence_began() -> None:
    body = "1. (C) Tomas Veludo pondered this news for a while and asked where we had it from."
    (found,) = said(report(body), "host_response")
    assert found.attribute("type") == "question"
    assert found.speaker == "Tomas Veludo"


def test_an_understanding_is_owned() -> None:
    found = said(
        report(DELIVERED + "It was Veludo's understanding that the text was dead."), "host_response"
    )
    assert found[0].slot("text") == "understanding that the text was dead."
    assert found[0].speaker == "Tomas Veludo"


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Veludo expressed concern that the support staff would leave.", "objection"),
        ("Veludo said that Foreign Minister Signe Havn would inspect the ship.", "statement"),
        ("Veludo said that he would inspect the ship.", "commitment"),
        ("Veludo said that the staff gave support of many kinds.", "statement"),
        ("Veludo said that Lisbon supported the draft.", "agreement"),
    ],
)
def test_words_of_support_and_of_things_to_come_bind_only_the_speaker(
    sentence: str, kind: str
) -> None:
    (found,) = said(report(f"1. (C) {sentence}"), "host_response")
    assert found.attribute("type") == kind


def test_what_is_said_before_the_speaker_is_the_reply() -> None:
    (found,) = said(
        report("1. (C) The matter was closed long ago, Veludo contended."), "host_response"
    )
    assert found.slot("text") == "The matter was closed long ago"


def test_as_somebody_promised_is_no_reply() -> None:
    cable = report("1. (C) The list came in time, as Veludo has promised. It was long.")
    assert not said(cable, "host_response")


def test_what_a_host_asks_is_his_reply_and_a_request() -> None:
    cable = report("1. (C) Veludo said it is here. She requested extra copies of the manuals.")
    assert words(said(cable, "request"))[0].startswith("requested extra copies")
    assert words(said(cable, "host_response"))[1].startswith("She requested extra copies")


def test_words_before_their_speaker_are_not_joined_to_those_behind() -> None:
    cable = report("1. (C) Stressing that the box was sealed, Veludo noted that it was full.")
    assert words(said(cable, "host_response")) == [
        "the box was sealed",
        "Veludo noted that it was full.",
    ]


def test_words_added_by_a_participle_are_not_joined() -> None:
    cable = report("1. (C) Veludo said that it was full, adding that nobody had seen the box.")
    assert words(said(cable, "host_response")) == [
        "Veludo said that it was full",
        "nobody had seen the box.",
    ]


def test_words_around_their_speaker_are_his() -> None:
    cable = report(
        "1. (C) PolOff delivered reftel points. Lisbon would act at once, Veludo assured us, and "
        "the police would open the box."
    )
    found = said(cable, "host_response")
    assert found[0].slot("text") == "Lisbon would act at once, Veludo assured us"
    assert [claim.speaker for claim in found] == ["Veludo", "Veludo"]


def test_who_is_told_of_is_not_who_speaks_next() -> None:
    cable = report("1. (C) Veludo said that Havn agreed to the sale. He added that it was late.")
    assert [one.speaker for one in said(cable, "host_response")] == ["Veludo", "Veludo"]


def test_a_firm_answers_nobody_in_an_instruction() -> None:
    cable = instruction(
        "1. (S) Request Embassy Lisbon act.\n\n2. (S) The firm Velmar Works Ltd. agreed to sell it."
    )
    assert not said(cable, "host_response")


def test_what_leads_to_two_verbs_is_told_once_and_joined_to_none() -> None:
    cable = report(
        "1. (C) PolOff delivered reftel points. Arguing that Lisbon has no say, Veludo praised the"
        " harbor but said that it was late."
    )
    told = [one.slot("text") for one in said(cable, "host_response")]
    assert told == ["Lisbon has no say", "praised the harbor", "it was late."]


def test_the_words_of_each_slot_stand_somewhere() -> None:
    cable = report("1. (C) We were told that the harbor is closed until the month of May.")
    (found,) = said(cable, "host_response")
    assert all(slot.span.end > slot.span.start for slot in found.slots)


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Veludo was non-committal about the timing.", "noncommittal"),
        ("Veludo gave no indication of what would follow.", "noncommittal"),
        ("Veludo was not prepared to respond on the spot.", "no_comment"),
        ("Veludo was unable to say where the box was.", "no_comment"),
        ("Veludo had nothing to add to this.", "no_comment"),
        ("Veludo ruled out any seizure of the box.", "refusal"),
        ("Veludo deferred to the Ministry of Defense on the matter.", "referral"),
        ("Veludo asked that this matter remain in the strictest confidence.", "counter_demand"),
        ("Veludo requested that we keep the box.", "counter_demand"),
        ("Veludo asked to be kept informed.", "counter_demand"),
        ("Veludo said Lisbon would provide further information.", "commitment"),
        ("Veludo said Lisbon would live up to its word.", "commitment"),
        ("Veludo verified the order of the box.", "information"),
        ("Veludo was familiar with the case.", "statement"),
        ("Veludo reminded us that the law was new.", "statement"),
        ("Veludo telephoned PolOff on March 13 to say that the box is shut.", "statement"),
        ("Veludo wrote in a March 13 letter that the box is shut.", "statement"),
        ("Rui Veludo pushed back, arguing that the boxes were old.", "statement"),
    ],
)
def test_what_a_host_answers_has_the_class_of_its_words(sentence: str, kind: str) -> None:
    (found,) = said(report(f"1. (C) PolOff delivered reftel points. {sentence}"), "host_response")
    assert found.attribute("type") == kind


@pytest.mark.parametrize(
    "sentence",
    ["Veludo telephoned PolOff on March 13.", "Veludo wrote a long letter to his aunt."],
)
def test_who_reaches_somebody_has_said_nothing_yet(sentence: str) -> None:
    cable = report(f"1. (C) PolOff delivered reftel points. {sentence}")
    assert not said(cable, "host_response")


PLENARY = "EXERCISE: AUSTRALIA GROUP PLENARY"


@pytest.mark.parametrize(
    "words",
    [
        "The Spanish delegate drew attention to the sale of two cameras.",
        "Denmark described the refusal of a license for goggles.",
        "Veludo recommended patience to all members.",
        "Veludo described the list. He would head a small team there in July.",
    ],
)
def test_at_a_meeting_of_many_each_answers_by_what_he_tells(words: str) -> None:
    found = said(report(f"1. (C) {words}", subject=PLENARY), "host_response")
    assert found[-1].attribute("type") == "statement"
    assert words.endswith(found[-1].quote)


@pytest.mark.parametrize(
    "words",
    [
        "The Chair gave an account of his travels.",
        "Veludo noted the paper of his government.",
        "The Spanish delegate provided an update on the list.",
        "Veludo solicited comments from all members.",
    ],
)
def test_at_a_meeting_of_many_what_is_laid_before_it_answers_nobody(words: str) -> None:
    assert not said(report(f"1. (C) {words}", subject=PLENARY), "host_response")


@pytest.mark.parametrize(
    ("told", "kinds"),
    [
        ('Veludo said it was no part of it but that he "would see about it."', ["noncommittal"]),
        ("Veludo said it was closed, but he would consider any paper that came before May.",
         ["information", "noncommittal"]),
        ("Veludo said it was closed, but that he would stop it.", ["information", "commitment"]),
    ],
)  # fmt: skip
def test_few_words_that_leave_it_open_belong_to_what_is_said_before(
    told: str, kinds: list[str]
) -> None:
    found = said(report(f"1. (C) PolOff delivered reftel points. {told}"), "host_response")
    assert [claim.attribute("type") for claim in found] == kinds

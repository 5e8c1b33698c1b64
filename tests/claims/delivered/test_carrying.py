from __future__ import annotations

import pytest

from reftel.cable import read
from reftel.claims import extract
from reftel.claims.delivered.carrying import carried
from reftel.claims.sides.actors import Side
from tests.claims.specimens import instruction, report, said, stage


def verbs(words: str, subject: str = "EXERCISE: A MACHINE") -> list[tuple[str, str]]:
    """Return verb and status of all that is carried over in a report."""
    found = carried(stage(report(f"1. (C) {words}", subject=subject)))
    return [(told.verb, told.status) for told in found]


@pytest.mark.parametrize(
    ("words", "verb"),
    [
        ("PolOff e-mailed the points to Veludo.", "e-mailed"),
        ("PolOff passed the nonpaper to Veludo.", "passed"),
        ("PolOff handed the non-paper to Veludo.", "handed"),
        ("PolOff left the aide-memoire with Veludo.", "left"),
        ("PolOff raised the matter with Veludo.", "raised"),
        ("PolOff conveyed our concerns to Veludo.", "conveyed"),
        ("PolOff presented reftel demarche to Veludo.", "presented"),
        ("PolOff provided Veludo the talking points.", "provided"),
        ("PolOff furnished Veludo with the points.", "furnished"),
        ("PolOff demarched Veludo on March 12.", "demarched"),
        ("PolOff went over reftel points with Veludo.", "went over"),
        ("PolOff took the substance of reftel to Veludo.", "took"),
    ],
)
def test_each_verb_carries_a_demarche(words: str, verb: str) -> None:
    assert verbs(words) == [(verb, "delivered")]


@pytest.mark.parametrize(
    ("words", "verb"),
    [
        ("PolOff offered that Exercise experts could come to Veludo.", "offered"),
        ("PolOff thanked Veludo for the tools.", "thanked"),
        ("PolOff reminded her that tools are controlled.", "reminded"),
        ("PolOff walked thru the case with Veludo.", "walked"),
        ("PolOff introduced the brokering paper there.", "introduced"),
        ("PolOff suggested that Veludo look at the firm.", "suggested"),
        ("PolOff discussed the need to seize the tools.", "discussed"),
        ("PolOff discussed Kenya's efforts to buy tools.", "discussed"),
        ("PolOff discussed tools, permits and brokers.", "discussed"),
        ("PolOff spoke about the risk that tools bring.", "spoke about"),
        ("PolOff spoke at length on the need for permits.", "spoke"),
        ("PolOff reviewed developments with Kenyan MFA officials.", "reviewed"),
        ("PolOff recounted her talks in Madrid.", "recounted"),
        ("PolOff closed by mentioning the importance of permits.", "closed by"),
        ("PolOff began by thanking Veludo.", "began by"),
        ("PolOff made it clear that tools are controlled.", "made it clear"),
        ("PolOff applauded the decision of Veludo.", "applauded"),
        ("PolOff has drawn from reftel points in talks there.", "drawn from"),
    ],
)
def test_more_ways_to_argue(words: str, verb: str) -> None:
    assert verbs(words, "EXERCISE: DEMARCHE ON A MACHINE") == [(verb, "argued")]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("PolOff shared information with Veludo on the firm.", [("shared", "delivered")]),
        ("PolOff shared with Kenyan officials details on the firm.", [("shared", "delivered")]),
        ("PolOff shared information with Washington.", []),
        ("We shared information on this firm with your government.", [("shared", "delivered")]),
        ("A copy of the demarche has been e-mailed to PM/RSAT.", []),
    ],
)
def test_what_was_shared_with_others_was_carried(words: str, told: list[tuple[str, str]]) -> None:
    assert verbs(words) == told


@pytest.mark.parametrize(
    "words",
    ["Reftel points delivered March 8 by Ambassador to Veludo.",
     "Demarche delivered March 8 to MFA."],
)  # fmt: skip
def test_a_terse_report_needs_no_auxiliary(words: str) -> None:
    assert verbs(words) == [("delivered", "delivered")]


@pytest.mark.parametrize(
    "words",
    [
        "PolOff walked home.",
        "PolOff introduced his wife.",
        "PolOff offered Veludo tea.",
        "PolOff suggested a walk.",
        "PolOff discussed with Veludo.",
        "PolOff and Director Ana Veludo discussed tools.",
        "PolOff reviewed the file.",
        "DOE experts reviewed the matter after they met with Veludo.",
    ],
)
def test_what_puts_no_argument_is_none(words: str) -> None:
    assert verbs(words, "EXERCISE: DEMARCHE ON A MACHINE") == []


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("We, the UK and France have briefed the IAEA on the tools.", [("briefed", "We")]),
        ("The United States, France, and the United Kingdom briefed the IAEA on tools.",
         [("briefed", "The United States")]),
        ("We responded in November 2005 that we would be prepared to work.",
         [("responded", "We")]),
        ("The firm responded in November 2005 that it would work.", []),
        ("The UK and France briefed the IAEA on the tools.", []),
        ("Ambassador Berg delivered a demarche to Assistant Foreign Minister Veludo.",
         [("delivered", "Ambassador Berg")]),
        ("Ambassador Berg delivered a demarche to the Department.", []),
    ],
)  # fmt: skip
def test_washington_tells_what_it_and_its_friends_said(
    words: str, told: list[tuple[str, str]]
) -> None:
    found = carried(stage(instruction(f"1. (S) {words} Post should ask.")))
    assert [(one.verb, one.actor.name) for one in found if one.actor] == told


def test_a_verb_without_anything_to_carry_is_none() -> None:
    assert verbs("PolOff passed the harbor.") == []


@pytest.mark.parametrize(
    "words",
    [
        "PolOff did not raise the issue.",
        "PolOff was unable to deliver a speech.",
        "Veludo was unable to deliver the points.",
    ],
)
def test_what_was_not_done_is_not_carried(words: str) -> None:
    assert verbs(words) == []


@pytest.mark.parametrize(
    "words",
    [
        "PolOff has not yet delivered the points to Veludo.",
        "PolOff was unable to deliver the points.",
        "Post has not yet been able to convey reftel message.",
        "Embassy has yet to deliver the demarche.",
    ],
)
def test_an_order_not_carried_out_is_told_as_such(words: str) -> None:
    assert [status for _, status in verbs(words)] == ["undelivered"]


def test_a_host_carries_nothing_of_ours() -> None:
    assert verbs("Veludo delivered a letter to the Swiss.") == []


def test_what_is_to_be_done_is_planned() -> None:
    assert verbs("PolOff will deliver the points on March 20.") == [("deliver", "planned")]


def test_an_answer_to_be_reported_is_no_delivery() -> None:
    assert verbs("We will deliver any further response septel.") == []


def test_the_passive_names_who_did_it() -> None:
    (told,) = carried(stage(report("1. (C) The points were delivered by PolOff Saltmarsh.")))
    assert told.actor is not None
    assert told.actor.side is Side.OURS


def test_a_meeting_counts_where_the_subject_tells_of_a_demarche() -> None:
    words = "PolOff met with Director Veludo on March 12."
    assert verbs(words, "EXERCISE: DEMARCHE DELIVERED") == [("met", "delivered")]
    assert verbs(words) == []


def test_an_argument_is_told_apart_from_a_delivery() -> None:
    assert verbs("PolOff stressed to Veludo that the box must stay.") == [("stressed", "argued")]


def test_washington_argues_nowhere() -> None:
    cable = instruction("1. (S) Request Embassy Lisbon act. The Ambassador stressed this to them.")
    assert not [told for told in carried(stage(cable)) if told.status == "argued"]


def test_the_second_verb_of_a_sentence_has_its_subject_from_the_first() -> None:
    *_, told = carried(stage(report("1. (C) PolOff met Veludo and delivered reftel points.")))
    assert told.actor is not None
    assert told.actor.name == "PolOff"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("POLOFF DELIVERED THE POINTS TO VELUDO.", ("delivered", "delivered")),
        ("PolOff e-mailed\nthe\npoints to Veludo.", ("e-mailed", "delivered")),
        ("DCM and PolOff delivered reftel demarche to Veludo.", ("delivered", "delivered")),
        ("PolOff followed up on the demarche with Veludo.", ("followed", "delivered")),
        ("PolOff took the opportunity to raise the matter.", ("raise", "delivered")),
        ("PolOff called Veludo to deliver reftel points.", ("called", "delivered")),
        ("The nonpaper was left with Veludo.", ("left", "delivered")),
        ("Emboffs raised ref A with Veludo.", ("raised", "delivered")),
        ("PolOff will deliver the points next week.", ("deliver", "planned")),
        ("PolOff asked whether the box is empty.", ("asked", "argued")),
    ],
)
def test_a_verb_carries_in_capitals_over_lines_and_with_two_subjects(
    words: str, told: tuple[str, str]
) -> None:
    assert verbs(words) == [told]


@pytest.mark.parametrize(
    "words",
    [
        "PolOff gave Veludo a gift.",
        "PolOff delivered a speech to students.",
        "PolOff was asked to deliver the points.",
        "PolOff asked Veludo to act.",
        "PolOff called Veludo.",
        "PolOff should raise the matter.",
        "Veludo was met.",
    ],
)
def test_what_is_given_asked_or_due_is_no_demarche(words: str) -> None:
    assert verbs(words) == []


def test_what_is_carried_stands_in_order_at_its_verb() -> None:
    words = "PolOff raised ref A with Veludo. On March 3, PolOff delivered the points to Veludo."
    scene = stage(report(f"1. (C) {words}"))
    found = list(carried(scene))
    assert [told.verb for told in found] == ["raised", "delivered"]
    for told in found:
        assert scene.layout.text[told.position :].startswith(told.verb)
        assert told.sentence.start <= told.position < told.sentence.end


@pytest.mark.parametrize(
    "words",
    [
        "AMBASSADOR DELIVERED REFTEL POINTS TO FOREIGN MINISTER AMARAL.",
        "CHARGE HANDED NOTE TO DEPUTY FOREIGN MINISTER.",
        "I RAISED SUBJECT OF REACTOR SALE WITH PRIME MINISTER TODAY.",
        "DCM AND I LEFT AIDE-MEMOIRE WITH HIM.",
    ],
)
def test_ours_carry_in_telegrams_all_in_capitals(words: str) -> None:
    assert [status for _, status in verbs(words)] == ["delivered"]


def test_washington_tells_a_government_by_its_full_name() -> None:
    scene = stage(instruction("1. (S) We informed the Government of Portugal in May of a sale."))
    assert [told.verb for told in carried(scene)] == ["informed"]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("We pointed out to HMT what the rules are for.", [("pointed", "argued")]),
        ("EconOff informed Portuguese officials about the matter.", [("informed", "argued")]),
        ("We recently provided HMG with information on the firm.", [("provided", "delivered")]),
        ("The Ambassador conveyed condolences to Minister Pinto.", [("conveyed", "delivered")]),
        ("EconOff pledged to send the matter on.", [("pledged", "argued")]),
        ("We told Washington of the matter.", []),
        ("We will convey this information to interested Washington agencies.", []),
        ("EconOff was informed of the matter on Monday.", []),
    ],
)
def test_what_a_host_was_told_counts_and_what_washington_was_told_does_not(
    words: str, told: list[tuple[str, str]]
) -> None:
    assert verbs(words, "EXERCISE: DEMARCHE DELIVERED") == told


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("EconOff shared copies of the speech with Veludo.", [("shared", "delivered")]),
        ("The Ambassador countered that the matter was grave.", [("countered", "argued")]),
        ("USG had noted the matter.", []),
        ("The U.S. stressed the matter.", [("stressed", "argued")]),
    ],
)
def test_copies_and_counters_are_carried_and_what_a_state_thought_is_not(
    words: str, told: list[tuple[str, str]]
) -> None:
    assert verbs(words, "EXERCISE: DEMARCHE DELIVERED") == told


TALK = (
    "E.O. 12958: DECL: 01/01/2018\nTAGS: PREL\nSUBJECT: EXERCISE: TALKS ON TRADE\n\n"
    "1. (C) Assistant Secretary Ada Marr met with Ambassador Veludo on March 12. Marr stressed the"
    " cost of the deal. Veludo said that Lisbon would look at it.\n"
)


@pytest.mark.parametrize("mrn", ["08LISBON900031", "08STATE900031"])
def test_what_ours_say_in_any_talk_is_argued(mrn: str) -> None:
    found = [claim for claim in extract(read(TALK, mrn=mrn)) if claim.kind == "delivery"]
    assert [(claim.value, claim.slot("by")) for claim in found] == [("argument made", "Marr")]


@pytest.mark.parametrize(
    ("words", "verb"),
    [
        ("PolOff provided Veludo with a briefing on the new list.", "provided"),
        ("PolOff gave him a rundown of the steps taken so far.", "gave"),
        ("PolOff gave a briefing on the new list to the staff.", "gave a briefing"),
        ("PolOff provided a detailed presentation of the list.", "provided a detailed"),
        ("PolOff drew Veludo's attention to the new list.", "drew"),
        ("PolOff drew attention to the new list.", "drew attention"),
        ("PolOff left him in no doubt that an answer was due.", "left"),
        ("PolOff made the case for a new list.", "made the case"),
        ("PolOff took up the sale with Director Veludo.", "took up"),
        ("PolOff laid out how the two lists fit together.", "laid out"),
        ("The U.S. delegation set out the case for a new list.", "set out"),
    ],
)
def test_a_case_laid_before_somebody_needs_no_paper(words: str, verb: str) -> None:
    assert verbs(words, "EXERCISE: REPLY TO DEMARCHE ON A MACHINE")[0][0] == verb


@pytest.mark.parametrize(
    "words",
    [
        "PolOff gave him a ride to the port.",
        "PolOff left him in the hall of the ministry.",
        "PolOff took up his post in May.",
        "PolOff drew a map of the port.",
    ],
)
def test_verbs_of_daily_life_carry_nothing(words: str) -> None:
    assert not verbs(words)


@pytest.mark.parametrize(
    ("words", "verb"),
    [
        ("PolOff kept to the paper but pointed out that the law was new.", "pointed"),
        ("PolOff thanked him and also recalled how the last case had ended.", "recalled"),
        ("PolOff remarked that the law was new.", "remarked"),
        ("POLOFF REFERRED IN GENERAL TERMS TO REFTEL.", "referred"),
        ("POLOFF DREW A MAP AND EXPRESSED HOPE FOR AN ANSWER.", "expressed"),
    ],
)
def test_a_second_verb_behind_and_or_but_argues_for_the_same_one(words: str, verb: str) -> None:
    found = verbs(f"PolOff delivered reftel points. {words}", "EXERCISE: REPLY TO DEMARCHE")
    assert (verb, "argued") in found


@pytest.mark.parametrize(
    "words",
    [
        "PolOff contacted Veludo's office on March 12.",
        "PolOff contacted the Ministry of Trade.",
        "PolOff telephoned Veludo to ask about the firm.",
        "PolOff called Veludo with a request for more.",
        "PolOff phoned Veludo regarding the ship.",
        "PolOff provided the same information to Veludo.",
        "PolOff passed three documents to Veludo.",
        "PolOff sent photographs of the site to him.",
        "PolOff provided Veludo with documents on the firm.",
    ],
)
def test_who_turns_to_somebody_carries_something_to_him(words: str) -> None:
    assert [status for _, status in verbs(words)] == ["delivered"]


@pytest.mark.parametrize(
    "words",
    [
        "PolOff contacted Washington on March 12.",
        "PolOff called Veludo.",
        "PolOff called Velcorta a front.",
        "Post sent photographs of the site to PMAT.",
        "Veludo contacted the Ministry of Trade.",
    ],
)
def test_a_call_without_words_and_one_home_carry_nothing(words: str) -> None:
    assert verbs(words) == []


@pytest.mark.parametrize(
    "words",
    [
        "The Department served an order on the Velcorta Group.",
        "The order was hand delivered to Velcorta's office in Lisbon.",
        "A letter was sent to the Ministry.",
    ],
)
def test_orders_and_letters_go_to_whom_they_are_for(words: str) -> None:
    assert [status for _, status in verbs(words)] == ["delivered"]


@pytest.mark.parametrize(
    "words",
    ["The firm served a meal.", "The trucks were delivered to Velcorta.", "A list was made."],
)
def test_goods_that_go_to_somebody_are_no_orders(words: str) -> None:
    assert verbs(words) == []


def test_one_within_brackets_does_nothing_outside_them() -> None:
    text = "Ana Veludo knew of it (the DCM gave notice), but asked whether there was more."
    found = said(report(f"1. (C) PolOff delivered the demarche to Ana Veludo. {text}"), "delivery")
    assert all(" asked" not in one.quote for one in found)

from __future__ import annotations

import pytest

from reftel.claims import Hedge
from tests.claims.specimens import instruction, report, said


@pytest.mark.parametrize(
    "sentence",
    [
        "PolOff delivered reftel points to Deputy Director Tomas Veludo on March 12.",
        "EmbOff met March 12 with Tomas Veludo to discuss reftel points.",
        "On March 12, poloff raised reftel demarche with Tomas Veludo.",
        "The demarche was delivered on March 12 to Tomas Veludo.",
        "Per reftel, Science Counselor briefed Tomas Veludo on March 12.",
        "Ambassador Finch delivered reftel points on March 12 to Tomas Veludo.",
        "EST Counselor attended on March 12 and delivered the points in reftel.",
        "We demarched Deputy Director Tomas Veludo March 12 on reftel points.",
    ],
)
def test_a_delivery_is_found_with_its_day_and_instruction(sentence: str) -> None:
    found = said(report(f"1. (C) {sentence}"), "delivery")
    assert found
    assert found[0].attribute("formal") is True
    assert found[0].slot("when") == "2008-03-12"
    assert found[0].slot("of") == "08STATE900101"


def test_the_recipient_is_told_with_title_and_unit() -> None:
    cable = report(
        "1. (C) PolOff delivered reftel points to MFA Export Control Section\n"
        "Senior Adviser Signe Havn on March 12."
    )
    (found,) = said(cable, "delivery")
    assert found.slot("to") == "MFA Export Control Section Senior Adviser Signe Havn"
    assert found.slot("by") == "PolOff"


def test_a_telegram_conveys_nothing_itself() -> None:
    (found,) = said(
        report("1. (C) Reftel conveyed our concerns to the Trade Ministry."), "delivery"
    )
    assert (found.slot("by"), found.slot("to")) == (None, "the Trade Ministry")


def test_the_letter_of_a_reference_chooses_the_instruction() -> None:
    cable = report(
        "1. (C) PolOff delivered ref B points to Tomas Veludo on March 12.",
        ref="A. STATE 900101 B. STATE 900099",
    )
    assert said(cable, "delivery")[0].slot("of") == "08STATE900099"


def test_two_instructions_may_be_carried_out_at_once() -> None:
    cable = report(
        "1. (C) PolOff delivered refs A and B points to Tomas Veludo on March 12.",
        ref="A. STATE 900101 B. STATE 900099",
    )
    (found,) = said(cable, "delivery")
    orders = [slot.value for slot in found.slots if slot.role == "of"]
    assert orders == ["08STATE900101", "08STATE900099"]


def test_a_paper_left_and_the_hour_are_kept() -> None:
    cable = report(
        "1. (C) PolOff delivered reftel points and left a non-paper at 1410 with Veludo."
    )
    (found,) = said(cable, "delivery")
    assert found.attribute("nonpaper") is True
    assert found.attribute("time") == "1410"


@pytest.mark.parametrize(
    "sentence",
    [
        "In a March 12 meeting with Director Tomas Veludo, PolOff delivered reftel points.",
        "The Ambassador used his March 12 meeting with Tomas Veludo to deliver reftel points.",
        "During a lunch on March 12 with Tomas Veludo, PolOff stressed that tools are dual-use.",
    ],
)
def test_who_was_met_hears_what_is_said_at_the_meeting(sentence: str) -> None:
    found = said(report(f"1. (C) {sentence}"), "delivery")
    assert [one.slot("to") for one in found] == ["Tomas Veludo"]


def test_a_paper_is_also_left_where_somebody_leaves_it() -> None:
    words = "1. (C) DCM Holm raised reftel points with Tomas Veludo, leaving a nonpaper."
    assert said(report(words), "delivery")[0].attribute("nonpaper") is True


@pytest.mark.parametrize(
    ("words", "quote"),
    [
        ("As we have discussed previously with your government, tools are dual-use.",
         "we have discussed previously with your government"),
        ("In May we discussed with you on many occasions the sale of tools.",
         "we discussed with you on many occasions the sale of tools."),
    ],
)  # fmt: skip
def test_washington_recalls_what_it_discussed(words: str, quote: str) -> None:
    (found,) = said(instruction(f"1. (S) {words} Post should ask."), "delivery")
    assert (found.quote, found.attribute("status")) == (quote, "past")


def test_a_plan_is_no_delivery_yet() -> None:
    cable = report("1. (C) Ambassador will also raise the demarche with the Vice Minister.")
    assert said(cable, "delivery")[0].attribute("status") == "planned"


def test_what_could_not_be_delivered_was_not() -> None:
    (found,) = said(report("1. (C) PolOff has not yet delivered reftel points."), "delivery")
    assert (found.attribute("status"), found.polarity.value) == ("undelivered", "denied")


def test_what_a_host_hands_over_is_no_delivery_of_ours() -> None:
    assert not said(report("1. (C) Veludo presented a demarche to us."), "delivery")


def test_points_to_be_made_are_no_delivery() -> None:
    cable = instruction("1. (S) Begin points:\n\n-- The minister raised this issue.\n\nEnd points.")
    assert not said(cable, "delivery")


def test_a_follow_up_announced_is_planned() -> None:
    cable = instruction(
        "1. (S) We will be sending Embassy Lisbon a follow-up demarche. Post should act."
    )
    (found,) = said(cable, "delivery")
    assert found.attribute("status") == "planned"


@pytest.mark.parametrize(
    "sentence",
    [
        "On March 12 we raised the case with Director Tomas Veludo.",
        "PolCouns on March 12 raised reftel points with Counselor Tomas Veludo.",
        "EconOff followed up with Veludo by telephone on March 12.",
        "DCM took the opportunity to raise our concerns with Veludo.",
        "Ambassador called Foreign Minister Veludo to underscore our concerns.",
        "PolOff drew on reftel points in a meeting with Veludo.",
        "Conoff hand-carried the letter to Veludo.",
        "PolOff alerted Veludo to the shipment.",
        "PolOff reminded Veludo that the resolution was binding.",
        "We emphasized that the cargo could support a program.",
    ],
)
def test_a_demarche_is_told_with_many_verbs(sentence: str) -> None:
    cable = report(f"1. (C) {sentence}", subject="EXERCISE: DEMARCHE DELIVERED")
    assert said(cable, "delivery")


@pytest.mark.parametrize(
    "sentence",
    [
        "We stress that the ministry is weak.",
        "If the United States were to inform Lisbon, this would help.",
        "The bank provided a loan to the ministry.",
        "The correspondents named in ref A have been approached.",
    ],
)
def test_what_was_not_said_to_a_host_is_no_delivery(sentence: str) -> None:
    assert not said(report(f"1. (C) {sentence}"), "delivery")


def test_what_was_handed_to_two_is_two_deliveries() -> None:
    cable = report(
        "1. (C) PolOff delivered reftel nonpaper March 12 to Tomas Veludo, and separately on "
        "March 13 to Signe Havn of the bank."
    )
    first, second = said(cable, "delivery")
    assert first.quote.endswith("to Tomas Veludo")
    assert second.quote.startswith("separately on March 13")
    assert second.slot("to") == "Signe Havn of the bank"


def test_two_of_ours_deliver_in_one_sentence() -> None:
    cable = report(
        "1. (C) PolOff delivered reftel points to Tomas Veludo on March 12, and DCM presented "
        "the nonpaper to Signe Havn the same day."
    )
    first, second = said(cable, "delivery")
    assert first.slot("by") == "PolOff"
    assert first.quote.endswith("on March 12")
    assert second.slot("by") == "DCM"
    assert second.slot("to") == "Signe Havn"


def test_the_one_who_delivered_is_not_the_recipient() -> None:
    cable = report("1. (C) Reftel points were presented to Tomas Veludo by PolOff on March 12.")
    (found,) = said(cable, "delivery")
    assert found.slot("to") == "Tomas Veludo"
    assert found.quote.startswith("Reftel points")


def test_washington_tells_what_it_told_a_government_before() -> None:
    body = (
        "1. (S) Embassy Lisbon is requested to act. In May, the U.S. alerted Portuguese officials."
    )
    (found,) = said(instruction(body), "delivery")
    assert found.attribute("status") == "argued"
    assert found.value == "past"


@pytest.mark.parametrize(
    "sentence",
    [
        "U/S Finch said most banks have left.",
        "Econoff asked Veludo whether the ship had sailed.",
        "Econoff sought information about the firm.",
        "DCM assured Veludo that we would reply.",
    ],
)
def test_what_ours_said_and_asked_is_an_argument(sentence: str) -> None:
    (found,) = said(report(f"1. (C) {sentence}"), "delivery")
    assert found.attribute("status") == "argued"


def test_a_wish_is_no_question() -> None:
    assert not said(report("1. (C) Econoff asked Veludo to share the list."), "delivery")


@pytest.mark.parametrize(
    "to",
    [
        "Deputy Director Tomas Veludo of the MFA Export Office",
        "Tomas Veludo, Deputy Director of the MFA Export Office",
    ],
)
def test_the_title_the_unit_and_the_place_are_slots(to: str) -> None:
    cable = report(f"1. (C) PolOff delivered reftel points on March 12 in Lisbon to {to}.")
    (found,) = said(cable, "delivery")
    assert found.slot("title") == "Deputy Director"
    assert found.slot("unit") == "MFA Export Office"
    assert found.slot("where") == "Lisbon"


def test_a_place_that_the_matter_is_about_is_not_where_it_was_raised() -> None:
    cable = report("1. (C) PolOff raised reftel points on a firm of Lisbon with Tomas Veludo.")
    assert said(cable, "delivery")[0].slot("where") is None


def test_a_demarche_that_a_host_was_delivering_to_us_is_none_of_ours() -> None:
    cable = report("1. (C) Veludo said that he was delivering a demarche for his minister.")
    assert not said(cable, "delivery")


@pytest.mark.parametrize(
    ("words", "by", "to", "when"),
    [
        ("POLOFF DELIVERED REFTEL POINTS TO VELUDO ON MARCH 12.", "POLOFF", "VELUDO", "2008-03-12"),
        ("POLOFF DELIVERED REFTEL POINTS TO THE MINISTRY.", "POLOFF", "THE MINISTRY", None),
        ("THE POINTS WERE DELIVERED TO VELUDO ON MARCH 12.", None, "VELUDO", "2008-03-12"),
        ("PolOff delivered the points\nto Veludo\non March 12.", "PolOff", "Veludo", "2008-03-12"),
        (
            "DCM and PolOff delivered reftel demarche to Veludo on 12 March.",
            "DCM and PolOff",
            "Veludo",
            "2008-03-12",
        ),
    ],
)
def test_a_delivery_has_its_slots_in_capitals_and_over_lines(
    words: str, by: str | None, to: str, when: str | None
) -> None:
    cable = report(f"1. (C) {words}")
    (found,) = said(cable, "delivery")
    assert (found.slot("by"), found.slot("to"), found.slot("when")) == (by, to, when)
    for slot in found.slots:
        if slot.role in {"by", "to"}:
            assert slot.span.of(cable.source.text) == slot.value


def argued(words: str) -> list[str]:
    """Return the words of the arguments in a report on a demarche."""
    cable = report(f"1. (C) {words}", subject="EXERCISE: DEMARCHE DELIVERED")
    return [one.quote for one in said(cable, "delivery") if one.value == "argument made"]


def test_ours_who_was_named_goes_on_to_argue_as_he() -> None:
    words = "A/S Thistle raised the matter with the MFA. He stressed that time was short."
    assert argued(words) == ["He stressed that time was short."]


@pytest.mark.parametrize(
    "words",
    [
        "EconOff raised the matter with Director Rui Veludo. He stressed that time was short.",
        "We raised the matter. He stressed that time was short.",
        "EconOff raised the matter. Others came. He stressed that time was short.",
    ],
)
def test_he_is_the_host_where_one_was_named_or_nobody_of_ours_alone(words: str) -> None:
    assert argued(words) == []


def test_he_who_speaks_for_our_government_is_ours() -> None:
    words = "A/S Thistle raised the matter with the MFA. He said the USG valued what was done."
    assert argued(words) == ["He said the USG valued what was done."]


def test_what_a_coordinator_of_ours_outlined_is_an_argument() -> None:
    words = (
        "Ambassador Kelm, U.S. Coordinator for the ban, led a team. Ambassador Kelm outlined "
        "the steps. Director Rui Veludo agreed."
    )
    assert argued(words) == ["Ambassador Kelm outlined the steps."]


@pytest.mark.parametrize(
    "sentence",
    [
        "On March 12, Charge called on Foreign Minister Tomas Veludo to deliver reftel demarche.",
        "ESTH officer shared reftel points with Tomas Veludo on March 12.",
        "Acting DCM made reftel demarche to Tomas Veludo on March 12.",
        "Ambassador used his March 12 courtesy call on Tomas Veludo to raise reftel.",
    ],
)
def test_whoever_of_ours_delivers_and_however(sentence: str) -> None:
    found = said(report(f"1. (C) {sentence}"), "delivery")
    assert [one.attribute("status") for one in found] == ["delivered"]
    assert found[0].slot("when") == "2008-03-12"


def test_an_order_to_tell_when_points_were_delivered_is_no_delivery() -> None:
    cable = instruction("2. (C) Please inform the Department once the demarche was delivered.")
    assert not said(cable, "delivery")


@pytest.mark.parametrize(
    ("rest", "quote"),
    [
        (", who directs the Port Office, on May 3.", "who directs the Port Office, on May 3."),
        (", who said the port was shut.", "to Rui Veludo"),
    ],
)
def test_what_a_taker_does_for_his_living_is_told_with_him_and_what_he_said_is_not(
    rest: str, quote: str
) -> None:
    cable = report(f"1. (C) PolOff handed the points in reftel to Rui Veludo{rest}")
    (found,) = said(cable, "delivery")
    assert found.quote.endswith(quote)


@pytest.mark.parametrize(
    "words",
    [
        "A/S Brand acknowledged the efforts of the port.",
        "A/S Brand welcomed these measures.",
        "A/S Brand commented on the recent case.",
        "A/S Brand complimented Rui Veludo on his work.",
        "A/S Brand agreed that the list was too short.",
        "A/S Brand agreed to pass this on.",
        "A/S Brand promised to look into the matter.",
        "A/S Brand offered to send an expert.",
        "A/S Brand undertook to inform the port.",
        "A/S Brand volunteered to check the list.",
        "A/S Brand suggested issuing a warning to ports.",
        "A/S Brand protested that nobody had asked him.",
    ],
)
def test_ours_who_answer_a_host_argue(words: str) -> None:
    (found,) = said(report(f"1. (C) Rui Veludo spoke of the port. {words}"), "delivery")
    assert (found.quote, found.attribute("status")) == (words, "argued")


@pytest.mark.parametrize(
    "words",
    [
        "A/S Brand agreed on a day in May.",
        "A/S Brand agreed to the text.",
        "A/S Brand promised a rose garden.",
        "A/S Brand offered tea.",
    ],
)
def test_ours_who_agree_on_a_thing_do_not_argue(words: str) -> None:
    assert not said(report(f"1. (C) Rui Veludo spoke of the port. {words}"), "delivery")


def test_washington_tells_what_one_of_ours_stressed_before() -> None:
    text = "2. (S) A/S Brand emphasized that this did not square with what we knew. {}"
    found = said(instruction(text.format("Post should ask.")), "delivery")
    assert [one.attribute("status") for one in found] == ["argued"]
    assert not said(instruction("2. (S) We emphasized steel. Post should ask."), "delivery")


def test_one_armed_with_the_points_delivers_them_where_he_calls() -> None:
    cable = report("1. (C) Armed with the points in Ref A, Charge called on Rui Veludo on May 3.")
    assert [one.attribute("status") for one in said(cable, "delivery")] == ["delivered"]


def test_a_briefing_may_name_many_hearers_before_its_matter() -> None:
    text = (
        "PolOff briefed Lt. Col. Rui Veludo of the Lisbon Police and Tomas Havn, Director of the "
        "Policy Department at the Port Office, on March 4 about the lost servers."
    )
    (found,) = said(report(f"1. (C) {text}"), "delivery")
    assert found.quote == text


@pytest.mark.parametrize("words", ["Ref C described the load as cement.", "Reftel noted steel."])
def test_a_reference_that_tells_something_argues_with_nobody(words: str) -> None:
    cable = report(f"1. (C) PolOff left the points with Rui Veludo. {words}")
    assert [one.quote for one in said(cable, "delivery")] == [
        "PolOff left the points with Rui Veludo."
    ]


@pytest.mark.parametrize(
    "words",
    [
        "The rules would be tightened in May, for which help was needed, PolOff explained.",
        "The rules, PolOff noted, would be tightened in May.",
    ],
)
def test_an_argument_begins_before_who_makes_it(words: str) -> None:
    (found,) = said(report(f"1. (C) PolOff met Rui Velkarre.\n\n2. (C) {words}"), "delivery")
    assert found.quote == words


@pytest.mark.parametrize("word", ["since", "because", "as", "given that", "although"])
def test_a_delivery_that_is_but_a_reason_ends_before_what_is_said(word: str) -> None:
    cable = report(
        f"1. (C) Veludo stated that {word} Embassy Rabat had already raised this matter with the "
        "GOM, he did not expect Portugal to send a demarche of its own to Rabat this year."
    )
    assert [one.quote.endswith("GOM") for one in said(cable, "delivery")] == [True]
    assert said(cable, "host_response")


@pytest.mark.parametrize(
    ("text", "hedge"),
    [
        ("A/S Brand agreed to pass this on.", Hedge.PLANNED),
        ("A/S Brand promised to look into the matter.", Hedge.PLANNED),
        ("A/S Brand offered to share what is known.", Hedge.ASSERTED),
        ("A/S Brand agreed that the list was too short.", Hedge.ASSERTED),
    ],
)
def test_what_one_of_ours_promises_is_still_to_be_done(text: str, hedge: Hedge) -> None:
    (found,) = said(report(f"1. (C) Rui Veludo spoke of the port. {text}"), "delivery")
    assert found.hedge is hedge


def test_what_ours_say_that_they_will_send_is_planned() -> None:
    text = "1. (C) PolOff met Ana Veludo. PolOff said that he would send the paper again."
    found = said(report(text), "delivery")[-1]
    assert found.hedge is Hedge.PLANNED

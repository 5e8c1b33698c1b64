from __future__ import annotations

import pytest

import reftel
from reftel.claims import Page
from reftel.claims.text.dealings import speaks_of_asks, spoken_to, surveys, tagged, trades
from reftel.claims.text.passages import Layout
from tests.claims.specimens import report, said

PLAIN = """P 141220Z MAR 08
FM AMEMBASSY LISBON
TO SECSTATE WASHDC PRIORITY
C O N F I D E N T I A L LISBON 900022

E.O. 12958: DECL: 03/14/2018
TAGS: PGOV, ECON, PO
SUBJECT: EXERCISE: THE HARVEST OF SARDINES

Classified By: Political Counselor Imre Saltmarsh. Reasons 1.4 (b).

1. (C) {words}
STEPHENSON
"""


def plain(words: str) -> reftel.Cable:
    """Return a report whose TAGS and subject are of no ask."""
    return reftel.read(PLAIN.format(words=words))


def test_tags_of_the_trade_show_that_a_cable_deals_with_asks() -> None:
    assert tagged(report("1. (C) Nothing."))
    assert not tagged(plain("Nothing."))


def test_loose_words_without_a_heading_may_deal_with_asks() -> None:
    assert tagged(reftel.read("Veludo said he would act."))


@pytest.mark.parametrize(
    "words",
    ["Post delivered the demarche.", "We left a non-paper.", "He took our talking\npoints."],
)
def test_the_words_of_a_demarche_show_it_too(words: str) -> None:
    assert speaks_of_asks(Page(plain(words)))


def test_other_words_show_nothing() -> None:
    assert not speaks_of_asks(Page(plain("The minister spoke of sardines.")))


@pytest.mark.parametrize(
    "words",
    [
        "Veludo told PolOff that the quota stands.",
        "Veludo assured the Ambassador of his help.",
        "The ministry refused our request.",
        "Veludo asked the USG for a loan.",
        "In a telephone conversation with EconOff, Veludo was calm.",
        "Over lunch with the DCM, Veludo was calm.",
    ],
)
def test_a_sentence_to_us_is_heard(words: str) -> None:
    cable = plain(f"The sea is calm. {words}")
    heard = spoken_to(Layout(Page(cable)))
    text = cable.source.text
    assert text.index(words) in heard
    assert text.index("The sea") not in heard


def test_talks_with_others_are_not_with_us() -> None:
    layout = Layout(Page(plain("In a conversation with the Swiss Ambassador, Havn was calm.")))
    assert layout.text.index("Havn") not in spoken_to(layout)


def test_what_the_press_says_is_not_spoken_to_us() -> None:
    layout = Layout(Page(plain("Havn told the press that the quota will fall.")))
    assert layout.text.index("Havn") not in spoken_to(layout)


def test_a_plain_report_holds_no_replies_and_no_promises() -> None:
    cable = plain("Havn said the quota will fall. He pledged that the fleet would be sold.")
    assert not said(cable, "host_response")
    assert not said(cable, "promise")


def test_a_promise_to_us_stands_in_a_plain_report_too() -> None:
    cable = plain("Havn told the Ambassador that he would send the list of boats.")
    (found,) = said(cable, "promise")
    assert found.slot("who") == "Havn"


def test_a_survey_for_visitors_deals_with_no_ask_whatever_its_tags() -> None:
    words = "1. (C) The government is firmly entrenched. Many say that they watch for signals."
    plain = report(words, subject="EXERCISE: A MACHINE")
    survey = report(words, subject="EXERCISE: SCENE-SETTER FOR THE VISIT OF A/S REED")
    assert not surveys(Page(plain))
    assert surveys(Page(survey))


@pytest.mark.parametrize(
    ("tags", "subject"),
    [
        ("ETTC, KE", "EXERCISE: A VISIT"),
        ("MASS, KE", "EXERCISE: A VISIT"),
        ("PREL, KE", "EXERCISE: SECOND TANK SHIPMENT"),
    ],
)
def test_a_cable_deals_in_goods_by_its_tags_or_its_subject(tags: str, subject: str) -> None:
    assert trades(Page(_tagged_as(tags, subject)))


def test_a_cable_of_other_tags_and_another_subject_deals_in_no_goods() -> None:
    assert not trades(Page(_tagged_as("PREL, KE", "EXERCISE: A VISIT")))


def _tagged_as(tags: str, subject: str) -> reftel.Cable:
    return report("1. (C) They met.", subject=subject, tags=tags)


def test_a_report_that_names_ships_and_regimes_is_of_the_trade() -> None:
    text = (
        "C O N F I D E N T I A L LISBON 900022\n\nE.O. 12958: N/A\nTAGS: PGOV, PO\n"
        "SUBJECT: EXERCISE: TALKS\n\n1. (C) Veludo recalled the {}.\n\nHOLT\n"
    )
    plain = reftel.read(text.format("harvest and the weather"), mrn="08LISBON900022")
    trade = reftel.read(
        text.format("M/V Exercise Star, the MTCR and the Wassenaar Arrangement"),
        mrn="08LISBON900022",
    )
    assert not said(plain, "host_response")
    assert said(trade, "host_response")


@pytest.mark.parametrize(
    "words",
    ["PolMilOff delivered ref A points to Noland.", "We delivered\nthe points on Monday."],
)
def test_points_that_were_delivered_show_an_ask_too(words: str) -> None:
    assert speaks_of_asks(Page(plain(words)))


@pytest.mark.parametrize(
    "subject", ["EXERCISE: UAV SALES TO CHAD", "EXERCISE: DIVERSION OF MARAGING STEEL"]
)
def test_a_subject_that_tells_of_goods_sold_is_of_the_trade(subject: str) -> None:
    assert trades(Page(_tagged_as("MARR, PREL", subject)))

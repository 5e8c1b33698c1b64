from __future__ import annotations

import pytest

from tests.claims.specimens import instruction, report, said, upon_delivery


def told(words: str) -> dict[str, str]:
    """Return the slots of the one request that a report tells of."""
    (found,) = said(upon_delivery(words), "request")
    return {slot.role: slot.value for slot in found.slots}


def ordered(words: str) -> dict[str, str]:
    """Return the slots of the one request of an instruction."""
    (found,) = said(instruction(f"2. (C) {words}"), "request")
    return {slot.role: slot.value for slot in found.slots}


@pytest.mark.parametrize(
    ("sentence", "by", "to"),
    [
        ("Veludo requested further details on the buyer from us.", "Ana Veludo", "us"),
        ("The Ambassador urged Portugal to revoke the license.", "Ambassador", "Portugal"),
        ("DCM pressed the Ministry of Finance to freeze it.", "DCM", "Ministry of Finance"),
    ],
)
def test_a_request_told_of_has_who_asks_and_who_is_asked(
    sentence: str, by: str, to: str | None
) -> None:
    found = told(sentence)
    assert found["by"].removeprefix("The ") == by
    assert found.get("to") == to


def test_a_request_has_the_day_by_which_it_is_due() -> None:
    assert told("PolOff asked the ministry to reply by June 3, 2009.")["due"] == "2009-06-03"
    assert ordered("Please report any response as soon as possible.")["due"] == "soonest"


def test_a_request_without_a_day_has_none() -> None:
    assert "due" not in told("PolOff asked the ministry to reply to us.")


def test_an_order_has_its_post_and_where_the_points_stand() -> None:
    found = ordered("Embassy Lisbon should deliver the points in paragraphs 4-5.")
    assert (found["to"], found["points"]) == ("Lisbon", "4,5")


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Please slug all responses for ISN.", "routing"),
        ("Please report any response.", "reporting"),
        ("Post is asked to inform the ministry of this orally.", "instruction"),
        ("Post should advise officials of the sale.", "instruction"),
        ("Embassy should inform the Department of the results.", "reporting"),
    ],
)
def test_an_order_is_of_a_type(words: str, kind: str) -> None:
    (found,) = said(instruction(f"2. (C) {words}"), "request")
    assert found.attribute("type") == kind


def test_a_polite_wish_is_soft_and_a_refusal_negative() -> None:
    (soft,) = said(report("1. (C) Guidance on this would be appreciated."), "request")
    assert soft.attribute("soft") is True
    (bare,) = said(instruction("2. (C) Posts should not leave any part in writing."), "request")
    assert bare.attribute("negative") is True


def test_a_request_is_due_on_its_day_rather_than_soon() -> None:
    found = ordered("Please report any response as soon as possible, and no later than May 3.")
    assert found["due"] == "2008-05-03"


def test_posts_with_which_to_agree_are_not_asked() -> None:
    assert (
        "British" not in ordered("Please coordinate with the British and French embassies.")["to"]
    )


def test_he_who_asks_has_the_name_that_a_reply_beside_gives_him() -> None:
    assert told("Veludo said it was late. He asked us for further details.")["by"] == "Ana Veludo"


@pytest.mark.parametrize(
    "order",
    [
        "Department requests a response by May 3.",
        "Please keep the Department informed of all developments.",
        "All replies should be slugged for ISN.",
    ],
)
def test_what_asks_for_news_is_a_reporting_order(order: str) -> None:
    (found,) = said(instruction(f"1. (U) {order}"), "request")
    assert found.attribute("type") == "reporting"


@pytest.mark.parametrize(
    ("sentence", "slots"),
    [
        ("PolOff asked Veludo to inspect the cargo by March 20.",
         {"by": "PolOff (unnamed)", "to": "Ana Veludo", "due": "2008-03-20"}),
        ("PolOff asked Director Veludo to inspect the cargo.", {"to": "Ana Veludo"}),
        ("PolOff asked the Ministry of Economy to inspect the cargo.",
         {"to": "Ministry of Economy"}),
        ("We urged Portugal to stop the ship.", {"by": "We", "to": "Portugal"}),
        ("Veludo asked for more information on the end user.", {"by": "Ana Veludo"}),
        ("He asked for a copy of the contract.", {"by": "Ana Veludo"}),
    ],
)  # fmt: skip
def test_each_slot_of_a_request_bears_the_fullest_name(
    sentence: str, slots: dict[str, str]
) -> None:
    found = told(sentence)
    assert found | slots == found


def test_the_slots_of_a_request_cite_words_inside_it_or_right_before() -> None:
    cable = upon_delivery("PolOff asked Veludo to inspect the cargo by March 20.")
    (found,) = said(cable, "request")
    cited = {slot.role: slot.span.of(cable.source.text) for slot in found.slots}
    assert (cited["to"], cited["by"], cited["due"]) == ("Veludo", "PolOff", "by March 20")


@pytest.mark.parametrize(
    ("order", "points"),
    [
        ("Posts should draw on the points below.", "the points below"),
        ("Please convey the following message to the Minister.", "following message"),
        ("Please deliver the points in paragraph 4.", "4"),
        ("Please deliver the text of paragraph 6.", "6"),
        ("Please find out who owns the lathe.", None),
    ],
)
def test_an_order_tells_where_its_points_stand(order: str, points: str | None) -> None:
    assert ordered(order).get("points") == points


def test_a_post_that_asks_is_named_as_it_names_itself() -> None:
    found = said(report("3. (C) Embassy requests that Department confirm its name."), "request")[0]
    assert (found.slot("by"), found.slot("to")) == ("Embassy", "Department")


@pytest.mark.parametrize(
    ("sentence", "by"),
    [
        ("Department requests that Embassy Lisbon look into it.", "Department"),
        ("Washington requests Post approach the ministry.", "Washington"),
        ("PM/TOOLS requests that Embassy Lisbon look into it.", "PM/TOOLS"),
        ("Post is requested to look into it.", None),
    ],
)
def test_an_order_has_those_of_washington_with_whom_it_begins(
    sentence: str, by: str | None
) -> None:
    assert ordered(sentence).get("by") == by


@pytest.mark.parametrize(
    ("sentence", "hedge"),
    [
        ("Veludo said that the club should stop the trade.", "reported"),
        ("Veludo said any further details on this would be appreciated.", "reported"),
        ("Veludo asked the Ambassador to wait.", "asserted"),
    ],
)
def test_what_one_says_should_be_done_is_reported(sentence: str, hedge: str) -> None:
    (found,) = said(upon_delivery(sentence), "request")
    assert found.hedge.value == hedge

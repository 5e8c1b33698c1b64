"""What whole telegrams say, paragraph by paragraph, of the kinds that a desk works with."""

from __future__ import annotations

from functools import cache

import pytest

import reftel
from reftel.claims import Claim, Hedge, Polarity
from tests.claims.telegrams import TELEGRAMS


@cache
def extracted(name: str) -> tuple[Claim, ...]:
    return tuple(reftel.extract(reftel.read(TELEGRAMS[name])))


def said(name: str, paragraph: str, kind: str) -> list[Claim]:
    return [one for one in extracted(name) if (one.paragraph, one.kind) == (paragraph, kind)]


KNOWN = (
    "We have information that Tornearia Velcorta Lda has agreed to sell a VT-900 flow forming"
    " machine to Kavoshgar Sanat Company."
)
VALUES = [
    ("ask", "2", "party",
     ["Tornearia Velcorta Lda", "Kavoshgar Sanat Company", "Kavoshgar Sanat", "SHIG"]),
    ("ask", "2", "listing", ["SHIG listed UNSCR-1737-ANNEX"]),
    ("ask", "2", "control", ["machine controlled by MTCR-3, MTCR-ANNEX"]),
    ("ask", "2", "date", ["2008-01"]),
    ("ask", "4", "talking_point",
     ["We would like to draw your attention to a matter of concern.",
      KNOWN,
      "We urge you to prevent this shipment."]),
    ("ask", "3", "objective",
     ["Provide the information in paragraph 4;",
      "Urge Portugal to stop the sale and to inspect the machine; and",
      "Thank Lisbon for its help in the case of the pumps."]),
    ("ask", "5", "deadline", ["2008-03-20"]),
    ("ask", "5", "person", ["Jane Marlowe"]),
    ("ask", "5", "office", ["US-STATE-ISN", "US-STATE-EUR", "US-STATE-ISN/MTR"]),
    ("reply", "1", "cable_ref", ["08STATE900101"]),
    ("reply", "1", "date", ["2008-03-12"]),
    ("reply", "1", "document", ["nonpaper"]),
    ("reply", "2", "promise", ["promised to inspect the machine within ten days."]),
    ("reply", "2", "control", ["machine controlled by MTCR"]),
    ("reply", "4", "deadline", ["2008-03-28"]),
    ("reply", "4", "party", ["Dorvane Trading FZE"]),
    ("plenary", "1", "meeting",
     ["MTCR RPOC Paris 2007-09-26", "MTCR RPOC 2007-09-26"]),
    ("plenary", "2", "meeting", ["MTCR plenary Canberra 2007-11-05/2007-11-07"]),
    ("plenary", "2", "document", ["MTCR POC 112/2007", "nonpaper"]),
    ("plenary", "4", "document", ["MTCR POC 98/2007"]),
    ("plenary", "3", "outreach", ["outreach SG 2007-08-14", "outreach KZ 2007-12"]),
    ("plenary", "4", "instrument", ["UNSCR-1540"]),
    ("vessel", "2", "vessel", ["GREY HERON"] * 3),
    ("vessel", "3", "vessel", ["GREY HERON"]),
    ("vessel", "2", "party", ["Calder Bay Shipping Ltd", "Mazen Industrial Supply"]),
    ("vessel", "3", "party", ["Ryonha Machinery Joint Venture Corporation", "SSRC"]),
    ("vessel", "4", "deadline", ["2009-06-29"]),
    ("seventies", "1", "item", ["heavy water", "uranium"]),
    ("seventies", "1", "date", ["1976-02-10"]),
    ("seventies", "1", "place", ["CA", "AR", "CA", "IN"]),
    ("seventies", "3", "deadline", ["1976-02-20"]),
    ("check", "2", "item", ["image intensifier tubes"]),
    ("check", "2", "money", ["USD 90000"]),
    ("check", "2", "date", ["2009-08-11", "2009-07-02"]),
    ("check", "3", "party", ["Harrow Peak Optics Co. Ltd"]),
]  # fmt: skip


@pytest.mark.parametrize(("name", "paragraph", "kind", "values"), VALUES)
def test_a_paragraph_names_these_and_no_more(
    name: str, paragraph: str, kind: str, values: list[str]
) -> None:
    assert [" ".join(one.value.split()) for one in said(name, paragraph, kind)] == values


def classes(name: str, paragraph: str) -> list[tuple[str, str | None]]:
    """Return the class and the speaker of each reply in a paragraph."""
    replies = said(name, paragraph, "host_response")
    return [(str(one.attribute("type")), one.speaker) for one in replies]


def test_each_sentence_of_a_reply_has_its_class_and_the_same_speaker() -> None:
    assert classes("reply", "2") == [
        ("statement", "Rui Veludo"),
        ("commitment", "Rui Veludo"),
        ("question", "Rui Veludo"),
        ("denial", "Rui Veludo"),
        ("refusal", "Rui Veludo"),
    ]


def test_at_a_meeting_each_delegation_speaks_for_itself() -> None:
    assert classes("plenary", "4") == [
        ("agreement", "Participating Governments"),
        ("refusal", "France"),
        ("refusal", "Japan"),
    ]


def test_what_a_host_says_of_third_parties_is_his_word_not_a_fact() -> None:
    (denied,) = said("reply", "2", "transfer")
    assert denied.polarity is Polarity.DENIED
    assert denied.speaker == "Rui Veludo"
    (sold,) = [one for one in said("check", "2", "transfer") if one.slot("item")]
    assert (sold.speaker, sold.hedge) == ("Lau Siu-fai", Hedge.REPORTED)


def test_a_deal_agreed_to_is_planned_and_has_both_its_sides() -> None:
    (deal,) = said("ask", "2", "transfer")
    assert deal.hedge is Hedge.PLANNED
    assert {slot.role: slot.value for slot in deal.slots} == {
        "item": "VT-900 flow forming machine",
        "supplier": "Tornearia Velcorta Lda",
        "recipient": "Kavoshgar Sanat Company",
        "when": "2008-01",
        "status": "agreed to sell",
    }


def test_a_voyage_is_told_with_all_its_legs() -> None:
    (voyage,) = said("vessel", "2", "shipment")
    slots = {slot.role: slot.value for slot in reversed(voyage.slots)}
    assert slots | {
        "vessel": "GREY HERON", "flag": "MT", "from": "KPNAM", "to": "SYLTK", "via": "LK-COL",
        "departs": "2009-06-19", "arrives": "2009-07-08", "item": "aluminum alloy tubes",
        "consignee": "Mazen Industrial Supply",
    } == slots  # fmt: skip


def test_a_claim_in_a_releasable_paragraph_is_marked_so_and_one_beside_it_is_not() -> None:
    released, withheld = said("vessel", "2", "party"), said("vessel", "3", "party")
    assert {one.marking.written for one in released} == {"S//REL MALTA"}
    assert {one.marking.written for one in withheld} == {"S//NF"}


def test_a_delivery_tells_to_whom_when_and_which_points() -> None:
    (handed,) = said("reply", "1", "delivery")
    assert handed.slot("by") == "PolOff"
    assert str(handed.slot("to")).startswith("Rui Veludo")
    assert (handed.slot("when"), handed.slot("of")) == ("2008-03-12", "08STATE900101")
    assert handed.attribute("nonpaper") is True


@pytest.mark.parametrize(
    ("name", "paragraph", "by"),
    [("ask", "3", "department"), ("reply", "4", "post"), ("seventies", "3", "post"),
     ("check", "3", "post"), ("vessel", "4", "department")],
)  # fmt: skip
def test_who_asks_of_whom_follows_from_who_sends(name: str, paragraph: str, by: str) -> None:
    assert said(name, paragraph, "request")[0].attribute("by") == by


@pytest.mark.parametrize(
    ("name", "kind"),
    [("ask", "host_response"), ("ask", "delivery"), ("vessel", "host_response"),
     ("reply", "talking_point"), ("reply", "objective"), ("plenary", "talking_point"),
     ("plenary", "shipment"), ("check", "promise"), ("check", "talking_point"),
     ("seventies", "objective"), ("seventies", "listing")],
)  # fmt: skip
def test_a_telegram_of_one_form_says_nothing_of_another(name: str, kind: str) -> None:
    assert [one.quote for one in extracted(name) if one.kind == kind] == []


@pytest.mark.parametrize(
    ("name", "kind"),
    [("ask", "instruction"), ("vessel", "instruction"), ("reply", "delivery_report")],
)  # fmt: skip
def test_what_a_telegram_is_for_is_told(name: str, kind: str) -> None:
    assert [one.value for one in extracted(name) if one.kind == "cable_kind"] == [kind]


def test_a_comment_of_the_post_is_no_reply_of_the_host() -> None:
    assert said("reply", "3", "host_response") == []
    assert said("reply", "3", "promise") == []

"""What counts of a report's claims, and in whose row it stands."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from reftel.claims import Slot
from reftel.demarche import Demarche
from reftel.demarche.telling import answered, chosen, class_of, doer, row_of, turned_away
from tests.demarche.values import ORDER, claim, delivery, head, reply

if TYPE_CHECKING:
    from reftel.claims import Claim

ASK = Demarche(f"{ORDER}#2", ORDER, None, ("LISBON", "THEHAGUE"))


def done(by: str, mrn: str = "08PARIS7") -> Claim:
    """Return a delivery by somebody."""
    told = delivery(mrn)
    return replace(told, slots=(Slot("by", by, told.span), *told.slots[1:]))


@pytest.mark.parametrize(
    ("by", "post"),
    [
        ("Embassy Lisbon", "LISBON"),
        ("the U.S. Embassy in The Hague", "THEHAGUE"),
        ("AmEmbassy The Hague", "THEHAGUE"),
        ("Embassy Riga", ""),
        ("PolOff", ""),
    ],
)
def test_who_delivered_may_be_an_addressee_by_name(by: str, post: str) -> None:
    assert doer(ASK, done(by)) == post


def test_a_report_stands_in_the_row_of_its_post_or_of_the_one_that_alone_delivered() -> None:
    paris, lisbon = head("08PARIS7", "2008-03-13"), head("08LISBON21", "2008-03-13")
    assert row_of(ASK, paris, [done("Embassy Lisbon")]) == "LISBON"
    assert row_of(ASK, paris, [done("Embassy Lisbon"), done("Embassy The Hague")]) == "PARIS"
    assert row_of(ASK, lisbon, [done("Embassy The Hague")]) == "LISBON"


def test_what_is_only_argued_is_no_delivery_and_plans_stand_last() -> None:
    plan, past = delivery(status="planned"), claim("delivery", "08LISBON21", status="argued")
    assert [one.attribute("status") for one in chosen([plan, past, delivery()])] == [
        "delivered",
        "planned",
    ]


def test_plain_statements_count_where_no_reply_has_a_class() -> None:
    plain = [reply(words, sort="statement") for words in ("one", "two", "three")]
    assert [one.quote for one in answered(plain)] == ["one", "two"]
    assert [one.quote for one in answered([*plain, reply("no", sort="refusal")])] == ["no"]
    assert class_of(plain[0]) == "information"


@pytest.mark.parametrize(
    ("words", "away"),
    [
        ("he refused to receive the Charge", True),
        ("the duty officer declined to accept reftel nonpaper", True),
        ("the Ministry refused to take our note", True),
        ("the Minister would not meet us", True),
        ("the Minister would not see the Ambassador", True),
        ("he declined to grant the DCM a meeting", True),
        ("he refused to stop the sale", False),
        ("he refused to take action", False),
        ("he refused to accept the premise", False),
        ("he declined to see a problem", False),
    ],
)
def test_only_a_closed_door_turns_somebody_away(words: str, away: bool) -> None:  # noqa: FBT001 -- a row
    assert bool(turned_away([reply(words, sort="refusal")])) is away

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reftel.demarche import Move, docket
from reftel.demarche.holding import waits
from tests.demarche.values import ORDER, REPORT, claim, delivery, head, kind, link, order, when

if TYPE_CHECKING:
    from reftel.claims import Claim

AGAIN = "08STATE150"
LATER = when("2030-01-01")


def bid(quote: str, mrn: str = AGAIN, to: str = "Posts") -> Claim:
    return claim("request", mrn, at=10, quote=quote, slots={"to": to}, by="department",
                 type="instruction")  # fmt: skip


@pytest.mark.parametrize(
    "quote",
    [
        "Post should hold delivery of reftel points until further notice.",
        "Posts should not deliver reftel points until further notice.",
        "Embassy should defer approach pending receipt of septel.",
        "Embassy is requested to suspend action on reftel.",
        "Post is requested to hold off on the demarche.",
        "Embassy should take no further action on reftel at this time.",
        "Embassy should refrain from raising this matter until notified.",
    ],
)
def test_an_order_to_wait(quote: str) -> None:
    assert waits(bid(quote))


@pytest.mark.parametrize(
    "quote",
    [
        "Posts should deliver the points and not leave a paper until it is cleared.",
        "Embassy is requested to urge the port to hold the cargo.",
        "Posts should report not later than March 14, pending a fuller reply.",
        "Embassy should hold talks with the ministry.",
        "Post should delay no longer.",
    ],
)
def test_an_order_to_act_is_none_to_wait(quote: str) -> None:
    assert not waits(bid(quote))


def states(*claims: Claim, to: str = "LISBON") -> dict[str, Move | None]:
    """Return the state at each addressee of an instruction to two, after a later cable."""
    heads = [
        head(ORDER, "2008-03-10", to=("LISBON", "OSLO")),
        head(REPORT, "2008-03-12", refs=(ORDER,)),
        head(AGAIN, "2008-03-13", to=(to,), refs=(ORDER,)),
    ]
    desk = docket(heads, [*order(), kind(AGAIN, "instruction"), *claims])
    (ask,) = desk.asks.values()
    return {row.addressee: row.state for row in desk.of(ask, LATER)}


def test_a_later_cable_holds_the_order_at_its_addressee() -> None:
    wait = bid("Post should hold action on reftel until further notice.")
    assert states(wait) == {"LISBON": Move.HELD, "OSLO": Move.INSTRUCTED}


def test_what_is_delivered_already_is_not_held() -> None:
    wait = bid("Post should hold action on reftel until further notice.")
    told = [kind(REPORT, "delivery_report"), delivery(), link(REPORT, ORDER, "delivers")]
    assert states(wait, *told)["LISBON"] is Move.REPORTED


def test_one_of_several_addressees_may_be_told_to_wait_at_once() -> None:
    wait = bid("Embassy should defer approach pending septel.", ORDER, "Oslo")
    assert states(wait) == {"LISBON": Move.INSTRUCTED, "OSLO": Move.HELD}


def test_a_cable_that_refers_to_no_order_holds_none() -> None:
    wait = bid("Post should hold action on reftel until further notice.", "08STATE151")
    assert states(wait)["LISBON"] is Move.INSTRUCTED

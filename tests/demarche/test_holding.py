from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reftel.demarche import Move, docket
from reftel.demarche.holding import waits
from tests.demarche.values import ORDER, REPORT, claim, delivery, head, kind, link, order, when

if TYPE_CHECKING:
    from reftel.claims import Claim
    from reftel.demarche.state import Progress

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
        "Embassy Oslo is instructed not to deliver the points in ref A.",
        "Posts should disregard reftel pending further instructions.",
        "Posts should stand down on the demarche.",
        "Embassy should not proceed with ref A.",
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
        "Embassy should not raise the source of the points.",
        "Post should not leave a paper behind.",
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


def waiting(*claims: Claim, days: str = "2008-03-14") -> Progress:
    """Return the row of Oslo: told to wait on the 13th, then what a cable of a later day says."""
    heads = [
        head(ORDER, "2008-03-10", to=("LISBON", "OSLO")),
        head(AGAIN, "2008-03-13", to=("LISBON", "OSLO"), refs=(ORDER,)),
        head("08STATE160", days, to=("OSLO",), refs=(ORDER, AGAIN)),
    ]
    bound = claim(
        "link", AGAIN, ORDER, slots={"relation": "supersedes"}, grounds="cited: disregard",
        confidence="0.80",
    )  # fmt: skip
    wait = bid("Posts should disregard reftel pending further instructions.")
    desk = docket(heads, [*order(), kind(AGAIN, "instruction"), bound, wait, *claims])
    return next(r for r in desk.of(desk.asks[f"{ORDER}#2"], LATER) if r.addressee == "OSLO")


def test_what_is_disregarded_for_now_waits_and_is_not_ended() -> None:
    row = waiting()
    assert (row.state, row.open, row.withheld) == (Move.HELD, True, True)


def test_a_new_deadline_lets_what_waits_go_on() -> None:
    due = claim("deadline", "08STATE160", interval=(None, "2008-03-21"), role="action", moved=True)
    row = waiting(due)
    assert (row.state, row.withheld) == (Move.INSTRUCTED, False)


def test_a_post_that_cannot_act_waits_for_nobody_after_it_was_told_to_wait() -> None:
    left = claim("delivery", "08OSLO9", status="held", slots={"of": ORDER})
    heads = [
        head(ORDER, "2008-03-10", to=("OSLO",)),
        head("08OSLO9", "2008-03-12", refs=(ORDER,)),
        head(AGAIN, "2008-03-13", to=("OSLO",), refs=(ORDER,)),
    ]
    wait = bid("Embassy is requested to suspend action on reftel.")
    desk = docket(heads, [*order(), kind(AGAIN, "instruction"), left, wait])
    (row,) = desk.of(desk.asks[f"{ORDER}#2"], LATER)
    assert row.withheld

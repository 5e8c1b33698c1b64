"""What a later cable of who asked ends, and where it ends nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reftel.demarche import Docket, Move, docket
from tests.demarche.values import (
    ORDER,
    REPORT,
    claim,
    delivery,
    head,
    kind,
    link,
    order,
    reply,
    when,
)

if TYPE_CHECKING:
    from reftel.claims import Claim

LATER = when("2030-01-01")
NEW, POSTS = "08STATE150", ("LISBON", "RIGA")


def desk(grounds: str, *more: Claim, to: tuple[str, ...] = POSTS) -> Docket:
    """Return a docket of an order, a report of Lisbon's, and a cable that supersedes the order."""
    heads = [
        head(ORDER, "2008-03-10", to=POSTS),
        head(REPORT, "2008-03-11", refs=(ORDER,)),
        head(NEW, "2008-03-12", to=to, refs=(ORDER,)),
    ]
    told = [kind(REPORT, "delivery_report"), delivery(), link(REPORT, ORDER, "delivers")]
    treated = claim(
        "link", NEW, ORDER, slots={"relation": "supersedes"}, grounds=grounds, confidence="0.80"
    )
    return docket(heads, [*order(), *told, treated, *more])


def states(found: Docket) -> dict[str, tuple[Move | None, str]]:
    """Return the state and the reason for the end at each addressee."""
    rows = found.of(found.asks[f"{ORDER}#2"], LATER)
    return {row.addressee: (row.state, row.ended.note if row.ended else "") for row in rows}


def test_a_recall_ends_what_nobody_has_done_yet() -> None:
    found = states(desk("said where it is cited: rescinded"))
    assert found["RIGA"] == (Move.SUPERSEDED, "recalled")
    assert found["LISBON"][0] is Move.REPORTED


def test_a_recall_ends_it_where_it_goes() -> None:
    assert states(desk("cited: cancels", to=("LISBON",)))["RIGA"][0] is Move.INSTRUCTED


def test_a_new_order_ends_the_old_one_everywhere() -> None:
    found = states(desk("said where it is cited: corrects", *order(NEW)))
    assert set(found.values()) == {(Move.SUPERSEDED, "")}


def test_a_word_corrected_ends_nothing() -> None:
    assert states(desk("said where it is cited: corrects"))["RIGA"][0] is Move.INSTRUCTED


def test_a_report_on_both_is_one_on_the_new_order() -> None:
    late = "08RIGA9"
    heads = [
        head(ORDER, "2008-03-10", to=POSTS),
        head(NEW, "2008-03-12", to=POSTS, refs=(ORDER,)),
        head(late, "2008-03-14", refs=(NEW, ORDER)),
    ]
    told = [kind(late, "delivery_report"), delivery(late, of=NEW), reply("he would act", late)]
    bonds = [link(NEW, ORDER, "supersedes"), *(link(late, one, "answers") for one in (NEW, ORDER))]
    found = docket(heads, [*order(), *order(NEW), *told, *bonds])
    assert states(found)["RIGA"][0] is Move.SUPERSEDED
    (row,) = (row for row in found.of(found.asks[f"{NEW}#2"], LATER) if row.addressee == "RIGA")
    assert row.delivered is not None


@pytest.mark.parametrize(("to", "state"), [("LISBON", Move.RESPONDED), ("RIGA", Move.INSTRUCTED)])
def test_guidance_answers_who_asked_for_it(to: str, state: Move) -> None:
    heads = [head(REPORT, "2008-03-11"), head(NEW, "2008-03-12", to=(to,), refs=(REPORT,))]
    wish = claim("request", REPORT, quote="Post requests guidance", by="post")
    found = docket(heads, [wish, *order(NEW), link(NEW, REPORT, "guidance_for")])
    (row,) = found.of(found.asks[f"{REPORT}#2"], LATER)
    assert (row.addressee, row.state) == ("STATE", state)


def test_a_post_reports_nothing_on_what_it_asked_itself() -> None:
    heads = [head(REPORT, "2008-03-11"), head("08LISBON34", "2008-03-20", refs=(REPORT,))]
    wish = claim("request", REPORT, quote="Post requests guidance", by="post")
    told = [reply("he would act", "08LISBON34"), link("08LISBON34", REPORT, "follows_up")]
    found = docket(heads, [wish, *told])
    assert [row.addressee for row in found.of(found.asks[f"{REPORT}#2"], LATER)] == ["STATE"]

from __future__ import annotations

from typing import TYPE_CHECKING

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
    traffic,
    when,
)

if TYPE_CHECKING:
    from reftel.claims import Claim

LATER = when("2030-01-01")


def desk(
    *claims: Claim, refs: tuple[str, ...] = (ORDER,), to: tuple[str, ...] = ("LISBON",)
) -> Docket:
    heads = [head(ORDER, "2008-03-10T21:40", to=to), head(REPORT, "2008-03-13T12:00", refs=refs)]
    return docket(heads, [*order(), kind(REPORT, "delivery_report"), *claims])


def test_a_delivery_and_its_report_are_two_moves_with_two_times() -> None:
    found = desk(delivery(), link(REPORT, ORDER, "delivers"))
    (row,) = found.of(found.asks[f"{ORDER}#2"], LATER)
    assert row.delivered is not None
    assert row.reported is not None
    assert (row.delivered.at, row.reported.at) == (when("2008-03-12"), when("2008-03-13T12:00"))
    assert row.delivered.to == "Tomas Veludo"


def test_each_addressee_has_its_own_row() -> None:
    found = desk(delivery(), link(REPORT, ORDER, "delivers"), to=("LISBON", "OSLO"))
    states = {row.addressee: row.state for row in found.of(found.asks[f"{ORDER}#2"], LATER)}
    assert states == {"LISBON": Move.REPORTED, "OSLO": Move.INSTRUCTED}


def test_an_instruction_not_held_gets_a_stub() -> None:
    found = desk(delivery(of="08STATE77"), refs=("08STATE77",))
    stub = found.asks["08STATE77"]
    assert not stub.held
    assert stub.addressees == ("LISBON",)
    assert found.of(stub, LATER)[0].state is Move.REPORTED


def test_a_reference_alone_opens_no_stub() -> None:
    found = desk(reply("all is well", sort="information"), refs=("08STATE77",))
    assert "08STATE77" not in found.asks


def test_one_reply_may_answer_two_asks() -> None:
    heads = [
        head(ORDER, "2008-03-10", to=("LISBON",)),
        head("08STATE102", "2008-03-11", to=("LISBON",)),
        head(REPORT, "2008-03-13", refs=(ORDER, "08STATE102")),
    ]
    claims = [
        *order(),
        *order("08STATE102"),
        kind(REPORT, "delivery_report"),
        reply("both are refused", sort="refusal"),
        link(REPORT, ORDER, "answers"),
        link(REPORT, "08STATE102", "answers"),
    ]
    found = docket(heads, claims)
    assert {ask for ask, replies in found.replies.items() if replies} == {
        f"{ORDER}#2",
        "08STATE102#2",
    }


def test_a_follow_up_answers_what_its_predecessor_answered() -> None:
    heads, claims = traffic()
    found = docket(heads, claims)
    cables = {one.evidence.mrn for one in found.replies[f"{ORDER}#2"]}
    assert cables == {REPORT, "08LISBON34"}


def test_the_summary_is_not_told_twice() -> None:
    found = desk(
        delivery(),
        delivery(summary=True),
        reply("he would act", summary=True),
        reply("he would act", at=500),
        link(REPORT, ORDER, "delivers"),
    )
    assert len(found.replies[f"{ORDER}#2"]) == 1
    moves = [event.move for event in found.rows[f"{ORDER}#2", "LISBON"]]
    assert moves.count(Move.DELIVERED) == 1


def test_a_plan_schedules() -> None:
    found = desk(delivery(status="planned"), link(REPORT, ORDER, "delivers"))
    (row,) = found.of(found.asks[f"{ORDER}#2"], LATER)
    assert row.scheduled is not None
    assert row.delivered is None


def test_a_post_that_asks_back_holds_the_ask() -> None:
    wish = claim("request", REPORT, at=600, quote="Post requests guidance", by="post")
    found = desk(wish, link(REPORT, ORDER, "answers"))
    assert found.of(found.asks[f"{ORDER}#2"], LATER)[0].state is Move.HELD


def test_a_later_instruction_may_supersede() -> None:
    heads = [
        head(ORDER, "2008-03-10", to=("LISBON",)),
        head("08STATE150", "2008-03-12", to=("LISBON",), refs=(ORDER,)),
    ]
    found = docket(heads, [*order(), *order("08STATE150"), link("08STATE150", ORDER, "supersedes")])
    assert found.of(found.asks[f"{ORDER}#2"], LATER)[0].state is Move.SUPERSEDED


def test_a_report_before_its_instruction_reports_nothing() -> None:
    heads = [head(ORDER, "2008-03-20", to=("LISBON",)), head(REPORT, "2008-03-13", refs=(ORDER,))]
    found = docket(heads, [*order(), kind(REPORT, "delivery_report"), delivery()])
    assert found.of(found.asks[f"{ORDER}#2"], LATER)[0].state is Move.INSTRUCTED


def test_a_time_told_before_it_came_is_suspect() -> None:
    found = desk(delivery(day="2008-03-18"), link(REPORT, ORDER, "delivers"))
    row = found.rows[f"{ORDER}#2", "LISBON"]
    assert [event.suspect for event in row if event.move is Move.DELIVERED] == [True]


def test_plain_statements_answer_only_where_nothing_else_does() -> None:
    plain = [reply(f"word {n}", sort="statement", at=400 + 20 * n) for n in range(4)]
    alone = desk(delivery(), *plain, link(REPORT, ORDER, "delivers"))
    assert [one.kind for one in alone.replies[f"{ORDER}#2"]] == ["information", "information"]
    both = desk(
        delivery(), *plain, reply("no", sort="refusal", at=600), link(REPORT, ORDER, "delivers")
    )
    assert [one.kind for one in both.replies[f"{ORDER}#2"]] == ["refusal"]

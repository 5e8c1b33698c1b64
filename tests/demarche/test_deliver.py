from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reftel.claims import Slot, Status
from reftel.demarche import Docket, Move, docket
from reftel.source import Span
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


def test_a_reply_to_the_one_order_that_is_not_held_opens_its_stub() -> None:
    told = reply("customs had found nothing", sort="information")
    found = desk(told, link(REPORT, "08STATE77", "answers"), refs=("08STATE77",))
    assert [one.text for one in found.replies["08STATE77"]] == ["customs had found nothing"]
    assert f"{ORDER}#2" not in found.replies


def test_a_reply_beside_a_delivery_answers_what_was_delivered() -> None:
    bonds = [link(REPORT, ORDER, "delivers"), link(REPORT, "08STATE77", "answers")]
    told = reply("customs had found nothing", sort="information")
    found = desk(delivery(), told, *bonds, refs=(ORDER, "08STATE77"))
    assert set(found.replies) == {f"{ORDER}#2"}


def test_a_reply_to_one_of_two_orders_not_held_answers_neither() -> None:
    told = reply("customs had found nothing", sort="information")
    bonds = [link(REPORT, number, "answers") for number in ("08STATE77", "08STATE78")]
    found = desk(told, *bonds, refs=("08STATE77", "08STATE78"))
    assert not found.replies


def test_a_reply_to_another_order_is_not_that_of_the_cable_before() -> None:
    heads = [
        head(ORDER, "2008-03-10", to=("LISBON",)),
        head(REPORT, "2008-03-13", refs=(ORDER,)),
        head("08LISBON34", "2008-03-28", refs=(REPORT, "08STATE77")),
    ]
    claims = [
        *order(),
        kind(REPORT, "delivery_report"),
        delivery(),
        link(REPORT, ORDER, "delivers"),
        kind("08LISBON34", "other"),
        reply("Portugal will vote for it", "08LISBON34"),
        link("08LISBON34", REPORT, "follows_up"),
        link("08LISBON34", "08STATE77", "answers"),
    ]
    assert not docket(heads, claims).replies


def test_a_report_goes_to_the_ask_of_its_own_post() -> None:
    orders = [
        claim(
            "request",
            ORDER,
            at=place,
            quote="Embassy should deliver it by March 14",
            paragraph=str(place),
            slots={"to": post},
            by="department",
            type="instruction",
        )
        for place, post in ((400, "Lisbon"), (500, "Oslo"))
    ]
    days = [
        claim("deadline", ORDER, at=at, interval=(None, "2008-03-14"), role="action")
        for at in (430, 530)
    ]
    heads = [
        head(ORDER, "2008-03-10", to=("LISBON", "OSLO")),
        head(REPORT, "2008-03-13", refs=(ORDER,)),
    ]
    told = [kind(REPORT, "delivery_report"), delivery(), link(REPORT, ORDER, "delivers")]
    found = docket(heads, [kind(ORDER, "instruction"), *orders, *days, *told])
    assert {key: len(rows) for key, rows in found.rows.items()} == {
        (f"{ORDER}#400", "LISBON"): 3,
        (f"{ORDER}#500", "OSLO"): 1,
    }


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


def test_a_report_that_nothing_was_done_ends_the_ask() -> None:
    none = claim("delivery", REPORT, quote="Post took no action", status="no action")
    (row,) = desk(none).of(desk(none).asks[f"{ORDER}#2"], LATER)
    assert row.state is Move.NO_ACTION
    assert not row.open


@pytest.mark.parametrize("status", ["no action", "undelivered", "held"])
def test_a_post_that_asks_before_it_acts_holds_the_ask(status: str) -> None:
    wish = claim("request", REPORT, at=20, quote="Post requests guidance", by="post")
    found = desk(claim("delivery", REPORT, status=status, slots={"of": ORDER}), wish)
    (row,) = found.of(found.asks[f"{ORDER}#2"], LATER)
    assert row.state is Move.HELD


def test_a_post_that_says_it_waits_holds_the_ask() -> None:
    found = desk(claim("delivery", REPORT, quote="Post has held reftel points", status="held"))
    (row,) = found.of(found.asks[f"{ORDER}#2"], LATER)
    assert (row.state, row.withheld) == (Move.HELD, False)


def test_what_is_not_delivered_yet_is_still_owed() -> None:
    found = desk(claim("delivery", REPORT, status="undelivered", slots={"of": ORDER}))
    (row,) = found.of(found.asks[f"{ORDER}#2"], LATER)
    assert (row.state, row.reported, row.withheld) == (Move.HELD, None, False)
    assert row.held is not None
    assert row.held.evidence.mrn == REPORT


def test_what_was_delivered_elsewhere_is_not_left_undone() -> None:
    none = claim("delivery", REPORT, at=500, quote="No action was taken", status="no action")
    found = desk(none, delivery(), link(REPORT, ORDER, "delivers"))
    (row,) = found.of(found.asks[f"{ORDER}#2"], LATER)
    assert row.state is Move.REPORTED


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


def test_a_delivery_names_its_order_even_where_no_reference_does() -> None:
    found = desk(delivery(), refs=())
    assert found.of(found.asks[f"{ORDER}#2"], LATER)[0].state is Move.REPORTED


def test_a_delivery_of_another_order_moves_only_that_one() -> None:
    heads = [
        head(ORDER, "2008-03-10", to=("LISBON",)),
        head("08STATE102", "2008-03-11", to=("LISBON",)),
        head(REPORT, "2008-03-13", refs=(ORDER, "08STATE102")),
    ]
    claims = [
        *order(), *order("08STATE102"), kind(REPORT, "delivery_report"), delivery(of="08STATE102"),
    ]  # fmt: skip
    found = docket(heads, claims)
    states = {ask.mrn: row.state for ask, row in found.progress(LATER)}
    assert states["08STATE102"] is Move.REPORTED
    assert states[ORDER] is not Move.DELIVERED
    assert found.of(found.asks[f"{ORDER}#2"], LATER)[0].delivered is None


def test_two_posts_that_report_on_one_number_share_its_stub() -> None:
    heads = [
        head(REPORT, "2008-03-13", refs=("08STATE77",)),
        head("08OSLO9", "2008-03-14", refs=("08STATE77",)),
    ]
    claims = [delivery(of="08STATE77"), delivery("08OSLO9", of="08STATE77")]
    claims += [kind(mrn, "delivery_report") for mrn in (REPORT, "08OSLO9")]
    stub = docket(heads, claims).asks["08STATE77"]
    assert (stub.addressees, stub.hosts) == (("LISBON", "OSLO"), ("Portugal", "Norway"))


def test_a_report_of_another_posts_cable_makes_no_stub_of_it() -> None:
    found = desk(delivery(of="08OSLO77"), refs=("08OSLO77",))
    assert "08OSLO77" not in found.asks


@pytest.mark.parametrize(
    ("sort", "move"),
    [
        ("commitment", Move.FOLLOW_UP),
        ("question", Move.FOLLOW_UP),
        ("request_for_details", Move.FOLLOW_UP),
        ("noncommittal", Move.FOLLOW_UP),
        ("refusal", Move.RESPONDED),
        ("agreement", Move.RESPONDED),
        ("information", Move.RESPONDED),
        ("no_comment", Move.REPORTED),
    ],
)
def test_what_the_host_answers_moves_the_ask(sort: str, move: Move) -> None:
    found = desk(delivery(), reply("so he said", sort=sort), link(REPORT, ORDER, "delivers"))
    assert found.of(found.asks[f"{ORDER}#2"], LATER)[0].state is move


def test_a_reply_of_an_unknown_class_counts_as_information() -> None:
    found = desk(delivery(), reply("hum", sort="humming"), link(REPORT, ORDER, "delivers"))
    assert [one.kind for one in found.replies[f"{ORDER}#2"]] == ["information"]


def test_a_plan_is_not_suspect_for_lying_ahead() -> None:
    found = desk(delivery(day="2008-03-18", status="planned"), link(REPORT, ORDER, "delivers"))
    row = found.rows[f"{ORDER}#2", "LISBON"]
    assert [event.suspect for event in row if event.move is Move.SCHEDULED] == [False]


def test_a_delivery_without_a_day_is_known_since_its_report_only() -> None:
    told = replace(delivery(), interval=None)
    found = desk(told, link(REPORT, ORDER, "delivers"))
    (row,) = found.of(found.asks[f"{ORDER}#2"], LATER)
    assert row.delivered is not None
    assert (row.delivered.at, row.delivered.known) == (None, when("2008-03-13T12:00"))


def test_several_hearers_are_all_told() -> None:
    hearers = tuple(Slot("to", name, Span(300, 310)) for name in ("Veludo", "Avel"))
    told = replace(delivery(), slots=(*delivery().slots[:1], *hearers))
    found = desk(told, link(REPORT, ORDER, "delivers"))
    (row,) = found.of(found.asks[f"{ORDER}#2"], LATER)
    assert row.delivered is not None
    assert row.delivered.to == "Veludo; Avel"


def test_a_nonpaper_left_is_told_and_silence_about_one_is_not_a_no() -> None:
    kept = {}
    for left in (True, False):
        found = desk(delivery(nonpaper=left), link(REPORT, ORDER, "delivers"))
        (row,) = found.of(found.asks[f"{ORDER}#2"], LATER)
        assert row.delivered is not None
        kept[left] = row.delivered.nonpaper
    assert kept == {True: True, False: None}


def test_a_wish_beside_a_delivery_holds_nothing() -> None:
    wish = claim("request", REPORT, at=600, quote="Post requests guidance", by="post")
    found = desk(delivery(), wish, link(REPORT, ORDER, "delivers"))
    (row,) = found.of(found.asks[f"{ORDER}#2"], LATER)
    assert (row.state, row.held) == (Move.REPORTED, None)


def test_a_report_of_a_rejected_delivery_reports_nothing() -> None:
    told = replace(delivery(), status=Status.REJECTED)
    found = desk(told, link(REPORT, ORDER, "mentions"))
    assert found.of(found.asks[f"{ORDER}#2"], LATER)[0].delivered is None


@given(st.permutations([delivery(), reply("no", sort="refusal"), link(REPORT, ORDER, "delivers")]))
def test_law_the_order_of_claims_in_a_report_does_not_matter(claims: list[Claim]) -> None:
    found = desk(*claims)
    (row,) = found.of(found.asks[f"{ORDER}#2"], LATER)
    assert row.state is Move.RESPONDED
    assert row.delivered is not None


def test_a_cable_that_says_what_it_answers_reports_though_it_tells_of_nobody() -> None:
    heads = [head(ORDER, "2008-03-10", to=("LISBON",)), head(REPORT, "2008-03-13", refs=(ORDER,))]
    found = docket(heads, [*order(), link(REPORT, ORDER, "answers")])
    (row,) = found.of(found.asks[f"{ORDER}#2"], LATER)
    assert row.state is Move.REPORTED


def test_what_another_post_tells_of_an_addressee_stands_in_the_row_of_that() -> None:
    told = "08PARIS7"
    heads = [head(ORDER, "2008-03-10", to=("LISBON",)), head(told, "2008-03-13", refs=(ORDER,))]
    done = delivery(told)
    done = replace(done, slots=(Slot("by", "Embassy Lisbon", done.span), *done.slots[1:]))
    claims = [*order(), kind(told, "delivery_report"), done, reply("he would act", told)]
    found = docket(heads, [*claims, link(told, ORDER, "delivers")])
    (row,) = found.of(found.asks[f"{ORDER}#2"], LATER)
    assert (row.addressee, row.delivered is not None, row.responded is not None) == (
        "LISBON",
        True,
        True,
    )
    assert found.replies[f"{ORDER}#2"][0].addressee == "LISBON"


@pytest.mark.parametrize(
    "words",
    [
        "the Ministry refused to receive the Charge",
        "the duty officer declined to accept our nonpaper",
        "the protocol chief would not take the note",
    ],
)
def test_a_demarche_turned_away_at_the_door_is_still_owed(words: str) -> None:
    found = desk(reply(words, sort="refusal"), link(REPORT, ORDER, "answers"))
    (row,) = found.of(found.asks[f"{ORDER}#2"], LATER)
    assert (row.state, row.reported, row.withheld) == (Move.HELD, None, False)
    assert found.replies[f"{ORDER}#2"]


def test_a_refusal_of_what_is_asked_is_an_answer() -> None:
    found = desk(
        delivery(),
        reply("he refused to take action", sort="refusal"),
        link(REPORT, ORDER, "answers"),
    )
    assert found.of(found.asks[f"{ORDER}#2"], LATER)[0].state is Move.RESPONDED


def test_who_hands_out_no_points_has_those_of_an_order_before_delivered() -> None:
    later = "08STATE150"
    heads = [
        head(ORDER, "2008-03-10", to=("LISBON",)),
        head(later, "2008-03-12", to=("LISBON",), refs=(ORDER,)),
        head(REPORT, "2008-03-13", refs=(later, ORDER)),
    ]
    again = [one for one in order(later) if one.kind != "talking_point"]
    bonds = [link(REPORT, ORDER, "delivers"), link(REPORT, later, "answers")]
    claims = [*order(), *again, kind(REPORT, "delivery_report"), delivery()]
    found = docket(heads, [*claims, *bonds, link(later, ORDER, "follows_up")])
    rows = [found.of(found.asks[f"{mrn}#2"], LATER)[0] for mrn in (ORDER, later)]
    assert all(row.delivered for row in rows)


@pytest.mark.parametrize(("day", "replies"), [("2008-08-01", 2), ("2009-12-01", 1)])
def test_a_matter_taken_up_again_long_after_is_another(day: str, replies: int) -> None:
    heads = [
        head(ORDER, "2008-03-10", to=("LISBON",)),
        head(REPORT, "2008-03-13", refs=(ORDER,)),
        head("08LISBON34", day, refs=(REPORT,)),
    ]
    first = [kind(REPORT, "delivery_report"), delivery(), reply("he would act")]
    then = [reply("he had acted", "08LISBON34"), link("08LISBON34", REPORT, "follows_up")]
    found = docket(heads, [*order(), *first, link(REPORT, ORDER, "delivers"), *then])
    assert len(found.replies[f"{ORDER}#2"]) == replies

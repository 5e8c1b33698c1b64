from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reftel.demarche.parting import papers, parted
from tests.demarche.values import ORDER, claim

if TYPE_CHECKING:
    from reftel.claims import Claim

TO = ("LISBON", "OSLO", "NEWDELHI")
DAY = "2008-03-14T23:59:59"


def bid(at: int, to: str = "", quote: str = "Embassy is requested to deliver it by March 14",
        sort: str = "instruction", **slots: str) -> Claim:  # fmt: skip
    named = {"to": to} if to else {}
    return claim("request", ORDER, at=at, quote=quote, slots={**named, **slots}, by="department",
                 type=sort)  # fmt: skip


def day(at: int) -> Claim:
    return claim("deadline", ORDER, at=at, quote="by March 14", interval=(None, DAY), role="action")


def shares(*claims: Claim, to: tuple[str, ...] = TO) -> list[tuple[tuple[str, ...], int, int]]:
    """Return addressees, orders and deadlines of each ask."""
    orders = [one for one in claims if one.kind == "request"]
    days = [one for one in claims if one.kind == "deadline"]
    found = parted(orders, days, to)
    return [(one.addressees, len(one.orders), len(one.deadlines)) for one in found]


def test_orders_for_all_are_one_ask() -> None:
    assert shares(bid(0), bid(100, "Posts"), day(120)) == [(TO, 2, 1)]


def test_what_one_post_alone_is_to_do_by_its_own_day_is_its_ask() -> None:
    assert shares(bid(0), day(300), bid(100, "New Delhi"), day(130)) == [
        (TO, 1, 1),
        (("NEWDELHI",), 1, 1),
    ]


def test_posts_that_each_have_their_own_order_and_day_share_none() -> None:
    assert shares(bid(0, "Lisbon"), day(20), bid(100, "Oslo"), day(120)) == [
        (("LISBON",), 1, 1),
        (("OSLO",), 1, 1),
    ]


def test_a_report_wanted_of_all_by_a_day_is_due_of_each() -> None:
    every = bid(200, "Posts", "Posts should report any reaction by March 14", "reporting")
    each = [bid(0, "Lisbon"), day(20), bid(100, "Oslo"), day(120), every, day(230)]
    assert shares(*each, to=TO[:2]) == [(("LISBON",), 1, 2), (("OSLO",), 1, 2)]


def test_who_is_only_to_report_is_still_asked() -> None:
    every = bid(200, "Posts", "Posts should report any reaction by March 14", "reporting")
    each = [bid(0, "Lisbon"), day(20), bid(100, "Oslo"), day(120), every, day(230)]
    assert shares(*each)[-1] == (("NEWDELHI",), 1, 1)


def test_what_one_post_alone_is_to_do_by_no_day_stays_with_the_rest() -> None:
    assert shares(bid(0), day(20), bid(100, "Oslo")) == [(TO, 2, 1)]


def test_a_post_that_is_no_addressee_parts_nothing() -> None:
    assert shares(bid(0), bid(100, "Bern"), day(120)) == [(TO, 2, 1)]


@pytest.mark.parametrize(("told", "found"), [("5,6", "5,6"), ("the points below", ""), ("", "")])
def test_papers_are_told_by_their_paragraphs(told: str, found: str) -> None:
    assert papers(bid(0, points=told)) == found


@given(st.permutations([bid(0), bid(100, "Oslo"), bid(200, "Lisbon"), bid(300)]),
       st.permutations([day(20), day(120), day(320)]))  # fmt: skip
def test_law_each_order_and_day_is_of_one_ask_and_all_posts_are_asked(
    orders: list[Claim], days: list[Claim]
) -> None:
    found = parted(sorted(orders, key=lambda one: one.span), days, TO)
    assert sorted(one.span for group in found for one in group.orders) == sorted(
        one.span for one in orders
    )
    assert sum(len(group.deadlines) for group in found) == len(days)
    assert {post for group in found for post in group.addressees} == set(TO)

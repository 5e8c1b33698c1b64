from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reftel.demarche import Chains, Filing, Link, links
from reftel.demarche.chain import RELATIONS
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
)  # fmt: skip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reftel.cable import Head
    from reftel.claims import Claim


def test_a_report_delivers_its_instruction() -> None:
    found = links(traffic()[0], Filing(traffic()[1]))
    assert [(one.later, one.earlier, one.relation) for one in found] == [
        (REPORT, ORDER, "delivers"),
        ("08LISBON34", REPORT, "follows_up"),
        ("08LISBON34", ORDER, "answers"),
    ]


def test_what_is_cited_but_not_held_is_a_stub() -> None:
    (found,) = links([head(REPORT, "2008-03-13", refs=("08STATE9",))], Filing([]))
    assert not found.held
    assert found.relation == "mentions"


def test_a_cable_never_cites_itself() -> None:
    assert not links([head(REPORT, "2008-03-13", refs=(REPORT,))], Filing([]))


def test_a_delivery_under_a_report_delivers_nothing() -> None:
    heads = [
        head("08STATE9", "2008-03-01", to=("LISBON",)),
        head(REPORT, "2008-03-13", refs=("08STATE9",)),
    ]
    claims = [kind(REPORT, "delivery_report"), link(REPORT, "08STATE9", "delivers")]
    assert links(heads, Filing(claims))[0].relation == "mentions"


def test_guidance_goes_to_the_post_that_asked_for_it() -> None:
    heads = [
        head("08LISBON5", "2008-03-01"),
        head(ORDER, "2008-03-10", to=("LISBON",), refs=("08LISBON5",)),
    ]
    wish = claim("request", "08LISBON5", quote="Post requests guidance", by="post")
    found = links(heads, Filing([wish, *order(), link(ORDER, "08LISBON5", "mentions")]))
    assert found[0].relation == "guidance_for"


def test_a_report_without_number_is_tied_by_likeness() -> None:
    heads = [head(ORDER, "2008-03-10", to=("LISBON",)), head(REPORT, "2008-03-13")]
    claims = [*order(), kind(REPORT, "delivery_report"), delivery(of="")]
    (found,) = links(heads, Filing(claims))
    assert (found.relation, found.earlier) == ("delivers", ORDER)
    assert "no number" in found.grounds
    assert found.confidence < 0.95


@pytest.mark.parametrize(
    ("date", "subject", "post"),
    [
        ("2008-06-30", "EXERCISE LANTERN FLOW FORMING MACHINE", "LISBON"),
        ("2008-03-13", "EXERCISE HARVEST FESTIVAL VISITORS", "LISBON"),
        ("2008-03-13", "EXERCISE LANTERN FLOW FORMING MACHINE", "OSLO"),
        ("2008-03-01", "EXERCISE LANTERN FLOW FORMING MACHINE", "LISBON"),
    ],
)
def test_a_near_miss_is_not_linked(date: str, subject: str, post: str) -> None:
    mrn = f"08{post}21"
    heads = [head(ORDER, "2008-03-10", to=("LISBON",)), head(mrn, date, subject=subject)]
    assert not links(heads, Filing([*order(), kind(mrn, "delivery_report"), delivery(mrn, of="")]))


def test_the_same_subject_without_a_delivery_is_not_linked() -> None:
    heads = [head(ORDER, "2008-03-10", to=("LISBON",)), head(REPORT, "2008-03-13")]
    assert not links(heads, Filing([*order(), kind(REPORT, "other"), reply("all is well")]))


def test_a_paper_received_ties_a_report_to_no_instruction() -> None:
    heads, claims = [head(ORDER, "2008-03-10", to=("LISBON",)), head(REPORT, "2008-03-13")], order()
    claims += [kind(REPORT, "delivery_report"), claim("delivery", REPORT, status="received")]
    assert not links(heads, Filing(claims))


def test_a_walk_goes_both_ways_to_its_depth() -> None:
    chain = Chains([Link(f"C{n + 1}", f"C{n}", "follows_up", "", 0.8) for n in range(9)])
    assert len(chain.walk("C0", depth=3)) == 3
    assert len(chain.walk("C4", depth=1)) == 2
    assert chain.walk("D") == []


def test_a_walk_stops_at_its_limit() -> None:
    chain = Chains([Link(f"C{n}", "HUB", "mentions", "", 0.6) for n in range(500)])
    assert len({link.later for link in chain.walk("C1", depth=6, limit=50)}) <= 500


def one(*claims: Claim, heads: Sequence[Head]) -> Link:
    """Return the only link of these cables."""
    (found,) = links(heads, Filing(claims))
    return found


ORDERED = head(ORDER, "2008-03-10", to=("LISBON",))
REPORTED = head(REPORT, "2008-03-13", refs=(ORDER,))


def test_what_a_cable_says_of_a_reference_is_kept_with_its_grounds_and_place() -> None:
    found = one(link(REPORT, ORDER, "follows_up", "0.80"), heads=[REPORTED])
    assert (found.relation, found.grounds, found.confidence) == ("follows_up", "said so", 0.8)
    assert found.evidence is not None
    assert found.evidence.mrn == REPORT


def test_a_reference_of_the_heading_alone_is_a_mention_without_a_place() -> None:
    found = one(heads=[REPORTED])
    assert (found.relation, found.evidence, found.held) == ("mentions", None, False)
    assert found.grounds == "it is in the reference block"


def test_a_cable_named_in_the_text_alone_is_linked_too() -> None:
    found = one(link(REPORT, "08STATE77", "mentions"), heads=[head(REPORT, "2008-03-13")])
    assert (found.earlier, found.held) == ("08STATE77", False)


def test_a_report_of_an_addressee_answers_under_a_bare_reference() -> None:
    claims = [*order(), kind(REPORT, "delivery_report")]
    assert one(*claims, heads=[ORDERED, REPORTED]).relation == "answers"


@pytest.mark.parametrize(
    ("told", "relation"),
    [
        (reply("customs had found nothing", sort="information"), "answers"),
        (reply("the talks go well", sort="statement"), "mentions"),
        (claim("delivery", REPORT, quote="Post took no action", status="no action"), "answers"),
        (claim("delivery", REPORT, quote="not delivered", status="undelivered"), "answers"),
        (claim("delivery", REPORT, quote="argued", status="argued"), "mentions"),
    ],
)
def test_an_addressee_answers_by_what_it_heard_or_left_undone(told: Claim, relation: str) -> None:
    heads = [
        head(ORDER, "2008-03-10", to=("LISBON",)),
        head(REPORT, "2008-03-13", refs=(ORDER,)),
    ]
    (found,) = links(heads, Filing([*order(), told]))
    assert found.relation == relation


def test_a_reply_of_another_season_answers_nothing() -> None:
    heads = [
        head(ORDER, "2008-03-10", to=("LISBON",)),
        head(REPORT, "2008-09-13", refs=(ORDER,)),
    ]
    (found,) = links(heads, Filing([*order(), reply("customs had found nothing")]))
    assert found.relation == "mentions"


def test_a_report_of_a_post_that_was_not_asked_only_mentions() -> None:
    other = head("08OSLO5", "2008-03-13", refs=(ORDER,))
    claims = [*order(), kind("08OSLO5", "delivery_report")]
    assert one(*claims, heads=[ORDERED, other]).relation == "mentions"


def test_a_collective_asks_all_posts() -> None:
    asked = head(ORDER, "2008-03-10", to=("AUSTRALIA GROUP COLLECTIVE",))
    other = head("08OSLO5", "2008-03-13", refs=(ORDER,))
    claims = [*order(), kind("08OSLO5", "delivery_report")]
    assert one(*claims, heads=[asked, other]).relation == "answers"


def test_a_later_instruction_on_the_same_subject_follows_up() -> None:
    again = head("08STATE150", "2008-03-20", to=("LISBON",), refs=(ORDER,))
    other = head("08STATE151", "2008-03-20", refs=(ORDER,), subject="EXERCISE HARVEST FESTIVAL")
    claims = [*order(), kind("08STATE150", "instruction"), kind("08STATE151", "instruction")]
    assert one(*claims, heads=[ORDERED, again]).relation == "follows_up"
    assert one(*claims, heads=[ORDERED, other]).relation == "mentions"


def test_what_is_dated_before_its_reference_is_left_as_it_is_told() -> None:
    late = head(ORDER, "2008-03-20", to=("LISBON",))
    told = [*order(), kind(REPORT, "delivery_report"), link(REPORT, ORDER, "delivers", "0.50")]
    found = one(*told, heads=[late, REPORTED])
    assert (found.relation, found.confidence) == ("delivers", 0.5)


def test_a_delivery_of_an_order_that_is_held_is_almost_sure() -> None:
    told = [*order(), kind(REPORT, "delivery_report"), link(REPORT, ORDER, "delivers", "0.50")]
    assert one(*told, heads=[ORDERED, REPORTED]).confidence == 0.95


def test_a_wish_of_washingtons_own_is_no_wish_for_guidance() -> None:
    wish = claim("request", ORDER, quote="Department requests guidance", by="post")
    again = head("08STATE150", "2008-03-20", to=("LISBON",), refs=(ORDER,), subject="EXERCISE TEA")
    claims = [wish, kind(ORDER, "other"), kind("08STATE150", "instruction")]
    assert one(*claims, heads=[ORDERED, again]).relation == "mentions"


def test_of_two_instructions_the_more_alike_is_the_one_reported_on() -> None:
    near = head("08STATE99", "2008-03-09", to=("LISBON",), subject="EXERCISE LANTERN FESTIVAL")
    report = head(REPORT, "2008-03-13")
    claims = [*order(), *order("08STATE99"), kind(REPORT, "delivery_report"), delivery(of="")]
    assert one(*claims, heads=[near, ORDERED, report]).earlier == ORDER


def test_a_report_that_cites_another_number_of_washingtons_is_tied_to_none() -> None:
    report = head(REPORT, "2008-03-13", refs=("08STATE9",))
    claims = [*order(), kind(REPORT, "delivery_report"), delivery(of="")]
    assert one(*claims, heads=[ORDERED, report]).earlier == "08STATE9"


def test_a_head_without_number_or_subject_is_linked_to_nothing() -> None:
    nameless = replace(REPORTED, mrn=None)
    blank = replace(head(REPORT, "2008-03-13"), subject="")
    claims = [*order(), kind(REPORT, "delivery_report"), delivery(of="")]
    assert links([ORDERED, nameless], Filing(claims)) == []
    assert links([ORDERED, blank], Filing(claims)) == []


def test_a_walk_tells_the_nearest_first() -> None:
    chain = Chains([Link(f"C{n + 1}", f"C{n}", "follows_up", "", 0.8) for n in range(4)])
    assert [(found.later, found.earlier) for found in chain.walk("C0")] == [
        ("C1", "C0"), ("C2", "C1"), ("C3", "C2"), ("C4", "C3"),
    ]  # fmt: skip


def test_a_walk_in_a_ring_ends() -> None:
    ring = [Link(f"C{n}", f"C{(n + 1) % 5}", "mentions", "", 0.6) for n in range(5)]
    assert len(Chains(ring).walk("C0", depth=50)) == 5


def test_a_cable_knows_what_it_does_and_what_is_done_to_it() -> None:
    chain = Chains([Link("B", "A", "answers", "", 0.8), Link("C", "B", "follows_up", "", 0.8)])
    assert [found.earlier for found in chain.of("B")] == ["A"]
    assert [found.later for found in chain.to("B")] == ["C"]
    assert chain.of("A") == chain.to("C") == []


@given(st.permutations(traffic()[0]), st.permutations(traffic()[1]))
def test_law_any_order_of_cables_gives_the_same_links(
    heads: list[Head], claims: list[Claim]
) -> None:
    assert links(heads, Filing(claims)) == links(traffic()[0], Filing(traffic()[1]))


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["08STATE1", "08STATE2", "08LISBON1", "08LISBON2", "08OSLO1"]),
            st.integers(1, 28),
            st.sets(st.sampled_from(["08STATE1", "08STATE2", "08LISBON1", "08STATE9"])),
            st.sampled_from(["instruction", "delivery_report", "guidance", "other"]),
        ),
        unique_by=lambda row: row[0],
        max_size=5,
    )
)
def test_law_each_pair_is_linked_once_by_a_known_relation_and_some_confidence(
    rows: list[tuple[str, int, set[str], str]],
) -> None:
    heads = [
        head(mrn, f"2008-03-{day:02}", to=("LISBON", "OSLO"), refs=tuple(sorted(refs)))
        for mrn, day, refs, _ in rows
    ]
    found = links(heads, Filing(kind(mrn, sort) for mrn, _, _, sort in rows))
    pairs = [(bond.later, bond.earlier) for bond in found]
    assert len(pairs) == len(set(pairs))
    held = {mrn for mrn, *_ in rows}
    for bond in found:
        assert bond.relation in RELATIONS
        assert 0 < bond.confidence < 1
        assert bond.later != bond.earlier
        assert bond.held is (bond.earlier in held)
        assert bond.grounds

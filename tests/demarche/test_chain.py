from __future__ import annotations

import pytest

from reftel.demarche import Chains, Filing, Link, links
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


def test_a_walk_goes_both_ways_to_its_depth() -> None:
    chain = Chains([Link(f"C{n + 1}", f"C{n}", "follows_up", "", 0.8) for n in range(9)])
    assert len(chain.walk("C0", depth=3)) == 3
    assert len(chain.walk("C4", depth=1)) == 2
    assert chain.walk("D") == []


def test_a_walk_stops_at_its_limit() -> None:
    chain = Chains([Link(f"C{n}", "HUB", "mentions", "", 0.6) for n in range(500)])
    assert len({link.later for link in chain.walk("C1", depth=6, limit=50)}) <= 500

from __future__ import annotations

from typing import TYPE_CHECKING

from reftel.demarche import Demarche, Filing
from reftel.demarche.instruct import instruct
from tests.demarche.values import ORDER, claim, head, kind, order

if TYPE_CHECKING:
    from reftel.cable import Head
    from reftel.claims import Claim


def asks(
    claims: list[Claim], to: tuple[str, ...] = ("LISBON",), mrn: str = ORDER
) -> list[Demarche]:
    opened: Head = head(mrn, "2008-03-10T21:40", to=to)
    return list(instruct(opened, Filing(claims)))


def test_an_instruction_opens_one_ask_with_points_deadline_and_window() -> None:
    (ask,) = asks(order())
    assert (ask.id, ask.addressees, ask.hosts) == (f"{ORDER}#2", ("LISBON",), ("Portugal",))
    assert [point.verbatim for point in ask.points] == [False, True]
    assert ask.points_paragraphs == ("5",)
    assert ask.due is not None
    assert ask.due.written == "2008-03-14"
    assert ask.window is not None
    assert ask.window.event == "depart Lisbon"


def test_what_only_informs_opens_nothing() -> None:
    assert not asks([kind(ORDER, "other"), claim("request", ORDER, quote="asked", by="report")])


def test_a_routing_line_alone_opens_nothing() -> None:
    slug = claim("request", ORDER, quote="Please slug", by="department", type="routing")
    assert not asks([kind(ORDER, "instruction"), slug])


def test_an_instruction_may_go_to_many_posts() -> None:
    (ask,) = asks(order(), to=("LISBON", "OSLO", "AUSTRALIA GROUP COLLECTIVE"))
    assert ask.addressees == ("LISBON", "OSLO", "AUSTRALIA GROUP COLLECTIVE")
    assert ask.hosts == ("Portugal", "Norway")


def test_where_the_heading_is_lost_the_order_names_its_post() -> None:
    (ask,) = asks(order(), to=())
    assert ask.addressees == ("LISBON",)


def test_two_papers_at_their_own_times_are_two_asks() -> None:
    first = claim(
        "request",
        ORDER,
        at=0,
        quote="Post should on March 11 deliver the paper",
        slots={"points": "8"},
        by="department",
        type="instruction",
    )
    second = claim(
        "request",
        ORDER,
        at=300,
        quote="Post should on March 20 deliver the paper",
        slots={"points": "9"},
        by="department",
        type="instruction",
    )
    found = asks([kind(ORDER, "instruction"), first, second])
    assert [ask.id for ask in found] == [f"{ORDER}#2", f"{ORDER}#2.2"]
    assert [ask.points_paragraphs for ask in found] == [("8",), ("9",)]


def test_a_post_that_wants_guidance_asks_washington() -> None:
    wish = claim(
        "request", "08LISBON21", quote="Post requests guidance", by="post", type="guidance"
    )
    (ask,) = asks([kind("08LISBON21", "other"), wish], to=("STATE",), mrn="08LISBON21")
    assert (ask.kind, ask.addressees, ask.asker) == ("request", ("STATE",), "LISBON")


def test_an_announced_follow_up_makes_the_ask_an_interim() -> None:
    plan = claim("delivery", ORDER, quote="We will send a fuller demarche", status="planned")
    (ask,) = asks([*order(), plan])
    assert ask.interim_for == "We will send a fuller demarche"


def test_the_level_asked_for_is_kept() -> None:
    wish = claim(
        "request",
        ORDER,
        at=500,
        quote="Post should deliver it at the highest level possible",
        by="department",
        type="instruction",
    )
    (ask,) = asks([*order(), wish])
    assert ask.level == "highest level possible"


def test_negative_reports_and_slugs_are_kept() -> None:
    told = claim(
        "reporting", ORDER, quote="even if no action", slots={"slug": "ISN"}, negative=True
    )
    (ask,) = asks([*order(), told])
    assert ask.negative_report
    assert ask.slugs == ("ISN",)

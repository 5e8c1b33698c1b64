from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reftel.demarche import Demarche, Filing
from reftel.demarche.instruct import instruct
from tests.demarche.values import ORDER, REPORT, claim, head, kind, order

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


def ordered(quote: str, points: str = "") -> Claim:
    """Return an order of the Department's in these words."""
    slots = {"points": points} if points else {}
    return claim("request", ORDER, at=500, quote=quote, slots=slots, by="department",
                 type="instruction")  # fmt: skip


@pytest.mark.parametrize(
    "quote",
    [
        "Post should approach the ministry",
        "Please seek a meeting with the host",
        "REQUEST EMBASSY PASS THE NONPAPER",
        "Post is asked to reiterate our concern",
        "Please determine who the buyer is",
    ],
)
def test_an_order_to_act_opens_an_ask(quote: str) -> None:
    assert len(asks([kind(ORDER, "instruction"), ordered(quote)])) == 1


@pytest.mark.parametrize("quote", ["Please note the change", "Post should see paragraph 3"])
def test_a_hint_opens_no_ask(quote: str) -> None:
    assert not asks([kind(ORDER, "instruction"), ordered(quote)])


@pytest.mark.parametrize(
    ("quote", "level"),
    [
        ("Please deliver it at the highest level possible", "highest level possible"),
        ("Please deliver it at an appropriate level", "appropriate level"),
        ("Please raise it with senior-level officials", "senior-level"),
        ("Please deliver it at the working level", "working level"),
        ("Please deliver it", ""),
    ],
)
def test_the_level_is_kept_as_said(quote: str, level: str) -> None:
    (ask,) = asks([kind(ORDER, "instruction"), ordered(quote)])
    assert ask.level == level


def test_reporting_deadlines_stand_before_those_of_acting() -> None:
    acting = claim("deadline", ORDER, at=50, quote="by March 12", role="action", precision="day",
                   interval=(None, "2008-03-12"))  # fmt: skip
    (ask,) = asks([*order(), acting])
    assert [due.role for due in ask.dues] == ["reporting", "action"]


def test_a_day_of_some_other_role_is_no_deadline_of_the_ask() -> None:
    comment = claim("deadline", ORDER, at=50, quote="by May 1", role="comment",
                    interval=(None, "2008-05-01"))  # fmt: skip
    (ask,) = asks([*order(), comment])
    assert [due.text for due in ask.dues] == ["by March 14"]


def test_the_words_of_a_deadline_have_single_spaces() -> None:
    told = claim("deadline", ORDER, at=50, quote="no later\nthan  COB", role="reporting",
                 grade="soonest")  # fmt: skip
    (ask,) = asks([*order(due=None), told])
    assert ask.due is not None
    assert (ask.due.text, ask.due.at, ask.due.vague) == ("no later than COB", None, "soonest")


def test_one_window_told_in_two_paragraphs_is_one() -> None:
    again = claim("event_window", ORDER, "depart Lisbon", at=800,
                  interval=("2008-03-17", "2008-03-19"))  # fmt: skip
    earlier = claim("event_window", ORDER, "load", at=900, interval=("2008-03-12", None))
    (ask,) = asks([*order(), again, earlier])
    assert [window.event for window in ask.windows] == ["load", "depart Lisbon"]
    assert ask.windows[1].evidence.start == 150


def test_points_told_of_but_not_there_are_left_out_where_others_stand() -> None:
    (ask,) = asks([*order(), ordered("Please use the points", points="9")])
    assert ask.points_paragraphs == ("5",)


def test_points_of_another_cable_keep_the_paragraph_that_the_order_tells() -> None:
    alone = [kind(ORDER, "instruction"), ordered("Please deliver the points", points="5,6")]
    (ask,) = asks(alone)
    assert (ask.points, ask.points_paragraphs) == ((), ("5", "6"))


def test_guidance_is_of_its_own_kind_and_a_post_orders_nothing() -> None:
    (ask,) = asks([kind(ORDER, "guidance"), ordered("Post should convey the following")])
    assert ask.kind == "guidance"
    told = replace(ordered("Post should deliver it"), cable="08LISBON9")
    assert not asks([kind("08LISBON9", "other"), told], mrn="08LISBON9")


def test_of_several_wishes_of_a_post_the_last_is_the_ask() -> None:
    wishes = [claim("request", REPORT, at=n, quote="Post requests", by="post", paragraph=str(n))
              for n in (3, 7)]  # fmt: skip
    (ask,) = asks([kind(REPORT, "other"), *wishes], to=("STATE",), mrn=REPORT)
    assert ask.id == f"{REPORT}#7"


def test_guidance_wanted_by_a_day_is_due_then() -> None:
    wish = claim("request", REPORT, at=10, quote="Post wishes guidance by May 2 on it", by="post")
    days = [
        claim(
            "deadline",
            REPORT,
            at=place,
            quote="by May 2",
            interval=(None, f"2008-05-{day}T23:59"),
            role="action",
        )
        for place, day in ((31, "02"), (400, "09"))
    ]
    (ask,) = asks([wish, *days], mrn=REPORT)
    assert [due.written for due in ask.dues] == ["2008-05-02"]


def test_two_addressees_of_one_host_are_asked_of_it_once() -> None:
    (ask,) = asks(order(), to=("BEIJING", "SHANGHAI"))
    assert ask.hosts == ("China",)


@given(st.permutations(order()))
def test_law_the_order_of_claims_opens_the_same_ask(claims: list[Claim]) -> None:
    assert asks(claims) == asks(order())


@pytest.mark.parametrize(
    ("words", "outside"),
    [
        ("Posts are requested to report on export laws in their host country", False),
        ("Post is requested to provide a brief explanation of the figures", False),
        ("Post is requested to verify that the parts were received", False),
        ("Post is requested to approach the Ministry", True),
        ("Post is requested to brief host officials and report", True),
    ],
)
def test_an_ask_knows_whether_somebody_outside_is_to_be_approached(
    words: str,
    outside: bool,  # noqa: FBT001 -- a row of the table
) -> None:
    asked = claim("request", ORDER, quote=words, by="department", type="instruction")
    (ask,) = asks([kind(ORDER, "instruction"), asked])
    assert ask.outside is outside


def test_an_order_that_hangs_on_a_condition_opens_nothing() -> None:
    words = "Embassy should so inform the Department"
    asked = claim("request", ORDER, quote=words, by="department", type="instruction")
    assert not asks([kind(ORDER, "guidance"), asked])

from __future__ import annotations

import pytest

from tests.claims.specimens import instruction, report, said, upon_delivery


def due(words: str) -> str | None:
    """Return the day by which the one request of a report is due."""
    (found,) = said(upon_delivery(words), "request")
    return found.slot("due")


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("DCM urged Portugal to act before parliament rises on June 5.", "2008-06-05"),
        ("DCM urged Portugal to answer ahead of the talks of our ministers on June 4.",
         "2008-06-04"),
        ("Veludo asked that we reply in time for the session in early June.", "2008-06-10"),
        ("DCM urged Portugal to act, ideally before June 5.", "2008-06-05"),
        ("The Ambassador asked Portugal to reply, if possible on June 7.", "2008-06-07"),
    ],
)  # fmt: skip
def test_what_is_to_precede_a_thing_is_due_by_its_day(sentence: str, day: str) -> None:
    assert due(sentence) == day


@pytest.mark.parametrize(
    "sentence",
    [
        "DCM asked Portugal to say what it knew before the ship sailed on January 3.",
        "DCM urged Portugal to join the talks of June 4.",
        "DCM urged Portugal to act before it is too late.",
        "Veludo asked us for gear that can immediately be used.",
    ],
)
def test_a_day_that_only_tells_of_a_thing_is_none_by_which_it_is_due(sentence: str) -> None:
    assert due(sentence) is None


@pytest.mark.parametrize(
    ("order", "days"),
    [
        ("Post should raise the case, preferably March 19.", ["2008-03-19"]),
        ("Post should see that the points are delivered today or tomorrow.", ["2008-03-11"]),
        ("Please call on the Minister before the ship reaches Funchal in early April.",
         ["2008-04-10"]),
        ("Please share today's paper with the ministry.", []),
    ],
)  # fmt: skip
def test_an_order_is_due_by_a_day_said_in_any_of_these_ways(order: str, days: list[str]) -> None:
    found = said(instruction(f"1. (C) {order}"), "deadline")
    assert [one.value for one in found] == days


@pytest.mark.parametrize(
    ("sentence", "days"),
    [
        ("Veludo undertook to respond in the second week of April.", ["2008-04-14"]),
        ("Veludo promised to send the list on March 28.", ["2008-03-28"]),
        ("Veludo promised to read the paper of March 28.", []),
    ],
)
def test_who_says_when_he_will_answer_is_bound_to_that_day(sentence: str, days: list[str]) -> None:
    found = said(upon_delivery(sentence), "deadline")
    assert [one.value for one in found] == days


def test_a_year_behind_a_month_is_no_day_of_it() -> None:
    (found,) = said(report("1. (C) The ministry asked us for lathes by July 2008."), "request")
    assert found.slot("due") == "2008-07-31"

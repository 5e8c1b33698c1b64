"""Outreach that takes in several countries is a mission each."""

from __future__ import annotations

import pytest

from reftel.claims import Hedge
from tests.claims.reading import told

REGIME = "The MTCR does outreach. "


def missions(words: str) -> list[tuple[object, ...]]:
    found = told(REGIME + words, "outreach")
    return [tuple(c.attribute(name) for name in ("country", "status", "date")) for c in found]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("The Chair's team visited Mexico City and Santiago in March.",
         [("MX", "done", "2008-03"), ("CL", "done", "2008-03")]),
        ("The Chair's team visited Santiago in March, and would travel to Singapore on June 3-4.",
         [("CL", "done", "2008-03"), ("SG", "planned", "2008-06-03/2008-06-04")]),
        ("The Secretariat plans outreach visits to Vietnam and Thailand in May.",
         [("VN", "planned", "2008-05"), ("TH", "planned", "2008-05")]),
        ("The AG conducted outreach in Singapore on March 3.", [("SG", "done", "2008-03-03")]),
        ("An MTCR outreach mission to India took place on February 20.",
         [("IN", "", "2008-02-20")]),
    ],
)  # fmt: skip
def test_each_country_is_a_mission(words: str, found: list[tuple[object, ...]]) -> None:
    assert missions(words) == found


def test_who_went_is_told_and_a_plan_is_one() -> None:
    [one] = told(REGIME + "The outreach team will visit Vietnam in May.", "outreach")
    assert (one.attribute("lead"), one.hedge) == ("outreach team", Hedge.PLANNED)
    assert one.interval is not None


@pytest.mark.parametrize(
    "words",
    ["The delegation visited the plant.", "The team went to great lengths.", "He visited Vietnam."],
)
def test_other_travel_is_none(words: str) -> None:
    assert missions(words) == []


def test_a_second_verb_begins_the_words_of_its_mission() -> None:
    words = "The outreach team visited Santiago in March, and would travel to Singapore on June 3."
    quotes = [claim.quote for claim in told(REGIME + words, "outreach")]
    assert quotes[1] == "would travel to Singapore on June 3"


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("The delegation travelled to Hanoi on March 3 and Bangkok on March 6.",
         [("VN", "done", "2008-03-03"), ("TH", "done", "2008-03-06")]),
        ("The Chair visited Croatia on March 3, Serbia on March 5 and Albania on March 7.",
         [("HR", "done", "2008-03-03"), ("RS", "done", "2008-03-05"),
          ("AL", "done", "2008-03-07")]),
        ("The Chair plans to visit Croatia and Serbia in June.",
         [("HR", "planned", "2008-06"), ("RS", "planned", "2008-06")]),
        ("The Chair visited Croatia on March 3 and Serbia.",
         [("HR", "done", "2008-03-03"), ("RS", "done", None)]),
        ("He proposed outreach visits to Libya, Egypt, and Jordan.",
         [("LY", "planned", None), ("EG", "planned", None), ("JO", "planned", None)]),
        ("The planned trip to Israel was postponed.", [("IL", "postponed", None)]),
        ("A visit to Israel in May had to be put off.", [("IL", "postponed", "2008-05")]),
        ("The trip to Israel was called off.", [("IL", "cancelled", None)]),
        ("A visit to Israel is scheduled for May.", [("IL", "planned", None)]),
        ("The Chair had been to Croatia on March 3 and to Serbia on March 5.",
         [("HR", "done", "2008-03-03"), ("RS", "done", "2008-03-05")]),
        ("A visit of the Troika to Croatia and Serbia is something we favor.",
         [("HR", None, None), ("RS", None, None)]),
        ("The team hopes to visit Belarus next year.", [("BY", "planned", "2009")]),
        ("The Korean team did not visit Vietnam.", []),
    ],
)  # fmt: skip
@pytest.mark.parametrize("gap", [" ", " \n"])
def test_each_stop_has_its_own_day_or_that_of_the_last(
    words: str, found: list[tuple[object, ...]], gap: str
) -> None:
    assert missions(words.replace(" ", gap)) == found


def test_the_words_of_a_stop_reach_to_its_own_day() -> None:
    words = "The delegation travelled to Hanoi on March 3 and Bangkok on March 6."
    assert [claim.quote for claim in told(REGIME + words, "outreach")] == [
        "The delegation travelled to Hanoi on March 3", "Bangkok on March 6",
    ]  # fmt: skip


def test_a_day_of_one_stop_is_cited_by_it_alone() -> None:
    words = "The delegation travelled to Hanoi on March 3 and Bangkok on March 6."
    for claim in told(REGIME + words, "outreach"):
        (day,) = [slot for slot in claim.slots if slot.role == "date"]
        assert claim.span.holds(day.span)


def test_a_team_of_experts_is_out_on_a_mission_where_no_outreach_is_spoken_of() -> None:
    words = "An export control team of Commerce experts visited Tirana in February."
    (one,) = told(words, "outreach")
    assert one.attribute("lead") == "export control team of Commerce experts"
    assert (one.attribute("country"), one.attribute("date")) == ("AL", "2008-02")


def test_a_regime_that_holds_outreach_is_its_lead() -> None:
    (one,) = told("The NSG held outreach with Malaysia on 4 February.", "outreach")
    assert (one.attribute("lead"), one.attribute("country")) == ("The NSG", "MY")

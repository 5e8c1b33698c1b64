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

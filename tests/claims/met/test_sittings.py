"""A body that meets at a place or on a day is a meeting."""

from __future__ import annotations

import pytest

from tests.claims.reading import quotes, told


@pytest.mark.parametrize(
    "quote",
    [
        "Participating States met July 11-12 in Vienna",
        "The Board of Governors will meet June 2-6 in Vienna",
        "The Exercise Action Task Force (EATF) meets in Lisbon October 14-16",
        "The General Working Group (GWG) of the Exercise Arrangement met in Vienna May 30-31",
        "The Exercise Working Group will next meet in Vienna on May 20-21",
        "the Consultative Group reconvenes in late February",
        "The Joint Commission meets again in Lisbon on May 6",
        "The P5 plus 1 political directors met in Berlin January 22",
        "representatives of the Exercise Group (Portugal, the U.K. and the U.S.) met in London",
        "The two presidents are to meet in Sochi April 6",
        "The Preparatory Committee for the 2010 Review Conference meets in Geneva from April 28",
        "to meet with EconOff June 30",
        "briefed Exercise High Commission officials in London",
        "to meet Director General Rui Avel on May 25",
        "will see Foreign Minister Rui Avel on May 25",
        "is to see Director Rui Avel on May 25",
        "meets Secretary Ana Prado on April 2",
    ],
)
def test_a_body_meets(quote: str) -> None:
    assert quotes(f"On that day, {quote} for a review.", "meeting") == [quote]


@pytest.mark.parametrize(
    "words",
    [
        "The conditions were met in Lisbon.",
        "The firm met its obligations on May 6.",
        "The delegation hopes to meet.",
        "He wants to meet the deadline on May 6.",
        "He will see the file on May 6.",
        "He sees no need, as it meets the rules on May 6.",
    ],
)
def test_other_things_met_are_none(words: str) -> None:
    assert quotes(words, "meeting") == []


def test_a_sitting_has_body_place_days_chair_and_status() -> None:
    words = "Partners of the MTCR met March 3-5 in Oslo under the chairmanship of Ambassador Lund."
    [one] = told(words, "meeting")
    assert one.value == "MTCR Oslo 2008-03-03/2008-03-05"
    assert (one.attribute("chair"), one.attribute("status")) == ("Ambassador Lund", "past")


@pytest.mark.parametrize(
    "quote",
    ["had met in Lisbon", "he met briefly with Minister Rui Avel",
     "met with Dutch government officials March 12"],
)  # fmt: skip
def test_others_meet_too(quote: str) -> None:
    assert quotes(f"In that week {quote} at length.", "meeting") == [quote]


@pytest.mark.parametrize("before", ["It rained all day.", "The envoy left (by car).", "It is so;"])
def test_the_words_of_the_sentence_before_are_none_of_its_subject(before: str) -> None:
    quote = "The Australia Group met in Paris from June 4 to 8"
    assert quotes(f"{before} {quote}.", "meeting") == [quote]


def test_a_body_may_have_a_number_in_its_name() -> None:
    (found,) = told("UN Security Council 1540 Committee experts met on March 3.", "meeting")
    assert found.quote.startswith("UN Security Council 1540 Committee")


def test_who_tells_of_a_sitting_is_not_part_of_it() -> None:
    found = quotes("Veludo said the export committee would meet on March 20.", "meeting")
    assert found == ["the export committee would meet on March 20"]


def test_officers_who_met_somebody_sit_in_no_second_meeting() -> None:
    text = (
        "Science and Technology Counselor met on March 3 with the Ministry of Exercise (MRE) "
        "Director of the Division of Tools, Counselor Rui Veludo, to talk."
    )
    assert [claim.rule for claim in told(text, "meeting")] == ["encounters"]

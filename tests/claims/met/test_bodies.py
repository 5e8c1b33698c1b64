"""The body of a meeting is told with its own words."""

from __future__ import annotations

import pytest

from reftel.claims import Hedge
from reftel.claims.met.bodies import body_told
from tests.claims.reading import cited, told


@pytest.mark.parametrize(
    ("words", "named"),
    [
        ("the third Asian Transfer Controls Forum, held in Tokyo", "Asian Transfer Controls Forum"),
        ("the October 9 POC", "POC"),
        ("the MTCR TEM in Bonn", "MTCR TEM"),
        ("the Expert Group's fall session", "Expert Group"),
    ],
)
def test_a_body_is_named_by_its_words(words: str, named: str) -> None:
    found = body_told(words, 10, "")
    assert found is not None
    assert words[found.span.start - 10 : found.span.end - 10] == named


def test_a_meeting_without_a_name_tells_no_body() -> None:
    assert body_told("a meeting in Oslo with two officials", 0, "") is None


def test_the_slot_of_a_meeting_cites_its_body() -> None:
    words = "We went to the Kenyan Controls Forum in Oslo on May 3."
    assert cited(words, "meeting")["body"].endswith("Controls Forum")


def test_a_meeting_sought_is_only_planned() -> None:
    (found,) = told("Post is asked to seek a meeting this week with Minister Marr.", "meeting")
    assert found.hedge is Hedge.PLANNED

"""What a workshop, seminar or conference is on."""

from __future__ import annotations

import pytest

from reftel.claims.met.topics import topic
from tests.claims.reading import told


def words_of(text: str, noun: str) -> str:
    start = text.index(noun)
    end = topic(text, start, start + len(noun))
    return text[start:end] if end else ""


@pytest.mark.parametrize(
    ("text", "noun", "whole"),
    [
        ("a workshop on the control of graphite was held", "workshop",
         "workshop on the control of graphite"),
        ("a seminar on catch-all controls in Lisbon", "seminar", "seminar on catch-all controls"),
        ("a conference about safeguards hosted by Avel", "conference",
         "conference about safeguards"),
        ("a course on seals and locks March 3", "course", "course on seals and locks"),
        ("a workshop on Tuesday", "workshop", ""),
        ("a workshop on March 3", "workshop", ""),
        ("a workshop on the margins of the plenary", "workshop", ""),
        ("a press conference on the valves", "conference", ""),
        ("the Conference on Disarmament", "Conference", ""),
        ("a meeting on valves", "meeting", ""),
    ],
)  # fmt: skip
def test_the_topic_stands_right_behind_the_noun(text: str, noun: str, whole: str) -> None:
    assert words_of(text, noun) == whole


def test_a_workshop_is_known_by_its_topic_and_keeps_host_and_place_behind_it() -> None:
    (found,) = told("He left a conference on seals hosted by the Kelm Union in Porto.", "meeting")
    assert found.attribute("topic") == "seals"
    assert found.attribute("host") == "the Kelm Union"
    assert found.attribute("place") == "Porto"

"""What a workshop, seminar or conference is on."""

from __future__ import annotations

import pytest

from reftel.claims.met.topics import topic
from tests.claims.reading import quotes, told


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


@pytest.mark.parametrize(
    "quote",
    [
        "the May 16 meeting on port finance",
        "talks with Russia on the delivery of the hull",
        "the 2003-2004 negotiations regarding its mine programs",
        "a July 6 symposium in Seoul on Northern Seals and Sound Harbors",
    ],
)
def test_the_topic_may_stand_behind_all_else_that_is_told(quote: str) -> None:
    assert quotes(f"He left {quote}, which was long.", "meeting") == [quote]


@pytest.mark.parametrize(
    ("words", "quote"),
    [
        ("He asked for the May 3 meeting on the evening of it.", "the May 3 meeting"),
        ("He left the May 3 meeting on a regular basis.", "the May 3 meeting"),
        ("He left the May 3 session on port finance.", "the May 3 session"),
        ("He left the May 16 talks on seals since then.", "the May 16 talks on seals"),
        (
            "The May 16 workshop on seals steered discussions toward locks.",
            "The May 16 workshop on seals",
        ),
        ("The May 16 workshop on applied seals was long.", "The May 16 workshop on applied seals"),
    ],
)
def test_other_words_behind_a_meeting_are_no_topic(words: str, quote: str) -> None:
    assert quotes(words, "meeting") == [quote]


def test_a_topic_alone_does_not_make_talks_known() -> None:
    assert not quotes("He would welcome discussions on the issue.", "meeting")

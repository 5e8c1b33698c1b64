from __future__ import annotations

import pytest

from reftel.claims.actors import Actor, Side
from reftel.claims.page import Page
from reftel.claims.passages import Layout
from reftel.claims.wording import around, behind
from reftel.source import Span
from tests.claims.specimens import report


def layout(words: str) -> Layout:
    return Layout(Page(report(f"1. (C) {words}")))


def said_behind(words: str, verb: str) -> list[str]:
    found = layout(words)
    position = found.text.index(verb)
    end = found.sentence(position).end
    return [span.of(found.text) for span in behind(found, position, end)]


@pytest.mark.parametrize(
    ("words", "verb", "expected"),
    [
        ("Veludo said that the box is shut.", "said", ["the box is shut."]),
        ("Veludo told us on May 3 the box is shut.", "told", ["the box is shut."]),
        ("Veludo told PolOff the box is shut.", "told", ["the box is shut."]),
        ("Veludo told ECMIN that the box is shut.", "told", ["the box is shut."]),
        ("Veludo confirmed by phone that it is shut.", "confirmed", ["it is shut."]),
        ("Veludo denied that it is shut.", "denied", ["denied that it is shut."]),
        ("Veludo called PolOff to say that it is shut.", "called", ["it is shut."]),
    ],
)
def test_the_words_begin_behind_the_verb_and_its_hearer(
    words: str, verb: str, expected: list[str]
) -> None:
    assert said_behind(words, verb) == expected


def test_each_proposition_is_its_own() -> None:
    words = "Veludo said that the box is shut and that the key is lost; he would look for it."
    assert said_behind(words, "said") == [
        "the box is shut", "the key is lost", "he would look for it.",
    ]  # fmt: skip


def test_a_concession_comes_first() -> None:
    words = "Veludo said that while the box is shut, the key is here."
    assert said_behind(words, "said") == ["the box is shut", "the key is here."]


def test_what_joins_the_next_speaker_is_not_said() -> None:
    found = layout("Veludo said the box is shut, and Havn agreed.")
    position = found.text.index("said")
    (span,) = behind(found, position, found.text.index("Havn agreed"))
    assert span.of(found.text) == "the box is shut"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The box was found to be shut, Veludo said.", "The box was found to be shut"),
        ("The box, Veludo said, is shut.", "The box, Veludo said, is shut."),
        ("In the long meeting of last week, Veludo said it.", None),
        ("Veludo said the box is shut.", None),
    ],
)
def test_words_may_stand_before_and_around(words: str, expected: str | None) -> None:
    found = layout(words)
    start = found.text.index("Veludo said")
    actor = Actor(Side.HOST, "Veludo", Span(start, start + 6))
    span = around(found, start + 7, actor, found.sentence(start))
    assert (span and span.of(found.text)) == expected

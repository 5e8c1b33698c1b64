from __future__ import annotations

import pytest

from reftel.claims.sides.actors import Actor, Side
from reftel.claims.spoken.wording import added, around, behind, fronted, goes_on, inverted, reached
from reftel.claims.text.page import Page
from reftel.claims.text.passages import Layout
from reftel.source import Span
from tests.claims.specimens import report, said


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
        ("Veludo has not yet responded to us.", "responded", ["has not yet responded to us."]),
        ("Veludo said the Embassy should shut it.", "said", ["the Embassy should shut it."]),
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
        ("The box was found to be shut, Veludo said flatly.", "The box was found to be shut"),
        ("The box, Veludo said sadly, is shut.", "The box, Veludo said sadly, is shut."),
        ("In May and in June, Veludo said angrily, accusing us.", None),
        ("In the long meeting of last week, Veludo said it.", None),
        ("In the long, cold and dark night, Veludo said.", None),
        (
            "In May, however, the firm could sell it anyway, Veludo said.",
            "In May, however, the firm could sell it anyway",
        ),
        (
            "Unlike last year, the box had been shut, Veludo said, showing it.",
            "Unlike last year, the box had been shut, Veludo said, showing it.",
        ),
        ("Veludo said the box is shut.", None),
    ],
)
def test_words_may_stand_before_and_around(words: str, expected: str | None) -> None:
    found = layout(words)
    start = found.text.index("Veludo said")
    actor = Actor(Side.HOST, "Veludo", Span(start, start + 6))
    span = around(found, start + 7, actor, found.sentence(start))
    assert (span and span.of(found.text)) == expected


@pytest.mark.parametrize(
    ("words", "verb", "before"),
    [
        ("The box is the top priority, Veludo told Ambassador Marr in their May 18 meeting.",
         "told", "The box is the top priority"),
        ("The box is the top priority, Veludo told Director Rui Marr.",
         "told", "The box is the top priority"),
        ("How could it be opened without a key, Veludo asked.",
         "asked", "How could it be opened without a key"),
        ("As to the box and the key, Veludo asked.", "asked", None),
        ("The Director, Veludo told Rui Marr that it is shut.", "told", None),
    ],
)  # fmt: skip
def test_a_hearer_or_a_question_ends_what_stands_before(
    words: str, verb: str, before: str | None
) -> None:
    found = layout(words)
    start = found.text.index("Veludo")
    actor = Actor(Side.HOST, "Veludo", Span(start, start + 6))
    span = around(found, found.text.index(verb, start), actor, found.sentence(start))
    assert (span and span.of(found.text)) == before


@pytest.mark.parametrize(
    ("words", "verb", "expected"),
    [
        ("Veludo told the Ambassador that it is shut.", "told", ["it is shut."]),
        ("Veludo told the Economic Officer that it is shut.", "told", ["it is shut."]),
        ("Veludo told us privately that it is shut.", "told", ["it is shut."]),
        ("Veludo wrote on May 3 that the box is shut.", "wrote", ["the box is shut."]),
        ("Veludo said the box is shut, but he has the key.", "said",
         ["the box is shut", "he has the key."]),
        ("Veludo said the box is shut, adding that the key is lost.", "said",
         ["the box is shut", "the key is lost."]),
        ("Veludo said the box is shut, and he would open it.", "said",
         ["the box is shut", "he would open it."]),
        ("Veludo said although the box is shut, the key is here.", "said",
         ["the box is shut", "the key is here."]),
        ("Veludo said no.", "said", []),
    ],
)  # fmt: skip
def test_what_is_said_is_cut_where_the_next_thing_is_said(
    words: str, verb: str, expected: list[str]
) -> None:
    assert said_behind(words, verb) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Noting that the box is shut, Veludo asked for the key.", "the box is shut"),
        ("Stressing that it is his, Veludo left.", "it is his"),
        ("Confirming privately that it is shut, Veludo left.", "it is shut"),
        ("Leaving the box, Veludo asked for the key.", None),
        ("Veludo, noting that it is shut, left.", None),
    ],
)
def test_words_may_be_said_before_their_speaker_is_named(words: str, expected: str | None) -> None:
    found = layout(words)
    start = found.text.index("Veludo")
    span = fronted(found, Actor(Side.HOST, "Veludo", Span(start, start + 6)), found.sentence(start))
    assert (span and span.of(found.text)) == expected


@pytest.mark.parametrize(
    ("words", "who", "said"),
    [
        ("Spain, said Sun, would wait.", "Sun", "Spain, said Sun, would wait."),
        ("Spain, said Sun on May 3, would wait.", "Sun", "Spain, said Sun on May 3, would wait."),
        ("The box is empty, said Sun.", "Sun", "The box is empty"),
    ],
)
def test_one_may_be_named_behind_his_verb(words: str, who: str, said: str) -> None:
    found = layout(words)
    position = found.text.index("said")
    made = inverted(found, position, found.sentence(position))
    assert made is not None
    assert [span.of(found.text) for span in made] == [who, said]


def test_a_name_behind_a_verb_right_after_one_word_says_nothing() -> None:
    found = layout("Spain, said Sun.")
    position = found.text.index("said")
    assert inverted(found, position, found.sentence(position)) is None


def test_what_is_added_behind_the_speaker_is_said_too() -> None:
    found = layout("The box is shut and locked now, Veludo said, adding that the key is lost.")
    position = found.text.index("said")
    spans = list(added(found, position, found.sentence(position).end))
    assert [span.of(found.text) for span in spans] == ["the key is lost."]


@pytest.mark.parametrize(
    ("between", "does"),
    [(", adding that ", True), (", also stating that ", True), (" and left ", False), ("", False)],
)
def test_words_of_saying_between_two_sayings_go_on(between: str, *, does: bool) -> None:
    found = layout(f"The box is shut{between}the key is lost.")
    start = found.text.index("shut") + 4
    assert goes_on(found, start, start + len(between)) is does


@pytest.mark.parametrize(
    ("words", "verb", "rest"),
    [
        ("called PolOff to say that it is shut", "called", "it is shut"),
        ("wrote on May 3 that it is shut", "wrote", "it is shut"),
        ("called PolOff on May 3", "called", ""),
        ("wrote a letter", "wrote", ""),
    ],
)
def test_a_verb_that_reaches_somebody_leads_to_its_words(words: str, verb: str, rest: str) -> None:
    at = reached(words, verb, len(verb), len(words))
    assert (words[at:] if at else "") == rest


@pytest.mark.parametrize("verb", ["reported", "professed", "advised", "protested", "complained"])
def test_a_speaker_behind_his_words_has_said_them(verb: str) -> None:
    text = f"1. (C) PolOff met Director Ana Veludo. The plant was closed for good, she {verb}."
    replies = said(report(text), "host_response")
    assert [one.slot("text") for one in replies] == ["The plant was closed for good"]


def test_few_words_in_quotation_marks_are_said_too() -> None:
    text = '1. (C) PolOff met Director Ana Veludo. "All is lost," she complained.'
    assert [one.slot("text") for one in said(report(text), "host_response")] == ['"All is lost,']

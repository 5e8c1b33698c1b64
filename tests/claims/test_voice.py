from __future__ import annotations

import pytest

from reftel.claims import Hedge, Mentions, Polarity
from reftel.claims.extraction import MENTIONS
from reftel.claims.voice import Voice, voice
from reftel.source import Span
from tests.claims.reading import page_of


def heard(words: str, what: str) -> Voice:
    page = page_of(words)
    start = page.text.index(what)
    mentions = Mentions([claim for find in MENTIONS for claim in find(page)])
    return voice(page, mentions, Span(start, start + len(what)))


@pytest.mark.parametrize(
    ("words", "hedge"),
    [
        ("SHIG sold tools.", Hedge.ASSERTED),
        ("He said SHIG sold tools.", Hedge.REPORTED),
        ("SHIG is suspected; it sold tools.", Hedge.SUSPECTED),
        ("They are scheduled to load; it sold tools.", Hedge.PLANNED),
        ("It could be that SHIG sold tools.", Hedge.POTENTIAL),
        ("He asked if SHIG sold tools.", Hedge.QUESTIONED),
        ("We are not certain that SHIG sold tools.", Hedge.UNCERTAIN),
    ],
)
def test_the_strongest_doubt_before_the_words_counts(words: str, hedge: Hedge) -> None:
    assert heard(words, "sold tools").hedge is hedge


def test_a_denial_turns_the_claim() -> None:
    assert heard("He denied that SHIG sold tools.", "sold tools").polarity is Polarity.DENIED
    assert heard("He agreed that SHIG sold tools.", "sold tools").polarity is Polarity.ASSERTED


def test_the_words_of_the_sentence_before_do_not_count() -> None:
    assert heard("It is unclear. SHIG sold tools.", "sold tools").hedge is Hedge.ASSERTED


def test_the_speaker_is_named_before_the_verb_or_after_according_to() -> None:
    assert heard("Deputy Director Tomas Veludo said SHIG sold tools.", "sold tools").speaker
    assert heard("According to SHIG it sold tools.", "sold tools").speaker == "SHIG"
    assert heard("SHIG sold tools.", "sold tools").speaker is None


@pytest.mark.parametrize(
    "words",
    [
        "No tools were sold to SHIG.",
        "He said that no new tools were sold to SHIG.",
        "They did not say that tools were sold to SHIG.",
        "There is no evidence that tools were sold to SHIG.",
        "It is true that tools were never sold to SHIG.",
    ],
)
def test_a_denial_may_stand_at_the_goods_or_the_verb(words: str) -> None:
    assert heard(words, words[words.index("tools") : -1]).polarity is Polarity.DENIED


@pytest.mark.parametrize(
    "words",
    [
        "No doubt the tools were sold to SHIG.",
        "Tools with no license were sold to SHIG.",
        "The tools were not only sold to SHIG.",
        "It was not new. The tools were sold to SHIG.",
    ],
)
def test_a_no_of_something_else_denies_nothing(words: str) -> None:
    what = words[words.lower().index("tools") : -1]
    assert heard(words, what).polarity is Polarity.ASSERTED


def test_a_pronoun_speaks_for_the_person_named_before() -> None:
    words = "Director Tomas Veludo came. He said SHIG sold tools."
    assert heard(words, "sold tools").speaker == "Tomas Veludo"


def test_a_pronoun_of_the_body_never_speaks_for_who_classified_the_cable() -> None:
    assert heard("He said SHIG sold tools.", "sold tools").speaker is None

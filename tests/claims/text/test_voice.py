from __future__ import annotations

import pytest

import reftel
from reftel.claims import Hedge, Mentions, Polarity
from reftel.claims.extraction import MENTIONS
from reftel.claims.text.voice import Voice, voice
from reftel.source import Span
from tests.claims.reading import page_of
from tests.claims.specimens import report


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
        ("SHIG may have left; it sold tools.", Hedge.POTENTIAL),
        ("SHIG sold tools between May and July.", Hedge.ASSERTED),
        ("It is thought to be so; SHIG sold tools.", Hedge.SUSPECTED),
        ("We have strong reason to believe that SHIG sold tools.", Hedge.SUSPECTED),
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


@pytest.mark.parametrize(
    "words",
    [
        "Tomas Veludo received PolOff. He said SHIG sold machine tools to Tarvos Trading Ltd.",
        "Tomas Veludo saw PolOff after Ana Bras. He noted SHIG sold machine tools to Tarvos Ltd.",
    ],
)
def test_who_replies_is_who_tells_of_a_sale_in_his_reply(words: str) -> None:
    cable = report(f"1. (C) {words}")
    speakers = {one.speaker for one in reftel.extract(cable) if one.kind == "transfer"}
    assert speakers == {"Tomas Veludo"}


def test_a_sale_outside_of_every_reply_has_no_speaker_but_its_own() -> None:
    claims = reftel.extract(
        report("1. (C) SHIG sold machine tools to Tarvos Trading Ltd. He came late.")
    )
    assert {one.speaker for one in claims if one.kind == "transfer"} == {None}


def test_a_pronoun_of_the_body_never_speaks_for_who_classified_the_cable() -> None:
    assert heard("He said SHIG sold tools.", "sold tools").speaker is None


def test_who_speaks_for_a_house_is_the_speaker_and_not_the_house() -> None:
    words = "Ana Bras, Director General of the Ministry of Economy, said SHIG sold machine tools."
    cable = report(f"1. (C) {words}")
    speakers = {one.speaker for one in reftel.extract(cable) if one.kind == "control"}
    assert speakers <= {"Ana Bras"}
    assert heard(words, "sold machine tools").speaker == "Ana Bras"

from __future__ import annotations

import pytest

import reftel.claims.text.speech as speech
from reftel.claims.text.cues import is_a
from reftel.claims.text.rows import rows


def test_every_word_of_speech_is_searched_as_one() -> None:
    words = {row["word"] for row in rows("speech")} - {"notified"}
    assert [word for word in sorted(words) if not is_a(word, "say")] == []


@pytest.mark.parametrize("word", ["would", "noncommittal", "has yet", "listened"])
def test_some_words_answer_without_saying(word: str) -> None:
    assert speech.bare(word)
    assert speech.continues(word)
    assert speech.within(word)


def test_what_follows_a_pronoun_answers_without_saying() -> None:
    assert {word for word in speech.speech("bare") if speech.reacts(word)} < speech.speech("bare")
    assert speech.speech("named") < speech.speech("bare")
    assert not speech.reacts("said")


def test_a_verb_of_saying_says_something_new() -> None:
    assert not speech.bare("said")
    assert not speech.continues("said")
    assert not speech.within("said")


def test_a_verb_of_opinion_goes_on_with_what_is_said() -> None:
    assert speech.continues("opposed")
    assert not speech.within("opposed")
    assert speech.within("doubted")


def test_those_who_are_told_stand_behind_the_verb() -> None:
    assert speech.heard("told")
    assert speech.heard("informed")
    assert not speech.heard("urged")

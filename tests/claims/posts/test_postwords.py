"""One's own post goes by its word where it is told or asked something."""

from __future__ import annotations

import pytest

from reftel.claims.posts.postwords import by_word, small_posts
from tests.claims.namesakes import page


def told(sentence: str) -> list[str]:
    laid = page(f"1. (S) {sentence}\n")
    return [match["post"] for match in (*small_posts(laid), *by_word(laid))]


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("It left. Mission is requested to reply.", ["Mission"]),
        ("It was asked by Mission's staff.", ["Mission"]),
        ("IN ADDITION, POST SHOULD DELIVER THE PAPER AT ONCE TO THE HOST.", ["POST"]),
        ("ACTION: EMBASSY MAY DRAW ON THE POINTS BELOW WITH THE HOST.", ["EMBASSY"]),
        ("It asked that post should send more.", ["post"]),
        ("The office can fax documentation to post upon request.", ["post"]),
        ("Please instruct post how to reply.", ["post"]),
        ("IT LEFT. DEPARTMENT HOPES THAT EMBASSY WILL DRAW ON IT.", ["DEPARTMENT", "EMBASSY"]),
        ("THEY GAVE THE POINTS OF IT TO MISSION.", ["MISSION"]),
    ],
)
def test_a_post_is_told_by_its_word(sentence: str, words: list[str]) -> None:
    assert told(sentence) == words


@pytest.mark.parametrize(
    "sentence",
    [
        "The Space Mission is over.",
        "POST OFFICE BOX 12 IS OLD.",
        "They left the post office.",
        "They advise posting it.",
        "It was sent to post offices.",
    ],
)
def test_missions_and_posts_of_another_kind_are_none(sentence: str) -> None:
    assert told(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("Washington asked that post should deliver it.", ["post"]),
        ("POST IS REQUESTED TO DELIVER THE POINTS TO THE HOST AT ONCE.", ["POST"]),
        ("He holds the post of Director.", []),
        ("She left her post in May.", []),
    ],
)
def test_a_post_asked_is_told_from_an_office_held(sentence: str, words: list[str]) -> None:
    assert told(sentence) == words


@pytest.mark.parametrize("word", ["these", "those", "all", "addressee"])
def test_several_posts_are_asked(word: str) -> None:
    assert told(f"We request {word} posts urge it.") == ["posts"]

from __future__ import annotations

import pytest

from tests.claims.specimens import report, said, words

SAID = "1. (C) Director Rui Veludo told PolOff that the list is old. "


def remarks(text: str) -> list[str]:
    """Return the remarks of ours that a report tells of by a noun."""
    found = said(report(f"{SAID}{text}", subject="EXERCISE: DEMARCHE DELIVERED"), "delivery")
    return words([one for one in found if one.rule == "delivery/remark"])


@pytest.mark.parametrize(
    ("text", "remark"),
    [
        (
            "PolOff's personal view was optimistic: Spain would not walk away.",
            "PolOff's personal view was optimistic: Spain would not walk away.",
        ),
        (
            "The Ambassador's reply was that it is not.",
            "The Ambassador's reply was that it is not.",
        ),
        (
            "Veludo agreed with the DCM's observation that views differ.",
            "the DCM's observation that views differ.",
        ),
        (
            "Veludo agreed with PolOff's point that views differ, but argued that time was short.",
            "PolOff's point that views differ",
        ),
        (
            "Veludo took on board the Ambassador's suggestion that they visit the port.",
            "the Ambassador's suggestion that they visit the port.",
        ),
        (
            "Veludo acknowledged EconOff's comment that more had come, noting his own figures.",
            "EconOff's comment that more had come",
        ),
    ],
)
def test_a_remark_is_told_of_by_a_noun(text: str, remark: str) -> None:
    assert remarks(text) == [remark]


@pytest.mark.parametrize(
    "text",
    [
        "Veludo's view was that it is not.",
        "Post's assessment is that the law is weak.",
        "Veludo rejected the Department's position that it is new.",
        "In answer to PolOff's question whether it was new, Veludo said no.",
        "PolOff's view of the port was blocked.",
        "Veludo agreed with Brito's observation that views differ.",
    ],
)
def test_others_and_posts_make_no_such_remark(text: str) -> None:
    assert remarks(text) == []


def test_a_comment_of_the_writer_is_none() -> None:
    assert remarks("\n\n2. (C) Comment: The Ambassador's view is that it will pass.") == []

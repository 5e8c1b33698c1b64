"""Sentences that ask twice, go on with an ask, or ask nothing."""

from __future__ import annotations

import pytest

from tests.claims.specimens import instruction, report, said, words


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (
            ("Embassy would appreciate guidance by May 3 on the loan, and requests that Department"
            " instruct Embassy Riga to raise it."),
            ["Embassy would appreciate guidance by May 3 on the loan",
             "requests that Department instruct Embassy Riga to raise it."],
        ),
        (
            ("We request guidance on the port, and suggest that Embassy Oslo raise"
            " the firm with its hosts."),
            ["We request guidance on the port",
             "suggest that Embassy Oslo raise the firm with its hosts."],
        ),
        (
            ("Mission asks for the Department's line on the text by May 9, and would be glad of"
            " names for the team."),
            ["Mission asks for the Department's line on the text by May 9",
             "would be glad of names for the team."],
        ),
    ],
)  # fmt: skip
def test_a_post_that_asks_twice_in_one_sentence_makes_two_requests(
    text: str, parts: list[str]
) -> None:
    assert words(said(report(f"8. (C) Action request: {text}"), "request")) == parts


@pytest.mark.parametrize(
    ("order", "parts"),
    [
        (
            "Please report results by May 31, and include EUR/NB, ISN/RA and PM/RM on responses.",
            ["Please report results by May 31", "include EUR/NB, ISN/RA and PM/RM on responses."],
        ),
        (
            "Post should report the reply by July 24, and should send a copy to CA/VO.",
            ["Post should report the reply by July 24", "should send a copy to CA/VO."],
        ),
        (
            "Please begin all responses with HERON and slug for ISN.",
            ["Please begin all responses with HERON and slug for ISN."],
        ),
        (
            "Embassy is instructed to see the highest official and ask that the hull be held.",
            ["Embassy is instructed to see the highest official and ask that the hull be held."],
        ),
    ],
)
def test_an_order_goes_on_or_another_begins(order: str, parts: list[str]) -> None:
    assert words(said(instruction(f"6. (U) {order}"), "request")) == parts


def test_a_point_that_asks_twice_makes_two_requests_and_an_offer_is_none() -> None:
    cable = instruction(
        "1. (S) Begin talking points:\n\n-- We would ask that the crate be opened, and we should be"
        " glad to know what is found.\n\n-- We would welcome copies of it, and would be glad"
        " to provide an expert.\n\nEnd talking points."
    )
    assert words(said(cable, "request")) == [
        "We would ask that the crate be opened",
        "we should be glad to know what is found.",
        "We would welcome copies of it, and would be glad to provide an expert.",
    ]


@pytest.mark.parametrize(
    "words_",
    [
        "Could Embassy contacts have known of it?",
        "New tools are needed by the plant.",
        "He is put to work on the quay.",
    ],
)
def test_like_words_of_a_report_ask_nothing(words_: str) -> None:
    assert not said(report(f"1. (C) {words_}"), "request")

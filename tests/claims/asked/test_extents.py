"""Where a request ends: at a second one, before what else is told, behind names in commas."""

from __future__ import annotations

import pytest

from tests.claims.specimens import instruction, report, said, upon_delivery, words


def told_of(text: str) -> list[str]:
    """Return what is asked in a report upon the delivery of points."""
    return words(said(upon_delivery(text), "request"))


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


def test_what_was_urged_is_reported_up_to_the_next_clause() -> None:
    (found,) = said(
        report("1. (C) Following remarks by PolOff urging an early reply (reftel), the host left."),
        "request",
    )
    assert words([found]) == ["urging an early reply (reftel)"]


def test_a_list_in_a_request_is_not_cut() -> None:
    (found,) = told_of("Veludo requested help with food, water, and fuel for the crew of the ship.")
    assert found.endswith("crew of the ship.")


@pytest.mark.parametrize(
    ("sentence", "last"),
    [
        (
            "She urged that officials refer to the Heron, Plover, NSG and Ibis lists at once.",
            "once.",
        ),
        (
            (
                "She asked that the USG interview the owner of Sahra, Lisbon national Vik Serra,"
                " and share a copy of the deed."
            ),
            "deed.",
        ),
        ("She requested our adviser, Dr. Ana Prado, to call on the clerk.", "clerk."),
        (
            (
                "She asked the Embassy to provide, before the board meets, the waybill numbers of"
                " the crates."
            ),
            "crates.",
        ),
        (
            (
                "She encouraged us to review whether, in light of the ban, the parent banks are fit"
                " to trade."
            ),
            "trade.",
        ),
        ("She asked that the USG free the crew of the Heron, Captain Serra said.", "Heron"),
        ("She asked that the USG free the crew of the Heron, and the clerk agreed.", "Heron"),
    ],
)
def test_a_request_goes_on_behind_a_name_or_phrase_in_commas(sentence: str, last: str) -> None:
    (found,) = told_of(sentence)
    assert found.endswith(f" {last}")


def test_a_list_in_brackets_is_not_cut() -> None:
    (found,) = told_of(
        "He hinted the USG could approach some of the others (Riga, the Hague, and Prague) on this."
    )
    assert found.endswith("on this.")


@pytest.mark.parametrize(
    ("sentence", "ask"),
    [
        ("Veludo urged us to wait; he offered to write.", "urged us to wait"),
        ("DCM urged Portugal to vote, and Veludo reluctantly agreed.", "urged Portugal to vote"),
        ("DCM urged Portugal to search the ship, noting its cargo.",
         "urged Portugal to search the ship"),
        ("Veludo asked us for the serial numbers, but made no promise.",
         "asked us for the serial numbers"),
        ("Spain's request for spare parts was refused.", "Spain's request for spare parts"),
        ("DCM urged Portugal to stop the sale, but not to seize the lathe.",
         "urged Portugal to stop the sale, but not to seize the lathe."),
    ],
)  # fmt: skip
def test_a_request_ends_before_what_became_of_it(sentence: str, ask: str) -> None:
    assert told_of(sentence)[0] == ask

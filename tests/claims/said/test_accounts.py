from __future__ import annotations

import pytest

from tests.claims.specimens import report, said, words

LIST = (
    "\n\n   -- the crates had lain in the yard since the end of May;"
    "\n\n   -- nobody had come for them but a clerk of the bank.\n"
)


def replies(text: str) -> list[str]:
    return words(said(report(f"1. (C) PolOff delivered reftel points. {text}"), "host_response"))


@pytest.mark.parametrize(
    "lead",
    [
        "Veludo asked for time. His account was as follows:",
        "Points made by Director Rui Veludo:",
        "The facts, according to Director Rui Veludo:",
        "Director Rui Veludo explained the following:",
        "The details as Director Rui Veludo has them:",
        "Director Rui Veludo made two points:",
    ],
)
def test_items_of_an_account_are_told_by_him_who_gives_it(lead: str) -> None:
    found = replies(lead + LIST)
    assert found[-2:] == [
        "the crates had lain in the yard since the end of May;",
        "nobody had come for them but a clerk of the bank.",
    ]


@pytest.mark.parametrize(
    "lead",
    [
        "PolOff made the following points to Director Rui Veludo:",
        "Post has the following comments on Director Rui Veludo:",
        "The harbor of Lisbon has three parts:",
        "Director Rui Veludo gave us a map.",
    ],
)
def test_items_of_ours_and_of_no_account_are_no_replies(lead: str) -> None:
    assert not [one for one in replies(lead + LIST) if "crates" in one or "clerk" in one]


def test_items_without_a_verb_name_mere_things() -> None:
    found = replies(
        "Points made by Director Rui Veludo:\n\n   -- four crates of long steel tubing;\n\n"
        "   -- the crates had lain in the yard since May.\n"
    )
    assert found == ["the crates had lain in the yard since May."]


def test_a_list_without_a_host_in_sight_is_nobodys() -> None:
    assert not replies("The details are as follows:" + LIST)

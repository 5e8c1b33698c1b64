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
        "What Portugal will do, as Director Rui Veludo put it:",
        "Director Rui Veludo had Charge in at noon. Points he made:",
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


@pytest.mark.parametrize(
    "lead",
    [
        "On August 29 Rui Veludo telephoned PolOff with the result.",
        "Rui Veludo rang up PolOff on May 9 with two additions.",
        "Rui Veludo met PolOff. He said it was late. He made two commitments.",
    ],
)
def test_what_is_announced_is_told_in_the_sentences_behind(lead: str) -> None:
    told = ["Both boxes are in the yard of the port.", "The seals of the shed have no mark."]
    assert replies(" ".join([lead, *told]))[-2:] == told


@pytest.mark.parametrize(
    "lead",
    [
        "PolOff met Rui Veludo with two additions.",
        "Rui Veludo was happy with the results.",
        "Rui Veludo gave the results of the search.",
    ],
)
def test_ours_announce_nothing_of_theirs_and_results_may_be_liked(lead: str) -> None:
    assert "Both boxes are in the yard." not in replies(f"{lead} Both boxes are in the yard.")

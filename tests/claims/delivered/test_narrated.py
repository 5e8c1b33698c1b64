from __future__ import annotations

import pytest

from tests.claims.specimens import report, said, words

SAID = "1. (C) Director Rui Veludo of the MFA told PolOff that the list is old. "


def done(text: str) -> list[str]:
    """Return what ours are told to have done in a talk."""
    return words(said(report(f"{SAID}{text}", subject="EXERCISE: TALKS ON A LIST"), "delivery"))


@pytest.mark.parametrize(
    "text",
    [
        "The DCM compared the list to a sieve.",
        "PolOff brought up the case of the second ship.",
        "The Ambassador pushed back, saying that nobody had read it.",
        "The Ambassador then probed him on the views of the port.",
        "PolOff offered to share what we know of the firm.",
        "The Ambassador took the opportunity to ask about the port.",
        "EconOff lauded the work of the port.",
    ],
)
def test_what_ours_did_in_a_talk_was_put_to_the_other_side(text: str) -> None:
    assert done(text) == [text]


def test_he_goes_on_with_any_verb() -> None:
    text = "The DCM compared the list to a sieve. He promoted a common list."
    assert done(text)[-1] == "He promoted a common list."


@pytest.mark.parametrize(
    "text",
    [
        "PolOff visited the port on the next day.",
        "PolOff learned that the port was shut.",
        "The Ambassador was struck by the view.",
        "The DCM, who compared the lists, was late.",
        "When PolOff compared the lists, Veludo laughed.",
        "The Ambassador took a tour of the port.",
        "The Ambassador gave two interviews on it.",
        "DOE compared the lists at home.",
        "Embassy contacts compared the lists.",
        "Veludo compared the lists.",
    ],
)
def test_mere_doings_of_ours_and_those_of_others_are_none(text: str) -> None:
    assert done(text) == []


def test_papers_that_ours_gave_in_a_talk_are_told() -> None:
    text = "PolOff gave him a map of the routes and a list of the ships."
    (found,) = said(report(f"{SAID}{text}", subject="EXERCISE: TALKS"), "delivery")
    papers = [slot.value for slot in found.slots if slot.role == "document"]
    assert (found.slot("to"), papers) == ("Rui Veludo", ["map", "list"])


def test_without_an_answer_in_the_paragraph_nothing_is_put() -> None:
    assert done("\n\n2. (C) The DCM compared the list to a sieve.") == []


def test_a_request_is_told_once() -> None:
    assert done("PolOff asked Veludo to renew the list.") == []


@pytest.mark.parametrize(
    "text",
    [
        "The DCM compared the list to a sieve and the Director said that it was enough.",
        "The DCM compared the list to a sieve, but he was unmoved.",
    ],
)
def test_what_ours_did_ends_where_another_tells_his_mind(text: str) -> None:
    assert done(text) == ["The DCM compared the list to a sieve"]

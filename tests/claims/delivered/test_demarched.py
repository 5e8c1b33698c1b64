from __future__ import annotations

import pytest

from tests.claims.specimens import instruction, report, said, words


@pytest.mark.parametrize(
    "sentence",
    [
        "The Dutch government has demarched other capitals.",
        "Israel and Spain had also demarched the GOP on the firm.",
        "Spain demarched Oslo in May.",
    ],
)
def test_a_third_state_demarches(sentence: str) -> None:
    (found,) = said(instruction(f"1. (S) {sentence}"), "delivery")
    assert found.quote == sentence
    assert found.attribute("status") == "past"


@pytest.mark.parametrize(
    "sentence",
    [
        "The Dutch government has demarched us on the firm.",
        "Nobody has been demarched yet.",
        "The Ministry demarched the Embassy.",
    ],
)
def test_whom_ours_take_it_from_is_no_third_state(sentence: str) -> None:
    assert not said(report(f"1. (C) {sentence}"), "delivery")


@pytest.mark.parametrize(
    ("sentence", "quote", "status"),
    [
        (
            "Tell Oslo of U.S. plans to demarche the GOP.",
            "U.S. plans to demarche the GOP",
            "intended",
        ),
        (
            "It learned of our decision to demarche Spain.",
            "our decision to demarche Spain",
            "intended",
        ),
        (
            "U.S. objections previously delivered in May 2007 are valid.",
            "U.S. objections previously delivered in May 2007 are valid",
            "past",
        ),
        (
            "Our concerns about the firm conveyed to Spain still stand.",
            "Our concerns about the firm conveyed to Spain still stand",
            "past",
        ),
    ],
)
def test_what_a_noun_tells_is_carried_over(sentence: str, quote: str, status: str) -> None:
    (found,) = said(instruction(f"1. (S) {sentence}"), "delivery")
    assert (found.quote, found.attribute("status")) == (quote, status)


@pytest.mark.parametrize(
    "added",
    ["Left nonpaper.", "Left behind a copy of the points.", "Copies were left with the Ministry."],
)
def test_a_terse_report_tells_what_was_left(added: str) -> None:
    cable = report(f"1. (C) PolOff delivered reftel points to Veludo on March 3. {added}")
    assert words(said(cable, "delivery"))[1:] == [added.rstrip(".")]


@pytest.mark.parametrize(
    "words_",
    [
        "Veludo was busy. Left nonpaper on the shelf is old.",
        "Copies were sent to the Department.",
        "Copies were given to the Embassy by Spain.",
        "Spain has plans to demarche nobody.",
        "He left the room.",
    ],
)
def test_what_is_left_elsewhere_is_no_delivery(words_: str) -> None:
    assert not said(report(f"1. (C) {words_}"), "delivery")


def test_a_deed_beside_what_was_said_is_one_of_its_own() -> None:
    cable = report("1. (C) DCM replied that we were at work and delivered the ref B points on it.")
    assert words(said(cable, "delivery")) == [
        "DCM replied that we were at work",
        "delivered the ref B points on it.",
    ]

from __future__ import annotations

import pytest

from tests.claims.specimens import instruction, report, said, words


@pytest.mark.parametrize(
    "text",
    [
        "We replied that imports had fallen.",
        "We asked whether he had heard of the firm.",
        "We then pointed out that the firm was listed.",
        "We also stressed the risk.",
    ],
)
def test_a_post_tells_as_we_what_it_said_in_a_talk(text: str) -> None:
    talk = report(f"1. (C) Rui Veludo told us that the port was safe. {text}")
    assert text in words(said(talk, "delivery"))
    assert not said(report(f"1. (C) The port was safe. {text}"), "delivery")


@pytest.mark.parametrize(
    "text",
    [
        "We have asked whether he is known.",
        "We told Washington of the matter.",
        "We think that the firm is a front.",
    ],
)
def test_what_we_did_or_think_is_not_said_in_a_talk(text: str) -> None:
    talk = report(f"1. (C) Rui Veludo told us that the port was safe. {text}")
    assert not said(talk, "delivery")


@pytest.mark.parametrize(
    "text",
    [
        "We alerted the FRG that the firm was a front.",
        "We reminded the ROK that the ship was listed.",
        "We also indicated that Kenya should come back with a request.",
        "We subsequently noted that the firm had moved.",
        "The United States has urged China not to test such weapons.",
        "We have pressed the Kenyans to close the firm.",
        "We advised your government that the firm was listed.",
    ],
)
def test_washington_tells_what_it_said_to_a_government(text: str) -> None:
    assert words(said(instruction(f"1. (S) {text}"), "delivery")) == [text]


@pytest.mark.parametrize(
    "text",
    [
        "We informed Embassy Lisbon of the case.",
        "We advised post that the case was closed.",
        "We noted with interest the report.",
        "We stressed the risk.",
        "You told us that the firm was listed.",
    ],
)
def test_what_washington_tells_its_posts_is_no_delivery(text: str) -> None:
    assert not said(instruction(f"1. (S) {text}"), "delivery")


def test_a_point_tells_what_a_government_was_told_before() -> None:
    cable = instruction(
        "1. (S) Begin points:\n\n-- As we advised you in June, the firm is a front."
    )
    assert words(said(cable, "delivery")) == ["we advised you in June"]


@pytest.mark.parametrize(
    "text",
    [
        "The U.S. noted that the firm was listed.",
        "The United States indicated that it would return to this.",
        "PolOff inquired whether he had heard of the firm.",
    ],
)
def test_what_is_said_for_our_state_in_a_talk_is_told(text: str) -> None:
    talk = report(f"1. (C) Rui Veludo told us that the port was safe. {text}")
    assert words(said(talk, "delivery")) == [text]


def test_a_statement_of_our_state_outside_a_talk_is_news() -> None:
    text = "1. (C) The U.S. said last week that bans would follow. The Minister resigned."
    assert not said(report(text), "delivery")

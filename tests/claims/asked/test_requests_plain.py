"""Requests in the plain words of posts, of Washington and of hosts."""

from __future__ import annotations

import pytest

from tests.claims.specimens import ORDER, instruction, report, said, upon_delivery, words


@pytest.mark.parametrize(
    "text",
    [
        "The partners were urged to have the lists translated.",
        "Veludo begged delegations to send in fewer papers.",
        "PolOff suggested that the Council circulate a warning to its members.",
        "PolOff urged adoption of the protocol by Portugal.",
    ],
)
def test_what_others_are_asked_in_talks_is_a_request(text: str) -> None:
    assert len(said(report(f"1. (C) {text}"), "request")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Veludo suggested that the start of the talks would change little for Lisbon.",
        "The recruits were asked to shoot at the targets.",
    ],
)
def test_a_guess_and_a_tale_of_others_ask_nothing(text: str) -> None:
    assert said(report(f"1. (C) {text}"), "request") == []


@pytest.mark.parametrize(
    "text",
    [
        "AIT recommends that the Department brief the Exercise Council.",
        "Embassy would be glad of Washington guidance on the sale.",
        "EMBASSY WOULD LIKE ERDA'S OPINION ON THE VALVES.",
        "We thank the Department in advance for a prompt response.",
    ],
)
def test_a_post_asks_washington_in_many_ways(text: str) -> None:
    assert len(said(report(f"1. (C) {text}"), "request")) == 1


@pytest.mark.parametrize(
    "sentence",
    [
        "Under no circumstances should Post disclose the source.",
        "Addressees are reminded not to leave anything in writing.",
        "Embassy Oslo will want to agree this with Embassy Riga.",
        "Posts in member capitals are asked for their views.",
        "Post's views on timing would be welcome.",
    ],
)
def test_washington_asks_in_more_ways(sentence: str) -> None:
    asked = said(instruction(ORDER + sentence), "request")
    assert words(asked)[-1] == sentence


def test_posts_are_told_apart_by_what_they_are_to_do() -> None:
    asked = said(
        instruction(ORDER + "Info posts need not act. Embassy Oslo, please act."), "request"
    )
    assert [one.slot("to") for one in asked[1:]] == ["Info posts", "Oslo"]


@pytest.mark.parametrize(
    "point",
    [
        "It is our hope that Lisbon will endorse the paper.",
        "May we count on your support for the proposal?",
        "What we need from you now is a firm instruction to the port.",
        "We renew our request for access to the crew.",
        "Governments should not license goods for this firm.",
        "We seek your agreement to a boarding of the ship.",
        "We trust that Portugal will refuse the license.",
        "We look to Lisbon to act against the firm.",
    ],
)
def test_a_point_asks_in_more_forms(point: str) -> None:
    cable = instruction(f"2. (S) Begin points:\n\n-- {point}\n\nEnd points.")
    assert len(said(cable, "request")) == 1


@pytest.mark.parametrize(
    "point",
    [
        "We note that your parliament has taken up the bill.",
        "We are confident that the list is complete.",
        "Good laws are in the interest of all of us.",
        "We count four lathes in all.",
    ],
)
def test_a_point_that_tells_asks_nothing(point: str) -> None:
    cable = instruction(f"2. (S) Begin points:\n\n-- {point}\n\nEnd points.")
    assert not said(cable, "request")


@pytest.mark.parametrize(
    "sentence",
    [
        "Veludo asked whether we could share the test results.",
        "Veludo inquired when he might expect the list.",
        "A request has come from the police for two radios.",
        "Lisbon would like more time.",
        "Veludo hoped that the visit would be put off.",
        "Veludo sought an assurance that the paper could be used.",
    ],
)
def test_a_host_asks_in_more_ways(sentence: str) -> None:
    assert len(said(upon_delivery(sentence), "request")) == 1

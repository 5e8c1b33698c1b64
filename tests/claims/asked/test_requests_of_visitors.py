"""What a post asks of its visitors, Washington of hosts, and a meeting of its members."""

from __future__ import annotations

import pytest

from tests.claims.specimens import instruction, report, said, words


@pytest.mark.parametrize(
    "sentence",
    [
        "You should thank Veludo for his strong words.",
        "You may wish to urge that Portugal send two ships.",
        "You will want to acknowledge what Lisbon has given.",
        "You could usefully underline our concerns.",
        "It would be useful for you to stress our aims.",
        "Your meeting with Veludo is a good opportunity to raise the case.",
        "Your visit will provide an occasion to highlight the paper.",
        "I recommend that Secretary Marr propose a group.",
    ],
)
def test_a_post_asks_its_visitors(sentence: str) -> None:
    (found,) = said(report(f"1. (C) {sentence}"), "request")
    assert found.attribute("by") == "post"


@pytest.mark.parametrize(
    "sentence",
    [
        "Veludo said you should thank the King.",
        "You should have good weather.",
        "Embassy Lisbon greets your visit and believes it will be a day to remember.",
        "The visit was an opportunity to raise flags.",
        "Your meeting with Veludo is at noon.",
    ],
)
def test_what_is_told_to_a_visitor_asks_nothing(sentence: str) -> None:
    assert not said(report(f"1. (C) {sentence}"), "request")


@pytest.mark.parametrize(
    ("sentence", "quote"),
    [
        ("Marr may raise it. USDEL may welcome the paper.", "USDEL may welcome the paper."),
        ("The Ambassador may raise it with Veludo.", "The Ambassador may raise it with Veludo."),
        ("The GOP needs to be more aware of it.", "The GOP needs to be more aware of it."),
        ("Specifically, the GOP should visit both firms.", "the GOP should visit both firms."),
        ("We will request assistance from allies.", "request assistance from allies."),
        ("The embassy is urging the U.S. to reconsider.", "urging the U.S. to reconsider."),
        ("USUN does not need to raise this.", "USUN does not need to raise this."),
        ("The UN Board calls upon all to talk.", "Board calls upon all to talk."),
    ],
)
def test_washington_asks_and_tells_what_is_asked(sentence: str, quote: str) -> None:
    cable = instruction(f"1. (S) Please deliver the points below. {sentence}")
    assert quote in words(said(cable, "request"))


@pytest.mark.parametrize(
    "sentence",
    [
        "The GOP should know of it.",
        "The GOP must have seen it.",
        "The GOP has seen the U.S. to the door.",
        "The Security Council requests for comment are old.",
    ],
)
def test_what_a_host_may_know_is_not_asked(sentence: str) -> None:
    cable = instruction(f"1. (S) Please deliver the points below. {sentence}")
    assert len(said(cable, "request")) == 1


@pytest.mark.parametrize(
    ("sentence", "quote"),
    [
        ("The Russians have again asked to be briefed.", "asked to be briefed."),
        ("Marr asked to receive it on paper.", "asked to receive it on paper."),
        ("Veludo asked, however, that we tell nobody.", "asked, however, that we tell nobody."),
        ("Spain wanted the reference to it softened.", "wanted the reference to it softened."),
        (
            "The Secretariat reminded members that notices should go by letter.",
            "reminded members that notices should go by letter.",
        ),
        ("The firm wrote to us demanding release.", "demanding release."),
        ("This is further to reftel request to see the yard.", "reftel request to see the yard."),
    ],
)
def test_what_is_asked_for_oneself_or_of_members_is_a_request(sentence: str, quote: str) -> None:
    cable = report(f"1. (C) PolOff delivered reftel points. {sentence}")
    assert words(said(cable, "request")) == [quote]


@pytest.mark.parametrize(
    "sentence",
    [
        "Veludo did not say why Oslo had not been asked to act.",
        "The firm had been asked for two tonnes of it.",
        "Veludo agreed to carry Berg's request to the Ministry and get back to us.",
        "On April 1 we gave reftel request to Berg.",
        "Veludo wanted the whole day.",
        "PolOff reminded Veludo that both were old.",
    ],
)
def test_what_is_told_of_asking_is_no_request(sentence: str) -> None:
    assert not said(report(f"1. (C) PolOff delivered reftel points. {sentence}"), "request")


def test_the_same_one_should_do_a_second_thing() -> None:
    cable = instruction("1. (S) USDEL should encourage Marr to visit and should ask for a copy.")
    assert words(said(cable, "request")) == [
        "USDEL should encourage Marr to visit",
        "should ask for a copy.",
    ]


def test_comments_asked_for_at_a_meeting_are_a_call_of_their_own() -> None:
    cable = report(
        "1. (C) The Chair asked for comments on both papers by June 5.",
        subject="MTCR PLENARY",
    )
    assert not said(cable, "request")

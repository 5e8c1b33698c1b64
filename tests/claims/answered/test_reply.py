from __future__ import annotations

import pytest

from reftel.claims.answered.reply import cut, replier, reply, spoken
from reftel.claims.sides.actors import Actor, Side
from reftel.source import Span
from tests.claims.specimens import report, said, stage, words


def test_the_words_of_a_reply_stand_without_the_speaker() -> None:
    (found,) = said(report("1. (C) Veludo said that the box is here."), "host_response")
    assert spoken(found).of(report("1. (C) Veludo said that the box is here.").source.text) == (
        "the box is here."
    )


def test_the_one_who_gives_a_reply_is_of_the_other_side() -> None:
    (found,) = said(report("1. (C) Ana Veludo said that the box is here."), "host_response")
    assert replier(found) == Actor(Side.HOST, "Ana Veludo", found.slots[0].span)


@pytest.mark.parametrize(
    ("who", "speaker"),
    [
        ("MFA Director for Arms and Dual-Use Goods Ana Veludo", "Ana Veludo"),
        ("Rui Avel and Ana Veludo", "Rui Avel and Ana Veludo"),
    ],
)
def test_what_an_office_is_for_makes_nobody_two(who: str, speaker: str) -> None:
    (found,) = said(report(f"1. (C) {who} said that the box is here."), "host_response")
    assert found.speaker == speaker


@pytest.mark.parametrize(
    ("sentence", "quote"),
    [
        ("Veludo said that the box is here.", "Veludo said that the box is here."),
        ("On whether it left, Veludo said it is here.", "On whether it left, Veludo said it is"),
        ("Veludo, who said that it is here, left.", "who said that it is here"),
        ("Veludo left. She said it is here.", "She said it is here."),
        ("According to Director Ana Veludo, it lies at Sines now.", "it lies at Sines now."),
    ],
)
def test_a_reply_begins_with_its_speaker_or_the_matter(sentence: str, quote: str) -> None:
    (found,) = said(report(f"1. (C) PolOff delivered the points. {sentence}"), "host_response")
    assert found.quote.startswith(quote)


def test_a_reply_is_cut_without_losing_its_speaker() -> None:
    scene = stage(report("1. (C) Veludo said that it is here and that it is full."))
    at = scene.layout.text.index("Veludo")
    actor = Actor(Side.HOST, "Veludo", Span(at, at + 6))
    start = scene.layout.text.index("it is here")
    whole = reply(
        scene, actor, Span(start, start + len("it is here and that it is full.")), "denial"
    )
    part = cut(scene, whole, Span(start, start + len("it is here")))
    assert (part.quote, part.speaker) == ("it is here", "Veludo")


@pytest.mark.parametrize(
    "told",
    [
        "Neither Spain nor Portugal is able to pay for it.",
        "No Portuguese firm is happy with the list.",
        "Hardly any bank would pay for it.",
        "Not all posts would agree to it.",
        "None of the firms agreed to the plan.",
    ],
)
def test_words_that_deny_at_the_head_of_a_reply_belong_to_it(told: str) -> None:
    cable = report(f"1. (C) Veludo said that the box is here, and that {told[0].lower()}{told[1:]}")
    replies = said(cable, "host_response")
    assert replies[-1].quote.endswith(f"{told[0].lower()}{told[1:]}")
    assert replies[-1].attribute("type") in {"statement", "information"}
    assert not said(cable, "promise")


def test_one_who_is_denied_is_told_with_his_denial() -> None:
    cable = report("1. (C) Veludo said it is here. Neither Spain nor Portugal is able to pay.")
    assert words(said(cable, "host_response"))[-1] == "Neither Spain nor Portugal is able to pay."

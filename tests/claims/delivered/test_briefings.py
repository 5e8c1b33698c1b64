from __future__ import annotations

import pytest

from reftel.claims.delivered.briefings import friends, to_host, with_you
from tests.claims.specimens import instruction, report, said, stage


@pytest.mark.parametrize(
    ("words", "heard"),
    [
        (" the IAEA on tools", True),
        (" the GOK on tools", True),
        (" senior Government of Kenya people", True),
        (" Kenya in May", True),
        (" Congress in May", False),
        (" us", False),
    ],
)
def test_a_government_or_a_body_hears(words: str, *, heard: bool) -> None:
    scene = stage(instruction(f"1. (S) We told{words}. Post should ask."))
    end = scene.layout.text.index("We told") + len("We told")
    assert to_host(scene, end) is heard


@pytest.mark.parametrize(
    ("words", "us"),
    [
        ("We, the UK and France have ", "We"),
        ("The United States, France, and the United Kingdom ", "The United States"),
        ("The U.S. together with Kenya jointly ", "The U.S."),
        ("France and the UK ", None),
        ("We are glad that Kenya ", None),
    ],
)
def test_we_are_named_first_among_friends(words: str, us: str | None) -> None:
    scene = stage(instruction(f"1. (S) {words}told them. Post should ask."))
    start = scene.layout.text.index(words)
    found = friends(scene, start, start + len(words))
    assert (found.name if found else None) == us


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("discussed with you on many occasions", True),
        ("discussed previously with your government", True),
        ("discussed tools with Kenyan officials", True),
        ("discussed tools with Washington", False),
        ("discussed tools", False),
    ],
)
def test_what_was_discussed_with_a_government(words: str, *, told: bool) -> None:
    scene = stage(instruction("1. (S) Post should ask."))
    assert with_you(scene, words) is told


def test_what_we_did_is_told_beside_another() -> None:
    text = "Rui Veludo said Spain had asked the U.S., which in May warned Spain of the firm."
    (found,) = said(report(f"1. (C) {text}"), "delivery")
    assert (found.slot("by"), found.slot("to")) == ("the U.S.", "Spain")
    assert any(
        one.quote.endswith("of the firm.")
        for one in said(report(f"1. (C) {text}"), "host_response")
    )

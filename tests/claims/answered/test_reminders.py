"""What Washington recalls in its points of what it was told."""

from __future__ import annotations

import pytest

from tests.claims.specimens import instruction, said


def recalled(point: str) -> list[tuple[object, str | None, str | None]]:
    """Return class, speaker and words of what a talking point recalls."""
    cable = instruction(
        f"1. (S) Please deliver these points.\n\n2. (S) Begin points:\n\n-- {point}"
    )
    found = said(cable, "host_response")
    return [(one.attribute("type"), one.speaker, one.slot("text")) for one in found]


@pytest.mark.parametrize(
    ("point", "kind", "who", "words"),
    [
        ("Your authorities told us in May that the aircraft would be denied clearance.",
         "commitment", "Your authorities", "the aircraft would be denied clearance."),
        ("You assured our Ambassador that the firm would be closed.",
         "commitment", "You", "the firm would be closed."),
        ("We appreciate your assurance, given on March 4, that no further parts will be supplied.",
         "commitment", "your", "no further parts will be supplied."),
        ("In May, you told us that the company had been warned.",
         "information", "you", "the company had been warned."),
        ("Your government promised to look into the matter.",
         "commitment", "Your government", "promised to look into the matter."),
    ],
)  # fmt: skip
def test_what_was_told_to_us_is_recalled(point: str, kind: str, who: str, words: str) -> None:
    assert recalled(point) == [(kind, who, words)]


@pytest.mark.parametrize(
    "point",
    [
        "We appreciate your commitment to nonproliferation.",
        "We hope you told the firm that it must stop.",
        "We told you in May that the firm would be listed.",
        "Your cooperation in the past has been helpful.",
    ],
)
def test_what_we_say_or_praise_is_not_recalled(point: str) -> None:
    assert recalled(point) == []

from __future__ import annotations

import pytest

from tests.claims.specimens import report, said


def hearers(text: str, subject: str = "EXERCISE: TALK ON A MACHINE") -> list[str]:
    """Return to whom the last point of ours in a report is put."""
    found = said(report(text, subject=subject), "delivery")[-1]
    return [slot.value for slot in found.slots if slot.role == "to"]


@pytest.mark.parametrize(
    "text",
    [
        "1. (C) Rui Veludo said the list is old. PolOff noted that it had been renewed.",
        "1. (C) Rui Veludo said the list is old. He had no copy. The DCM replied that we had.",
        "1. (C) Rui Veludo said the list is old.\n\n2. (C) PolOff noted that it had been renewed.",
        "1. (C) PolOff noted that the list had been renewed. Rui Veludo said it was news to him.",
        "1. (C) The list, Rui Veludo said, is old; PolOff noted that it had been renewed.",
    ],
)
def test_he_hears_it_who_speaks_next_to_it(text: str) -> None:
    assert hearers(text) == ["Rui Veludo"]


def test_several_who_speak_together_hear_it_each() -> None:
    text = "1. (C) Rui Veludo and Ana Brito asked why. PolOff noted that it was the law."
    assert hearers(text) == ["Rui Veludo", "Ana Brito"]


def test_the_nearest_one_hears_it() -> None:
    text = (
        "1. (C) Rui Veludo said the list is old.\n\n2. (C) Ana Brito said it is new. "
        "PolOff noted that it had been renewed."
    )
    assert hearers(text) == ["Ana Brito"]


@pytest.mark.parametrize(
    "text",
    [
        "1. (C) Spain opposed the ban. PolOff noted that it was the law.",
        "1. (C) PolOff noted that it was the law.",
        "1. (C) We were told that the list is old. PolOff noted that it was the law.",
    ],
)
def test_a_country_and_nobody_hear_nothing(text: str) -> None:
    assert hearers(text) == []


def test_at_a_meeting_of_many_all_hear_it() -> None:
    text = "1. (C) Rui Veludo said the list is old. PolOff noted that it had been renewed."
    assert hearers(text, subject="EXERCISE: MTCR PLENARY") == []

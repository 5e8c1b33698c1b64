from __future__ import annotations

import pytest

from reftel.claims.answered.formulas import is_formula
from reftel.source import Span


@pytest.mark.parametrize(
    "line",
    [
        "Lisbon, Portugal May 13, 2008",
        "May 2008",
        "END PROPOSED TEXT.",
        "End text of diplomatic note.",
        "Dear Mister Ambassador, I am writing you about an issue.",
        "Please accept the assurances of my highest regard.",
        "The Ministry avails itself of this opportunity to renew its regards.",
        "With warm regards, Ana Veludo.",
    ],
)
def test_what_frames_a_text_says_nothing(line: str) -> None:
    assert is_formula(line, Span(0, len(line)))


@pytest.mark.parametrize(
    "line",
    [
        "In May 2008 the Ministry closed the yard.",
        "We accept the offer of May 13, 2008.",
        "The text ends with a list.",
        "Our dear friends have seen the paper.",
        "The Embassy may use the room that is available.",
    ],
)
def test_what_is_told_is_none(line: str) -> None:
    assert not is_formula(line, Span(0, len(line)))

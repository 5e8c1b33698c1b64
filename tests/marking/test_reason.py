"""Why an audience may or may not be told, as a desk officer reads it."""

from __future__ import annotations

from datetime import date

import pytest

from reftel.marking import audience, parse, reason


@pytest.mark.parametrize(
    ("mark", "who", "word"),
    [
        ("U", "FRA", "anyone"),
        ("S/REL CHINA", "CHN", "among them"),
        ("S/REL CHINA", "FRA", "not among them"),
        ("S/NF", "CHN", "NOFORN"),
        ("S", "CHN", "silence releases nothing"),
        ("S", "PUBLIC", "not for the public"),
        ("S", "USA/CONFIDENTIAL", "above"),
        ("S", "USA/SECRET", "within"),
        ("S//SI//NF", "USA/SECRET", "not known to hold SI"),
        ("????", "CHN", "unmarked never means unclassified"),
        ("C/F", "CHN", "doubtful"),
        ("S//DISPLAY ONLY IRQ", "IRQ", "only be shown"),
    ],
)
def test_a_reason_is_a_sentence(mark: str, who: str, word: str) -> None:
    said = reason(parse(mark), audience(who))
    assert word in said
    assert said.endswith(".")


def test_a_group_is_judged_as_of_a_day() -> None:
    said = reason(parse("C/REL NATO"), audience("ALB"), date(2008, 1, 1))
    assert "as of 2008-01-01" in said

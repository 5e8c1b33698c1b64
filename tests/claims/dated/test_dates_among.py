"""A phrase is read beside the day that was told before it."""

from __future__ import annotations

import pytest

from tests.claims.reading import quotes, values


def test_a_day_later_is_later_than_the_day_told_before() -> None:
    found = values(
        "It met on March 3 there. Two days later it left; a week earlier it came.", "date"
    )
    assert found == ["2008-03-03", "2008-03-05", "2008-02-27"]


@pytest.mark.parametrize(
    ("words", "dates"),
    [
        ("It left on March 3 and came the same day.", ["2008-03-03", "2008-03-03"]),
        ("It left on March 3 and came the following day.", ["2008-03-03", "2008-03-04"]),
        ("It left on March 3 and came two days later.", ["2008-03-03", "2008-03-05"]),
        ("It left the same day.", []),
        ("It left on March 3. Later that day it came.", ["2008-03-03", "2008-03-03"]),
        ("It left on March 3. It heard of it that day.", ["2008-03-03", "2008-03-03"]),
        ("That day may come.", []),
        ("It was built in 2004. It broke down that day.", ["2004"]),
        ("It lay on the first day of the May 3-5 plenary.", ["2008-05-03/2008-05-05"]),
        ("It lay on the last day of the 2005 plenary.", ["2005"]),
        ("It left two days later.", ["2008-03-16"]),
    ],
)
def test_a_day_beside_another_needs_one_in_the_paragraph(words: str, dates: list[str]) -> None:
    assert values(words, "date") == dates


@pytest.mark.parametrize("part", ["that morning", "the same evening", "late that afternoon"])
def test_a_part_of_the_day_told_before_is_that_day(part: str) -> None:
    words = f"They met on March 3. It was searched {part} too."
    assert values(words, "date") == ["2008-03-03", "2008-03-03"]
    assert quotes(words, "date")[1] == part

"""Who chairs a meeting is told behind it, or in a sentence of its own; all names are invented."""

from __future__ import annotations

import pytest

from tests.claims.specimens import report, said


@pytest.mark.parametrize(
    ("words", "chair"),
    [
        ("The plenary met on March 3. Ambassador Velko Marr chaired.", "Velko Marr"),
        ("The plenary met on March 3. Ambassador Velko Marr co-chaired it.", "Velko Marr"),
        ("The plenary met on March 3. It was chaired well.", None),
        ("The plenary met on March 3. The session was chaired by Norway.", "Norway"),
        (
            "The plenary met on March 3. The talks were chaired by MFA POC Secretary Ada Marr.",
            "MFA POC Secretary Ada Marr",
        ),
        (
            "The plenary met on March 3, chaired by French MFA POC Section Secretary Ada Marr.",
            "Ada Marr",
        ),
        ("The plenary of March 3, chaired by Velko Marr, ended.", "Velko Marr"),
    ],
)
def test_a_meeting_has_the_chair_that_its_own_or_a_later_sentence_tells(
    words: str, chair: str | None
) -> None:
    first = said(report(f"1. (C) {words}"), "meeting")[0]
    assert first.attribute("chair") == chair

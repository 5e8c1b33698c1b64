"""The body is checked: numbers, blocks, damage, ending."""

from __future__ import annotations

from pathlib import Path

import pytest

from reftel.cable import check, read

CLEAN = (Path(__file__).parents[1] / "findings" / "cable" / "clean.txt").read_text("utf-8")


def names(old: str, new: str) -> set[str]:
    assert old in CLEAN
    return {finding.name for finding in check(read(CLEAN.replace(old, new)))}


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("4. (U)", "5. (U)", {"cable/number-gap"}),
        ("3. (C)", "2. (C)", {"cable/repeated-number", "cable/number-gap"}),
        ("the ministry", "the ministry,s man", {"cable/lost-apostrophe"}),
        ("THORN\n", "", {"cable/no-signature"}),
        ("THORN\n", "THORN\nNNNN\n", set()),
        ("the port of loading", "XXXXXXXXXXXX", {"cable/redacted"}),
        ("COMMENT: The", "(COMMENT: The", set()),
        ("END SUMMARY.", "", set()),
    ],
)
def test_what_is_odd_in_the_body_is_reported(old: str, new: str, expected: set[str]) -> None:
    assert names(old, new) == expected


def test_a_deadline_in_any_words_is_enough() -> None:
    text = (Path(__file__).parents[1] / "findings" / "cable" / "no-deadline.txt").read_text("utf-8")
    assert "cable/no-deadline" in {finding.name for finding in check(read(text))}
    for words in ("by March 9", "no later than March 9", "as soon as possible", "NLT March 9"):
        given = text.replace("Please deliver the paper.", f"Please deliver the paper {words}.")
        assert "cable/no-deadline" not in {finding.name for finding in check(read(given))}

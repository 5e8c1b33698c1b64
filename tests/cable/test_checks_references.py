"""The REF block and what the body cites are checked against each other."""

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
        ("B. BEIJING 90", "B. BEIJING 101", {"cable/self-reference"}),
        ("B. BEIJING 90", "B. 09 BEIJING 102", {"cable/later-reference"}),
        ("B. BEIJING 90", "B. 08 BEIJING 102", set()),
        ("A. STATE 17101", "A. BEIJING 90", {"cable/repeated-reference"}),
        ("ref A", "ref G", {"cable/dangling-citation", "cable/uncited-reference"}),
        ("ref A", "reftel", set()),
        ("He asked for", "As in para 3 of ref A he asked for", set()),
        ("He asked for", "See para 3. He asked for", set()),
        ("He asked for", "See para 33. He asked for", {"cable/no-such-paragraph"}),
        ("B. BEIJING 90", "B. THORN E-MAIL OF MARCH 1", set()),
    ],
)
def test_what_does_not_agree_is_reported(old: str, new: str, expected: set[str]) -> None:
    assert names(old, new) == expected


def test_letters_that_nothing_cites_are_one_finding() -> None:
    text = CLEAN.replace("B. BEIJING 90", "B. BEIJING 90 C. BEIJING 80 D. BEIJING 70")
    found = [item for item in check(read(text)) if item.name == "cable/uncited-reference"]
    assert [item.message for item in found] == ["not cited in the body, where others are: ref C, D"]

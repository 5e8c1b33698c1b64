"""Marks are checked among themselves, under the banner, and over points to be handed over."""

from __future__ import annotations

import pytest

from reftel.cable import check, read
from tests.cable.specimens import CLEAN, names

COMMENT = "3. (C) COMMENT: The exercise went as planned. END COMMENT."
POINTS = "3. ({}) BEGIN NON-PAPER:\n\n-- We ask for the manifest.\n\nEND NON-PAPER."


@pytest.mark.parametrize(
    ("mark", "expected"),
    [
        ("S/REL CHINA", set()),
        ("U", set()),
        ("C", {"cable/points-without-release"}),
        ("S/NF", {"cable/points-noforn", "marking/banner-lacks-noforn"}),
    ],
)
def test_points_must_be_releasable(mark: str, expected: set[str]) -> None:
    assert names(COMMENT, POINTS.format(mark)) == expected


def test_the_banner_is_the_highest_portion() -> None:
    assert names("S E C R E T", "C O N F I D E N T I A L") >= {"marking/banner-below-portions"}


def test_a_single_unmarked_paragraph_is_reported() -> None:
    assert names("3. (C) ", "3. ") == {"marking/unmarked-portion"}


def test_a_part_marked_above_its_paragraph_is_reported() -> None:
    assert names(COMMENT, "3. (C) He said:\n\na. (S) One.\n\nb. (C) Two.") == {
        "cable/part-above-paragraph"
    }


def test_findings_of_marks_have_a_place() -> None:
    text = CLEAN.replace("S E C R E T", "C O N F I D E N T I A L")
    assert all(finding.span is not None for finding in check(read(text)))


@pytest.mark.parametrize(
    "words",
    [
        "3. (C) He left. (S) She stayed.",
        "3. (C) He left.\n   a. (S) She stayed.",
        "3. (C)(S) Both left.",
    ],
)
def test_a_sentence_marked_above_its_paragraph_is_reported(words: str) -> None:
    assert names(COMMENT, words) == {"cable/part-above-paragraph"}


@pytest.mark.parametrize(
    "words", ["3. (C) He left. (U) She stayed.", "3. (C) (A) One. (B) Two. (C) Three."]
)
def test_a_sentence_marked_below_its_paragraph_is_not(words: str) -> None:
    assert "cable/part-above-paragraph" not in names(COMMENT, words)

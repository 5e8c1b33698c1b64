"""A subject is parted from its mark, and found where no label names it."""

from __future__ import annotations

import pytest

from reftel.cable.header.subject import unlabelled_title, without_mark


@pytest.mark.parametrize(
    ("words", "text", "mark"),
    [
        ("(C) EXERCISE DEMARCHE", "EXERCISE DEMARCHE", "C"),
        ("EXERCISE DEMARCHE (S/NF)", "EXERCISE DEMARCHE", "S/NF"),
        ("- EXERCISE", "EXERCISE", None),
        (": EXERCISE", "EXERCISE", None),
        ("EXERCISE <", "EXERCISE", None),
        ("EXERCISE OF MAY\n¶2009.", "EXERCISE OF MAY 2009.", None),
        ("EXERCISE (C-AL9-01234)", "EXERCISE (C-AL9-01234)", None),
        ("EXERCISE (CORRECTED COPY)", "EXERCISE (CORRECTED COPY)", None),
    ],
)
def test_a_mark_is_taken_off(words: str, text: str, mark: str | None) -> None:
    found, marking = without_mark(words)
    assert (found, marking.written if marking else None) == (text, mark)


def title(text: str) -> str | None:
    place = unlabelled_title(text, 0, len(text))
    return text[slice(*place)] if place else None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("\nEXERCISE WITHOUT LABEL\n\nWords.", "EXERCISE WITHOUT LABEL"),
        (
            "\n\nEXERCISE THAT GOES ON\nIN A SECOND LINE\n\n",
            "EXERCISE THAT GOES ON\nIN A SECOND LINE",
        ),
        ("\nTALKS, 19 AUGUST 2005 \n\nREF", "TALKS, 19 AUGUST 2005"),
        ("\nTITLE: EXERCISE OF MAY\n", "EXERCISE OF MAY"),
        ("\nWords of prose.\n", None),
        ("\nSIPDIS\n", None),
        ("\nSENSITIVE BUT UNCLASSIFIED\n", None),
        ("\nDEPT FOR NP/CBM\n", None),
        ("\nALONE\n", None),
        ("\n1. 2. 3.\n", None),
        ("", None),
        ("\n" + "LONG WORDS " * 30, None),
    ],
)
def test_a_line_of_capitals_is_a_title(text: str, expected: str | None) -> None:
    assert title(text) == expected


def test_a_tracking_number_hides_no_mark_and_is_none() -> None:
    found, mark = without_mark("EXERCISE OF A CASE (C) (C-AL7-00123)")
    assert (found, mark and mark.written) == ("EXERCISE OF A CASE (C-AL7-00123)", "C")
    assert without_mark("EXERCISE (C-AL7-00123)") == ("EXERCISE (C-AL7-00123)", None)


def test_a_dash_before_the_mark_is_no_part_of_the_title() -> None:
    found, mark = without_mark("EXERCISE -- (U)")
    assert (found, mark and mark.written) == ("EXERCISE", "U")

"""A field of the heading ends where the text goes over to something else."""

from __future__ import annotations

import pytest

from reftel.cable.header.edges import (
    are_tags,
    blank_after,
    references_end,
    subject_end,
    tags_end,
    trimmed,
)


def refs(text: str) -> str:
    return text[: references_end(text, 0, len(text))]


@pytest.mark.parametrize(
    "below",
    [
        "\n\nCountry Overview\n",
        "\n\nFOLLOWING IS THE FULL TEXT OF A STATEMENT OF THE BOARD ON THE EXERCISE",
        "\n\nThe exercise began in the morning and it went on until the late afternoon.",
        "\n\nI. Key Aims and Priorities",
        "\nUnclas nowhere 000165\n\nSensitive",
        "  BEGIN SUMMARY  THE BOARD MET",
        " (SBU) This is a response to the request for words on the exercise.",
    ],
)
def test_references_end_before_what_is_no_reference(below: str) -> None:
    assert refs(f"REF: OSLO 1652{below}") == "REF: OSLO 1652"


@pytest.mark.parametrize(
    "more",
    [
        "\n\nB. PARIS 12",
        "\n\n(B) Paris 12",
        "\n\nB. ROE-DOE E-MAIL OF MAY",
        "\n\nSENSITIVE BUT UNCLASSIFIED - PLEASE PROTECT ACCORDINGLY",
        "\n\nDo not post on internet.",
        "\n\nClassif...",
    ],
)
def test_references_go_on_over_a_blank_line(more: str) -> None:
    text = f"REF: A. OSLO 1652{more}"
    assert refs(text) == text


def test_words_that_run_on_in_the_line_are_no_reference() -> None:
    words = " We delivered the points to the Deputy Director of the Exercise Board on Monday." * 3
    assert refs(f"REF: STATE 102{words}").strip() == "REF: STATE 102"


def test_tags_end_with_their_line_unless_terms_go_on() -> None:
    text = "PARM, PREL,\nMNUC, CH\nWORDS OF A TITLE\n"
    assert text[: tags_end(text, 0, len(text))] == "PARM, PREL,\nMNUC, CH"
    assert are_tags("PARM PREL")
    assert not are_tags("WORDS OF A TITLE")
    assert not are_tags("PARM " * 40)


def test_a_subject_ends_at_a_blank_line() -> None:
    text = "SUBJECT: EXERCISE\nGOES ON\n\nWords."
    assert text[: subject_end(text, 0, 8, len(text))] == "SUBJECT: EXERCISE\nGOES ON"


def test_a_field_without_a_blank_line_is_trimmed() -> None:
    assert blank_after("  a b  ", 0, 7) == 5
    assert blank_after("\n\n a\n\nb", 0, 7) == 4
    assert trimmed("a  ", 0, 3) == 1

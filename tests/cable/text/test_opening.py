"""What a line begins is one of seven things, with its label."""

from __future__ import annotations

import pytest

from reftel.cable.text.opening import Opening
from tests.cable.text.test_layout import read


@pytest.mark.parametrize(
    ("text", "opening", "label"),
    [
        ("-- words", Opening.BULLET, "--"),
        ("- words", Opening.BULLET, "-"),
        ("* words", Opening.BULLET, "*"),
        ("--(S) words", Opening.BULLET, "--"),
        ("a. words", Opening.LABEL, "a."),
        ("(1) words", Opening.LABEL, "(1)"),
        ("¶A. words", Opening.LABEL, "A."),
        ("(C) words", Opening.PORTION, "(C)"),
        ("Words.", Opening.PROSE, ""),
        ("------- SUMMARY -------", Opening.HEADING, "SUMMARY"),
        ("----\nSUMMARY\n----\n\nwords", Opening.HEADING, "SUMMARY"),
        ("SUMMARY\n-------\nwords", Opening.HEADING, "SUMMARY"),
        ("(C) THE SHIP\n------------\n1. (C) It left.", Opening.HEADING, "THE SHIP"),
        ("----- -- Background: Ships ----- --", Opening.HEADING, "Background: Ships"),
        ("The Ship ---------", Opening.HEADING, "The Ship"),
        ("...And the Port\n---------\nwords", Opening.HEADING, "...And the Port"),
        ('"The Heron"\n---------\nwords', Opening.HEADING, '"The Heron"'),
        ("A" * 95 + "\n---\n", Opening.PROSE, ""),
        ("---\n" + "THE LONG WAY " * 8 + "\n---\n", Opening.HEADING, ("THE LONG WAY " * 8).strip()),
        ("SHIP     PORT    DAY\nHERON    OSLO    MAY 3\n", Opening.TABLE, ""),
    ],
)
def test_the_first_line_tells_what_it_is(text: str, opening: Opening, label: str) -> None:
    first = read(text)[0]
    assert (first.opening, first.label) == (opening, label)

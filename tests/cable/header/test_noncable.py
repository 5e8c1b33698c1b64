"""Telling words give the kind of a paper."""

from __future__ import annotations

import pytest

from reftel.cable.header.noncable import kind_of


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Thorn-Birch email", "email"),
        ("PHONCON", "telcon"),
        ("TD-314/014 437-09", "iir"),
        ("EMBTEL", "embtel"),
        ("AG/Mar09/CA/12", "document"),
        ("INFCIRC/254", "document"),
        ("AIDE-MEMOIRE", "memorandum"),
        ("NONPAPER", "nonpaper"),
        ("5 FAH-1", "regulation"),
        ("CIA 041502Z JAN 75", "message"),
        ("SECDEF DTG261447ZNOV08", "message"),
        ("OSLO O-I 23-SEP-2008", "official-informal"),
        ("OSLO POINTS OF 3/6", "paper"),
        ("STATE-OSLO SVTC MAY 9", "conversation"),
        ("WA-LIST (08) 1", "document"),
        ("STATE CA-3400", "telegram"),
        ("EXERCISE GUIDEBOOK", "regulation"),
    ],
)
def test_a_telling_word_gives_the_kind(words: str, kind: str) -> None:
    assert kind_of(words) == kind


@pytest.mark.parametrize(
    "words",
    ["", "STATE", "THE BLUE BINDER", "WHITE HOUSE WASHINGTON DC 481", "OSLO 12", "AS DISCUSSED"],
)
def test_words_that_tell_nothing_have_no_kind(words: str) -> None:
    assert kind_of(words) is None

"""Telling words give the kind of a paper."""

from __future__ import annotations

import pytest

from reftel.cable.noncable import kind_of


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
    ],
)
def test_a_telling_word_gives_the_kind(words: str, kind: str) -> None:
    assert kind_of(words) == kind


@pytest.mark.parametrize("words", ["", "STATE", "THE BLUE BINDER"])
def test_words_that_tell_nothing_have_no_kind(words: str) -> None:
    assert kind_of(words) is None

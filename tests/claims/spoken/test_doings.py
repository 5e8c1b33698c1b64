from __future__ import annotations

import pytest

from reftel.claims.spoken.doings import DID, DOINGS


@pytest.mark.parametrize("words", [" also floated it", ", the chief, took it up", " later gave in"])
def test_what_somebody_did_stands_behind_his_name(words: str) -> None:
    assert DID.match(words)


@pytest.mark.parametrize("words", [" is old", " on the list", "'s list"])
def test_other_words_are_no_deed(words: str) -> None:
    assert DID.match(words) is None


def test_what_is_told_of_a_life_is_no_part_of_a_talk() -> None:
    assert {"visited", "arrived", "graduated"} <= DOINGS

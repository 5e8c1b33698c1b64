"""People are told by first name and surname in a text all in capitals."""

from __future__ import annotations

import pytest

from reftel.claims.people.persons import find_persons
from tests.claims.namesakes import quotes


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("THEN HUBERT VELKARRE, DIRECTOR OF THE DIVISION, CAME.", ["HUBERT VELKARRE"]),
        ("THEN HUBERT J. VELKARRE CAME.", ["HUBERT J. VELKARRE"]),
        ("THEN HUBERT VON VELKARRE CAME.", ["HUBERT VON VELKARRE"]),
        ("THEN HUBERT VELKARRE'S BROTHER CAME.", ["HUBERT VELKARRE"]),
        ("THEN HUBERT VELKARRE CAME. VELKARRE STATED IT.", ["HUBERT VELKARRE", "VELKARRE"]),
        ("THEN THE VELKARRE PLANT CLOSED.", []),
        ("THEN HUBERT CAME WITH THE PUMPS.", []),
        ("THEN SANTIAGO VELKARRE ROADS CLOSED.", []),
        ("THEN FRANK WORDS WERE SPOKEN THERE.", []),
    ],
)
def test_a_first_name_in_use_opens_a_name_in_capitals(sentence: str, found: list[str]) -> None:
    long = "NOTHING ELSE WAS SAID OF THE PUMPS AT THE PORT THAT DAY OR ON THE DAY BEFORE. " * 3
    assert quotes(find_persons, f"1. (C) {sentence} {long}\n") == found


def test_among_small_letters_no_name_is_looked_for_in_capitals() -> None:
    body = "1. (C) The carton bore the words ASTRID VELKARRE PUMPS and nothing else at all.\n"
    assert "ASTRID VELKARRE" not in quotes(find_persons, body)

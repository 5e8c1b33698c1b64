"""Parties without a name are claimed where one firm is meant, not a kind of firm."""

from __future__ import annotations

import pytest

from reftel.claims.unnamed import find_unnamed
from tests.claims.namesakes import page, quotes


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("They paid an Iranian company for it.", ["an Iranian company"]),
        ("They used two Croatian intermediary firms for it.", ["two Croatian intermediary firms"]),
        ("It was made by a Malaysia-based manufacturer there.", ["a Malaysia-based manufacturer"]),
        ("They paid xxxxxxxxxxxx GmbH for it.", ["xxxxxxxxxxxx GmbH"]),
        ("They paid a number of Iranian entities for it.", []),
        ("They paid the Chinese firm Velcorta Ltd, a Chinese firm in Lisbon.", []),
        ("They paid a Chinese firm Velcorta for it.", []),
        ("They asked a broker in Singapore for it.", ["a broker in Singapore"]),
        ("They asked a broker in trouble in Singapore for it.", []),
        ("It left a Belgian distributor's stock.", ["a Belgian distributor"]),
        ("They asked a Dubai trading house for it.", ["a Dubai trading house"]),
        ("They asked a U.S. firm for it.", []),
        ("They paid a Turkish firm, Velmar Makina Ltd., for it.", []),
        ("They paid a Turkish firm, Iran said, for it.", ["a Turkish firm"]),
    ],
)
def test_an_unnamed_party(sentence: str, found: list[str]) -> None:
    assert quotes(find_unnamed, f"1. (S) {sentence}\n") == found


def test_what_a_clause_says_of_it_belongs_to_it() -> None:
    body = "1. (S) It came from a Chinese firm that ships pumps to Oman for others, we hear.\n"
    assert quotes(find_unnamed, body) == ["a Chinese firm that ships pumps to Oman for others"]


def test_an_unnamed_party_is_told_as_such() -> None:
    (claim,) = find_unnamed(page("1. (S) They paid an Iranian company for it.\n"))
    assert (claim.value, claim.attribute("unnamed")) == ("(unnamed Iranian company)", True)
    assert claim.attribute("country") == "IR"

"""IMO numbers are found and their check digit verified."""

from __future__ import annotations

import pytest

from reftel.lists import holds, imo


@pytest.mark.parametrize("number", ["9074729", "9051624", "9165786"])
def test_a_right_check_digit_holds(number: str) -> None:
    assert holds(number)


@pytest.mark.parametrize("number", ["9074728", "907472", "90747290", "907472A", ""])
def test_a_wrong_number_does_not_hold(number: str) -> None:
    assert not holds(number)


def test_every_single_wrong_digit_but_ten_multiples_is_noticed() -> None:
    assert [digit for digit in "0123456789" if holds("907472" + digit)] == ["9"]


@pytest.mark.parametrize(
    "text",
    [
        "Vessel Registration Identification IMO 9074729.",
        "IMO: 9074729",
        "IMO number 9074729",
        "IMO9074729 (Malta)",
    ],
)
def test_a_number_is_found_in_words(text: str) -> None:
    assert imo(text) == "9074729"


def test_digits_without_the_word_are_no_hull() -> None:
    assert imo("registration 9074729") is None
    assert imo("IMO 90747291") is None

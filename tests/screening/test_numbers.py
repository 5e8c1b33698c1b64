"""MMSI, ISO 6346 containers and size codes."""

from __future__ import annotations

import pytest

from reftel.screening.numbers import check_digit, containers, flag_of, size_type


def test_the_example_of_the_standard_has_its_check_digit() -> None:
    assert check_digit("CSQU305438") == 3


@pytest.mark.parametrize(
    ("text", "number", "valid"),
    [
        ("CSQU3054383", "CSQU3054383", True),
        ("csqu 305438 3", "CSQU3054383", True),
        ("CSQU 305 438-4", "CSQU3054384", False),
        ("container MSKU9070323 aboard", "MSKU9070323", True),
    ],
)
def test_a_container_number_is_read_and_checked(text: str, number: str, valid: bool) -> None:  # noqa: FBT001
    box = containers(text)[0]
    assert (box.number, box.valid) == (number, valid)


@pytest.mark.parametrize("text", ["CSQX3054383", "CSQ3054383", "no number"])
def test_what_is_no_container_number_is_left(text: str) -> None:
    assert not containers(text)


@pytest.mark.parametrize(
    ("mmsi", "flag"),
    [("422123456", "IR"), ("412000001", "CN"), ("351000001", "PA"), ("636012345", "LR")],
)
def test_the_first_digits_of_an_mmsi_are_the_flag(mmsi: str, flag: str) -> None:
    assert flag_of(mmsi) == flag


@pytest.mark.parametrize("mmsi", ["42212345", "004220001", "992421234", "abc", "799999999"])
def test_a_number_that_is_no_ship_has_no_flag(mmsi: str) -> None:
    assert flag_of(mmsi) is None


@pytest.mark.parametrize(
    ("code", "wanted"),
    [
        ("22G1", "20 ft long, 8 ft 6 in high, general purpose"),
        ("45R1", "40 ft long, 9 ft 6 in high, refrigerated"),
        ("l5g1", "45 ft long, 9 ft 6 in high, general purpose"),
        ("99Z9", None),
        ("", None),
    ],
)
def test_a_size_code_is_spelt_out(code: str, wanted: str | None) -> None:
    assert size_type(code) == wanted

"""The routing block is checked against itself and the number."""

from __future__ import annotations

from pathlib import Path

import pytest

from reftel.cable import check, read
from reftel.cable.checks_wire import same_place

CLEAN = (Path(__file__).parents[1] / "findings" / "cable" / "clean.txt").read_text("utf-8")


def names(*change: str) -> set[str]:
    old, new = change
    assert old in CLEAN
    return {finding.name for finding in check(read(CLEAN.replace(old, new)))}


@pytest.mark.parametrize(
    ("old", "new", "name"),
    [
        ("0600905", "0610905", "cable/julian-day"),
        ("0600905", "0600859", "cable/filed-before-dtg"),
        ("#0101", "#1101", "cable/serial-mismatch"),
        ("OO RUEHGH", "RR RUEHGH", "cable/precedence-mismatch"),
        ("ZNY SSSSS", "ZNR UUUUU", "cable/signal-mismatch"),
        ("DE RUEHBJ", "DE RUEHTV", "cable/indicator-mismatch"),
        ("PRIORITY 0812", "PRIORITY 0000", "cable/zero-continuity"),
    ],
)
def test_a_wrong_value_is_reported(old: str, new: str, name: str) -> None:
    assert names(old, new) == {name}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("0600905", "0602359"),
        ("0600905", "0610100"),
        ("0600905", ""),
        ("OO RUEHGH", "OP RUEHGH"),
        ("#0101", "#0101/01"),
    ],
)
def test_what_may_be_is_not_reported(old: str, new: str) -> None:
    assert names(old, new) == set()


def test_one_place_under_two_codes_is_one_place() -> None:
    assert same_place("KIEV", "KYIV")
    assert same_place("TAIPEI", "AITTAIPEI")
    assert same_place("EFTOLONDON", "LONDON")
    assert not same_place("KYIV", "OSLO")


def test_noughts_for_numbers_are_one_finding() -> None:
    text = CLEAN.replace("PRIORITY 0812", "PRIORITY 0000\nAMEMBASSY OSLO 0000")
    found = [item for item in check(read(text)) if item.name == "cable/zero-continuity"]
    assert [item.message for item in found] == ["2 addressees have the continuity number 0000"]

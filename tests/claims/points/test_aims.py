from __future__ import annotations

import pytest

from tests.claims.specimens import instruction, report, said


def texts(words: str) -> list[str | None]:
    """Return the objectives of an instruction, in order."""
    cable = instruction(f"2. (C) Please approach the ministry.\n\n3. (C) {words}")
    return [one.slot("text") for one in said(cable, "objective")]


@pytest.mark.parametrize(
    ("words", "aims"),
    [
        ("Goals: that Lisbon (a) sign it, namely soon, (b) name a contact, and (c) take a team.",
         ["sign it, namely soon", "name a contact", "take a team"]),
        ("Our aim is twofold: to stop the sale, and to learn who paid for it.",
         ["to stop the sale", "to learn who paid for it"]),
        ("What we hope to achieve with this demarche is a clear promise from Lisbon.",
         ["a clear promise from Lisbon"]),
        ("Our objectives are to (1) learn who owns the lathe; and (2) see it returned.",
         ["learn who owns the lathe", "see it returned"]),
    ],
)  # fmt: skip
def test_aims_lettered_in_one_sentence_are_objectives(words: str, aims: list[str]) -> None:
    assert texts(words) == aims


@pytest.mark.parametrize(
    "words",
    [
        "The goals of the firm (a trader) are not known to us.",
        "Its aims are to (a) sell the lathe.",
        "The purpose of the visit is to train divers.",
        "The firms are (a) Velcorta Works and (b) Marsh Ltd.",
    ],
)
def test_letters_without_an_aim_or_a_second_one_are_none(words: str) -> None:
    assert texts(words) == []


def test_a_report_has_no_aims_of_ours() -> None:
    words = "1. (C) Its goals are to (a) sell the lathe, and (b) keep the money."
    assert not said(report(words), "objective")

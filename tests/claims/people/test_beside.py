"""The words beside a name, or its first one, say that it is a person's."""

from __future__ import annotations

import pytest

from reftel.claims.people.beside import personal
from reftel.claims.text.runs import Run, runs
from tests.claims.namesakes import page


def said(sentence: str, name: str = "Velkuu Marrenz") -> bool:
    laid = page(f"1. (S) Then {sentence}\n")
    start = laid.text.index(name)
    place = Run(start, start + len(name))
    run = next(run for run in runs(laid) if run.start <= start < run.end)
    return personal(laid, place, run)


@pytest.mark.parametrize(
    "sentence",
    [
        "they saw Velkuu Marrenz (ISN/MTR) there.",
        "they saw Velkuu Marrenz (CBP) there.",
        "the team, led by Velkuu Marrenz of ISN/ECC, left.",
        "please call Velkuu Marrenz, ISN/CATR, about it.",
        "they saw the director, Velkuu Marrenz, there.",
        "they saw Velkuu Marrenz, an engineer, there.",
        "they saw a broker named Velkuu Marrenz there.",
    ],
)
def test_an_office_or_a_trade_tells_a_person(sentence: str) -> None:
    assert said(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "they saw the Velkuu Marrenz there.",
        "it sailed to Velkuu Marrenz (VMP) there.",
        "it went through Velkuu Marrenz, XYZ/ABC, there.",
        "it flew from Velkuu Marrenz of Norland then.",
    ],
)
def test_a_name_alone_tells_nothing(sentence: str) -> None:
    assert not said(sentence)


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("Maria Marrenz", True),
        ("J.J. Marrenz", True),
        ("Nasir al-Marrenz", True),
        ("Ras al-Velk", False),
    ],
)
def test_a_first_name_tells_a_person_by_itself(name: str, *, found: bool) -> None:
    assert said(f"a paper on {name} lay there.", name) is found


def test_what_is_called_after_a_person_is_a_thing() -> None:
    assert not said("it landed at Maria Marrenz Airport.", "Maria Marrenz")

"""A name is found where nothing parts it from the words before it, and nowhere else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reftel.cable.text.lastwords import unparted

TEXT = "The heron left Oslo in May and came to Rome with a load of timber"


def name(words: str) -> str | None:
    place = unparted(words)
    return place.of(words) if place else None


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (f"{TEXT}.THORN", "THORN"),
        (f"{TEXT}.Thorn", "Thorn"),
        (f"{TEXT}. LO", "LO"),
        (f"{TEXT} xxxxxThorn", "Thorn"),
        (f"{TEXT} XXXXXXXX Thorn", "Thorn"),
        (f"{TEXT}\n{' ' * 30}Thorn", "Thorn"),
        (f"{TEXT}\n*******\n\nthorn", "thorn"),
        ("See our web site http://oslo.example.gov/p/eur/osloTHORN", "THORN"),
        ("See our web site http://oslo.example.gov/p/eur/oslo/THORN", "THORN"),
        ("See http://wiki.example.gov/wiki/Portal:Norw ayThorn", "Thorn"),
        ("See http://wiki.example.gov/wiki/Portal:Norway Thorn", "Thorn"),
    ],
)
def test_a_name_stuck_to_the_text_is_found(words: str, expected: str) -> None:
    assert name(words) == expected


@pytest.mark.parametrize(
    ("list_of_names", "expected"),
    [
        ("Present: Ada Berg, Finn Holm, trade office THORN", "THORN"),
        ("Present: Ada Berg, Finn Holm, counselor\nTHORN", "THORN"),
        ("cleared by the desk of trade policy, Finn Holm LA THORN", "LA THORN"),
    ],
)
def test_the_last_word_alone_in_capitals_is_a_name(list_of_names: str, expected: str) -> None:
    assert name(list_of_names) == expected


@pytest.mark.parametrize(
    "words",
    [
        "",
        TEXT,
        f"{TEXT}.",
        f"{TEXT} of NATO, as it was with the others in NATO",
        f"{TEXT}. US",
        "THE HERON LEFT OSLO IN MAY AND CAME TO ROME WITH TIMBER",
        f"{TEXT} and the XQZRT",
        "See http://wiki.example.gov/wiki/Portal:Norway",
        "See http://wiki.example.gov/wiki/Portal:United_Kingdom",
    ],
)
def test_the_end_of_a_text_is_no_name(words: str) -> None:
    assert name(words) is None


@given(st.text(alphabet="aB .\n/X*:", max_size=80))
def test_a_name_found_ends_the_text(words: str) -> None:
    place = unparted(words)
    assert place is None or (place.end in (len(words), len(words) - 1) and place.of(words).strip())

"""A title that is ours makes the name behind it ours."""

from __future__ import annotations

import pytest

import reftel
from reftel.claims.sides.visitors import apposed, bracketed, congress, titled
from reftel.claims.text.page import Page
from tests.claims.reading import page_of


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("He met visiting Chief of Staff of the Army General George W. Marsh there.",
         "George W. Marsh "),
        ("He met USAF General T. Michael Marsh there.", "T. Michael Marsh "),
        ("He met Deputy Assistant Secretary Avery Kelm there.", "Avery Kelm "),
        ("U.S. Head of Delegation (HOD) Avery Kelm spoke.", "Avery Kelm "),
        ("He met CENTCOM Commander General Rui Kelm there.", "Rui Kelm "),
        ("He met Senator Kelm.", "Kelm"),
        ("Ambassador Kelm, U.S. Coordinator for the ban, came.", "Ambassador Kelm"),
        ("Colonel Rui Kelm, Director of Nonproliferation at the NSC, came.", "Colonel Rui Kelm"),
    ],
)  # fmt: skip
def test_a_title_of_ours_gives_the_name_behind_it(words: str, name: str) -> None:
    assert list(titled(page_of(words))) == [name]


@pytest.mark.parametrize(
    "words",
    [
        "He met visiting Turkish General Ali Kelm there.",
        "He met Turkish Under Secretary Ali Kelm there.",
        "He met General Ali Kelm there.",
        "He met the Under Secretary there.",
    ],
)
def test_another_nation_or_no_name_gives_none(words: str) -> None:
    assert list(titled(page_of(words))) == []


@pytest.mark.parametrize(
    ("words", "ours"),
    [
        (", U.S. Coordinator for the ban, came", True),
        (", Director of Arms at the NSC, came", True),
        (", an expert from the Department of Energy, came", True),
        (", Director of Arms at the ministry, came", False),
        (" of the NSC came", False),
    ],
)
def test_what_follows_a_name_tells_who_is_ours(words: str, *, ours: bool) -> None:
    assert apposed(f"Kelm{words}", len("Kelm")) is ours


def test_a_bureau_of_ours_behind_a_name_makes_it_ours() -> None:
    text = "Rich Kelm (ISN/MTR) answered. Rui Veludo (MNE) did not."
    assert apposed(text, text.index(" (ISN"))
    assert not apposed(text, text.index(" (MNE"))


def test_a_name_with_an_apostrophe_is_ours_too() -> None:
    assert list(titled(page_of("He met Assistant Secretary O'Kelm there."))) == ["O'Kelm "]


@pytest.mark.parametrize(
    ("post", "words", "ours"),
    [
        ("BOGOTA", "Senator Rodrigo Rivera met poloffs.", False),
        ("BOGOTA", "CODEL Marsh met Senator Rodrigo Rivera.", True),
        ("BOGOTA", "The U.S. Senator met Rodrigo Rivera.", True),
        ("DOHA", "Senator Marsh met the Amir.", True),
    ],
)
def test_a_senator_is_ours_where_the_host_has_none_or_a_delegation_comes(
    post: str, words: str, *, ours: bool
) -> None:
    text = f"C O N F I D E N T I A L {post} 000123\n\nSUBJECT: EXERCISE\n\n1. (C) {words}\n"
    assert congress(Page(reftel.read(text, mrn=f"09{post}123"))) is ours


@pytest.mark.parametrize(
    "title", ["Trade Under Secretary", "MFA Under Secretary", "The (MRE) Under Secretary"]
)
def test_an_under_secretary_of_another_ministry_is_not_ours(title: str) -> None:
    assert not list(titled(page_of(f"PolOff met {title} Lourdes Pineda there.")))


def test_who_led_our_side_is_ours() -> None:
    text = "Ann Kelm, who led the U.S. side, spoke. Rui Veludo, who led the Maltese side, did not."
    assert apposed(text, text.index(", who led the U.S."))
    assert not apposed(text, text.index(", who led the Maltese"))


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Lisbon Iran Watcher (Poloff) said no.", "Lisbon Iran Watcher"),
        ("The Science Fellow (EmbOff) said no.", "The Science Fellow"),
        ("Avery Kelm (note taker) said no.", "Avery Kelm"),
        ("Avery Kelm (notetaker) said no.", "Avery Kelm"),
    ],
)
def test_a_title_of_ours_in_brackets_makes_him_ours_before_it(words: str, name: str) -> None:
    assert list(bracketed(page_of(words))) == [name]


@pytest.mark.parametrize(
    "words",
    ["Avery Kelm (retired) said no.", "It was called off (by him).", "the lot (Poloff) said"],
)
def test_other_brackets_make_nobody_ours(words: str) -> None:
    assert list(bracketed(page_of(words))) == []

from __future__ import annotations

import pytest

from reftel.secretariat import series
from reftel.secretariat.series import form_of, named, treaty


def test_every_series_has_title_and_cadence() -> None:
    known = series()
    assert {"POC", "RPOC", "TEM", "IEM", "LEEM", "plenary", "CSP"} <= known.keys()
    assert {one.cadence for one in known.values()} == {
        "monthly",
        "quarterly",
        "yearly",
        "rare",
        "none",
    }
    assert all(one.title for one in known.values())


@pytest.mark.parametrize(
    ("code", "words", "form"),
    [
        ("plenary", "the next session", "plenary"),
        ("", "the Exercise Seminar", "seminar"),
        ("", "a preparatory committee", "prepcom"),
        ("", "a meeting", ""),
        ("POC", "the POC meeting", ""),
    ],
)
def test_a_form_comes_from_the_series_or_a_telling_word(code: str, words: str, form: str) -> None:
    assert form_of(code, words) == form


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("the June Board meeting", ("Board of Governors", "IAEA")),
        ("the IAEA General Conference", ("General Conference", "IAEA")),
        ("the NPT PrepCom", ("PrepCom", "")),
        ("a company board dinner", ("", "")),
    ],
)
def test_series_are_named_by_words(words: str, found: tuple[str, str]) -> None:
    assert named(words) == found


def test_a_treaty_is_the_body_of_its_parties() -> None:
    assert treaty("the Biological and Toxin Weapons Convention review conference") == "BWC"
    assert treaty("the 2010 NPT Review Conference") == "NPT"
    assert treaty("the plenary") == ""


@pytest.mark.parametrize(
    ("words", "form"),
    [
        ("the Board of Governors", "board"), ("the BOG", "board"),
        ("a technical WORKSHOP", "workshop"),
        ("the ministerial summit", "summit"), ("the plenaries", "plenary"),
        ("a dinner", ""), ("", ""),
    ],
)  # fmt: skip
def test_a_sitting_is_called_by_its_telling_word(words: str, form: str) -> None:
    assert form_of("", words) == form


@pytest.mark.parametrize(
    ("words", "body"),
    [
        ("the BTWC experts", "BWC"), ("the BWC", "BWC"), ("CWC states parties", "OPCW"),
        ("the nonproliferation treaty conference", "NPT"), ("the non-proliferation treaty", "NPT"),
        ("the NPTX forum", ""), ("the convention", ""),
    ],
)  # fmt: skip
def test_a_treaty_is_named_in_all_its_spellings(words: str, body: str) -> None:
    assert treaty(words) == body


@pytest.mark.parametrize(
    "words", ["the November board discussion", "the Board of\nGovernors", "the BOG in March"]
)
def test_the_board_of_governors_is_named_by_month_by_letters_and_across_lines(words: str) -> None:
    assert named(words) == ("Board of Governors", "IAEA")

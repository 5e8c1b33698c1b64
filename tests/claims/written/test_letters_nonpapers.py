"""A nonpaper is a paper beside the telegram that holds it, or the telegram itself."""

from __future__ import annotations

import pytest

from tests.claims.reading import quotes
from tests.claims.specimens import instruction, said


def test_a_nonpaper_on_a_matter_counts_though_a_telegram_holds_it() -> None:
    words = "We shared ref A nonpaper on the U.S. tool sale with Berg."
    assert quotes(words, "document") == ["ref A nonpaper on the U.S. tool sale"]


def test_a_nonpaper_that_is_an_instruction_s_points_is_its_own_text() -> None:
    words = "1. (S) Begin points/nonpaper: boxes. Post should hand over the nonpaper soon."
    assert said(instruction(words), "document") == []


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Post should hand over the nonpaper soon.", ["the nonpaper"]),
        ("Deliver nonpaper contained in paragraph 5.", ["nonpaper"]),
        ("Points may be left as a nonpaper.", ["a nonpaper"]),
        ("Begin non-paper: Boxes were shipped. End non-paper.", []),
        ("NONPAPER FOR THE GOVERNMENT OF KENYA", ["NONPAPER"]),
        ("Post may not give these points in the form of a non-paper.", []),
        ("There is no nonpaper for this demarche.", []),
    ],
)
def test_a_nonpaper_beside_an_instruction_s_points_is_a_paper(words: str, found: list[str]) -> None:
    assert [one.quote for one in said(instruction(f"1. (S) {words}"), "document")] == found


@pytest.mark.parametrize(
    ("words", "quote"),
    [
        ("Post should pass the attached nonpaper to MFA.", "the attached nonpaper"),
        ("Post should pass the following non-paper to MFA.", "the following non-paper"),
        ("Present the non-paper at paragraph 5 to MFA.", "the non-paper at paragraph 5"),
        ("Berg shared the nonpaper below on tools.", "the nonpaper below on tools"),
        ("They left our note verbale of August 20 alone.", "our note verbale of August 20"),
        (
            "We have provided China with a non-paper detailing our concerns.",
            "a non-paper detailing our concerns",
        ),
    ],
)
def test_a_nonpaper_is_told_in_an_instruction_by_where_it_stands(words: str, quote: str) -> None:
    assert [one.quote for one in said(instruction(f"1. (S) {words}"), "document")] == [quote]


@pytest.mark.parametrize(
    "words",
    [
        "Post should deliver talking points/nonpaper below to MFA.",
        "Post may leave points/nonpaper as the following nonpaper.",
    ],
)
def test_points_that_serve_as_a_nonpaper_are_the_instruction_itself(words: str) -> None:
    assert said(instruction(f"1. (S) {words}"), "document") == []


def test_the_nonpaper_that_a_telegram_holds_is_that_telegram() -> None:
    words = "She read the REF A nonpaper. The nonpaper is long."
    assert quotes(words, "document") == []

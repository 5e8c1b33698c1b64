"""Articles and paragraphs cited by themselves."""

from __future__ import annotations

import pytest

from tests.claims.reading import told


def cited(words: str) -> list[tuple[str, str]]:
    return [(" ".join(one.quote.split()), one.value) for one in told(words, "instrument")]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The NPT stands. Kenya honors Articles II and III, and has rights under Article IV.",
         [("NPT", "NPT"), ("Articles II", "NPT-II"), ("III", "NPT-III"), ("Article IV", "NPT-IV")]),
        ("UNSCR 1718 stands. We recall that paragraph 8(f) covers inspections.",
         [("UNSCR 1718", "UNSCR-1718"), ("paragraph 8(f)", "UNSCR-1718")]),
    ],
)  # fmt: skip
def test_what_is_cited_alone_is_of_what_was_named_last(
    words: str, expected: list[tuple[str, str]]
) -> None:
    assert cited(words) == expected


@pytest.mark.parametrize(
    "words",
    [
        "UNSCR 1718 stands. Post should draw on the points in paragraph 8.",
        "UNSCR 1718 stands. Post should see paragraph 8.",
        "UNSCR 1718 stands. It is told in the nonpaper, paragraph 8 of Kenya's reply.",
    ],
)
def test_a_paragraph_of_a_cable_or_of_another_paper_is_of_no_resolution(words: str) -> None:
    assert cited(words) == [("UNSCR 1718", "UNSCR-1718")]


def test_an_article_without_a_treaty_is_no_instrument() -> None:
    assert cited("He read out Article VI.") == []


@pytest.mark.parametrize(
    "words",
    ["NPT Article VI", "UNSCR 1747, paragraph 5", "UNSCR 1874, operative paragraphs 9 and 10"],
)
def test_what_is_cited_behind_a_treaty_or_a_resolution_is_part_of_it(words: str) -> None:
    assert [quote for quote, _ in cited(f"We reminded them of {words} in May.")] == [words]

"""MINIMIZE CONSIDERED and the post's web site stand behind the last paragraph, not in it."""

from __future__ import annotations

import pytest

import reftel
from reftel.cable.text.formulas import formulas
from reftel.source import Span


def tops(text: str) -> list[tuple[str | None, str]]:
    cable = reftel.read(f"UNCLAS OSLO 000012\n\nSUBJECT: EXERCISE\n\n{text}")
    return [(top.label, top.text) for top in cable.paragraphs]


@pytest.mark.parametrize(
    "formula",
    [
        "MINIMIZE CONSIDERED",
        "MINIMIZED CONSIDERED.",
        "Oslo minimize considered.",
        "Visit Oslo's Classified Website: http://www.example.gov/oslo",
        "Please visit Oslo's Classified Web Site at:\nhttp://www.example.gov/oslo",
    ],
)
@pytest.mark.parametrize("gap", ["\n", "\n\n", " "])
def test_a_formula_is_a_part_of_its_own_without_number(formula: str, gap: str) -> None:
    found = tops(f"1. (U) The first.\n\n2. (U) The last words.{gap}{formula}\n\nTHORN\n")
    last = " ".join(formula.split()).rstrip(".")
    assert [(label, words.rstrip(".")) for label, words in found] == [
        ("1", "The first"),
        ("2", "The last words"),
        (None, last),
    ]


def test_a_web_site_below_a_row_of_asterisks_may_be_struck_out() -> None:
    site = "Visit Oslo's Classified Website: XXXXXXXXXXXX"
    found = tops(f"1. (U) The last words. ****************** ****** {site}******* *** THORN\n")
    assert [label for label, _ in found] == ["1", None]
    assert found[1][1].startswith(site)


def test_a_formula_with_a_number_is_a_paragraph_as_any_other() -> None:
    found = tops("1. (U) The first.\n\n2. (U) Oslo minimize considered.\n\nTHORN\n")
    assert found == [("1", "The first."), ("2", "Oslo minimize considered.")]


def test_words_of_prose_are_no_formula() -> None:
    text = "1. (U) The team will visit the web site of the firm, and minimize risks.\nTHORN\n"
    assert len(tops(text)) == 1


def test_both_formulas_may_stand() -> None:
    site = "Visit Oslo's Classified Website: http://www.example.gov/oslo"
    found = tops(f"1. (U) The only one.\n\nMINIMIZE CONSIDERED\n\n{site}\n\nTHORN\n")
    assert [label for label, _ in found] == ["1", None, None]


def test_only_the_end_of_a_body_is_looked_at() -> None:
    text = "MINIMIZE CONSIDERED.\n" + "Words go on. " * 90
    assert list(formulas(text, Span(0, len(text)))) == []
    assert len(list(formulas(text[:60], Span(0, 60)))) == 1

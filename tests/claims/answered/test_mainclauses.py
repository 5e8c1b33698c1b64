"""The main clause of what is said."""

from __future__ import annotations

import pytest

from reftel.claims.answered.mainclauses import main_clause


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        ("the box was empty", "the box was empty"),
        ("If Spain refuses, he would act at once.", "he would act at once."),
        ("said that, while it was late, the ship had left", "said that the ship had left"),
        ("his firm, which had refused to pay, would be closed", "his firm would be closed"),
        ("the clearance would be denied if the ship asked for it", "the clearance would be denied"),
        ("he knew of three firms who had promised to pay; he would name them",
         "he knew of three firms ; he would name them"),
        ("it would look into it because Spain had declined to, and would report",
         "it would look into it , and would report"),
        ("as if nothing had happened", "as if nothing had happened"),
        ("whether the ship had left", "whether the ship had left"),
    ],
)  # fmt: skip
def test_what_is_under_the_main_clause_is_blanked(words: str, kept: str) -> None:
    found = main_clause(words)
    assert " ".join(found.split()) == kept
    assert len(found) == len(words)

from __future__ import annotations

import pytest

from tests.claims.specimens import instruction, said, words

ORDER = "1. (U) USUN is authorized to use the remarks in para 2.\n\n"
FIRST = "I thank the delegation of Chile for this debate on small arms and on their trade."
SECOND = "The United States has long helped other states to keep their stocks secure."


def read(begin: str, end: str, greeting: str = "Mr. President,") -> list[str]:
    """Return the points of a statement between two lines."""
    body = f"{ORDER}2. (U) {begin}\n\n{greeting}\n\n{FIRST}\n\n{SECOND}\n\n{end}"
    return words(said(instruction(body), "talking_point"))


@pytest.mark.parametrize(
    ("begin", "end"),
    [
        ("Begin text:", "End text."),
        ("Begin statement.", "End statement."),
        ("BEGIN TEXT OF", "END TEXT"),
    ],
)
def test_each_paragraph_of_a_statement_is_a_point(begin: str, end: str) -> None:
    found = read(begin, end)
    assert [one.endswith(part) for one, part in zip(found, (FIRST, SECOND), strict=True)]
    assert len(found) == 2


def test_a_text_without_an_end_or_a_hearer_is_no_statement() -> None:
    assert read("Begin text:", "No more.") == []
    assert read("Begin text:", "End text.", greeting="Article 1") == []


def test_points_that_are_known_are_not_told_again() -> None:
    body = (
        f"{ORDER}2. (U) Begin talking points:\n\n-- {FIRST}\n\n-- {SECOND}\n\nEnd talking points."
    )
    assert words(said(instruction(body), "talking_point")) == [FIRST, SECOND]

"""A word stands once in a table of words."""

from __future__ import annotations

import pytest

from reftel.claims.text.rows import rows


@pytest.mark.parametrize(
    "table",
    ["heads", "titles", "offices", "things", "common", "forms", "given_names", "surnames",
     "broad_words", "natures"],
)  # fmt: skip
def test_no_word_stands_twice_in_a_table(table: str) -> None:
    first = [next(iter(row.values())) for row in rows(table)]
    assert len(first) == len(set(first))

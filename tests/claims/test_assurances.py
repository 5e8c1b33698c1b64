from __future__ import annotations

import pytest

from reftel.claims.assurances import assurances
from tests.claims.reading import page_of, quotes, values


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("They broke an end-use certificate.", ["(end-user agreements)"]),
        ("They gave End User Statements there.", ["(end-user agreements)"]),
        ("They honor existing contracts.", ["(existing contracts)"]),
    ],
)
def test_assurances_and_contracts_are_instruments(words: str, found: list[str]) -> None:
    assert values(words, "instrument") == found


def test_new_contracts_are_none() -> None:
    assert quotes("They signed new contracts.", "instrument") == []


def test_a_statement_of_end_use_with_a_number_is_a_document() -> None:
    words = "They gave End Use Statement Oficio No. 904 there."
    assert (quotes(words, "instrument"), quotes(words, "document")) == (
        [], ["End Use Statement Oficio No. 904"],
    )  # fmt: skip


def test_nothing_is_read_where_no_cue_stands() -> None:
    assert list(assurances(page_of("They spoke of tools."))) == []

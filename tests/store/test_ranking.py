"""Cursors say where the next page begins."""

from __future__ import annotations

import pytest

from reftel.findings import ReftelError
from reftel.store.ranking import Ranked, cursor, read_cursor


def far(doc: int) -> str:
    """Return the cursor of a document that no store has."""
    return cursor(Ranked(doc, -1.0, None))


@pytest.mark.parametrize("last", [Ranked(7, -1.25, None), Ranked(1, 1e9, 3)])
def test_a_cursor_is_read_back(last: Ranked) -> None:
    assert read_cursor(cursor(last)) == last
    assert cursor(last).isascii()


@pytest.mark.parametrize("text", ["x", "%%%", "é", "W10", "bnVsbA", far(1 << 64), far(-1)])
def test_another_word_is_no_cursor(text: str) -> None:
    with pytest.raises(ReftelError, match="no search"):
        read_cursor(text)

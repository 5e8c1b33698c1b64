from __future__ import annotations

import pytest

from reftel.claims.text.anchors import Hit
from reftel.claims.written.paper_called import Called, article, is_copied, is_told
from reftel.claims.written.paper_details import details
from reftel.claims.written.paper_leads import lead, whose
from tests.claims.reading import page_of


@pytest.mark.parametrize(
    ("words", "told", "the", "copied"),
    [
        ("He saw The draft letter on tools", True, "the", False),
        ("He saw copies of a letter", False, "a", True),
        ("He saw Berg's letter", True, "", False),
    ],
)
def test_what_is_told_of_a_paper_is_read_off(
    words: str, the: str, *, told: bool, copied: bool
) -> None:
    page = page_of(f"{words} there.")
    start = page.text.index("letter", page.body().start)
    before, (end, facts) = lead(page, start), details(page, start + 6, "letter")
    assert before is not None
    hit = Hit(start, start + 6, "letter")
    one = Called(hit, "letter", before, end, whose(page, before) | facts)
    assert (is_told(one), article(one), is_copied(page, one)) == (told, the, copied)

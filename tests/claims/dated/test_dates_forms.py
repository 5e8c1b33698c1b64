from __future__ import annotations

import pytest

from reftel.claims.dated.dates_forms import FORMS, span
from tests.claims.dated.spans import MARCH


def test_every_form_is_tried_whole() -> None:
    assert all(not pattern.fullmatch("the plenary session") for pattern, _ in FORMS)


@pytest.mark.parametrize(
    "phrase",
    ["march 32", "february 30 2008", "13/13/2008", "q5 2008", "the plenary", "h3 2008", ""],
)
def test_what_no_calendar_holds_is_none(phrase: str) -> None:
    assert span(phrase, MARCH) is None

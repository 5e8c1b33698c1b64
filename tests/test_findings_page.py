"""The page of findings is what the catalogue says today."""

from __future__ import annotations

from reftel.findings import catalogue
from tests.conformance.findings_page import PAGE, page


def test_the_page_of_findings_is_current() -> None:
    assert PAGE.read_text("utf-8") == page(), "run: python -m tests.conformance.findings_page"


def test_the_page_names_every_kind_once() -> None:
    words = page()
    assert all(words.count(f"### `{name}` (") == 1 for name in catalogue())

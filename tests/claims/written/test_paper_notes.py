from __future__ import annotations

import pytest

from reftel.claims.text.anchors import Hit
from reftel.claims.written.paper_called import Called
from reftel.claims.written.paper_details import details
from reftel.claims.written.paper_leads import lead, whose
from reftel.claims.written.paper_notes import is_note, refers
from tests.claims.reading import page_of, quotes
from tests.claims.specimens import instruction, said


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("We left a nonpaper there.", ["a nonpaper"]),
        ("We left it as a nonpaper.", ["a nonpaper"]),
        ("We handed over the points as a non-paper.", ["a non-paper"]),
        ("It may be left as a nonpaper. Begin points/nonpaper.", []),
        ("Points can also be left as a nonpaper.", ["a nonpaper"]),
        ("He spoke in response to ref A nonpaper.", ["ref A nonpaper"]),
        ("Posts should deliver the points in paragraph 8 as a nonpaper.", ["a nonpaper"]),
        ("It should be handed over as a non-paper.", ["a non-paper"]),
        ("Begin points/nonpaper there.", []),
        ("PolOff delivered reftel nonpaper to Berg.", ["reftel nonpaper"]),
        ("Berg passed him ref B nonpaper at noon.", ["ref B nonpaper"]),
        ("They took up ref B nonpaper again.", []),
        ("Post gave reftel points and nonpaper to Berg.", ["nonpaper"]),
    ],
)
def test_a_nonpaper_counts_where_it_was_handed_over(words: str, found: list[str]) -> None:
    assert quotes(words, "document") == found


def test_a_paper_that_a_telegram_holds_refers_to_it() -> None:
    page = page_of("He read reftel A nonpaper there.")
    start = page.text.index("nonpaper", page.body().start)
    before, (end, facts) = lead(page, start), details(page, start + 8, "note")
    assert before is not None
    hit = Hit(start, start + 8, "nonpaper")
    one = Called(hit, "note", before, end, whose(page, before) | facts)
    assert refers(page, one)
    assert not is_note(page, one)


def test_an_instruction_s_nonpaper_counts_where_it_is_to_be_handed_over() -> None:
    words = "Posts should deliver the points in paragraph 8 as a nonpaper."
    assert [one.quote for one in said(instruction(f"3. (C) {words}"), "document")] == ["a nonpaper"]
    words = "Talking points also may be provided as a nonpaper. Begin points/nonpaper."
    assert said(instruction(f"3. (C) {words}"), "document") == []

from __future__ import annotations

from reftel.claims.drafts import Draft, fill_status
from reftel.source import Span
from tests.claims.reading import page_of


def test_a_value_fills_a_role_once_where_it_is_first_said() -> None:
    draft = Draft(0, 9, "voyage")
    draft.put("to", "IRBND", Span(1, 2))
    draft.put("to", "IRBND", Span(5, 6))
    draft.put("to", "", Span(5, 6))
    assert [(slot.value, slot.span) for slot in draft.slots] == [("IRBND", Span(1, 2))]
    assert (draft.first("to"), draft.first("from")) == ("IRBND", "")


def test_the_status_furthest_along_stands_and_all_are_cited() -> None:
    page = page_of("It was booked, then loaded: it was loaded there.")
    draft = Draft(page.body().start, len(page.text), "voyage")
    fill_status(page, draft)
    assert draft.facts["status"] == "loaded"
    assert {slot.value for slot in draft.slots} == {"loaded", "booked"}

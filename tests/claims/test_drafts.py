from __future__ import annotations

import re

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


def test_words_fill_a_role_as_they_stand_in_the_text_with_single_spaces() -> None:
    draft = Draft(0, 9, "shipment")
    found = re.search(r"a (?P<what>cargo\s+plane)", "on a cargo\n plane")
    assert found is not None
    draft.tell("carrier", found, "what")
    draft.tell("vessel", found)
    assert [(slot.value, slot.span) for slot in draft.slots] == [
        ("cargo plane", Span(5, 17)), ("a cargo plane", Span(3, 17)),
    ]  # fmt: skip
    assert draft.roles == {"carrier", "vessel"}


def test_the_status_furthest_along_stands_and_all_are_cited() -> None:
    page = page_of("It was booked, then loaded: it was loaded there.")
    draft = Draft(page.body().start, len(page.text), "voyage")
    fill_status(page, draft)
    assert draft.facts["status"] == "loaded"
    assert {slot.value for slot in draft.slots} == {"loaded", "booked"}

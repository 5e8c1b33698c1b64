from __future__ import annotations

import re

import pytest

from reftel.claims.shipping.drafts import Draft, fill_flag, fill_status
from reftel.claims.shipping.vessels import find_vessels
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


def test_the_status_furthest_along_stands() -> None:
    page = page_of("It was booked, then loaded: it was loaded there.")
    draft = Draft(page.body().start, len(page.text), "voyage")
    fill_status(page, draft)
    assert draft.facts["status"] == "loaded"
    assert [slot.value for slot in draft.slots] == ["loaded"]


@pytest.mark.parametrize(
    ("words", "status"),
    [
        ("It was delivered.", "delivered"),
        ("It arrived at Mombasa.", "delivered"),
        ("It departed.", "en route"),
        ("It is bound for Kenya.", "en route"),
        ("It has loaded.", "loaded"),
        ("It is scheduled to leave.", "scheduled"),
        ("It was booked.", "booked"),
        ("An imminent one.", "impending"),
        ("They plan one.", "planned"),
        ("A suspected one.", ""),
        ("It continues.", "ongoing"),
        ("It was seized.", "stopped"),
        ("It was old.", ""),
    ],
)
def test_words_of_a_shipment_say_how_far_it_is(words: str, status: str) -> None:
    page = page_of(words)
    draft = Draft(page.body().start, len(page.text), "shipment")
    fill_status(page, draft)
    assert str(draft.facts.get("status", "")) == status
    text = page.cable.source.text
    assert all(slot.span.of(text) for slot in draft.slots)


def test_the_first_status_noted_stands() -> None:
    draft = Draft(0, 9, "shipment")
    draft.stand("stopped", Span(0, 1))
    draft.stand("delivered", Span(2, 3))
    assert draft.facts["status"] == "stopped"
    assert [slot.value for slot in draft.slots] == ["stopped"]


@pytest.mark.parametrize(
    ("words", "flag", "cited"),
    [
        ("The Maltese-flagged M/V Grey Heron left.", "MT", "Maltese"),
        ("The M/V Grey Heron (Malta flag) left.", "MT", "Malta"),
        ("The M/V Grey Heron, registered in Malta, left.", "MT", "Malta"),
        ("The M/V Grey Heron left.", "", ""),
    ],
)
def test_a_flag_is_cited_by_its_own_words_or_by_its_ship(words: str, flag: str, cited: str) -> None:
    page = page_of(words)
    (vessel,) = find_vessels(page)
    draft = Draft(0, 9, "voyage")
    fill_flag(page, draft, vessel)
    assert draft.first("flag") == flag
    assert [slot.span.of(page.cable.source.text) for slot in draft.slots] in ([cited], [])

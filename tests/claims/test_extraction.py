"""Extraction: two passes, and the laws of every claim."""

from __future__ import annotations

import gc

import pytest
from hypothesis import given
from hypothesis import strategies as st

import reftel
from reftel.cable import Cable, read_path
from reftel.claims import Page
from reftel.claims.extraction import MENTIONS, STRUCTURES, extract
from reftel.claims.text.passages import Layout
from reftel.desk.demo import exercise

CABLES = list(read_path(exercise()))


@pytest.mark.parametrize("cable", CABLES, ids=lambda cable: str(cable.mrn))
def test_every_claim_quotes_the_words_at_its_place(cable: Cable) -> None:
    claims = extract(cable)
    assert claims
    for claim in claims:
        assert claim.quote == claim.span.of(cable.source.text)
        for slot in claim.slots:
            assert 0 <= slot.span.start <= slot.span.end <= len(cable.source.text)


@pytest.mark.parametrize("cable", CABLES, ids=lambda cable: str(cable.mrn))
def test_every_claim_carries_the_marking_of_its_portion(cable: Cable) -> None:
    page = Page(cable)
    for claim in extract(cable):
        assert (claim.paragraph, claim.marking) == page.portion(claim.span.start)


def test_a_thing_said_under_two_markings_is_two_claims() -> None:
    cable = next(cable for cable in CABLES if cable.mrn == "08STATE900101")
    ships = [claim for claim in extract(cable) if claim.kind == "vessel"]
    assert {str(claim.marking) for claim in ships} >= {"S/NF", "S/REL TO USA, PRT"}


def test_claims_come_in_order_of_the_text() -> None:
    spans = [claim.span for claim in extract(CABLES[0])]
    assert spans == sorted(spans)


def test_no_finder_stands_in_the_tables_twice() -> None:
    assert len(set(MENTIONS)) == len(MENTIONS)
    assert len(set(STRUCTURES)) == len(STRUCTURES)


@given(st.text(max_size=400))
def test_extraction_never_raises_on_content(text: str) -> None:
    assert isinstance(extract(reftel.read(text)), list)


def alive() -> int:
    return sum(isinstance(one, Page | Layout) for one in gc.get_objects())


def test_a_page_goes_with_the_last_of_its_claims_and_waits_for_no_collector() -> None:
    extract(CABLES[0])
    gc.collect()
    gc.disable()
    try:
        before = alive()
        extract(CABLES[0])
        assert alive() == before
    finally:
        gc.enable()

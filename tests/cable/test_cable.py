"""The value of a cable answers where things stand."""

from __future__ import annotations

import pickle
from copy import deepcopy
from dataclasses import FrozenInstanceError, replace
from datetime import UTC, datetime

import pytest

import reftel
from reftel.cable.cable import Cable, Paragraph, Part
from reftel.marking import parse
from reftel.source import Source, Span

TEXT = """1. (C) The EXERCISE paragraph has points:

-- one point,

-- another point.

2. (U) The second paragraph.
"""
CABLE = reftel.read(TEXT, mrn="08STATE900999")


def test_the_smallest_node_at_a_place_is_found() -> None:
    node = CABLE.paragraph_at(TEXT.index("another"))
    assert node is not None
    assert node.part.value == "bullet"
    assert CABLE.paragraph_at(len(TEXT) + 5) is None


def test_walking_is_in_order_of_the_text() -> None:
    starts = [node.span.start for node in CABLE.walk()]
    assert starts == sorted(starts)
    assert len(starts) == 4


def test_without_a_group_of_date_and_time_the_created_date_counts() -> None:
    assert CABLE.date is None
    assert reftel.read(TEXT).date is None


def test_the_legible_text_has_the_length_of_the_text_as_found() -> None:
    assert len(CABLE.legible) == len(CABLE.source.text)


REPLY = """UNCLAS OSLO 000012

TAGS: PARM
SUBJECT: EXERCISE
REF: A. STATE 900999 B. ROME 7

1. (U) We delivered the points of ref A and say in para 2 of ref B what came of it.
THORN
"""


def test_what_the_body_cites_is_found_on_first_use_and_kept() -> None:
    cable = reftel.read(REPLY, created=datetime(2008, 3, 1, tzinfo=UTC))
    first = cable.citations
    assert [citation.letters for citation in first] == [("A",), ("B",)]
    assert [citation.paragraph for citation in first] == [None, "2"]
    assert first[0].mrns == (cable.references[0].mrn,)
    assert cable.citations is first


def test_a_changed_copy_cites_by_its_own_references() -> None:
    cable = reftel.read(REPLY, created=datetime(2008, 3, 1, tzinfo=UTC))
    assert any(citation.mrns for citation in cable.citations)
    bare = replace(cable, references=())
    assert not any(citation.mrns for citation in bare.citations)
    assert any(citation.mrns for citation in cable.citations)


def test_a_cable_without_body_cites_nothing() -> None:
    assert Cable(Source("reftel"), "reftel").citations == ()


def test_looking_for_citations_changes_no_value() -> None:
    cable, other = reftel.read(REPLY), reftel.read(REPLY)
    assert cable.citations
    assert cable == other
    assert replace(cable) == other
    assert "_found" not in repr(cable)


def test_a_cable_cannot_be_changed() -> None:
    with pytest.raises(FrozenInstanceError):
        CABLE.mrn = "09OSLO1"  # type: ignore[misc]
    with pytest.raises(FrozenInstanceError):
        CABLE.paragraphs[0].text = "other words"  # type: ignore[misc]


def test_the_date_of_sending_goes_before_that_of_the_rendition() -> None:
    sent = datetime(2008, 3, 1, 9, 30, tzinfo=UTC)
    posted = datetime(2011, 8, 30, tzinfo=UTC)
    assert replace(CABLE, dtg=sent, created=posted).date == sent
    assert replace(CABLE, created=posted).date == posted


def test_places_between_the_parts_belong_to_the_part_around_them() -> None:
    first = CABLE.paragraphs[0]
    between = first.children[0].span.end
    found = CABLE.paragraph_at(between)
    assert found is None or found.span.holds(Span(between, between))
    assert CABLE.paragraph_at(first.span.start) == first


def test_a_cable_can_be_sent_to_a_worker_and_back() -> None:
    cable = reftel.read(REPLY, created=datetime(2008, 3, 1, tzinfo=UTC))
    assert cable.citations
    sent = pickle.loads(pickle.dumps(cable))  # noqa: S301 -- pickled the line before
    assert sent == cable
    assert sent.citations == cable.citations
    assert dict(sent.places) == dict(cable.places)
    with pytest.raises(TypeError, match="assignment"):
        sent.places["tags"] = Span(0, 0)
    with pytest.raises(FrozenInstanceError):
        sent.mrn = "09OSLO1"


def test_a_copy_in_depth_is_the_same_cable() -> None:
    assert deepcopy(CABLE) == CABLE
    assert deepcopy(CABLE).paragraphs[0].children[0].text == "one point,"


def test_a_paragraph_is_cut_where_a_child_begins_and_ends() -> None:
    secret, open_ = parse("(S)"), parse("(U)")
    child = Paragraph(Part.BULLET, Span(6, 12), "", effective=open_)
    whole = Paragraph(Part.PARAGRAPH, Span(0, 16), "", effective=secret, children=(child,))
    assert list(whole.stretches()) == [
        (Span(0, 6), secret), (Span(6, 12), open_), (Span(12, 16), secret),
    ]  # fmt: skip

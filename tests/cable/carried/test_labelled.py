"""A telegram with a label a line is read like any other."""

from __future__ import annotations

from typing import Any

import pytest

import reftel
from reftel.cable.carried.labelled import read_labelled, stations
from reftel.source import Span

TEXT = """UNCLASSIFIED        SBU

MRN: 10 STATE 98765
Date/DTG: Jun 14, 2010 / 141530Z JUN 10
From: SECSTATE WASHDC
Action: OSLO, AMEMBASSY IMMEDIATE; THE HAGUE, AMEMBASSY ROUTINE
Info: WASHDC, SECSTATE; HONG KONG, AMCONSUL PRIORITY
E.O.: 13526
TAGS: PARM, MTCRE, NO
Captions: SENSITIVE, SIPDIS
Pass Line: EUR FOR THORN
Reference: A) 10 OSLO 123 B) 09 STATE 88
Subject: (U) EXERCISE OF A FORM

1. (SBU) Please deliver the points.

2. (U) EXERCISE ends.

Signature: Thorn
Drafted By: ISN: Birch, Ida
"""


def record() -> dict[str, Any]:
    found: dict[str, Any] = reftel.to_dict(reftel.read(TEXT))
    return found


def test_number_time_and_class_are_of_the_rows() -> None:
    found = record()
    assert (found["rendition"], found["mrn"]) == ("labelled", "10STATE98765")
    assert found["dtg"] == "2010-06-14T15:30:00Z"
    assert (found["marking"]["level"], found["marking"]["controls"]) == ("U", ["SBU"])


def test_sender_and_addressees_are_named_as_on_the_wire() -> None:
    found = record()
    assert found["from"]["name"] == "SECSTATE WASHDC"
    assert [(item["name"], item["precedence"], item["post"]) for item in found["to"]] == [
        ("AMEMBASSY OSLO", "IMMEDIATE", "OSLO"),
        ("AMEMBASSY THE HAGUE", "ROUTINE", "THEHAGUE"),
    ]
    assert [(item["name"], item["precedence"]) for item in found["info"]] == [
        ("SECSTATE WASHDC", None),
        ("AMCONSUL HONG KONG", "PRIORITY"),
    ]
    assert found["precedence"] == ["O", "R"]


def test_the_fields_of_the_heading_are_read_between_the_rows() -> None:
    found = record()
    assert found["captions"] == ["SENSITIVE", "SIPDIS"]
    assert found["attention"] == ["EUR FOR THORN"]
    assert found["executive_order"] == "13526"
    assert found["tags"] == ["PARM", "MTCRE", "NO"]
    assert [(item["letter"], item["mrn"]) for item in found["references"]] == [
        ("A", "10OSLO123"),
        ("B", "09STATE88"),
    ]
    assert found["subject"] == {"text": "EXERCISE OF A FORM", "marking": "U"}


def test_the_body_ends_at_the_signature() -> None:
    found = record()
    assert [item["text"] for item in found["paragraphs"]] == [
        "Please deliver the points.", "EXERCISE ends.",
    ]  # fmt: skip
    assert found["signature"] == "Thorn"


def test_a_station_holds_the_words_as_found() -> None:
    carriage = read_labelled(TEXT)
    assert carriage is not None
    wire = stations(TEXT, carriage.metadata)
    assert [item.span.of(TEXT) for item in wire.to] == [
        "OSLO, AMEMBASSY IMMEDIATE", "THE HAGUE, AMEMBASSY ROUTINE",
    ]  # fmt: skip
    assert stations(TEXT, {}).to == []


@pytest.mark.parametrize(
    "text",
    ["", "MRN: none", "He wrote: MRN: 10 STATE 1 and Date/DTG: to me.", TEXT.replace("MRN", "No")],
)
def test_other_texts_are_none(text: str) -> None:
    assert read_labelled(text) is None


def test_it_is_written_back_as_it_was() -> None:
    cable = reftel.read(TEXT)
    assert cable.source.text == TEXT
    assert all(isinstance(span, Span) for span in cable.places.values())

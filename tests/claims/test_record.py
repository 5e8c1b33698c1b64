"""The JSON of a claim has the shape of the gold files and more."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from reftel.cable import read
from reftel.claims import Claim, Interval, Slot, extract, iso, marked, record
from reftel.marking import parse
from reftel.source import Span

CLAIM = Claim(
    kind="date",
    value="2008-03-17/2008-03-19",
    cable="08STATE900101",
    paragraph="5",
    span=Span(1, 4),
    quote="abc",
    slots=(Slot("role", "value", Span(1, 2)),),
    attributes=(("role", "departs"),),
    interval=Interval(datetime(2008, 3, 17, tzinfo=UTC), None),
)


def test_a_record_has_the_documented_keys() -> None:
    wanted = "cable paragraph start end quote kind value attributes marking speaker hedge rule"
    assert set(wanted.split()) <= set(record(CLAIM))


def test_slots_cite_their_own_places() -> None:
    assert record(CLAIM)["slots"] == [{"role": "role", "value": "value", "start": 1, "end": 2}]


def test_an_open_interval_ends_in_nothing() -> None:
    assert record(CLAIM)["interval"] == ["2008-03-17T00:00:00+00:00", None]


def test_what_is_missing_is_null() -> None:
    assert record(CLAIM)["marking"] is None
    assert record(CLAIM)["speaker"] is None


def test_claims_together_are_marked_as_the_most_restrictive_of_them() -> None:
    marks = [parse("(U)"), parse("(S/NF)"), parse("(C)")]
    assert marked(replace(CLAIM, marking=mark) for mark in marks) == "S/NF"
    assert marked([CLAIM]) == "UNMARKED"
    assert marked([]) is None


def test_a_time_is_iso_and_none_stays_none() -> None:
    assert iso(datetime(2008, 3, 17, 12, tzinfo=UTC)) == "2008-03-17T12:00:00+00:00"
    assert iso(None) is None


def test_a_claim_knows_which_rendition_says_it() -> None:
    text = "R 010900Z MAR 09\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC\n\n1. (U) Specimen AS sells."
    found = [read(text, mrn="09OSLO7"), read(f"{text}\nBERG", mrn="09OSLO7")]
    told = [{record(claim)["sha256"] for claim in extract(cable)} for cable in found]
    assert told == [{cable.source.sha256} for cable in found]
    assert told[0] != told[1]
    assert record(CLAIM)["sha256"] is None

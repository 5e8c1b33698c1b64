"""The JSON of a cable has its documented keys, with null for what is missing."""

from __future__ import annotations

import json

from reftel.cable import read, record

from .test_reader import CABLE

KEYS = [
    "mrn",
    "rendition",
    "sha256",
    "created",
    "transmission_id",
    "precedence",
    "dtg",
    "de",
    "security_signal",
    "from",
    "to",
    "info",
    "marking",
    "captions",
    "section",
    "attention",
    "executive_order",
    "declassify",
    "classified_by",
    "reasons",
    "tags",
    "subject",
    "references",
    "summary",
    "paragraphs",
    "signature",
    "emendations",
    "findings",
]


def test_the_keys_are_those_documented_in_their_order() -> None:
    assert list(record(read(""))) == KEYS
    assert set(record(read(CABLE))) == set(KEYS)


def test_what_is_missing_is_null_or_empty() -> None:
    found = record(read(""))
    assert {key for key, value in found.items() if value is None} == {
        "mrn", "created", "transmission_id", "dtg", "de", "security_signal", "from", "section",
        "executive_order", "declassify", "classified_by", "subject", "summary", "signature",
    }  # fmt: skip


def test_values_are_plain() -> None:
    found = record(read(CABLE))
    assert json.loads(json.dumps(found)) == found
    assert found["dtg"] == "2009-03-20T08:40:00Z"
    assert found["de"] == {
        "indicator": "RUEHBJ", "serial": "0724", "section": "01", "filed": "0790840",
    }  # fmt: skip
    assert found["section"] == {"number": 1, "of": 2}
    assert found["marking"]["level"] == "S"
    assert found["declassify"] == {"on": "2034-03-20", "exemption": None, "text": "03/20/2034"}
    assert found["subject"] == {"text": "EXERCISE OF A READER", "marking": None}
    assert found["to"][0]["number"] == "2986"
    start, end = found["references"][0]["span"]
    assert CABLE[start:end] == "STATE 25689"
    assert found["paragraphs"][0]["marking"] == "S/NF"
    assert found["emendations"][0]["kind"] == "injected-caption"


def test_a_record_is_of_the_whole_tree_with_its_places() -> None:
    text = "1. (C) We say:\n\n-- One.\n\n-- Two.\n\n2. (U) Last.\nTHORN\n"
    first, second = record(read(text))["paragraphs"]
    assert [child["label"] for child in first["children"]] == ["--", "--"]
    assert [child["part"] for child in first["children"]] == ["bullet", "bullet"]
    assert (second["number"], second["marking"], second["children"]) == (2, "U", [])
    start, end = first["children"][1]["span"]
    assert text[start:end] == "-- Two."


def test_what_was_noticed_is_told_with_its_weight() -> None:
    found = record(read("Some words of an exercise."))["findings"]
    assert [(item["name"], item["span"]) for item in found] == [("cable/unknown-rendition", None)]
    assert found[0]["severity"] in {"note", "doubt", "error"}


def test_the_same_text_has_the_same_record() -> None:
    assert record(read(CABLE)) == record(read(CABLE, name="elsewhere.txt"))

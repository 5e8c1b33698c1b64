"""Carriers that are not what they say are named, with what to do; those that are stay unnamed."""

from __future__ import annotations

import json

import pytest

from reftel.cable.carried.broken import broken

ROW = '"7","2008-03-10 21:40","08LISBON900021","Embassy Lisbon","UNCLASSIFIED","","TO","'
WORDS = "UNCLAS EXERCISE 000001\n\nSUBJECT: EXERCISE"


def said(name: str, text: str) -> str:
    return " ".join(finding.message for finding in broken(name, text))


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("x.jsonl:2", '{"id": "1", "text": "EXERC\n', "Unterminated string"),
        ("x.json", '{\n  "text": "EXERCISE",\n', "breaks off"),
        ("x.json", '[{"text": "EXERCISE"}, {"te', "breaks off"),
        ("x.jsonl", '{"a": 1}', "name one `text`"),
        ("x.jsonl", '{"mrn": null, "rendition": "csv", "sha256": "0a"}', "what reftel read"),
        ("x.jsonl", '{"a": ' + "[" * 50_000, "breaks off"),
        ("x.csv:7", ROW + WORDS, "breaks off"),
        ("x.csv:7", f'{ROW}{WORDS}"\n"8","2008-03-1', "breaks off"),
        ("x.zip", WORDS, "get the archive again"),
        ("folder/X.ZIP", "no archive at all", "get the archive again"),
    ],
)
def test_what_is_broken_is_said_with_what_to_do_next(name: str, text: str, words: str) -> None:
    told = said(name, text)
    assert words in told
    assert "kept as it stands" in told
    assert {one.name for one in broken(name, text)} == {"cable/broken-carrier"}


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("x.txt", WORDS),
        ("x.jsonl", json.dumps({"body": WORDS})),
        ("x.jsonl", json.dumps({"Text": WORDS}, indent=1)),
        ("x.jsonl", '{"text": "a line\nand another"}'),
        ("x.jsonl", "\ufeff" + json.dumps({"text": WORDS})),
        ("x.csv:7", f'{ROW}{WORDS}"\n'),
        ("x.txt", f'HE SAID "7", "8" AND "9"; {WORDS}'),
        ("x.zip/one.txt", WORDS),
        ("x.txt", "{ brackets of a telegram }"),
        ("x.txt", '[GARBLED GROUP] "text"'),
        ("", ""),
    ],
)
def test_what_is_whole_is_not_named(name: str, text: str) -> None:
    assert said(name, text) == ""


@pytest.mark.parametrize(
    ("row", "findings"),
    [
        ('08LISBON900021,"EXERCISE"', 0),
        ('08LISBON900021,"HE SAID ""NO"""', 0),
        ('08LISBON900021,"HE SAID \\"NO\\""', 0),
        ("08LISBON900021,EXERCISE", 0),
        ('08LISBON900021,"EXERC', 1),
        ('08LISBON900021,"HE SAID ""NO', 1),
    ],
)
def test_a_row_of_a_table_that_ends_inside_quotation_marks_breaks_off(
    row: str, findings: int
) -> None:
    assert len(broken("x.csv:7", row, ("mrn", "text"))) == findings

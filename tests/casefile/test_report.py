from __future__ import annotations

from reftel.casefile import Note, assemble, report
from tests.casefile.evidence import CLAIMS, HEADS, MRN, jacket, when

NOW = when("2008-07-01")


def test_each_line_has_a_source_and_the_banner_joins_the_marks() -> None:
    text = report(assemble(jacket(), CLAIMS, HEADS), NOW)
    lines = text.splitlines()
    assert lines[0] == lines[-1] == "S/NF"
    body = [line for line in lines if line.startswith("- ") and " and " not in line[:40]]
    assert body
    assert all("](/cables/" in line or line.endswith(":") for line in body)


def test_the_parts_of_a_case_are_there_and_empty_ones_are_not() -> None:
    text = report(assemble(jacket(), CLAIMS, HEADS), NOW)
    for words in ("## Vessels", "## Claims that differ", "## May be one and the same",
                  "2008-05-24 to 2008-05-26 · shipment",
                  "until 2008-05-23 · reply", "from 2008-05-23"):  # fmt: skip
        assert words in text
    assert "## Documents" not in text
    assert "Release:" not in text


def test_asks_notes_missing_cables_and_the_audience_are_told() -> None:
    ask = {"id": "08STATE101#1", "mrn": MRN, "due": "2008-05-23", "marking": "TS",
           "deliveries": [{"addressee": "LISBON", "state": "delivered"}]}  # fmt: skip
    noted = jacket(notes=(Note(NOW, "me", "ask again", "", "e"),), closed="done")
    text = report(assemble(noted, CLAIMS, HEADS[:1]), NOW, "PRT", [ask])
    assert text.startswith("TS/NF")
    assert "ask 08STATE101#1, due 2008-05-23: LISBON delivered" in text
    assert "me: ask again (unmarked)" in text
    assert "- 08LISBON21\n" in text
    assert "Release: told to PRT as of 2008-07-01." in text
    assert "closed: done" in text


def test_a_line_with_many_sources_names_some_and_counts_the_rest() -> None:
    from dataclasses import replace  # noqa: PLC0415 -- one test

    many = [replace(CLAIMS[0], paragraph=str(n)) for n in range(7)]
    text = report(assemble(jacket(), many, HEADS), NOW)
    assert "+3" in text

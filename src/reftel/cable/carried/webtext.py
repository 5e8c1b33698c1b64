"""Text copied from a web page: rows of labels, rows of values, and the page's own lines."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from reftel.cable.carried.carriage import Carriage
from reftel.source import Span
from reftel.tables import read_table

if TYPE_CHECKING:
    from collections.abc import Mapping

_MRN = re.compile(r"\d\d(?:\d\d)?[A-Z]{3,}(?:[A-Z ]*[A-Z])?\d{1,7}\Z")
_DATE = re.compile(
    r"\d{4}-\d\d-\d\d(?:[ T]\d\d:\d\d(?::\d\d)?)?Z?\Z|\d{1,2}/\d{1,2}/\d{4}(?: \d{1,2}:\d\d)?\Z"
    r"|[A-Z][a-z]{2} [A-Z][a-z]{2} {1,2}\d{1,2} \d\d:\d\d:\d\d \S{3,5} \d{4}\Z"
)
_CLASS = re.compile(r"(?:UNCLASSIFIED|CONFIDENTIAL|SECRET|TOP SECRET)(?://[A-Z /]{3,40})?\Z")
_ORIGIN = re.compile(
    r"(?:Embassy|Consulate|Mission|US |U\.S\. |Secretary of State|American|Iran RPO|Office)\S?"
)
_PREFACE = re.compile(
    r"(?:Cable title:|Tags:|pdf\b.*|.*\bread a cable|This record is a partial extract"
    r"|The full text of the original cable)",
    re.IGNORECASE,
)
_SEPARATOR = re.compile(r"\t|[ ]*\|[ ]*")
Row = list[tuple[int, str]]


@cache
def _labels() -> Mapping[str, str]:
    return {row["written"]: row["means"] for row in read_table("cable", "columns")}


LABELS = _labels()


def read_webtext(text: str) -> Carriage | None:
    """Take text copied from a page apart by its label and value rows; None where none stand."""
    lines = _lines(text)
    names, at = _names(lines)
    metadata = _named(names, lines[at:]) if len(names) > 1 else _shaped(lines)
    if not metadata or ("mrn" not in metadata and "created" not in metadata):
        return None
    start = _after_preface(text, max(span.end for span in metadata.values()), metadata)
    body = Span(start, len(text))
    return Carriage("web-text", body, body, metadata)


def _lines(text: str) -> Row:
    """Return the cells of the first lines with their places; tabs and bars part cells."""
    cells: Row = []
    position = 0
    for line in text[:4000].split("\n")[:24]:
        at = position
        for part in _SEPARATOR.split(line) if "\t" in line or "|" in line else (line,):
            at = text.find(part, at) if part else at
            if part.strip():
                cells.append((at + len(part) - len(part.lstrip()), part.strip()))
            at += len(part)
        position += len(line) + 1
    return cells


def _names(lines: Row) -> tuple[list[str], int]:
    names = []
    for _, line in lines:
        name = LABELS.get(line.lower().rstrip(":"))
        if name is None:
            break
        names.append(name)
    return names, len(names)


def _named(names: list[str], lines: Row) -> dict[str, Span]:
    return {
        name: Span(start, start + len(line))
        for name, (start, line) in zip(names, lines, strict=False)
        if name
    }


def _shaped(lines: Row) -> dict[str, Span]:
    """Tell values without labels by their shapes; a date beside a number in the first rows."""
    metadata: dict[str, Span] = {}
    for at, (start, line) in enumerate(lines[:7]):
        name = shape(line, metadata)
        if name is None:
            if at > 1 and "created" in metadata and "mrn" in metadata:
                break
            continue
        metadata[name] = Span(start, start + len(line))
    return metadata if {"mrn", "created"} <= metadata.keys() else {}


def shape(line: str, known: dict[str, Span]) -> str | None:
    """Return what a short value is by its shape: number, date, class or origin."""
    if "mrn" not in known and _MRN.match(line):
        return "mrn"
    if "created" not in known and _DATE.match(line):
        return "created"
    if "classification" not in known and _CLASS.match(line):
        return "classification"
    if "mrn" in known and "origin" not in known and _ORIGIN.match(line):
        return "origin"
    return None


def _after_preface(text: str, position: int, metadata: dict[str, Span]) -> int:
    """Return where the page's own lines end; the page's title is metadata too."""
    after_title = False
    while position < len(text):
        end = text.find("\n", position)
        end = len(text) if end < 0 else end
        line = text[position:end].strip()
        if _PREFACE.match(line):
            after_title = line.lower().startswith("cable title")
        elif line and after_title:
            metadata["title"] = Span(position, end)
            after_title = False
        elif line and line not in {"\t", "|"}:
            break
        position = end + 1
    return min(position, len(text))

"""The heading of the text: class line, captions, pass lines, E.O., TAGS, SUBJECT, classifier."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date

from reftel.cable.cable import Classifier, Subject
from reftel.cable.dtg import full_year
from reftel.marking import Declassification, Disclosure, Level, Marking
from reftel.source import Span


@dataclass(slots=True)
class Heading:
    """What stands between the class line and the first paragraph."""

    start: int
    end: int
    marking: Marking = field(default_factory=Marking)
    post: str | None = None
    serial: str | None = None
    captions: tuple[str, ...] = ()
    section: tuple[int, int] | None = None
    attention: tuple[str, ...] = ()
    executive_order: str | None = None
    declassify: Declassification | None = None
    classified_by: Classifier | None = None
    reasons: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    subject: Subject | None = None
    references: Span | None = None
    places: dict[str, Span] = field(default_factory=dict)


CLASS = re.compile(
    r"(?P<level>T ?O ?P +S ?E ?C ?R ?E ?T|S E C R E T|C O N F I D E N T I A L|U N C L A S"
    r"|\b(?:UNCLASSIFIED|UNCLAS|CONFIDENTIAL|SECRET)\b)"
    r"(?P<captions>[^\n]{0,40}?)"
    r"(?:[ ]+SE?CTION[ ]+(?P<section>\d+)[ ]+OF[ ]+(?P<of>\d+))?"
    r"[ ]+(?P<post>[A-Z][A-Z' ]{2,28}?)[ ]*(?P<serial>\d{3,7})\b",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"(?P<eo>E\.? ?O\.? ?\d{5})|\b(?P<tags>TAGS?)\b ?:?|\b(?P<subject>SUBJ(?:ECT)?) ?:"
    r"|\b(?P<ref>REF(?:S|TEL|ERENCE)?S?) ?:|(?P<classified>Classified by:?(?: Classified by:?)?)"
    r"|(?P<end>^[ ]*\n?¶? ?\d?1?[.)]? ?\([CSU]|^¶|^-{4,}|^1\.)",
    re.IGNORECASE | re.MULTILINE,
)
_LEVELS = {"T": Level.TS, "S": Level.S, "C": Level.C, "U": Level.U}
_DATE = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{2,4})")
_REASONS = re.compile(r"1\.\s?[45]\W*((?:\(?[a-h]\)?(?:\W+(?:and\W+)?|$))+)", re.IGNORECASE)


def read_heading(clean: str, span: Span) -> Heading:
    """Read the heading in a stretch of clean text."""
    start, end = span
    match = CLASS.search(clean, start, min(end, start + 8000))
    heading = Heading(match.start() if match else start, start)
    if match:
        _read_class(match, heading)
        start = match.end()
    labels = list(_LABEL.finditer(clean, start, min(end, start + 8000)))
    stop = next((at for at, label in enumerate(labels) if label["end"]), len(labels))
    labels = labels[:stop] + labels[stop : stop + 1]
    for at, label in enumerate(labels):
        after = labels[at + 1] if at + 1 < len(labels) else None
        if label["end"]:
            heading.end = label.start()
            break
        last = after.start() if after else min(end, label.end() + 300)
        _read_field(clean, label, last, heading)
        heading.end = last
    return heading


def _read_class(match: re.Match[str], heading: Heading) -> None:
    level = _LEVELS[match["level"][0].upper()]
    noforn = "NOFORN" in match[0].upper()
    disclosure = Disclosure.NOFORN if noforn else Disclosure.UNMARKED
    heading.marking = Marking(level=level, disclosure=disclosure, written=match["level"])
    heading.post, heading.serial = match["post"].strip().upper(), match["serial"]
    if match["section"]:
        heading.section = int(match["section"]), int(match["of"])
    heading.places["marking"] = Span(*match.span())


def _read_field(clean: str, label: re.Match[str], end: int, heading: Heading) -> None:
    kind = label.lastgroup or ""
    value = clean[label.end() : end]
    words = " ".join(value.split())
    heading.places.setdefault(kind, Span(label.end(), end))
    if kind == "eo" and not heading.executive_order:
        heading.executive_order = label[0][-5:]
        if found := _DATE.search(words):
            month, day, year = map(int, found.groups())
            with suppress(ValueError):
                on = date(full_year(year), month, day)
                heading.declassify = Declassification(on, None, words)
    elif kind == "tags" and not heading.tags:
        heading.tags = tuple(re.findall(r"[A-Z]{2,8}", words.upper()))
    elif kind == "subject" and not heading.subject:
        heading.subject = Subject(words)
    elif kind == "ref" and not heading.references:
        heading.references = Span(label.start(), end)
    elif kind == "classified" and not heading.classified_by:
        heading.classified_by = Classifier(words)
        if found := _REASONS.search(words):
            heading.reasons = tuple(
                f"1.4({letter.lower()})" for letter in re.findall(r"\b[a-hA-H]\b", found[1])
            )

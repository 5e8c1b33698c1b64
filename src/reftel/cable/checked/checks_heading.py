"""Checks of the heading: class line, section, order, TAGS, SUBJECT, Classified By."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from reftel.cable.header.tags import table
from reftel.findings import Finding
from reftel.marking import Level, judge_duration, judge_reasons, order_on
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from reftel.cable.cable import Cable

_PAGES = re.compile(r"\bOF\s+(\d{3})\b")
_ORDERS = frozenset({"10501", "10964", "11652", "12065", "12356", "12958", "13292", "13526"})
_NAME = re.compile(r"[A-Z][A-Z'. -]+,\s*[A-Z]|[A-Z]{2,}(?: [A-Z]+)+")
_FIXED = re.compile(r"\b(?:Reas|REAS|reas)\s*\n\s*(?:on|ON|\()|\ba\s*\n\s*nd\b")
_LEVELS = ("TOP SECRET", "SECRET", "CONFIDENTIAL", "UNCLASSIFIED")


def class_line(cable: Cable) -> Iterator[Finding]:
    """Report a heading without class line, or one that the rendition's own field contradicts."""
    if "marking" not in cable.places:
        if cable.subject or cable.tags:
            yield Finding("cable/no-class-line", "a heading, but no line of classification")
        return
    told = cable.places.get("classification")
    level = cable.marking.level
    if told is None or level is None:
        return
    words = told.of(cable.source.text).strip().upper()
    named = next((name for name in _LEVELS if words.startswith(name[:6])), None)
    if named and not named.startswith(level.words.upper()[:6]):
        message = f"the rendition says {named}, the class line {level.words}"
        yield Finding("cable/classification-mismatch", message, told)


def section(cable: Cable) -> Iterator[Finding]:
    """Compare the number of sections with what the page lines count, and look for the first."""
    if cable.section is None:
        return
    number, of = cable.section
    place = cable.places.get("marking")
    if number != 1:
        yield Finding("cable/later-section", f"begins with section {number} of {of}", place)
    for repair in cable.emendations:
        pages = _PAGES.search(repair.text) if repair.kind == "page-line" else None
        if pages and int(pages[1]) not in (of, of - 1):
            message = f"{of} sections, but the page line counts {int(pages[1])}"
            yield Finding("cable/section-count", message, repair.span)
            return


def missing(cable: Cable) -> Iterator[Finding]:
    """Report the fields that a heading must have and this one lacks."""
    if "marking" not in cable.places:
        return
    place = cable.places["marking"]
    if cable.subject is None or not cable.subject.text:
        yield Finding("cable/no-subject", "no SUBJECT line", place)
    if not cable.tags:
        yield Finding("cable/no-tags", "no TAGS", place)
    if cable.executive_order is None:
        yield Finding("cable/no-executive-order", "no E.O. line", place)
    if cable.dtg is None and cable.sender is not None:
        yield Finding("cable/no-dtg", "FM without date-time group", cable.sender.span)
    classified = cable.marking.level is not None and cable.marking.level >= Level.C
    if classified and cable.classified_by is None:
        yield Finding("cable/no-classifier", "classified, but nobody is named for it", place)


def order(cable: Cable) -> Iterator[Finding]:
    """Judge the executive order: known, and in force on the day."""
    number, place = cable.executive_order, cable.places.get("executive_order")
    if number is None or not number.isdigit():
        return
    if number not in _ORDERS:
        message = f"E.O. {number} is no order on classification"
        yield Finding("cable/unknown-order", message, place)
        return
    ruling = order_on(cable.date.date()) if cable.date else None
    if ruling and ruling.number != number and {ruling.number, number} != {"12958", "13292"}:
        message = f"E.O. {number} on a telegram of {cable.date:%Y-%m-%d}: {ruling.number} ruled"
        yield Finding("cable/order-not-in-force", message, place)


def reasons(cable: Cable) -> Iterator[Finding]:
    """Judge reasons and duration of classification under the order of the day."""
    if "marking" not in cable.places:
        return
    day = cable.date.date() if cable.date else None
    level = cable.marking.level
    if cable.classified_by is not None:
        place = cable.places.get("reasons") or cable.places.get("classified_by")
        for finding in judge_reasons(cable.reasons, level, day):
            yield replace(finding, span=place)
    if cable.executive_order is not None:
        place = cable.places.get("declassify") or cable.places.get("executive_order")
        for finding in judge_duration(cable.declassify, level, day):
            yield replace(finding, span=place)


def tags(cable: Cable) -> Iterator[Finding]:
    """Report TAGS that no table knows, that were run together or misspelt, or stand twice."""
    place = cable.places.get("tags")
    unknown = list(_unknown(cable.tags))
    if unknown:
        verb = "is" if len(unknown) == 1 else "are"
        yield Finding(
            "cable/unknown-tag",
            f"{', '.join(unknown)} {verb} in no table of TAGS",
            _tag_at(cable, unknown[0]) or place,
        )
    for repair in cable.emendations:
        if repair.kind == "tags-run-together":
            message = f"{repair.text[:40]} is {repair.reading}"
            yield Finding("cable/tags-run-together", message, repair.span)
        elif repair.kind == "tag-spelling":
            message = f"{repair.text} is read as {repair.reading}"
            yield Finding("cable/misspelt-tag", message, repair.span)
    if place:
        written = re.findall(r"[A-Z]{2,}", place.of(cable.legible))
        for tag in sorted({tag for tag in written if written.count(tag) > 1 and tag in table()}):
            yield Finding("cable/repeated-tag", f"{tag} stands twice", _tag_at(cable, tag) or place)


def _tag_at(cable: Cable, tag: str) -> Span | None:
    """Return where a term stands last on the TAGS line, as it is written."""
    place = cable.places.get("tags")
    at = place.of(cable.legible).upper().rfind(tag) if place else -1
    if place is None or at < 0:
        return None
    return Span(place.start + at, place.start + at + len(tag))


def _unknown(terms: Sequence[str]) -> Iterator[str]:
    """Yield the terms of no table, less persons: `SURNAME, GIVEN`, or two words behind OVIP."""
    person = 0
    for term in terms:
        person = 2 if term == "OVIP" else person - 1
        named = person >= 0 and term.isalpha() and not term.startswith("K")
        if term not in table() and not _NAME.match(term) and not named:
            yield term


def subject(cable: Cable) -> Iterator[Finding]:
    """Report a REF block that stands in the SUBJECT line."""
    title, block = cable.places.get("subject"), cable.places.get("references")
    if title and block and title.end <= block.start:
        between = cable.source.text[title.start : block.start]
        if "\n" not in between.strip("\n") and not between.endswith("\n"):
            yield Finding("cable/ref-in-subject", "REF stands in the SUBJECT line", block)


def classifier(cable: Cable) -> Iterator[Finding]:
    """Report a Classified By line that fixed width broke, or that says so twice."""
    place = cable.places.get("classified_by")
    if place is None:
        return
    end = max(place.end, cable.places.get("reasons", place).end)
    words = cable.source.text[place.start : min(end, place.start + 600)]
    if _FIXED.search(words):
        message = "fixed width breaks a word of the Classified By line"
        yield Finding("cable/broken-classifier", message, place)
    if words.upper().count("CLASSIFIED BY") > 1:
        yield Finding("cable/doubled-classifier", "Classified By stands twice", place)


HEADING: tuple[Callable[[Cable], Iterator[Finding]], ...] = (
    class_line, section, missing, order, reasons, tags, subject, classifier,
)  # fmt: skip

"""The JSON of a telegram: its documented keys, missing values null, times in UTC."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from reftel.cable.text.summary import summary_words
from reftel.marking import Disclosure

if TYPE_CHECKING:
    from datetime import datetime

    from reftel.cable.cable import Cable, Paragraph, Reference, Station
    from reftel.findings import Finding
    from reftel.marking import Marking


def record(cable: Cable) -> dict[str, Any]:
    """Return everything read of a cable as JSON values."""
    return {
        "mrn": cable.mrn,
        "rendition": cable.source.rendition,
        "sha256": cable.source.sha256,
        "created": _instant(cable.created),
        **_wire(cable),
        **_heading(cable),
        "references": [_reference(reference) for reference in cable.references],
        "summary": cable.summary
        and summary_words(cable.legible, cable.summary, cable.paragraphs, cable.source.text),
        "paragraphs": [_paragraph(paragraph) for paragraph in cable.paragraphs],
        "signature": cable.signature,
        "emendations": [
            {"kind": item.kind, "span": list(item.span), "text": item.text}
            for item in cable.emendations
        ],
        "findings": [_finding(finding) for finding in cable.findings],
    }


def _wire(cable: Cable) -> dict[str, Any]:
    de = cable.de
    return {
        "transmission_id": cable.transmission_id,
        "precedence": list(cable.precedence),
        "dtg": _instant(cable.dtg),
        "de": de
        and {
            "indicator": de.indicator,
            "serial": de.serial,
            "section": de.section,
            "filed": de.filed,
        },
        "security_signal": cable.security_signal,
        "from": cable.sender and {"indicator": cable.sender.indicator, "name": cable.sender.name},
        "to": [_station(station) for station in cable.to],
        "info": [_station(station) for station in cable.info],
    }


def _heading(cable: Cable) -> dict[str, Any]:
    declassify, classifier, subject = cable.declassify, cable.classified_by, cable.subject
    return {
        "marking": _marking(cable.marking),
        "captions": list(cable.captions),
        "section": cable.section and {"number": cable.section[0], "of": cable.section[1]},
        "attention": list(cable.attention),
        "executive_order": cable.executive_order,
        "declassify": declassify
        and {
            "on": declassify.on and declassify.on.isoformat(),
            "exemption": declassify.exemption,
            "text": declassify.text,
        },
        "classified_by": classifier
        and {"name": classifier.name, "title": classifier.title, "text": classifier.text},
        "reasons": list(cable.reasons),
        "tags": list(cable.tags),
        "subject": subject
        and {"text": subject.text, "marking": subject.marking and subject.marking.written},
    }


def _instant(when: datetime | None) -> str | None:
    return when.strftime("%Y-%m-%dT%H:%M:%SZ") if when else None


_NOT_FOREIGN = {Disclosure.NOFORN: ("NF",)}


def _marking(marking: Marking) -> dict[str, Any]:
    return {
        "text": marking.written or None,
        "level": marking.level.name if marking.level is not None else None,
        "controls": sorted({*marking.controls, *_NOT_FOREIGN.get(marking.disclosure, ())}),
        "release": sorted(marking.release),
    }


def _station(station: Station) -> dict[str, Any]:
    return {
        "indicator": station.indicator,
        "name": station.name,
        "precedence": station.precedence,
        "number": station.number,
        "excluded": list(station.excluded),
        "post": station.post,
        "span": list(station.span),
    }


def _reference(reference: Reference) -> dict[str, Any]:
    return {
        "letter": reference.letter,
        "text": reference.text,
        "kind": reference.kind,
        "mrn": reference.mrn,
        "candidates": list(reference.candidates),
        "previous": reference.previous,
        "notal": reference.notal,
        "year_by": reference.year_by,
        "span": list(reference.span),
    }


def _paragraph(paragraph: Paragraph) -> dict[str, Any]:
    return {
        "label": paragraph.label,
        "number": paragraph.number,
        "part": paragraph.part.value,
        "title": paragraph.title,
        "marking": paragraph.marking and (paragraph.marking.written or None),
        "text": paragraph.text,
        "span": list(paragraph.span),
        "children": [_paragraph(child) for child in paragraph.children],
    }


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "name": finding.name,
        "severity": finding.severity.value,
        "message": finding.message,
        "span": list(finding.span) if finding.span else None,
    }

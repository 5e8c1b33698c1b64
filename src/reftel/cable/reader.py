"""Reading: a text in, a telegram with everything in its place out."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

import reftel.cable.header.mrn as numbers
from reftel.cable.cable import Cable
from reftel.cable.carried.damage import doubled_captions, injected_captions, repairs
from reftel.cable.carried.labelled import stations
from reftel.cable.carried.printed import printed, printed_captions, printed_number
from reftel.cable.carried.renditions import take_apart
from reftel.cable.carried.runin import read_run_in
from reftel.cable.carried.sections import later_sections
from reftel.cable.cited.references import read_references
from reftel.cable.faircopy import FairCopy, emendation
from reftel.cable.header.classline import find_class_line, glued, pasted_again, printed_again
from reftel.cable.header.dtg import created as read_created
from reftel.cable.header.heading import Heading, read_heading
from reftel.cable.header.posts import canonical
from reftel.cable.header.wire import Wire, read_wire
from reftel.cable.padding import escapes, padded, tight, tighten
from reftel.cable.text.body import read_body
from reftel.findings import Finding, ReftelError
from reftel.marking import Marking, parse_banner
from reftel.source import Source, Span, swiftly

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reftel.cable.cable import Reference, Subject
    from reftel.cable.carried.carriage import Carriage
    from reftel.cable.header.classline import ClassLine
    from reftel.cable.text.body import Body
    from reftel.marking import Declassification

VERSION = 14
"""Raised when the same text would be read otherwise, so that stores know what to read again."""


_cable = swiftly(Cable)


class _Top(NamedTuple):
    """The class line with the heading, and the second printing of both where there is one."""

    line: ClassLine | None
    heading: Heading
    duplicate: Span | None


def read(
    text: str,
    mrn: str | None = None,
    created: datetime | str | None = None,
    name: str = "",
    *,
    columns: Sequence[str] = (),
) -> Cable:
    """Read a telegram, or any piece of one, in any rendition; content never raises.

    `mrn` and `created` go before what the text says of itself; `columns` are the names of the
    columns where the text is a row of a table. Raises `ReftelError` where the words of `created`
    are no date.
    """
    carriage = take_apart(text, columns)
    copy = FairCopy(text, carriage.encodings, carriage.clean)
    line = _repaired(copy, carriage.telegram)
    wire = _wire(copy.clean, carriage, line)
    top = _top(copy.clean, carriage.telegram, line, wire)
    heading = _with_rows(top.heading, copy.clean, carriage)
    body = _below(heading, carriage)
    metadata = {key: span.of(text) for key, span in carriage.metadata.items()}
    created = _day(created) or read_created(metadata.get("created", ""))
    date = wire.dtg or created
    mrn = _number(mrn, metadata, line, date) or printed_number(text, wire, date)
    block = heading.references
    references = read_references(copy.clean, block, mrn=mrn, date=date) if block else ()
    marking = _marking(line, heading, metadata)
    _emend_body(copy, top, body)
    if escapes(text[carriage.telegram.start : heading.end]):
        page = padded(text, copy.clean, carriage.telegram.start, heading.end)
        references = _tightened(page, heading, references)
    content = read_body(text, copy.clean, body, marking)
    copy.emend(content.emendations)
    return _cable(
        source=Source(text, name, carriage.rendition, tuple(columns)),
        legible=copy.clean.replace("\n", " "),
        mrn=mrn,
        created=created,
        transmission_id=wire.transmission_id,
        precedence=wire.precedence,
        dtg=wire.dtg,
        de=wire.de,
        security_signal=wire.security_signal,
        sender=wire.sender,
        to=tuple(wire.to),
        info=tuple(wire.info),
        marking=marking,
        captions=_captions(line, heading),
        section=line.section if line else None,
        attention=heading.attention,
        executive_order=heading.executive_order,
        declassify=heading.declassify,
        classified_by=heading.classified_by,
        reasons=heading.reasons,
        tags=heading.tags,
        subject=_under(heading.subject, marking),
        references=references,
        summary=content.summary,
        body=body,
        paragraphs=content.paragraphs,
        signature=content.signature,
        emendations=tuple(copy.emendations),
        findings=(*_findings(carriage, top, wire), *content.findings),
        places=_places(carriage, wire, heading, line, content),
    )


def _tightened(
    page: str, heading: Heading, references: tuple[Reference, ...]
) -> tuple[Reference, ...]:
    """Take the blanks that stand for escapes out of the heading's words and its references."""
    tighten(heading, page)
    return tuple(replace(item, text=tight(item.text, item.span.of(page))) for item in references)


def _places(
    carriage: Carriage, wire: Wire, heading: Heading, line: ClassLine | None, content: Body
) -> Mapping[str, Span]:
    """Return where each field stands: what the telegram itself says goes before its carrier."""
    places = {**carriage.metadata, **wire.places, **heading.places}
    places |= {"marking": line.span} if line else {}
    places |= {"signature": content.signature_span} if content.signature_span else {}
    return MappingProxyType(places)


def _below(heading: Heading, carriage: Carriage) -> Span:
    """Return the stretch below the heading, to the end of the telegram."""
    end = (carriage.signature or carriage.telegram).end
    return Span(min(heading.end, end), end)


def _repaired(copy: FairCopy, telegram: Span) -> ClassLine | None:
    """Repair what damage shows in any telegram; return the class line of its last paste."""
    line = find_class_line(copy.clean, *telegram)
    if line and line.section:
        copy.emend(later_sections(copy.clean, line, telegram.end))
    copy.emend(repairs(copy.clean, telegram, line.post if line else None))
    again = pasted_again(copy.clean, line, telegram.end) if line else None
    if again:
        before = emendation("pasted-twice", copy.text, telegram.start, again.span.start)
        copy.emend([before])
    return again or line


def _wire(clean: str, carriage: Carriage, line: ClassLine | None) -> Wire:
    """Read the routing block: of its own part, else what stands before the class line."""
    telegram = carriage.telegram
    before = Span(telegram.start, line.span.start if line else telegram.end)
    if carriage.routing == telegram:
        return read_wire(clean, before, whole=line is None)
    if carriage.rendition == "frus-tei":
        return printed(clean, carriage.metadata, telegram)
    if carriage.rendition == "labelled":
        return stations(clean, carriage.metadata)
    wire = read_wire(clean, carriage.routing)
    if wire.sender is None:
        wire = _better(wire, read_run_in(clean, carriage.routing))
    if wire.sender is None and wire.dtg is None and line and before.end - before.start > 20:
        return read_wire(clean, before)
    return wire


def _better(wire: Wire, other: Wire) -> Wire:
    return other if other.sender or (other.dtg and not wire.dtg) else wire


def _top(clean: str, telegram: Span, line: ClassLine | None, wire: Wire) -> _Top:
    start = line.span.end if line else max(telegram.start, wire.end)
    if line is None:
        return _Top(line, read_heading(clean, start, telegram.end), None)
    again = printed_again(clean, line, telegram.end)
    if again is None:
        return _Top(line, read_heading(clean, start, telegram.end), None)
    heading = read_heading(clean, start, again.span.start)
    if clean[heading.end : again.span.start].strip():
        return _Top(line, read_heading(clean, start, telegram.end), None)
    second = read_heading(clean, again.span.end, telegram.end)
    return _Top(line, _merged(clean, heading, second), Span(again.span.start, second.end))


def _merged(clean: str, first: Heading, second: Heading) -> Heading:
    """Return the first printing, with what the second alone has whole, ending where that ends."""
    cut = {name for name, span in first.places.items() if span.of(clean).endswith("...")}
    missing = {
        name: getattr(second, name)
        for name in _FIELDS
        if (name in cut or not getattr(first, name)) and getattr(second, name)
    }
    merged = replace(first, end=second.end, **missing)
    places = {name: span for name, span in second.places.items() if name in missing}
    merged.places.update({**second.places, **first.places, **places})
    return merged


_FIELDS = (
    "captions",
    "attention",
    "executive_order",
    "declassify",
    "classified_by",
    "reasons",
    "tags",
    "subject",
    "references",
)


def _emend_body(copy: FairCopy, top: _Top, body: Span) -> None:
    loose = glued(copy.clean, top.line) if top.line else None
    copy.note([*top.heading.emendations, *([loose] if loose else [])])
    wanted = list(injected_captions(copy.clean, *body))
    if captions := top.heading.places.get("captions"):
        wanted += doubled_captions(copy.clean, *captions)
    if top.duplicate:
        wanted.append(emendation("duplicate-header", copy.clean, *top.duplicate))
    copy.emend(wanted)


def _day(created: datetime | str | None) -> datetime | None:
    """Read the day of a cable as it is given; one that names no zone is in UTC, as all times."""
    if isinstance(created, datetime) and created.tzinfo is None:
        return created.replace(tzinfo=UTC)
    if not isinstance(created, str):
        return created
    if (known := read_created(created)) is None:
        message = f"{created!r} is no date: write the day as 2008-03-14 or 2008-03-14T09:30:00Z"
        raise ReftelError(message)
    return known


def _number(
    given: str | None, metadata: dict[str, str], line: ClassLine | None, date: datetime | None
) -> str | None:
    for written in (given, metadata.get("mrn")):
        if written:
            return numbers.parse(written) or written.strip()
    if line is None or line.serial is None or line.post is None or date is None:
        return None
    post = canonical(line.post) or line.post.replace(" ", "")
    return f"{date.year % 100:02}{post}{int(line.serial)}"


def _with_rows(heading: Heading, clean: str, carriage: Carriage) -> Heading:
    """Return a heading with the captions and pass lines that stand in rows of their own."""
    rows = carriage.metadata
    if carriage.rendition == "frus-tei":
        heading.captions = (*heading.captions, *printed_captions(clean, rows))
    if carriage.rendition == "labelled" and "captions" in rows:
        words = rows["captions"].of(clean).replace(";", ",").split(",")
        heading.captions = tuple(filter(None, map(str.strip, words)))
    if carriage.rendition == "labelled" and "attention" in rows:
        heading.attention = (" ".join(rows["attention"].of(clean).split()),)
    return heading


def _captions(line: ClassLine | None, heading: Heading) -> tuple[str, ...]:
    """Return the captions of the class line and of the lines below it, each once."""
    if line is None or not line.captions:
        return heading.captions
    above = [word for word in line.captions if not word.startswith("REL ")]
    return tuple(dict.fromkeys([*above, *heading.captions]))


def _under(subject: Subject | None, whole: Marking) -> Subject | None:
    if subject is None or subject.marking is None:
        return subject
    return replace(subject, marking=subject.marking.under(whole))


def _marking(line: ClassLine | None, heading: Heading, metadata: dict[str, str]) -> Marking:
    if line is None:
        note = _NOTE.search(metadata.get("note", ""))
        written = metadata.get("classification") or (note[0].upper() if note else None)
        words = " ".join([_GAP.sub("//", written), *heading.captions]) if written else ""
        return replace(parse_banner(words), written=written.strip()) if written else Marking()
    level = line.words if line.words[0] in "Ll" else line.level.words
    controls = [_SHORTENED.get(word, word) for word in line.captions if _CONTROL.match(word)]
    words = " ".join(["//".join([level, *controls]), *_captions(line, heading)])
    return _banner(words, line.words, heading.declassify)


@lru_cache(maxsize=4096)
def _banner(words: str, written: str, declassify: Declassification | None) -> Marking:
    """Return the marking of a class line; telegrams of a day mostly have the same."""
    return replace(parse_banner(words), written=written, declassify=declassify)


_GAP = re.compile(r"\s{2,}|\s(?=SBU\Z|NOFORN\Z|FOUO\Z)")
_CONTROL = re.compile(r"NOFORN|NF\Z|FOUO|FOR OFFICIAL|SBU|ORCON|FGI|RELIDO|REL ")
_SHORTENED = {"FOR OFFICIAL USE ONLY": "FOUO"}
_NOTE = re.compile(r"\b(?:Top Secret|Secret|Confidential|Unclassified)\b")


def _findings(carriage: Carriage, top: _Top, wire: Wire) -> list[Finding]:
    found: list[Finding] = []
    if top.duplicate:
        found.append(
            Finding("cable/duplicate-header", "The heading is printed twice.", top.duplicate)
        )
    bare = carriage.rendition == "plain" and top.line is None and not top.heading.places
    if bare and not wire.places and not (wire.to or wire.info):
        found.append(Finding("cable/unknown-rendition", "No known rendition: read as plain text."))
    return found

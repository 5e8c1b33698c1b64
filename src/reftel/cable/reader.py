"""Reading: a text in, a telegram with everything in its place out."""

from __future__ import annotations

import re
from importlib import import_module
from importlib.util import find_spec
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from reftel.cable.cable import Cable, Paragraph, Part
from reftel.cable.dtg import created as read_created
from reftel.cable.faircopy import FairCopy
from reftel.cable.heading import read_heading
from reftel.cable.renditions import take_apart
from reftel.cable.wire import read_wire
from reftel.source import Source, Span

if TYPE_CHECKING:
    from datetime import datetime

_NUMBERED = re.compile(r"^[ \t]*¶?[ \t]*(\d{1,2})\.[ \t]*(?=[(A-Z])", re.MULTILINE)


def read(
    text: str, mrn: str | None = None, created: datetime | None = None, name: str = ""
) -> Cable:
    """Read a telegram, or any piece of one, in any rendition; content never raises."""
    layout = take_apart(text)
    copy = FairCopy(text)
    copy.emend(layout.emendations)
    heading = read_heading(copy.clean, layout.telegram)
    routing = layout.routing
    if routing == layout.telegram:
        routing = Span(routing.start, heading.start)
    wire = read_wire(copy.clean, routing)
    metadata = {key: span.of(text) for key, span in layout.metadata.items()}
    created = created or read_created(metadata.get("created", ""))
    date = wire.dtg or created
    mrn = mrn or metadata.get("mrn") or _own_mrn(heading.post, heading.serial, date)
    body = Span(heading.end, layout.telegram.end)
    legible = copy.clean.replace("\n", " ").replace("\r", " ")
    references: tuple[Any, ...] = ()
    if heading.references and (module := _module("references")):
        references = module.read_references(copy.clean, heading.references, mrn=mrn, date=date)
    return Cable(
        source=Source(text, name, layout.rendition),
        legible=legible,
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
        marking=heading.marking,
        captions=heading.captions,
        section=heading.section,
        attention=heading.attention,
        executive_order=heading.executive_order,
        declassify=heading.declassify,
        classified_by=heading.classified_by,
        reasons=heading.reasons,
        tags=heading.tags,
        subject=heading.subject,
        references=references,
        body=body,
        paragraphs=_paragraphs(copy, body),
        emendations=tuple(copy.emendations),
        places=MappingProxyType({**layout.metadata, **wire.places, **heading.places}),
    )


def _own_mrn(post: str | None, serial: str | None, date: datetime | None) -> str | None:
    if post is None or serial is None or date is None:
        return None
    return f"{date.year % 100:02}{post.replace(' ', '')}{int(serial)}"


def _module(name: str) -> Any:  # noqa: ANN401 -- until both halves stand
    return import_module(f"reftel.cable.{name}") if find_spec(f"reftel.cable.{name}") else None


def _paragraphs(copy: FairCopy, body: Span) -> tuple[Paragraph, ...]:
    starts = list(_NUMBERED.finditer(copy.clean, *body))
    ends = [*(match.start() for match in starts[1:]), body.end][: len(starts)]
    return tuple(
        Paragraph(
            part=Part.PARAGRAPH,
            span=Span(match.start(), end),
            text=copy.sent(match.start(), end).strip(),
            label=match[1],
            number=int(match[1]),
        )
        for match, end in zip(starts, ends, strict=True)
    )

"""The body: a tree of paragraphs, headings, bullets, blocks and tables; signature and summary."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reftel.cable.cable import Paragraph, Part
from reftel.marking import Marking
from reftel.source import Span

if TYPE_CHECKING:
    from reftel.cable.cable import Emendation
    from reftel.findings import Finding


@dataclass(frozen=True, slots=True)
class Body:
    """What was read of a body."""

    paragraphs: tuple[Paragraph, ...] = ()
    signature: str | None = None
    signature_span: Span | None = None
    summary: Span | None = None
    emendations: tuple[Emendation, ...] = ()
    findings: tuple[Finding, ...] = ()


_NUMBER = re.compile(r"^[ \t]*¶?(\d{1,3})[.)]\s*", re.MULTILINE)


def read_body(text: str, legible: str, span: Span, default: Marking | None = None) -> Body:
    """Read the body at `span`; `default` is the marking of an ENTIRE TEXT statement."""
    starts = list(_NUMBER.finditer(text, *span))
    found = []
    for match, end in zip(starts, [m.start() for m in starts[1:]] + [span.end], strict=True):
        words = " ".join(legible[match.end() : end].split())
        place = Span(match.start(), match.start() + len(legible[match.start() : end].rstrip()))
        number = int(match[1])
        found.append(
            Paragraph(
                Part.PARAGRAPH, place, words, match[1], number, effective=default or Marking()
            )
        )
    return Body(tuple(found))

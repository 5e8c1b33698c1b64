"""The value of a telegram as read: header fields, a tree of paragraphs, references, repairs."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from enum import Enum
from types import MappingProxyType
from typing import TYPE_CHECKING, cast

from reftel.marking import Marking
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from datetime import datetime

    from reftel.findings import Finding
    from reftel.marking import Declassification
    from reftel.source import Source


class Part(Enum):
    """What a node of the body is."""

    PARAGRAPH = "paragraph"
    SUBPARAGRAPH = "subparagraph"
    HEADING = "heading"
    BULLET = "bullet"
    BLOCK = "block"
    TABLE = "table"


PARAGRAPH, SUBPARAGRAPH, HEADING, BULLET, BLOCK, TABLE = Part
"""The parts by names of their own: a member looked up in its Enum takes the time of a call."""


@dataclass(frozen=True, slots=True)
class Station:
    """An originator or addressee of the routing block (ACP 127 lines 6 to 9)."""

    name: str
    span: Span
    indicator: str | None = None
    precedence: str | None = None
    number: str | None = None
    excluded: tuple[str, ...] = ()
    post: str | None = None
    """Canonical post code as it stands in message reference numbers, e.g. `BEIJING`."""


@dataclass(frozen=True, slots=True)
class Transmission:
    """The DE line: station, serial, section and filing time `dddhhmm` (ACP 127 line 3)."""

    indicator: str
    serial: str | None = None
    section: str | None = None
    filed: str | None = None


@dataclass(frozen=True, slots=True)
class Classifier:
    """The Classified By line (E.O. 12958 section 1.6): who, in what office, as written."""

    text: str
    name: str | None = None
    title: str | None = None


@dataclass(frozen=True, slots=True)
class Subject:
    """The SUBJECT line without its mark."""

    text: str
    marking: Marking | None = None


@dataclass(frozen=True, slots=True)
class Reference:
    """One item of the REF block: a telegram, or any other paper referred to."""

    text: str
    kind: str
    span: Span
    letter: str | None = None
    mrn: str | None = None
    candidates: tuple[str, ...] = ()
    previous: bool = False
    notal: bool = False
    year_by: str | None = None


@dataclass(frozen=True, slots=True)
class Citation:
    """A place in the body that cites: `reftel`, `ref A`, `para 3 of ref B`, `STATE 25689`."""

    text: str
    span: Span
    mrns: tuple[str, ...] = ()
    letters: tuple[str, ...] = ()
    paragraph: str | None = None


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A node of the body tree; spans are of the text as found, `text` is as sent."""

    part: Part
    span: Span
    text: str
    label: str | None = None
    number: int | None = None
    marking: Marking | None = None
    """The mark written here; None where none stands."""
    effective: Marking = field(default_factory=Marking)
    """The marking that governs: written here, else of the nearest parent, else the default."""
    title: str | None = None
    """Of a heading or BEGIN/END block: its words."""
    verbatim: bool = False
    """Of a block: its words order use verbatim."""
    children: tuple[Paragraph, ...] = ()

    def walk(self) -> Iterator[Paragraph]:
        """Yield this node and all below it, in order of the text."""
        yield self
        for child in self.children:
            yield from child.walk()

    def stretches(self) -> Iterator[tuple[Span, Marking]]:
        """Yield its text in order, cut where marks change hands; what parts children is its own."""
        at, end = self.span
        for child in self.children:
            if at < child.span.start:
                yield Span(at, child.span.start), self.effective
            yield from child.stretches()
            at = max(at, child.span.end)
        if at < end:
            yield Span(at, end), self.effective


@dataclass(frozen=True, slots=True)
class Emendation:
    """A repair on record: its kind, where, what stood there, and what is read instead."""

    kind: str
    span: Span
    text: str
    reading: str = ""


@dataclass(frozen=True, slots=True)
class Cable:
    """A telegram with everything that could be read of it; `source` is kept whole.

    `legible` has exactly the length of `source.text`: page noise, injected captions, false
    pilcrows and line ends are blanked one for one and damaged quotation marks mended, so that
    a pattern found in it has the same place in the text as found.
    """

    source: Source
    legible: str
    mrn: str | None = None
    created: datetime | None = None
    transmission_id: str | None = None
    precedence: tuple[str, ...] = ()
    dtg: datetime | None = None
    de: Transmission | None = None
    security_signal: str | None = None
    sender: Station | None = None
    to: tuple[Station, ...] = ()
    info: tuple[Station, ...] = ()
    marking: Marking = field(default_factory=Marking)
    captions: tuple[str, ...] = ()
    section: tuple[int, int] | None = None
    attention: tuple[str, ...] = ()
    executive_order: str | None = None
    declassify: Declassification | None = None
    classified_by: Classifier | None = None
    reasons: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    subject: Subject | None = None
    references: tuple[Reference, ...] = ()
    summary: Span | None = None
    body: Span | None = None
    paragraphs: tuple[Paragraph, ...] = ()
    signature: str | None = None
    emendations: tuple[Emendation, ...] = ()
    findings: tuple[Finding, ...] = ()
    places: Mapping[str, Span] = field(default_factory=lambda: MappingProxyType({}))
    """Where each header field stands, by field name: `dtg`, `tags`, `subject`, `signature`, …"""
    _found: dict[str, tuple[Citation, ...]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )
    """What was looked for on first use."""

    def __reduce__(
        self,
    ) -> tuple[Callable[[Mapping[str, object]], Cable], tuple[dict[str, object]]]:
        """Give what a worker needs of a cable to send it; a read-only mapping cannot be sent.

        States of a frozen value with slots are not its own to write before Python 3.11.4.
        """
        state = {part.name: getattr(self, part.name) for part in fields(self)}
        return _received, (state | {"places": dict(self.places)},)

    @property
    def citations(self) -> tuple[Citation, ...]:
        """What the body cites, resolved to the references; looked for on first use."""
        from reftel.cable.cited.citations import read_citations  # noqa: PLC0415 -- it builds these values

        if "citations" not in self._found:
            span = self.body or Span(0, 0)
            self._found["citations"] = read_citations(
                self.legible, span, self.references, self.mrn, self.date
            )
        return self._found["citations"]

    @property
    def date(self) -> datetime | None:
        """When it was sent: the date-time group, else the created date of the rendition."""
        return self.dtg or self.created

    @property
    def as_found(self) -> str:
        """The text with all its damage, character for character."""
        return self.source.text

    @property
    def as_sent(self) -> str:
        """The text with its repairs: without page lines, second printings and the like."""
        from reftel.cable.writer import as_sent  # noqa: PLC0415 -- the writer builds on this value

        return as_sent(self)

    def walk(self) -> Iterator[Paragraph]:
        """Yield every node of the body in order of the text."""
        for paragraph in self.paragraphs:
            yield from paragraph.walk()

    def paragraph_at(self, position: int) -> Paragraph | None:
        """Return the smallest node that holds a place in the text as found."""
        found = None
        for node in self.walk():
            if node.span.start <= position < node.span.end:
                found = node
        return found


def _received(sent: Mapping[str, object]) -> Cable:
    """Return the cable that was sent."""
    made = object.__new__(Cable)
    places = MappingProxyType(cast("dict[str, Span]", sent["places"]))
    for name, value in {**sent, "places": places}.items():
        object.__setattr__(made, name, value)
    return made

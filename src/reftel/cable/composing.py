"""Composing: a well-formed telegram from its parts, by the drafting rules of 5 FAH-1 H-246."""

from __future__ import annotations

import textwrap
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reftel.cable.reader import read
from reftel.findings import ReftelError
from reftel.marking import Disclosure, Level, Marking, render, roll_up

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date, datetime

    from reftel.cable.cable import Cable

WIDTH = 55
"""Characters of a line (5 FAH-1 H-246.2)."""
SECTION = 78
"""Lines of a section; sent telegrams break at some 4,400 characters."""
_SPACED = {
    Level.U: "UNCLAS",
    Level.R: "C O N F I D E N T I A L",
    Level.C: "C O N F I D E N T I A L",
    Level.S: "S E C R E T",
    Level.TS: "T O P  S E C R E T",
}
_SIGNALS = {Level.U: "ZNR UUUUU ZZH", Level.R: "ZNY CCCCC ZZH", Level.C: "ZNY CCCCC ZZH"}
_PRECEDENCES = {"Z": "FLASH", "O": "IMMEDIATE", "P": "PRIORITY", "R": ""}


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph to be written: its mark, its words, a heading above it.

    A line of `text` that begins with `-- ` stays a line of its own.
    """

    text: str
    marking: Marking
    heading: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """The parts of a telegram to be composed."""

    post: str
    """As the class line writes it: `BEIJING`, `THE HAGUE`."""
    serial: int
    when: datetime
    sender: str
    to: tuple[str, ...]
    subject: str
    passages: tuple[Passage, ...]
    signature: str
    tags: tuple[str, ...] = ()
    info: tuple[str, ...] = ()
    precedence: str = "R"
    subject_marking: Marking | None = None
    captions: tuple[str, ...] = ("SIPDIS",)
    attention: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    executive_order: str = "12958"
    declassify: date | str | None = None
    classified_by: str = ""
    """Title and name, as they go on the line."""
    reasons: tuple[str, ...] = ()
    """Such as `1.4(b)`."""
    indicator: str = ""


def compose(draft: Draft) -> Cable:
    """Write a telegram from its parts and return it as it is read back.

    The class line is rolled up from subject and passages, each passage is numbered and marked,
    lines and sections have their length. What a reader would not read back as it stands in the
    draft is a caller's mistake.
    """
    if not draft.passages or draft.precedence not in _PRECEDENCES:
        raise ReftelError("a telegram needs a passage, and a precedence of Z, O, P or R")
    marks = [passage.marking for passage in draft.passages]
    overall = roll_up([*marks, *([draft.subject_marking] if draft.subject_marking else [])])
    level = overall.level if overall.level is not None else Level.U
    captions = _captions(draft, overall, level)
    lines = [*_heading(draft, captions, level), *_passages(draft), draft.signature.upper()]
    sections = max(1, -(-len(lines) // SECTION))
    text = "\n".join([*_routing(draft, level, sections), *_sections(draft, lines, level, sections)])
    cable = read(text + "\n", created=draft.when)
    _compare(draft, cable)
    return cable


def _captions(draft: Draft, overall: Marking, level: Level) -> list[str]:
    captions = list(draft.captions)
    if overall.disclosure is Disclosure.NOFORN and "NOFORN" not in captions:
        captions.insert(0, "NOFORN")
    if level is Level.U and "SBU" in overall.controls and "SENSITIVE" not in captions:
        captions.insert(0, "SENSITIVE")
    return captions


def _routing(draft: Draft, level: Level, sections: int) -> Iterator[str]:
    when = draft.when
    precedence = _PRECEDENCES[draft.precedence]
    if draft.indicator:
        section = "/01" if sections > 1 else ""
        filed = f"{when:%j%H%M}"
        yield f"DE {draft.indicator} #{draft.serial % 10_000:04}{section} {filed}"
    yield _SIGNALS.get(level, "ZNY SSSSS ZZH")
    yield f"{draft.precedence} {when:%d%H%M}Z {when:%b %y}".upper()
    yield f"FM {draft.sender}"
    for label, stations in (("TO", draft.to), ("INFO", draft.info)):
        for at, station in enumerate(stations):
            prefix = f"{label} " if at == 0 else ""
            yield f"{prefix}{station} {precedence}".rstrip()


def _sections(draft: Draft, lines: list[str], level: Level, sections: int) -> Iterator[str]:
    """Yield the class line and the lines, with a page line where a section ends."""
    section = f" SECTION 01 OF {sections:02}" if sections > 1 else ""
    yield f"{_SPACED[level]}{section} {draft.post} {draft.serial:06}"
    yield ""
    for at, line in enumerate(lines):
        if at and at % SECTION == 0:
            yield ""
            yield f"{draft.post} {draft.serial:08}  {at // SECTION + 1:03} OF {sections:03}"
            yield ""
        yield line


def _heading(draft: Draft, captions: list[str], level: Level) -> Iterator[str]:
    yield from captions
    yield ""
    if draft.attention:
        yield from draft.attention
        yield ""
    yield f"E.O. {draft.executive_order}: {_declassify(draft, level)}"
    yield from _wrapped(f"TAGS: {', '.join(draft.tags)}")
    mark = f"({render(draft.subject_marking)}) " if draft.subject_marking else ""
    yield from _wrapped(f"SUBJECT: {mark}{draft.subject}")
    yield ""
    if draft.references:
        yield from _references(draft.references)
        yield ""
    if level > Level.U:
        yield from _wrapped(f"Classified By: {draft.classified_by}. Reasons: {_reasons(draft)}.")
        yield ""


def _declassify(draft: Draft, level: Level) -> str:
    if level is Level.U:
        return "N/A"
    if draft.declassify is None or not draft.classified_by or not draft.reasons:
        raise ReftelError("a classified telegram needs declassify, classified_by and reasons")
    if isinstance(draft.declassify, str):
        return f"DECL: {draft.declassify}"
    return f"DECL: {draft.declassify:%m/%d/%Y}"


def _references(references: tuple[str, ...]) -> Iterator[str]:
    if len(references) == 1:
        yield f"REF: {references[0]}"
        return
    for at, reference in enumerate(references):
        yield f"{'REF: ' if at == 0 else '     '}{chr(ord('A') + at)}. {reference}"


def _reasons(draft: Draft) -> str:
    section, _, first = draft.reasons[0].partition("(")
    letters = [f"({first}", *(f"({reason.partition('(')[2]}" for reason in draft.reasons[1:])]
    listed = letters[0] if len(letters) == 1 else f"{', '.join(letters[:-1])} and {letters[-1]}"
    return f"{section} {listed}"


def _passages(draft: Draft) -> Iterator[str]:
    for number, passage in enumerate(draft.passages, 1):
        if passage.heading:
            rule = "-" * len(passage.heading)
            yield from (rule, passage.heading, rule, "")
        opening, *rest = passage.text.split("\n")
        yield from _wrapped(f"{number}. ({render(passage.marking)}) {opening}")
        for line in rest:
            yield ""
            yield from _wrapped(line)
        yield ""


def _wrapped(line: str) -> list[str]:
    return textwrap.wrap(line, WIDTH, break_on_hyphens=False, break_long_words=False)


def _compare(draft: Draft, cable: Cable) -> None:
    """Refuse a draft that does not come back as it went in."""
    subject = " ".join(draft.subject.split())
    if cable.subject is None or cable.subject.text != subject:
        raise ReftelError(f"the subject {subject!r} does not read back: leave out marks and labels")
    numbered = [top for top in cable.paragraphs if top.number is not None]
    if [top.number for top in numbered] != list(range(1, len(draft.passages) + 1)):
        raise ReftelError("the passages do not read back: leave out numbers at the start of lines")
    for top, passage in zip(numbered, draft.passages, strict=True):
        if top.marking != passage.marking:
            raise ReftelError(f"the mark of paragraph {top.number} does not read back")

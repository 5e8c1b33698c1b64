"""Composing: a well-formed telegram from its parts, by the drafting rules of 5 FAH-1 H-246."""

from __future__ import annotations

import re
import textwrap
from datetime import UTC
from typing import TYPE_CHECKING

from reftel.cable.proof import prove
from reftel.cable.reader import read
from reftel.findings import ReftelError
from reftel.marking import Disclosure, Level, Marking, render, roll_up

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.cable.cable import Cable
    from reftel.cable.draft import Draft

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
_MOST_REFERENCES = 26
_CLASS_WORDS = ("REL ", "ORCON", "RELIDO", "FOUO")
"""What stands behind the classification in the class line itself; the rest are captions."""
_LABEL = re.compile(
    r" (?=(?:\(?(?:\d{1,3}|[A-Za-z]{1,2}|[ivx]{1,4})[.)]{1,2}|\([^\s()]{1,20}\)|[-*]{1,2}|\S{1,20}:"
    r"|\u00b6\S{0,6}|REF\S{0,6}|BEGIN|END)(?: |$))"
)
"""The blank before what would be read as a label at the start of a line."""
_PRECEDENCES = {"Z": "FLASH", "O": "IMMEDIATE", "P": "PRIORITY", "R": ""}


def compose(draft: Draft) -> Cable:
    """Write a telegram from its parts and return it as it is read back.

    The class line is rolled up from subject and passages, each passage is numbered and marked,
    lines and sections have their length. What a reader would not read back as it stands in the
    draft is a caller's mistake.
    """
    _require(draft)
    marks = [passage.marking for passage in draft.passages]
    overall = roll_up([*marks, *([draft.subject_marking] if draft.subject_marking else [])])
    level = overall.level if overall.level is not None else Level.U
    captions = _captions(draft, overall, level)
    lines = [*_heading(draft, captions, level), *_passages(draft), draft.signature.upper()]
    sections = max(1, -(-len(lines) // SECTION))
    text = "\n".join(
        [*_routing(draft, level, sections), *_sections(draft, lines, overall, sections)]
    )
    cable = read(text + "\n", created=draft.when)
    prove(draft, overall, cable)
    return cable


def _require(draft: Draft) -> None:
    if not draft.passages or draft.precedence not in _PRECEDENCES:
        raise ReftelError("a telegram needs a passage, and a precedence of Z, O, P or R")
    parts = (draft.post, draft.sender, draft.signature, *draft.to, *draft.references)
    texts = (passage.text for passage in draft.passages)
    if not draft.to or not all(part.strip() for part in (*parts, *texts)):
        raise ReftelError("post, sender, TO, signature, references and passages need words")
    if draft.when.utcoffset() is None:
        raise ReftelError("a date-time group is an instant: give `when` its time zone")
    if len(draft.references) > _MOST_REFERENCES:
        raise ReftelError(f"references have one letter each: no more than {_MOST_REFERENCES}")


def _captions(draft: Draft, overall: Marking, level: Level) -> list[str]:
    held = overall.captions | (overall.controls & {"LOU"})
    captions = [*sorted(held.difference(draft.captions)), *draft.captions]
    if overall.disclosure is Disclosure.NOFORN and "NOFORN" not in captions:
        captions.insert(0, "NOFORN")
    if level is Level.U and "SBU" in overall.controls and "SENSITIVE" not in captions:
        captions.insert(0, "SENSITIVE")
    return captions


def _routing(draft: Draft, level: Level, sections: int) -> Iterator[str]:
    when = draft.when.astimezone(UTC)
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


def _sections(draft: Draft, lines: list[str], overall: Marking, sections: int) -> Iterator[str]:
    """Yield the class line and the lines, with a page line where a section ends."""
    section = f" SECTION 01 OF {sections:02}" if sections > 1 else ""
    yield f"{_class_words(overall)}{section} {draft.post} {draft.serial:06}"
    yield ""
    for at, line in enumerate(lines):
        if at and at % SECTION == 0:
            yield ""
            yield f"{draft.post} {draft.serial:08}  {at // SECTION + 1:03} OF {sections:03}"
            yield ""
        yield line


def _class_words(overall: Marking) -> str:
    controls = render(overall, form="banner").split("//")[1:]
    carried = [word for word in controls if word.startswith(_CLASS_WORDS)]
    return "//".join([_SPACED[overall.level or Level.U], *carried])


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
        yield from _wrapped(f"REF: {references[0]}")
        return
    for at, reference in enumerate(references):
        opening = "REF: " if at == 0 else "     "
        yield from _wrapped(f"{opening}{chr(ord('A') + at)}. {reference}", "        ")


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


def _wrapped(line: str, indent: str = "") -> list[str]:
    """Return lines of the telegram's width, none beginning with what looks like a label."""
    lines = textwrap.wrap(
        _LABEL.sub("\xa0", line),
        WIDTH,
        subsequent_indent=indent,
        break_on_hyphens=False,
        break_long_words=False,
    )
    return [each.replace("\xa0", " ") for each in lines]

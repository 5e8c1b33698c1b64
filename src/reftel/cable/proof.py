"""The proof of a composed telegram: what was read back, held against the draft part by part."""

from __future__ import annotations

import re
from datetime import UTC, date
from itertools import chain
from typing import TYPE_CHECKING

from reftel.findings import ReftelError
from reftel.marking import Disclosure, Level, Marking, render

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.cable.cable import Cable, Station
    from reftel.cable.draft import Draft

_DROPPED = frozenset({"SBU", "LOU", "FOUO"})
"""Controls of what is unclassified; a classified class line is without them."""
_OPEN = (Disclosure.UNMARKED, Disclosure.PUBLIC)
_WORD = re.compile(r"\w+")


def prove(draft: Draft, overall: Marking, cable: Cable) -> None:
    """Refuse a draft that does not come back as it went in, and name the first part that differs.

    Words are compared without their punctuation and case: the reader names people, TAGS and
    reasons in one form.
    """
    for name, wanted, got in chain(_header(draft, cable), _body(draft, cable)):
        if _words(wanted) != _words(got):
            raise ReftelError(
                f"{name} does not read back: {wanted!r} would be read as {got!r}; "
                "leave out marks, labels, numbers and lines that stand alone"
            )
    for number, (mark, passage) in enumerate(zip(_marks(cable), draft.passages, strict=True), 1):
        if mark != passage.marking:
            raise ReftelError(f"the mark of paragraph {number} does not read back")
    _prove_banner(overall, cable)


def _words(text: str) -> list[str]:
    return _WORD.findall(text.upper())


def _header(draft: Draft, cable: Cable) -> Iterator[tuple[str, str, str]]:
    """Yield each part of the header: its name, as drafted, as read."""
    sent = draft.when.astimezone(UTC)
    yield "the subject", draft.subject, cable.subject.text if cable.subject else ""
    yield "the date-time group", f"{sent:%Y %m %d %H %M}", f"{cable.dtg:%Y %m %d %H %M}"
    number = re.search(r"\d+$", cable.mrn or "")
    yield "the number", str(draft.serial), number[0] if number else ""
    yield "the sender", draft.sender, _stations([cable.sender] if cable.sender else [])
    yield "the line TO", " ".join(draft.to), _stations(cable.to)
    yield "the line INFO", " ".join(draft.info), _stations(cable.info)
    yield "the attention line", " ".join(draft.attention), " ".join(cable.attention)
    read = " ".join(word for word in draft.captions if word in cable.captions)
    yield "a caption", " ".join(draft.captions), read
    yield "TAGS", " ".join(draft.tags), " ".join(cable.tags)
    cited = " ".join(item.text for item in cable.references)
    yield "a reference", " ".join(draft.references), cited
    yield "the signature", draft.signature, cable.signature or ""
    if (cable.marking.level or Level.U) > Level.U:
        yield from _classifying(draft, cable)


def _classifying(draft: Draft, cable: Cable) -> Iterator[tuple[str, str, str]]:
    by = cable.classified_by
    named = f"{by.title or ''} {by.name or ''}" if by else ""
    yield "the classifier", draft.classified_by, named
    yield "a reason", " ".join(draft.reasons), " ".join(cable.reasons)
    if isinstance(draft.declassify, date):
        on = cable.declassify.on if cable.declassify else None
        yield "the day of declassification", str(draft.declassify), str(on)


def _stations(stations: list[Station] | tuple[Station, ...]) -> str:
    return " ".join(f"{item.indicator or ''} {item.name}" for item in stations)


def _body(draft: Draft, cable: Cable) -> Iterator[tuple[str, str, str]]:
    """Yield each passage with its number and mark, and the headings."""
    tops = [top for top in cable.paragraphs if top.number is not None]
    drafted = range(1, len(draft.passages) + 1)
    yield "the numbering", " ".join(map(str, drafted)), " ".join(str(top.number) for top in tops)
    for number, (passage, top) in enumerate(zip(draft.passages, tops, strict=True), 1):
        written = f"{number} ({render(passage.marking)}) {passage.text}"
        yield f"paragraph {number}", written, top.span.of(cable.legible)
    headings = [top.title or "" for top in cable.paragraphs if top.number is None]
    yield "a heading", " ".join(item.heading for item in draft.passages), " ".join(headings)


def _marks(cable: Cable) -> list[Marking | None]:
    return [top.marking for top in cable.paragraphs if top.number is not None]


def _prove_banner(overall: Marking, cable: Cable) -> None:
    """Refuse a class line that says less than the portions under it."""
    level = cable.marking.level or Level.U
    held = cable.marking.controls | cable.marking.captions
    held |= {"SBU"} if "SENSITIVE" in held else set()
    needed = overall.controls | overall.captions
    if level > Level.U:
        needed -= _DROPPED
    inner = [node.marking.level or Level.U for node in cable.walk() if node.marking]
    if max(inner, default=Level.U) > level:
        raise ReftelError("a mark within a passage is higher than that of the passages")
    disclosed = overall.disclosure in {cable.marking.disclosure, *_OPEN}
    if not (needed <= held and disclosed and overall.release == cable.marking.release):
        raise ReftelError(
            f"the class line cannot carry {render(overall)}: it would read {render(cable.marking)}"
        )

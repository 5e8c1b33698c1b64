"""Checks of portion marks: among themselves, under the banner, and of points to be handed over."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from reftel.cable.cable import Part
from reftel.findings import Finding
from reftel.marking import (
    Disclosure,
    Level,
    Marking,
    judge_banner,
    judge_captions,
    judge_gaps,
    judge_mark,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from reftel.cable.cable import Cable, Paragraph

_HANDED_OVER = re.compile(r"POINTS|NON-?\s?PAPER|TALKERS|AIDE.?MEMOIRE", re.IGNORECASE)


def marks(cable: Cable) -> Iterator[Finding]:
    """Report what is doubtful in each mark of the body."""
    for node in cable.walk():
        if node.marking is not None and node.marking.doubts:
            yield from judge_mark(node.marking, node.span)


def banner(cable: Cable) -> Iterator[Finding]:
    """Compare the class line and captions with the portions."""
    if "marking" not in cable.places:
        return
    portions = [node.marking for node in cable.walk() if node.marking is not None]
    place = cable.places["marking"]
    for finding in (*judge_banner(cable.marking, portions), *judge_captions(cable.captions)):
        yield replace(finding, span=finding.span or place)


def gaps(cable: Cable) -> Iterator[Finding]:
    """Report numbered paragraphs without mark beside others that have one."""
    numbered = [node for node in cable.paragraphs if node.number is not None]
    marks = [node.marking for node in numbered]
    for finding in judge_gaps(marks, [node.number or 0 for node in numbered]):
        bare = (at for at, mark in enumerate(marks) if mark is None or mark.level is None)
        yield replace(finding, span=numbered[next(bare)].span)


def subject(cable: Cable) -> Iterator[Finding]:
    """Report a SUBJECT whose mark is above the class line."""
    mark = cable.subject.marking if cable.subject else None
    level = cable.marking.level
    if mark and mark.level is not None and level is not None and mark.level > level:
        message = f"SUBJECT is marked {mark.level.words}, the telegram {level.words}"
        yield Finding("cable/subject-above-banner", message, cable.places.get("subject"))


def children(cable: Cable) -> Iterator[Finding]:
    """Report a part, or a sentence, marked above the paragraph that holds it."""
    for node in cable.paragraphs:
        yield from _above(node, node.marking)
    for node in cable.walk():
        over = node.marking.level if node.marking else None
        level = node.effective.level
        if over is not None and level is not None and level > over:
            message = f"words marked {level.words} in a paragraph marked {over.words}"
            yield Finding("cable/part-above-paragraph", message, node.span)


def _above(node: Paragraph, holder: Marking | None) -> Iterator[Finding]:
    for child in node.children:
        level = child.marking.level if child.marking else None
        over = holder.level if holder else None
        if level is not None and over is not None and level > over:
            message = f"{level.words} inside a paragraph marked {over.words}"
            yield Finding("cable/part-above-paragraph", message, child.span)
        yield from _above(child, child.marking or holder)


def points(cable: Cable) -> Iterator[Finding]:
    """Report points for a foreign government whose mark does not let them be given to it."""
    for node in cable.walk():
        if node.part is not Part.BLOCK or not _HANDED_OVER.search(node.title or ""):
            continue
        mark = node.effective
        if mark.disclosure is Disclosure.NOFORN:
            message = f"BEGIN {node.title} in a paragraph marked {mark}"
            yield Finding("cable/points-noforn", message, node.span)
        elif mark.level is not None and mark.level >= Level.C and not mark.release:
            message = f"BEGIN {node.title} is marked {mark}: releasable to nobody by name"
            yield Finding("cable/points-without-release", message, node.span)


MARKS: tuple[Callable[[Cable], Iterator[Finding]], ...] = (
    marks, banner, gaps, subject, children, points,
)  # fmt: skip

"""A cable cut into stretches of text that stand under one marking each."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.cable import Cable, Paragraph
    from reftel.marking import Marking


class Stretch(NamedTuple):
    """From where to where, under which label, how marked."""

    start: int
    end: int
    label: str
    marking: Marking


def stretches(cable: Cable) -> Iterator[Stretch]:
    """Cut the whole text into disjoint stretches, in order; blank ones between are left out."""
    at, text = 0, cable.legible
    for start, end, label, marking in (*_marked(cable), Stretch(len(text), 0, "", cable.marking)):
        if at < start and not text[at:start].isspace():
            yield Stretch(at, start, "" if at else "hdr", cable.marking)
        if max(at, start) < end:
            yield Stretch(max(at, start), end, label, marking)
        at = max(at, end)


def _marked(cable: Cable) -> list[Stretch]:
    found: list[Stretch] = []
    place = cable.places.get("subject")
    if cable.subject and cable.subject.marking and place:
        found.append(Stretch(*place, "hdr", cable.subject.marking))
    for top in cable.paragraphs:
        _cut(top, top.label or ("" if top.number is None else str(top.number)), found)
    return found


def _cut(node: Paragraph, label: str, found: list[Stretch]) -> None:
    """Give what stands between the children to their parent."""
    at, end = node.span
    for child in node.children:
        if at < child.span.start:
            found.append(Stretch(at, child.span.start, label, node.effective))
        _cut(child, label, found)
        at = max(at, child.span.end)
    if at < end:
        found.append(Stretch(at, end, label, node.effective))

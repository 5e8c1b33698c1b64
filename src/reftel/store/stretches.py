"""A cable cut into stretches of text that stand under one marking each."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.cable import Cable
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
        label = top.label or ("" if top.number is None else str(top.number))
        found += (Stretch(*span, label, marking) for span, marking in top.stretches())
    return found

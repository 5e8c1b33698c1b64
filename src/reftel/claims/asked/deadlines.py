"""Deadlines as claims: of what is asked, and of what somebody has undertaken to do."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.asked.dues import answered, dues
from reftel.claims.asked.request import ORDERS
from reftel.claims.claim import Interval
from reftel.claims.dated.dates_beside import beside
from reftel.claims.dated.deadlines import appointed, deadlines, moved
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reftel.claims.claim import Claim
    from reftel.claims.dated.deadlines import Due
    from reftel.claims.spoken.scene import Scene

_ORDER = re.compile(
    r"\b(?:due|deadline|requested|required|should|must|please|responses?|report)\b", re.IGNORECASE
)
_TELL = re.compile(
    r"\b(?:report|respon[ds]|reply|replies|response|advise|inform|deliver|confirm|provide"
    r"|notify|action|approach|demarche|present)\w*\b",
    re.IGNORECASE,
)
_UNDERTOOK = re.compile(
    r"\b(?:agreed|undertook|undertaken|promised|pledged|offered|committed\s+itself|committed)\s+to\s+(?=[a-z])"
    r"|\bpromised\s+that\b",
    re.IGNORECASE,
)
"""Verbs with which one binds himself to a day."""
_BINDS = re.compile("agreed|undert|promised|pledged|offered|committed")
"""How they begin: letters in front let `re` skip all others."""


_LATER = ("deadline", "suspense", "due date", "now due", "have until", "has until")
"""Words one of which tells that a day is moved."""


def due_days(scene: Scene, asked: Sequence[Claim]) -> Iterator[Claim]:
    """Yield the days by which an instruction, or a post in its report, asks for something."""
    later = _moved(scene)
    told = _dated(scene, asked) if scene.instructs else _wanted(scene, asked)
    yield from (due for due in told if not any(due.span.meets(one.span) for one in later))
    yield from later


def _moved(scene: Scene) -> list[Claim]:
    """Return the days to which a deadline of an earlier cable is moved."""
    if not scene.from_department or not any(word in scene.page.lower for word in _LATER):
        return []
    known, text = scene.page.once(beside), scene.layout.text
    return [
        _deadline(scene, due, scene.layout.sentence(due.place[0]), asks=True, later=True)
        for due in moved(text, *scene.page.body(), known)
        if not scene.is_point(due.place[0])
    ]


def _dated(scene: Scene, asked: Sequence[Claim]) -> Iterator[Claim]:
    starts = {scene.layout.sentence(ask.span.start).start: ask for ask in asked}
    for due in _dues(scene, asked):
        sentence = scene.layout.sentence(due.place[0])
        ask = starts.get(sentence.start)
        asks = ask is not None or (
            due.at is not None and scene.from_department and _orders(scene, sentence)
        )
        if due.vague and (not asks or due.vague == "soon" or _hurried(scene, due, ask)):
            continue
        if due.at is None and not due.vague and not due.event and not asks:
            continue
        yield _deadline(scene, due, sentence, asks=asks)


def _dues(scene: Scene, asked: Sequence[Claim]) -> list[Due]:
    """Return the deadlines of the body, and the days on which an instruction is to be done."""
    text, known = scene.layout.text, scene.page.once(beside)
    found = list(deadlines(text, *scene.page.body(), known))
    for ask in asked:
        if ask.attribute("type") == "instruction" and (due := appointed(text, *ask.span, known)):
            found += [] if _taken(due, found) else [due]
        found += [due for due in dues(scene, ask.span) if not _taken(due, found)]
    return sorted(found, key=lambda due: due.place)


def _taken(due: Due, found: Sequence[Due]) -> bool:
    """Say whether the words of a deadline are told as one before."""
    return any(one.place[0] < due.place[1] and due.place[0] < one.place[1] for one in found)


def _wanted(scene: Scene, asked: Sequence[Claim]) -> Iterator[Claim]:
    """Yield the days by which a post's report asks for something."""
    known = scene.page.once(beside)
    for ask in asked:
        for due in dues(scene, ask.span):
            if due.at is not None or (known.how != "sent" and not due.vague):
                yield _deadline(scene, due, ask.span, asks=True)


def undertaken(scene: Scene, found: Sequence[Claim], replies: Sequence[Claim]) -> Iterator[Claim]:
    """Yield the days by which somebody told of in a report has undertaken to do a thing."""
    if scene.instructs or not scene.deals:
        return
    known, taken = scene.page.once(beside), {one.span.start for one in found}
    spans = [one.span for one in replies if one.attribute("type") == "commitment"]
    text, (floor, end) = scene.layout.text, scene.page.body()
    starts = (verb.start() for verb in _BINDS.finditer(scene.page.lower, floor, end))
    verbs = (start for start in starts if _UNDERTOOK.match(text, start, end))
    spans += [Span(start, scene.layout.sentence(start).end) for start in verbs]
    for span in spans:
        for due in (*deadlines(scene.layout.text, *span, known), *answered(scene, span)):
            if due.at is not None and due.place[0] not in taken and not scene.is_point(span.start):
                taken.add(due.place[0])
                yield _deadline(scene, due, span, asks=False)


def _hurried(scene: Scene, due: Due, ask: Claim | None) -> bool:
    """Say whether a host is asked to act promptly, which is no deadline of ours."""
    ours = ask is not None and ask.attribute("type") in ORDERS
    return due.vague == "immediately" and (not ours or scene.is_point(due.place[0]))


def _orders(scene: Scene, sentence: Span) -> bool:
    words = sentence.of(scene.layout.text)
    return bool(_ORDER.search(words))


def _deadline(scene: Scene, due: Due, sentence: Span, *, asks: bool, later: bool = False) -> Claim:
    point = scene.is_point(due.place[0])
    words = sentence.of(scene.layout.text)
    role = "event"
    if asks and not point:
        role = "reporting" if _TELL.search(words) else "action"
    elif point and asks:
        role = "host"
    attributes: dict[str, str | bool] = {
        "role": role,
        "precision": due.precision,
        "zone": due.zone,
        "assumed": due.assumed,
    }
    if due.vague:
        attributes |= {"vague": True, "grade": due.vague}
    if later:
        attributes["moved"] = True
    if due.event:
        attributes["after"] = due.event
    value = (
        due.at.isoformat()
        if due.at and due.precision == "hour"
        else (due.at.date().isoformat() if due.at else "..")
    )
    return scene.page.claim(
        "deadline",
        due.place,
        value,
        "deadline/" + (due.vague or due.precision),
        attributes=attributes,
        interval=Interval(None, due.at) if due.at else None,
    )

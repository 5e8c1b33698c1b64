"""Reporting instructions: to whom, by when, under which slug, negative reports or not."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.claim import Interval, Slot
from reftel.claims.deadlines import deadlines
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reftel.claims.claim import Claim
    from reftel.claims.deadlines import Due
    from reftel.claims.exchange import Scene

_NEGATIVE = re.compile(
    r"\bnegative\s+(?:report|repl|respons)\w*|\beven\s+if\s+no\s+action"
    r"|\bincluding\s+(?:a\s+)?negative|\bif\s+no\s+(?:action|response)"
    r"[^.]{0,60}\breport\b|\bno\s+action\b[^.]{0,80}\b(?:report|reason|explain)",
    re.IGNORECASE,
)
_SLUG = re.compile(
    r"\bslug(?:ged)?\b[^.]{0,70}?\b(?:for|to)\s+((?:[A-Z][A-Za-z/&-]*(?:,?\s+and\s+|,\s*"
    r"|\s*;\s*)?)+)",
    re.IGNORECASE,
)
_TELL = re.compile(
    r"\b(?:report|respon[ds]|reply|replies|response|advise|inform|deliver|confirm|provide"
    r"|notify|action|approach|demarche|present)\w*\b",
    re.IGNORECASE,
)


def reporting(scene: Scene, asked: Sequence[Claim]) -> Iterator[Claim]:
    """Yield the deadlines of an instruction, and one reporting instruction for each request."""
    if not scene.instructs:
        return
    yield from _dated(scene, asked)
    text = scene.layout.text
    for ask in asked:
        if ask.attribute("type") not in {"reporting", "routing", "instruction"}:
            continue
        slug = _SLUG.search(text, *ask.span)
        negative = _NEGATIVE.search(text, *ask.span)
        if not slug and not negative and ask.attribute("type") != "reporting":
            continue
        yield _claim(scene, ask, slug, negative)


def _dated(scene: Scene, asked: Sequence[Claim]) -> Iterator[Claim]:
    starts = {scene.layout.sentence(ask.span.start).start for ask in asked}
    sent = scene.page.cable.date
    body = scene.page.body()
    for due in deadlines(scene.layout.text, *body, sent):
        sentence = scene.layout.sentence(due.place[0])
        asks = sentence.start in starts or (
            due.at is not None and scene.from_department and _orders(scene, sentence)
        )
        if due.vague and (not asks or due.vague == "soon" or _hurried(scene, due)):
            continue
        if due.at is None and not due.vague and not due.event:
            continue
        yield _deadline(scene, due, sentence, asks=asks)


def _hurried(scene: Scene, due: Due) -> bool:
    """Say whether a host is asked in a point to act promptly, which is no deadline of ours."""
    return due.vague == "immediately" and scene.is_point(due.place[0])


def _orders(scene: Scene, sentence: Span) -> bool:
    words = sentence.of(scene.layout.text)
    return bool(
        re.search(
            r"\b(?:due|deadline|requested|required|should|must|please|responses?|report)\b",
            words,
            re.IGNORECASE,
        )
    )


def _deadline(scene: Scene, due: Due, sentence: Span, *, asks: bool) -> Claim:
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


def _claim(
    scene: Scene, ask: Claim, slug: re.Match[str] | None, negative: re.Match[str] | None
) -> Claim:
    slots = []
    if slug:
        offices = re.split(r",\s*(?:and\s+)?|\s+and\s+|;\s*", slug[1].strip(" ,;"))
        slots += [
            Slot("slug", office.strip(), Span(slug.start(1), slug.end(1)))
            for office in offices
            if office.strip()
        ]
    if due := next(deadlines(scene.layout.text, *ask.span, scene.page.cable.date), None):
        value = due.at.isoformat() if due.at else due.text
        slots.append(Slot("by", value, Span(*due.place)))
    return scene.page.claim(
        "reporting",
        ask.span,
        scene.layout.words(ask.span),
        "reporting/" + str(ask.attribute("type")),
        slots=slots,
        attributes={"negative": bool(negative)},
    )

"""Days by which a thing asked is due: as deadlines, or by what it is to precede, or as wished."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING

from reftel.claims.dated.dates_beside import beside
from reftel.claims.dated.deadlines import Due, deadlines

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from reftel.claims.claim import Claim
    from reftel.claims.spoken.scene import Scene
    from reftel.source import Span

_EVE = re.compile(
    r"\b(?:before|prior\s+to|ahead\s+of|in\s+advance\s+of|in\s+time\s+for)\s+(?!and\b)[^.;:]{3,90}$",
    re.IGNORECASE,
)
"""Words before a day on which that happens which the thing asked is to precede."""
_WISHED = re.compile(
    r"\b(?:preferably|ideally|at\s+the\s+latest|if\s+(?:at\s+all\s+)?possible)\s*,?\s+"
    r"(?:(?:by|on|in|at|before)\s+)?(?:the\s+)?$",
    re.IGNORECASE,
)
_TODAY = re.compile(r"(?:today|tonight|tomorrow)\b(?!'s)", re.IGNORECASE)
_DONE = re.compile(
    r"\b(?:delivered|conveyed|presented|handed\s+over|passed|made|raised|sent|done|report|reply"
    r"|respond)\W+(?:by\s+\w+\s+)?$",
    re.IGNORECASE,
)
"""Verbs behind which a bare `today` tells when to do the thing."""
_ANSWERS = re.compile(
    r"\b(?:respond|reply|answer|revert|report\s+back|decide|send|provide|return)\b[^.;,]{0,60}$",
    re.IGNORECASE,
)
_REACH = 110
"""Letters before a day in which stands what makes it one by which a thing is due."""
_AGO, _AHEAD = timedelta(days=1), timedelta(days=400)


def dues(scene: Scene, span: Span) -> list[Due]:
    """Return the days by which what is asked at a place is due, in order of the text."""
    found = list(deadlines(scene.layout.text, *span, scene.page.once(beside)))
    places = [due.place for due in found if due.at]
    for day in scene.mentions.within(*span, "date"):
        start = _starts(scene.layout.text, span, day)
        taken = any(day.span.start < end and at < day.span.end for at, end in places)
        if start is not None and not taken and (due := _due_on(scene, day, start)):
            found.append(due)
    return sorted(found, key=lambda due: due.place)


def answered(scene: Scene, span: Span) -> Iterator[Due]:
    """Yield the days to come on which somebody says that he will answer."""
    for day in scene.mentions.within(*span, "date"):
        start = max(span.start, day.span.start - _REACH)
        if _ANSWERS.search(scene.layout.text, start, day.span.start) and (
            due := _due_on(scene, day, day.span.start)
        ):
            yield due


def _due_on(scene: Scene, day: Claim, start: int) -> Due | None:
    """Return a day that is to come as one by which a thing is due; None for one that has passed."""
    known, when = scene.page.once(beside), day.interval
    sent: datetime | None = known.day if known.how != "year" else None
    if when is None or when.end is None or sent is None:
        return None
    if not -_AGO <= when.end - sent < _AHEAD:
        return None
    precision = "month" if when.end - (when.start or when.end) > timedelta(days=2) else "day"
    words = " ".join(scene.layout.text[start : day.span.end].split())
    return Due(words, when.end, precision, place=(start, day.span.end))


def _starts(text: str, span: Span, day: Claim) -> int | None:
    """Return where words begin that make a day the one by which a thing is due."""
    floor = max(span.start, day.span.start - _REACH)
    if eve := _EVE.search(text, floor, day.span.start):
        return eve.start()
    if wished := _WISHED.search(text, floor, day.span.start):
        return wished.start()
    done = _TODAY.match(text, *day.span) and _DONE.search(text, floor, day.span.start)
    return day.span.start if done else None

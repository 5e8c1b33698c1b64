"""On which day, or in which month, something was carried over or said."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING

from reftel.claims.claim import Slot
from reftel.claims.dated.dates import resolve
from reftel.claims.dated.dates_beside import sent_about
from reftel.claims.dated.dates_calendar import WEEKDAY
from reftel.claims.delivered.addressees import argument
from reftel.source import Span

if TYPE_CHECKING:
    from reftel.claims.claim import Interval
    from reftel.claims.delivered.delivery import Told
    from reftel.claims.spoken.scene import Scene

_WHEN = re.compile(
    r"\b(?:on\s+(?:the\s+(?:morning|afternoon|evening)\s+of\s+)?)?((?:(?:Jan|Febr)uary"
    r"|March|April|May|June|July|August|(?:Sept|Nov|Dec)ember"
    r"|October|Jan\.?|Feb\.?|Mar\.?|Apr\.?|Aug\.?|Sept?\.?|Oct\.?|Nov\.?"
    r"|Dec\.?)\s+\d{1,2}(?:,?\s+\d{4})?"
    r"|\d{1,2}\s+(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?"
    r"|Aug(?:ust)?|Sep(?:tember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)(?:\s+\d{4})?"
    rf"|\d{{1,2}}/\d{{1,2}}(?:/\d{{2,4}})?|{WEEKDAY}|today"
    r"|yesterday|this\s+morning|this\s+afternoon)\b",
    re.IGNORECASE,
)
_OF_ONE = re.compile(
    r"(?:-\d{1,2})?\s+(?:[A-Za-z-]+\s+){0,2}?(?:meetings?|plenary|conference|session|summit|talks|agenda|visit|consultations"
    r"|workshop|seminar|deadline|letter|note|cable|report|resolution|paper)\b"
)
"""What stands behind a day that tells which meeting or paper is meant."""
_IN = re.compile(
    r"\b(?:in|during|over|on|since)\s+(?:the\s+)?(?:early\s+|late\s+|mid-?)?", re.IGNORECASE
)
_SEASON = timedelta(days=100)


def day(scene: Scene, told: Told, span: Span) -> tuple[Slot, Interval] | None:
    """Return the day on which it was done: told with it, else in its sentence."""
    if told.status == "planned":
        return _ahead(scene, told)
    sent = sent_about(scene.page)
    end = argument(scene, told) if told.status == "argued" else told.sentence.end
    text, own = scene.layout.text, (span.start, min(span.end, end))
    found = _plain(text, *own) or _plain(text, told.sentence.start, end)
    interval = resolve(" ".join(found[1].split()), sent) if found and sent else None
    if not found or interval is None or interval.start is None:
        return _month(scene, Span(told.sentence.start, end))
    value = interval.start.date().isoformat()
    return Slot("when", value, Span(found.start(1), found.end(1))), interval


def _plain(text: str, start: int, end: int) -> re.Match[str] | None:
    """Return the first day told, one that tells which meeting is meant only where it is alone."""
    days = list(_WHEN.finditer(text, start, end))
    return next((day for day in days if not _OF_ONE.match(text, day.end())), next(iter(days), None))


def _ahead(scene: Scene, told: Told) -> tuple[Slot, Interval] | None:
    """Return the day on which something is to be done."""
    for date in scene.mentions.within(*told.sentence, "date"):
        if date.interval and date.interval.start and date.span.start > told.sentence.start:
            return Slot("when", date.value, date.span), date.interval
    return None


def _month(scene: Scene, span: Span) -> tuple[Slot, Interval] | None:
    """Return the month or season in which it was done, where no day is told."""
    text, sent = scene.layout.text, sent_about(scene.page)
    for date in scene.mentions.within(*span, "date"):
        start = date.interval.start if date.interval and _short(date.interval) else None
        led = _IN.search(text, max(span.start, date.span.start - 20), date.span.end)
        if sent and start and date.interval and led and start.date() <= sent.date():
            return Slot("when", date.value, date.span), date.interval
    return None


def _short(interval: Interval) -> bool:
    """Say whether a time is no longer than a season."""
    return bool(interval.start and interval.end and interval.end - interval.start < _SEASON)

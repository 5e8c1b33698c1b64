"""Events outside our hands that give an ask its time: a sailing, a flight, a vote."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING

from reftel.claims.claim import Hedge
from reftel.claims.dated.dates import resolve
from reftel.claims.dated.dates_beside import sent_about
from reftel.claims.dated.dates_calendar import MONTHS
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reftel.claims.claim import Claim, Interval
    from reftel.claims.spoken.scene import Scene

_PLAN = re.compile(
    r"\b(?:scheduled|expected|planned|slated|set|due|booked|likely|intends?|plans?|planning"
    r"|will|could|may|would)\s+(?:to\s+|be\s+)?",
    re.IGNORECASE,
)
_VERB = re.compile(
    r"\b(depart|leave|sail|arrive|ship|load|unload|transit|fly|occur|take\s+place|land|dock"
    r"|call|launch|begin|vote|convene"
    r"|shipped|delivered|loaded|transferred|departing|arriving|sailing|open|return|pass)\b",
    re.IGNORECASE,
)
_MONTH = f"(?:{MONTHS}|{MONTHS.upper()})"
_DATE = re.compile(
    rf"\b(?:between\s+\d{{1,2}}(?:\s+{_MONTH})?\s+and\s+\d{{1,2}}\s+{_MONTH}(?:\s+\d{{4}})?"
    rf"|between\s+{_MONTH}\s+\d{{1,2}}\s+and\s+(?:{_MONTH}\s+)?\d{{1,2}}(?:,?\s+\d{{4}})?"
    rf"|{_MONTH}\s+\d{{1,2}}(?:\s*-\s*\d{{1,2}})?(?:,?\s+\d{{4}})?"
    rf"|\d{{1,2}}(?:\s*-\s*\d{{1,2}})?\s+{_MONTH}(?:\s+\d{{4}})?"
    rf"|(?:early|mid|late)[- ]{_MONTH}(?:\s+\d{{4}})?|next\s+week|tomorrow|{_MONTH}\s+\d{{4}})\b"
)


def windows(scene: Scene) -> Iterator[Claim]:
    """Yield the dated events to come that an instruction tells of, in order of the text."""
    sent = sent_about(scene.page)
    if not scene.instructs or sent is None:
        return
    seen: set[int] = set()
    for plan in _PLAN.finditer(scene.layout.text, *scene.page.body()):
        sentence = scene.layout.sentence(plan.start())
        for verb, place, interval in _events(scene, plan.end(), sentence.end):
            last = interval.end or interval.start
            if verb.start() in seen or last is None or last < sent - timedelta(days=1):
                continue
            seen.add(verb.start())
            words = " ".join(scene.layout.text[verb.start() : place.start].split())
            event = re.sub(
                r"\s+(?:on|in|between|by|from|about|around|or|at)(?:\s+(?:or|about))*$|\s+as\s+\w+\s+as$",
                "",
                words,
            )
            yield scene.page.claim(
                "event_window",
                (verb.start(), place.end),
                event,
                "window/" + verb[1].lower().split()[0],
                hedge=Hedge.PLANNED,
                interval=interval,
            )


def _events(scene: Scene, start: int, end: int) -> Iterator[tuple[re.Match[str], Span, Interval]]:
    """Yield each verb after the word of planning with the first date behind it."""
    text, sent = scene.layout.text, sent_about(scene.page)
    verbs = list(_VERB.finditer(text, start, min(end, start + 260)))
    if not verbs or verbs[0].start() > start + 30:
        return
    for verb, following in zip(verbs, [*verbs[1:], None], strict=True):
        limit = following.start() if following else min(end, verb.end() + 120)
        found = _DATE.search(text, verb.end(), limit)
        if not found or sent is None:
            continue
        interval = resolve(" ".join(found[0].split()), sent)
        if interval is not None:
            yield verb, Span(found.start(), found.end()), interval

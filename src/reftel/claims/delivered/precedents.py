"""Demarches of the past that a cable mentions in passing: `our demarche of May 5`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.claim import Slot
from reftel.claims.dated.dates_beside import sent_about
from reftel.claims.dated.dates_calendar import DAY_OR_MONTH
from reftel.claims.text.cover import Cover
from reftel.claims.text.cues import cue_at, cues, past
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reftel.claims.claim import Claim
    from reftel.claims.spoken.scene import Scene

_EARLIER = (
    r"(?:earlier|previous|prior|past|recent|initial|first|original|last|repeated|several|many"
    r"|numerous|latest|formal)"
)
_BEFORE = re.compile(
    rf"\b(?:[Oo]ur|(?:[Tt]he\s+|[Aa]\s+|[Aa]n\s+)?(?P<whose>U\.S\.|USG|American|reftel|REFTEL"
    rf"|ref(?:erence)?\s+\(?[A-Z]\b\)?|{_EARLIER})|(?P<the>[Tt]he))"
    rf"(?:\s+(?:own|U\.S\.|USG|reftel|ref\s+\(?[A-Z]\)?|{_EARLIER}|{DAY_OR_MONTH}))*\s+$"
)
_AFTER = re.compile(
    rf",?\s+(?:(?:which\s+)?(?:was\s+|were\s+|previously\s+)?(?:delivered|made|conveyed|presented)\s+(?:[^.;,]{{0,60}}?)"
    rf"(?:on\s+|in\s+)?{DAY_OR_MONTH}|(?:of|dated|on|from)\s+{DAY_OR_MONTH}"
    rf"|to\s+(?P<to>[^.;,]{{3,80}}?)\s+(?:on|in)\s+{DAY_OR_MONTH})"
)
_CARRYING = re.compile(
    r"\b(?:deliver|present|mak(?:e|ing)|made|convey|coordinat|prepar|draft|giv)\w*\s+$",
    re.IGNORECASE,
)
_ORDERED = re.compile(
    r"\b(?:request|ask|urg|suggest|recommend|propos|insist|demand|hop)\w*\s+(?:that\s+)?\Z",
    re.IGNORECASE,
)
_OBJECT = re.compile(r"\s+(?:the\s+|its\s+)?(?:[A-Z]|government|authorities)")
"""Who is to be spoken to where `demarche` is a verb: he asked that the USG demarche Syria."""
_WORDS = frozenset({"demarche", "demarches", "intervention", "interventions", "representations"})


def precedents(scene: Scene, told: Sequence[Claim]) -> Iterator[Claim]:
    """Yield demarches named as made already, outside of what tells of a delivery."""
    taken = Cover(claim.span for claim in told)
    for position in cues(scene.layout).get("paper", ()):
        word = cue_at(scene.layout, position)
        if word in _WORDS and position not in taken and (named := _named(scene, word, position)):
            yield _claim(scene, *named)


def _named(scene: Scene, word: str, position: int) -> tuple[Span, Span | None] | None:
    """Return the words for a demarche of ours that was made already, and to whom."""
    text, sentence = scene.layout.text, scene.layout.sentence(position)
    before = _BEFORE.search(text, max(sentence.start, position - 70), position)
    near = max(0, before.start() - 30) if before else 0
    if before is None or _CARRYING.search(text, near, before.start()):
        return None
    end = past(scene.layout, position)
    if _ORDERED.search(text, near, before.start()) and _OBJECT.match(text, end):
        return None
    after = _AFTER.match(text, end, min(sentence.end, end + 120))
    if not _made(scene, word, before, dated=after is not None):
        return None
    to = Span(*after.span("to")) if after and after["to"] else None
    return Span(before.start(), after.end() if after else end), to


def _made(scene: Scene, word: str, before: re.Match[str], *, dated: bool) -> bool:
    if dated:
        return True
    qualified = before["whose"] is not None or re.search(_EARLIER, before[0]) is not None
    if before["the"] or scene.instructs:
        return bool(re.search(_EARLIER, before[0]))
    return qualified or word.startswith("demarche")


def _ahead(scene: Scene, date: Claim) -> bool:
    """Say whether a day lies ahead of the cable, which no demarche made can be of."""
    sent = sent_about(scene.page)
    return bool(sent and date.interval and date.interval.start and date.interval.start > sent)


def _claim(scene: Scene, span: Span, to: Span | None) -> Claim:
    dates = [date for date in scene.mentions.within(span.start, span.end + 1, "date")[-1:]
             if not _ahead(scene, date)]  # fmt: skip
    slots = [scene.slot("to", to)] if to else []
    slots += [Slot("when", date.value, date.span) for date in dates]
    attributes: dict[str, str | bool] = {"status": "past", "verb": "demarche"}
    return scene.page.claim("delivery", span, "past demarche", "delivery/precedent",
                            slots=slots, attributes=attributes,
                            interval=dates[0].interval if dates else None)  # fmt: skip

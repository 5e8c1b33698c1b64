"""Meetings told by a verb: who of ours met, saw or was called in by whom, and when."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reftel.claims.actors import Side
from reftel.claims.claim import Slot
from reftel.claims.cues import cue_at, cues
from reftel.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reftel.claims.claim import Claim
    from reftel.claims.exchange import Scene

_AFAR = re.compile(
    r"e-?mail|fax|\bvia\b|\bdip(?:lomatic)?\s+note|\bnote\s+verbale|\bphone|\btelephon|\bletter\b",
    re.IGNORECASE,
)
"""What is sent, not handed over at a meeting."""
_PAPER = re.compile(
    r"\b(?:demarche|(?:talking\s+)?points|non-?papers?|reftel\s+\w+|aide-memoire)\b", re.IGNORECASE
)
_OWN = (
    r"(?:the\s+)?(?:[A-Z][\w/]*\s+){0,2}(?:[A-Za-z-]+-?[Oo]ffs?|ESTHOFF|Ambassador|Charge|DCM|CDA"
    r"|[A-Z]\w*\s+[Cc]ounselor|PolCouns|EconCouns)\b"
)
_WITH_US = re.compile(rf"[^.;]{{2,90}}?\bwith\s+(?P<us>{_OWN})")
_US = re.compile(rf"\s+(?P<us>{_OWN})")
_TOLD = re.compile(
    r"\b(?:told|briefed|informed|received|advised|notified|saw|met(?:\s+with)?|called\s+(?:up)?on"
    r"|spoke\s+(?:to|with)|(?:raised|discussed)\b(?:(?!\bwith\b)[^.;]){2,90}?\bwith)\s"
)
_US_ON = re.compile(rf"(?P<us>{_OWN}),?\s+(?:on\s+)?")
_MET = re.compile(
    r"\s+(?:up\s+)?(?:\w+ly\s+|again\s+)?(?:(?:on|in)\s+)?(?:(?P<day>[A-Z][a-z]{2,8}\s+\d{1,2}"
    r"|\d{1,2}\s+[A-Z][a-z]{2,8})\s+)?(?:with\s+)?(?=[A-Zatsfm])"
)
_NEAR_DATE = re.compile(r",?\s+(?:(?:on|in|during)\s+)?(?:the\s+)?$")
_OTHERS = re.compile(r"[.;]|\b(?:who|which|that|to|and\s+(?:also\s+)?[a-z]+ed)\b")
_BY = ("by ", "by the ", "BY ", "BY THE ")
_CLOSE = 60
"""Letters between the paper and its recipient, or in a title, beyond which it is a clause."""


def encounters(scene: Scene, told: Sequence[Claim]) -> Iterator[Claim]:
    """Yield a meeting for each delivery made in person, and for each verb of meeting."""
    handed = [claim for delivery in told if (claim := _handed(scene, delivery))]
    yield from handed
    taken = {scene.layout.sentence(claim.span.start).start for claim in handed}
    for position in cues(scene.layout).get("meet", ()):
        sentence = scene.layout.sentence(position)
        if sentence.start in taken or scene.is_point(position) or not scene.reports:
            continue
        if claim := _met(scene, sentence, position):
            taken.add(sentence.start)
            yield claim
    yield from _on_days(scene, taken)


def _on_days(scene: Scene, taken: set[int]) -> Iterator[Claim]:
    """Yield what one told the other on a day, where the day stands right behind him."""
    for date in scene.mentions.within(*scene.page.body(), "date") if scene.reports else ():
        sentence = scene.layout.sentence(date.span.start)
        if sentence.start in taken or scene.is_point(date.span.start):
            continue
        if claim := _told(scene, sentence, date):
            taken.add(sentence.start)
            yield claim


def _told(scene: Scene, sentence: Span, date: Claim) -> Claim | None:
    """Read `Ambassador told Governor X November 1`, `X briefed PolOff on May 3`."""
    text = scene.layout.text
    verbs = list(_TOLD.finditer(text, sentence.start, date.span.start))
    if not verbs:
        return None
    after = verbs[-1].end()
    own = _US_ON.fullmatch(text, after, date.span.start)
    persons = scene.mentions.within(after, date.span.start, "person")
    if not own and not (
        persons and _NEAR_DATE.fullmatch(text, persons[-1].span.end, date.span.start)
    ):
        return None
    actor = scene.cast.subject(scene.layout, sentence.start, verbs[-1].start())
    if actor is None or (actor.side is Side.OURS) is bool(own):
        return None
    other = own["us"] if own else persons[-1].value
    near = verbs[-1].start() - actor.span.start <= _CLOSE
    start = actor.span.start if near else verbs[-1].start()
    return _claim(scene, Span(start, date.span.end), actor.name, other)


def _handed(scene: Scene, delivery: Claim) -> Claim | None:
    """Return the meeting at which something was delivered, from whom to whom."""
    slots = {slot.role: slot for slot in reversed(delivery.slots)}
    if not delivery.attribute("formal") or delivery.attribute("status") != "delivered":
        return None
    if not {"by", "to"} <= slots.keys() or _AFAR.search(delivery.quote):
        return None
    persons = scene.mentions.within(*slots["to"].span, "person")
    if not persons:
        return None
    start = slots["by"].span.start
    if start < delivery.span.start or scene.layout.text.endswith(_BY, 0, start):
        start = delivery.span.start
    end = persons[-1].span.end
    paper = _PAPER.search(scene.layout.text, start, max(start, slots["to"].span.start))
    far = slots["to"].span.start + _CLOSE < persons[0].span.start
    if paper and (far or slots["to"].span.start - paper.end() > _CLOSE):
        end = paper.end()
    if end <= start:
        return None
    return _claim(scene, Span(start, _dated(scene, end)), slots["by"].value, slots["to"].value)


def _met(scene: Scene, sentence: Span, position: int) -> Claim | None:
    """Read `EconOff met with X`, `X discussed it with PolOff on May 3`, `X summoned PolOff`."""
    text, verb = scene.layout.text, cue_at(scene.layout, position)
    actor = scene.cast.subject(scene.layout, sentence.start, position)
    if actor is None:
        return None
    start, after = actor.span.start, position + len(verb)
    if actor.side is Side.OURS and verb in {"met", "followed"}:
        other = _other(scene, after, sentence.end)
        return other and _claim(scene, Span(start, _dated(scene, other[1])), actor.name, other[0])
    found = (_WITH_US if verb == "discussed" else _US).match(text, after, sentence.end)
    if found is None or actor.side is Side.OURS or verb == "followed":
        return None
    end = _dated(scene, found.end())
    dated = end > found.end() or verb in {"summoned", "met"}
    return _claim(scene, Span(start, end), actor.name, found["us"]) if dated else None


def _other(scene: Scene, after: int, end: int) -> tuple[str, int] | None:
    """Return whom ours met, the first one named, and where the words for him end."""
    lead = _MET.match(scene.layout.text, after, end)
    if lead is None:
        return None
    for person in scene.mentions.within(lead.end(), min(end, lead.end() + 180), "person"):
        between = scene.layout.text[lead.end() : person.span.start]
        if person.attribute("unnamed") or _OTHERS.search(between.replace("Min.", "")):
            return None
        return person.value, person.span.end
    return None


def _dated(scene: Scene, end: int) -> int:
    """Return the end of a day that follows close upon the words."""
    for date in scene.mentions.within(end, end + 40, "date"):
        if _NEAR_DATE.fullmatch(scene.layout.text, end, date.span.start):
            return date.span.end
    return end


def _claim(scene: Scene, span: Span, by: str, other: str) -> Claim:
    dates = scene.mentions.within(span.start - 40, span.end + 1, "date")
    sentence = scene.layout.sentence(span.start)
    near = [date for date in dates if date.span.start >= sentence.start]
    facts: dict[str, str | bool] = {"attendees": " ".join(f"{by}, {other}".split())}
    if near:
        facts["date"] = near[-1].value
    if scene.layout.in_summary(span.start):
        facts["summary"] = True
    value = f"meeting {facts.get('date', '')}".strip()
    return scene.page.claim(
        "meeting",
        span,
        f"{value} {facts['attendees']}",
        "encounters",
        slots=[Slot("date", near[-1].value, near[-1].span)] if near else [],
        attributes=facts,
        interval=near[-1].interval if near else None,
    )
